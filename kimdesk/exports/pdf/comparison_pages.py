"""The pages of a comparison: what is compared, the counts, the steps, then section by section what differs."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from reportlab.platypus import Flowable

from kimdesk.exports.pdf.charts import Figures
from kimdesk.exports.pdf.paper import Paper, headed, opening
from kimdesk.exports.pdf.parts import Heading, Note
from kimdesk.exports.pdf.stack import texts
from kimdesk.exports.pdf.styles import BODY, DETAIL
from kimdesk.exports.pdf.tables import build_table
from kimdesk.exports.reading.records import one_line
from kimdesk.exports.reading.words import say_moment
from kimdesk.i18n import t, tn

if TYPE_CHECKING:
    from kimdesk.exports.comparison import Compared


def write_pages(compared: Compared, told: Callable[[float], None] = lambda _done: None) -> bytes:
    """Return the comparison as a PDF; the same one gives the same bytes.

    ``told`` hears from 0 to 1 how far it is, and may raise to stop it.
    """
    paper = Paper(
        compared.after.workspace,
        compared.title,
        compared.made_at,
        t("Compare", "Two frozen documents side by side"),
        f"{compared.before.name}; {compared.after.name}",
        compared.sample,
        mark=t("Compare", "Made {moment}").format(moment=say_moment(compared.made_at)),
    )
    return paper.build(_story(compared), told)


def _story(compared: Compared) -> Iterator[Flowable]:
    yield from _cover(compared)
    yield Heading(t("Compare", "Counted"), 0, "counted", before=16)
    yield Figures(compared.figures, 5)
    same = tn(
        "Compare", "{count} record is the same in both.", "{count} records are the same in both.", compared.counts.same
    ).format(count=f"{compared.counts.same:,}")
    yield texts([same, *compared.remarks], BODY, 3)
    yield from headed(compared.steps.sheet, compared.steps, "steps", after=0)
    for part in compared.parts():
        yield from headed(part.title, compared.table(part), part.key, before=18, after=4)


def _cover(compared: Compared) -> Iterator[Flowable]:
    words = t("Compare", "{before}, and then {after}")
    names = words.format(before=compared.before.name, after=compared.after.name)
    yield from opening(compared.after.workspace, t("Compare", "What changed"), names)
    if compared.sample:
        yield Note(t("Compare", "Sample data: made up to show the program, about no real landlord."), strong=True)
    yield build_table(compared.sides_table, after=6)
    when, name = say_moment(compared.made_at), one_line(compared.made_by)
    by = t("Compare", "Made on {moment} by {name}.") if name else t("Compare", "Made on {moment}.")
    frozen = t("Compare", "It is made of the frozen contents of the two and of nothing else.")
    yield texts([f"{by.format(moment=when, name=name)} {frozen}"], DETAIL, 3)
