"""Whose a record is, also where it was made more than once.

A making that came later takes a record from nobody, and in whatever order they arrive, the same one holds. What its
writer says alone (a count, what had been seen) never gives anybody a record that somebody else has made too.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import NamedTuple

from kimdesk.model.ops import Batch, Dot, Operation, natural_id

# The team of a record that several made for different teams, where nobody can tell who was first: no role of a team, nor
# one that is bound to teams, holds for it.
NOBODYS = "\0"
_TAIL = 8
# The version that a UUID of one's own making has.
_BOUND = 8

# The first days of all quarters that there can be, those of these years first.
_YEARS = sorted(range(2000, 2100), key=lambda year: abs(year - 2026))
_STARTS = tuple(f"{year}-{month:02d}-01" for year in _YEARS for month in range(1, 13))

# The device and the number of a batch that made a record.
Making = tuple[str, int]


class Made(NamedTuple):
    """An operation that made a record, the action it belongs to, and the team it names."""

    operation: Operation
    batch: Batch
    team: str

    @property
    def order(self) -> tuple[int, Dot]:
        """Which of two comes first where nothing hangs on it."""
        return self.operation.lamport, self.operation.dot

    def follows(self, other: Made) -> bool:
        """Whether its writer knew of the other one."""
        mine, theirs = self.operation.dot, other.operation.dot
        if mine.device == theirs.device:
            return theirs.number < mine.number
        return theirs.number <= self.batch.seen.get(theirs.device, 0) or theirs in self.operation.over


class Origin(NamedTuple):
    """The team of a record, and the batches in which it was made by whoever knew of no other, the one that holds first."""

    team: str
    makings: tuple[Making, ...] = ()


def team_named(value: object) -> str:
    """Return the team that the operation which makes a record names."""
    team = value.get("team") if isinstance(value, dict) else ""
    return team if isinstance(team, str) else ""


def origin_of(
    made: Sequence[Made], admits: Callable[[Made], bool], of_service: Callable[[Made], bool], workspace: str
) -> Origin:
    """Return whose a record is that was made by these operations.

    ``admits`` tells of one whether it counts by itself, ``of_service`` whether its writer's rights hold for all teams.
    Where the id is that of a team's return, only what made it as that counts. Of those that count, those hold whose
    writers knew of no other. Where these name different teams, one whose writer's rights hold for all teams decides; where
    there is none, the record is nobody's until somebody makes such a one.
    """
    if len(made) == 1:
        return Origin(made[0].team, ((made[0].batch.device, made[0].batch.number),))
    counted = sorted(filter(admits, made), key=_order) or sorted(made, key=_order)
    counted = [each for each in counted if is_return_of(each.operation, workspace)] or counted
    first = _first(counted)
    team = first[0].team
    if any(each.team != team for each in first):
        first = _first([each for each in counted if of_service(each)])
        team = first[0].team if first else NOBODYS
    makings = dict.fromkeys((each.batch.device, each.batch.number) for each in first or counted)
    return Origin(team, tuple(makings))


def _first(made: Sequence[Made]) -> Sequence[Made]:
    """Return those whose writers knew of no other; where two claim to have known of each other, that says nothing."""
    return [each for each in made if not any(each.follows(other) and not other.follows(each) for other in made)] or made


def _order(made: Made) -> tuple[int, Dot]:
    return made.order


def new_id(author: str) -> str:
    """Return the id of a new record that this person alone can have made."""
    from uuid import UUID

    head = os.urandom(_TAIL)
    return str(UUID(bytes=_bound(head, author)))


def may_be_made_so(operation: Operation, author: str, workspace: str) -> bool:
    """Tell whether a record may be made so at all, whatever its maker's rights: a quarter is no team's, a return is that of
    the team whose it is by its id, and an id of somebody's own making is nobody else's.
    """
    if operation.kind == "quarter" and team_named(operation.value):
        return False
    if operation.kind == "return" and workspace and not is_return_of(operation, workspace):
        return False
    return may_be_made_by(operation.record, author)


def is_return_of(operation: Operation, workspace: str) -> bool:
    """Tell whether an operation makes a return, and as that of the team whose it is by its id: nobody can find an id that
    is that of two teams' returns.
    """
    return operation.kind == "return" and _is_return(workspace, team_named(operation.value), operation.record)


@lru_cache(maxsize=4096)
def _is_return(workspace: str, team: str, record: str) -> bool:
    return bool(workspace) and any(natural_id(workspace, "return", team, start) == record for start in _STARTS)


def may_be_made_by(record: str, author: str) -> bool:
    """Tell whether the id is one under which this person may make a record: one of their own making, or one that says
    nothing of anybody.
    """
    from uuid import UUID

    try:
        identity = UUID(record)
    except ValueError:
        return True
    return identity.version != _BOUND or identity.bytes == _bound(identity.bytes[:_TAIL], author)


def _bound(head: bytes, author: str) -> bytes:
    """Return 16 bytes: some of chance, then as many of the hash of them and the maker; four and two bits of them are the
    version and the variant of a UUID.
    """
    begins = bytearray(head)
    begins[6] = begins[6] & 0x0F | _BOUND << 4
    ends = bytearray(hashlib.sha256(b"made by\0" + begins + author.encode()).digest()[:_TAIL])
    ends[0] = ends[0] & 0x3F | 0x80
    return bytes(begins + ends)
