"""What is wrong or missing in retention: rules, assets, holds and the log of disposals, each as a sentence."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from kimdesk.i18n import t
from kimdesk.model.changes import Record
from kimdesk.model.dates import say_long_date
from kimdesk.model.retention import Rule, State
from kimdesk.model.retention.fields import UNITS, numbers_of, rule_of
from kimdesk.services.context import Context
from kimdesk.services.holds import say_hold, say_stopped, standing
from kimdesk.services.retention_words import say_runs
from kimdesk.store import reading

if TYPE_CHECKING:
    from kimdesk.services.retention import Standing


# The fields that say together how long something is kept; many rules say the same.
SAYING = ("period", "trigger", "permanent", "until", *UNITS)


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing to look at, and the record that it is about."""

    kind: str
    record: str
    ref: str
    sentence: str


def findings(context: Context, standings: Sequence[Standing]) -> list[Finding]:
    """Return everything there is to look at: rules first, then assets, holds, disposals."""
    db = context.db
    rules = reading.find_records(db, "retention_rule", {}, "ref")
    disposals = reading.find_records(db, "disposal", {}, "ref")
    holds, today = standing(context).holds, context.clock.today()
    return [
        *_of_rules(rules),
        *_of_assets(standings, today),
        *_of_holds(holds, today),
        *_of_disposals(disposals, holds, {each.asset.id: each for each in standings}),
    ]


def _found(record: Record, sentence: str) -> Finding:
    return Finding(record.kind, record.id, record.ref, sentence)


def _of_rules(rules: Iterable[Record]) -> Iterator[Finding]:
    for each in rules:
        if doubt := doubt_of_rule(each):
            yield _found(each, doubt)


def doubt_of_rule(rule: Record) -> str:
    """Return what is not right about a rule's period, or nothing: its words stand as they came all the same."""
    return doubt_of([rule[name] for name in SAYING])


def doubt_of(said: Sequence[Any]) -> str:
    """Return what is not right about a period that the values of ``SAYING`` say together, or nothing."""
    read, differs = _read(*said)
    if read.state is State.READ:
        words = t("Retention", "Its words, “{words}”, and its numbers say different things.")
        return words.format(words=" ".join(said[SAYING.index("period")].split())) if differs else ""
    if read.state is State.SILENT:
        return t("Retention", "It says no period.")
    if read.state is State.UNDECIDED:
        return t("Retention", "Its period is not decided yet.")
    return t("Retention", "Not understood: {left}.").format(left="; ".join(read.left))


@lru_cache(maxsize=4096)
def _read(*said: Any) -> tuple[Rule, bool]:
    """Return the rule, and whether its words and its numbers say different things."""
    values = dict(zip(SAYING, said, strict=True))
    rule = rule_of(values)
    numbers = {unit: values[unit] for unit in UNITS if values[unit]}
    return rule, bool(values["period"] and numbers and numbers != numbers_of(rule))


def _of_assets(standings: Iterable[Standing], today: date) -> Iterator[Finding]:
    for each in standings:
        asset = each.asset
        if asset["status"] == "needed":
            continue
        if asset["retention_rule"] and each.governing is None:
            yield _found(asset, t("Retention", "The rule that it names was deleted."))
        elif each.rule.state is State.SILENT and "retention" not in asset["not_known"]:
            yield _found(asset, t("Retention", "No retention rule is recorded."))
        elif not each.governing and not each.rule.understood:
            yield _found(asset, each.ending.why)
        late = bool(asset["next_run"] and asset["next_run"] < today.isoformat())
        if late or asset["backlog"] or asset["applied"] == "no":
            yield _found(asset, say_runs(asset, today))


def _of_holds(holds: Iterable[Record], today: date) -> Iterator[Finding]:
    for each in holds:
        if not each["assets"]:
            yield _found(each, t("Retention", "It names no asset, so that it stops nothing."))
        if each["until"] and each["until"] < today.isoformat():
            day = say_long_date(date.fromisoformat(each["until"]))
            yield _found(each, t("Retention", "It was to be looked at again on {day}.").format(day=day))


def _of_disposals(
    disposals: Iterable[Record], holds: Sequence[Record], standings: Mapping[str, Standing]
) -> Iterator[Finding]:
    for each in disposals:
        asset = standings.get(each["asset"] or "")
        yield from (_found(each, sentence) for sentence in _of_approval(each))
        if asset and asset.stops and not each["on"]:
            yield _found(each, say_stopped(asset.stops))
        elif each["on"]:
            yield from _despite(each, holds)


def _of_approval(disposal: Record) -> Iterator[str]:
    approver, done = disposal["approved_by"], disposal["on"]
    if not approver:
        yield (
            t("Retention", "It was carried out without an approval.")
            if done
            else t("Retention", "It waits for somebody to approve it.")
        )
    elif approver == disposal.created_by:
        yield t("Retention", "Who entered it has approved it as well.")
    if approver and disposal["approved_on"] and done and done < disposal["approved_on"]:
        yield t("Retention", "It was carried out before it was approved.")


def _despite(disposal: Record, holds: Iterable[Record]) -> Iterator[Finding]:
    """Find the holds that stood when a disposal was carried out: they may have come in later from another laptop."""
    for hold in holds:
        if disposal["asset"] in hold["assets"] and hold["since"] and hold["since"] <= disposal["on"]:
            words = t("Retention", "It was carried out although this stood: {hold}.").format(hold=say_hold(hold))
            yield _found(disposal, words)
