"""What waits for somebody to choose: a field and a text with two values, and a change by somebody who may not make it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from kimdesk.model.ops import Batch, Dot, Op, Operation
from kimdesk.model.roster import Right, Roster
from kimdesk.services.sample.stage import GOVERNANCE, SUPPORT, Stage
from kimdesk.store.taking import Taking

_ASSET = "Void photos"
_OURS = "6 years after the property is let again"
_THEIRS = "2 years after the property is let again"
_BEFORE = (
    "Photographs of empty homes, taken at the first inspection. Each is named after the property and the day. "
    "They show what was found, so that a charge to a former tenant can be explained."
)
_OUR_TEXT = (
    "Photographs of empty homes, taken at the first inspection and again before letting. Each is named after the "
    "property and the day. They show what was found, so that a charge to a former tenant can be explained."
)
_THEIR_TEXT = (
    "Photographs of empty homes, taken at the first inspection. Each is named after the property and the day. "
    "They show what was found, so that a charge to a former tenant can be explained. Faces and post are not photographed."
)
_OTHER_LAPTOP = "2c5a3e9f0b7d4c1886f2a9d3e1b0c47d"
_A_READER_S = "9e1b3d5f7a024c68b1d3f5a7c9e0b2d4"


def leave_open(stage: Stage) -> None:
    """Write values here, and receive others from laptops that had not seen them."""
    store = stage.desk.context.store
    asset = stage.made["asset", _ASSET]
    stage.time.to_ago(3, 10)
    stage.act_as(stage.team_rows["Voids"]["manager"])
    stage.desk.records.change("asset", asset, {"holds": _BEFORE})
    before = store.vector()
    stood = next(iter(stage.desk.records.open("asset", asset).shown[asset, "holds"]))
    stage.time.to_ago(1, 16)
    stage.desk.records.change("asset", asset, {"retention": _OURS, "not_known": ()})
    stage.desk.records.change("asset", asset, {"holds": _OUR_TEXT})
    first = max(before.values()) + 1
    told = [
        Operation(Dot(_OTHER_LAPTOP, 1), first, "asset", asset, "retention", Op.SET, _THEIRS),
        Operation(Dot(_OTHER_LAPTOP, 2), first + 1, "asset", asset, "holds", Op.SET, _THEIR_TEXT, (stood,)),
    ]
    store.receive([_batch(stage, _OTHER_LAPTOP, stage.people[GOVERNANCE], before, told)])
    _hold_back(stage, asset)


def _hold_back(stage: Stage, asset: str) -> None:
    """Receive a change from the laptop of somebody who reads here and may change nothing."""
    store, reader = stage.desk.context.store, stage.people[SUPPORT]
    told = [Operation(Dot(_A_READER_S, 1), 1, "asset", asset, "volume", Op.SET, "About 12,000 a year")]
    people = {store.device: stage.administrator, _A_READER_S: reader}
    roster = Roster(people=people, rights={stage.administrator: (Right("administrator"),)})
    batch = _batch(stage, _A_READER_S, reader, store.vector(), told)
    Taking(store.database, roster, store.device, int(stage.time.now.timestamp() * 1000)).run([batch], None)


def _batch(stage: Stage, device: str, author: str, seen: dict[str, int], told: Sequence[Operation]) -> Batch:
    written = min(stage.time.clock.now() + timedelta(minutes=25), stage.time.now)
    minutes = int((written.utcoffset() or timedelta()).total_seconds() // 60)
    return Batch(device, 1, "edit", author, int(written.timestamp() * 1000), minutes, seen=seen, operations=tuple(told))
