"""Reading a cycle of a self-assessment: in a fixed number of statements, however many items and cycles there are."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from kimdesk.i18n import t
from kimdesk.model.assessment import MET, NOT_APPLICABLE, cycle_order, item_order, lacks, read_forward
from kimdesk.model.changes import Record
from kimdesk.model.frameworks import Framework, Group, Item
from kimdesk.model.kinds.assessment import NOT_YET_ASSESSED
from kimdesk.model.text import key_of
from kimdesk.services.assessment_links import REVIVING, Links, read_links
from kimdesk.services.assessment_view import AnswerView, CycleView
from kimdesk.services.context import Context
from kimdesk.store import reading

_OWN = "others"


def answers_of(context: Context, framework: str) -> list[Record]:
    """Return the answers of every cycle of a framework."""
    return reading.find_records(context.db, "answer", {"framework": framework or None})


def cycles_of(answers: Iterable[Record]) -> tuple[str, ...]:
    """Return the cycles that answers belong to, the oldest first."""
    return _in_order(_by_cycle(answers))


def _in_order(held: Mapping[str, Sequence[Record]]) -> tuple[str, ...]:
    names = {key: str(found[0]["cycle"] or "") for key, found in held.items()}
    first = {key: min(each.created_at for each in found) for key, found in held.items()}
    return tuple(names[key] for key in sorted(first, key=lambda key: cycle_order(names[key], first[key])))


def _by_cycle(answers: Iterable[Record]) -> dict[str, list[Record]]:
    """Return the answers by the key of their cycle; a spelling is looked at once, however many answers have it."""
    keys: dict[str, str] = {}
    found: dict[str, list[Record]] = {}
    for each in answers:
        cycle = str(each.values.get("cycle") or "")
        if cycle not in keys:
            keys[cycle] = key_of(cycle)
        found.setdefault(keys[cycle], []).append(each)
    return found


def item_of(answer: Record) -> str:
    """Return the key of the item that is answered; what came in before answers named it is known by its reference."""
    return str(answer["item"] or answer.ref.partition("-")[0].partition(" ")[0] or answer.title)


def standing(answers: Iterable[Record]) -> list[Record]:
    """Return the answers of each framework's latest cycle, in the order of their items: what a signed quarter says."""
    by_framework: dict[str, list[Record]] = defaultdict(list)
    for each in answers:
        by_framework[each["framework"] or ""].append(each)
    latest = {key: key_of(cycles_of(found)[-1]) for key, found in by_framework.items()}
    stand = [each for key in by_framework for each in by_framework[key] if key_of(each["cycle"] or "") == latest[key]]
    return sorted(stand, key=lambda each: (each["framework"] or "", item_order(item_of(each)), each.ref))


def completed(framework: Framework, answers: Sequence[Record]) -> Framework:
    """Return the framework with the items that answers speak of and it does not have, in a group of their own."""
    known = {item.key.casefold() for item in framework}
    more: dict[str, Item] = {}
    for each in answers:
        key = item_of(each)
        if key.casefold() not in known:
            more.setdefault(key.casefold(), Item(key, each.title, str(each["includes"] or "")))
    if not more:
        return framework
    title = t("Assessment", "Other items") if framework.groups else t("Assessment", "Items")
    return replace(framework, groups=(*framework.groups, Group(_OWN, title, tuple(more.values()))))


def read_cycle(
    context: Context, framework: Framework, cycle: str | None = None, against: str | None = None
) -> CycleView:
    """Return a cycle, the latest where none is named, beside another, the one before it where none is named."""
    answers = answers_of(context, framework.key)
    held = _by_cycle(answers)
    cycles = _in_order(held)
    cycle = cycles[-1] if cycle is None and cycles else _same(cycles, cycle or "")
    earlier = cycles[: cycles.index(cycle)] if cycle in cycles else ()
    against = (earlier[-1] if earlier else "") if against is None else _same(cycles, against)
    framework = completed(framework, answers)
    now, before = key_of(cycle), key_of(against)
    shown = [each for key in dict.fromkeys((now, before)) for each in held.get(key, ())]
    links = read_links(context.db, framework.key, shown, context.clock.today())
    said_before = _said(held, cycles, before) if against else {}
    made = _views(framework, _said(held, cycles, now), said_before, links)
    people = {each.values.get("owner") or "" for each in made} | {
        (each.before or {}).get("owner") or "" for each in made
    }
    names = reading.names_of(context.db, people)
    return CycleView(framework, cycle, cycles, against, made, names, context.me().may("answer"))


def _same(cycles: Sequence[str], wanted: str) -> str:
    """Return the cycle as it is written, however somebody spells it."""
    return next((each for each in cycles if key_of(each) == key_of(wanted)), wanted)


_Said = tuple[Record, dict[str, Any], frozenset[str]]


def _said(held: Mapping[str, Sequence[Record]], cycles: Sequence[str], shown: str) -> dict[str, _Said]:
    """Return by item what the answers of a cycle say, earlier cycles' words filled forward."""
    places = {key_of(cycle): at for at, cycle in enumerate(cycles)}
    by_item: dict[str, dict[str, Record]] = {}

    def source_of(item: str, answer: Record, before: int) -> tuple[Record | None, int]:
        key = key_of(str(answer["forward"])) if answer["forward"] else ""
        # Only what an earlier cycle says is filled forward, so that a ring of cycles comes to an end.
        if not key or places.get(key, before) >= before:
            return None, before
        if key not in by_item:
            by_item[key] = _items(held[key])
        return by_item[key].get(item), places[key]

    found: dict[str, _Said] = {}
    for item, answer in _items(held.get(shown, ())).items():
        chain: list[Record] = []
        source: Record | None = answer
        at = places[shown]
        while source is not None:
            chain.append(source)
            source, at = source_of(item, source, at)
        values: dict[str, Any] | None = None
        inherited: frozenset[str] = frozenset()
        for each in reversed(chain):
            values, inherited = read_forward(each.values, values)
        found[item] = (answer, values or {}, inherited)
    return found


def _items(answers: Iterable[Record]) -> dict[str, Record]:
    found: dict[str, Record] = {}
    for each in answers:
        found.setdefault(item_of(each).casefold(), each)
    return found


def _views(
    framework: Framework, now: Mapping[str, _Said], before: Mapping[str, _Said], links: Links
) -> tuple[AnswerView, ...]:
    unmet = Counter(
        item.part_of
        for item in framework
        if item.part_of and _state(now.get(item.key.casefold())) not in (MET, NOT_APPLICABLE, NOT_YET_ASSESSED, None)
    )
    found = []
    for group in framework.groups:
        for item in group:
            said, earlier = now.get(item.key.casefold()), before.get(item.key.casefold())
            if said is None and (earlier is None or not now):
                found.append(AnswerView(item, group, None))
                continue
            found.append(_view(item, group, said, earlier, links, unmet[item.key]))
    return tuple(found)


def _view(item: Item, group: Group, said: _Said | None, earlier: _Said | None, links: Links, unmet: int) -> AnswerView:
    before = earlier[1] if earlier else None
    evidence_before = tuple(links.evidence.get(earlier[0].id, ())) if earlier else ()
    if said is None:
        return AnswerView(item, group, None, before=before, evidence_before=evidence_before)
    record, values, inherited = said
    evidence = tuple(links.evidence.get(record.id, ()))
    return AnswerView(
        item,
        group,
        record,
        values,
        inherited,
        before,
        evidence,
        evidence_before,
        links.work_of(record.id, item.key),
        links.changes if REVIVING in item.kinds else (),
        lacks(values, len(evidence), unmet),
        record.id in links.altered,
    )


def _state(said: _Said | None) -> str | None:
    return said[1].get("state") if said else None
