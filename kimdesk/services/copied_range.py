"""A range copied from a spreadsheet, as the clipboard carries it."""

from __future__ import annotations

import re

from kimdesk.errors import UserError
from kimdesk.i18n import t

MOST_ROWS = 5000


def read_table(text: str) -> list[list[str]]:
    """Return the cells of a copied range; a cell in quotes may hold lines and tabs. Empty rows are left out.

    A cell that only begins with a quote is taken as it stands. Raises UserError where there are more than 5,000 rows.
    """
    rows: list[list[str]] = [[]]
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    quoted = re.compile(r'"((?:[^"]|"")*)"(?=[\t\n]|\Z)')
    plain = re.compile(r"[^\t\n]*")
    at, end = 0, len(text)
    while at <= end:
        match = quoted.match(text, at)
        if match:
            rows[-1].append(match[1].replace('""', '"'))
        else:
            match = plain.match(text, at)
            assert match is not None
            rows[-1].append(_without_guard(match[0]))
        at = match.end() + 1
        if at <= end and text[at - 1] == "\n":
            rows.append([])
    kept = [row for row in rows if any(cell.strip() for cell in row)]
    if len(kept) > MOST_ROWS:
        raise UserError(
            t("Pasting", "Nothing was pasted"),
            t("Pasting", "There are {count:,} rows; {most:,} can be pasted at once.").format(
                count=len(kept), most=MOST_ROWS
            ),
            t(
                "Pasting",
                "Save the workbook and drop it onto the window: it is brought in whole, however many rows it has.",
            ),
        )
    wide = max((len(row) for row in kept), default=0)
    return [[cell.strip() for cell in row] + [""] * (wide - len(row)) for row in kept]


def _without_guard(cell: str) -> str:
    """Take off the sign with which a copied table keeps words from being read as a formula."""
    return cell[1:] if len(cell) > 1 and cell[0] == "'" and cell[1] in "=+-@" else cell
