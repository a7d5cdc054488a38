"""The disposal log: approved by another, stopped by holds, and permanent."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from kimdesk.errors import Refused, UserError
from kimdesk.model.kinds import KINDS
from kimdesk.model.ops import ALIAS, DELETED, Batch, Dot, Op, Operation
from kimdesk.model.roster import Right, Roster, inadmissible
from kimdesk.services.bundles import BundleRequest
from kimdesk.services.import_report import OnMatch, Outcome
from kimdesk.store import reading
from tests.imports.workbooks import Grid, write
from tests.services.pasted import into_list, paste
from tests.services.test_retention import make_asset, make_hold
from tests.workspaces import Bench


@pytest.fixture
def files(bench: Bench) -> str:
    return make_asset(bench, retention="6 years", runs_from="2010-01-01")


@pytest.fixture
def clerk(bench: Bench) -> str:
    return bench.desk.records.make("person", {"name": "Cal Clerk", "roles": "information_governance"}).id


@pytest.fixture
def owner(bench: Bench) -> str:
    return bench.desk.records.make("person", {"name": "Ola Owner", "roles": "asset_owner"}).id


@pytest.fixture
def entry(bench: Bench, files: str, clerk: str, owner: str) -> str:
    """A disposal that the clerk has entered; the owner is at the computer."""
    bench.desk.identity.become(clerk, keep=False)
    made = bench.desk.records.make("disposal", {"title": "Letters of 2010", "asset": files}).id
    bench.desk.identity.become(owner, keep=False)
    return made


@pytest.fixture
def approved(bench: Bench, entry: str, owner: str) -> str:
    bench.desk.records.change("disposal", entry, {"approved_by": owner})
    return entry


def test_somebody_else_approves_and_the_day_is_noted(bench: Bench, approved: str, owner: str) -> None:
    record = bench.desk.records.get("disposal", approved)

    assert (record["approved_by"], record["approved_on"]) == (owner, "2026-01-12")


def test_an_approval_in_the_form_is_dated_too(bench: Bench, entry: str, owner: str) -> None:
    bench.desk.records.type(bench.desk.records.begin("disposal", entry, "approved_by"), owner)

    assert bench.desk.records.get("disposal", entry)["approved_on"] == "2026-01-12"


def test_nobody_approves_what_they_entered(bench: Bench, entry: str, clerk: str, owner: str) -> None:
    records = bench.desk.records
    bench.desk.identity.become(clerk, keep=False)
    before = bench.operations()

    for approver in (clerk, owner):
        with pytest.raises(Refused, match="entered by Cal Clerk; somebody else has to approve it"):
            records.change("disposal", entry, {"approved_by": approver})
    with pytest.raises(Refused, match="somebody else"):
        records.type(records.begin("disposal", entry, "approved_on"), "2026-01-01")
    asset = records.get("disposal", entry)["asset"]
    with pytest.raises(Refused, match="approved by somebody else"):
        records.make("disposal", {"title": "Mine", "asset": asset, "approved_by": owner})
    bench.desk.identity.become(owner, keep=False)
    with pytest.raises(Refused, match="somebody else has to approve"):
        records.change("disposal", entry, {"approved_by": clerk})
    assert bench.operations() == before


def test_a_team_approves_nothing(bench: Bench, entry: str) -> None:
    with pytest.raises(Refused, match="one person's"):
        bench.desk.records.change("disposal", entry, {"approved_by": bench.team})


def test_a_role_of_a_team_enters_and_does_not_approve(bench: Bench, files: str) -> None:
    asset = make_asset(bench, "Theirs", team=bench.team)
    entry = bench.desk.records.make("disposal", {"title": "Boxes", "asset": asset}).id
    mona = bench.desk.records.make("person", {"name": "Mona", "roles": "line_manager", "teams": bench.team}).id
    bench.desk.identity.become(mona, keep=False)

    bench.desk.records.make("disposal", {"title": "Ours", "asset": asset})

    with pytest.raises(UserError, match="may not change this"):
        bench.desk.records.change("disposal", entry, {"approved_by": mona})


def test_what_was_approved_stays_and_its_execution_is_filled_in_once(bench: Bench, approved: str, clerk: str) -> None:
    records = bench.desk.records
    records.change("disposal", approved, {"on": "2026-01-12", "method": "shredded"})
    records.change("disposal", approved, {"title": "Letters of 2010", "certificate": "C-1"})
    before = bench.operations()

    for values in (
        {"title": "Something else"},
        {"approved_by": clerk},
        {"approved_by": ""},
        {"on": "2026-01-11"},
        {"certificate": "C-2"},
        {"quantity": "3 boxes"},
    ):
        with pytest.raises(Refused, match="stays as it was approved"):
            records.change("disposal", approved, values)
        ((name, value),) = values.items()
        with pytest.raises(Refused, match="approved by Ola Owner 12 January 2026"):
            records.type(records.begin("disposal", approved, name), value)
    assert bench.operations() == before


def test_a_certificate_is_typed_to_its_end(bench: Bench, approved: str) -> None:
    editing = bench.desk.records.begin("disposal", approved, "certificate")
    for words in ("C", "C-1", "C-12"):
        bench.desk.records.type(editing, words)

    assert bench.desk.records.get("disposal", approved)["certificate"] == "C-12"


def test_an_error_is_put_right_by_another_entry(bench: Bench, approved: str) -> None:
    record = bench.desk.records.get("disposal", approved)
    values = {"title": "Letters of 2011, not 2010", "asset": record["asset"], "corrects": approved}

    made = bench.desk.records.make("disposal", values).id

    assert bench.desk.records.get("disposal", made)["corrects"] == approved


def test_nothing_in_the_log_is_deleted_or_merged(bench: Bench, entry: str, files: str) -> None:
    other = bench.desk.records.make("disposal", {"title": "More", "asset": files}).id
    acts: list[Callable[[], object]] = [
        lambda: bench.desk.records.delete("disposal", entry),
        lambda: bench.desk.records.merge("disposal", entry, other),
    ]

    for act in acts:
        with pytest.raises(Refused, match="disposal log is permanent"):
            act()
    assert len(reading.find_records(bench.desk.context.db, "disposal", {})) == 2


def test_undo_leaves_the_log_as_it_is(bench: Bench, approved: str, owner: str) -> None:
    with pytest.raises(UserError, match="was not taken back"):
        bench.desk.undo.undo()
    bench.desk.records.make(
        "disposal", {"title": "More", "asset": bench.desk.records.get("disposal", approved)["asset"]}
    )
    with pytest.raises(UserError, match="was not taken back"):
        bench.desk.undo.undo()

    assert bench.desk.records.get("disposal", approved)["approved_by"] == owner
    assert len(reading.find_records(bench.desk.context.db, "disposal", {})) == 2


def test_what_is_not_approved_yet_can_be_changed_and_undone(bench: Bench, entry: str) -> None:
    bench.desk.records.change("disposal", entry, {"title": "Letters of 2009"})
    bench.desk.undo.undo()

    assert bench.desk.records.get("disposal", entry)["title"] == "Letters of 2010"


def test_a_hold_stops_entry_approval_and_execution_and_is_named(
    bench: Bench, entry: str, files: str, owner: str
) -> None:
    records = bench.desk.records
    hold = make_hold(bench, files)
    words = "Stopped by legal hold H1 “Damp claim” since 3 May 2025"
    acts: list[Callable[[], object]] = [
        lambda: records.make("disposal", {"title": "More", "asset": files}),
        lambda: records.change("disposal", entry, {"approved_by": owner}),
        lambda: records.change("disposal", entry, {"on": "2026-01-12"}),
    ]
    for act in acts:
        with pytest.raises(Refused, match=words):
            act()

    records.change("hold", hold, {"lifted": "2026-01-12", "lifted_by": owner})

    records.change("disposal", entry, {"approved_by": owner})
    assert records.get("disposal", entry)["approved_by"] == owner


def test_a_live_request_stops_it_like_a_legal_hold(bench: Bench, files: str) -> None:
    make_hold(bench, files, sort="foi", title="Fire doors")

    with pytest.raises(Refused, match="FOI request H1 “Fire doors”"):
        bench.desk.records.make("disposal", {"title": "More", "asset": files})


HEADINGS = ["Ref", "What was disposed of", "Information asset", "Approved by", "Disposed of on"]


def test_an_import_and_a_paste_leave_what_was_approved(bench: Bench, approved: str, tmp_path: Path) -> None:
    into = into_list("disposal", "ref", "title")
    pasted = paste(bench, "Ref\tDisposed of on\nD1\t02/02/2020\n", into).report
    path = write(
        tmp_path / "log.xlsx", Grid("Disposals", [[*HEADINGS], ["D1", "Letters of 2010", None, None, "01/02/2020"]])
    )

    report = bench.desk.importing.apply(bench.desk.importing.plan(path, "disposal"), "log", OnMatch.UPDATE)

    assert pasted is not None
    for told in (pasted.rows[0], report.rows[0]):
        assert told.outcome is Outcome.PERMANENT
        assert "the disposal log is permanent" in told.notes[-1]
    assert not pasted.changes
    assert bench.desk.records.get("disposal", approved)["on"] is None


def test_what_comes_from_elsewhere_is_judged_by_the_same_rights() -> None:
    rights = {
        "mona": (Right("line_manager", frozenset({"voids"})),),
        "ola": (Right("asset_owner"),),
        "adam": (Right("administrator"),),
    }
    roster = Roster({name: name for name in rights}, rights, {"d1": "voids"})

    def admitted(who: str, field: str, value: object) -> bool:
        operation = Operation(Dot(who, 1), 1, "disposal", "d1", field, Op.SET, value)
        return not inadmissible(operation, Batch(who, 1, "edit", who, 0, 0, {}, (operation,)), roster)

    assert {
        field: [admitted(who, field, "x") for who in rights] for field in ("title", "approved_by", "approved_on")
    } == {
        "title": [True, True, True],
        "approved_by": [False, True, True],
        "approved_on": [False, True, True],
    }
    assert [admitted(who, field, True) for who in rights for field in (DELETED, ALIAS)] == [False] * 6


def test_what_came_about_elsewhere_against_the_rules_is_found(
    bench: Bench, approved: str, files: str, owner: str
) -> None:
    bench.desk.records.change("disposal", approved, {"on": "2026-01-12"})
    make_hold(bench, files, since="2026-01-10")
    early = bench.desk.records.make("asset", {
        "title": "Other", "holds": "x", "function": "x", "status": "held", "not_known": ("owner", "where"),
    }).id  # fmt: skip
    hasty = bench.desk.records.make("disposal", {"title": "Hasty", "asset": early}).id
    bench.desk.records.change("disposal", hasty, {"on": "2026-01-12"})

    found = {(each.ref, each.sentence) for each in bench.desk.retention.check() if each.kind == "disposal"}

    assert found == {
        ("D1", "It was carried out although this stood: legal hold H1 “Damp claim” since 10 January 2026."),
        ("D2", "It was carried out without an approval."),
    }


def test_the_log_has_a_field_for_all_that_has_to_be_kept() -> None:
    assert {"records", "approved_by", "approved_on", "method", "on", "certificate", "corrects"} <= set(
        KINDS["disposal"].by_name
    )


def test_an_open_request_holds_what_went_into_its_bundle(bench: Bench, files: str, tmp_path: Path) -> None:
    asked = BundleRequest("foi", "FOI 123", (files,))
    made = bench.desk.bundles.make(asked, tmp_path)
    with pytest.raises(Refused, match=r"the open request FOI 123 \(evidence bundle "):
        bench.desk.records.make("disposal", {"title": "More", "asset": files})

    bench.desk.bundles.close(made.id, bench.clock.today())

    bench.desk.records.make("disposal", {"title": "More", "asset": files})
