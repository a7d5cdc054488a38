"""Lists of 20,000 rows and the one search, beside the plainest statements that give the same."""

from __future__ import annotations

import sqlite3
import statistics
import time
from collections.abc import Iterator
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import QEventLoop, QObject
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from kimdesk.app import make_application
from kimdesk.model.text import key_of
from kimdesk.services.desk import Desk, open_desk
from kimdesk.store.listing import Filter, ListRequest, Test
from kimdesk.ui.pages.assets.register import ASSETS
from kimdesk.ui.registers.listing_work import Wanted, read_rows
from kimdesk.ui.search_list import SearchList
from kimdesk.ui.tables.record_table import RecordTable
from kimdesk.ui.tasks import Tasks
from kimdesk.ui.widgets.search_box import SearchBox
from tests.benchmarks.first_paint import PaintWatch
from tests.benchmarks.report import Bench, Row, against, alternating, at_most, exactly, said
from tests.benchmarks.tracing import statements, traced

_TIMES = 9
_COLUMNS = ("ref", "title", "owner", "status", "team", "next_review")
_FLOOR = """
SELECT a.id, a.number IN (SELECT record FROM p_conflict), a.ref, a.title, owner.title, a.status, team.title, a.next_review
FROM p_asset a
LEFT JOIN p_name owner ON owner.id = a.owner
LEFT JOIN p_name team ON team.id = a.team
WHERE NOT a.deleted AND a.alias IS NULL AND a.status IN ('held', 'needed')
ORDER BY {order}, a.number
"""
_BY_TITLE = "a.title COLLATE NOCASE"
_BY_OWNER = "owner.title COLLATE NOCASE"
_BY_REVIEW = "a.next_review IS NULL, a.next_review"
_BY_REF = "rtrim(a.base_ref, '0123456789'), length(a.base_ref), a.base_ref, a.ref"
_ORDERS = {"title": _BY_TITLE, "owner": _BY_OWNER, "next_review": _BY_REVIEW, "ref": _BY_REF}
_BARE_SEARCH = """
SELECT rowid, ref, title, body FROM search
WHERE search MATCH ? AND rank MATCH 'bm25(12.0, 6.0, 1.0)' ORDER BY rank, rowid LIMIT 50
"""
_BARE_TITLES = "SELECT rowid, ref, title FROM search WHERE search MATCH ? LIMIT 20"
_MEANT_FIRST = ("asset", "action", "activity", "team", "risk", "system", "person", "report", "answer", "evidence")
_LOOKED_FOR = ("asbestos", "key log", "repairs", "photogr", "mill lane 41", "re")


def measure(bench: Bench) -> Iterator[Row]:
    """Filter and sort; search; the newest request wins."""
    make_application()
    with traced():
        # Being heard costs time, so another desk is timed.
        counted = open_desk(bench.home)
        yield exactly("filter and sort", [len(statements(partial(_page_list, counted, sort))) for sort in _ORDERS], 2)
        counted.finding.search(_LOOKED_FOR[0])
        counts = [len(statements(partial(counted.finding.search, words))) for words in _LOOKED_FOR]
        yield exactly("search", counts, 2)
        counted.close()
    desk = open_desk(bench.home)
    plain = sqlite3.connect(desk.context.store.database.path)
    try:
        yield from _lists(desk, plain)
        yield from _searches(desk, plain)
        yield _key_to_paint(desk)
        yield _newest_wins(desk)
    finally:
        plain.close()
        desk.close()


def _request(sort: str) -> ListRequest:
    return ListRequest("asset", _COLUMNS, (Filter("status", Test.IN, ("held", "needed")),), "", sort)


def _lists(desk: Desk, plain: sqlite3.Connection) -> Iterator[Row]:
    worst: tuple[float, float] = (0.0, 1.0)
    for sort, order in _ORDERS.items():
        request, floor = _request(sort), _FLOOR.format(order=order)
        if desk.records.rows(request).rows != plain.execute(floor).fetchall():
            raise AssertionError(f"the floor of {sort} does not give the same rows")
        taken = alternating(
            partial(desk.records.rows, request), lambda sql=floor: plain.execute(sql).fetchall(), _TIMES
        )
        worst = max(worst, taken, key=lambda each: each[0] / each[1])
    yield against("filter and sort the assets (slowest order)", *worst, 2)
    yield at_most("filter and sort, read and shown", _shown(desk), 100)


def _wanted(desk: Desk, sort: str, words: str = "") -> Wanted:
    shown = {column.key: column for column in ASSETS.columns}
    columns = tuple(shown[key] for key in ASSETS.shown)
    keys = ("status=held", "status=needed")
    return Wanted("asset", columns, ASSETS.ready, keys, words, sort, False, desk.context.clock.today(), "", False)


def _page_list(desk: Desk, sort: str) -> None:
    read_rows(desk, _wanted(desk, sort))


def _shown(desk: Desk) -> float:
    """Return what the page's own list takes from asking to painted, in milliseconds."""
    today = date(2026, 1, 12)
    table = RecordTable("Assets", ASSETS.columns, ASSETS.shown, ASSETS.known.title, lambda: today)
    table.resize(830, 560)
    table.show()
    orders = iter(list(_ORDERS) * 20)

    def show() -> None:
        rows = read_rows(desk, _wanted(desk, next(orders)))
        table.show_rows(rows.names, rows.rows)
        table.grab()

    taken, _ = alternating(show, _nothing, _TIMES)
    table.close()
    return taken


def _searches(desk: Desk, plain: sqlite3.Connection) -> Iterator[Row]:
    slowest = (0.0, 1.0)
    for words in _LOOKED_FOR:
        match = " ".join(f'"{word}"*' for word in words.split())
        numbers = dict(plain.execute("SELECT id, number FROM record"))
        found = [numbers[hit.id] for hit in desk.finding.search(words)]
        if found != _ranked(plain, words, match):
            raise AssertionError(f"the floor of {words} does not find the same")
        taken = alternating(partial(desk.finding.search, words), partial(_bare_search, plain, words, match), _TIMES)
        slowest = max(slowest, taken)
    yield at_most("search, first 50 by rank, slowest words", slowest[0], 50, floor=said(slowest[1], "ms"))


def _bare_search(plain: sqlite3.Connection, words: str, match: str) -> list[tuple[Any, ...]]:
    titled = plain.execute(_BARE_TITLES, (f'title : ^ "{words}" *',)).fetchall()
    return titled + [row[:3] for row in plain.execute(_BARE_SEARCH, (match,)).fetchall()]


def _ranked(plain: sqlite3.Connection, words: str, match: str) -> list[int]:
    """Return what must be found: whole titles and references first, then titles that begin so, then by rank."""
    kinds = dict(plain.execute("SELECT number, kind FROM record"))
    whole = key_of(words)

    def weight(row: tuple[Any, ...]) -> tuple[int, int]:
        number, ref, title = row
        meant = [*_MEANT_FIRST, kinds[number]].index(kinds[number])
        if whole in (key_of(title), key_of(ref)):
            return 0, meant
        return (1, meant) if key_of(title).startswith(whole) else (2, 0)

    once = {row[0]: row for row in reversed(_bare_search(plain, words, match))}
    first = dict.fromkeys(row[0] for row in _bare_search(plain, words, match))
    return sorted(first, key=lambda number: weight(once[number]))[:50]


class _Painted(SearchList):
    """Is painted after each answer, the same one included."""

    def _on_hits(self, hits: Any) -> None:
        super()._on_hits(hits)
        self.list.viewport().update()


def _key_to_paint(desk: Desk) -> Row:
    """Type a word into the box of the window's own search, and time each key until its answers are painted."""
    holder, tasks, loop = QWidget(), Tasks(), QEventLoop()
    holder.resize(900, 600)
    box = SearchBox("", "Search")
    box.setParent(holder)
    found = _Painted(box, desk, tasks, holder)
    holder.show()
    shown = found.list.viewport()
    taken = []
    for key in "asbestos":
        watch = PaintWatch(_application(), loop.quit, shown)
        began = time.perf_counter()
        QTest.keyClicks(box, key)
        loop.exec()
        taken.append((time.perf_counter() - began) * 1000)
        watch.deleteLater()
    tasks.stop()
    holder.close()
    return at_most("search, key to paint (median)", statistics.median(taken), 50)


def _application() -> QApplication:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    return application


def _newest_wins(desk: Desk) -> Row:
    """Ask five times at once; only the last may be answered."""
    tasks, loop = Tasks(), QEventLoop()
    heard = _Heard()
    for words in ("r", "re", "rep", "repa", "repair"):
        tasks.read(partial(_first_hit, desk, words), heard.on_answer, key="search")
    tasks.became_idle.connect(loop.quit)
    loop.exec()
    tasks.stop()
    return Row(
        "five requests at once: answered",
        ", ".join(heard.answers),
        target="only the newest",
        met=heard.answers == ["repair"],
    )


def _first_hit(desk: Desk, words: str) -> str:
    desk.finding.search(words)
    return words


class _Heard(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.answers: list[str] = []

    def on_answer(self, answer: Any) -> None:
        self.answers.append(answer)


def _nothing() -> None:
    return
