"""Everything that can be done from anywhere, in one list: Ctrl+K finds it by its words, and shows its key."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple

from kimdesk.i18n import show, t
from kimdesk.model.kinds import KINDS
from kimdesk.settings import held
from kimdesk.ui.header_offers import offers, sizes, themes
from kimdesk.ui.language_words import languages
from kimdesk.ui.page_making import ACTIONS, ASSETS, CONFLICTS, LOG, OVERVIEW, PAGES, SYNC
from kimdesk.ui.registers.shelf import SHELVES
from kimdesk.ui.shortcuts import check_spelling, print_shown
from kimdesk.ui.window_frame import tab_names

if TYPE_CHECKING:
    from kimdesk.ui.main_window import MainWindow

# What has a tab of its own, and what stands in the index but is made in another way than by a form of its own.
_TABS = {"asset": ASSETS, "action": ACTIONS}
_MADE_ELSEWHERE = frozenset({"answer", "disposal", "statement", "bundle"})
# Words that somebody may say for a page beside its name.
_ALSO = {OVERVIEW: "home", LOG: "return", SYNC: "share", CONFLICTS: "two values"}


class Command(NamedTuple):
    """One thing that can be done: by which key it is known, what it is called, the keys that do it, and how."""

    key: str
    name: str
    keys: str
    act: Callable[[], object]
    also: str = ""


def commands_of(window: MainWindow) -> list[Command]:
    """Return the commands as they stand now. Whether somebody may is not asked here: what refuses says why."""
    return [*_acts(window), *_pages(window), *_makings(window), *_looks(window)]


def matching(commands: list[Command], words: str) -> list[Command]:
    """Return the commands that words mean: each begins one of the command's, those that begin its name first."""
    wanted = words.casefold().split()
    found = [
        each
        for each in commands
        if all(any(part.startswith(word) for part in f"{each.name} {each.also}".casefold().split()) for word in wanted)
    ]
    return sorted(found, key=lambda each: not each.name.casefold().startswith(" ".join(wanted)))


def _acts(window: MainWindow) -> Iterator[Command]:
    ways = window.ways
    yield Command("sign", t("Commands", "Sign off this quarter…"), "", window.open_sign_off, t("Commands", "pack"))
    yield Command(
        "meet", t("Commands", "Meet colleagues now"), "", window.meeting.meet_now, t("Commands", "sync share")
    )
    yield Command("undo", t("Commands", "Undo"), "Ctrl+Z", window.undo)
    yield Command("redo", t("Commands", "Redo"), "Ctrl+Y", window.redo)
    yield Command("print", t("Commands", "Print what is in front…"), "Ctrl+P", partial(print_shown, window))
    yield Command("spelling", t("Commands", "Check spelling…"), "F7", partial(check_spelling, window))
    for at, words in enumerate((t("Panes", "Wider list"), t("Panes", "Wider record"))):
        yield Command(f"wider {at}", words, "", partial(window.panes.widen_one, at), t("Commands", "pane narrower"))
    usual = t("Panes", "Usual widths of list and record")
    yield Command("usual widths", usual, "", window.panes.take_usual_widths, t("Commands", "pane narrower"))
    yield Command("people", t("Header", "People and roles…"), "", ways.open_people)
    yield Command("messages", t("Commands", "Messages of this session"), "", ways.messages.open)
    for sort, words, keys in offers():
        yield Command(sort, words, keys, partial(window.header.choose, sort))


def _pages(window: MainWindow) -> Iterator[Command]:
    go = t("Commands", "Go to {page}")
    for at, name in zip(PAGES, tab_names(), strict=True):
        act = partial(window.go_to_page, at)
        yield Command(f"tab {at}", go.format(page=name), f"Ctrl+{at + 1}", act, _ALSO.get(at, ""))
    for shelf in SHELVES:
        for line in shelf.lines:
            # Pages that are no register are found by their names already.
            if line.key in KINDS:
                yield Command(
                    f"line {line.key}", go.format(page=show(line.name)), "", partial(window.ways.open_line, line.key)
                )


def _makings(window: MainWindow) -> Iterator[Command]:
    yield Command("new team", t("Commands", "New team…"), "", window.ways.open_team_form)
    lines = [line.key for shelf in SHELVES for line in shelf.lines if line.key in KINDS]
    for kind in (*_TABS, *(each for each in lines if each not in _MADE_ELSEWHERE)):
        words = t("Commands", "New: {kind}").format(kind=show(KINDS[kind].label))
        yield Command(f"new {kind}", words, "", partial(_make, window, kind), t("Commands", "add make"))


def _looks(window: MainWindow) -> Iterator[Command]:
    choose = window.header.choose
    for sort, name, choices in (
        ("theme", t("Commands", "Appearance: {choice}"), themes()),
        ("scale", t("Commands", "Size of text: {choice}"), sizes()),
        ("language", t("Commands", "Language: {choice}"), [] if held("language") else languages()),
    ):
        for value, words in choices:
            yield Command(f"{sort} {value}", name.format(choice=words), "", partial(choose, sort, value))


def _make(window: MainWindow, kind: str) -> None:
    """Go to the register of a kind and ask for a new record there."""
    if kind in _TABS:
        window.go_to_page(_TABS[kind])
        page: Any = window.page(_TABS[kind])
    else:
        page = window.ways.open_line(kind)
    page.list.new_asked.emit()
