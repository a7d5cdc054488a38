"""What an import did, row by row, and how it is told."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from kimdesk.errors import UserError
from kimdesk.i18n import show, t
from kimdesk.model.changes import Changes
from kimdesk.model.kinds import KINDS
from kimdesk.model.ops import Draft

if TYPE_CHECKING:
    from kimdesk.imports.plan import Plan


class Stopped(UserError):
    """Somebody stopped an import before anything was written."""

    def __init__(self) -> None:
        super().__init__(t("Import", "The import was stopped."), t("Import", "Nothing was changed."), "")


class OnMatch(StrEnum):
    """What to do with a row whose record is already here."""

    SKIP = "skip"
    UPDATE = "update"
    STOP = "stop"


class Outcome(StrEnum):
    """What became of a source row."""

    NEW = "new"
    SAME = "same"
    SKIPPED = "skipped"
    UPDATED = "updated"
    DELETED_HERE = "deleted here"
    UNDONE_HERE = "undone here"
    LEFT_OUT = "left out"
    PERMANENT = "permanent"
    NOT_HERE = "not here"


# Most rows differ in nothing, and there may be very many.
NOTHING: Mapping[str, Any] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class RowReport:
    """One source row and what became of it. ``key`` is that of the plan's row; ``before`` holds, by field, what stands in a
    record that is here already and differs from the file.
    """

    sheet: str
    row: int
    kind: str
    ref: str
    title: str
    outcome: Outcome
    notes: tuple[str, ...]
    key: str = ""
    before: Mapping[str, Any] = field(default_factory=lambda: NOTHING)


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What an import did, row by row; ``dry`` where nothing was written. ``made`` are the kind and name of whoever and
    whatever the rows name and was not here.
    """

    plan: Plan
    rows: tuple[RowReport, ...]
    changes: Changes
    dry: bool
    made: tuple[tuple[str, str], ...] = ()

    def count(self, outcome: Outcome) -> int:
        """How many rows had this outcome."""
        return sum(1 for row in self.rows if row.outcome is outcome)


def say_outcome(outcome: Outcome) -> str:
    """Return an outcome in words."""
    return {
        Outcome.NEW: t("Import", "new"),
        Outcome.SAME: t("Import", "already here, the same"),
        Outcome.SKIPPED: t("Import", "already here, left as it is"),
        Outcome.UPDATED: t("Import", "updated"),
        Outcome.DELETED_HERE: t("Import", "imported before and deleted here, not brought back"),
        Outcome.UNDONE_HERE: t("Import", "imported before and taken back here with undo, not brought back"),
        Outcome.LEFT_OUT: t("Import", "left out as you asked"),
        Outcome.PERMANENT: t("Import", "already here and permanent, left as it is"),
        Outcome.NOT_HERE: t("Import", "nothing here bears its reference, and it has no title to make a record of"),
    }[outcome]


def kind_words(kind: str) -> str:
    """Return the plural name of a kind for a report."""
    return show(KINDS[kind].label_plural).lower()


@dataclass(frozen=True, slots=True)
class Asked:
    """What somebody asked for beside the plan: what to do with single rows on a match, which rows to leave out (both by the
    plan's keys), what is written in the same batch, and whether to stop.
    """

    on_match: Mapping[str, OnMatch] = field(default_factory=dict)
    left_out: Collection[str] = ()
    besides: Sequence[Draft] = ()
    stopped: Callable[[], bool] = lambda: False

    def check(self) -> None:
        """Raise Stopped where somebody stopped it."""
        if self.stopped():
            raise Stopped
