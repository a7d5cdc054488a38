"""The program's own log: what happened, never what a record says."""

from __future__ import annotations

import logging
import traceback
from logging.handlers import RotatingFileHandler
from pathlib import Path, PurePath
from types import TracebackType

_SIZE = 1_000_000
_PACKAGE = "kimdesk"
_MOST_CAUSES = 5
_MOST_PLACES = 40


def start_log(path: Path) -> None:
    """Write warnings and worse to ``path``, three files of a megabyte at most; without a writable place there is no
    log. Asked again for the same file it does nothing.
    """
    root = logging.getLogger(_PACKAGE)
    there = [each for each in root.handlers if isinstance(each, RotatingFileHandler)]
    if any(each.baseFilename == str(path.absolute()) for each in there):
        return
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(path, maxBytes=_SIZE, backupCount=2, encoding="utf-8", delay=True)
    except OSError:
        return
    handler.setFormatter(_WithoutContent("%(asctime)s %(levelname)s %(name)s %(message)s"))
    root.addHandler(handler)
    root.setLevel(logging.INFO)


class _WithoutContent(logging.Formatter):
    """Writes of an error of which sort it was and where it came from; what it says may be what a record says."""

    def format(self, record: logging.LogRecord) -> str:
        # What another formatter made of the error is kept in the record.
        record.exc_text = None
        return super().format(record)

    def formatException(self, ei: object) -> str:  # noqa: N802 - the name that logging gives it
        error = ei[1] if isinstance(ei, tuple) else None
        return "\n".join(describe(error)) if isinstance(error, BaseException) else ""


def describe(error: BaseException) -> list[str]:
    """Return of which sort an error was and where it came from, with what led to it; nothing that it says."""
    lines: list[str] = []
    at: BaseException | None = error
    for _cause in range(_MOST_CAUSES):
        if at is None:
            break
        lines.append(f"{type(at).__name__}{_code(at)}")
        lines += [f"  {place}" for place in _places(at.__traceback__)]
        at = at.__cause__ or (None if at.__suppress_context__ else at.__context__)
    return lines


def _code(error: BaseException) -> str:
    """Return what the operating system or SQLite calls it, which is a word from a list."""
    code = getattr(error, "sqlite_errorname", None) or getattr(error, "winerror", None) or getattr(error, "errno", None)
    return f" {code}" if isinstance(code, int | str) else ""


def _places(trace: TracebackType | None) -> list[str]:
    frames = traceback.extract_tb(trace)
    return [f"{_inside(frame.filename)}:{frame.lineno} {frame.name}" for frame in frames[-_MOST_PLACES:]]


def _inside(file: str) -> str:
    """Return a file of the program as it is called within it, another one by its last two names: folders above may be called
    after somebody.
    """
    parts = PurePath(file).parts
    if _PACKAGE in parts:
        return "/".join(parts[len(parts) - parts[::-1].index(_PACKAGE) - 1 :])
    return "/".join(parts[-2:])
