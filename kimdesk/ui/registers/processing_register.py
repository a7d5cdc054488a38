"""What the register of processing activities has beside that of any kind: what should be put right, and its workbooks."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from kimdesk.i18n import mark, t
from kimdesk.services.desk import Desk
from kimdesk.ui.registers.filters import Keep, ReadyFilter, nothing
from kimdesk.ui.registers.register import Register
from kimdesk.ui.registers.tools import WHERE_TO_LOOK, Beside
from kimdesk.ui.tables.cells import Cell, Column, Values

_NAMES = ("warning_count", "warnings", "special")


def _read(desk: Desk) -> Mapping[str, tuple[Any, ...]]:
    return {each.record.id: (len(each.warnings), each.warnings, each.special) for each in desk.processing.purposes()}


def _say(values: Values, _today: date) -> Cell:
    count = values.get("warning_count") or 0
    if not count:
        return Cell(t("Processing", "Yes"))
    words = t("Processing", "{count} to put right").format(count=count)
    return Cell(words, "amber", tip="\n".join(each.words for each in values["warnings"]))


def _warned_of(key: str) -> Keep:
    def keep(values: Mapping[str, Any], _today: date) -> bool:
        return any(each.key == key for each in values["warnings"])

    return keep


def _special(values: Mapping[str, Any], _today: date) -> bool:
    return bool(values["special"])


def _any(values: Mapping[str, Any], _today: date) -> bool:
    return bool(values["warning_count"])


_READY = (
    ReadyFilter("to_put_right", mark("Processing", "Something to put right"), nothing, _any, _NAMES),
    ReadyFilter("no_basis", mark("Processing", "Without a lawful basis"), nothing, _warned_of("basis"), _NAMES),
    ReadyFilter("special", mark("Processing", "Special category data"), nothing, _special, _NAMES),
    ReadyFilter("dpia_due", mark("Processing", "Impact assessment due"), nothing, _warned_of("assessment"), _NAMES),
)
_STATE = Column("to_put_right", mark("Processing", "In order"), _NAMES, _say, width=124)


def with_warnings(register: Register) -> Register:
    """Return the register with a column and filters for what should be put right, and the sheet of where to look."""
    title = register.known.title
    at = [column.key for column in register.columns].index(title) + 1
    shown = register.shown.index(title) + 1
    return replace(
        register,
        columns=(*register.columns[:at], _STATE, *register.columns[at:]),
        shown=(*register.shown[:shown], _STATE.key, *register.shown[shown:]),
        ready=(*_READY, *register.ready),
        beside=Beside(_NAMES, (0, (), False), _read),
        tools=(*register.tools, WHERE_TO_LOOK),
    )
