"""What each row below the headings is: a record, the next line of one, a theme, a footnote, nothing."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from kimdesk.imports.content import looks_like_ref, looks_like_target
from kimdesk.imports.headings import LISTS, REF
from kimdesk.imports.marks import is_bare_mark, is_note, is_remark, is_sentence
from kimdesk.imports.owners import looks_like_owner
from kimdesk.imports.recognise import Recognised
from kimdesk.imports.stopping import each_of
from kimdesk.imports.theme_looks import ThemeLooks
from kimdesk.imports.themes import LONGEST_THEME, is_known_theme, theme_above, theme_in
from kimdesk.imports.words import tidy
from kimdesk.model.fields import Type
from kimdesk.model.kinds import KINDS

DATA, MORE, THEME, FOOTNOTE = "data", "continuation", "theme", "footnote"
BLANK, HEADING, TITLE = "blank", "heading", "title"
ODD, HIDDEN, REPEATED, OTHER, UNWANTED = "not understood", "hidden sheet", "repeated", "another kind", "left out"

# A text merged over the whole table is a theme even where it is long.
_LONGEST_BANNER = 400
_TOTAL = re.compile(r"\s*(?:sub-?\s?)?totals?\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Group:
    """One record as the table gives it: its first row, further lines of it, and the theme row above."""

    row: int
    more: tuple[int, ...]
    theme: str


@dataclass(slots=True)
class _Sorter:
    reading: Recognised
    ref: int | None
    title: int | None
    refs_are_usual: bool
    last_record: int = 0
    last_sure: int = 0
    over: int | None = None
    looks: ThemeLooks = field(init=False)
    texts: frozenset[int] = frozenset()
    rows_are_wide: bool = False

    def __post_init__(self) -> None:
        sheet = self.reading.table.sheet
        body = self.reading.table.body
        self.last_sure = max((row for row in body if self._is_sure(row)), default=0)
        upto = self.last_sure or self.reading.table.last
        widths = sorted(len(sheet.filled(row)) for row in body if len(sheet.filled(row)) > 1 and row <= upto)
        # A lone cell is no record where records usually fill three columns and more.
        self.rows_are_wide = bool(widths) and widths[len(widths) // 2] >= 3
        self.looks = ThemeLooks(self.reading, self.ref)
        self.texts = frozenset(each.column for each in self.reading.columns if self._takes_texts(each.field))
        self.over = self._find_end()
        for row in each_of(body):
            filled = sheet.filled(row)
            if len(filled) > 1 and (self.over is None or row < self.over):
                known = self.title is None or sheet.cell(row, self.title).filled
                if known and not self._reads_like_note(row, filled):
                    self.last_record = row

    def _takes_texts(self, name: str | None) -> bool:
        kind = KINDS[self.reading.kind]
        return name == kind.title or (name in kind.by_name and kind[name or ""].type is Type.LONG)

    def _is_sure(self, row: int) -> bool:
        """Whether a row can be nothing but a record."""
        if self.refs_are_usual:
            return self._is_record(row)
        sheet = self.reading.table.sheet
        filled = sheet.filled(row)
        titled = self.title is None or sheet.cell(row, self.title).filled
        return len(filled) >= 3 and titled and not _TOTAL.match(sheet.cell(row, filled[0]).words)

    def _find_end(self) -> int | None:
        """Return the row from which on no records follow: below a gap, or below the last reference, stand legends, counts
        and summaries.
        """
        gap = False
        for row in (row for row in self.reading.table.body if self.last_sure and row > self.last_sure):
            filled = self.reading.table.sheet.filled(row)
            gap = gap or not filled
            if len(filled) > 1 and not self._may_follow(row, filled, gap):
                return row
        return None

    def _may_follow(self, row: int, filled: tuple[int, ...], gap: bool) -> bool:
        """Whether a row of several cells below the last sure record could still belong to the records."""
        if len(filled) >= 3 or not (self.refs_are_usual or self.rows_are_wide):
            return True
        if self.refs_are_usual and self.ref is not None and self.reading.table.sheet.cell(row, self.ref).filled:
            return self._ref_at(row)
        if self.refs_are_usual:
            return not gap or self._has_own_facts(row)
        cells = [self.reading.table.sheet.cell(row, column) for column in filled]
        if self.reading.kind in ("system", "report"):
            return not any(cell.sort == "number" for cell in cells[1:])
        words = self.reading.table.sheet.cell(row, self.title).words if self.title is not None else ""
        return self._has_fitting_facts(row) or (not gap and len(words.split()) > 2)

    def _has_fitting_facts(self, row: int) -> bool:
        """Whether a row has a target that says when, an owner that could be one, or a period of a retention schedule."""
        cell = self.reading.table.sheet.cell
        kept = self.reading.columns_of("period", "years", "permanent", "until")
        if self.reading.kind == "retention_rule" and any(cell(row, each.column).filled for each in kept):
            return True
        when = [cell(row, each.column) for each in self.reading.columns_of("target", "due", "review", "next_review")]
        who = [cell(row, each.column) for each in self.reading.columns_of("owners", "owner", "lead")]
        return any(each.sort == "date" or looks_like_target(each.words) for each in when if each.words) or any(
            looks_like_owner(each.words) for each in who if each.words
        )

    def sort(self) -> dict[int, str]:
        """Return the sort of each row of the table's body."""
        body = self.reading.table.body
        sorts: dict[int, str] = {}
        previous = False
        for row in each_of(body):
            sorts[row] = self._one(row, previous)
            if sorts[row] in (DATA, THEME):
                previous = sorts[row] == DATA
        self._mend_end(sorts)
        return sorts

    def _one(self, row: int, previous: bool) -> str:
        sheet = self.reading.table.sheet
        filled = sheet.filled(row)
        if not filled:
            return BLANK
        if self._reads_like_note(row, filled):
            return FOOTNOTE
        if self.over is not None and row >= self.over:
            return ODD if len(filled) > 1 else FOOTNOTE
        if len(filled) == 1:
            return self._lone(row, filled[0], previous)
        if self._is_coded_theme(row, filled):
            return THEME
        if self._is_more(row, previous):
            return MORE
        return DATA

    def _reads_like_note(self, row: int, filled: tuple[int, ...]) -> bool:
        """Whether a row is a footnote, a key or a total: it begins like one and is too short for a record."""
        first = self.reading.table.sheet.cell(row, filled[0])
        if first.sort != "text" or not is_note(first.words) or self._is_record(row):
            return False
        if self.title is None or not self.reading.table.sheet.cell(row, self.title).filled or _TOTAL.match(first.words):
            return True
        inside = len(filled) == 2 and row < self.last_sure and (is_bare_mark(first.words) or self._has_own_facts(row))
        return len(filled) < 3 and not inside

    def _is_coded_theme(self, row: int, filled: tuple[int, ...]) -> bool:
        """Whether a row is a theme with its letters or number beside it ("DQ" over DQ1, "2" over 2.1), not a record."""
        if self.ref is None or self.title is None or set(filled) != {self.ref, self.title} or not self.refs_are_usual:
            return False
        code, words = (self.reading.table.sheet.cell(row, column).words for column in (self.ref, self.title))
        after = self.reading.table.sheet.cell(row + 1, self.ref).words
        over = after.startswith(f"{code.rstrip('.')}.") or not any(character.isdigit() for character in code)
        over = over and any(character.isalpha() for character in words)
        return (
            over
            and row < self.last_record
            and self.rows_are_wide
            and len(words) <= LONGEST_THEME
            and not words.endswith(".")
        )

    def _is_record(self, row: int) -> bool:
        title = self.reading.table.sheet.cell(row, self.title) if self.title is not None else None
        return self._ref_at(row) and title is not None and title.filled

    def _ref_at(self, row: int) -> bool:
        return self.ref is not None and looks_like_ref(self.reading.table.sheet.cell(row, self.ref).words)

    def _is_more(self, row: int, previous: bool) -> bool:
        """Whether a row goes on with the record above: what it would be known by is empty or stands further up."""
        if not previous:
            return False
        cells = [self.reading.table.sheet.cell(row, column) for column in (self.ref, self.title) if column is not None]
        own = [cell.filled and not cell.below for cell in cells]
        if self.reading.kind == "system":
            return bool(own) and not own[-1]
        if not any(own):
            return bool(own)
        if len(own) == 2 and not own[0]:
            return self.refs_are_usual and not self._has_own_facts(row)
        return False

    def _has_own_facts(self, row: int) -> bool:
        """Whether a row without a reference has a target, an owner or an answer of its own, and so is a record."""
        wanted = (
            "target",
            "owners",
            "progress",
            "answer",
            "state",
            "likelihood",
            "owner",
            "retention",
            "period",
            "years",
        )
        cells = [self.reading.table.sheet.cell(row, each.column) for each in self.reading.columns_of(*wanted)]
        return any(cell.filled and not cell.below for cell in cells)

    def _lone(self, row: int, column: int, previous: bool) -> str:
        cell = self.reading.table.sheet.cell(row, column)
        if self.reading.table.columns == (self.title,):
            return DATA
        if self._is_about_the_list(row, column):
            return ODD if row < self.last_record else FOOTNOTE
        if self.reading.kind == "system" and previous and self._lists_things(row, column):
            return MORE
        if self.reading.kind in ("system", "report") and column == self.title and is_sentence(cell.words):
            return ODD
        if row >= self.last_record:
            return self._lone_at_end(row, column, previous)
        if self.looks.are_unlike(row, column):
            # People write at the left edge what is about the rows; elsewhere a text goes on.
            return MORE if previous and column in self.texts and column != min(self.reading.table.columns) else ODD
        if self._is_theme(row, column):
            return THEME
        if column == self.title and self.ref not in (None, column) and self.refs_are_usual and self.rows_are_wide:
            # Where every record has its reference and more, a title alone is none.
            return MORE if previous else ODD
        if column in (self.ref, self.title) and not (self.ref is not None and column == self.title and previous):
            return DATA if cell.filled else BLANK
        return MORE if previous else ODD

    def _is_about_the_list(self, row: int, column: int) -> bool:
        """Whether a lone cell is a remark where people write what is about the list, or where its names stand."""
        cell = self.reading.table.sheet.cell(row, column)
        where = column in (min(self.reading.table.columns), self.title)
        return where and cell.wide == 1 and row not in self.reading.table.sheet.bold and is_remark(cell.words)

    def _lists_things(self, row: int, column: int) -> bool:
        """Whether a lone cell names one more report of the system above, or says one more thing that it does."""
        listed = column in {each.column for each in self.reading.columns_of("does", *LISTS)}
        cell = self.reading.table.sheet.cell(row, column)
        return listed and cell.wide == 1 and row not in self.reading.table.sheet.bold and not is_note(cell.words)

    def _lone_at_end(self, row: int, column: int, previous: bool) -> str:
        sheet = self.reading.table.sheet
        cell = sheet.cell(row, column)
        adjacent = row > 1 and bool(sheet.filled(row - 1) or any(each.below for each in sheet.row(row - 1)))
        if cell.wide > 1:
            return FOOTNOTE
        if column == self.title and self.ref is None and adjacent and len(cell.words) < 250:
            return DATA
        if column == self.ref and looks_like_ref(cell.words):
            return DATA
        is_first = column == min(self.reading.table.columns)
        return MORE if previous and adjacent and not is_first else FOOTNOTE

    def _is_theme(self, row: int, column: int) -> bool:
        table = self.reading.table
        cell = table.sheet.cell(row, column)
        words = tidy(cell.words)
        banner = cell.wide > 1 and cell.wide * 2 >= len(table.columns) and len(words) <= _LONGEST_BANNER
        if (
            (len(words) > LONGEST_THEME and not banner)
            or cell.sort != "text"
            or (column == self.ref and looks_like_ref(words))
        ):
            return False
        if cell.wide > 1 or is_known_theme(words, self.reading.own):
            return True
        if self.reading.kind in ("system", "report") and column == self.title:
            return False
        plain = len(words) <= 80 and not words.endswith((".", ";", ","))
        if row in table.sheet.bold or column == self.ref:
            return plain
        if column == min(table.columns):
            return plain and (self.ref is not None or self.title != column or self.rows_are_wide)
        return (
            plain and column == self.title and self.ref is not None and words[:1].isupper() and len(words.split()) <= 6
        )

    def _mend_end(self, sorts: dict[int, str]) -> None:
        """Count lone lines below the last footnote as footnotes too."""
        ended = False
        for row, sort in sorts.items():
            if sort in (DATA, THEME):
                ended = False
            elif sort == FOOTNOTE:
                ended = row > self.last_record
            elif sort == MORE and ended and len(self.reading.table.sheet.filled(row)) == 1:
                sorts[row] = FOOTNOTE


def sort_rows(reading: Recognised) -> tuple[dict[int, str], list[Group]]:
    """Return what each row of the table's body is, and the records with their further lines and themes."""
    if reading.table.peer is not None:
        # A tool writes one record a row and nothing else.
        filled = {row: DATA if reading.table.sheet.filled(row) else BLANK for row in reading.table.body}
        return filled, [Group(row, (), "") for row, sort in filled.items() if sort == DATA]
    kind = KINDS[reading.kind]
    ref, title = reading.column_of(REF), reading.column_of(kind.title)
    wide = [row for row in reading.table.sample if len(reading.table.sheet.filled(row)) > 2] or reading.table.sample
    refs = [words for row in wide if ref is not None and (words := reading.table.sheet.cell(row, ref).words)]
    usual = len(refs) > 0 and sum(map(looks_like_ref, refs)) >= 0.7 * len(refs)
    sorts = _Sorter(reading, ref, title, usual).sort()
    groups: list[Group] = []
    theme = theme_above(reading)
    for row, sort in sorts.items():
        if sort == THEME:
            theme = theme_in(reading, row)
        elif sort == DATA:
            groups.append(Group(row, (), theme))
        elif sort == MORE and groups:
            last = groups[-1]
            groups[-1] = Group(last.row, (*last.more, row), last.theme)
    return sorts, groups
