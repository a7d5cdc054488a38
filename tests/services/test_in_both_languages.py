"""The same acts in Welsh and in English give the same records, and what went out in one language comes back in the other."""

from __future__ import annotations

import itertools
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from kimdesk import i18n
from kimdesk.languages import speak
from kimdesk.model import frozen
from kimdesk.model.kinds import ALL, KINDS
from kimdesk.model.recorded import ATTESTATIONS, say_again, say_field, say_roles
from kimdesk.services.importing import OnMatch, Outcome
from kimdesk.services.workbook_report import RowState
from kimdesk.store.tally import log_hash
from tests.every_kind import example
from tests.filled_books import FilledBook
from tests.workspaces import Bench, make_bench

BOTH = ("en", "cy")
OTHER = {"en": "cy", "cy": "en"}


@pytest.fixture(autouse=True)
def back_to_english() -> Iterator[None]:
    yield
    i18n.use(None)


def _by_count(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let chance be the same each time, so that two workspaces can be one and the same."""
    count = itertools.count(1)

    def some(length: int = 32) -> bytes:
        return next(count).to_bytes(length, "big")

    monkeypatch.setattr(os, "urandom", some)
    monkeypatch.setattr("secrets.token_hex", lambda length=16: some(length).hex())


def _a_quarter(folder: Path) -> Bench:
    """Live through a quarter: returns, registers, an import, a sign-off, a statement, duplicates told apart."""
    bench = make_bench(folder)
    desk = bench.desk
    bench.fill_and_review(bench.before)
    bench.sign(bench.before)
    owner = desk.records.make("person", {"name": "Rents manager", "sort": "post"}).id
    asset = {"holds": "Keys", "function": "Lettings", "status": "held", "owner": owner, "place": "Cabinet"}
    titles = ("Key register", "Keys register")
    first, second = (desk.records.make("asset", {**asset, "title": title}).id for title in titles)
    desk.duplicates.tell_apart("asset", first, second)
    action = {
        "title": "Label the keys",
        "theme": "IM",
        "owners": (owner,),
        "target": "Q1 2025/26",
        "progress": "under_way",
    }
    desk.records.make("action", action, prefix="IM")
    desk.records.make("risk", {"title": "Keys are lost", "likelihood": "4", "impact": "5", "level": "directorate"})
    table = folder.parent / "brought.csv"
    table.write_text("Series,Retain for,Start\nTenancy files,6 years,end of tenancy\n", encoding="utf-8")
    desk.importing.apply(desk.importing.plan(table, "retention_rules"), table.name)
    desk.statements.sign(owner, "All is well.", behalf=True)
    bench.sign(bench.quarter)
    return bench


def test_the_same_acts_in_welsh_and_in_english_give_equal_hashes_of_the_log(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = {}
    for language in BOTH:
        with monkeypatch.context() as chance:
            _by_count(chance)
            speak(language)
            bench = _a_quarter(tmp_path / language / "home")
            db = bench.desk.context.db
            values = db.execute("SELECT field, value FROM op ORDER BY device, number").fetchall()
            signature = bench.desk.signing.signature(bench.quarter)
            assert signature is not None
            found[language] = [tuple(each) for each in values], signature.mark, log_hash(db, "")
            bench.desk.close()
            speak("en")
    assert found["cy"] == found["en"]


def test_a_quarter_is_frozen_in_the_same_words_in_both(bench: Bench) -> None:
    risk = {"title": "Keys are lost", "likelihood": "4", "impact": "5", "level": "directorate"}
    bench.desk.records.make("risk", risk)
    bench.fill_and_review(bench.quarter)
    bench.desk.signing._freezing.salt = lambda: "salt"
    documents = []
    for language in BOTH:
        speak(language)
        documents.append(bench.desk.signing.content(bench.quarter))
    assert documents[0] == documents[1]
    assert frozen.content_hash(documents[0]) == frozen.content_hash(documents[1])


# --- what is recorded in English is said in Welsh ---------------------------------------------------------------------


def test_a_recorded_choice_is_said_in_the_language_in_use() -> None:
    status = KINDS["asset"]["status"]
    words = str(status.options[0].label)
    assert say_field("asset", "status", status.options[0].key, words) == words
    speak("cy")
    assert say_field("asset", "status", status.options[0].key, words) == i18n.show(status.options[0].label) != words
    assert say_field("asset", "status", status.options[0].key, "Worded otherwise then") == "Worded otherwise then"
    assert say_field("asset", "title", "Held", "Held") == "Held"


def test_what_the_program_worked_out_is_said_in_the_language_in_use() -> None:
    speak("cy")
    for kind, name, value, words in (
        ("action", "overdue", True, "Overdue"),
        ("cell", "step", "1", "Some stages"),
        ("cell", "counts", [1, 2, 0, 0, 0], "1 nobody, 2 some stages"),
        ("risk", "direction", 4, "Up from 16"),
        ("return", "state", "not_returned", "Not returned"),
    ):
        assert say_field(kind, name, value, words) != words, (kind, name)


def test_attestations_and_what_is_asked_are_said_in_the_language_in_use() -> None:
    sentence = "Unblock action IM7: it has slipped 3 times and is overdue."
    assert say_again(sentence) == sentence
    speak("cy")
    assert "IM7" in say_again(sentence)
    assert "Unblock" not in say_again(sentence)
    for each in ATTESTATIONS.values():
        assert say_again(str(each)) == i18n.show(each) != str(each)
    risk = say_again("Accept or refuse the risk “L1 x I1 = 1”, now L2 x I5 = 10.")
    assert say_field("risk", "score", 10, "L2 x I5 = 10") in risk
    assert "“L1 x I1 = 1”" in risk
    assert say_again("Somebody's own words.") == "Somebody's own words."
    assert (
        say_roles("Director, Somebody else") == f"{say_roles('Director')}, Somebody else" != "Director, Somebody else"
    )


# --- files ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("written", BOTH)
@pytest.mark.parametrize("kind", ["asset", "action", "risk", "processing", "retention_rule", "sharing", "breach"])
def test_a_working_table_comes_back_in_the_other_language(
    bench: Bench, tmp_path: Path, kind: str, written: str
) -> None:
    desk, known = bench.desk, KINDS[kind]
    desk.records.make(kind, example(bench, known, known))
    speak(written)
    table = desk.tables.write(kind, tmp_path)
    speak(OTHER[written])

    report = desk.importing.apply(desk.importing.plan(table, known.plural), table.name, OnMatch.UPDATE)

    assert {each.outcome for each in report.rows} == {Outcome.SAME}
    assert [each for row in report.rows for each in row.notes] == []


@pytest.mark.parametrize("written", BOTH)
@pytest.mark.parametrize("kind", [each.name for each in ALL if each.name in ("asset", "action", "risk", "sharing")])
def test_a_workbook_given_out_comes_back_in_the_other_language(
    bench: Bench, tmp_path: Path, kind: str, written: str
) -> None:
    known = KINDS[kind]
    bench.desk.records.make(kind, example(bench, known, known))
    speak(written)
    path = bench.desk.team_workbooks.write_table(kind, tmp_path / "out.xlsx")
    speak(OTHER[written])

    report = _merge(bench, path)

    assert not report.writes
    assert {row.state for row in report.rows} == {RowState.SAME}


@pytest.mark.parametrize("written", BOTH)
def test_a_return_filled_in_in_one_language_is_merged_in_the_other(bench: Bench, tmp_path: Path, written: str) -> None:
    speak(written)
    book = FilledBook(bench.desk.team_workbooks.write_return(bench.team, bench.quarter, tmp_path / "return.xlsx"))
    sheet, changed = book.sheet(2), KINDS["entry"]["outcome"]
    row = book.row(sheet, "Key handover")
    sheet.cell(row, book.column(sheet, changed.name)).value = i18n.t("Fields", "Something changed")
    sheet.cell(row, book.column(sheet, "what")).value = "New locks"
    path = book.save()
    speak(OTHER[written])

    report = _merge(bench, path)

    entry = next(each for each in bench.view().entries if each.activity.title == "Key handover")
    assert (entry.outcome, entry.reading.values["what"]) == ("changed", "New locks")
    assert [each for row in report.rows for each in row.notes] == []


def _merge(bench: Bench, path: Path) -> Any:
    service = bench.desk.team_workbooks
    return service.apply(service.read(path))
