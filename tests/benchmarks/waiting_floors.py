"""The plainest statements for the pages that gather what waits and what holds everywhere: conflicts, what is to be
followed up, settings.
"""

from __future__ import annotations

import json
import sqlite3
from datetime import date

from kimdesk.model.kinds import ALL, KINDS
from kimdesk.services.retention_check import SAYING
from kimdesk.store.follow_up import SEE_TO_IT_NOW, days_in_order
from tests.benchmarks.floors import CONFLICTS, HERE, PICTURE, STANDING, Floor, all_of, fields_floor

_SAYING = ", ".join(f'r."{each}"' for each in SAYING)


def conflicts_floor() -> Floor:
    """Read every field with two values, what was said in it, whose record it is, and what else waits."""
    people = all_of(
        f"SELECT * FROM p_signoff WHERE {STANDING}",
        "SELECT q.decision, o.*, b.* FROM quarantine q CROSS JOIN op o ON o.device = q.device AND o.number = q.number "
        "JOIN batch b ON b.device = o.device AND b.number = o.batch",
        "SELECT * FROM p_workspace",
        "SELECT DISTINCT b.author, n.title FROM p_conflict c CROSS JOIN op o ON o.record = c.record AND o.field = c.field "
        "JOIN batch b ON b.device = o.device AND b.number = o.batch JOIN p_name n ON n.id = b.author",
        "SELECT id, upto FROM device",
        "SELECT * FROM p_person WHERE left IS NULL LIMIT 1",
    )

    def read(db: sqlite3.Connection) -> list[object]:
        said = [(*row, json.loads(row[6]), json.loads(row[7])) for row in db.execute(CONFLICTS).fetchall()]
        teams = [
            db.execute(f"SELECT r.id, {scope} FROM p_conflict c JOIN p_{kind} r ON r.number = c.record").fetchall()
            for kind, scope in ((each, KINDS[each].scope) for each in sorted({row[0] for row in said}))
            if scope
        ]
        return [said, teams, people(db)]

    return read


def follow_up_floor(today: date, kind: str = "") -> Floor:
    """Read what is recorded and not right yet: gaps, people who have left and see to something, references that lead
    nowhere, ways from copy to copy, risks that stand where nobody put them, rules whose period may not be clear, days in
    the wrong order, each in a list of its own; of one kind what its list is marked with, which gaps are not.
    """
    here = "JOIN p_name s ON s.number = l.src AND NOT s.deleted" + (f" AND s.kind = '{kind}'" if kind else "")
    merged = "SELECT 1 FROM p_name m JOIN p_link a ON a.src = m.number AND a.field = '_alias' WHERE m.id = named.dst"
    # To go through all that is named is quicker than to tell apart what the many assets name.
    every = kind in ("", "asset")
    named = "SELECT DISTINCT dst FROM p_link"
    named = named if every else f"SELECT DISTINCT l.dst FROM p_{kind} r CROSS JOIN p_link l ON l.src = r.number"
    see_to_it = ",".join(f"'{each}'" for each in SEE_TO_IT_NOW)
    out_of_order = [
        f"SELECT '{each.name}', r.id, r.ref, n.title FROM p_{each.name} r JOIN p_name n ON n.number = r.number "
        f'WHERE {HERE} AND r."{first}" > r."{second}"'
        for each in ALL
        if kind in ("", each.name)
        for first, second in days_in_order(each)
    ]
    of_some = {
        "": f"SELECT r.id, r.ref, r.title, r.not_known FROM p_asset r WHERE {HERE} AND r.not_known IS NOT NULL",
        "asset": f"SELECT l.field, s.id, l.dst, s.ref, s.title FROM p_link l {here} WHERE l.field IN ('copy_of', 'parent')",
        "risk": 'SELECT r.id, r.ref, r.title, e.to_level, max(coalesce(e.decided_on, e."on")) FROM p_escalation e '
        f"JOIN p_risk r ON r.id = e.risk WHERE e.outcome = 'accepted' AND NOT e.deleted AND {HERE} GROUP BY r.id",
        "retention_rule": f"SELECT r.id, r.ref, r.records, {_SAYING}, r.unparsed FROM p_retention_rule r WHERE {HERE}",
    }
    return all_of(
        f"SELECT s.kind, s.id, s.ref, s.title, l.field, p.name FROM p_person p CROSS JOIN p_link l ON l.dst = p.id {here} "
        f"WHERE p.left <= '{today}' AND l.field IN ({see_to_it})",
        f"WITH named AS MATERIALIZED ({named}), lost AS MATERIALIZED (SELECT dst "
        "FROM named WHERE NOT EXISTS (SELECT 1 FROM p_name n "
        f"WHERE n.id = dst AND NOT n.deleted) AND NOT EXISTS ({merged})) "
        "SELECT s.kind, s.id, s.ref, s.title, l.field, (SELECT n.title FROM p_name n WHERE n.id = l.dst) "
        f"FROM lost CROSS JOIN p_link l ON l.dst = lost.dst {here} WHERE substr(l.field, 1, 1) <> '_'",
        *(statement for name, statement in of_some.items() if kind in ("", name)),
        *([" UNION ALL ".join(out_of_order)] if out_of_order else []),
    )


def merge_floor() -> Floor:
    """Read the picture of the service, what came in from others, what waits, and the names that are compared with what tells
    them apart; that every name is compared with every other is no part of it.
    """
    return all_of(
        *PICTURE,
        "SELECT device, received, first, last, author FROM batch WHERE received > 0",
        "SELECT count(*) FROM p_conflict",
        "SELECT count(*) FROM quarantine",
        f"SELECT id, title, team, owner, system FROM p_asset WHERE {STANDING}",
        f"SELECT id, name, job, email, teams, sort FROM p_person WHERE {STANDING}",
        f"SELECT id, name, supplier, owner FROM p_system WHERE {STANDING}",
        f"SELECT id, name, team, owner FROM p_contractor WHERE {STANDING}",
    )


def chase_floor() -> Floor:
    """Read the picture of the service with who is asked in each team, and who was chased."""
    return all_of(
        *PICTURE,
        f"SELECT id, name, email, left FROM p_person WHERE {STANDING}",
        f"SELECT id, team, title FROM p_activity WHERE {STANDING}",
        f"SELECT * FROM p_chase WHERE {STANDING}",
    )


_BEFORE = (
    "SELECT o.value FROM json_each(?) j CROSS JOIN op o ON o.device = json_extract(j.value, '$[0]') "
    "AND o.number = json_extract(j.value, '$[1]')"
)
_NAMES = "SELECT n.id, n.title FROM json_each(?) j CROSS JOIN p_name n ON n.id = j.value"


def settings_floor(workspace: str, most: int) -> Floor:
    """Read the workspace's record with what stands beside it, teams with the detail they owe, people with their roles, how
    many rules there are, and the latest changes of all that.
    """
    latest = (
        "SELECT b.device, b.number, b.wall, b.received, b.author, b.command, o.number, r.kind, r.id, o.field, o.value, o.over "
        "FROM (SELECT number, id, kind FROM record WHERE number IN (SELECT number FROM p_workspace UNION ALL "
        "SELECT number FROM p_person UNION ALL SELECT number FROM p_team)) r CROSS JOIN op o ON o.record = r.number "
        "JOIN batch b ON b.device = o.device AND b.number = o.batch "
        f"ORDER BY b.wall DESC, b.device DESC, b.number DESC LIMIT {most}"
    )
    beside = all_of(
        f"SELECT id, name, detail, until FROM p_team WHERE {STANDING} ORDER BY name",
        f"SELECT * FROM p_person WHERE {STANDING} ORDER BY name",
        f"SELECT count(*) FROM p_retention_rule WHERE {STANDING}",
        "SELECT number, id FROM device",
    )

    def read(db: sqlite3.Connection) -> list[object]:
        changes = db.execute(latest).fetchall()
        # Who changed it, on what it was changed, and what stood there before.
        named = json.dumps([identity for row in changes for identity in (row[4], row[8])])
        replaced = json.dumps([dot for row in changes for dot in json.loads(row[11])])
        said = [json.loads(row[10]) for row in changes]
        said += [json.loads(value) for (value,) in db.execute(_BEFORE, (replaced,)).fetchall()]
        names = db.execute(_NAMES, (named,)).fetchall()
        return [fields_floor(db, KINDS["workspace"], workspace), beside(db), said, names]

    return read
