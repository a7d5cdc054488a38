"""The list of who owes a return, to be printed or worked through: pages and a workbook that say the same."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from reportlab.platypus import Flowable, Spacer

from kimdesk import __version__
from kimdesk.exports.content import Margins, Table
from kimdesk.exports.files import explained, write_file
from kimdesk.exports.pdf.document import build_pdf
from kimdesk.exports.pdf.parts import Bar, Heading, under
from kimdesk.exports.pdf.stack import texts
from kimdesk.exports.pdf.styles import BODY, QUARTER, TITLE, WORKSPACE
from kimdesk.exports.pdf.tables import build_table
from kimdesk.exports.reader_sheets import Page, ReaderSheets
from kimdesk.exports.reading.records import clean, one_line
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
    title = one_line(made.title)
    margins = Margins(
        title,
        one_line(t("Chase", "As at {moment}").format(moment=say_moment(made.made_at))),
        t("Chase", "Sample data") if made.sample else "",
        t("Pack", "Page {page} of {pages}"),
    )
    facts = {
        "title": title,
        "author": one_line(made.workspace),
        "subject": t("Chase", "Returns owed"),
        "keywords": one_line(made.quarter),
        "lang": tag(),
    }
    return build_pdf(list(_story(made, title)), margins, facts, made.made_at)


def _story(made: ChaseList, title: str) -> Iterator[Flowable]:
    yield texts([clean(made.workspace)], WORKSPACE, 2)
    yield texts([title], TITLE, 0, role="H1")
    yield Bar()
    yield texts([clean(made.quarter)], QUARTER, 0)
    yield Spacer(1, 8)
    yield texts([clean(each) for each in made.about], BODY, 4)
    for key, table in (("owed", made.owed), ("said", made.said)):
        built = build_table(_cleaned(table), after=6)
        yield from under(Heading(table.heading, 0, key, before=16), built)
        yield built


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


def _cleaned(table: Table) -> Table:
    rows = tuple(tuple(clean(each) if isinstance(each, str) else each for each in row) for row in table.rows)
    return replace(table, rows=rows)
