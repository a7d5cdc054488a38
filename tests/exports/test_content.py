"""What a pack says, before any format."""

from __future__ import annotations

from typing import Any

from kimdesk.exports.reading.whole import read_pack
from kimdesk.model.frozen import withhold
from tests.exports.make_document import make_document
from tests.exports.make_records import field


def records(document: dict[str, Any], kind: str) -> list[dict[str, Any]]:
    return [each for each in document["records"] if each["kind"] == kind]


def test_the_four_numbers_count_what_the_document_holds() -> None:
    document = make_document(6)
    returned, changes, escalated, overdue = read_pack(document, None).summary.figures
    assert (returned.number, returned.words) == ("5 of 6", "teams returned; not Leasehold")
    assert changes.number == str(len(records(document, "change")))
    assert escalated.words == "risks escalated, 1 of them without a decision"
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
