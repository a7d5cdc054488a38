"""Every page and dialog, from one registry, in the smallest window there is: what is asked of each of them."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kimdesk import i18n
from kimdesk.languages import NAMES
from kimdesk.ui.theme.style import apply_theme
from kimdesk.ui.theme.tokens import DARK
from tests.ui import checks
from tests.ui.furnished import SHARED_WORDS, furnish, one_window, opened
from tests.ui.registry import WINDOWS
from tests.ui.windows import Shown
from tests.workspaces import Bench

# Painted as the ground of what stands on it, which speaks for itself; the sign of an answer stands before its words.
GROUNDS = frozenset({"Card", "Divider", "Header", "StatusLine", "InfoBar", "_DropHere", "Sign", "_SignBox", "DueList"})

NO_KEY, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
# What the files of a pack are called.
MADE_FILES = ("content.json", "kim-pack-q3-2025-26-draft", "extra.txt")


@pytest.fixture(scope="module")
def shared(small_workspace: Bench, qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shown]:
    """The window in which everything is opened, its texts marked by a translator."""
    apply_theme(qapp)
    i18n.use(lambda _context, text: checks.TRANSLATED + text)
    try:
        bench = furnish(small_workspace, tmp_path_factory.mktemp("furnished") / "home")
        with one_window(bench, 1100, 620) as shown:
            yield shown
    finally:
        i18n.use(None)


@pytest.fixture(scope="module")
def watch() -> checks.FocusWatch:
    """Remembers what was looked at with and without the keyboard."""
    return checks.FocusWatch()


def _said_by_people(bench: Bench) -> set[str]:
    rows = bench.desk.context.db.execute("SELECT title, ref FROM p_name").fetchall()
    return {value for row in rows for value in row if value} | {
        "Word eight",
        "Word eleven",
        "Word thirteen",
        "Word twenty",
        "Word sixteen",
        "the lettr",
        "Word seventeen",
        bench.quarter.name,
        bench.before.name,
        bench.quarter.shifted(1).name,
        "Ombudsman KIM",
        "ICO accountability",
        # A language is called what it calls itself.
        "English",
        *MADE_FILES,
        # Each language is called what it calls itself.
        *NAMES.values(),
        *SHARED_WORDS,
    }


@pytest.mark.parametrize("name", sorted(WINDOWS))
def test_a_window_can_be_read_named_reached_and_hit(
    shared: Shown, watch: checks.FocusWatch, qtbot: QtBot, name: str
) -> None:
    with opened(shared, qtbot, name) as root:
        shows = WINDOWS[name].shows
        there = checks.walk(root, Qt.Key.Key_Tab)
        back = checks.walk(root, Qt.Key.Key_Backtab)
        troubles = {
            "not shown": []
            if isinstance(root, shows) or any(isinstance(each, shows) for each in checks.visible(root))
            else [shows.__name__],
            "not translated": checks.not_translated(root, _said_by_people(shared.bench)),
            "without a name": checks.without_a_name(root),
            "without a buddy": checks.without_a_buddy(root),
            "same mnemonics": checks.same_mnemonics(root),
            "held fast": checks.held_fast(there) + checks.held_fast(back) + checks.keys_in_tables(root),
            "out of reach": checks.out_of_reach(root, there),
            "only by mouse": checks.only_by_mouse(root),
            "other way": checks.other_way(there, back),
            "keys not told": checks.untold_keys(root),
            "too many": checks.too_many(root, [shared.window.header, shared.window.tabs, shared.window.status]),
            "too small": checks.settled(qtbot, partial(checks.too_small, root)),
            "cut off": checks.settled(qtbot, partial(checks.cut_off, root)),
            "off the screen": checks.off_the_screen(root),
            "focus hardly seen": watch.faint(there),
            "hard to read": checks.hard_to_read(root, 4.5, (DARK,)),
            "said by nothing": checks.said_by_nothing(root, GROUNDS),
        }
        if root is shared.window:
            # A page has its panes once it has read what it shows.
            troubles["panes"] = checks.settled(qtbot, partial(checks.wrong_way_round, root, (NO_KEY, SHIFT)))
    troubles["still there"] = checks.still_there(root)
    assert checks.told(troubles) == ""
