"""What the pill and the page of the share say, worked out from how things stand."""

from __future__ import annotations

from typing import NamedTuple

from kimdesk.i18n import mark, show, t, tn
from kimdesk.services.share_state import Trouble
from kimdesk.ui.standing import Phase, Standing

# What each trouble is called in the pill: the words, what is left of them where room is short, and their tone.
_TROUBLES = {
    Trouble.UNREACHABLE: (mark("Pill", "Share not reachable"), mark("Pill", "Not reachable"), "amber"),
    Trouble.STALLED: (mark("Pill", "Share does not answer"), mark("Pill", "No answer"), "amber"),
    Trouble.FULL: (mark("Pill", "No room in the share"), mark("Pill", "Share full"), "amber"),
    Trouble.DENIED: (mark("Pill", "May not write to the share"), mark("Pill", "Not allowed"), "amber"),
    Trouble.NO_FOLDER: (mark("Pill", "Shared folder not known"), mark("Pill", "No folder"), "amber"),
    Trouble.OTHER_FOLDER: (mark("Pill", "Not our shared folder"), mark("Pill", "Other folder"), "amber"),
    Trouble.EMPTIED: (mark("Pill", "Shared folder is empty"), mark("Pill", "Folder empty"), "red"),
    Trouble.FORKED: (mark("Pill", "A copy of this laptop is at work"), mark("Pill", "Copy at work"), "red"),
    Trouble.LEFT_OUT: (mark("Pill", "This laptop seems to be taken out"), mark("Pill", "Taken out"), "red"),
    Trouble.NOT_YET_IN: (mark("Pill", "Waiting to be let in"), mark("Pill", "Waiting"), "amber"),
    Trouble.LOCKED: (mark("Pill", "Keys are locked, working offline"), mark("Pill", "Keys locked"), "amber"),
    Trouble.NO_KEYS: (mark("Pill", "Keys of this laptop are gone"), mark("Pill", "No keys"), "red"),
    Trouble.DAMAGED: (mark("Pill", "Some files cannot be read"), mark("Pill", "Unreadable files"), "amber"),
    Trouble.ALARM: (mark("Pill", "Laptops do not agree"), mark("Pill", "No agreement"), "red"),
    Trouble.ROSTER_FORKED: (mark("Pill", "Two lists of laptops"), mark("Pill", "Two lists"), "red"),
    Trouble.BY_FILE: (mark("Pill", "Shared by team file"), mark("Pill", "By file"), "neutral"),
    Trouble.FAULT: (mark("Pill", "Sync has failed"), mark("Pill", "Sync failed"), "red"),
    Trouble.OTHER: (mark("Pill", "Sync needs a look"), mark("Pill", "Look at sync"), "amber"),
}
_WAITING_SAID = {
    Trouble.BY_FILE,
    Trouble.UNREACHABLE,
    Trouble.STALLED,
    Trouble.FULL,
    Trouble.DENIED,
    Trouble.NO_FOLDER,
    Trouble.OTHER_FOLDER,
    Trouble.EMPTIED,
}


# What each trouble means and what to do, filled in with the folder and what it said.
_TOLD = {
    Trouble.UNREACHABLE: (
        "{words}",
        mark("SyncPage", "Nothing to do when you are away from the office. Otherwise check the VPN or network drive."),
    ),
    Trouble.FULL: ("{words}", ""),
    Trouble.DENIED: ("{words}", ""),
    Trouble.STALLED: (
        mark("SyncPage", "{folder} has not answered for a minute. {stays}"),
        mark("SyncPage", "You can go on working and close KIM Desk. If it lasts, tell your IT team."),
    ),
    Trouble.NO_FOLDER: (
        mark("SyncPage", "This laptop belongs to a share but no longer knows in which folder. {stays}"),
        mark("SyncPage", "Choose the folder in which your colleagues meet."),
    ),
    Trouble.OTHER_FOLDER: (
        mark("SyncPage", "{words} {stays}"),
        mark("SyncPage", "Choose the folder in which your colleagues meet, or ask your administrator where it is."),
    ),
    Trouble.EMPTIED: (
        mark("SyncPage", "{folder} is empty and was not before. KIM Desk has touched nothing in it. {stays}"),
        mark(
            "SyncPage",
            "Ask IT whether it was moved or cleared. If it is the right folder, put back what it has lost: this laptop "
            "still has everything that it had seen.",
        ),
    ),
    Trouble.FORKED: (
        mark(
            "SyncPage",
            "Another computer writes to the share in this laptop’s name. It is probably a copy of this one.",
        ),
        mark("SyncPage", "Stop using one of the two, and ask your administrator to invite it again."),
    ),
    Trouble.LEFT_OUT: (
        "{words}",
        mark(
            "SyncPage",
            "Your records stay here and can be read and exported. To come back, set them aside and join with a new code.",
        ),
    ),
    Trouble.NOT_YET_IN: (
        "{words}",
        mark("SyncPage", "Ask your administrator to open Sync in KIM Desk and let you in."),
    ),
    Trouble.LOCKED: (
        mark("SyncPage", "{words} {stays}"),
        mark("SyncPage", "Unlock the keys when you want to meet your colleagues."),
    ),
    Trouble.NO_KEYS: (
        "{words} {stays}",
        mark("SyncPage", "Ask your administrator for a new invitation, and join again with its code. Nothing is lost."),
    ),
    Trouble.DAMAGED: ("{words}", ""),
    Trouble.ALARM: ("{words}", mark("SyncPage", "Nothing is lost. Keep working, and do this today.")),
    Trouble.ROSTER_FORKED: ("{words}", ""),
    Trouble.BY_FILE: (
        mark(
            "SyncPage",
            "There is no folder in common. Colleagues hand each other team files, by e-mail or on a stick.",
        ),
        "",
    ),
    Trouble.FAULT: (
        mark("SyncPage", "This is a fault in the program. {stays}"),
        mark("SyncPage", "Start KIM Desk again. If it comes back, send the details to your IT team."),
    ),
}


class Pill(NamedTuple):
    """What the pill shows: words, fewer words, a tone, and the sign before them (none, part, full, tick or alert)."""

    words: str
    short: str
    tone: str
    sign: str


def say_pill(standing: Standing) -> Pill:
    """Return what the pill shows; what somebody should know comes before how far the own changes have come."""
    state, trouble = standing.state, standing.trouble
    if standing.phase is not Phase.MEMBER:
        return Pill(t("Pill", "On this laptop"), t("Pill", "On this laptop"), "neutral", "none")
    if trouble in _TROUBLES:
        named, short, tone = _TROUBLES[trouble]
        told = _with_waiting(show(named), state.waiting) if trouble in _WAITING_SAID else show(named)
        return Pill(told, show(short), tone, "none" if trouble is Trouble.BY_FILE else "alert")
    if standing.paused:
        return Pill(_with_waiting(t("Pill", "Sync paused"), state.waiting), t("Pill", "Paused"), "amber", "none")
    if state.requests:
        return Pill(t("Pill", "Somebody waits to be let in"), t("Pill", "Somebody waits"), "amber", "alert")
    if state.conflicts:
        words = say_conflicts(state.conflicts)
        return Pill(words, words, "amber", "alert")
    if standing.under_way and standing.noticed:
        return Pill(t("Pill", "Meeting colleagues…"), t("Pill", "Syncing…"), "neutral", "part")
    return _own_changes(standing)


def say_conflicts(count: int) -> str:
    """Return how many conflicts there are."""
    return tn("Pill", "1 conflict", "{count} conflicts", count).format(count=count)


def say_changes(count: int) -> str:
    """Return how many changes there are."""
    return tn("Pill", "1 change", "{count} changes", count).format(count=count)


def _own_changes(standing: Standing) -> Pill:
    state = standing.state
    if standing.at is None and not state.laptops:
        return Pill(t("Pill", "Looking at the share…"), t("Pill", "Syncing…"), "neutral", "none")
    if state.waiting:
        words = t("Pill", "On this laptop")
        return Pill(_with_waiting(words, state.waiting), words, "neutral", "none")
    if state.unconfirmed:
        return Pill(t("Pill", "On the share"), t("Pill", "On the share"), "neutral", "part")
    if state.merged:
        words = t("Pill", "Merged by the administrator")
        return Pill(words, t("Pill", "Merged"), "green", "full")
    if state.seen:
        words = t("Pill", "Seen by {count} of {all}").format(count=state.seen, all=len(state.colleagues))
        return Pill(words, words, "green", "tick")
    time = f"{standing.at:%H:%M}" if standing.at else ""
    return Pill(
        t("Pill", "Confirmed on the share {time}").format(time=time).strip(), t("Pill", "Confirmed"), "green", "full"
    )


def _with_waiting(words: str, waiting: int) -> str:
    if not waiting:
        return words
    both = tn("Pill", "{words}, 1 change waits", "{words}, {count} changes wait", waiting)
    return both.format(words=words, count=waiting)


class Told(NamedTuple):
    """A state in words for the page: its title, what it means, and what to do (nothing where there is nothing to do)."""

    title: str
    meaning: str
    advice: str = ""


def say_standing(standing: Standing) -> Told:
    """Return the state of this laptop as the page says it."""
    state = standing.state
    if standing.trouble is not Trouble.NONE:
        return say_trouble(standing)
    if standing.paused:
        return Told(
            _with_waiting(t("SyncPage", "Sync is paused"), state.waiting),
            t("SyncPage", "Nothing goes out and nothing comes in until you resume, or start KIM Desk again."),
        )
    if standing.under_way and standing.noticed:
        return Told(
            t("SyncPage", "Meeting colleagues…"),
            t("SyncPage", "You can go on working. What comes in is shown as soon as it is here."),
        )
    pill = _own_changes(standing)
    if state.incomplete:
        return Told(pill.words, state.incomplete)
    if state.merged and pill.sign == "full":
        return Told(pill.words, t("SyncPage", "“{name}” includes everything that you saved.").format(name=state.merged))
    meaning = {
        "none": t(
            "SyncPage", "What you saved is on this laptop and goes out at the next meeting, in a minute or less."
        ),
        "part": t("SyncPage", "What you saved is in the shared folder. The next meeting checks that it arrived whole."),
        "full": t("SyncPage", "What you saved is whole in the shared folder, for everybody to fetch."),
        "tick": t(
            "SyncPage",
            "So many of your colleagues’ laptops are known to have everything of yours. A laptop that only reads is not counted.",
        ),
    }[pill.sign]
    return Told(pill.words, meaning)


def say_trouble(standing: Standing) -> Told:
    """Return what is wrong in plain words, and what to do."""
    state, words = standing.state, standing.words
    folder = state.folder or t("SyncPage", "The shared folder")
    title = say_pill(standing).words
    stays = t("SyncPage", "What you save stays on this laptop and goes out by itself later.")
    told = _TOLD.get(standing.trouble, ("{words} {stays}", "{hint}"))
    said = {"folder": folder, "words": words, "stays": stays, "hint": standing.hint}
    meaning, advice = (show(each).format(**said).strip() for each in told)
    return Told(title, meaning, advice)
