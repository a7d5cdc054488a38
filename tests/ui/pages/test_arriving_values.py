"""A form is open while a new value arrives: typing is never lost, and nothing unseen is replaced."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from kimdesk.model.ops import Batch, Dot, Op, Operation
from kimdesk.services.desk import Desk
from kimdesk.ui.autosave import INTERVAL_MS
from kimdesk.ui.pages.log.activity_list import WHOLE
from tests.ui.pages.conftest import Shown
from tests.ui.pages.test_log_page import Log, shown_log
from tests.workspaces import Bench

FAR = "2c5a3e9f0b7d4c1886f2a9d3e1b0c47d"


def arrive(desk: Desk, place: tuple[str, str, str], value: object, knowing: bool = False, number: int = 1) -> object:
    """Let Bea's word come in; ``knowing`` she had seen all that was written here."""
    kind, record, field = place
    store = desk.context.store
    found = desk.context.db.execute("SELECT id FROM p_person WHERE name = 'Bea'").fetchone()
    author = found[0] if found else desk.records.make("person", {"name": "Bea"}).id
    live = tuple(event.event.dot for event in desk.finding.history(record, field) if event.event.live)
    told = Operation(Dot(FAR, number), 10_000 + number, kind, record, field, Op.SET, value, live if knowing else ())
    seen = store.vector() if knowing else {}
    wall = int(desk.context.clock.now().timestamp() * 1000)
    return store.receive([Batch(FAR, number, "edit", author, wall, 0, seen=seen, operations=(told,))])


def values_of(desk: Desk, record: str, field: str) -> set[object]:
    return {line.event.value for line in desk.finding.history(record, field) if line.event.live}


# --- the editor of a register ----------------------------------------------------------------------------------------


def half_typed(shown: Shown, record: str, field: str, words: str) -> object:
    shown.open(record)
    row = shown.row(field)
    shown.enter(row.input.editor)
    shown.qtbot.keyClicks(row.input.editor, words)
    return row


@pytest.mark.parametrize("field", ["retention", "holds"])
def test_a_value_that_arrives_before_anything_typed_was_saved_is_told_and_not_replaced(
    asset_page: Shown, assets: dict[str, str], field: str
) -> None:
    record = assets["Void photos"]
    row = half_typed(asset_page, record, field, "mine")
    asset_page.bus.announce(arrive(asset_page.bench.desk, ("asset", record, field), "Theirs"))
    asset_page.qtbot.wait(INTERVAL_MS)
    asset_page.settle()
    assert "mine" in row.input.value()
    assert "Bea changed this to “Theirs” at 09:30" in row.binding.arrival.strip.words.text()
    live = values_of(asset_page.bench.desk, record, field)
    assert len(live) == 2
    assert "Theirs" in live
    assert row.panel is None or not row.panel.isVisible()


def test_typing_goes_on_beside_what_arrived_and_leaving_the_field_shows_both(
    asset_page: Shown, assets: dict[str, str]
) -> None:
    record = assets["Void photos"]
    row = half_typed(asset_page, record, "retention", "one")
    asset_page.bus.announce(arrive(asset_page.bench.desk, ("asset", record, "retention"), "Theirs"))
    asset_page.settle()
    asset_page.qtbot.keyClicks(row.input.editor, " two")
    asset_page.qtbot.wait(INTERVAL_MS)
    asset_page.enter(asset_page.row("function").input.editor)
    asset_page.settle()
    live = values_of(asset_page.bench.desk, record, "retention")
    assert "Theirs" in live
    assert any("one two" in str(value) for value in live)
    assert not row.binding.arrival.strip.isVisible()
    assert row.panel.isVisible()


def test_use_theirs_lets_theirs_stand_and_keeps_what_was_typed_in_the_history(
    asset_page: Shown, assets: dict[str, str]
) -> None:
    record = assets["Void photos"]
    row = half_typed(asset_page, record, "retention", "mine ")
    asset_page.bus.announce(arrive(asset_page.bench.desk, ("asset", record, "retention"), "Theirs"))
    asset_page.qtbot.wait(INTERVAL_MS)
    asset_page.settle()
    row.binding.arrival.strip.theirs.click()
    asset_page.settle()
    assert row.input.value() == "Theirs"
    assert values_of(asset_page.bench.desk, record, "retention") == {"Theirs"}
    said = [str(line.event.value) for line in asset_page.bench.desk.finding.history(record, "retention")]
    assert any("mine" in words for words in said)
    assert not row.binding.arrival.strip.isVisible()


def test_keep_mine_replaces_what_was_seen_and_nothing_that_came_after(
    asset_page: Shown, assets: dict[str, str]
) -> None:
    record, desk = assets["Void photos"], asset_page.bench.desk
    row = half_typed(asset_page, record, "retention", "mine ")
    asset_page.bus.announce(arrive(desk, ("asset", record, "retention"), "Theirs"))
    asset_page.qtbot.wait(INTERVAL_MS)
    asset_page.settle()
    arrive(desk, ("asset", record, "retention"), "Not seen yet", number=2)
    row.binding.arrival.strip.mine.click()
    asset_page.settle()
    live = values_of(desk, record, "retention")
    assert "Theirs" not in live
    assert "Not seen yet" in live
    assert any("mine" in str(value) for value in live)


def test_what_somebody_wrote_over_mine_is_told_while_i_am_still_in_the_field(
    asset_page: Shown, assets: dict[str, str]
) -> None:
    record, desk = assets["Void photos"], asset_page.bench.desk
    row = half_typed(asset_page, record, "retention", "mine ")
    asset_page.qtbot.wait(INTERVAL_MS)
    asset_page.settle()
    asset_page.bus.announce(arrive(desk, ("asset", record, "retention"), "Theirs, knowing mine", knowing=True))
    asset_page.settle()
    assert "mine" in row.input.value()
    assert row.binding.arrival.strip.isVisible()
    row.binding.arrival.strip.theirs.click()
    asset_page.settle()
    assert row.input.value() == "Theirs, knowing mine"
    assert values_of(desk, record, "retention") == {"Theirs, knowing mine"}


def test_a_click_beside_the_field_does_not_lose_the_choice(asset_page: Shown, assets: dict[str, str]) -> None:
    record = assets["Void photos"]
    row = half_typed(asset_page, record, "retention", "mine ")
    asset_page.bus.announce(arrive(asset_page.bench.desk, ("asset", record, "retention"), "Theirs"))
    asset_page.qtbot.wait(INTERVAL_MS)
    asset_page.settle()
    asset_page.qtbot.keyClicks(row.input.editor, "more ")
    row.binding.arrival.strip.mine.setFocus()
    asset_page.settle()
    assert "more" in row.input.value()
    assert row.binding.arrival.strip.isVisible()
    row.binding.arrival.strip.mine.click()
    asset_page.settle()
    (stands,) = values_of(asset_page.bench.desk, record, "retention")
    assert "more" in str(stands)


# --- the log ---------------------------------------------------------------------------------------------------------


@pytest.fixture
def log(bench: Bench, qtbot: QtBot, theme: object) -> Iterator[Log]:
    bench.fill_and_review(bench.before)
    with shown_log(bench, qtbot) as made:
        yield made


@pytest.mark.parametrize("choice", ["theirs", "mine"])
@pytest.mark.parametrize("place", ["whole", "activity", "note"])
def test_in_the_log_what_arrives_is_told_beside_the_field_and_one_chooses(log: Log, place: str, choice: str) -> None:
    desk, activity = log.bench.desk, log.bench.activities[0]
    log.choose(WHOLE if place == "whole" else activity)
    log.page.activity._on_more()
    if place == "whole":
        kind, record, field, binding = "return", log.bench.view().id, "gaps", log.page.whole._bindings["gaps"]
    elif place == "activity":
        binding = log.page.activity._bindings["statement"]
        kind, record, field = "entry", log.bench.view().entries[0].id, "statement"
    else:
        binding = log.page.activity._principles[0].bindings[1]
        kind, record, field = "entry", log.bench.view().entries[0].id, binding.field
    log.enter(binding.editor)
    log.qtbot.keyClicks(binding.editor, "mine")
    binding.autosave.flush()
    log.rest()
    log.page._bus.announce(arrive(desk, (kind, record, field), "Theirs"))
    log.rest()
    strip = binding.arrival.strip
    assert binding.editor.toPlainText().endswith("mine") or "mine" in binding.editor.toPlainText()
    assert "Bea changed this to “Theirs”" in strip.words.text()
    assert strip.isVisible()
    assert log.page.disputes.panels == []
    log.qtbot.keyClicks(binding.editor, "!")
    (strip.theirs if choice == "theirs" else strip.mine).click()
    log.rest()
    (stands,) = values_of(desk, record, field)
    assert stands == "Theirs" if choice == "theirs" else "mine!" in str(stands)
    assert binding.editor.toPlainText() == stands


def test_in_the_log_both_values_are_shown_once_the_field_is_left(log: Log) -> None:
    log.bench.type("risks", "None known")
    log.choose(WHOLE)
    binding = log.page.whole._bindings["gaps"]
    log.enter(binding.editor)
    log.qtbot.keyClicks(binding.editor, "mine")
    log.page._bus.announce(arrive(log.bench.desk, ("return", log.bench.view().id, "gaps"), "Theirs"))
    log.rest()
    log.enter(log.page.whole._bindings["risks"].editor)
    log.page.reload()
    log.rest()
    assert values_of(log.bench.desk, log.bench.view().id, "gaps") == {"mine", "Theirs"}
    assert len(log.page.disputes.panels) == 1
