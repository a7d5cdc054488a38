"""Backups, restoring them, and copied profiles: what is written afterwards never passes for somebody else's."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from kimdesk.errors import UserError
from kimdesk.model.ops import Draft, Op
from kimdesk.paths import Home
from kimdesk.services.desk import open_desk
from kimdesk.store.backup import backup, backup_name, restore
from kimdesk.store.store import Store
from tests.devices import batches_of, exchange, fresh_store
from tests.workspaces import JANUARY, Bench


def say(store: Store, words: str, record: str = "r") -> None:
    store.commit("edit", "p", [Draft("risk", record, "title", Op.SET, words)])


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
    store = fresh_store(tmp_path / "home")
    say(store, "First")
    copy = backup(store.home.database, tmp_path / "kept.kimbackup")
    say(store, "Sent to others, then lost here")
    sent = batches_of(store)
    device, home = store.device, store.home
    store.close()
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
