"""Restricted records: who may make one, what follows it, and that packs leave it out and say so."""

from __future__ import annotations

import json

import pytest

from kimdesk.errors import UserError
from kimdesk.store.sealed import is_restricted
from tests.workspaces import Bench

SECRET = "The door of the archive does not lock"


def test_a_restricted_record_is_marked_and_what_belongs_to_it_is_restricted_too(bench: Bench) -> None:
    records = bench.desk.records
    risk = records.make("risk", {"title": SECRET}, restricted=True)
    comment = records.make("comment", {"record": risk.id, "text": "Since May"})
    other = records.make("risk", {"title": "Open to all"})
    assert records.restricted() == {risk.id, comment.id}
    assert any("restricted too" in note for note in comment.changes.notes)
    records.change("risk", risk.id, {"title": f"{SECRET} at all"})
    sealed = bench.desk.context.db.execute("SELECT count(*) FROM sealed WHERE held").fetchone()
    written = bench.desk.context.db.execute(
        "SELECT count(*) FROM op o JOIN record r ON r.number = o.record WHERE r.id IN (?, ?)", (risk.id, comment.id)
    ).fetchone()
    assert sealed == written
    assert not is_restricted(bench.desk.context.db, other.id)


def test_who_may_not_read_them_makes_none_and_no_kind_is_restricted_that_cannot_be(bench: Bench) -> None:
    records = bench.desk.records
    with pytest.raises(UserError, match="Not saved"):
        records.make("system", {"name": "Mailbox"}, restricted=True)
    reader = records.make("person", {"name": "Mo", "sort": "person", "roles": ("service_manager",)}).id
    bench.desk.identity.become(reader, keep=False)
    with pytest.raises(UserError, match="Not saved"):
        records.make("risk", {"title": SECRET}, restricted=True)


def test_a_pack_leaves_restricted_items_out_and_says_how_many(bench: Bench) -> None:
    risk = bench.desk.records.make("risk", {"title": SECRET}, restricted=True)
    bench.desk.records.make("risk", {"title": "Open to all"})
    bench.desk.records.make("comment", {"record": risk.id, "text": "The archive, since May"})
    bench.sign(bench.quarter)
    signature = bench.desk.signing.signature(bench.quarter)
    assert signature is not None
    words = json.dumps(bench.desk.signing.document(signature))
    assert "Open to all" in words
    assert "archive" not in words
    assert "Restricted items left out: 1." in signature.values["flags"]
