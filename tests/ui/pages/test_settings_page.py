"""The page of workspace settings: typing saves, history and undo are those of every field, and others read only."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from kimdesk.ui.dialogs.form_dialog import FormDialog
from kimdesk.ui.dialogs.help_dialog import HelpDialog
from kimdesk.ui.pages.settings.page import SettingsPage
from kimdesk.ui.pages.settings.rows import MonthInput
from kimdesk.ui.theme.style import apply_theme, px
from kimdesk.ui.widgets.buttons import TextButton
from kimdesk.ui.widgets.cards import Words
from tests.services.test_rights import become
from tests.ui.windows import Shown, show_window
from tests.workspaces import Bench


@pytest.fixture
def shown(bench: Bench, qtbot: QtBot, qapp: QApplication) -> Iterator[Shown]:
    apply_theme(qapp)
    made = show_window(bench, qtbot)
    yield made
    made.close()


def opened(shown: Shown) -> SettingsPage:
    page = shown.window.ways.open_settings()
    shown.rest()
    shown.qtbot.waitUntil(lambda: bool(page.people.text()), timeout=15_000)
    return page


def workspace(shown: Shown) -> object:
    return shown.bench.desk.context.workspace()


def test_what_is_typed_is_saved_and_undone_like_anything_else(shown: Shown) -> None:
    page = opened(shown)
    row = page.cards["calendar"].rows["due_days"]
    shown.write(row.input.editor, "20")
    assert shown.bench.desk.context.workspace()["due_days"] == 20
    shown.qtbot.waitUntil(lambda: "Working days to return: 20" in page.latest.findChildren(type(page.people))[1].text())
    shown.window.undo()
    shown.rest()
    assert shown.bench.desk.context.workspace()["due_days"] is None


def test_the_month_moves_the_quarters_and_the_page_says_so(shown: Shown) -> None:
    page = opened(shown)
    row = page.cards["calendar"].rows["first_month"]
    assert isinstance(row.input, MonthInput)
    row.input.editor.load("12")
    row.input.editor.key_chosen.emit("12")
    shown.qtbot.waitUntil(lambda: "December 2025 to February 2026" in page.quarter.text(), timeout=15_000)


def test_bands_that_cannot_be_used_wait_until_the_field_is_left_and_are_said(shown: Shown) -> None:
    page = opened(shown)
    row = page.cards["risk"].rows["risk_bands"]
    shown.qtbot.keyClicks(row.input.editor, "Green 1-3")
    shown.rest()
    assert shown.bench.desk.context.workspace()["risk_bands"] is None
    page.flush()
    shown.rest()
    assert shown.bench.desk.context.workspace()["risk_bands"] == "Green 1-3"
    assert "A score of 4 is in no band" in row._note.text()


def test_the_detail_of_a_team_is_chosen_beside_its_name(shown: Shown) -> None:
    page = opened(shown)
    line = page.teams.lines[shown.bench.team]
    shown.qtbot.keyClick(line.steps, Qt.Key.Key_2)
    shown.rest()
    assert shown.bench.desk.records.get("team", shown.bench.team)["detail"] == "full"
    assert shown.bench.desk.settings.history()[0].told.name == "Voids"


def test_whoever_is_no_administrator_reads_only(shown: Shown) -> None:
    become(shown.bench, "director")
    page = opened(shown)
    assert "Administrators change these settings" in page.bar.words.text()
    assert page.cards["calendar"].rows["due_days"].input.editor.isReadOnly()
    assert page.people_button.isHidden()


def test_the_header_and_a_record_of_the_workspace_lead_here(shown: Shown) -> None:
    shown.window.header.workspace_wanted.emit()
    assert isinstance(shown.window.page_shown, SettingsPage)
    shown.window.tabs.choose(0)
    shown.rest()
    shown.window.open_record("workspace", shown.bench.desk.context.store.workspace)
    shown.rest()
    assert isinstance(shown.window.page_shown, SettingsPage)


def test_the_whole_history_and_the_people_open_from_here(shown: Shown) -> None:
    page = opened(shown)
    page.latest.whole.click()
    shown.rest()
    assert {each.objectName() for each in shown.window.findChildren(QDialog) if each.isVisible()} == {"history"}
    page.people_button.click()
    shown.rest()
    assert "people" in {each.objectName() for each in shown.window.findChildren(QDialog) if each.isVisible()}


def test_an_own_theme_is_offered_where_an_action_is_made(shown: Shown) -> None:
    shown.bench.desk.settings.set({"themes": "FS Fire safety"})
    actions = shown.window.page(3)
    shown.window.tabs.choose(3)
    actions.reload()
    shown.rest()
    actions.list.new_asked.emit()
    shown.rest()
    dialog = next(each for each in shown.window.findChildren(QDialog) if each.isVisible())
    assert dialog.inputs["theme"].editor.findData("Fire safety") >= 0
    dialog.reject()


def test_own_terms_are_told_in_the_help(shown: Shown) -> None:
    shown.bench.desk.settings.set({"terms": "Decant: a move while *works* are done\nVoid"})
    shown.window.ways.open_help()
    shown.rest()
    dialog = next(each for each in shown.window.findChildren(HelpDialog) if each.isVisible())
    dialog.topics.choose("terms")
    assert dialog.words.toPlainText().splitlines() == [
        "Terms used here",
        "Decant: a move while *works* are done",
        "Void: –",
    ]
    dialog.reject()


def test_certificates_are_begun_asked_for_given_and_withdrawn_where_packs_are_set(
    shown: Shown, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KIMDESK_PASSPHRASE", "four kites over the depot")
    page = opened(shown)
    assert page.certificates.isHidden()
    shown.bench.desk.settings.set({"pack_signature": "workspace"})
    page.reload()
    press(shown, page, "Begin the landlord’s authority")
    press(shown, page, "Ask for a certificate")
    press(shown, page, "Give: KIM log administrator")
    press(shown, page, "Withdraw the certificate of KIM log administrator")
    dialog = shown.window.findChild(FormDialog)
    dialog.questions.act.click()
    shown.rest()
    assert dialog.isVisible()
    shown.write(dialog.editors["reason"], "The laptop was lost")
    dialog.questions.act.click()
    shown.qtbot.waitUntil(lambda: any("The laptop was lost" in each for each in said(page)), timeout=15_000)
    assert [each.state for each in shown.bench.desk.certifying.all()] == ["authority", "withdrawn"]


def said(page: SettingsPage) -> list[str]:
    return [each.text() for each in page.certificates.findChildren(Words)]


def press(shown: Shown, page: SettingsPage, name: str) -> None:
    def found() -> list[TextButton]:
        return [each for each in page.certificates.findChildren(TextButton) if each.accessibleName() == name]

    shown.qtbot.waitUntil(lambda: bool(found()), timeout=15_000)
    found()[0].click()
    shown.rest()


def test_no_line_of_a_team_is_squeezed(shown: Shown) -> None:
    page = opened(shown)
    lines = page.teams.lines.values()
    shown.qtbot.waitUntil(lambda: page.teams.height() >= sum(each.minimumHeight() for each in lines), timeout=5_000)
    assert min(each.minimumHeight() for each in lines) >= 28


@pytest.mark.parametrize("scale", [100, 200])
def test_the_page_ends_where_its_cards_end(shown: Shown, qapp: QApplication, scale: int) -> None:
    apply_theme(qapp, "light", scale)
    page = opened(shown)
    inner = page.area.widget()

    def below() -> int:
        last = max(card.mapTo(inner, card.rect().bottomLeft()).y() for card in page.cards.values())
        latest = page.latest.mapTo(inner, page.latest.rect().bottomLeft()).y()
        return inner.height() - max(last, latest)

    shown.qtbot.waitUntil(lambda: 0 <= below() <= px(40), timeout=15_000)
    apply_theme(qapp)


def test_what_a_row_cannot_keep_and_what_it_compares_reach_the_window(shown: Shown) -> None:
    page = opened(shown)
    said: list[object] = []
    page.status_said.connect(said.append)
    page.record_opened.connect(lambda kind, record: said.append((kind, record)))
    row = page.cards["calendar"].rows["due_days"]
    row.lost.emit("It was taken away meanwhile.")
    row.compared.emit("abc")
    assert said == ["It was taken away meanwhile.", ("conflict", "abc")]


def test_the_page_brings_no_cryptography_where_no_certificate_is_wanted() -> None:
    words = "import sys, kimdesk.ui.pages.settings.page; print([m for m in sys.modules if m in ('cryptography', 'pyhanko')])"
    done = subprocess.run([sys.executable, "-c", words], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
