"""Whether a value may stand in a field, and the one form in which it is kept."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Any

from kimdesk.i18n import show, spellings, t
from kimdesk.model.attached import attached_of
from kimdesk.model.dates import parse_date, say_date
from kimdesk.model.fields import Field, Type
from kimdesk.model.frameworks import framework_words
from kimdesk.model.text import clean_text, key_of

_INTEGER = re.compile(r"[+-]?\d{1,9}")
_EARLIEST = date(1800, 1, 1)
_LATEST = date(2200, 12, 31)
_YES = {"yes", "y", "true", "1", "on", "ie", "oes", "ydy", "ydyw", "do"}
_NO = {"no", "n", "false", "0", "off", "na", "nac oes", "nac ydy", "nac ydyw", "naddo"}


class Invalid(ValueError):
    """A value that a field cannot take: a plain sentence for beside the field."""

    def __init__(self, field: Field, sentence: str) -> None:
        super().__init__(f"{show(field.label)}: {sentence}")
        self.field = field
        self.sentence = sentence


def clean(field: Field, value: Any) -> tuple[Any, str]:
    """Return the value as it is kept (None: nothing recorded; a tuple for sets) and a note of what was changed, or
    nothing.

    Raises Invalid with a sentence for beside the field.
    """
    if value is None or value == "" or value == ():
        if field.required and not field.type.is_set:
            raise Invalid(field, t("Validation", "This must be filled in."))
        return (() if field.type.is_set else None), ""
    if field.type.is_words:
        return _clean_words(field, value)
    if field.type is Type.CHOICE:
        return (_own_or_usual if field.open else choice_key)(field, value), ""
    if field.type is Type.CHOICES:
        several = parted(value, partial(_is_choice, field)) if isinstance(value, str) else value
        return tuple(sorted({choice_key(field, each) for each in several})), ""
    if field.type is Type.REFS:
        several = value.split(",") if isinstance(value, str) else value
        return tuple(sorted({str(each).strip() for each in several if str(each).strip()})), ""
    if field.type is Type.DATE:
        return _clean_date(field, value), ""
    if field.type is Type.INTEGER:
        return _clean_integer(field, value), ""
    if field.type is Type.BOOL:
        return _clean_bool(field, value), ""
    return value, ""


def choice_key(field: Field, value: Any) -> str:
    """Return the key that a person means by a key, a label or one of its other spellings.

    Raises Invalid, naming the choices, where it is none of them.
    """
    wanted = key_of(str(value))
    for option in field.options:
        if wanted in {key_of(option.key), key_of(option.label), *map(key_of, option.other)}:
            return option.key
    # Only now, because the other language is loaded for it. To the letter: "N/A" is not the Welsh "Na".
    said = " ".join(str(value).casefold().split())
    for option in field.options:
        if said in {each.casefold() for each in (show(option.label), *spellings(option.label))}:
            return option.key
    choices = ", ".join(show(option.label) for option in field.options)
    raise Invalid(field, t("Validation", "“{value}” is not one of: {choices}.").format(value=value, choices=choices))


def _own_or_usual(field: Field, value: Any) -> str:
    """Return the key of a usual choice, or the name of one that a workspace has added."""
    try:
        return choice_key(field, value)
    except Invalid:
        return clean_text(str(value), one_line=True)[0]


def say_value(field: Field, value: Any, names: dict[str, str] | None = None) -> str:
    """Return the words a person reads for a kept value; references by name where ``names`` knows them."""
    if value is None or value == () or value == "":
        return ""
    if field.type in (Type.CHOICE, Type.CHOICES):
        keys = _members(value)
        return ", ".join(show(option.label) if (option := field.option(key)) else str(key) for key in keys)
    if field.type in (Type.REF, Type.REFS):
        return ", ".join((names or {}).get(each) or each[:8] for each in map(str, _members(value)))
    if field.type is Type.DATE:
        return _say_day(value)
    if field.type is Type.BOOL:
        return t("Validation", "Yes") if value else t("Validation", "No")
    attached = attached_of(value) if field.type is Type.OBJECT else None
    return attached.full_words if attached else framework_words(value) or str(value)


def _members(value: Any) -> tuple[Any, ...]:
    """Return the members of a set, or the one value there is: history tells of one member at a time."""
    return tuple(value) if isinstance(value, tuple | list) else (value,)


def _say_day(value: Any) -> str:
    """Return a day in words; what came from elsewhere and is no day is shown as it is."""
    try:
        return say_date(date.fromisoformat(str(value)))
    except ValueError:
        return str(value)


def parted(words: str, is_one: Callable[[str], bool]) -> list[str]:
    """Return the members of a set that somebody wrote in a row, set apart by semicolons, new lines or commas; what
    ``is_one`` takes for one member may have commas of its own.
    """
    found: list[str] = []
    for part in re.split(r"[;\n]", words):
        pieces = [piece.strip() for piece in part.split(",") if piece.strip()]
        while pieces:
            rows = (", ".join(pieces[:count]) for count in range(len(pieces), 1, -1))
            longest = next((row for row in rows if is_one(row)), pieces[0])
            found.append(longest)
            pieces = pieces[longest.count(",") + 1 :]
    return found


def _is_choice(field: Field, words: str) -> bool:
    try:
        return bool(choice_key(field, words))
    except Invalid:
        return False


def _clean_words(field: Field, value: Any) -> tuple[str | None, str]:
    try:
        words, removed = clean_text(str(value), one_line=field.type in (Type.TEXT, Type.LINK, Type.TARGET))
    except ValueError as error:
        raise Invalid(field, str(error)) from error
    if not words and field.required:
        raise Invalid(field, t("Validation", "This must be filled in."))
    note = ""
    if removed:
        note = t("Validation", "{count} characters that cannot be shown were taken out of “{field}”.").format(
            count=removed, field=show(field.label)
        )
    return words or None, note


def _clean_date(field: Field, value: Any) -> str:
    day = value if isinstance(value, date) else parse_date(str(value))
    if day is None:
        raise Invalid(
            field,
            t("Validation", "“{value}” is not a date. Write it day first, for example 31/03/2026.").format(value=value),
        )
    if not _EARLIEST <= day <= _LATEST:
        raise Invalid(field, t("Validation", "The year {year} cannot be right.").format(year=day.year))
    return day.isoformat()


def _clean_integer(field: Field, value: Any) -> int:
    words = str(value).replace(",", "").strip()
    if isinstance(value, bool) or not _INTEGER.fullmatch(words):
        raise Invalid(field, t("Validation", "“{value}” is not a whole number.").format(value=value))
    return int(words)


def _clean_bool(field: Field, value: Any) -> bool:
    if isinstance(value, bool):
        return value
    word = str(value).strip().casefold()
    if word in _YES or word in _NO:
        return word in _YES
    raise Invalid(field, t("Validation", "Answer yes or no."))
