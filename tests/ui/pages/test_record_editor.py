"""The editor of one record: loading writes nothing, typing is kept, gaps and conflicts show at the field."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import Qt

from kimdesk.model.ops import Batch, Dot, Op, Operation
from kimdesk.ui.registers.opening import read_record
from tests.ui.pages.conftest import Shown

OTHER = "2c5a3e9f0b7d4c1886f2a9d3e1b0c47d"


def receive(shown: Shown, record: str, field: str, value: object) -> None:
    """Let another laptop's word arrive that had not seen what was written here last."""
    store = shown.bench.desk.context.store
    seen = {device: number - 1 for device, number in store.vector().items()}
    operation = Operation(Dot(OTHER, 1), 10_000, "asset", record, field, Op.SET, value)
    wall = int((shown.bench.clock.now() - timedelta(days=1)).timestamp() * 1000)
    shown.bus.announce(store.receive([Batch(OTHER, 1, "edit", "", wall, 0, seen=seen, operations=(operation,))]))


def test_opening_every_asset_writes_nothing(asset_page: Shown, assets: dict[str, str]) -> None:
    before = asset_page.bench.operations()

    for record in (*assets.values(), *assets.values()):
        asset_page.open(record)
        for group in asset_page.page.editor.groups:
            group.more.click()

    assert asset_page.bench.operations() == before


def test_opening_takes_the_same_number_of_statements_for_an_empty_and_a_full_asset(
    asset_page: Shown, assets: dict[str, str]
) -> None:
    desk = asset_page.bench.desk
    for number in range(6):
        desk.records.make("comment", {"record": assets["Void photos"], "text": f"Comment {number}"})
        desk.records.make("evidence", {"record": assets["Void photos"], "title": f"Proof {number}"})

    def statements(record: str) -> int:
        told: list[str] = []
        desk.context.db.set_trace_callback(told.append)
        read_record(desk, "asset", record)
        desk.context.db.set_trace_callback(None)
        return len(told)

    read_record(desk, "asset", assets["Void photos"])
    assert statements(assets["Void photos"]) - statements(assets["Key log"]) <= 2


def test_what_is_typed_is_saved_without_leaving_the_field_and_is_one_history_entry(
    asset_page: Shown, assets: dict[str, str]
) -> None:
    record = assets["Void photos"]
    asset_page.open(record)
    row = asset_page.row("retention")
    asset_page.enter(row.input.editor)
    row.input.editor.clear()

    for words in ("Two years", " after", " let"):
        asset_page.qtbot.keyClicks(row.input.editor, words)
        asset_page.qtbot.wait(800)
    asset_page.settle()

    assert asset_page.get(record)["retention"] == "Two years after let"
    lines = asset_page.bench.desk.finding.history(record, "retention")
    assert [line.event.value for line in lines] == ["Two years after let", "6 years after let"]


def test_choosing_another_record_first_saves_what_is_typed_into_the_right_one(
    asset_page: Shown, assets: dict[str, str]
) -> None:
    asset_page.open(assets["Void photos"])
    row = asset_page.row("function")
    asset_page.qtbot.keyClicks(row.input.editor, "X")

    asset_page.open(assets["Rent notes"])

    assert "X" in asset_page.get(assets["Void photos"])["function"]
    assert asset_page.get(assets["Rent notes"])["function"] == "Voids"
    assert asset_page.row("function").input.editor.text() == "Voids"


def test_an_impossible_date_is_refused_beside_the_field_and_stays_to_be_mended(
    asset_page: Shown, assets: dict[str, str]
) -> None:
    asset_page.open(assets["Void photos"])
    row = asset_page.row("next_review")
    row.input.editor.selectAll()
    asset_page.qtbot.keyClicks(row.input.editor, "31/02/2026")
    asset_page.qtbot.keyClick(row.input.editor, Qt.Key.Key_Return)
    asset_page.settle()

    assert "is not a date" in row.error.text()
    assert row.input.editor.text() == "31/02/2026"
    assert asset_page.get(assets["Void photos"])["next_review"] == "2025-12-20"

    row.input.editor.selectAll()
    asset_page.qtbot.keyClicks(row.input.editor, "1 March 2026")
    asset_page.qtbot.keyClick(row.input.editor, Qt.Key.Key_Return)
    asset_page.settle()
    assert asset_page.get(assets["Void photos"])["next_review"] == "2026-03-01"
    assert row.error.text() == ""


def test_a_value_from_elsewhere_shows_in_a_field_nobody_is_in(asset_page: Shown, assets: dict[str, str]) -> None:
    asset_page.open(assets["Void photos"])
    asset_page.row("function")

    changed = asset_page.bench.desk.records.change("asset", assets["Void photos"], {"holds": "Films"})
    asset_page.bus.announce(changed)
    asset_page.settle()

    assert asset_page.row("holds").input.editor.toPlainText() == "Films"


def test_a_value_from_elsewhere_leaves_what_is_being_typed_alone_and_is_told(
    asset_page: Shown, assets: dict[str, str]
) -> None:
    record = assets["Void photos"]
    asset_page.open(record)
    row = asset_page.row("retention")
    asset_page.page.activateWindow()
    asset_page.qtbot.waitUntil(row.input.editor.hasFocus)
    asset_page.qtbot.keyClicks(row.input.editor, "!")
    asset_page.settle()
    asset_page.qtbot.wait(700)
    asset_page.settle()

    receive(asset_page, record, "retention", "For ever")
    asset_page.settle()

    assert "!" in row.input.editor.text()
    assert "For ever" in row.binding.arrival.strip.words.text()
    assert row.binding.arrival.strip.isVisible()


def test_a_conflict_is_settled_at_its_field(asset_page: Shown, assets: dict[str, str]) -> None:
    record = assets["Void photos"]
    receive(asset_page, record, "retention", "2 years after let")
    asset_page.open(record)
    asset_page.page.reload()
    asset_page.settle()
    row = asset_page.row("retention")
    buttons = {button.text(): button for button in row.panel.buttons}
    assert sorted(buttons) == ["Keep “2 years…”", "Keep “6 years…”"]

    buttons["Keep “2 years…”"].click()
    asset_page.settle()

    assert asset_page.get(record)["retention"] == "2 years after let"
    assert asset_page.get(record).conflicts == frozenset()
    assert not row.panel.isVisible()


def test_not_known_yet_is_recorded_and_goes_when_the_answer_comes(asset_page: Shown, assets: dict[str, str]) -> None:
    record = assets["Rent notes"]
    asset_page.open(record)
    row = asset_page.row("retention")
    row.gap_button.click()
    asset_page.settle()
    assert asset_page.get(record)["not_known"] == ("retention",)
    assert row.gap_chip.isVisible()

    asset_page.enter(row.input.editor)
    asset_page.qtbot.keyClicks(row.input.editor, "6 years")
    asset_page.qtbot.keyClick(row.input.editor, Qt.Key.Key_Return)
    asset_page.settle()

    assert asset_page.get(record)["retention"] == "6 years"
    assert asset_page.get(record)["not_known"] == ()
    before = asset_page.bench.desk.undo.undo()
    assert before.command == "change"
    assert asset_page.get(record)["not_known"] == ("retention",)


def test_a_name_that_is_not_there_is_offered_as_a_role_and_becomes_the_owner(
    asset_page: Shown, assets: dict[str, str]
) -> None:
    record = assets["Key log"]
    asset_page.open(record)
    box = asset_page.row("owner").input.editor
    asset_page.qtbot.keyClicks(box, "Key holder")
    offers = [text for _value, text in box._offers]
    assert offers == ["Add “Key holder” as a role"]

    box._on_activated(box._model.index(0, 0))
    asset_page.settle()

    owner = asset_page.bench.desk.records.get("person", asset_page.get(record)["owner"])
    assert (owner.title, owner["sort"]) == ("Key holder", "post")
    assert asset_page.get(record)["not_known"] == ("retention",)


def test_an_unknown_name_left_in_the_box_is_said_and_saves_nothing(asset_page: Shown, assets: dict[str, str]) -> None:
    asset_page.open(assets["Void photos"])
    row = asset_page.row("owner")
    row.input.editor.selectAll()
    asset_page.qtbot.keyClicks(row.input.editor, "Nobody Inparticular")
    row.input.editor.settle()
    asset_page.settle()

    assert "Nobody Inparticular" in row.error.text()
    assert asset_page.get(assets["Void photos"])["owner"] is not None


def test_members_of_a_set_come_and_go_one_by_one(action_page: Shown, actions: dict[str, str]) -> None:
    record = actions["Publish the strategy"]
    desk = action_page.bench.desk
    first, second = (desk.records.make("person", {"name": name}).id for name in ("Ann", "Bob"))
    action_page.bus.announce(desk.records.change("action", record, {"owners": (first,)}))
    action_page.settle()
    action_page.open(record)
    row = action_page.row("owners")

    row.input.box.picked.emit(second)
    row.input._toggle(first, False)
    action_page.settle()

    assert action_page.get(record)["owners"] == (second,)


def test_a_target_says_the_day_it_comes_to_and_how_often_it_slipped(
    action_page: Shown, actions: dict[str, str]
) -> None:
    action_page.open(actions["Train everybody"])

    assert action_page.row("target")._note.text() == "Comes to 30/06/2024."
    assert action_page.row("revised")._note.text() == "Comes to 31/03/2027. Slipped once."
    assert action_page.page.editor.chip.text == "Under way"


def test_a_comment_is_added_and_shown(asset_page: Shown, assets: dict[str, str]) -> None:
    asset_page.open(assets["Void photos"])
    comments = asset_page.page.editor.sections[0]
    asset_page.qtbot.keyClicks(comments.box, "Seen today")
    comments.add.click()
    asset_page.settle()

    assert [each["text"] for each in asset_page.bench.desk.records.open("asset", assets["Void photos"]).comments] == [
        "Seen today"
    ]
    assert comments.box.toPlainText() == ""


def test_fields_that_say_nothing_are_folded_away_until_asked_for(asset_page: Shown, assets: dict[str, str]) -> None:
    asset_page.open(assets["Void photos"])
    share = next(group for group in asset_page.page.editor.groups if group.group.key == "share")
    assert share.rows == {}
    assert share.more.text() == "Show 7 more"

    share.more.click()

    assert {"agreement", "agreement_ends", "recipients"} < set(share.rows)
    assert len(share.rows) == 7


def test_somebody_who_may_not_change_it_can_read_it(asset_page: Shown, assets: dict[str, str]) -> None:
    desk = asset_page.bench.desk
    viewer = desk.records.make("person", {"name": "Vi", "roles": ("viewer",)}).id
    desk.identity.become(viewer, keep=False)

    asset_page.open(assets["Rent notes"])

    assert "Viewer" in asset_page.page.editor.bar.words.text()
    assert asset_page.row("title").input.editor.isReadOnly()


def test_typing_on_after_an_undo_is_no_conflict_with_oneself(asset_page: Shown, assets: dict[str, str]) -> None:
    record = assets["Void photos"]
    asset_page.open(record)
    editor = asset_page.row("retention").input.editor
    asset_page.enter(editor)
    editor.clear()
    asset_page.qtbot.keyClicks(editor, "Two years")
    asset_page.qtbot.wait(800)
    asset_page.settle()
    asset_page.bus.announce(asset_page.bench.desk.undo.undo().changes)
    asset_page.settle()
    assert editor.text() == "6 years after let"
    editor.end(False)

    asset_page.qtbot.keyClicks(editor, ", at most")
    asset_page.qtbot.wait(800)
    asset_page.settle()

    assert asset_page.get(record)["retention"] == "6 years after let, at most"
    assert asset_page.get(record).conflicts == frozenset()
