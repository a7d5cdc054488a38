"""Pictures of the page of registers: the index, the list of every register and one record of each, open."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from kimdesk.ui.dialogs.fitted_dialog import FittedDialog
from kimdesk.ui.page_making import REGISTERS
from kimdesk.ui.pages.registers.page import RegistersPage
from kimdesk.ui.registers.register_page import RegisterPage
from kimdesk.ui.registers.shelf import SHELVES

if TYPE_CHECKING:
    from kimdesk.ui.tour import Stage

# The dialogs that are opened from the foot of a register's list: of which, and by which of its tools.
_DIALOGS = (("export", "sharing", -1), ("asked-most", "requests", 0))


def tour_of_registers(stage: Stage) -> Iterator[None]:
    """Show the index, each register with its list and a record, and what is opened from some of the lists."""
    page = stage.window.page(REGISTERS)
    assert isinstance(page, RegistersPage)
    stage.window.tabs.choose(REGISTERS)
    yield
    yield
    stage.shoot("12-registers")
    for kind in (line.key for shelf in SHELVES for line in shelf.lines):
        register = page.open_line(kind)
        yield
        yield
        stage.shoot(f"12-register-{kind}")
        if isinstance(register, RegisterPage) and register.table.rows.rowCount():
            register.show_record(register.table.rows.id_at(0))
            yield
            yield
            stage.shoot(f"12-record-{kind}")
    yield from _request(stage, page)
    for name, kind, tool in _DIALOGS:
        register = page.open_line(kind)
        yield
        yield
        register.list.tools[tool].click()
        yield
        yield
        (dialog,) = [each for each in register.findChildren(FittedDialog) if each.isVisible()]
        stage.shoot(f"12-{name}", dialog)
        dialog.reject()


def _request(stage: Stage, page: RegistersPage) -> Iterator[None]:
    """Show the bundle of the request that is open."""
    bundles = stage.desk.bundles.open()
    if bundles:
        page.open_line("bundle").show_record(bundles[0].id)
        yield
        yield
        stage.shoot("12-register-request")
