"""Two records of one thing become one: nothing that either said is lost, and one undo brings both back."""

from __future__ import annotations

from pathlib import Path

import pytest

from kimdesk.errors import UserError
from kimdesk.model.dates import say_long_date
from tests.devices import second_desk, share
from tests.workspaces import Bench


def asset(bench: Bench, title: str, **more: object) -> str:
    core = {"holds": "Papers", "function": "Housing", "status": "held", "not_known": ("owner", "where")}
    return bench.desk.records.make("asset", {"title": title, **core, **more}).id


def test_what_only_the_other_says_is_taken_over_and_what_both_say_stays(bench: Bench) -> None:
    stays = asset(bench, "Key register", place="Cabinet 4", team=bench.team)
    goes = asset(bench, "Keys register", place="Cabinet 5", team=bench.team, retention="6 years")
    found = bench.desk.uniting.prospect("asset", goes, stays)
    assert {(each.field, each.stays, each.other, each.taken) for each in found.sides} == {
        ("title", "Key register", "Keys register", False),
        ("place", "Cabinet 4", "Cabinet 5", False),
        ("retention", "", "6 years", True),
    }
    bench.desk.uniting.unite("asset", goes, stays)
    kept = bench.desk.records.get("asset", stays)
    assert (kept.title, kept["place"], kept["retention"]) == ("Key register", "Cabinet 4", "6 years")
    assert bench.desk.records.get("asset", goes).alias == stays


def test_a_value_of_the_other_is_chosen_field_by_field(bench: Bench) -> None:
    stays, goes = (
        asset(bench, "Key register", place="Cabinet 4"),
        asset(bench, "Keys", place="Cabinet 5", retention="6 years"),
    )
    bench.desk.uniting.unite("asset", goes, stays, ["place"])
    kept = bench.desk.records.get("asset", stays)
    assert (kept["place"], kept["retention"]) == ("Cabinet 5", None)


def test_what_named_the_one_names_the_other_and_sets_hold_it_once(bench: Bench) -> None:
    records = bench.desk.records
    stays, goes = (records.make("person", {"name": name}).id for name in ("Ann Example", "A. Example"))
    owned = asset(bench, "Key register", owner=goes)
    action = records.make("action", {"title": "Label the keys", "theme": "DQ", "owners": (goes, stays)}).id
    found = bench.desk.uniting.prospect("person", goes, stays)
    assert (found.naming, found.left) == (2, 0)
    bench.desk.uniting.unite("person", goes, stays)
    assert records.get("asset", owned)["owner"] == stays
    assert records.get("action", action)["owners"] == (stays,)


def test_one_undo_brings_everything_back(bench: Bench) -> None:
    records = bench.desk.records
    stays, goes = (records.make("person", {"name": name}).id for name in ("Ann Example", "A. Example"))
    owned = asset(bench, "Key register", owner=goes)
    before = bench.desk.context.store.get("asset", owned)
    bench.desk.uniting.unite("person", goes, stays)
    bench.desk.undo.undo()
    assert records.get("person", goes).alias == ""
    assert records.get("asset", owned)["owner"] == goes
    assert before is not None
    assert records.get("asset", owned).values == before.values
    assert bench.desk.context.store.rebuild() == ()


def test_comments_and_evidence_of_both_are_read_together(bench: Bench) -> None:
    stays, goes = asset(bench, "Key register"), asset(bench, "Keys")
    for record, words in ((stays, "One"), (goes, "Two")):
        bench.desk.records.make("comment", {"record": record, "text": words})
        bench.desk.records.make("evidence", {"record": record, "title": f"Photo {words}"})
    bench.desk.uniting.unite("asset", goes, stays)
    shown = bench.desk.records.open("asset", stays)
    assert {each["text"] for each in shown.comments} == {"One", "Two"}
    assert {each.title for each in shown.evidence} == {"Photo One", "Photo Two"}


def test_a_copy_that_named_the_one_it_becomes_does_not_name_itself(bench: Bench) -> None:
    stays = asset(bench, "Key register")
    goes = asset(bench, "Keys", copy_of=stays)
    child = asset(bench, "Keys of block A", copy_of=goes)
    bench.desk.uniting.unite("asset", goes, stays)
    assert bench.desk.records.get("asset", stays)["copy_of"] is None
    assert bench.desk.records.get("asset", child)["copy_of"] == stays


def test_a_person_of_whom_a_laptop_is_stays(bench: Bench) -> None:
    me = bench.desk.identity.me().id
    twin = bench.desk.records.make("person", {"name": "KIM log administrator again"}).id
    with pytest.raises(UserError, match="works on a laptop"):
        bench.desk.uniting.unite("person", me, twin)
    bench.desk.uniting.unite("person", twin, me)
    assert bench.desk.records.get("person", twin).alias == me


def test_who_may_not_take_a_record_away_merges_nothing(bench: Bench) -> None:
    stays, goes = (
        asset(bench, "Key register", team=bench.team),
        asset(bench, "Keys", team=bench.team, retention="6 years"),
    )
    manager = bench.desk.records.make(
        "person", {"name": "Line manager", "roles": ("line_manager",), "teams": (bench.team,)}
    ).id
    bench.desk.identity.become(manager)
    before = bench.operations()
    with pytest.raises(UserError, match="may not change"):
        bench.desk.uniting.unite("asset", goes, stays)
    assert bench.operations() == before


def test_what_was_handed_out_for_a_request_goes_on_naming_what_it_named(bench: Bench) -> None:
    stays, goes = asset(bench, "Key register"), asset(bench, "Keys")
    bundle = {"request": "FOI-1", "sort": "foi", "records": (goes,), "closed": "2026-01-10"}
    made = bench.desk.records.make("bundle", bundle).id
    found = bench.desk.uniting.prospect("asset", goes, stays)
    assert (found.naming, found.left) == (1, 1)
    bench.desk.uniting.unite("asset", goes, stays)
    assert bench.desk.records.get("bundle", made)["records"] == (goes,)


@pytest.mark.parametrize("disputed", ["goes", "stays"])
def test_of_which_two_people_say_different_things_nothing_is_made_until_one_is_chosen(
    bench: Bench, tmp_path: Path, disputed: str
) -> None:
    both = {"stays": asset(bench, "Key register"), "goes": asset(bench, "Keys")}
    other = second_desk(bench, tmp_path / "other")
    for desk, place in ((bench.desk, "Cabinet 4"), (other, "Cabinet 5")):
        desk.records.change("asset", both[disputed], {"place": place})
    share(bench.desk, other)
    other.close()
    title = bench.desk.records.get("asset", both[disputed]).title
    with pytest.raises(UserError, match=f"{title} has two values in: Place"):
        bench.desk.uniting.prospect("asset", both["goes"], both["stays"])
    (conflict,) = bench.desk.conflicts.open()
    bench.desk.conflicts.settle("asset", conflict.record, "place", "Cabinet 5")
    bench.desk.uniting.unite("asset", both["goes"], both["stays"])
    assert bench.desk.records.get("asset", both["stays"])["place"] == "Cabinet 5"


@pytest.mark.parametrize("hidden", ["goes", "stays"])
def test_a_restricted_record_and_one_that_everybody_reads_do_not_become_one(bench: Bench, hidden: str) -> None:
    core = {"holds": "Papers", "function": "Housing", "status": "held", "not_known": ("owner", "where")}
    both = {
        part: bench.desk.records.make("asset", {"title": part, **core}, restricted=part == hidden).id
        for part in ("stays", "goes")
    }
    before = bench.operations()
    with pytest.raises(UserError, match=f"{hidden} is read by few"):
        bench.desk.uniting.unite("asset", both["goes"], both["stays"])
    assert bench.operations() == before


def test_two_restricted_records_become_one_that_is_restricted(bench: Bench) -> None:
    make = bench.desk.records.make
    stays, goes = (make("risk", {"title": title}, restricted=True).id for title in ("The door", "The doors"))
    bench.desk.uniting.unite("risk", goes, stays)
    assert bench.desk.records.get("risk", goes).alias == stays
    assert bench.desk.records.restricted() == {stays, goes}


def test_what_only_a_decision_may_write_is_not_taken_over(bench: Bench) -> None:
    stays = bench.desk.records.make("risk", {"title": "Keys are copied"}).id
    goes = bench.desk.records.make("risk", {"title": "Keys get copied", "level": "service", "cause": "Haste"}).id
    level = bench.desk.records.get("risk", stays)["level"]
    bench.desk.uniting.unite("risk", goes, stays)
    kept = bench.desk.records.get("risk", stays)
    assert (kept["cause"], kept["level"]) == ("Haste", level)


def test_nothing_is_merged_into_what_was_merged_itself(bench: Bench) -> None:
    one, two, three = (asset(bench, title) for title in ("One", "Two", "Three"))
    bench.desk.uniting.unite("asset", two, three)
    with pytest.raises(UserError, match="merged into another"):
        bench.desk.uniting.unite("asset", one, two)


def test_merged_on_one_laptop_it_is_merged_on_the_other_and_a_late_edit_is_not_lost(
    bench: Bench, tmp_path: Path
) -> None:
    stays, goes = asset(bench, "Key register"), asset(bench, "Keys")
    other = second_desk(bench, tmp_path / "other")
    bench.desk.uniting.unite("asset", goes, stays)
    other.records.change("asset", goes, {"place": "Cabinet 9"})
    share(bench.desk, other)
    for desk in (bench.desk, other):
        assert desk.records.get("asset", goes).alias == stays
        assert desk.records.get("asset", goes)["place"] == "Cabinet 9"
        assert desk.context.store.rebuild() == ()
    other.close()


def test_who_may_not_make_one_of_two_is_told_before_and_who_may_is_not(bench: Bench) -> None:
    stays, goes = asset(bench, "Key register", team=bench.team), asset(bench, "Keys", team=bench.team)
    viewer = bench.desk.records.make("person", {"name": "Vi Example", "roles": ("viewer",)}).id
    assert bench.desk.uniting.prospect("asset", goes, stays).refused == ""
    bench.desk.identity.become(viewer)
    refused = bench.desk.uniting.prospect("asset", goes, stays).refused
    with pytest.raises(UserError) as caught:
        bench.desk.uniting.unite("asset", goes, stays)
    assert refused
    assert refused == caught.value.why


def test_deleting_the_one_that_stays_says_what_goes_with_it_and_undo_brings_it_back_as_it_was(bench: Bench) -> None:
    records = bench.desk.records
    stays, goes = asset(bench, "Key register"), asset(bench, "Keys")
    bench.desk.uniting.unite("asset", goes, stays)
    day = say_long_date(bench.clock.today())

    changes = records.delete("asset", stays)

    assert changes.notes == (
        "It also stood for what was merged into it, which is in no list either now: "
        f"“Keys” (on {day}). Brought back, it stands for all of it again.",
    )
    bench.desk.undo.undo()
    assert not records.get("asset", stays).deleted
    assert records.get("asset", goes).alias == stays
    bench.desk.undo.undo()
    assert records.get("asset", goes).alias == ""
    assert bench.desk.context.store.rebuild() == ()


def test_of_very_many_that_went_into_one_three_are_named(bench: Bench) -> None:
    stays = asset(bench, "Key register")
    for number in range(5):
        bench.desk.uniting.unite("asset", asset(bench, f"Keys of block {number}"), stays)

    (note,) = bench.desk.records.delete("asset", stays).notes

    assert note.count("Keys of block") == 3
    assert "and 2 more." in note


def test_deleting_what_stands_for_itself_alone_says_nothing(bench: Bench) -> None:
    assert bench.desk.records.delete("asset", asset(bench, "Key register")).notes == ()
