"""Tables of plain text."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from kimdesk.cli.tables import cut, table, width_of


def test_columns_are_aligned_and_the_widest_give_way() -> None:
    lines = table(["Ref", "Title"], [["A1", "A very long title that does not fit"], ["A22", "Short"]], 24)

    assert lines == ["Ref  Title", "---  -------------------", "A1   A very long title…", "A22  Short"]


def test_line_ends_and_marks_of_direction_stay_out_of_a_table() -> None:
    assert table(["T"], [["one\ntwo\u202ethree\x9b"]])[2] == "one twothree"


def test_wide_characters_count_twice() -> None:
    assert (width_of("住宅"), cut("住宅台帳", 5)) == (4, "住宅…")


@given(st.lists(st.lists(st.text(max_size=60), min_size=3, max_size=3), max_size=6), st.integers(24, 90))
def test_no_line_is_longer_than_the_terminal(rows: list[list[str]], width: int) -> None:
    assert all(width_of(line) <= width for line in table(["One", "Two", "Three"], rows, width))
