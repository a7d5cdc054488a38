"""How a self-assessment is told: as data for programs, as lines and tables for people."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import TYPE_CHECKING, Any

from kimdesk.i18n import show, t
from kimdesk.model.assessment import OUTCOME_WORDS, STATE_ORDER, STATE_WORDS, Outcome
from kimdesk.model.dates import say_date

if TYPE_CHECKING:
    from kimdesk.cli.output import Output
    from kimdesk.services.assessment_view import AnswerView, CycleView, Linked

_COMPARED = (Outcome.BETTER, Outcome.WORSE, Outcome.OTHER, Outcome.NEW, Outcome.GONE, Outcome.SAME)


def head_data(view: CycleView) -> dict[str, Any]:
    """Return which cycle of what this is, and how it was approved."""
    body, on = view.approved
    return {
        "framework": view.framework.key,
        "name": view.framework.name,
        "cycle": view.cycle,
        "against": view.against,
        "cycles": list(view.cycles),
        "approved_by": body,
        "approved_on": on,
        "published": view.published,
    }


def head_lines(view: CycleView) -> list[str]:
    """Return the same in words."""
    lines = [f"{view.framework.name}, {view.cycle}"]
    body, on = view.approved
    if body:
        words = t("Cli", "Approved by {body} on {day}.") if on else t("Cli", "Approved by {body}.")
        lines.append(words.format(body=body, day=_day(on)))
    if view.published:
        lines.append(t("Cli", "Published on {day}.").format(day=_day(view.published)))
    return lines


def item_data(view: CycleView, each: AnswerView) -> dict[str, Any]:
    """Return an item with everything that is known of its answer."""
    values = each.values
    return {
        "item": each.item.key,
        "part_of": each.item.part_of,
        "title": each.item.title,
        "group": each.group.title,
        "asks": each.item.asks,
        "state": each.state,
        "state_before": each.state_before,
        "outcome": each.outcome.value if view.against else "",
        "answer": values.get("answer") or "",
        "filled_forward": sorted(each.inherited),
        "reason": values.get("reason") or "",
        "revive": values.get("revive") or "",
        "owner": view.names.get(values.get("owner") or "", ""),
        "due": values.get("due") or "",
        "approved_by": values.get("approved_by") or "",
        "approved_on": values.get("approved_on") or "",
        "changed_since": each.altered,
        "evidence": [{"ref": one.ref, "title": one.title, "link": one["link"] or ""} for one in each.evidence],
        "work": [_linked(one) for one in each.work],
        "may_revive": [_linked(one) for one in each.revivers],
        "lacks": [{"field": lack.field, "words": lack.words, "gentle": lack.gentle} for lack in each.lacks],
        "record": each.record.id if each.record else "",
        "ref": each.record.ref if each.record else "",
    }


def item_lines(view: CycleView, each: AnswerView) -> list[str]:
    """Return one item in full."""
    data = item_data(view, each)
    lines = [*head_lines(view), "", f"{each.item.key}  {each.item.title} ({each.group.title})", each.item.asks, ""]
    said = [(t("Cli", "State"), _state(each))]
    if view.against:
        before = say_state(each.state_before)
        said.append(
            (t("Cli", "In {cycle}").format(cycle=view.against), f"{before}: {show(OUTCOME_WORDS[each.outcome])}")
        )
        said.append((t("Cli", "Answer then"), str((each.before or {}).get("answer") or "")))
    said += [
        (t("Cli", "Answer"), _with_source(view, each, "answer")),
        (t("Cli", "Why it does not apply"), data["reason"]),
        (t("Cli", "What would make it apply"), data["revive"]),
        (t("Cli", "Owner"), data["owner"]),
        (t("Cli", "Due"), data["due"]),
        (t("Cli", "Evidence"), "\n".join(f"{one.ref} {one.title}" for one in each.evidence)),
        (t("Cli", "Actions and risks"), "\n".join(map(_linked_words, each.work))),
        (t("Cli", "May make it apply"), "\n".join(map(_linked_words, each.revivers))),
        (t("Cli", "Still needed"), "\n".join(lack.words for lack in each.lacks)),
    ]
    from kimdesk.cli.tables import pairs

    return [*lines, *pairs([(name, words) for name, words in said if words])]


def table_lines(out: Output, view: CycleView) -> list[str]:
    """Return every item in a row."""
    headings = [
        t("Cli", "No"),
        t("Cli", "Item"),
        t("Cli", "State"),
        t("Cli", "Before"),
        t("Cli", "Owner"),
        t("Cli", "Due"),
    ]
    rows = [
        [
            each.item.key,
            each.item.title,
            say_state(each.state),
            say_state(each.state_before),
            view.names.get(each.values.get("owner") or "", ""),
            each.values.get("due") or "",
        ]
        for each in view.answers
        if each.record is not None
    ]
    return [*head_lines(view), *out.table(headings, rows), *position_lines(view)]


def position_data(view: CycleView) -> dict[str, Any]:
    """Return how many items have each state, as a whole and by group; parts are not counted."""
    return {
        **head_data(view),
        "items": len(view.whole),
        "counts": view.counts,
        "groups": [{"group": each.title, "counts": view.counts_of(each.key)} for each in view.framework.groups],
        "lacking": [each.item.key for each in view.answers if each.lacks],
        "without_reason": [each.item.key for each in view.answers if any(not lack.gentle for lack in each.lacks)],
        "look_again": [each.item.key for each in view.answers if each.to_look_at_again],
        "changed_since_approval": [each.item.key for each in view.answers if each.altered],
    }


def position_lines(view: CycleView) -> list[str]:
    """Return the counts in a sentence."""
    counts = view.counts
    said = ", ".join(f"{counts[state]} {show(STATE_WORDS[state]).lower()}" for state in STATE_ORDER if counts[state])
    return [t("Cli", "Of {total}: {counts}.").format(total=len(view.whole), counts=said)] if said else []


def group_lines(out: Output, view: CycleView) -> list[str]:
    """Return the counts of each group in a row."""
    headings = [t("Cli", "Group"), *(show(STATE_WORDS[state]) for state in STATE_ORDER)]
    rows = [[each.title, *_numbers(view.counts_of(each.key))] for each in view.framework.groups]
    return out.table(headings, [*rows, [t("Cli", "Together"), *_numbers(view.counts)]], title=0)


def compared_data(view: CycleView) -> dict[str, Any]:
    """Return what became of each item since the other cycle."""
    items = [
        {
            "item": each.item.key,
            "part_of": each.item.part_of,
            "title": each.item.title,
            "before": each.state_before,
            "now": each.state,
            "outcome": each.outcome.value,
        }
        for each in view.compared
    ]
    return {**head_data(view), "counts": {key.value: count for key, count in view.outcomes.items()}, "items": items}


def compared_lines(out: Output, view: CycleView) -> list[str]:
    """Return what differs, and how much does not."""
    headings = [t("Cli", "No"), t("Cli", "Item"), view.against, view.cycle, t("Cli", "Since")]
    rows = [
        [
            each.item.key,
            each.item.title,
            say_state(each.state_before),
            say_state(each.state),
            show(OUTCOME_WORDS[each.outcome]),
        ]
        for outcome in _COMPARED
        for each in view.compared
        if each.outcome is outcome and outcome is not Outcome.SAME
    ]
    counts = view.outcomes
    said = ", ".join(f"{counts[key]} {show(OUTCOME_WORDS[key]).lower()}" for key in _COMPARED if counts[key])
    return [
        t("Cli", "{framework}: {cycle} against {against}").format(
            framework=view.framework.name, cycle=view.cycle, against=view.against
        ),
        *(out.table(headings, rows) if rows else [t("Cli", "Nothing differs.")]),
        *([t("Cli", "Together: {counts}.").format(counts=said)] if said else []),
    ]


def say_state(state: str | None) -> str:
    """Return a state in words; nothing where the cycle does not have the item."""
    return show(STATE_WORDS.get(state or "", state or ""))


def _state(each: AnswerView) -> str:
    words = say_state(each.state) or t("Cli", "not in this cycle")
    return t("Cli", "{state} (changed since it was approved)").format(state=words) if each.altered else words


def _with_source(view: CycleView, each: AnswerView, name: str) -> str:
    words = str(each.values.get(name) or "")
    if name not in each.inherited:
        return words
    return t("Cli", "{words} (filled forward)").format(words=words)


def _linked(one: Linked) -> dict[str, Any]:
    return {"kind": one.kind, "ref": one.ref, "title": one.title, "state": one.state, "open": one.open, "id": one.id}


def _linked_words(one: Linked) -> str:
    words = f"{one.ref} {one.title}".strip()
    return f"{words} ({one.state})" if one.state else words


def _numbers(counts: Mapping[str, int]) -> Iterable[str]:
    return [str(counts[state] or "") for state in STATE_ORDER]


def _day(iso: str) -> str:
    try:
        return say_date(date.fromisoformat(iso))
    except ValueError:
        return iso
