"""What the Ombudsman looks for: create, store, use and share on whatever is recorded, and information requests in categories,
so that what is asked again is found, published, and shows which system makes answers hard.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kimdesk.model.kinds import KINDS
from kimdesk.model.kinds.tags import HANDLING
from kimdesk.services.importing import OnMatch, Outcome
from kimdesk.ui.dialogs.asked_dialog import AskedDialog
from kimdesk.ui.theme.style import apply_theme
from tests.imports.workbooks import Grid, write
from tests.ui.registers_shown import Shelf, show_registers
from tests.workspaces import Bench

# A theme for each thing that went wrong, in our words.
FOUND = {
    "create": "A refused visit was recorded though nobody had knocked",
    "store": "Letters of one household lie in three places",
    "use": "The contractor’s report on the doors was never read",
    "share": "The officer’s note did not reach the repairs desk",
}
MONTHS = Grid(
    "Requests",
    [
        ["Month", "Type", "Subject", "Received", "Answered in time", "Outcome", "Exemption", "Which answer to publish",
         "System"],
        ["October 2025", "FOI", "Repairs", 31, 28, "Disclosed", None, "How long repairs take by ward", "Repairs ledger"],
        ["October 2025", "FOI", "Homelessness", 12, 12, "Disclosed", None, None, None],
        ["November 2025", "FOI", "Repairs", 20, 20, "Partly disclosed", "Section 40", None, "Repairs ledger"],
        ["November 2025", "EIR", "Compliance", 8, 8, "Disclosed", None, None, None],
        ["November 2025", "SAR", "Own records", 29, 20, "Partly disclosed", "Schedule 2", None, "Letters store"],
    ],
)  # fmt: skip


@pytest.fixture
def shelf(bench: Bench, qtbot: QtBot, qapp: QApplication) -> Iterator[Shelf]:
    apply_theme(qapp, "light", 100)
    desk = bench.desk
    for theme, finding in FOUND.items():
        learned = {"title": finding, "sort": "determination", "finding": finding, "cause": (theme,), "on": "2025-11-03"}
        desk.records.make("learning", {**learned, "team": bench.team})
        desk.records.make("breach", {"title": finding, "sort": "near_miss", "handling": (theme, "use")})
    shown = show_registers(bench, qtbot)
    yield shown
    shown.tasks.stop()


def test_every_register_that_takes_tags_takes_the_four_themes() -> None:
    assert [option.key for option in HANDLING] == list(FOUND)
    untagged = {name for name, kind in KINDS.items() if not {"handling", "cause"} & set(kind.by_name)}
    assert not untagged & {"asset", "risk", "action", "learning", "breach", "sample_audit", "procedure", "requests"}


@pytest.mark.parametrize("theme", FOUND)
def test_what_went_wrong_is_found_by_its_theme(shelf: Shelf, theme: str) -> None:
    register = shelf.open("breach")
    register.filters.set_keys([f"handling={theme}"])
    register.reload()
    shelf.settle(lambda: set(shelf.titles()) == (set(FOUND.values()) if theme == "use" else {FOUND[theme]}))


def test_a_theme_narrows_what_was_learned_too(shelf: Shelf) -> None:
    register = shelf.open("learning")
    register.filters.set_keys(["cause=share"])
    register.reload()
    shelf.settle(lambda: shelf.titles() == [FOUND["share"]])


def test_a_year_of_requests_comes_in_and_says_what_is_asked_most(shelf: Shelf, bench: Bench, tmp_path: Path) -> None:
    desk, path = bench.desk, write(tmp_path / "requests.xlsx", MONTHS)
    plan = desk.importing.plan(path, "requests")
    report = desk.importing.apply(plan, path.name)
    assert [row.outcome for row in report.rows] == [Outcome.NEW] * 5
    again = desk.importing.apply(desk.importing.plan(path, "requests"), path.name, OnMatch.UPDATE)
    assert {row.outcome for row in again.rows} == {Outcome.SAME}

    register = shelf.open("requests")
    register.list.tools[0].click()
    (dialog,) = register.findChildren(AskedDialog)
    shelf.settle(lambda: dialog.table.rows.rowCount() == 4)
    first = [dialog.table.rows.cell(0, at).text for at in range(6)]
    assert first == ["Repairs", "51", "51 %", "94 %", "To publish: 1", "Repairs ledger"]
    dialog.category.key_chosen.emit("sar")
    shelf.settle(lambda: dialog.table.rows.rowCount() == 1)
    assert dialog.table.rows.cell(0, 5).text == "Letters store"
    dialog.reject()
