"""Search over everything with filters: kinds, days, people, teams, phrases; and what it costs."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kimdesk.services.searching import Asked
from tests.workspaces import JANUARY, Bench


def titles(bench: Bench, **asked: object) -> set[str]:
    return {hit.title for hit in bench.desk.searching.look(Asked(**asked)).hits}  # type: ignore[arg-type]


@pytest.fixture
def risks(bench: Bench) -> dict[str, str]:
    """Three risks by title, a month apart; the last is by somebody else."""
    made = {}
    for title, cause in (
        ("Damp records", "Surveys are kept on paper"),
        ("Key records", "Paper surveys are filed late"),
        ("Fire records", "Nobody checks them"),
    ):
        if title == "Fire records":
            other = bench.desk.records.make("person", {"name": "Ade", "sort": "person", "roles": ("administrator",)}).id
            bench.desk.identity.become(other)
        made[title] = bench.desk.records.make("risk", {"title": title, "cause": cause, "team": bench.team}).id
        bench.clock.advance(timedelta(days=30))
    return made


def test_kinds_narrow_what_is_found_and_not_what_is_counted(bench: Bench, risks: dict[str, str]) -> None:
    bench.desk.records.make("action", {"title": "Clear up the records", "theme": "IM"}, prefix="IM")
    found = bench.desk.searching.look(Asked("records", ("action",)))
    assert [hit.kind for hit in found.hits] == ["action"]
    assert found.counts == {"risk": 3, "action": 1}
    assert found.total == 1


def test_the_days_are_those_on_which_somebody_wrote_and_both_are_meant_in_full(
    bench: Bench, risks: dict[str, str]
) -> None:
    day = JANUARY.date()
    assert titles(bench, words="records", first=day, last=day) == {"Damp records"}
    assert titles(bench, words="records", first=day + timedelta(days=1)) == {"Key records", "Fire records"}
    assert titles(bench, words="records", last=day + timedelta(days=30)) == {"Damp records", "Key records"}
    bench.desk.records.change("risk", risks["Damp records"], {"cause": "Still on paper"})
    assert "Damp records" in titles(bench, words="records", first=day + timedelta(days=60))


def test_people_are_those_who_wrote_on_it_in_that_time(bench: Bench, risks: dict[str, str]) -> None:
    me = bench.desk.identity.me().id
    assert titles(bench, words="records", by=(me,)) == {"Fire records"}
    assert titles(bench, words="records", by=(me,), last=JANUARY.date()) == set()


def test_a_team_has_what_names_it_and_what_belongs_to_that(bench: Bench, risks: dict[str, str]) -> None:
    bench.desk.records.make("evidence", {"title": "Proof of records", "record": risks["Key records"]})
    assert "Proof of records" in titles(bench, words="records", teams=(bench.team,))
    assert titles(bench, words="records", teams=(bench.other,)) == set()
    assert titles(bench, words="voids", teams=(bench.team,)) == {"Voids"}


def test_words_in_quotation_marks_stand_together_and_others_may_be_begun(bench: Bench, risks: dict[str, str]) -> None:
    assert titles(bench, words="paper surv") == {"Damp records", "Key records"}
    assert titles(bench, words='"paper surveys"') == {"Key records"}
    assert titles(bench, words="“paper surveys” fil") == {"Key records"}
    assert titles(bench, words='"paper surveys" damp') == set()


def test_without_words_the_newest_comes_first_and_nothing_asked_finds_nothing(
    bench: Bench, risks: dict[str, str]
) -> None:
    found = bench.desk.searching.look(Asked(kinds=("risk",), first=date(2020, 1, 1)))
    assert [hit.title for hit in found.hits] == ["Fire records", "Key records", "Damp records"]
    assert bench.desk.searching.look(Asked()).hits == ()
    assert bench.desk.searching.look(Asked(kinds=("risk",))).hits == ()


@given(st.text(max_size=40))
def test_no_words_can_break_the_search(any_bench: Bench, words: str) -> None:
    any_bench.desk.searching.look(Asked(words))


@pytest.fixture(scope="module")
def any_bench(tmp_path_factory: pytest.TempPathFactory) -> Bench:
    from tests.workspaces import make_bench

    made = make_bench(tmp_path_factory.mktemp("any") / "home")
    yield made  # type: ignore[misc]
    made.desk.close()


def test_every_answer_takes_the_same_number_of_statements(bench: Bench, risks: dict[str, str]) -> None:
    def statements(asked: Asked) -> int:
        told: list[str] = []
        # Once before it is counted: a full-text table reads how it is set up with the first question.
        bench.desk.searching.look(asked)
        bench.desk.context.db.set_trace_callback(told.append)
        bench.desk.searching.look(asked)
        bench.desk.context.db.set_trace_callback(None)
        return sum(1 for each in told if not each.startswith("--"))

    me = bench.desk.identity.me().id
    narrow = Asked("records", ("risk",), date(2020, 1, 1), date(2030, 1, 1), (me,), (bench.team,))
    assert statements(Asked("records")) == statements(narrow) == 2
    assert statements(Asked("inspection")) <= 3


def test_a_narrowed_search_costs_at_most_twice_the_bare_one_and_some(bench: Bench) -> None:
    make = bench.desk.records.make_many
    make(
        "risk", [("", {"title": f"Risk {number} of records", "cause": "Paper surveys " * 20}) for number in range(1500)]
    )
    db = bench.desk.context.db
    bare = (
        "SELECT rowid, ref, title, snippet(search, 2, char(2), char(3), '…', 12) FROM search WHERE search MATCH ? "
        "ORDER BY rank LIMIT 200"
    )

    def cost(work: Callable[[], object]) -> float:
        taken = []
        for _time in range(7):
            start = time.process_time()
            work()
            taken.append(time.process_time() - start)
        return min(taken)

    floor = cost(lambda: db.execute(bare, ('"paper"* "surveys"*',)).fetchall())
    # Names in Python and the order in which somebody means them come on top of the statements.
    assert cost(lambda: bench.desk.searching.look(Asked("paper surveys"))) < 2 * floor + 0.01
