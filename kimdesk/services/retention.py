"""What the retention schedule comes to: which rule governs an asset, when it ends, what stops it, what is due."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from kimdesk.model.changes import Record
from kimdesk.model.retention import Ending, Rule, end_date, read_rule
from kimdesk.model.retention.fields import rule_of
from kimdesk.services import holds
from kimdesk.services.context import Context
from kimdesk.services.holds import Stop
from kimdesk.services.retention_check import Finding, findings
from kimdesk.services.retention_words import say_standing
from kimdesk.store import reading

_NOT_HELD = "needed"
_ASSET = (
    "title",
    "status",
    "retention",
    "disposal",
    "applied",
    "last_run",
    "next_run",
    "backlog",
    "legal_hold",
    "retention_rule",
    "runs_from",
    "not_known",
)


@dataclass(frozen=True, slots=True)
class Standing:
    """Where an asset stands under its rule.

    ``governing`` is the rule of the schedule that it names (None: its own words, or nothing); ``done`` the approved
    disposals that were carried out.
    """

    asset: Record
    governing: Record | None
    rule: Rule
    ending: Ending
    action: str
    stops: tuple[Stop, ...] = ()
    done: tuple[Record, ...] = ()

    def is_due(self, today: date) -> bool:
        """Whether the period is over, the asset is held, and nothing was disposed of since."""
        day = self.ending.day
        held = self.asset["status"] != _NOT_HELD
        return held and day is not None and day < today and not any(each["on"] > day.isoformat() for each in self.done)


class RetentionService:
    """Answers questions about retention; it changes nothing."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def standing(self, asset: Record) -> Standing:
        """Return where one asset stands, in a fixed number of statements."""
        named = {"id": asset["retention_rule"] or ""}
        rules = {each.id: each for each in reading.find_records(self._context.db, "retention_rule", named)}
        disposals = reading.find_records(self._context.db, "disposal", {"asset": asset.id})
        return self._standing(asset, rules, holds.standing(self._context, asset.id), disposals)

    def all(self) -> list[Standing]:
        """Return where every asset stands, in a fixed number of statements."""
        db = self._context.db
        rules = {each.id: each for each in reading.find_records(db, "retention_rule", {})}
        stopping = holds.standing(self._context)
        by_asset: dict[str, list[Record]] = {}
        for each in reading.find_records(db, "disposal", {}):
            by_asset.setdefault(each["asset"], []).append(each)
        assets = reading.find_records(db, "asset", {}, "ref", only=_ASSET)
        return [self._standing(each, rules, stopping, by_asset.get(each.id, ())) for each in assets]

    def due(self) -> list[Standing]:
        """Return the assets whose period is over, the longest overdue first; what is stopped is among them and says so."""
        today = self._context.clock.today()
        due = [each for each in self.all() if each.is_due(today)]
        return sorted(due, key=lambda each: (each.ending.day or today, each.asset.ref))

    def check(self) -> list[Finding]:
        """Return what is wrong or missing: rules that nobody understood, assets without one, runs that are late, holds that
        stop nothing, and disposals that were not approved as they should be.
        """
        return findings(self._context, self.all())

    def say(self, asset: Record) -> tuple[str, bool]:
        """Return in plain English what the rule comes to for one asset, and whether somebody should look at it: it is due,
        stopped or not understood.
        """
        standing, today = self.standing(asset), self._context.clock.today()
        urgent = bool(standing.stops) or standing.is_due(today) or not standing.rule.understood
        return say_standing(standing, today), urgent

    def _standing(
        self,
        asset: Record,
        rules: Mapping[str, Record],
        stopping: holds.Standing,
        disposals: Iterable[Record],
    ) -> Standing:
        governing = rules.get(asset["retention_rule"] or "")
        rule = rule_of(governing.values) if governing else read_rule(asset["retention"] or "")
        start = date.fromisoformat(asset["runs_from"]) if asset["runs_from"] else None
        done = tuple(each for each in disposals if each["approved_by"] and each["on"])
        action = asset["disposal"] or (governing["action"] if governing else "") or rule.action
        return Standing(asset, governing, rule, end_date(rule, start), action, stopping.on(asset), done)
