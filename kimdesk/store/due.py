"""What is due: every record of any kind with a day on which somebody must see to it, in one statement."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection
from datetime import date
from functools import lru_cache
from typing import NamedTuple

from kimdesk.model.fields import Kind, Type
from kimdesk.model.kinds import ALL
from kimdesk.store.columns import date_column, table_name

# Who sees to a record: the first of these fields that its kind has.
_SEEN_TO_BY = ("owner", "owners", "lead", "set_by", "by")
# An action is due by its target, as revised; its review is another day.
_ACTION_DAY = "CASE WHEN r.revised IS NULL THEN r.target_date ELSE r.revised_date END"


class DueRow(NamedTuple):
    """A record and a day: ``field`` is the one that says it, ``who`` the names of those who see to it."""

    kind: str
    id: str
    ref: str
    title: str
    field: str
    day: str
    who: str
    team: str


def due_rows(
    db: sqlite3.Connection,
    upto: date,
    since: date | None = None,
    kinds: Collection[str] = (),
    team: str = "",
    within: Collection[str] | None = None,
) -> list[DueRow]:
    """Return what is due up to a day, and from ``since`` where it is given, the earliest first.

    ``within`` are people and teams: only what one of them sees to. Finished, ended and deleted records are left out.
    """
    narrowed = json.dumps(sorted(within or ()))
    rows = db.execute(
        _statement(frozenset(kinds)),
        (upto.isoformat(), since.isoformat() if since else "", team, within is None, narrowed),
    )
    return [DueRow(*row) for row in rows]


@lru_cache(maxsize=64)
def _statement(kinds: frozenset[str]) -> str:
    parts = [_part(kind, field, day) for kind in ALL if not kinds or kind.name in kinds for field, day in _days(kind)]
    return f"{' UNION ALL '.join(parts) or 'SELECT 1 WHERE 0'} ORDER BY 6, 1, 3"


def _days(kind: Kind) -> list[tuple[str, str]]:
    days = []
    if kind.name == "action":
        days.append(("target", _ACTION_DAY))
    if kind.due:
        name = date_column(kind.due) if kind[kind.due].type is Type.TARGET else kind.due
        days.append((kind.due, f'r."{name}"'))
    return days


def _part(kind: Kind, field: str, day: str) -> str:
    seen_to_by = [name for name in _SEEN_TO_BY if name in kind.by_name]
    names = ",".join(f"'{name}'" for name in seen_to_by)
    who = (
        "(SELECT group_concat(n.title, ', ') FROM p_link l JOIN p_name n ON n.id = l.dst "
        f"WHERE l.src = r.number AND l.field = '{seen_to_by[0]}')"
        if seen_to_by
        else "NULL"
    )
    team = "r.team" if "team" in kind.by_name else "NULL"
    linked = f"EXISTS (SELECT 1 FROM p_link l WHERE l.src = r.number AND l.field IN ({names}) AND l.dst IN within)"
    own = " OR ".join([f"{team} IN within", *([linked] if seen_to_by else [])])
    return (
        f"SELECT '{kind.name}', r.id, coalesce(r.ref, ''), coalesce(r.\"{kind.title}\", ''), '{field}', {day} AS day, "
        f"coalesce({who}, ''), coalesce({team}, '') FROM {table_name(kind.name)} r "
        f"WHERE NOT r.deleted AND r.alias IS NULL AND day <= ?1 AND day >= ?2 AND (?3 = '' OR {team} = ?3) "
        f"AND (?4 OR {own}){_unfinished(kind)}"
    ).replace("within", "(SELECT value FROM json_each(?5))")


def _unfinished(kind: Kind) -> str:
    if not kind.ends:
        return ""
    if kind[kind.ends].type is Type.CHOICE:
        finished = ",".join(f"'{each}'" for each in kind.finished)
        return f" AND coalesce(r.\"{kind.ends}\", '') NOT IN ({finished})"
    return f' AND r."{kind.ends}" IS NULL'
