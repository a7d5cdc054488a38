"""Packs of old segments: one file for many, verbatim, so that whoever reads a whole history needs few round trips.

Its laptop writes a pack of its own (an administrator's laptop that of a removed one), reads it back in a later round, and
only then takes the single files away. Where the folder does not let it they simply stay.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass

from kimdesk.store import shelf
from kimdesk.store.packed import Packed, keep_packed, packed
from kimdesk.store.store import Store
from kimdesk.sync.envelope import Damaged
from kimdesk.sync.folder import Folder, FolderError, Missing, Taken, Trouble
from kimdesk.sync.layout import ARCHIVE, SEGMENTS, pack_path, packs_listed, segment_path, segments_listed, short
from kimdesk.sync.membership import Membership

KIND = b"KDA1"
IN_PACK = 64
_LENGTH = 4
_MOST_COPIES = 1000


def write_pack(segments: Sequence[bytes]) -> bytes:
    """Return the pack of these segments."""
    return KIND + b"".join(len(each).to_bytes(_LENGTH, "big") + each for each in segments)


def read_pack(raw: bytes, first: int, last: int) -> list[bytes]:
    """Return the segments in a pack, as many as its name says; raises Damaged. Each is still to be verified."""
    found: list[bytes] = []
    at = len(KIND)
    for _segment in range(first, last + 1):
        if at >= len(raw):
            break
        end = at + _LENGTH + int.from_bytes(raw[at : at + _LENGTH], "big")
        found.append(raw[at + _LENGTH : end])
        at = end
    if raw[: len(KIND)] != KIND or at != len(raw) or len(found) != last - first + 1:
        raise Damaged("not a pack, or cut short")
    return found


def packs_of(folder: Folder, device: str) -> dict[tuple[int, int], list[int]]:
    """Return the packs of a laptop that the share lists: first and last segment, with the copies of each."""
    return packs_listed(folder.names(ARCHIVE), device)


def packed_segments(folder: Folder, device: str, span: tuple[int, int], copies: Sequence[int]) -> list[bytes]:
    """Return the segments of the first copy of a pack that is whole; raises Missing where none is."""
    for copy in copies:
        with suppress(Missing, Damaged):
            return read_pack(folder.read(pack_path(device, *span, copy)), *span)
    raise Missing(pack_path(device, *span))


def is_packed(folder: Folder, device: str, seq: int, body: bytes) -> bool:
    """Tell whether some pack on the share holds this segment, whole."""
    for span, copies in packs_of(folder, device).items():
        if span[0] <= seq <= span[1]:
            with suppress(Missing):
                return packed_segments(folder, device, span, copies)[seq - span[0]] == body
    return False


def spans(upto: int) -> Iterator[tuple[int, int]]:
    """Yield the packs that segments up to ``upto`` are packed in: only what lies a pack's length back."""
    for first in range(1, upto - 2 * IN_PACK + 2, IN_PACK):
        yield first, first + IN_PACK - 1


@dataclass(slots=True)
class Archive:
    """What one laptop does for the packs."""

    store: Store
    folder: Folder
    membership: Membership

    def tend(self) -> None:
        """For each laptop that this one packs for: read back the packs of an earlier round and take the single files
        away, and write the packs that have become due.
        """
        for device in self._mine():
            known = packed(self.store.read(), device)
            top = shelf.top_of(self.store.read(), device).seq
            for span in spans(top):
                if known.cleared < span[0] <= known.written and self._clear(device, span):
                    known = known._replace(cleared=span[1])
                    self._keep(device, known)
                elif known.written < span[0] and self.put(device, span):
                    known = known._replace(written=span[1])
                    self._keep(device, known)

    def put(self, device: str, span: tuple[int, int], copy: int = 0) -> bool:
        """Put a pack on the share, beside what stands there in its place; False where not all of it is here."""
        body = self._body(device, span)
        if body is None:
            return False
        for at in range(copy, _MOST_COPIES):
            try:
                self.folder.create(pack_path(device, *span, at), body)
            except Taken:
                with suppress(Missing):
                    if self.folder.read(pack_path(device, *span, at)) == body:
                        return True
                continue
            return True
        return False

    def heal(self, device: str, upto: int, listed: Collection[int], thorough: bool) -> tuple[int, set[int]]:
        """Put packs back that the share has lost or, with ``thorough``, holds damaged; return how many, and which
        segments need not stand there by themselves. ``listed`` are those that do.
        """
        done, covered = 0, set[int]()
        packs = packs_of(self.folder, device) if upto >= 2 * IN_PACK else {}
        for span in spans(upto):
            segments = range(span[0], span[1] + 1)
            copies = packs.get(span, [])
            if copies and not (thorough and not self.is_whole(device, span, copies)):
                covered |= set(segments)
            elif (copies or not any(seq in listed for seq in segments)) and self.put(
                device, span, copies[-1] + 1 if copies else 0
            ):
                done += 1
                covered |= set(segments)
        return done, covered

    def is_whole(self, device: str, span: tuple[int, int], copies: Sequence[int]) -> bool:
        """Tell whether some copy of the pack holds exactly what is kept here."""
        body = self._body(device, span)
        for copy in copies:
            with suppress(Missing):
                if body is not None and self.folder.read(pack_path(device, *span, copy)) == body:
                    return True
        return False

    def _mine(self) -> list[str]:
        chain, me = self.membership.chain, self.membership.device
        own = [each.device for each in chain.written_for(me)]
        gone = [each.device for each in chain.members.values() if each.removed is not None]
        return [*own, *(gone if chain.is_administrator(me) else ())]

    def _body(self, device: str, span: tuple[int, int]) -> bytes | None:
        kept = [shelf.get(self.store.read(), device, seq) for seq in range(span[0], span[1] + 1)]
        bodies = [each.body for each in kept if each is not None and each.state == shelf.CONFIRMED]
        return write_pack(bodies) if len(bodies) == len(kept) else None

    def _clear(self, device: str, span: tuple[int, int]) -> bool:
        """Take the single files away whose pack has come back whole; one that has not is put there again."""
        copies = packs_of(self.folder, device).get(span, [])
        if not self.is_whole(device, span, copies):
            self.put(device, span, copies[-1] + 1 if copies else 0)
            return False
        listed = segments_listed(self.folder.names(f"{SEGMENTS}/{short(device)}"))
        try:
            for seq in range(span[0], span[1] + 1):
                for repair in listed.get(seq, ()):
                    self.folder.remove(segment_path(device, seq, repair))
        except FolderError as error:
            if error.trouble is not Trouble.DENIED:
                raise
        return True

    def _keep(self, device: str, now: Packed) -> None:
        with self.store.database.writing(behind=True) as db:
            keep_packed(db, device, now)
