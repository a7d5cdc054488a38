"""Two frozen documents laid side by side as a document of its own: pages to read, and a workbook that says the same."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from kimdesk import __version__
from kimdesk.exports.content import Column, Figure, Table
from kimdesk.exports.files import explained, write_folder
from kimdesk.exports.reading.differences import SECTIONS, Difference, difference_table
from kimdesk.exports.reading.records import one_line
from kimdesk.exports.reading.words import plain_name
from kimdesk.i18n import show, t, tag
from kimdesk.model.comparing_ways import Way

FORMAT = "kimdesk-comparison/1"
Progress = Callable[[float, str], bool]


class _Stopped(Exception):
    """Somebody pressed Stop."""


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two: what it is called, whose it is, and what is to be known of it, in sentences."""

    name: str
    workspace: str
    about: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Counts:
    """How many records stand in one of the two only, differ, or are the same, and how many went which way."""

    new: int
    gone: int
    changed: int
    same: int
    worse: int
    better: int


@dataclass(frozen=True, slots=True)
class Part:
    """What differs in one section."""

    key: str
    title: str
    rows: tuple[Difference, ...]

    def worse(self) -> Part:
        """Return only what became worse."""
        return Part(self.key, self.title, tuple(row for row in self.rows if row.way is Way.WORSE))


@dataclass(frozen=True, slots=True)
class Compared:
    """Two documents side by side. ``remarks`` say what a reader must know of the comparison itself."""

    before: Side
    after: Side
    sample: bool
    counts: Counts
    steps: Table
    rows: tuple[Difference, ...]
    remarks: tuple[str, ...]
    made_at: str
    made_by: str

    @property
    def title(self) -> str:
        """What the comparison is called."""
        return t("Compare", "What changed: {before} and {after}").format(before=self.before.name, after=self.after.name)

    @property
    def figures(self) -> tuple[Figure, ...]:
        """The counts in words."""
        counts = self.counts
        said = (
            (counts.changed, t("Compare", "changed")),
            (counts.new, t("Compare", "new")),
            (counts.gone, t("Compare", "no longer there")),
            (counts.worse, t("Compare", "became worse")),
            (counts.better, t("Compare", "became better")),
        )
        return tuple(Figure(f"{count:,}", words) for count, words in said)

    def parts(self) -> Iterator[Part]:
        """Yield the sections in which something differs."""
        for key, (title, _kinds) in SECTIONS.items():
            rows = tuple(row for row in self.rows if row.section == key)
            if rows:
                yield Part(key, show(title), rows)

    def table(self, part: Part) -> Table:
        """Return a section as a table."""
        return difference_table(part.rows, part.title, *self.headings, "")

    @property
    def headings(self) -> tuple[str, str]:
        """What stands above the words of the one and of the other; never the same as another heading."""
        before, after = t("Compare", "Before: {name}"), t("Compare", "After: {name}")
        return before.format(name=self.before.name), after.format(name=self.after.name)

    def as_text(self, rows: Sequence[Difference]) -> str:
        """Return some of the rows as a table of lines and tabs, as a spreadsheet takes it."""
        table = difference_table(rows, "", *self.headings, "")
        lines = [[column.heading for column in table.columns], *table.rows]
        return "\n".join("\t".join(one_line(value or "") for value in line) for line in lines)

    @property
    def sides_table(self) -> Table:
        """What the two are."""
        columns = (Column(t("Compare", "Document"), 24), Column(t("Compare", "What it is"), 76))
        rows = tuple((side.name, words) for side in (self.before, self.after) for words in side.about)
        return Table(t("Compare", "Documents"), "", columns, rows, "")


def write_comparison(compared: Compared, to: Path, progress: Progress | None = None) -> Path | None:
    """Write the pages and the workbook into a new folder below ``to`` and return it; the same comparison gives the same
    bytes.

    ``progress`` hears a share from 0 to 1 and what is being done; where it returns False nothing is left behind and None
    is returned. Raises UserError.
    """
    from kimdesk.exports.pdf.comparison_pages import write_pages

    def told(share: float, words: str) -> None:
        if progress is not None and not progress(share, words):
            raise _Stopped

    stem = plain_name(f"what changed {compared.before.name} {compared.after.name}").lower()
    try:
        pages = write_pages(compared, lambda done: told(0.7 * done, t("Pack", "Making the pages")))
        told(0.7, t("Pack", "Making the workbook"))
        book = _workbook(compared)
        told(0.95, t("Pack", "Writing the files"))
    except _Stopped:
        return None
    return write_folder(to, stem, {f"{stem}.pdf": pages, f"{stem}.xlsx": book})


def _workbook(compared: Compared) -> bytes:
    # The window lays two packs side by side without it, and need not keep what a workbook takes.
    from kimdesk.exports.reader_sheets import Page, ReaderSheets

    with (
        explained(Path(tempfile.gettempdir())),
        ReaderSheets(compared.title, compared.after.workspace, FORMAT, tag(), compared.made_at) as sheets,
    ):
        facts = [
            (t("Compare", "Title"), compared.title),
            (t("Compare", "Landlord"), compared.after.workspace),
            (t("Compare", "Made at"), compared.made_at),
            (t("Compare", "Made by"), compared.made_by),
            (t("Compare", "Sample"), t("Compare", "Sample data") if compared.sample else ""),
            *((t("Compare", "Remark"), words) for words in compared.remarks),
            (t("Compare", "Format"), FORMAT),
            (t("Compare", "Program"), f"KIM Desk {__version__}"),
        ]
        headings = (t("Compare", "What"), t("Compare", "Value"))
        facts = [fact for fact in facts if fact[1]]
        sheets.publish(Page(t("Compare", "Cover"), compared.title, headings, facts, widths=(24, 90)))
        counted = [(int(each.number.replace(",", "")), each.words) for each in _all_figures(compared)]
        headings = (t("Compare", "Number"), t("Compare", "Records that"))
        sheets.publish(Page(t("Compare", "Counts"), t("Compare", "What changed, counted"), headings, counted))
        for table in (compared.sides_table, compared.steps, *map(compared.table, compared.parts())):
            columns = [column.heading for column in table.columns]
            sheets.publish(Page(table.sheet, table.heading or table.sheet, columns, table.rows, table.empty))
        return sheets.finish()


def _all_figures(compared: Compared) -> tuple[Figure, ...]:
    return (*compared.figures, Figure(str(compared.counts.same), t("Compare", "are the same")))
