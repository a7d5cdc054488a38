"""What a screen reader is told while somebody works, heard outside of the program: as it comes over the accessibility bus."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.outside.hands import BUTTON, Hands, Words
from tests.outside.stage import Stage
from tests.outside.walk import CHANGED, Walk

TEAM = "Allocations"


@pytest.fixture
def walk(stage: Stage, tmp_path: Path) -> Iterator[Walk]:
    """Somebody who has the sample open and works on the return of her team."""
    pictures = tmp_path / "pictures"
    pictures.mkdir()
    hands = Hands(stage, stage.start_program("--home", str(tmp_path / "home")))
    made = Walk(hands, Words("en"), pictures)
    made.open_the_sample()
    made.become("Morgan Sample", "Grace Sample")
    made.go_to("KIM log")
    made.choose_team(TEAM)
    yield made
    hands.close()


def test_what_is_saved_waits_for_the_end_of_the_sentence_and_what_is_refused_interrupts(walk: Walk) -> None:
    hands, say = walk.hands, walk.say
    became = hands.heard(say("Window", "You are now working as {name}.", name="Grace Sample"))
    hands.press(say("Log", "Something changed"))
    hands.write(say("Fields", "What changed"), CHANGED)
    saved = hands.heard(say("Window", "Saved {time}").partition("{")[0], became["count"], how="begins")
    assert not saved["urgent"]

    field = say("Fields", "From")
    hands.write(field, "soon")
    hands.key("Tab")
    refused = hands.heard(f"{field}: ", saved["count"], how="begins")
    assert refused["urgent"]
    assert "31/03/2026" in refused["words"]


def test_that_a_return_was_handed_in_is_heard(walk: Walk) -> None:
    walk.fill_return(TEAM)
    words = walk.say("Log", "{team}: submitted. The service manager reviews it now.", team=TEAM)
    assert not walk.hands.heard(words)["urgent"]


def test_what_a_form_lacks_is_heard_with_the_name_of_its_field(walk: Walk) -> None:
    hands, say = walk.hands, walk.say
    walk.become("Grace Sample", "Morgan Sample")
    hands.press(say("Log", "+ Activity"))
    hands.press(say("Log", "Add activity"), BUTTON)
    lacking = hands.heard(f"{say('Log', 'Title')}: {say('Log', 'Give the activity a title.')}")
    assert lacking["urgent"]
