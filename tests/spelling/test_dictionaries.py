"""What the dictionaries say of words, several at once."""

from __future__ import annotations

from pathlib import Path

import pytest

from kimdesk.spelling.dictionaries import Speller, are_there, council_words, languages_for
from tests.spelling.small_books import write_books


@pytest.fixture
def books(tmp_path: Path) -> Path:
    return write_books(tmp_path)


def test_where_the_window_speaks_welsh_a_word_of_either_language_is_right(books: Path) -> None:
    speller = Speller(languages_for("cy"), books)
    assert speller.wrong(["letter", "llythyr", "gwybodaeth", "lettr"]) == ["lettr"]


def test_an_english_window_asks_the_english_dictionary_alone(books: Path) -> None:
    speller = Speller(languages_for(""), books)
    assert speller.wrong(["letter", "llythyr"]) == ["llythyr"]


def test_a_capital_a_curly_apostrophe_and_an_ending_of_possession_make_no_word_wrong(books: Path) -> None:
    speller = Speller(languages_for("en"), books)
    assert speller.wrong(["Letter", "tenant’s", "tenant's", "else’s", "Kent’s", "kent"]) == ["kent"]


def test_the_words_of_the_field_are_right_with_and_without_a_capital(books: Path) -> None:
    speller = Speller(languages_for("en"), books)
    assert speller.wrong(["Ombudsman", "Ombudsman’s", "ombudsman", "decanted", "Dataset", "dpia"]) == []


def test_what_was_meant_is_suggested_and_both_languages_take_turns(books: Path) -> None:
    assert Speller(languages_for("en"), books).suggest("recieve")[0] == "receive"
    both = Speller(languages_for("cy"), books).suggest("tenantt")
    assert both[0] == "tenant"
    assert len(both) == len(set(both))


def test_what_is_far_too_long_for_a_word_is_not_judged(books: Path) -> None:
    assert Speller(languages_for("en"), books).is_right("x" * 100)


def test_dictionaries_are_missed_where_one_of_their_files_is(books: Path) -> None:
    assert are_there(["en-GB", "cy"], books)
    (books / "cy.aff").unlink()
    assert not are_there(["en-GB", "cy"], books)
    assert are_there(["en-GB"], books)


def test_no_word_of_the_field_stands_in_the_list_twice_or_with_a_space() -> None:
    words = council_words()
    assert len(words) > 100
    assert [word for word in words if " " in word or not word] == []
