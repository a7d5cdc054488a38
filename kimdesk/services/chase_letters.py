"""What is written to whoever owes something: polite, plain, and exact about what is missing, since when and till when."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from kimdesk.i18n import ENGLISH, language, show, t, tn
from kimdesk.model.dates import say_long_date
from kimdesk.model.kinds.log import PRINCIPLES
from kimdesk.model.returns import State
from kimdesk.services.chase_state import STANDS_WORDS, Owed, Person, Round, Stands


class Letter(NamedTuple):
    """A text ready to be sent: about which teams, to whom, whether nobody is to see who else was written to, and in which
    language.
    """

    teams: tuple[str, ...]
    to: tuple[Person, ...]
    subject: str
    body: str
    hidden: bool = False
    language: str = ENGLISH

    @property
    def addresses(self) -> tuple[str, ...]:
        """The addresses that are known, each once."""
        return tuple(dict.fromkeys(each.email for each in self.to if each.email))

    @property
    def without_address(self) -> tuple[str, ...]:
        """Those to whom it should go and whose address nobody has recorded."""
        return tuple(dict.fromkeys(each.name for each in self.to if not each.email))

    @property
    def who(self) -> str:
        """The names of those to whom it goes."""
        return ", ".join(dict.fromkeys(each.name for each in self.to))


def letter_to(owed: Owed, of: Round, me: str) -> Letter:
    """Return what is written about one team that owes something."""
    opening = {
        Stands.NOT_STARTED: _not_started,
        Stands.PART_DONE: _part_done,
        Stands.NOT_SUBMITTED: _not_submitted,
        Stands.RETURNED: _returned,
        Stands.WAITS: _waits,
    }[owed.stands]
    greeting = t("Chase", "Dear {name},").format(name=owed.asked.name) if owed.asked else t("Chase", "Hello,")
    parts = [greeting, *opening(owed, of), *_ending(me)]
    about = t("Chase", "KIM return of {team}, {quarter}: {when}").format(
        team=owed.team.title, quarter=of.quarter.name, when=_when(owed, of)
    )
    to = (owed.asked,) if owed.asked else ()
    return Letter((owed.team.id,), to, about, "\n\n".join(parts), language=language())


def letter_to_late(of: Round, me: str) -> Letter:
    """Return the one text to everybody whose return is late, with the list of them."""
    late = of.late
    lines = "\n".join(_line(each) for each in late)
    parts = [
        t("Chase", "Dear all,"),
        t("Chase", "Returns for {quarter} were due on {day}. These teams have not handed theirs in:").format(
            quarter=of.quarter.name, day=say_long_date(of.due)
        ),
        lines,
        t("Chase", "Please hand yours in by {day}.").format(day=say_long_date(of.until)),
        _where(of),
        *_ending(me),
    ]
    about = t("Chase", "KIM returns for {quarter}: were due on {day}").format(
        quarter=of.quarter.name, day=say_long_date(of.due)
    )
    people = tuple(dict.fromkeys(each.asked for each in late if each.asked is not None))
    return Letter(tuple(each.team.id for each in late), people, about, "\n\n".join(parts), True, language())


def lines_of(owed: Owed) -> list[str]:
    """Return what a return still lacks, a line for each activity and for each thing that the whole return lacks."""
    of_activity: dict[str, list[str]] = {}
    lines = []
    for each in owed.missing:
        name = owed.names.get(each.activity, "")
        if name and each.sentence.startswith(f"{name}: "):
            of_activity.setdefault(name, []).append(each.sentence[len(name) + 2 :])
        else:
            lines.append(each.sentence)
    return [*(f"{name}: {'; '.join(said)}" for name, said in of_activity.items()), *lines]


def say_unsaid(owed: Owed) -> str:
    """Return the principles of which nothing is said though it is asked for, in words."""
    return ", ".join(show(PRINCIPLES[key]) for key in owed.unsaid)


# --- by where it stands -------------------------------------------------------------------------------------------------


def _not_started(owed: Owed, of: Round) -> Iterator[str]:
    words = t("Chase", "The return of {team} for {quarter} ({months}) has not been started yet. {due}")
    yield _said(words, owed, of)
    names = [f"- {name}" for name in dict.fromkeys(owed.names.values())]
    if names:
        yield "\n".join((t("Chase", "Please say of each of these whether anything has changed:"), *names))
    yield from _rest(owed, [each.sentence for each in owed.missing if not each.activity])
    yield from _till(of)
    yield _where(of)


def _part_done(owed: Owed, of: Round) -> Iterator[str]:
    words = t("Chase", "Thank you for beginning the return of {team} for {quarter} ({months}). {due}")
    yield _said(words, owed, of)
    yield _done(owed)
    yield from _rest(owed, lines_of(owed))
    yield from _till(of)
    yield _where(of)


def _not_submitted(owed: Owed, of: Round) -> Iterator[str]:
    words = t("Chase", "The return of {team} for {quarter} ({months}) is complete, and has not been submitted. {due}")
    yield _said(words, owed, of)
    yield t("Chase", "Please look it over once more and press “Submit to service manager” by {day}.").format(
        day=say_long_date(of.until)
    )
    yield _where(of)


def _returned(owed: Owed, of: Round) -> Iterator[str]:
    reopened = owed.state is State.REOPENED
    words = (
        t("Chase", "{who} has opened the return of {team} for {quarter} ({months}) again. {due}")
        if reopened
        else t("Chase", "{who} has sent the return of {team} for {quarter} ({months}) back to you. {due}")
    )
    yield _said(words, owed, of).replace("{who}", owed.by or t("Chase", "Your service manager"), 1)
    if owed.words:
        asked = t("Chase", "The reason was:") if reopened else t("Chase", "The comment was:")
        yield f"{asked}\n“{owed.words}”"
    yield from _rest(owed, lines_of(owed))
    yield t("Chase", "Please change what is asked for and submit it again by {day}.").format(
        day=say_long_date(of.until)
    )
    yield _where(of)


def _waits(owed: Owed, of: Round) -> Iterator[str]:
    since = owed.waits_since or of.today
    yield t("Chase", "{team} submitted its return for {quarter} ({months}) on {day}. It waits for your review.").format(
        team=owed.team.title, quarter=of.quarter.name, months=of.quarter.said_months, day=say_long_date(since)
    )
    yield t(
        "Chase",
        "Please open KIM Desk, choose the KIM log, {team} and {quarter}, and press “Review…” or, where something is to be "
        "changed, return it to the team with a comment.",
    ).format(team=owed.team.title, quarter=of.quarter.name)
    yield t("Chase", "The quarter cannot be signed off before.")


# --- parts --------------------------------------------------------------------------------------------------------------


def _said(words: str, owed: Owed, of: Round) -> str:
    return words.format(
        who="{who}", team=owed.team.title, quarter=of.quarter.name, months=of.quarter.said_months, due=_due(owed, of)
    )


def _due(owed: Owed, of: Round) -> str:
    day = say_long_date(of.due)
    if not owed.late:
        return t("Chase", "It is due on {day}.").format(day=day)
    words = tn("Chase", "It was due on {day}, yesterday.", "It was due on {day}, {count} days ago.", owed.late)
    return words.format(day=day, count=owed.late)


def _when(owed: Owed, of: Round) -> str:
    if owed.stands is Stands.WAITS:
        return t("Chase", "waits for your review")
    words = t("Chase", "was due on {day}") if owed.late else t("Chase", "due on {day}")
    return words.format(day=say_long_date(of.due))


def _done(owed: Owed) -> str:
    return t("Chase", "Done so far: {done} of {all} activities.").format(all=owed.activities, done=owed.done)


def _rest(owed: Owed, lines: Sequence[str]) -> Iterator[str]:
    if lines:
        yield "\n".join((t("Chase", "Still missing:"), *(f"- {line}" for line in lines)))
    if owed.unsaid and owed.full:
        yield t("Chase", "Nothing has been said yet of: {principles}.").format(principles=say_unsaid(owed))


def _till(of: Round) -> Iterator[str]:
    yield t("Chase", "Please hand it in by {day}.").format(day=say_long_date(of.until))


def _where(of: Round) -> str:
    here = t(
        "Chase",
        "Where: in KIM Desk under “KIM log”. What was said last quarter stands there already, and one key says that nothing "
        "has changed. If you were sent a workbook instead, fill it in and send it back.",
    )
    if not of.shared:
        return here
    return f"{here} {t('Chase', 'From your laptop it reaches us through the shared folder, at the next sync.')}"


def _ending(me: str) -> Iterator[str]:
    yield t("Chase", "If something stands in the way, or I should ask somebody else, please tell me.")
    yield "\n".join(filter(None, (t("Chase", "Thank you"), me)))


def _line(owed: Owed) -> str:
    words = t("Chase", "- {team}: {stands}, {done} of {all} activities done")
    return words.format(
        team=owed.team.title, stands=show(STANDS_WORDS[owed.stands]).lower(), done=owed.done, all=owed.activities
    )
