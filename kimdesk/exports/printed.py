"""A list as it is shown, or one record, as accessible pages to be printed or kept."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from reportlab.platypus import Flowable

from kimdesk.exports.content import Table
from kimdesk.exports.pdf.paper import Paper, cleaned, headed, opening
from kimdesk.exports.pdf.stack import texts
from kimdesk.exports.pdf.styles import BODY
from kimdesk.exports.reading.records import clean


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
    return Paper(made.workspace, made.title, made.made_at, made.title, sample=made.sample).build(_story(made))


def _story(made: Printed) -> Iterator[Flowable]:
    yield from opening(made.workspace, made.title, room=8)
    if made.about:
        yield texts([clean(each) for each in made.about], BODY, 4)
    for at, table in enumerate(made.tables):
        yield from headed(table.heading, cleaned(table), f"table{at}")
