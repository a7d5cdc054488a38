"""Attached files go with the backups of another folder, and come back with them."""

from __future__ import annotations

import errno
import hashlib
from datetime import timedelta
from pathlib import Path

import pytest

from kimdesk.errors import UserError
from kimdesk.paths import Home
from kimdesk.services import automatic_backups
from kimdesk.services.backup_age import last_backup
from kimdesk.services.copy_words import say_preview
from kimdesk.services.desk import Desk, open_desk
from kimdesk.services.kept_files import say_brought
from kimdesk.services.restoring import preview, put_back
from kimdesk.store import kept_files
from kimdesk.store.kept_files import FOLDER
from tests.services.test_attaching import BODY, evidence
from tests.workspaces import JANUARY, Bench


@pytest.fixture
def away(tmp_path: Path, bench: Bench) -> Path:
    """A folder of one's own choice, where backups go too."""
    folder = tmp_path / "network"
    folder.mkdir()
    bench.desk.automatic_backups.choose(folder)
    return folder


def mark_of(desk: Desk, made: str) -> str:
    attached = desk.attaching.attached(made)
    assert attached is not None
    return attached.hash


def restored(copy: Path, folder: Path, bench: Bench) -> Desk:
    put_back(copy, Home(folder), JANUARY)
    return open_desk(folder, bench.clock)


def test_who_loses_the_laptop_has_the_files_again_with_the_backup(bench: Bench, away: Path, tmp_path: Path) -> None:
    made = evidence(bench.desk)
    copy = bench.desk.automatic_backups.look().copied_to
    assert copy is not None
    assert "One is missing here and comes back." in words_of(copy, tmp_path / "new")
    desk = restored(copy, tmp_path / "new", bench)
    files = desk.automatic_backups.files
    assert files.wanted
    assert say_brought(files.bring_back()) == ["One attached file came back."]
    assert not files.wanted
    opened = desk.attaching.open_copy(made)
    assert hashlib.sha256(opened.read_bytes()).hexdigest() == mark_of(bench.desk, made)
    desk.close()


def words_of(copy: Path, home: Path) -> str:
    return "\n".join(line for _title, lines in say_preview(preview(copy, Home(home))) for line in lines)


def test_a_file_that_was_taken_off_comes_back_too_for_undo_leads_to_it(
    bench: Bench, away: Path, tmp_path: Path
) -> None:
    made = evidence(bench.desk)
    mark = mark_of(bench.desk, made)
    bench.desk.attaching.detach(made)
    copy = bench.desk.automatic_backups.look().copied_to
    assert copy is not None
    desk = restored(copy, tmp_path / "new", bench)
    assert desk.automatic_backups.files.bring_back().came == 1
    assert (desk.context.store.home.evidence / mark).read_bytes() == BODY
    desk.close()


def test_beside_the_records_nothing_is_copied_twice_and_beside_one_made_by_hand_all_is(
    bench: Bench, tmp_path: Path
) -> None:
    made = evidence(bench.desk)
    bench.desk.automatic_backups.look()
    bench.desk.backups.backup(bench.desk.context.store.home.backups)
    assert not list(bench.folder.rglob(FOLDER))
    copy = bench.desk.backups.backup(tmp_path / "by hand")
    assert [each.name for each in (copy.parent / FOLDER).iterdir()] == [mark_of(bench.desk, made)]


def test_the_last_backup_counts_once_its_files_are_there_too(
    bench: Bench, away: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    evidence(bench.desk)

    def full(*_words: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(kept_files, "put_in_place", full)
        made = bench.desk.automatic_backups.look()
    assert "The files attached to records could not all be copied to" in made.trouble
    assert "No space left on device. It is tried again by itself." in made.trouble
    assert last_backup(bench.desk.context.settings) == ""
    assert bench.desk.automatic_backups.behind
    assert bench.desk.automatic_backups.look().copied_to is not None
    assert not bench.desk.automatic_backups.behind
    assert last_backup(bench.desk.context.settings) == JANUARY.isoformat(timespec="seconds")
    assert bench.desk.automatic_backups.look() == (None, None, "")


def test_many_files_go_in_several_looks(bench: Bench, away: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(automatic_backups, "_AT_ONCE", 10)
    for at in range(3):
        evidence(bench.desk, BODY + bytes([at]), f"{at}.jpg")
    automatic = bench.desk.automatic_backups
    assert automatic.look().path is None
    assert (automatic.behind, automatic.look().path, automatic.behind) == (True, None, True)
    assert automatic.look().path is not None
    assert not automatic.behind
    assert len(list((away / FOLDER).iterdir())) == 3


def test_a_backup_by_hand_copies_all_at_once_and_says_where_it_was_stopped(bench: Bench, away: Path) -> None:
    evidence(bench.desk)
    automatic = bench.desk.automatic_backups
    here = automatic.make_here()
    stopped = automatic.copy(here, lambda _share: False)
    assert "Stopped: not all attached files are in" in stopped.trouble
    assert list((away / FOLDER).iterdir()) == []
    assert automatic.copy(here, lambda _share: True).trouble == ""
    assert not automatic.behind


def test_who_stops_a_backup_into_a_folder_is_told_what_is_there(bench: Bench, tmp_path: Path) -> None:
    evidence(bench.desk)
    whole = 0

    def go_on(share: float) -> bool:
        nonlocal whole
        # The records are told up to the end; the files begin anew.
        whole = whole or bool(list((tmp_path / "by hand").glob("*.kimbackup")))
        return not whole

    with pytest.raises(UserError, match=r"It was stopped\. All records are in "):
        bench.desk.backups.backup(tmp_path / "by hand", go_on)
    assert len(list((tmp_path / "by hand").glob("*.kimbackup"))) == 1


def test_a_file_that_is_damaged_here_is_named_and_the_others_are_kept(bench: Bench, away: Path) -> None:
    evidence(bench.desk)
    made = evidence(bench.desk, b"other", "letter.pdf")
    (bench.desk.context.store.home.evidence / mark_of(bench.desk, made)).write_bytes(b"OTHER")
    told = bench.desk.automatic_backups.look()
    assert told.trouble == "An attached file is damaged on this computer and could not be backed up: letter.pdf."
    assert told.copied_to is not None
    assert len(list((away / FOLDER).iterdir())) == 1


def test_a_file_that_is_damaged_beside_the_backup_is_not_used_and_named(
    bench: Bench, away: Path, tmp_path: Path
) -> None:
    made = evidence(bench.desk)
    evidence(bench.desk, b"other", "letter.pdf")
    copy = bench.desk.automatic_backups.look().copied_to
    assert copy is not None
    kept = away / FOLDER / mark_of(bench.desk, made)
    kept.write_bytes(b"x" * len(BODY))
    desk = restored(copy, tmp_path / "new", bench)
    assert say_brought(desk.automatic_backups.files.bring_back()) == [
        "One attached file came back.",
        "One is damaged beside the backup and was not used: photo.jpg.",
    ]
    assert not (desk.context.store.home.evidence / kept.name).exists()
    desk.close()


def test_a_file_that_is_nowhere_is_named_before_and_after(bench: Bench, tmp_path: Path) -> None:
    made = evidence(bench.desk)
    copy = bench.desk.backups.backup(tmp_path / "away")
    (copy.parent / FOLDER / mark_of(bench.desk, made)).unlink()
    words = "One attached file is neither here nor beside the backup: photo.jpg."
    assert words in words_of(copy, tmp_path / "new")
    assert "One is on this computer." in words_of(copy, bench.folder)
    desk = restored(copy, tmp_path / "new", bench)
    assert words in say_brought(desk.automatic_backups.files.bring_back())[0]
    assert not desk.automatic_backups.files.wanted
    desk.close()


def test_files_are_looked_for_in_the_chosen_folder_too(bench: Bench, away: Path) -> None:
    made = evidence(bench.desk)
    local = bench.desk.automatic_backups.look().path
    assert local is not None
    mark = mark_of(bench.desk, made)
    bench.desk.close()
    (Home(bench.folder).evidence / mark).unlink()
    bench.desk = restored(local, bench.folder, bench)
    assert bench.desk.automatic_backups.files.bring_back().came == 1
    assert bench.desk.attaching.open_copy(made).read_bytes() == BODY


def test_a_stick_that_is_out_is_waited_for(bench: Bench, tmp_path: Path) -> None:
    made = evidence(bench.desk)
    copy = bench.desk.backups.backup(tmp_path / "stick")
    put_back(copy, Home(tmp_path / "new"), JANUARY)
    (tmp_path / "stick").rename(tmp_path / "pocket")
    desk = open_desk(tmp_path / "new", bench.clock)
    files = desk.automatic_backups.files
    assert "stick is not there just now." in say_brought(files.bring_back())[0]
    assert files.wanted
    (tmp_path / "pocket").rename(tmp_path / "stick")
    assert not files.bring_back(lambda _share: False).came
    assert files.wanted
    assert files.bring_back().came == 1
    assert not files.wanted
    assert desk.attaching.open_copy(made).read_bytes() == BODY
    desk.close()


def test_a_full_disk_here_is_said_and_they_are_still_wanted(
    bench: Bench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    evidence(bench.desk)
    desk = restored(bench.desk.backups.backup(tmp_path / "away"), tmp_path / "new", bench)

    def full(*_words: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("kimdesk.store.attachments.put_in_place", full)
    with pytest.raises(UserError, match="No space left on device"):
        desk.automatic_backups.files.bring_back()
    assert desk.automatic_backups.files.wanted
    assert list(desk.context.store.home.evidence.iterdir()) == []
    desk.close()


def test_files_that_were_attached_since_go_with_the_next_backup(bench: Bench, away: Path) -> None:
    evidence(bench.desk)
    bench.desk.automatic_backups.look()
    evidence(bench.desk, b"other", "letter.pdf")
    bench.clock.advance(timedelta(days=1))
    bench.desk.automatic_backups.look()
    assert len(list((away / FOLDER).iterdir())) == 2


def test_backups_that_go_leave_the_files(bench: Bench, away: Path) -> None:
    made = evidence(bench.desk)
    for _day in range(20):
        bench.desk.automatic_backups.look()
        bench.clock.advance(timedelta(days=1))
    assert len(list(away.glob("*.kimbackup"))) < 20
    assert [each.name for each in (away / FOLDER).iterdir()] == [mark_of(bench.desk, made)]
