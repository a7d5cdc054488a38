"""A workbook of CISO Assistant as one table: what further sheets say of a processing stands in its row, and its keys are words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from kimdesk.imports.book import EMPTY, Book, Cell, Sheet
from kimdesk.imports.peers import CISO, PROCESSINGS, peer_at, plain_heading
from kimdesk.imports.records import SourceRow
from kimdesk.imports.rows import DATA, HEADING, MORE
from kimdesk.imports.words import fold, tidy

_PARTS = ("purposes", "personal data", "data subjects", "data recipients", "contractors", "transfers")
# What a row of a part is called, and where it says whose it is.
_CALLED = ("name", "entity", "category")
_WHOSE = ("processing", "processing_name")
# These stand for themselves; anything else is said of what it belongs to.
_BARE = frozenset(
    {"purposes: legal_basis", "purposes: article_9_condition", "personal data: assets", "transfers: country"}
)
_MOST_OF_THEM = 0.6
_KEY = re.compile(r"\b(?:privacy_|assetClass(?=[A-Z]))([A-Za-z_]+)")
_CAPITAL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_LEVEL = re.compile(r"\s*(confidentiality|integrity|availability)\s*:\s*(low|moderate|medium|high)\s*", re.IGNORECASE)
_OBJECTIVES = "security_objectives"


def with_parts(book: Book) -> Book:
    """Return the book with the parts of each processing in its row, in columns of their own; any other comes back as it is.

    The sheets of the parts stay, and say which row each of theirs went to.
    """
    if any(sheet.joined for sheet in book):
        return book
    heads = {sheet.name: found[0] for sheet in book if (found := peer_at(sheet)) and found[1].tool == CISO}
    if not heads:
        return book
    parts = {plain_heading(sheet.name): sheet for sheet in book if sheet.name not in heads and not sheet.hidden}
    main = next((sheet.name for sheet in book if sheet.name in heads and _is_processing(sheet)), "")
    told = [_Part(name, _in_words(parts[name])) for name in _PARTS if main and name in parts]
    told = [each for each in told if each.is_one()]
    sheets = {sheet.name: _with_levels(_in_words(sheet), heads[sheet.name]) for sheet in book if sheet.name in heads}
    if told:
        sheets[main] = _joined(sheets[main], heads[main], told)
    sheets |= {each.sheet.name: replace(each.sheet, joined=each.went) for each in told}
    return replace(book, sheets=tuple(sheets.get(sheet.name, sheet) for sheet in book))


def account_parts(book: Book, accounts: dict[tuple[str, int], SourceRow]) -> None:
    """Say of every row of a part what became of the row that it went to."""
    for sheet in book:
        for row, place in sheet.joined.items():
            own = accounts[sheet.name, row]
            if row == _head_of(sheet):
                accounts[sheet.name, row] = replace(own, sort=HEADING)
            else:
                went = accounts[place]
                accounts[sheet.name, row] = replace(own, sort=MORE if went.sort == DATA else went.sort, why=went.why)


@dataclass(slots=True)
class _Part:
    """One sheet of parts: its columns by their names, and which row each of its rows went to."""

    name: str
    sheet: Sheet
    headings: dict[str, int] = field(init=False)
    went: dict[int, tuple[str, int]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        head = _head_of(self.sheet)
        self.headings = {plain_heading(self.sheet.cell(head, at).words): at for at in self.sheet.filled(head)}

    def is_one(self) -> bool:
        """Whether most of the columns are those that the tool gives such a part."""
        known = [each for each in self.headings if each in (*_CALLED, *_WHOSE) or f"{self.name}: {each}" in PROCESSINGS]
        return bool(set(known) & set(_CALLED)) and len(known) >= _MOST_OF_THEM * len(self.headings)

    def rows(self) -> Iterator[int]:
        """Give the rows that hold anything; one with a formula that the file has no result of says nothing that could go."""
        for row in range(_head_of(self.sheet) + 1, len(self.sheet.rows) + 1):
            if self.sheet.filled(row) and not any(cell.sort == "formula" for cell in self.sheet.row(row)):
                yield row

    def words(self, row: int, *headings: str) -> str:
        """Return what the first of these columns that says anything says."""
        cells = (self.sheet.cell(row, self.headings[each]).words for each in headings if each in self.headings)
        return tidy(next(filter(None, cells), ""))

    def label(self, row: int) -> str:
        called, category = self.words(row, *_CALLED), self.words(row, "category")
        return f"{called} ({category})" if category and category != called else called

    def says(self, row: int) -> Iterator[tuple[str, str]]:
        """Give each column of the processing's row that a row of the part adds to, and the line it adds."""
        label = self.label(row)
        if label:
            yield self.name, label
        used = "entity" if not self.words(row, "name") else ""
        for heading, at in self.headings.items():
            words = self.sheet.cell(row, at).words
            if words and heading not in ("name", "category", used, *_WHOSE):
                column = f"{self.name}: {heading}"
                yield column, words if column in _BARE or not label else f"{label}: {words}"


def _is_processing(sheet: Sheet) -> bool:
    found = peer_at(sheet)
    return found is not None and found[1].kind == "processing"


def _head_of(sheet: Sheet) -> int:
    return next((row for row in range(1, len(sheet.rows) + 1) if sheet.filled(row)), 1)


def _joined(main: Sheet, head: int, parts: Sequence[_Part]) -> Sheet:
    columns = {plain_heading(main.cell(head, at).words): at for at in main.filled(head)}
    rows = [row for row in range(head + 1, len(main.rows) + 1) if main.filled(row)]
    known = {
        fold(tidy(main.cell(row, columns[name]).words)): row
        for name in ("name", "ref_id")
        for row in reversed(rows)
        if name in columns
    }
    added: dict[str, dict[int, dict[str, None]]] = {}
    for part in parts:
        for row in part.rows():
            whose = fold(part.words(row, *_WHOSE))
            to = known.get(whose) if whose else rows[0] if len(rows) == 1 else None
            if to is None:
                continue
            part.went[row] = (main.name, to)
            for heading, words in part.says(row):
                added.setdefault(heading, {}).setdefault(to, {})[words] = None
        part.went[_head_of(part.sheet)] = (main.name, head)
    return _widened(main, head, added)


def _widened(sheet: Sheet, head: int, added: Mapping[str, Mapping[int, Iterable[str]]]) -> Sheet:
    """Return the sheet with further columns at its right: their headings, and by row the lines of each."""
    if not added:
        return sheet
    wide = max(map(len, sheet.rows))
    rows = []
    for number, cells in enumerate(sheet.rows, 1):
        more = [Cell(name) if number == head else Cell("\n".join(said.get(number, ()))) for name, said in added.items()]
        rows.append((*cells, *[EMPTY] * (wide - len(cells)), *more) if any(each.words for each in more) else cells)
    return replace(sheet, rows=tuple(rows))


def _in_words(sheet: Sheet) -> Sheet:
    return replace(sheet, rows=tuple(tuple(map(_said, row)) for row in sheet.rows))


def _said(cell: Cell) -> Cell:
    """Say a key such as "privacy_legal_obligation" in words, and take off the sign that keeps a text from being a formula."""
    words = cell.words
    if words.startswith("'") and words[1:].lstrip()[:1] in ("=", "+", "-", "@"):
        return replace(cell, words=words[1:])
    if "privacy_" not in words and "assetClass" not in words:
        return cell
    return replace(cell, words=_KEY.sub(lambda key: _CAPITAL.sub(" ", key[1]).replace("_", " ").lower(), words))


def _with_levels(sheet: Sheet, head: int) -> Sheet:
    """Set the security objectives apart where they are said in the words of our register."""
    at = next((at for at in sheet.filled(head) if plain_heading(sheet.cell(head, at).words) == _OBJECTIVES), None)
    added: dict[str, dict[int, list[str]]] = {}
    for row in range(head + 1, len(sheet.rows) + 1) if at is not None else ():
        for said in sheet.cell(row, at or 0).words.split(","):
            if match := _LEVEL.fullmatch(said):
                added.setdefault(f"{_OBJECTIVES}: {match[1].lower()}", {})[row] = [match[2].lower()]
    return _widened(sheet, head, added)
