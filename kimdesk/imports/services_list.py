"""The published list of local government services and functions (LGA, esd): told from a register, and read whole."""

from __future__ import annotations

from dataclasses import dataclass, field

from kimdesk.imports.book import Book, Sheet
from kimdesk.imports.words import fold, tidy

_NEEDED = ("identifier", "label", "type")
_SORTS = frozenset({"service", "function"})
_ENOUGH = 0.9


@dataclass(slots=True)
class ServicesList:
    """What a file of the list says: services and functions by their numbers, the first level of each function, and the
    function that each service belongs to.
    """

    services: dict[str, str] = field(default_factory=dict)
    functions: dict[str, str] = field(default_factory=dict)
    levels: dict[str, str] = field(default_factory=dict)
    joined: dict[str, str] = field(default_factory=dict)


def read_services_list(book: Book) -> ServicesList | None:
    """Return the list where every sheet with anything on it is a part of it, else None: then it is a register."""
    found = ServicesList()
    sheets = [sheet for sheet in book if not sheet.hidden and any(map(sheet.filled, range(1, len(sheet.rows) + 1)))]
    return found if sheets and all(_read_sheet(sheet, found) for sheet in sheets) else None


def _read_sheet(sheet: Sheet, found: ServicesList) -> bool:
    columns = {fold(tidy(cell.words)): at for at, cell in reversed(list(enumerate(sheet.row(1)))) if cell.words}
    if not set(_NEEDED) <= set(columns):
        return False
    rows = [row for row in range(2, len(sheet.rows) + 1) if sheet.filled(row)]

    def words(row: int, heading: str) -> str:
        return tidy(sheet.cell(row, columns[heading]).words) if heading in columns else ""

    meant = [row for row in rows if fold(words(row, "type")) in _SORTS and words(row, "identifier")]
    if not rows or len(meant) < _ENOUGH * len(rows):
        return False
    for row in meant:
        number, label = words(row, "identifier"), words(row, "label")
        if fold(words(row, "type")) == "service":
            found.services[number] = label
            continue
        found.functions[number] = label
        found.levels[number] = words(row, "level 1") or label
        if fold(words(row, "mapped type")) == "service":
            found.services.setdefault(words(row, "mapped identifier"), words(row, "mapped label"))
            found.joined.setdefault(words(row, "mapped identifier"), number)
    return True
