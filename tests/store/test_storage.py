"""One file, one writer, one transaction for an action, and a projection that can always be made anew."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from kimdesk.errors import UserError
from kimdesk.model.ops import Draft, Op
from kimdesk.paths import Home
from kimdesk.store import bookkeeping, migration, pace
from kimdesk.store.behind import is_incomplete
from kimdesk.store.form import OP_STORE_VERSION, check_file, projection_version
from kimdesk.store.migration import migrate
from kimdesk.store.store import Store
from tests.devices import fresh_store, new_id, remote
from tests.workspaces import JANUARY


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = fresh_store(tmp_path / "home")
    yield made
    assert made.rebuild() == ()
    made.close()


def say(store: Store, words: str, record: str = "r") -> None:
    store.commit("edit", "p", [Draft("risk", record, "title", Op.SET, words)])


def counts(store: Store) -> dict[str, int]:
    tables = ("op", "batch", "live", "p_risk", "p_name", "search", "record")
    return {table: store.read().execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in tables}


def test_operation_projection_and_search_come_in_one_transaction_or_not_at_all(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    say(store, "First")
    before = counts(store)

    def fail(*_arguments: object) -> None:
        raise RuntimeError("in the middle")

    monkeypatch.setattr(bookkeeping, "project", fail)
    with pytest.raises(RuntimeError):
        say(store, "Second", "another")
    assert counts(store) == before
    monkeypatch.undo()
    say(store, "Third", "another")
    assert counts(store)["op"] == before["op"] + 1


def test_an_action_that_changes_nothing_writes_nothing(store: Store) -> None:
    say(store, "First")
    before = counts(store)
    assert not store.commit("edit", "p", [Draft("risk", "r", "title", Op.SET, "First")])
    assert not store.commit("edit", "p", [Draft("risk", "r", "cause", Op.SET, None)])
    assert not store.commit("edit", "p", [Draft("risk", "r", "kinds", Op.REMOVE, "x")])
    assert counts(store) == before


def test_the_reader_cannot_write(store: Store) -> None:
    for statement in (
        "UPDATE p_risk SET title = 'x'",
        "DELETE FROM op",
        "CREATE TABLE t(a)",
        "PRAGMA user_version=9",
        "ATTACH ':memory:' AS other",
    ):
        with pytest.raises(sqlite3.DatabaseError, match=r"not authorized|readonly|read-only|prohibited"):
            store.read().execute(statement).fetchall()
    assert store.read().execute("PRAGMA user_version").fetchone() == (OP_STORE_VERSION,)


def test_a_projection_that_somebody_spoilt_is_made_anew_and_named(store: Store) -> None:
    say(store, "First")
    with store.database.writing() as db:
        db.execute("UPDATE p_risk SET title = 'Spoilt'")
        db.execute("DELETE FROM search")
    assert store.rebuild() == ("p_risk", "search")
    found = store.get("risk", "r")
    assert found is not None
    assert found["title"] == "First"
    assert store.rebuild() == ()


def test_a_projection_of_another_registry_is_made_anew_at_the_next_start(store: Store) -> None:
    say(store, "First")
    with store.database.writing() as db:
        db.execute("UPDATE meta SET value = 'older' WHERE key = 'projection'")
        db.execute("ALTER TABLE p_risk DROP COLUMN cause")
        db.execute("UPDATE p_risk SET title = 'Spoilt'")
    again = Store.open(store.home, store.clock)
    found = again.get("risk", "r")
    assert found is not None
    assert found["title"] == "First"
    assert dict(again.read().execute("SELECT key, value FROM meta"))["projection"] == projection_version()
    again.close()


def test_a_late_chain_leaves_no_trace_of_the_order_it_came_in(store: Store) -> None:
    """No foreign keys: an edit may come before the record is made, and a reference before what it refers to."""
    edit = remote("far", 2, ("risk", "k", "owner", Op.SET, "nobody-yet"), lamport=2)
    making = remote("far", 1, ("risk", "k", "_created", Op.SET, {"ref": "RK7", "team": ""}), lamport=1)
    store.receive([edit])
    assert [store.get("risk", "k").ref] == [""]  # type: ignore[union-attr]
    store.receive([making])
    found = store.get("risk", "k")
    assert found is not None
    assert (found.ref, found["owner"]) == ("RK7", "nobody-yet")


def test_a_batch_that_comes_in_slices_is_one_batch_in_the_end(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pace, "SLICE_S", 0.001)
    changes = [("risk", new_id(), "title", Op.SET, f"Risk {at}") for at in range(1000)]
    progress: list[int] = []
    store.receive([remote("far", 1, *changes)], lambda done: progress.append(done) is None)
    assert len(progress) > 2
    assert progress[-1] == 1000
    row = (
        store.read()
        .execute("SELECT b.first, b.last FROM batch b JOIN device d ON d.number = b.device WHERE d.id = 'far'")
        .fetchone()
    )
    assert row == (1, 1000)


def test_taking_in_can_be_stopped_and_goes_on_where_it_stopped(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    batch = remote("far", 1, *(("risk", f"r{at}", "title", Op.SET, "x") for at in range(700)))
    monkeypatch.setattr(pace, "SLICE_S", 0.001)
    store.receive([batch], lambda _done: False)
    assert 0 < counts(store)["op"] < 700
    assert store.vector().get("far", 0) == 0
    store.receive([batch])
    assert counts(store)["op"] == 700
    assert store.vector()["far"] == 700


# --- the op store's own form -----------------------------------------------------------------------------------------


def set_back(home: Home) -> None:
    """Make the file one of the first version."""
    with closing(sqlite3.connect(home.database)) as raw:
        raw.execute("PRAGMA user_version=1")


def test_a_file_of_the_first_version_gets_the_tables_that_came_later(tmp_path: Path) -> None:
    store = fresh_store(tmp_path)
    say(store, "First")
    home = store.home
    store.close()
    with closing(sqlite3.connect(home.database, isolation_level=None)) as raw:
        for table in ("checkpoint", "filling", "carried"):
            raw.execute(f"DROP TABLE {table}")
    set_back(home)
    store = Store.open(home)
    assert not is_incomplete(store.read())
    assert counts(store)["op"] == 1
    store.close()


def test_a_file_of_the_second_version_gets_the_indexes_that_came_later(tmp_path: Path) -> None:
    store = fresh_store(tmp_path)
    say(store, "First")
    home = store.home
    store.close()
    with closing(sqlite3.connect(home.database, isolation_level=None)) as raw:
        for index in ("batch_received", "batch_brought"):
            raw.execute(f"DROP INDEX {index}")
        raw.execute("PRAGMA user_version=2")
    store = Store.open(home)
    found = store.read().execute(
        "SELECT name FROM sqlite_master WHERE type = 'index' AND tbl_name = 'batch' ORDER BY 1"
    )
    assert [name for (name,) in found if not name.startswith("sqlite_")] == ["batch_brought", "batch_received"]
    assert counts(store)["op"] == 1
    store.close()


def test_a_step_runs_after_a_backup_and_in_one_transaction(tmp_path: Path) -> None:
    store = fresh_store(tmp_path)
    say(store, "First")
    home = store.home
    store.close()
    set_back(home)
    steps = {
        1: lambda db: db.execute("ALTER TABLE op ADD COLUMN colour TEXT"),
        2: lambda db: db.execute("CREATE TABLE more(a)"),
    }
    migrate(home, 1, JANUARY, steps, goal=3)
    (kept,) = home.backups.iterdir()
    assert "before-version-3" in kept.name
    assert check_file(kept, live=False) == 1
    with closing(sqlite3.connect(home.database)) as raw:
        assert raw.execute("PRAGMA user_version").fetchone() == (3,)
        assert raw.execute("SELECT count(colour) FROM op").fetchone() == (0,)
    with closing(sqlite3.connect(kept)) as raw:
        assert "colour" not in [row[1] for row in raw.execute("PRAGMA table_info(op)")]


def test_a_step_that_fails_leaves_the_file_as_it_was(tmp_path: Path) -> None:
    store = fresh_store(tmp_path)
    home = store.home
    store.close()
    set_back(home)

    def fail(db: sqlite3.Connection) -> None:
        db.execute("DELETE FROM meta")
        raise RuntimeError("half way")

    with pytest.raises(RuntimeError):
        migrate(home, 1, JANUARY, {1: fail}, goal=2)
    with closing(sqlite3.connect(home.database)) as raw:
        assert raw.execute("PRAGMA user_version").fetchone() == (1,)
        assert raw.execute("SELECT count(*) FROM meta").fetchone()[0] > 0


def test_nothing_is_backed_up_where_no_step_is_owed(store: Store) -> None:
    migrate(store.home, OP_STORE_VERSION, JANUARY)
    assert not store.home.backups.exists()
    assert set(migration.STEPS) == set(range(1, OP_STORE_VERSION))


@pytest.mark.parametrize("stopped_half_way", [False, True])
def test_a_file_of_a_newer_form_is_refused_with_a_sentence(tmp_path: Path, stopped_half_way: bool) -> None:
    store = fresh_store(tmp_path)
    home = store.home
    with closing(sqlite3.connect(home.database)) as raw:
        raw.execute(f"PRAGMA user_version={OP_STORE_VERSION + 1}")
        if not stopped_half_way:
            store.close()
            raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        before = home.database.read_bytes()
        with pytest.raises(UserError, match="newer") as refusal:
            Store.open(home)
        assert home.database.read_bytes() == before
    assert "Install the newer version" in refusal.value.hint
    store.close()


def test_two_backups_of_one_minute_do_not_overwrite_each_other(tmp_path: Path) -> None:
    from kimdesk.store.backup import backup_name

    assert backup_name(JANUARY) != backup_name(JANUARY + timedelta(seconds=1))
    assert Home(tmp_path).backups != tmp_path
