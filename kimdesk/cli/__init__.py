"""The main jobs without a window: text for people, JSON for programs, and an exit code that says how it went."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kimdesk.clock import Clock

_DATABASE = "kimdesk.db"


def main(argv: Sequence[str] | None = None, clock: Clock | None = None) -> int:
    """Run one command and return its exit code: 0 done, 1 the answer is no, 2 cannot, 130 interrupted.

    Where only the window is asked for, on a workspace that is there, nothing that commands need is loaded before it is painted.
    """
    words = list(sys.argv[1:] if argv is None else argv)
    home = _only_a_window(words)
    if home is not None:
        return _open_window(home)
    from kimdesk.cli.start import main as run_command

    return run_command(words, clock)


def _only_a_window(words: list[str]) -> Path | None:
    """Return the home to open, or None where there is anything to look at more closely first."""
    if sys.platform == "linux" and not any(
        os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    ):
        return None
    if not words:
        from kimdesk.paths import default_home

        home = default_home().folder
    elif len(words) == 2 and words[0] == "--home" and words[1].strip() and "\0" not in words[1]:
        home = Path(words[1]).expanduser()
    else:
        return None
    return home if (home / _DATABASE).is_file() else None


def _open_window(home: Path) -> int:
    import gc

    # A thousand modules are no reason to look for rubbish; the window tidies up when it has come to rest.
    gc.disable()
    from kimdesk.app import run_window

    try:
        return run_window(home)
    except Exception as bug:  # noqa: BLE001 - nobody can use a traceback; the log keeps it
        from kimdesk.cli.start import say_bug

        return say_bug(home, bug)


__all__ = ["main"]
