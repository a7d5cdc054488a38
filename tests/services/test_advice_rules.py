"""The DPO advises and somebody else decides: here, in a table that comes in, and for what arrives from elsewhere."""

from __future__ import annotations

import pytest

from kimdesk.errors import UserError
from kimdesk.imports.plan import make_plan
from kimdesk.model.ops import Batch, Dot, Op, Operation
from kimdesk.model.roster import NOT_ALLOWED, Right, Roster, inadmissible
from kimdesk.store import reading
from tests.imports.workbooks import Grid, book
from tests.services.pasted import into_list, paste
from tests.workspaces import Bench

DECISION = {"accepted": "overruled", "reason": "The cameras stay", "decided_on": "2026-01-12"}


def person(bench: Bench, name: str, *roles: str) -> str:
    bench.desk.identity.become(next(each.id for each in bench.desk.identity.choices() if "administrator" in each.roles))
    return bench.desk.records.make("person", {"name": name, "sort": "person", "roles": roles}).id


def act_as(bench: Bench, who: str) -> None:
    bench.desk.identity.become(who, keep=False)


@pytest.fixture
def assessed(bench: Bench) -> str:
    return bench.desk.records.make("sharing", {"title": "Cameras", "sort": "dpia"}).id


def test_the_dpo_advises_and_the_siro_decides(bench: Bench, assessed: str) -> None:
    dpo, siro = person(bench, "Dee", "dpo"), person(bench, "Sy", "siro")
    act_as(bench, dpo)
    bench.desk.records.change("sharing", assessed, {"advice": "Turn two away", "advised_on": "2026-01-10"})
    act_as(bench, siro)
    bench.desk.records.change("sharing", assessed, {**DECISION, "decided_by": siro})
    found = bench.desk.records.get("sharing", assessed)
    assert (found["advice"], found["accepted"], found["decided_by"]) == ("Turn two away", "overruled", siro)


@pytest.mark.parametrize("roles", [("dpo",), ("dpo", "administrator"), ("dpo", "siro", "head_of_service")])
def test_whoever_is_the_dpo_records_no_decision_whatever_other_roles_they_have(
    bench: Bench, assessed: str, roles: tuple[str, ...]
) -> None:
    act_as(bench, person(bench, "Dee", *roles))
    for name, value in DECISION.items():
        with pytest.raises(UserError, match="advises; the owner or the SIRO decides"):
            bench.desk.records.change("sharing", assessed, {name: value})
    with pytest.raises(UserError, match="advises; the owner"):
        bench.desk.records.type(bench.desk.records.begin("sharing", assessed, "reason"), "Mine")
    with pytest.raises(UserError, match="advises; the owner"):
        bench.desk.records.make("sharing", {"title": "Doors", "sort": "dpia", **DECISION})


@pytest.mark.parametrize("role", ["administrator", "siro", "head_of_service", "information_governance", "asset_owner"])
def test_nobody_else_writes_the_advice(bench: Bench, assessed: str, role: str) -> None:
    act_as(bench, person(bench, "Ann", role))
    with pytest.raises(UserError, match="Only the data protection officer writes the advice"):
        bench.desk.records.change("sharing", assessed, {"advice": "Mine"})
    bench.desk.records.change("sharing", assessed, DECISION)


def test_who_gave_the_advice_does_not_decide_on_it_in_another_role_later(bench: Bench, assessed: str) -> None:
    dee = person(bench, "Dee", "dpo")
    act_as(bench, dee)
    bench.desk.records.change("sharing", assessed, {"advice": "Turn two away"})
    person(bench, "New officer", "dpo")
    bench.desk.records.change("person", dee, {"roles": ("siro",)})
    act_as(bench, dee)
    with pytest.raises(UserError, match="You gave the advice on SH1"):
        bench.desk.records.change("sharing", assessed, DECISION)


def test_the_dpo_is_not_named_as_who_decided(bench: Bench, assessed: str) -> None:
    dee = person(bench, "Dee", "dpo")
    with pytest.raises(UserError, match="Dee is the data protection officer, who advises and does not decide"):
        bench.desk.records.change("sharing", assessed, {**DECISION, "decided_by": dee})


@pytest.mark.parametrize(
    ("roles", "field", "said"),
    [
        (("dpo",), "advice", ""),
        (("dpo",), "accepted", NOT_ALLOWED),
        (("dpo", "siro"), "decided_by", NOT_ALLOWED),
        (("siro",), "accepted", ""),
        (("administrator",), "advice", NOT_ALLOWED),
        (("siro",), "advised_on", NOT_ALLOWED),
        (("line_manager",), "reason", NOT_ALLOWED),
    ],
)
def test_what_arrives_is_judged_alike(roles: tuple[str, ...], field: str, said: str) -> None:
    roster = Roster(people={"far": "Ira"}, rights={"Ira": tuple(Right(role) for role in roles)})
    made = Operation(Dot("far", 1), 1, "sharing", "s", field, Op.SET, "words")
    assert inadmissible(made, Batch("far", 1, "edit", "Ira", 0, 0, operations=(made,)), roster) == said


def test_advice_in_a_pasted_table_is_kept_among_the_notes(bench: Bench, assessed: str) -> None:
    text = "Title\tDPO's advice\tAdvised on\tAdvice accepted\nCameras\tDo not record sound\t10/01/2026\taccepted\n"
    for _again in range(2):
        report = paste(bench, text, into_list("sharing", "ref", "title")).report
        assert report is not None
        assert "is kept among the notes. Only the data protection officer" in " ".join(report.rows[0].notes)
    found = bench.desk.records.get("sharing", assessed)
    assert found["notes"] == "DPO's advice: Do not record sound\nAdvised on: 10/01/2026"
    assert (found["advice"], found["accepted"]) == (None, "accepted")


@pytest.mark.parametrize("way", ["import", "paste"])
def test_a_decision_that_is_kept_among_the_notes_keeps_the_name_of_somebody_new(bench: Bench, way: str) -> None:
    rows = [["Title", "Sort", "With whom", "Decided by"], ["Lamps", "DPIA", "Police", "Estates Manager"]]
    act_as(bench, person(bench, "Dee", "dpo", "administrator"))
    if way == "import":
        bench.desk.importing.apply(make_plan(book(Grid("Agreements", [list(row) for row in rows]))), "a.xlsx")
    else:
        text = "\n".join("\t".join(row) for row in rows)
        paste(bench, text, into_list("sharing", "title", "sort", "partners", "decided_by"))

    (found,) = reading.find_records(bench.desk.context.db, "sharing", {})
    assert found["notes"] == "Decided by: Estates Manager"
