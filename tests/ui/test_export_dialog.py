"""The one door for exports: every form from every register, into a folder that is chosen once."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from kimdesk.model.shipped_frameworks import OMBUDSMAN
from kimdesk.services.templates import TEMPLATES
from kimdesk.ui.dialogs.export_dialog import ExportDialog
from kimdesk.ui.page_making import REGISTERS
from kimdesk.ui.theme.style import apply_theme
from tests.ui.windows import Shown, show_window
from tests.workspaces import Bench


@pytest.fixture
def shown(bench: Bench, qtbot: QtBot, qapp: QApplication) -> Iterator[Shown]:
    apply_theme(qapp, "light", 100)
    bench.desk.records.make("notice", {"title": "Notice for tenants"})
    made = show_window(bench, qtbot)
    yield made
    made.close()


def dialog_of(shown: Shown, kind: str) -> ExportDialog:
    shown.window.tabs.choose(REGISTERS)
    shown.rest()
    register = shown.window.page(REGISTERS).open_line(kind)  # type: ignore[union-attr]
    shown.rest()
    register.list.tools[-1].click()
    dialog = register.findChildren(ExportDialog)[-1]
    assert isinstance(dialog, ExportDialog)
    return dialog


def write(shown: Shown, dialog: ExportDialog, folder: Path) -> list[str]:
    dialog.folder.line.setText(str(folder))
    dialog.act.click()
    shown.rest()
    return sorted(each.name for each in folder.iterdir())


def test_every_form_can_be_chosen_and_the_register_s_own_is_proposed(shown: Shown) -> None:
    dialog = dialog_of(shown, "retention_rule")
    assert list(dialog.choices) == ["table:retention_rule", "fill:retention_rule", *TEMPLATES]
    assert dialog.chosen == "retention"
    dialog.reject()
    assert dialog_of(shown, "notice").chosen == "table:notice"


def test_where_the_folder_refuses_another_one_is_offered_and_takes_it(
    shown: Shown, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "out").mkdir()
    dialog = dialog_of(shown, "notice")
    assert not dialog.bar.isVisible()
    dialog.folder.line.setText(str(tmp_path / "gone"))
    dialog.act.click()
    shown.rest()
    assert dialog.bar.action.text() == "Choose another folder…"
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_words: str(tmp_path / "out"))
    dialog.bar.action.click()
    shown.rest()
    assert [each.name for each in (tmp_path / "out").iterdir()] == ["kimdesk-notices-2026-01-12.xlsx"]
    assert dialog.bar.action.text() == "Open the folder"
    dialog.reject()


def test_the_folder_is_chosen_once_and_can_be_opened(
    shown: Shown, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "out").mkdir()
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))

    dialog = dialog_of(shown, "notice")
    assert write(shown, dialog, tmp_path / "out") == ["kimdesk-notices-2026-01-12.xlsx"]
    assert "kimdesk-notices-2026-01-12.xlsx" in dialog.bar.words.text()
    dialog.bar.action.click()
    assert opened == [str(tmp_path / "out")]

    dialog.reject()
    again = dialog_of(shown, "breach")
    assert again.folder.line.text() == str(tmp_path / "out")


@pytest.mark.parametrize("form", TEMPLATES)
def test_each_form_is_written_from_here(shown: Shown, tmp_path: Path, form: str) -> None:
    (tmp_path / "out").mkdir()
    shown.bench.desk.assessment.start(OMBUDSMAN, "2026")
    dialog = dialog_of(shown, "notice")
    dialog.choices[form].tick.click()
    assert len(write(shown, dialog, tmp_path / "out")) == 1


def test_a_folder_that_is_missing_or_not_there_is_said(shown: Shown, tmp_path: Path) -> None:
    dialog = dialog_of(shown, "notice")
    dialog.folder.line.setText(" ")
    dialog.act.click()
    assert "Say in which folder" in dialog.folder.row.error.text()
    dialog.folder.line.setText(str(tmp_path / "gone"))
    dialog.act.click()
    shown.rest()
    assert "is not there" in dialog.bar.words.text()
    assert dialog.act.isEnabled()
