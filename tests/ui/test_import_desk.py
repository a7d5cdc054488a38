"""The import desk as somebody uses it: by file, by drop, by paste; with the keyboard, and with work that is stopped."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kimdesk.errors import UserError
from kimdesk.services.import_flow import Step
from kimdesk.services.import_report import OnMatch
from kimdesk.store import reading
from kimdesk.ui.importing import work
from kimdesk.ui.importing.dialog import ImportDialog
from kimdesk.ui.page_making import ACTIONS
from tests.imports.peer_files import pia, write_json
from tests.imports.workbooks import Grid, action_plan, self_assessment, systems, with_headings, write
from tests.ui.windows import Shown, show_window
from tests.workspaces import Bench


@pytest.fixture
def shown(bench: Bench, qtbot: QtBot) -> Iterator[Shown]:
    made = show_window(bench, qtbot)
    yield made
    made.close()


@pytest.fixture
def plan_file(tmp_path: Path) -> Path:
    return write(tmp_path / "plan.xlsx", action_plan())


def opened(shown: Shown, path: Path | None = None) -> ImportDialog:
    shown.window.ways.open_import(path)
    shown.rest()
    dialog = [each for each in shown.window.findChildren(ImportDialog) if each.isVisible()][-1]
    # Columns are laid out a few in each turn.
    table = dialog.columns.current if dialog.flow.step is Step.MATCHING else None
    if table is not None and table.kind:
        shown.qtbot.waitUntil(lambda: len(dialog.columns.columns) == len(table.columns), timeout=5000)
    return dialog


def press(shown: Shown, dialog: ImportDialog) -> None:
    # In the first step it would ask for a file, and wait for the answer.
    assert dialog.flow.step is not Step.CHOOSING
    dialog.act.click()
    shown.rest()


def count(shown: Shown, kind: str) -> int:
    return len(reading.find_records(shown.bench.desk.context.db, kind, {}))


def dropped(path: Path) -> QMimeData:
    held = QMimeData()
    held.setUrls([QUrl.fromLocalFile(str(path))])
    return held


def drop(widget: Any, held: QMimeData) -> bool:
    """Drop something onto a widget, and say whether it wanted it."""
    action, button, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(QPoint(5, 5), action, held, button, none)
    QApplication.sendEvent(widget, entering)
    if not entering.isAccepted():
        return False
    moving = QDragMoveEvent(QPoint(9, 9), action, held, button, none)
    QApplication.sendEvent(widget, moving)
    assert moving.isAccepted()
    QApplication.sendEvent(widget, QDropEvent(QPoint(5, 5), action, held, button, none))
    return True


def test_a_workbook_comes_in_by_three_presses_and_goes_out_by_one(shown: Shown, plan_file: Path) -> None:
    dialog = opened(shown, plan_file)
    assert dialog.flow.step is Step.MATCHING
    press(shown, dialog)
    assert dialog.act.text() == "Bring in 9 rows"
    press(shown, dialog)
    assert (dialog.flow.step, count(shown, "action")) == (Step.DONE, 9)
    assert "a note below or beside the table" in dialog.report.as_text

    dialog.undo.click()
    shown.rest()
    assert (dialog.flow.step, count(shown, "action")) == (Step.MATCHING, 0)


def test_a_file_that_is_dropped_anywhere_onto_the_window_opens_the_desk(shown: Shown, plan_file: Path) -> None:
    assert drop(shown.window, dropped(plan_file))
    shown.rest()
    dialog = shown.window.findChild(ImportDialog)
    assert dialog is not None
    assert dialog.flow.step is Step.MATCHING
    assert not drop(shown.window, dropped(plan_file.with_suffix(".png")))


def test_an_assessment_of_the_pia_tool_goes_the_same_way(shown: Shown, tmp_path: Path) -> None:
    assert drop(shown.window, dropped(write_json(tmp_path / "pia-cameras.json", pia())))
    shown.rest()
    dialog = next(each for each in shown.window.findChildren(ImportDialog) if each.isVisible())
    assert [table.kind for table in dialog.flow.tables] == ["processing", "sharing", "risk", "action"]

    press(shown, dialog)
    press(shown, dialog)

    assert dialog.flow.step is Step.DONE
    assert [count(shown, kind) for kind in ("processing", "sharing", "risk", "action")] == [1, 1, 2, 1]


def test_another_file_dropped_onto_the_desk_takes_the_place_of_the_first(
    shown: Shown, plan_file: Path, tmp_path: Path
) -> None:
    dialog = opened(shown, plan_file)
    assert drop(dialog, dropped(write(tmp_path / "self.xlsx", self_assessment())))
    shown.rest()
    assert [table.kind for table in dialog.flow.tables] == ["answer"]


def test_a_copied_range_goes_the_same_way(shown: Shown) -> None:
    QApplication.clipboard().setText(
        "Ref\tAction\tOwner\tTarget\nIM1\tWrite the standard down\tInsight Team\tQ4 2025/26\n"
    )
    dialog = opened(shown)
    dialog.activateWindow()
    shown.qtbot.waitUntil(dialog.isActiveWindow)
    shown.qtbot.keyClick(dialog, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    shown.rest()
    assert dialog.flow.step is Step.MATCHING
    press(shown, dialog)
    press(shown, dialog)
    assert count(shown, "action") == 1


def test_a_range_is_pasted_by_the_button_too_and_an_empty_clipboard_says_what_to_do(shown: Shown) -> None:
    QApplication.clipboard().setText("")
    dialog = opened(shown)
    dialog.paste_button.click()
    shown.rest()
    assert "Copy rows in Excel" in dialog.bar.words.text()
    QApplication.clipboard().setText("Ref\tAction\tOwner\nIM1\tWrite the standard down\tInsight Team\n")
    dialog.paste_button.click()
    shown.rest()
    assert dialog.flow.step is Step.MATCHING


def test_every_register_offers_the_desk(shown: Shown) -> None:
    shown.window.tabs.choose(ACTIONS)
    shown.rest()
    page: Any = shown.window.page(ACTIONS)
    names = [str(tool.label) for tool in page.register.offered]
    page.list.tool_asked.emit(names.index("Bring in a workbook…"))
    shown.rest()
    assert any(each.isVisible() for each in page.findChildren(ImportDialog))


def test_a_column_is_sent_elsewhere_and_stays_there(shown: Shown, plan_file: Path) -> None:
    dialog = opened(shown, plan_file)
    choice = dialog.columns.columns[4]
    choice.load("progress")
    choice.key_chosen.emit("progress")
    shown.rest()
    assert [each.field for each in dialog.flow.tables[0].columns][4] == "progress"
    assert dialog.columns.columns[4] is choice, "the keyboard would lose its place"


def test_nothing_is_decided_about_a_table_that_the_program_wrote_itself(
    shown: Shown, plan_file: Path, tmp_path: Path
) -> None:
    desk = shown.bench.desk
    desk.records.make("person", {"name": "Head of Voids", "sort": "post"})
    matching = opened(shown, desk.tables.write("person", tmp_path)).columns
    assert not matching.kind.isEnabled()
    assert matching.columns
    assert not any(each.isEnabled() for each in matching.columns.values())

    matching = opened(shown, plan_file).columns
    assert matching.kind.isEnabled()
    assert all(each.isEnabled() for each in matching.columns.values())


def test_what_was_decided_just_before_going_on_counts(shown: Shown, plan_file: Path) -> None:
    dialog = opened(shown, plan_file)
    dialog.columns.columns[4].key_chosen.emit("progress")
    dialog.columns.columns[2].key_chosen.emit("lead")
    dialog.act.click()
    shown.rest()
    assert dialog.flow.step is Step.CHECKING
    assert [each.field for each in dialog.flow.tables[0].columns][2:] == ["lead", "target", "progress"]
    assert dialog.flow.preview is not None
    assert [each.field for each in dialog.flow.preview.plan.tables[0].columns][2:] == ["lead", "target", "progress"]


def test_a_table_can_be_left_out_and_taken_in_again(shown: Shown, tmp_path: Path) -> None:
    dialog = opened(shown, write(tmp_path / "both.xlsx", self_assessment(), systems()))
    dialog.columns.table.load("1")
    dialog.columns.table.key_chosen.emit("1")
    for kind in ("", "system"):
        dialog.columns.kind.load(kind)
        dialog.columns.kind.key_chosen.emit(kind)
        shown.rest()
        assert [table.kind for table in dialog.flow.tables] == ["answer", kind]


def test_what_was_decided_is_proposed_next_time_and_can_be_forgotten(shown: Shown, tmp_path: Path) -> None:
    path = write(tmp_path / "odd.xlsx", with_headings(action_plan(), 3, "Nr", "Wording", "Bearer", "Due", "Chatter"))
    dialog = opened(shown, path)
    dialog.columns.columns[4].key_chosen.emit("progress")
    shown.rest()
    press(shown, dialog)
    press(shown, dialog)
    dialog.close()

    dialog = opened(shown, path)
    assert "As you had it for" in dialog.columns.bar.words.text()
    dialog.columns.bar.acted.emit()
    shown.rest()
    assert dialog.columns.bar.isHidden()
    assert [each.field for each in dialog.flow.tables[0].columns][4] != "progress"


def test_the_rows_to_look_at_are_shown_alone_with_the_cell_marked(shown: Shown, tmp_path: Path) -> None:
    said = ("Maybe soon", "Under way", "Not started", "Complete")
    lines = [[f"IM{at}", f"Write standard {at} down", "Insight Team", words] for at, words in enumerate(said, 1)]
    grid = Grid("Action plan", [["Ref", "Action", "Owner", "Progress"], *lines])
    dialog = opened(shown, write(tmp_path / "a.xlsx", grid))
    press(shown, dialog)
    dialog.rows.narrowed.load("doubtful")
    dialog.rows.narrowed.key_chosen.emit("doubtful")

    (row,) = dialog.rows.rows.shown
    state, cell = dialog.rows.rows.cell(row, 1), dialog.rows.rows.cell(row, 5)
    assert (state.text, state.tone) == ("! New, look at it", "amber")
    assert (cell.text, cell.tone) == ("! Maybe soon", "amber")
    assert "is none of" in cell.spoken
    assert "is none of" in dialog.rows.why.text()


def test_a_row_is_left_out_by_its_button_and_counted_so(shown: Shown, plan_file: Path) -> None:
    dialog = opened(shown, plan_file)
    press(shown, dialog)
    dialog.rows.leave.click()
    assert dialog.act.text() == "Bring in 8 rows"
    assert dialog.rows.leave.text() == "Take this row in"
    press(shown, dialog)
    assert count(shown, "action") == 8


def test_where_rows_are_here_already_somebody_says_what_to_do(shown: Shown, plan_file: Path) -> None:
    dialog = opened(shown, plan_file)
    press(shown, dialog)
    press(shown, dialog)
    action = reading.find_records(shown.bench.desk.context.db, "action", {}, "ref")[0]
    shown.bench.desk.records.change("action", action.id, {"title": "Ours alone"})
    dialog.again.click()
    dialog.open_file(plan_file)
    shown.rest()
    press(shown, dialog)
    assert not dialog.act.isEnabled()

    dialog.rows.on_match.key_chosen.emit(OnMatch.STOP.value)
    assert "Choose otherwise" in dialog.bar.words.text()
    dialog.rows.on_match.key_chosen.emit(OnMatch.UPDATE.value)
    assert dialog.act.text() == "Bring in 1 row"
    press(shown, dialog)
    assert shown.bench.desk.records.get("action", action.id)["title"] == action["title"]


def test_a_file_that_cannot_be_read_is_told_in_its_sentence(shown: Shown, tmp_path: Path) -> None:
    (tmp_path / "page.xlsx").write_text("<html></html>", "utf-8")
    dialog = opened(shown, tmp_path / "page.xlsx")
    assert dialog.flow.step is Step.CHOOSING
    assert "“page.xlsx” was not imported." in dialog.bar.words.text()


def _held(monkeypatch: pytest.MonkeyPatch, name: str) -> list[bool]:
    """Let a piece of work go on until it is stopped; what is returned tells that it was."""
    ended: list[bool] = []

    def wait(*given: Any) -> Any:
        stopped: Callable[[], bool] = given[-1]
        for _round in range(500):
            if stopped():
                break
            threading.Event().wait(0.01)
        ended.append(stopped())
        raise UserError("Stopped.", "", "")

    monkeypatch.setattr(work, name, wait)
    return ended


@pytest.mark.parametrize(
    ("name", "back_at"), [("read_file", Step.CHOOSING), ("preview", Step.MATCHING), ("bring_in", Step.CHECKING)]
)
def test_escape_stops_the_work_under_way_and_leads_to_where_it_was_asked_for(
    shown: Shown, plan_file: Path, monkeypatch: pytest.MonkeyPatch, name: str, back_at: Step
) -> None:
    presses = {"read_file": 0, "preview": 1, "bring_in": 2}[name]
    dialog = opened(shown, plan_file if presses else None)
    for _press in range(presses - 1):
        press(shown, dialog)
    ended = _held(monkeypatch, name)
    if presses:
        dialog.act.click()
    else:
        dialog.open_file(plan_file)
    assert dialog.flow.working
    assert dialog.stop.isVisible()

    shown.qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    shown.rest()

    assert ended == [True]
    assert (dialog.flow.step, dialog.isVisible()) == (back_at, True)


def test_work_that_takes_long_says_what_it_is(shown: Shown, plan_file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    dialog = opened(shown)
    _held(monkeypatch, "read_file")
    dialog.open_file(plan_file)
    assert dialog.doing.isHidden()
    dialog._patience.timeout.emit()
    assert dialog.doing.text() == "Reading plan.xlsx…"
    dialog._ticking.timeout.emit()
    assert dialog.doing.text() == "Reading plan.xlsx… 1 s"
    dialog.stop.click()
    shown.rest()
    assert dialog.doing.isHidden()


def test_an_answer_that_comes_after_somebody_stopped_is_dropped(shown: Shown, plan_file: Path) -> None:
    dialog = opened(shown)
    dialog.open_file(plan_file)
    turn = dialog.flow.turn
    dialog.stop.click()
    dialog._on_worked((turn, shown.bench.desk.import_desk.read(plan_file, lambda: False)))
    assert dialog.flow.step is Step.CHOOSING
    shown.rest()


def test_the_keyboard_follows_from_step_to_step(shown: Shown, plan_file: Path) -> None:
    dialog = opened(shown, plan_file)
    assert dialog.focusWidget() is dialog.columns.kind
    press(shown, dialog)
    assert dialog.focusWidget() is dialog.rows.table
    press(shown, dialog)
    assert dialog.focusWidget() is dialog.act
