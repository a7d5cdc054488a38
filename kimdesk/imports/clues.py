"""What speaks for a kind of record beside the fields: what stands above the table, its references, what its cells say."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from kimdesk.i18n import t
from kimdesk.imports.book import Cell
from kimdesk.imports.content import fits_ref, has_letters, looks_like_ref, recommendation_number
from kimdesk.imports.headings import LISTS, REF, hear
from kimdesk.imports.ombudsman import find_recommendations
from kimdesk.imports.table_finding import Table
from kimdesk.imports.words import fold, stem_set
from kimdesk.model.fields import Kind
from kimdesk.model.shipped_frameworks import shipped_frameworks

if TYPE_CHECKING:
    from kimdesk.imports.recognise import Column

ENOUGH = 0.5
_MOST_OF_THEM = 15
_TOLD = 4.0
# A title under one of these may be of anything; only what stands beside it tells an action.
_VAGUE = stem_set("description details measure activities item name")
_CALLED: dict[str, tuple[str, ...]] = {
    "action": ("action plan", "actions", "improvement plan", "action log", "delivery plan"),
    "answer": ("self assessment", "self-assessment", "recommendations", "compliance assessment",
    "ombudsman recommendations"),
    "system": ("systems", "systems and reports", "databases", "applications"),
    "asset": ("information asset register", "asset register", "information assets"),
    "risk": ("risk register", "risks", "risk log"),
    "processing": ("record of processing", "records of processing", "ropa", "processing activities", "article 30"),
    "report": ("reports", "dashboards", "list of reports"),
    "retention_rule": ("retention schedule", "retention and disposal", "disposal schedule", "retention rules", "retention guidelines"),
}  # fmt: skip


def talks_of_recommendations(cells: list[Cell]) -> float:
    """Return the share of the cells that clearly speak of one of the Ombudsman's recommendations."""
    filled = [cell.words for cell in cells if cell.words][:40]
    return sum(1 for words in filled if find_recommendations(words)) / len(filled) if len(filled) > 2 else 0.0


def speaks_of_action(table: Table, columns: list[Column]) -> bool:
    """Whether something says that things are to be done: the heading of the title, a target, progress, or the plan's
    name; a list of costs has a reference and a description as well.
    """
    title = next((each for each in columns if each.field == "title"), None)
    heard = title is not None and bool(title.heading) and not stem_set(title.heading) <= _VAGUE
    if heard and title is not None and title.score > ENOUGH:
        return True
    beside = {each.field for each in columns} & {"target", "revised", "progress", "recommendations", "closed"}
    return bool(beside) or _title_calling(table, "action") is not None or not table.headings


def speaks_of_system(table: Table, columns: list[Column]) -> bool:
    """Whether something says that the names are those of systems; a list of contacts has names and roles as well."""
    fields = {each.field for each in columns}
    name = next((each for each in columns if each.field == "name"), None)
    headed = name is not None and bool(stem_set(name.heading) - stem_set("name title item"))
    return headed or bool(fields & {*LISTS, "supplier", "hosting"}) or _title_calling(table, "system") is not None


def speaks_of_answer(table: Table, columns: list[Column]) -> bool:
    """Whether something says that the rows answer recommendations; a list of versions has numbers and comments as well."""
    ref = next((each.heading for each in columns if each.field == REF), "")
    named = bool(re.search(r"\b(?:rec|recommendations?|provision|standard|requirement|r)\b", fold(ref)))
    cells = [cell.words for each in columns if each.field == REF for cell in table.column(each.column) if cell.words]
    lettered = sum(map(has_letters, cells)) * 2 > len(cells)
    held = any(each.field == "recommendation" for each in columns)
    return held or named or lettered or _title_calling(table, "answer") is not None


def _title_calling(table: Table, kind: str) -> str | None:
    titles = [table.sheet.name, *(cell.words for row in table.titles for cell in table.sheet.row(row) if cell.filled)]
    for words in titles:
        if len(words) < 200 and any(called <= stem_set(words) for called in _called(kind)):
            return words
    return None


@cache
def _called(kind: str) -> tuple[frozenset[str], ...]:
    """Return what tables of a kind are called; a self-assessment may be called after the framework that it answers."""
    frameworks = shipped_frameworks() if kind == "answer" else ()
    own = [words for each in frameworks for words in each.called]
    return tuple(stem_set(words) for words in (*_CALLED.get(kind, ()), *own))


def clues_for(table: Table, kind: Kind, columns: list[Column]) -> list[tuple[float, str]]:
    """Return what speaks for the kind beside its fields: how much each clue weighs, and the reason in words."""
    clues = []
    if table.peer is not None and table.peer.kind == kind.name:
        clues.append((_TOLD, t("Import", "its headings are those of {tool}").format(tool=table.peer.tool)))
    if called := _title_calling(table, kind.name):
        clues.append((1.2, t("Import", "“{words}” stands above or on the sheet's tab").format(words=called[:80])))
    first = min((each.column for each in columns if each.field), default=None)
    if any(each.column == first and each.field in (REF, kind.title) for each in columns):
        clues.append((0.6, t("Import", "it begins with what a record is known by")))
    refs = next((table.column(each.column) for each in columns if each.field == REF), [])
    coded = [cell.words for cell in refs if cell.words]
    lettered = sum(1 for each in coded if has_letters(each) and looks_like_ref(each)) * 2 > len(coded)
    if kind.name == "action" and lettered and fits_ref(refs, numbered=True) < 0.9:
        clues.append((1.0, t("Import", "its references look like those of actions")))
    if kind.name == "answer" and lettered and fits_ref(refs, numbered=True) > 0.8:
        clues.append((1.5, t("Import", "its references look like those of the Ombudsman's recommendations")))
    return clues + (_clues_of_judging(table, columns) if kind.name == "answer" else [])


def _says_action(heading: str) -> bool:
    title = hear("action", heading).get("title")
    return title is not None and title.score >= 0.9 and not stem_set(heading) <= _VAGUE


def _clues_of_judging(table: Table, columns: list[Column]) -> list[tuple[float, str]]:
    """Say what the cells tell of a self-assessment: they speak of recommendations, and say met or not met of each."""
    cells = {each.field: table.column(each.column) for each in columns if each.field}
    clues = []
    headed = next((each for each in columns if each.field == "recommendation" and each.score > ENOUGH), None)
    acting = any(_says_action(each.heading) for each in columns)
    numbers = {recommendation_number(cell.words) for name in (REF, "recommendation") for cell in cells.get(name, [])}
    if len(numbers - {None}) >= _MOST_OF_THEM:
        clues.append((1.5, t("Import", "its rows are the Ombudsman's recommendations, one for each")))
    if headed and not acting and talks_of_recommendations(cells["recommendation"]) > 0.4:
        clues.append((2.0, t("Import", "its texts are the Ombudsman's recommendations")))
    said = [fold(cell.words) for cell in cells.get("state", []) if cell.words]
    if sum(1 for words in said if re.search(r"\b(?:met|compl(?:y|ies|iant|iance))\b", words)) * 2 > len(said) > 0:
        clues.append((1.5, t("Import", "it says what is met and what is not")))
    heading = next((each.heading for each in columns if each.field == "state"), "")
    if re.search(r"\b(?:comply|compliant|compliance|met)\b", fold(heading)):
        clues.append((1.0, t("Import", "it asks whether each is met")))
    return clues
