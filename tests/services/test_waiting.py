"""What does not count waits for a person, with why, and can be decided again."""

from __future__ import annotations

from kimdesk.model.ops import CREATED, Op
from kimdesk.model.roster import Right, Roster
from kimdesk.services.waiting import Waiting
from tests.devices import remote
from tests.workspaces import Bench

VIEWER = (Right("viewer"),)


def shared(bench: Bench, **cuts: tuple[tuple[int, tuple[Right, ...]], ...]) -> str:
    """Let the bench go by a roster in which the laptop "far" is a reader's; return the reader."""
    store, me = bench.desk.context.store, bench.desk.identity.me().id
    reader = bench.desk.records.make("person", {"name": "Rae"}).id
    rights = {me: (Right("administrator"),), reader: VIEWER}
    people = {store.device: me, "far": reader}
    roster = Roster(people=people, rights=rights, cuts=cuts, claims={store.device: 1000}, machines={"far": "RB-7"})
    store.go_by(roster, "head")
    return reader


def receive(bench: Bench, reader: str, *changes: tuple[object, ...], number: int = 1) -> None:
    bench.desk.context.store.receive([remote("far", number, *changes, author=reader)])


def only(bench: Bench) -> Waiting:
    (found,) = bench.desk.waiting.all()
    return found


def test_a_reader_s_change_is_told_with_who_what_why_and_what_stands_now(bench: Bench) -> None:
    risk = bench.desk.records.make("risk", {"title": "Keys", "team": bench.team}).id
    reader = shared(bench)
    receive(bench, reader, ("risk", risk, "team", Op.SET, bench.other))
    waiting = only(bench)
    (change,) = waiting.changes
    assert (waiting.name, waiting.author, waiting.laptop) == ("Keys", "Rae", "laptop RB-7")
    assert (change.label, change.words, change.now) == ("Team", "Rents", "Voids")
    assert "Rae" in waiting.why
    assert bench.desk.waiting.count() == 1


def test_what_one_action_would_make_is_decided_on_as_one(bench: Bench) -> None:
    reader = shared(bench)
    made = ("risk", "new-one", CREATED, Op.SET, {"ref": "RK9", "team": ""})
    receive(bench, reader, made, ("risk", "new-one", "title", Op.SET, "Said by a reader"))
    waiting = only(bench)
    assert (waiting.is_new, waiting.ref, waiting.name, len(waiting.dots)) == (True, "RK9", "Said by a reader", 2)
    bench.desk.waiting.decide(waiting.dots, accept=True)
    assert bench.desk.records.get("risk", "new-one").title == "Said by a reader"
    assert bench.desk.waiting.undecided() == []


def test_what_a_removed_laptop_sends_late_says_so(bench: Bench) -> None:
    risk = bench.desk.records.make("risk", {"title": "Keys"}).id
    reader = shared(bench, far=((1, (Right("administrator"),)), (2, ())))
    receive(bench, reader, ("risk", risk, "cause", Op.SET, "In time"), ("risk", risk, "event", Op.SET, "Too late"))
    waiting = only(bench)
    assert [each.words for each in waiting.changes] == ["Too late"]
    assert "after the laptop was removed" in waiting.why


def test_words_in_somebody_else_s_name_say_whose_laptop_it_is(bench: Bench) -> None:
    risk = bench.desk.records.make("risk", {"title": "Keys"}).id
    shared(bench)
    receive(bench, bench.desk.identity.me().id, ("risk", risk, "cause", Op.SET, "Not mine"))
    assert "belongs to Rae" in only(bench).why


def test_a_decision_is_taken_back_by_undo_and_by_deciding_again(bench: Bench) -> None:
    risk = bench.desk.records.make("risk", {"title": "Keys"}).id
    reader = shared(bench)
    receive(bench, reader, ("risk", risk, "cause", Op.SET, "Damp"))
    bench.desk.waiting.decide(only(bench).dots, accept=True)
    assert bench.desk.records.get("risk", risk)["cause"] == "Damp"
    bench.desk.undo.undo()
    assert bench.desk.records.get("risk", risk)["cause"] is None
    assert only(bench).decision == ""
    bench.desk.waiting.decide(only(bench).dots, accept=False)
    bench.desk.waiting.decide(only(bench).dots, accept=True)
    assert (only(bench).decision, bench.desk.records.get("risk", risk)["cause"]) == ("accept", "Damp")


def test_whose_a_record_is_that_two_teams_made_apart_is_said_by_letting_one_making_count(bench: Bench) -> None:
    store, me = bench.desk.context.store, bench.desk.identity.me().id
    people = {name: bench.desk.records.make("person", {"name": name}).id for name in ("Rena", "Vera")}
    teams = {"rent": ("Rena", bench.other), "void": ("Vera", bench.team)}
    rights = {people[name]: (Right("line_manager", frozenset({team})),) for name, team in teams.values()}
    devices = {device: people[name] for device, (name, _team) in teams.items()}
    rights[me] = (Right("administrator"),)
    store.go_by(Roster(people=devices | {store.device: me}, rights=rights, claims={store.device: 1000}), "head")
    for device, (name, team) in teams.items():
        made = ("risk", "one by nature", CREATED, Op.SET, {"ref": "RK9", "team": team})
        store.receive([remote(device, 1, made, ("risk", "one by nature", "title", Op.SET, name), author=people[name])])
    waiting = bench.desk.waiting.all()
    assert [each.author for each in waiting] == ["Rena", "Vera"]
    assert all("nobody can tell whose it is" in each.why for each in waiting)
    bench.desk.waiting.decide(waiting[0].dots, accept=True)
    assert bench.desk.records.get("risk", "one by nature").title == "Rena"
    assert [(each.author, each.decision) for each in bench.desk.waiting.all()] == [("Vera", "")]
    assert "may not change this" in bench.desk.waiting.all()[0].why
    # From then on it is that team's, without anybody deciding again.
    store.receive([remote("rent", 3, ("risk", "one by nature", "cause", Op.SET, "Damp"), author=people["Rena"])])
    assert bench.desk.records.get("risk", "one by nature")["cause"] == "Damp"
