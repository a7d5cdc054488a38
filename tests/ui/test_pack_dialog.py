"""Saving a pack in the window: which template, which part, where, and stopping."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from kimdesk.exports.files import NotWritten
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


def test_where_the_folder_refuses_another_one_is_offered_and_takes_the_pack(
    shown: Shown, dialog: PackDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "open").mkdir()
    (tmp_path / "other").mkdir()
    export, refused = shown.bench.desk.packs.export_apart, [NotWritten("No", "A file in {open} is open.", "Close it.")]

    def refusing(*words: object) -> object:
        if refused:
            raise refused.pop()
        return export(*words)  # type: ignore[arg-type]

    monkeypatch.setattr(shown.bench.desk.packs, "export_apart", refusing)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_words: str(tmp_path / "other"))
    dialog.save(tmp_path / "open")
    shown.rest()
    assert dialog.bar.action.text() == "Choose another folder…"
    dialog.bar.action.click()
    shown.qtbot.waitUntil(lambda: dialog.written is not None, timeout=60_000)
    assert dialog.bar.action.text() == "Open the folder"
    assert list((tmp_path / "open").iterdir()) == []
    assert len(list((tmp_path / "other").iterdir())) == 1


def test_what_no_other_folder_would_mend_offers_none(shown: Shown, dialog: PackDialog, tmp_path: Path) -> None:
    for team in shown.bench.desk.workspace.teams():
        shown.bench.desk.records.delete("team", team.id)
    dialog.save(tmp_path)
    shown.rest()
    assert "This workspace has no teams" in dialog.bar.words.text()
    assert not dialog.bar.action.isVisible()


def test_without_a_folder_it_asks_for_one(dialog: PackDialog) -> None:
    dialog.folder.line.setText("")
    dialog.act.click()
    assert not dialog.progress.isVisible()
