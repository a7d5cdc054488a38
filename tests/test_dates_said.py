"""Months are said to people in the language in use, and written in English only where they go into records."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from kimdesk.languages import speaking
from kimdesk.services.copy_words import say_moment

PACKAGE = Path(__file__).parents[1] / "kimdesk"
# Here a month becomes part of a record, a name or a cell that must be the same on every laptop.
RECORDED = {
    "model/kinds/checking.py",
    "model/quarters.py",
    "services/assessment.py",
    "services/sample/content.py",
    "imports/answer_cycle.py",
    "imports/saying.py",
    "sync/redaction.py",
}
_NAMED_BY_PYTHON = re.compile(r"%-?[aAbBcxp]")
_SAID_BY_PYTHON = {"month_name", "month_abbr", "day_name", "day_abbr", "ctime"}


def said_in_english(tree: ast.AST) -> Iterator[int]:
    """Yield the lines that write a month or a day of the week in English whatever is spoken."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module == "kimdesk.model.dates":
            yield from (each.lineno for each in node.names if each.name == "MONTHS")
        elif isinstance(node, ast.Attribute) and node.attr in _SAID_BY_PYTHON:
            yield node.lineno
        elif isinstance(node, ast.FormattedValue) and node.format_spec is not None:
            if _NAMED_BY_PYTHON.search(ast.unparse(node.format_spec)):
                yield node.lineno
        elif (
            isinstance(node, ast.Call)
            and isinstance(node.func, ast.Attribute)
            and node.func.attr == "strftime"
            and any(_NAMED_BY_PYTHON.search(ast.unparse(each)) for each in node.args)
        ):
            yield node.lineno


def test_no_month_is_said_in_english_whatever_is_spoken() -> None:
    found = {
        path.relative_to(PACKAGE).as_posix()
        for path in PACKAGE.rglob("*.py")
        if any(said_in_english(ast.parse(path.read_text(encoding="utf-8"))))
    }
    assert found == RECORDED


@pytest.mark.parametrize(
    "line",
    [
        "from kimdesk.model.dates import MONTHS, say_date",
        "f'{day:%d %B %Y}'",
        "day.strftime('%a %d')",
        "calendar.month_abbr[1]",
        "f'{day:%d %b}'",
    ],
)
def test_a_month_in_english_is_seen(line: str) -> None:
    assert list(said_in_english(ast.parse(line))) == [1]


@pytest.mark.parametrize("line", ["f'{day:%H:%M}'", "day.strftime('%d/%m/%Y')", "month_name(5)", "f'{share:.1%}'"])
def test_numbers_and_times_are_not_taken_for_months(line: str) -> None:
    assert list(said_in_english(ast.parse(line))) == []


def test_the_moment_of_a_backup_is_said_in_the_language_in_use() -> None:
    at = datetime(2026, 7, 12, 9, 30, tzinfo=UTC)
    assert say_moment(at) == "12 Jul 2026, 09:30"
    with speaking("cy"):
        assert say_moment(at) == "12 Gorff 2026, 09:30"
