"""The pages of the director's brief: each says one thing and stays one page, however many teams there are."""

from __future__ import annotations

from collections.abc import Iterator

from reportlab.platypus import Flowable, Spacer

from kimdesk.exports.content import STEPS, Column, Heat, HeatRow, Pack, Table
from kimdesk.exports.pdf.charts import Figures, Legend
from kimdesk.exports.pdf.heat import HeatHead, HeatPiece
from kimdesk.exports.pdf.logo import LogoPicture
from kimdesk.exports.pdf.multiples import Panels
from kimdesk.exports.pdf.parts import Bar, Heading, Note, WhereRoom, ask_box, facts_line, under
from kimdesk.exports.pdf.stack import Piece, Stack, texts
from kimdesk.exports.pdf.styles import BODY, HEADING_1, MONTHS, WIDTH, WORKSPACE
from kimdesk.exports.pdf.tables import build_table
from kimdesk.exports.pdf.tags import Tag
from kimdesk.i18n import t

# What a page has left for the picture beside its heading, the legend and the counts, in points.
ROOM_FOR_TEAMS = 405.0
TEAM_WIDTH = 100.0


def opening(pack: Pack, _links: dict[str, str]) -> Iterator[Flowable]:
    """Yield the first page: whose, for when, how it stands, the four numbers, what is asked, what changed."""
    cover, summary = pack.cover, pack.summary
    if cover.logo:
        yield LogoPicture(cover.logo, 150, 28, lifted=True)
    yield texts([cover.workspace if not cover.scope else f"{cover.scope}, {cover.workspace}"], WORKSPACE, 2)
    yield texts([cover.title], HEADING_1, 0, WIDTH, role="H1")
    yield Bar()
    yield texts([f"{cover.quarter}, {cover.months}"], MONTHS, 6)
    yield facts_line(pack.standing)
    for words in (cover.draft, cover.sample):
        if words:
            yield Note(words, strong=True)
    for words in cover.remarks:
        yield Note(words)
    yield Heading(summary.title, 0, "summary", before=12)
    yield Figures(summary.figures)
    asks = ask_box(summary.asks, summary.no_asks)
    yield from under(Heading(summary.asks_heading, 2, before=4), asks)
    yield asks
    if pack.trend.words:
        said = texts([*pack.trend.words], BODY, 2)
        yield WhereRoom([Heading(t("Pack", "How the ratings stand"), 2, before=10), said])
    changed = build_table(summary.changed)
    if summary.changed.rows:
        yield WhereRoom([Heading(summary.changed.heading, 2, before=10), changed])


def worst(pack: Pack, links: dict[str, str]) -> Iterator[Flowable]:
    """Yield the picture of teams and principles on one page: where not all fit, those that stand weakest."""
    heat = pack.heat
    yield Heading(heat.title, 0, "worst")
    rows, full = _that_fit(pack, links)
    if any(map(any, heat.totals)):
        yield texts([heat.intro if len(rows) == len(heat.rows) else _left_out(heat, len(rows))], BODY, 2)
        yield Legend(pack.words)
        yield _picture(pack, rows, links, full)
    totals = build_table(heat.totals_table)
    yield from under(Heading(heat.totals_table.heading, 2, before=10), totals)
    yield totals


def _that_fit(pack: Pack, links: dict[str, str]) -> tuple[list[HeatRow], bool]:
    rows = list(pack.heat.rows)
    for full in (True, False):
        if sum(piece.height for piece in _pieces(pack, rows, links, full, Tag("Table"))) <= ROOM_FOR_TEAMS:
            return rows, full
    tall, fitting = 0.0, []
    for row in sorted(rows, key=_weakness, reverse=True):
        tall += _pieces(pack, [row], links, False, Tag("Table"))[0].height
        if tall > ROOM_FOR_TEAMS:
            break
        fitting.append(row)
    return fitting, False


def _weakness(row: HeatRow) -> tuple[int, ...]:
    """Order by how many ratings stand at the lowest step, then at the next: counted, never averaged."""
    steps = [cell.step for cell in row.cells if cell]
    return tuple(steps.count(step) for step in range(STEPS - 1))


def _left_out(heat: Heat, shown: int) -> str:
    return t(
        "Pack",
        "The {shown} teams of {count} with the most ratings not in place or partly, weakest first; the counts below are of "
        "all teams. The workbook has every team.",
    ).format(shown=shown, count=len(heat.rows))


def _pieces(pack: Pack, rows: list[HeatRow], links: dict[str, str], full: bool, table: Tag) -> list[Piece]:
    return [HeatPiece(row, TEAM_WIDTH, full, pack.words, table, links.get(row.team, "")) for row in rows]


def _picture(pack: Pack, rows: list[HeatRow], links: dict[str, str], full: bool) -> Stack:
    table = Tag("Table")
    return Stack(_pieces(pack, rows, links, full, table), HeatHead(pack.heat.principles, TEAM_WIDTH, table), after=7)


def multiples(pack: Pack, _links: dict[str, str]) -> Iterator[Flowable]:
    """Yield the trends side by side, with what they say in words and in figures."""
    trend = pack.trend
    yield Heading(trend.title, 0, "multiples")
    if trend.points:
        yield texts(
            [
                *trend.words,
                t("Pack", "The four pictures have the same scale. The filled bar is the quarter of this document."),
            ],
            BODY,
            2,
        )
        yield Spacer(1, 8)
        yield Panels(trend.points, pack.words.legend_steps)
    table = build_table(trend.table)
    if trend.table.heading:
        yield from under(Heading(trend.table.heading, 2, before=10), table)
    yield table


def check(pack: Pack, _links: dict[str, str]) -> Iterator[Flowable]:
    """Yield how the document is checked, in few lines."""
    intro = pack.verify.intro
    # What the whole is, a cover says; here it is said on the pages before.
    about = (*pack.cover.about[:1], *pack.cover.about[2:])
    mark = pack.verify.tables[0].rows[:1]
    table = build_table(Table("", "", (Column(t("Pack", "What"), 1), Column(t("Pack", "Value"), 4)), mark, ""))
    words = texts([*intro[1:3], *about], BODY, 4)
    yield from under(Heading(pack.verify.title, 2, before=14), 90.0)
    yield words
    yield table
