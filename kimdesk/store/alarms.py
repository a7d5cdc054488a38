"""What must never happen and did: kept for good, and told whenever somebody asks how the share is."""

from __future__ import annotations

import json
import sqlite3
from dataclasses import astuple, dataclass

_KEY = "alarms"
DIFFERS = "differs"
CHECKPOINT = "checkpoint"


@dataclass(frozen=True, slots=True)
class Alarm:
    """One of them: its sort, the laptop whose file showed it, and that file's number."""

    sort: str
    device: str
    number: int


def keep_alarm(db: sqlite3.Connection, alarm: Alarm) -> None:
    """Keep an alarm; of one sort the first about each laptop, which is where it began."""
    kept = alarms(db)
    if not any((each.sort, each.device) == (alarm.sort, alarm.device) for each in kept):
        words = json.dumps([astuple(each) for each in (*kept, alarm)], separators=(",", ":"))
        db.execute("INSERT OR REPLACE INTO meta(key, value) VALUES (?, ?)", (_KEY, words))


def alarms(db: sqlite3.Connection) -> list[Alarm]:
    """Return every alarm there has been, oldest first."""
    row = db.execute("SELECT value FROM meta WHERE key = ?", (_KEY,)).fetchone()
    return [Alarm(*each) for each in json.loads(row[0])] if row else []
