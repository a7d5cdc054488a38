"""What people write on the command line about kinds, fields and values, turned into what the services take."""

from __future__ import annotations

import difflib
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from kimdesk.cli.command import cannot
from kimdesk.errors import UserError
from kimdesk.i18n import show, t
from kimdesk.model.fields import Field, Kind, Type
from kimdesk.model.kinds import ALL, find_kind
from kimdesk.model.text import key_of
from kimdesk.model.validation import Invalid, clean

if TYPE_CHECKING:
    from kimdesk.services.desk import Desk

# What the program writes as a return is filled, or a quarter opened or signed: never field by field from here.
WRITTEN_ELSEWHERE: Mapping[str, str] = {
    "return": "kimdesk return set, kimdesk quarter submit",
    "entry": "kimdesk return unchanged, changed, set",
    "quarter": "kimdesk quarter open",
    "signoff": "kimdesk quarter sign",
    "framework": "kimdesk assessment framework add",
    "bundle": "kimdesk bundle",
    "layout": "kimdesk import",
    "told_apart": "kimdesk duplicates",
    "chase": "kimdesk chase",
}

# What comes about by an act of its own; a word in it may be mended afterwards.
MADE_ELSEWHERE: Mapping[str, str] = {"escalation": "kimdesk risk escalate"}

_MOST_SEARCHED = 1000


@dataclass(frozen=True, slots=True)
class Assignment:
    """One FIELD=VALUE; ``sign`` is "+" or "-" where one member of a set is added or taken out, else nothing."""

    field: Field
    value: str
    sign: str = ""


def kind_named(words: str) -> Kind:
    """Return the kind that people call ``words``, by its singular, plural or label.

    Raises UserError, naming the kinds, where there is none.
    """
    wanted = key_of(words)
    found = find_kind(words) or next(
        (each for each in ALL if wanted in (key_of(show(each.label)), key_of(show(each.label_plural)))), None
    )
    if found:
        return found
    plurals = sorted(each.plural for each in ALL)
    close = difflib.get_close_matches(words.casefold(), plurals, 1, 0.6)
    message = t("Cli", "Did you mean “{kind}”?").format(kind=close[0]) if close else ""
    raise cannot(
        t("Cli", "There is no kind of record called “{words}”").format(words=words),
        message,
        t("Cli", "Kinds: {kinds}.").format(kinds=", ".join(plurals)),
    )


def field_named(kind: Kind, words: str) -> Field:
    """Return the field that people call ``words``, by its name or its label.

    Raises UserError, naming the fields, where there is none.
    """
    found = kind.by_name.get(words.strip().casefold())
    if found:
        return found
    labelled = [each for each in kind if key_of(show(each.label)) == key_of(words)]
    if len(labelled) == 1:
        return labelled[0]
    close = difflib.get_close_matches(words.casefold(), list(kind.by_name), 1, 0.6)
    raise cannot(
        t("Cli", "{kind} has no field “{words}”").format(kind=show(kind.label), words=words),
        t("Cli", "Did you mean “{field}”?").format(field=close[0]) if close else "",
        t("Cli", "All its fields: kimdesk fields {kind}.").format(kind=kind.name),
    )


def assignments(kind: Kind, words: Sequence[str]) -> list[Assignment]:
    """Read FIELD=VALUE, FIELD+=VALUE and FIELD-=VALUE.

    Raises UserError where one is not written so, is given twice, or cannot be set from here.
    """
    found = [_assignment(kind, each) for each in words]
    for at, each in enumerate(found):
        if any(each.field is other.field and not (each.sign and other.sign) for other in found[:at]):
            raise cannot(t("Cli", "Not saved"), t("Cli", "{field} is given twice.").format(field=each.field.name))
    return found


def require_settable(kind: Kind, new: bool = False) -> None:
    """Raise UserError for a kind that has commands of its own; some have one only for a ``new`` one."""
    elsewhere = WRITTEN_ELSEWHERE.get(kind.name) or (MADE_ELSEWHERE.get(kind.name) if new else None)
    if elsewhere:
        raise cannot(
            t("Cli", "{kinds} are not written field by field").format(kinds=show(kind.label_plural)),
            t("Cli", "They have commands of their own, which check what must hold."),
            t("Cli", "Use: {commands}.").format(commands=elsewhere),
        )


def require_searchable(words: str) -> None:
    """Raise UserError for words that are too many to look for."""
    if len(words) > _MOST_SEARCHED:
        raise cannot(
            t("Cli", "Nothing was searched"),
            t("Cli", "{count} characters are too many to look for; the most is {most}.").format(
                count=f"{len(words):,}", most=f"{_MOST_SEARCHED:,}"
            ),
        )


def together(given: Sequence[Assignment], standing: Mapping[str, Any], desk: Desk) -> dict[str, Any]:
    """Return the value each field gets; what is added to a set or taken out is counted from what stands there."""
    values: dict[str, Any] = {}
    for each in given:
        name = each.field.name
        if not each.sign:
            values[name] = resolved(desk, each.field, each.value)
            continue
        members = resolved(desk, each.field, each.value)
        held = tuple(values.get(name, standing.get(name) or ()))
        if each.sign == "-" and not set(members) & set(held):
            raise cannot(
                t("Cli", "Not saved"),
                t("Cli", "{field} does not hold “{value}”.").format(field=show(each.field.label), value=each.value),
            )
        values[name] = (*held, *members) if each.sign == "+" else tuple(one for one in held if one not in members)
    return values


def resolved(desk: Desk, field: Field, words: str) -> Any:
    """Return the value as it is kept: ids for records, keys for choices, ISO dates.

    Raises UserError, or Invalid with a sentence about the field.
    """
    if field.type is Type.REF and words.strip():
        return _record(desk, field, words)
    if field.type is Type.REFS:
        return tuple(sorted({_record(desk, field, each) for each in several(words)}))
    value, _note = clean(field, words)
    # The services clean words themselves and tell what they took out.
    return words if field.type.is_words else value


def several(words: str) -> list[str]:
    """Return the members of a set as people write it: set apart by commas."""
    return [each.strip() for each in words.split(",") if each.strip()]


def _assignment(kind: Kind, words: str) -> Assignment:
    name, equals, value = words.partition("=")
    if not equals:
        raise cannot(
            t("Cli", "“{words}” is not understood").format(words=words),
            t("Cli", "Write the field, an equals sign and the value, for example: {example}").format(
                example=f'{kind.title}="…"'
            ),
        )
    sign = name[-1:] if name[-1:] in "+-" else ""
    field = field_named(kind, name.removesuffix(sign) if sign else name)
    if sign and not field.type.is_set:
        raise cannot(
            t("Cli", "Not saved"),
            t("Cli", "{field} holds one value; {sign}= is for fields that hold several.").format(
                field=show(field.label), sign=sign
            ),
        )
    if field.type is Type.OBJECT:
        raise cannot(
            t("Cli", "Not saved"), t("Cli", "{field} is kept by the program itself.").format(field=show(field.label))
        )
    return Assignment(field, value, sign)


def _record(desk: Desk, field: Field, words: str) -> str:
    from kimdesk.store import reading

    for name in field.to or tuple(each.name for each in ALL):
        if name == "quarter":
            if field.to:
                return _quarter(desk, field, words)
            # Where any record may be meant, words that name no quarter may still name another one.
            continue
        found = reading.find_by_reference(desk.context.db, name, words)
        if len(found) > 1:
            raise Invalid(
                field,
                t("Cli", "“{words}” may be {count} different records: {refs}.").format(
                    words=words, count=len(found), refs=_references(desk, name, found)
                ),
            )
        if found:
            return found[0]
    if not field.to:
        with suppress(UserError):
            return _quarter(desk, field, words)
    raise Invalid(field, t("Cli", "nothing here is called “{words}”.").format(words=words))


def _references(desk: Desk, kind: str, found: Sequence[str]) -> str:
    records = [desk.records.get(kind, each) for each in found]
    return ", ".join(each.ref or each.id[:8] for each in records)


def _quarter(desk: Desk, field: Field, words: str) -> str:
    from kimdesk.store import reading

    quarter = desk.context.quarter(words)
    identity = desk.context.quarter_id(quarter)
    if not reading.kind_of(desk.context.db, identity):
        raise Invalid(
            field,
            t("Cli", "{quarter} has not been opened; kimdesk quarter open --quarter “{quarter}” does that.").format(
                quarter=quarter.name
            ),
        )
    return identity
