"""Text is cleaned at the door, and only there: what arrives stays as it was written."""

from __future__ import annotations

import unicodedata
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kimdesk.errors import UserError
from kimdesk.model.ops import Op
from kimdesk.model.text import clean_text
from kimdesk.model.validation import Invalid
from tests.devices import remote
from tests.workspaces import Bench


@given(st.text(max_size=60))
def test_cleaned_text_is_composed_has_plain_line_ends_and_can_be_stored(words: str) -> None:
    cleaned, removed = clean_text(words)
    assert cleaned == unicodedata.normalize("NFC", cleaned)
    assert not any(character < " " and character not in "\n\t" for character in cleaned)
    assert "\x7f" not in cleaned
    cleaned.encode("utf-8")
    assert removed >= 0
    assert clean_text(cleaned) == (cleaned, 0)


def test_what_was_taken_out_is_said(bench: Bench) -> None:
    made = bench.desk.records.make("risk", {"title": "Pa\x00per\x1b fi\u0301les", "cause": "one\r\ntwo\rthree"})
    record = bench.desk.records.get("risk", made.id)
    assert record["title"] == "Paper f\u00edles"
    assert record["cause"] == "one\ntwo\nthree"
    assert len(made.changes.notes) == 1
    assert made.changes.notes[0].startswith("2 characters")


def test_marks_of_direction_and_formulas_are_text_and_stay(bench: Bench) -> None:
    words = "=cmd|'/c calc'!A0 \u202eabc\u2069"
    made = bench.desk.records.make("risk", {"title": words}).id
    assert bench.desk.records.get("risk", made)["title"] == words


def test_too_much_text_is_refused_beside_the_field(bench: Bench) -> None:
    with pytest.raises(UserError, match="100,001"):
        bench.desk.records.make("risk", {"title": "x" * 100_001})
    made = bench.desk.records.make("risk", {"title": "x" * 100_000}).id
    with pytest.raises(Invalid, match="100,001"):
        bench.desk.records.type(bench.desk.records.begin("risk", made, "cause"), "x" * 100_001)


def test_received_text_is_not_altered(bench: Bench) -> None:
    words = "e\u0301 \x07 \r\n " + "x" * 100_001
    bench.desk.context.store.receive([remote("far", 1, ("risk", "r", "title", Op.SET, words))])
    assert bench.desk.records.get("risk", "r")["title"] == words


def test_names_given_at_set_up_are_cleaned(bench: Bench) -> None:
    bench.desk.workspace.set_up("Test\x00shire ", "Mo\ud800na\n")
    assert bench.desk.workspace.name() == "Testshire"
    assert bench.desk.identity.me().name == "Mona"


def test_a_reference_given_by_hand_is_cleaned(bench: Bench) -> None:
    made = bench.desk.records.make("risk", {"title": "One"}, ref=" RK\x0077 ").id
    assert bench.desk.records.get("risk", made).ref == "RK77"


def test_a_clock_a_day_ahead_is_marked_and_decides_nothing(bench: Bench) -> None:
    made = bench.desk.records.make("risk", {"title": "One"}).id
    store = bench.desk.context.store
    now = int(bench.clock.now().timestamp() * 1000)
    day = 24 * 3600 * 1000
    shown = bench.desk.records.begin("risk", made, "title").shown
    store.receive(
        [remote("far", 1, ("risk", made, "title", Op.SET, "From the future", shown), wall=now + 3650 * day, lamport=50)]
    )
    store.receive([remote("far", 2, ("risk", made, "cause", Op.SET, "Nearly"), wall=now + day - 1000, lamport=51)])
    doubtful = {line.field: line.doubtful for line in bench.desk.finding.history(made)}
    assert doubtful["cause"] is False
    assert bench.desk.finding.history(made, "title")[0].doubtful is True
    bench.clock.advance(timedelta(minutes=1))
    bench.desk.records.change("risk", made, {"title": "From today"})
    record = bench.desk.records.get("risk", made)
    assert record["title"] == "From today"
    assert record.changed_at == now + 60_000
    assert bench.desk.finding.history(made, "title")[0].event.value == "From today"
