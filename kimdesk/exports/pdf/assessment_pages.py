"""The pages of a self-assessment: what it is, how it stands, what has changed, then item by item."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from reportlab.platypus import Flowable, Spacer

from kimdesk.exports.content import Column, Table
from kimdesk.exports.pdf.charts import Figures
from kimdesk.exports.pdf.paper import Paper, opening
from kimdesk.exports.pdf.parts import Heading, Note, facts_line, under
from kimdesk.exports.pdf.stack import Piece, Stack, led_text, texts
from kimdesk.exports.pdf.styles import BODY, DETAIL, MONTHS, WIDTH
from kimdesk.exports.pdf.tables import build_table
from kimdesk.exports.reading.records import clean, one_line
from kimdesk.exports.reading.words import say_moment
from kimdesk.i18n import t

if TYPE_CHECKING:
    from kimdesk.exports.assessment_document import Answered, Assessed


def write_pages(assessed: Assessed) -> bytes:
    """Return the cycle as a PDF; the same cycle gives the same bytes."""
    title = f"{assessed.title}, {assessed.workspace}"
    paper = Paper(assessed.workspace, title, assessed.made_at, assessed.framework, assessed.cycle, assessed.sample)
    return paper.build(_story(assessed))


def _story(assessed: Assessed) -> Iterator[Flowable]:
    yield from _cover(assessed)
    yield Heading(t("Assessed", "Position"), 0, "position", before=18)
    yield Figures(assessed.figures, 5)
    yield build_table(assessed.position_table, after=6)
    if assessed.against:
        words = t("Assessed", "What has changed since {cycle}").format(cycle=assessed.against)
        built = build_table(assessed.changes_table, after=6)
        yield from under(Heading(one_line(words), 0, "changes", before=18), built, 20.0)
        yield texts([t("Assessed", "Counted: {counts}.").format(counts=", ".join(assessed.since))], BODY, 4)
        yield built
    for at, (group, items) in enumerate(assessed.groups()):
        yield from under(Heading(one_line(group), 0, f"group{at}", before=22), 110.0)
        for each in items:
            yield from _item(each, assessed, f"item{each.key}")


def _cover(assessed: Assessed) -> Iterator[Flowable]:
    yield from opening(assessed.workspace, assessed.title, assessed.framework, room=0)
    if assessed.version:
        yield texts([clean(assessed.version)], MONTHS, 0)
    yield Spacer(1, 12)
    if assessed.sample:
        yield Note(t("Assessed", "Sample data: this landlord is invented."), strong=True)
    yield texts([*map(clean, assessed.standing)], BODY, 3)
    made = t("Assessed", "Written on {moment} by {name}.")
    about = [clean(assessed.source), made.format(moment=say_moment(assessed.made_at), name=assessed.made_by)]
    yield texts(about, DETAIL, 3)


def _item(each: Answered, assessed: Assessed, key: str) -> Iterator[Flowable]:
    yield from under(Heading(one_line(f"{each.key}  {each.title}"), 1, key, before=12), 60.0)
    facts = [(t("Assessed", "State"), each.state)]
    if assessed.against and each.before:
        before = f"{each.before} ({each.since.lower()})" if each.since else each.before
        facts.append((t("Assessed", "In {cycle}").format(cycle=assessed.against), before))
    facts += [(t("Assessed", "Owner"), each.owner), (t("Assessed", "Due"), each.due)]
    yield facts_line(tuple((name, one_line(words)) for name, words in facts if words))
    yield texts([clean(each.asks)], DETAIL, 4)
    said = (
        (t("Assessed", "Answer"), each.answer),
        (t("Assessed", "Why it does not apply"), each.reason),
        (t("Assessed", "What would make it apply"), each.revive),
        (t("Assessed", "Remark"), each.note),
    )
    pieces: list[Piece] = [led_text(f"{name}:", clean(words), BODY, WIDTH, 4) for name, words in said if words]
    if pieces:
        yield Stack(pieces, after=2)
    if each.evidence or each.work:
        yield build_table(_behind(each), after=4)


def _behind(each: Answered) -> Table:
    """Return what stands behind an answer: its evidence, its actions and its risks."""
    columns = (
        Column(t("Assessed", "Ref"), 12),
        Column(t("Assessed", "What stands behind it"), 50),
        Column(t("Assessed", "Where or how it stands"), 38),
    )
    proof = [(one.ref, one.title, "\n".join(filter(None, (one.link, one.about)))) for one in each.evidence]
    work = [(one.ref, one.title, one.state) for one in each.work]
    rows = tuple(tuple(map(clean, row)) for row in (*proof, *work))
    return Table("", "", columns, rows, "")
