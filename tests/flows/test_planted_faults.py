"""Each guard is taken out once: the check that must notice notices, and without the fault it is content."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import pytest

from kimdesk.errors import UserError
from kimdesk.model.ops import Draft, Op
from kimdesk.services.returns import ReturnService
from kimdesk.services.signing import SigningService
from kimdesk.store import database, oplog
from kimdesk.store.counting import Written
from kimdesk.store.database import Database
from tests.flows import checks
from tests.workspaces import Bench, make_bench


@pytest.fixture
def planted(tmp_path: Path) -> Bench:
    """A bench whose projection is not looked at afterwards: faults are planted in it."""
    return make_bench(tmp_path / "planted")


def caught(check: Callable[..., None], *arguments: Any) -> None:
    with pytest.raises((AssertionError, pytest.fail.Exception, UserError)):
        check(*arguments)


def test_without_a_fault_every_check_is_content(bench: Bench, tmp_path: Path) -> None:
    checks.every_commit_reaches_the_disk(bench.desk)
    checks.nothing_typed_meanwhile_is_swallowed(bench)
    checks.what_is_inherited_is_not_written(bench)
    checks.nothing_is_written_beside_the_log(bench.desk)
    bench.sign(bench.quarter)
    checks.a_signed_quarter_stays_as_it_was_signed(bench, tmp_path)


@pytest.mark.parametrize("replacing", ["nothing", "everything"])
def test_over_ignored_is_noticed(planted: Bench, monkeypatch: pytest.MonkeyPatch, replacing: str) -> None:
    right = oplog.OpLog._over

    def wrong(self: oplog.OpLog, db: sqlite3.Connection, record: int, draft: Draft) -> Any:
        over = right(self, db, record, draft)
        if over is None or draft.op is not Op.SET:
            return over
        return () if replacing == "nothing" else tuple(oplog.live_dots(db, record, draft.field))

    monkeypatch.setattr(oplog.OpLog, "_over", wrong)
    caught(checks.nothing_typed_meanwhile_is_swallowed, planted)


def test_a_store_that_does_not_count_over_is_noticed(planted: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    right = oplog.count

    def wrong(db: sqlite3.Connection, written: Iterable[Written]) -> None:
        right(db, [each._replace(over=()) for each in written])

    monkeypatch.setattr(oplog, "count", wrong)
    caught(checks.nothing_typed_meanwhile_is_swallowed, planted)


def test_a_writer_that_does_not_wait_for_the_disk_is_noticed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    right = Database._connect

    def wrong(self: Database, *factory: Any) -> sqlite3.Connection:
        connection = right(self, *factory)
        connection.execute("PRAGMA synchronous=OFF")
        return connection

    monkeypatch.setattr(Database, "_connect", wrong)
    caught(checks.every_commit_reaches_the_disk, make_bench(tmp_path / "planted").desk)


def test_a_document_made_anew_from_the_tables_is_noticed(
    planted: Bench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    planted.sign(planted.quarter)
    monkeypatch.setattr(
        SigningService, "document", lambda self, signature: self._freezing.freeze(signature.quarter).document
    )
    caught(checks.a_signed_quarter_stays_as_it_was_signed, planted, tmp_path)


def test_a_signature_that_follows_the_tables_is_noticed(
    planted: Bench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The document and its hash are both made anew, so that they fit each other: they still are not what was signed."""
    from kimdesk.model.frozen import content_hash
    from kimdesk.services.signatures import Signature

    planted.sign(planted.quarter)
    freeze = planted.desk.signing._freezing.freeze
    monkeypatch.setattr(SigningService, "document", lambda _self, signature: freeze(signature.quarter).document)
    monkeypatch.setattr(Signature, "mark", property(lambda self: content_hash(freeze(self.quarter).document)))
    caught(checks.a_signed_quarter_stays_as_it_was_signed, planted, tmp_path)


def test_an_inherited_value_that_is_written_is_noticed(planted: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    right = ReturnService.ensure

    def wrong(self: ReturnService, team: Any, quarter: Any, activity: str = "") -> list[Draft]:
        drafts = right(self, team, quarter, activity)
        if quarter == planted.quarter and activity == planted.activities[0]:
            drafts.append(Draft("entry", self.entry_id(activity, quarter), "statement", Op.SET, "On paper"))
        return drafts

    monkeypatch.setattr(ReturnService, "ensure", wrong)
    caught(checks.what_is_inherited_is_not_written, planted)


def test_a_door_left_open_beside_the_log_is_noticed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(database, "refuse_writing", lambda _connection: None)
    caught(checks.nothing_is_written_beside_the_log, make_bench(tmp_path / "planted").desk)


def test_a_table_written_beside_the_log_is_noticed_by_the_rebuild(planted: Bench) -> None:
    with planted.desk.context.store.database.writing() as db:
        db.execute("UPDATE p_team SET name = 'Written beside the log'")
    caught(checks.nothing_is_written_beside_the_log, planted.desk)


def test_a_service_that_writes_a_table_itself_is_denied(bench: Bench) -> None:
    for statement in ("INSERT INTO p_team(id, name) VALUES ('x', 'y')", "DELETE FROM live", "DROP TABLE op"):
        with pytest.raises(sqlite3.DatabaseError, match=r"not authorized|readonly"):
            bench.desk.context.db.execute(statement)
