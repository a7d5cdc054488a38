"""Registers of assets and risks come in by their headings, choices with tolerance, and what is not known as such."""

from __future__ import annotations

import pytest

from kimdesk.errors import UserError
from kimdesk.i18n import LANGUAGES
from kimdesk.imports.choices import find_choice
from kimdesk.imports.owners import Named
from kimdesk.imports.plan import make_plan
from kimdesk.languages import speaking
from kimdesk.model.kinds import KINDS
from kimdesk.model.validation import Invalid, choice_key
from tests.imports.workbooks import Grid, action_plan, assets, book, risks, self_assessment, shuffled, systems


def test_assets_are_read_with_choices_dates_and_gaps() -> None:
    first, second, third = make_plan(book(assets())).rows

    assert (first.kind, first.key, first.ref) == ("asset", "asset:a001:tenancy files", "A001")
    assert first.fields == {
        "title": "Tenancy files",
        "holds": "Agreements and letters",
        "function": "Tenancy",
        "owner": Named("Tenancy Manager", "post"),
        "personal": "yes",
        "retention": "6 years after the tenancy ends",
        "marking": "sensitive",
        "next_review": "2026-04-05",
    }
    assert first.unplaced == (("Contains personal information?", "Yes - names and addresses"),)
    assert second.fields["not_known"] == ("owner", "retention")
    assert second.fields["next_review"] == "2026-05-01"
    assert "personal" not in third.fields
    assert ("Next review date", "when we move") in third.unplaced


def test_risks_are_read_with_likelihood_and_impact_in_any_form() -> None:
    rows = make_plan(book(risks())).rows

    assert [(row.fields["likelihood"], row.fields["impact"]) for row in rows] == [("4", "4"), ("2", "3"), ("3", "2")]
    assert rows[0].key == "risk:r1:repairs data is lost"
    assert rows[0].unplaced == (("Score", "16"),)


@pytest.mark.parametrize("make", [assets, risks])
@pytest.mark.parametrize("seed", range(3))
def test_columns_in_another_order_make_no_difference(make: object, seed: int) -> None:
    assert callable(make)
    grid: Grid = make()

    assert {row.key: row.fields for row in make_plan(book(shuffled(grid, seed))).rows} == {
        row.key: row.fields for row in make_plan(book(grid)).rows
    }


def test_a_record_of_processing_taken_for_assets_is_known_by_its_purpose() -> None:
    lines = [
        ["Name and contact", "The council"],
        [],
        [
            "Business function",
            "Purpose of processing",
            "Categories of individuals",
            "Categories of personal data",
            "Article 6 lawful basis for processing personal data",
            "Retention schedule (if possible)",
        ],
        ["Lettings", "Letting homes", "Applicants", "Names", "Article 6(1)(e) - public task", "6 years"],
        ["Repairs", "Mending homes", "Tenants", "Phones", "Contract", "N/A"],
    ]

    rows = make_plan(book(Grid("Controller", lines)), into="assets").rows

    assert [(row.key, row.fields["article6"]) for row in rows] == [
        ("asset:letting homes", "e"),
        ("asset:mending homes", "b"),
    ]
    assert rows[0].notes[-1] == "There is no title; “Purpose of processing” was taken for it."


def test_a_bare_number_of_years_gets_its_unit() -> None:
    lines = [
        ["Unique ID", "Records Description", "Retention Period Years", "Legal basis for processing"],
        ["1", "Tenancy files", 6, "Contract"],
        ["2", "Gas records", 1, "Public task"],
    ]

    assert [row.fields["retention"] for row in make_plan(book(Grid("S", lines))).rows] == ["6 years", "1 year"]


def test_a_book_of_everything_comes_in_whole_and_one_kind_of_it_on_demand() -> None:
    everything = book(
        action_plan(),
        self_assessment(),
        systems(),
        assets(),
        risks(),
        Grid("Cover", [["For the board"], ["Version", 2]]),
    )

    plan = make_plan(everything)

    counts = {
        kind: sum(row.kind == kind for row in plan.rows)
        for kind in ("action", "answer", "system", "report", "asset", "risk")
    }
    assert counts == {"action": 9, "answer": 21, "system": 3, "report": 8, "asset": 3, "risk": 3}
    assert all(table.confidence > 0.7 for table in plan.tables if table.kind)
    assert {row.kind for row in make_plan(everything, "actions").rows} == {"action"}
    assert {row.kind for row in make_plan(everything, "systems").rows} == {"system", "report"}
    assert {row.kind for row in make_plan(everything, "report").rows} == {"report"}


def test_any_kind_can_be_asked_for_by_name() -> None:
    staff = book(Grid("Staff", [["Name", "Job title", "E-mail"], ["Ann Lee", "Rent Officer", "ann@example.org"]]))

    assert make_plan(staff).rows == ()
    assert make_plan(staff, "people").rows[0].fields == {
        "name": "Ann Lee",
        "job": "Rent Officer",
        "email": "ann@example.org",
    }


def test_a_kind_that_does_not_exist_and_a_book_without_tables_are_refused() -> None:
    with pytest.raises(UserError, match="not a kind of record"):
        make_plan(book(assets()), "unicorns")
    with pytest.raises(UserError, match="No table"):
        make_plan(book(Grid("Letter", [["Dear all"], ["Yours"]]))).check()


@pytest.mark.parametrize(
    ("kind", "field", "words", "key"),
    [
        ("action", "progress", "In Progress", "under_way"),
        ("action", "progress", "not started yet", "not_started"),
        ("action", "progress", "Completed.", "done"),
        ("action", "progress", "Amber", None),
        ("answer", "state", "Not met", "not_met"),
        ("answer", "state", "fully met", "met"),
        ("answer", "state", "nothing like it", None),
        ("asset", "personal", "N/A", None),
        ("asset", "personal", "y", "yes"),
        ("asset", "personal", "No.", "no"),
        ("asset", "article6", "Art. 6 (1) (f)", "f"),
        ("asset", "article6", "legal obligation", "c"),
        ("asset", "dpia", "Yes", None),
        ("risk", "likelihood", "4 - Likely", "4"),
        ("risk", "likelihood", "Unlikely", "2"),
        ("risk", "likelihood", "9", None),
        ("risk", "impact", "Moderate (3)", "3"),
    ],
)
def test_a_choice_is_found_with_tolerance_and_never_guessed(kind: str, field: str, words: str, key: str | None) -> None:
    assert find_choice(KINDS[kind][field], words) == key


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_welsh_choice_is_known_in_both_languages_and_not_applicable_is_not_no(language: str) -> None:
    personal = KINDS["asset"]["personal"]
    with speaking(language):
        assert [choice_key(personal, words) for words in ("Na", "na", "No")] == ["no", "no", "no"]
        with pytest.raises(Invalid):
            choice_key(personal, "N/A")


def test_a_table_that_could_be_anything_is_taken_for_what_is_asked() -> None:
    vague = book(Grid("X", [["Risk", "Owner"], ["Loss of data", "ICT"], ["Loss of keys", "HR"]]))

    assert make_plan(vague).rows == ()
    assert [row.key for row in make_plan(vague, "risks").rows] == ["risk:loss of data", "risk:loss of keys"]


@pytest.mark.parametrize(
    ("words", "step"),
    [
        ("4", "4"),
        ("4.0", "4"),
        ("Likely", "4"),
        ("4 - Likely", "4"),
        ("likely (4)", "4"),
        ("Almost certain", "5"),
        *((words, None) for words in ("4.5", "9", "0", "45", "High", "not likely", "L4 x I5")),
    ],
)
def test_a_likelihood_is_read_as_number_or_word_and_what_is_no_step_is_not_guessed(
    words: str, step: str | None
) -> None:
    assert find_choice(KINDS["risk"]["likelihood"], words) == step


@pytest.mark.parametrize(
    ("words", "level"),
    [("Corporate", "corporate"), ("Head of Service", "head"), ("Strategic", "corporate"), ("Team", "operational")],
)
def test_the_level_of_a_risk_is_read_in_a_councils_own_words(words: str, level: str) -> None:
    assert find_choice(KINDS["risk"]["level"], words) == level


def test_a_likelihood_that_is_no_step_is_kept_beside_the_risk_and_no_score_is_made_of_it() -> None:
    grid = Grid(
        "Risk register",
        [["Ref", "Risk", "Likelihood", "Impact", "Controls"], ["R1", "Keys are lost", "9", "Major", "Key log"]],
    )
    (row,) = make_plan(book(grid), "risk").rows
    assert "likelihood" not in row.fields
    assert row.fields["impact"] == "4"
    assert ("Likelihood", "9") in row.unplaced
