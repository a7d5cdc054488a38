"""The chase in the window: teams by filter, texts copied and opened as drafts, chases noted, the list as a file."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import parse_qs

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kimdesk.languages import speaking
from kimdesk.model.kinds.log import PRINCIPLES
from kimdesk.ui.change_bus import ChangeBus
from kimdesk.ui.dialogs.export_dialog import ExportDialog
from kimdesk.ui.pages.chase.page import ChasePage
from kimdesk.ui.pages.chase.rows import CHASED, FIRST, LATE, STANDS
from kimdesk.ui.tasks import Tasks
from kimdesk.ui.theme.style import apply_theme
from tests.chased import chased, make_late, name_people, submit
from tests.services.test_rights import become
from tests.ui.resting import come_to_rest
from tests.workspaces import Bench

LEFT = Qt.MouseButton.LeftButton


@dataclass
class Shown:
    page: ChasePage
    bench: Bench
    tasks: Tasks
    bus: ChangeBus
    qtbot: QtBot
    opened: list[QUrl] = field(default_factory=list)

    def settle(self) -> None:
        come_to_rest(self.qtbot, self.page, self.tasks)

    def reload(self) -> None:
        self.page.reload()
        self.settle()

    def teams(self) -> list[str]:
        return [each.team.title for each in self.page.table.rows.teams]

    def click_on(self, team: str) -> None:
        """Press the row of a team."""
        table = self.page.table
        at = self.teams().index(team)
        box = table.visualRect(table.model().index(at, 0))
        self.qtbot.mouseClick(table.viewport(), LEFT, pos=box.center())
        self.settle()

    def press(self, button: object) -> None:
        self.qtbot.mouseClick(button, LEFT)
        self.settle()

    def narrow(self, at: int) -> None:
        """Press one of the four filters."""
        box = self.page.narrowed._boxes(self.page.narrowed.width())[at]
        self.qtbot.mouseClick(self.page.narrowed, LEFT, pos=QPoint(int(box.center().x()), int(box.center().y())))
        self.settle()

    def draft(self) -> tuple[str, dict[str, str]]:
        """Return the addresses and the fields of the draft that was opened last."""
        link = bytes(self.opened[-1].toEncoded().data()).decode()
        to, _mark, fields = link.removeprefix("mailto:").partition("?")
        return to, {name: values[0].replace("\r\n", "\n") for name, values in parse_qs(fields).items()}


def clipboard() -> str:
    return QGuiApplication.clipboard().text()


@pytest.fixture
def shown(bench: Bench, qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[Shown]:
    apply_theme(qapp, "light", 100)
    name_people(bench)
    make_late(bench)
    tasks, bus = Tasks(), ChangeBus()
    page = ChasePage(bench.desk, tasks, bus)
    qtbot.addWidget(page)
    page.resize(1100, 640)
    page.show()
    made = Shown(page, bench, tasks, bus, qtbot)
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: made.opened.append(url) or True)
    QGuiApplication.clipboard().setText("")
    made.settle()
    yield made
    tasks.stop()


# --- the teams --------------------------------------------------------------------------------------------------------


def test_the_latest_team_comes_first_and_its_text_stands_beside_it(shown: Shown) -> None:
    assert shown.teams() == ["Rents", "Voids"]
    assert shown.page.said.text() == "0 of 2 returns are in. 2 are late. They were due on 22 January 2026."
    shown.click_on("Voids")
    assert shown.page.letter.title.text() == "Voids"
    assert shown.page.letter.body.toPlainText().startswith("Dear Priya Sample,")
    assert "Key handover: changed or not" in shown.page.letter.body.toPlainText()


def test_each_filter_shows_what_it_says(shown: Shown) -> None:
    submit(shown.bench, shown.bench.other)
    shown.reload()
    assert shown.teams() == ["Voids", "Rents"]
    shown.narrow(1)
    assert shown.teams() == ["Voids"]
    shown.narrow(2)
    assert (shown.teams(), shown.page.none.text()) == ([], "Every team has begun.")
    shown.narrow(3)
    assert shown.teams() == ["Rents"]
    shown.narrow(0)
    assert len(shown.teams()) == 2


def test_a_reader_hears_every_cell_with_its_column(shown: Shown) -> None:
    shown.bench.desk.records.change("team", shown.bench.team, {"detail": "full"})
    shown.bench.type("p5", "1", shown.bench.activities[0])
    shown.reload()
    rows = shown.page.table.rows
    role = Qt.ItemDataRole.AccessibleTextRole
    at = shown.teams().index("Voids")
    heads = [rows.headerData(column, Qt.Orientation.Horizontal, role) for column in range(FIRST, CHASED)]
    assert heads == [str(words) for words in PRINCIPLES.values()]
    said = [rows.index(at, column).data(role) for column in range(FIRST, CHASED)]
    assert said[0] == "1 Key activities: nothing said"
    assert said[4] == "5 Gaps and holes: said in part, 1/3"
    assert rows.index(at, STANDS).data(role) == "Part done"
    assert rows.index(at, LATE).data(role) == "12 days late, due on 22/01/2026"
    assert rows.index(at, CHASED).data(role) == "not chased yet"
    assert "nothing said" in shown.page.legend.accessibleName()


def test_arrow_keys_choose_a_team_and_enter_opens_its_log(shown: Shown) -> None:
    table = shown.page.table
    table.setFocus()
    shown.qtbot.keyClick(table, Qt.Key.Key_Down)
    assert shown.page.letter.title.text() == "Voids"
    with shown.qtbot.waitSignal(shown.page.record_opened) as told:
        shown.qtbot.keyClick(table, Qt.Key.Key_Return)
    assert told.args == ["team", shown.bench.team]


def test_the_team_chosen_stays_so_when_something_arrives(shown: Shown) -> None:
    shown.click_on("Voids")
    submit(shown.bench, shown.bench.other)
    shown.reload()
    assert shown.page.table.team == shown.bench.team
    assert shown.page.letter.title.text() == "Voids"


def test_another_quarter_is_shown_when_it_is_chosen(shown: Shown) -> None:
    running = shown.bench.quarter.shifted(1)
    assert shown.page.quarter.key() == shown.bench.quarter.start.isoformat()
    shown.page.quarter.load(running.start.isoformat())
    shown.page.quarter.key_chosen.emit(running.start.isoformat())
    shown.settle()
    assert "They are due on 23 April 2026." in shown.page.said.text()
    assert not shown.page.to_late.isEnabled()


# --- copying and drafts -------------------------------------------------------------------------------------------------


def test_copy_puts_the_text_on_the_clipboard_and_notes_the_chase(shown: Shown) -> None:
    shown.click_on("Voids")
    written = shown.page.letter.body.toPlainText()
    shown.press(shown.page.letter.copy)
    assert clipboard() == written
    last = chased(shown.bench).chased
    assert last is not None
    assert last.by == shown.bench.desk.identity.me().name
    assert shown.page.bar.words.text().startswith("The text is copied. It is noted as chased")
    shown.reload()
    assert "Last chased: 03/02/2026 by" in shown.page.letter.facts.text()


def test_a_draft_carries_the_address_the_subject_and_the_text(shown: Shown) -> None:
    shown.click_on("Voids")
    written = shown.page.letter.body.toPlainText()
    shown.press(shown.page.letter.draft)
    to, fields = shown.draft()
    assert to == "priya.sample@example.org"
    assert fields["subject"] == "KIM return of Voids, Q3 2025/26: was due on 22 January 2026"
    assert fields["body"] == written
    assert clipboard() == ""
    assert chased(shown.bench).chased is not None


def test_a_text_that_was_changed_is_sent_as_it_was_changed_and_kept_until_then(shown: Shown) -> None:
    shown.click_on("Voids")
    letter = shown.page.letter
    letter.body.selectAll()
    shown.qtbot.keyClicks(letter.body, "50 % is done & the rest? Call me + Ann.")
    shown.click_on("Rents")
    shown.click_on("Voids")
    assert letter.body.toPlainText() == "50 % is done & the rest? Call me + Ann."
    shown.reload()
    shown.press(letter.draft)
    assert shown.draft()[1]["body"] == "50 % is done & the rest? Call me + Ann."
    (text,) = shown.bench.desk.context.db.execute("SELECT text FROM p_chase").fetchone()
    assert text == "50 % is done & the rest? Call me + Ann."
    shown.reload()
    assert letter.body.toPlainText().startswith("Dear Priya Sample,")


def test_the_ready_text_comes_back_where_it_is_wanted(shown: Shown) -> None:
    letter = shown.page.letter
    shown.click_on("Voids")
    assert not letter.again.isVisible()
    shown.qtbot.keyClicks(letter.body, "Please! ")
    assert letter.body.toPlainText().startswith("Please! Dear")
    shown.press(letter.again)
    assert letter.body.toPlainText().startswith("Dear")
    assert not letter.again.isVisible()


def test_a_text_too_long_for_a_draft_is_copied_and_the_draft_says_so(shown: Shown) -> None:
    for number in range(60):
        shown.bench.desk.records.make("activity", {"title": f"Key activity {number}", "team": shown.bench.team})
    shown.reload()
    shown.click_on("Voids")
    written = shown.page.letter.body.toPlainText()
    shown.press(shown.page.letter.draft)
    assert "Ctrl+V" in shown.draft()[1]["body"]
    assert clipboard() == written
    assert "too long for it and is copied" in shown.page.bar.words.text()


def test_what_no_mail_program_takes_is_copied_and_not_noted(shown: Shown, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: False)
    shown.click_on("Voids")
    shown.press(shown.page.letter.draft)
    assert clipboard() == shown.page.letter.body.toPlainText()
    assert shown.page.bar.words.text().startswith("No mail program answered.")
    assert chased(shown.bench).chased is None


def test_nothing_is_noted_where_the_tick_is_taken_away(shown: Shown) -> None:
    shown.click_on("Voids")
    shown.page.letter.note.setChecked(False)
    shown.press(shown.page.letter.copy)
    assert chased(shown.bench).chased is None
    assert shown.page.bar.words.text() == "The text is copied."


def test_who_may_not_note_a_chase_copies_all_the_same(shown: Shown) -> None:
    become(shown.bench, "viewer")
    shown.reload()
    shown.click_on("Voids")
    assert not shown.page.letter.note.isVisible()
    before = shown.bench.operations()
    shown.press(shown.page.letter.copy)
    assert clipboard().startswith("Dear Priya Sample,")
    assert shown.bench.operations() == before


def test_one_mail_goes_to_all_who_are_late_without_their_seeing_each_other(shown: Shown) -> None:
    tom = {"name": "Tom Sample", "roles": "line_manager", "teams": shown.bench.other, "email": "tom@example.org"}
    shown.bench.desk.records.make("person", tom)
    shown.reload()
    shown.press(shown.page.to_late)
    assert shown.page.letter.title.text() == "Everybody who is late"
    shown.press(shown.page.letter.draft)
    to, fields = shown.draft()
    assert to == ""
    assert set(fields["bcc"].split(",")) == {"tom@example.org", "priya.sample@example.org"}
    assert "- Voids: part done, 1 of 3 activities done" in fields["body"]
    assert all(each.chased for each in shown.bench.desk.chasing.read(shown.bench.quarter).teams)
    shown.click_on("Rents")
    assert shown.page.letter.title.text() == "Rents"


def test_whose_address_is_missing_is_led_to(shown: Shown) -> None:
    tom = shown.bench.desk.records.make(
        "person", {"name": "Tom", "roles": "line_manager", "teams": shown.bench.other}
    ).id
    shown.reload()
    shown.click_on("Rents")
    assert shown.page.letter.no_address.text() == "No e-mail address is known of Tom."
    with shown.qtbot.waitSignal(shown.page.record_opened) as told:
        shown.qtbot.mouseClick(shown.page.letter.add_address, LEFT)
    assert told.args == ["person", tom]


# --- the list, and the end ----------------------------------------------------------------------------------------------


def test_print_writes_what_is_shown_as_a_pdf_and_opens_it(shown: Shown, tmp_path: Path) -> None:
    shown.bench.desk.context.settings.change("export_folder", str(tmp_path))
    shown.press(shown.page.files.print)
    (written,) = tmp_path.glob("*.pdf")
    assert shown.opened[-1].toLocalFile() == str(written)
    assert shown.page.bar.words.text() == f"Written: {written.name}"
    shown.press(shown.page.bar.action)
    assert shown.opened[-1].toLocalFile() == str(tmp_path)


def test_a_folder_that_cannot_be_written_to_is_said_to_be_one(shown: Shown, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    shown.page.files.print_to(tmp_path / "file")
    shown.settle()
    assert shown.page.bar.words.text()
    assert shown.opened == []


def test_the_list_is_saved_as_a_workbook_too(shown: Shown, tmp_path: Path) -> None:
    shown.press(shown.page.files.save)
    dialog = next(each for each in shown.page.findChildren(ExportDialog) if each.isVisible())
    dialog.choices["xlsx"].tick.setChecked(True)
    dialog.folder.line.setText(str(tmp_path))
    shown.press(dialog.act)
    assert len(list(tmp_path.glob("*.xlsx"))) == 1
    dialog.reject()


def test_everything_in_leads_to_the_sign_off(shown: Shown) -> None:
    for team in (shown.bench.team, shown.bench.other):
        shown.bench.fill_and_review(shown.bench.quarter, team)
    shown.reload()
    assert shown.page.all_in.isVisible()
    assert shown.page.all_in.title.text() == "Everything is in"
    assert shown.page.all_in.button is not None
    with shown.qtbot.waitSignal(shown.page.sign_off_of_wanted) as told:
        shown.qtbot.mouseClick(shown.page.all_in.button, LEFT)
    assert told.args == [shown.bench.quarter]


def test_a_quarter_without_a_team_says_what_to_do(shown: Shown) -> None:
    for team in (shown.bench.team, shown.bench.other):
        shown.bench.desk.records.change("team", team, {"until": "2024-12-31"})
    shown.reload()
    assert shown.page._stack.currentIndex() == 1
    assert not shown.page.files.print.isEnabled()


def test_undo_takes_a_chase_back_and_the_page_shows_it(shown: Shown) -> None:
    shown.click_on("Voids")
    shown.press(shown.page.letter.copy)
    shown.bus.announce(shown.bench.desk.undo.undo().changes)
    shown.qtbot.waitUntil(lambda: "Last chased: not yet" in shown.page.letter.facts.text(), timeout=3000)


@pytest.mark.parametrize("scale", [100, 200])
def test_every_control_is_within_the_page_whatever_the_text_size(shown: Shown, qapp: QApplication, scale: int) -> None:
    apply_theme(qapp, "light", scale)
    page = ChasePage(shown.bench.desk, shown.tasks, shown.bus)
    shown.qtbot.addWidget(page)
    page.resize(1280, 600)
    page.show()
    come_to_rest(shown.qtbot, page, shown.tasks)
    for control in (page.to_late, page.files.save, page.letter.draft, page.letter.copy, page.letter.note, page.table):
        right = control.mapTo(page, QPoint(control.width(), 0)).x()
        assert right <= page.width(), control
        assert control.width() >= control.minimumSizeHint().width()
    apply_theme(qapp, "light", 100)


def test_a_text_is_written_in_the_other_language_where_a_colleague_works_in_it(shown: Shown) -> None:
    shown.click_on("Voids")
    letter = shown.page.letter
    english = letter.body.toPlainText()
    letter.body.setPlainText("My own words")
    assert not letter.drafted.isVisible()

    shown.qtbot.keyClick(letter.languages, Qt.Key.Key_Right)
    shown.settle()

    welsh = letter.body.toPlainText()
    assert letter.languages.chosen == "cy"
    assert letter.drafted.isVisible()
    with speaking("cy"):
        of = shown.bench.desk.chasing.read()
        owed = next(each for each in of.teams if each.team.title == "Voids")
        assert welsh == shown.bench.desk.chasing.letter(owed, of).body
    assert welsh != english
    # The page goes on in its own language, and what was typed in each stays.
    assert shown.page.said.text().startswith("0 of 2 returns are in.")
    shown.qtbot.keyClick(letter.languages, Qt.Key.Key_Left)
    shown.settle()
    assert letter.body.toPlainText() == "My own words"
    letter.again.click()
    assert letter.body.toPlainText() == english


def test_whoever_takes_the_choice_of_language_back_writes_in_that_of_the_window(shown: Shown) -> None:
    shown.click_on("Voids")
    letter = shown.page.letter
    shown.qtbot.keyClick(letter.languages, Qt.Key.Key_Right)
    shown.settle()
    shown.qtbot.keyClick(letter.languages, Qt.Key.Key_Delete)
    shown.settle()
    assert letter.languages.chosen == "en"
    assert letter.body.toPlainText().startswith("Dear Priya Sample,")
