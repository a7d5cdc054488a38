"""A part of a frozen document says nothing of the rest, and has the same content hash."""

from __future__ import annotations

import copy
import itertools
from typing import Any

import pytest

from kimdesk.model.comparing import AMENDED, AMENDMENT
from kimdesk.model.frozen import UNSALTED, canonical, content_hash, is_withheld
from kimdesk.model.merkle import leaf_of
from kimdesk.model.narrowing import narrow, parts_of
from kimdesk.model.pack_templates import Part
from tests.exports.make_document import make_document

DOCUMENT = make_document(4)
TEAMS = [each for each in parts_of(DOCUMENT) if each.sort == "team"]


@pytest.mark.parametrize("part", parts_of(DOCUMENT))
def test_a_part_has_the_mark_of_the_whole(part: Part) -> None:
    before = copy.deepcopy(DOCUMENT)
    narrowed = narrow(DOCUMENT, part)
    assert content_hash(narrowed) == content_hash(DOCUMENT)
    assert before == DOCUMENT
    assert narrow(narrowed, part) == narrowed


@pytest.mark.parametrize("part", TEAMS)
def test_a_team_s_part_names_no_other_team(part: Part) -> None:
    narrowed = narrow(DOCUMENT, part)
    words = canonical({**narrowed, "workspace": "", "scope": ""}).decode()
    assert all(each.id not in words and f'"{each.name}"' not in words for each in TEAMS if each != part)
    shown = {each["kind"] for each in narrowed["records"] if not is_withheld(each)}
    assert shown >= {"team", "return", "entry"}
    assert not shown & {"trend", "answer"}


def test_a_service_area_is_its_teams() -> None:
    document = make_document(4)
    teams = [each for each in document["records"] if each["kind"] == "team"]
    for at, each in enumerate(teams):
        each["fields"]["area"][1:] = [f"area{at % 2}", f"Area {at % 2}"]
    narrowed = narrow(document, Part("area", "area1", "Area 1"))
    shown = [each["title"] for each in narrowed["records"] if not is_withheld(each) and each["kind"] == "team"]
    assert shown == [teams[1]["title"], teams[3]["title"]]
    assert [each.name for each in parts_of(document) if each.sort == "area"] == ["Area 0", "Area 1"]


def test_escalations_and_evidence_go_with_what_they_are_of() -> None:
    document = make_document(4)
    records = {each["kind"]: each for each in document["records"]}
    records["risk"]["fields"]["team"] = ["aa", TEAMS[0].id, TEAMS[0].name]
    records["escalation"]["fields"]["risk"][1] = records["risk"]["id"]
    records["evidence"]["fields"]["record"][1] = records["risk"]["id"]
    records["ask"]["fields"]["about"][1] = f"{records['risk']['ref']} {records['risk']['title']}"
    whole = {each["id"] for each in narrow(document, TEAMS[0])["records"] if not is_withheld(each)}
    assert {records[kind]["id"] for kind in ("risk", "escalation", "evidence", "ask")} <= whole
    other = {each["id"] for each in narrow(document, TEAMS[1])["records"] if not is_withheld(each)}
    assert not {records[kind]["id"] for kind in ("risk", "escalation", "evidence", "ask")} & other


def _guesses(record: dict[str, Any], salts: set[str]) -> set[str]:
    """Return every hash that somebody can work out who knows of a record all but its salts, and has these."""
    called = [record["kind"], record["id"], record["ref"], record["title"], sorted(record["fields"])]
    bodies = [(b"record", front + called) for front in ([], [""], *([salt] for salt in salts))]
    bodies += [
        (b"field", [salt, record["kind"], record["id"], name, content])
        for name, (_salt, *content) in record["fields"].items()
        for salt in ("", *salts)
    ]
    return {leaf_of(sort, canonical(body)).hex() for sort, body in bodies}


def _visible_salts(document: dict[str, Any]) -> set[str]:
    shown = [each for each in document["records"] if not is_withheld(each)]
    return {each["salt"] for each in shown if "salt" in each} | {
        field[0] for each in shown for field in each["fields"].values()
    }


def test_an_exact_guess_of_a_withheld_record_is_confirmed_by_nothing_in_the_part() -> None:
    narrowed = narrow(DOCUMENT, TEAMS[0])
    hidden = {leaf for each in narrowed["records"] if is_withheld(each) for leaf in each["withheld"]}
    salts = set(itertools.islice(sorted(_visible_salts(narrowed)), 50))
    pairs = zip(DOCUMENT["records"], narrowed["records"], strict=True)
    guessed = [_guesses(whole, salts) for whole, part in pairs if is_withheld(part)]
    assert guessed
    assert not any(each & hidden for each in guessed)


def test_a_part_holds_no_salt_of_what_it_withholds() -> None:
    narrowed = narrow(DOCUMENT, TEAMS[0])
    words = canonical(narrowed).decode()
    pairs = zip(DOCUMENT["records"], narrowed["records"], strict=True)
    assert not [whole["salt"] for whole, part in pairs if is_withheld(part) and whole["salt"] in words]
    assert len({each["salt"] for each in DOCUMENT["records"]}) == len(DOCUMENT["records"])


def test_the_guess_would_have_been_confirmed_without_the_salt() -> None:
    whole = {**DOCUMENT, "format": UNSALTED}
    whole["records"] = [{name: part for name, part in each.items() if name != "salt"} for each in DOCUMENT["records"]]
    narrowed = narrow(whole, TEAMS[0])
    assert content_hash(narrowed) == content_hash(whole)
    pairs = zip(whole["records"], narrowed["records"], strict=True)
    assert all(_guesses(each, set()) & set(part["withheld"]) for each, part in pairs if is_withheld(part))


def test_a_mark_that_is_exchanged_is_found() -> None:
    narrowed = copy.deepcopy(narrow(DOCUMENT, TEAMS[0]))
    hidden = next(each for each in narrowed["records"] if is_withheld(each))
    hidden["withheld"][0] = "ab" * 32
    assert content_hash(narrowed) != content_hash(DOCUMENT)


@pytest.mark.parametrize("leaves", [[], "ab", [1]])
def test_a_withheld_record_without_its_hashes_is_no_document(leaves: object) -> None:
    narrowed = copy.deepcopy(narrow(DOCUMENT, TEAMS[0]))
    next(each for each in narrowed["records"] if is_withheld(each))["withheld"] = leaves
    with pytest.raises(ValueError, match="not a frozen quarter"):
        content_hash(narrowed)


def test_a_part_says_why_there_is_an_amendment_and_what_it_changed_of_its_own() -> None:
    whole = make_document(4)
    own = next(each["id"] for each in whole["records"] if each["fields"].get("team", ["", ""])[1] == TEAMS[0].id)
    fields = {"about": ["aa", ["entry", own], ""]}
    whole["records"] += [
        {"salt": "bb", "kind": AMENDMENT, "id": "s1", "ref": "", "title": "", "fields": {}},
        {"salt": "cc", "kind": AMENDED, "id": "a1", "ref": "", "title": "", "fields": fields},
    ]
    kinds = [
        {each["kind"] for each in narrow(whole, team)["records"] if not is_withheld(each)} & {AMENDMENT, AMENDED}
        for team in TEAMS[:2]
    ]
    assert kinds == [{AMENDMENT, AMENDED}, {AMENDMENT}]
