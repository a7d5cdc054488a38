"""The overview shows the work of the person at this computer, and every count leads to the list it counts."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kimdesk.services.desk import open_desk
from kimdesk.ui.change_bus import ChangeBus
from kimdesk.ui.main_window import MainWindow
from kimdesk.ui.page_making import ACTIONS, LOG
from kimdesk.ui.pages.overview.page import OverviewPage
from kimdesk.ui.tasks import Tasks
from tests.ui.windows import Shown, show_window
from tests.workspaces import Bench

Open = Callable[[str], OverviewPage]


@pytest.fixture
def people(bench: Bench) -> dict[str, str]:
    """A manager of one team, the one who reviews it, and an administrator."""
    make = bench.desk.records.make
    rows = {
        "Manager": {"roles": ("line_manager",), "teams": (bench.team,)},
        "Reviewer": {"roles": ("service_manager",), "teams": (bench.other,)},
        "Administrator": {"roles": ("administrator",)},
    }
    made = {name: make("person", {"name": name, "sort": "post", **values}).id for name, values in rows.items()}
    for title, team in (("Ours", bench.team), ("Theirs", bench.other)):
        make("action", {"title": title, "theme": "IM", "team": team, "target": "30/11/2025", "progress": "under_way"})
    return made


@pytest.fixture
def shown(bench: Bench, people: dict[str, str], qtbot: QtBot) -> Iterator[Shown]:
    made = show_window(bench, qtbot)
    yield made
    made.close()


@pytest.fixture
def as_person(shown: Shown, people: dict[str, str]) -> Open:
    """Work as somebody, and return the overview they see."""

    def become(name: str) -> OverviewPage:
        shown.window.header.person_chosen.emit(people[name])
        shown.rest()
        return shown.window.overview

    return become


def titles(page: OverviewPage) -> list[str]:
    return [link.text() for link in page.due.links if link.property("record")]


def test_a_manager_sees_their_own_return_and_nothing_of_other_teams(as_person: Open) -> None:
    page = as_person("Manager")
    assert page.top.own.isVisible()
    assert page.top.own.title.text() == "Voids, 0 of 3 done"
    assert not page.top.teams.isVisible() or page.top.teams.links == []
    assert titles(page) == ["AC1 Ours", "Return of Voids, Q3 2025/26"]


def test_a_reviewer_has_no_return_but_sees_what_waits_for_review(as_person: Open, bench: Bench) -> None:
    view = bench.view(team=bench.other)
    bench.desk.returns.type(view, view.begin("statement"), "All in order.")
    view = bench.view(team=bench.other)
    bench.desk.returns.something_changed(view, view.entries[0].activity.id, "A new form")
    submitted = bench.view(team=bench.other)
    if not submitted.missing:
        bench.desk.workflow.submit(submitted)
    page = as_person("Reviewer")
    assert not page.top.own.isVisible()
    assert [link.text() for link in page.top.teams.links] == ["Rents"]
    assert "AC2 Theirs" in titles(page)
    assert "AC1 Ours" not in titles(page)


def test_an_administrator_sees_every_team_with_its_state(as_person: Open, bench: Bench) -> None:
    for at in range(7):
        bench.desk.records.make("team", {"name": f"Team {at}"})
    page = as_person("Administrator")
    assert len(page.top.teams.links) == 9
    assert {link.accessibleName().partition(": ")[2] for link in page.top.teams.links} == {"Not started"}


def test_a_count_opens_the_list_with_what_it_counts(as_person: Open, shown: Shown) -> None:
    page = as_person("Administrator")
    link = next(each for each in page.top.needs.links if "overdue" in each.text())
    assert link.text() == "2 actions overdue"
    link.click()
    shown.rest()
    listed = shown.window.page(ACTIONS)
    assert shown.window.tabs.current == ACTIONS
    assert listed.filters.keys == ("overdue",)  # type: ignore[attr-defined]
    shown.qtbot.waitUntil(lambda: listed.table.rows.rowCount() == 2)  # type: ignore[attr-defined]


def test_one_thing_is_not_said_in_the_plural(as_person: Open) -> None:
    page = as_person("Manager")
    assert [link.text() for link in page.top.needs.links] == ["1 action overdue"]
    assert page.top.needs.title.text() == "1 thing"


def test_a_due_day_is_said_in_words_with_the_date_in_the_tip(as_person: Open) -> None:
    page = as_person("Manager")
    link = next(each for each in page.due.links if each.text() == "AC1 Ours")
    assert "30 November 2025" in link.toolTip()
    assert "/" not in link.text()


def test_a_return_that_is_finished_is_looked_at_and_not_gone_on_with(as_person: Open, bench: Bench) -> None:
    page = as_person("Manager")
    assert page.top.own.go_on.text() == "Begin"
    as_person("Administrator")
    bench.desk.workflow.not_returned(bench.view(), "Long absence")
    page = as_person("Manager")
    assert page.top.own.go_on.text() == "Look at it"


def test_tab_goes_through_the_page_as_one_reads_it(as_person: Open) -> None:
    page = as_person("Administrator")
    wanted = [each for each in (*page.top.controls(), page.pictures.heat, *page.due.links) if each.isVisible()]
    at, reached = wanted[0], [wanted[0]]
    for _step in range(200):
        at = at.nextInFocusChain()
        if at in wanted:
            reached.append(at)
        if len(reached) == len(wanted):
            break
    assert reached == wanted


def test_the_keyboard_stays_where_it_was_when_the_page_is_read_anew(as_person: Open, shown: Shown) -> None:
    page = as_person("Administrator")
    page.due.links[0].setFocus()
    shown.qtbot.waitUntil(page.due.links[0].hasFocus)
    page.reload()
    shown.rest()
    assert QApplication.focusWidget() is page.due.links[0]


def test_what_is_carried_forward_is_marked_and_not_counted(as_person: Open, bench: Bench) -> None:
    bench.type("p1", "2", quarter=bench.before)
    page = as_person("Administrator")
    picture = bench.desk.overview.picture(bench.quarter)
    cell = next(each for each in picture.cells if each.team == bench.team and each.principle == "p1")
    assert (cell.step, cell.carried) == ("2", True)
    assert picture.trend[-1].counts == (0, 0, 0, 0)
    assert any("carried forward" in words for words in page.pictures.legend.words)
    assert "1 rating is carried forward and not counted." in page.pictures.trend_words.text()
    bench.type("p1", "3")
    given = bench.desk.overview.picture(bench.quarter)
    assert not next(each for each in given.cells if each.team == bench.team and each.principle == "p1").carried
    assert given.trend[-1].counts == (0, 0, 0, 1)


def test_every_step_has_its_figures_in_visible_words(as_person: Open, bench: Bench) -> None:
    bench.type("p1", "3", quarter=bench.before)
    bench.type("p1", "1")
    page = as_person("Administrator")
    said = page.pictures.trend_words.text()
    assert said.startswith(
        "Q2 2025/26 to Q3 2025/26: embedded 1 to 0, in place 0 to 0, partly 0 to 1, not in place 0 to 0."
    )
    assert page.pictures.key.words == ["not in place", "partly", "in place", "embedded"]


def test_a_new_workspace_asks_for_its_first_team_and_nothing_else(tmp_path: Path, bench: Bench, qtbot: QtBot) -> None:
    desk = open_desk(tmp_path / "new", bench.clock, create=True)
    desk.workspace.set_up("New Homes", "Somebody")
    tasks = Tasks()
    window = MainWindow(desk, tasks, ChangeBus())
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: tasks.idle, timeout=15_000)
    empty = window.overview.empty
    assert empty is not None
    assert empty.isVisible()
    assert not window.overview.top.isVisible()
    assert empty.button is not None
    empty.button.click()
    qtbot.waitUntil(lambda: tasks.idle, timeout=15_000)
    assert window.tabs.current == LOG
    assert window.log.acts._dialog is not None
    window.log.acts._dialog.reject()
    window.close()
    tasks.stop()
    desk.close()
