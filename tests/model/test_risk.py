"""Scores and bands: what two whole numbers make, and settings that differ, overlap, leave holes or make no sense."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kimdesk import i18n
from kimdesk.model.ladder import RUNGS, Outcome, deciding_rung, outcome_of, rung_of
from kimdesk.model.recorded import say_field
from kimdesk.model.risk import (
    DEFAULT_BANDS,
    SCORES,
    Scale,
    band_of,
    parse_bands,
    say_bands,
    say_move,
    say_score,
    say_usual,
    scale_of,
    score,
)

# How councils part the scores, as their published frameworks do.
COUNCILS = (
    "Low 0-4; Medium 5-12; High 15-25",
    "Low 1-4; Medium 5-10; High 12+",
    "Low 1-5; Medium 6-12; High 13-19; Very high 20-25",
    "Green: 1 to 4\nAmber: 5 to 12\nRed: 15 and over",
)


@st.composite
def settings(draw: st.DrawFn) -> str:
    """Bands that part the scores from 1 to 25 without a hole, in any order."""
    cuts = sorted(draw(st.sets(st.sampled_from(SCORES[1:]), max_size=5)))
    lows, highs = [1, *cuts], [*(cut - 1 for cut in cuts), 25]
    parts = [f"Band {chr(65 + at)} {low}-{high}" for at, (low, high) in enumerate(zip(lows, highs, strict=True))]
    return "; ".join(draw(st.permutations(parts)))


@pytest.mark.parametrize("words", COUNCILS)
def test_the_bands_that_councils_use_are_understood(words: str) -> None:
    bands = parse_bands(words)
    assert [band.low for band in bands] == sorted(band.low for band in bands)
    assert scale_of(words).trouble == ""


@given(settings())
def test_every_score_is_in_exactly_one_band_whatever_the_order_of_the_words(words: str) -> None:
    bands = parse_bands(words)
    for value in SCORES:
        at = band_of(value, bands)
        assert [band for band in bands if band.low <= value <= band.high] == [bands[at]]
    assert parse_bands(say_bands(bands)) == bands


@given(settings(), st.sampled_from(SCORES))
def test_a_hole_is_said_and_the_usual_bands_stand(words: str, hole: int) -> None:
    shrunk = [(band.name, score) for band in parse_bands(words) for score in SCORES if band.low <= score <= band.high]
    broken = "; ".join(f"{name}{value} {value}-{value}" for name, value in shrunk if value != hole)
    scale = scale_of(broken)
    assert say_bands(scale.bands) == DEFAULT_BANDS
    assert f"A score of {hole} is in no band." in scale.trouble


@given(st.text(max_size=40))
def test_no_words_break_the_scale(words: str) -> None:
    scale = scale_of(words)
    assert isinstance(scale, Scale)
    assert all(scale.band_of(value) is not None for value in SCORES)


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ("Low 1-5; High 5-25", "A score of 5 is in more than one band."),
        ("Low 1-4; High 6-25", "A score of 5 is in no band."),
        ("Low 4-1; High 5-25", "“Low 4-1” runs backwards: write the lower score first."),
        ("Low 1-4; low 5-25", "Two bands have the same name."),
        ("red, amber, green", "“red, amber, green” is not a name followed by a range of scores, such as Low 1-4."),
        ("Low 1-4; Medium", "“Medium” is not a name followed by a range of scores, such as Low 1-4."),
    ],
)
def test_a_broken_setting_says_in_plain_words_what_is_wrong(words: str, sentence: str) -> None:
    with pytest.raises(ValueError, match=r"\."):
        parse_bands(words)
    trouble = scale_of(words).trouble
    assert trouble.endswith(sentence)
    assert DEFAULT_BANDS in trouble


def test_the_appetite_ends_below_the_highest_band_unless_it_is_set() -> None:
    assert scale_of(None).appetite == 14
    assert scale_of("Low 1-5; Medium 6-12; High 13-19; Very high 20-25").appetite == 19
    assert scale_of(None, 9).appetite == 9
    broken = scale_of(None, 40)
    assert (broken.appetite, broken.trouble) == (
        14,
        "The risk appetite of this workspace is 40, which is no score from 0 to 25.",
    )


@given(st.sampled_from("12345"), st.sampled_from("12345"))
def test_a_score_is_written_with_what_makes_it(likelihood: str, impact: str) -> None:
    product = int(likelihood) * int(impact)
    assert score(likelihood, impact) == product
    assert say_score(likelihood, impact) == f"L{likelihood} x I{impact} = {product}"
    assert product in SCORES


@given(st.one_of(st.none(), st.integers(), st.floats(), st.text(max_size=3), st.just("²"), st.just("9")), st.just("5"))
def test_what_is_no_step_makes_no_score(likelihood: object, impact: str) -> None:
    if likelihood not in ("1", "2", "3", "4", "5"):
        assert score(likelihood, impact) is None
        assert score(impact, likelihood) is None
        assert say_score(likelihood, impact) == ""


def test_the_direction_of_travel_is_said_against_the_value_before() -> None:
    assert [say_move(*each) for each in ((20, 12), (6, 12), (12, 12), (12, None), (None, 12))] == [
        "Up from 12",
        "Down from 12",
        "Same",
        "New",
        "",
    ]


@given(st.sampled_from(RUNGS), st.sampled_from(RUNGS))
def test_a_step_is_decided_where_it_goes_up_to_or_comes_down_from(first: str, second: str) -> None:
    rung = deciding_rung(first, second)
    assert rung == deciding_rung(second, first)
    assert rung_of(rung) == max(rung_of(first), rung_of(second))


def test_a_decision_in_words_alone_is_one_and_an_unknown_outcome_is_none() -> None:
    assert outcome_of({}) is Outcome.WAITING
    assert outcome_of({"decision": "Taken in"}) is Outcome.DECIDED
    assert outcome_of({"outcome": "refused", "decision": "No money"}) is Outcome.REFUSED
    assert outcome_of({"outcome": "postponed"}) is Outcome.WAITING
    assert rung_of("nonsense") == rung_of(None) == 0


# --- the names of the usual bands -------------------------------------------------------------------------------------


def _in_capitals(_context: str, text: str) -> str:
    return text.upper()


def test_the_usual_bands_are_said_in_the_language_in_use_and_written_down_in_english() -> None:
    for words in (None, DEFAULT_BANDS):
        with i18n.using(_in_capitals, "cy"):
            bands = scale_of(words).bands
            assert [band.said for band in bands] == ["LOW", "MEDIUM", "HIGH"]
            assert say_usual() == "LOW 1-4; MEDIUM 5-12; HIGH 15-25"
            assert say_bands(bands) == DEFAULT_BANDS
    assert say_usual() == DEFAULT_BANDS


def test_what_a_workspace_calls_its_own_bands_is_said_as_it_was_written() -> None:
    with i18n.using(_in_capitals, "cy"):
        assert [band.said for band in scale_of("Low 1-5; High 6-25").bands] == ["Low", "High"]


def test_a_band_of_a_signed_content_is_said_again_where_it_is_a_usual_one() -> None:
    with i18n.using(_in_capitals, "cy"):
        assert say_field("risk", "band", 2, "High") == "HIGH"
        assert say_field("risk", "band", 1, "Amber") == "Amber"
