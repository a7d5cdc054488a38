"""Who this file is among the laptops of its workspace: the number it goes by, the mark beside it that shows whether it
has been moved, and the numbers that it went by before.
"""

from __future__ import annotations

import hashlib
import json
import os
import sqlite3
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from kimdesk.model.ops import Dot, Draft, Vector
from kimdesk.paths import Home
from kimdesk.store.numbers import device_number
from kimdesk.store.rules import keep_rules, kept_rules, rules_head

_FORMER = "former"
_CARRIED = "carried"


def mark_beside(home: Home, nonce: str) -> str:
    """Return the mark that lies beside a file in its place.

    The machine and the place go in, so that a profile copied as a whole does not carry a mark that still fits.
    """
    place = f"{nonce}\n{_node()}\n{_machine()}\n{os.path.realpath(home.folder)}"
    return hashlib.sha256(place.encode("utf-8", "surrogateescape")).hexdigest()


def read_text(path: Path) -> str:
    """Return what a small file says; nothing where it cannot be read."""
    try:
        return path.read_text(encoding="utf-8", errors="replace").strip()
    except OSError:
        return ""


def take_identity(db: sqlite3.Connection, home: Home, device: str = "") -> None:
    """Go by another number from now on, ``device`` or a new one: a file without its mark beside it is new, restored or
    copied, and whatever it writes must not pass for another's.

    Until it is let in again, a laptop of a share goes by the rights that it had.
    """
    import uuid

    facts = dict(db.execute("SELECT key, value FROM meta"))
    before, now, nonce = facts.get("device", ""), device or os.urandom(16).hex(), os.urandom(16).hex()
    device_number(db, now)
    keep(db, "workspace", facts.get("workspace") or str(uuid.uuid4()))
    keep(db, "device", now)
    keep(db, "nonce", nonce)
    keep(db, "sealed", "0")
    if before:
        keep(db, _FORMER, json.dumps([*former(db), before]))
        _inherit_rights(db, before, now)
    home.nonce.write_text(mark_beside(home, nonce), encoding="ascii")


def current_device(db: sqlite3.Connection) -> str:
    """Return the number that this file goes by now, which another program may have changed."""
    row = db.execute("SELECT value FROM meta WHERE key = 'device'").fetchone()
    return str(row[0]) if row else ""


def former(db: sqlite3.Connection) -> list[str]:
    """Return the numbers that this file went by before, oldest first, as far as nobody has looked yet which of its
    operations under them the share has.
    """
    row = db.execute("SELECT value FROM meta WHERE key = ?", (_FORMER,)).fetchone()
    return list(json.loads(row[0])) if row else []


def forget_former(db: sqlite3.Connection, device: str = "") -> None:
    """Note that this has been looked at, for one former number or for all."""
    keep(db, _FORMER, json.dumps([each for each in former(db) if device and each != device]))


def note_carried(db: sqlite3.Connection, device: str, after: int, now: str, plus: int) -> None:
    """Note that the operations of ``device`` after a number are called otherwise now, each by ``plus`` more."""
    keep(db, _CARRIED, json.dumps([*_carried(db), [device, after, now, plus]]))


def as_called_now(
    db: sqlite3.Connection, drafts: Sequence[Draft], seen: Vector | None
) -> tuple[Sequence[Draft], Vector | None]:
    """Return drafts and the vector of a form that was opened before operations were carried over, with the names that
    those have now.
    """
    for device, after, now, plus in _carried(db):
        drafts = [
            replace(each, over=tuple(_called(dot, device, after, now, plus) for dot in each.over))
            if each.over
            else each
            for each in drafts
        ]
        if seen is not None and seen.get(device, 0) > after:
            seen = {**seen, device: after}
    return drafts, seen


def keep(db: sqlite3.Connection, key: str, value: str) -> None:
    """Keep a fact about the file itself."""
    db.execute("INSERT OR REPLACE INTO meta(key, value) VALUES (?, ?)", (key, value))


def _called(dot: Dot, device: str, after: int, now: str, plus: int) -> Dot:
    return Dot(now, dot.number + plus) if dot.device == device and dot.number > after else dot


def _carried(db: sqlite3.Connection) -> list[list[Any]]:
    row = db.execute("SELECT value FROM meta WHERE key = ?", (_CARRIED,)).fetchone()
    return list(json.loads(row[0])) if row else []


def _inherit_rights(db: sqlite3.Connection, before: str, now: str) -> None:
    rules = kept_rules(db)
    person = rules.people.get(before)
    if person is None:
        return
    cuts = rules.cuts.get(before, ())
    rights = cuts[-1][1] if cuts else rules.rights.get(person, ())
    orders = rules.orders.get(before, ())
    inherited = replace(
        rules,
        people={**rules.people, now: person},
        cuts={**rules.cuts, now: ((1, rights),)},
        orders={**rules.orders, now: tuple((1, order) for _first, order in orders[-1:])},
    )
    # Not the head of any roster: whatever comes from the share is gone by again.
    keep_rules(db, inherited, f"inherited by {now}", judged=bool(rules_head(db)))


def _node() -> str:
    return os.uname().nodename if hasattr(os, "uname") else os.environ.get("COMPUTERNAME", "")


def _machine() -> str:
    if told := read_text(Path("/etc/machine-id")):
        return told
    from uuid import getnode

    return f"{getnode():x}"
