"""The register of processing activities: what should be put right stands in its list, its filters and its editor."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QWidget

from kimdesk.services.desk import Desk
from kimdesk.ui.change_bus import ChangeBus
from kimdesk.ui.dialogs.where_dialog import WhereDialog
from kimdesk.ui.registers.by_kind import register_of
from kimdesk.ui.registers.processing_register import with_warnings
from kimdesk.ui.registers.register_page import RegisterPage
from kimdesk.ui.tasks import Tasks
from kimdesk.ui.widgets.cards import Words
from tests.ui.pages.conftest import Shown
from tests.workspaces import Bench

ROWS = {
    "Letting homes": {"article6": ("e",), "retention": "6 years"},
    "Lobbying": {"article6": ("f",), "retention": "6 years"},
    "Adapting homes": {"data": "Notes on health", "dpia_required": "yes"},
}


class ProcessingPage(RegisterPage):
    def __init__(self, desk: Desk, tasks: Tasks, bus: ChangeBus, parent: QWidget | None = None) -> None:
        super().__init__(with_warnings(register_of("processing")), desk, tasks, bus, parent)


@pytest.fixture
def page(show: Callable[[type], Shown], bench: Bench) -> Shown:
    make = bench.desk.records.make
    for purpose, values in ROWS.items():
        make("processing", {"purpose": purpose, "function": "Housing", **values})
    return show(ProcessingPage)


def states(page: Shown) -> dict[str, str]:
    rows = page.page.table.rows
    keys = [column.key for column in rows.columns]
    purpose, state = keys.index("purpose"), keys.index("to_put_right")
    return {rows.cell(at, purpose).text: rows.cell(at, state).text for at in range(rows.rowCount())}


def identity(page: Shown, purpose: str) -> str:
    found = page.bench.desk.context.find("processing", purpose)
    return found.id


def test_the_list_says_how_much_is_to_be_put_right_and_the_tip_says_what(page: Shown) -> None:
    assert states(page) == {"Letting homes": "Yes", "Lobbying": "1 to put right", "Adapting homes": "4 to put right"}
    rows = page.page.table.rows
    at = [column.key for column in rows.columns].index("to_put_right")
    assert "Article 6(1)" in rows.cell(rows.row_of(identity(page, "Lobbying")), at).tip


@pytest.mark.parametrize(
    ("key", "left"),
    [
        ("to_put_right", {"Lobbying", "Adapting homes"}),
        ("no_basis", {"Adapting homes"}),
        ("special", {"Adapting homes"}),
        ("dpia_due", {"Adapting homes"}),
    ],
)
def test_ready_filters_narrow_the_list(page: Shown, key: str, left: set[str]) -> None:
    page.page.filters.add(key)
    page.settle()

    assert set(states(page)) == left


def test_the_list_is_sorted_by_what_is_to_be_put_right(page: Shown) -> None:
    page.page.table.sort_asked.emit("to_put_right", True)
    page.settle()

    assert list(states(page)) == ["Adapting homes", "Lobbying", "Letting homes"]


def test_the_editor_warns_under_the_heading_and_stops_when_it_is_put_right(page: Shown) -> None:
    record = identity(page, "Lobbying")
    page.open(record)
    assert any("public authority" in words for words in said(page, "law"))

    page.bus.announce(page.bench.desk.records.change("processing", record, {"article6": ("e",)}))
    page.settle()

    assert said(page, "law") == []
    assert states(page)["Lobbying"] == "Yes"


def test_the_editor_says_what_is_taken_from_the_assets(page: Shown, assets: dict[str, str]) -> None:
    change = page.bench.desk.records.change
    change("asset", assets["Void photos"], {"individuals": "Tenants"})
    record = identity(page, "Adapting homes")
    change("processing", record, {"assets": (assets["Void photos"],)})
    page.open(record)

    assert said(page, "what") == ["Categories of individuals: [Taken from information assets A1: Tenants]"]
    assert said(page, "keep") == ["How long it is kept: [Taken from information assets A1: 6 years after let]"]


def test_where_to_look_opens_from_the_register(page: Shown) -> None:
    page.page.list.tools[0].click()
    page.settle()

    dialog = page.page.findChild(WhereDialog)
    assert dialog is not None
    dialog.reject()


def said(shown: Shown, group: str) -> list[str]:
    """Return the remarks under the heading of a group, and see that they are on the screen."""
    found = next(each for each in shown.page.editor.groups if each.group.key == group)
    words = [each.words for each in found.said]
    assert {label.text() for label in found.findChildren(Words)} >= set(words)
    return words
