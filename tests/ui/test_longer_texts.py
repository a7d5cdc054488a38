"""Every page and dialog in Welsh, and where each text is two fifths longer and full of Welsh letters: nothing is cut off."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kimdesk import i18n
from kimdesk.languages import catalogue
from kimdesk.ui.theme.style import apply_theme
from tests.ui import checks
from tests.ui.furnished import furnish, one_window, opened
from tests.ui.registry import WINDOWS
from tests.ui.windows import Shown
from tests.workspaces import Bench

LONGER = 0.4
_PLACES = re.compile(r"(\{[^{}]*\})")
_WELSH = str.maketrans("aeiouwyAEIOUWY", "âêîôûŵŷÂÊÎÔÛŴŶ")


def longer(_context: str, text: str) -> str:
    """Return a text two fifths longer, its places as they are; what is added is parted as words are."""
    parts = _PLACES.split(text)
    words = "".join(part if at % 2 else part.translate(_WELSH) for at, part in enumerate(parts))
    more = round(sum(len(part) for part in parts[::2]) * LONGER)
    tail = ("ŵŷâŵ " * (more // 5 + 1))[:more].strip()
    ending = words[-1:] if words[-1:] in ".:…?" else ""
    end = len(words) - len(ending)
    return f"{words[:end]} {tail}{ending}" if tail and not words.isspace() else words


# Welsh is longer by less than this translator makes everything.
@pytest.fixture(scope="module", params=["longer", pytest.param("welsh", marks=pytest.mark.full)])
def shared(
    request: pytest.FixtureRequest,
    small_workspace: Bench,
    qapp: QApplication,
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[Shown]:
    """The window in which everything is opened, as wide as most are."""
    apply_theme(qapp)
    if request.param == "longer":
        i18n.use(longer)
    else:
        i18n.use(catalogue(i18n.WELSH), i18n.WELSH)
    try:
        bench = furnish(small_workspace, tmp_path_factory.mktemp("longer") / "home")
        with one_window(bench, 1280, 720) as shown:
            yield shown
    finally:
        i18n.use(None)


def test_texts_of_this_translator_are_longer_and_keep_their_places() -> None:
    assert longer("", "{count} of {total} records.") == "{count} ôf {total} rêcôrds ŵŷâŵ."
    assert longer("", " 1 change").startswith(" 1 chângê ")


@pytest.mark.parametrize("name", sorted(WINDOWS))
def test_nothing_is_cut_off_where_texts_are_longer(shared: Shown, qtbot: QtBot, name: str) -> None:
    with opened(shared, qtbot, name) as root:
        troubles = {
            "cut off": checks.settled(qtbot, partial(checks.cut_off, root)),
            "off the screen": checks.off_the_screen(root),
        }
    assert checks.told(troubles) == ""
