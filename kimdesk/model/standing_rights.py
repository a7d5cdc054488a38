"""Rights that depend on what stands already: who takes a risk down the ladder, and who signs whose statement.

They look at what else was written of the record, so whoever judges an operation by them judges it again when more of that
comes in: whatever the order, the same counts in the end.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence, Set
from typing import TYPE_CHECKING

from kimdesk.model.ops import CREATED, Batch, Dot, Operation

if TYPE_CHECKING:
    from kimdesk.model.roster import Right, Roster

# Where a risk stands on the ladder beyond its service is not for a team to say: it asks by an escalation.
BEYOND_THE_SERVICE = frozenset({"head", "directorate", "corporate"})
# Who decides on a step of the ladder, by the rung it goes up to or comes down from.
_ABOVE = frozenset({"director", "chief_executive", "siro"})
DECIDERS: Mapping[str, frozenset[str]] = {
    "operational": _ABOVE | {"head_of_service", "service_manager"},
    "service": _ABOVE | {"head_of_service", "service_manager"},
    "head": _ABOVE | {"head_of_service"},
    "directorate": _ABOVE,
    "corporate": _ABOVE,
}
# Who may enter, for any rung, what somebody else has decided: directors and boards seldom open the program.
_RECORDERS = frozenset({"head_of_service", "administrator"})
DECIDING = DECIDERS["operational"] | _RECORDERS
# Who signs for an owner who is a person of their own; for a post or a team whoever keeps the register may.
_SIGN_FOR_A_PERSON = frozenset(
    {"administrator", "service_manager", "head_of_service", "director", "information_governance"}
)
SIGNATURE = frozenset({"signed_by", "signed_on"})
# The fields, by kind, of which one is judged by what others of them say in the same record.
JUDGED_TOGETHER: Mapping[str, frozenset[str]] = {"risk": frozenset({"level"}), "statement": SIGNATURE | {"owner"}}
# What says of somebody whether they are a person of their own, by which their statements are judged.
TELLS_OF_OWNERS = ("person", frozenset({CREATED, "sort"}))

# An operation with the action that it belongs to, and what tells whether one counts by itself.
Said = tuple[Operation, Batch]
Counts = Callable[[Operation, Batch, "Roster"], bool]


def decides(rights: Sequence[Right], rung: str, team: str) -> bool:
    """Tell whether somebody with these rights decides on a step at that rung for a risk of this team."""
    return any(right.role in DECIDERS.get(rung, frozenset()) and right.covers(team) for right in rights)


def records_decision(rights: Sequence[Right], rung: str, team: str) -> bool:
    """Tell whether somebody with these rights may enter such a decision, their own or somebody else's."""
    return decides(rights, rung, team) or any(right.role in _RECORDERS and right.covers(team) for right in rights)


def moves(rights: Sequence[Right], levels: Collection[object], team: str) -> bool:
    """Tell whether somebody with these rights may move a risk of this team between these levels, of which one is where it
    then stands and the others where it stood: they decide at each of them, or enter what was decided.
    """
    return all(records_decision(rights, _rung(level), team) for level in levels)


def signs_for(person: str, rights: Sequence[Right], owner: str, is_person: bool) -> bool:
    """Tell whether a person with these rights may sign the statement of this owner: their own, that of a post or a team, or
    that of another person for whom they may sign.
    """
    return person == owner or not is_person or signs_for_others(rights)


def signs_for_others(rights: Sequence[Right]) -> bool:
    """Tell whether somebody with these rights may sign the statement of another person, on that person's behalf."""
    return any(right.role in _SIGN_FOR_A_PERSON and not right.teams for right in rights)


def begins(operation: Operation, batch: Batch, roster: Roster) -> bool:
    """Tell whether the operation was written as its record was made, and replaces nothing."""
    return not operation.over and (batch.device, batch.number) in roster.makings(operation.record)


def may_put_there(operation: Operation, batch: Batch, roster: Roster, team: str) -> bool:
    """Tell whether the writer may put a risk on the rung that the operation names: where it was recorded, in the service,
    whoever records it; anywhere else whoever decides there, or enters what was decided. Other operations move no risk.
    """
    if (operation.kind, operation.field) != ("risk", "level"):
        return True
    level = _rung(operation.value)
    if level not in BEYOND_THE_SERVICE and begins(operation, batch, roster):
        return True
    return records_decision(roster.rights_at(operation.dot), level, team)


def may_take_from_there(operation: Operation, batch: Batch, roster: Roster, team: str, counts: Counts) -> bool:
    """Tell whether the writer may also take the risk away from where it stood: from the levels that the operation
    replaces, and those that these would have replaced where they do not count themselves.

    One that somebody accepted out of quarantine is passed through all the same: who may not move the risk from where it
    was before does not do so by building on it.
    """
    if (operation.kind, operation.field) != ("risk", "level") or not operation.over:
        return True
    known = {each.dot: (each, by) for each, by in roster.said("risk", operation.record, "level")}
    known[operation.dot] = (operation, batch)
    void = {dot for dot, (each, by) in known.items() if not counts(each, by, roster)}
    while True:
        fresh = {
            dot
            for dot in known.keys() - void
            if not roster.is_claim(dot) and not moves(roster.rights_at(dot), list(_replaced(dot, known, void)), team)
        }
        if not fresh:
            return operation.dot not in void
        void |= fresh


def may_sign(operation: Operation, batch: Batch, roster: Roster, counts: Counts) -> bool:
    """Tell whether the writer may say so of a statement's signature or owner: who signs says so themselves, for whom they
    may; a statement that was signed before it was recorded here names who did; whose it is, is changed by who may sign for
    others. Other operations sign nothing.
    """
    if operation.kind != "statement" or operation.field not in JUDGED_TOGETHER["statement"]:
        return True
    rights = roster.rights_at(operation.dot)
    recorded = _recorded_so(operation, batch, roster)
    if operation.field == "owner":
        return recorded or signs_for_others(rights)
    if operation.field == "signed_by" and operation.value not in (None, batch.author):
        return recorded
    if operation.field == "signed_on" and recorded:
        return True
    return signs_for_others(rights) or _is_theirs(operation.record, batch.author, roster, counts)


def _replaced(dot: Dot, known: Mapping[Dot, Said], void: Set[Dot]) -> Iterator[object]:
    waiting, met = list(known[dot][0].over), {dot}
    while waiting:
        each = waiting.pop()
        if each in met or each not in known:
            continue
        met.add(each)
        yield known[each][0].value
        if each in void:
            waiting += known[each][0].over


def _rung(level: object) -> str:
    return level if isinstance(level, str) and level in DECIDERS else "operational"


def _recorded_so(operation: Operation, batch: Batch, roster: Roster) -> bool:
    """Tell whether the record was first made so: a second making of it says nothing that the first one did not."""
    if not begins(operation, batch, roster):
        return False
    first = roster.makings(operation.record)[0]
    if first == (batch.device, batch.number):
        return True
    said = roster.said(operation.kind, operation.record, operation.field)
    return any((by.device, by.number) == first and each.value == operation.value for each, by in said)


def _is_theirs(record: str, author: str, roster: Roster, counts: Counts) -> bool:
    """Tell whether a statement is the author's own, or that of no person of their own: as it was recorded first, or by
    whoever may say later whose it is.
    """
    made: list[object] = []
    later: list[object] = []
    first = roster.makings(record)[:1]
    for each, by in roster.said("statement", record, "owner"):
        if not each.over and ((by.device, by.number),) == first:
            made.append(each.value)
        elif roster.is_claim(each.dot) or (counts(each, by, roster) and signs_for_others(roster.rights_at(each.dot))):
            later.append(each.value)

    def signs(owner: object) -> bool:
        return owner == author or not _is_person(owner, roster, counts)

    return all(map(signs, made)) or any(map(signs, later))


def _is_person(owner: object, roster: Roster, counts: Counts) -> bool:
    kind, _fields = TELLS_OF_OWNERS
    if not isinstance(owner, str) or not roster.said(kind, owner, CREATED):
        return False
    sorts = [each.value for each, by in roster.said(kind, owner, "sort") if counts(each, by, roster)]
    return all(sort in (None, "person") for sort in sorts)
