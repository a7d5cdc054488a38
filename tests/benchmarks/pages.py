"""Every page of the window that lists or shows records: what it reads when it is shown, beside the plainest statements
for the same rows, and how long it takes until it is painted. Both in time of the processor: nothing here waits for anybody.
"""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any, cast

from kimdesk.app import make_application
from kimdesk.model.dates import add_months
from kimdesk.model.kinds import KINDS
from kimdesk.services.calendar import MOST_AHEAD, MOST_LATE
from kimdesk.services.desk import Desk, open_desk
from kimdesk.services.follow_up import FollowUpService
from kimdesk.services.moments import end_of_day
from kimdesk.services.searching import MOST
from kimdesk.store.follow_up import Sort
from kimdesk.ui.pages.settings.reading import LATEST
from kimdesk.ui.registers.register_page import RegisterPage
from kimdesk.ui.theme.style import apply_theme
from tests.benchmarks import floors, waiting_floors
from tests.benchmarks.opening import plain_return
from tests.benchmarks.report import Bench, Row, against, alternating, said
from tests.held_tasks import HeldTasks, Work
from tests.pages_of_window import NAMES, SEARCH, SETTINGS, Surroundings

_TIMES = 7
_MOST, _FELT_MS, _FOUND_MS = 2.0, 150, 50
# What reads next to nothing (a register without a record) is told by no ratio: the clock itself is in it.
_TOO_SHORT_MS = 0.5
# What counts everything as it was on a day has a target of its own.
_WORKSPACE_AS_AT = "looking_back"
_MOST_AS_AT, _FELT_AS_AT_MS = 3.0, 2000
_WORDS = "asbestos"


def measure(bench: Bench) -> Iterator[Row]:
    """Show page after page."""
    application = make_application()
    apply_theme(application, "light", 100)
    desk = open_desk(bench.home)
    plain = sqlite3.connect(desk.context.store.database.path)
    tasks = HeldTasks()
    around = Surroundings(desk, tasks)
    try:
        for name in NAMES:
            yield _row(around, tasks, plain, name)
        yield _marks_row(desk, plain)
    finally:
        plain.close()
        desk.close()


def _row(around: Surroundings, tasks: HeldTasks, plain: sqlite3.Connection, name: str) -> Row:
    page = around.make(name)
    page.resize(1280, 640)
    page.show()
    if name == SEARCH:
        page.filters.box.setText(_WORDS)
    # The first showing reads people, teams and systems too, which the window does once.
    tasks.settle()
    page.reload()
    works = tasks.settle()
    floor = _floor(around.desk, page, name)
    ours, least = alternating(partial(_do, works), partial(floor, plain), _TIMES, time.process_time)
    felt, _nothing = alternating(partial(_show, page, tasks), _rest, 3, time.process_time)
    page.close()
    page.deleteLater()
    most, felt_most = (_MOST_AS_AT, _FELT_AS_AT_MS) if name == _WORKSPACE_AS_AT else (_MOST, _FELT_MS)
    felt_most = _FOUND_MS if name == SEARCH else felt_most
    met = (ours <= most * least or ours <= _TOO_SHORT_MS) and felt <= felt_most
    target = f"{most:g} x, felt {felt_most} ms: {said(felt, 'ms')}"
    return Row(f"page: {name}", said(ours, "ms"), said(least, "ms"), ours / least, target, met)


def _marks_row(desk: Desk, plain: sqlite3.Connection) -> Row:
    """What marks the list of assets is looked for behind its rows, once something was written."""
    floor = waiting_floors.follow_up_floor(desk.context.clock.today(), "asset")
    ours, least = alternating(
        lambda: FollowUpService(desk.context).marks("asset"), partial(floor, plain), _TIMES, time.process_time
    )
    return against("what is wrong in the assets, after a change", ours, least, _MOST)


def _do(works: list[Work]) -> None:
    for work in works:
        work()


def _show(page: Any, tasks: HeldTasks) -> None:
    page.reload()
    tasks.settle()
    page.grab()


def _rest() -> None:
    return


def _floor(desk: Desk, page: Any, name: str) -> Callable[[sqlite3.Connection], object]:
    if isinstance(page, RegisterPage):
        return _register_floor(desk, page)
    today = desk.context.clock.today()
    if name == "log":
        view = page.view
        return lambda plain: plain_return(plain, view)
    if name == "answer":
        return floors.assessment_floor(page._reading.answer.record.id)
    if name == "assurance":
        quarter = desk.context.quarter()
        upto = min(quarter.end, today)
        return floors.assurance_floor(add_months(upto, -12), upto, quarter.start)
    found = {
        "overview": partial(floors.overview_floor, today),
        "index": partial(floors.index_floor, today),
        "conflicts": waiting_floors.conflicts_floor,
        "calendar": partial(floors.calendar_floor, today, MOST_LATE, MOST_AHEAD),
        "follow_up": partial(waiting_floors.follow_up_floor, today),
        "merge_desk": waiting_floors.merge_floor,
        "chasing": waiting_floors.chase_floor,
        "looking_back": partial(floors.counts_floor, end_of_day(today, desk.context.clock).until),
        SEARCH: partial(floors.search_floor, _WORDS, MOST),
        SETTINGS: partial(waiting_floors.settings_floor, desk.context.store.workspace, LATEST),
    }
    return partial(_followed, page, found[name]()) if name == "follow_up" else found[name]()


def _followed(page: Any, floor: floors.Floor, plain: sqlite3.Connection) -> list[list[Any]]:
    """Read by the floor of what is to be followed up, which must give the lines that the page shows."""
    found = cast("list[list[Any]]", floor(plain))
    # Of the ways from copy to copy, of where risks were put, and of rules, only what is wrong is shown.
    left, nowhere, gaps, _ways, _risks, rules, order = found
    lines = page.list.in_order()
    of_rules = {key.split(" ")[1] for key in lines if f" {Sort.UNPARSED} " in key}
    told = sum(map(len, (left, nowhere, gaps, order)))
    if len(lines) - len(of_rules) != told or not of_rules <= {row[0] for row in rules}:
        raise AssertionError("the floor of what is to be followed up does not give the same rows")
    return found


def _register_floor(desk: Desk, page: RegisterPage) -> Callable[[sqlite3.Connection], object]:
    """Read what the columns on screen need, what stands beside them, and the record that is open."""
    kind, register = KINDS[page.register.kind], page.register
    needs = dict.fromkeys(need for column in page.table.rows.columns for need in column.needs)
    aside = register.beside.names if register.beside else ()
    where = "coalesce(r.state, '') <> 'closed'" if register.hides else "1"
    rows = floors.list_floor(kind, [each for each in needs if each not in aside], where)
    # What is wrong is marked in the rows; it is looked for again only once something was written.
    more: list[floors.Floor] = []
    if kind.name == "processing":
        more.append(floors.processing_floor())
    if kind.name == "risk":
        start = desk.context.quarter().start
        more.append(floors.risks_floor(end_of_day(start, desk.context.clock).until))

    def read(plain: sqlite3.Connection) -> list[object]:
        found = plain.execute(rows).fetchall()
        if len(found) != page.table.rows.rowCount():
            raise AssertionError(f"the floor of {kind.name} does not give the same rows")
        record = page.editor.record
        opened = floors.record_floor(plain, kind, record) if record else []
        return [found, opened, *(each(plain) for each in more)]

    return read
