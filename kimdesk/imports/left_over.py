"""The rows of a file that became no record, in words: which sheet and row, what stands there, and why."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kimdesk.i18n import mark, show, t
from kimdesk.imports.records import SourceRow
from kimdesk.imports.rows import BLANK, FOOTNOTE, HEADING, HIDDEN, ODD, OTHER, REPEATED, THEME, TITLE, UNWANTED

_WHY = {
    ODD: mark("Import", "not understood"),
    FOOTNOTE: mark("Import", "a note below or beside the table"),
    HIDDEN: mark("Import", "on a hidden sheet"),
    REPEATED: mark("Import", "the same as a row above"),
    OTHER: mark("Import", "another kind of record than the one asked for"),
    UNWANTED: mark("Import", "in a table that was left out"),
    TITLE: mark("Import", "a title"),
    HEADING: mark("Import", "headings"),
    THEME: mark("Import", "a heading between the rows"),
}
# These are part of the layout; who reads a report wants to know of the others.
_LAYOUT = frozenset({BLANK, TITLE, HEADING, THEME})
_SAID_ONE_BY_ONE = 3


@dataclass(frozen=True, slots=True)
class LeftOver:
    """Neighbouring rows of one sheet that were left for one reason; ``words`` are those of the first."""

    sheet: str
    first: int
    last: int
    why: str
    words: str


def say_why(row: SourceRow) -> str:
    """Return why a row became no record."""
    why = show(_WHY[row.sort]) if row.sort in _WHY else row.sort
    return t("Import", "{why}: {more}").format(why=why, more=row.why) if row.why else why


def worth_saying(rows: Sequence[SourceRow]) -> list[LeftOver]:
    """Return the rows left over that are more than layout; many neighbours with one reason stand together."""
    runs: list[list[SourceRow]] = []
    for row in rows:
        if row.sort in _LAYOUT:
            continue
        before = runs[-1][-1] if runs else None
        if before and (before.sheet, before.row + 1, say_why(before)) == (row.sheet, row.row, say_why(row)):
            runs[-1].append(row)
        else:
            runs.append([row])
    parts = [part for run in runs for part in ([run] if len(run) > _SAID_ONE_BY_ONE else [[row] for row in run])]
    return [LeftOver(run[0].sheet, run[0].row, run[-1].row, say_why(run[0]), run[0].words) for run in parts]
