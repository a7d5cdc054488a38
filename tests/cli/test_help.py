"""The help of every command is in the hands of the translators, down to the words that argparse brings."""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterator

import pytest

from kimdesk.cli.parser import build_parser
from kimdesk.i18n import WELSH, using
from tests.cli.conftest import CommandLine
from tests.welsh import translate

# Typed as they stand, where they are named in a sentence: levels of the ladder, templates, and an exemption's code.
TYPED_IN_SENTENCES = {
    *("operational", "service", "head", "directorate", "Schedule"),
    *("ico", "actions", "repositories", "full", "brief", "board", "regulator", "register"),
}
_OF_PLACES = re.compile(r"(\{[^{}]*\})")


def struck_out(_context: str, text: str) -> str:
    """Return a text with a sign for each letter, its places left as they are."""
    parts = _OF_PLACES.split(text)
    return "".join(part if at % 2 else re.sub(r"\w", "·", part) for at, part in enumerate(parts))


def parsers(parser: argparse.ArgumentParser) -> Iterator[argparse.ArgumentParser]:
    yield parser
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            for each in action.choices.values():
                yield from parsers(each)


def helps() -> dict[str, str]:
    return {each.prog: each.format_help() for each in parsers(build_parser())}


def typed() -> set[str]:
    """Return every word that is typed as it stands: commands, options, and what may be chosen."""
    found = {"kimdesk"}
    for each in parsers(build_parser()):
        found |= set(each.prog.split())
        for action in each._actions:
            found |= {word for option in action.option_strings for word in re.findall(r"\w+", option)}
            found |= {word for choice in action.choices or () for word in re.findall(r"\w+", str(choice))}
    return found


def test_every_word_of_the_help_goes_through_the_translators() -> None:
    known = typed() | TYPED_IN_SENTENCES
    with using(struck_out):
        said = helps()
    assert len(said) > 100
    # A single letter stands for a thing that is named in the sentence beside it.
    left = {
        program: words
        for program, text in said.items()
        if (words := [word for word in re.findall(r"[^\W\d_]{2,}", text) if word not in known])
    }
    assert left == {}


def test_the_help_is_welsh_where_welsh_is_in_use() -> None:
    with using(translate, WELSH):
        assert "rhestru" in build_parser().format_help().casefold()


@pytest.mark.parametrize("value", ["many", "1.5"])
def test_a_value_that_an_option_does_not_take_is_named(landlord: CommandLine, value: str) -> None:
    answer = landlord("settings", "history", "--most", value)
    assert answer.code == 2
    assert f"--most takes no such value: {value}." in answer.out + answer.err


def test_an_option_that_takes_nothing_says_so(landlord: CommandLine) -> None:
    answer = landlord("list", "team", "--wide=3")
    assert answer.code == 2
    assert "--wide takes no such value: 3." in answer.out + answer.err


def test_the_help_of_a_command_says_how_it_is_used(cli: CommandLine) -> None:
    answer = cli("list", "--help")
    assert answer.code == 0
    assert answer.out.startswith("usage: kimdesk list")
    assert "show this help" in answer.out
