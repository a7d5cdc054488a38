"""The pages of a pack are looked at before it is written: only what is seen is drawn, and keys and listeners get along."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kimdesk.exports.preview import Pages, Picture
from kimdesk.model.pack_templates import TEMPLATES, WHOLE, Shape
from kimdesk.ui.dialogs.pack_dialog import PackDialog
from kimdesk.ui.dialogs.preview_dialog import PreviewDialog
from kimdesk.ui.tasks import Tasks
from kimdesk.ui.theme.style import apply_theme
from tests.workspaces import Bench

BRIEF = Shape(TEMPLATES["brief"])


@pytest.fixture
def tasks(qapp: QApplication) -> Iterator[Tasks]:
    apply_theme(qapp)
    made = Tasks()
    yield made
    made.stop()


@pytest.fixture
def drawn(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Every page that was drawn, in order."""
    found: list[int] = []
    picture = Pages.picture

    def note(self: Pages, number: int, width: int) -> Picture:
        found.append(number)
        return picture(self, number, width)

    monkeypatch.setattr(Pages, "picture", note)
    return found


def opened(bench: Bench, tasks: Tasks, qtbot: QtBot, shape: Shape = WHOLE) -> PreviewDialog:
    dialog = PreviewDialog(bench.desk, tasks, bench.quarter, shape)
    qtbot.addWidget(dialog)
    dialog.open()
    qtbot.waitUntil(lambda: dialog.ready or dialog.bar.isVisible(), timeout=60_000)
    qtbot.waitUntil(lambda: tasks.idle, timeout=20_000)
    return dialog


def press(dialog: PreviewDialog, key: Qt.Key, qtbot: QtBot, tasks: Tasks) -> None:
    qtbot.keyClick(dialog.view, key)
    qtbot.waitUntil(lambda: tasks.idle, timeout=20_000)


def test_a_draft_is_drawn_as_far_as_it_is_seen_and_written_nowhere(
    bench: Bench, tasks: Tasks, qtbot: QtBot, drawn: list[int]
) -> None:
    before = sorted(bench.desk.context.store.home.folder.rglob("*.pdf"))
    dialog = opened(bench, tasks, qtbot)
    assert len(dialog.view.sheets) > 6
    assert set(drawn) == set(dialog.view.sight)
    assert len(drawn) < 4
    picture = dialog.view.sheets[0].picture
    assert isinstance(picture, QImage)
    assert picture.width() == round(dialog.view.sheets[0].width() * dialog.devicePixelRatioF())
    assert picture.pixelColor(2, 2) == QColor("#FFFFFF")
    assert sorted(bench.desk.context.store.home.folder.rglob("*.pdf")) == before
    dialog.reject()


def test_keys_lead_through_the_pages_and_a_listener_hears_which_one_and_what_it_says(
    bench: Bench, tasks: Tasks, qtbot: QtBot
) -> None:
    dialog = opened(bench, tasks, qtbot, BRIEF)
    assert dialog.windowTitle() == f"{bench.quarter.name}: Director’s brief"
    heard = []
    for key in (Qt.Key.Key_PageDown, Qt.Key.Key_End, Qt.Key.Key_PageUp, Qt.Key.Key_Home):
        press(dialog, key, qtbot, tasks)
        heard.append(dialog.place.text())
        assert dialog.view.accessibleName() == dialog.place.text()
    assert heard == ["Page 2 of 4", "Page 4 of 4", "Page 3 of 4", "Page 1 of 4"]
    assert "The quarter in two minutes" in dialog.view.accessibleDescription()
    assert dialog.view.sheets[1].accessibleName() == "Page 2 of 4"
    assert "Six principles by team" in dialog.view.sheets[1].accessibleDescription()
    dialog.reject()


def test_zooming_keeps_the_page_that_is_read_and_draws_it_anew(bench: Bench, tasks: Tasks, qtbot: QtBot) -> None:
    dialog = opened(bench, tasks, qtbot, BRIEF)
    press(dialog, Qt.Key.Key_PageDown, qtbot, tasks)
    fitting = dialog.view.sheets[1].width()
    press(dialog, Qt.Key.Key_Plus, qtbot, tasks)
    assert dialog.view.sheets[1].width() == int(fitting * 1.25)
    assert dialog.place.text() == "Page 2 of 4"
    picture = dialog.view.sheets[1].picture
    assert picture is not None
    assert picture.width() == round(dialog.view.sheets[1].width() * dialog.devicePixelRatioF())
    dialog.smaller.click()
    dialog.smaller.click()
    assert dialog.view.zoom == 0.75
    dialog.fit_width.click()
    assert (dialog.view.zoom, dialog.view.sheets[1].width()) == (1.0, fitting)
    qtbot.waitUntil(lambda: tasks.idle, timeout=20_000)
    dialog.reject()


def test_pages_far_away_let_their_pictures_go(bench: Bench, tasks: Tasks, qtbot: QtBot) -> None:
    dialog = opened(bench, tasks, qtbot)
    for _page in range(8):
        press(dialog, Qt.Key.Key_PageDown, qtbot, tasks)
    held = [each.number for each in dialog.view.sheets if each.picture is not None]
    assert held
    assert 0 not in held
    assert len(held) < 8
    dialog.reject()


def test_pages_that_were_passed_over_are_not_drawn(bench: Bench, tasks: Tasks, qtbot: QtBot, drawn: list[int]) -> None:
    dialog = opened(bench, tasks, qtbot)
    drawn.clear()
    for _page in range(6):
        qtbot.keyClick(dialog.view, Qt.Key.Key_PageDown)
    qtbot.keyClick(dialog.view, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: tasks.idle, timeout=20_000)
    assert set(drawn) >= set(dialog.view.sight)
    assert len(drawn) < 8
    dialog.reject()


def test_a_part_of_a_signed_quarter_is_shown_as_that(bench: Bench, tasks: Tasks, qtbot: QtBot) -> None:
    bench.sign(bench.quarter)
    shape = bench.desk.packs.shape(bench.quarter, "actions", "Voids")
    dialog = opened(bench, tasks, qtbot, shape)
    assert dialog.windowTitle() == f"{bench.quarter.name}: Action plan, Voids"
    assert "Signed off" in dialog.view.sheets[0].accessibleDescription()
    assert "This is a part of what was signed" in dialog.view.sheets[0].accessibleDescription()
    dialog.reject()


def test_what_was_issued_is_shown_as_it_went_out(
    bench: Bench, tasks: Tasks, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KIMDESK_PASSPHRASE", "four kites over the depot")
    bench.desk.settings.set({"pack_signature": "workspace"})
    bench.desk.certifying.begin()
    bench.desk.certifying.ask()
    (asked,) = (each.record.id for each in bench.desk.certifying.all() if each.state == "asked")
    bench.desk.certifying.give(asked)
    bench.sign(bench.quarter)
    files = bench.desk.packs.export(bench.quarter, tmp_path)
    assert files is not None
    assert bench.desk.packs.issued_pages(bench.quarter) == files.pdf.read_bytes()
    assert bench.desk.packs.issued_pages(bench.quarter, BRIEF) is None
    dialog = opened(bench, tasks, qtbot)
    assert "also carries a certificate signature" in dialog.view.sheets[0].accessibleDescription()
    dialog.reject()


def test_what_cannot_be_made_is_said_in_its_words(bench: Bench, tasks: Tasks, qtbot: QtBot) -> None:
    for team in bench.desk.workspace.teams():
        bench.desk.records.delete("team", team.id)
    dialog = opened(bench, tasks, qtbot)
    assert "This workspace has no teams" in dialog.bar.words.text()
    assert not dialog.view.isVisible()
    dialog.reject()


def test_closing_stops_what_is_being_made(bench: Bench, tasks: Tasks, qtbot: QtBot) -> None:
    dialog = PreviewDialog(bench.desk, tasks, bench.quarter, WHOLE)
    dialog.open()
    assert dialog.close_button.text() == "Stop"
    qtbot.waitUntil(lambda: dialog._apart._process is not None, timeout=20_000)
    with qtbot.waitSignal(dialog.destroyed, timeout=20_000):
        dialog.close_button.click()


def test_the_dialog_of_packs_shows_what_is_chosen_in_it(bench: Bench, tasks: Tasks, qtbot: QtBot) -> None:
    dialog = PackDialog(bench.desk, tasks, bench.quarter)
    qtbot.addWidget(dialog)
    dialog.open()
    assert not dialog.preview.isEnabled()
    qtbot.waitUntil(dialog.preview.isEnabled, timeout=20_000)
    dialog.choices["brief"].tick.setChecked(True)
    dialog.preview.click()
    (preview,) = dialog.findChildren(PreviewDialog)
    qtbot.waitUntil(lambda: preview.ready, timeout=60_000)
    assert len(preview.view.sheets) == 4
    qtbot.waitUntil(lambda: tasks.idle, timeout=20_000)
    preview.reject()
    dialog.reject()
