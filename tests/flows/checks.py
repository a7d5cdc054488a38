"""What must hold after any flow, each as a function that raises AssertionError: tests and planted faults call them."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from kimdesk.model.frozen import content_hash
from kimdesk.model.ops import Draft, Op
from kimdesk.services.desk import Desk
from tests.devices import remote
from tests.workspaces import Bench

FULL = 2
READ_THROUGH = {"statement", "gaps", "risks", "p1", "p2", "p2_note"}


def nothing_typed_meanwhile_is_swallowed(bench: Bench) -> None:
    """A remote value that arrives while somebody types stays until seen; typing on is no conflict with oneself."""
    desk = bench.desk
    quiet = desk.records.make("risk", {"title": "Quiet"}).id
    editing = desk.records.begin("risk", quiet, "title")
    for words in ("Quiet o", "Quiet one"):
        desk.records.type(editing, words)
    desk.records.change("risk", quiet, {"title": "Quiet two"})
    assert not desk.records.get("risk", quiet).conflicts
    loud = desk.records.make("risk", {"title": "Loud"}).id
    editing = desk.records.begin("risk", loud, "title")
    arriving = remote(f"far-{loud}", 1, ("risk", loud, "title", Op.SET, "From afar", editing.shown))
    desk.context.store.receive([arriving])
    desk.records.type(editing, "From here")
    live = {event.event.value for event in desk.finding.history(loud, "title") if event.event.live}
    assert live == {"From afar", "From here"}
    desk.conflicts.settle("risk", loud, "title", "From here")
    assert not desk.records.get("risk", loud).conflicts


def every_commit_reaches_the_disk(desk: Desk) -> None:
    """The writer waits for the disk at each commit."""
    database = desk.context.store.database
    assert database._writer.execute("PRAGMA synchronous").fetchone() == (FULL,)
    assert database._writer.execute("PRAGMA journal_mode").fetchone() == ("wal",)


def a_signed_quarter_stays_as_it_was_signed(bench: Bench, out: Path) -> None:
    """A label is changed and a late value arrives: document, hash, pack and verdict are those of the day."""
    desk = bench.desk
    signature = desk.signing.signature(bench.quarter)
    assert signature is not None
    before = desk.signing.document(signature)
    for name in ("before", "after"):
        (out / name).mkdir()
    desk.packs.export(bench.quarter, out / "before")
    desk.records.change("team", bench.team, {"name": "Empty homes"})
    desk.records.change("activity", bench.activities[0], {"title": "Another title"})
    late = remote("late", 1, ("return", bench.view().id, "gaps", Op.SET, "Came too late"))
    desk.context.store.receive([late])
    assert [event.value for event in desk.signing.arrived_after(bench.quarter)] == ["Came too late"]
    again = desk.signing.signature(bench.quarter)
    assert again is not None
    document = desk.signing.document(again)
    assert document == before
    assert content_hash(document) == signature.mark
    desk.packs.export(bench.quarter, out / "after")
    packs = [{path.name: path.read_bytes() for path in (out / name).rglob("*.*")} for name in ("before", "after")]
    assert packs[0] == packs[1]
    (manifest,) = (out / "after").rglob("manifest.json")
    verdict = desk.packs.verify(manifest.parent)
    assert (verdict.ok, verdict.expected, verdict.content_hash) == (True, True, signature.mark)


def what_is_inherited_is_not_written(bench: Bench) -> None:
    """Opening, typing the same words and saying that nothing changed write no value that last quarter already says."""
    activity = bench.activities[0]
    for field, value, about in (("gaps", "Old paper", ""), ("statement", "On paper", activity), ("p2", "1", activity)):
        bench.type(field, value, about, bench.before)
    store = bench.desk.context.store
    before = store.vector()[store.device]
    view = bench.view()
    bench.type("gaps", "Old paper")
    bench.type("statement", "On paper", activity)
    bench.desk.returns.nothing_changed(view, bench.activities)
    rows = store.read().execute("SELECT field FROM op WHERE number > ? AND value <> 'null'", (before,)).fetchall()
    assert READ_THROUGH & {field for (field,) in rows} == set()


def nothing_is_written_beside_the_log(desk: Desk) -> None:
    """Services have connections that cannot write, and what the tables say follows from the log."""
    with pytest.raises(sqlite3.DatabaseError):
        desk.context.db.execute("UPDATE p_team SET name = 'Written beside the log'")
    assert desk.context.store.rebuild() == ()


def one_more_commit(desk: Desk, words: str) -> None:
    """Commit one field of one record, and nothing else."""
    desk.context.store.commit("edit", "p", [Draft("risk", "counted", "title", Op.SET, words)])
