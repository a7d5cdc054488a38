"""What the pill says in each state, that it says it in words and by a sign, and that the help explains all of it."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QImage, QPainter

from kimdesk.resources import resource_path
from kimdesk.services.share_state import Trouble
from kimdesk.ui.header import Header
from kimdesk.ui.share_pill import paint_sign
from kimdesk.ui.share_words import say_pill, say_standing
from kimdesk.ui.standing import Phase, Standing
from tests.ui.colleagues import BEA, CAI, GONE, ME, REQUEST, standing
from tests.workspaces import Bench


@pytest.mark.parametrize(
    ("state", "words", "sign"),
    [
        ({"waiting": 1}, "On this laptop, 1 change waits", "none"),
        ({"waiting": 3}, "On this laptop, 3 changes wait", "none"),
        ({"unconfirmed": 1}, "On the share", "part"),
        ({"laptops": (ME, CAI)}, "Confirmed on the share 09:20", "full"),
        ({"laptops": (ME,)}, "Confirmed on the share 09:20", "full"),
        ({"laptops": (ME, BEA, CAI, GONE)}, "Seen by 1 of 2", "tick"),
        ({"laptops": (ME, BEA, CAI), "merged": "Merged, 3 Nov"}, "Merged by the administrator", "full"),
        ({"conflicts": 2}, "2 conflicts", "alert"),
        ({"conflicts": 2, "requests": (REQUEST,)}, "Somebody waits to be let in", "alert"),
    ],
)
def test_the_pill_says_how_far_changes_have_come_and_what_waits(state: dict, words: str, sign: str) -> None:
    pill = say_pill(standing(**state))
    assert (pill.words, pill.sign) == (words, sign)


def test_a_folder_that_is_away_says_how_much_waits_before_anything_else() -> None:
    pill = say_pill(standing(Trouble.UNREACHABLE, waiting=3, conflicts=2, requests=(REQUEST,)))
    assert (pill.words, pill.tone) == ("Share not reachable, 3 changes wait", "amber")


def test_before_the_first_meeting_nothing_is_claimed() -> None:
    assert say_pill(Standing(Phase.MEMBER)).words == "Looking at the share…"
    assert say_pill(Standing()).words == "On this laptop"


def test_what_an_administrator_merged_is_called_by_its_name() -> None:
    assert "“Merged, 3 Nov”" in say_standing(standing(laptops=(ME,), merged="Merged, 3 Nov")).meaning


def test_a_laptop_whose_history_is_still_coming_says_so() -> None:
    assert say_standing(standing(laptops=(ME,), incomplete="Incomplete: more to come.")).meaning.startswith(
        "Incomplete"
    )


def test_a_pause_is_always_in_view() -> None:
    assert say_pill(standing(waiting=2)._replace(paused=True)).words == "Sync paused, 2 changes wait"


@pytest.mark.parametrize("trouble", [each for each in Trouble if each is not Trouble.NONE])
def test_every_trouble_is_said_in_words_and_explained_in_the_help(trouble: Trouble) -> None:
    shown = standing(trouble, words="What the round said.")
    pill, told = say_pill(shown), say_standing(shown)
    assert pill.words
    assert len(pill.short) <= len(pill.words)
    assert told.title == pill.words
    assert told.meaning
    assert "{" not in told.meaning + told.advice
    help_text = resource_path("help", "en", "7-sharing.md").read_text(encoding="utf-8")
    assert pill.words.partition(",")[0] in help_text


def test_each_sign_has_a_shape_of_its_own(theme) -> None:
    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QColor

    theme()
    pictures = set()
    for sign in ("none", "part", "full", "tick", "alert"):
        picture = QImage(20, 20, QImage.Format.Format_RGB32)
        picture.fill(QColor("white"))
        painter = QPainter(picture)
        paint_sign(painter, QRectF(4, 4, 12, 12), sign, QColor("black"))
        painter.end()
        pictures.add(bytes(picture.constBits()))
    assert len(pictures) == 5


@pytest.mark.parametrize("scale", [100, 200])
@pytest.mark.parametrize("width", [1000, 1100, 1280, 1920])
def test_the_pill_is_in_view_whole_at_every_size(bench: Bench, qtbot, theme, scale: int, width: int) -> None:
    theme("light", scale)
    header = Header()
    qtbot.addWidget(header)
    header.resize(width, header.sizeHint().height())
    header.show()
    header.me.say("Morgan Sample")
    header.show_quarter(bench.quarter, "Q3 2025/26, Oct to Dec  ·  due 22 Jan 2026", [])
    header.show_standing(standing(Trouble.UNREACHABLE, waiting=3))
    qtbot.wait(20)
    pill = header.share
    assert pill.width() >= pill.sizeHint().width()
    assert header.rect().contains(pill.geometry())
    assert header.settings.geometry().right() <= header.width()
    assert pill.accessibleName() == "Sync: Share not reachable, 3 changes wait"
    assert pill.toolTip() == "Share not reachable, 3 changes wait"
    assert (pill.text() == "") == (scale == 200 and width < 1280)
