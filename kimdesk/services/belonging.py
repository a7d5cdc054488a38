"""Which team a record belongs to: its own, or that of the record it is about; and who may take a record away."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from kimdesk.errors import Refused
from kimdesk.i18n import show, t
from kimdesk.model.changes import Record
from kimdesk.model.kinds import KINDS
from kimdesk.model.roster import PERMANENT
from kimdesk.model.text import within
from kimdesk.services.advice_rules import require_apart
from kimdesk.services.answer_rules import require_sound
from kimdesk.services.context import Context
from kimdesk.services.disposing import require_disposal_change, stays
from kimdesk.services.made_once import require_still_open
from kimdesk.services.reading_ids import require_same_value
from kimdesk.services.statement_rules import require_signature
from kimdesk.store import reading

# The field that names what a record of the kind is about.
ABOUT: Mapping[str, str] = {
    "comment": "record",
    "evidence": "record",
    "stage": "activity",
    "escalation": "risk",
    "disposal": "asset",
}
# Evidence for a comment on an escalation: further than this nothing leads.
_DEEPEST = 5


def naming_team(kind: str) -> tuple[str, ...]:
    """Return the fields of a kind by which ``team_of`` goes."""
    return tuple(each for each in (KINDS[kind].scope, ABOUT.get(kind, "")) if each)


def team_of(context: Context, kind: str, values: Mapping[str, Any], deep: int = 0) -> str:
    """Return the id of the team that a record with these values belongs to; nothing where it is the whole service's."""
    known = KINDS[kind]
    if known.scope:
        return str(values.get(known.scope) or "")
    parent = values.get(ABOUT.get(kind, ""))
    parent_kind = reading.kind_of(context.db, str(parent)) if parent else ""
    if not parent_kind or deep == _DEEPEST:
        return ""
    if parent_kind == "team":
        return str(parent)
    found = context.store.get(parent_kind, str(parent))
    return team_of(context, parent_kind, found.values, deep + 1) if found else ""


def team_of_record(context: Context, record: Record) -> str:
    """Return the id of the team that a record belongs to; a team belongs to itself."""
    return record.id if record.kind == "team" else team_of(context, record.kind, record.values)


def require_change(context: Context, record: Record, changes: Mapping[str, Any], goes_on: bool = False) -> None:
    """Raise UserError where the person may not make these changes to a record, it is somebody else's to change, or what
    it would say then cannot stand.

    ``goes_on``: it is the rest of what the person has begun to type.
    """
    me, team = context.me(), team_of_record(context, record)
    for name, value in changes.items():
        me.require(record.kind, team, name, value)
    _require_there(record)
    require_still_open(record, changes)
    require_same_value(record, changes)
    require_apart(context, record.kind, changes, record)
    require_signature(context, record.kind, changes, record)
    if record.kind == "answer":
        require_sound(record, changes)
    if record.kind == "comment":
        _require_author(context, record)
    if KINDS[record.kind].scope in changes or ABOUT.get(record.kind) in changes:
        # What is handed over to another team must be allowed there too.
        me.require(record.kind, team_of(context, record.kind, {**record.values, **changes}))
    if not team and record.kind != "comment" and not me.may_for_service(record.kind):
        _require_author(context, record)
    if not goes_on:
        require_disposal_change(context, record, changes)


def require_removal(context: Context, record: Record) -> None:
    """Raise UserError where the person may not hide or merge a record: a role of a team does so with what the person
    made, and a comment is its author's.
    """
    me, team = context.me(), team_of_record(context, record)
    me.require(record.kind, team)
    if record.kind in PERMANENT:
        raise stays(record)
    if record.kind == "comment" or not me.may_for_service(record.kind, team):
        _require_author(context, record)


def has_returns(context: Context, team: str) -> bool:
    """Tell whether a team has said something in any quarter."""
    return bool(reading.find_records(context.db, "return", {"team": team}, only=("team",)))


def require_no_returns(context: Context, record: Record) -> None:
    """Raise Refused where a team has said something in a quarter: it ends, and what it said stays."""
    if has_returns(context, record.id):
        raise Refused(
            t("Records", "{team} stays").format(team=record.title),
            t("Records", "It has given returns, and what a team said in a quarter stays with that quarter."),
            t("Records", "Say when it ended instead: kimdesk set team {ref} until=DATE.").format(ref=record.ref),
        )


def _require_there(record: Record) -> None:
    if record.deleted:
        raise Refused(
            t("Records", "Not saved"),
            t("Records", "{kind} {name} was deleted.").format(kind=show(KINDS[record.kind].label), name=record.title),
            t("Records", "Bring it back first: kimdesk undelete {kind} {ref}.").format(
                kind=record.kind, ref=record.ref or record.id[:8]
            ),
        )


def _require_author(context: Context, record: Record) -> None:
    me = context.me()
    if record.created_by != me.id:
        author = reading.names_of(context.db, [record.created_by]).get(record.created_by) or t(
            "Records", "somebody else"
        )
        raise me.refusal(
            t("Records", "This {kind} was made by {author}, who alone may do that.").format(
                kind=within(show(KINDS[record.kind].label)), author=author
            )
            if record.kind == "comment"
            else t(
                "Records", "This {kind} was made by {author}; for your team you may do that only with your own."
            ).format(kind=within(show(KINDS[record.kind].label)), author=author)
        )
