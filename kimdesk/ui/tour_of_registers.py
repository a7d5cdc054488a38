"""Pictures of the page of registers: the index, and a few of the registers it leads to."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from kimdesk.ui.page_making import REGISTERS
from kimdesk.ui.pages.registers.page import RegistersPage
from kimdesk.ui.registers.register_page import RegisterPage

if TYPE_CHECKING:
    from kimdesk.ui.tour import Stage

_SHOWN = ("sharing", "learning", "recurring")


def tour_of_registers(stage: Stage) -> Iterator[None]:
    """Show the index, three registers, and the editor of one."""
    page = stage.window.page(REGISTERS)
    assert isinstance(page, RegistersPage)
    stage.window.tabs.choose(REGISTERS)
    yield
    yield
    stage.shoot("12-registers")
    for kind in _SHOWN:
        page.open_line(kind)
        yield
        yield
        stage.shoot(f"12-register-{kind}")
    register = page.open_line(_SHOWN[0])
    assert isinstance(register, RegisterPage)
    register.show_record(register.table.rows.id_at(0))
    yield
    yield
    stage.shoot("12-register-editor")
