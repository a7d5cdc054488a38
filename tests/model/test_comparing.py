from __future__ import annotations

import copy
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from kimdesk.model.comparing import Cell, Comparison, RecordChange, compare, step_counts
from kimdesk.model.comparing_ways import Way
from kimdesk.model.frozen import FORMAT, withhold, withhold_records
from tests.exports.make_document import make_document

OTHER_WAY = {Way.WORSE: Way.BETTER, Way.BETTER: Way.WORSE, Way.NEITHER: Way.NEITHER}

words = st.sampled_from(["", "a", "b", "A b", "Ŵ"])
cells = st.one_of(
    words.map(lambda each: ["s", each or None, each]),
    st.sampled_from(["0", "1", "2", "3", "na"]).map(lambda each: ["s", each, f"step {each}"]),
    st.integers(0, 25).map(lambda each: ["s", each, str(each)]),
    st.booleans().map(lambda each: ["s", each, "Yes" if each else ""]),
    st.just(["withheld", "ab" * 32]),
)
NAMES = ("step", "score", "overdue", "state", "title", "team", "activity", "principle", "owner")
records = st.builds(
    lambda kind, at, title, fields: {
        "kind": kind,
        "id": f"{kind}{at}",
        "ref": f"X{at}",
        "title": title,
        "fields": fields,
    },
    st.sampled_from(["cell", "return", "entry", "risk", "action", "asset", "answer", "ask", "trend", "later"]),
    st.integers(0, 3),
    words,
    st.dictionaries(st.sampled_from(NAMES), cells, max_size=4),
)


def document(records: list[dict[str, Any]], workspace: str = "w", quarter: str = "Q1 2025/26") -> dict[str, Any]:
    return {"format": FORMAT, "workspace": {"id": workspace}, "quarter": {"name": quarter}, "records": records}


documents = st.builds(document, st.lists(records, max_size=6), st.sampled_from("wv"), st.sampled_from(["Q1", "Q2"]))


def mirrored(each: RecordChange) -> RecordChange:
    fields = tuple(type(one)(one.name, one.after, one.before, OTHER_WAY[one.way]) for one in each.fields)
    return RecordChange(each.kind, each.after, each.before, fields, each.guessed, OTHER_WAY[each.way])


def in_any_order(found: list[RecordChange]) -> list[str]:
    return sorted(
        repr((each.kind, each.before, each.after, sorted(map(repr, each.fields)), each.guessed, each.way))
        for each in found
    )


@given(documents)
def test_a_document_does_not_differ_from_itself(made: dict[str, Any]) -> None:
    found = compare(made, copy.deepcopy(made))
    assert found.changes == ()
    assert found.same == sum(each["kind"] != "trend" for each in made["records"])


@given(documents, documents)
def test_the_other_way_round_says_the_same_mirrored(one: dict[str, Any], other: dict[str, Any]) -> None:
    there, back = compare(one, other), compare(other, one)
    assert in_any_order([mirrored(each) for each in there.changes]) == in_any_order(list(back.changes))
    assert (there.same, there.guesses) == (back.same, back.guesses)


def one_risk(workspace: str = "w", identity: str = "r1", title: str = "Damp", **fields: list[object]) -> dict[str, Any]:
    record = {"kind": "risk", "id": identity, "ref": "R1", "title": title, "fields": dict(fields)}
    return document([record], workspace)


def only(found: Comparison) -> RecordChange:
    (change,) = found.changes
    return change


def test_a_higher_score_is_worse_and_says_both_in_words() -> None:
    found = compare(one_risk(score=["s", 8, "L2 x I4 = 8"]), one_risk(score=["t", 12, "L3 x I4 = 12"]))
    (field,) = only(found).fields
    assert (field.before.words, field.after.words, field.way) == ("L2 x I4 = 8", "L3 x I4 = 12", Way.WORSE)
    assert only(found).went(Way.WORSE)


def test_a_salt_alone_is_no_difference() -> None:
    assert compare(one_risk(score=["s", 8, "8"]), one_risk(score=["t", 8, "8"])).changes == ()


def test_not_applicable_is_neither_better_nor_worse() -> None:
    cell = {"kind": "cell", "id": "t:p1", "ref": "", "title": "", "fields": {"step": ["s", "na", "N/A"]}}
    other = copy.deepcopy(cell) | {"fields": {"step": ["s", "2", "Listed"]}}
    assert only(compare(document([cell]), document([other]))).fields[0].way is Way.NEITHER


def test_a_withheld_field_is_said_to_be_unknown_and_the_same_copy_does_not_differ() -> None:
    whole = one_risk(why=["s", "Because", "Because"])
    hidden = withhold(whole, "risk", "r1", "why")
    assert compare(whole, hidden).changes == ()
    changed = only(compare(hidden, one_risk(why=["t", "Because", "Because"])))
    assert changed.fields[0].unknown
    assert changed.fields[0].before == Cell(withheld=True)


def test_between_workspaces_a_record_is_guessed_by_its_reference_and_marked() -> None:
    found = compare(one_risk(score=["s", 8, "8"]), one_risk("v", "other", score=["s", 12, "12"]))
    assert only(found).guessed
    assert (found.guesses, found.elsewhere) == (1, True)


def test_within_a_workspace_nothing_is_guessed() -> None:
    found = compare(one_risk(), one_risk(identity="r2"))
    assert [(each.before is None, each.after is None) for each in found.changes] == [(True, False), (False, True)]


def test_two_of_the_same_name_elsewhere_are_not_taken_for_each_other() -> None:
    here, there = one_risk()["records"], one_risk("v", "x")["records"]
    twice = [{**each, "id": each["id"] + str(at), "ref": ""} for each in here for at in range(2)]
    found = compare(document(twice), document([{**there[0], "ref": ""}], "v"))
    assert len(found.changes) == 3
    assert found.guesses == 0


def test_a_return_is_known_by_its_team_in_every_quarter() -> None:
    before, after = make_document(3), make_document(3)
    after["quarter"] = {**after["quarter"], "name": "Q1 2025/26"}
    for each in after["records"]:
        if each["kind"] in ("return", "entry"):
            each["id"] = f"another {each['id']}"
    assert compare(before, after).changes == ()


def test_steps_are_counted_team_by_team() -> None:
    made = make_document(6)
    principle = next(each["fields"]["principle"][1] for each in made["records"] if each["kind"] == "cell")
    assert sum(step_counts(made, principle, ("0", "1", "2", "3", "na"))) == 5


def test_what_is_withheld_whole_in_a_part_is_neither_new_nor_gone() -> None:
    whole = make_document(3)
    part = withhold_records(whole, lambda each: each["kind"] == "team")
    found = compare(whole, part)
    assert found.changes == ()
    assert (found.same, found.partial) == (3, True)
    assert found.withheld == sum(each["kind"] not in ("team", "trend") for each in whole["records"])
    assert compare(part, part).changes == ()
