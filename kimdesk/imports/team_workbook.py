"""A workbook that went out to be filled in, read as it comes back: which cell answers which field of which record.

Columns and rows are found again by their hidden keys and ids, and where those are lost by what they are called. Every row
with words in it is accounted for.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from kimdesk.i18n import mark, t, worded
from kimdesk.imports.book import Book, Cell, Sheet
from kimdesk.imports.given_out import issue_of
from kimdesk.imports.records import key_of_ref, key_of_words
from kimdesk.imports.team_columns import Layout, find_layout
from kimdesk.imports.words import tidy
from kimdesk.model.kinds import KINDS
from kimdesk.model.round_trip import (
    ANSWER,
    FILLED_BY,
    REF,
    Issue,
    Part,
    Sent,
    mark_of_words,
)
from kimdesk.model.text import clean_text

_CHOICES, _YOUR_NAME = mark("TeamWorkbook", "Choices"), mark("TeamWorkbook", "Your name")


@dataclass(frozen=True, slots=True)
class ToldRow:
    """One row as it came back: the record that it is about (None: a new one), its cells by field, and words under headings
    that the workbook did not have. ``doubt`` says why it cannot be taken in.
    """

    sheet: str
    row: int
    part: str
    sent: Sent | None
    cells: Mapping[str, Cell]
    beside: tuple[tuple[str, str], ...] = ()
    doubt: str = ""
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class LeftRow:
    """A row that belongs to no page, with its words."""

    sheet: str
    row: int
    words: str


@dataclass(frozen=True, slots=True)
class ToldBook:
    """The whole workbook as it came back. ``gone`` are records whose rows are no longer there."""

    name: str
    issue: Issue
    filled_by: str
    rows: tuple[ToldRow, ...]
    gone: tuple[Sent, ...]
    left: tuple[LeftRow, ...]
    notes: tuple[str, ...]


def read_team_workbook(book: Book) -> ToldBook:
    """Return what came back. Raises UserError where the book is no such workbook, or is not whole any more."""
    kept, issue = issue_of(book)
    rows: list[ToldRow] = []
    left: list[LeftRow] = []
    notes: list[str] = []
    found: set[str] = set()
    for sheet in book:
        if sheet is kept or sheet.name in worded(_CHOICES):
            continue
        layout = find_layout(sheet, issue.parts)
        if layout is None:
            left += _left_on(sheet, issue)
            continue
        found.add(layout.part.key)
        notes += layout.notes
        rows += _rows_of(sheet, layout, issue)
        left += _above(sheet, layout, issue)
    rows = _without_repeats(rows)
    missing = [part for part in issue.parts if part.key not in found]
    notes += [_page_gone(part) for part in missing]
    named = {row.sent.record for row in rows if row.sent}
    gone = tuple(each for each in issue.sent if each.record not in named and each.part in found)
    return ToldBook(book.name, issue, _filled_by(book), tuple(rows), gone, tuple(left), tuple(notes))


def _page_gone(part: Part) -> str:
    headings = ", ".join(each.heading for each in part.columns[:3])
    return t("Merging", "A whole page is gone from the workbook ({headings}, …); nothing on it was changed.").format(
        headings=headings
    )


def _filled_by(book: Book) -> str:
    """Return the name in the cell that asks who filled the workbook in, wherever it stands now."""
    asking = {FILLED_BY, *worded(_YOUR_NAME)}
    for sheet in book:
        for number, row in enumerate(sheet.rows, 1):
            words = [cell.words for cell in row]
            if asking & set(words):
                named = [tidy(each) for each in words if each and each not in asking]
                if named and number < 30:
                    return clean_text(named[0], one_line=True)[0][:200]
    return ""


def _left_on(sheet: Sheet, issue: Issue) -> Iterator[LeftRow]:
    """Return the rows of a sheet that is no page, but for those that the workbook itself said around its pages."""
    asking = {FILLED_BY, *worded(_YOUR_NAME)}
    for number in range(1, len(sheet.rows) + 1):
        words = [sheet.cell(number, column).words for column in sheet.filled(number)]
        if asking & set(words):
            continue
        told = [each for each in words if mark_of_words(each) not in issue.layout]
        if told:
            yield LeftRow(sheet.name, number, tidy(" | ".join(told)))


def _above(sheet: Sheet, layout: Layout, issue: Issue) -> Iterator[LeftRow]:
    top = replace(
        sheet, rows=tuple(row if at != layout.keys else () for at, row in enumerate(sheet.rows[: layout.head - 1], 1))
    )
    return _left_on(top, issue)


def _rows_of(sheet: Sheet, layout: Layout, issue: Issue) -> Iterator[ToldRow]:
    finder = _Finder([each for each in issue.sent if each.part == layout.part.key])
    for number in range(layout.head + 1, len(sheet.rows) + 1):
        if not sheet.filled(number):
            continue
        told = _row_of(sheet, number, layout, finder)
        # A spare row of which only the hidden part is filled says nothing.
        if told.sent or told.doubt or any(cell.filled for cell in told.cells.values()) or told.beside:
            yield told


def _row_of(sheet: Sheet, number: int, layout: Layout, finder: _Finder) -> ToldRow:
    merged = {name for name, at in layout.fields.items() if _is_covered(sheet, number, at)}
    cells = {name: sheet.cell(number, at) for name, at in layout.fields.items() if name not in merged}
    covered = t("Merging", "“{heading}” was merged with another cell, and was left as it is.")
    said = tuple(
        covered.format(heading=each.heading) for each in layout.part.columns if each.name in merged and each.open
    )
    beside = tuple(
        (heading, cell.words)
        for at, heading in layout.others.items()
        if (cell := sheet.cell(number, at)).filled and cell.words
    )
    identity = tidy(sheet.cell(number, layout.id).words) if layout.id is not None else ""
    made = ToldRow(sheet.name, number, layout.part.key, None, cells, beside, notes=said)
    if layout.part.asks:
        return _question(made, layout, sheet, identity, finder)
    ref, title = _called(layout.part, cells)
    if identity and identity not in finder.by_id:
        unknown = t(
            "Merging", "Its hidden id is none of those that went out, so nobody can tell which record it means."
        )
        return replace(made, doubt=unknown)
    sent = finder.by_id.get(identity) or finder.named(ref, title)
    other = finder.named(ref, "") if ref else None
    if sent and other and other.record != sent.record:
        apart = t(
            "Merging", "Its hidden id is that of {one} and its reference that of {other}: rows were sorted in part."
        )
        return replace(made, doubt=apart.format(one=sent.ref or sent.title, other=other.ref))
    lost = () if identity or not sent else (t("Merging", "Its hidden id is gone; it was known by its name."),)
    return replace(made, sent=sent, notes=(*said, *lost))


def _is_covered(sheet: Sheet, row: int, column: int) -> bool:
    """Whether a cell lies in a merged range whose words stand in another cell: what it said itself is lost."""
    at = column + 1
    return any(
        area.top <= row <= area.bottom and area.left <= at <= area.right and (row, at) != (area.top, area.left)
        for area in sheet.merged
    )


def _question(made: ToldRow, layout: Layout, sheet: Sheet, identity: str, finder: _Finder) -> ToldRow:
    """Return the one answer of a row of a page that asks questions one below the other."""
    sent = finder.all[0] if finder.all else None
    known = set(sent.marks) if sent else set()
    said = " ".join(tidy(cell.words) for cell in made.cells.values())
    name = (
        identity
        if identity in known
        else layout.question(tidy(made.cells["question"].words))
        if "question" in made.cells
        else ""
    )
    if sent is None or name not in known:
        return replace(made, doubt=t("Merging", "It answers no question that was asked.") if said else "", cells={})
    # Where the column of the answers is gone nothing was answered, and nothing is emptied by that.
    return replace(made, sent=sent, cells={name: made.cells[ANSWER]} if ANSWER in made.cells else {})


def _called(part: Part, cells: Mapping[str, Cell]) -> tuple[str, str]:
    title = KINDS[part.kind].title
    return tidy(cells[REF].words) if REF in cells else "", tidy(cells[title].words) if title in cells else ""


class _Finder:
    """Finds which record that went out a row means."""

    def __init__(self, sent: Sequence[Sent]) -> None:
        self.all = sent
        self.by_id = {each.record: each for each in sent}
        self._by_ref = {key_of_ref(each.ref): each for each in sent if each.ref}
        self._by_title: dict[str, list[Sent]] = {}
        for each in sent:
            self._by_title.setdefault(key_of_words(each.title), []).append(each)

    def named(self, ref: str, title: str) -> Sent | None:
        """Return the record of this reference, or the only one of this title."""
        found = self._by_ref.get(key_of_ref(ref)) if ref else None
        titled = self._by_title.get(key_of_words(title), []) if title and not found else []
        return found or (titled[0] if len(titled) == 1 else None)


def _without_repeats(rows: Sequence[ToldRow]) -> list[ToldRow]:
    """Let one row speak for a record: of several that carry its id, the one that differs from what went out; where several
    differ nobody can tell which counts.
    """
    groups: dict[tuple[str, ...], list[ToldRow]] = {}
    for row in rows:
        if row.sent:
            key = (row.part, row.sent.record, *(row.cells if ANSWER not in row.cells and len(row.cells) == 1 else ()))
            groups.setdefault(key, []).append(row)
    repeated = {id(row): group for group in groups.values() if len(group) > 1 for row in group}
    return [_settled(row, repeated[id(row)]) if id(row) in repeated else row for row in rows]


def _settled(row: ToldRow, group: Sequence[ToldRow]) -> ToldRow:
    changed = [each for each in group if differs(each)]
    same = {tuple(sorted((name, cell.words) for name, cell in each.cells.items())) for each in changed}
    others = ", ".join(str(each.row) for each in group if each is not row)
    if len(same) > 1:
        said = t(
            "Merging", "Row {rows} carries the same hidden id and says something else: nobody can tell which counts."
        )
        return replace(row, doubt=said.format(rows=others))
    if row is (changed or group)[0]:
        return row
    said = t("Merging", "It carries the same hidden id as row {rows}, which counts.").format(rows=others)
    return replace(row, cells={}, notes=(*row.notes, said))


def differs(row: ToldRow) -> bool:
    """Tell whether any cell of a row says something else than what went out."""
    marks = row.sent.marks if row.sent else {}
    return any(name in marks and mark_of_words(cell.words) != marks[name][0] for name, cell in row.cells.items())
