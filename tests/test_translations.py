"""Every text that people read is in the hands of its translators, and what they make of it fits where it stands."""

from __future__ import annotations

import ast
import importlib.util
import re
import xml.etree.ElementTree as ET
from collections import Counter
from functools import cache
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[1]
WELSH = ROOT / "translations" / "kimdesk_cy.ts"
_PLACE = re.compile(r"\{[^{}]*\}")


def _chores() -> Any:
    """Return ``dev.py``, which collects the texts."""
    spec = importlib.util.spec_from_file_location("kimdesk_chores", ROOT / "dev.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


texts_in = _chores().texts_in


@cache
def messages() -> dict[tuple[str, str], ET.Element]:
    found = {}
    for context in ET.parse(WELSH).getroot().findall("context"):
        for message in context.findall("message"):
            translation = message.find("translation")
            assert translation is not None
            found[context.findtext("name") or "", message.findtext("source") or ""] = translation
    return found


@pytest.mark.parametrize("path", sorted((ROOT / "kimdesk").rglob("*.py")), ids=lambda path: str(path.relative_to(ROOT)))
def test_every_text_of_a_module_is_collected_as_the_program_asks_for_it(path: Path) -> None:
    lacking = [each for each in texts_in(path.read_text(encoding="utf-8")) if each not in messages()]
    assert lacking == [], "run: python3 dev.py translate"


def test_no_text_is_put_together_before_it_is_translated() -> None:
    """What is asked for by anything but plain words can never be found in a catalogue."""
    made_up = [
        f"{path.relative_to(ROOT)}:{node.lineno}"
        for path in sorted((ROOT / "kimdesk").rglob("*.py"))
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and node.func.id in ("t", "mark", "label")
        and any(isinstance(each, ast.JoinedStr | ast.BinOp | ast.IfExp) for each in node.args)
    ]
    assert made_up == []


def test_every_text_is_translated() -> None:
    lacking = [
        key for key, each in messages().items() if each.get("type") == "unfinished" or not (each.text or "").strip()
    ]
    assert lacking == []


def test_translations_hold_the_same_places_as_their_texts() -> None:
    def places(words: str) -> Counter[str]:
        return Counter(_PLACE.findall(words))

    wrong = [key for key, each in messages().items() if places(key[1]) != places(each.text or "")]
    assert wrong == []


def test_translations_begin_and_end_as_their_texts() -> None:
    def ends(words: str) -> tuple[str, str, bool, bool]:
        return (
            words[: len(words) - len(words.lstrip())],
            words[len(words.rstrip()) :],
            words.rstrip().endswith("…"),
            words.rstrip().endswith(":"),
        )

    wrong = [key for key, each in messages().items() if ends(key[1]) != ends(each.text or "")]
    assert wrong == []
