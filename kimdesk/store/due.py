"""What is due: every record of any kind with a day on which somebody must see to it, in one statement, or how many of
them there are.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import NamedTuple

from kimdesk.model.fields import Kind, Type
from kimdesk.model.kinds import ALL
from kimdesk.store.columns import date_column, table_name

# Who sees to a record: the first of these fields that its kind has.
_SEEN_TO_BY = ("owner", "owners", "lead", "set_by", "by")
_INNER = ("kind", "id", "ref", "title", "field", "day", "number", "seen_to_by", "team")
_WHO = (
    "coalesce((SELECT group_concat(n.title, ', ') FROM p_link l JOIN p_name n ON n.id = l.dst "
    "WHERE l.src = d.number AND l.field = d.seen_to_by), '')"
)
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


@dataclass(frozen=True, slots=True)
class Span:
    """What is asked for: days up to ``upto`` and from ``since``, both included, of these kinds (none: all) and this team.

    ``within`` are people and teams: only what one of them sees to. Finished, ended and deleted records are left out.
    """

    upto: date
    since: date | None = None
    kinds: Collection[str] = ()
    team: str = ""
    within: Collection[str] | None = None

    @property
    def parameters(self) -> tuple[str, str, str, bool, str]:
        """The same as the statements take it."""
        since = self.since.isoformat() if self.since else ""
        return self.upto.isoformat(), since, self.team, self.within is None, json.dumps(sorted(self.within or ()))


def due_rows(db: sqlite3.Connection, span: Span, most: int = -1, latest: bool = False) -> list[DueRow]:
    """Return what is due, the earliest first: all of it, or ``most`` of it, the earliest or the ``latest``."""
    way = "DESC" if latest else "ASC"
    # Who sees to it is looked for only where it is shown.
    sql = (
        f"SELECT kind, id, ref, title, field, day, {_WHO}, team FROM "
        f"({_every(frozenset(span.kinds))} ORDER BY day {way}, kind {way}, ref {way} LIMIT ?6) d ORDER BY day, kind, ref"
    )
    return [DueRow(*row) for row in db.execute(sql, (*span.parameters, most))]


def due_months(db: sqlite3.Connection, span: Span) -> dict[str, int]:
    """Return how much is due in each month, by its first seven signs ("2026-03")."""
    sql = f"SELECT substr(day, 1, 7), count(*) FROM ({_every(frozenset(span.kinds))}) GROUP BY 1"
    return dict(db.execute(sql, span.parameters).fetchall())


@lru_cache(maxsize=64)
def _every(kinds: frozenset[str]) -> str:
    parts = [_part(kind, field, day) for kind in ALL if not kinds or kind.name in kinds for field, day in _days(kind)]
    return " UNION ALL ".join(parts) or f"SELECT {', '.join(f'NULL AS {name}' for name in _INNER)} WHERE 0"


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
    team = "r.team" if "team" in kind.by_name else "NULL"
    linked = f"EXISTS (SELECT 1 FROM p_link l WHERE l.src = r.number AND l.field IN ({names}) AND l.dst IN within)"
    own = " OR ".join([f"{team} IN within", *([linked] if seen_to_by else [])])
    return (
        f"SELECT '{kind.name}' AS kind, r.id, coalesce(r.ref, '') AS ref, coalesce(r.\"{kind.title}\", '') AS title, "
        f"'{field}' AS field, {day} AS day, r.number, '{next(iter(seen_to_by), '')}' AS seen_to_by, "
        f"coalesce({team}, '') AS team FROM {table_name(kind.name)} r "
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
