"""Copied, set back and restored laptops, each a program of its own: they come in again, and nobody loses a word."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.flows.test_three_laptops import Laptops


@pytest.fixture
def laptops(tmp_path: Path) -> Laptops:
    made = Laptops(tmp_path)
    made.share.mkdir()
    made.run("office", "new", "workspace", "name=Testshire Homes")
    made.run("office", "share", "create", str(made.share))
    made.join("manager", "Cai", "service_manager")
    return made


def copied(laptops: Laptops, home: str, to: str) -> None:
    shutil.copytree(laptops.folder / home, laptops.folder / to)


def let_in_again(laptops: Laptops, home: str, words: str) -> None:
    (request,) = laptops.run("office", "share", "accept", "--all")["requests"]
    assert (request["words"], request["accepted"], bool(request["renews"])) == (words, True, True)
    report = laptops.run(home, "share", "sync")
    assert report["health"] == "well"


def titles(laptops: Laptops, home: str) -> list[str]:
    return sorted(each["title"] for each in laptops.run(home, "list", "risks"))


def hashes(laptops: Laptops, *homes: str) -> set[str]:
    for _round in range(2):
        for home in homes:
            laptops.run(home, "share", "sync")
    return {laptops.run(home, "share", "sync")["log_hash"] for home in homes}


def test_f23_a_home_copied_and_both_in_use_ends_as_two_laptops(laptops: Laptops) -> None:
    laptops.run("manager", "new", "risk", "title=Not yet sent when it was copied")
    copied(laptops, "manager", "copy")
    laptops.run("manager", "new", "risk", "title=On the one")
    laptops.run("copy", "new", "risk", "title=On the other")
    laptops.run("manager", "share", "sync")
    report = laptops.run("copy", "share", "sync", code=1)
    assert report["health"] == "waiting"
    assert titles(laptops, "copy") == ["Not yet sent when it was copied", "On the other"]
    let_in_again(laptops, "copy", report["words"])
    assert len(hashes(laptops, "office", "manager", "copy")) == 1
    for home in ("office", "manager", "copy"):
        assert titles(laptops, home) == ["Not yet sent when it was copied", "On the one", "On the other"]
        assert laptops.run(home, "conflicts") == []


def test_f22_a_computer_set_back_to_an_earlier_day_comes_in_again(laptops: Laptops) -> None:
    copied(laptops, "manager", "earlier")
    laptops.run("manager", "new", "risk", "title=Sent before it was set back")
    laptops.run("manager", "share", "sync")
    shutil.rmtree(laptops.folder / "manager")
    (laptops.folder / "earlier").rename(laptops.folder / "manager")
    laptops.run("manager", "new", "risk", "title=Written after")
    report = laptops.run("manager", "share", "sync", code=1)
    assert (report["health"], bool(report["renewed"])) == ("waiting", True)
    assert laptops.run("manager", "share", "rejoin", code=1)["words"] == report["words"]
    let_in_again(laptops, "manager", report["words"])
    assert len(hashes(laptops, "office", "manager")) == 1
    assert titles(laptops, "office") == ["Sent before it was set back", "Written after"]


def test_the_administrator_s_own_laptop_comes_in_again_by_itself(laptops: Laptops) -> None:
    laptops.run("office", "backup", str(laptops.folder / "kept.kimbackup"))
    laptops.run("office", "new", "risk", "title=Sent after the backup")
    laptops.run("office", "share", "sync")
    laptops.run("office", "restore", str(laptops.folder / "kept.kimbackup"))
    laptops.run("office", "new", "risk", "title=Written after")
    assert laptops.run("office", "share", "sync")["health"] == "well"
    assert len(hashes(laptops, "office", "manager")) == 1
    assert titles(laptops, "manager") == ["Sent after the backup", "Written after"]


def test_a_laptop_whose_keys_are_lost_comes_in_again_with_a_code(laptops: Laptops) -> None:
    laptops.run("manager", "new", "risk", "title=Never sent")
    for path in (laptops.folder / "manager").glob("*.keys.locked"):
        path.unlink()
    refused = laptops.run("manager", "share", "sync", code=2)
    assert "keys are not here" in refused["error"]["title"]
    laptops.run("manager", "share", "rejoin", code=2)
    code = laptops.run("office", "share", "invite", "--name", "Cai", "--role", "service_manager")["code"]
    words = laptops.run("manager", "share", "rejoin", "--code", code, code=1)["words"]
    (request,) = laptops.run("office", "share", "accept", "--all")["requests"]
    assert (request["words"], request["accepted"]) == (words, True)
    assert laptops.run("manager", "share", "sync")["carried"] > 0
    assert len(hashes(laptops, "office", "manager")) == 1
    assert titles(laptops, "office") == ["Never sent"]


def test_a_removed_laptop_does_not_come_in_again_by_its_old_keys(laptops: Laptops) -> None:
    copied(laptops, "manager", "copy")
    laptops.run("office", "share", "remove", "--laptop", "Cai")
    assert laptops.run("copy", "share", "sync", code=1)["health"] == "waiting"
    (request,) = laptops.run("office", "share", "accept", "--all")["requests"]
    assert (request["accepted"], request["reason"]) == (False, "the laptop that it was has been taken out")
