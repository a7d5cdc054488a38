"""What the cells of one record become: a value for the field, or words that are kept beside it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from functools import lru_cache
from typing import cast

from kimdesk.i18n import show, t
from kimdesk.imports.book import Cell
from kimdesk.imports.choices import find_choice
from kimdesk.imports.doubts import DATE, Doubt, is_two_ways
from kimdesk.imports.judging import JUDGED, is_said_plainly
from kimdesk.imports.owners import Named, is_nobody, name_one, sort_of, split_owners
from kimdesk.imports.recognise import Column, Recognised
from kimdesk.imports.rows import Group
from kimdesk.imports.words import fold, stem_set, tidy
from kimdesk.model.dates import parse_date, say_date, say_long_date
from kimdesk.model.fields import Field, Kind, Type
from kimdesk.model.validation import parted

_UNKNOWN = frozenset(
    {"tbc", "tba", "tbd", "unknown", "not known", "not known yet", "to be confirmed", "?", "don't know"}
)
_NONE = frozenset({"-", "–", "—", "n/a", "na", "none", "nil", ""})
_YES = frozenset({"yes", "y", "true", "x", "✓", "✔", "1", "ie", "oes", "ydy", "ydyw", "do"})
_NO = frozenset({"no", "n", "false", "✗", "✘", "0", "na", "nac oes", "nac ydy", "nac ydyw", "naddo"})
# The days from 2000 to 2089 as spreadsheets count them.
_MORE_THAN_A_CHOICE = 2
_FIRST_SERIAL, _LAST_SERIAL = 36526, 69397
# Registers say "not known" of these in fields of their own; the register keeps such answers as gaps to follow up.
_GAPS = {"owner": "owner", "system": "where", "place": "where", "retention": "retention", "article6": "article6",
    "personal": "personal",
         "next_review": "review"}  # fmt: skip


@dataclass(slots=True)
class Draft:
    """A record being read: its fields, what should be said about it, and words that found no field (heading, words)."""

    fields: dict[str, object] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)
    unplaced: list[tuple[str, str]] = field(default_factory=list)

    def keep(self, heading: str, words: str, column: int | None = None) -> None:
        """Keep words that no field takes; with a ``column`` where one ought to have taken them."""
        self.unplaced.append((heading, words))
        said = f"{heading}: {words}"
        self.notes.append(said if column is None else Doubt(said, column))


def cells_of(reading: Recognised, group: Group, column: int) -> list[Cell]:
    """Return the filled cells of a record in one column, from all its lines; what only repeats a merged cell counts
    once.
    """
    first = reading.table.sheet.cell(group.row, column)
    cells = [first] if first.filled else []
    for row in group.more:
        cell = reading.table.sheet.cell(row, column)
        if cell.filled and not cell.below:
            cells.append(cell)
    return cells


def words_of(reading: Recognised, group: Group, column: int | None) -> str:
    """Return the words of a record in one column, one line for each of its lines."""
    return "" if column is None else "\n".join(cell.words for cell in cells_of(reading, group, column) if cell.words)


def read_fields(reading: Recognised, group: Group, kind: Kind, apart: frozenset[str] = frozenset()) -> Draft:
    """Read every column of a record but those of the fields named in ``apart``, which their kind reads itself."""
    draft = Draft()
    for column in reading.columns:
        if column.field in apart:
            continue
        cells = cells_of(reading, group, column.column)
        if cells:
            _read_one(draft, kind, column, cells)
            if reading.table.peer is not None:
                _keep_more(draft, kind.by_name.get(column.field or ""), column, cells)
            if kind.by_name.get(column.field or "") and reading.table.leaves_days_open(column.column):
                _say_two_ways(draft, kind[column.field or ""], column, cells)
    return draft


def _keep_more(draft: Draft, target: Field | None, column: Column, cells: Sequence[Cell]) -> None:
    """Keep what a tool's free text says beside the choices that were read in it."""
    if target is None or target.type is not Type.CHOICES or target.name not in draft.fields:
        return
    chosen = [option for option in target.options if option.key in cast("tuple[str, ...]", draft.fields[target.name])]
    told = {stem for option in chosen for words in (option.label, *option.other) for stem in stem_set(words)}
    words = "\n".join(cell.words for cell in cells)
    if len(stem_set(words) - told) >= _MORE_THAN_A_CHOICE:
        draft.keep(heading_of(column), words)


def _say_two_ways(draft: Draft, target: Field, column: Column, cells: Sequence[Cell]) -> None:
    """Name a day that was read with the day first and could be read with the month first."""
    words = cells[0].words
    if target.type not in (Type.DATE, Type.TARGET) or cells[0].sort != "text" or not is_two_ways(words):
        return
    day = parse_date(words)
    if day is not None:
        said = t("Import", "“{heading}” was read as {day}, the day first; it could also be the month first.")
        draft.notes.append(Doubt(said.format(heading=heading_of(column), day=say_long_date(day)), column.column, DATE))


def heading_of(column: Column) -> str:
    """Return what a column is called in notes: its heading, or its letter."""
    return _tidied(column) or t("Import", "Column {letter}").format(letter=letter_of(column.column))


@lru_cache(maxsize=2_000)
def _tidied(column: Column) -> str:
    return tidy(column.heading)


def letter_of(column: int) -> str:
    """Return the letters of a column counted from 0."""
    letters = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def _read_one(draft: Draft, kind: Kind, column: Column, cells: Sequence[Cell]) -> None:
    heading = heading_of(column)
    sound = []
    for cell in cells:
        if cell.sort == "formula":
            said = t("Import", "“{heading}” holds a formula whose result the file does not carry.")
            draft.notes.append(Doubt(said.format(heading=heading), column.column))
        elif cell.sort == "error":
            said = t("Import", "“{heading}” holds the error {error}.")
            draft.notes.append(Doubt(said.format(heading=heading, error=cell.words), column.column))
        else:
            sound.append(cell)
    if not sound:
        return
    words = "\n".join(cell.words for cell in sound)
    target = kind.by_name.get(column.field) if column.field else None
    if target is None:
        draft.keep(heading, words)
        return
    if target.type in (Type.TARGET, Type.DATE):
        sound = [_as_day(cell) for cell in sound]
        words = "\n".join(cell.words for cell in sound)
    gap = _GAPS.get(target.name) if kind.name == "asset" else None
    if gap and fold(tidy(words)).strip(" .") in _UNKNOWN:
        draft.fields["not_known"] = tuple(sorted({*_known_gaps(draft), gap}))
        return
    value = convert(target, sound)
    if value is None:
        keep_unconverted(draft, target, heading, words, column.column)
        return
    draft.fields[target.name] = _by_role(draft, heading, words, value)
    if target.type is Type.CHOICE and says_more(target, str(value), words):
        draft.keep(heading, words)


def convert(target: Field, cells: Sequence[Cell]) -> object | None:
    """Return the value that the cells of a record give a field, or None where the field cannot take them."""
    words = "\n".join(cell.words for cell in cells)
    if target.type is Type.CHOICE:
        # Lines that say different things say nothing together.
        meant = {find_choice(target, cell.words) for cell in cells}
        return meant.pop() if len(meant) == 1 else None
    if target.type is Type.CHOICES:
        parts = parted(words, lambda part: find_choice(target, part) is not None)
        keys = [find_choice(target, part) for part in _without_slashes(target, parts)]
        return tuple(dict.fromkeys(key for key in keys if key)) if keys and all(keys) else None
    if target.type is Type.DATE:
        return cells[0].value[:10] if cells[0].sort == "date" and len(cells) == 1 else _iso(words)
    if target.type is Type.INTEGER:
        plain = words.replace(",", "").strip()
        return int(plain) if re.fullmatch(r"[+-]?\d{1,9}", plain) else None
    if target.type is Type.BOOL:
        said = fold(tidy(words))
        return True if said in _YES else False if said in _NO else None
    if target.type in (Type.REF, Type.REFS):
        return _refer(target, words)
    return words


def _without_slashes(target: Field, parts: Sequence[str]) -> Iterator[str]:
    """Part "health/age", but not a choice that has a slash itself."""
    for part in parts:
        yield from [part] if find_choice(target, part) else [piece for piece in part.split("/") if piece.strip()]


def _refer(target: Field, words: str) -> Named | tuple[Named, ...] | None:
    if is_nobody(words):
        return None
    if "person" in target.to:
        named = split_owners(words)
        if target.type is Type.REFS:
            return named or None
        return named[0] if len(named) == 1 else name_one(words)
    sort = target.to[0] if target.to else "record"
    if target.type is Type.REFS:
        return tuple(Named(tidy(part), sort) for part in re.split(r"[,;\n]", words) if part.strip()) or None
    return Named(tidy(words), sort)


def _by_role(draft: Draft, heading: str, words: str, value: object) -> object:
    """Put the role in the place of a person named with one, so that an owner stays when the person moves on; the name
    is kept in the cell's words.
    """
    named = value if isinstance(value, tuple) else (value,)
    people = [each for each in named if isinstance(each, Named) and each.job]
    if not people:
        return value
    draft.keep(heading, words)
    roles = tuple(Named(each.job, sort_of(each.job)) if each in people else each for each in named)
    return tuple(dict.fromkeys(roles)) if isinstance(value, tuple) else roles[0]


def _as_day(cell: Cell) -> Cell:
    """Read a bare number in a column of dates as the day that a spreadsheet counts so."""
    if not re.fullmatch(r"\d{5}", cell.words) or not _FIRST_SERIAL <= int(cell.words) <= _LAST_SERIAL:
        return cell
    day = date(1899, 12, 30) + timedelta(days=int(cell.words))
    return replace(cell, words=say_date(day), sort="date", value=day.isoformat())


def _known_gaps(draft: Draft) -> tuple[str, ...]:
    known = draft.fields.get("not_known")
    return known if isinstance(known, tuple) else ()


def keep_unconverted(draft: Draft, target: Field, heading: str, words: str, column: int) -> None:
    """Keep words that the field cannot take."""
    if fold(tidy(words)).strip(" .") in _NONE:
        return
    draft.keep(heading, words, column)
    if target.type is Type.CHOICE:
        choices = ", ".join(show(option.label) for option in target.options)
        said = t("Import", "“{words}” is none of: {choices}.").format(words=tidy(words)[:80], choices=choices)
        draft.notes.append(Doubt(said, column))


def says_more(target: Field, key: str, words: str) -> bool:
    """Whether a cell says more than the choice it was read as."""
    if target.name in JUDGED:
        return not all(is_said_plainly(target, line) for line in words.splitlines())
    option = target.option(key)
    longest = max((len(each) for each in (option.key, option.label, *option.other)), default=0) if option else 0
    return len(tidy(words)) > longest + 6


def _iso(words: str) -> str | None:
    day = parse_date(words)
    return day.isoformat() if day else None
