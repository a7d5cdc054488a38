"""The rules of the roster as this file keeps them, so that a start needs no keys to go by them."""

from __future__ import annotations

import json
import sqlite3
from dataclasses import asdict
from typing import Any

from kimdesk.model.ops import Dot
from kimdesk.model.roster import Right, Roster

_KEY = "rules"
# Beside the rules stands by which entry they are, so that every write can ask whether they are still the same.
_MARK = "rules_mark"


def keep_rules(db: sqlite3.Connection, roster: Roster, head: str, judged: bool = True) -> None:
    """Keep the rules that the roster comes to; ``head`` is the mark of its last entry.

    ``judged`` says that everything here has been looked at by them.
    """
    rights = {person: [_said(each) for each in rights] for person, rights in roster.rights.items()}
    cuts = {
        device: [[first, [_said(each) for each in rights]] for first, rights in each]
        for device, each in roster.cuts.items()
    }
    done = head if judged else ""
    told = {"people": dict(roster.people), "rights": rights, "cuts": cuts, "claims": dict(roster.claims), "head": done}
    told["orders"] = {device: [list(each) for each in orders] for device, orders in roster.orders.items()}
    told["machines"], told["workspace"] = dict(roster.machines), roster.workspace
    told["withheld"] = [[*dot, words] for dot, words in roster.withheld.items()]
    words = json.dumps(told, sort_keys=True)
    db.executemany("INSERT OR REPLACE INTO meta(key, value) VALUES (?, ?)", [(_KEY, words), (_MARK, head)])


def kept_rules(db: sqlite3.Connection) -> Roster:
    """Return the rules kept here; an empty roster where the workspace is not shared."""
    row = db.execute("SELECT value FROM meta WHERE key = ?", (_KEY,)).fetchone()
    if row is None:
        return Roster()
    told = json.loads(row[0])
    return Roster(
        people=told["people"],
        rights={person: tuple(map(_heard, rights)) for person, rights in told["rights"].items()},
        cuts={
            device: tuple((first, tuple(map(_heard, rights))) for first, rights in each)
            for device, each in told["cuts"].items()
        },
        claims=told["claims"],
        machines=told.get("machines", {}),
        orders={device: tuple(map(tuple, each)) for device, each in told.get("orders", {}).items()},
        withheld={Dot(device, number): words for device, number, words in told.get("withheld", ())},
        workspace=told.get("workspace", ""),
    )


def rules_mark(db: sqlite3.Connection) -> str:
    """Return the mark of the roster's entry by whose rules what is written now is judged."""
    row = db.execute("SELECT value FROM meta WHERE key = ?", (_MARK,)).fetchone()
    return str(row[0]) if row else ""


def rules_head(db: sqlite3.Connection) -> str:
    """Return the mark of the roster's entry that everything here has been judged by; nothing while that is being done, and
    where an older version has done it, which knew nothing of the workspace.
    """
    row = db.execute("SELECT value FROM meta WHERE key = ?", (_KEY,)).fetchone()
    told = json.loads(row[0]) if row else {}
    return str(told.get("head", "")) if "workspace" in told else ""


def _said(right: Right) -> list[Any]:
    told = asdict(right)
    return [told["role"], sorted(told["teams"])]


def _heard(told: list[Any]) -> Right:
    return Right(told[0], frozenset(told[1]))
