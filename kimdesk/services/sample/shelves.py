"""The registers beside assets, risks and actions: what a row names is found by its name, days are counted from today."""

from __future__ import annotations

from typing import Any

from kimdesk.model.advice import ADVICE, DECISION
from kimdesk.model.fields import Field, Type
from kimdesk.model.kinds import KINDS
from kimdesk.services.sample.content import Row, load
from kimdesk.services.sample.stage import GOVERNANCE, OFFICER, SUPPORT, Stage
from kimdesk.services.sample.timeline import CURRENT, LAST_SIGNED

# Who fills which file, each after those that it names something of.
_FILES = (
    ("retention", GOVERNANCE),
    ("supply", SUPPORT),
    ("protection", GOVERNANCE),
    ("practice", SUPPORT),
    ("assurance", SUPPORT),
)

_RECEIPT = frozenset({"received_by", "received_on"})


def move_on(stage: Stage, at: int) -> None:
    """Fill the registers in the last signed quarter, when what they name is there."""
    if at != LAST_SIGNED:
        return
    stage.time.to_day(at, 37)
    for file, who in _FILES:
        for kind, rows in load(file).items():
            stage.time.tick()
            stage.act_as(who)
            stage.make(kind, (("", _values(stage, kind, row)) for row in rows), KINDS[kind].title)
    for row in load("retention")["disposal"]:
        stage.time.tick()
        stage.act_as(row["approved_by"])
        approval = {"approved_by": stage.people[row["approved_by"]], "approved_on": stage.day(row["approved_on"])}
        stage.change("disposal", row["title"], approval)
    _advise_and_decide(stage)
    _receive(stage)
    stage.act_as(GOVERNANCE)
    for row in load("asset_more")["asset"]:
        values = _values(stage, "asset", row)
        stage.time.tick()
        stage.change("asset", values.pop("title"), values)


def _advise_and_decide(stage: Stage) -> None:
    """The DPO advises, and whoever decides records the decision: never one person both."""
    for row in load("protection")["sharing"]:
        for who, names in ((OFFICER, ADVICE), (row.get("decided_by", ""), DECISION)):
            known = [each for each in KINDS["sharing"] if each.name in names and each.name in row]
            said = {each.name: _value(stage, each, row[each.name]) for each in known}
            if said:
                stage.time.tick()
                stage.act_as(who)
                stage.change("sharing", row["title"], said)


def _receive(stage: Stage) -> None:
    """The SIRO receives what the owners have signed."""
    for row in load("assurance")["statement"]:
        if "received_by" in row:
            stage.time.tick()
            stage.act_as(row["received_by"])
            values = {name: _value(stage, KINDS["statement"][name], row[name]) for name in _RECEIPT}
            stage.change("statement", row["title"], values)


def _values(stage: Stage, kind: str, row: Row) -> dict[str, Any]:
    # A disposal is approved by somebody else than who enters it, advice and decision are not the register's keeper's, and
    # the SIRO receives what an owner has signed.
    apart = {"disposal": frozenset({"approved_by", "approved_on"}), "sharing": ADVICE | DECISION, "statement": _RECEIPT}
    later = apart.get(kind, frozenset[str]())
    return {name: _value(stage, KINDS[kind][name], value) for name, value in row.items() if name not in later}


def _value(stage: Stage, field: Field, value: Any) -> Any:
    if field.to == ("quarter",):
        return stage.desk.context.quarter_id(stage.time.quarter(CURRENT + value))
    if field.type is Type.REF:
        return stage.named(field.to, value)
    if field.type is Type.REFS:
        return tuple(stage.named(field.to, each) for each in value)
    if field.type is Type.DATE:
        return stage.day(value)
    return stage.words(value) if isinstance(value, str) else value
