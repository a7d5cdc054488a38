"""One field with two values: two people wrote it, neither having seen what the other wrote."""

from __future__ import annotations

from datetime import timedelta

from kimdesk.model.ops import Batch, Dot, Op, Operation
from kimdesk.services.sample.stage import GOVERNANCE, Stage

_ASSET = "Void photos"
_OURS = "6 years after the property is let again"
_THEIRS = "2 years after the property is let again"
_OTHER_LAPTOP = "2c5a3e9f0b7d4c1886f2a9d3e1b0c47d"


def leave_open(stage: Stage) -> None:
    """Write one value here, and receive another from a laptop that had not seen it."""
    store = stage.desk.context.store
    asset = stage.made["asset", _ASSET]
    before = store.vector()
    stage.time.to_ago(1, 16)
    stage.act_as(stage.team_rows["Voids"]["manager"])
    stage.desk.records.change("asset", asset, {"retention": _OURS, "not_known": ()})
    written = stage.time.clock.now() + timedelta(minutes=25)
    wall = min(written, stage.time.now)
    minutes = int((wall.utcoffset() or timedelta()).total_seconds() // 60)
    milliseconds = int(wall.timestamp() * 1000)
    operation = Operation(Dot(_OTHER_LAPTOP, 1), max(before.values()) + 1, "asset", asset, "retention", Op.SET, _THEIRS)
    author = stage.people[GOVERNANCE]
    batch = Batch(_OTHER_LAPTOP, 1, "edit", author, milliseconds, minutes, seen=before, operations=(operation,))
    store.receive([batch])
