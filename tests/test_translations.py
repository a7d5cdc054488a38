"""Every text that people read is in the hands of its translators, and what they make of it fits where it stands."""

from __future__ import annotations

import ast
import importlib.util
import re
import xml.etree.ElementTree as ET
from collections import Counter
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import pytest

ROOT = Path(__file__).parents[1]
WELSH = ROOT / "translations" / "kimdesk_cy.ts"
_PLACE = re.compile(r"\{[^{}]*\}")
COUNT = "{count}"
# Which of the forms belong to one number alone: none, one and six.
SINGLE_NUMBERS = (0, 1, 3)


def _chores() -> Any:
    """Return ``dev.py``, which collects the texts."""
    spec = importlib.util.spec_from_file_location("kimdesk_chores", ROOT / "dev.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


texts_in = _chores().texts_in


class Translated(NamedTuple):
    """A text in Welsh: in one form, or where it is counted in the forms for none, one, two to five, six, and all others."""

    forms: tuple[str, ...]
    counted: bool
    finished: bool


@cache
def messages() -> dict[tuple[str, str], Translated]:
    found = {}
    for context in ET.parse(WELSH).getroot().findall("context"):
        for message in context.findall("message"):
            translation = message.find("translation")
            assert translation is not None
            counted = message.get("numerus") == "yes"
            said = translation.findall("numerusform") if counted else [translation]
            found[context.findtext("name") or "", message.findtext("source") or ""] = Translated(
                tuple(each.text or "" for each in said), counted, translation.get("type") != "unfinished"
            )
    return found


def pairs() -> list[tuple[tuple[str, str], str]]:
    """Return every text with each of its Welsh forms."""
    return [(key, form) for key, each in messages().items() for form in each.forms]


def _stands(context: str, text: str, counted: bool) -> bool:
    found = messages().get((context, text))
    return found is not None and found.counted == counted


@pytest.mark.parametrize("path", sorted((ROOT / "kimdesk").rglob("*.py")), ids=lambda path: str(path.relative_to(ROOT)))
def test_every_text_of_a_module_is_collected_as_the_program_asks_for_it(path: Path) -> None:
    lacking = [each for each in texts_in(path.read_text(encoding="utf-8")) if not _stands(*each)]
    assert lacking == [], "run: python3 dev.py translate"


def test_no_text_is_put_together_before_it_is_translated() -> None:
    """What is asked for by anything but plain words can never be found in a catalogue."""
    made_up = [
        f"{path.relative_to(ROOT)}:{node.lineno}"
        for path in sorted((ROOT / "kimdesk").rglob("*.py"))
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and node.func.id in ("t", "tn", "mark", "label")
        and any(isinstance(each, ast.JoinedStr | ast.BinOp | ast.IfExp) for each in node.args[:3])
    ]
    assert made_up == []


def test_every_text_is_translated() -> None:
    lacking = [key for key, each in messages().items() if not each.finished or not all(map(str.strip, each.forms))]
    assert lacking == []


def test_what_is_counted_has_as_many_forms_as_welsh() -> None:
    assert {len(each.forms) for each in messages().values() if each.counted} <= {5}


def test_translations_hold_the_same_places_as_their_texts() -> None:
    def places(words: str) -> Counter[str]:
        return Counter(_PLACE.findall(words))

    def fits(text: str, said: Translated) -> bool:
        wanted = places(text)
        # A form for a single number may say it in words.
        uncounted = Counter({place: times for place, times in wanted.items() if place != COUNT})
        allowed = [
            (wanted, uncounted) if said.counted and at in SINGLE_NUMBERS else (wanted,) for at in range(len(said.forms))
        ]
        return all(places(form) in some for form, some in zip(said.forms, allowed, strict=True))

    wrong = [key for key, each in messages().items() if not fits(key[1], each)]
    assert wrong == []


def test_translations_begin_and_end_as_their_texts() -> None:
    def ends(words: str) -> tuple[str, str, bool, bool]:
        return (
            words[: len(words) - len(words.lstrip())],
            words[len(words.rstrip()) :],
            words.rstrip().endswith("…"),
            words.rstrip().endswith(":"),
        )

    wrong = [key for key, form in pairs() if ends(key[1]) != ends(form)]
    assert wrong == []


def test_what_is_counted_is_collected_with_its_number() -> None:
    source = 't("A", "one")\ntn("B", "{count} thing", "{count} things", n)\nlabel("Name")\n'
    assert list(texts_in(source)) == [("A", "one", False), ("B", "{count} things", True), ("Fields", "Name", False)]


def test_no_text_is_counted_here_and_not_there() -> None:
    """A catalogue holds one of the two."""
    asked = {each for path in (ROOT / "kimdesk").rglob("*.py") for each in texts_in(path.read_text(encoding="utf-8"))}
    counted = {(each.context, each.text) for each in asked if each.counted}
    assert counted & {(each.context, each.text) for each in asked if not each.counted} == set()
