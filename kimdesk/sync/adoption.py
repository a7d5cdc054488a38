"""A laptop that was just let in goes by the newest checkpoint of an administrator, instead of reading years of segments
before it can show anything.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field

from kimdesk.model.ops import SUPPORTED_READER
from kimdesk.store import shelf
from kimdesk.store.adopting import Adopting, Course, abandon, course, holds_only
from kimdesk.store.behind import Phase, phase
from kimdesk.store.checkpoint_shelf import checkpoint
from kimdesk.store.portions import Portion
from kimdesk.store.store import Store
from kimdesk.sync.ahead import AT_ONCE
from kimdesk.sync.checkpoint import Checkpoint, read_checkpoint
from kimdesk.sync.checkpoints import Checkpoints
from kimdesk.sync.envelope import Damaged
from kimdesk.sync.folder import Folder, Missing
from kimdesk.sync.layout import CHECKPOINTS, Head, checkpoints_listed, portion_path, short
from kimdesk.sync.members import Chain
from kimdesk.sync.membership import Membership
from kimdesk.sync.portion import read_portion
from kimdesk.sync.redaction import without_words
from kimdesk.sync.roster import extend

# Fewer segments than this are read faster by themselves.
LEAST = 32


@dataclass(slots=True)
class Adoption:
    """One round of it; what was begun in an earlier one goes on."""

    store: Store
    folder: Folder
    membership: Membership
    kinds: set[str] = field(default_factory=set)

    def run(self, heads: list[Head], stopped: Callable[[], bool]) -> bool:
        """Go by a checkpoint where that is worth its while; False where it was stopped, and goes on next time."""
        tried: set[tuple[int, str]] = set()
        while (found := self._standing() or self._chosen(heads, tried)) is not None:
            tried.add((found.place.number, short(found.place.device)))
            try:
                return self._take(found, stopped)
            except (Missing, Damaged):
                # Another administrator's, an older one, or the segments themselves.
                abandon(self.store.database, self._own())
        return True

    def _standing(self) -> Checkpoint | None:
        """Return the checkpoint that was begun."""
        at = course(self.store.read())
        raw = checkpoint(self.store.read(), at.device, at.number) if at else None
        return read_checkpoint(raw) if raw else None

    def _chosen(self, heads: list[Head], tried: set[tuple[int, str]]) -> Checkpoint | None:
        """Return the newest checkpoint that this laptop may go by, or None."""
        db = self.store.read()
        if phase(db) is not Phase.WHOLE or not holds_only(db, self._own()) or _promised(heads) <= LEAST:
            return None
        known = Checkpoints(self.store, self.folder, self.membership)
        for number, device in checkpoints_listed(self.folder.names(CHECKPOINTS)):
            if (number, device) not in tried:
                found = known.fetch(device, number)
                if found is not None and self._may_go_by(found):
                    return found
        return None

    def _may_go_by(self, found: Checkpoint) -> bool:
        chain, place = self.membership.chain, found.place
        marks = shelf.entry_marks(self.store.read())
        knows_roster = 0 <= place.roster[0] < len(marks) and marks[place.roster[0]] == place.roster[1]
        laptops = set(place.goals)
        return (
            bool(found.portions)
            and found.schema <= SUPPORTED_READER
            and found.key in chain.keys
            and knows_roster
            and laptops <= set(chain.members)
            and not laptops & self._own()
        )

    def _take(self, found: Checkpoint, stopped: Callable[[], bool]) -> bool:
        place = found.place
        adopting = Adopting(self.store.database, int(self.store.clock.now().timestamp() * 1000), self.kinds)
        begun = course(self.store.read())
        if begun is None:
            adopting.begin(Course(place.device, place.number, 0))
        done = begun.done if begun else 0
        for at, portion in self._portions(found, done):
            if stopped():
                return False
            adopting.take(portion, Course(place.device, place.number, at + 1))
            if not adopting.is_sound():
                raise Damaged("operations without the head of their batch")
        adopting.finish(place.goals, place.lamport, self._chain_at(place.roster[0]).rules(), place.roster[1])
        return True

    def _portions(self, found: Checkpoint, done: int) -> Iterator[tuple[int, Portion]]:
        """Yield the portions from ``done`` on, a few of them fetched ahead."""
        key = self.membership.chain.keys[found.key]
        place = found.place
        wanted = range(done, len(found.portions))
        with ThreadPoolExecutor(AT_ONCE) as pool:
            for start in range(0, len(wanted), AT_ONCE):
                part = wanted[start : start + AT_ONCE]
                paths = (portion_path(place.number, place.device, at) for at in part)
                for at, raw in zip(part, pool.map(self.folder.read, paths), strict=True):
                    yield at, self._as_known(read_portion(raw, found, at, key))

    def _as_known(self, portion: Portion) -> Portion:
        """Return a portion without the words that have been taken away since it was written."""
        withheld = self.membership.chain.words_withheld
        if withheld:
            portion.records = [
                each._replace(
                    rows=[row._replace(operation=without_words(row.operation, withheld)) for row in each.rows]
                )
                for each in portion.records
            ]
        return portion

    def _chain_at(self, number: int) -> Chain:
        """Return the roster as it stood at an entry."""
        chain = Chain()
        for raw in shelf.entries(self.store.read())[: number + 1]:
            chain = extend(chain, raw, self.membership.chain.keys)
        return chain

    def _own(self) -> set[str]:
        written = {each.device for each in self.membership.chain.written_for(self.membership.device)}
        return {*written, self.store.device}


def _promised(heads: list[Head]) -> int:
    tops: dict[str, int] = {}
    for head in heads:
        tops[head.device] = max(tops.get(head.device, 0), head.seq)
    return sum(tops.values())
