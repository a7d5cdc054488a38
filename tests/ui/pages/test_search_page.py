"""The page of results: filters, the way to a record by keyboard, personal data, and the step to a bundle."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kimdesk.ui.pages.search.page import SearchPage
from tests.ui.pages.conftest import Shown
from tests.ui.windows import show_window
from tests.workspaces import Bench


@pytest.fixture
def page(show: Callable[[type], Shown], bench: Bench, assets: dict[str, str]) -> Shown:
    bench.desk.records.make("risk", {"title": "Photos go missing", "cause": "Kept on paper, NI AB123456C"})
    shown = show(SearchPage)
    look(shown, "photo")
    return shown


def look(shown: Shown, words: str) -> None:
    shown.page.look_for(words)
    shown.settle()


def names(shown: Shown) -> list[str]:
    found = shown.page.list
    return [found.item(row).text().split("  ")[-1] for row in range(found.count())]


def test_everything_with_the_words_is_listed_with_where_they_stand(page: Shown) -> None:
    assert set(names(page)) >= {"Void photos", "Photos go missing"}
    assert page.page.count.text().endswith("found")


def test_filters_narrow_what_is_listed_and_a_chip_takes_them_off(page: Shown) -> None:
    page.page.filters.add("kind", "risk")
    page.settle()
    assert names(page) == ["Photos go missing"]
    page.page.filters.remove("kind", "risk")
    page.settle()
    assert len(names(page)) > 1
    page.page.filters.last.setText("01/01/2001")
    page.settle()
    assert names(page) == []
    assert page.page.nothing.isVisible()


def test_the_filters_keep_their_room_where_there_is_little(page: Shown) -> None:
    page.page.resize(683, 270)
    page.page.filters.add("kind", "risk")
    page.settle()
    line = page.page.filters.add_button.parentWidget()
    page.qtbot.waitUntil(lambda: line.height() >= line.heightForWidth(line.width()), timeout=1000)
    assert line.heightForWidth(line.width()) > page.page.filters.add_button.height()


def test_a_day_that_is_none_is_said_and_leaves_the_list(page: Shown) -> None:
    before = names(page)
    page.page.filters.first.setText("soon")
    page.settle()
    assert "is not a date" in page.page.filters.error.text()
    assert names(page) == before


def test_from_the_words_to_a_record_by_keyboard(page: Shown, qtbot: QtBot) -> None:
    page.page.filters.add("kind", "risk")
    page.settle()
    page.enter(page.page.filters.box)
    qtbot.keyClick(page.page.filters.box, Qt.Key.Key_Down)
    qtbot.waitUntil(page.page.list.hasFocus)
    with qtbot.waitSignal(page.page.record_opened) as opened:
        qtbot.keyClick(page.page.list, Qt.Key.Key_Return)
    assert opened.args[0] == "risk"


def test_what_may_hold_personal_data_is_listed_with_its_field_and_not_repeated(page: Shown) -> None:
    page.page.show_personal()
    page.settle()
    assert names(page) == ["Photos go missing"]
    key = page.page.list.item(0)
    assert "a National Insurance number" in key.data(Qt.ItemDataRole.AccessibleTextRole)
    assert "AB123456C" not in key.data(Qt.ItemDataRole.AccessibleTextRole)
    assert page.page.withhold_button.isVisible()


def test_where_nothing_is_shared_withholding_says_what_is_missing(page: Shown, qtbot: QtBot) -> None:
    page.page.show_personal()
    page.settle()
    page.page.withhold_button.click()
    form = page.page.withholder.form
    assert form is not None
    form.editors["reason"].load("named a tenant")
    form.act.click()
    qtbot.waitUntil(lambda: bool(form.bar.words.text()))
    form.reject()


def test_a_bundle_is_looked_over_and_made_of_what_is_found(page: Shown, tmp_path: Path) -> None:
    page.page.filters.add("kind", "risk")
    page.settle()
    page.page.bundle_button.click()
    page.page.bundle.request.setText("FOI-2026-0143")
    page.qtbot.wait(300)
    page.settle()
    assert "Records: 1. Parts withheld: 0." in page.page.bundle.preview.itemAt(0).widget().text()

    page.page.bundle.withhold.click()
    form = page.page.bundle.form
    assert form is not None
    form.editors["field"].load("cause")
    form.editors["reason"].load("names a tenant")
    form.act.click()
    page.settle()
    assert "Parts withheld: 1." in page.page.bundle.preview.itemAt(0).widget().text()

    page.page.bundle.make_in(tmp_path)
    page.settle()
    (folder,) = tmp_path.glob("bundle-EB1-*")
    assert "AB123456C" not in (folder / "content.json").read_text(encoding="utf-8")
    assert "EB1" in page.page.bundle.bar.words.text()


def test_without_its_number_no_bundle_is_made(page: Shown, tmp_path: Path) -> None:
    page.page.bundle_button.click()
    page.page.bundle.make.click()
    assert page.page.bundle.rows["request"].error.text()
    page.page.bundle.as_at.setText("someday")
    page.page.bundle.make_in(tmp_path)
    page.settle()
    assert list(tmp_path.glob("bundle*")) == []


def test_the_window_leads_from_the_box_to_all_results_and_back(
    bench: Bench, qtbot: QtBot, assets: dict[str, str]
) -> None:
    shown = show_window(bench, qtbot)
    window = shown.window
    window.header.search.setText("photo")
    window.header.search.typed.emit()
    shown.rest()
    window.search.all.click()
    shown.rest()
    assert isinstance(window.page_shown, SearchPage)
    assert window.page_shown.filters.box.text() == "photo"
    window.tabs.choose(window.tabs.current)
    assert not isinstance(window.page_shown, SearchPage)
    window.ways.open_search("photo")
    window.open_record("asset", assets["Void photos"])
    shown.rest()
    assert not isinstance(window.page_shown, SearchPage)
    shown.close()
