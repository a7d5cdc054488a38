"""Where answers go: text for people or JSON for programs on the standard output, troubles and progress beside it."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from kimdesk.cli.tables import cut, one_line, plain, table, terminal_width
from kimdesk.errors import UserError


@dataclass(slots=True)
class Output:
    """Says each answer once: as data where JSON was asked for, else as lines."""

    json: bool = False
    wide: bool = False
    _progress: bool = False

    def answer(self, data: Any, lines: Iterable[str]) -> None:
        """Write an answer."""
        self.clear_progress()
        if self.json:
            _write(json.dumps(data, ensure_ascii=not _knows_unicode(), indent=1) + "\n")
            return
        _write("".join(f"{plain(line)}\n" for line in lines))

    def table(self, headings: Sequence[str], rows: Sequence[Sequence[str]], title: int = 1) -> list[str]:
        """Return the lines of a table that fits where it is shown; ``title`` is the column that gives way last."""
        return table(headings, rows, 0 if self.wide else terminal_width(), title)

    def trouble(self, error: UserError, code: int) -> None:
        """Say what could not be done, and what to do: as data on the standard output, or as lines beside it."""
        self.clear_progress()
        if self.json:
            said = {"title": error.title, "message": error.message, "hint": error.hint, "exit_code": code}
            _write(json.dumps({"error": said}, ensure_ascii=not _knows_unicode(), indent=1) + "\n")
            return
        sys.stderr.write("".join(f"{line}\n" for line in error_lines(error)))

    def progress(self, share: float, words: str) -> bool:
        """Show how far something is, on a terminal only; the answer says to go on."""
        if sys.stderr.isatty() and not self.json:
            sys.stderr.write("\r\x1b[K" + cut(one_line(f"{share:4.0%} {words}"), terminal_width() - 1))
            sys.stderr.flush()
            self._progress = True
        return True

    def clear_progress(self) -> None:
        """Take the line that shows progress away."""
        if self._progress:
            sys.stderr.write("\r\x1b[K")
            self._progress = False


def error_lines(error: UserError) -> list[str]:
    """Return an error in one line, and the hint in a second where there is one."""
    title = one_line(error.title)
    first = f"{_ended(title)} {one_line(error.message)}" if error.message else _ended(title)
    return [_ended(first.strip()), *([one_line(error.hint)] if error.hint else [])]


def speak_any_character() -> None:
    """Let characters that the console does not have come out as question marks instead of stopping the program."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="replace")


def _ended(words: str) -> str:
    return words if words.endswith((".", "!", "?", ":", "…")) else f"{words}."


def _knows_unicode() -> bool:
    return (getattr(sys.stdout, "encoding", "") or "").lower().replace("-", "") in ("utf8", "utf16")


def _write(words: str) -> None:
    sys.stdout.write(words)
    sys.stdout.flush()
