"""From this laptop to the share: sealing what was written into segments, putting them there, and reading one back."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field

from kimdesk.store import shelf
from kimdesk.store.behind import is_incomplete
from kimdesk.store.reader import snapshot
from kimdesk.store.seen import vector
from kimdesk.store.shelf import CONFIRMED, HERE, SHARED, Kept
from kimdesk.store.store import Store
from kimdesk.store.verbatim import batches_between
from kimdesk.sync.agreement import NO_WITNESS, witness
from kimdesk.sync.folder import Folder, FolderError, Missing, Taken, Trouble
from kimdesk.sync.healing import is_there, put_back, segment_piece
from kimdesk.sync.layout import HEADS, SEGMENTS, Head, segment_path, short
from kimdesk.sync.membership import Membership
from kimdesk.sync.renewal import is_anothers
from kimdesk.sync.restricted import sealing
from kimdesk.sync.segment import Place, read_segment, write_segments


class Forked(Exception):
    """The share holds another segment under this laptop's own name: a copy of this laptop is at work."""


@dataclass(slots=True)
class Outbox:
    """Everything that only this laptop may write."""

    store: Store
    folder: Folder
    membership: Membership
    salt: Callable[[int], bytes]
    _sealed: set[tuple[str, int]] = field(default_factory=set)

    def seal(self) -> int:
        """Seal what was written since the last time; return how many segments that made.

        Own operations are marked sealed first: a crash in between makes the same segments again, with other salts, and
        none of the first ones has been seen by anybody. Nothing is sealed while it is open which operations under an
        earlier number still have to be carried over.
        """
        if self.store.former():
            return 0
        sealed = self.store.seal()
        own = self.membership.chain.written_for(self.membership.device)
        return sum(self._seal(each.device, sealed if each.device == self.store.device else None) for each in own)

    def _seal(self, device: str, sealed: int | None) -> int:
        """Seal what a laptop wrote, up to the operation ``sealed``: what is typed meanwhile may yet be typed over."""
        chain = self.membership.chain
        with snapshot(self.store.read()) as db:
            top, held = shelf.top_of(db, device), vector(db)
            last = held.get(device, 0)
            if sealed is not None:
                last = held[device] = min(last, sealed)
            if last <= top.last:
                return 0
            hashed = NO_WITNESS if is_incomplete(db) else witness(db, chain, held)
        place = Place(chain.workspace, device, top.seq + 1, top.mark, chain.head, held, hashed, chain.key)
        batches = batches_between(db, device, top.last, last)
        seal = sealing(self.store, chain, device, top.last)
        made = 0
        for raw in write_segments(place, self.membership.key, self.membership.keys.sign, batches, self.salt, seal):
            segment = read_segment(raw)
            kept = Kept(device, segment.place.seq, segment.first, segment.last, segment.mark, HERE, raw)
            with self.store.database.writing(behind=True) as writing:
                if shelf.top_of(writing, device).mark != segment.place.previous:
                    # Another program on this laptop has sealed the same meanwhile: its segments are the ones.
                    return made
                shelf.keep(writing, kept)
            self._sealed.add((device, kept.seq))
            made += 1
        return made

    def publish(self, heads: list[Head]) -> int:
        """Put the segments that are only here onto the share and move the heads that lag behind; return how many.

        ``heads`` are those listed. Raises Forked where the share has another segment of the same number.
        """
        own = self.membership.chain.written_for(self.membership.device)
        return sum(self._publish(each.device, heads) for each in own)

    def _publish(self, device: str, heads: list[Head]) -> int:
        waiting = shelf.in_state(self.store.read(), device, HERE)
        if any((device, seq) not in self._sealed for seq in waiting):
            # An earlier meeting was broken off: this listing lets the folder take away what it left half written.
            self.folder.names(f"{SEGMENTS}/{short(device)}")
        for seq in waiting:
            kept = shelf.get(self.store.read(), device, seq)
            assert kept is not None
            self._put(kept)
            with self.store.database.writing(behind=True) as db:
                shelf.move(db, device, seq, SHARED)
        listed = max((each.seq for each in heads if each.device == short(device)), default=0)
        if listed < shelf.top_of(self.store.read(), device).seq:
            self.move_head(device, heads)
        return len(waiting)

    def confirm(self) -> bool:
        """Read the last segment back; what does not come back whole is put there again as a repair."""
        own = self.membership.chain.written_for(self.membership.device)
        confirmed = [self._confirm(each.device) for each in own]
        return all(confirmed)

    def _confirm(self, device: str) -> bool:
        shared = shelf.in_state(self.store.read(), device, SHARED)
        if not shared:
            return True
        kept = shelf.get(self.store.read(), device, shared[-1])
        assert kept is not None
        if not is_there(self.folder, segment_piece(kept)):
            put_back(self.folder, segment_piece(kept))
            return False
        with self.store.database.writing(behind=True) as db:
            for seq in shared:
                shelf.move(db, device, seq, CONFIRMED)
        return True

    def move_head(self, device: str, heads: list[Head]) -> None:
        """Let the head say what the last segment on the share is; the name of the one listed becomes the new one's."""
        top = shelf.top_of(self.store.read(), device)
        own = sorted(each.name for each in heads if each.device == short(device))
        wanted = Head(short(device), top.seq, top.mark[:8]).name
        move_name(self.folder, f"{HEADS}/{own[-1]}" if own else "", f"{HEADS}/{wanted}")
        for left_over in own[:-1]:
            self.folder.remove(f"{HEADS}/{left_over}")

    def _put(self, kept: Kept) -> None:
        path = segment_path(kept.device, kept.seq)
        try:
            self.folder.create(path, kept.body)
        except Taken:
            if not is_there(self.folder, segment_piece(kept)):
                if is_anothers(self.folder, self.membership.chain, kept):
                    raise Forked(path) from None
                put_back(self.folder, segment_piece(kept))


def move_name(folder: Folder, old: str, new: str) -> None:
    """Give an empty file that tells by its name another name; where it may not be renamed, put the new one beside it."""
    if old:
        try:
            folder.rename(old, new)
            return
        except (Missing, Taken):
            pass
        except FolderError as error:
            if error.trouble is not Trouble.DENIED:
                raise
    with suppress(Taken):
        folder.create(new, b"")
