"""Templates of packs: those of the program, and those that a workspace writes one a line."""

from __future__ import annotations

import json

import pytest

from kimdesk.model.pack_templates import (
    SECTIONS,
    TEMPLATES,
    WHOLE,
    Part,
    Shape,
    own_templates,
    shape_of,
    unread_templates,
)


@pytest.mark.parametrize("name", TEMPLATES)
def test_a_template_names_itself_first_and_how_it_is_checked_last(name: str) -> None:
    sections = TEMPLATES[name].sections
    assert set(sections) <= set(SECTIONS)
    assert sections[0] in ("cover", "opening")
    assert sections[-1] in ("verify", "check")


def test_own_templates_have_the_chosen_sections_in_their_order() -> None:
    own = own_templates("Improvement board: Heat map, summary, actions\nTwo: risks, gaps, summary, evidence")
    assert own["Improvement board"].sections == ("cover", "heat", "summary", "actions", "verify")
    assert own["Two"].sections == ("cover", "contents", "risks", "gaps", "summary", "evidence", "verify")


def test_what_is_no_section_and_what_is_there_already_is_named() -> None:
    words = "Board paper: summary\nMine: sumary, heat\nMine: gaps\nNothing:"
    assert list(own_templates(words)) == ["Mine"]
    assert unread_templates(words) == ("sumary", "Board paper", "Mine", "Nothing")


@pytest.mark.parametrize(
    "shape",
    [
        WHOLE,
        Shape(TEMPLATES["brief"]),
        Shape(own_templates("Mine: gaps")["Mine"], Part("team", "t1", "Voids")),
        Shape(part=Part("area", "a1", "Homes")),
    ],
)
def test_a_manifest_names_the_shape_so_that_it_can_be_made_again(shape: Shape) -> None:
    again = shape_of(json.loads(json.dumps(shape.facts())))
    assert (again.template[:3], again.part) == (shape.template[:3], shape.part)


@pytest.mark.parametrize(
    "facts",
    [
        {"template": {"name": "x", "title": "X", "sections": ["nowhere"]}},
        {"template": {"name": "x", "title": "X", "sections": []}},
        {"part": {"sort": "planet", "id": "1", "name": "Mars"}},
    ],
)
def test_a_shape_that_cannot_be_made_is_refused(facts: dict[str, object]) -> None:
    with pytest.raises(ValueError, match="no "):
        shape_of(facts)


def test_a_part_has_no_section_that_is_of_the_whole() -> None:
    assert "trend" not in Shape(part=Part("team", "t1", "Voids")).shown.sections
