"""Going over a whole share, file by file, against what this laptop holds; nothing is changed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field

from kimdesk.model.attached import Attached
from kimdesk.store import documents, shelf
from kimdesk.store.attachments import named
from kimdesk.store.store import Store
from kimdesk.sync.documents import is_blob_there, names_of
from kimdesk.sync.envelope import Damaged
from kimdesk.sync.evidence import EvidenceFiles
from kimdesk.sync.fetching import copies
from kimdesk.sync.folder import Folder
from kimdesk.sync.healing import Piece, is_there, segment_piece
from kimdesk.sync.layout import (
    FOLDERS,
    HEADS,
    ROSTER,
    SEGMENTS,
    entries_listed,
    has_folders,
    read_heads,
    segments_listed,
    short,
    strays_in,
)
from kimdesk.sync.members import Member
from kimdesk.sync.membership import Membership
from kimdesk.sync.segment import read_segment


@dataclass(slots=True)
class Gap:
    """Segments of one laptop that the share lacks or holds damaged, and whether this laptop has all of them."""

    device: str
    numbers: list[int]
    can_be_mended: bool


@dataclass(slots=True)
class Examined:
    """What was found. ``waiting`` counts segments that are there and not here, by laptop; ``behind`` names laptops whose
    head says less than is there; ``own_ahead`` and ``own_behind`` count this laptop's segments that only one side has.
    """

    segments: int = 0
    entries: int = 0
    documents: int = 0
    gaps: list[Gap] = field(default_factory=list)
    entry_gaps: list[int] = field(default_factory=list)
    waiting: dict[str, int] = field(default_factory=dict)
    entries_waiting: int = 0
    behind: list[str] = field(default_factory=list)
    roster_behind: bool = False
    own_ahead: int = 0
    own_behind: int = 0
    strays: list[str] = field(default_factory=list)
    documents_not_there: int = 0
    documents_not_here: int = 0
    evidence: list[tuple[Attached, int]] = field(default_factory=list)
    evidence_not_here: int = 0


class Examination:
    """One laptop's look at a share. ``told`` hears what is being looked at and may raise to stop it."""

    def __init__(self, store: Store, folder: Folder, membership: Membership, told: Callable[[str], None]) -> None:
        self._store, self._folder, self._membership, self._told = store, folder, membership, told
        self._found = Examined()

    def run(self) -> Examined:
        """Look at everything. Raises FolderError where the folder fails."""
        names = self._folder.names(HEADS)
        self._look_at_roster(names)
        for member in self._membership.chain.laptops:
            self._told(member.name)
            self._look_at_laptop(member, names)
        self._look_at_documents()
        self._look_at_evidence()
        self._found.strays = list(self._strays())
        return self._found

    def _look_at_roster(self, names: list[str]) -> None:
        number, _mark = self._membership.chain.head
        listed = entries_listed(self._folder.names(ROSTER))
        self._found.entries = number + 1
        for at, raw in enumerate(shelf.entries(self._store.read())):
            if not is_there(self._folder, Piece("", at, raw)):
                self._found.entry_gaps.append(at)
        self._found.entries_waiting = sum(each > number for each in listed)
        newest = max((each.number for each in read_heads(names)[1]), default=-1)
        self._found.roster_behind = newest < max([number, *listed])

    def _look_at_laptop(self, member: Member, names: list[str]) -> None:
        db, device = self._store.read(), member.device
        listed = segments_listed(self._folder.names(f"{SEGMENTS}/{short(device)}"))
        head = max((each.seq for each in read_heads(names)[0] if each.device == short(device)), default=0)
        top = shelf.top_of(db, device).seq
        own = device in {each.device for each in self._membership.chain.written_for(self._membership.device)}
        # What only this laptop has of its own is on its way, and no gap.
        known = shelf.confirmed(db, device) if own else top
        there = max([head, *listed])
        lacking = [seq for seq in range(1, max(there, known) + 1) if not self._is_whole(member, seq)]
        if lacking:
            mended = all(shelf.get(db, device, seq) is not None for seq in lacking)
            self._found.gaps.append(Gap(device, lacking, mended))
        self._found.segments += max(there, known)
        if head < there:
            self._found.behind.append(device)
        if own:
            self._found.own_ahead += max(top - there, 0)
            self._found.own_behind += max(there - top, 0)
        elif there > top:
            self._found.waiting[device] = there - top

    def _is_whole(self, member: Member, seq: int) -> bool:
        kept = shelf.get(self._store.read(), member.device, seq)
        if kept is not None:
            return is_there(self._folder, segment_piece(kept))
        for raw in copies(self._folder, member.device, seq):
            with suppress(Damaged):
                segment = read_segment(raw)
                if segment.is_by(member.verify_key) and segment.place.seq == seq:
                    return True
        return False

    def _look_at_documents(self) -> None:
        db, keys = self._store.read(), self._membership.chain.keys
        self._found.documents_not_here = len(documents.missing(db))
        for mark, _body in documents.kept(db):
            self._found.documents += 1
            if not any(is_blob_there(self._folder, name) for name in names_of(keys, mark)):
                self._found.documents_not_there += 1

    def _look_at_evidence(self) -> None:
        files = EvidenceFiles(self._store, self._folder, self._membership)
        for each in named(self._store.read()):
            self._found.evidence.append((each, files.copies(each)))
            self._found.evidence_not_here += not files.attachments.has(each.hash)

    def _strays(self) -> Iterator[str]:
        for folder in FOLDERS:
            for name in sorted(self._folder.names(folder)):
                path = f"{folder}/{name}" if folder else name
                if strays_in(folder, [name]):
                    yield path
                elif has_folders(folder):
                    yield from (f"{path}/{each}" for each in sorted(strays_in(path, self._folder.names(path))))
