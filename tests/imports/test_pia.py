"""An assessment that the CNIL's PIA tool exported comes in as a processing, its DPIA, risks and actions; the rest is kept."""

from __future__ import annotations

import random
from pathlib import Path
from typing import Any

import pytest

from kimdesk.imports import child
from kimdesk.imports.book import Book, sheet_from
from kimdesk.imports.owners import Named
from kimdesk.imports.plan import Plan, Row, make_plan
from kimdesk.imports.reading import read_workbook
from tests.imports.odd_assessments import NAME, ODD_ASSESSMENTS
from tests.imports.peer_files import answer, evaluation, pia, write_json, write_zip

pytestmark = pytest.mark.apart


def planned(path: Path) -> Plan:
    return make_plan(Book(path.name, tuple(sheet_from(each) for each in child.read(path))))


def of(plan: Plan, kind: str) -> list[Row]:
    return [row for row in plan.rows if row.kind == kind]


def kept(row: Row) -> dict[str, str]:
    return dict(row.unplaced)


@pytest.fixture
def plan(tmp_path: Path) -> Plan:
    return make_plan(read_workbook(write_json(tmp_path / "pia-cameras.json", pia())))


def with_answers(folder: Path, *answers: dict[str, Any]) -> Row:
    said = pia()
    numbers = {each["reference_to"] for each in answers}
    said["answers"] = [each for each in said["answers"] if each["reference_to"] not in numbers] + list(answers)
    return of(planned(write_json(folder / "pia.json", said)), "processing")[0]


# --- what comes in -----------------------------------------------------------------------------------------------------------


def test_the_processing_takes_the_answers_that_a_record_of_processing_asks_for(plan: Plan) -> None:
    (row,) = of(plan, "processing")

    assert row.fields == {
        "purpose": NAME,
        "function": "Estates",
        "dpia_progress": "done",
        "sharing": (Named(NAME, "sharing"),),
        "notes": "Cameras record stairwells & doors.",
        "data": "- Pictures of people\n- Times",
        "places": "Recorder in the office\nCloud archive",
        "article6": ("e",),
        "retention": "31 days",
        "safeguards": "None leaves the country.",
        "measures": "Access control: Two named people.\nBack-up: Each night.",
    }


def test_an_answer_without_a_field_is_kept_and_said_by_its_number_and_name(plan: Plan) -> None:
    (row,) = of(plan, "processing")

    assert kept(row) == {
        "112 Who is responsible": "The council is controller.",
        "221 How people are told": "Signs, and our page (https://council.example/cctv).",
    }
    assert "112 Who is responsible: The council is controller." in row.notes


def test_the_assessment_comes_in_as_a_dpia_with_advice_and_decision(plan: Plan) -> None:
    (row,) = of(plan, "sharing")

    assert row.fields == {
        "title": NAME,
        "sort": "dpia",
        "state": "in_force",
        "owner": Named("Ann Archer", "person"),
        "decided_by": Named("Head of Estates", "post"),
        "purpose": "Preventing damage; finding who caused it.",
        "advice": "It may go ahead.\nSigns go up first.",
    }
    assert kept(row) == {
        "Evaluator": "Bea Baker",
        "DPO": "Cy Cole",
        "Views of the people concerned": "They were asked.\nResidents of two blocks\nIt may go ahead.\nMost were for it.",
        "Evaluations": "1.1 Overview: acceptable. Clear.\n3.1 Measures: Access control: improvable\n"
        "3.2 Unauthorised access: acceptable",
        "Comments": "1.1 Overview: See the plan of the block. (Bea Baker)",
        "Made on": "05/01/2026",
    }


def test_a_risk_comes_in_with_what_fits_and_its_scale_of_four_is_kept_in_words(plan: Plan) -> None:
    access, loss = of(plan, "risk")

    assert access.fields == {
        "title": f"{NAME}: unauthorised access to the data",
        "cause": "Threats: Password shared\nSources: Staff",
        "consequence": "People feel watched\nHarassment",
        "controls": "Access control",
    }
    assert kept(access) == {
        "Severity on their scale of four": "3 of 4 (significant)\nPictures tell who comes when.",
        "Likelihood on their scale of four": "2 of 4 (limited)\nFew may look.",
        "After the action plan": "severity 2 of 4 (limited)\nlikelihood 1 of 4 (negligible)",
    }
    assert loss.fields["cause"] == "Threats: Disk fails"
    assert any("scale of four steps" in note for note in plan.notes)


def test_what_an_evaluation_asks_for_is_an_action_with_owner_and_day(plan: Plan) -> None:
    (row,) = of(plan, "action")

    assert row.fields == {
        "title": "Log every look at a recording.",
        "target": "01/04/2026",
        "owners": (Named("Estates Manager", "post"),),
        "comments": f"{NAME}, 3.1 Measures: Access control\nNobody can tell who looked.",
    }
    assert row.unplaced == ()


def test_nothing_of_the_file_is_left_over(plan: Plan) -> None:
    assert {each.sort for each in plan.source_rows} == {"heading", "data"}
    assert [table.kind for table in plan.tables] == ["processing", "sharing", "risk", "action"]
    assert all("its headings are those of the CNIL’s PIA tool" in table.reasons for table in plan.tables)


@pytest.mark.parametrize("seed", range(4))
def test_answers_and_lists_in_another_order_bring_the_same(seed: int, plan: Plan, tmp_path: Path) -> None:
    said = pia()
    mixed = random.Random(seed)
    mixed.shuffle(said["answers"])
    said["pia"] = dict(mixed.sample(list(said["pia"].items()), len(said["pia"])))
    said = dict(mixed.sample(list(said.items()), len(said)))

    again = planned(write_json(tmp_path / "again.json", said))

    assert [(row.fields, row.unplaced) for row in again.rows] == [(row.fields, row.unplaced) for row in plan.rows]


def test_one_kind_alone_can_be_asked_for(tmp_path: Path) -> None:
    path = write_json(tmp_path / "pia.json", pia())

    assert {row.kind for row in make_plan(read_workbook(path), "processing").rows} == {"processing"}


# --- what differs from one to the next ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("step", "progress", "state"),
    [(0, "under_way", "draft"), (2, "done", "in_force"), (3, "done", "in_force"), (5, "under_way", "draft")],
)
def test_how_far_it_has_come_is_read_and_not_guessed(step: int, progress: str, state: str, tmp_path: Path) -> None:
    plan = planned(write_json(tmp_path / "pia.json", pia(status=step)))

    assert of(plan, "processing")[0].fields["dpia_progress"] == progress
    assert of(plan, "sharing")[0].fields["state"] == state


def test_a_rejected_one_has_no_state_here_and_says_why(tmp_path: Path) -> None:
    plan = planned(write_json(tmp_path / "pia.json", pia(status=1, rejection_reason="Too little said")))

    assert "state" not in of(plan, "sharing")[0].fields
    assert kept(of(plan, "sharing")[0])["Why it was rejected"] == "Too little said"
    assert kept(of(plan, "processing")[0])["Progress of the assessment"] == "Rejected"


def test_an_archived_one_has_ended(tmp_path: Path) -> None:
    plan = planned(write_json(tmp_path / "pia.json", pia(is_archive=1)))

    assert of(plan, "sharing")[0].fields["state"] == "ended"


def test_whoever_has_yet_to_decide_is_not_named_as_having_decided(tmp_path: Path) -> None:
    (row,) = of(planned(write_json(tmp_path / "pia.json", pia(status=5))), "sharing")

    assert "decided_by" not in row.fields
    assert kept(row)["Validator, who has yet to decide"] == "Head of Estates"


@pytest.mark.parametrize(
    ("words", "basis", "whole"),
    [
        ("Public task", ("e",), False),
        ("Consent; Contract", ("a", "b"), False),
        ("Public task by statute law", ("e",), True),
        ("We weighed it up at length and found that it is in order.", None, True),
    ],
)
def test_a_legal_basis_told_in_words_is_never_cut(
    words: str, basis: tuple[str, ...] | None, whole: bool, tmp_path: Path
) -> None:
    row = with_answers(tmp_path, answer(212, words))

    assert row.fields.get("article6") == basis
    assert (kept(row).get("212 Legal basis") == words) is whole


def test_an_answer_to_a_question_of_ones_own_is_kept_under_its_words(tmp_path: Path) -> None:
    questions = [{"id": 951, "title": "Are lamps needed too?"}, {"id": 121, "title": "sections.1.items.2.title"}]
    said = pia(structure_id=3, structure_data={"sections": [{"items": [{"questions": questions}]}]})
    said["answers"].append(answer(951, "At night"))

    (row,) = of(planned(write_json(tmp_path / "pia.json", said)), "processing")

    assert kept(row)["Other answers"] == "Are lamps needed too?: At night"


def test_a_question_that_an_organisation_put_in_its_own_words_is_said_beside_its_answer(tmp_path: Path) -> None:
    questions = [{"id": 121, "title": "Which <b>facts</b> about people?"}]
    said = pia(structure_id=3, structure_data={"sections": [{"items": [{"questions": questions}]}]})

    (row,) = of(planned(write_json(tmp_path / "pia.json", said)), "processing")

    assert row.fields["data"] == "- Pictures of people\n- Times"
    assert kept(row)["Other answers"] == "Question 121 was asked as: Which facts about people?"


def test_a_step_beyond_the_scale_and_an_answer_of_another_sort_are_kept_as_they_are(tmp_path: Path) -> None:
    said = pia()
    said["answers"] += [answer(335, "Odd", 7), answer(113, "A code", 2, "A list")]

    plan = planned(write_json(tmp_path / "pia.json", said))

    risk = next(row for row in of(plan, "risk") if "unwanted change" in str(row.fields["title"]))
    assert kept(risk) == {"Severity on their scale of four": "7\nOdd"}
    assert kept(of(plan, "processing")[0])["Other answers"] == "113: A list\n2 of 4 (limited)"


def test_an_export_that_somebody_only_looked_into_brings_nothing_new(tmp_path: Path) -> None:
    first = planned(write_json(tmp_path / "first.json", pia()))
    later = planned(write_json(tmp_path / "later.json", pia(updated_at="2026-05-05T10:00:00.000Z", progress=98.2)))

    assert [(row.fields, row.unplaced) for row in first.rows] == [(row.fields, row.unplaced) for row in later.rows]


def test_those_who_may_look_are_kept_by_name(tmp_path: Path) -> None:
    users = [{"role": "guest", "user": {"id": 2, "firstname": "Dee", "lastname": "Dale", "email": "dee@council.example"}},
             {"role": "author", "user": {"id": 3, "firstname": "Ann"}}]  # fmt: skip

    (row,) = of(
        planned(write_json(tmp_path / "pia.json", pia(user_pias=users, structure_name="Estates pattern"))), "sharing"
    )

    assert kept(row)["Other facts"] == "structure_name: Estates pattern\nguest: Dee Dale dee@council.example"


def test_files_beside_it_are_named_and_not_brought_in(tmp_path: Path) -> None:
    said = pia() | {"attachments": [{"name": "plan.pdf", "file": "QUJD", "comment": "of the block"}]}

    (row,) = of(planned(write_zip(tmp_path / "pia.zip", {"pia.json": said, "Doc/pia.doc": b"x" * 3_000})), "sharing")

    assert kept(row)["Files beside it, not brought in"] == "plan.pdf: of the block\nDoc/pia.doc (3 KB)"


def test_a_day_that_cannot_be_is_kept_in_words(tmp_path: Path) -> None:
    said = pia() | {
        "evaluations": [evaluation("1.1", 2, action_plan_comment="Do it", estimated_implementation_date="soon")]
    }

    (row,) = of(planned(write_json(tmp_path / "pia.json", said)), "action")

    assert row.fields["target"] == "soon"


# --- odd ones ----------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ODD_ASSESSMENTS)
def test_an_odd_export_gives_its_assessments_and_says_what_it_did_not_understand(name: str, tmp_path: Path) -> None:
    purposes, odd, make = ODD_ASSESSMENTS[name]
    make(tmp_path / name)

    plan = planned(tmp_path / name)

    assert tuple(row.fields["purpose"] for row in of(plan, "processing")) == purposes
    said = [each.words for each in plan.left_over if each.sort != "heading"]
    assert len(said) == len(odd)
    assert all(each.startswith(begin) for each, begin in zip(sorted(said), sorted(odd), strict=True))


@pytest.mark.parametrize(
    ("name", "heading", "words"),
    [
        ("answered_twice.json", "", "31 days\nThen a year"),
        ("no_such_question.json", "Other answers", "951: Yes, at night"),
        ("nested_layout.json", "113 Standards that apply", "Inside"),
        ("picture_in_answer.json", "113 Standards that apply", "[picture]"),
    ],
)
def test_an_odd_answer_is_read_as_somebody_would_read_it(name: str, heading: str, words: str, tmp_path: Path) -> None:
    ODD_ASSESSMENTS[name][2](tmp_path / name)

    (row,) = of(planned(tmp_path / name), "processing")

    assert (kept(row)[heading] if heading else row.fields["retention"]) == words


def test_a_big_attachment_goes_no_further_than_its_name(tmp_path: Path) -> None:
    ODD_ASSESSMENTS["attachment.json"][2](tmp_path / "attachment.json")

    assert len(child.answer(tmp_path / "attachment.json")) < 20_000
