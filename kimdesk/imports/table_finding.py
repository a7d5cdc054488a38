"""Where on a sheet the tables are: their heading rows, wherever they stand, and the rows below that belong to them."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import islice

from kimdesk.imports.book import Cell, Sheet
from kimdesk.imports.content import looks_like_ref, looks_like_target
from kimdesk.imports.doubts import is_day_first
from kimdesk.imports.headings import LONGEST_HEADING, best_hearing
from kimdesk.imports.peers import Peer, peer_at
from kimdesk.imports.stopping import look_up
from kimdesk.imports.words import fold, tidy
from kimdesk.model.fields import Kind

ROWS_SEARCHED = 200
ROWS_SAMPLED = 400
_HEARD = 0.55
_WELL_HEARD = 0.9
# Headings of tables that stand beside plans and registers and hold none of their records.
_FOREIGN = frozenset({
    "version", "version no", "version number", "date", "date of change", "author", "amended by", "approved by", "reviewed by",
    "change", "changes", "changes made", "amendment", "amendments", "summary of changes", "reason for change", "issue",
    "budget", "spend", "cost", "costs", "cost centre", "amount", "total", "count", "number", "key", "meaning", "colour",
    "rag", "definition", "rating", "score", "status", "term", "abbreviation", "name", "role", "job title", "post", "year",
    "description", "what it means", "explanation", "percentage", "item", "comment", "comments", "notes", "approval",
    "approved", "reviewer", "distribution", "email", "e-mail", "telephone", "phone", "contact", "organisation", "team",
})  # fmt: skip


@dataclass(frozen=True, slots=True)
class Table:
    """A table on a sheet; rows count from 1, columns from 0.

    ``headings`` holds the words over each column; without heading rows they are empty. ``repeats`` are rows further
    down that say the headings again. ``titles`` are the filled rows above it. ``peer`` is the tool's table that its headings
    tell it to be.
    """

    sheet: Sheet
    header_rows: tuple[int, ...]
    first: int
    last: int
    columns: tuple[int, ...]
    headings: dict[int, str] = field(default_factory=dict)
    repeats: frozenset[int] = frozenset()
    titles: tuple[int, ...] = ()
    peer: Peer | None = None
    sample: tuple[int, ...] = field(init=False, repr=False, compare=False)
    _open_days: dict[int, bool] = field(init=False, repr=False, compare=False, default_factory=dict)

    def __post_init__(self) -> None:
        object.__setattr__(
            self, "sample", tuple(islice((row for row in self.body if len(self.sheet.filled(row)) > 1), ROWS_SAMPLED))
        )

    def column(self, column: int) -> list[Cell]:
        """Return the cells of a column in the first rows below the headings that hold more than one cell."""
        return [self.sheet.cell(row, column) for row in self.sample]

    def leaves_days_open(self, column: int) -> bool:
        """Whether nothing in a column tells that its days are written with the day first."""
        if column not in self._open_days:
            self._open_days[column] = not is_day_first([self.sheet.cell(row, column) for row in self.body])
        return self._open_days[column]

    def heard(self, column: int, kind: str) -> str | None:
        """Return the words by which the fields of a kind hear a column; None where a tool's column has no field."""
        heading = self.headings.get(column, "")
        return self.peer.hears(heading) if self.peer is not None and self.peer.kind == kind else heading

    @property
    def body(self) -> list[int]:
        """The numbers of the rows below the headings that are no repeated headings."""
        return [row for row in range(self.first, self.last + 1) if row not in self.repeats]


@dataclass(frozen=True, slots=True)
class _Header:
    rows: tuple[int, ...]
    headings: dict[int, str]
    score: float

    @property
    def same_as(self) -> tuple[str, ...]:
        return tuple(fold(tidy(words)) for words in self.headings.values())


def find_tables(sheet: Sheet, kinds: tuple[Kind, ...]) -> list[Table]:
    """Return the tables of a sheet, in order; headings are judged by what is known of ``kinds``."""
    if told := peer_at(sheet):
        return [_of_peer(sheet, *told)]
    headers = _choose(_candidates(sheet, kinds))
    if not headers:
        bare = _without_known_headings(sheet)
        return [bare] if bare else []
    tables: list[Table] = []
    for place, (header, repeats) in enumerate(headers):
        start = header.rows[-1] + 1
        end = headers[place + 1][0].rows[0] - 1 if place + 1 < len(headers) else len(sheet.rows)
        above = headers[place - 1][0].rows[-1] if place else 0
        end = _before_titles(sheet, start, end) if place + 1 < len(headers) else end
        title_from = tables[-1].last + 1 if tables else above + 1
        titles = tuple(row for row in range(title_from, header.rows[0]) if sheet.filled(row))
        tables.append(
            Table(
                sheet,
                header.rows,
                start,
                end,
                _columns(sheet, header, start, end),
                header.headings,
                frozenset(repeats),
                titles,
            )
        )
    return tables


def _of_peer(sheet: Sheet, row: int, peer: Peer) -> Table:
    header = _Header((row,), _words_of(sheet, row), 0.0)
    columns = _columns(sheet, header, row + 1, len(sheet.rows))
    titles = tuple(above for above in range(1, row) if sheet.filled(above))
    return Table(sheet, (row,), row + 1, len(sheet.rows), columns, header.headings, titles=titles, peer=peer)


def _candidates(sheet: Sheet, kinds: tuple[Kind, ...]) -> list[_Header]:
    """Return the rows that could be headings; past the first of them only those that repeat it or stand below a gap or
    a title.
    """
    found: list[_Header] = []
    row = 1
    while row <= len(sheet.rows) and (found or row <= ROWS_SEARCHED):
        look_up()
        begins = not found or row <= found[-1].rows[-1] + 2 or len(sheet.filled(row - 1)) < 2
        header = _foreign_header_at(sheet, row) if found and begins else None
        if header is None and (begins or _says_again(sheet, row, found[-1])):
            header = _header_at(sheet, row, kinds)
        if header:
            found.append(header)
            row = header.rows[-1]
        row += 1
    return found


def _foreign_header_at(sheet: Sheet, row: int) -> _Header | None:
    """Return a row below a gap that heads a table of another sort: versions, costs, a key."""
    words = _words_of(sheet, row)
    plain = [fold(tidy(each)).strip(" .:*?") for each in words.values()]
    if (
        len(sheet.filled(row - 1)) > 1
        or len(plain) < 2
        or any(len(each) > 40 for each in plain)
        or not set(plain) <= _FOREIGN
    ):
        return None
    return _Header((row,), words, 0.0)


def _says_again(sheet: Sheet, row: int, header: _Header) -> bool:
    column, words = next(iter(header.headings.items()))
    return sheet.cell(row, column).words == words


def _header_at(sheet: Sheet, row: int, kinds: tuple[Kind, ...]) -> _Header | None:
    """Judge a row as headings, alone and together with the row below it that may refine it."""
    headings = _words_of(sheet, row)
    if not headings or any(len(words) > LONGEST_HEADING for words in headings.values()):
        return None
    one = _judged(kinds, (row,), headings)
    below = _words_of(sheet, row + 1)
    if not _refines(sheet, row, headings, below):
        return one
    joined = _joined(sheet, row, headings, below)
    two = _judged(kinds, (row, row + 1), joined)
    if two and (one is None or two.score > one.score + 0.3):
        return two
    return one


def _words_of(sheet: Sheet, row: int) -> dict[int, str]:
    return {column: cell.words for column, cell in enumerate(sheet.row(row)) if cell.filled and not cell.below}


def _refines(sheet: Sheet, row: int, above: dict[int, str], below: dict[int, str]) -> bool:
    """Whether the row below could be a second line of headings: short words, no data, under wide or empty cells, or each
    going on with the word above.
    """
    if not below or any(
        len(words) > 60 or looks_like_ref(words) or looks_like_target(words) for words in below.values()
    ):
        return False
    wide = any(cell.wide > 1 for cell in sheet.row(row))
    hanging = any(cell.below for cell in sheet.row(row + 1))
    wrapped = len(above) >= 2 and all(len(words) <= 30 for words in (*above.values(), *below.values()))
    return wide or hanging or wrapped or not set(above) & set(below)


def _joined(sheet: Sheet, row: int, above: dict[int, str], below: dict[int, str]) -> dict[int, str]:
    joined: dict[int, str] = {}
    over, reach = "", -1
    for column in range(max((*above, *below)) + 1):
        if column in above:
            over, reach = above[column], column + sheet.cell(row, column).wide - 1
        parts = [over if column <= reach else "", below.get(column, "")]
        if any(parts):
            joined[column] = tidy(" ".join(filter(None, parts)))
    return joined


def _judged(kinds: tuple[Kind, ...], rows: tuple[int, ...], headings: dict[int, str]) -> _Header | None:
    """Return the row as headings where enough of its cells say fields of one and the same kind."""
    best = 0.0
    for kind in kinds:
        scores = [best_hearing(kind.name, words) for words in headings.values()]
        heard = [score for score in scores if score >= _HEARD]
        if len(heard) >= 2 and len(heard) * 2 >= len(headings):
            best = max(best, sum(heard) * (0.5 + 0.5 * len(heard) / len(headings)))
    return _Header(rows, headings, best) if best else None


def _choose(candidates: list[_Header]) -> list[tuple[_Header, list[int]]]:
    """Keep the real headings: the best of the first rows, its repeats, and clearly different ones further down."""
    chosen: list[tuple[_Header, list[int]]] = []
    for header in candidates:
        if chosen and header.same_as == chosen[-1][0].same_as:
            chosen[-1][1].extend(header.rows)
        elif chosen and header.rows[0] <= chosen[-1][0].rows[-1] + 2 and header.score > chosen[-1][0].score:
            chosen[-1] = (header, [])
        elif not chosen or _is_new(header, chosen[-1][0]):
            chosen.append((header, []))
    return chosen


def _is_new(header: _Header, before: _Header) -> bool:
    """Whether a row that could be headings, below others, is more than data that happens to use such words: it says its
    fields well, better than the headings above, or heads a table of another sort.
    """
    if not header.score or header.score > before.score:
        return True
    enough = header.score >= 0.8 * len(header.headings) and len(header.headings) >= 2
    return enough and header.score >= 2 and all(len(words) < 60 for words in header.headings.values())


def _before_titles(sheet: Sheet, start: int, end: int) -> int:
    """Leave the lines that stand after a gap, right above the next table, to that table."""
    row = end
    while row >= start and not sheet.filled(row):
        row -= 1
    last = row
    while row >= start and len(sheet.filled(row)) == 1:
        row -= 1
    gap = row + 1 <= last and row >= start and not sheet.filled(row)
    return row if gap else last


def _columns(sheet: Sheet, header: _Header, start: int, end: int) -> tuple[int, ...]:
    used = set(header.headings)
    for row in range(start, end + 1):
        used.update(sheet.filled(row))
    return tuple(sorted(used))


def _without_known_headings(sheet: Sheet) -> Table | None:
    """Take a sheet whose rows have several cells as one table without headings, or with headings nobody knows."""
    rows = [row for row in range(1, len(sheet.rows) + 1) if len(sheet.filled(row)) >= 2]
    if len(rows) < 2:
        return None
    top = rows[0]
    words = _words_of(sheet, top)
    refs = sum(map(looks_like_ref, words.values()))
    is_data = 0 < refs * 2 < len(words) or any(len(each) > 80 or looks_like_target(each) for each in words.values())
    header = _Header((), {}, 0.0) if is_data else _Header((top,), words, 0.0)
    start = top if is_data else top + 1
    while is_data and start > 2 and len(sheet.filled(start - 1)) == 1:
        start -= 1
    titles = tuple(row for row in range(1, min(start, top)) if sheet.filled(row))
    return Table(
        sheet,
        header.rows,
        start,
        len(sheet.rows),
        _columns(sheet, header, start, len(sheet.rows)),
        header.headings,
        frozenset(),
        titles,
    )
