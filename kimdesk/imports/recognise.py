"""Which kind of record a table holds and which column brings which field, with the reasons."""

from __future__ import annotations

import re
from dataclasses import dataclass

from kimdesk.i18n import t
from kimdesk.imports.book import Cell
from kimdesk.imports.choices import find_choice
from kimdesk.imports.clues import (
    ENOUGH,
    clues_for,
    speaks_of_action,
    speaks_of_answer,
    speaks_of_system,
    talks_of_recommendations,
)
from kimdesk.imports.content import average_length, fits, fits_period, fits_ref, names_posts
from kimdesk.imports.headings import LISTS, REF, hear
from kimdesk.imports.table_finding import Table
from kimdesk.imports.words import stem_set
from kimdesk.model.fields import Kind, Type

_NO_HEADING = re.compile(r"\s*(?:(?:column|col|field|unnamed|heading)\W*)?(?:\d*|[a-z])\W*", re.IGNORECASE)
_KIND_ENOUGH = 3.0
# How much a field says about which kind of table it stands in; fields not named here count a half.
_TELLING: dict[str, dict[str, float]] = {
    "action": {
        "title": 2,
        "target": 2,
        "owners": 1.2,
        "lead": 1,
        REF: 1,
        "progress": 1,
        "recommendations": 1,
        "theme": 0.7,
    },
    "answer": {"recommendation": 2.5, "answer": 2, "includes": 1.5, REF: 1, "state": 0.7},
    "system": {"name": 2, LISTS[0]: 2, LISTS[1]: 1.5, "does": 1.5, "supplier": 1, "hosting": 1},
    "asset": {
        "title": 2,
        "retention": 1.5,
        "holds": 1,
        "personal": 1,
        "article6": 1.5,
        "owner": 0.8,
        "marking": 1,
        "purpose": 1,
    },
    "risk": {"title": 2, "likelihood": 2, "impact": 2, "controls": 1.2, "cause": 1, "consequence": 1},
    "report": {"title": 1.5, "about": 1, "systems": 1.2, "sort": 0.5},
    "processing": {
        "purpose": 2,
        "function": 1,
        "individuals": 1,
        "data": 1,
        "recipients": 1,
        "article6": 1.5,
        "rights": 1,
        "retention": 1,
    },
    "sharing": {
        "title": 1,
        "sort": 1.5,
        "partners": 2,
        "data": 1,
        "advice": 2,
        "accepted": 1.5,
        "signed": 1,
        "expires": 1.2,
    },
    "retention_rule": {
        "records": 2,
        "trigger": 2,
        "period": 1.6,
        "years": 2,
        "action": 1,
        "authority": 1.2,
        "permanent": 1.5,
        "uri": 1.5,
        "service_id": 1,
    },
}
# Without one of these a table is not of the kind, whatever else it has.
ESSENTIAL: dict[str, tuple[tuple[str, ...], ...]] = {
    "action": (("title",), ("target", "owners", "progress", "comments", REF, "lead")),
    "answer": (("recommendation", REF), ("answer", "state", "includes")),
    "system": (("name",), ("does", *LISTS, "supplier", "hosting")),
    "asset": (("title", "holds", "purpose", "function"), ("holds", "owner", "retention", "personal", "purpose",
    "article6", "system", "place")),
    "risk": (("title", "event", "cause"), ("likelihood", "impact", "controls", "consequence", "treatment")),
    "report": (("title",), ("systems",)),
    "processing": (("purpose",), ("individuals", "data", "recipients", "rights")),
    "sharing": (("title", "purpose", "partners"), ("partners", "advice", "accepted"), ("sort", "advice", "signed",
    "expires", "data")),
    "retention_rule": (("records",), ("period", "years", "months", "weeks", "days", "permanent")),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a table: the field it brings (None: none was found), how sure that is, and why."""

    column: int
    heading: str
    field: str | None
    score: float
    reason: str


@dataclass(frozen=True, slots=True)
class Recognised:
    """A table read as one kind; ``confidence`` runs from 0 to 1. ``own`` are the themes that the workspace has added;
    ``by_ref`` where a reference alone says which record a row is about, and ``ids`` the column that holds its id.
    """

    table: Table
    kind: str
    confidence: float
    weight: float
    reasons: tuple[str, ...]
    columns: tuple[Column, ...]
    own: tuple[str, ...] = ()
    by_ref: bool = False
    ids: int | None = None

    def column_of(self, field: str) -> int | None:
        """Return the column that brings the field, or None."""
        return next((each.column for each in self.columns if each.field == field), None)

    def columns_of(self, *fields: str) -> list[Column]:
        """Return the columns that bring any of the fields."""
        return [each for each in self.columns if each.field in fields]


def recognise(table: Table, kinds: tuple[Kind, ...], asked_for: bool = False) -> list[Recognised]:
    """Return the readings of a table that are possible, the likeliest first; if ``asked_for``, a title is enough, as it is
    where a tool's headings say what its rows are.
    """
    readings = []
    if table.peer is not None and (told := tuple(each for each in kinds if each.name == table.peer.kind)):
        kinds, asked_for = told, True
    for kind in kinds:
        columns = map_columns(table, kind)
        weight, reasons = _weigh(table, kind, columns, asked_for)
        if weight:
            own = tuple(each.key for field in kind if field.open for each in field.options if each.key == each.label)
            readings.append((weight, kind.name, reasons, columns, own))
    readings.sort(key=lambda each: -each[0])
    found = []
    for weight, name, reasons, columns, own in readings:
        rival = max((other for other, its, *_ in readings if its != name), default=0.0)
        placed = sum(1 for each in columns if each.field) / max(1, len(columns))
        confidence = min(0.99, 0.5 * weight / (weight + rival) + 0.25 * placed + 0.25 * min(1.0, weight / 7))
        found.append(Recognised(table, name, round(confidence, 2), weight, tuple(reasons), tuple(columns), own))
    return found


def is_enough(reading: Recognised) -> bool:
    """Whether a reading is sure enough to be proposed without being asked for."""
    return reading.weight >= _KIND_ENOUGH


def map_columns(table: Table, kind: Kind) -> list[Column]:
    """Give each column the field that its heading and its cells suit best, each field once."""
    cells = {column: table.column(column) for column in table.columns}
    offers: list[tuple[float, int, str, str]] = []
    for column in table.columns:
        heading = table.heard(column, kind.name)
        offers += _offers(kind, column, heading, cells[column]) if heading is not None else []
    offers.sort(key=lambda each: (-round(each[0], 3), each[1]))
    taken: dict[int, tuple[str, float, str]] = {}
    used: set[str] = set()
    for score, column, field, reason in offers:
        if column not in taken and (field not in used or field in LISTS) and score >= ENOUGH:
            taken[column] = (field, score, reason)
            used.add(field)
    if "owners" in kind.by_name:
        _swap_lead(cells, taken, used)
    if table.peer is None:
        _find_missing(kind, table, cells, taken, used)
    columns = []
    for column in table.columns:
        name, score, reason = taken.get(column, (None, 0.0, t("Import", "no field says this")))
        columns.append(Column(column, table.headings.get(column, ""), name, round(min(score, 1.0), 2), reason))
    return columns


def _offers(kind: Kind, column: int, heading: str, cells: list[Cell]) -> list[tuple[float, int, str, str]]:
    heard = hear(kind.name, heading)
    offers = []
    for name in (REF, *LISTS, *(field.name for field in kind if field.type is not Type.OBJECT)):
        if name in LISTS and kind.name != "system":
            continue
        said = heard.get(name)
        if not said and not _may_do_without_heading(kind, name):
            continue
        suits = _suits(kind, name, cells)
        if said and (said.score >= ENOUGH or (suits > 0.6 and _may_do_without_heading(kind, name))):
            reason = t("Import", "the heading reads like “{phrase}”").format(phrase=said.phrase)
            if suits > 0.6:
                reason += t("Import", ", and its cells suit")
            offers.append((said.score + 0.35 * suits + 0.01 * len(stem_set(said.phrase)), column, name, reason))
        elif suits > 0.6 and not said and (name != "owners" or _NO_HEADING.fullmatch(heading)):
            offers.append((0.6 * suits, column, name, t("Import", "its cells look like it")))
    return offers


def _suits(kind: Kind, name: str, cells: list[Cell]) -> float:
    if name == REF:
        return fits_ref(cells, numbered=kind.name == "answer")
    if name in LISTS:
        return 0.0
    if kind.name == "action" and name == "recommendations":
        return _names_recommendations(cells)
    if kind.name == "retention_rule" and name in ("period", "trigger"):
        return fits_period(cells) if name == "period" else min(-fits_period(cells), 0.2)
    return fits(kind[name], cells, find_choice)


def _names_recommendations(cells: list[Cell]) -> float:
    filled = [cell.words for cell in cells if cell.words]
    if not filled:
        return 0.0
    named = sum(1 for words in filled if len(words) < 40 and any(character.isdigit() for character in words))
    return 2 * named / len(filled) - 1


def _may_do_without_heading(kind: Kind, name: str) -> bool:
    return name in {
        "action": (REF, "target", "owners", "progress"),
        "answer": (REF,),
        "risk": (REF,),
        "asset": (REF,),
    }.get(kind.name, ())


def _swap_lead(cells: dict[int, list[Cell]], taken: dict[int, tuple[str, float, str]], used: set[str]) -> None:
    """Read a lone column of leads, or of teams that are posts, as the owners."""
    if "owners" in used or not used & {"lead", "team"}:
        return
    alone = "lead" if "lead" in used else "team"
    for column, (name, score, reason) in taken.items():
        if name == alone and (name == "lead" or names_posts(cells[column])):
            taken[column] = ("owners", score, reason)
            used.add("owners")


def _find_missing(
    kind: Kind, table: Table, cells: dict[int, list[Cell]], taken: dict[int, tuple[str, float, str]], used: set[str]
) -> None:
    """Find the texts that no heading says, by what their cells talk of, how full the columns are, and how long."""
    free = [column for column in table.columns if column not in taken and average_length(cells[column]) > 12]
    reason = t("Import", "no heading says so; it is the text that is left")

    def take(field: str, columns: list[int]) -> None:
        if columns and field not in used:
            taken[columns[0]] = (field, ENOUGH, reason)
            used.add(field)
            free.remove(columns[0])

    if kind.name == "action":
        take("title", sorted(free, key=lambda each: (-_share_filled(cells[each]), each)))
        take("comments", [each for each in free if average_length(cells[each]) > 20])
    elif kind.name == "answer":
        talking = sorted(
            (each for each in free if talks_of_recommendations(cells[each]) > 0.4),
            key=lambda each: -talks_of_recommendations(cells[each]),
        )
        take("recommendation", talking)
        take(
            "answer",
            sorted(
                (each for each in free if average_length(cells[each]) > 60),
                key=lambda each: -average_length(cells[each]),
            ),
        )
        between = _columns_between(taken, "recommendation", "answer")
        take("includes", [each for each in free if each in between and average_length(cells[each]) > 40])


def _columns_between(taken: dict[int, tuple[str, float, str]], one: str, other: str) -> range:
    places = [column for column, (name, _, _) in taken.items() if name in (one, other)]
    return range(min(places) + 1, max(places)) if len(places) == 2 else range(0)


def _share_filled(cells: list[Cell]) -> float:
    return round(sum(1 for cell in cells if cell.words) / max(1, len(cells)), 2)


def _weigh(table: Table, kind: Kind, columns: list[Column], asked_for: bool) -> tuple[float, list[str]]:
    """Say how much speaks for the kind, nothing where something essential is missing, and what speaks for it."""
    fields = {each.field: each.score for each in columns if each.field}
    essential = ESSENTIAL.get(kind.name, ((kind.title,),))
    if not all(any(name in fields for name in group) for group in essential[: 1 if asked_for else None]):
        return 0.0, []
    speaks = {"action": speaks_of_action, "answer": speaks_of_answer, "system": speaks_of_system}.get(kind.name)
    if speaks and not asked_for and not speaks(table, columns):
        return 0.0, []
    telling = _TELLING.get(kind.name, {kind.title: 2.0})
    weight = sum(telling.get(name, 0.5) * min(score, 1.0) for name, score in fields.items())
    filled = [each for each in columns if each.heading or any(cell.words for cell in table.column(each.column))]
    weight *= 0.4 + 0.6 * len(fields) / max(1, len(filled))
    reasons = [t("Import", "{count} of {total} columns have a field").format(count=len(fields), total=len(filled))]
    for bonus, reason in clues_for(table, kind, columns):
        weight += bonus
        reasons.append(reason)
    return weight, reasons
