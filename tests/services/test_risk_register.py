"""The risk register as a whole: its scale, the direction of travel, closing, and who may read what is restricted."""

from __future__ import annotations

import json
from datetime import timedelta
from pathlib import Path

import pytest

from kimdesk.errors import Refused, UserError
from kimdesk.model.changes import Record
from kimdesk.model.risk import say_bands
from kimdesk.services.importing import OnMatch
from kimdesk.store.listing import Filter, ListRequest
from kimdesk.store.listing import Test as Asked
from kimdesk.store.sealed import is_restricted
from tests.devices import remote, second_desk, share
from tests.imports.workbooks import Grid, write
from tests.services.pasted import into_list, paste
from tests.waits import statements
from tests.workspaces import Bench

SECRET = "The door of the archive does not lock"


def make(bench: Bench, title: str, likelihood: str = "4", impact: str = "5", **more: object) -> str:
    values = {"title": title, "likelihood": likelihood, "impact": impact, "state": "open", **more}
    return bench.desk.records.make("risk", values).id


def settings(bench: Bench, **values: object) -> tuple[str, ...]:
    return bench.desk.records.change("workspace", bench.desk.context.store.workspace, values).notes


def test_bands_and_appetite_are_settings_and_a_broken_one_says_so_and_leaves_the_usual(bench: Bench) -> None:
    assert say_bands(bench.desk.risks.scale().bands) == "Low 1-4; Medium 5-12; High 15-25"
    assert settings(bench, risk_bands="Low 1-5; High 6-25", risk_appetite=9) == ()
    assert (say_bands(bench.desk.risks.scale().bands), bench.desk.risks.scale().appetite) == ("Low 1-5; High 6-25", 9)
    (note,) = settings(bench, risk_bands="Low 1-5; High 5-25")
    assert "A score of 5 is in more than one band." in note
    scale = bench.desk.risks.scale()
    assert scale.trouble == note
    assert say_bands(scale.bands) == "Low 1-4; Medium 5-12; High 15-25"


def test_the_direction_of_travel_is_read_from_the_history(bench: Bench) -> None:
    bench.clock.advance(timedelta(days=-150))
    risen, fallen, still = make(bench, "Risen", "2"), make(bench, "Fallen"), make(bench, "Still")
    unscored = bench.desk.records.make("risk", {"title": "Not scored"}).id
    bench.clock.advance(timedelta(days=150))
    bench.desk.records.change("risk", risen, {"likelihood": "5"})
    bench.desk.records.change("risk", fallen, {"impact": "1"})
    new = make(bench, "New")
    assert bench.desk.risks.earlier() == {risen: 10, fallen: 20, still: 20}
    records = bench.desk.signing._freezing.freeze(bench.quarter).document["records"]
    moves = {each["id"]: tuple(each["fields"]["direction"][1:]) for each in records if each["kind"] == "risk"}
    assert moves == {
        risen: (15, "Up from 10"),
        fallen: (-16, "Down from 20"),
        still: (0, "Same"),
        new: (None, "New"),
        unscored: (None, ""),
    }


def test_what_was_taken_back_counts_no_more(
    bench: Bench,
) -> None:
    bench.clock.advance(timedelta(days=-150))
    risk = make(bench, "Keys")
    bench.desk.records.change("risk", risk, {"likelihood": "1"})
    bench.desk.undo.undo()
    bench.clock.advance(timedelta(days=150))
    assert bench.desk.risks.earlier() == {risk: 20}


def test_the_earlier_scores_of_all_risks_are_one_statement(bench: Bench) -> None:
    make(bench, "One")
    first = statements(bench.desk.context.db, bench.desk.risks.earlier)
    for at in range(10):
        make(bench, f"Risk {at}")
    assert len(statements(bench.desk.context.db, bench.desk.risks.earlier)) == len(first)


def test_lists_sort_and_narrow_by_what_is_worked_out(bench: Bench) -> None:
    low, high, middle = make(bench, "Low", "1", "1"), make(bench, "High", "5", "5"), make(bench, "Middle", "3", "4")
    nothing = bench.desk.records.make("risk", {"title": "Not scored", "likelihood": "3"}).id
    # What a newer program or a faulty one wrote is no score.
    bench.desk.context.store.receive(
        [remote("far", 1, ("risk", nothing, "impact", "set", "9"), ("risk", nothing, "target_impact", "set", 7))]
    )
    bench.desk.escalating.ask(middle, "corporate", "Money")

    def ids(*filters: Filter) -> list[str]:
        request = ListRequest("risk", ("score", "waits_for", "restricted"), filters, sort="score", descending=True)
        return [row[0] for row in bench.desk.records.rows(request).rows]

    assert ids() == [high, middle, low, nothing]
    assert ids(Filter("score", Asked.NOT_BEFORE, 12)) == [high, middle]
    assert ids(Filter("waits_for", Asked.EMPTY, False)) == [middle]
    assert ids(Filter("restricted", Asked.IS, True)) == []
    rows = bench.desk.records.rows(ListRequest("risk", ("target_score", "score"))).rows
    assert {row[0]: row[2:] for row in rows}[nothing] == (None, None)


def test_a_risk_is_closed_with_the_reason_and_opened_again(bench: Bench) -> None:
    risk = make(bench, "Keys")
    with pytest.raises(UserError, match="closed with the reason"):
        bench.desk.records.change("risk", risk, {"state": "closed"})
    with pytest.raises(UserError, match="Say why"):
        bench.desk.risks.close(risk, "  ")
    with pytest.raises(UserError, match="has not come yet"):
        bench.desk.risks.close(risk, "Gone", on="13/01/2026")
    bench.desk.risks.close(risk, "The cabinet is gone")
    closed = bench.desk.records.get("risk", risk)
    assert (closed["state"], closed["closed"], closed["closed_why"]) == ("closed", "2026-01-12", "The cabinet is gone")
    with pytest.raises(Refused, match="closed already"):
        bench.desk.risks.close(risk, "Once more")
    bench.desk.risks.reopen(risk)
    assert bench.desk.records.get("risk", risk)["state"] == "open"
    with pytest.raises(Refused, match="It is open"):
        bench.desk.risks.reopen(risk)
    assert any("The cabinet is gone" in line.sentence for line in bench.desk.finding.history(risk, "closed_why"))


def test_all_that_belongs_to_a_restricted_risk_is_restricted_too(bench: Bench) -> None:
    records = bench.desk.records
    risk = records.make("risk", {"title": SECRET, "state": "open"}, restricted=True).id
    asset = records.make(
        "asset", {"title": "Archive", "holds": "x", "function": "y", "status": "held", "not_known": ("owner", "where")}
    ).id
    records.change("risk", risk, {"assets": (asset,)})
    step = bench.desk.escalating.ask(risk, "head", "The archive").id
    action = records.make("action", {"title": "Mend the archive", "origin": risk}).id
    comment = records.make("comment", {"record": step, "text": "Since May"}).id
    db = bench.desk.context.db
    assert all(is_restricted(db, each) for each in (risk, step, action, comment))
    assert not is_restricted(db, asset)
    assert bench.desk.escalating.ladder(risk).restricted
    bench.desk.escalating.decide(step, "accepted", "Lock it")
    words = json.dumps(bench.desk.signing._freezing.freeze(bench.quarter).document)
    assert "archive" not in words.replace("Archive", "")
    assert "Lock it" not in words


def test_links_lead_both_ways_between_risk_action_answer_and_asset(bench: Bench) -> None:
    records = bench.desk.records
    asset = records.make(
        "asset", {"title": "Key log", "holds": "x", "function": "y", "status": "held", "not_known": ("owner", "where")}
    ).id
    answer = records.make("answer", {"recommendation": "Standards", "cycle": "2026", "state": "met"}).id
    risk = make(bench, "Keys", assets=(asset,), answers=(answer,))
    action = records.make("action", {"title": "Count the keys", "origin": risk}).id
    assert [(link[0], link[1]) for link in records.open("risk", risk).links] == [("action", action)]
    for kind, record in (("asset", asset), ("answer", answer)):
        assert [link[:2] for link in records.open(kind, record).links] == [("risk", risk)]


def test_another_laptop_reads_the_same_ladder_and_the_same_direction(bench: Bench, tmp_path: Path) -> None:
    bench.clock.advance(timedelta(days=-150))
    risk = make(bench, "Keys", "2")
    bench.clock.advance(timedelta(days=150))
    bench.desk.records.change("risk", risk, {"likelihood": "4"})
    bench.desk.escalating.ask(risk, "head", "Money")
    other = second_desk(bench, tmp_path / "other")
    share(bench.desk, other)
    assert other.risks.earlier() == bench.desk.risks.earlier() == {risk: 10}
    here, there = (desk.escalating.ladder(risk) for desk in (bench.desk, other))
    assert [step.record["why"] for step in here.steps] == [step.record["why"] for step in there.steps] == ["Money"]
    other.close()


PASTED = "Ref\tRisk\tLikelihood\tImpact\tLevel\nRK1\tKeys\tlikely\t5\tCorporate\n\tCodes\tRare\tMinor\tCorporate\n\tDoors\t9\t5\tService\n"


def paste_risks(bench: Bench, text: str) -> list[str]:
    """Paste risks and return what was said about the rows."""
    report = paste(bench, text, into_list("risk", "ref", "title")).report
    assert report is not None
    return [note for row in report.rows for note in row.notes]


def by_title(bench: Bench, title: str) -> Record:
    return bench.desk.context.find("risk", title)


def test_a_pasted_table_scores_risks_and_moves_none(bench: Bench) -> None:
    make(bench, "Keys", "1", "1", level="service")
    manager = bench.desk.records.make("person", {"name": "Sal", "roles": "service_manager"}).id
    bench.desk.identity.become(manager, keep=False)
    notes = paste_risks(bench, PASTED)
    keys, codes, doors = (by_title(bench, title) for title in ("Keys", "Codes", "Doors"))
    assert (keys["likelihood"], keys["impact"], keys["level"]) == ("4", "5", "service")
    assert (codes["likelihood"], codes["impact"], codes["level"]) == ("1", "2", None)
    assert (doors["likelihood"], doors["impact"], doors["level"]) == (None, "5", "service")
    assert "Level is decided, not typed, and stays as it is." in notes
    assert "Level: further up than the service a risk comes by an escalation, so it begins there." in notes
    assert any("“9” is none of" in note for note in notes)


def test_an_imported_register_keeps_its_levels_once_and_moves_nothing_afterwards(bench: Bench, tmp_path: Path) -> None:
    lines = [["Ref", "Risk", "Likelihood", "Impact", "Controls", "Risk level"]]
    path = write(
        tmp_path / "risks.xlsx",
        Grid("Risk register", [*lines, ["R1", "Keys are lost", "4", "5", "Key log", "Corporate"]]),
    )
    importing = bench.desk.importing
    importing.apply(importing.plan(path, "risk"), path.name)
    risk = by_title(bench, "Keys are lost")
    assert risk["level"] == "corporate", "an administrator may enter what others have decided"
    step = bench.desk.escalating.ask(risk.id, "service", "The app counts them").id
    director = bench.desk.records.make("person", {"name": "Dee", "roles": "director"}).id
    bench.desk.escalating.decide(step, "accepted", "Agreed", by=director)
    report = importing.apply(importing.plan(path, "risk"), path.name, OnMatch.UPDATE)
    assert by_title(bench, "Keys are lost")["level"] == "service"
    assert "Level is decided, not typed, and stays as it is." in report.rows[0].notes
