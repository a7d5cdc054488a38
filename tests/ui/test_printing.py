"""Ctrl+P shows what is in front as pages, and prints them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from kimdesk.exports.preview import Pages
from kimdesk.ui.dialogs import pages_dialog
from kimdesk.ui.dialogs.pages_dialog import PagesDialog
from kimdesk.ui.dialogs.paper_dialog import PaperDialog
from kimdesk.ui.dialogs.preview_dialog import PreviewDialog
from kimdesk.ui.page_making import ACTIONS, CONFLICTS, LOG
from kimdesk.ui.registers.record_editor import RecordEditor
from kimdesk.ui.widgets.inputs import LineInput
from tests.ui.windows import CONTROL, Shown, show_window
from tests.workspaces import Bench


@pytest.fixture
def shown(bench: Bench, qtbot: QtBot) -> Iterator[Shown]:
    make = bench.desk.records.make
    for title in ("Publish it", "Count it"):
        make("action", {"title": title, "theme": "IM"})
    make("risk", {"title": "Weak door"}, restricted=True)
    shown = show_window(bench, qtbot)
    yield shown
    shown.rest()
    shown.close()


def press_print(shown: Shown) -> None:
    # A page that is made on the way may have taken the keyboard for a moment.
    shown.window.activateWindow()
    shown.qtbot.waitUntil(shown.window.isActiveWindow, timeout=5000)
    shown.press(Qt.Key.Key_P, CONTROL)


def printed(shown: Shown, sort: type[PagesDialog] = PaperDialog) -> PagesDialog:
    """Press Ctrl+P and return the preview, when its pages are there."""
    press_print(shown)
    found = shown.window.findChildren(sort)
    assert found, "nothing was opened"
    shown.qtbot.waitUntil(lambda: found[-1].ready or found[-1].bar.isVisible(), timeout=60_000)
    shown.rest()
    assert not found[-1].bar.isVisible()
    return found[-1]


def words_of(dialog: PagesDialog) -> str:
    assert isinstance(dialog, PaperDialog)
    pages = Pages(dialog._body)
    try:
        return " ".join(pages.words(at) for at in range(len(pages.sizes)))
    finally:
        pages.close()


def test_a_list_is_printed_as_it_stands_with_its_filters(shown: Shown) -> None:
    shown.window.tabs.choose(ACTIONS)
    shown.rest()
    page = shown.window.page(ACTIONS)
    page.table.setFocus()  # type: ignore[union-attr]
    dialog = printed(shown)
    words = words_of(dialog)
    assert all(part in words for part in ("Publish it", "Count it", "2 lines."))
    dialog.reject()
    page.filters.box.setText("publish")  # type: ignore[union-attr]
    page.filters.box.typed.emit()  # type: ignore[union-attr]
    shown.qtbot.waitUntil(lambda: page.table.rows.rowCount() == 1, timeout=5000)  # type: ignore[union-attr]
    dialog = printed(shown)
    assert "1 line." in words_of(dialog)
    assert "Count it" not in words_of(dialog)
    dialog.reject()


def test_from_its_editor_the_record_is_printed(shown: Shown) -> None:
    shown.window.tabs.choose(ACTIONS)
    shown.rest()
    page = shown.window.page(ACTIONS)
    page.table.selectRow(0)  # type: ignore[union-attr]
    shown.rest()
    editor = page.findChild(RecordEditor)
    assert editor is not None
    next(each for each in editor.findChildren(LineInput) if each.isVisible()).setFocus()
    dialog = printed(shown)
    assert "What is recorded" in words_of(dialog)
    dialog.reject()


def test_restricted_records_stay_out_of_a_printed_list_and_are_counted(shown: Shown) -> None:
    shown.window.open_record("risk", next(iter(shown.bench.desk.records.restricted())))
    shown.rest()
    registers = shown.window.page_shown
    registers.table.setFocus()  # type: ignore[union-attr]
    dialog = printed(shown)
    words = words_of(dialog)
    assert "Weak door" not in words
    assert "Left out because they are restricted: 1." in words
    dialog.reject()


def test_on_the_log_what_concerns_the_team_is_shown(shown: Shown) -> None:
    shown.window.tabs.choose(LOG)
    shown.rest()
    press_print(shown)
    (dialog,) = shown.window.findChildren(PreviewDialog)
    view = shown.window.log.view
    assert view is not None
    assert view.team.title in dialog.windowTitle()
    dialog.reject()


def test_a_page_with_nothing_to_print_says_so(shown: Shown) -> None:
    shown.window.tabs.choose(CONFLICTS)
    shown.rest()
    press_print(shown)
    assert shown.window.findChildren(PagesDialog) == []
    assert "could be printed" in shown.window.status.said.text()


def to_file(path: Path) -> QPrinter:
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    return printer


def test_the_pages_chosen_go_to_the_printer_one_after_the_other(
    shown: Shown, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for at in range(60):
        shown.bench.desk.records.make("action", {"title": f"Do thing number {at}", "theme": "IM"})
    shown.window._reload()
    shown.window.tabs.choose(ACTIONS)
    shown.rest()
    out = tmp_path / "out.pdf"
    printer = to_file(out)
    printer.setFromTo(2, 3)
    dialog = printed(shown)
    assert len(dialog.view.sheets) >= 3
    monkeypatch.setattr(pages_dialog, "choose_printer", lambda _parent, _pages: printer)
    dialog.print_button.click()
    shown.qtbot.waitUntil(lambda: dialog.bar.isVisible(), timeout=30_000)
    shown.rest()
    pages = Pages(out.read_bytes())
    assert len(pages.sizes) == 2
    pages.close()
    dialog.reject()


def test_who_thinks_better_of_it_prints_nothing_and_can_stop_what_is_under_way(
    shown: Shown, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown.window.tabs.choose(ACTIONS)
    shown.rest()
    dialog = printed(shown)
    monkeypatch.setattr(pages_dialog, "choose_printer", lambda _parent, _pages: None)
    dialog.print_button.click()
    assert not dialog.progress.isVisible()
    monkeypatch.setattr(pages_dialog, "choose_printer", lambda _parent, _pages: to_file(tmp_path / "out.pdf"))
    dialog.print_button.click()
    dialog.close_button.click()
    shown.rest()
    assert dialog.isVisible()
    assert dialog.print_button.isEnabled()
    dialog.reject()


def test_the_pages_are_kept_as_a_pdf(shown: Shown, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shown.window.tabs.choose(ACTIONS)
    shown.rest()
    to = tmp_path / "plan.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_words: (str(to), ""))
    dialog = printed(shown)
    assert isinstance(dialog, PaperDialog)
    dialog.save_button.click()
    shown.rest()
    assert to.read_bytes() == dialog._body
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_words: (str(tmp_path / "no" / "plan.pdf"), ""))
    dialog.save_button.click()
    shown.rest()
    assert dialog.bar.isVisible()
    assert dialog.view.isVisible()
    dialog.reject()
