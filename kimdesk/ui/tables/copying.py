"""Copying a table for a spreadsheet: as lines with tabs, and as a table with headings for whoever keeps layout."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

# What would start a formula.
_STARTS = ("=", "+", "-", "@")
_AS_TEXT = " style=\"mso-number-format:'\\@'\""


def put_table(headings: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """Put rows with their headings on the clipboard in both forms; without headings only the rows."""
    held = [[as_text(cell) for cell in row] for row in rows]
    data = QMimeData()
    data.setText(tab_separated([list(headings), *held] if headings else held))
    data.setHtml(_table(headings, held))
    QGuiApplication.clipboard().setMimeData(data)


def as_text(words: str) -> str:
    """Return words so that a spreadsheet takes them for text where they would start a formula."""
    return f"'{words}" if words[:1] in _STARTS else words


def tab_separated(lines: Sequence[Sequence[str]]) -> str:
    """Return lines as a spreadsheet takes them from the clipboard."""
    return "\n".join("\t".join(_quoted(cell) for cell in line) for line in lines) + "\n"


def _quoted(words: str) -> str:
    return '"' + words.replace('"', '""') + '"' if any(mark in words for mark in '\t\n"') else words


def _table(headings: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    head = "".join(f"<th>{escape(each)}</th>" for each in headings)
    body = "".join(f"<tr>{''.join(map(_cell, row))}</tr>" for row in rows)
    return f'<meta charset="utf-8"><table>{f"<tr>{head}</tr>" if head else ""}{body}</table>'


def _cell(words: str) -> str:
    # A number that begins with nought would lose it.
    kept = _AS_TEXT if words[:1] in ("'", "0") else ""
    return f"<td{kept}>{escape(words).replace(chr(10), '<br>')}</td>"
