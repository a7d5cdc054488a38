"""What a workspace sets is read kindly, and what cannot be used is said and kept."""

from __future__ import annotations

from datetime import date

import pytest

from kimdesk.model.holidays import holidays_of
from kimdesk.model.kinds import KINDS
from kimdesk.model.own_words import Term, Theme, repeated_themes, terms_of, themes_of
from kimdesk.model.workspace_settings import SETTINGS, doubt


def test_every_field_of_the_workspace_stands_in_one_section() -> None:
    assert sorted(SETTINGS) == sorted(set(KINDS["workspace"].by_name) - {"sample"})


def test_themes_are_read_a_line_each_with_the_letters_of_their_references() -> None:
    assert themes_of("FS Fire safety\n\nComplaints\nDM: Damp and mould") == (
        Theme("FS", "Fire safety"),
        Theme("", "Complaints"),
        Theme("DM", "Damp and mould"),
    )
    assert themes_of(None) == ()


def test_a_theme_that_is_there_already_is_no_second_one() -> None:
    words = "Data quality\nFS Fire safety\nfire  safety\nIM Something"
    assert [theme.name for theme in themes_of(words)] == ["Fire safety", "Something"]
    assert repeated_themes(words) == ("Data quality", "fire  safety", "IM Something")


def test_terms_are_read_with_their_meaning() -> None:
    assert terms_of("Decant: a move: for a time\nVoid") == (Term("Decant", "a move: for a time"), Term("Void", ""))


def test_holidays_are_told_from_what_is_no_day() -> None:
    assert holidays_of("24/12/2026; 31 December 2026, soon, 31/2/2026") == (
        (date(2026, 12, 24), date(2026, 12, 31)),
        ("soon", "31/2/2026"),
    )


@pytest.mark.parametrize(
    ("name", "value", "said"),
    [
        ("first_month", 13, "13 is no month"),
        ("due_days", -1, "less than nothing"),
        ("holidays", "soon", "“soon”: it does not count"),
        ("risk_bands", "Low 1-3", "cannot be used"),
        ("risk_appetite", 30, "no score from 0 to 25"),
        ("themes", "Data quality", "“Data quality”"),
        ("terms", "Void", "“Void”"),
        ("keep_years", 0, "no rule holds"),
    ],
)
def test_what_cannot_be_used_is_said(name: str, value: object, said: str) -> None:
    assert said in doubt(name, {name: value})
    assert doubt(name, {name: None}) == ""


def test_what_can_be_used_is_in_no_doubt() -> None:
    fine = {
        "first_month": 12,
        "due_days": 0,
        "holidays": "24/12/2026",
        "themes": "FS Fire safety",
        "terms": "Void: empty",
    }
    assert [doubt(name, fine) for name in fine] == [""] * len(fine)
