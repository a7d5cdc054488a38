"""Workbooks for teams without the program, in the window: given out from the log and the registers, and taken in again."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from kimdesk.errors import UserError
from kimdesk.ui.change_bus import ChangeBus
from kimdesk.ui.dialogs.export_dialog import ExportDialog
from kimdesk.ui.dialogs.merge_dialog import MergeDialog
from kimdesk.ui.pages.log.activity_list import GIVE_OUT, TAKE_IN
from kimdesk.ui.theme.style import apply_theme
from tests.filled_books import FilledBook
from tests.ui.windows import Shown, show_window
from tests.workspaces import Bench


@pytest.fixture
def shown(bench: Bench, qtbot: QtBot, qapp: QApplication) -> Iterator[Shown]:
    apply_theme(qapp, "light", 100)
    bench.desk.context.settings.change("team", bench.team)
    made = show_window(bench, qtbot)
    made.window.show_quarter(bench.quarter)
    made.window.tabs.choose(1)
    made.rest()
    yield made
    made.close()


def filled_in(bench: Bench, path: Path) -> Path:
    bench.desk.team_workbooks.write_return(bench.team, bench.quarter, path)
    book = FilledBook(path)
    book.put("The quarter", "Statement for the quarter", "Your answer", "All in order.")
    book.put("Key activities", "Key handover", "This quarter", "Nothing changed")
    book.put("Key activities", "Works order", "From", "soon")
    book.sign("Ann Example")
    return book.save()


def menu_of(shown: Shown) -> list[str]:
    menu = shown.window.log.left.make_menu()
    words = [each.text() for each in menu.actions() if each.isEnabled()]
    menu.deleteLater()
    return words


def merge_dialog(shown: Shown, path: Path, monkeypatch: pytest.MonkeyPatch) -> MergeDialog:
    """The dialog as the menu opens it, with this file chosen."""
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_asked: (str(path), ""))
    shown.window.log.left.act_wanted.emit(TAKE_IN)
    dialog = shown.window.findChildren(MergeDialog)[-1]
    assert isinstance(dialog, MergeDialog)
    shown.qtbot.waitUntil(lambda: dialog.report is not None or bool(dialog.bar.words.text().startswith("“")))
    shown.rest()
    return dialog


def test_a_return_is_given_out_into_a_folder(shown: Shown, tmp_path: Path) -> None:
    assert menu_of(shown) == ["Give this return out as a workbook…", "Take a filled workbook in…"]
    shown.window.log.left.act_wanted.emit(GIVE_OUT)
    dialog = shown.window.findChildren(ExportDialog)[-1]
    assert isinstance(dialog, ExportDialog)
    dialog.folder.line.setText(str(tmp_path))
    dialog.act.click()
    shown.rest()

    assert [each.name for each in tmp_path.glob("*.xlsx")] == ["kimdesk-return-Voids-Q3-2025-26.xlsx"]
    assert "Written" in dialog.bar.words.text()


def test_a_closed_return_is_not_offered(shown: Shown) -> None:
    shown.bench.fill_and_review(shown.bench.quarter)
    shown.window.log.reload()
    shown.rest()

    assert menu_of(shown) == ["Take a filled workbook in…"]


def test_what_a_workbook_would_do_is_shown_before_it_is_done(
    shown: Shown, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = filled_in(shown.bench, tmp_path / "voids.xlsx")
    before = shown.bench.operations()
    dialog = merge_dialog(shown, path, monkeypatch)

    assert dialog.said.text().startswith("voids.xlsx: ")
    assert "filled in by Ann Example" in dialog.said.text()
    assert "3 changed" in dialog.said.text()
    assert dialog.act.isEnabled()
    assert shown.bench.operations() == before
    dialog.table.selectRow(0)
    assert dialog.more.isVisible()

    said: list[str] = []
    shown.window.log.status_said.connect(said.append)
    dialog.act.click()
    shown.rest()
    assert shown.bench.view().whole.values["statement"] == "All in order."
    assert "One undo takes all of it back" in said[-1]
    assert "3 changed" in dialog.bar.words.text()
    assert not dialog.act.isEnabled()
    dialog.cancel.click()
    assert shown.window.log.view is not None
    assert shown.window.log.view.whole.values["statement"] == "All in order."


def test_a_workbook_that_is_none_of_ours_is_refused_in_the_dialog(
    shown: Shown, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    table = shown.bench.desk.tables.write("team", tmp_path)
    dialog = merge_dialog(shown, table, monkeypatch)

    assert "not a workbook that KIM Desk gave out" in dialog.bar.words.text()
    assert "drop it onto the window" in dialog.bar.words.text()
    assert not dialog.act.isEnabled()


def test_an_untouched_workbook_leaves_nothing_to_take_in(
    shown: Shown, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bench = shown.bench
    path = bench.desk.team_workbooks.write_return(bench.team, bench.quarter, tmp_path / "voids.xlsx")
    dialog = merge_dialog(shown, path, monkeypatch)

    assert not dialog.act.isEnabled()
    assert dialog.act.text() == "Nothing to take in"


class Answer:
    """Takes what somebody asked for."""

    value = ""

    def take(self, value: str) -> None:
        self.value = value


def test_a_file_that_takes_long_holds_up_nothing_and_is_given_up_with_the_dialog(
    shown: Shown, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[bool] = []
    ended = threading.Event()

    def slow(_path: Path, stopped: Callable[[], bool]) -> None:
        while not stopped():
            asked.append(True)
            ended.wait(0.01)
        ended.set()
        raise UserError("Stopped", "", "")

    monkeypatch.setattr(shown.bench.desk.team_workbooks, "read", slow)
    dialog = MergeDialog(shown.bench.desk, shown.tasks, ChangeBus(), shown.window)
    dialog.open()
    dialog.take(tmp_path / "slow.xlsx")
    shown.qtbot.waitUntil(lambda: bool(asked))
    answer = Answer()
    shown.tasks.read(lambda: "read meanwhile", answer.take)
    shown.qtbot.waitUntil(lambda: answer.value == "read meanwhile")

    assert "Reading slow.xlsx" in dialog.bar.words.text()
    assert not ended.is_set()
    dialog.reject()
    shown.qtbot.waitUntil(ended.is_set)
