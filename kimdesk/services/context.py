"""What every service needs, handed down by ``Desk``."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from kimdesk.clock import Clock
from kimdesk.errors import UserError
from kimdesk.i18n import show, t
from kimdesk.model.changes import Record
from kimdesk.model.holidays import holidays_of
from kimdesk.model.kinds import KINDS
from kimdesk.model.ops import natural_id
from kimdesk.model.quarters import FINANCIAL_YEAR_MONTH, Quarter, parse_quarter, quarter_of
from kimdesk.model.returns import UNCHANGED_LIMIT
from kimdesk.model.signing_order import ONE
from kimdesk.model.text import within
from kimdesk.services.identity import Identity, Who
from kimdesk.settings import Settings
from kimdesk.store import reading
from kimdesk.store.store import Store

_MOST_NAMED = 8
_PART_OF_ID = 8


@dataclass(frozen=True, slots=True)
class Context:
    """The store, who is asking, this computer's settings and the time."""

    store: Store
    identity: Identity
    settings: Settings
    clock: Clock

    @property
    def db(self) -> sqlite3.Connection:
        """A connection for reading."""
        return self.store.read()

    def me(self) -> Who:
        """Who is asking."""
        return self.identity.me()

    def find(self, kind: str, words: str) -> Record:
        """Return the one record of this kind that somebody means by a reference, a title or the start of an id.

        Raises UserError where there is none, or several.
        """
        found = reading.find_by_reference(self.db, kind, words)
        label = show(KINDS[kind].label)
        if not found:
            raise UserError(
                t("Context", "Not found"),
                t("Context", "There is no {kind} called “{words}”.").format(kind=within(label), words=words),
                t("Context", "Look at the list: kimdesk list {plural}.").format(plural=KINDS[kind].plural),
            )
        if len(found) > 1:
            raise UserError(
                t("Context", "Which one?"),
                t("Context", "{count} records of the kind {kind} are called “{words}”.").format(
                    count=len(found), kind=within(label), words=words
                ),
                t("Context", "Say which: {names}.").format(names=self._handles(kind, found)),
            )
        record = self.store.get(kind, found[0])
        assert record is not None
        return record

    def _handles(self, kind: str, found: list[str]) -> str:
        """Return references by which these can be told apart, or the start of the id where there is none."""
        records = filter(None, (self.store.get(kind, each) for each in found[:_MOST_NAMED]))
        named = ", ".join(each.ref or each.id[:_PART_OF_ID] for each in records)
        return named if len(found) <= _MOST_NAMED else f"{named}, …"

    def workspace(self) -> Record | None:
        """Return the workspace's own record, or None before it is set up."""
        found = reading.find_records(self.db, "workspace", {"id": self.store.workspace})
        return found[0] if found else None

    def first_month(self) -> int:
        """Return the first month of the KIM year."""
        return _first_month(self.workspace())

    def running(self) -> tuple[Quarter, date]:
        """Return the quarter that is to be returned now, and the day its returns are due; the workspace is read once."""
        workspace, today = self.workspace(), self.clock.today()
        running = quarter_of(today, _first_month(workspace))
        ended = running.shifted(-1)
        due = _due_days(workspace, [ended])[0]
        return (ended, due) if today <= due else (running, _due_days(workspace, [running])[0])

    def unchanged_limit(self) -> int:
        """Return after how many quarters without a change fresh evidence is asked for."""
        workspace = self.workspace()
        said = workspace["unchanged_limit"] if workspace else None
        return UNCHANGED_LIMIT if said is None else int(said)

    def signoff_order(self) -> str:
        """Return the order of signing that the workspace asks for, ``ONE`` where it asks for none."""
        workspace = self.workspace()
        return (workspace["signoff_order"] if workspace else None) or ONE

    def quarter(self, words: str = "") -> Quarter:
        """Return the quarter that somebody names, or the one to be returned now where nobody names one.

        That is the quarter that has ended until its returns are due, and then the one that runs. Raises UserError
        where there is no such quarter.
        """
        if not words:
            return self.running()[0]
        month = self.first_month()
        quarter = parse_quarter(words, month)
        if quarter is None:
            raise UserError(
                t("Context", "There is no quarter “{words}”").format(words=words),
                t("Context", "A quarter is written like {example}.").format(
                    example=quarter_of(self.clock.today(), month).name
                ),
                "",
            )
        return quarter

    def quarter_id(self, quarter: Quarter) -> str:
        """Return the id under which every laptop keeps this quarter."""
        return natural_id(self.store.workspace, "quarter", quarter.start.isoformat())

    def due(self, quarter: Quarter) -> date:
        """Return when returns for the quarter are due, by the workspace's own rule."""
        return self.due_days([quarter])[0]

    def due_days(self, quarters: Sequence[Quarter]) -> list[date]:
        """Return when returns for each of these quarters are due; the workspace's rule is read once."""
        return _due_days(self.workspace(), quarters)


def _first_month(workspace: Record | None) -> int:
    month = workspace["first_month"] if workspace else None
    return month if month and 1 <= month <= 12 else FINANCIAL_YEAR_MONTH


def _due_days(workspace: Record | None, quarters: Sequence[Quarter]) -> list[date]:
    days = workspace["due_days"] if workspace and workspace["due_days"] is not None else None
    extra = holidays_of(workspace["holidays"] if workspace else "")[0]
    return [each.due(days, extra) if days is not None else each.due(extra_holidays=extra) for each in quarters]
