"""Putting back what the share has lost: segments and entries of the roster, whoever wrote them.

Nothing is written over. What stands damaged on the share gets a repaired copy beside it, and readers try all copies. A
laptop that cannot read something asks for it by the name of an empty file; whoever has it puts it back.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass

from kimdesk.store import shelf
from kimdesk.store.shelf import Kept
from kimdesk.store.store import Store
from kimdesk.sync.archive import Archive, is_packed
from kimdesk.sync.folder import Folder, FolderError, Missing, Taken
from kimdesk.sync.layout import (
    HEADS,
    README,
    ROSTER,
    SEGMENTS,
    RosterHead,
    Want,
    entries_listed,
    entry_path,
    read_heads,
    segment_path,
    segments_listed,
    short,
)
from kimdesk.sync.membership import Membership

ROSTER_WANTED = "ros"
README_WORDS = (
    "This folder belongs to KIM Desk. Laptops of one housing service leave their records here for each other.\r\n"
    "Do not rename, edit or delete anything in it. It may be backed up. Everything in it is encrypted.\r\n"
)
_MOST_COPIES = 1000


@dataclass(frozen=True, slots=True)
class Piece:
    """One file as it should stand on the share; ``device`` is nobody's for an entry of the roster."""

    device: str
    number: int
    body: bytes

    def path(self, copy: int = 0) -> str:
        """Return where it stands, or its repaired copy."""
        if self.device:
            return segment_path(self.device, self.number, copy)
        return entry_path(self.number, copy)

    def copies(self, folder: Folder) -> list[int]:
        """Return the copies (0: the first writing) that the folder lists."""
        if self.device:
            return segments_listed(folder.names(f"{SEGMENTS}/{short(self.device)}")).get(self.number, [])
        return entries_listed(folder.names(ROSTER)).get(self.number, [])


def segment_piece(kept: Kept) -> Piece:
    """Return a segment from the shelf as a piece."""
    return Piece(kept.device, kept.seq, kept.body)


def is_there(folder: Folder, piece: Piece) -> bool:
    """Tell whether the share has it, whole, under its name, as a repair, or in a pack."""
    if _is_whole(folder, piece, 0) or any(_is_whole(folder, piece, copy) for copy in piece.copies(folder) if copy):
        return True
    return bool(piece.device) and is_packed(folder, piece.device, piece.number, piece.body)


def put_back(folder: Folder, piece: Piece, listed: list[int] | None = None) -> bool:
    """Put it there again, beside what stands there: the copies ``listed``, which are asked for where nobody says.

    A listing may be older than what stands there: where it is there whole after all, nothing is put, and False returned.
    """
    there = piece.copies(folder) if listed is None else listed
    for copy in range(0 if not there else there[-1] + 1, _MOST_COPIES):
        try:
            folder.create(piece.path(copy), piece.body)
            return True
        except Taken:
            if _is_whole(folder, piece, copy):
                return False
    return False


def _is_whole(folder: Folder, piece: Piece, copy: int) -> bool:
    try:
        return folder.read(piece.path(copy)) == piece.body
    except Missing:
        return False


@dataclass(slots=True)
class Healing:
    """What one laptop does for the share, and the share's other laptops for it."""

    store: Store
    folder: Folder
    membership: Membership

    def is_behind(self, names: list[str]) -> bool:
        """Whether the listing of heads says less than was there before: the share was set back to an earlier day."""
        heads, rosters = read_heads(names)
        there: dict[str, int] = {}
        for head in heads:
            there[head.device] = max(there.get(head.device, 0), head.seq)
        behind = any(there.get(short(device), 0) < seq for device, seq in self._known().items())
        return behind or max((each.number for each in rosters), default=-1) < self.membership.chain.head[0]

    def put_all_back(self, thorough: bool) -> int:
        """Put back what is missing; with ``thorough`` also what is there but not whole. Return how many files."""
        with suppress(Taken):
            self.folder.create(README, README_WORDS.encode())
        done = self._put_missing(self._entries(), entries_listed(self.folder.names(ROSTER)), thorough)
        for device, top in shelf.tops(self.store.read()).items():
            listed = segments_listed(self.folder.names(f"{SEGMENTS}/{short(device)}"))
            packs, packed = Archive(self.store, self.folder, self.membership).heal(device, top.seq, listed, thorough)
            single = (each for each in self._segments(device, top.seq) if each.number not in packed)
            done += packs + self._put_missing(single, listed, thorough)
        self._put_heads()
        return done

    def serve(self, wants: Iterable[Want]) -> int:
        """Put back what other laptops ask for and this one has; return how many files."""
        done = 0
        for want in wants:
            piece = None if want.by == short(self.membership.device) else self._piece(want)
            if piece is not None and not is_there(self.folder, piece):
                done += put_back(self.folder, piece)
        return done

    def ask(self, wanted: Iterable[tuple[str, int]], standing: Iterable[Want]) -> None:
        """Ask for what cannot be read here (laptop, number; nobody's laptop for the roster), and for nothing else any
        more. Where the folder does not let it, the others hear of it next time.
        """
        by = short(self.membership.device)
        wants = {Want(short(device) or ROSTER_WANTED, number, by).name for device, number in wanted}
        asked = {each.name for each in standing if each.by == by}
        with suppress(FolderError):
            for name in sorted(wants - asked):
                with suppress(Taken):
                    self.folder.create(f"{HEADS}/{name}", b"")
            for name in sorted(asked - wants):
                self.folder.remove(f"{HEADS}/{name}")

    def _known(self) -> dict[str, int]:
        """Return up to which segment of each laptop the share has had them, as far as this laptop knows."""
        db = self.store.read()
        own = {each.device for each in self.membership.chain.written_for(self.membership.device)}
        return {
            device: shelf.confirmed(db, device) if device in own else top.seq for device, top in shelf.tops(db).items()
        }

    def _segments(self, device: str, upto: int) -> Iterable[Piece]:
        kept = (shelf.get(self.store.read(), device, seq) for seq in range(1, upto + 1))
        return (segment_piece(each) for each in kept if each is not None)

    def _entries(self) -> Iterable[Piece]:
        return (Piece("", number, raw) for number, raw in enumerate(shelf.entries(self.store.read())))

    def _put_missing(self, pieces: Iterable[Piece], listed: Mapping[int, list[int]], thorough: bool) -> int:
        done = 0
        for piece in pieces:
            if piece.number not in listed or (thorough and not is_there(self.folder, piece)):
                done += put_back(self.folder, piece, listed.get(piece.number, []))
        return done

    def _piece(self, want: Want) -> Piece | None:
        db = self.store.read()
        if want.device == ROSTER_WANTED:
            return next((each for each in self._entries() if each.number == want.number), None)
        member = self.membership.chain.by_short(want.device)
        kept = shelf.get(db, member.device, want.number) if member else None
        return segment_piece(kept) if kept and kept.state != shelf.HERE else None

    def _put_heads(self) -> None:
        number, mark = self.membership.chain.head
        heads, rosters = read_heads(self.folder.names(HEADS))
        told = (
            [] if number <= max((each.number for each in rosters), default=-1) else [RosterHead(number, mark[:8]).name]
        )
        for device, top in shelf.tops(self.store.read()).items():
            if top.seq > max((each.seq for each in heads if each.device == short(device)), default=0):
                told.append(f"{short(device)}.{top.seq:08d}.{top.mark[:8]}")
        for name in told:
            with suppress(Taken):
                self.folder.create(f"{HEADS}/{name}", b"")
