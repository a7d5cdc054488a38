"""Three laptops, each a program of its own with its own mount, meet in one folder of a real Samba own_samba."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest

from tests.flows.test_three_laptops import Laptops
from tests.shares.samba import Samba

HOMES = ("office", "voids", "manager")


@pytest.fixture
def laptops(tmp_path: Path, own_samba: Samba) -> Laptops:
    made = Laptops(tmp_path, {home: own_samba.mount().share() for home in HOMES})
    made.begin()
    return made


def status(laptops: Laptops, home: str) -> str:
    said = laptops.run(home, "share", "status")
    return str(said["log_hash"])


def statement(laptops: Laptops, home: str) -> Any:
    return laptops.run(home, "return", "show", "--team", "Voids")["values"]["statement"]


def waiting(laptops: Laptops, home: str) -> list[Any]:
    """Return what waits for a decision there, as the command line says it."""
    return [each for each in laptops.run(home, "conflicts", "waiting") if not each["decision"]]


def test_three_laptops_on_one_samba_server(laptops: Laptops, own_samba: Samba) -> None:
    laptops.run("voids", "return", "set", "--team", "Voids", "statement=Keys are handed over on paper")
    laptops.meet()

    # Nobody reaches the server; all three go on with the same return.
    own_samba.stop()
    for home in HOMES:
        laptops.run(home, "return", "set", "--team", "Voids", f"statement=As {home} sees it")
        assert laptops.run(home, "share", "sync", code=1)["health"] == "unreachable"
    own_samba.start()
    assert len(set(laptops.meet())) == 1
    for home in HOMES:
        (conflict,) = laptops.run(home, "conflicts")
        assert (conflict["kind"], conflict["field"]) == ("return", "statement")
        assert {each["value"] for each in conflict["values"]} == {f"As {home} sees it" for home in HOMES}

    # One settles it.
    record = conflict["id"]
    laptops.run("manager", "conflicts", "settle", "return", record, "statement", "As all of us see it")
    laptops.meet()
    assert len({status(laptops, home) for home in HOMES}) == 1
    assert [statement(laptops, home) for home in HOMES] == ["As all of us see it"] * 3

    # Somebody deletes everything on the own_samba.
    agreed = status(laptops, "office")
    for path in own_samba.behind().iterdir():
        shutil.rmtree(path)
    assert laptops.run("voids", "share", "sync", code=1)["health"] == "emptied"
    assert laptops.run("office", "share", "sync", "--heal")["healed"] > 0
    assert set(laptops.meet()) == {agreed}


def test_a_removed_laptop_s_late_edits_wait_for_a_decision_on_samba(laptops: Laptops) -> None:
    laptops.run("voids", "return", "set", "--team", "Voids", "statement=Before")
    laptops.meet()
    laptops.run("voids", "return", "set", "--team", "Voids", "statement=Written on the last day")
    laptops.run("office", "share", "remove", "--laptop", "Bea")
    laptops.run("voids", "share", "sync", code=1)
    for home in ("manager", "office"):
        laptops.run(home, "share", "sync")
        (late,) = waiting(laptops, home)
        assert [each["words"] for each in late["changes"]] == ["Written on the last day"]
        assert statement(laptops, home) == "Before"
    assert status(laptops, "manager") == status(laptops, "office")

    laptops.run("office", "conflicts", "accept", late["number"])
    for home in ("office", "manager", "office"):
        laptops.run(home, "share", "sync")
    assert [statement(laptops, home) for home in ("office", "manager")] == ["Written on the last day"] * 2
    assert [waiting(laptops, home) for home in ("office", "manager")] == [[], []]
    assert status(laptops, "manager") == status(laptops, "office")
