"""What the page says in words of states, parts, approvals and of the cycle as a whole."""

from __future__ import annotations

from datetime import date

from kimdesk.i18n import show, t
from kimdesk.model.assessment import STATE_ORDER, STATE_WORDS, count_states
from kimdesk.model.dates import say_date
from kimdesk.services.assessment_view import AnswerView, CycleView


def say_state(state: str | None) -> str:
    """Return a state in words; nothing where a cycle does not have the item."""
    return show(STATE_WORDS.get(state or "", state or ""))


def say_parts(view: CycleView, answer: AnswerView) -> str:
    """Return how the parts of an item stand, counted; nothing where it has none."""
    parts = [each.state for each in view.parts_of(answer.item.key) if each.state]
    counted = count_states(parts)
    said = ", ".join(f"{counted[state]} {say_state(state).lower()}" for state in STATE_ORDER if counted[state])
    return t("Assessment", "Its {count} parts: {states}.").format(count=len(parts), states=said) if parts else ""


def say_approval(answer: AnswerView) -> str:
    """Return who approved it when, whether it was changed since, and when it was published."""
    body, on = answer.values.get("approved_by"), answer.values.get("approved_on")
    published = answer.values.get("published")
    said = []
    if body or on:
        by = t("Assessment", "Approved by {body}").format(body=body) if body else t("Assessment", "Approved")
        said.append(t("Assessment", "{approved} on {day}.").format(approved=by, day=_day(on)) if on else f"{by}.")
    if answer.altered:
        said.append(t("Assessment", "Changed since."))
    if published:
        said.append(t("Assessment", "Published on {day}.").format(day=_day(published)))
    return " ".join(said)


def say_standing(view: CycleView) -> str:
    """Return what a reader must know of the whole: approval, publication, and what to look at."""
    said = []
    body, on = view.approved
    if body:
        words = t("Assessment", "Approved by {body} on {day}.") if on else t("Assessment", "Approved by {body}.")
        said.append(words.format(body=body, day=_day(on)))
    if view.published:
        said.append(t("Assessment", "Published on {day}.").format(day=_day(view.published)))
    for items, words in (
        ([each for each in view.answers if each.altered], t("Assessment", "Changed since it was approved: {items}.")),
        (
            [each for each in view.answers if any(not lack.gentle for lack in each.lacks)],
            t("Assessment", "Not applicable without a reason or a trigger: {items}."),
        ),
        (
            [each for each in view.answers if each.to_look_at_again],
            t("Assessment", "A change of system is recorded, look again at {items}."),
        ),
    ):
        if items:
            said.append(words.format(items=", ".join(each.item.key for each in items)))
    return " ".join(said)


def _day(iso: str) -> str:
    return say_date(date.fromisoformat(iso)) if iso else ""
