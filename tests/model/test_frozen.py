from __future__ import annotations

import copy
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kimdesk.model.frozen import FORMAT, UNSALTED, canonical, content_hash, withhold

texts = st.text(max_size=12)


def document(*values: str) -> dict[str, Any]:
    records = [
        {
            "salt": f"cc{at}",
            "kind": "risk",
            "id": f"r{at}",
            "ref": f"RK{at}",
            "title": "t",
            "fields": {"why": ["aa", value, value], "who": ["bb", None, ""]},
        }
        for at, value in enumerate(values)
    ]
    return {"format": FORMAT, "quarter": {"name": "Q1 2025/26"}, "records": records}


@given(st.lists(texts, min_size=1, max_size=9), st.data())
def test_a_withheld_field_leaves_the_hash_as_it_was(values: list[str], data: st.DataObject) -> None:
    whole = document(*values)
    at = data.draw(st.integers(0, len(values) - 1))
    redacted = withhold(whole, "risk", f"r{at}", "why")
    assert content_hash(redacted) == content_hash(whole)
    assert redacted["records"][at]["fields"]["why"][0] == "withheld"


@given(st.lists(texts, min_size=1, max_size=9), st.data())
def test_any_change_of_a_value_changes_the_hash(values: list[str], data: st.DataObject) -> None:
    whole = document(*values)
    changed = copy.deepcopy(whole)
    at = data.draw(st.integers(0, len(values) - 1))
    changed["records"][at]["fields"]["why"][data.draw(st.integers(0, 2))] += "x"
    assert content_hash(changed) != content_hash(whole)


@pytest.mark.parametrize(
    "spoil",
    [
        lambda d: d["records"].pop(),
        lambda d: d["records"].reverse(),
        lambda d: d["records"][0]["fields"].pop("who"),
        lambda d: d["records"][0].update(title="other"),
        lambda d: d["records"][0].update(salt="other"),
        lambda d: d["quarter"].update(name="Q2 2025/26"),
        lambda d: d["records"].append(d["records"][-1]),
    ],
)
def test_leaving_out_moving_or_adding_changes_the_hash(spoil: Any) -> None:
    whole = document("a", "b", "c")
    spoiled = copy.deepcopy(whole)
    spoil(spoiled)
    assert content_hash(spoiled) != content_hash(whole)


def test_something_else_is_not_taken_for_a_frozen_quarter() -> None:
    with pytest.raises(ValueError, match="not a frozen quarter"):
        content_hash({"format": "other/1", "records": []})


@pytest.mark.parametrize(
    "record",
    [
        "r",
        3,
        {"fields": []},
        {"fields": ""},
        {"fields": {"why": "abc"}},
        {"fields": {"why": {}}},
        {"more": "x"},
        {"salt": 3},
    ],
)
def test_a_record_that_is_not_as_it_is_written_has_no_hash(record: Any) -> None:
    whole = document("a")
    whole["records"][0] = whole["records"][0] | record if isinstance(record, dict) else record
    with pytest.raises(ValueError, match="not a frozen quarter"):
        content_hash(whole)


def test_each_format_has_its_own_parts_of_a_record() -> None:
    salted = document("a")
    unsalted = {
        **salted,
        "format": UNSALTED,
        "records": [{name: part for name, part in each.items() if name != "salt"} for each in salted["records"]],
    }
    assert content_hash(unsalted) != content_hash(salted)
    for wrong in ({**salted, "format": UNSALTED}, {**unsalted, "format": FORMAT}):
        with pytest.raises(ValueError, match="not a frozen quarter"):
            content_hash(wrong)


def test_the_canonical_form_does_not_depend_on_the_order_of_keys() -> None:
    assert canonical({"b": 1, "a": "ŵ"}) == canonical({"a": "ŵ", "b": 1}) == '{"a":"ŵ","b":1}'.encode()
