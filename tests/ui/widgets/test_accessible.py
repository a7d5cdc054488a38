"""A screen reader finds the parts of what is painted as one piece."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from kimdesk.ui.widgets import accessible
from kimdesk.ui.widgets.heat import HeatCell, HeatMap
from kimdesk.ui.widgets.segmented import SegmentedControl
from kimdesk.ui.widgets.tabs import TabBar

Role = QAccessible.Role


def told(qtbot: QtBot, widget: QWidget) -> QAccessibleInterface:
    accessible.install()
    qtbot.addWidget(widget)
    widget.resize(500, 200)
    widget.show()
    return QAccessible.queryAccessibleInterface(widget)


def parts(whole: QAccessibleInterface) -> list[QAccessibleInterface]:
    return [whole.child(at) for at in range(whole.childCount())]


def names(whole: QAccessibleInterface) -> list[str]:
    return [part.text(QAccessible.Text.Name) for part in parts(whole)]


def test_a_scale_is_a_group_of_choices(qtbot: QtBot) -> None:
    control = SegmentedControl("Lifecycle", [("0", "Not mapped"), ("1", "Partly"), ("2", "Mapped")])
    control.show_step("1")
    whole = told(qtbot, control)
    assert whole.role() == Role.Grouping
    assert names(whole) == ["Not mapped", "Partly", "Mapped"]
    assert {part.role() for part in parts(whole)} == {Role.RadioButton}
    assert [bool(part.state().checked) for part in parts(whole)] == [False, True, False]


def test_tabs_are_a_list_of_tabs(qtbot: QtBot) -> None:
    tabs = TabBar(["Overview", "KIM log"])
    tabs.set_count(1, 3)
    whole = told(qtbot, tabs)
    assert whole.role() == Role.PageTabList
    assert names(whole) == ["Overview", "KIM log, 3 waiting"]
    assert [bool(part.state().selected) for part in parts(whole)] == [True, False]


def test_the_map_is_a_table_of_cells(qtbot: QtBot) -> None:
    heat = HeatMap()
    heat.show_cells(
        [("Voids", ""), ("Rents", "not returned")], ["1", "2"], [[HeatCell("2", None, 0, "Mapped")] * 2, []]
    )
    whole = told(qtbot, heat)
    assert whole.role() == Role.Table
    assert names(whole) == ["Voids, Mapped", "Voids, Mapped", "Rents: not returned"]
    boxes = [part.rect() for part in parts(whole)]
    assert all(box.width() > 0 for box in boxes)
    assert boxes[0].left() < boxes[1].left()


@pytest.mark.parametrize("times", [30])
def test_what_is_gone_is_not_asked_any_more(qtbot: QtBot, times: int) -> None:
    for _time in range(times):
        control = SegmentedControl("Lifecycle", [("0", "Not mapped")])
        accessible.install()
        part = QAccessible.queryAccessibleInterface(control).child(0)
        control.deleteLater()
        qtbot.wait(1)
        assert not part.isValid()
