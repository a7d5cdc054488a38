"""A row opened inside a register counts as opened once it has stayed for a moment or is written in, and not in passing."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject, Qt

from kimdesk.ui.recent import Recent
from kimdesk.ui.registers import lingering
from tests.ui.pages.conftest import Shown


@pytest.fixture(autouse=True)
def short_moment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lingering, "LINGERED_MS", 50)


def opened(shown: Shown) -> list[str]:
    return [each.key for each in Recent(shown.bench.desk, QObject()).items()]


def test_what_a_list_shows_by_itself_and_what_is_passed_by_the_arrows_does_not_count(
    asset_page: Shown, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lingering, "LINGERED_MS", 60_000)
    page = asset_page.page
    assert page.editor.record
    for _press in range(3):
        asset_page.qtbot.keyClick(page.table, Qt.Key.Key_Down)
    assert opened(asset_page) == []
    passed = page.editor.record
    page.editor.lingering.look()
    assert opened(asset_page) == [passed]
    asset_page.qtbot.keyClick(page.table, Qt.Key.Key_Up)
    assert page.editor.record != passed
    assert opened(asset_page) == [passed]


def test_a_moment_is_measured_from_the_last_record_that_was_opened(asset_page: Shown, assets: dict[str, str]) -> None:
    editor = asset_page.page.editor
    for record in assets.values():
        editor.open(record)
        assert opened(asset_page) == []
    asset_page.qtbot.waitUntil(lambda: opened(asset_page) == [editor.record], timeout=10_000)


def test_what_is_no_longer_on_the_screen_does_not_count(asset_page: Shown, assets: dict[str, str]) -> None:
    editor = asset_page.page.editor
    editor.open(assets["Key log"])
    asset_page.page.hide()
    editor.lingering.look()
    assert opened(asset_page) == []


def test_entering_a_field_counts_at_once(asset_page: Shown) -> None:
    row = asset_page.row("title")
    asset_page.enter(row.editor.editor)
    assert opened(asset_page) == [asset_page.page.editor.record]


def test_a_press_on_the_row_that_is_shown_by_itself_counts(asset_page: Shown) -> None:
    page = asset_page.page
    shown = page.editor.record
    page.table.record_pressed.emit(shown)
    asset_page.qtbot.waitUntil(lambda: opened(asset_page) == [shown], timeout=10_000)
