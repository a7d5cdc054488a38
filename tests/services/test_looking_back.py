"""Looking back at a record: what it said, who had said it, where and when it came in, and what has changed since."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

import openpyxl
import pytest

from kimdesk.errors import UserError
from kimdesk.model.ops import CREATED, Op
from kimdesk.services.looking_back import FieldThen, PastRecord
from kimdesk.services.moments import Moment, end_of_day, moment_named
from kimdesk.store.behind import Phase, enter
from kimdesk.store.listing import ListRequest
from tests.devices import remote
from tests.workspaces import JANUARY, Bench

DAY = timedelta(days=1)


def ms(at: datetime) -> int:
    return int(at.timestamp() * 1000)


def yesterday(bench: Bench) -> Moment:
    return end_of_day((bench.clock.now() - DAY).date(), bench.clock)


def field(found: PastRecord, name: str) -> FieldThen:
    return next(each for each in found.fields if each.field.name == name)


def test_a_record_is_told_as_it_was_beside_what_it_says_today(bench: Bench) -> None:
    desk = bench.desk
    ann = desk.records.make("person", {"name": "Ann Archer", "roles": ("administrator",)}).id
    desk.identity.become(ann)
    risk = desk.records.make("risk", {"title": "Paper files", "cause": "Damp", "kinds": ("safeguarding",)}).id
    bench.clock.advance(DAY)
    desk.records.change("risk", risk, {"title": "Paper files in the cellar", "cause": "", "kinds": ("regulatory",)})
    desk.records.change("person", ann, {"name": "Ann Baker"})
    found = desk.looking_back.record("risk", risk, yesterday(bench))
    assert (found.there, found.title, found.changed) == (True, "Paper files", 3)
    title = field(found, "title")
    assert (title.then, title.now, title.changed) == ("Paper files", "Paper files in the cellar", True)
    (wrote,) = title.wrote
    assert (wrote.author, wrote.laptop, wrote.at, wrote.came_in) == ("Ann Archer", "this laptop", JANUARY, None)
    assert (field(found, "cause").then, field(found, "cause").now) == ("Damp", "")
    assert (field(found, "kinds").then, field(found, "kinds").now) == ("Safeguarding", "Regulatory")
    assert [each.words for each in field(found, "kinds").wrote] == ["Safeguarding"]
    today = desk.looking_back.record("risk", risk, moment_named("now", bench.clock))
    assert (today.title, today.changed, today.remarks) == ("Paper files in the cellar", 0, ())


def test_before_it_was_made_it_says_when_it_was(bench: Bench) -> None:
    risk = bench.desk.records.make("risk", {"title": "Paper files"}).id
    bench.clock.advance(DAY)
    found = bench.desk.looking_back.record("risk", risk, moment_named("1 January 2020", bench.clock))
    assert (found.there, found.fields) == (False, ())
    assert found.remarks == ("It had not been recorded yet: it was made on 12 January 2026.",)
    with pytest.raises(UserError, match="not on this computer"):
        bench.desk.looking_back.record("risk", "nowhere", moment_named("now", bench.clock))


def test_names_are_those_of_the_time_and_a_record_without_one_yet_has_today_s(bench: Bench) -> None:
    desk = bench.desk
    bench.clock.advance(DAY)
    desk.records.change("team", bench.team, {"name": "Empty homes"})
    found = desk.looking_back.record("activity", bench.activities[0], yesterday(bench))
    assert (field(found, "team").then, field(found, "team").now) == ("Voids", "Empty homes")
    assert not field(found, "team").changed


def test_deleted_and_merged_records_say_so_for_both_times(bench: Bench) -> None:
    desk = bench.desk
    one, two, three = (desk.records.make("risk", {"title": title}).id for title in ("One", "Two", "Three"))
    desk.records.delete("risk", three)
    bench.clock.advance(DAY)
    desk.records.merge("risk", one, two)
    desk.records.undelete("risk", three)
    looking = desk.looking_back
    assert looking.record("risk", one, yesterday(bench)).remarks == ("It has been merged into another record since.",)
    assert looking.record("risk", three, yesterday(bench)).remarks == ("It was deleted then.",)
    now = moment_named("now", bench.clock)
    assert looking.record("risk", one, now).remarks == ("It had been merged into Two.",)
    bench.clock.advance(DAY)
    desk.records.delete("risk", two)
    assert looking.record("risk", two, yesterday(bench)).remarks == ("It has been deleted since.",)


def test_what_arrived_on_a_later_day_says_when_and_a_clock_that_was_ahead_is_told(bench: Bench) -> None:
    now = ms(JANUARY)
    made = ("risk", "r", CREATED, Op.SET, {"ref": "RK9"})
    store = bench.desk.context.store
    store.receive([remote("far", 1, made, ("risk", "r", "title", Op.SET, "Damp"), wall=now - 3 * 86_400_000)])
    store.receive([remote("fast", 1, ("risk", "r", "cause", Op.SET, "Rain"), wall=now + 400 * 86_400_000)])
    found = bench.desk.looking_back.record("risk", "r", moment_named("now", bench.clock))
    (title,), (cause,) = field(found, "title").wrote, field(found, "cause").wrote
    assert (title.came_in, title.doubtful) == (JANUARY, False)
    assert (cause.came_in, cause.doubtful) == (JANUARY, True)
    assert title.laptop == "laptop FAR"
    earlier = bench.desk.looking_back.record("risk", "r", yesterday(bench))
    assert [each.field.name for each in earlier.fields if each.then] == ["title"]


def test_all_values_that_differed_are_told(bench: Bench) -> None:
    store = bench.desk.context.store
    for number, (laptop, words) in enumerate((("a1", "Damp"), ("b1", "Mould"))):
        store.receive([remote(laptop, 1, ("risk", "r", "title", Op.SET, words), wall=ms(JANUARY), lamport=10 + number)])
    found = bench.desk.looking_back.record("risk", "r", moment_named("now", bench.clock))
    title = field(found, "title")
    assert title.disputed
    assert [each.words for each in title.wrote] == ["Damp", "Mould"]


def test_lists_and_counts_are_as_at_and_say_what_must_be_known(bench: Bench) -> None:
    desk = bench.desk
    desk.records.make("risk", {"title": "Paper files"})
    bench.clock.advance(DAY)
    desk.records.make("risk", {"title": "Open doors"})
    looking, before = desk.looking_back, yesterday(bench)
    request = ListRequest("risk", ("title",))
    assert [row[2] for row in looking.rows(request, before).rows] == ["Paper files"]
    assert looking.counts(before)["risk"].standing == 1
    assert looking.counts(before)["team"].standing == 2
    assert looking.remark(before, nothing=True) == ""
    early = moment_named("1 March 2019", bench.clock)
    assert looking.rows(request, early).rows == []
    assert (
        looking.remark(early, nothing=True)
        == "Nothing had been recorded yet: the first record here is of 12 January 2026."
    )
    assert "has not come yet" in looking.remark(moment_named("1 March 2030", bench.clock))


def test_while_history_is_not_all_here_everything_says_so(bench: Bench) -> None:
    desk, store = bench.desk, bench.desk.context.store
    risk = desk.records.make("risk", {"title": "Paper files"}).id
    with store.database.writing() as db:
        enter(db, Phase.FILLING)
    now = moment_named("now", bench.clock)
    assert desk.looking_back.remark(now) == desk.finding.incomplete()
    assert desk.looking_back.record("risk", risk, now).remarks == (desk.finding.incomplete(),)
    with store.database.writing() as db:
        enter(db, Phase.WHOLE)
    assert desk.looking_back.remark(now) == ""


def test_a_register_is_written_as_at_without_what_is_restricted(bench: Bench, tmp_path: Path) -> None:
    desk = bench.desk
    desk.records.make("risk", {"title": "Paper files"})
    desk.records.make("risk", {"title": "The archive does not lock"}, restricted=True)
    bench.clock.advance(DAY)
    desk.records.change("risk", desk.context.find("risk", "Paper files").id, {"title": "Files"})
    file = desk.tables.write("risk", tmp_path, yesterday(bench))
    assert file.name == "kimdesk-risks-as-at-2026-01-12.xlsx"
    book = openpyxl.load_workbook(file)
    rows = [[cell.value for cell in row] for row in book["Risks"].iter_rows(min_row=2)]
    assert [row[2] for row in rows] == ["Paper files"]
    about = {row[0].value: row[1].value for row in book["About"].iter_rows(min_row=2)}
    assert about["As at"] == "2026-01-12"
    remarks = [row[1].value for row in book["About"].iter_rows(min_row=2) if row[0].value == "Remark"]
    assert remarks == [
        "As at 12 January 2026: what had been recorded by then.",
        "Left out because they are restricted: 1.",
    ]
