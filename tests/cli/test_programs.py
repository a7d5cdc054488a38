"""What programs and consoles rely on: quick starts, plain JSON, any encoding, help."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

import kimdesk
from kimdesk.cli import main
from kimdesk.cli.command import Command
from kimdesk.cli.parser import COMMANDS
from kimdesk.clock import Clock
from kimdesk.services.desk import open_desk
from tests.cli.conftest import CommandLine

HEAVY = (
    "sqlmodel",
    "sqlalchemy",
    "pydantic",
    "openpyxl",
    "reportlab",
    "PIL",
    "PySide6",
    "keyring",
    "asyncio",
    "hunspell",
)
PROBE = (
    "import sys; from kimdesk.cli import main; code = main(sys.argv[1:]); "
    f"sys.exit(code or ','.join(name for name in {HEAVY!r} if name in sys.modules) or 0)"
)


def run(cli: CommandLine, *words: str, **environment: str) -> subprocess.CompletedProcess[bytes]:
    asked = [sys.executable, "-m", "kimdesk", "--home", str(cli.home), *words]
    return subprocess.run(asked, capture_output=True, env={**os.environ, **environment}, check=False)


@pytest.mark.parametrize(
    "words",
    [
        "list teams",
        "quarter status",
        "--as P1 search key",
        "return show --json --quarter Q1",
        "version",
        "show team T1",
        "set team T1 detail=full",
    ],
)
def test_records_are_listed_shown_and_changed_without_anything_heavy(landlord: CommandLine, words: str) -> None:
    asked = [sys.executable, "-c", PROBE, "--home", str(landlord.home), *words.split()]

    done = subprocess.run(asked, capture_output=True, text=True, encoding="utf-8", check=False)

    assert done.stderr == ""
    assert done.returncode in (0, 2)


def test_data_survives_a_console_that_knows_few_characters(landlord: CommandLine) -> None:
    landlord.done("new", "team", "name=Tai Ŵyn “Môn”")

    for_programs = run(landlord, "list", "teams", "--json", PYTHONIOENCODING="cp1252", PYTHONUTF8="0")
    for_people = run(landlord, "list", "teams", PYTHONIOENCODING="ascii", PYTHONUTF8="0")

    assert json.loads(for_programs.stdout)[2]["name"] == "Tai Ŵyn “Môn”"
    assert (for_people.returncode, for_people.stderr) == (0, b"")
    assert b"Tai ?yn ?M?n?" in for_people.stdout


def test_options_for_every_command_stand_before_or_behind_it(landlord: CommandLine) -> None:
    before = landlord("--json", "--as", "P1", "who")
    behind = landlord("who", "--json", "--as", "P1")

    assert before.data == behind.data


def test_the_version_is_said_both_ways(cli: CommandLine) -> None:
    assert cli.done("version").out == cli.done("--version").out == f"KIM Desk {kimdesk.__version__}\n"
    assert cli.data("version")["version"] == kimdesk.__version__
    assert not cli.home.exists()


def everything(commands: tuple[Command, ...], before: tuple[str, ...] = ()) -> list[tuple[str, ...]]:
    found = []
    for each in commands:
        found += [(*before, each.name), *everything(each.parts, (*before, each.name))]
    return found


@pytest.mark.parametrize("words", everything(COMMANDS), ids=" ".join)
def test_every_command_explains_itself(words: tuple[str, ...], capsys: pytest.CaptureFixture[str]) -> None:
    assert main([*words, "--help"]) == 0
    assert f"usage: kimdesk {' '.join(words)}" in capsys.readouterr().out


def test_no_command_is_there_twice() -> None:
    every = everything(COMMANDS)

    assert len(every) == len(set(every))


def test_without_a_screen_the_window_is_not_tried(cli: CommandLine, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(sys, "platform", "linux")

    for words in ((), ("run",)):
        answer = cli(*words)
        assert (answer.code, "There is no screen here." in answer.err) == (2, True)


def test_a_window_as_somebody_else_is_refused(cli: CommandLine) -> None:
    assert "--as is for commands" in cli("--as", "Sam").err


def test_who_i_am_is_remembered_when_asked(landlord: CommandLine) -> None:
    landlord.done("new", "person", "name=Sam Reed", "roles=line_manager", "teams=Voids")

    landlord.done("who", "--become", "Sam Reed")

    said = landlord.data("who")
    assert (said["me"]["name"], said["me"]["roles"]) == ("Sam Reed", ["line_manager"])
    assert {each["name"] for each in said["choices"]} == {"Sam Reed", "KIM log administrator"}


def test_the_sample_is_made_only_where_there_is_nothing(cli: CommandLine, monkeypatch: pytest.MonkeyPatch) -> None:
    def build_sample(folder: Path, clock: Clock, progress: Callable[[float, str], bool]) -> str:
        assert progress(0.5, "half")
        desk = open_desk(folder, clock, create=True)
        desk.workspace.set_up("Sample Homes", sample=True)
        desk.close()
        return "No certificate here."

    made = ModuleType("kimdesk.services.sample")
    made.build_sample = build_sample  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "kimdesk.services.sample", made)

    first, second = cli("sample"), cli("sample")

    assert (first.code, "A sample workspace is in" in first.out) == (0, True)
    assert first.out.endswith("No certificate here.\n")
    assert (second.code, "holds a workspace already" in second.err) == (2, True)
    assert cli.data("list", "workspaces")[0]["name"] == "Sample Homes"
