"""Long work says how far it is after half a second, and can be stopped; short work shows nothing."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from kimdesk.errors import UserError
from kimdesk.store.backup import BackupStopped, backup
from kimdesk.ui.long_work import LongWork, Progress
from kimdesk.ui.status_line import StatusLine
from kimdesk.ui.tasks import Tasks
from tests.ui.windows import show_window
from tests.workspaces import Bench


class Answers(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.done: list[object] = []
        self.failed: list[object] = []

    def on_done(self, result: object) -> None:
        self.done.append(result)

    def on_failed(self, error: object) -> None:
        self.failed.append(error)


@pytest.fixture
def tasks(qtbot: QtBot) -> Iterator[Tasks]:
    made = Tasks()
    yield made
    made.stop()


def run(work: LongWork, tasks: Tasks, act: Callable[[Progress], object], answers: Answers) -> bool:
    return work.run("Counting", tasks.look_into, act, answers.on_done, answers.on_failed)


def test_it_is_shown_after_half_a_second_with_how_far_it_is_and_goes_when_it_is_over(
    tasks: Tasks, qtbot: QtBot
) -> None:
    line, work, answers, end = StatusLine(), LongWork(tasks), Answers(), threading.Event()
    qtbot.addWidget(line)
    line.show()
    line.follow(work)

    def count(go_on: Progress) -> str:
        go_on(0.25)
        end.wait(20)
        return "counted"

    assert run(work, tasks, count, answers)
    assert not line.doing.isVisible()
    qtbot.waitUntil(line.cancel.isVisible, timeout=5000)
    assert line.doing.text() == "Counting: 25%"
    assert line.progress.accessibleName() == "Counting: 25%"
    end.set()
    qtbot.waitUntil(lambda: answers.done == ["counted"], timeout=5000)
    assert not line.cancel.isVisible()
    assert not work.busy


def test_what_is_done_at_once_is_never_shown(tasks: Tasks, qtbot: QtBot) -> None:
    work, answers, shown = LongWork(tasks), Answers(), []
    work.shown.connect(lambda *told: shown.append(told))
    run(work, tasks, lambda go_on: go_on(0.5), answers)
    qtbot.waitUntil(lambda: answers.done == [True], timeout=5000)
    qtbot.wait(600)
    assert shown == []


def test_cancel_is_heard_by_the_work_itself(tasks: Tasks, qtbot: QtBot) -> None:
    line, work, answers = StatusLine(), LongWork(tasks), Answers()
    qtbot.addWidget(line)
    line.show()
    line.follow(work)
    pause = threading.Event()

    def count(go_on: Progress) -> str:
        at = 0
        while go_on(at / 1000):
            at += 1
            pause.wait(0.01)
        raise UserError("Stopped", "", "")

    run(work, tasks, count, answers)
    qtbot.waitUntil(line.cancel.isVisible, timeout=5000)
    line.cancel.click()
    qtbot.waitUntil(lambda: bool(answers.failed), timeout=5000)
    assert answers.done == []
    assert not line.cancel.isVisible()


def test_a_second_one_is_not_begun_meanwhile(tasks: Tasks, qtbot: QtBot) -> None:
    work, answers, end = LongWork(tasks), Answers(), threading.Event()
    assert run(work, tasks, lambda _go_on: end.wait(20), answers)
    assert not run(work, tasks, lambda _go_on: end.wait(20), answers)
    end.set()
    qtbot.waitUntil(lambda: len(answers.done) == 1, timeout=5000)
    assert run(work, tasks, lambda _go_on: True, answers)
    qtbot.waitUntil(lambda: len(answers.done) == 2, timeout=5000)


def test_a_backup_that_is_stopped_leaves_nothing_behind(bench: Bench, tmp_path: Path) -> None:
    told: list[float] = []

    def go_on(share: float) -> bool:
        told.append(share)
        return False

    with pytest.raises(UserError, match="The backup was stopped"):
        backup(bench.desk.context.store.home.database, tmp_path / "to" / "copy.kimbackup", go_on)
    assert told
    assert list((tmp_path / "to").iterdir()) == []


def test_a_backup_tells_how_far_it_is(bench: Bench, tmp_path: Path) -> None:
    told: list[float] = []

    def go_on(share: float) -> bool:
        told.append(share)
        return True

    made = backup(bench.desk.context.store.home.database, tmp_path / "copy.kimbackup", go_on)
    assert made.exists()
    assert told == sorted(told)
    assert all(0 <= share <= 1 for share in told)


def test_a_backup_that_was_stopped_is_said_at_the_foot_of_the_window(
    bench: Bench, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown = show_window(bench, qtbot)

    def stopped(_to: Path, _go_on: Progress) -> Path:
        raise BackupStopped("The backup was stopped", "Nothing was written.", "")

    monkeypatch.setattr(bench.desk.backups, "backup", stopped)
    shown.window.header.choose("backup")
    shown.qtbot.waitUntil(
        lambda: shown.window.status.said.text() == "The backup was stopped. Nothing was written.", timeout=5000
    )
    shown.close()
