"""A cycle of a self-assessment as a document: pages to read and to publish, and a workbook that says the same.

Nothing here knows where the answers come from; what is said stands in ``Assessed``, in the words of the day.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from kimdesk import __version__
from kimdesk.exports.content import Column, Figure, Table, Value
from kimdesk.exports.files import explained, write_folder
from kimdesk.exports.pdf.assessment_pages import write_pages
from kimdesk.exports.reader_sheets import Page, ReaderSheets
from kimdesk.exports.reading.words import plain_name
from kimdesk.i18n import t, tag
from kimdesk.model.working_table import ASSESSMENT_FORMAT


@dataclass(frozen=True, slots=True)
class Proof:
    """One piece of evidence: its reference, what it is, where it is, and about what."""

    ref: str
    title: str
    link: str
    about: str


@dataclass(frozen=True, slots=True)
class Work:
    """One action or risk: its reference, what it is called, and how it stands."""

    ref: str
    title: str
    state: str


@dataclass(frozen=True, slots=True)
class Answered:
    """One item with its answer. ``since`` says what became of it since the other cycle, nothing where it is the same."""

    key: str
    title: str
    group: str
    part_of: str
    asks: str
    state: str
    before: str
    since: str
    answer: str
    reason: str
    revive: str
    owner: str
    due: str
    note: str
    evidence: tuple[Proof, ...] = ()
    work: tuple[Work, ...] = ()


@dataclass(frozen=True, slots=True)
class Assessed:
    """A cycle as a whole. ``states`` are the words of the states; ``position`` counts them for each group (its name first)
    and for all together last; ``since`` counts what became of the items, in words.
    """

    workspace: str
    sample: bool
    framework: str
    short: str
    version: str
    source: str
    cycle: str
    against: str
    made_at: str
    made_by: str
    standing: tuple[str, ...]
    states: tuple[str, ...]
    position: tuple[tuple[str, tuple[int, ...]], ...]
    since: tuple[str, ...]
    items: tuple[Answered, ...]

    @property
    def title(self) -> str:
        """What the document is called."""
        return t("Assessed", "Self-assessment, {cycle}").format(cycle=self.cycle)

    @property
    def figures(self) -> tuple[Figure, ...]:
        """The counts of all items by state, those that nobody has left out."""
        counts = self.position[-1][1] if self.position else ()
        return tuple(
            Figure(str(count), words.lower()) for count, words in zip(counts, self.states, strict=True) if count
        )

    @property
    def position_table(self) -> Table:
        """How many items of each group have each state."""
        columns = (Column(t("Assessed", "Group"), 34), *(Column(words, 14, True) for words in self.states))
        rows: tuple[tuple[Value, ...], ...] = tuple((name, *counts) for name, counts in self.position)
        return Table(t("Assessed", "Position"), "", columns, rows, t("Assessed", "Nothing is asked."))

    @property
    def changes_table(self) -> Table:
        """What became of the items that are not the same as in the other cycle."""
        columns = (
            Column(t("Assessed", "No"), 8),
            Column(t("Assessed", "Item"), 38),
            Column(self.against or t("Assessed", "Before"), 18),
            Column(self.cycle, 18),
            Column(t("Assessed", "Since"), 18),
        )
        rows = tuple((each.key, each.title, each.before, each.state, each.since) for each in self.items if each.since)
        return Table(t("Assessed", "Changes"), "", columns, rows, t("Assessed", "Nothing differs."))

    def groups(self) -> Iterator[tuple[str, list[Answered]]]:
        """Yield the items under their groups, in order."""
        named = dict.fromkeys(each.group for each in self.items)
        for name in named:
            yield name, [each for each in self.items if each.group == name]


def write_assessments(cycles: Sequence[Assessed], to: Path, name: str) -> Path:
    """Write pages and a workbook for each cycle into a new folder called ``name`` below ``to`` and return it; the same
    cycles give the same bytes. Raises UserError.
    """
    files: dict[str, bytes] = {}
    for each in cycles:
        stem = plain_name(f"self-assessment {each.short} {each.cycle}").lower()
        files[f"{stem}.pdf"] = write_pages(each)
        files[f"{stem}.xlsx"] = _workbook(each)
    return write_folder(to, name, files)


def _workbook(assessed: Assessed) -> bytes:
    with (
        explained(Path(tempfile.gettempdir())),
        ReaderSheets(assessed.title, assessed.workspace, ASSESSMENT_FORMAT, tag(), assessed.made_at) as sheets,
    ):
        facts: list[tuple[Value, ...]] = [
            (t("Assessed", "Landlord"), assessed.workspace),
            (t("Assessed", "Framework"), assessed.framework),
            (t("Assessed", "Version"), assessed.version),
            (t("Assessed", "Issued by"), assessed.source),
            (t("Assessed", "Cycle"), assessed.cycle),
            (t("Assessed", "Compared with"), assessed.against),
            *((t("Assessed", "Standing"), words) for words in assessed.standing),
            (t("Assessed", "As at"), assessed.made_at),
            (t("Assessed", "Made by"), assessed.made_by),
            (t("Assessed", "Sample"), t("Assessed", "Sample data") if assessed.sample else ""),
            (t("Assessed", "Format"), ASSESSMENT_FORMAT),
            (t("Assessed", "Program"), f"KIM Desk {__version__}"),
        ]
        headings = (t("Assessed", "What"), t("Assessed", "Value"))
        facts = [fact for fact in facts if fact[1]]
        sheets.publish(Page(t("Assessed", "Cover"), assessed.title, headings, facts, widths=(28, 90)))
        for title, table in _tables(assessed):
            columns = [column.heading for column in table.columns]
            sheets.publish(Page(table.sheet, f"{title}, {assessed.cycle}", columns, table.rows, table.empty))
        return sheets.finish()


def _tables(assessed: Assessed) -> Iterator[tuple[str, Table]]:
    """Yield every table behind the cover with its title."""
    yield t("Assessed", "How many answers stand at each state"), assessed.position_table
    yield t("Assessed", "Answers"), _answers(assessed)
    if assessed.against:
        changed = t("Assessed", "What changed since {cycle}").format(cycle=assessed.against)
        yield changed, assessed.changes_table
    yield t("Assessed", "Evidence for the answers"), _evidence(assessed)
    yield t("Assessed", "Actions and risks that belong to the answers"), _work(assessed)


def _answers(assessed: Assessed) -> Table:
    headings = (
        t("Assessed", "No"),
        t("Assessed", "Recommendation"),
        t("Assessed", "Part of"),
        t("Assessed", "State"),
        t("Assessed", "Answer"),
        t("Assessed", "Why it does not apply"),
        t("Assessed", "What would make it apply"),
        t("Assessed", "Owner"),
        t("Assessed", "Due"),
        t("Assessed", "Group"),
        t("Assessed", "Before"),
        t("Assessed", "Since"),
        t("Assessed", "Remark"),
    )
    rows = tuple(_row(each) for each in assessed.items)
    # The name of the sheet carries the cycle, by which the answers are known when the file comes back.
    name = t("Assessed", "Answers {cycle}").format(cycle=assessed.cycle)
    return Table(name, "", tuple(map(Column, headings)), rows, t("Assessed", "Nothing is asked."))


def _row(each: Answered) -> tuple[Value, ...]:
    said = (each.key, each.title, each.part_of, each.state, each.answer, each.reason, each.revive, each.owner, each.due)
    return (*said, each.group, each.before, each.since, each.note)


def _evidence(assessed: Assessed) -> Table:
    headings = (
        t("Assessed", "No"),
        t("Assessed", "Ref"),
        t("Assessed", "Evidence"),
        t("Assessed", "Where it is"),
        t("Assessed", "About"),
    )
    rows = tuple(
        (each.key, proof.ref, proof.title, proof.link, proof.about)
        for each in assessed.items
        for proof in each.evidence
    )
    return Table(
        t("Assessed", "Evidence"), "", tuple(map(Column, headings)), rows, t("Assessed", "No evidence is named.")
    )


def _work(assessed: Assessed) -> Table:
    headings = (t("Assessed", "No"), t("Assessed", "Ref"), t("Assessed", "Action or risk"), t("Assessed", "State"))
    rows = tuple((each.key, work.ref, work.title, work.state) for each in assessed.items for work in each.work)
    name = t("Assessed", "Actions and risks")
    return Table(name, "", tuple(map(Column, headings)), rows, t("Assessed", "No action or risk is linked."))
