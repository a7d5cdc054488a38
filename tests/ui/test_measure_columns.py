"""Where there is little room, a list of values shows the values."""

from __future__ import annotations

from kimdesk.ui.registers.by_kind import register_of
from kimdesk.ui.registers.measure_register import with_doubts


def test_the_value_is_the_last_to_go() -> None:
    spare = {column.key: column.spare for column in with_doubts(register_of("reading")).columns}
    assert spare["value"] == 0
    assert spare["check"] == max(spare.values())
