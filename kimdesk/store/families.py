"""Information assets that hold one truth: a source, its copies and their copies, and what they feed; read in a fixed number
of statements, however they are entangled.
"""

from __future__ import annotations

import json
import sqlite3
from typing import NamedTuple

from kimdesk.model.ops import ALIAS

# More than anybody can look at; what is beyond is counted.
MOST = 120

# A set that grows until nothing new is found ends, whatever rings there are in it.
_FAMILY = (
    "WITH RECURSIVE family(id) AS (SELECT ? "
    "UNION SELECT l.dst FROM family f JOIN p_name n ON n.id = f.id JOIN p_link l ON l.src = n.number "
    f"AND l.field IN ('copy_of', '{ALIAS}') "
    "UNION SELECT n.id FROM family f JOIN p_link l ON l.dst = f.id "
    f"AND l.field IN ('copy_of', '{ALIAS}') JOIN p_name n ON n.number = l.src AND n.kind = 'asset') "
    "SELECT id FROM family"
)
_EDGES = (
    "WITH within(id) AS (SELECT value FROM json_each(?)) "
    "SELECT n.id, l.field, l.dst FROM within w JOIN p_name n ON n.id = w.id JOIN p_link l ON l.src = n.number "
    f"WHERE l.field IN ('copy_of', 'feeds', '{ALIAS}') "
    "UNION SELECT n.id, l.field, l.dst FROM within w JOIN p_link l ON l.dst = w.id JOIN p_name n ON n.number = l.src "
    f"WHERE l.field = 'feeds' AND n.kind = 'asset'"
)
# Found by their words first: to compare the title of every asset would take longer than all the rest.
_CALLED = (
    "SELECT r.id FROM search s CROSS JOIN p_asset r ON r.number = s.rowid WHERE s.search MATCH ? AND NOT r.deleted "
    "AND r.alias IS NULL AND trim(r.title) COLLATE NOCASE IN (SELECT value FROM json_each(?)) ORDER BY r.number"
)
_TITLES = "SELECT DISTINCT trim(n.title) FROM json_each(?) j JOIN p_name n ON n.id = j.value WHERE trim(n.title) <> ''"


class Edge(NamedTuple):
    """One asset names another in a field: a copy of it, fed by it, or merged into it."""

    record: str
    field: str
    other: str


class Family(NamedTuple):
    """The ids of one truth, what their fields name and what feeds them, and the assets that are called the same. ``left_out``
    counts what belongs to it beyond the most that anybody can look at.
    """

    members: tuple[str, ...]
    edges: tuple[Edge, ...]
    called_alike: tuple[str, ...]
    left_out: int = 0


def family_of(db: sqlite3.Connection, record: str) -> Family:
    """Return what belongs to one truth with an asset, deleted ones and ids that are not here among it."""
    every = [row[0] for row in db.execute(_FAMILY, (record,))]
    members = tuple(every[:MOST])
    within = json.dumps(members)
    edges = tuple(Edge(*row) for row in db.execute(_EDGES, (within,)))
    known = set(every)
    alike = [each for each in _called_alike(db, within) if each not in known]
    return Family(members, edges, tuple(alike[:MOST]), len(every[MOST:]) + len(alike[MOST:]))


def _called_alike(db: sqlite3.Connection, within: str) -> list[str]:
    titles = [title for (title,) in db.execute(_TITLES, (within,))]
    if not titles:
        return []
    words = " OR ".join('"{}"'.format(title.replace('"', '""')) for title in titles)
    return [row[0] for row in db.execute(_CALLED, (f"title : ({words})", json.dumps(titles)))]
