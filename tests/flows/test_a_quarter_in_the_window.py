"""One whole quarter through the real window, by its own fields, keys and buttons."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kimdesk.exports.verify import Kept, verify
from kimdesk.model.ops import Draft, Op
from kimdesk.services.desk import open_desk
from kimdesk.ui.dialogs.check_dialog import CheckDialog
from kimdesk.ui.pages.log.page import WHOLE
from kimdesk.ui.theme.style import apply_theme
from tests.ui.windows import CONTROL, Shown, show_window
from tests.workspaces import Bench


@pytest.fixture
def shown(bench: Bench, qtbot: QtBot, qapp: object) -> Iterator[Shown]:
    apply_theme(qapp)  # type: ignore[arg-type]
    for team in (bench.team, bench.other):
        bench.fill_and_review(bench.before, team)
    window = show_window(bench, qtbot)
    yield window
    window.close()


def fill_by_keyboard(shown: Shown, team: str, statement: str) -> None:
    """Fill a team's return: one key press for each activity, a statement, and submit."""
    log = shown.window.log
    log.show_team(team)
    shown.rest()
    log.list.choose(log.view.entries[0].activity.id if log.view else "")
    shown.rest()
    for _activity in shown.bench.view(team=team).entries:
        shown.press(Qt.Key.Key_Return, CONTROL)
    log.list.choose(WHOLE)
    shown.rest()
    shown.write(log.whole._bindings["statement"].editor, statement)
    log.foot.primary.click()
    shown.rest()


def review(shown: Shown, team: str, step: str) -> None:
    """Accept a return with one rating of the reviewer's own."""
    shown.window.log.show_team(team)
    shown.rest()
    shown.window.log.foot.primary.click()
    form = shown.form()
    form.editors["p2"]._choose(step)
    form.act.click()
    shown.rest()


def test_a_quarter_is_filled_submitted_reviewed_signed_and_its_pack_checks(shown: Shown, tmp_path: Path) -> None:
    bench = shown.bench
    shown.press(Qt.Key.Key_2, CONTROL)
    fill_by_keyboard(shown, bench.team, "Photos are with the works order.")
    fill_by_keyboard(shown, bench.other, "Letters are filed the same day.")
    assert {bench.view(team=team).state for team in (bench.team, bench.other)} == {"submitted"}
    for team in (bench.team, bench.other):
        review(shown, team, "1")

    shown.window.open_sign_off()
    shown.rest()
    dialog = shown.sign_dialog()
    assert not dialog.sign.isEnabled()
    for tick in dialog.ticks.values():
        tick.setChecked(True)
    dialog.sign.click()
    shown.rest()
    signature = bench.desk.signing.signature(bench.quarter)
    assert signature is not None

    saving = dialog.save_pack(tmp_path)
    shown.qtbot.waitUntil(lambda: saving.written is not None, timeout=20_000)
    written = saving.written
    assert written is not None
    verdict = verify(written, Kept(signature.mark))
    assert verdict.ok, verdict.sentences
    assert verdict.signed
    dialog.reject()
    shown.window.open_check()
    check = shown.window.findChild(CheckDialog)
    assert check is not None
    check.check(written)
    shown.qtbot.waitUntil(lambda: check.answer is not None, timeout=30_000)
    assert "whole and unchanged" in check.answer.answer.text()
    check.reject()

    # A label changes and a late operation arrives: the pack is written the same again.
    bench.desk.records.change("team", bench.team, {"name": "Empty homes"})
    entry = bench.view().entries[0]
    bench.desk.context.store.commit("edit", "late", [Draft("entry", entry.id, "what", Op.SET, "late")])
    (tmp_path / "again").mkdir()
    again = bench.desk.packs.export(bench.quarter, tmp_path / "again")
    assert again is not None
    assert again.content.read_bytes() == (written / again.content.name).read_bytes()
    assert again.pdf.read_bytes() == (written / again.pdf.name).read_bytes()
    assert len(bench.desk.signing.arrived_after(bench.quarter)) == 1


def test_undo_takes_back_what_was_said_and_redo_says_it_again(shown: Shown) -> None:
    bench = shown.bench
    shown.press(Qt.Key.Key_2, CONTROL)
    shown.window.log.show_team(bench.team)
    shown.rest()
    shown.window.log.list.choose(bench.activities[0])
    shown.rest()
    shown.press(Qt.Key.Key_Return, CONTROL)
    assert bench.view().entries[0].outcome == "unchanged"
    shown.press(Qt.Key.Key_Z, CONTROL)
    assert bench.view().entries[0].outcome == ""
    shown.press(Qt.Key.Key_Y, CONTROL)
    assert bench.view().entries[0].outcome == "unchanged"


def test_closing_the_window_in_the_middle_of_a_word_saves_it(bench: Bench, qtbot: QtBot, qapp: object) -> None:
    apply_theme(qapp)  # type: ignore[arg-type]
    shown = show_window(bench, qtbot)
    shown.window.tabs.choose(1)
    shown.window.log.show_team(bench.team)
    shown.rest()
    shown.window.log.list.choose(WHOLE)
    shown.rest()
    qtbot.keyClicks(shown.window.log.whole._bindings["statement"].editor, "Half a sen")
    shown.close()
    assert bench.view().whole.values["statement"] == "Half a sen"


def test_the_search_finds_an_activity_and_goes_there(shown: Shown) -> None:
    shown.press(Qt.Key.Key_K, CONTROL)
    shown.qtbot.keyClicks(shown.window.header.search, "handov")
    shown.qtbot.waitUntil(lambda: shown.window.search.list.count() > 0, timeout=5000)
    shown.qtbot.keyClick(shown.window.header.search, Qt.Key.Key_Return)
    shown.rest()
    shown.qtbot.waitUntil(lambda: shown.window.log.list.key() == shown.bench.activities[1], timeout=5000)
    assert shown.window.tabs.current == 1


def test_choosing_another_person_changes_what_the_window_offers(shown: Shown) -> None:
    bench = shown.bench
    viewer = bench.desk.records.make("person", {"name": "A viewer", "roles": "viewer"}).id
    shown.window.header.person_chosen.emit(viewer)
    shown.rest()
    shown.press(Qt.Key.Key_2, CONTROL)
    assert not shown.window.log.foot.primary.isVisible()
    shown.window.open_sign_off()
    shown.rest()
    assert all(not tick.isEnabled() for tick in shown.sign_dialog().ticks.values())
    shown.sign_dialog().reject()


def test_what_the_command_line_writes_beside_the_window_appears_in_it(shown: Shown) -> None:
    bench = shown.bench
    shown.press(Qt.Key.Key_2, CONTROL)
    shown.window.log.show_team(bench.team)
    shown.rest()
    neighbour = open_desk(bench.folder, bench.clock)
    view = neighbour.returns.open(bench.team, bench.quarter)
    neighbour.returns.nothing_changed(view, bench.activities)
    neighbour.close()
    shown.window.neighbour.look()
    shown.rest()
    shown.qtbot.waitUntil(lambda: shown.window.log.count.text() == "3 of 3 activities done", timeout=5000)


def test_the_window_does_not_take_its_own_writing_for_somebody_elses(shown: Shown) -> None:
    bench = shown.bench
    shown.press(Qt.Key.Key_2, CONTROL)
    shown.window.log.show_team(bench.team)
    shown.rest()
    shown.press(Qt.Key.Key_Return, CONTROL)
    with shown.qtbot.assertNotEmitted(shown.window.neighbour.wrote, wait=200):
        shown.window.neighbour.look()
        shown.rest()
