"""The network between a laptop and the server: adds latency, can be cut, and counts the requests that go over it."""

from __future__ import annotations

import asyncio
import threading
from collections import Counter
from contextlib import suppress

_LOOPBACK = "127.0.0.1"
_MAGIC = b"\xfeSMB"
_NAMES = {
    0: "negotiate", 1: "session", 2: "logoff", 3: "connect", 4: "disconnect", 5: "create", 6: "close", 7: "flush",
    8: "read", 9: "write", 10: "lock", 11: "ioctl", 12: "cancel", 13: "echo", 14: "list", 15: "notify",
    16: "query", 17: "set", 18: "break",
}  # fmt: skip
# What is asked once for a connection, or of a client's own accord, and not for a file.
_BESIDES = ("negotiate", "session", "logoff", "connect", "disconnect", "ioctl", "cancel", "echo")


class Wire:
    """A port on loopback that leads to another one.

    ``round_trip`` is the time in seconds that a question and its answer spend on the way; it may be changed at any
    time. What is counted are SMB2 requests, whichever way they are packed.
    """

    def __init__(self, server: int) -> None:
        self.server, self.round_trip, self.port = server, 0.0, 0
        self.counted: Counter[str] = Counter()
        self._writers: set[asyncio.StreamWriter] = set()
        self._loop = asyncio.new_event_loop()
        self._ready = threading.Event()
        self._thread = threading.Thread(target=self._run, name="wire", daemon=True)
        self._thread.start()
        self._ready.wait()

    @property
    def frames(self) -> int:
        """How many requests about files and folders have gone over it since ``forget``."""
        return sum(count for name, count in self.counted.items() if name not in _BESIDES)

    def forget(self) -> None:
        """Begin to count anew."""
        self.counted.clear()

    def cut(self) -> None:
        """Break every connection off, whatever it is at."""
        self._loop.call_soon_threadsafe(self._break_off)

    def close(self) -> None:
        """End it."""
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()

    def _run(self) -> None:
        asyncio.set_event_loop(self._loop)
        listening = self._loop.run_until_complete(asyncio.start_server(self._connected, _LOOPBACK, 0))
        self.port = listening.sockets[0].getsockname()[1]
        self._ready.set()
        self._loop.run_forever()
        listening.close()
        self._break_off()
        for task in asyncio.all_tasks(self._loop):
            task.cancel()
        self._loop.run_until_complete(asyncio.sleep(0))
        self._loop.close()

    def _break_off(self) -> None:
        for writer in self._writers:
            writer.transport.abort()

    async def _connected(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            there, back = await asyncio.open_connection(_LOOPBACK, self.server)
        except OSError:
            writer.transport.abort()
            return
        self._writers |= {writer, back}
        with suppress(asyncio.CancelledError):
            await asyncio.gather(self._carry(reader, back, self._listen()), self._carry(there, writer, None))
        self._writers -= {writer, back}

    async def _carry(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, heard: _Ear | None) -> None:
        """Bring bytes over in half a round trip, in their order, as many on the way at once as there are."""
        with suppress(OSError):
            while part := await reader.read(1 << 20):
                if heard is not None:
                    heard.hear(part)
                self._loop.call_later(self.round_trip / 2, writer.write, part)
        self._loop.call_later(self.round_trip / 2, writer.close)

    def _listen(self) -> _Ear:
        return _Ear(self.counted)


class _Ear:
    """Takes the stream of one connection apart into requests."""

    def __init__(self, counted: Counter[str]) -> None:
        self.counted, self.rest = counted, b""

    def hear(self, part: bytes) -> None:
        self.rest += part
        while len(self.rest) >= 4 and len(self.rest) >= 4 + (length := int.from_bytes(self.rest[1:4], "big")):
            self._count(self.rest[4 : 4 + length])
            self.rest = self.rest[4 + length :]

    def _count(self, message: bytes) -> None:
        while message[:4] == _MAGIC:
            self.counted[_NAMES.get(int.from_bytes(message[12:14], "little"), "other")] += 1
            following = int.from_bytes(message[20:24], "little")
            if not following:
                return
            message = message[following:]
