"""From values to the operations that record them."""

from __future__ import annotations

import uuid
from collections.abc import Mapping, Sequence
from typing import Any

from kimdesk.errors import UserError
from kimdesk.i18n import show, t
from kimdesk.model.assessment import lacks
from kimdesk.model.fields import Field, Kind, Type
from kimdesk.model.kinds import KINDS
from kimdesk.model.ops import CREATED, Dot, Draft, Op
from kimdesk.model.targets import is_open_ended, target_date
from kimdesk.model.workspace_settings import SETTINGS, doubt

_SETTINGS = frozenset(KINDS["workspace"][name] for name in SETTINGS)


def creation(
    kind: str, record: str, ref: str, team: str, values: Mapping[str, Any], restricted: bool = False
) -> list[Draft]:
    """Return the drafts that make a record with these (cleaned) values; a ``restricted`` one is so for ever."""
    made = {"ref": ref, "team": team, **({"restricted": True} if restricted else {})}
    drafts = [Draft(kind, record, CREATED, Op.SET, made)]
    for name, value in values.items():
        known = KINDS[kind][name]
        if known.type.is_set:
            drafts += set_drafts(kind, record, known, (), value)
        elif value is not None and value != known.default:
            drafts.append(Draft(kind, record, name, Op.SET, value))
    return drafts


def set_drafts(
    kind: str,
    record: str,
    known: Field,
    standing: Sequence[str],
    wanted: Sequence[str],
    shown: tuple[Dot, ...] | None = None,
) -> list[Draft]:
    """Return the additions and removals that lead from one set to the other; where ``shown`` is given, only what it
    put in is taken out.
    """
    added = [Draft(kind, record, known.name, Op.ADD, each) for each in wanted if each not in standing]
    return added + [Draft(kind, record, known.name, Op.REMOVE, each, shown) for each in standing if each not in wanted]


def require_open_kind(kind: Kind) -> None:
    """Returns, entries, quarters and sign-offs change through the log and its acts, which know what is signed."""
    if kind.natural or kind.name == "signoff":
        raise UserError(
            t("Records", "{kind}: not changed here").format(kind=show(kind.label)),
            t(
                "Records",
                "What a quarter says is changed in its log, where it is known what has been submitted and signed.",
            ),
            t("Records", "Open the KIM log, or use kimdesk return set and kimdesk quarter."),
        )


def missing_fields(kind: Kind, values: Mapping[str, Any]) -> list[Field]:
    """Return the required fields without a value. An asset's owner and place may be recorded as not known yet; an answer
    that does not apply says why, and what would change that.
    """
    gaps = set(values.get("not_known") or ())
    missing = [
        each
        for each in kind
        if each.required and not values.get(each.name) and each.default is None and each.name not in gaps
    ]
    if kind.name == "asset" and not values.get("system") and not values.get("place") and "where" not in gaps:
        missing.append(kind["system"])
    if kind.name == "answer":
        missing += [kind[each.field] for each in lacks(values, 1) if not each.gentle]
    return missing


def unsaid(values: Mapping[str, Any]) -> set[str]:
    """What a new asset does not say and must not stay unsaid: it is kept as a gap to follow up."""
    gaps = set() if values.get("owner") else {"owner"}
    return gaps if values.get("system") or values.get("place") else gaps | {"where"}


def say_missing(kind: Kind, missing: Sequence[Field]) -> str:
    """Return the names of what is missing: where an asset is kept is said by either of two fields."""
    place = t("Records", "System or place")
    return ", ".join(place if (kind.name, each.name) == ("asset", "system") else show(each.label) for each in missing)


def may_be_gaps(kind: Kind, missing: Sequence[Field]) -> str:
    """Say which of what is missing may be recorded as not known yet; nothing where none may."""
    known = {option.key for option in kind["not_known"].options} if "not_known" in kind.by_name else set()
    gaps = {"where" if each.name == "system" else each.name for each in missing} & known
    words = t("Records", "What nobody knows yet is recorded as a gap: not_known={gaps}.")
    return words.format(gaps=",".join(sorted(gaps))) if gaps else ""


def is_id(words: str) -> bool:
    try:
        return str(uuid.UUID(words)) == words
    except ValueError:
        return False


def note_on(known: Field, value: Any) -> str:
    """Return a warning where no day can be worked out from the words of a target, or a setting cannot be used."""
    if known in _SETTINGS:
        return doubt(known.name, {known.name: value})
    if known.type is not Type.TARGET or not value or target_date(value) or is_open_ended(value):
        return ""
    return t("Records", "No date can be worked out from “{words}”, so it is never due or overdue.").format(words=value)
