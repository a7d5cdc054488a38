"""The register of any kind, made from what the registry says of it: no page is written for it by hand."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Any

from kimdesk.i18n import mark, show, t
from kimdesk.model.changes import Record
from kimdesk.model.dates import say_date
from kimdesk.model.fields import Field, Kind, Type, label
from kimdesk.model.kinds import KINDS
from kimdesk.model.text import within
from kimdesk.services.counting import counted, due_tests, is_over, late_tests, open_tests
from kimdesk.store.listing import Filter, Test
from kimdesk.ui.registers.directory import HELD
from kimdesk.ui.registers.filters import OF_ANY_LIST, ReadyFilter
from kimdesk.ui.registers.register import Group, Register, Wording, every_column
from kimdesk.ui.registers.worked_out import say_share, worked_out
from kimdesk.ui.tables.cells import Cell, Column, Values, choice_cell, date_cell, field_column

# The fields, in this order, of which the first that a kind has says whose a record is.
_WHOSE = ("owner", "owners", "holder", "by", "set_by", "checker")
# Fields that a list does not show at first, because what is worked out from them stands there.
_HIDDEN_AT_FIRST = {"sample_audit": frozenset({"size", "passed"})}
_WIDTHS = {Type.DATE: 124, Type.INTEGER: 84, Type.BOOL: 70, Type.CHOICE: 128, Type.REF: 116, Type.REFS: 120}
_STRETCH = {Type.TEXT: 2, Type.LONG: 3, Type.REF: 2, Type.REFS: 2, Type.CHOICES: 2}
_TITLE, _SHORT_TITLE = (230, 6), (124, 1)
# What is known by a month or a quarter.
_SHORT_TITLED = frozenset({"reading", "requests"})
# A value is known by what was measured as much as by when.
_AS_GOOD_AS_TITLES = frozenset({("reading", "measure")})
_LETTER = 7.4
_WIDEST_HEAD = 170
_MOST_ASKED = 7
_LONGEST_ON_BUTTON = 22


def register_of(name: str) -> Register:
    """Return the register of a kind: columns, filters, groups and wording."""
    kind = KINDS[name]
    columns = _columns(kind)
    return Register(
        kind=name,
        words=_wording(kind),
        columns=columns,
        shown=_shown(kind, columns),
        groups=_groups(kind),
        always=frozenset(each.name for each in kind if each.required or each.listed),
        ready=_ready(kind),
        filter_by=tuple(each.name for each in kind if _filters(each)),
        asked=_asked(kind),
        state=partial(_state, kind),
    )


def _say_every(kind: Kind, total: int) -> str:
    return "{count} " + counted(kind, total)


def _say_some(kind: Kind, total: int) -> str:
    return t("Registers", "{count} of {total} {kinds}").replace("{kinds}", counted(kind, total))


def _wording(kind: Kind) -> Wording:
    one, many = within(show(kind.label)), within(show(kind.label_plural))
    new = t("Registers", "New {kind}").format(kind=one)
    return Wording(
        page=show(kind.label_plural),
        every=partial(_say_every, kind),
        some=partial(_say_some, kind),
        filter=t("Registers", "Filter the list"),
        new=new if len(one) <= _LONGEST_ON_BUTTON else t("Registers", "New entry"),
        new_title=new,
        delete=t("Registers", "Delete this {kind}").format(kind=one),
        empty=t("Registers", "Nothing recorded yet: {kinds}").format(kinds=many),
        empty_hint=t("Registers", "Add the first one, or paste the table you have from Excel."),
    )


# --- columns ----------------------------------------------------------------------------------------------------------


def _columns(kind: Kind) -> tuple[Column, ...]:
    own = [Column("ref", mark("Registers", "Ref"), ("ref",), _ref, width=60)]
    listed = [kind[kind.title], *(each for each in kind.listed if each.name != kind.title)]
    own += [_column(kind, each, at) for at, each in enumerate(listed)]
    own[2:2] = worked_out(kind.name)
    return every_column(kind.name, tuple(own), frozenset(each.name for each in kind if each.type is Type.OBJECT))


def _column(kind: Kind, field: Field, at: int) -> Column:
    if field.name == kind.title:
        width, stretch = _SHORT_TITLE if kind.name in _SHORT_TITLED else _TITLE
        return Column(field.name, field.label, (field.name,), _Title(field.name), width=width, stretch=stretch)
    if field.name == kind.due:
        needs = (field.name, kind.ends) if kind.ends else (field.name,)
        return Column(field.name, field.label, needs, _Due(kind), width=132)
    if (kind.name, field.name) in _AS_GOOD_AS_TITLES:
        return field_column(field, *_TITLE)
    wide = max(_WIDTHS.get(field.type, 120), min(round(len(show(field.label)) * _LETTER) + 30, _WIDEST_HEAD))
    if field.name == kind.ends and field.type is Type.CHOICE:
        return Column(field.name, field.label, (field.name,), _State(kind), width=wide, spare=1)
    return field_column(field, wide, _STRETCH.get(field.type, 0), spare=at + 1)


def _shown(kind: Kind, columns: tuple[Column, ...]) -> tuple[str, ...]:
    hidden = _HIDDEN_AT_FIRST.get(kind.name, frozenset())
    listed = {each.name for each in kind.listed if each.name not in hidden}
    wanted = {"ref", kind.title, *listed, *(column.key for column in worked_out(kind.name))}
    return tuple(column.key for column in columns if column.key in wanted)


def _ref(values: Values, _today: date) -> Cell:
    return Cell(values.get("ref") or "")


@dataclass(frozen=True, slots=True)
class _Title:
    name: str

    def __call__(self, values: Values, _today: date) -> Cell:
        return Cell(" ".join((values.get(self.name) or "").split()), strong=True)


@dataclass(frozen=True, slots=True)
class _Due:
    kind: Kind

    def __call__(self, values: Values, today: date) -> Cell:
        return date_cell(values.get(self.kind.due), today, matters=not is_over(self.kind, values))


@dataclass(frozen=True, slots=True)
class _State:
    kind: Kind

    def __call__(self, values: Values, _today: date) -> Cell:
        return choice_cell(self.kind[self.kind.ends], values.get(self.kind.ends), {})


# --- filters ----------------------------------------------------------------------------------------------------------


def _ready(kind: Kind) -> tuple[ReadyFilter, ...]:
    found: list[ReadyFilter] = []
    if kind.due:
        found.append(ReadyFilter("due", mark("Registers", "Due within a month"), partial(_due, kind)))
        found.append(ReadyFilter("late", mark("Registers", "Overdue"), partial(_late, kind)))
    if kind.ends:
        found.append(ReadyFilter("open", mark("Registers", "Still open"), partial(_open, kind)))
    whose = next((kind.by_name[name] for name in _WHOSE if name in kind.by_name), None)
    if whose is not None:
        found.append(ReadyFilter("mine", mark("Registers", "Mine"), partial(_mine, whose)))
        found.append(ReadyFilter("nobody", mark("Registers", "Without an owner"), partial(_nobody, whose)))
    return (*found, *OF_ANY_LIST)


def _due(kind: Kind, today: date, _me: str) -> tuple[Filter, ...]:
    return due_tests(kind, today)


def _late(kind: Kind, today: date, _me: str) -> tuple[Filter, ...]:
    return late_tests(kind, today)


def _open(kind: Kind, _today: date, _me: str) -> tuple[Filter, ...]:
    return open_tests(kind)


def _mine(field: Field, _today: date, me: str) -> tuple[Filter, ...]:
    return (Filter(field.name, Test.HAS if field.type.is_set else Test.IS, me or "-"),)


def _nobody(field: Field, _today: date, _me: str) -> tuple[Filter, ...]:
    return (Filter(field.name, Test.EMPTY, True),)


def _filters(field: Field) -> bool:
    """Whether a list can be narrowed by this field: its choices, or people, teams and systems that are known by name."""
    if field.type in (Type.CHOICE, Type.CHOICES):
        return field.listed or field.group == "tags"
    return field.type in (Type.REF, Type.REFS) and bool(field.to) and set(field.to) <= set(HELD)


# --- editor -----------------------------------------------------------------------------------------------------------


def _groups(kind: Kind) -> tuple[Group, ...]:
    fields = [each for each in kind if each.type is not Type.OBJECT]
    if not kind.groups:
        return (Group("all", label("What"), tuple(each.name for each in fields)),)
    return tuple(
        Group(key, words, tuple(each.name for each in fields if each.group == key)) for key, words in kind.groups
    )


def _asked(kind: Kind) -> tuple[str, ...]:
    """Return what the dialog for a new record asks: what it cannot be without, then what the list shows."""
    needed = [each.name for each in kind if each.required]
    others = [each.name for each in kind.listed if each.name != kind.ends and not each.required]
    scope = [kind.scope] if kind.scope and kind.scope not in (*needed, *others) else []
    room = max(_MOST_ASKED - len(needed) - len(scope), 0)
    return (*needed, *others[:room], *scope)


def _state(kind: Kind, record: Record, today: date) -> tuple[str, str]:
    over = is_over(kind, record.values)
    day = record[kind.due] if kind.due and not over else None
    if day and day < today.isoformat():
        return t("Registers", "Overdue: {date}").format(date=say_date(date.fromisoformat(day))), "red"
    return say_share(record) or _say_end(kind, record.values), "neutral"


def _say_end(kind: Kind, values: Mapping[str, Any]) -> str:
    value = values.get(kind.ends) if kind.ends else None
    if not value:
        return ""
    field = kind[kind.ends]
    if field.type is Type.DATE:
        return t("Registers", "{field} {date}").format(
            field=show(field.label), date=say_date(date.fromisoformat(value))
        )
    option = field.option(value)
    return show(option.label) if option is not None else ""
