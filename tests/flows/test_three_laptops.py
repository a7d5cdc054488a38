"""Three laptops, each a program of its own, meet in one folder: the same records, the same conflict, the same hash."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]


@dataclass
class Laptops:
    """Homes below one folder, and the folder in which they meet, which may be called otherwise on some of them."""

    folder: Path
    shares: dict[str, Path] = field(default_factory=dict)

    @property
    def share(self) -> Path:
        return self.folder / "share"

    def share_of(self, home: str) -> str:
        return str(self.shares.get(home, self.share))

    def run(self, home: str, *words: str, code: int = 0) -> Any:
        env = os.environ | {"KIMDESK_PASSPHRASE": "four plain words", "KIMDESK_KEYRING": "none"}
        command = [sys.executable, "-m", "kimdesk", "--home", str(self.folder / home), *words, "--json"]
        done = subprocess.run(command, cwd=ROOT, env=env, capture_output=True, text=True, timeout=120, check=False)
        assert done.returncode == code, (words, done.stdout, done.stderr)
        return json.loads(done.stdout)

    def join(self, home: str, name: str, role: str, *team: str) -> None:
        """Let another laptop in, as two people would."""
        code = self.run("office", "share", "invite", "--name", name, "--role", role, *team)["code"]
        words = self.run(home, "share", "join", self.share_of(home), "--code", code, "--name", name)["words"]
        (request,) = self.run("office", "share", "accept", "--all")["requests"]
        assert (request["words"], request["accepted"]) == (words, True)
        self.run(home, "share", "sync")

    def begin(self) -> None:
        """Make a workspace in the office, share it, and let two colleagues in."""
        self.run("office", "new", "workspace", "name=Testshire Homes")
        self.run("office", "new", "team", "name=Voids")
        self.run("office", "new", "activity", "title=Key handover", "team=Voids")
        self.run("office", "share", "create", self.share_of("office"))
        self.join("voids", "Bea", "line_manager", "--team", "Voids")
        self.join("manager", "Cai", "service_manager")

    def meet(self) -> list[str]:
        """Let all sync until everybody has what the others have; return their log hashes."""
        for _round in range(2):
            for home in ("office", "voids", "manager"):
                self.run(home, "share", "sync")
        return [self.run(home, "share", "sync")["log_hash"] for home in ("office", "voids", "manager")]


@pytest.fixture
def laptops(tmp_path: Path) -> Laptops:
    made = Laptops(tmp_path)
    made.share.mkdir()
    made.begin()
    return made


def test_three_laptops_see_the_same_conflict_and_one_settles_it(laptops: Laptops) -> None:
    laptops.run("manager", "new", "risk", "title=Keys are lost")
    laptops.meet()
    refused = laptops.run("voids", "list", "risks", "--as", "Cai", code=2)
    assert "belongs to somebody" in refused["error"]["title"]
    for home, words in (("manager", "Keys get lost"), ("office", "Keys go missing")):
        laptops.run(home, "set", "risk", "RK1", f"title={words}")
    assert len(set(laptops.meet())) == 1
    for home in ("office", "voids", "manager"):
        (conflict,) = laptops.run(home, "conflicts")
        assert conflict["field"] == "title"
    laptops.run("manager", "conflicts", "settle", "risk", "RK1", "title", "Keys are lost or go missing")
    assert len(set(laptops.meet())) == 1
    for home in ("office", "voids", "manager"):
        assert laptops.run(home, "conflicts") == []
        assert laptops.run(home, "show", "risk", "RK1")["title"] == "Keys are lost or go missing"


def test_a_removed_laptop_reads_no_more_and_what_it_writes_waits(laptops: Laptops) -> None:
    laptops.run("voids", "return", "set", "--team", "Voids", "statement=Before")
    laptops.meet()
    laptops.run("office", "share", "remove", "--laptop", "Bea")
    laptops.run("manager", "share", "sync")
    laptops.run("manager", "new", "risk", "title=Said among those who stay")
    laptops.run("manager", "share", "sync")
    laptops.run("voids", "share", "sync", code=1)
    assert laptops.run("voids", "list", "risks") == []


def test_a_wiped_folder_is_put_back_when_somebody_says_so(laptops: Laptops) -> None:
    hashes = laptops.meet()
    (root,) = laptops.share.iterdir()
    for path in sorted(root.rglob("*"), reverse=True):
        path.rmdir() if path.is_dir() else path.unlink()
    assert laptops.run("manager", "share", "sync", code=1)["health"] == "emptied"
    assert laptops.run("manager", "share", "sync", "--heal")["healed"] > 0
    assert laptops.meet() == hashes
