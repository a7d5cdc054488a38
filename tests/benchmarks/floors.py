"""The plainest statements that read the rows and columns which a page of the window shows, page by page."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Sequence
from datetime import date

from kimdesk.model.dates import add_months
from kimdesk.model.fields import Kind, Type
from kimdesk.model.kinds import ALL, KINDS
from kimdesk.model.shipped_frameworks import OMBUDSMAN
from kimdesk.store.derived import DERIVED
from kimdesk.ui.registers.shelf import SHELVED
from tests.benchmarks.looking_back import BARE_COUNTS

Floor = Callable[[sqlite3.Connection], object]
HERE = "NOT r.deleted AND r.alias IS NULL"
STANDING = "NOT deleted AND alias IS NULL"
_RESTRICTED = (
    "SELECT DISTINCT r.id FROM sealed s JOIN op o ON o.device = s.device AND o.number = s.number "
    "JOIN record r ON r.number = o.record WHERE s.held"
)
_EVENTS = (
    "SELECT d.id, o.number, o.field, o.op, o.value, b.wall, b.received, b.author, b.command, o.over, o.lamport FROM op o "
    "JOIN batch b ON b.device = o.device AND b.number = o.batch JOIN device d ON d.number = o.device"
)
CONFLICTS = (
    "SELECT n.kind, n.id, n.ref, n.title, c.field, o.number, o.value, o.over, b.wall, b.received, b.author, b.command, d.id "
    "FROM p_conflict c CROSS JOIN p_name n ON n.number = c.record CROSS JOIN op o ON o.record = c.record AND o.field = c.field "
    "JOIN batch b ON b.device = o.device AND b.number = o.batch JOIN device d ON d.number = o.device"
)
PICTURE = (
    f"SELECT * FROM p_team WHERE {STANDING} ORDER BY name",
    f"SELECT id, team, since, until FROM p_activity WHERE {STANDING}",
    f"SELECT team, quarter, status, p1, r1, r2, r3, r4, r5, r6 FROM p_return WHERE {STANDING}",
    f"SELECT activity, team, quarter, outcome, p2, p3, p4, p5, p6 FROM p_entry WHERE {STANDING}",
    f"SELECT * FROM p_quarter WHERE {STANDING} ORDER BY start",
    f"SELECT * FROM p_signoff WHERE {STANDING}",
    "SELECT * FROM p_workspace",
)
_OPEN_ACTION = f"{HERE} AND coalesce(r.progress, '') NOT IN ('done', 'withdrawn')"
_ACTION_DAY = "CASE WHEN r.revised IS NULL THEN r.target_date ELSE r.revised_date END"


def all_of(*statements: str) -> Floor:
    """Read everything that these statements give."""

    def read(db: sqlite3.Connection) -> list[object]:
        return [db.execute(each).fetchall() for each in statements]

    return read


def list_floor(kind: Kind, names: Sequence[str], where: str = "1") -> str:
    """Return the statement for a list: these columns with the names of what they refer to, by reference."""
    shown, joins = [], []
    for name in names:
        field = kind.by_name.get(name)
        if field is not None and field.type is Type.REF:
            joins.append(f'LEFT JOIN p_name "n_{name}" ON "n_{name}".id = r."{name}"')
            shown.append(f'"n_{name}".title')
        elif field is not None and field.type is Type.REFS:
            named = f"l.src = r.number AND l.field = '{name}'"
            shown.append(
                f"(SELECT group_concat(n.title, ', ') FROM p_link l JOIN p_name n ON n.id = l.dst WHERE {named})"
            )
        else:
            shown.append(DERIVED.get(kind.name, {}).get(name, f'r."{name}"'))
    order = "rtrim(r.base_ref, '0123456789'), length(r.base_ref), r.base_ref, r.ref, r.number"
    return (
        f"SELECT r.id, r.number IN (SELECT record FROM p_conflict), {', '.join(shown)} FROM p_{kind.name} r "
        f"{' '.join(joins)} WHERE {HERE} AND {where} ORDER BY {order}"
    )


def record_floor(db: sqlite3.Connection, kind: Kind, record: str) -> list[object]:
    """Read a record with all that its editor shows of it and beside it."""
    latest = f"{_EVENTS} JOIN record r ON r.number = o.record WHERE r.id = ? ORDER BY o.lamport DESC LIMIT 6"
    return [*fields_floor(db, kind, record), db.execute(latest, (record,)).fetchall()]


def fields_floor(db: sqlite3.Connection, kind: Kind, record: str) -> list[object]:
    """Read a record with all that its fields show."""
    row = db.execute(f"SELECT * FROM p_{kind.name} WHERE id = ?", (record,)).fetchone()
    named = [each for each in row if isinstance(each, str) and len(each) == len(record)]
    members = [json.loads(each) for each in row if isinstance(each, str) and each.startswith("[")]
    marks = ",".join("?" * len(named))
    return [
        members,
        db.execute(f"SELECT id, kind, title FROM p_name WHERE id IN ({marks})", named).fetchall(),
        *(db.execute(f"SELECT * FROM p_{each} WHERE {STANDING} AND record = ?", (record,)).fetchall()
          for each in ("comment", "evidence")),
        db.execute(
            "SELECT n.kind, n.id, n.ref, n.title, l.field FROM p_link l JOIN p_name n ON n.number = l.src "
            "WHERE l.dst = ? AND NOT n.deleted", (record,),
        ).fetchall(),
        db.execute(
            "SELECT l.field, d.id, l.number FROM record r JOIN live l ON l.record = r.number "
            "JOIN device d ON d.number = l.device WHERE r.id = ?", (record,),
        ).fetchall(),
        db.execute("SELECT id, upto FROM device").fetchall(),
        db.execute("SELECT * FROM p_person WHERE left IS NULL LIMIT 1").fetchall(),
        db.execute(_RESTRICTED).fetchall(),
    ]  # fmt: skip


def overview_floor(today: date) -> Floor:
    """Read the picture of the service, what is due first, what waits, and the conflicts."""
    soon = add_months(today, 1)
    due = (
        f"SELECT r.id, r.ref, r.title, (SELECT group_concat(n.title) FROM p_link l JOIN p_name n ON n.id = l.dst "
        f"WHERE l.src = r.number AND l.field = 'owners'), {_ACTION_DAY} AS day FROM p_action r WHERE {_OPEN_ACTION} "
        f"AND day IS NOT NULL UNION ALL SELECT r.id, r.ref, r.title, n.title, r.next_review FROM p_asset r "
        f"LEFT JOIN p_name n ON n.id = r.owner WHERE {HERE} AND r.next_review IS NOT NULL ORDER BY 5 LIMIT 30"
    )
    return all_of(
        *PICTURE,
        due,
        f"SELECT count(*) FROM p_action r WHERE {_OPEN_ACTION} AND {_ACTION_DAY} < '{today}'",
        f"SELECT count(*) FROM p_asset r WHERE {HERE} AND r.next_review < '{soon}'",
        CONFLICTS,
        f"SELECT * FROM p_escalation WHERE {STANDING} AND outcome IS NULL AND decision IS NULL",
    )


def index_floor(today: date) -> Floor:
    """Count every register, and what of it is due within a month."""
    parts = []
    for name in sorted(SHELVED):
        kind = KINDS[name]
        due = f"sum(r.\"{kind.due}\" < '{add_months(today, 1)}'{_unfinished(kind)})" if kind.due else "0"
        parts.append(f"SELECT '{name}', count(*), {due} FROM p_{name} r WHERE {HERE}")
    return all_of(" UNION ALL ".join(parts))


def calendar_floor(today: date, most_late: int, most_ahead: int) -> Floor:
    """Read the latest of what is late, the next of what is due within a year, and how much there is of both."""
    days = [("action", _ACTION_DAY), *((kind.name, f'r."{_due_column(kind)}"') for kind in ALL if kind.due)]
    parts = []
    for name, day in days:
        kind = KINDS[name]
        who = next((each for each in ("owner", "owners", "lead", "set_by", "by") if each in kind.by_name), "")
        team = "r.team" if "team" in kind.by_name else "''"
        parts.append(
            f"SELECT '{name}' AS kind, r.number, r.id, r.ref, r.\"{kind.title}\", {day} AS day, {team}, '{who}' AS who "
            f"FROM p_{name} r WHERE {HERE}{_unfinished(kind)} AND day BETWEEN '{{first}}' AND '{{last}}'"
        )
    every = " UNION ALL ".join(parts)
    ahead, late = every.format(first=today, last=add_months(today, 12)), every.format(first="", last=today)
    named = "(SELECT group_concat(n.title) FROM p_link l JOIN p_name n ON n.id = l.dst WHERE l.src = d.number AND l.field = who)"
    return all_of(
        f"SELECT *, {named} FROM ({ahead} ORDER BY day LIMIT {most_ahead}) d",
        f"SELECT *, {named} FROM ({late} ORDER BY day DESC LIMIT {most_late}) d",
        f"SELECT substr(day, 1, 7), count(*) FROM ({ahead}) GROUP BY 1",
        f"SELECT count(*) FROM ({late})",
    )


def _due_column(kind: Kind) -> str:
    return f"{kind.due}_date" if kind[kind.due].type is Type.TARGET else kind.due


def _unfinished(kind: Kind) -> str:
    if not kind.ends:
        return ""
    if kind.finished:
        return f" AND coalesce(r.\"{kind.ends}\", '') NOT IN ({','.join(repr(each) for each in kind.finished)})"
    return f' AND r."{kind.ends}" IS NULL'


def assurance_floor(since: date, upto: date, start: date) -> Floor:
    """Read the checks of a year and the ratings that hold in the quarter that starts then."""
    before = (
        "JOIN p_quarter q ON q.id = r.quarter AND NOT q.deleted AND q.alias IS NULL "
        f"WHERE {HERE} AND q.start < '{start}' GROUP BY 1"
    )
    steps = ", ".join(f"substr(max(q.start || r.p{each}), 11)" for each in range(2, 7))
    own = f"quarter IN (SELECT id FROM p_quarter WHERE start = '{start}')"
    checks = (
        ("sample_audit", "title", "on", "size, passed, lesson, team, by"),
        ("access_review", "title", "on", "found, team, by"),
        ("sensitive_review", "dataset", "last_run", "found, team, owner"),
        ("evidence", "title", "seen_on", "note, seen_by"),
        ("scrutiny", "title", "on", "challenge, body"),
        ("learning", "title", "on", "finding, team"),
    )
    return all_of(
        f"SELECT * FROM p_team WHERE {STANDING} ORDER BY name",
        f"SELECT id, team, since, until FROM p_activity WHERE {STANDING}",
        f"SELECT r.team, substr(max(q.start || r.p1), 11) FROM p_return r {before}",
        f"SELECT r.activity, {steps} FROM p_entry r {before}",
        f"SELECT team, status, p1, r1, r2, r3, r4, r5, r6 FROM p_return WHERE {STANDING} AND {own}",
        f"SELECT team, activity, outcome, p2, p3, p4, p5, p6 FROM p_entry WHERE {STANDING} AND {own}",
        f"SELECT * FROM p_quarter WHERE {STANDING} ORDER BY start",
        f"SELECT * FROM p_signoff WHERE {STANDING}",
        "SELECT * FROM p_workspace",
        *(
            f'SELECT id, ref, "{title}", "{day}", {others} FROM p_{kind} WHERE {STANDING} AND "{day}" BETWEEN '
            f"'{since}' AND '{upto}' ORDER BY \"{day}\" DESC"
            for kind, title, day, others in checks
        ),
    )


def assessment_floor(record: str) -> Floor:
    """Read the answers of the framework, what hangs on them, and the one that is open."""
    pointing = (
        "SELECT l.dst, n.kind, n.id, n.ref, n.title FROM p_answer a JOIN p_link l ON l.dst = a.id "
        f"JOIN p_name n ON n.number = l.src WHERE a.framework = '{OMBUDSMAN}' AND NOT n.deleted"
    )
    lists = all_of(
        f"SELECT DISTINCT framework, cycle FROM p_answer WHERE {STANDING}",
        f"SELECT * FROM p_answer WHERE {STANDING} AND framework = '{OMBUDSMAN}'",
        "SELECT * FROM p_framework",
        pointing,
        f"SELECT e.* FROM p_evidence e JOIN p_answer a ON a.id = e.record WHERE a.framework = '{OMBUDSMAN}'",
        f"SELECT id, ref, title, progress, recommendations FROM p_action WHERE {STANDING} AND recommendations IS NOT NULL",
        f"SELECT id, ref, title, state, recommendations FROM p_risk WHERE {STANDING} AND recommendations IS NOT NULL",
        f"SELECT id, ref, title, state FROM p_system_change WHERE {STANDING}",
    )

    def read(db: sqlite3.Connection) -> list[object]:
        return [lists(db), record_floor(db, KINDS["answer"], record)]

    return read


def counts_floor(moment: int) -> Floor:
    """Count the records of every kind as at a moment."""

    def read(db: sqlite3.Connection) -> object:
        return db.execute(BARE_COUNTS, (moment,)).fetchall()

    return read


def processing_floor() -> Floor:
    """Read the purposes with what their assets, their processors and their rules say."""
    named = "SELECT l.src, {1} FROM p_link l JOIN p_{0} o ON o.id = l.dst JOIN p_processing p ON p.number = l.src"
    of_assets = ("ref", "title", "individuals", "data", "recipients", "countries", "safeguards", "source", "retention",
                 "measures", "system", "place", "special", "categories", "dpia", "retention_rule")  # fmt: skip
    return all_of(
        f"SELECT * FROM p_processing WHERE {STANDING}",
        named.format("asset", ", ".join(f"o.{name}" for name in of_assets)),
        named.format("contractor", "o.ref, o.name, o.contract"),
        named.format("retention_rule", "o.ref, o.records, o.period, o.trigger"),
    )


def risks_floor(moment: int) -> Floor:
    """Read where every open risk stands, and what it scored at a moment."""
    before = (
        "SELECT r.id, o.field, o.value FROM p_risk r CROSS JOIN op o ON o.record = r.number AND o.field IN ('likelihood', 'impact') "
        f"JOIN batch b ON b.device = o.device AND b.number = o.batch WHERE b.wall < {moment} ORDER BY o.lamport"
    )
    points = ", ".join(f"{sort}{what}" for sort in ("initial_", "", "target_") for what in ("likelihood", "impact"))
    return all_of(before, f"SELECT id, {points} FROM p_risk WHERE {STANDING} AND coalesce(state, '') <> 'closed'")


def search_floor(words: str, most: int) -> Floor:
    """Find the first by rank, and count what is found by kind."""
    match = f'"{words}"*'
    return all_of(
        "SELECT r.kind, r.id, s.ref, s.title, snippet(search, 2, char(2), char(3), '…', 12) FROM search s JOIN record r "
        f"ON r.number = s.rowid WHERE search MATCH '{match}' AND rank MATCH 'bm25(12.0, 6.0, 1.0)' "
        f"ORDER BY rank, s.rowid LIMIT {most}",
        "SELECT r.kind, count(*) FROM search s JOIN record r ON r.number = s.rowid "
        f"WHERE search MATCH '{match}' GROUP BY r.kind",
    )
