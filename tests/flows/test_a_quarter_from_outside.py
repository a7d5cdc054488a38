"""A whole quarter in the program as it runs, by somebody who knows nothing of it but what it says to a screen reader."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from kimdesk.paths import Home
from tests.outside.hands import Hands, Words
from tests.outside.stage import Stage
from tests.outside.walk import CHANGED, NOT_BACK, REASON, Walk

QUARTER = "Q3 2025/26"
# How the window is wanted: the language, and what stands in the settings of this computer.
PLAIN = pytest.param("en", {}, id="English")
LARGE = {"text_scale": 200, "theme": "contrast"}
ENGLISH = pytest.param("en", LARGE, id="English, large and high in contrast", marks=pytest.mark.full)
WELSH = pytest.param("cy", {"language": "cy", **LARGE}, id="Welsh, large and high in contrast", marks=pytest.mark.full)


@contextmanager
def opened(stage: Stage, home: Path, language: str, settings: dict[str, Any], pictures: Path) -> Iterator[Walk]:
    """Open the program on a home where these settings hold."""
    home.mkdir(exist_ok=True)
    Home(home).settings.write_text(json.dumps(settings), encoding="utf-8")
    pictures.mkdir(exist_ok=True)
    hands = Hands(stage, stage.start_program("--home", str(home)))
    yield Walk(hands, Words(language), pictures)
    hands.close()


@pytest.mark.parametrize(("language", "settings"), [PLAIN, ENGLISH, WELSH])
def test_a_newcomer_sets_up_a_workspace_and_a_first_team(
    stage: Stage, tmp_path: Path, language: str, settings: dict[str, Any]
) -> None:
    home = tmp_path / "home"
    with opened(stage, home, language, settings, tmp_path / "pictures") as walk:
        walk.set_up("Testshire Homes", "Ann")
        walk.go_to("KIM log")
        walk.add_team("Voids", "Bea")
        walk.add_activity("Void inspection")
    (team,) = ask(stage, home, "list", "teams")
    assert (team["name"], team["manager"]) == ("Voids", "Bea")
    (activity,) = ask(stage, home, "list", "activities")
    assert (activity["title"], activity["team"]) == ("Void inspection", "Voids")


@pytest.mark.parametrize(("language", "settings"), [PLAIN, ENGLISH, WELSH])
def test_a_quarter_is_done_by_names_alone(
    stage: Stage, tmp_path: Path, language: str, settings: dict[str, Any]
) -> None:
    home, packs = tmp_path / "home", tmp_path / "packs"
    packs.mkdir()
    with opened(stage, home, language, settings, tmp_path / "pictures") as walk:
        walk.open_the_sample()
        walk.become("Morgan Sample", "Grace Sample")
        walk.go_to("KIM log")
        walk.fill_return("Allocations")
        walk.become("Grace Sample", "Joel Sample")
        for team in ("Allocations", "Estate services", "Rents"):
            walk.review(team)
        walk.become("Joel Sample", "Hana Sample")
        for team in ("Voids", "Repairs"):
            walk.list_as_not_returned(team)
        walk.become("Hana Sample", "Morgan Sample")
        walk.add_action("Print the forms anew", "Priya Sample", "30/06/2026")
        walk.add_risk("Nobody finds the forms", "Hana Sample")
        walk.add_asset("Form store", "Priya Sample", "Lettings system")
        walk.settle_conflicts()
        walk.become("Morgan Sample", "Ruth Example")
        walk.sign_off(QUARTER, packs)
    assert_the_quarter_is_in_the_records(stage, home)
    assert_the_registers_have_grown(stage, home)
    (pack,) = packs.iterdir()
    checked = ask(stage, home, "verify", str(pack))
    assert (checked["ok"], checked["signed_by"], checked["as_signed_here"]) == (True, "Ruth Example", True)


def assert_the_quarter_is_in_the_records(stage: Stage, home: Path) -> None:
    status = ask(stage, home, "quarter", "status", "--quarter", QUARTER)
    assert (status["signed"], status["signed_by"]) == (True, "Ruth Example")
    told = {each["team"]: each for each in status["teams"]}
    own = told["Allocations"]
    assert (own["state"], own["unchanged"], own["changed"], own["comment"]) == ("signed", 5, 1, CHANGED)
    assert {team for team, each in told.items() if each["state"] == "not_returned"} == {"Voids", "Repairs"}
    assert told["Voids"]["reason"] == NOT_BACK
    shown = ask(stage, home, "return", "show", "--team", "Allocations", "--quarter", QUARTER)
    assert (shown["values"]["statement"], shown["values"]["r2"]) == (CHANGED, "2")
    (changed,) = (each["values"] for each in shown["entries"] if each["outcome"] == "changed")
    assert (changed["what"], changed["why"], changed["effective"]) == (CHANGED, REASON, "2025-12-01")
    assert (changed["p2"], changed["p2_note"]) == ("3", CHANGED)
    assert ask(stage, home, "conflicts") == []


def assert_the_registers_have_grown(stage: Stage, home: Path) -> None:
    (action,) = ask(stage, home, "list", "actions", "--words", "Print the forms anew")
    assert (action["owners"], action["target_date"]) == (["Priya Sample"], "2026-06-30")
    (risk,) = ask(stage, home, "list", "risks", "--words", "Nobody finds the forms")
    said = (risk["likelihood"], risk["impact"], risk["score"], risk["owner"], risk["cause"])
    assert said == ("4", "3", 12, "Hana Sample", REASON)
    (asset,) = ask(stage, home, "list", "assets", "--words", "Form store")
    six = ("title", "holds", "function", "owner", "system", "status")
    said = ("Form store", CHANGED, REASON, "Priya Sample", "Lettings system", "needed")
    assert tuple(asset[name] for name in six) == said


def ask(stage: Stage, home: Path, *words: str) -> Any:
    """Return what a command of the program answers."""
    return json.loads(stage.command("--home", str(home), "--json", *words))
