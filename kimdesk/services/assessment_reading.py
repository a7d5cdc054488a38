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
    first: dict[str, int] = {}
    names: dict[str, str] = {}
    for each in answers:
        cycle = str(each["cycle"] or "")
        names.setdefault(key_of(cycle), cycle)
        first[key_of(cycle)] = min(first.get(key_of(cycle), each.created_at), each.created_at)
    return tuple(names[key] for key in sorted(first, key=lambda key: cycle_order(names[key], first[key])))


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
    cycles = cycles_of(answers)
    cycle = cycles[-1] if cycle is None and cycles else _same(cycles, cycle or "")
    earlier = cycles[: cycles.index(cycle)] if cycle in cycles else ()
    against = (earlier[-1] if earlier else "") if against is None else _same(cycles, against)
    framework = completed(framework, answers)
    said = _through(answers, cycles)
    shown = [each for each in answers if key_of(each["cycle"] or "") in (key_of(cycle), key_of(against))]
    links = read_links(context.db, framework.key, shown, context.clock.today())
    made = _views(framework, said.get(key_of(cycle), {}), said.get(key_of(against), {}) if against else {}, links)
    people = {each.values.get("owner") or "" for each in made} | {
        (each.before or {}).get("owner") or "" for each in made
    }
    names = reading.names_of(context.db, people)
    return CycleView(framework, cycle, cycles, against, made, names, context.me().may("answer"))


def _same(cycles: Sequence[str], wanted: str) -> str:
    """Return the cycle as it is written, however somebody spells it."""
    return next((each for each in cycles if key_of(each) == key_of(wanted)), wanted)


_Said = tuple[Record, dict[str, Any], frozenset[str]]


def _through(answers: Sequence[Record], cycles: Sequence[str]) -> dict[str, dict[str, _Said]]:
    """Return, by cycle and item, each answer with what it says, earlier cycles' words filled forward."""
    held: dict[str, dict[str, Record]] = defaultdict(dict)
    for each in answers:
        held[key_of(each["cycle"] or "")].setdefault(item_of(each).casefold(), each)
    said: dict[str, dict[str, _Said]] = {}
    for cycle in cycles:
        here: dict[str, _Said] = {}
        for item, record in held[key_of(cycle)].items():
            source = said.get(key_of(str(record["forward"] or "")), {}).get(item)
            here[item] = (record, *read_forward(record.values, source[1] if source else None))
        said[key_of(cycle)] = here
    return said


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
