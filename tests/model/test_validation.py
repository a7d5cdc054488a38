from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kimdesk.model.kinds import ALL, KINDS
from kimdesk.model.text import LONGEST, clean_text
from kimdesk.model.validation import Invalid, clean, say_value

ASSET = KINDS["asset"]


def test_a_label_a_key_or_another_spelling_all_choose_the_same() -> None:
    for words in ("official", "OFFICIAL", "Official"):
        assert clean(ASSET["marking"], words)[0] == "official"
    assert clean(ASSET["marking"], "PROTECT")[0] == "sensitive"


def test_a_value_that_is_not_in_the_list_is_refused_with_the_choices() -> None:
    with pytest.raises(Invalid, match="is not one of: Held, Needed and not held, Held and not needed"):
        clean(ASSET["status"], "maybe")


@pytest.mark.parametrize("words", ["31/02/2026", "2026-13-01", "tomorrow", "1/1/0001", "99/99/9999"])
def test_an_impossible_date_is_refused_with_a_sentence(words: str) -> None:
    with pytest.raises(Invalid):
        clean(ASSET["next_review"], words)


def test_dates_are_read_day_first() -> None:
    assert clean(ASSET["next_review"], "5/4/2026")[0] == "2026-04-05"


def test_control_characters_are_taken_out_and_it_is_said() -> None:
    value, note = clean(ASSET["title"], "Key\x00 log\x1b")
    assert value == "Key log"
    assert "2 characters" in note


def test_a_text_too_long_to_keep_is_refused_with_the_figures() -> None:
    with pytest.raises(Invalid, match="100,000"):
        clean(ASSET["holds"], "x" * (LONGEST + 1))


def test_a_required_field_cannot_be_emptied() -> None:
    with pytest.raises(Invalid, match="must be filled in"):
        clean(ASSET["title"], "  \n ")


@given(st.text())
def test_cleaning_twice_is_cleaning_once_and_the_result_can_be_stored(words: str) -> None:
    once, _ = clean_text(words)
    assert clean_text(once) == (once, 0)
    once.encode("utf-8")


def test_every_choice_of_every_kind_reads_back_from_its_own_label() -> None:
    for kind in ALL:
        for field in kind:
            for option in field.options:
                assert clean(field, say_value(field, (option.key,) if field.type.is_set else option.key))[0] in (
                    option.key,
                    (option.key,),
                )
