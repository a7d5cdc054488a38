"""Signed documents and files attached to evidence: what stands in ``blob`` is not what was said, or what was said is odd."""

from __future__ import annotations

import hashlib
import json
import zlib
from dataclasses import replace
from typing import Any

from kimdesk.crypto import encrypt, new_key
from kimdesk.model.attached import Attached, attached_of
from kimdesk.model.frozen import FORMAT, canonical, content_hash, is_whole, withhold
from kimdesk.model.ops import CREATED, Batch, Dot, Op, Operation
from kimdesk.store import documents
from kimdesk.store.attachments import PIECE
from kimdesk.sync.documents import name_of, take_documents
from kimdesk.sync.evidence import EvidenceFiles, _Sealed
from kimdesk.sync.forgetting import Forgetting
from kimdesk.sync.layout import blob_path
from kimdesk.sync.redaction import Redaction
from tests.sync.forging import signed
from tests.sync.fuzz_segments import SegmentCases
from tests.sync.laptops import Laptop
from tests.sync.mutations import json_copy, mutated, spelled

_NAMES = (
    "con",
    "COM1.txt",
    "a" * 130,
    f"{'a' * 130}.pdf",
    f"{'a' * 130}.verylongending",
    "a/b\\c:d",
    " . ",
    "\0",
    "é.pdf",
)


class BlobCases(SegmentCases):
    """What may be wrong with a document or with a file."""

    def signed_document(self) -> None:
        """A document that a head of service signed, whatever it says; on the share stands that, or something else."""
        chance = self.chance
        said = mutated(self.document_said(), chance) if chance.random() < 0.7 else self.document_said()
        if chance.random() < 0.1:
            said = withhold(self.document_said(), "evidence", "r", "title")
        self.document_arrives(mark_said(said) or "0" * 64, said)

    def document_arrives(self, mark: str, said: Any) -> None:
        """Let a sign-off name a content hash, and something stand on the share that says ``said`` or worse."""
        chance = self.chance
        signs = {"content_hash": mark, "vector": {}}
        self._write(self.head, "signoff", "s", "signed", signs if chance.random() < 0.8 else mutated(signs, chance))
        body = canonical(said) if mark_said(said) and chance.random() < 0.7 else spelled(mutated(said, chance), chance)
        self._put_document(mark, body)
        reader, membership = self.reader.store, self.reader.engine.membership
        take_documents(reader, self.folder, membership)
        kept = dict(documents.kept(reader.read()))
        assert all(content_hash(json.loads(each)) == at and is_whole(json.loads(each)) for at, each in kept.items())
        self._evidence_of(self.reader).take()
        if chance.random() < 0.5:
            if chance.random() < 0.5:
                self._put_document(mark, spelled(mutated(said, chance), chance))
            self._forget(mark)
        self.folder.files = {path: each for path, each in self.folder.files.items() if not path.startswith("blob/")}
        with reader.database.writing() as db:
            db.execute("DELETE FROM document")
        self.tally.note("document", bool(kept))

    def _put_document(self, mark: str, body: bytes) -> None:
        chance, name = self.chance, name_of(self.key, mark)
        packed = chance.choice((zlib.compress(body),) * 4 + (body,))
        raw = chance.choice((b"KDB1",) * 5 + (b"KDX1",)) + encrypt(self.key, packed, name.encode())
        self.folder.files[blob_path(name)] = raw if chance.random() < 0.9 else raw[: chance.randrange(len(raw))]

    def document_said(self) -> dict[str, Any]:
        """Return a document as the program makes one."""
        fields = {
            "title": ["s", "v", "w"],
            "event": ["s", [1], "w"],
            "file": ["s", Attached("a.pdf", 3, "0" * 64).value, "w"],
        }
        record = {"salt": "s", "kind": "evidence", "id": "r", "ref": "EV1", "title": "T", "fields": fields}
        return {"format": FORMAT, "records": [json_copy(record)]}

    def _forget(self, mark: str) -> None:
        """Take a word of the document away, as the roster may say: here, and on the share whatever stands there."""
        membership = self.reader.engine.membership
        gone = Operation(Dot("f" * 32, 1), 1, "evidence", "r", "title", Op.SET, "Withheld", (), 1)
        place = (
            mark,
            *self.chance.choice((("evidence", "r", "title"), ("evidence", "r", "event"), ("risk", "x", "y"))),
        )
        chain = replace(membership.chain, redactions={"0" * 64: Redaction("0" * 64, gone, 1, (place,))})
        Forgetting(self.reader.store, self.folder, replace(membership, chain=chain)).run(again=True)

    def evidence(self) -> None:
        """A piece of evidence whose file is said wrongly, or whose pieces on the share are others."""
        chance = self.chance
        body = chance.randbytes(chance.choice((1, 20, 300) + ((PIECE + 7,) if chance.random() < 0.02 else ())))
        said = Attached("plan.pdf", len(body), hashlib.sha256(body).hexdigest()).value
        wrong = mutated(said, chance) if chance.random() < 0.5 else said
        if chance.random() < 0.1:
            wrong = said | {"name": chance.choice(_NAMES)}
        if chance.random() < 0.1:
            sizes = (PIECE, PIECE + 1, 3 * PIECE, 26 * PIECE, len(body) + 1, 0, -1, True, 1.0)
            wrong = said | {"size": chance.choice(sizes)}
        self._write(self.writer, "evidence", "e", "file", wrong)
        found = attached_of(wrong)
        if found is not None:
            self._put_pieces(found, body)
        reader = self.reader if chance.random() < 0.8 else self.other
        files = self._evidence_of(reader)
        if found is not None and chance.random() < 0.95:
            files.attachments.want(found.hash)
        files.take(lambda: chance.random() < 0.05)
        kept = found is not None and files.attachments.has(found.hash)
        if found is not None and kept:
            assert hashlib.sha256(files.attachments.path(found.hash).read_bytes()).hexdigest() == found.hash
            assert files.copies(found) == 1
            assert files.take() == 0
            if found.size == len(body) and chance.random() < 0.1:
                self._put_again(files, found)
            files.attachments.path(found.hash).unlink()
        self.folder.files = {path: each for path, each in self.folder.files.items() if not path.startswith("blob/")}
        self.tally.note("evidence", kept)

    def _evidence_of(self, laptop: Laptop) -> EvidenceFiles:
        return EvidenceFiles(laptop.store, self.folder, laptop.engine.membership)

    def _put_pieces(self, file: Attached, body: bytes) -> None:
        """Put the pieces of a file on the share, one of them wrong now and then."""
        chance, sealed = self.chance, _Sealed(self.key, file)
        for number in range(min(sealed.count, 3)):
            piece, name = body[number * PIECE :][:PIECE], sealed.name(number)
            raw = sealed.close(piece, name)
            if chance.random() < 0.4:
                raw = chance.choice((
                    sealed.close(piece[:-1], name), sealed.close(piece + b"x", name), raw[:-1], b"KDX1" + raw[4:], b"",
                    sealed.close(piece, sealed.name(9)), _Sealed(new_key(), file).close(piece, name),
                ))  # fmt: skip
            if chance.random() < 0.95:
                self.folder.files[blob_path(name)] = raw
            if chance.random() < 0.2:
                again = sealed.name(number, 1)
                self.folder.files[blob_path(again)] = sealed.close(piece, again)

    def _put_again(self, files: EvidenceFiles, file: Attached) -> None:
        """Whoever holds the file puts damaged pieces beside it right, and it can be fetched again."""
        for path in [path for path in self.folder.files if path.endswith(".kdb")]:
            self.folder.files[path] = self.chance.choice((b"", b"KDE1", self.folder.files[path][:-1]))
        files.put(anew=True, thorough=True)
        files.attachments.path(file.hash).unlink()
        files.attachments.want(file.hash)
        assert files.take() == 1

    def _write(self, by: Laptop, kind: str, record: str, name: str, value: Any) -> None:
        """Let both readers take in a segment of a laptop that sets a field, in the place of what it said of it before."""
        seq, first, mark = self.next_of(by)
        self.count += 1
        told = [(CREATED, {"team": "T", "ref": "EV1"}, ()), (name, value, (Dot(by.device, max(first - 1, 1)),))]
        operations = tuple(
            Operation(Dot(by.device, first + at), self.count, kind, record, field, Op.SET, value, over)
            for at, (field, value, over) in enumerate(told)
        )
        batch = Batch(by.device, self.count, "edit", by.person, 1, 60, {}, operations)
        raw = b"" if _is_odd(value) else signed(by, [batch], seq=seq, previous=mark)
        if raw:
            self.deliver(by, seq, raw)


def mark_said(document: Any) -> str:
    try:
        return content_hash(document)
    except (ValueError, KeyError, TypeError, IndexError, AttributeError, RecursionError):
        return ""


def _is_odd(value: Any) -> bool:
    """Tell whether nobody could even write it down."""
    try:
        json.dumps(value, allow_nan=False, ensure_ascii=False).encode()
    except (ValueError, RecursionError):
        return True
    return False
