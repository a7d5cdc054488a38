"""Documents of a few pages: the facts about them, what stands on their margins, how they begin, and their tables."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace

from reportlab.platypus import Flowable, Spacer

from kimdesk.exports.content import Margins, Table
from kimdesk.exports.pdf.document import build_pdf
from kimdesk.exports.pdf.parts import Bar, Heading, under
from kimdesk.exports.pdf.stack import texts
from kimdesk.exports.pdf.styles import QUARTER, TITLE, WORKSPACE
from kimdesk.exports.pdf.tables import build_table
from kimdesk.exports.reading.records import clean, one_line
from kimdesk.exports.reading.words import say_moment
from kimdesk.i18n import t, tag


@dataclass(frozen=True, slots=True)
class Paper:
    """What a document is. On its margins stand ``footer``, ``mark`` and ``header``; where they are empty, the title, of when it
    is, and whether it is a ``sample``.
    """

    workspace: str
    title: str
    made_at: str
    subject: str
    keywords: str = ""
    sample: bool = False
    footer: str = ""
    mark: str = ""
    header: str = ""

    def build(self, story: Iterable[Flowable], told: Callable[[float], None] = lambda _done: None) -> bytes:
        """Return the document as a PDF in the language in use; the same story gives the same bytes."""
        margins = Margins(
            one_line(self.footer or self.title),
            one_line(self.mark or t("Pack", "As at {moment}").format(moment=say_moment(self.made_at))),
            self.header or (t("Pack", "Sample data") if self.sample else ""),
            t("Pack", "Page {page} of {pages}"),
        )
        facts = {
            "title": one_line(self.title),
            "author": one_line(self.workspace),
            "subject": one_line(self.subject),
            "keywords": one_line(self.keywords),
            "lang": tag(),
        }
        return build_pdf(list(story), margins, facts, self.made_at, told)


def opening(workspace: str, title: str, *below: str, room: float = 12) -> Iterator[Flowable]:
    """Yield how a document begins: whose it is, what it is, the bar, what stands below it, and some room."""
    yield texts([clean(workspace)], WORKSPACE, 2)
    yield texts([one_line(title)], TITLE, 0, role="H1")
    yield Bar()
    if below:
        yield texts([clean(each) for each in below], QUARTER, 0)
    if room:
        yield Spacer(1, room)


def headed(
    words: str, table: Table, key: str = "", level: int = 0, before: float = 16, after: float = 6
) -> Iterator[Flowable]:
    """Yield a heading and the table below it, which stay together."""
    built = build_table(table, after=after)
    yield from under(Heading(words, level, key, before=before), built)
    yield built


def cleaned(table: Table) -> Table:
    """Return the table with words that every format can hold."""
    rows = tuple(tuple(clean(each) if isinstance(each, str) else each for each in row) for row in table.rows)
    return replace(table, rows=rows)
