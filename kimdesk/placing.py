"""The one door through which a finished file takes its place, whatever was there before."""

from __future__ import annotations

import os
import threading
from pathlib import Path

# A virus scanner or a sync client may hold a new file for a moment; so long it is waited for, in seconds.
WAITS = (0.05, 0.1, 0.2, 0.4, 0.5, 0.75)


def put_in_place(made: Path, final: Path) -> None:
    """Give ``made`` the name ``final``, in the place of what has it, and wait up to two seconds while another program
    holds either. Raises OSError; ``made`` is then where it was.
    """
    for wait in WAITS:
        try:
            os.replace(made, final)  # noqa: TID251 - this is the door
            return
        except PermissionError:
            threading.Event().wait(wait)
    os.replace(made, final)  # noqa: TID251 - this is the door
