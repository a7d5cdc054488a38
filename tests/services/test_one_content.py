"""What is signed, kept and counted is the same whatever language somebody reads: only what is shown differs."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from datetime import date
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from kimdesk.exports.reading.lists import read_assessment
from kimdesk.exports.reading.records import Records
from kimdesk.i18n import WELSH, t, using
from kimdesk.model.frozen import content_hash
from kimdesk.model.shipped_frameworks import OMBUDSMAN
from kimdesk.services.assessment_document import write_cycle
from kimdesk.services.desk import Desk
from kimdesk.services.frameworks import Origin
from kimdesk.services.signing import ATTESTATIONS
from kimdesk.store import reading
from tests.exports.reading_back import squeezed, words_of_pdf
from tests.frameworks import framework_file, write_framework
from tests.welsh import translate
from tests.workspaces import Bench, make_bench


@pytest.fixture
def apart(tmp_path: Path) -> Iterator[Callable[[str], Bench]]:
    made: list[Bench] = []

    def new(name: str) -> Bench:
        made.append(make_bench(tmp_path / name))
        return made[-1]

    yield new
    for bench in made:
        bench.desk.close()


def counted_salt() -> Callable[[], str]:
    numbers = count()
    return lambda: f"{next(numbers):032x}"


def prepared(bench: Bench) -> Bench:
    """Fill a quarter whose content has words of many sorts: steps, states, dates, answers, asks of the director."""
    desk = bench.desk
    desk.assessment.start("", "October 2025")
    view = desk.assessment.view(OMBUDSMAN)
    desk.records.change("answer", view.answers[0].record.id, {"state": "partly", "answer": "Under way."})  # type: ignore[union-attr]
    desk.records.make("risk", {"title": "Keys are not counted", "likelihood": 4, "impact": 4})
    desk.records.make(
        "action", {"title": "Count the keys", "theme": "IM", "target": "Q2 2025/26", "owners": [bench.team]}
    )
    bench.type("p1", "2")
    for team in (bench.team, bench.other):
        bench.fill_and_review(bench.quarter, team)
    return bench


def frozen(bench: Bench) -> dict[str, Any]:
    bench.desk.signing._freezing.salt = counted_salt()
    return bench.desk.signing.content(bench.quarter)


def test_a_quarter_freezes_to_the_same_document_and_hash_in_both_languages(apart: Callable[[str], Bench]) -> None:
    bench = prepared(apart("one"))
    english = frozen(bench)
    with using(translate, WELSH):
        assert t("Window", "Overview") == "Trosolwg"
        welsh = frozen(bench)
    assert json.dumps(welsh, sort_keys=True) == json.dumps(english, sort_keys=True)
    assert content_hash(welsh) == content_hash(english)


def test_what_an_amendment_changed_is_the_same_in_both_languages(apart: Callable[[str], Bench]) -> None:
    bench = prepared(apart("one"))
    bench.desk.signing.sign(bench.quarter, tuple(ATTESTATIONS))
    bench.desk.signing.reopen(bench.quarter, "A figure was wrong.")
    bench.desk.records.make(
        "action", {"title": "Count them again", "theme": "IM", "owners": [bench.team], "target": "Ongoing"}
    )
    english = frozen(bench)
    with using(translate, WELSH):
        welsh = frozen(bench)
    assert "amendment" in json.dumps(english)
    assert json.dumps(welsh, sort_keys=True) == json.dumps(english, sort_keys=True)


def signed(bench: Bench) -> tuple[str, dict[str, Any]]:
    """Return what a sign-off wrote, without what differs each time."""
    bench.desk.signing.sign(bench.quarter, tuple(ATTESTATIONS))
    (record,) = reading.find_records(bench.desk.context.db, "signoff", {})
    values = dict(record["signed"])
    for each in ("content_hash", "vector", "signer", "device"):
        values.pop(each, None)
    return record.title, values


def test_a_signature_says_the_same_in_both_languages(apart: Callable[[str], Bench]) -> None:
    one, other = (prepared(apart(name)) for name in ("one", "other"))
    english = signed(one)
    with using(translate, WELSH):
        welsh = signed(other)
    assert welsh == english


def stored(desk: Desk) -> list[tuple[Any, ...]]:
    """Return what is kept of the self-assessment: references, titles and every value."""
    kinds = ("answer", "framework")
    found = [each for kind in kinds for each in reading.find_records(desk.context.db, kind, {}, "ref")]
    return [(each.kind, each.ref, each.title, dict(each.values)) for each in found]


def begun(bench: Bench) -> Desk:
    desk = bench.desk
    write_framework(desk.frameworks.folder, cy={"name": "Safon Testshire", "short": "Testshire"})
    for key in (OMBUDSMAN, "TEST-HOMES"):
        desk.assessment.start(key, "October 2025")
    view = desk.assessment.view(OMBUDSMAN)
    desk.records.change("answer", view.find("R3").record.id, {"state": "met", "answer": "We do."})  # type: ignore[union-attr]
    desk.assessment.approve(desk.assessment.view(OMBUDSMAN), "Cabinet", date(2025, 11, 3))
    return desk


def test_a_self_assessment_that_is_begun_in_welsh_keeps_what_one_in_english_keeps(
    apart: Callable[[str], Bench],
) -> None:
    english = begun(apart("one"))
    with using(translate, WELSH):
        welsh = begun(apart("other"))
    assert len(stored(english)) == 33
    assert stored(welsh) == stored(english)


def test_it_is_shown_in_the_language_in_use(apart: Callable[[str], Bench]) -> None:
    desk = begun(apart("one"))
    with using(translate, WELSH):
        view = desk.assessment.view(OMBUDSMAN)
        item = view.find("R3")
        assert item is not None
        assert item.item.title == "Meincnodi"
        assert item.group.title == "Llywodraethu a diwylliant"
        assert view.framework.short == "KIM yr Ombwdsmon"
        assert "Safon Testshire" in [each.framework.name for each in desk.assessment.choices()]
    assert desk.assessment.view(OMBUDSMAN).framework.short == "Ombudsman KIM"


def test_its_document_speaks_the_language_in_use(apart: Callable[[str], Bench], tmp_path: Path) -> None:
    desk = begun(apart("one"))
    with using(translate, WELSH):
        folder = write_cycle(desk.context, desk.assessment.view(OMBUDSMAN), tmp_path)
    (pages,) = folder.glob("*.pdf")
    said = squeezed(words_of_pdf(pages.read_bytes()))
    for words in ("Argymhellion yr Ombwdsmon Tai ar reoli gwybodaeth (KIM)", "Meincnodi", "Atgyweiriadau"):
        assert squeezed(words) in said
    assert squeezed("Benchmarking") not in said


def test_a_pack_names_recommendations_in_the_language_in_use_and_leaves_other_words(
    apart: Callable[[str], Bench],
) -> None:
    bench = apart("one")
    desk = begun(bench)
    own = desk.assessment.view(OMBUDSMAN).find("R4")
    assert own is not None
    assert own.record is not None
    desk.records.change("answer", own.record.id, {"recommendation": "Safeguarding, as we call it"})
    document = frozen(bench)
    with using(translate, WELSH):
        (table,) = read_assessment(Records(document)).tables
    said = {row[0]: row[1] for row in table.rows}
    assert (said["R3"], said["R4"]) == ("Meincnodi", "Safeguarding, as we call it")
    assert said["H1"] == "Condition of every home"


def test_a_framework_is_found_by_what_it_is_called_in_either_language(bench: Bench) -> None:
    assert bench.desk.frameworks.find("KIM yr Ombwdsmon").key == OMBUDSMAN
    assert bench.desk.frameworks.find("atebolrwydd yr ico").key == "ICO-ACC"


def test_a_councils_own_framework_without_welsh_is_shown_as_it_is(bench: Bench) -> None:
    write_framework(bench.desk.frameworks.folder)
    with using(translate, WELSH):
        shown = bench.desk.assessment.framework("TEST-HOMES")
    assert shown.content() == framework_file() | {"groups": shown.content()["groups"]}
    assert next(item.title for item in shown) == "Condition of every home"
    assert bench.desk.frameworks.origin_of("TEST-HOMES") is Origin.FOLDER
