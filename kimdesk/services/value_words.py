"""What stands in a field in words: values, acts, deletions and mergers, for whoever has to choose between them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from kimdesk.i18n import show, t
from kimdesk.model.attached import attached_of
from kimdesk.model.dates import say_date
from kimdesk.model.fields import Type
from kimdesk.model.frameworks import framework_words
from kimdesk.model.kinds import KINDS
from kimdesk.model.ops import ALIAS, CREATED, DELETED
from kimdesk.model.validation import say_value


def named_in(kind: str, field: str, value: Any) -> set[str]:
    """Return the records that a value names, whose names its words need."""
    known = KINDS[kind].by_name.get(field) if kind in KINDS else None
    if field == ALIAS or (known is not None and known.type in (Type.REF, Type.REFS)):
        members = value if isinstance(value, list | tuple) else (value,)
        return {each for each in members if isinstance(each, str)}
    return set()


def field_words(kind: str, field: str) -> str:
    """Return what people call a field."""
    if field == DELETED:
        return t("Conflicts", "Deleted or kept")
    if field == ALIAS:
        return t("Conflicts", "Merged into another")
    if field == CREATED:
        return t("Conflicts", "New")
    known = KINDS[kind].by_name.get(field) if kind in KINDS else None
    return show(known.label) if known else field


def value_words(kind: str, field: str, value: Any, names: Mapping[str, str]) -> str:
    """Return the words for what stands in a field; nothing where nothing does."""
    if field == DELETED:
        return t("Conflicts", "Deleted") if value else t("Conflicts", "Kept")
    if field == ALIAS:
        name = names.get(str(value)) or str(value)[:8]
        return t("Conflicts", "Merged into {name}").format(name=name) if value else t("Conflicts", "Not merged")
    known = KINDS[kind].by_name.get(field) if kind in KINDS else None
    if kind == "framework" and isinstance(value, Mapping):
        return framework_words(value)
    attached = attached_of(value)
    if attached is not None:
        return attached.words
    if isinstance(value, Mapping):
        return _act_with_name(value, show(known.label) if known else field)
    if known is None:
        return "" if value is None else str(value)
    return say_value(known, value, dict(names))


def _act_with_name(value: Mapping[str, object], label: str) -> str:
    """Return what an act says, with who did it and on which day where it tells."""
    words = say_act(value, label)
    name, day = str(value.get("name") or ""), _day(value.get("at"))
    words = words[:1].upper() + words[1:]
    return t("Conflicts", "{act} ({name}, {day})").format(act=words, name=name, day=day) if name and day else words


def _day(at: object) -> str:
    try:
        return say_date(date.fromisoformat(str(at)[:10]))
    except ValueError:
        return ""


def say_act(value: Mapping[str, object], label: str) -> str:
    """Return what an act says: "returned to the team: Please add the figures"."""
    taken_back = value.get("reopened")
    if isinstance(taken_back, dict):
        return t("History", "reopened: {reason}").format(reason=taken_back.get("reason", ""))
    act = str(value.get("act") or value.get("outcome") or "")
    reason = str(value.get("comment") or value.get("reason") or "")
    words = {
        "submitted": t("History", "submitted"),
        "reviewed": t("History", "reviewed"),
        "returned": t("History", "returned to the team"),
        "not_returned": t("History", "listed as not returned"),
        "reopened": t("History", "reopened"),
        "unchanged": t("History", "nothing changed"),
        "changed": t("History", "something changed"),
    }.get(act, label if "content_hash" not in value else t("History", "signed off"))
    return f"{words}: {reason}" if reason else words
