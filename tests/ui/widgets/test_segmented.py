"""A scale is worked by keyboard and mouse, and says what it shows."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from kimdesk.ui.widgets.segmented import SegmentedControl

STEPS = [("0", "Not in place"), ("1", "Partly"), ("2", "In place"), ("3", "Embedded")]


@pytest.fixture
def control(qtbot: QtBot, theme) -> SegmentedControl:
    made = SegmentedControl("Lifecycle", STEPS)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def chosen(control: SegmentedControl) -> list[str | None]:
    steps: list[str | None] = []
    control.step_chosen.connect(steps.append)
    return steps


def test_arrow_keys_go_from_step_to_step_and_stop_at_the_ends(qtbot: QtBot, control, chosen) -> None:
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Left):
        qtbot.keyClick(control, key)

    assert chosen == ["0", "1", "0"]


def test_a_number_key_chooses_its_step(qtbot: QtBot, control, chosen) -> None:
    qtbot.keyClick(control, Qt.Key.Key_4)
    qtbot.keyClick(control, Qt.Key.Key_9)

    assert chosen == ["3"]


def test_delete_takes_the_choice_back(qtbot: QtBot, control, chosen) -> None:
    control.show_step("2")
    qtbot.keyClick(control, Qt.Key.Key_Delete)

    assert chosen == [None]
    assert control.chosen is None


def test_a_click_chooses_the_step_under_it(qtbot: QtBot, control, chosen) -> None:
    qtbot.mouseClick(control, Qt.MouseButton.LeftButton, pos=QPoint(control.sizeHint().width() - 10, 10))

    assert chosen == ["3"]


def test_showing_a_step_tells_nobody(control, chosen) -> None:
    control.show_step("2", "1")

    assert chosen == []


def test_what_cannot_be_changed_stays(qtbot: QtBot, control, chosen) -> None:
    control.show_step("2")
    control.set_read_only(True)
    qtbot.keyClick(control, Qt.Key.Key_Right)
    qtbot.mouseClick(control, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))

    assert chosen == []
    assert control.chosen == "2"


def test_a_screen_reader_hears_the_name_the_choice_and_last_quarters_answer(control) -> None:
    control.show_step("3", "2")

    assert control.accessibleName() == "Lifecycle: Embedded"
    assert "In place" in control.accessibleDescription()


def test_nothing_chosen_is_said_too(control) -> None:
    control.show_step(None)

    assert control.accessibleName() == "Lifecycle: nothing chosen"


def test_steps_that_go_on_in_a_second_row_are_parted_by_a_whole_line(control: SegmentedControl) -> None:
    boxes = control._boxes(10_000)
    control.resize(int(boxes[2].right()) + 2, 10)
    first, last = control._boxes(control.width())[0], control._boxes(control.width())[-1]
    assert last.top() > first.top()
    picture = control.grab().toImage()
    line = picture.pixel(int(last.right()) + 20, int(last.top()))
    assert line != picture.pixel(int(last.right()) + 20, int(last.top()) + 5)
    assert picture.pixel(int(last.right()), int(last.top()) + 5) == line


def test_the_ring_of_the_focus_is_around_the_steps_and_not_around_free_room(control: SegmentedControl) -> None:
    boxes = control._boxes(10_000)
    control.resize(int(boxes[2].right()) + 40, 10)
    used = int(max(box.right() for box in control._boxes(control.width())))
    assert used < control.width() - 20
    control.clearFocus()
    before = control.grab().toImage()
    control.setFocus(Qt.FocusReason.TabFocusReason)
    after = control.grab().toImage()
    middle = after.height() // 2
    assert before.pixel(used - 2, middle) != after.pixel(used - 2, middle)
    assert before.pixel(control.width() - 2, middle) == after.pixel(control.width() - 2, middle)
