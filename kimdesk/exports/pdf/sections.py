"""The story of a pack: its sections in order, as flowables."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from reportlab.platypus import Flowable, PageBreak, Spacer

from kimdesk.exports.content import Column, Cover, Pack, Section, Table, TeamReturn
from kimdesk.exports.pdf.brief import check, multiples, opening, worst
from kimdesk.exports.pdf.charts import Figures, Legend, TrendChart
from kimdesk.exports.pdf.heat import HeatHead, HeatPiece
from kimdesk.exports.pdf.logo import LogoPicture
from kimdesk.exports.pdf.parts import Bar, Contents, Heading, Note, WhereRoom, ask_box, facts_line, under
from kimdesk.exports.pdf.stack import Numbered, Piece, Stack, led_text, texts
from kimdesk.exports.pdf.styles import BODY, HEIGHT, MONTHS, QUARTER, TITLE, WIDTH, WORKSPACE
from kimdesk.exports.pdf.tables import build_table, fact_rows
from kimdesk.exports.pdf.tags import Tag
from kimdesk.i18n import t

MOST_TEAMS_IN_SUMMARY = 10
SHORT_FACT = 24
LONG_REMARK = 600
TEAM_WIDTH, WIDE_TEAM_WIDTH = 112.0, 84.0


def story(pack: Pack) -> Iterator[Flowable]:
    """Yield everything the pack shows, in the order of its template."""
    there = {each.key for each in pack.sections}
    # Only an amendment says what it changed.
    keys = [key for key in pack.template.sections if key != "amended" or key in there]
    # A page can lead to a team's return only where the returns are in it.
    links = {each.team: f"team{at}" for at, each in enumerate(pack.returns)} if "returns" in keys else {}
    alone = True
    for at, key in enumerate(keys):
        fresh = alone or key in _ALONE
        if at and fresh:
            yield PageBreak()
        yield from _part(pack, key, links, fresh)
        alone = key in _ALONE


def _part(pack: Pack, key: str, links: dict[str, str], fresh: bool) -> Iterator[Flowable]:
    sections = {each.key: each for each in (pack.completeness, *pack.sections, pack.decisions)}
    if key in sections:
        yield from _section(sections[key], links, fresh)
    elif key == "trend":
        yield from _trend(pack, fresh)
    elif key == "heat":
        yield from _heat(pack, links, fresh)
    elif key == "cover":
        yield from _cover(pack.cover)
    else:
        yield from _PAGES[key](pack, links)


def entries(pack: Pack) -> tuple[tuple[str, str], ...]:
    """Return the sections that a list of contents names, with the keys of their places."""
    titles = {
        "summary": pack.summary.title,
        "heat": pack.heat.title,
        "worst": pack.heat.title,
        "trend": pack.trend.title,
        "multiples": pack.trend.title,
        "returns": pack.returns_title,
        **{each.key: each.title for each in (pack.completeness, *pack.sections, pack.decisions, pack.verify)},
    }
    return tuple((key, titles[key]) for key in pack.template.sections if key in titles)


def _cover(cover: Cover) -> Iterator[Flowable]:
    logo = [LogoPicture(cover.logo, 200, 54), Spacer(1, 14)] if cover.logo else []
    top: list[Flowable] = [
        *logo,
        texts([cover.workspace], WORKSPACE, 2),
        texts([cover.title], TITLE, 0, 340, role="H1"),
        Bar(),
        texts([cover.quarter], QUARTER, 0),
    ]
    top += [texts([cover.months], MONTHS, 0)]
    if cover.scope:
        top.append(texts([cover.scope], MONTHS, 0))
    rest: list[Flowable] = []
    rest += [Note(words, strong=True) for words in (cover.draft, cover.sample) if words]
    rest += [Heading(cover.sign_heading, 2, before=16)]
    if cover.signs:
        rest.append(_signs(cover))
    rest += [
        texts([words], BODY, 3) if cover.draft or len(words) > LONG_REMARK else Note(words) for words in cover.remarks
    ]
    rest += [Heading(cover.about_heading, 2, before=16), texts(cover.about, BODY, 4)]
    tall = sum(each.wrap(WIDTH, HEIGHT * 9)[1] for each in (*top, *rest))
    spare = max(HEIGHT - tall - 12, 0)
    yield Spacer(1, min(spare * 0.5, 108))
    yield from top
    yield Spacer(1, min(spare * 0.25, 26))
    yield from rest


def _signs(cover: Cover) -> Stack:
    columns = (Column(t("Pack", "Name or role"), 26), Column(t("Pack", "Attests"), 52), Column(t("Pack", "When"), 22))
    rows = tuple(
        (sign.who if not at else "", words, sign.when if not at else "")
        for sign in cover.signs
        for at, words in enumerate(sign.attests or ("",))
    )
    return build_table(Table("", "", columns, rows, ""), after=8)


def _contents(pack: Pack, _links: dict[str, str]) -> Iterator[Flowable]:
    yield Heading(pack.words.contents, 0, "contents")
    yield Contents(entries(pack))
    yield Heading(pack.words.how_to_read, 2, before=16)
    yield Legend(pack.words)


def _summary(pack: Pack, links: dict[str, str]) -> Iterator[Flowable]:
    summary = pack.summary
    yield Heading(summary.title, 0, "summary")
    yield Figures(summary.figures)
    asks = ask_box(summary.asks, summary.no_asks)
    yield from under(Heading(summary.asks_heading, 2, before=4), asks)
    yield asks
    if len(pack.heat.rows) <= MOST_TEAMS_IN_SUMMARY and any(map(any, pack.heat.totals)):
        picture = _picture(pack, links, full=False)
        yield from under(Heading(pack.heat.title, 2, before=12), picture)
        yield picture
        yield Legend(pack.words)
    else:
        table = build_table(pack.heat.totals_table)
        yield from under(Heading(pack.heat.totals_table.heading, 2, before=12), table)
        yield table
    yield from _table(summary.changed, {})
    if len(pack.trend.points) > 1:
        # It has a page of its own further on: what is read in two minutes stays on one page.
        yield WhereRoom(
            [Heading(pack.trend.title, 2, before=8), TrendChart(pack.trend.points, 58, pack.words.legend_steps)]
        )


def _picture(pack: Pack, links: dict[str, str], full: bool) -> Stack:
    wide = WIDE_TEAM_WIDTH if full else TEAM_WIDTH
    table = Tag("Table")
    pieces: list[Piece] = [
        HeatPiece(row, wide, full, pack.words, table, links.get(row.team, "")) for row in pack.heat.rows
    ]
    return Stack(pieces, HeatHead(pack.heat.principles, wide, table), after=7)


def _heat(pack: Pack, links: dict[str, str], fresh: bool) -> Iterator[Flowable]:
    heat = pack.heat
    if not fresh:
        yield Spacer(1, 14)
    picture = _picture(pack, links, full=True)
    rated = any(map(any, heat.totals))
    yield from under(
        Heading(heat.title, 0, "heat"), picture.total if picture.total < HEIGHT * 0.8 else picture.need, 70
    )
    if rated:
        yield texts([heat.intro], BODY, 2)
        yield Legend(pack.words)
        yield picture
    totals = build_table(heat.totals_table)
    yield from under(Heading(heat.totals_table.heading, 2, before=10), totals)
    yield totals


def _trend(pack: Pack, fresh: bool) -> Iterator[Flowable]:
    trend = pack.trend
    if not fresh:
        yield Spacer(1, 14)
    yield from under(Heading(trend.title, 0, "trend"), 500.0 if trend.points else 60.0)
    if trend.points:
        yield texts(trend.words, BODY, 2)
        yield Spacer(1, 8)
        yield TrendChart(trend.points, 150, pack.words.legend_steps)
        yield Legend(pack.words, full=False)
    yield from _table(trend.table, {})


def _section(section: Section, links: dict[str, str], fresh: bool) -> Iterator[Flowable]:
    if not fresh:
        yield Spacer(1, 14)
    first = build_table(section.tables[0], links)
    extra = (60.0 if section.figures else 0.0) + 20.0 * len(section.intro)
    inner = section.tables[0].heading
    # The table's own heading asks for its room again further down: it must find it, or this heading would stay behind
    # alone.
    extra += Heading(inner, 2, before=10).need + 1 if inner else 0.0
    yield from under(Heading(section.title, 0, section.key), first, extra)
    if section.intro:
        yield texts(section.intro, BODY, 4)
    if section.figures:
        yield Figures(section.figures, max(min(len(section.figures), 5), 4))
    yield from _table(section.tables[0], links, first)
    for table in section.tables[1:]:
        yield from _table(table, links)


def _table(table: Table, links: dict[str, str], built: Stack | None = None) -> Iterator[Flowable]:
    built = built or build_table(table, links)
    if table.heading:
        yield from under(Heading(table.heading, 2, before=10), built)
    yield built


def _returns(pack: Pack, _links: dict[str, str]) -> Iterator[Flowable]:
    yield Heading(pack.returns_title, 0, "returns")
    yield texts([pack.returns_intro if pack.returns else pack.returns_table.empty], BODY, 4)
    for at, each in enumerate(pack.returns):
        yield from _return(each, f"team{at}")


def _return(each: TeamReturn, key: str) -> Iterator[Flowable]:
    activities = build_table(each.activities, skip=0)
    yield from under(Heading(each.team, 1, key, before=14), 120.0)
    yield facts_line(each.facts)
    short = [fact for fact in each.texts if len(fact[1]) <= SHORT_FACT and "\n" not in fact[1]]
    said: list[Piece] = [
        led_text(f"{heading}:", words, BODY, WIDTH, 4) for heading, words in each.texts if (heading, words) not in short
    ]
    yield Stack([*said, *fact_rows(short)], after=10)
    yield activities


def _verify(pack: Pack, _links: dict[str, str]) -> Iterator[Flowable]:
    section = pack.verify
    yield Heading(section.title, 0, section.key)
    lines, rest = section.intro[:4], section.intro[4:]
    steps = Tag("L")
    yield Stack([Numbered(number, words, BODY, 6, steps) for number, words in enumerate(lines, 1)], after=6)
    yield texts(rest, BODY, 6)
    yield from _table(section.tables[0], {})


_PAGES: Mapping[str, Callable[[Pack, dict[str, str]], Iterator[Flowable]]] = {
    "opening": opening,
    "contents": _contents,
    "summary": _summary,
    "worst": worst,
    "multiples": multiples,
    "returns": _returns,
    "verify": _verify,
    "check": check,
}
# These begin on a page of their own, and so does what follows them; after the returns stands the last page anyway.
_ALONE = frozenset({"cover", "contents", "summary", "opening", "worst", "multiples", "returns", "verify"})
