"""The ladder: a step is asked for, somebody who may decides on it, and only that moves the risk."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from kimdesk.errors import Refused, UserError
from kimdesk.model.ladder import Outcome
from kimdesk.services.ladder_view import Ladder, Step
from tests.devices import remote, second_desk, share
from tests.waits import statements
from tests.workspaces import Bench


@pytest.fixture
def people(bench: Bench) -> dict[str, str]:
    """One person for each rung, by role, and a meeting that holds no role."""
    make = bench.desk.records.make
    found = {"head_of_service": bench.desk.identity.me().id}
    bench.desk.records.change("person", found["head_of_service"], {"roles": ("head_of_service", "administrator")})
    found["line_manager"] = make("person", {"name": "Mo", "roles": "line_manager", "teams": bench.team}).id
    for role, name in (("service_manager", "Sal"), ("director", "Dee"), ("siro", "Sid"), ("viewer", "Vic")):
        found[role] = make("person", {"name": name, "roles": role}).id
    found["board"] = make("person", {"name": "Corporate management team", "sort": "group"}).id
    return found


@pytest.fixture
def risk(bench: Bench, people: dict[str, str]) -> str:
    values = {"title": "Void photos get lost", "team": bench.team, "level": "service", "state": "open"}
    return bench.desk.records.make("risk", {**values, "likelihood": "4", "impact": "5"}).id


def become(bench: Bench, person: str) -> None:
    bench.desk.identity.become(person, keep=False)


def ladder(bench: Bench, risk: str) -> Ladder:
    return bench.desk.escalating.ladder(risk)


def ask(bench: Bench, people: dict[str, str], risk: str, level: str = "head", why: str = "It needs money") -> str:
    become(bench, people["service_manager"])
    return bench.desk.escalating.ask(risk, level, why).id


def only(bench: Bench, risk: str) -> Step:
    (step,) = ladder(bench, risk).steps
    return step


def test_a_step_waits_and_the_risk_stays_where_it_is(bench: Bench, people: dict[str, str], risk: str) -> None:
    ask(bench, people, risk)
    step = only(bench, risk)
    assert (step.outcome, step.asked_by, step.rung) == (Outcome.WAITING, "Sal", "head")
    assert (step.record["from_level"], step.record["on"]) == ("service", "2026-01-12")
    assert ladder(bench, risk).level == "service"
    assert ladder(bench, risk).waiting == step
    assert not step.may_decide
    assert [each.record.id for each in bench.desk.escalating.waiting()] == [step.record.id]


def test_accepting_moves_the_risk_and_keeps_who_when_and_why(bench: Bench, people: dict[str, str], risk: str) -> None:
    step = ask(bench, people, risk, "corporate")
    bench.clock.advance(timedelta(days=3))
    become(bench, people["director"])
    bench.desk.escalating.decide(step, "accepted", "Money is found", corporate_ref="CR-14")
    done = only(bench, risk)
    assert (done.outcome, done.decided_by, str(done.decided_on)) == (Outcome.ACCEPTED, "Dee", "2026-01-15")
    assert done.record["decision"] == "Money is found"
    standing = bench.desk.records.get("risk", risk)
    assert (standing["level"], standing["corporate_ref"]) == ("corporate", "CR-14")
    assert ladder(bench, risk).trouble == ""
    assert bench.desk.escalating.waiting() == []
    last = bench.desk.finding.history(risk, "level")[0]
    assert (last.author, last.sentence) == ("Dee", "Level: Corporate risk register")


@pytest.mark.parametrize("outcome", ["refused", "sent back"])
def test_a_refusal_needs_its_reason_and_leaves_the_risk(
    bench: Bench, people: dict[str, str], risk: str, outcome: str
) -> None:
    step = ask(bench, people, risk)
    become(bench, people["head_of_service"])
    with pytest.raises(UserError, match="Say why"):
        bench.desk.escalating.decide(step, outcome)
    bench.desk.escalating.decide(step, outcome, "Try the contractor first")
    assert bench.desk.records.get("risk", risk)["level"] == "service"
    assert only(bench, risk).record["decision"] == "Try the contractor first"
    ask(bench, people, risk, why="The contractor did not answer")
    assert [each.outcome for each in ladder(bench, risk).steps][1] is Outcome.WAITING


def test_it_comes_down_again_by_whoever_decides_where_it_stands(
    bench: Bench, people: dict[str, str], risk: str
) -> None:
    up = ask(bench, people, risk, "directorate")
    become(bench, people["director"])
    bench.desk.escalating.decide(up, "accepted")
    down = ask(bench, people, risk, "service", "The cause is gone")
    assert ladder(bench, risk).steps[-1].rung == "directorate"
    with pytest.raises(UserError, match="may not change this"):
        bench.desk.escalating.decide(down, "accepted")
    become(bench, people["director"])
    bench.desk.escalating.decide(down, "accepted", "Agreed")
    assert bench.desk.records.get("risk", risk)["level"] == "service"


def test_a_team_asks_and_never_decides(bench: Bench, people: dict[str, str], risk: str) -> None:
    become(bench, people["line_manager"])
    step = bench.desk.escalating.ask(risk, "head", "Codes").id
    for outcome in ("accepted", "refused"):
        with pytest.raises(UserError, match="Mo may not change this"):
            bench.desk.escalating.decide(step, outcome, "Mine")
    with pytest.raises(UserError):
        bench.desk.records.make("escalation", {"risk": risk, "to_level": "head", "why": "x", "outcome": "accepted"})
    become(bench, people["viewer"])
    with pytest.raises(UserError):
        bench.desk.escalating.ask(risk, "head", "Not mine")


def test_a_head_of_service_enters_what_the_director_or_a_meeting_decided_and_nobody_else(
    bench: Bench, people: dict[str, str], risk: str
) -> None:
    step = ask(bench, people, risk, "corporate")
    become(bench, people["head_of_service"])
    decide = bench.desk.escalating.decide
    with pytest.raises(UserError, match="Say who decided on it"):
        decide(step, "accepted")
    with pytest.raises(UserError, match="Sal does not decide there"):
        decide(step, "accepted", by="Sal")
    with pytest.raises(UserError, match="no person or role called"):
        decide(step, "accepted", by="Nobody at all")
    decide(step, "accepted", by="Corporate management team", corporate_ref="CR-2")
    assert only(bench, risk).decided_by == "Corporate management team"


def test_whoever_asked_and_decided_alone_is_named_so(bench: Bench, people: dict[str, str], risk: str) -> None:
    become(bench, people["head_of_service"])
    step = bench.desk.escalating.ask(risk, "head", "It needs money").id
    changes = bench.desk.escalating.decide(step, "accepted")
    assert "by the same person" in changes.notes[0]
    assert only(bench, risk).alone


@pytest.mark.parametrize(
    ("level", "why", "on", "sentence"),
    [
        ("service", "Why not", "", "stands there already"),
        ("the moon", "Why not", "", "is not one of"),
        ("head", "", "", "Why: This must be filled in"),
        ("head", "Why not", "31/02/2026", "is not a date"),
        ("head", "Why not", "13/01/2026", "has not come yet"),
    ],
)
def test_what_cannot_be_asked_for_is_said(
    bench: Bench, people: dict[str, str], risk: str, level: str, why: str, on: str, sentence: str
) -> None:
    become(bench, people["service_manager"])
    before = bench.operations()
    with pytest.raises(UserError, match=sentence):
        bench.desk.escalating.ask(risk, level, why, on)
    assert bench.operations() == before


def test_one_step_waits_at_a_time_and_none_for_a_closed_risk(bench: Bench, people: dict[str, str], risk: str) -> None:
    step = ask(bench, people, risk)
    with pytest.raises(UserError, match="ES1 still waits for a decision, asked for by Sal on 12/01/2026"):
        bench.desk.escalating.ask(risk, "corporate", "More still")
    bench.desk.records.delete("escalation", step)
    assert ladder(bench, risk).steps == ()
    bench.desk.risks.close(risk, "The cabinet is gone")
    assert not ladder(bench, risk).may_ask
    with pytest.raises(UserError, match="open it again first"):
        bench.desk.escalating.ask(risk, "head", "Still")


def test_a_decision_is_made_once_and_stays(bench: Bench, people: dict[str, str], risk: str) -> None:
    step = ask(bench, people, risk)
    become(bench, people["head_of_service"])
    with pytest.raises(UserError, match="before it was asked for"):
        bench.desk.escalating.decide(step, "accepted", on="11/01/2026")
    with pytest.raises(UserError, match="is not one of"):
        bench.desk.escalating.decide(step, "perhaps")
    bench.desk.escalating.decide(step, "accepted")
    with pytest.raises(UserError, match="was decided on: accepted"):
        bench.desk.escalating.decide(step, "refused", "I changed my mind")
    with pytest.raises(Refused, match="stays"):
        bench.desk.records.delete("escalation", step)


def test_nothing_but_a_decision_writes_where_a_risk_stands(bench: Bench, people: dict[str, str], risk: str) -> None:
    step = ask(bench, people, risk)
    become(bench, people["head_of_service"])
    records = bench.desk.records
    refused: list[dict[str, Any]] = [{"level": "corporate"}, {"level": None}]
    for values in refused:
        with pytest.raises(UserError, match="is decided, not typed"):
            records.change("risk", risk, values)
    with pytest.raises(UserError, match="is decided, not typed"):
        records.type(records.begin("risk", risk, "level"), "corporate")
    for name, value in (("outcome", "accepted"), ("to_level", "corporate"), ("decided_by", people["director"])):
        with pytest.raises(UserError, match="is decided, not typed"):
            records.change("escalation", step, {name: value})
    records.change("escalation", step, {"why": "It needs money, and soon"})
    assert only(bench, risk).record["why"] == "It needs money, and soon"


def test_a_new_risk_begins_at_the_service_unless_whoever_makes_it_decides_further_up(
    bench: Bench, people: dict[str, str]
) -> None:
    become(bench, people["service_manager"])
    with pytest.raises(UserError, match="further up it comes by an escalation"):
        bench.desk.records.make("risk", {"title": "Straight up", "level": "corporate"})
    assert bench.desk.records.make("risk", {"title": "Here", "level": "service"}).id
    become(bench, people["director"])
    assert bench.desk.records.make("risk", {"title": "On the register since 2019", "level": "corporate"}).id


def test_undo_takes_a_decision_back_and_the_risk_with_it(bench: Bench, people: dict[str, str], risk: str) -> None:
    step = ask(bench, people, risk)
    become(bench, people["head_of_service"])
    bench.desk.escalating.decide(step, "accepted", "Yes")
    bench.desk.undo.undo()
    assert bench.desk.records.get("risk", risk)["level"] == "service"
    assert only(bench, risk).outcome is Outcome.WAITING


def test_two_laptops_that_decide_differently_are_a_conflict_and_one_decision_settles_both(
    bench: Bench, people: dict[str, str], risk: str, tmp_path: Path
) -> None:
    step = ask(bench, people, risk)
    become(bench, people["head_of_service"])
    other = second_desk(bench, tmp_path / "other")
    bench.desk.escalating.decide(step, "accepted", "Yes")
    other.escalating.decide(step, "refused", "No")
    share(bench.desk, other)
    for desk in (bench.desk, other):
        (seen,) = desk.escalating.ladder(risk).steps
        assert seen.disputed
        assert seen.waits
        assert {"outcome", "decision"} <= {each.field for each in desk.conflicts.open(step)}
        assert [each.record.id for each in desk.escalating.waiting()] == [step]
    other.escalating.decide(step, "refused", "No, after all")
    share(bench.desk, other)
    assert bench.desk.conflicts.open() == []
    assert bench.desk.records.get("risk", risk)["level"] == "service"
    assert only(bench, risk).record["decision"] == "No, after all"
    other.close()


def test_a_decision_that_arrived_meanwhile_is_not_replaced_unseen(
    bench: Bench, people: dict[str, str], risk: str, tmp_path: Path
) -> None:
    step = ask(bench, people, risk)
    become(bench, people["head_of_service"])
    on_screen = only(bench, risk).shown
    other = second_desk(bench, tmp_path / "other")
    other.escalating.decide(step, "refused", "No")
    share(bench.desk, other)
    with pytest.raises(UserError, match="was decided on: refused"):
        bench.desk.escalating.decide(step, "accepted", "Yes", shown=on_screen)
    assert bench.desk.records.get("risk", risk)["level"] == "service"
    other.close()


def test_two_laptops_that_move_a_risk_apart_say_so_on_its_ladder(
    bench: Bench, people: dict[str, str], risk: str, tmp_path: Path
) -> None:
    become(bench, people["director"])
    other = second_desk(bench, tmp_path / "other")
    for desk, level in ((bench.desk, "head"), (other, "corporate")):
        desk.escalating.decide(desk.escalating.ask(risk, level, "Money").id, "accepted")
    share(bench.desk, other)
    assert "Two laptops moved this risk apart" in ladder(bench, risk).trouble
    bench.desk.conflicts.settle("risk", risk, "level", "head")
    assert ladder(bench, risk).level == "head"
    other.close()


def test_the_ladder_and_what_waits_are_read_in_a_fixed_number_of_statements(
    bench: Bench, people: dict[str, str], risk: str
) -> None:
    def count() -> tuple[int, int]:
        db = bench.desk.context.db
        return (
            len(statements(db, lambda: bench.desk.escalating.ladder(risk))),
            len(statements(db, bench.desk.escalating.waiting)),
        )

    step = ask(bench, people, risk)
    first = count()
    for _time in range(4):
        become(bench, people["head_of_service"])
        bench.desk.escalating.decide(step, "refused", "No")
        step = ask(bench, people, risk)
    for at in range(5):
        more = bench.desk.records.make("risk", {"title": f"Risk {at}", "team": bench.team}).id
        bench.desk.escalating.ask(more, "head", "Money")
    assert count() == first


def test_a_level_that_nobody_here_knows_breaks_nothing_and_is_not_decided_into_the_register(
    bench: Bench, people: dict[str, str], risk: str
) -> None:
    step = ask(bench, people, risk)
    store = bench.desk.context.store
    stood = bench.desk.records.open("escalation", step).shown[step, "to_level"]
    store.receive([remote("far", 1, ("escalation", step, "to_level", "set", "planetary", stood))])
    store.receive([remote("far", 2, ("risk", risk, "kinds", "add", "weather"), ("risk", risk, "likelihood", "set", 9))])
    become(bench, people["director"])
    assert only(bench, risk).rung == "service"
    with pytest.raises(UserError, match="does not know"):
        bench.desk.escalating.decide(step, "accepted")
    other = bench.desk.records.make("risk", {"title": "Elsewhere"}).id
    store.receive([remote("off", 1, ("risk", other, "level", "set", "planetary"))])
    assert ladder(bench, other).level == "operational"
    assert bench.desk.escalating.ask(other, "head", "Money").id


def test_choosing_an_old_refusal_does_not_bring_down_what_was_accepted_since(
    bench: Bench, people: dict[str, str], risk: str, tmp_path: Path
) -> None:
    step = ask(bench, people, risk)
    become(bench, people["director"])
    other = second_desk(bench, tmp_path / "other")
    bench.desk.escalating.decide(step, "accepted", "Yes")
    bench.desk.escalating.decide(bench.desk.escalating.ask(risk, "corporate", "More").id, "accepted")
    other.escalating.decide(step, "refused", "No")
    share(bench.desk, other)
    bench.desk.escalating.decide(step, "refused", "No, after all")
    assert bench.desk.records.get("risk", risk)["level"] == "corporate"
    other.close()


def test_a_risk_with_a_step_that_waits_is_not_merged_away_and_may_be_the_one_that_stays(
    bench: Bench, people: dict[str, str], risk: str
) -> None:
    other = bench.desk.records.make("risk", {"title": "Photos of voids get lost", "team": bench.team}).id
    ask(bench, people, risk)
    become(bench, people["head_of_service"])
    with pytest.raises(UserError, match="waits for a decision on Void photos get lost"):
        bench.desk.uniting.unite("risk", risk, other)
    bench.desk.uniting.unite("risk", other, risk)
    assert only(bench, risk).outcome is Outcome.WAITING
