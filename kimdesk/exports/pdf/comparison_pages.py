"""The pages of a comparison: what is compared, the counts, the steps, then section by section what differs."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from reportlab.platypus import Flowable, Spacer

from kimdesk.exports.content import Margins
from kimdesk.exports.pdf.charts import Figures
from kimdesk.exports.pdf.document import build_pdf
from kimdesk.exports.pdf.parts import Bar, Heading, Note, under
from kimdesk.exports.pdf.stack import texts
from kimdesk.exports.pdf.styles import BODY, DETAIL, QUARTER, TITLE, WORKSPACE
from kimdesk.exports.pdf.tables import build_table
from kimdesk.exports.reading.records import one_line
from kimdesk.exports.reading.words import say_moment
from kimdesk.i18n import t, tag, tn

if TYPE_CHECKING:
    from kimdesk.exports.comparison import Compared


def write_pages(compared: Compared, told: Callable[[float], None] = lambda _done: None) -> bytes:
    """Return the comparison as a PDF; the same one gives the same bytes.

    ``told`` hears from 0 to 1 how far it is, and may raise to stop it.
    """
    title = one_line(compared.title)
    margins = Margins(
        title,
        one_line(t("Compare", "Made {moment}").format(moment=say_moment(compared.made_at))),
        t("Compare", "Sample data") if compared.sample else "",
        t("Pack", "Page {page} of {pages}"),
    )
    facts = {
        "title": title,
        "author": one_line(compared.after.workspace),
        "subject": t("Compare", "Two frozen documents side by side"),
        "keywords": one_line(f"{compared.before.name}; {compared.after.name}"),
        "lang": tag(),
    }
    return build_pdf(list(_story(compared)), margins, facts, compared.made_at, told)


def _story(compared: Compared) -> Iterator[Flowable]:
    yield from _cover(compared)
    yield Heading(t("Compare", "Counted"), 0, "counted", before=16)
    yield Figures(compared.figures, 5)
    same = tn(
        "Compare", "{count} record is the same in both.", "{count} records are the same in both.", compared.counts.same
    ).format(count=f"{compared.counts.same:,}")
    yield texts([same, *compared.remarks], BODY, 3)
    steps = build_table(compared.steps)
    yield from under(Heading(compared.steps.sheet, 0, "steps", before=16), steps)
    yield steps
    for part in compared.parts():
        built = build_table(compared.table(part), after=4)
        yield from under(Heading(part.title, 0, part.key, before=18), built)
        yield built


def _cover(compared: Compared) -> Iterator[Flowable]:
    yield texts([compared.after.workspace], WORKSPACE, 2)
    yield texts([t("Compare", "What changed")], TITLE, 0, role="H1")
    yield Bar()
    words = t("Compare", "{before}, and then {after}")
    yield texts([words.format(before=compared.before.name, after=compared.after.name)], QUARTER, 0)
    yield Spacer(1, 12)
    if compared.sample:
        yield Note(t("Compare", "Sample data: made up to show the program, about no real landlord."), strong=True)
    yield build_table(compared.sides_table, after=6)
    when, name = say_moment(compared.made_at), one_line(compared.made_by)
    by = t("Compare", "Made on {moment} by {name}.") if name else t("Compare", "Made on {moment}.")
    frozen = t("Compare", "It is made of the frozen contents of the two and of nothing else.")
    yield texts([f"{by.format(moment=when, name=name)} {frozen}"], DETAIL, 3)
