"""Backups, restoring them, and copied profiles: what is written afterwards never passes for somebody else's."""

from __future__ import annotations

import errno
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path
from types import SimpleNamespace

import pytest

from kimdesk.errors import UserError
from kimdesk.model.ops import Batch, Draft, Op
from kimdesk.paths import Home
from kimdesk.services.desk import open_desk
from kimdesk.store.backup import backup, backup_name, restore
from kimdesk.store.store import Store
from kimdesk.store.trouble import explain
from tests.devices import batches_of, exchange, fresh_store
from tests.workspaces import JANUARY, Bench


def say(store: Store, words: str, record: str = "r") -> None:
    store.commit("edit", "p", [Draft("risk", record, "title", Op.SET, words)])


def backed_up_and_gone_on(folder: Path) -> tuple[Path, list[Batch], str, Home]:
    """Return a backup, everything a laptop had told others since, its device id, and its home, closed."""
    store = fresh_store(folder / "home")
    say(store, "First")
    copy = backup(store.home.database, folder / "kept.kimbackup")
    say(store, "Sent to others, then lost here")
    sent = batches_of(store)
    store.close()
    return copy, sent, store.device, store.home


def test_the_same_profile_in_the_same_place_stays_the_same_laptop(tmp_path: Path) -> None:
    store = fresh_store(tmp_path / "home")
    device, workspace = store.device, store.workspace
    store.close()
    again = Store.open(Home(tmp_path / "home"))
    assert (again.device, again.workspace) == (device, workspace)
    again.close()


def test_a_copied_profile_becomes_another_laptop_of_the_same_workspace(tmp_path: Path) -> None:
    store = fresh_store(tmp_path / "home")
    say(store, "First")
    store.close()
    shutil.copytree(tmp_path / "home", tmp_path / "copy")
    one, two = Store.open(Home(tmp_path / "home")), Store.open(Home(tmp_path / "copy"))
    assert one.device != two.device
    assert one.workspace == two.workspace
    say(one, "Here")
    say(two, "There")
    exchange(one, two)
    for each in (one, two):
        found = each.get("risk", "r")
        assert found is not None
        assert found.conflicts == {"title"}
        assert each.rebuild() == ()
        each.close()


def test_a_restored_backup_becomes_another_laptop_before_its_first_word(tmp_path: Path) -> None:
    copy, sent, device, home = backed_up_and_gone_on(tmp_path)
    kept = restore(copy, home, JANUARY)
    assert kept is not None
    again = Store.open(home)
    assert again.device != device
    assert [row[0] for row in again.read().execute("SELECT title FROM p_risk")] == ["First"]
    say(again, "Typed after the restore")
    again.receive(sent)
    found = again.get("risk", "r")
    assert found is not None
    assert found.conflicts == {"title"}
    again.close()
    restore(kept, home, JANUARY)
    before = Store.open(home)
    assert [row[0] for row in before.read().execute("SELECT title FROM p_risk")] == ["Sent to others, then lost here"]
    before.close()


def test_a_backup_copied_over_the_live_file_by_hand_becomes_another_laptop(tmp_path: Path) -> None:
    copy, sent, device, home = backed_up_and_gone_on(tmp_path)
    shutil.copyfile(copy, home.database)
    again = Store.open(home)
    assert again.device != device
    say(again, "Typed after the copy")
    again.receive(sent)
    found = again.get("risk", "r")
    assert found is not None
    assert found.conflicts == {"title"}
    assert again.rebuild() == ()
    again.close()


def test_what_a_backup_holds_is_not_typed_over_in_place(bench: Bench, tmp_path: Path) -> None:
    editing = bench.view().begin("statement")
    bench.desk.returns.type(bench.view(), editing, "In order")
    copy = bench.desk.backups.backup(tmp_path / "kept.kimbackup")
    bench.desk.returns.type(bench.view(), editing, "In order, but for the stairwell")
    with closing(sqlite3.connect(copy)) as kept:
        written = kept.execute("SELECT * FROM op").fetchall()
    now = bench.desk.context.db.execute("SELECT * FROM op").fetchall()
    assert {tuple(row) for row in written} <= {tuple(row) for row in now}
    assert len(now) > len(written)
    assert bench.view().whole.values["statement"] == "In order, but for the stairwell"


def test_a_missing_mark_means_another_laptop(tmp_path: Path) -> None:
    store = fresh_store(tmp_path / "home")
    device = store.device
    store.home.nonce.unlink()
    store.close()
    again = Store.open(Home(tmp_path / "home"))
    assert again.device != device
    again.close()


def test_a_backup_says_the_same_as_the_live_file_and_may_be_made_while_it_is_in_use(
    bench: Bench, tmp_path: Path
) -> None:
    made = bench.desk.backups.backup(tmp_path / "copies")
    assert made.name == backup_name(JANUARY)
    (tmp_path / "new").mkdir()
    assert restore(made, Home(tmp_path / "new"), JANUARY) is None
    copy = open_desk(tmp_path / "new", bench.clock)
    assert batches_of(copy.context.store) == batches_of(bench.desk.context.store)
    assert copy.context.store.rebuild() == ()
    copy.close()


def test_a_backup_may_lie_where_the_live_file_may_not(bench: Bench, tmp_path: Path) -> None:
    made = bench.desk.backups.backup(tmp_path / "OneDrive - Testshire" / "copy.kimbackup")
    restore(made, Home(tmp_path / "new"), JANUARY)
    open_desk(tmp_path / "new", bench.clock).close()


@pytest.mark.parametrize("damage", ["garbage", "short", "torn", "missing"])
def test_a_damaged_backup_changes_nothing(bench: Bench, tmp_path: Path, damage: str) -> None:
    for at in range(150):
        bench.desk.records.make("risk", {"title": f"Risk {at} {'x' * 200}"})
    made = bench.desk.backups.backup(tmp_path / "copy.kimbackup")
    if damage == "garbage":
        made.write_bytes(b"not a database" * 99)
    elif damage == "short":
        made.write_bytes(made.read_bytes()[:50])
    elif damage == "torn":
        body = bytearray(made.read_bytes())
        body[8192:40960] = b"\xff" * (40960 - 8192)
        made.write_bytes(bytes(body))
    else:
        made.unlink()
    home = bench.desk.context.store.home
    before = {path.name: path.read_bytes() for path in home.folder.iterdir() if path.is_file()}
    with pytest.raises(UserError):
        restore(made, home, JANUARY)
    assert {path.name: path.read_bytes() for path in home.folder.iterdir() if path.is_file()} == before


def test_restoring_over_a_damaged_file_keeps_the_damaged_one(tmp_path: Path) -> None:
    store = fresh_store(tmp_path / "home")
    say(store, "First")
    copy = backup(store.home.database, tmp_path / "kept.kimbackup")
    home = store.home
    store.close()
    home.database.write_bytes(b"damaged")
    kept = restore(copy, home, JANUARY)
    assert kept is not None
    assert kept.read_bytes() == b"damaged"
    Store.open(home).close()


def test_a_backup_never_takes_the_place_of_another_file(bench: Bench, tmp_path: Path) -> None:
    there = tmp_path / "minutes.docx"
    there.write_bytes(b"Somebody's minutes")
    with pytest.raises(UserError, match="is there already, and is not replaced"):
        bench.desk.backups.backup(there)
    assert there.read_bytes() == b"Somebody's minutes"
    assert [each.name for each in tmp_path.iterdir() if each.is_file()] == ["minutes.docx"]


def test_two_backups_in_the_same_second_are_two_files(bench: Bench, tmp_path: Path) -> None:
    first, second = (bench.desk.backups.backup(tmp_path / "copies") for _ in range(2))
    assert second.name == f"{first.stem} (2).kimbackup"
    assert first.exists()


def test_two_restores_in_the_same_second_keep_both_of_what_was_there(bench: Bench, tmp_path: Path) -> None:
    copy = bench.desk.backups.backup(tmp_path / "copy.kimbackup")
    bench.desk.close()
    kept = {restore(copy, bench.desk.context.store.home, JANUARY) for _ in range(2)}
    assert len(kept) == 2
    bench.desk = open_desk(bench.folder, bench.clock)


def test_a_backup_that_finds_no_room_leaves_nothing_behind(
    bench: Bench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_room(part: Path, target: Path) -> None:
        raise OSError(errno.ENOSPC, "No space left on device", str(target))

    monkeypatch.setattr("kimdesk.store.backup.put_in_place", no_room)
    with pytest.raises(UserError, match="there is no room for it") as refusal:
        bench.desk.backups.backup(tmp_path / "copies")
    assert "restore" not in str(refusal.value)
    assert list((tmp_path / "copies").iterdir()) == []


def test_a_backup_into_a_folder_that_cannot_be_made_says_so_and_nothing_about_samples(
    bench: Bench, tmp_path: Path
) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(UserError, match="The backup was not written") as refusal:
        bench.desk.backups.backup(tmp_path / "file" / "copies")
    assert "sample" not in str(refusal.value)


def test_a_backup_in_which_a_frozen_document_was_changed_is_not_restored(bench: Bench, tmp_path: Path) -> None:
    bench.sign(bench.quarter)
    copy = bench.desk.backups.backup(tmp_path / "copy.kimbackup")
    body = copy.read_bytes()
    flipped = bytearray(body)
    flipped[body.index(b'"statement":') + 14] ^= 1
    copy.write_bytes(flipped)
    with pytest.raises(UserError, match=r"is damaged\. Nothing has been changed here"):
        restore(copy, Home(tmp_path / "new"), JANUARY)
    assert not (tmp_path / "new").exists()


def test_a_backup_of_a_newer_program_is_said_to_be_one(bench: Bench, tmp_path: Path) -> None:
    copy = bench.desk.backups.backup(tmp_path / "copy.kimbackup")
    body = copy.read_bytes()
    copy.write_bytes(body[:60] + (99).to_bytes(4, "big") + body[64:])
    with pytest.raises(UserError, match=r"This backup cannot be used .*copy.kimbackup was written by a newer KIM Desk"):
        restore(copy, Home(tmp_path / "new"), JANUARY)


@pytest.mark.parametrize("words", ["disk I/O error", "unable to open database file"])
def test_a_full_disk_is_never_taken_for_damage(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, words: str) -> None:
    monkeypatch.setattr("kimdesk.store.trouble.shutil.disk_usage", lambda _folder: SimpleNamespace(free=0, total=9))
    said = str(explain(sqlite3.OperationalError(words), tmp_path / "kimdesk.db"))
    assert said.startswith("The disk is full")
    assert "restore" not in said


def test_a_disk_that_does_not_answer_asks_for_patience_and_not_for_a_backup(tmp_path: Path) -> None:
    said = str(explain(sqlite3.OperationalError("disk I/O error"), tmp_path / "kimdesk.db"))
    assert "just now" in said
    assert "Nothing needs to be restored" in said


def test_a_folder_called_full_is_not_a_full_disk(tmp_path: Path) -> None:
    missing = tmp_path / "full" / "kimdesk.db"
    error = FileNotFoundError(errno.ENOENT, "No such file or directory", str(missing))
    assert str(explain(error, missing)).startswith("There are no records here yet")
