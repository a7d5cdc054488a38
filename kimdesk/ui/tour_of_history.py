"""Pictures of looking back: a record's history, and the page in each of its ways."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from typing import TYPE_CHECKING

from kimdesk.services.moments import end_of_day
from kimdesk.ui.page_making import ASSETS, REGISTERS
from kimdesk.ui.pages.assets.page import AssetsPage
from kimdesk.ui.pages.history.page import HistoryPage
from kimdesk.ui.pages.history.reading import Mode
from kimdesk.ui.pages.registers.page import RegistersPage

if TYPE_CHECKING:
    from kimdesk.ui.tour import Stage

_BACK_DAYS = 200


def tour_of_history(stage: Stage) -> Iterator[None]:
    """One picture of each sort of past."""
    yield from _of_record(stage)
    registers = stage.window.page(REGISTERS)
    assert isinstance(registers, RegistersPage)
    stage.window.tabs.choose(REGISTERS)
    page = registers.open_line("looking_back")
    assert isinstance(page, HistoryPage)
    yield
    yield
    stage.shoot("12-looking-back-counts")
    for mode, kind, name in (
        (Mode.AS_AT, "asset", "as-at"),
        (Mode.IN_FORCE, "activity", "in-force"),
        (Mode.CHANGES, "", "changes"),
    ):
        page.asking.mode._choose(mode)
        page.asking.show_kind(kind)
        yield
        yield
        page.table.selectRow(0)
        yield
        yield
        stage.shoot(f"12-looking-back-{name}")
        if not page.beside.isVisible():
            page.table.record_pressed.emit(page.table.chosen())
            yield
            yield
            stage.shoot(f"12-looking-back-{name}-record")


def _of_record(stage: Stage) -> Iterator[None]:
    """The history of an asset in its editor: every value, then the whole of it as at a day."""
    assets = stage.window.page(ASSETS)
    assert isinstance(assets, AssetsPage)
    stage.window.tabs.choose(ASSETS)
    yield
    yield
    record = assets.table.rows.id_at(0)
    assets.show_record(record)
    yield
    yield
    assets.editor.head.history_button.click()
    yield
    stage.shoot("12-history-by-field")
    clock = stage.desk.context.clock
    past = assets.editor.past
    assert past is not None
    past.show_as_at(end_of_day(clock.today() - timedelta(days=_BACK_DAYS), clock))
    yield
    if past.past.rows:
        next(iter(past.past.rows.values())).how.click()
        yield
    stage.shoot("12-history-as-at")
    if past.past.only.isVisible():
        past.past.only.click()
        yield
        stage.shoot("12-history-changed")
    past.back_asked.emit()
    yield
