"""The Job Object that holds the reading process on Windows, against a kernel32 of this test's own: its functions are called
through C as the real ones are, so that a handle that is cut or a structure that is laid out wrongly shows here.
"""

from __future__ import annotations

import ctypes
import struct
import sys
from collections.abc import Callable
from ctypes import CFUNCTYPE, c_int, c_uint32, c_void_p, c_wchar_p
from typing import Any

import pytest

from kimdesk.imports import child, windows_job
from kimdesk.imports.windows_job import BasicLimits, ExtendedLimits, limit_self

# Wider than an int, as handles and pseudo handles may be.
JOB, THIS_PROCESS = 0x7FFF_0000_1234, (1 << 64) - 1
MEMORY, SECONDS = 1 << 30, 300


class Kernel32:
    """Records what it is asked, and fails at what it is told to fail at."""

    def __init__(self, failing: str = "") -> None:
        self.calls: list[tuple[Any, ...]] = []
        self.limits = b""
        self.failing = failing
        self.CreateJobObjectW = self._made(c_void_p, (c_void_p, c_wchar_p), self._create)
        self.SetInformationJobObject = self._made(c_int, (c_void_p, c_int, c_void_p, c_uint32), self._set)
        self.AssignProcessToJobObject = self._made(c_int, (c_void_p, c_void_p), self._assign)
        self.GetCurrentProcess = self._made(c_void_p, (), lambda: THIS_PROCESS)
        self.CloseHandle = self._made(c_int, (c_void_p,), self._close)

    def _made(self, gives: Any, takes: tuple[Any, ...], does: Callable[..., Any]) -> Any:
        """Return the function by its address alone, as a library hands it out: what it takes and gives is for the caller to
        say, and is an int where nobody does.
        """
        kept = CFUNCTYPE(gives, *takes)(does)
        self.__dict__.setdefault("kept", []).append(kept)
        return CFUNCTYPE(c_int)(ctypes.cast(kept, c_void_p).value or 0)

    def _create(self, attributes: int | None, name: str | None) -> int | None:
        self.calls.append(("create", attributes, name))
        return None if self.failing == "create" else JOB

    def _set(self, job: int, sort: int, limits: int, size: int) -> int:
        self.limits = ctypes.string_at(limits, size)
        self.calls.append(("set", job, sort, size))
        return self.failing != "set"

    def _assign(self, job: int, process: int) -> int:
        self.calls.append(("assign", job, process))
        return self.failing != "assign"

    def _close(self, handle: int) -> int:
        self.calls.append(("close", handle))
        return 1


def test_the_process_goes_into_a_job_of_its_own_whose_handle_stays_open() -> None:
    kernel32 = Kernel32()
    assert limit_self(MEMORY, SECONDS, kernel32)
    assert kernel32.calls == [
        ("create", None, None),
        ("set", JOB, 9, ctypes.sizeof(ExtendedLimits)),
        ("assign", JOB, THIS_PROCESS),
    ]


@pytest.mark.skipif(ctypes.sizeof(c_void_p) != 8, reason="the places of a 64-bit Windows")
def test_the_limits_stand_where_a_64_bit_windows_reads_them() -> None:
    kernel32 = Kernel32()
    limit_self(MEMORY, SECONDS, kernel32)
    assert (ctypes.sizeof(BasicLimits), len(kernel32.limits)) == (64, 144)
    (user_time,) = struct.unpack_from("<q", kernel32.limits, 0)
    (flags,) = struct.unpack_from("<I", kernel32.limits, 16)
    (memory,) = struct.unpack_from("<Q", kernel32.limits, 112)
    assert (user_time, memory) == (SECONDS * 10**7, MEMORY)
    assert flags == 0x2 | 0x100 | 0x2000, "process time, process memory, and an end with the job"
    others = kernel32.limits[8:16] + kernel32.limits[20:112] + kernel32.limits[120:]
    assert set(others) == {0}
    places = {name: getattr(BasicLimits, name).offset for name, *_type in BasicLimits._fields_}
    assert list(places.values()) == [0, 8, 16, 24, 32, 40, 48, 56, 60]
    places = {name: getattr(ExtendedLimits, name).offset for name, *_type in ExtendedLimits._fields_}
    assert list(places.values()) == [0, 64, 112, 120, 128, 136]


@pytest.mark.parametrize(("failing", "closed"), [("create", False), ("set", True), ("assign", True)])
def test_where_windows_takes_it_not_the_job_is_closed_and_it_is_told(failing: str, closed: bool) -> None:
    kernel32 = Kernel32(failing)
    assert not limit_self(MEMORY, SECONDS, kernel32)
    assert (("close", JOB) in kernel32.calls) is closed


def test_the_reading_process_limits_itself_by_a_job_on_windows(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[tuple[int, int]] = []

    def limited(memory: int, seconds: int) -> bool:
        asked.append((memory, seconds))
        return True

    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(windows_job, "limit_self", limited)
    child.limit_self()
    assert asked == [(child.MOST_MEMORY, child.MOST_SECONDS)]
