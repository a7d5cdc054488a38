"""Searching with filters and making evidence bundles from the command line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.conftest import CommandLine


@pytest.fixture
def cli_with_risks(cli: CommandLine, tmp_path: Path) -> CommandLine:
    plan = tmp_path / "plan.csv"
    plan.write_text(
        "Ref,Action,Owner,Timescale,Status\nIM1,Write a recording standard,Head,Q4 2024/25,Not started\n",
        encoding="utf-8",
    )
    cli.done("import", str(plan))
    cli.done("new", "risk", "title=Surveys go missing", "cause=Recorded on paper")
    return cli


def test_a_search_is_narrowed_by_kind_days_and_person(cli_with_risks: CommandLine) -> None:
    def found(*options: str) -> list[str]:
        return [each["title"] for each in cli_with_risks.data("search", "record", *options)]

    assert found("--kind", "risk") == ["Surveys go missing"]
    assert found("--kind", "actions") == ["Write a recording standard"]
    assert found("--to", "01/01/2001") == []
    assert len(found("--from", "01/01/2001")) == 2
    assert cli_with_risks("search", "record", "--from", "soon").code == 2
    assert cli_with_risks("search").code == 2


def test_a_bundle_is_looked_at_made_and_closed(cli_with_risks: CommandLine, tmp_path: Path) -> None:
    cli = cli_with_risks
    request = ("bundle", "--for", "foi", "--request", "FOI-2026-0143", "--words", "surveys")
    looked = cli.done(*request)
    assert "Surveys go missing" in looked.out
    assert "Nothing was written" in looked.out

    withhold = ("--withhold", "risk/RK1/cause=s.40:Names a tenant")
    made = cli.data(*request, "--as-at", "31/12/2099", *withhold, "--to", str(tmp_path))
    assert (made["bundle"], made["records"], made["withheld"]) == ("EB1", 1, 1)
    content = Path(made["files"][2]).read_text(encoding="utf-8")
    assert "paper" not in content
    assert json.loads(content)["request"] == "FOI-2026-0143"

    checked = cli.data("verify", made["folder"])
    assert (checked["ok"], checked["bundle"], checked["as_signed_here"]) == (True, "EB1", True)
    assert cli.done("verify", made["folder"]).out.startswith("The evidence bundle is whole and unchanged.")

    refused = cli("delete", "risk", "RK1")
    assert refused.code == 1
    assert "FOI-2026-0143" in refused.err
    cli.done("bundle", "--close", "EB1")
    assert "is open again" in cli.done("bundle", "--reopen", "EB1").out
    assert cli("delete", "risk", "RK1").code == 1
    cli.done("bundle", "--close", "EB1")
    cli.done("delete", "risk", "RK1")


@pytest.mark.parametrize(
    "options",
    [
        ("--request", "FOI-1", "--words", "surveys"),
        ("--for", "foi", "--words", "surveys"),
        ("--for", "foi", "--request", "Joan Pemberton", "--words", "surveys"),
        ("--for", "foi", "--request", "FOI-1", "--words", "nothingofthekind"),
        ("--for", "foi", "--request", "FOI-1"),
        ("--for", "foi", "--request", "FOI-1", "--words", "surveys", "--withhold", "the cause"),
        ("--for", "foi", "--request", "FOI-1", "--words", "surveys", "--withhold", "risk/RK1/cause=s.99:Why"),
        ("--for", "foi", "--request", "FOI-1", "--words", "surveys", "--as-at", "never"),
    ],
)
def test_what_cannot_be_understood_is_said_and_leaves_nothing(
    cli_with_risks: CommandLine, tmp_path: Path, options: tuple[str, ...]
) -> None:
    to = tmp_path / "to"
    to.mkdir()
    said = cli_with_risks("bundle", *options, "--to", str(to))
    assert said.code == 2
    assert said.err
    assert list(to.iterdir()) == []
    assert cli_with_risks.data("list", "bundles") == []
