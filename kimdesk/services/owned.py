"""What an information asset owner answers for: the assets, what is to be put right about each, and the risks on them."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from kimdesk.i18n import show, t
from kimdesk.model.changes import Record
from kimdesk.model.dates import say_date
from kimdesk.model.kinds import KINDS
from kimdesk.model.ladder import level_of
from kimdesk.model.quality import FAIR, qualities_of
from kimdesk.model.risk import say_score
from kimdesk.services.registers import by_reference
from kimdesk.store import reading
from kimdesk.store.sealed import restricted_records

_ASSET, _RISK = KINDS["asset"], KINDS["risk"]
_OF_RISKS = ("title", "likelihood", "impact", "level", "state")


class OwnedAsset(NamedTuple):
    """One asset: whether it is held and needed, and in sentences what is to be put right."""

    id: str
    ref: str
    title: str
    status: str
    points: tuple[str, ...]

    @property
    def has_gap(self) -> bool:
        """Whether anything is to be put right."""
        return bool(self.points)


class OwnedRisk(NamedTuple):
    """One open risk on an asset: its score and where it stands on the ladder, in words."""

    id: str
    ref: str
    title: str
    score: str
    level: str


class Owned(NamedTuple):
    """Everything one owner answers for; ``left_out`` counts restricted assets and risks that are not told of."""

    assets: tuple[OwnedAsset, ...]
    risks: tuple[OwnedRisk, ...]
    left_out: int


def owned_by(db: sqlite3.Connection, owner: str, today: date) -> Owned:
    """Return what a person or a team answers for, in a fixed number of statements."""
    secret = restricted_records(db)
    found = sorted(reading.find_records(db, "asset", {"owner": owner}), key=by_reference)
    assets = [each for each in found if each.id not in secret]
    ids = {risk for each in assets for risk in each["risks"]}
    ids |= reading.naming_any(db, "risk", "assets", [each.id for each in assets])
    known = reading.find_records(db, "risk", {"id": tuple(sorted(ids))}, only=_OF_RISKS)
    risks = sorted((each for each in known if each["state"] != "closed"), key=by_reference)
    told = [each for each in risks if each.id not in secret]
    left_out = len(found) - len(assets) + len(risks) - len(told)
    return Owned(tuple(_asset(each, today) for each in assets), tuple(map(_risk, told)), left_out)


def _asset(asset: Record, today: date) -> OwnedAsset:
    status = _ASSET["status"].option(asset["status"])
    title = " ".join(asset.title.split())
    return OwnedAsset(asset.id, asset.ref, title, show(status.label) if status else "", tuple(_points(asset, today)))


def _points(asset: Record, today: date) -> Iterable[str]:
    """Yield what is to be put right about an asset."""
    if asset["not_known"]:
        yield t("Statements", "Not known yet: {facts}.").format(facts=_choices("not_known", asset["not_known"]))
    if asset["next_review"] and asset["next_review"] < today.isoformat():
        day = say_date(date.fromisoformat(asset["next_review"]))
        yield t("Statements", "Review overdue since {day}.").format(day=day)
    held = asset["status"] != "needed"
    if held and not asset["retention"] and not asset["retention_rule"] and "retention" not in asset["not_known"]:
        yield t("Statements", "No retention rule.")
    if asset["personal"] == "yes" and not asset["article6"] and "article6" not in asset["not_known"]:
        yield t("Statements", "Personal data without a lawful basis.")
    if asset["dpia"] in ("to_do", "under_way"):
        yield t("Statements", "Impact assessment: {state}.").format(state=_choices("dpia", [asset["dpia"]]).lower())
    low = [each for each in qualities_of(asset.values) if each.score and each.score < FAIR]
    if low:
        names = ", ".join(f"{each.name} {each.score}" for each in low)
        yield t("Statements", "Below fair: {names}.").format(names=names)
    if asset["faults"]:
        yield t("Statements", "Typical faults: {faults}.").format(faults=_choices("faults", asset["faults"]))


def _choices(field: str, keys: Iterable[str]) -> str:
    found = (_ASSET[field].option(each) for each in keys)
    return ", ".join(show(option.label) for option in found if option)


def _risk(risk: Record) -> OwnedRisk:
    level = _RISK["level"].option(level_of(risk["level"]))
    score = say_score(risk["likelihood"], risk["impact"]) or t("Statements", "not scored")
    return OwnedRisk(risk.id, risk.ref, " ".join(risk.title.split()), score, show(level.label) if level else "")
