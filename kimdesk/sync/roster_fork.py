"""Two lists of laptops: two administrators changed the roster at the same time, in places that did not see each other.

Of two entries that both rightly follow the same one, that with the smaller mark holds, on every laptop alike. Whoever
follows the other goes over; what was done in it is kept aside, and the administrator who did it does it again. Nobody
goes over to what was written by somebody who may not change the list any more: a removal would be undone by it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from enum import Enum, auto

from kimdesk.store import shelf
from kimdesk.store.store import Store
from kimdesk.sync.envelope import Damaged
from kimdesk.sync.folder import Folder, Missing, Taken
from kimdesk.sync.healing import Piece, is_there, put_back
from kimdesk.sync.layout import HEADS, ROSTER, RosterHead, entries_listed, entry_path
from kimdesk.sync.members import Chain
from kimdesk.sync.membership import Membership
from kimdesk.sync.roster import author_of, extend, keys_for, mark_of

FORKED_ROSTER = "two administrators changed the list of laptops at the same time, and others follow the other list"


class Settled(Enum):
    """What came of a look at two lists."""

    ONE_LIST = auto()
    STAYED = auto()
    WENT_OVER = auto()
    STUCK = auto()


@dataclass(slots=True)
class RosterFork:
    """What one laptop does about it."""

    store: Store
    folder: Folder
    membership: Membership

    def is_told_by(self, heads: Sequence[RosterHead]) -> bool:
        """Whether a head names another entry in the place of one that is followed here."""
        return bool(self._told(heads))

    def settle(self, heads: Sequence[RosterHead]) -> Settled:
        """Go over to the list that holds, or put this laptop's there where that one does. Raises FolderError."""
        kept = shelf.entries(self.store.read())
        parted = self._parted(kept, min(self._told(heads), default=len(kept) - 1))
        if parted is None:
            return Settled.ONE_LIST
        number, other = parted
        if mark_of(kept[number]) < mark_of(other):
            self._offer(kept, number, heads)
            return Settled.STAYED
        branch = [*kept[:number], *self._follow([*kept[:number], other])]
        chain = self._chain_of(branch)
        # Each entry of it was tried before it was taken up.
        assert chain is not None
        if not any(each.device == self.membership.device for each in chain.present):
            return Settled.STUCK
        if not all(self.membership.chain.is_administrator(author_of(raw)) for raw in branch[number:]):
            return Settled.STUCK
        with self.store.database.writing(behind=True) as db:
            shelf.go_over(db, number, [(mark_of(raw), raw) for raw in branch[number:]])
        self.membership.chain = chain
        # Nobody is to look for what does not hold.
        self._rename_heads(heads, {(at, mark_of(raw)[:8]) for at, raw in enumerate(kept) if at >= number})
        return Settled.WENT_OVER

    def _told(self, heads: Sequence[RosterHead]) -> list[int]:
        """Return in which places a head names another entry."""
        marks = shelf.entry_marks(self.store.read())
        told = (each for each in heads if 0 < each.number < len(marks))
        return [each.number for each in told if not marks[each.number].startswith(each.mark)]

    def _parted(self, kept: Sequence[bytes], told: int) -> tuple[int, bytes] | None:
        """Return the first place in which the folder has another entry that rightly follows, and that with the smallest
        mark. Up to the place ``told`` all must be looked at: of two files of one name a folder may have kept one.
        """
        listed = entries_listed(self.folder.names(ROSTER))
        found: tuple[int, bytes] | None = None
        for number in range(len(kept) - 1, 0, -1):
            bodies = list(self._bodies(number, listed.get(number, [])))
            others = [raw for raw in bodies if raw != kept[number] and self._chain_of([*kept[:number], raw])]
            if others:
                found = number, min(others, key=mark_of)
            elif number <= told and kept[number] in bodies:
                return found
        return found

    def _follow(self, branch: list[bytes]) -> list[bytes]:
        """Return the last entry of the branch and what the folder has behind it."""
        start, listed = len(branch) - 1, entries_listed(self.folder.names(ROSTER))
        while True:
            bodies = self._bodies(len(branch), listed.get(len(branch), []))
            following = [raw for raw in bodies if self._chain_of([*branch, raw])]
            if not following:
                return branch[start:]
            branch = [*branch, min(following, key=mark_of)]

    def _bodies(self, number: int, copies: Sequence[int]) -> Iterator[bytes]:
        for copy in copies:
            with suppress(Missing):
                yield self.folder.read(entry_path(number, copy))

    def _chain_of(self, entries: Sequence[bytes]) -> Chain | None:
        """Return what the entries come to, or None where one does not belong there."""
        try:
            keys = {
                **self.membership.chain.keys,
                **keys_for(list(entries), self.membership.device, self.membership.keys),
            }
            chain = Chain()
            for raw in entries:
                chain = extend(chain, raw, keys)
        except Damaged:
            return None
        return chain

    def _offer(self, kept: Sequence[bytes], number: int, heads: Sequence[RosterHead]) -> None:
        """Put this laptop's entries there beside the others, and let the heads name them."""
        for at in range(number, len(kept)):
            piece = Piece("", at, kept[at])
            if not is_there(self.folder, piece):
                put_back(self.folder, piece)
        others = {(each.number, each.mark) for each in heads if each.number >= number}
        self._rename_heads(heads, others - {(at, mark_of(raw)[:8]) for at, raw in enumerate(kept)})

    def _rename_heads(self, heads: Sequence[RosterHead], false: set[tuple[int, str]]) -> None:
        """Let the heads name the list that holds, and not the other."""
        number, mark = self.membership.chain.head
        with suppress(Taken):
            self.folder.create(f"{HEADS}/{RosterHead(number, mark[:8]).name}", b"")
        for each in heads:
            if (each.number, each.mark) in false:
                self.folder.remove(f"{HEADS}/{each.name}")
