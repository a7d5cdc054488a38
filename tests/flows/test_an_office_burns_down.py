"""From the command line alone: a share with a key in the safe outlives its only administrator's laptop."""

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
    return made


def test_the_key_from_the_safe_opens_the_share_again(laptops: Laptops) -> None:
    key = laptops.run("office", "share", "create", str(laptops.share))["recovery_key"]
    assert len(key.split("-")) == 8
    laptops.join("voids", "Bea", "service_manager")
    laptops.run("voids", "new", "risk", "title=Keys are lost")
    laptops.run("voids", "share", "sync")
    assert laptops.run("voids", "share", "status")["warnings"] == []
    assert laptops.run("office", "doctor", "--share")["ok"]
    shutil.rmtree(laptops.folder / "office")

    refused = laptops.run("new", "share", "recover", str(laptops.share), "--key", key[:-1], "--name", "Ada", code=2)
    assert "eight groups of four" in refused["error"]["hint"]
    laptops.run("new", "share", "recover", str(laptops.share), "--key", key, "--name", "Ada")
    assert laptops.run("new", "show", "risk", "RK1")["title"] == "Keys are lost"
    page = laptops.folder / "key.pdf"
    again = laptops.run("new", "share", "recovery", "--to", str(page))
    assert again["recovery_key"] != key
    assert page.read_bytes()[:5] == b"%PDF-"
    assert laptops.run("third", "share", "recover", str(laptops.share), "--key", key, "--name", "Eve", code=2)["error"]
    hashes = [laptops.run(home, "share", "sync")["log_hash"] for home in ("voids", "new", "voids", "new")]
    assert len(set(hashes[2:])) == 1


def test_a_damaged_share_is_examined_and_put_right(laptops: Laptops) -> None:
    laptops.run("office", "share", "create", str(laptops.share))
    laptops.join("voids", "Bea", "service_manager")
    laptops.run("office", "new", "risk", "title=Keys are lost")
    laptops.run("office", "new", "evidence", "title=Photo", "record=RK1")
    photo = laptops.folder / "photo.jpg"
    photo.write_bytes(b"a cupboard" * 1000)
    attached = laptops.run("office", "attach", "E1", str(photo))
    for home in ("office", "voids"):
        laptops.run(home, "share", "sync")
    assert laptops.run("voids", "attached", "E1")["here"] is False
    coming = laptops.run("voids", "attached", "E1", "--to", str(laptops.folder / "out"), code=2)
    assert "next sync" in coming["error"]["message"]
    laptops.run("voids", "share", "sync")
    (shown,) = [laptops.run("voids", "attached", "E1", "--to", str(laptops.folder / "out"))]
    assert Path(shown["path"]).read_bytes() == photo.read_bytes()
    examined = laptops.run("office", "doctor", "--share")
    assert examined["evidence"] == [{"name": "photo.jpg", "hash": attached["hash"], "copies": 2}]

    for path in laptops.share.rglob("*.k??"):
        path.write_bytes(path.read_bytes()[:10])
    said = laptops.run("office", "doctor", "--share", code=1)
    assert {each["about"] for each in said["findings"] if each["wrong"]} == {"roster", "segments"}
    laptops.run("office", "share", "sync", "--heal")
    laptops.run("voids", "share", "sync", "--heal")
    assert laptops.run("office", "doctor", "--share")["ok"]
