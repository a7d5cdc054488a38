"""The rows that one assessment of the PIA tool makes: the processing, the assessment itself, its risks and its action plan."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, timedelta
from typing import Any

from kimdesk.imports import pia_words as words
from kimdesk.imports.pia_answers import Assessment, gauge_words, plain, step
from kimdesk.imports.words import tidy
from kimdesk.model.dates import say_date

Row = dict[str, Any]
_MOMENT = re.compile(r"(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):)?")
_RISKS = tuple(words.RISKS_FOUND)


def processing_row(made: Assessment) -> Row:
    """Return what it says of the processing."""
    answers = {heading: made.text(number) for number, (heading, _phrase) in words.QUESTIONS.items()}
    return answers | {
        words.NAME: made.name,
        words.CATEGORY: made.fact("category"),
        words.PROGRESS: _step(made),
        words.ASSESSMENT: made.name,
        words.MEASURES: _measures(made),
        words.OTHER_ANSWERS: _joined(_other_answers(made)),
    }


def assessment_row(made: Assessment, beside: tuple[str, ...]) -> Row:
    """Return what it says of itself: who, how far, advice and decision; ``beside`` are files that came with it."""
    validator = made.fact("validator_name")
    decided = made.step in words.DECIDED
    return {
        words.NAME: made.name,
        words.KIND: "DPIA",
        words.STATUS: _step(made),
        words.AUTHOR: made.fact("author_name"),
        words.EVALUATOR: made.fact("evaluator_name"),
        words.DECIDED_BY if decided else words.VALIDATOR: validator,
        words.PURPOSE: made.text(words.PURPOSES),
        words.DPO: made.fact("dpos_names"),
        words.OPINION: _joined((_go_ahead(made, "dpo_status"), made.fact("dpo_opinion"))),
        words.VIEWS: _joined(_views(made)),
        words.REJECTED: made.fact("rejection_reason"),
        words.ADJUSTED: made.fact("applied_adjustments"),
        words.EVALUATIONS: _joined(_evaluations(made)),
        words.COMMENTS: _joined(_comments(made)),
        words.FILES: _joined((*_attachments(made), *beside)),
        words.MADE: _day(made.facts.get("created_at")),
        words.OTHER_FACTS: _joined(_other_facts(made)),
    }


def risk_rows(made: Assessment) -> Iterator[Row]:
    """Give each of the three risks about which anything is said."""
    for number, title in words.RISKS_FOUND.items():
        threats, sources = made.listed(f"{number}2"), made.listed(f"{number}3")
        said = {
            words.CAUSE: _joined((_list("Threats", threats), _list("Sources", sources))),
            words.CONSEQUENCE: "\n".join(made.listed(f"{number}1")),
            words.CONTROLS: "\n".join(made.listed(f"{number}4")),
            words.SEVERITY: _joined((made.gauge(f"{number}5"), made.text(f"{number}5"))),
            words.LIKELIHOOD: _joined((made.gauge(f"{number}6"), made.text(f"{number}6"))),
            words.AFTERWARDS: _joined(_afterwards(made, f"{number[0]}.{number[1]}")),
        }
        if any(said.values()):
            yield {words.RISK: f"{made.name}: {title}"} | said


def action_rows(made: Assessment) -> Iterator[Row]:
    """Give each thing that an evaluation asks to be done."""
    for each in made.evaluations:
        action = plain(each.get("action_plan_comment"))
        if action:
            about = f"{made.name}, {made.called(_reference(each))}"
            yield {
                words.ACTION: action,
                words.TARGET: _day(each.get("estimated_implementation_date")),
                words.WHO: plain(each.get("person_in_charge")),
                words.ABOUT: _joined((about, plain(each.get("evaluation_comment")))),
            }


def _step(made: Assessment) -> str:
    said = made.step
    return words.STEPS.get(said, str(said)) if said is not None else made.fact("status")


def _go_ahead(made: Assessment, name: str) -> str:
    said = made.facts.get(name)
    found = step(said)
    return "" if said is None else words.MAY_GO_AHEAD.get(-1 if found is None else found, plain(said))


def _measures(made: Assessment) -> str:
    lines = []
    for each in made.measures:
        title, content = tidy(plain(each.get("title"))), plain(each.get("content"))
        lines.append(f"{title}: {content}" if title and content else title or content)
    return _joined(lines)


def _other_answers(made: Assessment) -> Iterator[str]:
    """Give the answers to questions that are an organisation's own, and those questions of the tool that it reworded."""
    known = {*words.QUESTIONS, words.PURPOSES, *(f"{risk}{number}" for risk in _RISKS for number in range(1, 7))}
    for number in made.answers:
        if number not in known:
            said = _joined((made.text(number), ", ".join(made.listed(number)), made.gauge(number)))
            if said:
                yield f"{made.questions.get(number, number)}: {said}"
        elif number in made.questions:
            yield f"Question {number} was asked as: {made.questions[number]}"
        if number in words.QUESTIONS and (also := _joined((", ".join(made.listed(number)), made.gauge(number)))):
            yield f"{number}: {also}"


def _views(made: Assessment) -> Iterator[str]:
    asked = made.facts.get("concerned_people_searched_opinion")
    if asked is not None:
        yield "They were asked." if step(asked) == 1 else "They were not asked."
    yield made.fact("concerned_people_searched_content")
    yield made.fact("people_names")
    yield _go_ahead(made, "concerned_people_status")
    yield made.fact("concerned_people_opinion")


def _evaluations(made: Assessment) -> Iterator[str]:
    """Give one line for each evaluation; what asks for something to be done has its comment with the action."""
    for each in made.evaluations:
        comment = "" if plain(each.get("action_plan_comment")) else plain(each.get("evaluation_comment"))
        verdict = words.VERDICTS.get(step(each.get("status")) or 0, "")
        moment = _day(each.get("evaluation_date"))
        on = f" ({moment[0]})" if moment else ""
        yield f"{made.called(_reference(each))}: {verdict}{on}{'. ' if comment else ''}{comment}"


def _afterwards(made: Assessment, reference: str) -> Iterator[str]:
    for each in made.evaluations:
        gauges = each.get("gauges")
        if _reference(each) == reference and isinstance(gauges, dict):
            for name, axis in (("severity", "x"), ("likelihood", "y")):
                if said := gauge_words(gauges.get(axis)):
                    yield f"{name} {said}"


def _comments(made: Assessment) -> Iterator[str]:
    for each in made.comments:
        said = plain(each.get("description"))
        if said:
            user = each.get("user")
            by = f" ({_person(user)})" if isinstance(user, dict) else ""
            yield f"{made.called(_reference(each))}: {said}{by}"


def _person(user: Mapping[str, Any]) -> str:
    return tidy(" ".join(plain(user.get(name)) for name in ("firstname", "lastname", "email")))


def _attachments(made: Assessment) -> Iterator[str]:
    for each in made.attachments:
        name = tidy(plain(each.get("name"))) or "a file without a name"
        yield f"{name}: {comment}" if (comment := plain(each.get("comment"))) else name


def _other_facts(made: Assessment) -> Iterator[str]:
    for name, value in made.facts.items():
        said = plain(value)
        if said and name not in _TAKEN and name.casefold() not in words.OF_THE_TOOL:
            yield f"{tidy(name)}: {said}"
    guests = made.facts.get("user_pias")
    for each in guests if isinstance(guests, list) else ():
        user = each.get("user") if isinstance(each, dict) and each.get("role") == "guest" else None
        if isinstance(user, dict):
            yield f"guest: {_person(user)}"


_TAKEN = frozenset({
    "name", "category", "status", "author_name", "evaluator_name", "validator_name", "dpos_names", "dpo_status",
    "dpo_opinion", "concerned_people_searched_opinion", "concerned_people_searched_content", "people_names",
    "concerned_people_status", "concerned_people_opinion", "rejection_reason", "applied_adjustments", "created_at",
})  # fmt: skip


def _reference(entry: Mapping[str, Any]) -> str:
    return tidy(plain(entry.get("reference_to")))


def _day(said: Any) -> Any:
    """Return the day of a moment as a cell; a day that somebody picked is written as its midnight where they were, which is
    the evening before in the tool's time.
    """
    match = _MOMENT.match(said) if isinstance(said, str) else None
    try:
        day = date(int(match[1]), int(match[2]), int(match[3])) if match else None
        day = day + timedelta(days=1) if match and day and int(match[4] or 0) >= 21 and ":00:00" in said else day
    except (ValueError, OverflowError):
        day = None
    return (say_date(day), "date", day.isoformat()) if day else plain(said)


def _list(name: str, listed: tuple[str, ...]) -> str:
    return f"{name}: {'; '.join(listed)}" if listed else ""


def _joined(lines: Iterable[str]) -> str:
    return "\n".join(dict.fromkeys(filter(None, lines)))
