"""Files attached to evidence, on the share in encrypted pieces.

Names and keys of the pieces are worked out from the workspace's key and from the file's own hash: only a member who may
read the record that names the file can find and open it. They carry no signature: what is fetched counts where it has the
hash that the record names.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass

from kimdesk.crypto import NotGenuine, decrypt, digest, encrypt
from kimdesk.model.attached import Attached
from kimdesk.store.attachments import PIECE, Attachments, named, of_everybody
from kimdesk.store.store import Store
from kimdesk.sync.documents import is_blob_there
from kimdesk.sync.folder import Folder, Missing, Taken
from kimdesk.sync.layout import blob_folder, blob_path, copies_listed, copy_path, short
from kimdesk.sync.membership import Membership

KIND = b"KDE1"
_NAME = 40
_MOST_COPIES = 9


@dataclass(slots=True)
class EvidenceFiles:
    """What one laptop does with the files of a share; ``in_common`` where the folder is the one in which all meet, and
    not one that is handed over.
    """

    store: Store
    folder: Folder
    membership: Membership
    in_common: bool = True

    @property
    def attachments(self) -> Attachments:
        """The files that are here."""
        return Attachments(self.store.home.evidence)

    def put(self, anew: bool = False, thorough: bool = False, stopped: Callable[[], bool] = lambda: False) -> int:
        """Put the files there that are here and that the share has not been given; return how many.

        With ``anew`` also those that it has been given once, where they are missing now, and with ``thorough`` where
        they are damaged.
        """
        files, share, done = self.attachments, self.membership.chain.workspace, 0
        for each in named(self.store.read()):
            if stopped():
                break
            if files.has(each.hash) and (anew or not files.is_shared(each.hash, share)):
                sealed = self._sealed(each)
                for number, piece in enumerate(files.pieces(each.hash)):
                    self._put_piece(sealed, number, piece, thorough)
                self._tell(each, sealed)
                done += 1
        return done

    def take(self, stopped: Callable[[], bool] = lambda: False) -> int:
        """Fetch the files that somebody here wants to see or that everybody needs, and on an administrator's
        laptop all that signed documents list; return how many came. What is not there yet is asked for next time.
        """
        files, db, done = self.attachments, self.store.read(), 0
        absent = [each for each in named(db) if not files.has(each.hash)]
        if not absent:
            return 0
        keeper = self.membership.chain.is_administrator(self.membership.device)
        needed = of_everybody(db) | (files.signed(db) if keeper else set[str]())
        for each in absent:
            if stopped():
                break
            if each.hash in needed or files.wants(each.hash):
                done += self._fetch(each)
        return done

    def copies(self, file: Attached) -> int:
        """Return how many laptops say that they hold the file."""
        found: set[str] = set()
        for key in self.membership.chain.keys.values():
            name = _Sealed(key, file).name(0)
            found |= set(copies_listed(self.folder.names(blob_folder(name)), name))
        return len(found)

    def _fetch(self, file: Attached) -> bool:
        for key in reversed(list(self.membership.chain.keys.values())):
            sealed = _Sealed(key, file)
            with suppress(Missing):
                if self.attachments.take(file, self._pieces(sealed)):
                    self._tell(file, sealed)
                    return True
        return False

    def _sealed(self, file: Attached) -> _Sealed:
        """Return the file as the share has it already, under an older key perhaps, else as it is put there now."""
        for key in self.membership.chain.keys.values():
            sealed = _Sealed(key, file)
            if key != self.membership.key and is_blob_there(self.folder, sealed.name(0)):
                return sealed
        return _Sealed(self.membership.key, file)

    def _pieces(self, sealed: _Sealed) -> Iterator[bytes]:
        for number in range(sealed.count):
            yield self._piece(sealed, number)

    def _piece(self, sealed: _Sealed, number: int) -> bytes:
        """Return a piece, from whichever copy of it is whole; raises Missing."""
        for copy in range(_MOST_COPIES):
            name = sealed.name(number, copy)
            with suppress(NotGenuine):
                return sealed.open(self.folder.read(blob_path(name)), name)
        raise Missing(sealed.name(number))

    def _put_piece(self, sealed: _Sealed, number: int, piece: bytes, thorough: bool) -> None:
        for copy in range(_MOST_COPIES):
            name = sealed.name(number, copy)
            there = is_blob_there(self.folder, name)
            if not there:
                with suppress(Taken):
                    self.folder.create(blob_path(name), sealed.close(piece, name))
                    return
            if not thorough or self._is_whole(sealed, name):
                return

    def _is_whole(self, sealed: _Sealed, name: str) -> bool:
        try:
            sealed.open(self.folder.read(blob_path(name)), name)
        except (NotGenuine, Missing):
            return False
        return True

    def _tell(self, file: Attached, sealed: _Sealed) -> None:
        """Let the others count this laptop's copy, and remember that the share has the file."""
        if self.in_common:
            with suppress(Taken):
                self.folder.create(copy_path(sealed.name(0), short(self.membership.device)), b"")
            self.attachments.note_shared(file.hash, self.membership.chain.workspace)


class _Sealed:
    """A file under one of the workspace's keys: what its pieces are called, and how they open."""

    def __init__(self, key: bytes, file: Attached) -> None:
        self._key = digest(b"evidence", key, file.hash.encode())
        self.count = -(-file.size // PIECE)

    def name(self, number: int, copy: int = 0) -> str:
        return digest(b"piece", self._key, f"{number} {copy}".encode()).hex()[:_NAME]

    def close(self, piece: bytes, name: str) -> bytes:
        return KIND + encrypt(self._key, piece, name.encode())

    def open(self, raw: bytes, name: str) -> bytes:
        if raw[: len(KIND)] != KIND:
            raise NotGenuine("not a piece of evidence")
        return decrypt(self._key, raw[len(KIND) :], name.encode())
