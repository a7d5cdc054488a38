"""What taking a filled workbook in does, row by row and field by field, and how it is told."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from kimdesk.i18n import t
from kimdesk.model.changes import Changes
from kimdesk.model.three_ways import Way


class RowState(StrEnum):
    """What becomes of a row of the workbook; of ``GONE`` ones the workbook has no row any more."""

    NEW = "new"
    SAME = "same"
    CHANGED = "changed"
    CONFLICT = "conflict"
    DOUBTFUL = "doubtful"
    GONE = "gone"


@dataclass(frozen=True, slots=True)
class FieldTold:
    """One field that came back otherwise than it went out: what stands now and what the workbook says, in words."""

    name: str
    label: str
    way: Way
    now: str
    told: str


@dataclass(frozen=True, slots=True)
class RowTold:
    """One row: where it stands in the file (0: nowhere), the record that it is about, and what becomes of it."""

    sheet: str
    row: int
    state: RowState
    kind: str
    record: str
    ref: str
    title: str
    fields: tuple[FieldTold, ...] = ()
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class MergeReport:
    """What taking a workbook in does, or did; ``changes`` is empty where nothing was written. ``filled_by`` is the name in
    the workbook, ``behalf`` the person here who bears it.
    """

    name: str
    about: str
    sent_at: str
    sent_by: str
    filled_by: str
    behalf: str
    rows: tuple[RowTold, ...]
    notes: tuple[str, ...]
    changes: Changes = field(default_factory=Changes)

    def count(self, *states: RowState) -> int:
        """How many rows have one of these states."""
        return sum(1 for row in self.rows if row.state in states)

    @property
    def writes(self) -> bool:
        """Whether anything in it is to be written."""
        return bool(self.count(RowState.NEW, RowState.CHANGED, RowState.CONFLICT))


def say_row_state(state: RowState) -> str:
    """Return what becomes of a row in words."""
    return {
        RowState.NEW: t("Merging", "new"),
        RowState.SAME: t("Merging", "as it went out"),
        RowState.CHANGED: t("Merging", "changed"),
        RowState.CONFLICT: t("Merging", "in conflict"),
        RowState.DOUBTFUL: t("Merging", "doubtful, not taken in"),
        RowState.GONE: t("Merging", "no longer in the workbook, kept here"),
    }[state]


def say_field(told: FieldTold) -> str:
    """Return what becomes of one field in a sentence."""
    form = {
        Way.TAKEN: t("Merging", "{field}: {told}, which was {now}."),
        Way.AGREED: t("Merging", "{field}: {told}, as it says here already."),
        Way.CONFLICT: t(
            "Merging",
            "{field}: the workbook says {told}, and here it has become {now}. Both are kept to choose between.",
        ),
    }[told.way]
    return form.format(field=told.label, told=_quoted(told.told), now=_quoted(told.now))


def sentences_of(row: RowTold) -> list[str]:
    """Return everything that is to be said about a row."""
    if row.state is RowState.NEW:
        form = t("Merging", "{field}: “{told}”.")
        return [*row.notes, *(form.format(field=each.label, told=_short(each.told)) for each in row.fields)]
    return [*(say_field(each) for each in row.fields), *row.notes]


def say_counts(report: MergeReport) -> str:
    """Return how many rows there are of each state, in one sentence."""
    order: Sequence[RowState] = tuple(RowState)
    parts = [
        t("Merging", "{count} {state}").format(count=count, state=say_row_state(state))
        for state in order
        if (count := report.count(state))
    ]
    return ", ".join(parts) + "." if parts else t("Merging", "The workbook has no rows.")


def _quoted(words: str) -> str:
    return t("Merging", "“{words}”").format(words=_short(words)) if words.strip() else t("Merging", "nothing")


def _short(words: str) -> str:
    plain = " ".join(words.split())
    return plain if len(plain) <= 90 else plain[:88].rstrip() + "…"
