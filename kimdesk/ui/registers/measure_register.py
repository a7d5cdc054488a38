"""What the registers of measures and their values have beside those of any kind: a picture, and what is in doubt."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from kimdesk.i18n import mark, t
from kimdesk.model.changes import Record
from kimdesk.model.measuring import doubts
from kimdesk.ui.registers.filters import ReadyFilter, nothing
from kimdesk.ui.registers.register import Group, Register
from kimdesk.ui.registers.values_group import ValuesGroup
from kimdesk.ui.tables.cells import Cell, Column, Values

_FIRST_TO_GO = 9
_FIGURES = ("value", "numerator", "denominator")


def with_values(register: Register) -> Register:
    """Return the register of measures with the values of a measure in its editor, after what it is."""
    values = Group("values", mark("Measures", "Values"), (), ValuesGroup)
    return replace(register, groups=(register.groups[0], values, *register.groups[1:]))


def with_doubts(register: Register) -> Register:
    """Return the register of values with a column and a filter for what is in doubt about them."""
    at = [column.key for column in register.columns].index("value")
    shown = register.shown.index("value") + 1
    # Where there is little room the value itself is the last to go.
    value = replace(register.columns[at], spare=0)
    return replace(
        register,
        columns=(*register.columns[:at], value, _CHECK, *register.columns[at + 1 :]),
        shown=(*register.shown[:shown], _CHECK.key, *register.shown[shown:]),
        ready=(ReadyFilter("doubtful", mark("Measures", "To check"), nothing, _doubtful, _FIGURES), *register.ready),
        state=_state,
    )


def _say(values: Values, _today: date) -> Cell:
    found = doubts(values)
    return Cell(t("Measures", "To check"), "amber", tip="\n".join(found)) if found else Cell("")


def _doubtful(values: Mapping[str, Any], _today: date) -> bool:
    return bool(doubts(values))


def _state(record: Record, _today: date) -> tuple[str, str]:
    return (t("Measures", "To check"), "amber") if doubts(record.values) else ("", "neutral")


_CHECK = Column("check", mark("Measures", "Check"), _FIGURES, _say, width=84, spare=_FIRST_TO_GO)
