"""A screen reader finds the parts of what is painted as one piece."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import QItemSelectionModel
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from kimdesk.ui.widgets import accessible
from kimdesk.ui.widgets.cards import Chip
from kimdesk.ui.widgets.choice_input import ChoiceInput
from kimdesk.ui.widgets.heat import HeatCell, HeatMap
from kimdesk.ui.widgets.segmented import SegmentedControl
from kimdesk.ui.widgets.step_bars import Bar, StepBars
from kimdesk.ui.widgets.tabs import TabBar
from kimdesk.ui.widgets.two_line import TwoLineList

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


def press(qtbot: QtBot, part: QAccessibleInterface) -> None:
    (act,) = part.actionNames()
    part.doAction(act)
    qtbot.wait(1)


def test_a_step_is_chosen_by_pressing_it_from_outside(qtbot: QtBot) -> None:
    control = SegmentedControl("Lifecycle", [("0", "Not mapped"), ("1", "Partly")])
    whole = told(qtbot, control)
    with qtbot.waitSignal(control.step_chosen) as chosen:
        press(qtbot, whole.child(1))
    assert chosen.args == ["1"]


def test_a_scale_that_is_only_read_offers_nothing_to_press(qtbot: QtBot) -> None:
    control = SegmentedControl("Lifecycle", [("0", "Not mapped"), ("1", "Partly")])
    control.set_read_only(True)
    part = told(qtbot, control).child(1)
    assert part.actionNames() == []
    part.doAction("Press")
    qtbot.wait(1)
    assert control.chosen is None


def test_a_page_is_shown_by_pressing_its_tab_from_outside(qtbot: QtBot) -> None:
    tabs = TabBar(["Overview", "KIM log"])
    press(qtbot, told(qtbot, tabs).child(1))
    assert tabs.current == 1


def test_a_cell_of_the_map_is_opened_by_pressing_it_from_outside(qtbot: QtBot) -> None:
    heat = HeatMap()
    heat.show_cells(
        [("Voids", "not returned"), ("Rents", "")], ["1", "2"], [[], [HeatCell("2", None, 0, "Mapped")] * 2]
    )
    with qtbot.waitSignal(heat.cell_opened) as opened:
        press(qtbot, told(qtbot, heat).child(2))
    assert opened.args == [1, 1]


def test_a_row_is_opened_by_pressing_it_from_outside(qtbot: QtBot) -> None:
    bars = StepBars(5)
    bars.show_bars([Bar("a", "Accurate", 2, "2 of 5", "", "Accurate: 2 of 5"), Bar("b", "Valid", 3, "", "", "Valid")])
    with qtbot.waitSignal(bars.opened) as opened:
        press(qtbot, told(qtbot, bars).child(1))
    assert opened.args == ["b"]


def test_what_is_painted_as_one_thing_is_read_as_text_and_not_passed_over(qtbot: QtBot) -> None:
    chip = Chip("Reviewed")
    whole = told(qtbot, chip)
    assert whole.role() == Role.StaticText
    assert whole.text(QAccessible.Text.Name) == "Reviewed"


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere Qt itself says what a choice is called")
def test_a_choice_says_what_it_is_called_and_what_is_chosen(qtbot: QtBot) -> None:
    choice = ChoiceInput([("voids", "Voids"), ("rents", "Rents")])
    choice.setAccessibleName("Team")
    whole = told(qtbot, choice)
    choice.load("rents")
    assert whole.role() == Role.ComboBox
    assert whole.text(QAccessible.Text.Name) == "Team: Rents"
    assert whole.text(QAccessible.Text.Value) == "Rents"
    whole.doAction("Press")
    qtbot.waitUntil(choice.view().isVisible)
    assert whole.state().expanded
    assert whole.child(0).object() is choice.view()
    whole.doAction("Press")
    qtbot.waitUntil(lambda: not choice.view().isVisible())


def test_what_is_selected_from_outside_is_gone_to(qtbot: QtBot) -> None:
    listed = TwoLineList("Activities")
    listed.fill([("a", "Void inspection", "", ""), ("b", "Key handover", "", "")])
    listed.choose("a")
    told(qtbot, listed)
    flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
    with qtbot.waitSignal(listed.currentRowChanged):
        listed.selectionModel().select(listed.model().index(1, 0), flags)
    assert listed.key() == "b"


@pytest.mark.parametrize("times", [30])
def test_what_is_gone_is_not_asked_any_more(qtbot: QtBot, times: int) -> None:
    for _time in range(times):
        control = SegmentedControl("Lifecycle", [("0", "Not mapped")])
        accessible.install()
        part = QAccessible.queryAccessibleInterface(control).child(0)
        control.deleteLater()
        qtbot.wait(1)
        assert not part.isValid()
