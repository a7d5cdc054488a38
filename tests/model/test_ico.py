"""The thirty columns, and telling a purpose's own words from those taken from other records."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from kimdesk.model.ico import FOR_SCHEDULE_1, HEADINGS, is_taken, say_taken, without_taken
from kimdesk.model.kinds import KINDS

WORDS = st.text(max_size=200).map(str.strip).filter(lambda words: "[Taken from " not in words)


def test_there_are_thirty_columns_and_each_but_the_repeated_one_is_a_field() -> None:
    assert len(set(HEADINGS.values())) == 30
    assert [key for key in HEADINGS if key not in KINDS["processing"].by_name] == ["article6_again"]
    assert tuple(HEADINGS)[25:] == FOR_SCHEDULE_1


@given(WORDS, WORDS.filter(bool), WORDS.filter(bool))
def test_own_words_come_back_whatever_was_taken_from_elsewhere(own: str, first: str, second: str) -> None:
    cell = say_taken(say_taken(own, "processors C1", first), "information assets A1, A2", second)

    assert is_taken(cell)
    assert without_taken(cell) == own


@given(WORDS)
def test_a_cell_without_anything_taken_stays_as_it_is(own: str) -> None:
    assert say_taken(own, "information assets A1", "") == own
    assert without_taken(own) == own
    assert not is_taken(own)
