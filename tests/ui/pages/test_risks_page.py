"""The risk page: scores with their bands, the map that narrows the list, three scores side by side, the ladder."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit

from kimdesk.model.ladder import Outcome
from kimdesk.model.ops import Op
from kimdesk.ui.dialogs.form_dialog import FormDialog
from kimdesk.ui.pages.risks.ladder_group import LadderGroup
from kimdesk.ui.pages.risks.page import RisksPage
from kimdesk.ui.pages.risks.score_group import ScoreGroup
from kimdesk.ui.registers.filters import value_key
from kimdesk.ui.widgets.risk_map import RiskMap
from tests.devices import remote, second_desk, share
from tests.ui.pages.conftest import Shown
from tests.workspaces import Bench


@pytest.fixture
def risks(bench: Bench) -> dict[str, str]:
    """Five risks by title; one is closed, one has no score, one is restricted."""
    bench.clock.advance(timedelta(days=-120))
    make, me = bench.desk.records.make, bench.desk.identity.me().id
    rows: dict[str, dict[str, Any]] = {
        "Void photos get lost": {"likelihood": "4", "impact": "5", "owner": me, "review": "20/12/2025"},
        "Keys are miscounted": {"likelihood": "2", "impact": "2", "target_likelihood": "1", "target_impact": "1"},
        "Nobody has judged this": {},
        "A closed one": {"likelihood": "5", "impact": "5"},
    }
    found = {
        title: make("risk", {"title": title, "team": bench.team, "level": "service", "state": "open", **values}).id
        for title, values in rows.items()
    }
    found["The archive stands open"] = make(
        "risk", {"title": "The archive stands open", "likelihood": "4", "impact": "5", "state": "open"}, restricted=True
    ).id
    bench.clock.advance(timedelta(days=120))
    bench.desk.records.change("risk", found["Keys are miscounted"], {"likelihood": "3"})
    bench.desk.risks.close(found["A closed one"], "The cause is gone")
    return found


@pytest.fixture
def page(show: Callable[[type], Shown], risks: dict[str, str]) -> Shown:
    return show(RisksPage)


def group_of(page: Shown, key: str) -> Any:
    return next(group for group in page.page.editor.groups if group.group.key == key)


def ladder_of(page: Shown) -> LadderGroup:
    found = group_of(page, "ladder")
    assert isinstance(found, LadderGroup)
    return found


def cells(page: Shown, key: str) -> dict[str, str]:
    rows = page.page.table.rows
    keys = [column.key for column in rows.columns]
    at, title = keys.index(key), keys.index("title")
    return {rows.cell(row, title).text: rows.cell(row, at).text for row in range(rows.rowCount())}


def form(page: Shown) -> FormDialog:
    return [each for each in page.page.findChildren(FormDialog) if each.isVisible()][-1]


def rest(page: Shown) -> None:
    """Wait until something written is on the screen: the list is read anew a moment after it was saved."""
    page.settle()
    page.settle()


def press(page: Shown, likelihood: int, impact: int) -> None:
    page.page.map_card.map.cell_opened.emit(5 - likelihood, impact - 1)
    page.settle()


# --- the list ----------------------------------------------------------------------------------------------------------


def test_the_list_says_score_band_direction_and_level(page: Shown) -> None:
    assert cells(page, "score") == {
        "Void photos get lost": "L4 x I5 = 20 High",
        "Keys are miscounted": "L3 x I2 = 6 Medium",
        "Nobody has judged this": "Not scored",
        "The archive stands open": "L4 x I5 = 20 High",
    }
    assert cells(page, "direction")["Keys are miscounted"] == "\N{UPWARDS ARROW} from 4"
    assert cells(page, "direction")["Void photos get lost"] == "Same"
    assert cells(page, "target")["Keys are miscounted"] == "L1 x I1 = 1"
    assert cells(page, "review")["Void photos get lost"] == "Late 20/12/2025"
    assert page.page.list.count.text() == "4 risks"


@pytest.mark.parametrize(
    ("key", "titles"),
    [
        ("mine", ["Void photos get lost"]),
        ("above", ["Void photos get lost", "The archive stands open"]),
        ("review_due", ["Void photos get lost"]),
        ("restricted", ["The archive stands open"]),
        ("not_scored", ["Nobody has judged this"]),
        ("closed", ["A closed one"]),
        ("waiting", []),
    ],
)
def test_ready_filters_find_what_they_say(page: Shown, key: str, titles: list[str]) -> None:
    page.page.filters.add(key)
    page.settle()
    assert page.titles() == titles


def test_what_waits_is_marked_and_found(page: Shown, risks: dict[str, str]) -> None:
    page.bus.announce(page.bench.desk.escalating.ask(risks["Keys are miscounted"], "corporate", "Money").changes)
    rest(page)
    rows = page.page.table.rows
    at = [column.key for column in rows.columns].index("level")
    assert rows.cell(rows.row_of(risks["Keys are miscounted"]), at).badge == "Waits"
    assert "Corporate" in rows.cell(rows.row_of(risks["Keys are miscounted"]), at).spoken
    page.page.filters.add("waiting")
    page.settle()
    assert page.titles() == ["Keys are miscounted"]


def test_the_score_orders_the_list(page: Shown) -> None:
    page.page.table.sort_asked.emit("score", True)
    page.settle()
    assert page.titles()[:3] == ["Void photos get lost", "The archive stands open", "Keys are miscounted"]


def test_other_bands_and_another_appetite_hold_as_soon_as_they_are_set(page: Shown) -> None:
    desk = page.bench.desk
    page.bus.announce(
        desk.records.change(
            "workspace", desk.context.store.workspace, {"risk_bands": "Green 1-5; Red 6-25", "risk_appetite": 3}
        )
    )
    rest(page)
    assert cells(page, "score")["Keys are miscounted"] == "L3 x I2 = 6 Red"
    page.page.filters.add("above")
    page.settle()
    assert "Keys are miscounted" in page.titles()
    assert page.page.scale_bar.isHidden()
    page.bus.announce(
        desk.records.change("workspace", desk.context.store.workspace, {"risk_bands": "Green 1-5; Red 5-25"})
    )
    rest(page)
    assert "A score of 5 is in more than one band." in page.page.scale_bar.words.text()
    assert cells(page, "score")["Keys are miscounted"] == "L3 x I2 = 6 Medium"


# --- the map -----------------------------------------------------------------------------------------------------------


def test_the_map_counts_open_risks_and_a_pressed_cell_narrows_the_list(page: Shown) -> None:
    card = page.page.map_card
    assert card.words.text() == "2 High, 1 Medium, 1 not scored. 2 above the appetite of 14."
    press(page, 4, 5)
    assert page.titles() == ["Void photos get lost", "The archive stands open"]
    assert page.page.filters.keys == (value_key("likelihood", "4"), value_key("impact", "5"))
    assert card.words.text().startswith("2 High, 1 Medium"), "the map still shows every cell"
    press(page, 3, 2)
    assert page.titles() == ["Keys are miscounted"]
    press(page, 3, 2)
    assert len(page.titles()) == 4


def test_the_map_keeps_the_other_filters_and_counts_by_them(page: Shown) -> None:
    page.page.filters.add("mine")
    page.settle()
    assert page.page.map_card.words.text() == "1 High. 1 above the appetite of 14."
    press(page, 4, 5)
    assert page.page.filters.keys[0] == "mine"
    assert page.titles() == ["Void photos get lost"]


def test_the_switch_shows_initial_and_target(page: Shown) -> None:
    card = page.page.map_card
    card.steps._choose("target")
    assert card.words.text() == "1 Low, 3 not scored."
    press(page, 1, 1)
    assert page.page.filters.keys == (value_key("target_likelihood", "1"), value_key("target_impact", "1"))
    assert page.titles() == ["Keys are miscounted"]
    card.steps._choose(None)
    assert card.steps.chosen == "target"


def test_the_map_is_walked_by_keys_and_read_out_cell_by_cell(page: Shown) -> None:
    risk_map = page.page.map_card.map
    page.enter(risk_map)
    for key in (Qt.Key.Key_Down, *(Qt.Key.Key_Right,) * 4):
        page.qtbot.keyClick(risk_map, key)
    assert risk_map.accessibleName() == "4 Likely, impact 5 Catastrophic, score 20 High: 2 risks"
    pieces = risk_map.pieces()
    assert len(pieces) == 25
    assert [piece.name for piece in pieces if piece.current] == [risk_map.accessibleName()]
    page.qtbot.keyClick(risk_map, Qt.Key.Key_Return)
    page.settle()
    assert page.titles() == ["Void photos get lost", "The archive stands open"]


def grey(risk_map: RiskMap, row: int, column: int) -> set[int]:
    """Return the shades of grey of a cell that holds no risk, without its number."""
    box = risk_map._box(row, column).adjusted(26, 16, -4, -4).toRect()
    picture = risk_map.grab().toImage()
    ratio = picture.devicePixelRatio()
    return {
        QColor(picture.pixel(QPoint(int(x * ratio), int(y * ratio)))).lightness()
        for x in range(box.left(), box.right())
        for y in range(box.top(), box.bottom())
    }


@pytest.mark.parametrize("mode", ["light", "dark", "contrast"])
def test_the_bands_are_told_apart_without_colour(page: Shown, theme: Callable[..., None], mode: str) -> None:
    theme(mode)
    page.settle()
    risk_map = page.page.map_card.map
    low, medium, high = grey(risk_map, 4, 0), grey(risk_map, 0, 1), grey(risk_map, 0, 4)
    assert len(low) == 1, "the lowest band has no pattern"
    assert len(medium) > 1
    assert len(high) > 1
    assert page.page.map_card.legend.words == ["Low 1–4", "Medium 5–12", "High 15–25"]


def test_where_both_have_no_room_the_map_takes_the_place_of_the_list_and_leads_back_to_it(page: Shown) -> None:
    risks_page = page.page
    risks_page.resize(1100, 420)
    page.settle()
    assert not risks_page.shows_map
    assert risks_page.map_link.text() == "Show the map"
    risks_page.map_link.click()
    page.settle()
    assert risks_page.shows_map
    assert not risks_page.table.isVisible()
    press(page, 3, 2)
    assert risks_page.table.isVisible()
    assert page.titles() == ["Keys are miscounted"]
    risks_page.resize(1280, 700)
    page.settle()
    assert risks_page.shows_map
    assert risks_page.table.isVisible()


# --- the editor --------------------------------------------------------------------------------------------------------


def test_three_scores_stand_side_by_side_and_follow_their_pickers(page: Shown, risks: dict[str, str]) -> None:
    page.open(risks["Keys are miscounted"])
    scores = group_of(page, "score")
    assert isinstance(scores, ScoreGroup)
    said = {sort: (column.words.text(), column.chip.text) for sort, column in scores.columns.items()}
    assert said == {
        "initial": ("Not scored", "No band"),
        "current": ("L3 x I2 = 6", "Medium"),
        "target": ("L1 x I1 = 1", "Low"),
    }
    tops = {column.mapTo(page.page, QPoint(0, 0)).y() for column in scores.columns.values()}
    assert len(tops) == 1
    picker = scores.rows["impact"].input.editor
    assert picker.accessibleName() == "Impact"
    picker.setCurrentIndex(picker.findData("5"))
    picker.activated.emit(picker.currentIndex())
    rest(page)
    assert page.get(risks["Keys are miscounted"])["impact"] == "5"
    assert scores.columns["current"].words.text() == "L3 x I5 = 15"
    assert scores.columns["current"].chip.text == "High"
    assert page.page.editor.chip.text == "15 High"


def test_two_values_of_a_score_are_chosen_between_under_the_scores(page: Shown, risks: dict[str, str]) -> None:
    record = risks["Keys are miscounted"]
    page.open(record)
    stood = page.bench.desk.records.open("risk", record).shown[record, "impact"]
    page.bench.desk.records.change("risk", record, {"impact": "4"})
    page.bench.desk.context.store.receive([remote("far", 1, ("risk", record, "impact", Op.SET, "1", stood))])
    page.page.reload()
    rest(page)
    panel = group_of(page, "score").rows["impact"].panel
    assert panel.isVisible()
    assert panel.width() > 2 * group_of(page, "score").columns["current"].width()
    panel.buttons[0].click()
    rest(page)
    assert not panel.isVisible()
    assert page.bench.desk.conflicts.open(record) == []


def test_a_step_is_asked_for_and_decided_on_in_the_window(page: Shown, risks: dict[str, str]) -> None:
    record = risks["Keys are miscounted"]
    page.open(record)
    ladder = ladder_of(page)
    assert ladder.stages.accessibleName().startswith("Operational: reached, Service: reached, Head of service: not yet")
    assert ladder.decide.isHidden()
    ladder.escalate.click()
    asked = form(page)
    asked.act.click()
    assert asked.rows["why"].error.text() == "Say why; it is read when it is decided on."
    page.qtbot.keyClicks(asked.editors["why"], "It needs money")
    asked.act.click()
    rest(page)
    assert not ladder.decide.isHidden()
    assert ladder.escalate.isHidden()

    ladder.decide.click()
    decision = form(page)
    decision.act.click()
    assert decision.rows["outcome"].error.text() == "Choose one."
    decision.editors["outcome"]._choose("refused")
    decision.act.click()
    rest(page)
    assert "Say why, so that whoever asked can go on." in decision.bar.words.text()
    page.qtbot.keyClicks(decision.editors["words"], "Try the contractor")
    decision.act.click()
    rest(page)
    (step,) = page.bench.desk.escalating.ladder(record).steps
    assert (step.outcome, step.record["decision"]) == (Outcome.REFUSED, "Try the contractor")
    assert ladder.told is not None
    assert len(ladder.told.ladder.steps) == 1
    assert not ladder.escalate.isHidden()


def test_the_timeline_tells_every_step_newest_first(page: Shown, risks: dict[str, str]) -> None:
    record, escalating = risks["Keys are miscounted"], page.bench.desk.escalating
    first = escalating.ask(record, "head", "It needs money").id
    escalating.decide(first, "accepted", "Money is found")
    page.bench.clock.advance(timedelta(days=2))
    escalating.ask(record, "corporate", "It crosses services")
    page.open(record)
    lines = ladder_of(page)._lines
    said = [lines.itemAt(at).widget().accessibleName() for at in range(lines.count())]
    assert said[0].startswith("Head of service → Corporate risk register: Waits for a decision. ES2, asked for by")
    assert said[1].startswith("Service → Head of service: Accepted. ES1, asked for by")
    assert said[2].startswith("Recorded by")


def test_two_decisions_made_apart_are_shown_and_decided_again(
    page: Shown, risks: dict[str, str], tmp_path: Path
) -> None:
    record, desk = risks["Keys are miscounted"], page.bench.desk
    step = desk.escalating.ask(record, "head", "Money").id
    other = second_desk(page.bench, tmp_path / "other")
    desk.escalating.decide(step, "accepted", "Yes")
    other.escalating.decide(step, "refused", "No")
    share(desk, other)
    other.close()
    page.page.reload()
    page.open(record)
    ladder = ladder_of(page)
    entry = ladder._lines.itemAt(0).widget()
    assert "Two decisions" in entry.accessibleName()
    with page.qtbot.waitSignal(page.page.record_opened) as opened:
        entry.compare.click()
    assert opened.args == ["conflict", step]
    ladder.decide.click()
    decision = form(page)
    decision.editors["outcome"]._choose("accepted")
    decision.act.click()
    rest(page)
    assert desk.conflicts.open() == []
    assert page.get(record)["level"] == "head"


def test_a_level_that_two_laptops_wrote_is_chosen_between_at_the_ladder(page: Shown, risks: dict[str, str]) -> None:
    record = risks["Keys are miscounted"]
    store = page.bench.desk.context.store
    stood = page.bench.desk.records.open("risk", record).shown[record, "level"]
    store.receive([remote("far", 1, ("risk", record, "level", Op.SET, "head", stood))])
    store.receive([remote("off", 1, ("risk", record, "level", Op.SET, "corporate", stood))])
    page.page.reload()
    page.page.show_record(record)
    page.settle()
    row = ladder_of(page).rows["level"]
    assert row.panel is not None
    assert row.panel.isVisible()
    assert row.input.isHidden()
    assert "moved this risk apart" in ladder_of(page).trouble.text()
    row.panel.buttons[0].click()
    rest(page)
    assert page.bench.desk.conflicts.open(record) == []
    assert ladder_of(page).rows["level"].isHidden()


def test_a_risk_is_closed_with_its_reason_and_opened_again(page: Shown, risks: dict[str, str]) -> None:
    record = risks["Keys are miscounted"]
    page.open(record)
    ladder_of(page).close_risk.click()
    asked = form(page)
    page.qtbot.keyClicks(asked.editors["why"], "The app counts them")
    asked.act.click()
    rest(page)
    assert page.get(record)["closed_why"] == "The app counts them"
    assert "Keys are miscounted" not in page.titles()
    assert page.page.editor.chip.text == "Closed"
    ladder_of(page).reopen.click()
    rest(page)
    assert "Keys are miscounted" in page.titles()


def test_who_may_not_decide_sees_the_ladder_and_no_button_for_it(page: Shown, risks: dict[str, str]) -> None:
    record, desk = risks["Keys are miscounted"], page.bench.desk
    desk.escalating.ask(record, "head", "Money")
    viewer = desk.records.make("person", {"name": "Vic", "roles": "viewer"}).id
    desk.identity.become(viewer, keep=False)
    page.page.reload()
    page.open(record)
    ladder = ladder_of(page)
    assert ladder.told is not None
    assert ladder.told.ladder.waiting is not None
    for button in (ladder.decide, ladder.escalate, ladder.close_risk, ladder.reopen):
        assert button.isHidden()


def test_an_action_is_added_from_a_risk_and_each_leads_to_the_other(page: Shown, risks: dict[str, str]) -> None:
    record, desk = risks["Keys are miscounted"], page.bench.desk
    page.open(record)
    links = page.page.editor.sections[2]
    assert links.add_action.isVisible()
    links.add_action.click()
    page.settle()
    asked = form(page)
    page.qtbot.keyClicks(asked.editors["title"], "Count the keys by app")
    asked.editors["theme"].load("DQ")
    asked.act.click()
    rest(page)
    (action,) = desk.records.open("risk", record).links
    assert (action[0], action[2], action[3]) == ("action", "DQ1", "Count the keys by app")
    made = desk.records.get("action", action[1])
    assert (made["origin"], made["team"]) == (record, page.bench.team)
    texts = [button.text() for button in links.findChildren(QAbstractButton)]
    assert "DQ1 Count the keys by app" in texts


def test_a_page_reads_in_a_fixed_number_of_statements(page: Shown, bench: Bench) -> None:
    from kimdesk.ui.pages.risks.reading import read_risks
    from kimdesk.ui.registers.listing_work import Wanted
    from tests.waits import statements

    wanted = Wanted(
        "risk",
        page.page.register.columns,
        (),
        (),
        "",
        "ref",
        False,
        bench.clock.today(),
        "",
        True,
        hides=page.page.register.hides,
    )
    first = statements(bench.desk.context.db, lambda: read_risks(bench.desk, wanted))
    for at in range(8):
        bench.desk.records.make("risk", {"title": f"Risk {at}", "likelihood": "1", "impact": "1"})
    assert len(statements(bench.desk.context.db, lambda: read_risks(bench.desk, wanted))) == len(first)


def test_every_control_has_a_name_for_a_screen_reader(page: Shown, risks: dict[str, str]) -> None:
    page.open(risks["Void photos get lost"])
    for group in page.page.editor.groups:
        if not group.more.isHidden():
            group.more.click()
    page.settle()
    nameless = [
        control
        for sort in (QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit)
        for control in page.page.findChildren(sort)
        if control.isVisible()
        and not control.accessibleName()
        and not control.objectName().startswith("qt_")
        and not isinstance(control.parent(), QLineEdit)
    ]
    assert [type(each).__name__ for each in nameless] == []


def test_an_administrator_sets_bands_and_appetite_and_a_broken_one_is_not_saved(page: Shown) -> None:
    card, desk = page.page.map_card, page.bench.desk
    assert not card.settings.isHidden()
    card.settings.click()
    asked = form(page)
    assert asked.editors["bands"].text() == "Low 1-4; Medium 5-12; High 15-25"
    asked.editors["bands"].setText("Low 1-4; High 6-25")
    asked.act.click()
    page.settle()
    assert asked.bar.words.text() == "A score of 5 is in no band."
    asked.editors["bands"].setText("Low 1-5; Medium 6-12; High 13-19; Very high 20+")
    asked.editors["appetite"].setText("9")
    asked.act.click()
    rest(page)
    workspace = desk.context.workspace()
    assert workspace is not None
    assert (workspace["risk_bands"], workspace["risk_appetite"]) == (
        "Low 1-5; Medium 6-12; High 13-19; Very high 20+",
        9,
    )
    assert cells(page, "score")["Void photos get lost"] == "L4 x I5 = 20 Very high"
    assert card.legend.words == ["Low 1–5", "Medium 6–12", "High 13–19", "Very high 20–25"]


def test_who_may_not_set_the_bands_is_not_offered_to(page: Shown) -> None:
    viewer = page.bench.desk.records.make("person", {"name": "Vic", "roles": "service_manager"}).id
    page.bench.desk.identity.become(viewer, keep=False)
    page.page.reload()
    page.settle()
    assert page.page.map_card.settings.isHidden()
