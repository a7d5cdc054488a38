"""What a laptop that was switched off in mid-write left in the shared folder, beside the names that count.

Nothing is asked of the folder for it: what a listing shows that is made anyway is looked at, and only where it shows any.
A laptop takes its own away as soon as the program that wrote it has ended; of anybody's, also of an older program, what is
a day old by the clock of the share itself.
"""

from __future__ import annotations

import ctypes
import os
import re
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from kimdesk.sync.layout import TEMPORARY

# So much later, by the share's clock, something else must have been written in the same folder, in seconds.
A_DAY = 24 * 3600
_NAME = re.compile(r".+\.(?:([0-9a-f]{10})-([0-9a-f]{1,7})-)?[0-9a-f]{12}\.tmp")
_STILL_ACTIVE, _ASK = 259, 0x1000
# The files that this program is writing now, in whatever thread.
_writing: set[str] = set()


@contextmanager
def name_beside(final: Path, mine: str) -> Iterator[Path]:
    """Yield the name under which a file is written before it gets its own; ``mine`` is how the id of the laptop begins."""
    whose = f"{mine}-{os.getpid():x}-" if mine else ""
    made = final.with_name(f"{final.name}.{whose}{os.urandom(6).hex()}{TEMPORARY}")
    _writing.add(made.name)
    try:
        yield made
    finally:
        _writing.discard(made.name)


def clear(folder: Path, names: Iterable[str], mine: str) -> None:
    """Take away what was left among these names of a folder and is nobody's work any more; what cannot be, stays."""
    listed = sorted(names)
    found = [(name, known) for name in listed if name.endswith(TEMPORARY) and (known := _NAME.fullmatch(name))]
    if not found:
        return
    others = [name for name in listed if not name.endswith(TEMPORARY)]
    with suppress(OSError):
        now = max(os.stat(each).st_mtime for each in (folder, *(folder / name for name in others[-1:])))
        for name, known in found:
            own = known[1] == mine and not _is_at_work(int(known[2], 16))
            if name not in _writing and (own or now - os.stat(folder / name).st_mtime >= A_DAY):
                with suppress(OSError):
                    os.unlink(folder / name)


def _is_at_work(process: int) -> bool:
    """Tell whether a process of this computer, other than this one, is still there."""
    if process == os.getpid():
        return False
    if sys.platform == "win32":
        kernel = ctypes.windll.kernel32
        handle, code = kernel.OpenProcess(_ASK, False, process), ctypes.c_ulong(0)
        known = bool(handle and kernel.GetExitCodeProcess(handle, ctypes.byref(code)))
        if handle:
            kernel.CloseHandle(handle)
        return known and code.value == _STILL_ACTIVE
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return True
