"""The yearly statement of an information asset owner to the SIRO: what it rests on, signing it, and the next one's day.

A statement is signed in one action, which also notes the next as due a year later, so that the calendar asks for it.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

from kimdesk.errors import UserError
from kimdesk.i18n import t
from kimdesk.model.changes import Changes, Record
from kimdesk.model.dates import say_date
from kimdesk.model.kinds import KINDS
from kimdesk.model.making import new_id
from kimdesk.model.ops import Draft, Op
from kimdesk.model.recorded import STATEMENT_OF
from kimdesk.model.statements import due_again, following, statement_id, year_of
from kimdesk.model.validation import Invalid, clean
from kimdesk.services.context import Context
from kimdesk.services.drafting import creation, set_drafts
from kimdesk.services.editing import Made
from kimdesk.services.owned import Owned, owned_by
from kimdesk.services.records import RecordService
from kimdesk.services.statement_rules import may_sign_for, who_signs
from kimdesk.store import reading
from kimdesk.store.backup import free_name
from kimdesk.store.references import next_reference

_STATEMENT = KINDS["statement"]


class Owner(NamedTuple):
    """One owner: how many assets, when the last statement was signed, and when the next is due (ISO days or nothing)."""

    id: str
    name: str
    assets: int
    signed_on: str
    due: str


class Gathered(NamedTuple):
    """What a statement of an owner rests on. ``open`` is the one that is to be signed, where it is noted already; ``last``
    the one signed before. ``behalf`` tells whether who is at this computer would sign for somebody else.
    """

    owner: str
    name: str
    year: str
    owned: Owned
    open: Record | None
    last: Record | None
    behalf: bool

    @property
    def with_gaps(self) -> int:
        """How many assets have something to be put right."""
        return sum(each.has_gap for each in self.owned.assets)


class StatementService:
    """Gathers, signs, receives and writes out statements."""

    def __init__(self, context: Context, records: RecordService) -> None:
        self._context = context
        self._records = records

    def owners(self) -> list[Owner]:
        """Return everybody who owns an asset, by name, in a fixed number of statements."""
        db = self._context.db
        counts: dict[str, int] = {}
        for each in reading.find_records(db, "asset", {}, only=("title", "owner")):
            if each["owner"]:
                counts[each["owner"]] = counts.get(each["owner"], 0) + 1
        names = reading.names_of(db, counts)
        signed: dict[str, str] = {}
        due: dict[str, str] = {}
        for each in reading.find_records(db, "statement", {}):
            owner, on = each["owner"], each["signed_on"]
            if on:
                signed[owner] = max(on, signed.get(owner, ""))
            elif each["due"]:
                due[owner] = min(each["due"], due.get(owner, each["due"]))
        found = [
            Owner(owner, names.get(owner) or owner[:8], count, signed.get(owner, ""), due.get(owner, ""))
            for owner, count in counts.items()
        ]
        return sorted(found, key=lambda each: each.name.casefold())

    def gather(self, owner: str) -> Gathered:
        """Return what a statement of this owner rests on today, in a fixed number of statements."""
        db, today = self._context.db, self._context.clock.today()
        standing = reading.find_records(db, "statement", {"owner": owner})
        unsigned = sorted((each for each in standing if not each["signed_on"]), key=lambda each: each["due"] or "9999")
        signed = sorted((each for each in standing if each["signed_on"]), key=lambda each: str(each["signed_on"]))
        noted = unsigned[0] if unsigned else None
        name = reading.names_of(db, [owner]).get(owner, "")
        year = (noted["year"] if noted else None) or year_of(today)
        owned, last = owned_by(db, owner, today), signed[-1] if signed else None
        return Gathered(owner, name, year, owned, noted, last, self.signs_for(owner))

    def sign(self, owner: str, statement: str, concerns: str = "", on: str = "", *, behalf: bool = False) -> Made:
        """Record the owner's statement over all assets and open risks as they stand today, signed by who is at this
        computer, and note the next one as due a year later, all in one action.

        ``behalf`` says that it is signed for another owner, which is kept with it. Raises UserError where nothing is said, the
        owner owns nothing, the year's statement is signed already, or the person may not.
        """
        gathered = self.gather(owner)
        day = self._require(gathered, statement, on)
        me = self._context.me()
        me.require("statement")
        self._require_signer(gathered, behalf)
        values = self._cleaned(
            {
                "statement": statement,
                "concerns": concerns or None,
                "assets": tuple(each.id for each in gathered.owned.assets),
                "risks": tuple(each.id for each in gathered.owned.risks),
                "signed_by": me.id,
                "signed_on": day.isoformat(),
            }
        )
        workspace = self._context.store.workspace
        record = gathered.open.id if gathered.open else statement_id(workspace, owner, gathered.year)
        if not gathered.open and reading.is_made(self._context.db, "statement", record):
            # It was noted once and deleted, and stays so.
            record = new_id(me.id)
        again = due_again(day)
        coming = following(gathered.year, again)

        def drafts(db: sqlite3.Connection) -> list[Draft]:
            if gathered.open:
                written = _onto(gathered.open, values)
            else:
                head = self._noted(gathered, gathered.year, day)
                written = creation("statement", record, next_reference(db, "statement"), "", {**head, **values})
            upcoming = statement_id(workspace, owner, coming)
            if not reading.is_made(db, "statement", upcoming) and not _is_noted(db, owner, coming):
                ref = _after(next_reference(db, "statement"), 0 if gathered.open else 1)
                written += creation("statement", upcoming, ref, "", self._noted(gathered, coming, again))
            return written

        return Made(record, self._context.store.commit_made("sign-statement", me.id, drafts, behalf=self._for(owner)))

    def signs_for(self, owner: str) -> bool:
        """Whether a statement of this owner would be signed on somebody's behalf: who is at this computer is another."""
        return owner != self._context.me().id

    def receive(self, statement: str, on: str = "") -> Changes:
        """Record that the SIRO, who is at this computer, has received a signed statement, today unless another day is given.

        Raises UserError where it is not signed or was received already, the day cannot be, or the person is not the SIRO.
        """
        standing, me = self._records.get("statement", statement), self._context.me()
        for name in ("received_by", "received_on"):
            me.require("statement", "", name)
        title = t("Statements", "Not received")
        if standing["received_on"]:
            words = t("Statements", "It was received on {day}.")
            raise UserError(title, words.format(day=say_date(date.fromisoformat(standing["received_on"]))), "")
        if not standing["signed_on"]:
            raise UserError(
                title, t("Statements", "It is not signed yet."), t("Statements", "The owner signs it first.")
            )
        if standing["signed_by"] == me.id:
            raise UserError(title, t("Statements", "You signed it; somebody else receives it."), "")
        day = self._day(title, "received_on", on)
        if day.isoformat() < standing["signed_on"]:
            raise UserError(title, t("Statements", "It cannot be received before it was signed."), "")
        values = {"received_by": me.id, "received_on": day.isoformat()}
        return self._records.change("statement", statement, values, command="receive-statement")

    def _for(self, owner: str) -> str:
        return owner if self.signs_for(owner) and reading.kind_of(self._context.db, owner) == "person" else ""

    def _require_signer(self, gathered: Gathered, behalf: bool) -> None:
        """Raise UserError where this person signs in another's name without saying so, or may not."""
        if not self.signs_for(gathered.owner):
            return
        if not behalf:
            raise UserError(
                t("Statements", "Not signed"),
                t("Statements", "The owner is {name}, and you are somebody else.").format(name=gathered.name),
                t(
                    "Statements",
                    "Say that it is signed on behalf of the owner; the statement keeps who signed for whom.",
                ),
            )
        if not may_sign_for(self._context, gathered.owner):
            raise self._context.me().refusal(who_signs(gathered.name))

    def write(self, owner: str, to: Path) -> Path:
        """Write the owner's statement below ``to`` as a PDF and return the file: what was signed last where nothing is to be
        signed, else what is to be signed. Raises UserError.
        """
        from kimdesk.services.statement_document import write_statement

        gathered = self.gather(owner)
        now = self._context.clock.now()
        return write_statement(self._context, gathered, free_name(to / f"kimdesk-statement-{now:%Y-%m-%d}.pdf"))

    def _require(self, gathered: Gathered, statement: str, on: str) -> date:
        title = t("Statements", "Not signed")
        if not statement.strip():
            raise UserError(title, t("Statements", "Say what the owner states, in a sentence or more."), "")
        if not gathered.owned.assets and not gathered.owned.left_out:
            words = t("Statements", "No information asset names {name} as its owner.")
            raise UserError(title, words.format(name=gathered.name or gathered.owner), "")
        day = self._day(title, "signed_on", on)
        last = gathered.last
        if gathered.open is None and last is not None and last["year"] == gathered.year:
            signed = say_date(date.fromisoformat(last["signed_on"]))
            words = t("Statements", "The statement for {year} was signed on {day}.")
            raise UserError(title, words.format(year=gathered.year, day=signed), "")
        return day

    def _day(self, title: str, field: str, on: str) -> date:
        """Return the day that somebody names, today where none is; raises UserError for one that cannot be or lies ahead."""
        today = self._context.clock.today()
        try:
            day = date.fromisoformat(clean(_STATEMENT[field], on)[0]) if on else today
        except Invalid as error:
            raise UserError(title, str(error), "") from error
        if day > today:
            raise UserError(title, t("Statements", "That day is still to come."), "")
        return day

    def _noted(self, gathered: Gathered, year: str, due: date) -> dict[str, Any]:
        title = STATEMENT_OF.format(name=gathered.name, year=year)
        return self._cleaned({"title": title, "owner": gathered.owner, "year": year, "due": due.isoformat()})

    def _cleaned(self, values: Mapping[str, Any]) -> dict[str, Any]:
        try:
            return {name: clean(_STATEMENT[name], value)[0] for name, value in values.items()}
        except Invalid as error:
            raise UserError(t("Statements", "Not signed"), str(error), "") from error


def _onto(standing: Record, values: Mapping[str, Any]) -> list[Draft]:
    """Return what fills in a statement that was noted as due."""
    drafts: list[Draft] = []
    for name, value in values.items():
        known = _STATEMENT[name]
        if known.type.is_set:
            drafts += set_drafts("statement", standing.id, known, standing[name], value)
        elif value != standing[name]:
            drafts.append(Draft("statement", standing.id, name, Op.SET, value))
    return drafts


def _is_noted(db: sqlite3.Connection, owner: str, year: str) -> bool:
    return bool(reading.find_records(db, "statement", {"owner": owner, "year": year}, only=("title", "year")))


def _after(ref: str, by: int) -> str:
    prefix = _STATEMENT.prefix
    return f"{prefix}{int(ref[len(prefix) :]) + by}"
