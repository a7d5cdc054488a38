"""What is due in every register."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from kimdesk.errors import UserError
from kimdesk.model.fields import Type
from kimdesk.model.kinds import ALL
from kimdesk.model.ops import Draft, Op
from kimdesk.services import calendar
from tests.waits import statements
from tests.workspaces import Bench

DUE = "2026-02-01"
WITH_DAYS = [kind for kind in ALL if kind.due]


def made(bench: Bench, kind: str, **values: object) -> str:
    known = next(each for each in ALL if each.name == kind)
    wanted = {
        each.name: _something(bench, each.type, each.options, each.to) for each in known if each.required
    } | values
    if kind == "asset":
        wanted = {"place": "A shared drive"} | wanted
    return bench.desk.records.make(kind, wanted).id


def _something(bench: Bench, sort: Type, options: tuple[object, ...], to: tuple[str, ...]) -> object:
    if sort in (Type.CHOICE, Type.CHOICES):
        return options[0].key  # type: ignore[attr-defined]
    if sort is Type.DATE:
        return DUE
    if sort in (Type.REF, Type.REFS):
        if "team" in to or not to:
            return bench.team
        return made(bench, to[0])
    return "Something"


@pytest.mark.parametrize("kind", WITH_DAYS, ids=lambda kind: kind.name)
def test_every_kind_that_has_a_day_is_in_the_calendar_until_it_is_finished(bench: Bench, kind: object) -> None:
    known = next(each for each in WITH_DAYS if each is kind)
    record = made(bench, known.name, **{known.due: DUE})

    def mine() -> list[tuple[str, date]]:
        return [(each.field, each.on) for each in bench.desk.calendar.items() if each.id == record]

    assert (known.due, date(2026, 2, 1)) in mine()
    if known.ends:
        ended = known.finished[0] if known.finished else DUE
        # Written as it may arrive: here some kinds are ended by an act of their own.
        bench.desk.context.store.commit("end", "somebody", [Draft(known.name, record, known.ends, Op.SET, ended)])
        assert mine() == []
    else:
        bench.desk.records.delete(known.name, record)
        assert mine() == []


def test_what_is_late_comes_first_and_says_so(bench: Bench) -> None:
    late = made(bench, "asset", next_review="2025-12-01")
    soon = made(bench, "risk", review="2026-03-01")
    made(bench, "risk", review="2027-06-01")

    items = bench.desk.calendar.items()

    assert [(each.id, each.late) for each in items] == [(late, True), (soon, False)]
    assert [each.id for each in bench.desk.calendar.items(since=date(2026, 1, 1))] == [soon]
    assert [each.id for each in bench.desk.calendar.items(kinds=("risk",))] == [soon]


def test_an_action_is_due_by_its_revised_target(bench: Bench) -> None:
    made(bench, "action", title="Agree one list", target="31/01/2026", revised="28/02/2026")

    assert [(each.field, each.on) for each in bench.desk.calendar.items()] == [("target", date(2026, 2, 28))]


def test_mine_is_what_i_or_one_of_my_teams_sees_to(bench: Bench) -> None:
    records = bench.desk.records
    me = records.make("person", {"name": "Manager of Voids", "roles": ["line_manager"], "teams": [bench.team]}).id
    own = made(bench, "asset", next_review=DUE, owner=me)
    of_team = made(bench, "risk", review=DUE, team=bench.team)
    made(bench, "risk", review=DUE, team=bench.other)
    bench.desk.identity.become(me)

    assert {each.id for each in bench.desk.calendar.items(mine=True)} == {own, of_team}
    assert len(bench.desk.calendar.items(team=bench.other)) == 1


def test_the_whole_calendar_is_one_statement(bench: Bench) -> None:
    for number in range(5):
        made(bench, "asset", next_review=f"2026-02-0{number + 1}")
    found = statements(bench.desk.context.db, lambda: bench.desk.calendar.items())
    assert len(found) == 1


def test_a_task_that_was_done_early_is_done_for_its_day(bench: Bench) -> None:
    task = made(bench, "recurring", title="Access review", every="year", next="2026-02-01")

    again, _changes = bench.desk.calendar.done(task)

    assert again == date(2027, 2, 1)
    record = bench.desk.records.get("recurring", task)
    assert (record["last"], record["next"]) == ("2026-01-12", "2027-02-01")


def test_a_task_cannot_have_been_done_tomorrow(bench: Bench) -> None:
    task = made(bench, "recurring", title="Access review", every="year", next="2026-02-01")
    with pytest.raises(UserError, match="still to come"):
        bench.desk.calendar.done(task, date(2026, 1, 13))


def test_a_calendar_file_keeps_one_event_for_a_day_that_moves(bench: Bench, tmp_path: Path) -> None:
    asset = made(bench, "asset", next_review="2026-02-01")
    files = []
    for name, day in (("one.ics", "2026-02-01"), ("two.ics", "2026-05-01")):
        bench.desk.records.change("asset", asset, {"next_review": day})
        bench.desk.calendar.write(bench.desk.calendar.items(), tmp_path / name)
        files.append((tmp_path / name).read_text(encoding="utf-8"))
    uids = {line for each in files for line in each.splitlines() if line.startswith("UID:")}
    assert len(uids) == 1
    assert "20260501" in files[1]


def test_of_much_that_is_due_the_nearest_is_read_and_all_of_it_counted(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(calendar, "MOST_LATE", 1)
    monkeypatch.setattr(calendar, "MOST_AHEAD", 2)
    days = ("2025-11-01", "2025-12-24", "2026-01-12", "2026-02-03", "2026-02-05")
    for day in days:
        bench.desk.records.make("risk", {"title": f"Due {day}", "review": day})
    near = bench.desk.calendar.near()
    assert [each.on.isoformat() for each in near.items] == ["2025-12-24", "2026-01-12", "2026-02-03"]
    assert (near.all, near.late) == (5, 2)
    assert near.months == {"2026-01": 1, "2026-02": 2}
