"""Who changed what between two days: actions with old and new words, by person, laptop, kind, team and field."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from kimdesk.model.ops import CREATED, Op
from kimdesk.model.roster import Right, Roster
from kimdesk.services.moments import Days, days_named
from kimdesk.services.who_changed import Chosen
from kimdesk.store import changes_between
from kimdesk.store.behind import Phase, enter
from tests.devices import remote
from tests.waits import statements
from tests.workspaces import JANUARY, Bench

DAY = timedelta(days=1)


@pytest.fixture
def busy(bench: Bench) -> Bench:
    """Ann makes a risk on Monday, Bea works on it on Tuesday and Wednesday."""
    records = bench.desk.records
    ann, bea = (records.make("person", {"name": name, "roles": ("administrator",)}).id for name in ("Ann", "Bea"))
    bench.desk.identity.become(ann)
    bench.clock.set(datetime(2026, 1, 19, 9, tzinfo=JANUARY.tzinfo))
    risk = records.make("risk", {"title": "Paper files", "team": bench.team, "kinds": ("safeguarding",)}).id
    bench.desk.identity.become(bea)
    bench.clock.advance(DAY)
    records.change("risk", risk, {"title": "Paper files in the cellar", "cause": "Damp", "kinds": ("regulatory",)})
    bench.clock.advance(DAY)
    records.delete("risk", risk)
    return bench


def days(bench: Bench, first: str = "19/1/2026", last: str = "") -> Days:
    return days_named(first, last, bench.clock)


def test_actions_are_told_newest_first_with_what_stood_before(busy: Bench) -> None:
    page = busy.desk.who_changed.between(days(busy))
    assert (page.total, page.people, page.after, page.remark) == (3, 2, None, "")
    assert [(each.author, each.command, each.laptop) for each in page.actions] == [
        ("Bea", "delete", "this laptop"), ("Bea", "change", "this laptop"), ("Ann", "new", "this laptop"),
    ]  # fmt: skip
    deleted, changed, made = (each.changes for each in page.actions)
    assert [each.sentence for each in deleted] == ["deleted"]
    assert {each.sentence for each in changed} == {
        "Risk: Paper files in the cellar (before: Paper files)",
        "Cause: Damp",
        "Kinds: Regulatory added",
        "Kinds: Safeguarding taken out",
    }
    assert next(each.sentence for each in made) == "made"
    title = next(each for each in changed if each.change.field == "title")
    assert (title.before, title.after, title.name, title.stands) == (
        "Paper files", "Paper files in the cellar", "Paper files in the cellar", True,
    )  # fmt: skip
    first = next(each for each in made if each.change.field == "title")
    assert not first.stands


def test_only_the_days_asked_for_are_told(busy: Bench) -> None:
    between = busy.desk.who_changed.between
    assert [each.author for each in between(days(busy, "19/1/2026", "19/1/2026")).actions] == ["Ann"]
    assert len(between(days(busy, "20/1/2026", "21/1/2026")).actions) == 2
    assert between(days(busy, "1/1/2020", "1/2/2020")).actions == ()


@pytest.mark.parametrize(
    ("chosen", "count"),
    [
        ({"kind": "risk"}, 3),
        ({"kind": "asset"}, 0),
        ({"field": "cause"}, 1),
        ({"kind": "risk", "field": "title"}, 2),
        ({"person": "Ann"}, 1),
        ({"person": "Bea", "kind": "risk"}, 2),
        ({"laptop": "here"}, 3),
        ({"laptop": "elsewhere"}, 0),
    ],
)
def test_what_is_asked_for_narrows_it(busy: Bench, chosen: dict[str, str], count: int) -> None:
    if "person" in chosen:
        chosen = {**chosen, "person": busy.desk.context.find("person", chosen["person"]).id}
    if chosen.get("laptop") == "here":
        chosen = {**chosen, "laptop": busy.desk.context.store.device}
    page = busy.desk.who_changed.between(days(busy), Chosen(**chosen))
    assert (len(page.actions), page.total) == (count, count)


def test_of_a_team_is_what_names_it_and_what_belongs_to_that(bench: Bench) -> None:
    records = bench.desk.records
    bench.clock.advance(DAY)
    records.make("evidence", {"title": "Key log", "record": bench.activities[0]})
    records.make("activity", {"title": "Rent letters", "team": bench.other})
    records.change("team", bench.team, {"name": "Empty homes"})
    page = bench.desk.who_changed.between(days(bench, "13/1/2026"), Chosen(team=bench.team))
    assert [each.changes[0].kind for each in page.actions] == ["team", "evidence"]


def test_a_long_list_comes_in_pages_that_leave_nothing_out(bench: Bench) -> None:
    bench.clock.advance(DAY)
    for number in range(23):
        bench.desk.records.make("risk", {"title": f"Risk {number}"})
        bench.clock.advance(timedelta(minutes=number % 3))
    told: list[str] = []
    after = None
    for _page in range(9):
        page = bench.desk.who_changed.between(days(bench, "13/1/2026"), after=after, limit=5)
        told += [each.changes[0].name for each in page.actions]
        after = page.after
        if after is None:
            break
    assert told == [f"Risk {number}" for number in reversed(range(23))]


def test_of_a_very_large_action_the_first_changes_are_told_and_the_rest_is_counted(bench: Bench) -> None:
    bench.clock.advance(DAY)
    bench.desk.records.make_many("risk", [("", {"title": f"Risk {number}"}) for number in range(80)], "import")
    (action,) = bench.desk.who_changed.between(days(bench, "13/1/2026")).actions
    assert len(action.changes) + action.more == 160
    assert action.more == 60


def test_what_came_from_another_laptop_says_when_it_came_in(bench: Bench) -> None:
    store, monday = bench.desk.context.store, int(JANUARY.timestamp() * 1000) - 7 * 86_400_000
    made = remote(
        "far", 1, ("risk", "r", CREATED, Op.SET, {"ref": "RK9"}), ("risk", "r", "title", Op.SET, "Damp"), wall=monday
    )
    store.receive([made, remote("fast", 1, ("risk", "r", "cause", Op.SET, "Rain"), wall=monday + 900 * 86_400_000)])
    page = bench.desk.who_changed.between(days(bench, "1/1/2026", "11/1/2026"))
    (action,) = page.actions
    assert (action.laptop, action.came_in, action.doubtful) == ("laptop FAR", JANUARY, False)
    (late,) = bench.desk.who_changed.between(days(bench, "12/1/2026"), Chosen(field="cause")).actions
    assert (late.came_in, late.doubtful) == (JANUARY, True)
    assert {"this laptop", "laptop FAR", "laptop FAST"} == {words for _id, words in bench.desk.who_changed.laptops()}


def test_what_nobody_accepted_is_nobody_s_change(bench: Bench) -> None:
    store = bench.desk.context.store
    store._log.roster = Roster({store.device: "p"}, {"p": (Right("administrator"),)})
    try:
        store.receive([remote("far", 1, ("risk", "r", "title", Op.SET, "Damp"), wall=int(JANUARY.timestamp() * 1000))])
    finally:
        store._log.roster = Roster()
    assert bench.desk.who_changed.between(days(bench, "12/1/2026"), Chosen(kind="risk")).actions == ()


def test_while_history_is_not_all_here_it_says_so(bench: Bench) -> None:
    with bench.desk.context.store.database.writing() as db:
        enter(db, Phase.FILLING)
    assert bench.desk.who_changed.between(days(bench, "1/1/2026")).remark == bench.desk.finding.incomplete()
    with bench.desk.context.store.database.writing() as db:
        enter(db, Phase.WHOLE)


@pytest.mark.parametrize("chosen", [{"kind": "risk"}, {"kind": "person risk"}, {"kind": "risk", "field": "title"}])
def test_of_few_records_the_same_is_told_as_of_many(
    busy: Bench, chosen: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = days(busy, "1/1/2020", "31/12/2030"), Chosen(**chosen)
    few = busy.desk.who_changed.between(*asked)
    monkeypatch.setattr(changes_between, "_FEW", -1)
    assert few == busy.desk.who_changed.between(*asked)
    assert few.total


def test_the_newest_changes_of_settings_are_the_same_of_few_records_as_of_many(
    busy: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    few = [busy.desk.settings.history(most=most) for most in (1, 3, 1000)]
    monkeypatch.setattr(changes_between, "_FEW", -1)
    assert few == [busy.desk.settings.history(most=most) for most in (1, 3, 1000)]
    assert [len(each) for each in few[:2]] == [1, 3]


def test_what_is_asked_of_few_records_does_not_look_at_all_that_was_done(busy: Bench) -> None:
    db = busy.desk.context.db
    told = statements(db, lambda: busy.desk.settings.history(most=6))
    plans = [row[3] for each in told for row in db.execute(f"EXPLAIN QUERY PLAN {each}").fetchall()]
    assert [each for each in plans if each in ("SCAN b", "SCAN o", "SCAN record")] == []
    assert [each for each in plans if each.startswith("SEARCH b ")]
