"""The dialog of datasets and the repository to be used for each."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kimdesk.ui.dialogs.repositories_dialog import RepositoriesDialog
from kimdesk.ui.tasks import Tasks
from kimdesk.ui.theme.style import apply_theme
from tests.workspaces import Bench


@pytest.fixture
def dialog(bench: Bench, qtbot: QtBot, qapp: QApplication) -> Callable[[], RepositoriesDialog]:
    apply_theme(qapp, "light", 100)
    make = bench.desk.records.make
    system = make("system", {"name": "Housing"}).id
    facts = {"holds": "Papers", "function": "Housing", "owner": bench.team, "status": "held", "system": system}
    make("asset", {**facts, "title": "Rent accounts", "repository": system})
    make("asset", {**facts, "title": "Key log"})
    return lambda: _show(bench, qtbot)


def _show(bench: Bench, qtbot: QtBot) -> RepositoriesDialog:
    tasks = Tasks()
    made = RepositoriesDialog(bench.desk, tasks)
    made.finished.connect(tasks.stop)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: tasks.idle and made.table.rows.rowCount() > 0, timeout=10_000)
    return made


def test_it_lists_narrows_and_saves(dialog: Callable[[], RepositoriesDialog], qtbot: QtBot, tmp_path: Path) -> None:
    made = dialog()
    assert made.bar.words.text() == "Nobody has said: 1; Only there: 1."
    made.which._choose("open")
    assert [made.table.rows.cell(0, at).text for at in range(4)] == [
        "A2 Key log",
        "\N{EN DASH}",
        "Nobody has said",
        "Housing (A2)",
    ]
    made.table.record_chosen.emit("0")
    assert made.more.text() == "Held in: Housing (A2)."

    made.save_in(tmp_path)
    qtbot.waitUntil(lambda: made.bar.words.text().startswith("Saved"), timeout=10_000)
    assert [each.name for each in tmp_path.glob("kimdesk-repositories-*.xlsx")]
    made.done(0)
