"""A team without any folder in common: two files are enough to join, and then records go to and fro in files."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.flows.test_three_laptops import Laptops


@pytest.fixture
def laptops(tmp_path: Path) -> Laptops:
    made = Laptops(tmp_path)
    made.run("office", "new", "workspace", "name=Testshire Homes")
    made.run("office", "new", "team", "name=Voids")
    return made


def test_a_newcomer_joins_by_two_files_and_both_meet_by_files(laptops: Laptops) -> None:
    there, back = (str(laptops.folder / f"{name}.kimteam") for name in ("there", "back"))
    laptops.run("office", "share", "create", there)
    code = laptops.run("office", "share", "invite", "--name", "Bea", "--role", "service_manager")["code"]
    assert laptops.run("office", "team-file", "write", there)["invitations"] == 1

    words = laptops.run("voids", "share", "join", there, "--code", code, "--name", "Bea")["words"]
    early = laptops.run("voids", "team-file", "merge", there, code=2)
    assert "has not let this laptop in" in early["error"]["title"]
    assert laptops.run("voids", "team-file", "write", back)["requests"] == 1

    assert laptops.run("office", "team-file", "merge", back)["requests"] == 1
    (request,) = laptops.run("office", "share", "accept", "--all")["requests"]
    assert (request["words"], request["accepted"]) == (words, True)
    laptops.run("office", "new", "risk", "title=Keys are lost")
    laptops.run("office", "team-file", "write", there)
    assert laptops.run("voids", "team-file", "merge", there)["taken"] > 0
    assert laptops.run("voids", "show", "risk", "RK1")["title"] == "Keys are lost"

    laptops.run("voids", "set", "risk", "RK1", "title=Keys get lost")
    laptops.run("voids", "team-file", "write", back)
    first = laptops.run("office", "team-file", "merge", back)
    again = laptops.run("office", "team-file", "merge", back)
    assert (first["taken"] > 0, again["taken"], again["requests"]) == (True, 0, 0)
    assert first["log_hash"] == again["log_hash"] == laptops.run("voids", "share", "status")["log_hash"]
    assert laptops.run("office", "show", "risk", "RK1")["title"] == "Keys get lost"


def test_a_folder_can_be_taken_up_later(laptops: Laptops) -> None:
    laptops.run("office", "share", "create", str(laptops.folder / "there.kimteam"))
    laptops.share.mkdir()
    assert laptops.run("office", "share", "sync", str(laptops.share), code=1)["health"] == "emptied"
    assert laptops.run("office", "share", "sync", str(laptops.share), "--heal")["health"] == "well"
    laptops.join("manager", "Cai", "service_manager")
    assert laptops.run("manager", "list", "teams")[0]["name"] == "Voids"


def test_one_file_on_a_stick_serves_a_colleague_who_has_no_access_to_the_folder(laptops: Laptops) -> None:
    stick = str(laptops.folder / "stick.kimteam")
    laptops.share.mkdir()
    laptops.run("office", "share", "create", str(laptops.share))
    code = laptops.run("office", "share", "invite", "--name", "Bea", "--role", "service_manager")["code"]
    laptops.run("office", "team-file", "write", stick)
    laptops.run("voids", "share", "join", stick, "--code", code, "--name", "Bea")
    laptops.run("voids", "team-file", "write", stick)
    laptops.run("office", "team-file", "merge", stick)
    assert laptops.run("office", "share", "accept", "--all")["requests"][0]["accepted"]
    laptops.run("office", "team-file", "write", stick)
    assert laptops.run("voids", "team-file", "merge", stick)["taken"] > 0
    laptops.run("voids", "new", "risk", "title=Said on the stick")
    laptops.run("voids", "team-file", "write", stick)
    laptops.run("office", "team-file", "merge", stick)
    laptops.run("office", "share", "sync")
    laptops.join("manager", "Cai", "service_manager")
    assert laptops.run("manager", "list", "risks")[0]["title"] == "Said on the stick"


def test_a_hostile_or_foreign_file_changes_nothing(laptops: Laptops) -> None:
    there = laptops.folder / "there.kimteam"
    laptops.run("office", "share", "create", str(there))
    before = laptops.run("office", "share", "status")["log_hash"]
    other = laptops.folder / "other.kimteam"
    laptops.run("voids", "new", "workspace", "name=Elsewhere")
    laptops.run("voids", "share", "create", str(other))
    whole = there.read_bytes()
    there.write_bytes(whole[: len(whole) // 2])
    for path, words in ((other, "another team"), (there, "cut short"), (laptops.folder / "none", "no such file")):
        refused = laptops.run("office", "team-file", "merge", str(path), code=2)
        assert words in refused["error"]["message"]
        assert refused["error"]["hint"]
    assert laptops.run("office", "team-file", "write", str(there), code=2)["error"]["title"].endswith("not used")
    assert there.read_bytes() == whole[: len(whole) // 2]
    assert laptops.run("office", "share", "status")["log_hash"] == before
