"""A whole quarter with real keys alone, in the program as it runs; it is killed in the middle and goes on."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from tests.outside.hands import BUTTON, TEXT, Hands, Words
from tests.outside.keyboard import CHANGED, REASON, Keyboard
from tests.outside.stage import Stage

QUARTER = "Q3 2025/26"


def test_a_quarter_is_done_with_keys_alone_and_outlives_being_killed(stage: Stage, tmp_path: Path) -> None:
    home, packs, pictures = tmp_path / "home", tmp_path / "packs", tmp_path / "pictures"
    packs.mkdir()
    pictures.mkdir()
    program = stage.start_program("--home", str(home))
    hands, words = Hands(stage, program), Words("en")
    keys = Keyboard(hands, words, pictures)
    keys.open_the_sample()
    keys.become("Morgan Sample", "Grace Sample")
    keys.choose_team("Allocations")
    hands.key("Home", "Down")
    keys.say_changed()
    program.kill()
    program.wait()
    hands.close()

    hands = Hands(stage, stage.start_program("--home", str(home)))
    keys = Keyboard(hands, words, pictures)
    hands.look("Grace Sample", BUTTON)
    keys.choose_team("Allocations")
    keys.count(1, 6)
    hands.key("Home", "Down")
    assert hands.look(words("Fields", "What changed"), TEXT)["text"] == CHANGED
    hands.key("Down")
    keys.say_the_rest_unchanged(6)
    keys.submit("Allocations")
    keys.become("Grace Sample", "Joel Sample")
    keys.review("Allocations")
    do_the_other_teams(stage, home)
    keys.become("Joel Sample", "Morgan Sample")
    keys.settle_conflicts()
    keys.add_action("Print the forms anew", "Priya Sample", "30/06/2026")
    keys.become("Morgan Sample", "Ruth Example")
    keys.sign_off(QUARTER, packs)
    hands.close()

    (pack,) = packs.iterdir()
    assert ask(stage, home, "verify", str(pack))["as_signed_here"]
    assert_it_is_in_the_records(stage, home)


def assert_it_is_in_the_records(stage: Stage, home: Path) -> None:
    shown = ask(stage, home, "return", "show", "--team", "Allocations", "--quarter", QUARTER)
    assert (shown["values"]["statement"], shown["values"]["r2"]) == (CHANGED, "2")
    (changed,) = (each["values"] for each in shown["entries"] if each["outcome"] == "changed")
    said = (changed["what"], changed["why"], changed["effective"], changed["p2"])
    assert said == (CHANGED, REASON, "2025-12-01", "3")
    (action,) = ask(stage, home, "list", "actions", "--words", "Print the forms anew")
    assert (action["owners"], action["target_date"]) == (["Priya Sample"], "2026-06-30")


def do_the_other_teams(stage: Stage, home: Path) -> None:
    """Do beside the window what the same keys would do again for each team."""
    for team in ("Estate services", "Rents"):
        ask(stage, home, "--as", "Joel Sample", "quarter", "review", "--team", team)
    for team in ("Voids", "Repairs"):
        ask(stage, home, "--as", "Hana Sample", "quarter", "not-returned", "--team", team, "--reason", "Ill")


def ask(stage: Stage, home: Path, *words: str) -> Any:
    """Return what a command of the program answers."""
    return json.loads(stage.command("--home", str(home), "--json", *words))
