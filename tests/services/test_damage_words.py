"""Why a file cannot be read is said in the language in use, and nothing that is compared changes for it."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from kimdesk import i18n
from kimdesk.services.damage_words import say_damage
from kimdesk.services.share_troubles import say_ill
from kimdesk.sync.fetching import NOT_THERE, PARTED
from kimdesk.sync.inbox import Ill
from kimdesk.sync.members import Chain
from kimdesk.sync.roster import NOT_NEXT

PACKAGE = Path(__file__).parents[2] / "kimdesk"
RAISED = {"Damaged", "Spoilt", "Flawed"}
# What somebody typed, which is answered in words of its own.
TYPED = {"mistyped", "not typed as it was said", "too long or too short"}


def _reasons(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in RAISED and node.args:
            said = node.args[0]
            if isinstance(said, ast.Constant) and isinstance(said.value, str):
                yield said.value
            elif isinstance(said, ast.JoinedStr):
                yield "".join(each.value if isinstance(each, ast.Constant) else "7" for each in said.values)


def _spoken(_context: str, text: str) -> str:
    return f"<{text}>"


def _raised() -> list[str]:
    paths = [*(PACKAGE / "sync").glob("*.py"), *(PACKAGE / "store").glob("*.py"), PACKAGE / "model" / "wellformed.py"]
    found = {each for path in paths for each in _reasons(ast.parse(path.read_text(encoding="utf-8")))}
    return sorted((found | {NOT_THERE, PARTED, NOT_NEXT}) - TYPED)


@pytest.mark.parametrize("reason", _raised())
def test_every_reason_has_words_in_both_languages(reason: str) -> None:
    assert say_damage(reason) == reason
    with i18n.using(_spoken, "cy"):
        assert say_damage(reason).startswith("<")


def test_the_words_keep_what_a_reason_names() -> None:
    with i18n.using(_spoken, "cy"):
        assert say_damage("seq is not 64 hexadecimal digits") == "<seq is not 64 hexadecimal digits>"
        assert say_damage("Somebody's own words") == "Somebody's own words"


def test_the_sentence_about_a_file_says_its_reason_in_the_language_in_use() -> None:
    lost, foreign = Ill("a" * 32, 3, NOT_THERE, lost=True), Ill("", 3, "no key for it")
    with i18n.using(_spoken, "cy"):
        assert "(<it is not there>)" in say_ill(lost, Chain())
        assert "(<no key for it>)" in say_ill(foreign, Chain())
