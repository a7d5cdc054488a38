"""What the program itself writes into records: in English on every laptop, and said again in the language in use.

The same act gives the same records, whatever the window speaks: what is signed, compared and told apart must not hang on it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cache

from kimdesk.i18n import ENGLISH, Text, language, mark, show, t
from kimdesk.model.fields import Field, Type, label
from kimdesk.model.kinds import KINDS
from kimdesk.model.kinds.log import OUTCOMES, PRINCIPLES, SCALES
from kimdesk.model.ladder import OUTCOME_WORDS
from kimdesk.model.returns import STATE_WORDS
from kimdesk.model.risk import USUAL

SIGN_OFF_OF = mark("Signing", "Sign-off of {quarter}")
ONE_PERSON_ALL = mark("Signing", "One person wrote, reviewed and signed: {team}.")
ONE_PERSON_ROLES = mark("Signing", "One person signed for more than one role: {name}.")
RESTRICTED_LEFT_OUT = mark("Signing", "Restricted items left out: {count}.")
FIRST_PERSON = mark("Workspace", "KIM log administrator")
FIRST_NAME = mark("Workspace", "Housing landlord service")
ACCEPT = mark("Asks", "Accept or refuse the risk “{title}”, now {score}.")
ACCEPT_UNSCORED = mark("Asks", "Accept or refuse the risk “{title}”, which has no score yet.")
OWN = mark("Asks", "Decide who owns “{title}”: nobody is named.")
UNBLOCK_TWICE = mark("Asks", "Unblock action {ref}: it has slipped twice and is overdue.")
UNBLOCK = mark("Asks", "Unblock action {ref}: it has slipped {count} times and is overdue.")
ASK_TEAMS = mark("Asks", "Ask {count} teams for their returns: {names} and {last}.")
ASK_TEAM = mark("Asks", "Ask {team} for its return: {reason}.")
AS_IN = mark("Assessment", "As in {cycle}")
STATEMENT_OF = mark("Statements", "Statement of {name}, {year}")
BOTH = mark("Duplicates", "{one} and {other}")
COMPLETENESS = mark("Asks", "Completeness by team")
ATTESTATIONS: Mapping[str, Text] = {
    "complete": label("Every team in scope has returned, or is listed as not returned with the reason."),
    "stated": label("The weaknesses and risks known to me are in it, and those that must be escalated have been."),
    "evidence": label("The evidence it names exists and was seen by the reviewer."),
    "actions": label("Every action carries an owner and a date."),
}
_SENTENCES = (
    *ATTESTATIONS.values(),
    SIGN_OFF_OF,
    ONE_PERSON_ALL,
    ONE_PERSON_ROLES,
    RESTRICTED_LEFT_OUT,
    FIRST_PERSON,
    ACCEPT,
    ACCEPT_UNSCORED,
    OWN,
    UNBLOCK_TWICE,
    UNBLOCK,
    ASK_TEAMS,
    ASK_TEAM,
    COMPLETENESS,
)
_PLACE = re.compile(r"\\\{(\w+)\\\}")


def say_again(words: str, *known: Text) -> str:
    """Return a sentence that the program wrote in the language in use, by its own pattern or one of those ``known``; other
    words come back unchanged.
    """
    if language() == ENGLISH:
        return words
    for each in (*known, *_SENTENCES):
        found = _pattern(each).fullmatch(words)
        if found:
            # A score stands in a sentence as the program words it.
            places = {
                name: say_again(each, *_RISK) if name == "score" else each for name, each in found.groupdict().items()
            }
            return show(each).format(**places)
    return words


def say_roles(words: str) -> str:
    """Return roles, as they were recorded with a signature, in the language in use."""
    names = {str(each.label): each.label for each in KINDS["person"]["roles"].options}
    return ", ".join(show(names.get(each, each)) for each in words.split(", "))


def role_words(roles: Iterable[str]) -> str:
    """Return roles as they are recorded."""
    held = set(roles)
    return ", ".join(str(each.label) for each in KINDS["person"]["roles"].options if each.key in held)


def say_field(kind: str, name: str, value: object, words: str) -> str:
    """Return the words of a recorded field in the language in use: of a choice, and of what the program worked out. What
    somebody wrote comes back unchanged, and so do words that no choice has any more.
    """
    if language() == ENGLISH or not words:
        return words
    if (kind, name) in _PATTERNS:
        return say_again(words, *_PATTERNS[kind, name])
    if (kind, name) == ("cell", "counts"):
        return ", ".join(_say_count(each) for each in words.split(", "))
    labels = _labels(kind, name)
    members = value if isinstance(value, list | tuple) else (value,)
    known = [labels.get(each) for each in members if isinstance(each, str | int | bool)]
    if not known or None in known or ", ".join(str(each) for each in known) != words:
        return words
    return ", ".join(show(each) for each in known if each is not None)


def _say_count(words: str) -> str:
    count, _blank, step = words.partition(" ")
    label = next((each for each in _STEPS if str(each).lower() == step), step)
    return t("Heat", "{count} {step}").format(count=count, step=show(label).lower())


@cache
def _labels(kind: str, name: str) -> dict[object, Text]:
    found = _MORE.get((kind, name))
    if found is not None:
        return found
    field: Field | None = KINDS[kind].by_name.get(name) if kind in KINDS else None
    if field is None:
        return {}
    if field.type is Type.BOOL:
        return {True: mark("Validation", "Yes"), False: mark("Validation", "No")}
    return {option.key: option.label for option in field.options}


# A step has other words for each principle.
_STEPS = tuple(option.label for options in SCALES.values() for option in options)
_RISK = (
    mark("Risk", "L{likelihood} x I{impact} = {score}"),
    mark("Risk", "Up from {score}"),
    mark("Risk", "Down from {score}"),
    mark("Risk", "New"),
    mark("Risk", "Same"),
)
_PATTERNS: dict[tuple[str, str], tuple[Text, ...]] = {
    **{("cell", name): _STEPS for name in ("step", "reviewer_step")},
    **{("risk", name): _RISK for name in ("score", "initial_score", "target_score", "direction")},
    ("ask", "about"): (),
}
_MORE: dict[tuple[str, str], dict[object, Text]] = {
    ("return", "state"): {state.value: words for state, words in STATE_WORDS.items()},
    ("entry", "outcome"): {option.key: option.label for option in OUTCOMES},
    ("cell", "principle"): {key: words for key, words in PRINCIPLES.items()},  # noqa: C416 - its keys are narrower
    ("escalation", "stands"): {outcome.value: words for outcome, words in OUTCOME_WORDS.items()},
    ("action", "overdue"): {True: mark("Registers", "Overdue")},
    ("asset", "review_overdue"): {True: mark("Registers", "Review overdue")},
    ("asset", "new_this_quarter"): {True: mark("Registers", "New")},
    ("escalation", "this_quarter"): {True: mark("Registers", "This quarter")},
    ("risk", "band"): {at: Text("Risk", each.name) for at, each in enumerate(USUAL)},
    ("risk", "above_appetite"): {True: mark("Registers", "Yes")},
    ("cell", "direction"): {-1: mark("Freeze", "down"), 0: mark("Freeze", "same"), 1: mark("Freeze", "up")},
}


@cache
def _pattern(text: Text) -> re.Pattern[str]:
    return re.compile(_PLACE.sub(r"(?P<\1>.*)", re.escape(text)), re.DOTALL)
