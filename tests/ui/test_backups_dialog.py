"""The list of backups, what is in one, and the foot of the window that says how old the last one is."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kimdesk.model.attached import Attached
from kimdesk.services.kept_files import Brought, Kept, KeptFiles
from kimdesk.store.kept_files import FOLDER
from kimdesk.ui.dialogs.backups_dialog import BackupsDialog
from kimdesk.ui.dialogs.restore_dialog import RestoreDialog
from kimdesk.ui.theme.style import tokens
from kimdesk.ui.widgets.cards import Words
from tests.services.test_attaching import evidence
from tests.ui.windows import Shown, show_window
from tests.workspaces import Bench


@pytest.fixture
def shown(bench: Bench, qtbot: QtBot) -> Iterator[Shown]:
    made = show_window(bench, qtbot)
    yield made
    made.close()


def backups(shown: Shown) -> BackupsDialog:
    shown.window.status.backup.click()
    dialog = shown.window.findChild(BackupsDialog)
    assert dialog is not None
    shown.qtbot.waitUntil(lambda: dialog.listed, timeout=15_000)
    return dialog


def words_in(dialog: RestoreDialog) -> str:
    return "\n".join(each.text() for each in dialog.findChildren(Words))


def test_the_foot_of_the_window_says_how_old_the_last_backup_is_and_leads_to_the_list(shown: Shown) -> None:
    status = shown.window.status
    assert status.backup.text() == "No backup yet"
    assert status.backup._colours()[0] == tokens().tone("amber")[0]
    shown.window.safekeeping.back_up()
    shown.qtbot.waitUntil(lambda: status.backup.text() == "Last backup 12 Jan 09:30", timeout=15_000)
    assert status.backup._colours()[0] == tokens().ink2
    shown.bench.clock.advance(timedelta(days=8))
    shown.window.filling.read()
    shown.qtbot.waitUntil(lambda: status.backup.text() == "Last backup 12 Jan 09:30, over a week ago", timeout=15_000)
    assert status.backup.accessibleName() == status.backup.text()
    assert status.backup._colours()[0] == tokens().tone("amber")[0]
    shown.window.resize(1000, 640)
    status.resize(600, status.height())
    assert status.backup.text() == "Old backup 12 Jan"
    assert backups(shown).isVisible()


def test_the_days_backup_is_made_when_the_window_has_come_to_rest_and_not_before(shown: Shown) -> None:
    here = shown.bench.desk.context.store.home.backups
    assert not here.exists()
    shown.window.safekeeping.start()
    shown.qtbot.waitUntil(lambda: shown.window.status.backup.text().startswith("Last backup"), timeout=15_000)
    (made,) = here.iterdir()
    assert "-auto-" in made.name
    shown.window.safekeeping.look()
    dialog = backups(shown)
    assert dialog.table.rows.rowCount() == 1


def test_a_second_place_that_is_away_is_said_once_at_the_foot_of_the_window(shown: Shown, tmp_path: Path) -> None:
    shown.bench.desk.context.settings.change("backup_folder", str(tmp_path / "away"))
    said: list[str] = []
    shown.window.status.say = said.append  # type: ignore[method-assign]
    for _time in range(2):
        shown.window.safekeeping.look()
    done: list[None] = []
    shown.tasks.keep(partial(done.append, None))
    shown.qtbot.waitUntil(lambda: bool(done) and bool(said), timeout=15_000)
    shown.qtbot.wait(50)
    assert len(said) == 1
    assert "could not be copied to" in said[0]


def test_a_backup_is_made_and_a_second_place_chosen_in_the_list(shown: Shown, tmp_path: Path) -> None:
    (tmp_path / "network").mkdir()
    dialog = backups(shown)
    assert "this computer only" in dialog.folder.text()
    assert not dialog.forget.isVisible()
    dialog.keep_in(tmp_path / "network")
    shown.qtbot.waitUntil(lambda: str(tmp_path / "network") in dialog.folder.text(), timeout=15_000)
    dialog.now.click()
    shown.qtbot.waitUntil(lambda: dialog.table.rows.rowCount() == 1 and dialog.now.isEnabled(), timeout=15_000)
    assert "Backed up to" in dialog.bar.words.text()
    assert len(list((tmp_path / "network").iterdir())) == 1
    dialog.forget.click()
    shown.qtbot.waitUntil(lambda: "this computer only" in dialog.folder.text(), timeout=15_000)


def test_a_second_place_that_is_of_no_use_is_refused_in_the_list(shown: Shown) -> None:
    dialog = backups(shown)
    dialog.keep_in(shown.bench.folder)
    shown.qtbot.waitUntil(lambda: "would be lost with them" in dialog.bar.words.text(), timeout=15_000)


def test_what_is_in_a_backup_is_seen_before_somebody_goes_back_to_it(shown: Shown) -> None:
    shown.bench.desk.backups.backup(shown.bench.desk.context.store.home.backups)
    shown.bench.desk.records.make("risk", {"title": "Later"})
    dialog = backups(shown)
    assert not dialog.act.isEnabled()
    dialog.table.setFocus()
    shown.qtbot.keyClick(dialog.table, Qt.Key.Key_Down)
    shown.qtbot.waitUntil(dialog.act.isEnabled, timeout=5_000)
    dialog.act.click()
    asked = shown.window.findChild(RestoreDialog)
    assert asked is not None
    shown.qtbot.waitUntil(asked.act.isEnabled, timeout=15_000)
    words = words_in(asked)
    assert "Testshire Homes" in words
    assert "4 key activities" in words
    assert "One change was made since, to: 1 risk." in words
    wanted: list[Path] = []
    shown.window.safekeeping.restore_wanted.connect(wanted.append)
    asked.act.click()
    assert [each.suffix for each in wanted] == [".kimbackup"]


def test_a_file_that_is_no_backup_cannot_be_gone_back_to(shown: Shown, tmp_path: Path) -> None:
    (tmp_path / "b.kimbackup").write_bytes(b"garbage" * 999)
    shown.window.safekeeping.open_preview(tmp_path / "b.kimbackup")
    asked = shown.window.findChild(RestoreDialog)
    assert asked is not None
    shown.qtbot.waitUntil(lambda: "not a KIM Desk file" in asked.bar.words.text(), timeout=15_000)
    assert not asked.act.isEnabled()


def test_whoever_may_not_set_the_workspace_up_may_not_go_back_either(
    shown: Shown, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr("kimdesk.ui.messages.show_error", lambda _parent, error: told.append(str(error)))
    make = shown.bench.desk.records.make
    jo = make("person", {"name": "Jo", "sort": "person", "roles": ("line_manager",), "teams": (shown.bench.team,)}).id
    shown.bench.desk.identity.become(jo)
    shown.window.safekeeping.open_preview(Path("b.kimbackup"))
    assert "Jo may not change this" in told[0]
    assert shown.window.findChild(RestoreDialog) is None


def test_the_widths_of_a_dialogs_list_are_remembered(shown: Shown) -> None:
    first = backups(shown)
    first.table.horizontalHeader().resizeSection(0, 222)
    shown.qtbot.waitUntil(lambda: bool(shown.bench.desk.context.settings["columns"]), timeout=5_000)
    first.reject()
    shown.window.status.backup.click()
    again = shown.window.findChildren(BackupsDialog)[-1]
    assert again is not first
    assert list(again.table.widths.values()) == [222]


def test_attached_files_follow_portion_by_portion_until_all_are_in_the_second_place(
    shown: Shown, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kimdesk.services.automatic_backups._AT_ONCE", 1)
    for name in ("one.txt", "two.txt", "three.txt"):
        evidence(shown.bench.desk, name.encode(), name)
    (tmp_path / "network").mkdir()
    shown.bench.desk.automatic_backups.choose(tmp_path / "network")
    shown.window.safekeeping.start()
    shown.qtbot.waitUntil(lambda: shown.window.status.backup.text().startswith("Last backup"), timeout=15_000)
    assert len(list((tmp_path / "network" / FOLDER).iterdir())) == 3


def test_a_backup_that_takes_long_can_be_stopped_in_the_list_of_backups(
    shown: Shown, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "network").mkdir()
    shown.bench.desk.automatic_backups.choose(tmp_path / "network")
    evidence(shown.bench.desk)
    dialog = backups(shown)
    go_on = KeptFiles.put

    def slowly(
        files: KeptFiles, folder: Path, asked: Callable[[float], bool] = lambda _share: True, most: int | None = None
    ) -> Kept:
        while most is None and folder.name == "network" and asked(0.5):
            pass
        return go_on(files, folder, asked, most)

    monkeypatch.setattr(KeptFiles, "put", slowly)
    dialog.now.click()
    shown.qtbot.waitUntil(dialog.strip.isVisible, timeout=15_000)
    dialog.strip.cancel.click()
    shown.qtbot.waitUntil(dialog.now.isEnabled, timeout=15_000)
    assert "Stopped: not all attached files are in" in dialog.bar.words.text()
    assert not dialog.strip.isVisible()


def test_files_that_are_nowhere_are_an_alarm_only_where_nobody_else_may_have_them(shown: Shown, tmp_path: Path) -> None:
    nowhere = Brought(nowhere=(Attached("photo.jpg", 9, "0" * 64),))
    safekeeping, notices = shown.window.safekeeping, shown.window.notices
    settings = shown.bench.desk.context.settings
    settings.change("share", str(tmp_path))
    safekeeping._on_brought(nowhere)
    assert "files" not in notices.bars
    assert "photo.jpg" in shown.window.status.said.text()
    settings.change("share", "")
    safekeeping._on_brought(nowhere)
    assert "photo.jpg" in notices.bars["files"].words.text()
