"""This program started once more beside itself, for work that may die doing it or that must not hold up the window.

The same for a Python that runs the package and for the packed program, which has no other Python to call.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path

from kimdesk.i18n import language
from kimdesk.languages import speak

READ_WORKBOOK = "--read-workbook-for-parent"
WRITE_PACK = "--write-pack-for-parent"
CHECK_PACK = "--check-pack-for-parent"
CHECK_WORDS = "--check-words-for-parent"
# The module whose ``serve`` does the work, and how many words it is given behind the language.
_SERVING = {
    READ_WORKBOOK: ("kimdesk.imports.child", 1),
    WRITE_PACK: ("kimdesk.services.packs_apart", 4),
    CHECK_PACK: ("kimdesk.services.checked_apart", 1),
    CHECK_WORDS: ("kimdesk.spelling.child", 1),
}


def serving_modules() -> tuple[str, ...]:
    """Return the modules that a child of this program loads by their names."""
    return tuple(module for module, _count in _SERVING.values())


def serve_if_asked(arguments: Sequence[str]) -> bool:
    """Do the work and return True where this process was started by another one of this program to do it."""
    module, count = _SERVING.get(arguments[0], ("", 0)) if arguments else ("", 0)
    if not module or len(arguments) != count + 2:
        return False
    speak(arguments[1])
    import_module(module).serve(*arguments[2:])
    return True


def command(flag: str, *words: str) -> list[str]:
    """Return how the program is started to do one piece of work, and to say what it says in the language in use here."""
    start = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "kimdesk"]
    return [*start, flag, language(), *words]


def start(words: Sequence[str], stdin: int, stderr: int) -> subprocess.Popen[bytes]:
    """Start a process by its command, without a console window; what it says comes through its standard output."""
    return subprocess.Popen(
        words,
        stdin=stdin,
        stdout=subprocess.PIPE,
        stderr=stderr,
        env=os.environ | {"PYTHONPATH": python_path()},
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )


def python_path() -> str:
    """Return where a child finds this package, for the variable PYTHONPATH."""
    root = str(Path(__file__).resolve().parent.parent)
    return os.pathsep.join(filter(None, (root, os.environ.get("PYTHONPATH"))))
