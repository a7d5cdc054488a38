"""Which column of a page that came back holds which field: by the hidden keys, else by the headings, else by what they mean."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from kimdesk.i18n import t
from kimdesk.imports.book import Sheet
from kimdesk.imports.headings import hear
from kimdesk.imports.values import letter_of
from kimdesk.imports.words import fold, tidy
from kimdesk.model.round_trip import ANSWER, FORMAT, ID, Part

_LOOKED_AT = 20
_SURE = 0.72
# So many headings of a page have to be there for a sheet to be taken for it.
_ENOUGH = 0.34
_BETWEEN = 2


@dataclass(frozen=True, slots=True)
class Layout:
    """A page as it came back: the row of its headings, that of its keys (0: gone), the column of the ids, the column of each
    field, and columns that somebody has added, with their headings.
    """

    part: Part
    head: int
    keys: int
    id: int | None
    fields: Mapping[str, int]
    others: Mapping[int, str]
    notes: tuple[str, ...]
    questions: Mapping[str, str]

    def question(self, words: str) -> str:
        """Return the field that a question in words asks for, or nothing."""
        return self.questions.get(fold(words), "")


def find_layout(sheet: Sheet, parts: Sequence[Part]) -> Layout | None:
    """Return where the fields of a page stand on a sheet, or None where it is no page of the workbook."""
    keyed = _by_keys(sheet, parts)
    if keyed is None:
        return _by_headings(sheet, parts)
    part, row, columns = keyed
    head = _heading_row(sheet, part, row)
    fields = {name: at for at, name in columns.items() if name not in (ID,)}
    marker = next((at for at, cell in enumerate(sheet.row(row)) if cell.words.startswith(FORMAT)), None)
    return _layout(sheet, part, head, row, marker, fields)


def _by_keys(sheet: Sheet, parts: Sequence[Part]) -> tuple[Part, int, dict[int, str]] | None:
    for row in range(1, min(len(sheet.rows), _LOOKED_AT) + 1):
        words = {at: cell.words for at, cell in enumerate(sheet.row(row)) if cell.filled}
        marked = next(
            (each.removeprefix(FORMAT).strip() for each in words.values() if each.startswith(f"{FORMAT} ")), ""
        )
        for part in parts:
            names = {each.name for each in part.columns}
            found = {at: each for at, each in words.items() if each in names}
            if part.key == marked or (not marked and len(found) >= 3 and len(found) >= len(names) * _ENOUGH):
                # A key that stands twice was copied with its column: the first counts.
                once = {name: at for at, name in reversed(found.items())}
                return part, row, {at: name for name, at in once.items()}
    return None


def _heading_row(sheet: Sheet, part: Part, keys: int) -> int:
    """Return the row of the headings below that of the keys: where most of them stand, or as it went out."""
    told = {fold(tidy(each.heading)) for each in part.columns}
    rows = range(keys + 1, keys + _BETWEEN + 3)
    counted = {row: sum(fold(tidy(cell.words)) in told for cell in sheet.row(row)) for row in rows}
    best = max(rows, key=lambda row: counted[row])
    return best if counted[best] else keys + _BETWEEN


def _by_headings(sheet: Sheet, parts: Sequence[Part]) -> Layout | None:
    best: tuple[int, Part, int] | None = None
    for row in range(1, min(len(sheet.rows), _LOOKED_AT) + 1):
        words = {fold(tidy(cell.words)) for cell in sheet.row(row) if cell.filled}
        for part in parts:
            count = sum(fold(tidy(each.heading)) in words for each in part.columns)
            if count >= max(2, len(part.columns) * _ENOUGH) and (best is None or count > best[0]):
                best = (count, part, row)
    if best is None:
        return None
    _count, part, head = best
    fields: dict[str, int] = {}
    for column in part.columns:
        wanted = fold(tidy(column.heading))
        at = next((at for at, cell in enumerate(sheet.row(head)) if fold(tidy(cell.words)) == wanted), None)
        if at is not None:
            fields[column.name] = at
    marker = next((at for at, cell in enumerate(sheet.row(head)) if cell.words == ID), None)
    return _layout(sheet, part, head, 0, marker, fields)


def _layout(sheet: Sheet, part: Part, head: int, keys: int, marker: int | None, fields: dict[str, int]) -> Layout:
    others: dict[int, str] = {}
    notes: list[str] = []
    wide = max((len(row) for row in sheet.rows), default=0)
    for at in range(wide):
        if at == marker or at in fields.values():
            continue
        heading = tidy(sheet.cell(head, at).words)
        name = "" if keys else _heard(part, heading, fields)
        if name:
            fields[name] = at
            notes.append(_say(t("Merging", "The column “{heading}” was taken for “{meant}”."), heading, part, name))
        elif any(sheet.cell(row, at).filled for row in range(head + 1, len(sheet.rows) + 1)):
            others[at] = heading or t("Import", "Column {letter}").format(letter=letter_of(at))
    for column in part.columns:
        if column.name not in fields and column.open:
            said = t("Merging", "The column “{meant}” is gone from “{sheet}”; nothing in it was changed.")
            notes.append(said.format(meant=column.heading, sheet=sheet.name))
    return Layout(part, head, keys, marker, fields, others, tuple(notes), dict(_questions(part)))


def _heard(part: Part, heading: str, taken: Mapping[str, int]) -> str:
    """Return the field of the page that a reworded heading means, or nothing."""
    if not heading or part.asks:
        return ANSWER if part.asks and ANSWER not in taken and heading else ""
    known = {each.name for each in part.columns} - set(taken)
    heard = [each for each in hear(part.kind, heading).values() if each.field in known and each.score >= _SURE]
    return max(heard, key=lambda each: each.score).field if heard else ""


def _say(words: str, heading: str, part: Part, name: str) -> str:
    meant = next(each.heading for each in part.columns if each.name == name)
    return words.format(heading=heading, meant=meant)


def _questions(part: Part) -> list[tuple[str, str]]:
    return [(fold(tidy(words)), name) for name, words in part.given.items()] if part.asks else []
