"""What a change to a risk and its steps must keep: where it stands is decided and not typed, and closing it needs a reason."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import date
from typing import Any

from kimdesk.errors import Refused, UserError
from kimdesk.i18n import show, t
from kimdesk.model.changes import Record
from kimdesk.model.fields import Field
from kimdesk.model.kinds import KINDS
from kimdesk.model.kinds.organisation import ROLES
from kimdesk.model.ladder import BY_DECISION, OF_THE_SERVICE, Outcome, outcome_of
from kimdesk.model.standing_rights import DECIDERS, moves, records_decision
from kimdesk.model.validation import clean
from kimdesk.services.identity import Who


def require_typed(standing: Record, changes: Mapping[str, Any]) -> None:
    """Raise UserError where a change writes what only a decision may write, or closes a risk without saying why."""
    for name in BY_DECISION.get(standing.kind, frozenset()) & changes.keys():
        if changes[name] != standing[name]:
            raise _decided_only(standing, KINDS[standing.kind][name])
    closes = standing.kind == "risk" and changes.get("state") == "closed" and standing["state"] != "closed"
    if closes and not changes.get("closed_why", standing["closed_why"]):
        raise UserError(
            t("Ladder", "Not closed"),
            t("Ladder", "A risk is closed with the reason: it is asked for years later."),
            t("Ladder", "In the window: Close this risk… On the command line: kimdesk risk close {ref} --why …").format(
                ref=standing.ref or standing.id[:8]
            ),
        )


def require_start(me: Who, kind: str, team: str, values: Mapping[str, Any]) -> None:
    """Raise UserError where a new risk would begin on a rung on which this person may not put it."""
    level = values.get("level")
    if kind == "risk" and level and level not in OF_THE_SERVICE and not records_decision(me.rights, level, team):
        raise UserError(
            t("Ladder", "Not saved"),
            t("Ladder", "A new risk begins at operational or service; further up it comes by an escalation."),
            who_decides(level),
        )


def may_put(me: Who, kind: str, field: str, team: str, levels: Collection[object]) -> bool:
    """Tell whether this person may say on which rung a risk stands, where two laptops say different ones: the one that is
    to stand and those that stood are among ``levels``. Of anything else this says nothing.
    """
    return (kind, field) != ("risk", "level") or moves(me.rights, levels, team)


def leave_decided(me: Who, kind: str, standing: Record | None, values: dict[str, Any]) -> list[str]:
    """Take out of what a table brings for a record, ``standing`` or new, what only a decision may write; return the
    sentences that say so.
    """
    if standing is not None:
        decided = [
            name for name in BY_DECISION.get(kind, frozenset()) & values.keys() if values[name] != standing[name]
        ]
        sentence = t("Ladder", "{field} is decided, not typed, and stays as it is.")
    else:
        level, team = values.get("level"), str(values.get("team") or "")
        far = kind == "risk" and level and level not in OF_THE_SERVICE and not records_decision(me.rights, level, team)
        decided = ["level"] if far else []
        sentence = t(
            "Ladder", "{field}: further up than the service a risk comes by an escalation, so it begins there."
        )
    for name in decided:
        del values[name]
    return [sentence.format(field=show(KINDS[kind][name].label)) for name in decided]


def require_undecided(standing: Record) -> None:
    """Raise Refused where a step that was decided on would be taken away: it says why the risk stands where it does."""
    if standing.kind == "escalation" and outcome_of(standing.values) is not Outcome.WAITING:
        raise Refused(
            t("Ladder", "{ref} stays").format(ref=standing.ref),
            t("Ladder", "It was decided on, and the ladder says why a risk stands where it does."),
            t("Ladder", "Ask for another step instead."),
        )


def who_decides(rung: str) -> str:
    """Return the sentence that says who decides on a step at this rung, and who may enter it."""
    roles = [show(option.label) for option in ROLES if option.key in DECIDERS[rung]]
    sentence = t(
        "Ladder", "{rung}: decided by {roles}. A head of service or an administrator may enter what they decided."
    )
    return sentence.format(rung=say_level(rung), roles="; ".join(roles))


def say_level(level: object) -> str:
    """Return the words of a level; one of a newer program as it came."""
    option = KINDS["risk"]["level"].option(level)
    return show(option.label) if option else str(level or "")


def day_of(field: Field, words: str, today: date, earliest: str = "") -> str:
    """Return a day as it is kept, today where none is said.

    Raises Invalid where it is none, and UserError where it lies ahead, or before the day it follows.
    """
    day = str(clean(field, words)[0]) if words else today.isoformat()
    if day > today.isoformat():
        raise UserError(t("Ladder", "Not saved"), t("Ladder", "“{day}” has not come yet.").format(day=words), "")
    if earliest and day < earliest:
        raise UserError(t("Ladder", "Not saved"), t("Ladder", "It cannot be decided on before it was asked for."), "")
    return day


def _decided_only(standing: Record, field: Field) -> UserError:
    hint = t("Ladder", "kimdesk risk escalate asks for a step, up or down, and kimdesk risk decide decides on it.")
    return UserError(
        t("Ladder", "{field} is decided, not typed").format(field=show(field.label)),
        t("Ladder", "Where a risk stands changes by a decision that keeps who, when and why."),
        hint,
    )
