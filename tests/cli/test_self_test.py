"""``--self-test`` tries everything once and leaves nothing behind; ``policy`` says what the organisation has set."""

from __future__ import annotations

from pathlib import Path

import pytest

from kimdesk.cli import self_test
from kimdesk.errors import UserError
from kimdesk.policy import Policy
from tests.cli.conftest import CommandLine

CHECKS = [
    "program", "database", "fonts, drawings and languages", "pack", "pages", "signatures", "workbook", "encryption", "keyring",
    "spelling", "window",
]  # fmt: skip


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Only the checks whose way is tried here: none that starts a process or a window."""
    kept = [each for each in self_test._CHECKS if each[0] in ("program", "database", "encryption")]
    monkeypatch.setattr(self_test, "_CHECKS", tuple(kept))
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")


@pytest.mark.usefixtures("qapp", "quick")
def test_each_check_is_a_line_and_the_answer_is_yes(cli: CommandLine) -> None:
    answer = cli.done("--self-test")

    lines = answer.out.splitlines()
    assert [line.partition(":")[0] for line in lines[:-1]] == ["ok     program", "ok     database", "ok     encryption"]
    assert lines[-1] == "Everything works."


@pytest.mark.usefixtures("qapp", "quick")
@pytest.mark.parametrize("trouble", [UserError("Not as expected", "odd"), ValueError("odd")])
def test_one_that_fails_says_why_and_the_others_still_run(
    cli: CommandLine, monkeypatch: pytest.MonkeyPatch, trouble: Exception
) -> None:
    def fail(_bench: self_test.Bench) -> str:
        raise trouble

    first, *others = self_test._CHECKS
    monkeypatch.setattr(self_test, "_CHECKS", ((first[0], fail), *others))

    answer = cli("--self-test", "--json")

    assert answer.code == 1
    assert not answer.data["ok"]
    assert [each["ok"] for each in answer.data["checks"]] == [False, True, True]
    assert "odd" in answer.data["checks"][0]["words"]


@pytest.mark.full
@pytest.mark.usefixtures("qapp")
@pytest.mark.expects_log
def test_all_of_it_works_here(cli: CommandLine) -> None:
    answer = cli("--self-test", "--json")

    assert [each["name"] for each in answer.data["checks"] if each["ok"]][: len(CHECKS)] == CHECKS, answer.out
    assert answer.code == 0


@pytest.mark.usefixtures("qapp", "quick")
def test_nobodys_records_are_touched(cli: CommandLine, tmp_path: Path) -> None:
    before = sorted(path.name for path in cli.home.rglob("*"))

    cli.done("--self-test")

    assert sorted(path.name for path in cli.home.rglob("*")) == before


def test_nothing_set_by_the_organisation_is_said(cli: CommandLine, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kimdesk.cli.policy_shown.current", lambda: Policy({}))

    assert "nothing" in cli.done("policy").out


def test_what_the_organisation_has_set_is_listed_and_what_makes_no_sense_is_the_answer_no(
    cli: CommandLine, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = Policy({"share": "/srv/kim"}, True, ("Language",), "/etc/kimdesk/policy.json")
    monkeypatch.setattr("kimdesk.cli.policy_shown.current", lambda: found)

    answer = cli("policy", "--json")

    assert answer.code == 1
    assert answer.data["held"] == {"ShareFolder": "/srv/kim"}
    assert answer.data["updates_off"]
    assert answer.data["unsound"] == ["Language"]
