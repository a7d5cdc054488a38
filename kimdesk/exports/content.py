"""What a pack says, decided once for every format: words, figures, their order and their headings.

Nothing here knows how a page or a sheet looks. The only inputs are the frozen document and the sign-off beside it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

from kimdesk.model.legible import Rgb
from kimdesk.model.pack_templates import PackTemplate

Value = str | int | date | None

STEPS = 4
NOT_APPLICABLE = "na"


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a table.

    ``weight`` is its share of the page's width; 0 puts the value below the row, led by its heading, where a page has
    no room for another column. ``number`` columns are set to the right.
    """

    heading: str
    weight: float = 0
    number: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """One table: a sheet of the workbook, and a part of a page.

    ``group`` is the position of the column by which a page puts rows under small headings; rows come in that order.
    ``link`` is the position of the column that names a team, so that a page can lead to its return.
    """

    sheet: str
    heading: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Value, ...], ...]
    empty: str
    group: int | None = None
    link: int | None = None


@dataclass(frozen=True, slots=True)
class Figure:
    """One large number with the words that belong to it."""

    number: str
    words: str


@dataclass(frozen=True, slots=True)
class Section:
    """One section of the pack: an introduction, figures and tables."""

    key: str
    title: str
    intro: tuple[str, ...] = ()
    figures: tuple[Figure, ...] = ()
    tables: tuple[Table, ...] = ()


@dataclass(frozen=True, slots=True)
class SignRow:
    """One line of the sign-off table."""

    who: str
    attests: tuple[str, ...]
    when: str


@dataclass(frozen=True, slots=True)
class Logo:
    """A council's logo: the picture as a PNG or a JPEG, its size in pixels, and what it shows in words."""

    body: bytes
    width: int
    height: int
    words: str


@dataclass(frozen=True, slots=True)
class Cover:
    """The first page."""

    workspace: str
    title: str
    quarter: str
    months: str
    scope: str
    sample: str
    draft: str
    sign_heading: str
    signs: tuple[SignRow, ...]
    remarks: tuple[str, ...]
    about_heading: str
    about: tuple[str, ...]
    logo: Logo | None = None


@dataclass(frozen=True, slots=True)
class HeatCell:
    """One team's rating of one principle; ``step`` is 0 to 3, "na", or None where nothing was said."""

    step: int | str | None
    words: str
    reviewer: int | str | None
    reviewer_words: str
    sees: Literal["", "lower", "higher"]
    direction: Literal["", "up", "down", "same"]
    counts: str


@dataclass(frozen=True, slots=True)
class HeatRow:
    """One team's six ratings; ``said`` replaces them where the team did not return."""

    team: str
    cells: tuple[HeatCell | None, ...]
    said: str


@dataclass(frozen=True, slots=True)
class Heat:
    """The picture of teams and principles.

    ``totals`` counts for each principle the teams at each step (0 to 3, then not applicable); ``table`` says the same
    in rows.
    """

    title: str
    intro: str
    principles: tuple[str, ...]
    rows: tuple[HeatRow, ...]
    totals: tuple[tuple[int, ...], ...]
    table: Table
    totals_table: Table


@dataclass(frozen=True, slots=True)
class TrendPoint:
    """One quarter: how many ratings stood at each of the four steps."""

    quarter: str
    counts: tuple[int, int, int, int]
    na: int
    teams: int


@dataclass(frozen=True, slots=True)
class Trend:
    """Up to eight quarters, oldest first, with what they say in words."""

    title: str
    points: tuple[TrendPoint, ...]
    words: tuple[str, ...]
    table: Table


@dataclass(frozen=True, slots=True)
class Ask:
    """One thing that is asked of the reader."""

    sentence: str
    about: str


@dataclass(frozen=True, slots=True)
class Summary:
    """The quarter in two minutes."""

    title: str
    figures: tuple[Figure, ...]
    asks_heading: str
    asks: tuple[Ask, ...]
    no_asks: str
    changed: Table


@dataclass(frozen=True, slots=True)
class TeamReturn:
    """What one team said: facts in a line, texts under headings, and a row for each key activity."""

    team: str
    facts: tuple[tuple[str, str], ...]
    texts: tuple[tuple[str, str], ...]
    activities: Table


@dataclass(frozen=True, slots=True)
class Margins:
    """What stands on the margins of every page; ``page`` holds places for {page} and {pages}."""

    footer: str
    mark: str
    header: str
    page: str


@dataclass(frozen=True, slots=True)
class Words:
    """Short words that both formats show around the content."""

    language: str
    footer: str
    mark: str
    header: str
    page: str
    contents: str
    legend_steps: tuple[str, ...]
    legend_na: str
    legend_up: str
    legend_down: str
    legend_reviewer: str
    reviewer: str
    against: str
    how_to_read: str


@dataclass(frozen=True, slots=True)
class Pack:
    """Everything a pack says; ``template`` tells which of its sections the pages show, and ``standing`` how it stands.

    ``accent`` is the council's own colour for headings and bars, where it has one.
    ``seal`` stands in the properties of both documents, so that either can be matched with a content and its sign-off.
    """

    slug: str
    folder: str
    name: str
    content_hash: str
    seal: str
    signed: bool
    stamp: str
    template: PackTemplate
    standing: tuple[tuple[str, str], ...]
    cover: Cover
    words: Words
    summary: Summary
    completeness: Section
    heat: Heat
    trend: Trend
    sections: tuple[Section, ...]
    decisions: Section
    returns_title: str
    returns_intro: str
    returns: tuple[TeamReturn, ...]
    returns_table: Table
    activities_table: Table
    verify: Section
    accent: Rgb | None = None
