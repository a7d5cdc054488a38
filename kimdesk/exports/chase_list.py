"""The list of who owes a return, to be printed or worked through: pages and a workbook that say the same."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from reportlab.platypus import Flowable

from kimdesk import __version__
from kimdesk.exports.content import Table
from kimdesk.exports.files import explained, write_file
from kimdesk.exports.pdf.paper import Paper, cleaned, headed, opening
from kimdesk.exports.pdf.stack import texts
from kimdesk.exports.pdf.styles import BODY
from kimdesk.exports.reader_sheets import Page, ReaderSheets
from kimdesk.exports.reading.records import clean
from kimdesk.exports.reading.words import say_moment
from kimdesk.i18n import t, tag

FORMAT = "kimdesk-chase/1"


@dataclass(frozen=True, slots=True)
class ChaseList:
    """What the list says: ``about`` are sentences above it, ``owed`` who owes what, ``said`` what each team has said of each
    principle.
    """

    workspace: str
    title: str
    quarter: str
    about: tuple[str, ...]
    owed: Table
    said: Table
    made_at: str
    sample: bool


def write_pages(made: ChaseList, to: Path) -> Path:
    """Write the list to a PDF file and return it. Raises UserError."""
    write_file(to, build_pages(made))
    return to


def build_pages(made: ChaseList) -> bytes:
    """Return the list as a PDF; the same list gives the same bytes."""
    subject = t("Chase", "Returns owed")
    return Paper(made.workspace, made.title, made.made_at, subject, made.quarter, made.sample).build(_story(made))


def _story(made: ChaseList) -> Iterator[Flowable]:
    yield from opening(made.workspace, made.title, made.quarter, room=8)
    yield texts([clean(each) for each in made.about], BODY, 4)
    for key, table in (("owed", made.owed), ("said", made.said)):
        yield from headed(table.heading, cleaned(table), key)


def write_sheets(made: ChaseList, to: Path) -> Path:
    """Write the list to an xlsx file and return it. Raises UserError."""
    write_file(to, build_sheets(made))
    return to


def build_sheets(made: ChaseList) -> bytes:
    """Return the list as a workbook; the same list gives the same bytes."""
    with (
        explained(Path(tempfile.gettempdir())),
        ReaderSheets(made.title, made.workspace, FORMAT, tag(), made.made_at) as sheets,
    ):
        headings = (t("Chase", "What"), t("Chase", "Value"))
        facts = [
            (t("Chase", "Title"), made.title),
            (t("Chase", "Landlord"), made.workspace),
            (t("Chase", "Quarter"), made.quarter),
            *((t("Chase", "How it stands"), words) for words in made.about),
            (t("Chase", "As at"), say_moment(made.made_at)),
            (t("Chase", "Sample"), t("Chase", "Sample data") if made.sample else ""),
            (t("Chase", "Format"), FORMAT),
            (t("Chase", "Program"), f"KIM Desk {__version__}"),
        ]
        told = [fact for fact in facts if fact[1]]
        sheets.publish(Page(t("Chase", "Cover"), made.title, headings, told, widths=(24, 90)))
        for table in (made.owed, made.said):
            columns = [column.heading for column in table.columns]
            sheets.publish(Page(table.sheet, table.heading, columns, table.rows, table.empty))
        return sheets.finish()
