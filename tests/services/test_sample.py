"""The sample workspace: whole, believable, signed, and free of anything that looks like a real person's details."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from kimdesk.clock import FixedClock
from kimdesk.errors import Refused, UserError
from kimdesk.model.fields import Type
from kimdesk.model.frozen import content_hash
from kimdesk.model.kinds import KINDS
from kimdesk.model.quarters import quarter_of
from kimdesk.model.returns import State
from kimdesk.services.desk import Desk, open_desk
from kimdesk.services.sample import build_sample
from kimdesk.services.sample.content import relative
from kimdesk.services.sample.timeline import CURRENT, LAST_SIGNED, QUARTERS, SIGNED_AFTER, Timeline
from kimdesk.store import reading
from kimdesk.ui.registers.shelf import SHELVED

NOVEMBER = datetime(2026, 11, 19, 10, 0, tzinfo=UTC)
NATIONAL_INSURANCE = re.compile(r"\b[A-CEGHJ-PR-TW-Z]{2}\s?\d{2}\s?\d{2}\s?\d{2}\s?[A-D]\b", re.IGNORECASE)
POSTCODE = re.compile(r"\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b")
STREET = re.compile(r"\b\d+[a-z]? [A-Z][a-z]+ (Street|Road|Avenue|Lane|Close|Drive|Way|Court)\b")


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    folder = tmp_path_factory.mktemp("sample") / "home"
    folder.mkdir()
    with pytest.MonkeyPatch.context() as without_keys:
        without_keys.setenv("KIMDESK_KEYRING", "none")
        without_keys.delenv("KIMDESK_PASSPHRASE", raising=False)
        assert "carry no certificate signature" in build_sample(folder, FixedClock(NOVEMBER))
    opened = open_desk(folder, FixedClock(NOVEMBER))
    yield opened
    opened.close()


def count(desk: Desk, kind: str) -> int:
    return len(reading.find_records(desk.context.db, kind, {}))


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        ("team", 6),
        ("area", 3),
        ("quarter", 8),
        ("activity", 40),
        ("asset", 60),
        ("action", 27),
        ("risk", 15),
        ("answer", 2 * 27),
        ("system", 8),
        ("report", 12),
        ("signoff", 7),
        ("processing", 8),
        ("sharing", 7),
        ("breach", 5),
        ("notice", 4),
        ("hold", 3),
        ("retention_rule", 6),
        ("disposal", 2),
        ("interface", 4),
        ("contractor", 4),
        ("system_change", 2),
        ("access_review", 3),
        ("standard", 4),
        ("sensitive_review", 3),
        ("procedure", 5),
        ("training", 6),
        ("sample_audit", 4),
        ("recurring", 11),
        ("measure", 6),
        ("reading", 32),
        ("learning", 4),
        ("scrutiny", 4),
        ("statement", 3),
        ("requests", 8),
        ("bundle", 3),
        ("chase", 1),
    ],
)
def test_the_sample_holds_what_it_promises(desk: Desk, kind: str, expected: int) -> None:
    assert count(desk, kind) == expected


def test_every_register_has_something_due_or_nothing_that_could_be(desk: Desk) -> None:
    counts = desk.counting.count(sorted(SHELVED))
    assert [kind for kind, each in counts.items() if not each.all] == []
    assert sum(1 for each in counts.values() if each.due) >= 10


def test_the_disposals_are_approved_by_somebody_else_than_who_entered_them(desk: Desk) -> None:
    disposals = reading.find_records(desk.context.db, "disposal", {})
    assert all(each["approved_by"] and each["approved_by"] != each.created_by for each in disposals)


def test_what_the_registers_name_is_there(desk: Desk) -> None:
    db = desk.context.db
    named = [
        (kind, field.name, value)
        for kind in sorted(SHELVED)
        for record in reading.find_records(db, kind, {})
        for field in KINDS[kind]
        if field.type in (Type.REF, Type.REFS)
        for value in (record[field.name] if field.type is Type.REFS else [record[field.name]])
        if value
    ]
    assert len(named) > 150
    assert [each for each in named if not reading.kind_of(db, each[2])] == []


def test_two_information_requests_are_closed_and_what_is_in_the_third_is_held(desk: Desk) -> None:
    (waiting,) = desk.bundles.open()
    assert waiting.title == "SAMPLE-HO-6"
    (procedure,) = reading.find_records(desk.context.db, "procedure", {"title": "Recording a missed visit"})
    with pytest.raises(Refused, match="SAMPLE-HO-6"):
        desk.records.delete("procedure", procedure.id)
    closed = [each for each in reading.find_records(desk.context.db, "bundle", {}) if each["closed"]]
    assert all(each["made_on"] < each["closed"] <= NOVEMBER.date().isoformat() for each in closed)
    assert closed[0]["withheld"]["parts"][0]["code"] == "foia40"


def test_every_measure_has_a_course_to_show(desk: Desk) -> None:
    readings = reading.find_records(desk.context.db, "reading", {})
    measures = [each.id for each in reading.find_records(desk.context.db, "measure", {})]
    assert all(sum(1 for each in readings if each["measure"] == measure) >= 3 for measure in measures)


def test_practice_changes_evidence_and_escalations_are_plenty(desk: Desk) -> None:
    assert count(desk, "change") >= 15
    assert count(desk, "evidence") >= 25
    assert count(desk, "stage") >= 40
    corporate = reading.find_records(desk.context.db, "escalation", {"to_level": "corporate"})
    assert len(corporate) == 2
    assert all(each["decided_by"] and each["corporate_ref"] for each in corporate)


def test_the_workspace_says_that_it_is_a_sample_and_the_administrator_uses_it(desk: Desk) -> None:
    workspace = desk.context.workspace()
    assert workspace is not None
    assert workspace["sample"]
    assert "Sample" in workspace.title
    assert set(desk.identity.me().roles) == {"administrator", "service_manager", "head_of_service"}
    people = reading.find_records(desk.context.db, "person", {"sort": "person"})
    assert all(each.title.endswith((" Sample", " Example")) for each in people)


def test_the_current_quarter_has_a_team_in_every_state(desk: Desk) -> None:
    picture = desk.overview.picture(desk.context.quarter())
    states = {each.team.title: each.state for each in picture.teams}
    assert states == {
        "Voids": State.DRAFT,
        "Rents": State.SUBMITTED,
        "Allocations": State.NOT_STARTED,
        "Repairs": State.RETURNED,
        "Estate services": State.SUBMITTED,
        "Leasehold": State.REVIEWED,
    }
    voids = next(each for each in picture.teams if each.team.title == "Voids")
    assert (voids.done, voids.activities) == (5, 7)


def test_the_heat_map_has_all_four_steps_and_moves_both_ways(desk: Desk) -> None:
    cells = desk.overview.picture(desk.context.quarter()).cells
    assert {cell.step for cell in cells} == {"0", "1", "2", "3"}
    assert {cell.direction for cell in cells} == {-1, 0, 1}


def test_maturity_improves_over_eight_quarters(desk: Desk) -> None:
    trend = desk.overview.picture(desk.context.quarter()).trend
    assert len(trend) == QUARTERS
    assert trend[0].counts[0] > trend[-1].counts[0]
    assert trend[0].counts[3] < trend[-1].counts[3]
    # The team that is listed as not returned is not rated in that quarter, and two have not given theirs yet in the last.
    assert sorted(sum(point.counts) for point in trend)[:3] == [24, 30, 36]
    assert sum(trend[-1].counts) == 24


def test_reviewers_sometimes_rate_lower_than_the_team(desk: Desk) -> None:
    earlier = [desk.overview.picture(desk.context.quarter().shifted(-back)).cells for back in range(1, QUARTERS)]
    lower = [cell for cells in earlier for cell in cells if cell.reviewer and cell.step and cell.reviewer < cell.step]
    assert len(lower) >= 5


def test_seven_quarters_are_signed_and_verify_from_their_documents(desk: Desk) -> None:
    silent = []
    for back in range(1, QUARTERS):
        quarter = desk.context.quarter().shifted(-back)
        signature = desk.signing.signature(quarter)
        assert signature is not None
        assert content_hash(desk.signing.document(signature)) == signature.mark
        assert desk.signing.arrived_after(quarter) == []
        assert signature.values["flags"] == []
        silent += signature.values["not_returned"]
    assert [each["team"] for each in silent] == ["Allocations"]
    assert silent[0]["reason"]


def test_one_asset_waits_for_a_choice_between_two_values_and_two_texts(desk: Desk) -> None:
    conflicts = desk.conflicts.open()
    assert [(each.ref, each.title, each.field) for each in conflicts] == [
        ("A14", "Void photos", "holds"),
        ("A14", "Void photos", "retention"),
    ]
    assert len({each.author for each in conflicts[0].candidates}) == 2
    assert len({each.device for each in conflicts[0].candidates}) == 2


def test_rebuilding_the_projection_changes_nothing(desk: Desk) -> None:
    assert desk.context.store.rebuild() == ()


def test_nothing_looks_like_a_real_persons_details(desk: Desk) -> None:
    for (stored,) in desk.context.db.execute("SELECT value FROM op"):
        value = json.loads(stored)
        if isinstance(value, str):
            found = NATIONAL_INSURANCE.search(value) or POSTCODE.search(value) or STREET.search(value)
            assert found is None, value


def test_the_watch_finds_no_tenant_in_it(desk: Desk) -> None:
    assert [(each.ref, each.field, each.piece) for each in desk.watching.ever()] == []


def test_the_programs_own_records_are_an_asset_with_the_rule_of_the_workspace(desk: Desk) -> None:
    workspace = desk.context.workspace()
    assert workspace is not None
    (own,) = reading.find_records(desk.context.db, "asset", {"title": "KIM Desk records"})
    assert f"{workspace['keep_years']} years" in own["retention"]
    assert desk.keeping.look().quarters == ()


def test_no_placeholder_is_left_in_the_words(desk: Desk) -> None:
    words = desk.context.db.execute("SELECT value FROM op WHERE value LIKE '\"%'")
    assert [value for (value,) in words if "{" in value] == []


def test_time_runs_forward_and_ends_at_the_present(desk: Desk) -> None:
    sql = "SELECT wall FROM batch WHERE device = (SELECT number FROM device WHERE id = ?) ORDER BY number"
    walls = [wall for (wall,) in desk.context.db.execute(sql, (desk.context.store.device,))]
    assert walls == sorted(walls)
    assert walls[-1] <= NOVEMBER.timestamp() * 1000
    assert datetime.fromtimestamp(walls[0] / 1000, UTC).date() < desk.context.quarter().shifted(-7).end


def test_the_register_has_its_gaps_its_overdue_reviews_and_itself(desk: Desk) -> None:
    assets = reading.find_records(desk.context.db, "asset", {})
    statuses = [each["status"] for each in assets]
    assert (statuses.count("needed"), statuses.count("unneeded")) == (4, 3)
    assert sum(1 for each in assets if each["not_known"]) >= 5
    today = NOVEMBER.date().isoformat()
    assert sum(1 for each in assets if each["next_review"] and each["next_review"] < today) >= 4
    assert [each.title for each in assets if "KIM Desk" in each.title] == ["KIM Desk records"]


def test_the_action_plan_has_done_overdue_and_slipped_actions(desk: Desk) -> None:
    actions = reading.find_records(desk.context.db, "action", {})
    assert sorted({each.ref[:2] for each in actions}) == ["DQ", "IA", "IM", "TA"]
    done = [each for each in actions if each["progress"] == "done"]
    assert len(done) >= 8
    assert all(each["closed"] and each["closure"] and each["verified_by"] for each in done)
    due = [each["revised_date"] or each["target_date"] for each in actions if each["progress"] != "done"]
    assert any(day and day < NOVEMBER.date().isoformat() for day in due)
    assert all(each["target_date"] or each["target"] == "Ongoing" for each in actions)
    assert all(each["recommendations"] for each in actions if each["ombudsman"])
    history = desk.finding.history(next(each.id for each in actions if each.ref == "IA13"), "revised")
    assert len(history) == 2


def test_answers_that_do_not_apply_say_why_and_what_would_change_that(desk: Desk) -> None:
    answers = reading.find_records(desk.context.db, "answer", {})
    assert {each["state"] for each in answers} == {"met", "partly", "not_met", "na", "not_yet"}
    assert all(each["reason"] and each["revive"] for each in answers if each["state"] == "na")


def test_where_keys_cannot_be_kept_it_is_whole_without_certificates(desk: Desk) -> None:
    assert (desk.certifying.all(), desk.certifying.setting()) == ((), "none")


def test_stopping_leaves_nothing_behind(tmp_path: Path) -> None:
    shares: list[float] = []

    def stop(share: float, _words: str) -> bool:
        shares.append(share)
        return len(shares) < 2

    with pytest.raises(UserError, match="You stopped it"):
        build_sample(tmp_path, FixedClock(NOVEMBER), stop)
    assert len(shares) == 2
    assert not [path for path in tmp_path.iterdir() if path.name.startswith(("kimdesk.db", "settings"))]


def test_a_folder_with_a_workspace_is_refused_and_stays_as_it_is(tmp_path: Path) -> None:
    mine = open_desk(tmp_path, FixedClock(NOVEMBER), create=True)
    mine.workspace.set_up("Testshire Homes")
    mine.close()
    with pytest.raises(UserError, match="stays as it is"):
        build_sample(tmp_path, FixedClock(NOVEMBER))
    mine = open_desk(tmp_path, FixedClock(NOVEMBER))
    assert mine.workspace.name() == "Testshire Homes"
    mine.close()


@pytest.mark.parametrize(
    "day", [date(2026, 4, 1), date(2026, 4, 8), date(2026, 5, 5), date(2026, 6, 30), date(2026, 7, 14)], ids=str
)
def test_on_any_day_history_stays_in_order_and_never_passes_the_present(day: date) -> None:
    now = datetime(day.year, day.month, day.day, 9, 0, tzinfo=UTC)
    time = Timeline(now, quarter_of(min(day, date(2026, 6, 30))))
    seen = []
    for at in range(QUARTERS):
        for move in (10, 34, 41, 62):
            time.to_day(at, move)
            seen.append(time.clock.now())
        if at < CURRENT:
            for after in (3, 15, SIGNED_AFTER):
                time.to_after(at, after)
                seen.append(time.clock.now())
    for ago in (12, 9, 5, 1):
        time.to_ago(ago)
        seen.append(time.clock.now())
    assert seen == sorted(seen)
    assert seen[-1] <= now
    time.to_now()
    assert time.clock.now() == now
    assert max(time.day_in(at, 62) for at in (LAST_SIGNED, CURRENT)) <= day


def test_quarters_and_months_are_written_out_from_today() -> None:
    current = quarter_of(date(2026, 11, 19))
    words = relative("{q-1}, {m+2}, {year}", current, date(2026, 11, 19))
    assert words == "Q2 2026/27, January 2027, 2026"
    assert relative("Ongoing", current, date(2026, 11, 19) + timedelta(days=1)) == "Ongoing"


def test_the_two_texts_can_be_put_into_one_and_a_reader_s_change_waits(desk: Desk) -> None:
    text = next(each for each in desk.conflicts.open() if each.field == "holds")
    proposal = text.proposal()
    assert proposal is not None
    assert proposal.clashes == ()
    (waiting,) = desk.waiting.undecided()
    assert (waiting.name, waiting.changes[0].words) == ("Void photos", "About 12,000 a year")
