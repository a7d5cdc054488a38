"""The dialog of the yearly statement: who, on what, in which words, signed and saved."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kimdesk.ui.change_bus import ChangeBus
from kimdesk.ui.dialogs.statement_dialog import StatementDialog
from kimdesk.ui.tasks import Tasks
from kimdesk.ui.theme.style import apply_theme
from kimdesk.ui.widgets.cards import Words
from tests.workspaces import Bench


@pytest.fixture
def dialog(bench: Bench, qtbot: QtBot, qapp: QApplication) -> Iterator[StatementDialog]:
    apply_theme(qapp, "light", 100)
    make = bench.desk.records.make
    owner = make("person", {"name": "Rents manager", "sort": "post"}).id
    facts = {"holds": "Papers", "function": "Housing", "status": "held", "place": "Attic"}
    asset = make("asset", {**facts, "title": "Rent accounts", "owner": owner}).id
    make("asset", {**facts, "title": "Key log", "owner": bench.team})
    make("risk", {"title": "Fire", "assets": (asset,), "likelihood": "2", "impact": "5"})
    tasks = Tasks()
    made = StatementDialog(bench.desk, tasks, ChangeBus())
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: tasks.idle and made._gathered is not None, timeout=10_000)
    yield made
    tasks.stop()


def told(dialog: StatementDialog) -> list[str]:
    found = [dialog.lines.itemAt(at).widget() for at in range(dialog.lines.count())]
    return [each.text() for each in found if isinstance(each, Words)]


def settle(dialog: StatementDialog, qtbot: QtBot) -> None:
    qtbot.wait(50)
    qtbot.waitUntil(lambda: dialog._tasks.idle, timeout=10_000)


def test_it_says_what_the_statement_rests_on_and_signs_it(dialog: StatementDialog, qtbot: QtBot, bench: Bench) -> None:
    assert told(dialog) == [
        "Assets: 1; with something to put right: 1; open risks on them: 1.",
        "A1 Rent accounts",
        "No retention rule.",
        "RK1 Fire",
        "L2 x I5 = 10, Operational",
    ]
    assert dialog.bar.words.text() == "For 2025/26. None has been signed yet."
    assert not dialog.sign.isEnabled()

    qtbot.keyClicks(dialog.words, "All is in order.")
    assert dialog.sign.isEnabled()
    dialog.sign.click()
    settle(dialog, qtbot)

    assert dialog.bar.words.text() == "For 2026/27, due on 12/01/2027. Last signed on 12/01/2026, for 2025/26."
    assert dialog.words.toPlainText() == ""
    assert not dialog.sign.isEnabled()


def test_another_owner_begins_anew(dialog: StatementDialog, qtbot: QtBot, bench: Bench) -> None:
    qtbot.keyClicks(dialog.words, "Half a sentence")
    dialog.owner.load(bench.team)
    dialog.owner.key_chosen.emit(bench.team)
    settle(dialog, qtbot)
    assert told(dialog)[1] == "A2 Key log"
    assert dialog.words.toPlainText() == ""


def test_it_is_saved_as_a_document(dialog: StatementDialog, qtbot: QtBot, tmp_path: Path) -> None:
    dialog.save_in(tmp_path)
    settle(dialog, qtbot)
    assert dialog.bar.words.text().startswith("Saved:")
    assert len(list(tmp_path.glob("kimdesk-statement-*.pdf"))) == 1


def test_until_the_new_owner_is_read_nothing_is_written_in_the_old_ones_name(
    dialog: StatementDialog, qtbot: QtBot, bench: Bench, tmp_path: Path
) -> None:
    dialog.owner.key_chosen.emit(bench.team)
    assert not dialog.save.isEnabled()
    dialog.save_in(tmp_path)
    settle(dialog, qtbot)
    assert list(tmp_path.glob("*.pdf")) == []
    assert dialog.save.isEnabled()


def test_whose_statement_it_is_is_read_away_from_the_window(
    dialog: StatementDialog, qtbot: QtBot, bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    signs_for, where = bench.desk.statements.signs_for, []

    def watched(owner: str) -> bool:
        where.append(threading.current_thread() is threading.main_thread())
        return signs_for(owner)

    monkeypatch.setattr(bench.desk.statements, "signs_for", watched)
    dialog._on_owner(bench.team)
    settle(dialog, qtbot)
    assert dialog.sign.text() == "Sign on behalf of the owner"
    assert where == [False]
