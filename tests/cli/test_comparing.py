"""Comparing quarters and packs from the command line."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import CommandLine
from tests.workspaces import JANUARY, Bench


@pytest.fixture
def here(bench: Bench, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> CommandLine:
    """The command line of a home whose quarter was signed, opened again, changed and signed again."""
    risk = bench.desk.records.make("risk", {"title": "Damp records", "likelihood": "2", "impact": "4"}).id
    bench.sign(bench.before)
    bench.desk.signing.reopen(bench.before, "A score was wrong.")
    bench.desk.records.change("risk", risk, {"likelihood": "4"})
    bench.sign(bench.before)
    monkeypatch.setenv("COLUMNS", "200")
    made = CommandLine(bench.folder, capsys)
    made.clock.set(JANUARY)
    return made


QUARTER = "Q2 2025/26"


def test_an_amendment_is_compared_with_what_was_signed_first(here: CommandLine) -> None:
    said = here.done("compare", f"{QUARTER}:0", QUARTER).out
    assert said.startswith(f"What changed: {QUARTER} and {QUARTER}, amendment 1.")
    assert "L2 x I4 = 8" in said
    data = here.data("compare", f"{QUARTER}:0", f"{QUARTER}:1", "--worse")
    assert data["counts"]["worse"] == 1
    assert {each["way"] for part in data["sections"] for each in part["differences"]} == {"worse"}


def test_it_is_written_as_pages_and_a_workbook(here: CommandLine, tmp_path: Path) -> None:
    folder = Path(here.data("compare", f"{QUARTER}:0", QUARTER, "--to", str(tmp_path / "out"))["folder"])
    assert sorted(each.suffix for each in folder.iterdir()) == [".pdf", ".xlsx"]


def test_two_packs_are_compared_where_there_is_no_workspace(
    here: CommandLine, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    pack = here.data("export", "--quarter", QUARTER, "--to", str(tmp_path))["folder"]
    elsewhere = CommandLine(tmp_path / "nowhere", capsys)
    data = elsewhere.data("compare", pack, pack)
    assert (data["counts"]["changed"], data["sections"]) == (0, [])
    assert not elsewhere.home.exists()


def test_what_cannot_be_compared_is_said_in_words(here: CommandLine, tmp_path: Path) -> None:
    assert "not a whole KIM pack" in here("compare", str(tmp_path), QUARTER).err
    assert "no such sign-off" in here("compare", f"{QUARTER}:7", QUARTER).err
    assert here("compare", "Q9 1999", QUARTER).code == 2
