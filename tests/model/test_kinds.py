"""The registry holds together, and has a place for what the forms of other bodies ask."""

from __future__ import annotations

import pytest

from kimdesk.imports.headings import REF, hear
from kimdesk.model.fields import Kind, Type
from kimdesk.model.kinds import ALL, KINDS, find_kind
from kimdesk.model.kinds.asset_quality import QUALITIES
from kimdesk.model.validation import clean

# The ICO's template for controllers, columns A to AD; 20 is answered by the assets that a processing activity names.
ICO = (
    "Business function",
    "Purpose of processing",
    "Name and contact details of joint controller (if applicable)",
    "Categories of individuals",
    "Categories of personal data",
    "Categories of recipients",
    "Link to contract with processor",
    "Names of third countries or international organisations that personal data are transferred to (if applicable)",
    "Safeguards for exceptional transfers of personal data to third countries or international organisations "
    "(if applicable)",
    "Retention schedule (if possible)",
    "General description of technical and organisational security measures (if possible)",
    "Article 6 lawful basis for processing personal data",
    "Article 9 condition for processing special category data",
    "Legitimate interests for the processing (if applicable)",
    "Link to record of legitimate interests assessment (if applicable)",
    "Rights available to individuals",
    "Existence of automated decision-making, including profiling (if applicable)",
    "The source of the personal data (if applicable)",
    "Link to record of consent",
    "Location of personal data",
    "Data Protection Impact Assessment required?",
    "Data Protection Impact Assessment progress",
    "Link to Data Protection Impact Assessment",
    "Has a personal data breach occurred?",
    "Link to record of personal data breach",
    "Data Protection Act 2018 Schedule 1 Condition for processing",
    "GDPR Article 6 lawful basis for processing",
    "Link to retention and erasure policy document",
    "Is personal data retained and erased in accordance with the policy document?",
    "Reasons for not adhering to policy document (if applicable)",
)

LGA = (
    "Unique ID",
    "Function Level 1",
    "Function Level 2",
    "Service ID",
    "Service Name",
    "Records Description",
    "Contains special information?",
    "Contains personal information?",
    "Impact Level",
    "Legal or business requirement?",
    "Legislation Name",
    "Legislation URL",
    "Retain permanently?",
    "Start Event",
    "Retention Period Years",
    "Retention Period Months",
    "Retain Until",
    "Retention URI",
    "Legal basis for processing",
    "Legal basis for processing special",
    "Notes",
    "Added",
    "Updated",
)


def kind_id(kind: Kind) -> str:
    return kind.name


def heard(kind: str, heading: str) -> str:
    return max(hear(kind, heading).values(), key=lambda each: each.score).field


def test_no_two_kinds_share_a_name_or_a_plural() -> None:
    words = [word for kind in ALL for word in {kind.name.replace("_", "-"), kind.plural}]

    assert sorted(words) == sorted(set(words))


@pytest.mark.parametrize("kind", ALL, ids=kind_id)
def test_a_kind_is_found_by_every_way_of_writing_it(kind: Kind) -> None:
    for word in (
        kind.name,
        kind.plural,
        kind.plural.upper(),
        kind.plural.replace("-", " "),
        kind.name.replace("_", "-"),
    ):
        assert find_kind(word) is kind


@pytest.mark.parametrize("kind", ALL, ids=kind_id)
def test_the_fields_of_a_kind_fit_together(kind: Kind) -> None:
    names = [field.name for field in kind]
    assert len(names) == len(set(names))
    assert kind.title in names
    assert not kind.scope or kind[kind.scope].to == ("team",)
    for field in kind:
        assert bool(field.options) == (field.type in (Type.CHOICE, Type.CHOICES))
        assert len({option.key for option in field.options}) == len(field.options)
        assert set(field.to) <= set(KINDS)
        assert field.type in (Type.REF, Type.REFS) or not field.to


@pytest.mark.parametrize("kind", [kind for kind in ALL if kind.groups], ids=kind_id)
def test_every_field_of_a_grouped_kind_stands_in_one_of_its_groups(kind: Kind) -> None:
    assert [field.name for field in kind if field.group not in dict(kind.groups)] == []
    assert {field.group for field in kind} == set(dict(kind.groups))


@pytest.mark.parametrize("kind", ALL, ids=kind_id)
def test_what_makes_a_record_due_or_done_is_a_field_that_can_say_so(kind: Kind) -> None:
    assert not kind.due or kind[kind.due].type is Type.DATE
    if kind.finished:
        assert {key for key in kind.finished if kind[kind.ends].option(key)} == set(kind.finished)
    elif kind.ends:
        assert kind[kind.ends].type is Type.DATE


@pytest.mark.parametrize("kind", ALL, ids=kind_id)
def test_no_two_columns_of_a_kind_have_the_same_heading(kind: Kind) -> None:
    labels = [(field.exported_as or field.label).casefold() for field in kind if field.type is not Type.OBJECT]
    alike = {label for label in labels if labels.count(label) > 1}

    assert alike <= {"note"} or kind.name in ("return", "entry")


def test_a_processing_activity_has_a_place_for_every_column_of_the_ico_s_template() -> None:
    fields = {heading: heard("processing", heading) for heading in ICO}

    assert len(set(fields.values())) == len(ICO) - 1
    assert fields["GDPR Article 6 lawful basis for processing"] == "article6"


def test_a_retention_rule_has_a_place_for_every_column_of_the_local_government_schedule() -> None:
    fields = [heard("retention_rule", heading) for heading in LGA]

    assert fields[0] == REF
    assert len(set(fields)) == len(LGA)


def test_the_nine_qualities_of_an_asset_are_scored_from_one_to_five_with_a_note_each() -> None:
    asset = KINDS["asset"]

    assert len(QUALITIES) == 9
    for name, *_words in QUALITIES:
        assert [option.key for option in asset[f"q_{name}"].options] == ["1", "2", "3", "4", "5"]
        assert asset[f"q_{name}_note"].type is Type.TEXT


def test_members_of_a_set_are_told_apart_though_a_choice_has_a_comma_itself() -> None:
    field = KINDS["learning"]["consumer"]

    for words in (
        "Tenancy, Transparency, influence and accountability",
        "Transparency, influence and accountability; tenancy",
        "tenancy\ntransparency",
    ):
        assert clean(field, words)[0] == ("tenancy", "transparency")
