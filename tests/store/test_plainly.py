"""Rows put together at once say what the rule of all rows says, whatever was written."""

from __future__ import annotations

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from kimdesk.model.fields import Kind
from kimdesk.model.kinds import ALL
from kimdesk.model.ops import ALIAS, CREATED, DELETED, dump
from kimdesk.store.drawing import draw, said_by, words_by
from kimdesk.store.plainly import pattern_of

# What fields of every type hold, and what no sound program would have written there.
VALUES = st.one_of(
    st.sampled_from(
        ["2026-01-31", "2026-02-31", "Q4 2025/26", "held", 'He said "no"', "", "ä\\b", None, True, False, 7]
    ),
    st.integers(-(2**65), 2**65),
    st.text(max_size=5),
    st.lists(st.text(max_size=3), max_size=2),
    st.dictionaries(
        st.sampled_from(["ref", "team", "act"]), st.one_of(st.text(max_size=4), st.integers(0, 3)), max_size=2
    ),
)
NAMES = {kind.name: (CREATED, DELETED, ALIAS, "of a newer program", *kind.by_name) for kind in ALL}


@st.composite
def records(draw_from: st.DrawFn) -> tuple[Kind, list[tuple[Any, ...]]]:
    """Return a kind, and what counts of one record of it: in any order, now and then two values of a field."""
    kind = draw_from(st.sampled_from(ALL))
    said = st.tuples(st.sampled_from(NAMES[kind.name]), VALUES, st.integers(1, 4), st.sampled_from("ab"))
    # One number for each operation, as in a log.
    rows = [
        (5, name, dump(value), count, device, number, 1000 + number, f"author {number}", ord(device), number)
        for number, (name, value, count, device) in enumerate(draw_from(st.lists(said, min_size=1, max_size=9)), 1)
    ]
    return kind, rows


@given(records(), st.sampled_from(["", "X7"]), st.booleans(), st.data())
def test_a_row_put_together_at_once_is_the_row_of_the_rule(
    made: tuple[Kind, list[tuple[Any, ...]]], ref: str, with_who: bool, data: st.DataObject
) -> None:
    kind, rows = made
    fields = [each for each in kind if data.draw(st.booleans())]
    given_rows = rows if with_who else [row[:6] for row in rows]
    links: list[tuple[int, str, str]] = []

    row = pattern_of(kind, fields).draw(5, "id", ref, given_rows, links)

    said = (said_by if with_who else words_by)(kind, list(given_rows))
    drawn = draw(kind, fields, "id", said, None, ref)
    if row is None:
        assert links == []
        assert kind_is_special(rows)
    else:
        assert tuple(row) == (5, *drawn.row)
        assert sorted(links) == sorted((5, *link) for link in drawn.links)
        assert not drawn.disputed


def kind_is_special(rows: list[tuple[Any, ...]]) -> bool:
    """Whether something stands twice, hides the record, or is no plain word."""
    names = [row[1] for row in rows]
    odd = any(row[2][:1] != '"' or "\\" in row[2] for row in rows)
    return len(set(names)) < len(names) or DELETED in names or ALIAS in names or odd


def test_what_is_said_once_in_plain_words_is_put_together_at_once() -> None:
    for kind in ALL:
        rows = [(5, name, dump("2026-01-31"), at, "a", at) for at, name in enumerate(kind.by_name, 1)]
        assert pattern_of(kind, kind.fields).draw(5, "id", "", rows, []) is not None
