"""What is counted is said by the one mechanism that knows as many forms as a language has."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from kimdesk import i18n
from kimdesk.model.retention.periods import Period
from kimdesk.services.copy_words import say_kinds
from kimdesk.ui.pages.assets.register import ASSETS

PACKAGE = Path(__file__).parents[1] / "kimdesk"
# These do not say the same thing of one and of many.
NOT_COUNTED = {
    "ui/said.py",
    "services/finding.py",
    "exports/reading/summary.py",
    "exports/reading/changes.py",
}


def chosen_by_hand(tree: ast.AST) -> Iterator[int]:
    """Yield the lines where a text is chosen because something is one."""
    for node in ast.walk(tree):
        if not isinstance(node, ast.If | ast.IfExp) or not isinstance(node.test, ast.Compare):
            continue
        is_one = isinstance(node.test.ops[0], ast.Eq | ast.NotEq) and _is_one(node.test.comparators[0])
        chosen = node.body if isinstance(node.body, list) else [node.body]
        said = (each for part in chosen if not isinstance(part, ast.Raise) for each in ast.walk(part))
        if is_one and any(map(_says, said)):
            yield node.lineno


def _is_one(node: ast.AST) -> bool:
    return isinstance(node, ast.Constant) and node.value == 1 and node.value is not True


def _says(node: ast.AST) -> bool:
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ("t", "mark", "label")


def test_no_text_is_chosen_by_hand_because_something_is_one() -> None:
    found = {
        path.relative_to(PACKAGE).as_posix()
        for path in PACKAGE.rglob("*.py")
        if any(chosen_by_hand(ast.parse(path.read_text(encoding="utf-8"))))
    }
    assert found == NOT_COUNTED


@pytest.mark.parametrize(
    "source",
    [
        "if count == 1:\n    return t('A', 'one')\n",
        "words = t('A', 'one') if len(rows) == 1 else t('A', 'many')\n",
        "if page.people == 1:\n    words = t('A', 'one')\n",
    ],
)
def test_a_text_that_is_chosen_by_hand_is_seen(source: str) -> None:
    assert list(chosen_by_hand(ast.parse(source))) == [1]


class _Forms:
    """A language with a form of its own for each number."""

    def __call__(self, _context: str, text: str) -> str:
        return text

    def counted(self, _context: str, many: str, count: int) -> str:
        return f"{many} as for {count}"


def test_lists_and_lengths_of_time_are_said_in_the_form_that_belongs_to_their_number() -> None:
    with i18n.using(_Forms(), "cy"):
        assert ASSETS.words.every(3) == "{count} assets as for 3"
        assert ASSETS.words.some(6) == "{count} of {total} assets as for 6"
        assert Period(years=2).say() == "2 years as for 2"


def test_the_number_of_a_list_agrees_with_its_word() -> None:
    assert ASSETS.words.some(1) == "{count} of {total} asset"
    assert ASSETS.words.every(1) == "{count} asset"
    assert Period(years=1, months=6).say() == "1 year and 6 months"


def test_what_is_in_a_backup_is_one_thing_after_its_number_in_welsh() -> None:
    assert say_kinds({"risk": 2}).startswith("2 risks")
    with i18n.using(_Forms(), "cy"):
        assert say_kinds({"risk": 2}).startswith("2 risk.")
