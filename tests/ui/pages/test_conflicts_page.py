"""The page of what waits: both sides are shown, a choice settles it, undo brings both back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from kimdesk.model.ops import Op
from kimdesk.model.recorded import ATTESTATIONS
from kimdesk.model.roster import Roster
from kimdesk.store.taking import Taking
from kimdesk.ui.page_making import CONFLICTS
from kimdesk.ui.pages.conflicts.page import ConflictsPage
from kimdesk.ui.theme.style import apply_theme
from kimdesk.ui.widgets.differing import DifferingText
from tests.devices import remote, second_desk, share
from tests.ui.windows import Shown, show_window
from tests.workspaces import Bench

BEFORE = "Keys are kept in a safe. They are counted weekly."
MINE = "Keys are kept in a locked safe. They are counted weekly."
THEIRS = "Keys are kept in a safe. They are counted weekly. Nobody checks."


@dataclass
class Page:
    """The page in its window."""

    shown: Shown
    page: ConflictsPage
    risk: str
    gone: str

    def rest(self) -> None:
        # What is written first, then what is read again a moment after it was.
        self.shown.rest()
        self.shown.qtbot.wait(200)
        self.shown.rest()

    def choose(self, words: str) -> None:
        self.page.list.choose(next(key for key in self.page.list.in_order() if words in key))
        self.rest()

    def texts(self) -> str:
        return "\n".join(each.text() for each in self.page.detail.findChildren(QLabel) if each.isVisible())

    @property
    def waiting(self) -> int:
        return self.shown.window.tabs._counts[CONFLICTS]

    def value(self, field: str) -> object:
        return self.shown.bench.desk.records.get("risk", self.risk)[field]


@pytest.fixture
def page(bench: Bench, qtbot: QtBot, qapp: QApplication) -> Iterator[Page]:
    apply_theme(qapp)
    desk = bench.desk
    store = desk.context.store
    risk = desk.records.make("risk", {"title": "Lost keys", "event": BEFORE}).id
    gone = desk.records.make("risk", {"title": "Damp"}).id
    stood = desk.records.open("risk", risk).shown[risk, "event"]
    bea = desk.records.make("person", {"name": "Bea"}).id
    seen = store.vector()
    desk.records.change("risk", risk, {"event": MINE, "review": "2026-03-01"})
    desk.records.delete("risk", gone)
    told = [
        ("risk", risk, "event", Op.SET, THEIRS, stood),
        ("risk", risk, "review", Op.SET, "2026-04-05"),
        ("risk", gone, "cause", Op.SET, "Rain"),
    ]
    store.receive([remote("far", 1, *told, seen=seen, author=bea)])
    held = remote("reader", 1, ("risk", risk, "cause", Op.SET, "Not mine to say"), author=bea)
    Taking(store.database, Roster(people={"reader": bea}), store.device, 0).run([held], None)
    shown = show_window(bench, qtbot)
    shown.window.tabs.choose(CONFLICTS)
    found = shown.window.page(CONFLICTS)
    assert isinstance(found, ConflictsPage)
    made = Page(shown, found, risk, gone)
    made.rest()
    yield made
    shown.close()


def test_all_that_waits_is_listed_and_counted_on_the_tab(page: Page) -> None:
    assert len(page.page.list.in_order()) == 4
    assert page.waiting == 4


def test_texts_are_compared_word_by_word_in_colour_in_line_and_in_words(page: Page) -> None:
    page.choose("event")
    texts = page.page.detail.findChildren(DifferingText)
    said = {each.accessibleDescription() for each in texts}
    assert {"added: locked", "added: Nobody checks."} <= said
    assert all("text-decoration:underline" in each.text() for each in texts)
    assert BEFORE in page.texts()


def test_the_proposed_text_settles_and_undo_brings_both_back(page: Page) -> None:
    page.choose("event")
    view = page.page.detail.values
    assert view is not None
    assert view.proposed is not None
    view.proposed.button.click()
    page.rest()
    assert page.value("event") == "Keys are kept in a locked safe. They are counted weekly. Nobody checks."
    assert page.waiting == 3
    page.page.bar.action.click()
    page.rest()
    (again,) = [each for each in page.shown.bench.desk.conflicts.open() if each.field == "event"]
    assert {each.value for each in again.candidates} == {MINE, THEIRS}
    assert page.waiting == 4


def test_what_comes_up_when_one_is_settled_is_read_from_its_head(page: Page) -> None:
    # As little room as large text leaves.
    page.page.area.setMaximumHeight(120)
    page.choose("event")
    bar = page.page.area.verticalScrollBar()
    bar.setValue(bar.maximum())
    assert bar.value() > 40
    view = page.page.detail.values
    assert view is not None
    view.keep[0].click()
    page.rest()
    assert page.page.detail.values is not view
    assert bar.maximum() > 40
    assert bar.value() == 0


def test_keeping_one_value_settles_it_and_goes_on_to_the_next(page: Page) -> None:
    page.choose("review")
    view = page.page.detail.values
    assert view is not None
    assert {button.text() for button in view.keep} == {"Keep “01/03/2026”", "Keep “05/04/2026”"}
    next(button for button in view.keep if "05/04" in button.text()).click()
    page.rest()
    assert page.value("review") == "2026-04-05"
    assert page.page.list.key()


def test_the_button_says_the_whole_value_to_whoever_hears_it(page: Page) -> None:
    two = ("Within a year of the new contract", "Not before the move to the new office")
    desk = page.shown.bench.desk
    seen = desk.context.store.vector()
    desk.records.change("risk", page.risk, {"proximity": two[0]})
    desk.context.store.receive([remote("farther", 1, ("risk", page.risk, "proximity", Op.SET, two[1]), seen=seen)])
    page.page.reload()
    page.rest()
    page.choose("proximity")
    view = page.page.detail.values
    assert view is not None
    assert all(len(button.text()) < len(two[0]) for button in view.keep)
    assert {button.accessibleName() for button in view.keep} == {f"Keep “{each}”" for each in two}


def test_another_value_is_written_and_a_wrong_one_is_said_beside_it(page: Page) -> None:
    page.choose("review")
    view = page.page.detail.values
    assert view is not None
    assert view.own is not None
    view.own.open.click()
    page.shown.qtbot.keyClicks(view.own.input.stop, "x")
    view.own.save.click()
    page.rest()
    assert "is not a date" in view.own.row.error.text()
    view.own.input.stop.clear()
    page.shown.qtbot.keyClicks(view.own.input.stop, "6/4/2026")
    view.own.save.click()
    page.rest()
    assert page.value("review") == "2026-04-06"


def test_what_is_being_written_stays_while_something_else_changes(page: Page) -> None:
    page.choose("event")
    view = page.page.detail.values
    assert view is not None
    assert view.own is not None
    view.own.begin("Half a sen")
    page.shown.window._bus.announce(page.shown.bench.desk.records.make("risk", {"title": "Another"}).changes)
    page.rest()
    assert page.page.detail.values is view
    assert view.own.input.value() == "Half a sen"


def test_deleted_against_changed_is_said_in_two_words(page: Page) -> None:
    page.choose(page.gone)
    view = page.page.detail.values
    assert view is not None
    assert [button.text() for button in view.keep] == ["Keep “Deleted”", "Keep “Kept”"]
    view.keep[1].click()
    page.rest()
    assert not page.shown.bench.desk.records.get("risk", page.gone).deleted


def test_a_waiting_decision_is_accepted_and_then_discarded_after_all(page: Page) -> None:
    page.choose("waiting")
    waiting = page.page.detail.waiting
    assert waiting is not None
    assert "no role that may change this" in page.texts()
    assert "Not mine to say" in page.texts()
    waiting.accept.click()
    page.rest()
    assert page.value("cause") == "Not mine to say"
    assert page.waiting == 3
    page.choose("waiting")
    again = page.page.detail.waiting
    assert again is not None
    assert not again.accept.isVisible()
    again.discard.click()
    page.rest()
    assert page.value("cause") is None


def test_next_and_previous_go_through_everything_by_key(page: Page) -> None:
    order = page.page.list.in_order()
    page.page.list.choose(order[0])
    page.rest()
    page.page.list.setFocus()
    seen = [page.page.list.key()]
    for _step in order[1:]:
        page.shown.qtbot.keyClick(page.page.list, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
        page.rest()
        seen.append(page.page.list.key())
    assert seen == order
    page.page.detail.previous.click()
    assert page.page.list.key() == order[-2]


def test_somebody_who_may_not_choose_reads_both(page: Page) -> None:
    desk = page.shown.bench.desk
    viewer = desk.records.make("person", {"name": "Vi", "roles": ("viewer",)}).id
    desk.identity.become(viewer)
    page.page.reload()
    page.rest()
    page.choose("event")
    view = page.page.detail.values
    assert view is not None
    assert view.keep == []
    assert view.proposed is None
    assert "Your role may read this" in page.texts()


# --- signed quarters -------------------------------------------------------------------------------------------------


def open_page(bench: Bench, qtbot: QtBot) -> tuple[Shown, ConflictsPage]:
    shown = show_window(bench, qtbot)
    shown.window.tabs.choose(CONFLICTS)
    found = shown.window.page(CONFLICTS)
    assert isinstance(found, ConflictsPage)
    qtbot.wait(200)
    shown.rest()
    return shown, found


def words_of(page: ConflictsPage) -> str:
    return "\n".join(each.text() for each in page.detail.findChildren(QLabel) if each.isVisible())


def test_two_sign_offs_made_apart_are_listed_and_lead_to_where_one_is_kept(
    bench: Bench, qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    apply_theme(qapp)
    for team in (bench.team, bench.other):
        bench.fill_and_review(bench.quarter, team)
    other = second_desk(bench, tmp_path / "other")
    for desk in (bench.desk, other):
        desk.signing.sign(bench.quarter, tuple(ATTESTATIONS))
    share(bench.desk, other)
    shown, page = open_page(bench, qtbot)
    page.list.choose(next(key for key in page.list.in_order() if key.startswith("signed")))
    assert "2 people signed this quarter off" in words_of(page)
    assert page.detail.signed is not None
    page.detail.signed.button.click()
    shown.rest()
    assert shown.sign_dialog().isVisible()
    shown.close()
    other.close()


def test_what_arrived_after_a_sign_off_is_listed_with_who_and_what(
    bench: Bench, qtbot: QtBot, qapp: QApplication
) -> None:
    apply_theme(qapp)
    bench.sign(bench.quarter)
    bea = bench.desk.records.make("person", {"name": "Bea"}).id
    late = ("return", bench.view().id, "gaps", Op.SET, "One key lost")
    bench.desk.context.store.receive([remote("far", 1, late, author=bea, lamport=90_000)])
    shown, page = open_page(bench, qtbot)
    page.list.choose(next(key for key in page.list.in_order() if key.startswith("late")))
    assert "One key lost" in words_of(page)
    assert "Bea" in words_of(page)
    assert page.detail.signed is not None
    page.detail.signed.button.click()
    shown.rest()
    assert shown.sign_dialog().isVisible()
    shown.close()
