"""Somebody goes back to a backup in the window, and comes back from there; or begins with one on a new laptop."""

from __future__ import annotations

import hashlib
import shutil
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kimdesk.app import Session
from kimdesk.clock import FixedClock
from kimdesk.paths import Home
from kimdesk.services.restoring import put_back
from kimdesk.store.kept_files import FOLDER
from kimdesk.ui.dialogs.restore_dialog import RestoreDialog
from kimdesk.ui.page_making import PAGES
from kimdesk.ui.theme.style import apply_theme
from kimdesk.ui.widgets.cards import Words
from tests.services.test_attaching import BODY
from tests.services.test_attaching import evidence as attached_evidence
from tests.workspaces import JANUARY, make_bench


def opened(session: Session, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: session.window is not None and len(session.window.pages) == len(PAGES), timeout=30_000)


def ended(session: Session) -> None:
    assert session.frame is not None
    session.frame.close()
    assert session.close()


def teams(session: Session) -> list[str]:
    assert session.desk is not None
    return [each.title for each in session.desk.workspace.teams()]


def test_somebody_goes_back_and_what_was_there_can_be_gone_back_to(
    tmp_path: Path, qtbot: QtBot, qapp: QApplication
) -> None:
    apply_theme(qapp)
    bench = make_bench(tmp_path / "home")
    copy = bench.desk.backups.backup(tmp_path / "b.kimbackup")
    bench.desk.records.make("team", {"name": "Lettings", "detail": "light"})
    was = bench.desk.context.store.device
    bench.desk.close()
    session = Session(tmp_path / "home", bench.clock)
    session.open()
    opened(session, qtbot)
    first = session.window
    assert first is not None
    first.safekeeping.open_preview(copy)
    asked = first.findChild(RestoreDialog)
    qtbot.waitUntil(asked.act.isEnabled, timeout=15_000)
    asked.act.click()
    qtbot.waitUntil(lambda: session.window is not None and session.window is not first, timeout=30_000)
    opened(session, qtbot)
    assert session.window is not None
    assert session.desk is not None
    assert teams(session) == ["Rents", "Voids"]
    assert session.desk.context.store.device != was
    said = session.window.notices.bars["made"].words.text()
    assert said.startswith("These are the records of b.kimbackup. Those that were here before are kept as ")
    kept = next((tmp_path / "home" / "backups").glob("*-before-restore.kimbackup"))
    assert kept.name in said
    session.restore(kept)
    opened(session, qtbot)
    assert teams(session) == ["Lettings", "Rents", "Voids"]
    ended(session)


def test_a_new_laptop_begins_with_a_backup(tmp_path: Path, qtbot: QtBot, qapp: QApplication) -> None:
    apply_theme(qapp)
    bench = make_bench(tmp_path / "old")
    copy = bench.desk.backups.backup(tmp_path / "b.kimbackup")
    bench.desk.close()
    session = Session(tmp_path / "home", FixedClock(JANUARY))
    session.open()
    steps = session._first
    assert steps is not None
    steps.preview(copy)
    asked = steps.findChild(RestoreDialog)
    qtbot.waitUntil(asked.act.isEnabled, timeout=15_000)
    asked.act.click()
    opened(session, qtbot)
    assert teams(session) == ["Rents", "Voids"]
    assert session.window is not None
    assert session.window.notices.bars["made"].words.text() == "These are the records of b.kimbackup."
    ended(session)


def lost_with_a_file(tmp_path: Path) -> tuple[Path, str, str]:
    """Attach a file, back up into a second folder, lose the laptop; return the copy there, the evidence and the file's hash."""
    bench = make_bench(tmp_path / "old")
    (tmp_path / "network").mkdir()
    bench.desk.automatic_backups.choose(tmp_path / "network")
    evidence = attached_evidence(bench.desk)
    file = bench.desk.attaching.attached(evidence)
    copy = bench.desk.automatic_backups.look().copied_to
    assert file is not None
    assert copy is not None
    bench.desk.close()
    shutil.rmtree(tmp_path / "old")
    return copy, evidence, file.hash


def test_a_lost_laptop_costs_no_attached_file(tmp_path: Path, qtbot: QtBot, qapp: QApplication) -> None:
    apply_theme(qapp)
    copy, evidence, mark = lost_with_a_file(tmp_path)
    session = Session(tmp_path / "home", FixedClock(JANUARY))
    session.open()
    steps = session._first
    assert steps is not None
    steps.preview(copy)
    asked = steps.findChild(RestoreDialog)
    qtbot.waitUntil(asked.act.isEnabled, timeout=15_000)
    assert "One is missing here and comes back." in [each.text() for each in asked.findChildren(Words)]
    asked.act.click()
    opened(session, qtbot)
    desk = session.desk
    assert desk is not None
    qtbot.waitUntil(lambda: not desk.automatic_backups.files.wanted, timeout=15_000)
    assert hashlib.sha256(desk.attaching.open_copy(evidence).read_bytes()).hexdigest() == mark
    ended(session)


def test_a_file_that_did_not_come_back_is_named_until_it_is_put_away(
    tmp_path: Path, qtbot: QtBot, qapp: QApplication
) -> None:
    apply_theme(qapp)
    copy, _evidence, mark = lost_with_a_file(tmp_path)
    (copy.parent / FOLDER / mark).write_bytes(b"x" * len(BODY))
    put_back(copy, Home(tmp_path / "home"), JANUARY)
    session = Session(tmp_path / "home", FixedClock(JANUARY))
    session.open()
    opened(session, qtbot)
    window = session.window
    assert window is not None
    qtbot.waitUntil(lambda: "files" in window.notices.bars, timeout=15_000)
    assert "was not used: photo.jpg." in window.notices.bars["files"].words.text()
    ended(session)


def test_a_backup_that_is_damaged_at_the_last_moment_leaves_everything_as_it_was(
    tmp_path: Path, qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    apply_theme(qapp)
    told: list[str] = []
    monkeypatch.setattr("kimdesk.ui.messages.show_error", lambda _parent, error: told.append(str(error)))
    bench = make_bench(tmp_path / "home")
    copy = bench.desk.backups.backup(tmp_path / "b.kimbackup")
    bench.desk.close()
    session = Session(tmp_path / "home", bench.clock)
    session.open()
    opened(session, qtbot)
    copy.write_bytes(copy.read_bytes()[:5000])
    session.restore(copy)
    opened(session, qtbot)
    assert "This backup cannot be used" in told[0]
    assert teams(session) == ["Rents", "Voids"]
    ended(session)
