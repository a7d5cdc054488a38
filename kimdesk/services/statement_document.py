"""From a statement and what it rests on to the document that the SIRO is given."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from kimdesk.exports.statement import Statement, write_pages
from kimdesk.i18n import t
from kimdesk.model.changes import Record
from kimdesk.model.dates import say_long_date
from kimdesk.services.context import Context
from kimdesk.services.registers import by_reference
from kimdesk.services.statements import Gathered
from kimdesk.store import reading


def write_statement(context: Context, gathered: Gathered, to: Path) -> Path:
    """Write the document and return the file. Raises UserError."""
    workspace = context.workspace()
    record = gathered.last if gathered.open is None or _is_only_noted(gathered) else gathered.open
    return write_pages(
        Statement(
            workspace.title if workspace else "",
            gathered.name,
            (record["year"] if record else "") or gathered.year,
            (record["statement"] if record else "") or "",
            (record["concerns"] if record else "") or "",
            _signed(context, record, gathered.name),
            _by(context, record, "received", t("Statements", "Received by {name} on {day}.")),
            _covers(context, record),
            tuple((each.ref, each.title, each.status, " ".join(each.points)) for each in gathered.owned.assets),
            tuple((each.ref, each.title, each.score, each.level) for each in gathered.owned.risks),
            gathered.owned.left_out,
            context.clock.now().isoformat(timespec="minutes"),
            bool(workspace and workspace["sample"]),
        ),
        to,
    )


def _covers(context: Context, record: Record | None) -> str:
    if record is None or not record["signed_on"] or not record["assets"]:
        return ""
    known = reading.find_records(context.db, "asset", {"id": record["assets"]}, only=("title",))
    refs = ", ".join(each.ref for each in sorted(known, key=by_reference))
    gone = len(record["assets"]) - len(known)
    more = t("Statements", "{refs} and {count} that are not in the register any more")
    return more.format(refs=refs, count=gone) if gone else refs


def _is_only_noted(gathered: Gathered) -> bool:
    """Whether the next one is noted as due, nothing of it is written, and one was signed before."""
    return gathered.last is not None and gathered.open is not None and not gathered.open["statement"]


def _signed(context: Context, record: Record | None, owner: str) -> str:
    if record is not None and record["signed_by"] and record["signed_by"] != record["owner"]:
        words = t("Statements", "Signed by {name} on behalf of {owner} on {day}.").replace("{owner}", owner)
        return _by(context, record, "signed", words)
    return _by(context, record, "signed", t("Statements", "Signed by {name} on {day}."))


def _by(context: Context, record: Record | None, what: str, words: str) -> str:
    if record is None or not record[f"{what}_on"]:
        return ""
    who = record[f"{what}_by"] or ""
    name = reading.names_of(context.db, [who]).get(who) or t("Statements", "somebody")
    return words.format(name=name, day=say_long_date(date.fromisoformat(record[f"{what}_on"])))
