"""Before somebody goes back to a backup they see what is in it and what would be missing."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path, PureWindowsPath

import pytest

from kimdesk.errors import UserError
from kimdesk.paths import Home
from kimdesk.services.desk import open_desk
from kimdesk.services.restoring import find_copies, preview, put_back
from kimdesk.store.backup import address_of
from tests.workspaces import JANUARY, Bench, make_bench


def test_it_is_told_what_a_backup_holds_and_what_it_lacks(bench: Bench, tmp_path: Path) -> None:
    person = bench.desk.records.make("person", {"name": "Jo", "sort": "person", "roles": ("administrator",)}).id
    bench.desk.identity.become(person)
    risk = bench.desk.records.make("risk", {"title": "One"}).id
    gone = bench.desk.records.make("risk", {"title": "Gone"}).id
    bench.desk.records.delete("risk", gone)
    copy = bench.desk.backups.backup(tmp_path / "b.kimbackup")
    bench.clock.advance(timedelta(days=2))
    bench.desk.records.change("risk", risk, {"title": "Two"})
    bench.desk.records.change("risk", risk, {"title": "Three"})
    bench.desk.records.make("team", {"name": "Lettings", "detail": "light"})
    told = preview(copy, Home(bench.folder))
    assert told.contents.name == "Testshire Homes"
    assert told.contents.counts["risk"] == 1
    assert told.contents.counts["team"] == 2
    assert told.contents.last_by == "Jo"
    assert told.contents.last_at == JANUARY.replace(tzinfo=None)
    assert told.lacking is not None
    assert told.lacking.changes == 3
    assert told.lacking.records == {"risk": 1, "team": 1}
    assert not told.other


def test_a_backup_of_another_workspace_is_said_to_be_one(bench: Bench, tmp_path: Path) -> None:
    other = make_bench(tmp_path / "other")
    copy = other.desk.backups.backup(tmp_path / "b.kimbackup")
    other.desk.close()
    told = preview(copy, Home(bench.folder))
    assert told.other
    assert told.lacking is None


def test_a_backup_can_be_looked_into_where_nothing_is_yet(bench: Bench, tmp_path: Path) -> None:
    copy = bench.desk.backups.backup(tmp_path / "b.kimbackup")
    told = preview(copy, Home(tmp_path / "empty"))
    assert (told.lacking, told.other) == (None, False)
    assert told.contents.counts["team"] == 2


def test_a_backup_can_be_looked_into_where_what_is_here_is_damaged(bench: Bench, tmp_path: Path) -> None:
    copy = bench.desk.backups.backup(tmp_path / "b.kimbackup")
    damaged = Home(tmp_path / "damaged")
    damaged.folder.mkdir()
    damaged.database.write_bytes(b"garbage" * 1000)
    told = preview(copy, damaged)
    assert (told.lacking, told.other) == (None, False)


def test_looking_leaves_nothing_beside_a_backup(bench: Bench, tmp_path: Path) -> None:
    copy = bench.desk.backups.backup(tmp_path / "away" / "b 100%#?.kimbackup")
    before = copy.read_bytes()
    preview(copy, Home(bench.folder))
    assert [each.name for each in copy.parent.iterdir()] == [copy.name]
    assert copy.read_bytes() == before


@pytest.mark.parametrize("body", [b"", b"garbage" * 1000, b"SQLite format 3\0" + b"x" * 5000])
def test_what_is_no_backup_is_said_to_be_none(bench: Bench, tmp_path: Path, body: bytes) -> None:
    copy = tmp_path / "b.kimbackup"
    copy.write_bytes(body)
    with pytest.raises(UserError, match="This backup cannot be used"):
        preview(copy, Home(bench.folder))


def test_those_of_both_places_are_listed_once_and_the_newest_first(bench: Bench, tmp_path: Path) -> None:
    (tmp_path / "away").mkdir()
    bench.desk.automatic_backups.choose(tmp_path / "away")
    bench.desk.automatic_backups.look()
    bench.clock.advance(timedelta(days=1))
    by_hand = bench.desk.backups.backup(tmp_path / "away")
    shelf = find_copies(Home(bench.folder), tmp_path / "away")
    assert shelf.copies[0].path.name == by_hand.name
    assert len(shelf.copies) == 2
    assert shelf.trouble == ""


def test_a_folder_that_is_away_is_said_and_the_others_are_listed(bench: Bench, tmp_path: Path) -> None:
    bench.desk.automatic_backups.look()
    shelf = find_copies(Home(bench.folder), tmp_path / "away")
    assert len(shelf.copies) == 1
    assert "is not there just now" in shelf.trouble


def test_going_back_keeps_what_was_here_and_becomes_another_laptop(bench: Bench, tmp_path: Path) -> None:
    copy = bench.desk.backups.backup(tmp_path / "b.kimbackup")
    bench.desk.records.make("risk", {"title": "Later"})
    was = bench.desk.context.store.device
    bench.desk.close()
    restored = put_back(copy, Home(bench.folder), JANUARY)
    bench.desk = open_desk(bench.folder, bench.clock)
    assert bench.desk.context.store.device != was
    assert bench.desk.context.db.execute("SELECT count(*) FROM p_risk").fetchone() == (0,)
    assert restored.kept is not None
    told = preview(restored.kept, Home(bench.folder))
    assert told.contents.counts["risk"] == 1


def test_a_backup_on_a_server_is_opened_under_its_own_name() -> None:
    assert address_of(PureWindowsPath(r"\\server\KIM share\b.kimbackup")) == "file:////server/KIM%20share/b.kimbackup"
    assert address_of(PureWindowsPath(r"C:\KIM\b.kimbackup")) == "file:///C%3A/KIM/b.kimbackup"
    assert address_of(Path("/home/jo/b.kimbackup")) == "file:///home/jo/b.kimbackup"
