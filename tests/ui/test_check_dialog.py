"""A pack that somebody was given is dropped on the window, or chosen, and the answer can be read, copied and stopped."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from kimdesk import children
from kimdesk.services.bundles import BundleRequest
from kimdesk.ui.dialogs.check_dialog import CheckDialog
from kimdesk.ui.first_steps import FirstSteps
from kimdesk.ui.tasks import Tasks
from kimdesk.ui.widgets.state_mark import StateMark
from tests.workspaces import Bench


@pytest.fixture
def tasks(qapp: QApplication) -> Iterator[Tasks]:
    made = Tasks()
    yield made
    made.stop()


@pytest.fixture
def pack(bench: Bench, tmp_path: Path) -> Path:
    bench.sign(bench.quarter)
    (tmp_path / "to").mkdir()
    files = bench.desk.packs.export(bench.quarter, tmp_path / "to")
    assert files is not None
    return files.folder


def opened(qtbot: QtBot, tasks: Tasks, bench: Bench | None) -> CheckDialog:
    dialog = CheckDialog(bench.desk if bench else None, tasks)
    qtbot.addWidget(dialog)
    dialog.open()
    return dialog


def drop(dialog: CheckDialog, path: Path) -> None:
    held = QMimeData()
    held.setUrls([QUrl("https://example.org/pack"), QUrl.fromLocalFile(str(path))])
    no_key, left = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    entered = QDragEnterEvent(QPoint(9, 9), Qt.DropAction.CopyAction, held, left, no_key)
    QApplication.sendEvent(dialog, entered)
    assert entered.isAccepted()
    QApplication.sendEvent(dialog, QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, held, left, no_key))


def answer_of(dialog: CheckDialog, qtbot: QtBot) -> str:
    qtbot.waitUntil(lambda: dialog.idle, timeout=60_000)
    assert dialog.answer is not None
    return dialog.answer.answer.text()


def words_of(dialog: CheckDialog, part: str) -> str:
    assert dialog.answer is not None
    return " ".join(each.text() for each in dialog.answer.cards[part].findChildren(QLabel))


def test_a_dropped_pack_is_whole_and_what_this_workspace_signed(
    bench: Bench, pack: Path, tasks: Tasks, qtbot: QtBot
) -> None:
    dialog = opened(qtbot, tasks, bench)
    drop(dialog, pack)
    assert dialog.stop.isVisible()
    assert answer_of(dialog, qtbot) == "The pack is whole and unchanged."
    assert not dialog.stop.isVisible()
    assert "this workspace’s own sign-off names" in words_of(dialog, "workspace")
    assert "no outside service has vouched for it" in words_of(dialog, "signed")
    assert "the sign-off is by name" in words_of(dialog, "certificate")
    assert {mark.words for mark in dialog.findChildren(StateMark)} == {"Unchanged"}


def test_a_program_without_any_workspace_answers_too(pack: Path, tmp_path: Path, bench: Bench, qtbot: QtBot) -> None:
    steps = FirstSteps(tmp_path / "nowhere", bench.clock)
    qtbot.addWidget(steps)
    steps.show()
    steps.check.click()
    dialog = steps.findChild(CheckDialog)
    assert dialog is not None
    drop(dialog, pack / "content.json")
    assert answer_of(dialog, qtbot) == "The pack is whole and unchanged."
    assert "No workspace is open here" in words_of(dialog, "workspace")
    dialog.reject()
    steps.stop()
    assert not (tmp_path / "nowhere" / "workspace.db").exists()


def test_each_file_has_its_state_and_the_answer_can_be_copied(pack: Path, tasks: Tasks, qtbot: QtBot) -> None:
    next(pack.glob("*.xlsx")).write_bytes(b"changed")
    (pack / "content.json").unlink()
    (pack / "extra.txt").write_text("x", "utf-8")
    dialog = opened(qtbot, tasks, None)
    dialog.check(pack)
    assert answer_of(dialog, qtbot) == "The pack is not as it was made."
    states = {mark.words for mark in dialog.findChildren(StateMark)}
    assert states == {"Unchanged", "Changed", "Missing", "Not part of it"}
    dialog.copy.click()
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith(f"The pack is not as it was made.\n{pack}\n")
    for line in ("Missing: content.json", "Not part of it: extra.txt", "Mark of the content: "):
        assert line in copied


def test_an_evidence_bundle_is_checked_in_the_same_place(
    bench: Bench, tasks: Tasks, tmp_path: Path, qtbot: QtBot
) -> None:
    system = bench.desk.records.make("system", {"name": "Ledger"}).id
    (tmp_path / "to").mkdir()
    made = bench.desk.bundles.make(BundleRequest("foi", "FOI 15", (system,)), tmp_path / "to")
    dialog = opened(qtbot, tasks, bench)
    dialog.check(made.files.folder)
    assert answer_of(dialog, qtbot) == "The evidence bundle is whole and unchanged."
    assert "FOI 15" in words_of(dialog, "about")
    assert "what this workspace keeps" in words_of(dialog, "workspace")


def test_a_check_can_be_stopped_and_closed_and_started_again(
    pack: Path, tasks: Tasks, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = children.command
    monkeypatch.setattr(children, "command", lambda *_words: ["sleep", "600"])
    dialog = opened(qtbot, tasks, None)
    dialog.check(pack)
    assert not dialog.idle
    dialog.stop.click()
    assert dialog.idle
    assert "Stopped" in dialog.bar.words.text()
    dialog.check(pack)
    monkeypatch.setattr(children, "command", real)
    dialog.check(pack)
    assert answer_of(dialog, qtbot) == "The pack is whole and unchanged."
    monkeypatch.setattr(children, "command", lambda *_words: ["sleep", "600"])
    dialog.check(pack)
    dialog.reject()
    assert dialog.idle


def test_what_is_no_pack_gets_one_plain_answer(tasks: Tasks, tmp_path: Path, qtbot: QtBot) -> None:
    dialog = opened(qtbot, tasks, None)
    dialog.check(tmp_path)
    assert answer_of(dialog, qtbot) == "This is not a whole KIM pack."
    assert "has no manifest.json" in words_of(dialog, "wrong")


def test_a_process_that_dies_is_a_bug_and_the_dialog_can_be_used_again(
    pack: Path, tasks: Tasks, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = opened(qtbot, tasks, None)
    for words in (["false"], ["/there/is/no/such/program"]):
        monkeypatch.setattr(children, "command", lambda *_words, words=words: words)
        with qtbot.waitSignal(tasks.bug_met, timeout=15_000):
            dialog.check(pack)
        assert dialog.idle
        assert dialog.choose.isVisible()


def test_a_zipped_pack_that_is_dropped_gets_the_answer_of_its_folder(
    bench: Bench, pack: Path, tasks: Tasks, qtbot: QtBot, tmp_path: Path
) -> None:
    zipped = shutil.make_archive(str(tmp_path / "as-mailed"), "zip", pack.parent, pack.name)
    dialog = opened(qtbot, tasks, bench)
    drop(dialog, Path(zipped))
    assert answer_of(dialog, qtbot) == "The pack is whole and unchanged."
    assert "this workspace’s own sign-off names" in words_of(dialog, "workspace")


def test_a_bug_while_the_workspace_is_asked_is_met_and_the_dialog_can_be_used_again(
    bench: Bench, pack: Path, tasks: Tasks, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = opened(qtbot, tasks, bench)

    def broken(_path: Path) -> None:
        raise KeyError("a bug")

    with monkeypatch.context() as patched:
        patched.setattr(bench.desk.packs, "checked_against", broken)
        with qtbot.waitSignal(tasks.bug_met, timeout=15_000):
            dialog.check(pack)
        assert dialog.idle
        assert dialog.choose.isVisible()
    dialog.check(pack)
    assert answer_of(dialog, qtbot) == "The pack is whole and unchanged."


def test_a_bug_elsewhere_ends_no_check(bench: Bench, pack: Path, tasks: Tasks, qtbot: QtBot) -> None:
    dialog = opened(qtbot, tasks, bench)
    dialog.check(pack)
    tasks.bug_met.emit(KeyError("somebody else's"))
    assert not dialog.idle
    assert answer_of(dialog, qtbot) == "The pack is whole and unchanged."
