"""Conflicts and waiting decisions from the command line."""

from __future__ import annotations

import pytest

from kimdesk.model.ops import Op
from kimdesk.model.roster import Roster
from kimdesk.services.desk import open_desk
from kimdesk.store.taking import Taking
from tests.cli.conftest import CommandLine
from tests.devices import remote

BEFORE = "Keys are kept in a safe. They are counted weekly."


@pytest.fixture
def disagreeing(landlord: CommandLine) -> CommandLine:
    """A risk with two texts, another one deleted against an edit, and a change by somebody who may make none."""
    desk = open_desk(landlord.home, landlord.clock)
    store = desk.context.store
    risk = desk.records.make("risk", {"title": "Keys", "event": BEFORE}).id
    gone = desk.records.make("risk", {"title": "Damp"}).id
    stood = desk.records.open("risk", risk).shown[risk, "event"]
    seen = store.vector()
    desk.records.change("risk", risk, {"event": "Keys are kept in a locked safe. They are counted weekly."})
    desk.records.delete("risk", gone)
    theirs = ("risk", risk, "event", Op.SET, f"{BEFORE} Nobody checks.", stood)
    store.receive([remote("far", 1, theirs, ("risk", gone, "cause", Op.SET, "Rain"), seen=seen)])
    held = remote("reader", 1, ("risk", risk, "cause", Op.SET, "Not mine to say"))
    Taking(store.database, Roster(people={"reader": "x"}), store.device, 0).run([held], None)
    desk.close()
    return landlord


def test_a_proposed_text_is_told_and_taken(disagreeing: CommandLine) -> None:
    (text,) = [each for each in disagreeing.data("conflicts", "list") if each["field"] == "event"]
    assert text["proposed"]["clashes"] == 0
    assert text["before"] == BEFORE
    assert {one["device"] for one in text["values"]} > {"far"}
    disagreeing.done("conflicts", "settle", "risk", "RK1", "event", "--proposed")
    assert disagreeing.data("show", "risk", "RK1")["event"] == text["proposed"]["text"]
    assert text["proposed"]["text"].startswith("Keys are kept in a locked safe.")
    assert text["proposed"]["text"].endswith("Nobody checks.")


@pytest.mark.parametrize(("answer", "left"), [("yes", 0), ("no", 1)])
def test_deleted_against_changed_is_settled_by_yes_or_no(disagreeing: CommandLine, answer: str, left: int) -> None:
    assert disagreeing("conflicts", "settle", "risk", "RK2", "deleted", "perhaps").code == 2
    disagreeing.done("conflicts", "settle", "risk", "RK2", "deleted", answer)
    assert [each["field"] for each in disagreeing.data("conflicts")] == ["event"]
    listed = [each["title"] for each in disagreeing.data("list", "risks")]
    assert listed.count("Damp") == left


def test_what_waits_is_listed_accepted_discarded_and_taken_back(disagreeing: CommandLine) -> None:
    (waiting,) = disagreeing.data("conflicts", "waiting")
    assert (waiting["number"], waiting["decision"]) == ("reader.1", "")
    assert "nobody has let into this share" in waiting["why"] or "no role" in waiting["why"]
    assert "1 more wait" in disagreeing.done("conflicts").out
    disagreeing.done("conflicts", "accept", "reader.1")
    assert disagreeing.data("show", "risk", "RK1")["cause"] == "Not mine to say"
    disagreeing.done("undo")
    assert disagreeing.data("show", "risk", "RK1")["cause"] is None
    disagreeing.done("conflicts", "discard", "--all")
    assert [each["decision"] for each in disagreeing.data("conflicts", "waiting")] == ["discard"]
    assert disagreeing("conflicts", "accept", "reader.9").code == 2
    assert disagreeing("conflicts", "accept", "--all").code == 2


def test_a_value_or_the_proposal_has_to_be_named(disagreeing: CommandLine) -> None:
    assert "No value is given" in disagreeing("conflicts", "settle", "risk", "RK1", "event").err
    answer = disagreeing("conflicts", "settle", "risk", "RK1", "title", "--proposed")
    assert (answer.code, "no proposal" in answer.err) == (2, True)
