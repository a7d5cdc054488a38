"""Backups that are made by themselves: once a day, when something changed, in two places, and never too many."""

from __future__ import annotations

import errno
import os
import sqlite3
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from kimdesk.errors import UserError
from kimdesk.services.backup_age import is_old, last_backup
from kimdesk.store import kept_copies
from kimdesk.store.kept_copies import Sort, list_copies, own_copies
from tests.workspaces import JANUARY, Bench


@pytest.fixture
def away(tmp_path: Path, bench: Bench) -> Path:
    """A folder of one's own choice, where backups go too."""
    folder = tmp_path / "network" / "Jo"
    folder.mkdir(parents=True)
    bench.desk.automatic_backups.choose(folder)
    return folder


def names(folder: Path) -> list[str]:
    return sorted(each.name for each in folder.iterdir())


def test_the_first_look_of_a_day_makes_one_and_the_next_none(bench: Bench) -> None:
    automatic, here = bench.desk.automatic_backups, bench.desk.context.store.home.backups
    made = automatic.look()
    assert made.path is not None
    assert [each.path for each in list_copies(here)] == [made.path]
    assert automatic.look().path is None
    bench.clock.advance(timedelta(days=1))
    assert automatic.look().path is not None
    assert len(names(here)) == 2


def test_it_is_wanted_again_as_soon_as_something_has_changed(bench: Bench) -> None:
    automatic = bench.desk.automatic_backups
    assert automatic.wanted
    risk = bench.desk.records.make("risk", {"title": "One"}).id
    editing = bench.desk.records.begin("risk", risk, "title")
    bench.desk.records.type(editing, "Two")
    automatic.make()
    assert not automatic.wanted
    # What is typed on in the same field is a change as well.
    bench.desk.records.type(editing, "Two and more")
    assert automatic.wanted


def test_two_in_one_second_are_two(bench: Bench) -> None:
    automatic, here = bench.desk.automatic_backups, bench.desk.context.store.home.backups
    first = automatic.make_here(thinned=False)
    bench.desk.records.make("risk", {"title": "One"})
    second = automatic.make_here(thinned=False)
    assert [each.path for each in list_copies(here)] == [second, first]
    assert not automatic.wanted


def test_what_it_made_is_whole_and_can_be_opened(bench: Bench) -> None:
    made = bench.desk.automatic_backups.look().path
    assert made is not None
    with closing(sqlite3.connect(made)) as db:
        assert db.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert db.execute("SELECT count(*) FROM op").fetchone() == (bench.operations(),)


def test_one_that_cannot_be_read_back_is_none_and_the_next_look_tries_again(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    def unsound(copy: Path) -> None:
        raise OSError(errno.EIO, "what was written there reads otherwise", str(copy))

    with monkeypatch.context() as patch:
        patch.setattr("kimdesk.store.backup.require_whole", unsound)
        with pytest.raises(UserError, match="reads otherwise"):
            bench.desk.automatic_backups.look()
    assert names(bench.desk.context.store.home.backups) == []
    assert bench.desk.automatic_backups.wanted
    assert bench.desk.automatic_backups.look().path is not None


def test_each_lies_in_the_chosen_folder_too(bench: Bench, away: Path) -> None:
    made = bench.desk.automatic_backups.look()
    assert made.copied_to is not None
    assert made.path is not None
    assert made.copied_to.parent == away
    assert made.copied_to.read_bytes() == made.path.read_bytes()
    assert last_backup(bench.desk.context.settings) == JANUARY.isoformat(timespec="seconds")
    assert bench.desk.automatic_backups.look() == (None, None, "")


def test_a_folder_that_is_away_is_told_in_a_sentence_and_caught_up_with(bench: Bench, away: Path) -> None:
    away.rmdir()
    made = bench.desk.automatic_backups.look()
    assert made.path is not None
    assert made.copied_to is None
    assert "could not be copied to" in made.trouble
    assert last_backup(bench.desk.context.settings) == ""
    away.mkdir()
    again = bench.desk.automatic_backups.look()
    assert again.copied_to == away / made.path.name
    assert again.trouble == ""


def test_a_full_folder_keeps_nothing_half_written(bench: Bench, away: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_words: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(kept_copies, "put_in_place", full)
    assert "No space left on device" in bench.desk.automatic_backups.look().trouble
    assert names(away) == []


def test_a_copy_that_reads_otherwise_is_none(bench: Bench, away: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kept_copies, "_digest", lambda path: path.name)
    assert "reads otherwise" in bench.desk.automatic_backups.look().trouble
    assert names(away) == []


def test_those_made_by_hand_and_other_peoples_files_are_never_thinned(bench: Bench, away: Path) -> None:
    automatic, home = bench.desk.automatic_backups, bench.desk.context.store.home
    by_hand = bench.desk.backups.backup(home.backups)
    automatic.copy(by_hand)
    others = [
        "kimdesk-2020-01-01-090000-auto-ffffffff.kimbackup",
        "kimdesk-2020-01-02-090000-auto-ffffffff.kimbackup",
        "kimdesk-2020-01-03-090000-before-version-3.kimbackup",
        ".kimdesk-2020-01-01-090000-auto-ffffffff.kimbackup.0a0a0a0a.part",
        "notes.txt",
    ]
    for name in others:
        (away / name).write_bytes(b"theirs")
    for _day in range(60):
        bench.clock.advance(timedelta(days=1))
        automatic.make()
    for folder in (home.backups, away):
        assert (folder / by_hand.name).exists()
        assert 7 <= len(own_copies(folder, home)) <= 23
    assert set(others) <= set(names(away))


def test_the_one_just_made_stays_where_the_clock_was_set_back(bench: Bench) -> None:
    automatic, home = bench.desk.automatic_backups, bench.desk.context.store.home
    for _day in range(12):
        automatic.make()
        bench.clock.advance(timedelta(days=1))
    before = names(home.backups)
    bench.clock.set(JANUARY - timedelta(days=400))
    made = automatic.look().path
    assert made is not None
    assert names(home.backups) == sorted([*before, made.name])


def test_nothing_goes_where_it_is_not_to_be_thinned(bench: Bench) -> None:
    automatic, home = bench.desk.automatic_backups, bench.desk.context.store.home
    for _hour in range(9):
        automatic.make(thinned=False)
        bench.clock.advance(timedelta(hours=1))
    assert len(own_copies(home.backups, home)) == 9
    automatic.make()
    assert len(own_copies(home.backups, home)) == 1


def test_what_this_computer_left_half_written_goes(bench: Bench, away: Path) -> None:
    home = bench.desk.context.store.home
    mark = kept_copies.computer_mark(home)
    left = away / f".kimdesk-2026-01-01-090000-auto-{mark}.kimbackup.0a0a0a0a.part"
    left.write_bytes(b"half")
    bench.desk.automatic_backups.look()
    assert not left.exists()


@pytest.mark.parametrize("place", ["inside", "share", "nowhere", "file"])
def test_a_folder_that_is_of_no_use_is_refused(bench: Bench, tmp_path: Path, place: str) -> None:
    (tmp_path / "share").mkdir()
    (tmp_path / "file").write_text("x", "utf-8")
    bench.desk.context.settings.change("share", str(tmp_path / "share"))
    folder = bench.folder / "backups" if place == "inside" else tmp_path / place
    bench.desk.context.store.home.backups.mkdir()
    with pytest.raises(UserError, match="Backups cannot go there"):
        bench.desk.automatic_backups.choose(folder)
    assert bench.desk.automatic_backups.folder is None


def test_a_folder_that_may_not_be_written_is_refused(
    bench: Bench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_path: Path, _body: bytes) -> int:
        raise PermissionError(errno.EACCES, "Access is denied")

    monkeypatch.setattr(Path, "write_bytes", refuse)
    with pytest.raises(UserError, match="Access is denied"):
        bench.desk.automatic_backups.choose(tmp_path)


def test_two_laptops_that_copy_into_one_folder_leave_each_others_alone(bench: Bench, away: Path) -> None:
    made = bench.desk.automatic_backups.look().copied_to
    assert made is not None
    other = away / made.name
    other.write_bytes(b"another laptop's")
    bench.desk.context.settings.change("backup_copied", "")
    copied = bench.desk.automatic_backups.look().copied_to
    assert copied is not None
    assert copied.name == f"{made.stem} (2).kimbackup"
    assert other.read_bytes() == b"another laptop's"


def test_names_say_how_a_backup_came_to_be(tmp_path: Path) -> None:
    sorts = {
        "kimdesk-2026-01-12-093000.kimbackup": Sort.BY_HAND,
        "kimdesk-2026-01-12-093000 (2).kimbackup": Sort.BY_HAND,
        "kimdesk-2026-01-12-093000-auto-0123abcd.kimbackup": Sort.BY_ITSELF,
        "kimdesk-2026-01-12-093000-before-restore.kimbackup": Sort.BEFORE,
        "kimdesk-2026-13-12-093000.kimbackup": Sort.OTHER,
        "before the move.kimbackup": Sort.OTHER,
    }
    for name in (*sorts, "kimdesk-2026-01-12-093000.txt"):
        (tmp_path / name).write_bytes(b"x")
        os.utime(tmp_path / name, (1_700_000_000, 1_700_000_000))
    assert {each.path.name: each.sort for each in list_copies(tmp_path)} == sorts


def test_a_backup_is_old_after_seven_days() -> None:
    assert is_old("", JANUARY)
    assert is_old((JANUARY - timedelta(days=8)).isoformat(), JANUARY)
    assert not is_old((JANUARY - timedelta(days=7)).isoformat(), JANUARY)
