"""The process that holds the dictionaries answers line by line."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest

from kimdesk import children
from kimdesk.spelling.child import answer
from kimdesk.spelling.dictionaries import Speller, are_there
from tests.spelling.small_books import write_books


def test_it_says_which_words_are_wrong_and_what_may_have_been_meant(tmp_path: Path) -> None:
    speller = Speller(["en-GB"], write_books(tmp_path))
    assert answer(speller, {"words": ["letter", "lettr"]}) == {"wrong": ["lettr"]}
    told = answer(speller, {"suggest": "lettr"})
    assert told["for"] == "lettr"
    assert "letter" in told["suggestions"]


def test_without_dictionaries_it_says_so_each_time() -> None:
    assert answer(None, {"words": ["letter"]}) == {"missing": True}
    assert answer(None, {"suggest": "letter"}) == {"missing": True}


def ask(languages: str, *questions: object) -> list[dict[str, object]]:
    said = b"".join(json.dumps(each).encode() + b"\n" for each in questions)
    words = children.command(children.CHECK_WORDS, languages)
    with children.start(words, subprocess.PIPE, subprocess.PIPE) as child:
        out, _complaint = child.communicate(said, timeout=60)
    return [json.loads(line) for line in out.splitlines()]


@pytest.mark.skipif(not are_there(["en-GB", "cy"]), reason="the dictionaries could not be fetched")
def test_the_process_judges_by_the_dictionaries_that_come_with_the_program() -> None:
    told = ask("en-GB,cy", {"words": ["tenant", "gwybodaeth", "recieve", "Ombudsman"]}, {"suggest": "recieve"})
    assert told[0] == {"wrong": ["recieve"]}
    assert told[1]["suggestions"][0] == "receive"  # type: ignore[index]


def test_a_language_that_is_not_there_is_missed_and_nothing_breaks() -> None:
    assert ask("xx", {"words": ["tenant"]}, {"suggest": "tenat"}) == [{"missing": True}, {"missing": True}]
