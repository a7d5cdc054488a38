"""Much that arrives is counted first and shown behind it: once for each record, and whatever happens in between."""

from __future__ import annotations

import sqlite3
import threading
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from kimdesk.model.ops import Draft, Op
from kimdesk.store import pace, taking, unshown
from kimdesk.store.database import Database
from kimdesk.store.store import Store
from tests.devices import fresh_store, remote
from tests.waits import statements

MANY = 300


def edits(times: int = 1) -> list[Any]:
    """Return changes of many risks, each changed so many times, by one laptop."""
    return [
        remote("far", at, ("risk", f"r{at % MANY}", field, Op.SET, f"{field} {at}"), lamport=at, batch=at)
        for at in range(1, MANY * times + 1)
        for field in ("title" if at // MANY % 2 == 0 else "cause",)
    ]


def waiting(store: Store) -> int:
    counted = "SELECT coalesce(sum(json_array_length(records)), 0) FROM p_unshown"
    return int(store.read().execute(counted).fetchone()[0])


def killed_before_showing(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    def die(*_anything: Any) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(taking, "show", die)
        with pytest.raises(KeyboardInterrupt):
            store.receive(edits())


def test_what_was_counted_and_not_shown_is_shown_when_the_file_is_opened_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = fresh_store(tmp_path)
    killed_before_showing(store, monkeypatch)
    assert waiting(store) == MANY
    assert store.get("risk", "r1") is None
    assert store.vector() == {}
    store.close()
    again = Store.open(store.home, store.clock)
    assert waiting(again) == 0
    risk = again.get("risk", "r1")
    assert risk is not None
    assert risk["title"] == "title 1"
    assert again.rebuild() == ()
    again.receive(edits())
    assert again.vector() == {"far": MANY}
    again.close()


def test_what_somebody_else_lets_wait_meanwhile_still_waits(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    store = fresh_store(tmp_path)
    killed_before_showing(store, monkeypatch)
    real, others = unshown.project, [[(1, "title"), (2, "title")]]

    def project(db: sqlite3.Connection, touched: Any) -> None:
        real(db, touched)
        if others:
            unshown.let_wait(db, others.pop())

    monkeypatch.setattr(unshown, "project", project)
    unshown.show(store.database)
    assert waiting(store) == 2
    # And its place is nobody's again: whoever looked before would take a later one for it.
    (before,) = store.read().execute("SELECT max(number) FROM p_unshown").fetchone()
    unshown.show(store.database)
    with store.database.writing() as db:
        unshown.let_wait(db, [(3, "title")])
    assert store.read().execute("SELECT max(number) FROM p_unshown").fetchone()[0] > before
    unshown.show(store.database)
    assert waiting(store) == 0
    assert store.rebuild() == ()
    store.close()


def test_the_vector_says_nothing_is_here_before_it_is_shown(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    store = fresh_store(tmp_path)
    seen: list[dict[str, int]] = []
    real = taking.show

    def look(*arguments: Any) -> None:
        real(*arguments)
        seen.append(store.vector())

    monkeypatch.setattr(taking, "show", look)
    store.receive(edits())
    assert seen == [{}]
    assert store.vector() == {"far": MANY}
    store.close()


def test_a_record_that_is_changed_many_times_is_written_once(tmp_path: Path) -> None:
    store = fresh_store(tmp_path)
    store.receive(edits())
    later = [each for each in edits(7) if each.number > MANY]
    found = statements(store.database._writer, partial(store.receive, later))
    assert sum(each.startswith("UPDATE p_risk") for each in found) == MANY
    assert sum(each.startswith("INSERT OR REPLACE INTO search") for each in found) == MANY
    assert store.rebuild() == ()
    store.close()


def test_what_was_written_before_somebody_stopped_it_is_shown(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pace, "_MOST", 100)
    store = fresh_store(tmp_path)
    store.receive(edits(), progress=lambda done: done < 200)
    assert store.read().execute("SELECT count(*) FROM p_risk").fetchone() == (200,)
    assert waiting(store) == 0
    assert store.rebuild() == ()
    store.close()


def test_what_is_typed_meanwhile_on_a_record_that_waits_stands_beside_what_came(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = fresh_store(tmp_path)
    real = taking.show

    def type_first(database: Database, learnt: pace.Pace) -> None:
        store.commit("edit", "p", [Draft("risk", "r1", "cause", Op.SET, "typed")])
        real(database, learnt)

    monkeypatch.setattr(taking, "show", type_first)
    store.receive(edits())
    risk = store.get("risk", "r1")
    assert risk is not None
    assert (risk["title"], risk["cause"]) == ("title 1", "typed")
    assert store.rebuild() == ()
    store.close()


def test_nobody_waits_while_the_journal_is_folded_into_the_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pace, "SLICE_S", 0.001)
    store = fresh_store(tmp_path)
    free: list[bool] = []
    real = Database.fold

    def fold(database: Database) -> None:
        def try_it() -> None:
            taken = database._turn._lock.acquire(blocking=False)
            free.append(taken)
            if taken:
                database._turn._lock.release()

        other = threading.Thread(target=try_it)
        other.start()
        other.join()
        real(database)

    monkeypatch.setattr(Database, "fold", fold)
    store.receive(edits(10))
    assert len(free) > 1
    assert all(free)
    store.close()
