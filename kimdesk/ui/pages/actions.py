"""The action plan."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QWidget

from kimdesk.i18n import mark, show, t, tn
from kimdesk.model.changes import Record
from kimdesk.model.dates import say_date
from kimdesk.model.kinds import KINDS
from kimdesk.model.kinds.actions import FINISHED
from kimdesk.services.desk import Desk
from kimdesk.services.registers import due_date, is_overdue
from kimdesk.store.listing import Filter, Test
from kimdesk.ui.change_bus import ChangeBus
from kimdesk.ui.registers.filters import OF_ANY_LIST, ReadyFilter, nothing
from kimdesk.ui.registers.register import Group, Register, Wording, every_column
from kimdesk.ui.registers.register_page import RegisterPage
from kimdesk.ui.said import say_days
from kimdesk.ui.tables.cells import SOON_DAYS, Cell, Column, Values, choice_cell, field_column
from kimdesk.ui.tasks import Tasks

_ACTION = KINDS["action"]
_TONES = {"not_started": "neutral", "under_way": "accent", "done": "green", "on_hold": "amber", "withdrawn": "neutral"}
_DUE = ("target", "target_date", "revised", "revised_date", "progress")


def _due(values: Values) -> date | None:
    day = values.get("revised_date") or (None if values.get("revised") else values.get("target_date"))
    return date.fromisoformat(day) if day else None


def _is_late(values: Values, today: date) -> bool:
    day = _due(values)
    return day is not None and day < today and values.get("progress") not in FINISHED


def _is_soon(values: Values, today: date) -> bool:
    day = _due(values)
    return day is not None and 0 <= (day - today).days <= SOON_DAYS and values.get("progress") not in FINISHED


def _in_force(words: str, values: Values, today: date) -> Cell:
    """Say the target that counts: late, soon or in its own words, with the day it comes to in the tip."""
    day = _due(values)
    if day is None:
        return Cell(words)
    tip = t("Actions", "{date}, {when}").format(date=say_date(day), when=say_days(day, today))
    if _is_late(values, today):
        return Cell(t("Actions", "Late {target}").format(target=words), "red", tip=tip)
    if _is_soon(values, today):
        return Cell(t("Actions", "Soon {target}").format(target=words), "amber", tip=tip)
    return Cell(words, tip=tip)


def _target(values: Values, today: date) -> Cell:
    words = values.get("target") or ""
    return Cell(words) if values.get("revised") else _in_force(words, values, today)


def _revised(values: Values, today: date) -> Cell:
    return _in_force(values["revised"], values, today) if values.get("revised") else Cell("")


def _title(values: Values, _today: date) -> Cell:
    return Cell(" ".join((values.get("title") or "").split()), strong=True, star=bool(values.get("ombudsman")))


def _ref(values: Values, _today: date) -> Cell:
    return Cell(values.get("ref") or "")


def _progress(values: Values, _today: date) -> Cell:
    return choice_cell(_ACTION["progress"], values.get("progress"), _TONES)


def _open(_today: date, _me: str) -> tuple[Filter, ...]:
    return (Filter("progress", Test.NOT, "done"), Filter("progress", Test.NOT, "withdrawn"))


def _mine(_today: date, me: str) -> tuple[Filter, ...]:
    return (Filter("owners", Test.HAS, me or "-"),)


def _starred(_today: date, _me: str) -> tuple[Filter, ...]:
    return (Filter("ombudsman", Test.IS, True),)


def _slipped(_today: date, _me: str) -> tuple[Filter, ...]:
    return (Filter("revised", Test.EMPTY, False),)


def _nobody(_today: date, _me: str) -> tuple[Filter, ...]:
    return (Filter("owners", Test.EMPTY, True),)


_READY = (
    ReadyFilter("overdue", mark("Actions", "Overdue"), nothing, _is_late, _DUE),
    ReadyFilter("soon", mark("Actions", "Due soon"), nothing, _is_soon, _DUE),
    ReadyFilter("open", mark("Actions", "Not finished"), _open),
    ReadyFilter("mine", mark("Actions", "Mine"), _mine),
    ReadyFilter("starred", mark("Actions", "Ombudsman recommendation"), _starred),
    ReadyFilter("slipped", mark("Actions", "Target has moved"), _slipped),
    ReadyFilter("nobody", mark("Actions", "Without an owner"), _nobody),
)

_COLUMNS = every_column(
    "action",
    (
        Column("ref", mark("Actions", "Ref"), ("ref",), _ref, width=54),
        Column("title", _ACTION["title"].label, ("title", "ombudsman"), _title, width=206, stretch=6),
        field_column(_ACTION["theme"]),
        field_column(_ACTION["owners"], 112, 2, spare=1),
        Column("target", mark("Actions", "Target"), _DUE, _target, width=152),
        Column("revised", mark("Actions", "Revised"), ("revised", *_DUE), _revised, width=152),
        Column("progress", _ACTION["progress"].label, ("progress",), _progress, width=102),
    ),
    frozenset({"ombudsman"}),
)


def _state(record: Record, today: date) -> tuple[str, str]:
    due = due_date(record)
    if due is not None and is_overdue(record, today):
        return t("Actions", "Overdue: due {date}").format(date=say_date(due)), "red"
    option = _ACTION["progress"].option(record["progress"])
    return (show(option.label), _TONES[option.key]) if option is not None else ("", "neutral")


def _say_every(total: int) -> str:
    return tn("Actions", "{count} action", "{count} actions", total)


def _say_some(total: int) -> str:
    return tn("Actions", "{count} of {total} action", "{count} of {total} actions", total)


ACTIONS = Register(
    kind="action",
    words=Wording(
        page=mark("Actions", "Action plan"),
        every=_say_every,
        some=_say_some,
        filter=mark("Actions", "Filter actions"),
        new=mark("Actions", "New action"),
        new_title=mark("Actions", "New action"),
        delete=mark("Actions", "Delete this action"),
        empty=mark("Actions", "No actions yet"),
        empty_hint=mark("Actions", "Add the first one, or paste the plan you have from Excel."),
        add=mark("Actions", "Add the action"),
    ),
    columns=_COLUMNS,
    shown=("ref", "title", "owners", "target", "revised", "progress"),
    groups=(
        Group(
            "what",
            mark("Actions", "What"),
            ("title", "theme", "strands", "size", "ombudsman", "recommendations", "origin", "linked"),
        ),
        Group("who", mark("Actions", "Who"), ("owners", "lead", "team")),
        Group("when", mark("Actions", "When"), ("target", "revised", "slip_reason", "forecast", "review")),
        Group("progress", mark("Actions", "Progress"), ("progress", "comments", "closed", "closure", "verified_by")),
    ),
    always=frozenset({"title", "theme", "owners", "target", "revised", "progress", "comments"}),
    ready=(*_READY, *OF_ANY_LIST),
    filter_by=("theme", "progress", "owners", "team", "strands"),
    asked=("title", "theme", "owners", "target", "progress", "team"),
    state=_state,
    prefixed_by="theme",
)


class ActionsPage(RegisterPage):
    """Lists and edits the actions of the plan."""

    def __init__(self, desk: Desk, tasks: Tasks, bus: ChangeBus, parent: QWidget | None = None) -> None:
        super().__init__(ACTIONS, desk, tasks, bus, parent)
