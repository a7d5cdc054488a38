"""What a workbook that goes out says of itself: it comes back as it was written, or it is seen that it did not."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kimdesk.model.round_trip import Broken, Issue, Newer, Part, PartColumn, Sent, mark_of, mark_of_words, pack, unpack

PART = Part("action", "action", (PartColumn("title", "Action", True),), given={"team": "t"})
SENT = Sent("action", "r1", "IM1", "Check the keys", {"title": ("a", "b")}, {"owners": ("p",)})
ISSUE = Issue("w", "7F3K-22QD", "2026-01-12T09:30:00+00:00", "Ann", {"laptop": 7}, (PART,), (SENT,))


def test_what_was_packed_is_unpacked_the_same() -> None:
    assert pack(unpack(pack(ISSUE))) == pack(ISSUE)
    assert unpack(pack(ISSUE)).part("action") == PART


def test_a_large_one_is_parted_so_that_each_cell_can_hold_its_part() -> None:
    many = tuple(replace(SENT, record=mark_of(f"{at}") * 4, title=mark_of(f"t{at}") * 8) for at in range(2000))
    cells = pack(replace(ISSUE, sent=many))

    assert len(cells) > 2
    assert max(map(len, cells)) <= 32_767
    assert len(unpack(cells).sent) == 2000


@given(st.integers(min_value=0, max_value=200), st.characters(codec="ascii", categories=("L", "N")))
def test_one_changed_character_is_seen(place: int, character: str) -> None:
    first, packed = pack(ISSUE)
    changed = packed[: place % len(packed)] + character + packed[place % len(packed) + 1 :]
    if changed != packed:
        with pytest.raises(Broken):
            unpack([first, changed])


@pytest.mark.parametrize("cells", [[], [""], ["kimdesk-table/1"], [pack(ISSUE)[0]]])
def test_what_is_not_there_is_broken(cells: list[str]) -> None:
    with pytest.raises(Broken):
        unpack(cells)


def test_a_newer_form_is_told_apart() -> None:
    with pytest.raises(Newer):
        unpack(["kimdesk-workbook/2 abc", "xyz"])


def test_a_record_on_a_page_that_is_not_there_is_broken() -> None:
    with pytest.raises(Broken):
        unpack(pack(replace(ISSUE, sent=(replace(SENT, part="elsewhere"),))))


def test_a_vector_that_is_none_is_broken() -> None:
    with pytest.raises(Broken):
        unpack(pack(replace(ISSUE, vector={"laptop": -1})))


def test_blanks_at_the_ends_of_lines_and_how_lines_end_say_nothing() -> None:
    assert mark_of_words("One \r\ntwo\xa0three ") == mark_of_words("One\ntwo three")
    assert mark_of_words("One two") != mark_of_words("One  two")


def test_nothing_and_an_empty_set_are_one() -> None:
    assert mark_of(()) == mark_of(None)
    assert mark_of(("a", "b")) == mark_of(["a", "b"])
