"""A home, and the command line as a person or a program uses it."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from kimdesk.cli import main
from kimdesk.clock import FixedClock
from tests.workspaces import copy_home

QUARTER = "Q4 2024/25"
IN_APRIL = datetime(2025, 4, 10, 9, 30, tzinfo=UTC)


@dataclass(frozen=True)
class Answer:
    """What a command said and how it ended."""

    code: int
    out: str
    err: str

    @property
    def data(self) -> Any:
        return json.loads(self.out)


class CommandLine:
    """Runs commands in one home, on one day."""

    def __init__(self, home: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.home = home
        self.clock = FixedClock(IN_APRIL)
        self._capsys = capsys

    def __call__(self, *words: str) -> Answer:
        self._capsys.readouterr()
        code = main(["--home", str(self.home), *words], self.clock)
        said = self._capsys.readouterr()
        return Answer(code, said.out, said.err)

    def done(self, *words: str) -> Answer:
        """Run a command that must succeed."""
        answer = self(*words)
        assert answer.code == 0, f"{words}: {answer.err}{answer.out}"
        return answer

    def data(self, *words: str) -> Any:
        """Run a command that must succeed, and return what it says to programs."""
        return self.done(*words, "--json").data


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "home"


@pytest.fixture
def cli(home: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> CommandLine:
    monkeypatch.setenv("COLUMNS", "200")
    return CommandLine(home, capsys)


@pytest.fixture(scope="session")
def landlords_home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a home to be copied, made by commands: a workspace with two teams and three activities."""
    home = tmp_path_factory.mktemp("landlord") / "home"
    for words in (
        ("workspace", "name=Borough Homes"),
        ("team", "name=Voids", "detail=light"),
        ("team", "name=Rents", "detail=light"),
        ("activity", "team=Voids", "title=Key collection"),
        ("activity", "team=Voids", "title=Void inspection", "customers=tenants,leaseholders"),
        ("activity", "team=Rents", "title=Arrears letters"),
    ):
        assert main(["--home", str(home), "new", *words], FixedClock(IN_APRIL)) == 0
    return home


@pytest.fixture
def landlord(landlords_home: Path, cli: CommandLine) -> CommandLine:
    """A workspace with two teams and three activities."""
    copy_home(landlords_home, cli.home)
    return cli


@pytest.fixture
def damaged(landlord: CommandLine) -> Callable[[Callable[[bytes], bytes]], CommandLine]:
    """Change the bytes of the database."""

    def change(how: Callable[[bytes], bytes]) -> CommandLine:
        path = landlord.home / "kimdesk.db"
        path.write_bytes(how(path.read_bytes()))
        return landlord

    return change
