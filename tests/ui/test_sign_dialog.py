from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QLabel
from pytestqt.qtbot import QtBot

from kimdesk.ui.dialogs.form_dialog import FormDialog
from kimdesk.ui.dialogs.signed_card import SignedCard
from kimdesk.ui.dialogs.tick_row import TickRow
from kimdesk.ui.dialogs.two_signatures import TwoSignatures
from kimdesk.ui.theme.style import apply_theme
from tests.devices import second_desk, share
from tests.ui.windows import Shown, show_window
from tests.workspaces import Bench


@pytest.fixture
def shown(bench: Bench, qtbot: QtBot, qapp: QApplication) -> Iterator[Shown]:
    apply_theme(qapp)
    made = show_window(bench, qtbot)
    yield made
    made.close()


def test_nothing_can_be_done_to_a_quarter_before_it_is_known_how_it_stands(shown: Shown) -> None:
    shown.window.open_sign_off()
    dialog = shown.sign_dialog()
    assert not dialog.sign.isEnabled()
    assert not dialog.reopen.isVisible()
    shown.rest()
    dialog.reject()


def test_signing_waits_for_every_tick(shown: Shown) -> None:
    for team in (shown.bench.team, shown.bench.other):
        shown.bench.fill_and_review(shown.bench.quarter, team)
    shown.window.open_sign_off()
    shown.rest()
    dialog = shown.sign_dialog()
    *most, last = dialog.ticks.values()
    for tick in most:
        tick.setChecked(True)
    assert not dialog.sign.isEnabled()
    last.setChecked(True)
    assert dialog.sign.isEnabled()
    dialog.reject()


def test_a_sentence_can_be_pressed_to_tick_its_box(shown: Shown) -> None:
    for team in (shown.bench.team, shown.bench.other):
        shown.bench.fill_and_review(shown.bench.quarter, team)
    shown.window.open_sign_off()
    shown.rest()
    dialog = shown.sign_dialog()
    rows = dialog.findChildren(TickRow)
    assert "4 left" in dialog.why_not.text()
    for row in rows:
        assert min(row.tick.width(), row.tick.height()) >= 24
        shown.qtbot.mouseClick(row.words, Qt.MouseButton.LeftButton)
        assert row.tick.isChecked()
    assert dialog.sign.isEnabled()
    assert dialog.why_not.text() == ""
    shown.qtbot.mouseClick(rows[0].words, Qt.MouseButton.LeftButton)
    assert not dialog.sign.isEnabled()
    dialog.reject()


def test_whoever_may_not_sign_is_told_at_the_top_and_beside_the_button(shown: Shown) -> None:
    viewer = shown.bench.desk.records.make("person", {"name": "A viewer", "roles": "viewer"}).id
    shown.bench.desk.identity.become(viewer)
    shown.window.open_sign_off()
    shown.rest()
    dialog = shown.sign_dialog()
    assert dialog.bar.words.text().startswith("Signing is for a head of service")
    assert dialog.why_not.isVisible()
    assert dialog.why_not.text() == "Your role does not sign."
    row = dialog.findChildren(TickRow)[0]
    shown.qtbot.mouseClick(row.words, Qt.MouseButton.LeftButton)
    assert not row.tick.isChecked()
    dialog.reject()


def test_a_fault_while_a_pack_is_saved_leaves_the_dialog_ready_to_try_again(
    shown: Shown, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_arguments: object) -> None:
        raise RuntimeError("a bug")

    monkeypatch.setattr("kimdesk.ui.messages.show_bug", broken_silently)
    shown.window.open_sign_off()
    shown.rest()
    dialog = shown.sign_dialog()
    monkeypatch.setattr(shown.bench.desk.packs, "export_apart", broken)
    saving = dialog.save_pack(tmp_path)
    shown.rest()
    assert saving.act.isEnabled()
    assert not saving.progress.isVisible()
    dialog.reject()
    assert not saving.isVisible()


def broken_silently(_parent: object, _error: BaseException, _log: object = None) -> None:
    """Stand in for the message that somebody would close."""


def test_what_is_open_is_a_link_to_where_it_can_be_settled(shown: Shown) -> None:
    shown.window.open_sign_off()
    shown.rest()
    dialog = shown.sign_dialog()
    with shown.qtbot.waitSignal(dialog.record_opened) as opened:
        link = next(each for each in dialog.findChildren(type(dialog.sign).__mro__[1]) if each.property("record"))
        link.click()
    assert opened.args[0] == "return"


def test_a_quarter_signed_twice_asks_which_signature_stands(
    shown: Shown, tmp_path_factory: pytest.TempPathFactory
) -> None:
    bench = shown.bench
    for team in (bench.team, bench.other):
        bench.fill_and_review(bench.quarter, team)
    other = second_desk(bench, tmp_path_factory.mktemp("second"))
    from kimdesk.model.recorded import ATTESTATIONS

    for desk in (bench.desk, other):
        desk.signing.sign(bench.quarter, tuple(ATTESTATIONS))
    share(other, bench.desk)
    shown.window.open_sign_off()
    shown.rest()
    dialog = shown.sign_dialog()
    card = dialog.findChild(TwoSignatures)
    assert card is not None
    card.buttons[0].click()
    form = dialog.findChild(FormDialog)
    assert form is not None
    shown.qtbot.keyClicks(form.editors["reason"], "The complete one")
    form.act.click()
    shown.rest()
    assert bench.desk.signing.concurrent(bench.quarter) == []
    dialog.reject()
    other.close()


def test_each_signs_as_what_they_are_and_the_dialog_says_who_comes_next(shown: Shown, tmp_path: Path) -> None:
    bench = shown.bench
    people = {}
    for name, role in (("Mona", "service_manager"), ("Hal", "head_of_service")):
        people[name] = bench.desk.records.make("person", {"name": name, "sort": "person", "roles": (role,)}).id
    bench.desk.settings.set({"signoff_order": "manager_head"})
    for team in (bench.team, bench.other):
        if bench.view(team=team).state not in ("reviewed", "not_returned"):
            bench.fill_and_review(bench.quarter, team)
    for name, button, after in (
        ("Hal", "", "The service manager signs next."),
        ("Mona", "Sign as service manager", "The head of service signs next."),
        ("Hal", "Sign off Q3 2025/26", ""),
    ):
        bench.desk.identity.become(people[name])
        shown.window.open_sign_off()
        shown.rest()
        dialog = shown.sign_dialog()
        if button:
            for tick in dialog.ticks.values():
                tick.setChecked(True)
            assert dialog.sign.text() == button
            dialog.sign.click()
            shown.rest()
        assert dialog.why_not.text() == after
        dialog.reject()
    signature = bench.desk.signing.signature(bench.quarter)
    assert signature is not None
    shown.window.open_sign_off()
    shown.rest()
    scan = tmp_path / "sheet.pdf"
    scan.write_bytes(b"%PDF ink")
    dialog = shown.sign_dialog()
    (card,) = dialog.findChildren(SignedCard)
    card.sheet_chosen.emit(scan)
    shown.rest()
    # A card that was laid out anew is shown an event later.
    for words in ("Before that: Mona, Service manager", "Sheet signed by hand: sheet.pdf"):
        shown.qtbot.waitUntil(partial(_says, dialog, words))


def _says(dialog: QDialog, words: str) -> bool:
    return any(words in each.text() for each in dialog.findChildren(QLabel) if each.isVisible())


def test_it_closes_calmly_after_a_pack_was_saved_from_it(shown: Shown, tmp_path: Path) -> None:
    shown.window.open_sign_off()
    shown.rest()
    dialog = shown.sign_dialog()
    pack = dialog.save_pack(tmp_path)
    shown.qtbot.waitUntil(lambda: pack.written is not None, timeout=60_000)
    with shown.qtbot.waitSignal(pack.destroyed):
        pack.reject()
    with shown.qtbot.captureExceptions() as troubles:
        dialog.reject()
    assert troubles == []
