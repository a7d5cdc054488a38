"""Opening a return and an asset: read, and shown in the widgets of the real pages."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

from kimdesk.app import make_application
from kimdesk.services.desk import Desk, open_desk
from kimdesk.services.return_view import ReturnView
from kimdesk.ui.change_bus import ChangeBus
from kimdesk.ui.pages.assets.page import AssetsPage
from kimdesk.ui.pages.log.page import LogPage
from kimdesk.ui.pages.log.reading import read_log
from kimdesk.ui.registers.opening import read_record
from kimdesk.ui.tasks import Tasks
from kimdesk.ui.theme.style import apply_theme
from tests.benchmarks.report import Bench, Row, against, alternating, at_most, exactly
from tests.benchmarks.tracing import statements, traced

_TIMES = 25
_SHOWN = 12


class _Still(Tasks):
    """Does nothing that is asked for, so that only what is measured happens."""

    def _put(self, *_job: Any) -> None:
        return


def measure(bench: Bench) -> Iterator[Row]:
    """Query counts over different records, and the time beside plain ``sqlite3`` into the same widgets."""
    application = make_application()
    apply_theme(application, "light", 100)
    with traced():
        # Being heard costs time, so another desk is timed.
        counted = open_desk(bench.home)
        yield from _counts(counted)
        counted.close()
    desk = open_desk(bench.home)
    plain = sqlite3.connect(desk.context.store.database.path)
    try:
        yield from _returns(desk, plain)
        yield from _assets(desk, plain)
    finally:
        plain.close()
        desk.close()


def _counts(desk: Desk) -> Iterator[Row]:
    quarter = desk.context.quarter().shifted(-1)
    teams = [team.id for team in desk.workspace.teams()]
    counts = [len(statements(partial(read_log, desk, team, quarter, ""))) for team in teams[:20]]
    # One is spared where nobody has replaced anything, so the most of some is set beside the most of others.
    yield exactly("open a return", [max(counts[1:10]), max(counts[10:])], 0)
    assets = _some_assets(desk)
    counts, apart = list[int](), list[int]()
    for asset in assets[:40]:
        # Of what two people changed apart it is read who they were.
        kept = apart if desk.both_edited.of("asset", asset) else counts
        kept.append(len(statements(partial(read_record, desk, "asset", asset))))
    yield exactly("open an asset", counts[1:], 0)
    if apart:
        yield exactly("open an asset that two people changed apart", apart, 0)


def _some_assets(desk: Desk) -> list[str]:
    return [each for (each,) in desk.context.db.execute("SELECT id FROM p_asset WHERE number % 97 = 0")]


def _returns(desk: Desk, plain: sqlite3.Connection) -> Iterator[Row]:
    quarter = desk.context.quarter().shifted(-1)
    teams = [team.id for team in desk.workspace.teams()]
    page = LogPage(desk, _Still(), ChangeBus())
    page.resize(1280, 640)
    page.show()
    page._quarter = quarter
    turns = _in_turn(teams)

    def ours() -> None:
        page._on_reading(read_log(desk, next(turns), quarter, ""))

    # Never the one that is on screen already: that would cost nothing to show.
    readings = [read_log(desk, team, quarter, "") for team in reversed(teams)]
    shown = _in_turn(readings)

    def floor() -> None:
        reading = next(shown)
        assert reading.view is not None
        plain_return(plain, reading.view)
        page._on_reading(reading)

    yield from _timed("open a return, read and shown", ours, floor)
    page.close()


def _assets(desk: Desk, plain: sqlite3.Connection) -> Iterator[Row]:
    assets = _some_assets(desk)
    page = AssetsPage(desk, _Still(), ChangeBus())
    page.resize(1280, 640)
    page.show()
    turns = _in_turn(assets)
    editor = page.editor

    def show(opened: Any) -> None:
        editor.record = opened.id
        editor._on_read(opened)

    def ours() -> None:
        show(read_record(desk, "asset", next(turns)))

    shown = _in_turn([read_record(desk, "asset", asset) for asset in assets[-20:]])

    def floor() -> None:
        opened = next(shown)
        _plain_asset(plain, opened.id)
        show(opened)

    yield from _timed("open an asset, read and shown", ours, floor)
    page.close()


def _timed(what: str, ours: Callable[[], None], floor: Callable[[], None]) -> Iterator[Row]:
    mine, least = alternating(ours, floor, _TIMES)
    yield against(what, mine, least, 2)
    yield at_most(what.replace("read and shown", "felt"), mine, 100)


def _in_turn(these: list[Any]) -> Iterator[Any]:
    while True:
        yield from these


_STANDING = "WHERE NOT deleted AND alias IS NULL AND"
_DOTS = (
    "SELECT r.id, l.field, d.id, l.number FROM record r JOIN live l ON l.record = r.number "
    "JOIN device d ON d.number = l.device WHERE r.id"
)
_HISTORY = (
    "SELECT d.id, o.number, o.field, o.op, o.value, b.wall, b.author, b.command, o.over FROM op o "
    "JOIN record r ON r.number = o.record JOIN batch b ON b.device = o.device AND b.number = o.batch "
    "JOIN device d ON d.number = o.device WHERE r.id = ? ORDER BY o.lamport DESC LIMIT ?"
)


def plain_return(db: sqlite3.Connection, view: ReturnView) -> None:
    """Read the same rows as anybody would write it down once: tuples, texts of JSON read, nothing worked out."""
    team = view.team.id
    db.execute("SELECT * FROM p_team WHERE NOT deleted AND alias IS NULL ORDER BY name").fetchall()
    for table in ("p_return", "p_entry", "p_activity", "p_change"):
        for row in db.execute(f"SELECT * FROM {table} {_STANDING} team = ?", (team,)).fetchall():
            [json.loads(cell) for cell in row if isinstance(cell, str) and cell.startswith("{")]
    db.execute("SELECT * FROM p_quarter").fetchall()
    activities = [entry.activity.id for entry in view.entries]
    about = [view.id, *activities, *(entry.id for entry in view.entries)]
    db.execute(f"SELECT * FROM p_evidence {_STANDING} record IN ({_marks(about)})", about).fetchall()
    db.execute(f"SELECT * FROM p_stage {_STANDING} activity IN ({_marks(activities)})", activities).fetchall()
    shown = sorted({record for record, _field in view.shown})
    db.execute(f"{_DOTS} IN ({_marks(shown)})", shown).fetchall()
    db.execute(f"SELECT * FROM p_comment {_STANDING} record = ?", (view.id,)).fetchall()
    _plain_history(db, view.id, _SHOWN)


def _marks(values: list[str]) -> str:
    return ",".join("?" * len(values))


def _plain_asset(db: sqlite3.Connection, record: str) -> None:
    row = db.execute("SELECT * FROM p_asset WHERE id = ?", (record,)).fetchone()
    db.execute("SELECT id, title FROM p_name WHERE id IN (?, ?)", (row[5], row[7])).fetchall()
    for table in ("p_comment", "p_evidence"):
        db.execute(f"SELECT * FROM {table} {_STANDING} record = ?", (record,)).fetchall()
    db.execute("SELECT n.* FROM p_link l JOIN p_name n ON n.number = l.src WHERE l.dst = ?", (record,)).fetchall()
    db.execute(f"{_DOTS} = ?", (record,)).fetchall()
    _plain_history(db, record, 6)


def _plain_history(db: sqlite3.Connection, record: str, limit: int) -> None:
    for row in db.execute(_HISTORY, (record, limit)).fetchall():
        json.loads(row[4])
