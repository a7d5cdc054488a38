"""A whole quarter with real keys alone, in the program as it runs; it is killed in the middle and goes on."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import pytest

from kimdesk.paths import Home
from tests.outside.hands import BUTTON, TEXT, Hands, Words
from tests.outside.keyboard import CHANGED, NOT_BACK, REASON, Keyboard
from tests.outside.stage import Stage

QUARTER = "Q3 2025/26"
NOT_RETURNED = ("Voids", "Repairs")
# How the window is wanted: the language, and what stands in the settings of this computer.
PLAIN = pytest.param("en", {}, id="English")
WELSH = pytest.param(
    "cy",
    {"language": "cy", "text_scale": 200, "theme": "contrast"},
    id="Welsh, large and high in contrast",
    marks=pytest.mark.full,
)


@contextmanager
def opened(stage: Stage, home: Path, words: Words, pictures: Path) -> Iterator[Keyboard]:
    """Open the program and sit down at the keyboard; at the end it is killed, as by a power cut."""
    program = stage.start_program("--home", str(home))
    with closing(Hands(stage, program)) as hands:
        yield Keyboard(hands, words, pictures)
    stage.kill(program)


@pytest.mark.parametrize(("language", "settings"), [PLAIN, WELSH])
def test_a_quarter_is_done_with_keys_alone_and_outlives_being_killed(
    stage: Stage, tmp_path: Path, language: str, settings: dict[str, Any]
) -> None:
    home, packs, pictures, words = tmp_path / "home", tmp_path / "packs", tmp_path / "pictures", Words(language)
    for folder in (home, packs, pictures):
        folder.mkdir()
    Home(home).settings.write_text(json.dumps(settings), encoding="utf-8")
    with opened(stage, home, words, pictures) as keys:
        keys.open_the_sample()
        keys.become("Morgan Sample", "Grace Sample")
        keys.choose_team("Allocations")
        keys.hands.key("Home", "Down")
        keys.say_changed()
    with opened(stage, home, words, pictures) as keys:
        go_on_with_the_return(keys)
        keys.become("Grace Sample", "Joel Sample")
        for team in ("Allocations", "Estate services", "Rents"):
            keys.review(team)
        keys.become("Joel Sample", "Hana Sample")
        for team in NOT_RETURNED:
            keys.list_as_not_returned(team)
        keys.become("Hana Sample", "Morgan Sample")
        keys.settle_conflicts()
        keys.add_action("Print the forms anew", "Priya Sample", "30/06/2026")
        keys.become("Morgan Sample", "Ruth Example")
        keys.sign_off(QUARTER, packs)

    (pack,) = packs.iterdir()
    assert ask(stage, home, "verify", str(pack))["as_signed_here"]
    assert_it_is_in_the_records(stage, home)
    assert " ERROR " not in Home(home).log.read_text(encoding="utf-8")


def go_on_with_the_return(keys: Keyboard) -> None:
    """Find what had been said before the program was killed, say the rest, and hand the return in."""
    keys.hands.look("Grace Sample", BUTTON)
    keys.choose_team("Allocations")
    keys.count(1, 6)
    keys.hands.key("Home", "Down")
    assert keys.hands.look(keys.say("Fields", "What changed"), TEXT)["text"] == CHANGED
    keys.hands.key("Down")
    keys.say_the_rest_unchanged(6)
    keys.submit("Allocations")


def assert_it_is_in_the_records(stage: Stage, home: Path) -> None:
    shown = ask(stage, home, "return", "show", "--team", "Allocations", "--quarter", QUARTER)
    assert (shown["values"]["statement"], shown["values"]["r2"]) == (CHANGED, "2")
    (changed,) = (each["values"] for each in shown["entries"] if each["outcome"] == "changed")
    said = (changed["what"], changed["why"], changed["effective"], changed["p2"])
    assert said == (CHANGED, REASON, "2025-12-01", "3")
    status = ask(stage, home, "quarter", "status", "--quarter", QUARTER)
    told = {each["team"]: each for each in status["teams"]}
    assert {team for team, each in told.items() if each["state"] == "not_returned"} == set(NOT_RETURNED)
    assert told["Voids"]["reason"] == NOT_BACK
    (action,) = ask(stage, home, "list", "actions", "--words", "Print the forms anew")
    assert (action["owners"], action["target_date"]) == (["Priya Sample"], "2026-06-30")


def ask(stage: Stage, home: Path, *words: str) -> Any:
    """Return what a command of the program answers."""
    return json.loads(stage.command("--home", str(home), "--json", *words))
