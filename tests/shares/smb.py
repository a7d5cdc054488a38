"""A small SMB 2.1 client: the requests that Windows sends for what the engine asks, one by one, and nothing else.

``SmbFolder`` is a ``Folder`` by the protocol itself. It shows what the server promises and what each step costs, where
a mount adds questions of its own.
"""

from __future__ import annotations

import os
import socket
import struct
from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import count
from typing import TypeVar

from kimdesk.sync.folder import FolderError, Missing, Taken, Trouble
from kimdesk.sync.layout import TEMPORARY, is_contested

Answer = TypeVar("Answer")

NEGOTIATE, SESSION, CONNECT, CREATE, CLOSE, FLUSH, READ, WRITE, LIST, SET = 0, 1, 3, 5, 6, 7, 8, 9, 14, 17
MOST_AT_ONCE = 1 << 20
_MORE, _NO_MORE_FILES, _END_OF_FILE = 0xC0000016, 0x80000006, 0xC0000011
_MISSING = frozenset({0xC0000034, 0xC000003A, 0xC000000F})
_TAKEN = frozenset({0xC0000035})
_DENIED = frozenset({0xC0000022, 0xC00000A2, 0xC00000CA})
_FULL = frozenset({0xC000007F, 0xC0000044})
_BUSY = frozenset({0xC0000043, 0xC0000054})
_OPEN, _MAKE = 1, 2
_DIRECTORY, _NO_DIRECTORY = 0x01, 0x40
_READING, _WRITING, _RENAMING, _LOOKING = 0x00120089, 0x00120116, 0x00110080, 0x00100081
_SHARED = 0x7
# What can be said about an open file: its name, one more name, that it goes when it is closed.
_RENAME, _LINK, _DELETE = 10, 11, 13
# Windows asks for times, sizes and numbers with the names, so that fewer of them go into one answer.
_ALL_ABOUT_EACH = 37
_PATIENCE = 20.0


class _Refused(Exception):
    def __init__(self, status: int) -> None:
        super().__init__(f"{status:#010x}")
        self.status = status


@dataclass
class _Connection:
    """One session with one share; not for two threads at once."""

    port: int
    share: str
    _next: int = 0
    _session: int = 0
    _tree: int = 0
    _socket: socket.socket = field(init=False)

    def __post_init__(self) -> None:
        self._socket = socket.create_connection(("127.0.0.1", self.port), _PATIENCE)
        self._socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.ask(NEGOTIATE, struct.pack("<HHHHI16sQH", 36, 1, 1, 0, 0, os.urandom(16), 0, 0x0210))
        self._say_who()
        path = f"\\\\127.0.0.1\\{self.share}".encode("utf-16-le")
        self.ask(CONNECT, struct.pack("<HHHH", 9, 0, 72, len(path)) + path)

    def close(self) -> None:
        self._socket.close()

    def ask(self, command: int, body: bytes, size: int = 0) -> bytes:
        """Send a request and return the body of its answer; ``size`` is how much is carried either way."""
        charge = max(1, -(-size // 65536))
        header = struct.pack(
            "<4sHHIHHIIQIIQ16s", b"\xfeSMB", 64, charge, 0, command, 256, 0, 0, self._next, 0, self._tree, self._session,
            b"",
        )  # fmt: skip
        self._next += charge
        message = header + body
        self._socket.sendall(len(message).to_bytes(4, "big") + message)
        while True:
            answer = self._heard()
            status, command_id = struct.unpack_from("<I", answer, 8)[0], struct.unpack_from("<H", answer, 12)[0]
            if status == 0x103:
                continue
            self._tree = self._tree or (struct.unpack_from("<I", answer, 36)[0] if command_id == CONNECT else 0)
            self._session = self._session or (struct.unpack_from("<Q", answer, 40)[0] if command_id == SESSION else 0)
            if status and not (command_id == SESSION and status == _MORE):
                raise _Refused(status)
            return answer[64:]

    def _heard(self) -> bytes:
        return self._received(int.from_bytes(self._received(4)[1:], "big"))

    def _received(self, length: int) -> bytes:
        got = bytearray()
        while len(got) < length:
            part = self._socket.recv(length - len(got))
            if not part:
                raise ConnectionResetError("the server hung up")
            got += part
        return bytes(got)

    def _say_who(self) -> None:
        """Log in under a name that the server does not know: it takes such people for guests."""
        flags = 0x00088201
        first = b"NTLMSSP\0" + struct.pack("<II16s", 1, flags, b"")
        self._log_in(first)
        name, blank = "colleague".encode("utf-16-le"), b"\0" * 24
        parts, at, fields = [blank, blank, b"", name, b"", b""], 64, b""
        for part in parts:
            fields += struct.pack("<HHI", len(part), len(part), at)
            at += len(part)
        self._log_in(b"NTLMSSP\0" + struct.pack("<I", 3) + fields + struct.pack("<I", flags) + b"".join(parts))

    def _log_in(self, token: bytes) -> None:
        self.ask(SESSION, struct.pack("<HBBIIHHQ", 25, 0, 1, 0, 0, 88, len(token), 0) + token)

    def open(self, path: str, access: int, how: int, options: int) -> bytes:
        """Return the handle of a file or folder."""
        name = path.replace("/", "\\").encode("utf-16-le")
        fixed = struct.pack(
            "<HBBIQQIIIIIHHII", 57, 0, 0, 2, 0, 0, access, 0x80, _SHARED, how, options, 120, len(name), 0, 0
        )
        return self.ask(CREATE, fixed + (name or b"\0\0"))[64:80]

    def shut(self, handle: bytes) -> None:
        self.ask(CLOSE, struct.pack("<HHI", 24, 0, 0) + handle)

    def read(self, handle: bytes, start: int) -> bytes:
        asked = struct.pack("<HBBIQ16sIIIHHB", 49, 80, 0, MOST_AT_ONCE, start, handle, 0, 0, 0, 0, 0, 0)
        answer = self.ask(READ, asked, MOST_AT_ONCE)
        at, length = answer[2] - 64, struct.unpack_from("<I", answer, 4)[0]
        return answer[at : at + length]

    def write(self, handle: bytes, start: int, part: bytes) -> None:
        self.ask(
            WRITE, struct.pack("<HHIQ16sIIHHI", 49, 112, len(part), start, handle, 0, 0, 0, 0, 0) + part, len(part)
        )

    def listing(self, handle: bytes) -> list[str]:
        """Return one answerful of names; nothing where there are no more."""
        pattern = "*".encode("utf-16-le")
        asked = struct.pack("<HBBI16sHHI", 33, _ALL_ABOUT_EACH, 0, 0, handle, 96, len(pattern), 65536) + pattern
        try:
            answer = self.ask(LIST, asked)
        except _Refused as refused:
            if refused.status == _NO_MORE_FILES:
                return []
            raise
        at, names = struct.unpack_from("<H", answer, 2)[0] - 64, []
        while True:
            following, length = (struct.unpack_from("<I", answer, at + place)[0] for place in (0, 60))
            names.append(answer[at + 104 : at + 104 + length].decode("utf-16-le"))
            if not following:
                return names
            at += following

    def set(self, handle: bytes, kind: int, facts: bytes) -> None:
        self.ask(SET, struct.pack("<HBBIHHI16s", 33, 1, kind, len(facts), 96, 0, 0, handle) + facts)


class SmbFolder:
    """A folder of a share by the protocol; each question that is asked has a connection to itself. See ``Folder`` for what it promises."""

    def __init__(self, port: int, share: str, root: str) -> None:
        self.port, self.share, self.root = port, share, root
        self._idle: list[_Connection] = []

    def names(self, folder: str) -> list[str]:
        def listed(to: _Connection) -> list[str]:
            handle = to.open(self._path(folder), _LOOKING, _OPEN, _DIRECTORY)
            names: list[str] = []
            while part := to.listing(handle):
                names += part
            to.shut(handle)
            return [name for name in names if name not in (".", "..") and not name.endswith(TEMPORARY)]

        try:
            return self._do(listed)
        except Missing:
            return []

    def read(self, path: str) -> bytes:
        def whole(to: _Connection) -> bytes:
            handle = to.open(self._path(path), _READING, _OPEN, _NO_DIRECTORY)
            body = b""
            try:
                while part := to.read(handle, len(body)):
                    body += part
                    if len(part) < MOST_AT_ONCE:
                        break
            except _Refused as refused:
                if refused.status != _END_OF_FILE:
                    raise
            to.shut(handle)
            return body

        return self._do(whole)

    def create(self, path: str, body: bytes) -> None:
        aside = f"{self._path(path)}.{os.urandom(6).hex()}{TEMPORARY}"

        def written(to: _Connection) -> None:
            handle = self._made(to, aside)
            try:
                try:
                    for start in range(0, len(body), MOST_AT_ONCE):
                        to.write(handle, start, body[start : start + MOST_AT_ONCE])
                    to.ask(FLUSH, struct.pack("<HHI", 24, 0, 0) + handle)
                finally:
                    to.shut(handle)
                (self._linked if is_contested(path) else self._renamed)(to, aside, self._path(path))
            except _Refused:
                self._removed(to, aside)
                raise

        self._do(written)

    def rename(self, old: str, new: str) -> None:
        self._do(lambda to: self._renamed(to, self._path(old), self._path(new)))

    def remove(self, path: str) -> None:
        try:
            self._do(lambda to: self._removed(to, self._path(path)))
        except Missing:
            return

    def close(self) -> None:
        """End its connections."""
        for each in self._idle:
            each.close()

    def _path(self, path: str) -> str:
        return f"{self.root}/{path}" if path else self.root

    def _made(self, to: _Connection, path: str) -> bytes:
        try:
            return to.open(path, _WRITING, _MAKE, _NO_DIRECTORY)
        except _Refused as refused:
            if refused.status not in _MISSING:
                raise
        parts = path.split("/")[:-1]
        for depth in count(1):
            if depth > len(parts):
                return to.open(path, _WRITING, _MAKE, _NO_DIRECTORY)
            try:
                to.shut(to.open("/".join(parts[:depth]), _LOOKING, _MAKE, _DIRECTORY))
            except _Refused as refused:
                if refused.status not in _TAKEN:
                    raise
        raise AssertionError

    def _renamed(self, to: _Connection, old: str, new: str) -> None:
        self._named(to, old, new, _RENAME)

    def _linked(self, to: _Connection, old: str, new: str) -> None:
        self._named(to, old, new, _LINK)
        self._removed(to, old)

    def _named(self, to: _Connection, old: str, new: str, how: int) -> None:
        handle = to.open(old, _RENAMING, _OPEN, _NO_DIRECTORY)
        name = new.replace("/", "\\").encode("utf-16-le")
        try:
            to.set(handle, how, struct.pack("<B7xQI", 0, 0, len(name)) + name)
        finally:
            to.shut(handle)

    def _removed(self, to: _Connection, path: str) -> None:
        handle = to.open(path, _RENAMING, _OPEN, _NO_DIRECTORY)
        try:
            to.set(handle, _DELETE, b"\1")
        finally:
            to.shut(handle)

    def _do(self, work: Callable[[_Connection], Answer]) -> Answer:
        connection = self._idle.pop() if self._idle else self._connected()
        try:
            answer = work(connection)
            self._idle.append(connection)
            return answer
        except _Refused as refused:
            self._idle.append(connection)
            status = refused.status
        except OSError as error:
            connection.close()
            raise FolderError(Trouble.GONE, str(error)) from error
        if status in _MISSING:
            raise Missing
        if status in _TAKEN:
            raise Taken
        told = {_DENIED: Trouble.DENIED, _FULL: Trouble.FULL, _BUSY: Trouble.BUSY}
        trouble = next((trouble for group, trouble in told.items() if status in group), Trouble.OTHER)
        raise FolderError(trouble, f"the server says {status:#010x}")

    def _connected(self) -> _Connection:
        try:
            return _Connection(self.port, self.share)
        except OSError as error:
            raise FolderError(Trouble.GONE, str(error)) from error
