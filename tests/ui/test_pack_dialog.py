"""Saving a pack in the window: which template, which part, where, and stopping."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kimdesk.exports.manifest import MANIFEST
from kimdesk.model.pack_templates import TEMPLATES
from kimdesk.ui.dialogs.pack_dialog import PackDialog
from kimdesk.ui.theme.style import apply_theme
from tests.ui.windows import Shown, show_window
from tests.workspaces import Bench


@pytest.fixture
def shown(bench: Bench, qtbot: QtBot, qapp: QApplication) -> Iterator[Shown]:
    apply_theme(qapp)
    bench.desk.settings.set({"pack_templates": "Improvement board: heat map, actions"})
    made = show_window(bench, qtbot)
    yield made
    made.close()


@pytest.fixture
def dialog(shown: Shown) -> Iterator[PackDialog]:
    shown.window.open_sign_off()
    shown.rest()
    signing = shown.sign_dialog()
    signing.export.click()
    shown.rest()
    (made,) = signing.findChildren(PackDialog)
    yield made
    signing.reject()


def test_every_template_can_be_chosen_and_the_full_pack_is_proposed(dialog: PackDialog) -> None:
    assert list(dialog.choices) == [*TEMPLATES, "Improvement board"]
    assert dialog.shape.is_whole
    assert dialog.choices["Improvement board"].words.text() == "Improvement board: heat map, actions"


def test_a_template_and_a_part_are_written_where_somebody_says(
    shown: Shown, dialog: PackDialog, tmp_path: Path
) -> None:
    dialog.choices["brief"].tick.setChecked(True)
    dialog.part.load(shown.bench.team)
    dialog.folder.line.setText(str(tmp_path))
    dialog.act.click()
    shown.qtbot.waitUntil(lambda: dialog.written is not None, timeout=20_000)
    assert dialog.written is not None
    facts = json.loads((dialog.written / MANIFEST).read_bytes())
    assert (facts["template"]["name"], facts["part"]["id"]) == ("brief", shown.bench.team)
    assert "The pack is in" in dialog.bar.words.text()
    assert shown.bench.desk.context.settings["export_folder"] == str(tmp_path)


def test_stopping_leaves_nothing_behind(shown: Shown, dialog: PackDialog, tmp_path: Path) -> None:
    to = tmp_path / "to"
    to.mkdir()
    dialog.save(to)
    assert dialog.close_button.text() == "Stop"
    dialog.close_button.click()
    shown.rest()
    assert dialog.isVisible()
    assert dialog.bar.words.text() == "Stopped. Nothing was written."
    assert list(to.iterdir()) == []


def test_a_folder_that_is_not_there_is_said(shown: Shown, dialog: PackDialog, tmp_path: Path) -> None:
    dialog.save(tmp_path / "nowhere")
    shown.rest()
    assert "is not there" in dialog.bar.words.text()
    assert dialog.act.isEnabled()


def test_without_a_folder_it_asks_for_one(dialog: PackDialog) -> None:
    dialog.folder.line.setText("")
    dialog.act.click()
    assert not dialog.progress.isVisible()
