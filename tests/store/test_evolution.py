"""What a newer program wrote is kept as it came, and counts once this one understands it."""

from __future__ import annotations

from pathlib import Path

import pytest

from kimdesk.model import ops
from kimdesk.model.kinds import ALL, KINDS
from kimdesk.model.ops import Dot, Draft, Op
from kimdesk.services.desk import open_desk
from kimdesk.store import form, projection
from kimdesk.store.store import Store
from tests.devices import batches_of, fresh_store, live_dots_of, remote
from tests.workspaces import JANUARY


def an_older_program(monkeypatch: pytest.MonkeyPatch) -> None:
    """Take the kind "risk" and the field "title" of actions out of the registry."""
    import dataclasses

    action = dataclasses.replace(
        KINDS["action"], fields=tuple(each for each in KINDS["action"] if each.name != "title")
    )
    known = {**KINDS, "action": action}
    del known["risk"]
    monkeypatch.setattr(projection, "KINDS", known)
    monkeypatch.setattr(form, "ALL", tuple(each for each in ALL if each.name != "risk"))


def test_unknown_kinds_and_fields_are_kept_and_applied_after_the_upgrade(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    an_older_program(monkeypatch)
    store = fresh_store(tmp_path)
    sent = remote(
        "far",
        1,
        ("risk", "r", "title", Op.SET, {"odd": ["é", None]}),
        ("action", "a", "title", Op.SET, "Scan"),
        ("action", "a", "colour", Op.SET, "blue"),
    )
    store.receive([sent])
    assert store.rebuild() == ()
    assert [batch.operations for batch in batches_of(store)] == [sent.operations]
    store.close()
    monkeypatch.undo()
    newer = Store.open(store.home, store.clock)
    found = newer.get("action", "a")
    assert found is not None
    assert found["title"] == "Scan"
    assert newer.read().execute("SELECT count(*) FROM p_risk").fetchone() == (1,)
    assert newer.rebuild() == ()
    newer.close()


@pytest.fixture
def newer_words(tmp_path: Path) -> Store:
    """A store that holds a value, and a newer program's operation that replaces it in a way not known here."""
    store = fresh_store(tmp_path)
    store.receive([remote("near", 1, ("risk", "r", "title", Op.SET, "Known"))])
    newer = remote("far", 1, ("risk", "r", "title", "blend", {"with": 1}, [Dot("near", 1)]), reader=2)
    store.receive([newer])
    return store


def test_an_operation_that_needs_a_newer_reader_does_not_count_yet(newer_words: Store) -> None:
    store = newer_words
    found = store.get("risk", "r")
    assert found is not None
    assert found["title"] == "Known"
    assert not found.conflicts
    assert store.undecided() == []
    row = store.read().execute("SELECT op, value, reader FROM op WHERE reader > 1").fetchone()
    assert row == ("blend", '{"with":1}', 2)
    assert store.rebuild() == ()
    store.close()


def test_it_counts_once_the_program_understands_it(newer_words: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    home = newer_words.home
    newer_words.close()
    monkeypatch.setattr(ops, "SUPPORTED_READER", 2)
    store = Store.open(home, newer_words.clock)
    assert live_dots_of(store, "r") == {Dot("far", 1)}
    assert store.rebuild() == ()
    store.close()


def test_what_was_written_upon_it_meanwhile_stands_after_the_upgrade(
    newer_words: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = newer_words
    changes = store.commit("edit", "p", [Draft("risk", "r", "title", Op.SET, "Typed meanwhile")])
    assert live_dots_of(store, "r") == {changes.dots["r", "title"]}
    store.close()
    monkeypatch.setattr(ops, "SUPPORTED_READER", 2)
    again = Store.open(store.home, store.clock)
    assert live_dots_of(again, "r") == {changes.dots["r", "title"], Dot("far", 1)}
    again.close()


def test_history_shows_what_it_does_not_understand_without_failing(newer_words: Store) -> None:
    newer_words.close()
    desk = open_desk(newer_words.home.folder, newer_words.clock)
    newest = desk.finding.history("r")
    assert {line.event.op for line in newest} == {Op.SET, Op.OTHER}
    assert all(line.sentence for line in newest)
    desk.close()


def test_golden_operations_of_the_first_release_read_as_they_did(tmp_path: Path) -> None:
    """One of each sort, as written by version 1; this may only ever grow."""
    store = fresh_store(tmp_path)
    golden = [
        remote(
            "g",
            1,
            ("activity", "a", "_created", Op.SET, {"ref": "KA7", "team": "t"}),
            ("activity", "a", "title", Op.SET, "Keys"),
            ("activity", "a", "customers", Op.ADD, "tenants"),
            ("activity", "a", "customers", Op.ADD, "licensees"),
        ),
        remote(
            "g",
            5,
            ("activity", "a", "customers", Op.REMOVE, "licensees", [Dot("g", 4)]),
            ("activity", "a", "title", Op.SET, "Key handover", [Dot("g", 2)]),
        ),
        remote(
            "g",
            7,
            ("action", "b", "target", Op.SET, "Q2 2025/26"),
            ("action", "b", "_alias", Op.SET, "c"),
            (
                "return",
                "d",
                "status",
                Op.SET,
                {"act": "submitted", "by": "p", "name": "P", "at": "2026-01-12T09:30:00+00:00"},
            ),
        ),
    ]
    store.receive(golden)
    activity, action, whole = store.get("activity", "a"), store.get("action", "b"), store.get("return", "d")
    assert activity is not None
    assert action is not None
    assert whole is not None
    assert (activity.ref, activity["title"], activity["customers"]) == ("KA7", "Key handover", ("tenants",))
    assert (action.alias, action["target_date"]) == ("c", "2025-09-30")
    assert whole["status"]["act"] == "submitted"
    assert JANUARY.year == 2026
    store.close()
