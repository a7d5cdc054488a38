"""The nine qualities of an asset in words: counted and compared, never averaged."""

from __future__ import annotations

from kimdesk.model.kinds.asset_quality import QUALITIES
from kimdesk.model.quality import qualities_of, say_qualities


def test_all_nine_are_there_whatever_is_scored() -> None:
    found = qualities_of({"q_timely": "2", "q_timely_note": " A week\nlate "})

    assert len(found) == len(QUALITIES) == 9
    timely = found[3]
    assert (timely.score, timely.figure, timely.note) == (2, "2 Poor", "A week late")
    assert timely.words == "Timely: 2 Poor, of 5. A week late"
    assert found[0].words == "Accurate: not scored"


def test_a_value_that_is_no_step_counts_as_not_scored() -> None:
    assert qualities_of({"q_valid": "9"})[1].score is None


def test_what_is_below_fair_is_named_lowest_first() -> None:
    values = {"q_accurate": "3", "q_valid": "2", "q_complete": "1"}
    assert say_qualities(qualities_of(values)) == "3 of 9 scored. Below fair: Complete 1, Valid 2."
    assert say_qualities(qualities_of({"q_valid": "5"})) == "1 of 9 scored. None is below fair."
    assert say_qualities(qualities_of({})) == "None of the 9 qualities is scored yet."
