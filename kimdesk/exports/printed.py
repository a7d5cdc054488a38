"""A list as it is shown, or one record, as accessible pages to be printed or kept."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from reportlab.platypus import Flowable, Spacer

from kimdesk.exports.content import Margins, Table
from kimdesk.exports.pdf.document import build_pdf
from kimdesk.exports.pdf.parts import Bar, Heading, under
from kimdesk.exports.pdf.stack import texts
from kimdesk.exports.pdf.styles import BODY, TITLE, WORKSPACE
from kimdesk.exports.pdf.tables import build_table
from kimdesk.exports.reading.records import clean, one_line
from kimdesk.exports.reading.words import say_moment
from kimdesk.i18n import t


@dataclass(frozen=True, slots=True)
class Printed:
    """What the pages say: ``about`` are sentences above the tables."""

    workspace: str
    title: str
    about: tuple[str, ...]
    tables: tuple[Table, ...]
    made_at: str
    sample: bool


def build_pages(made: Printed) -> bytes:
    """Return the pages as a PDF; the same content gives the same bytes."""
    title = one_line(made.title)
    margins = Margins(
        title,
        one_line(t("Print", "As at {moment}").format(moment=say_moment(made.made_at))),
        t("Print", "Sample data") if made.sample else "",
        t("Pack", "Page {page} of {pages}"),
    )
    facts = {
        "title": title,
        "author": one_line(made.workspace),
        "subject": title,
        "keywords": "",
        "lang": t("Pack", "en-GB"),
    }
    return build_pdf(list(_story(made, title)), margins, facts, made.made_at)


def _story(made: Printed, title: str) -> Iterator[Flowable]:
    yield texts([clean(made.workspace)], WORKSPACE, 2)
    yield texts([title], TITLE, 0, role="H1")
    yield Bar()
    yield Spacer(1, 8)
    if made.about:
        yield texts([clean(each) for each in made.about], BODY, 4)
    for at, table in enumerate(made.tables):
        built = build_table(_cleaned(table), after=6)
        yield from under(Heading(table.heading, 0, f"table{at}", before=16), built)
        yield built


def _cleaned(table: Table) -> Table:
    rows = tuple(tuple(clean(each) if isinstance(each, str) else each for each in row) for row in table.rows)
    return replace(table, rows=rows)
