"""The plan of an import: the records it would make, the account of every row of the file, and what each column was
taken for.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, field

from kimdesk.errors import UserError
from kimdesk.i18n import t
from kimdesk.imports.book import Sheet
from kimdesk.imports.rows import DATA, MORE
from kimdesk.imports.words import fold, tidy
from kimdesk.model.frameworks import Framework
from kimdesk.model.own_words import Theme

_LONGEST_KEY = 120


@dataclass(frozen=True, slots=True)
class Source:
    """Where a record stands: sheet, first row, further rows it goes on in."""

    sheet: str
    row: int
    more: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Row:
    """One record to be.

    ``key`` is the natural key under which two imports of it are one record. Values are words, choice keys, tuples of
    choice keys, ISO dates, numbers, True, or ``Named``. ``notes`` say in sentences what was doubtful or found no field;
    ``unplaced`` repeats the latter as (heading, words), so that they can be kept with the record. ``natural`` says, of an
    answer, the framework, the cycle and the item that make it one with an answer that was made here. ``record`` is its id
    where the file, one of the program's own, says it; ``by_ref`` where its reference alone says which record it is about.
    """

    kind: str
    key: str
    ref: str
    fields: dict[str, object]
    source: Source
    notes: tuple[str, ...] = ()
    unplaced: tuple[tuple[str, str], ...] = ()
    natural: tuple[str, ...] = ()
    record: str = ""
    by_ref: bool = False

    @property
    def kept(self) -> str:
        """The words that found no field, a line for each, under their headings."""
        return "\n".join(f"{heading}: {words}" if heading else words for heading, words in self.unplaced)


@dataclass(frozen=True, slots=True)
class SourceRow:
    """What became of one row of the file: data, continuation, theme, title, heading, footnote, blank, repeated, another
    kind, left out, hidden sheet, not understood; ``why`` says more where more is known. ``words`` are those of a row that
    became no record.
    """

    sheet: str
    row: int
    sort: str
    words: str
    why: str = ""


@dataclass(frozen=True, slots=True)
class ColumnReport:
    """What one column was taken for; ``field`` is None where none was found, "ref" for references, "-" where the column is
    left out; ``at`` counts from 0.
    """

    letter: str
    heading: str
    field: str | None
    score: float
    reason: str
    at: int


@dataclass(frozen=True, slots=True)
class TableReport:
    """What one table was taken for; ``kind`` is empty where it was not understood."""

    sheet: str
    rows: tuple[int, int]
    header_rows: tuple[int, ...]
    kind: str
    confidence: float
    reasons: tuple[str, ...]
    columns: tuple[ColumnReport, ...]

    @property
    def place(self) -> tuple[str, int]:
        """What the table is known by: its sheet and the row where it begins."""
        return self.sheet, self.rows[0]


@dataclass(frozen=True, slots=True)
class Plan:
    """Everything an import would do with one file; ``notes`` are about the file as a whole."""

    name: str
    rows: tuple[Row, ...]
    source_rows: tuple[SourceRow, ...]
    tables: tuple[TableReport, ...]
    notes: tuple[str, ...] = ()

    @property
    def left_over(self) -> tuple[SourceRow, ...]:
        """The rows of the file that became no record, with what they are."""
        return tuple(each for each in self.source_rows if each.sort not in (DATA, MORE))

    def check(self) -> None:
        """Raise UserError where there is nothing to import."""
        if not self.rows:
            raise UserError(
                t("Import", "“{name}” was not imported.").format(name=self.name),
                t("Import", "No table in it could be recognised."),
                t(
                    "Import",
                    "Say what it holds (for example: actions, assessment, systems, assets, risks), or give its "
                    "columns the usual headings.",
                ),
            )


@dataclass(slots=True)
class Context:
    """What the readers of each kind need beside the table: what the book says its marks mean, its name, on how many
    sheets each kind stands, the frameworks that answers may be of, the themes that the workspace has added, and a list for
    the rows that turn out to be no record, with the reason.
    """

    explained: dict[str, str]
    file: str = ""
    sheets: dict[str, int] = field(default_factory=dict)
    refused: list[tuple[Source, str]] = field(default_factory=list)
    frameworks: Sequence[Framework] = ()
    themes: tuple[Theme, ...] = ()

    def refuse(self, sheet: Sheet, source: Source, why: str) -> None:
        """Say that rows are no record, and why."""
        cells = [cell for row in (source.row, *source.more) for cell in sheet.row(row)]
        if any(cell.sort == "formula" for cell in cells):
            why = t("Import", "it holds a formula whose result the file does not carry")
        self.refused.append((source, why))


def key_of_record(ref: str, title: str) -> str:
    """Return what a record is known by: its reference together with its title, as every plan counts from 1 anew."""
    return f"{key_of_ref(ref)}:{key_of_words(title)}" if ref else key_of_words(title)


def key_of_ref(ref: str) -> str:
    """Return a reference in the form under which "IA 3", "IA-3" and "ia3" are the same and "1.1" and "11" are not."""
    plain = "".join(fold(ref).split())
    kept = [
        sign for place, sign in enumerate(plain)
        if sign not in "-_./" or not (plain[place - 1 : place].isalpha() and plain[place + 1 : place + 2].isdigit())
    ]  # fmt: skip
    return "".join(kept).strip(".)(:")


def key_of_words(words: str) -> str:
    """Return a title in the form under which two spellings of one name are the same, cut where it is very long."""
    plain = tidy(fold(words)).strip(" .:;")
    if len(plain) <= _LONGEST_KEY:
        return plain
    return f"{plain[:_LONGEST_KEY]}~{hashlib.sha256(plain.encode()).hexdigest()[:12]}"
