"""The page of registers: an index with counts, each register made when it is asked for, all of them alike."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from kimdesk.i18n import show
from kimdesk.model.fields import Kind, Type
from kimdesk.model.kinds import KINDS
from kimdesk.model.roster import PERMANENT
from kimdesk.model.shipped_frameworks import shipped_frameworks
from kimdesk.ui.dialogs.new_record_dialog import NewRecordDialog
from kimdesk.ui.registers.inputs import FieldInput
from kimdesk.ui.registers.register_page import RegisterPage
from kimdesk.ui.registers.shelf import SHELVED, SHELVES
from kimdesk.ui.theme.style import apply_theme, font, px
from tests.every_kind import example, kind_id
from tests.ui.registers_shown import Shelf, show_registers
from tests.workspaces import Bench

# Risks and the self-assessment have pages of their own, and tests of their own.
ON_THE_SHELF = tuple(
    KINDS[each.key] for shelf in SHELVES for each in shelf.lines if each.key in SHELVED - {"risk", "answer", "bundle"}
)


@pytest.fixture
def shelf(bench: Bench, qtbot: QtBot, qapp: QApplication) -> Iterator[Shelf]:
    apply_theme(qapp, "light", 100)
    shown = show_registers(bench, qtbot)
    yield shown
    shown.tasks.stop()


def answer(shown: FieldInput, kind: Kind, value: Any) -> None:
    """Answer a question of the dialog as a person would."""
    field = shown.field
    if field.type in (Type.REF, Type.REFS):
        editor: Any = shown.stop
        editor.picked.emit(value if field.type is Type.REF else value[0])
    elif field.type is Type.CHOICE:
        shown.show_value(value, {})
    elif field.type is Type.DATE:
        shown.editor.setText("31/03/2026")  # type: ignore[attr-defined]
    else:
        shown.editor.insertPlainText(str(value)) if field.type is Type.LONG else shown.editor.setText(str(value))  # type: ignore[attr-defined]


def ask_for_new(register: RegisterPage) -> NewRecordDialog:
    register.list.new_asked.emit()
    return next(each for each in register.findChildren(NewRecordDialog) if each.isVisible())


@pytest.mark.parametrize("kind", ON_THE_SHELF, ids=kind_id)
def test_a_record_of_any_register_is_made_shown_changed_and_undone(shelf: Shelf, bench: Bench, kind: Kind) -> None:
    if "quarter" in kind.by_name:
        bench.fill_and_review(bench.quarter)
    values = example(bench, kind)
    register = shelf.open(kind.name)
    before = len(shelf.titles())
    dialog = ask_for_new(register)

    dialog.add.click()
    asked_again = {name for name, row in dialog.rows.items() if row.error.isVisible()}
    assert asked_again <= set(values)
    for name, value in values.items():
        answer(dialog.inputs[name], kind, value)
    dialog.add.click()
    shelf.settle(lambda: bool(register.editor.record) and len(shelf.titles()) == before + 1)

    made = bench.desk.records.get(kind.name, register.editor.record)
    assert {name: made[name] for name in values} == values
    for group in register.editor.groups:
        for name in group.group.fields:
            group.reveal(name)
    named = {name for group in register.editor.groups for name in group.rows}
    assert named == {field.name for field in kind if field.type is not Type.OBJECT}
    shelf.settle(lambda: shelf.page.index.rows[kind.name].accessibleName().split(", ")[1][0] == str(before + 1))

    if kind.name in PERMANENT:
        return
    undone = bench.desk.undo.undo()
    shelf.bus.announce(undone.changes)
    shelf.settle(lambda: len(shelf.titles()) == before)


def test_a_register_is_made_when_it_is_first_asked_for(shelf: Shelf) -> None:
    assert shelf.page.made == {}

    shelf.open("risk")
    shelf.open("notice")
    shelf.open("risk")

    assert set(shelf.page.made) == {"risk", "notice"}


def test_every_register_stands_in_the_index_once() -> None:
    kinds = [each.key for shelf in SHELVES for each in shelf.lines if each.key in SHELVED]

    assert len(kinds) == len(set(kinds)) == len(SHELVED)


def test_the_index_says_how_many_there_are_and_how_many_are_due(shelf: Shelf, bench: Bench) -> None:
    for review in ("2026-01-20", "2026-06-01", "2025-12-01"):
        changes = bench.desk.records.make("notice", {"title": f"Notice {review}", "review": review}).changes
    shelf.bus.announce(changes)

    row = shelf.page.index.rows["notice"]
    shelf.settle(lambda: row.accessibleName() == "Privacy notices, 3 records, 2 due")


def test_what_the_index_calls_due_is_what_the_filter_shows(shelf: Shelf, bench: Bench) -> None:
    for review in ("2026-01-20", "2026-06-01", "2025-12-01"):
        bench.desk.records.make("notice", {"title": f"Notice {review}", "review": review})
    shelf.page.show_list("notice", ("due",))
    shelf.settle(lambda: shelf.titles() == ["Notice 2026-01-20", "Notice 2025-12-01"])

    assert shelf.page.current is not None
    assert shelf.page.current.list.count.text() == "2 of 3 privacy notices"


def test_the_arrow_keys_go_through_the_index_and_enter_opens(shelf: Shelf) -> None:
    rows = [shelf.page.index.rows[key] for key in ("processing", "sharing")]
    shelf.qtbot.waitUntil(lambda: _takes_keyboard(rows[0]), timeout=5000)

    shelf.qtbot.keyClick(rows[0], Qt.Key.Key_Down)
    assert rows[1].hasFocus()
    shelf.qtbot.keyClick(rows[1], Qt.Key.Key_Return)
    shelf.settle()

    assert shelf.page.open_key == "sharing"
    assert rows[1].isChecked()


def _takes_keyboard(row: Any) -> bool:
    row.window().activateWindow()
    row.setFocus()
    return bool(row.hasFocus())


def test_the_calendar_and_what_is_to_be_followed_up_stand_above_the_registers(shelf: Shelf, bench: Bench) -> None:
    bench.desk.records.make("notice", {"title": "For tenants", "review": "2026-01-20"})

    for key in ("calendar", "follow_up"):
        shelf.page.index.rows[key].click()
        shelf.settle()
        assert shelf.page.current.isVisible()
        assert shelf.page.table.isVisible()

    assert list(shelf.page.index.rows)[:2] == ["calendar", "follow_up"]


def test_where_room_is_short_the_register_stands_in_the_place_of_the_index_with_a_way_back(
    bench: Bench, qtbot: QtBot, qapp: QApplication
) -> None:
    apply_theme(qapp, "light", 100)
    shelf = show_registers(bench, qtbot, 1080, 540)
    page = shelf.page
    assert page.index.isVisible()

    shelf.open("learning")
    assert not page.index.isVisible()
    assert page.title.text() == "Learning"
    page.back.click()

    assert page.index.isVisible()
    assert not page.title.isVisible()
    page.resize(1400, 600)
    shelf.open("learning")
    assert page.index.isVisible()
    assert not page.back.isVisible()
    shelf.tasks.stop()


def test_what_is_being_typed_is_saved_when_another_register_is_opened(shelf: Shelf, bench: Bench) -> None:
    made = bench.desk.records.make("standard", {"dataset": "Contact details"}).id
    register = shelf.open("standard")
    shelf.settle(lambda: register.editor.record == made)
    register.editor.focus_on("mandatory")
    row = next(group.rows["mandatory"] for group in register.editor.groups if "mandatory" in group.rows)
    row.input.editor.insertPlainText("Name, telephone")  # type: ignore[attr-defined]

    shelf.open("notice")

    shelf.settle(lambda: bench.desk.records.get("standard", made)["mandatory"] == "Name, telephone")


def test_a_pass_rate_is_worked_out_and_nothing_is_divided_by_nothing(shelf: Shelf, bench: Bench) -> None:
    make = bench.desk.records.make
    make("sample_audit", {"title": "Ten voids", "size": 10, "passed": 9})
    make("sample_audit", {"title": "None yet", "size": 0, "passed": 0})
    register = shelf.open("sample_audit")

    at = next(at for at, column in enumerate(register.table.rows.columns) if column.key == "share")
    shelf.settle(lambda: register.table.rows.rowCount() == 2)
    assert [register.table.rows.cell(row, at).text for row in range(2)] == ["90 %", ""]


def test_the_line_that_is_open_is_in_sight_beside_its_register(shelf: Shelf) -> None:
    shelf.open("requests")
    row = shelf.page.index.rows["requests"]
    shelf.settle(lambda: not row.visibleRegion().isEmpty())
    assert row.visibleRegion().boundingRect().height() == row.height()


def test_where_nothing_is_chosen_the_whole_index_stands_in_columns(shelf: Shelf) -> None:
    page = shelf.page
    page.resize(1400, 700)
    shelf.settle()
    assert page.index.width() > 1200
    assert len({row.mapTo(page.index, row.rect().topLeft()).x() for row in page.index.rows.values()}) == 3

    shelf.open("learning")
    assert page.index.isVisible()
    assert page.index.width() < 300
    page.show_index()
    shelf.settle(lambda: page.index.width() > 1200)


def test_in_large_text_a_record_stands_alone_with_room_for_its_fields_and_leads_back(
    bench: Bench, qtbot: QtBot, qapp: QApplication
) -> None:
    apply_theme(qapp, "light", 200)
    made = bench.desk.records.make("standard", {"dataset": "Contact details", "mandatory": "Name"}).id
    shelf = show_registers(bench, qtbot, 1280, 570)
    page, register = shelf.page, shelf.open("standard")
    register.show_record(made)
    shelf.settle(lambda: register.editor.record == made and register.editor.back.isVisible())
    assert not page.title.isVisible()
    assert register.editor.area.viewport().height() * 2 > page.height()
    register.editor.back.click()
    shelf.settle()
    assert page.title.isVisible()
    assert register.list.isVisible()
    shelf.tasks.stop()
    apply_theme(qapp, "light", 100)


@pytest.mark.parametrize("kind", ["standard", "statement"])
def test_in_large_text_headings_are_read_whole_without_scrolling_sideways(
    bench: Bench, qtbot: QtBot, qapp: QApplication, kind: str
) -> None:
    apply_theme(qapp, "light", 200)
    bench.desk.records.make(kind, example(bench, KINDS[kind]))
    shelf = show_registers(bench, qtbot, 1280, 570)
    table = shelf.open(kind).table
    shelf.settle(lambda: table.rows.rowCount() == 1)
    header, metrics = table.horizontalHeader(), QFontMetrics(font(13, QFont.Weight.DemiBold))
    seen = [at for at in range(header.count()) if not header.isSectionHidden(at)]
    assert len(seen) >= 4
    for at in seen:
        assert header.sectionSize(at) >= metrics.horizontalAdvance(show(table.rows.columns[at].label)) + px(24)
    assert sum(map(header.sectionSize, seen)) <= table.viewport().width()
    shelf.tasks.stop()
    apply_theme(qapp, "light", 100)


def test_in_large_text_pages_that_are_no_list_scroll_and_write_nothing_over_anything_else(
    bench: Bench, qtbot: QtBot, qapp: QApplication
) -> None:
    apply_theme(qapp, "light", 200)
    bench.desk.assessment.start(shipped_frameworks()[0].key, "2025")
    shelf = show_registers(bench, qtbot, 1280, 400)
    shelf.page.setFixedHeight(400)
    lines: Any = shelf.open("assurance")
    shelf.settle()
    said = [each for each in lines.findChildren(QLabel) if each.isVisible() and each.text() and each.wordWrap()]
    assert said
    for each in said:
        assert each.height() >= each.heightForWidth(each.width()), each.text()
    top = cast("Any", shelf.open("answer")).top
    shelf.settle(lambda: top.counts.isVisible())
    # What was just shown takes its height an event later.
    qtbot.waitUntil(lambda: top.height() >= top.heightForWidth(top.width()))
    shelf.tasks.stop()
    apply_theme(qapp, "light", 100)


def test_the_name_of_a_register_stands_beside_the_way_back_however_little_room_there_is(
    bench: Bench, qtbot: QtBot, qapp: QApplication
) -> None:
    apply_theme(qapp, "light", 200)
    try:
        shown = show_registers(bench, qtbot)
        page = shown.page
        page.resize(1240, 640)
        page.open_line("system")
        shown.settle()
        assert not page.about.isVisible()
        assert page.back.x() <= px(20)
        assert page.title.x() - page.back.geometry().right() <= px(16)
        shown.tasks.stop()
    finally:
        apply_theme(qapp, "light", 100)
