"""A framework is shown in the language in use where its file holds the texts; what is kept of it is the same in every one."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from typing import Any

import pytest

from kimdesk import i18n
from kimdesk.i18n import WELSH, using
from kimdesk.model.frameworks import Framework, Unsound, framework_words, read_framework
from kimdesk.model.kinds.recommendations import RECOMMENDATIONS
from kimdesk.model.ops import Dot, Op, Operation
from kimdesk.model.shipped_frameworks import ombudsman, shipped_frameworks
from kimdesk.model.wellformed import check_operation
from tests.frameworks import framework_file
from tests.welsh import welsh_texts


def in_welsh(**changes: Any) -> dict[str, Any]:
    """Return the small framework with some of its texts in Welsh."""
    made = copy.deepcopy(framework_file())
    made["cy"] = {"name": "Safon Testshire ar gyfer cartrefi", "short": "Cartrefi Testshire"}
    group = made["groups"][0]
    group["cy"] = {"title": "Adnabod ein cartrefi"}
    item = group["items"][0]
    item["cy"] = {
        "title": "Cyflwr pob cartref",
        "asks": "Edrychwyd ar bob cartref.",
        "evidence": ["Dyddiadau arolygon"],
    }
    item["parts"][0]["cy"] = {"title": "Arolygon y tu mewn"}
    return {**made, **changes}


@pytest.fixture
def welsh() -> Iterator[None]:
    with using(None, WELSH):
        yield


def texts(framework: Framework) -> list[str]:
    """Return everything that people read of a framework."""
    return [
        *(framework.name, framework.short, framework.source),
        *(group.title for group in framework.groups),
        *(words for item in framework for words in (item.title, item.asks, *item.evidence)),
    ]


@pytest.mark.parametrize("framework", shipped_frameworks(), ids=lambda each: each.key)
@pytest.mark.usefixtures("welsh")
def test_everything_in_a_framework_of_the_program_is_there_in_welsh(framework: Framework) -> None:
    assert len(texts(framework)) == len(texts(framework.shown))
    same = [one for one, other in zip(texts(framework), texts(framework.shown), strict=True) if one == other]
    assert same == []


def test_recommendations_are_called_in_a_tag_as_they_are_in_the_self_assessment() -> None:
    said = welsh_texts()
    with using(None, WELSH):
        items = [f"{item.key} {item.title}" for item in ombudsman().shown if not item.part_of]
    assert [said["Fields", str(option.label)] for option in RECOMMENDATIONS] == items


@pytest.mark.parametrize("framework", shipped_frameworks(), ids=lambda each: each.key)
def test_keys_kinds_and_the_words_by_which_it_is_recognised_are_the_same(framework: Framework) -> None:
    def fixed(each: Framework) -> list[Any]:
        return [each.key, each.called, *((i.key, i.kinds, i.signs, i.part_of, len(i.evidence)) for i in each)]

    assert framework.welsh is not None
    assert fixed(framework.welsh) == fixed(framework)


@pytest.mark.parametrize("framework", [*shipped_frameworks(), read_framework(in_welsh())], ids=lambda each: each.key)
def test_what_is_kept_of_it_holds_both_languages_and_is_the_same_in_each(framework: Framework) -> None:
    kept = framework.content()
    with using(None, WELSH):
        assert framework.content() == kept
        again = read_framework(json.loads(json.dumps(kept)))
        assert again.content() == kept
    assert again == framework
    assert again.welsh == framework.welsh
    check_operation(Operation(Dot("d", 1), 1, "framework", "x", "content", Op.SET, kept), "d")


def test_nothing_is_shown_in_welsh_while_english_is_in_use() -> None:
    framework = read_framework(in_welsh())
    assert i18n.language() == "en"
    assert framework.shown is framework


@pytest.mark.usefixtures("welsh")
def test_what_has_no_welsh_is_shown_as_it_stands() -> None:
    shown = read_framework(in_welsh()).shown
    assert [group.title for group in shown.groups] == ["Adnabod ein cartrefi", "Doing something"]
    assert [item.title for item in shown][:3] == ["Cyflwr pob cartref", "Arolygon y tu mewn", "Surveys outside"]
    assert (shown.name, shown.source) == ("Safon Testshire ar gyfer cartrefi", "Testshire Homes")


@pytest.mark.usefixtures("welsh")
def test_a_framework_without_welsh_is_shown_as_it_is() -> None:
    framework = read_framework(framework_file())
    assert framework.shown is framework
    assert "cy" not in framework.content()


def test_two_frameworks_that_differ_by_their_welsh_alone_are_the_same() -> None:
    assert read_framework(in_welsh()) == read_framework(framework_file())


def test_a_kept_framework_is_named_in_the_language_in_use() -> None:
    kept = read_framework(in_welsh()).content()
    assert framework_words(kept) == "Testshire’s own standard for homes (2025), 3 items"
    with using(None, WELSH):
        assert framework_words(kept) == "Safon Testshire ar gyfer cartrefi (2025), 3 items"


@pytest.mark.parametrize("wrong", ["Cymraeg", ["a"], 3])
def test_welsh_that_is_no_map_of_texts_is_refused_with_where(wrong: Any) -> None:
    with pytest.raises(Unsound, match="TEST-HOMES: “cy” holds no texts by their names"):
        read_framework(in_welsh(cy=wrong))


@pytest.mark.parametrize("name", ["groups", "items", "parts"])
def test_members_of_a_later_form_at_another_place_are_passed_over(name: str) -> None:
    data = in_welsh()
    data["groups"][1]["items"][0][f"x{name}"] = data[f"x{name}"] = 7
    if name != "groups":
        data[name] = 7
    assert read_framework(data).welsh is not None


def test_welsh_texts_are_held_to_the_same_bounds() -> None:
    with pytest.raises(Unsound, match="“name” is no text of at most 200 characters"):
        read_framework(in_welsh(cy={"name": "x" * 201}))
    with pytest.raises(Unsound, match="“short” is no text"):
        read_framework(in_welsh(cy={"short": 7}))
