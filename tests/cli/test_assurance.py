"""``kimdesk assurance``."""

from __future__ import annotations

from tests.cli.conftest import QUARTER, CommandLine


def test_checks_are_listed_by_line_of_defence(landlord: CommandLine) -> None:
    landlord.done("new", "sample-audits", "title=Ten void files", "on=03/02/2025", "size=10", "passed=8", "team=Voids")
    told = landlord.data("assurance", "--quarter", QUARTER)
    assert [(line["line"], len(line["checks"]), line["passed"]) for line in told["lines"]] == [
        ("first", 1, 8),
        ("second", 0, 0),
        ("third", 0, 0),
    ]
    assert told["unchecked"] == ["Rents"]
    (line,) = [each for each in landlord.done("assurance", "--quarter", QUARTER).out.splitlines() if "8/10" in each]
    assert line.split()[:2] == ["First", "03/02/2025"]


def test_a_year_without_checks_is_said(landlord: CommandLine) -> None:
    assert "Nothing was checked." in landlord.done("assurance").out
