"""What a cell of a list says, and in which voice: plain words, a chip with a word, a gap."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from kimdesk.i18n import Text, show, t
from kimdesk.model.dates import say_date
from kimdesk.model.fields import Field, Type
from kimdesk.model.validation import say_value
from kimdesk.ui.said import say_days

SOON_DAYS = 42
Values = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell. A ``tone`` makes it a chip, ``badge`` puts an amber chip behind the words, ``star`` a star before them.

    ``tip`` says more on hovering and to screen readers; ``doubt`` is what is wrong with it, with a sign before the words;
    ``copied`` is the value alone where the words say more, so that what is copied can be pasted back.
    """

    text: str
    tone: str = ""
    strong: bool = False
    badge: str = ""
    star: bool = False
    tip: str = ""
    doubt: str = ""
    copied: str = ""

    @property
    def spoken(self) -> str:
        """What a screen reader says."""
        starred = t("Tables", "starred") if self.star else ""
        doubt = t("Tables", "needs a look: {why}").format(why=self.doubt) if self.doubt else ""
        return ", ".join(part for part in (self.text, starred, self.badge, self.tip, doubt) if part)


Say = Callable[[Values, date], Cell]


@dataclass(frozen=True, slots=True)
class Column:
    """One column: what it needs from the list's statement, by what it sorts, and how it says a row.

    ``width`` is in pixels at 100 % text; a column with ``stretch`` takes its share of what is left. Where there is no
    room for all, those that are ``spare`` go, the highest first, unless somebody chose them.
    """

    key: str
    label: Text
    needs: tuple[str, ...]
    say: Say
    sort: str = ""
    width: int = 100
    stretch: int = 0
    spare: int = 0

    @property
    def sorts_by(self) -> str:
        """The column of the list's statement that orders the rows."""
        return self.sort or self.needs[0]


def field_column(field: Field, width: int = 0, stretch: int = 0, spare: int = 0) -> Column:
    """Return the column of a field as the registry describes it."""
    wide = width or {Type.DATE: 112, Type.INTEGER: 80, Type.BOOL: 70, Type.CHOICE: 130}.get(field.type, 150)
    return Column(field.name, field.label, (field.name,), _Say(field), width=wide, stretch=stretch, spare=spare)


@dataclass(frozen=True, slots=True)
class _Say:
    """Says one field in its plain form."""

    field: Field

    def __call__(self, values: Values, _today: date) -> Cell:
        return Cell(say_listed(self.field, values.get(self.field.name)))


def say_listed(field: Field, value: Any) -> str:
    """Return a listed value in words on one line. Lists already carry the names of references and sets as JSON text."""
    if value is None or value == "":
        return ""
    if field.type in (Type.REF, Type.REFS):
        return str(value)
    if field.type is Type.CHOICES and isinstance(value, str):
        import json

        value = tuple(json.loads(value))
    if field.type is Type.BOOL:
        value = bool(value)
    return " ".join(say_value(field, value).split())


def gap_cell() -> Cell:
    """Return the recorded answer that something is not known yet."""
    return Cell(t("Tables", "Not known yet"), "amber", tip=t("Tables", "Recorded as a gap to follow up"))


def date_cell(value: str | None, today: date, matters: bool = True) -> Cell:
    """Return a date; one that is past or near is a chip that says so, unless it no longer ``matters``."""
    if not value:
        return Cell("")
    day = date.fromisoformat(value)
    days = (day - today).days
    if matters and days < 0:
        return Cell(
            t("Tables", "Late {date}").format(date=say_date(day)),
            "red",
            tip=t("Tables", "was due {when}").format(when=say_days(day, today)),
            copied=say_date(day),
        )
    if matters and days <= SOON_DAYS:
        return Cell(
            t("Tables", "Soon {date}").format(date=say_date(day)),
            "amber",
            tip=t("Tables", "due {when}").format(when=say_days(day, today)),
            copied=say_date(day),
        )
    return Cell(say_date(day), tip=say_days(day, today))


def choice_cell(field: Field, value: str | None, tones: Mapping[str, str]) -> Cell:
    """Return a choice as a chip with its word."""
    option = field.option(value)
    if option is None:
        return Cell(str(value or ""))
    return Cell(show(option.label), tones.get(option.key, "neutral"))


def count_cell(count: int) -> Cell:
    """Return a number, or a dash for none."""
    return Cell(str(count) if count else "–")
