"""Which parts of a text a dictionary is asked about."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kimdesk.spelling.words import key_of, own_words_in, words_in


def found(text: str) -> list[str]:
    return [word.text for word in words_in(text)]


@pytest.mark.parametrize(
    "text",
    [
        "bea.jones@testshire.gov.uk",
        "https://testshire.gov.uk/tenants?page=two",
        "www.testshire.gov.uk",
        r"S:\Housing\Voids\letters",
        "/srv/housing/letters",
        "letters.docx",
        "IA-0042",
        "SE1 2AB",
        "12th 3rd Q4",
        "DPIA SARs KPI's KIM",
        "SharePoint OneDrive iPad",
        "tenant_id",
        "a I",
    ],
)
def test_what_no_dictionary_knows_is_left_alone(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The tenant’s letter, (then) “said”.", ["The", "tenant’s", "letter", "then", "said"]),
        ("and/or", ["and", "or"]),
        ("said.Then", ["said", "Then"]),
        ("well-being", ["well", "being"]),
        ("damp…mould", ["damp", "mould"]),
        ("a'r tŷ", ["a'r", "tŷ"]),
        ("letter: see https://testshire.gov.uk then", ["letter", "see", "then"]),
    ],
)
def test_words_are_found_whatever_stands_around_them(text: str, words: list[str]) -> None:
    assert found(text) == words


@given(st.text())
def test_each_word_stands_where_it_is_said_to_stand(text: str) -> None:
    for word in words_in(text):
        assert text[word.start : word.end] == word.text


def test_a_word_is_kept_without_its_ending_of_possession() -> None:
    assert {key_of("Orchard’s"), key_of("Orchard's"), key_of("Orchard")} == {"Orchard"}


def test_names_and_terms_are_taken_apart_into_words() -> None:
    assert own_words_in(["Orchard Housing’s ledger", "", "DPIA"]) == {"orchard", "housing", "ledger", "dpia"}
