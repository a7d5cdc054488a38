"""The limits of the reading process on Windows, where there is no RLIMIT: it puts itself into a Job Object of its own."""

from __future__ import annotations

import ctypes
import sys
from ctypes import c_int, c_int64, c_size_t, c_uint32, c_uint64, c_void_p, c_wchar_p
from typing import Any

_EXTENDED_LIMITS = 9
_PROCESS_TIME, _PROCESS_MEMORY, _KILL_ON_CLOSE = 0x0002, 0x0100, 0x2000
_TICKS_IN_A_SECOND = 10_000_000


class BasicLimits(ctypes.Structure):
    """JOBOBJECT_BASIC_LIMIT_INFORMATION."""

    _fields_ = (
        ("per_process_user_time", c_int64),
        ("per_job_user_time", c_int64),
        ("flags", c_uint32),
        ("least_working_set", c_size_t),
        ("most_working_set", c_size_t),
        ("most_processes", c_uint32),
        ("affinity", c_size_t),
        ("priority_class", c_uint32),
        ("scheduling_class", c_uint32),
    )


class ExtendedLimits(ctypes.Structure):
    """JOBOBJECT_EXTENDED_LIMIT_INFORMATION, with the six counters of IO_COUNTERS in its middle."""

    _fields_ = (
        ("basic", BasicLimits),
        ("counters", c_uint64 * 6),
        ("process_memory", c_size_t),
        ("job_memory", c_size_t),
        ("peak_process_memory", c_size_t),
        ("peak_job_memory", c_size_t),
    )


def limit_self(most_memory: int, most_seconds: int, kernel32: Any = None) -> bool:
    """Bound the memory (in bytes) and the computing time of this process; return whether Windows took it.

    What needs more memory fails as it would where there is no more, and what this process starts ends with it.
    """
    kernel32 = _declared(_kernel32() if kernel32 is None else kernel32)
    limits = ExtendedLimits()
    limits.basic.flags = _PROCESS_TIME | _PROCESS_MEMORY | _KILL_ON_CLOSE
    limits.basic.per_process_user_time = most_seconds * _TICKS_IN_A_SECOND
    limits.process_memory = most_memory
    job = kernel32.CreateJobObjectW(None, None)
    if not job:
        return False
    size = ctypes.sizeof(limits)
    # The handle stays open until the process ends: the limits are in force as long as the job is.
    taken = kernel32.SetInformationJobObject(job, _EXTENDED_LIMITS, ctypes.byref(limits), size)
    if taken and kernel32.AssignProcessToJobObject(job, kernel32.GetCurrentProcess()):
        return True
    kernel32.CloseHandle(job)
    return False


def _declared(kernel32: Any) -> Any:
    """Say what the functions take and give: a handle is as wide as a pointer, and would be cut to an int unsaid."""
    kernel32.CreateJobObjectW.argtypes, kernel32.CreateJobObjectW.restype = (c_void_p, c_wchar_p), c_void_p
    kernel32.SetInformationJobObject.argtypes = (c_void_p, c_int, c_void_p, c_uint32)
    kernel32.SetInformationJobObject.restype = c_int
    kernel32.AssignProcessToJobObject.argtypes, kernel32.AssignProcessToJobObject.restype = (c_void_p, c_void_p), c_int
    kernel32.GetCurrentProcess.argtypes, kernel32.GetCurrentProcess.restype = (), c_void_p
    kernel32.CloseHandle.argtypes, kernel32.CloseHandle.restype = (c_void_p,), c_int
    return kernel32


def _kernel32() -> Any:
    if sys.platform == "win32":
        return ctypes.WinDLL("kernel32", use_last_error=True)
    raise OSError("there are Job Objects on Windows alone")
