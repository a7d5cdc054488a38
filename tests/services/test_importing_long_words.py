"""Words of a file that are too long for a field are kept whole, and hold nothing else of the file up."""

from __future__ import annotations

import pytest

from kimdesk.imports.plan import make_plan
from kimdesk.model.text import LONGEST, pieces
from kimdesk.services.importing import ImportReport, OnMatch, Outcome
from kimdesk.store import reading
from tests.imports.workbooks import Grid, book
from tests.workspaces import Bench

LONG = "a word and another\n" * 8_000
HEADINGS = ["Ref", "Action", "Owner", "Target date", "Comments", "Cost centre code"]


def bring_in(bench: Bench, comments: str, odd: str, on_match: OnMatch = OnMatch.SKIP) -> ImportReport:
    rows = [
        ["IM1", "Write the standard down", "Insight Team", "Q4 2025/26", comments, odd],
        ["IM2", "Survey every home once", "Insight Team", "Q4 2025/26", "Soon", "CC-1"],
    ]
    return bench.desk.importing.apply(make_plan(book(Grid("Action plan", [HEADINGS, *rows]))), "long.xlsx", on_match)


def comments_on(bench: Bench) -> list[str]:
    return [each["text"] for each in reading.find_records(bench.desk.context.db, "comment", {})]


@pytest.mark.parametrize(("comments", "odd"), [("Soon", LONG), (LONG, "CC-2")], ids=["no field", "a field"])
def test_words_too_long_for_one_field_are_kept_in_several_comments(bench: Bench, comments: str, odd: str) -> None:
    report = bring_in(bench, comments, odd)

    kept = comments_on(bench)
    assert report.count(Outcome.NEW) == 2
    assert sum(text.count("a word and another") for text in kept) == 8_000
    assert max(map(len, kept)) <= LONGEST
    again = bring_in(bench, comments, odd, OnMatch.UPDATE)
    assert again.count(Outcome.SAME) == 2
    assert sorted(comments_on(bench)) == sorted(kept)


def test_words_beyond_all_reason_are_kept_to_a_million_characters_and_that_is_said(bench: Bench) -> None:
    report = bring_in(bench, "Soon", LONG * 8)

    assert "Of 1,216,017 characters that no field takes, only the first 1,000,000 are kept." in report.rows[0].notes
    assert 999_000 < sum(map(len, comments_on(bench))) <= 1_000_020
    assert bring_in(bench, "Soon", LONG * 8, OnMatch.UPDATE).count(Outcome.SAME) == 2


def test_one_undo_takes_long_words_back_too(bench: Bench) -> None:
    bring_in(bench, LONG, LONG)
    bench.desk.undo.undo()
    assert comments_on(bench) == []


def test_a_text_is_parted_between_its_lines_where_it_has_any() -> None:
    assert pieces("one\ntwo\nthree", 8) == ["one\ntwo", "three"]
    assert pieces("x" * 20, 8) == ["x" * 8, "x" * 8, "x" * 4]
    assert pieces("short", 8) == ["short"]
