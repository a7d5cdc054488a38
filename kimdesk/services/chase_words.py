"""The chase in short words, as the page, the printed list and the command line show it."""

from __future__ import annotations

from kimdesk.i18n import Text, mark, show, t, tn
from kimdesk.model.dates import say_date, say_long_date
from kimdesk.model.returns import State
from kimdesk.services.chase_state import STANDS_WORDS, Last, Owed, Person, Principle, Round, Said, Stands

_PARTS: dict[str, Text] = {
    "manager": mark("Chase", "line manager"),
    "cover": mark("Chase", "cover"),
    "reviewer": mark("Chase", "service manager"),
}
_SHORT: dict[Said, Text] = {
    Said.ALL: mark("Chase", "Said"),
    Said.CARRIED: mark("Chase", "Last quarter’s"),
    Said.NOTHING: mark("Chase", "Nothing"),
    Said.NOT_ASKED: mark("Chase", "Not asked"),
}


def say_stands(owed: Owed) -> str:
    """Say where a return stands: "Part done", "Signed off"."""
    if owed.stands is Stands.IN:
        return {
            State.NOT_RETURNED: t("Chase", "Listed as not returned"),
            State.SIGNED: t("Chase", "Signed off"),
        }.get(owed.state, t("Chase", "Reviewed"))
    return show(STANDS_WORDS[owed.stands])


def say_late(owed: Owed) -> str:
    """Say since when a return is late, or waits: "10 days late, since 22/01/2026"; nothing where it is neither."""
    if owed.stands is Stands.WAITS and owed.waits_since is not None:
        return t("Chase", "waits since {day}").format(day=say_date(owed.waits_since))
    if not owed.late or owed.since is None:
        return ""
    words = tn("Chase", "1 day late, due on {day}", "{count} days late, due on {day}", owed.late)
    return words.format(count=owed.late, day=say_date(owed.since))


def say_done(owed: Owed) -> str:
    """Say how many of its activities a team has said something about."""
    return t("Chase", "{done} of {all}").format(done=owed.done, all=owed.activities)


def say_asked(asked: Person | None) -> str:
    """Say who is asked: "Priya Sample, line manager"."""
    if asked is None:
        return t("Chase", "Nobody is named")
    return t("Chase", "{name}, {part}").format(name=asked.name, part=show(_PARTS[asked.part]))


def say_last(last: Last | None, never: str = "") -> str:
    """Say when something was last done and by whom: "03/11/2025 by Morgan Sample"."""
    if last is None:
        return never
    if not last.by:
        return say_date(last.day)
    return t("Chase", "{day} by {name}").format(day=say_date(last.day), name=last.by)


def say_chased(last: Last | None) -> str:
    """Say when a team was last chased, by whom, and how many times where it was more than once."""
    words = say_last(last, t("Chase", "not yet"))
    if last is not None and last.times > 1:
        return t("Chase", "{last}, {count} times in all").format(last=words, count=last.times)
    return words


def say_short(each: Principle) -> str:
    """Say in a word or two how much is said of a principle: "Said", "2 of 5"."""
    if each.said is Said.PART:
        return t("Chase", "{done} of {all}").format(done=each.done, all=each.of)
    return show(_SHORT[each.said])


def say_round(of: Round) -> str:
    """Say how a quarter stands in one sentence."""
    counts = t("Chase", "{count} of {all} returns are in.").format(count=of.returned, all=len(of.teams))
    if of.signed:
        return t("Chase", "{quarter} is signed off. {counts}").format(quarter=of.quarter.name, counts=counts)
    late = len(of.late)
    if late:
        words = tn("Chase", "1 is late.", "{count} are late.", late)
        due = t("Chase", "They were due on {day}.").format(day=say_long_date(of.due))
        return f"{counts} {words.format(count=late)} {due}"
    words = t("Chase", "They are due on {day}.") if of.today <= of.due else t("Chase", "They were due on {day}.")
    return f"{counts} {words.format(day=say_long_date(of.due))}"
