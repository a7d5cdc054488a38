"""Doing what the roster says about words that were taken away: in the segments kept here, in signed documents, and on
the share.

On the share the withheld writing is put down first and then the old one taken away, by whoever may. A laptop does so
once for each redaction, and again where the share was set back to an earlier day.
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass

from kimdesk.crypto import encrypt
from kimdesk.model.frozen import WITHHELD, canonical, is_withheld, withhold
from kimdesk.store import documents, shelf
from kimdesk.store.identity import keep
from kimdesk.store.shelf import Kept
from kimdesk.store.store import Store
from kimdesk.sync import documents as shared_documents
from kimdesk.sync import segment as segments
from kimdesk.sync.archive import Archive, packed_segments, packs_of
from kimdesk.sync.checkpoints import Checkpoints
from kimdesk.sync.envelope import Damaged
from kimdesk.sync.folder import Folder, FolderError, Missing, Taken, Trouble
from kimdesk.sync.healing import is_there, put_back, segment_piece
from kimdesk.sync.layout import CHECKPOINTS, blob_path, pack_path, portion_path, portions_listed
from kimdesk.sync.membership import Membership
from kimdesk.sync.redaction import Redaction

_DONE = "forgotten"


@dataclass(slots=True)
class Forgetting:
    """What one laptop does about it."""

    store: Store
    folder: Folder
    membership: Membership

    def run(self, again: bool = False) -> None:
        """Do what has not been done yet, or with ``again`` everything. May raise FolderError, and is then done from
        where it was by the next call.
        """
        done = set() if again else self._done()
        for each in self._here(done):
            self._there(*each)
            self._note(each[0])

    def keep_to_it(self) -> None:
        """Do it with what is kept here, and touch no folder."""
        for _each in self._here(self._done()):
            pass

    def hand_over(self) -> None:
        """Do it in a folder that is handed over, which may hold what an earlier handing over put there."""
        for each in self._here(set()):
            self._there(*each)

    def _there(self, name: str, piece: Kept | None, place: tuple[str, str, str, str]) -> None:
        """Do in the folder what was done here."""
        if piece is not None:
            self._segment_there(piece, name)
        else:
            self._document_there(*place)

    def _here(self, done: set[str]) -> Iterator[tuple[str, Kept | None, tuple[str, str, str, str]]]:
        """Yield what is kept here of everything that is not done, the words taken out of it: a segment, or the place in
        a document.
        """
        for redaction in self.membership.chain.redactions.values():
            if redaction.leaf not in done and (kept := self._segment(redaction)):
                yield redaction.leaf, kept, ("", "", "", "")
            for place in redaction.documents:
                name = " ".join((redaction.leaf, *place))
                if name not in done and self._document(*place):
                    yield name, None, place

    def _done(self) -> set[str]:
        row = self.store.read().execute("SELECT value FROM meta WHERE key = ?", (_DONE,)).fetchone()
        return set(json.loads(row[0])) if row else set()

    def _note(self, what: str) -> None:
        with self.store.database.writing(behind=True) as db:
            keep(db, _DONE, json.dumps(sorted({*self._done(), what})))

    def _segment(self, redaction: Redaction) -> Kept | None:
        """Withhold the line in the segment that holds it; return that, or None where it is not here."""
        dot = redaction.operation.dot
        kept = shelf.holding(self.store.read(), dot.device, dot.number)
        if kept is not None and self._says(kept.body, redaction.leaf):
            kept = kept._replace(body=segments.withhold(kept.body, self._key(kept.body), {redaction.leaf}))
            with self.store.database.writing(behind=True) as db:
                shelf.put_instead(db, kept)
        return kept

    def _segment_there(self, kept: Kept, leaf: str) -> None:
        piece = segment_piece(kept)
        if kept.state != shelf.HERE and not is_there(self.folder, piece):
            put_back(self.folder, piece)
        for copy in piece.copies(self.folder):
            with suppress(Missing):
                if self._says(self.folder.read(piece.path(copy)), leaf):
                    self._take_away(piece.path(copy))
        self._packs_there(kept, leaf)
        self._checkpoints_there(self.membership.chain.redactions[leaf].entry)

    def _packs_there(self, kept: Kept, leaf: str) -> None:
        """Write the packs anew that hold the line, and take the old ones away."""
        archive = Archive(self.store, self.folder, self.membership)
        for span, packs in packs_of(self.folder, kept.device).items():
            if not span[0] <= kept.seq <= span[1]:
                continue
            for copy in packs:
                with suppress(Missing):
                    held = packed_segments(self.folder, kept.device, span, [copy])[kept.seq - span[0]]
                    if self._says(held, leaf) and archive.put(kept.device, span, packs[-1] + 1):
                        self._take_away(pack_path(kept.device, *span, copy))

    def _checkpoints_there(self, entry: int) -> None:
        """Take the content of the checkpoints away that were written before an entry of the roster."""
        checkpoints = Checkpoints(self.store, self.folder, self.membership)
        before = {
            (each.place.device, each.place.number): each.place.roster[0] < entry
            for each in checkpoints.newest()
            if each.portions
        }
        if not any(before.values()):
            return
        names = self.folder.names(CHECKPOINTS)
        for device in sorted({device for device, _number in before}):
            for number, at in portions_listed(names, device):
                if before.get((device, number)):
                    self._take_away(portion_path(number, device, at))

    def _document(self, mark: str, kind: str, record: str, field: str) -> bool:
        """Withhold a field in a signed document; tell whether that document is here."""
        body = self.store.document(mark)
        if body is None:
            return False
        now = _withheld(body, kind, record, field)
        if now != body:
            with self.store.database.writing(behind=True) as db:
                documents.put_instead(db, mark, now)
            self.store.database.scrub()
        return True

    def _document_there(self, mark: str, kind: str, record: str, field: str) -> None:
        now = self.store.document(mark) or b""
        for key in self.membership.chain.keys.values():
            path = blob_path(shared_documents.name_of(key, mark))
            there = shared_documents.fetched(self.folder, key, mark)
            # Anybody may have put something else in its place, which says nothing of the kind.
            is_it = there is not None and documents.is_genuine(mark, there)
            if there is not None and is_it and _withheld(there, kind, record, field) != there:
                self._take_away(path)
        name = shared_documents.name_of(self.membership.key, mark)
        with suppress(Taken):
            packed = encrypt(self.membership.key, zlib.compress(now, 6), name.encode())
            self.folder.create(blob_path(name), shared_documents.KIND + packed)

    def _says(self, raw: bytes, leaf: str) -> bool:
        """Tell whether a segment still holds the line."""
        try:
            return any(segments.line_leaf(line) == leaf for line in segments.read_segment(raw).lines(self._key(raw)))
        except Damaged:
            return False

    def _key(self, raw: bytes) -> bytes:
        key = self.membership.chain.keys.get(segments.read_segment(raw).place.key)
        if key is None:
            raise Damaged("written under a key that this laptop does not have")
        return key

    def _take_away(self, path: str) -> None:
        try:
            self.folder.remove(path)
        except FolderError as error:
            # Who may not delete leaves it to those who may; everything that is read is read without those words.
            if error.trouble is not Trouble.DENIED:
                raise


def _withheld(body: bytes, kind: str, record: str, field: str) -> bytes:
    document = json.loads(body)
    there = any(
        each["kind"] == kind and each["id"] == record and each["fields"].get(field, [WITHHELD])[0] != WITHHELD
        for each in document["records"]
        if not is_withheld(each)
    )
    return canonical(withhold(document, kind, record, field)) if there else body
