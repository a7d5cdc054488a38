"""What can be made anew from the log is made anew, whatever has become of it; what cannot is said."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from kimdesk.errors import UserError
from kimdesk.paths import Home
from kimdesk.services.desk import Desk, open_desk
from kimdesk.services.restoring import mend
from kimdesk.store.migration import projection_hash
from tests.workspaces import JANUARY, Bench, make_bench


@pytest.fixture
def torn(tmp_path: Path) -> Callable[[str], Path]:
    """A way to tear a table or an index in the file of a workspace with two hundred risks."""

    def tear(name: str) -> Path:
        bench = make_bench(tmp_path / "home")
        bench.desk.records.make_many("risk", [("", {"title": f"Risk {at} {'x' * 300}"}) for at in range(200)])
        bench.desk.close()
        path = tmp_path / "home" / "kimdesk.db"
        with closing(sqlite3.connect(path)) as raw:
            (size,) = raw.execute("PRAGMA page_size").fetchone()
            pages = [page for (page,) in raw.execute("SELECT pageno FROM dbstat WHERE name = ?", (name,))]
        body = bytearray(path.read_bytes())
        for page in pages[1:]:
            body[(page - 1) * size : page * size] = bytes(size)
        assert len(pages) > 1
        path.write_bytes(bytes(body))
        return tmp_path / "home"

    return tear


@pytest.mark.parametrize("name", ["p_risk_id", "p_risk", "op_record", "record_id", "search_data"])
def test_what_follows_from_the_log_is_made_anew(torn: Callable[[str], Path], name: str) -> None:
    home = Home(torn(name))
    before = open_desk(home.folder)
    device, told = before.context.store.device, before.context.store.vector()
    assert not _is_whole(before)
    before.close()
    mended = mend(home, JANUARY)
    desk = open_desk(home.folder)
    assert desk.backups.examine().ok
    assert desk.context.db.execute("SELECT count(*) FROM p_risk").fetchone() == (200,)
    assert (desk.context.store.device, desk.context.store.vector()) == (device, told)
    assert desk.context.store.rebuild() == ()
    assert mended.kept is not None
    assert mended.kept.exists()
    assert [each.name for each in home.folder.glob("*.mended*")] == []
    desk.close()


def test_a_log_that_was_torn_cannot_be_mended_and_stays_as_it_was(torn: Callable[[str], Path]) -> None:
    home = Home(torn("op"))
    before = home.database.read_bytes()
    with pytest.raises(UserError, match="damaged"):
        mend(home, JANUARY)
    assert home.database.read_bytes() == before
    assert not home.backups.exists()
    assert [each.name for each in home.folder.glob("*.mended*")] == []


def test_whole_records_are_the_same_afterwards(bench: Bench) -> None:
    before = projection_hash(bench.desk.context.db)
    operations = bench.operations()
    bench.desk.close()
    mend(Home(bench.folder), JANUARY)
    bench.desk = open_desk(bench.folder, bench.clock)
    assert projection_hash(bench.desk.context.db) == before
    assert bench.operations() == operations


def _is_whole(desk: Desk) -> bool:
    try:
        return desk.backups.examine().ok
    except UserError:
        return False
