"""A framework is read from data whole, or refused with a sentence that says what is wrong and where."""

from __future__ import annotations

import copy
import json
import re
from contextlib import suppress
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kimdesk.i18n import show
from kimdesk.imports.words import likeness, stem_set
from kimdesk.model.frameworks import MOST_ITEMS, Unsound, framework_words, read_framework
from kimdesk.model.kinds.recommendations import RECOMMENDATIONS
from kimdesk.model.ops import Dot, Op, Operation
from kimdesk.model.shipped_frameworks import ombudsman, shipped_frameworks
from kimdesk.model.wellformed import check_operation
from tests.frameworks import framework_file


def changed(*path: Any, value: Any = None, gone: bool = False) -> dict[str, Any]:
    """Return the small framework with one thing of it changed or taken away."""
    made = copy.deepcopy(framework_file())
    place: Any = made
    for step in path[:-1]:
        place = place[step]
    if gone:
        del place[path[-1]]
    else:
        place[path[-1]] = value
    return made


def test_the_ombudsmans_recommendations_are_21_in_four_groups_and_the_second_has_six_parts() -> None:
    framework = ombudsman()

    assert [item.key for group in framework.groups for item in group.items] == [f"R{n}" for n in range(1, 22)]
    assert [group.title for group in framework.groups] == [
        "Governance and culture",
        "Systems",
        "Mergers and structural change",
        "Repairs",
    ]
    second = framework.find("r2")
    assert second is not None
    assert [part.key for part in second.parts] == ["R2a", "R2b", "R2c", "R2d", "R2e", "R2f"]
    assert {part.part_of for part in second.parts} == {"R2"}
    assert all(item.asks and item.evidence and item.kinds for item in framework)


def test_the_choices_of_tags_are_the_items_of_the_file() -> None:
    items = [f"{item.key} {item.title}" for item in ombudsman() if not item.part_of]

    assert [show(option.label) for option in RECOMMENDATIONS] == items


def test_a_second_framework_comes_with_the_program_and_has_the_icos_ten_categories() -> None:
    first, second = shipped_frameworks()

    assert (first.key, second.key) == ("HO-KIM-2023", "ICO-ACC")
    assert len(second.groups) == 10
    assert all(3 < len(group.items) < 8 for group in second.groups)
    assert all(item.asks and item.evidence for item in second)


def test_no_two_items_of_a_framework_read_alike() -> None:
    for framework in shipped_frameworks():
        titles = [stem_set(item.title) for item in framework]
        alike = [(one, other) for at, one in enumerate(titles) for other in titles[:at] if likeness(one, other) > 0.8]
        assert alike == []


@pytest.mark.parametrize("framework", shipped_frameworks(), ids=lambda each: each.key)
def test_what_is_kept_of_a_framework_gives_the_same_again_and_can_travel(framework: Any) -> None:
    kept = framework.content()

    assert read_framework(json.loads(json.dumps(kept))) == framework
    check_operation(Operation(Dot("d", 1), 1, "framework", "x", "content", Op.SET, kept), "d")
    assert framework_words(kept).startswith(framework.name)


def test_groups_items_and_parts_are_found_however_they_are_spelt() -> None:
    framework = read_framework(framework_file())

    assert [item.key for item in framework] == ["H1", "H1a", "H1b", "H2", "H3"]
    part = framework.find(" h1B ")
    assert part is not None
    assert (part.title, part.part_of) == ("Surveys outside", "H1")
    group = framework.group_of("H1b")
    assert group is not None
    assert group.title == "Knowing our homes"
    assert framework.find("H9") is None


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        ([], "holds no framework"),
        ("R1", "holds no framework"),
        (changed("format", gone=True), "does not say “format”"),
        (changed("format", value="kimdesk-framework/9"), "written for a newer KIM Desk"),
        (changed("key", gone=True), "The framework: it has no “key”"),
        (changed("key", value="Ä"), "not made of plain letters"),
        (changed("name", value=7), "“name” is no text"),
        (changed("name", value="x" * 201), "“name” is no text of at most 200 characters"),
        (changed("groups", value=[]), "“groups” is no list of at most"),
        (changed("groups", value={"a": 1}), "“groups” is no list"),
        (changed("groups", 0, value="R1"), "Group 1 is not a thing with a key and a title"),
        (changed("groups", 1, "title", gone=True), "Group 2: it has no “title”"),
        (changed("groups", 1, "items", value=[]), "Doing something: “items” is no list"),
        (changed("groups", 0, "items", 1, "title", value="  "), "Knowing our homes, item 2: it has no “title”"),
        (changed("groups", 0, "items", 1, "asks", value="x" * 4001), "item 2: “asks” is no text"),
        (changed("groups", 0, "items", 0, "evidence", value="a"), "“evidence” is no list of at most"),
        (changed("groups", 0, "items", 0, "evidence", value=[3]), "“evidence” is no text"),
        (changed("groups", 0, "items", 0, "parts", 1, "key", value="H1a"), "“H1a” stands twice: at “Surveys inside”"),
        (changed("groups", 1, "items", 0, "key", value="h2"), "The key “h2” stands twice"),
        (
            changed("groups", 0, "items", 0, "parts", 0, "parts", value=[{"key": "x", "title": "y"}]),
            "H1, part 1: a part has no parts of its own",
        ),
    ],
)
def test_what_is_no_framework_is_refused_with_what_is_wrong_and_where(data: Any, sentence: str) -> None:
    with pytest.raises(Unsound, match=re.escape(sentence)):
        read_framework(data)


def test_more_items_than_anybody_can_answer_are_refused() -> None:
    items = [{"key": f"K{n}", "title": f"Item {n}"} for n in range(MOST_ITEMS)]
    groups = [{"key": "a", "title": "A", "items": items}, {"key": "b", "title": "B", "items": items[:1]}]
    groups[1]["items"] = [{"key": "last", "title": "One too many"}]

    with pytest.raises(Unsound, match="more than 500 items"):
        read_framework(framework_file(groups=groups))


def test_fields_of_a_later_form_are_passed_over_and_control_characters_taken_out() -> None:
    data = changed("groups", 0, "items", 0, "title", value="Con\x07dition\nof homes")
    data["colour"] = "blue"

    assert next(iter(read_framework(data))).title == "Condition of homes"


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=8,
)


@given(JSON, st.sampled_from(["key", "name", "short", "source", "version", "called", "groups", "format"]))
def test_whatever_stands_in_a_file_it_is_read_or_refused_with_a_sentence(value: Any, name: str) -> None:
    with suppress(Unsound):
        assert read_framework(framework_file(**{name: value})).groups
