"""What a pack says, before any format."""

from __future__ import annotations

from typing import Any

from kimdesk.exports.reading.whole import read_pack
from kimdesk.exports.reading.words import listed
from kimdesk.model.frozen import withhold
from tests.exports.make_document import make_document
from tests.exports.make_records import field


def records(document: dict[str, Any], kind: str) -> list[dict[str, Any]]:
    return [each for each in document["records"] if each["kind"] == kind]


def test_the_four_numbers_count_what_the_document_holds() -> None:
    document = make_document(6)
    returned, changes, escalated, overdue = read_pack(document, None).summary.figures
    said = [each for each in records(document, "entry") if each["fields"]["outcome"][1] == "changed"]
    assert (returned.number, returned.words) == ("5 of 6", "teams returned; still missing: Leasehold")
    assert changes.number == str(len(records(document, "change")) + len(said))
    assert changes.words == "practice changes; 2 of them were prompted by a complaint"
    assert (escalated.number, escalated.words) == (
        "2",
        "risks escalated this quarter, one of them without a decision yet",
    )
    assert overdue.words == "actions overdue; 5 of them have slipped, one 3 times"
    assert overdue.number == str(sum(each["fields"]["overdue"][1] for each in records(document, "action")))


def test_a_return_sent_back_to_its_team_does_not_count_as_returned() -> None:
    document = make_document(2)
    records(document, "return")[0]["fields"]["state"][1:] = ["returned", "Returned with a comment"]
    assert read_pack(document, None).summary.figures[0].number == "1 of 2"


def test_the_reviewer_is_shown_where_the_reviewer_differs_and_nowhere_else() -> None:
    document = make_document(1)
    cells = records(document, "cell")
    for cell, own, other in zip(cells, "222", "123", strict=False):
        cell["fields"]["step"][1:], cell["fields"]["reviewer_step"][1:] = [own, "own"], [other, "other"]
    found = read_pack(document, None).heat.rows[0].cells
    assert [(cell.reviewer, cell.sees) for cell in found[:3] if cell] == [(1, "lower"), (None, ""), (3, "higher")]


def test_totals_count_teams_and_never_average() -> None:
    heat = read_pack(make_document(12), None).heat
    for at, counts in enumerate(heat.totals):
        steps = [row.cells[at].step for row in heat.rows if row.cells[at] is not None]
        assert counts == tuple(steps.count(step) for step in (0, 1, 2, 3, "na"))


def test_words_come_from_the_document_and_never_from_the_registry() -> None:
    document = make_document(2)
    for each in records(document, "action"):
        each["fields"]["progress"][2] = "Words of that day"
    actions = next(section for section in read_pack(document, None).sections if section.key == "actions")
    assert {row[5] for row in actions.tables[0].rows} == {"Words of that day"}


def test_every_action_stands_in_one_group_and_overdue_comes_first() -> None:
    document = make_document(6)
    actions = next(section for section in read_pack(document, None).sections if section.key == "actions")
    groups = [row[0] for row in actions.tables[0].rows]
    assert len(groups) == len(records(document, "action"))
    assert list(dict.fromkeys(groups)) == [
        "Overdue",
        "Due by the end of next quarter",
        "Due later",
        "Ongoing or without a date",
        "Done",
    ]


def test_an_activity_says_for_how_long_it_is_unchanged() -> None:
    document = make_document(1)
    entry = records(document, "entry")[1]
    entry["fields"]["unchanged_for"][1:] = [5, "5"]
    assert "Nothing changed: unchanged for 5 quarters" in read_pack(document, None).returns[0].activities.rows[1]


def test_a_withheld_field_is_said_to_be_withheld() -> None:
    document = make_document(1)
    redacted = withhold(document, "return", records(document, "return")[0]["id"], "statement")
    pack = read_pack(redacted, None)
    assert ("Statement", "Withheld") in pack.returns[0].texts
    assert pack.content_hash == read_pack(document, None).content_hash


def test_fields_that_are_missing_or_of_another_type_are_blanks() -> None:
    document = make_document(2)
    for each in document["records"]:
        each["fields"] = {name: field(value[1] if name == "team" else None) for name, value in each["fields"].items()}
    document["records"][0]["fields"] = {}
    assert len(read_pack(document, None).returns) == 2


def figure(document: dict[str, Any], at: int) -> str:
    found = read_pack(document, None).summary.figures[at]
    return f"{found.number} {found.words}"


def test_a_risk_that_went_up_two_steps_is_one_and_an_earlier_quarter_does_not_count() -> None:
    document = make_document(6)
    first, second = records(document, "escalation")
    for step in (first, second):
        step["fields"]["risk"][1] = "the same risk"
    assert figure(document, 2) == "1 risk escalated this quarter, without a decision yet"
    first["fields"]["on"][1] = second["fields"]["on"][1] = "2024-12-31"
    assert figure(document, 2) == "0 risks escalated this quarter"
    first["fields"]["this_quarter"] = field(True, "This quarter")
    assert figure(document, 2).startswith("1 risk")


def test_what_was_recorded_and_said_in_a_return_is_one_change_and_what_was_only_said_is_one_too() -> None:
    document = make_document(2, activities=2)
    change, other = records(document, "change")
    entry = next(each for each in records(document, "entry") if each["fields"]["outcome"][1] == "changed")
    change["fields"]["activity"][1:] = entry["fields"]["activity"][1:]
    change["fields"]["effective"][1:] = entry["fields"]["effective"][1:]
    section = read_pack(document, None).sections[0]
    where = [(row[0], row[-1]) for row in section.tables[0].rows]
    assert where == [("PC1", "Practice change, and return"), ("PC2", "Practice change"), ("", "Return")]
    assert figure(document, 1).startswith("3 practice changes")
    assert section.intro[0].startswith(
        "Returns say of 2 key activities that they changed. 2 practice changes were recorded."
    )
    said = section.tables[0].rows[2]
    assert (said[2], said[4]) == (
        records(document, "entry")[2]["title"],
        records(document, "entry")[2]["fields"]["what"][2],
    )
    assert other["ref"] == "PC2"


def test_one_prompt_among_many_changes_is_not_called_the_usual_one() -> None:
    assert figure(make_document(2), 1) == "4 practice changes"


def test_one_overdue_action_that_slipped_is_said_in_a_sentence() -> None:
    document = make_document(1)
    late = [each for each in records(document, "action") if each["fields"]["overdue"][1]]
    for each in late[1:]:
        document["records"].remove(each)
    late[0]["fields"]["slipped"][1] = 2
    assert figure(document, 3) == "1 action overdue; it has slipped twice"


def test_names_are_left_out_only_where_that_makes_it_shorter() -> None:
    assert listed(["Voids", "Rents", "Repairs"], 2) == "Voids, Rents and Repairs"
    assert listed(["Voids", "Rents", "Repairs", "Lettings"], 2) == "Voids, Rents and 2 others"


def test_what_a_reviewer_said_in_accepting_stands_once_and_is_called_a_note() -> None:
    document = make_document(2)
    reviewed = records(document, "return")[1]["fields"]
    reviewed["state_reason"][1:] = reviewed["review_note"][1:]
    pack = read_pack(document, None)
    assert "Reason" not in dict(pack.returns[1].facts)
    assert pack.completeness.tables[0].rows[1][9] == ""
    assert dict(pack.returns[1].texts)["Reviewer’s note"] == reviewed["review_note"][2]


def test_what_does_not_apply_says_why_and_when_it_is_looked_at_again() -> None:
    sections = {section.key: section for section in read_pack(make_document(1), None).sections}
    row = sections["assessment"].tables[0].rows[4]
    assert row[2] == "Not applicable"
    assert row[6:8] == ("No other landlord was merged with this one.", "A merger is decided on.")
