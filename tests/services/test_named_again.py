"""What a colleague wrote of a merged record, not knowing that it was merged, is proposed for handing over."""

from __future__ import annotations

from pathlib import Path

import pytest

from kimdesk.errors import UserError
from kimdesk.model.ops import Draft, Op
from kimdesk.services.named_again import NamedAgain, Naming
from tests.devices import second_desk, share
from tests.services.test_uniting import asset
from tests.workspaces import Bench


def two_people(bench: Bench) -> tuple[str, str]:
    stays, goes = (bench.desk.records.make("person", {"name": name}).id for name in ("Ann Example", "A. Example"))
    return stays, goes


def test_what_a_colleague_wrote_meanwhile_is_found_and_handed_over_with_one_undo(bench: Bench, tmp_path: Path) -> None:
    stays, goes = two_people(bench)
    other = second_desk(bench, tmp_path / "other")
    bench.desk.uniting.unite("person", goes, stays)
    core = {"holds": "Papers", "function": "Housing", "status": "held", "not_known": ("where",)}
    named = other.records.make("asset", {"title": "Key register", **core, "owner": goes}).id
    action = other.records.make("action", {"title": "Label the keys", "theme": "DQ", "owners": (goes, stays)}).id
    share(bench.desk, other)
    other.close()
    records = bench.desk.records
    refs = {each: records.get(kind, each).ref for kind, each in (("asset", named), ("action", action))}

    assert bench.desk.named_again.find() == (
        NamedAgain(
            "person", goes, "A. Example", stays, "Ann Example",
            (
                Naming("asset", named, f"{refs[named]} Key register", ("Information asset owner",)),
                Naming("action", action, f"{refs[action]} Label the keys", ("Owners",)),
            ),
        ),
    )  # fmt: skip
    bench.desk.named_again.hand_over(goes)
    assert records.get("asset", named)["owner"] == stays
    assert records.get("action", action)["owners"] == (stays,)
    assert bench.desk.named_again.find() == ()
    bench.desk.undo.undo()
    assert records.get("asset", named)["owner"] == goes
    assert set(records.get("action", action)["owners"]) == {goes, stays}
    assert bench.desk.context.store.rebuild() == ()


def test_it_goes_to_where_the_record_lives_on_at_last(bench: Bench) -> None:
    stays, goes = two_people(bench)
    last = bench.desk.records.make("person", {"name": "Ann B. Example"}).id
    bench.desk.uniting.unite("person", goes, stays)
    bench.desk.uniting.unite("person", stays, last)
    owned = asset(bench, "Key register")
    bench.desk.context.store.commit("change", bench.desk.identity.me().id, draft_of_owner(owned, goes))

    (again,) = bench.desk.named_again.find()

    assert (again.into, again.into_name) == (last, "Ann B. Example")
    bench.desk.named_again.hand_over(goes)
    assert bench.desk.records.get("asset", owned)["owner"] == last


def draft_of_owner(record: str, owner: str) -> list[Draft]:
    """Return what a laptop writes that does not know of the merge."""
    return [Draft("asset", record, "owner", Op.SET, owner)]


def test_what_went_into_a_record_that_is_deleted_is_proposed_to_nobody(bench: Bench) -> None:
    stays, goes = two_people(bench)
    owned = asset(bench, "Key register")
    bench.desk.uniting.unite("person", goes, stays)
    bench.desk.context.store.commit("change", bench.desk.identity.me().id, draft_of_owner(owned, goes))
    bench.desk.records.delete("person", stays)

    assert bench.desk.named_again.find() == ()
    with pytest.raises(UserError, match="Nothing was handed over"):
        bench.desk.named_again.hand_over(goes)


def test_what_was_handed_out_is_not_proposed_again_and_again(bench: Bench) -> None:
    stays, goes = asset(bench, "Key register"), asset(bench, "Keys")
    bundle = {"request": "FOI-1", "sort": "foi", "records": (goes,), "closed": "2026-01-10"}
    bench.desk.records.make("bundle", bundle)
    bench.desk.uniting.unite("asset", goes, stays)

    assert bench.desk.named_again.find() == ()


def test_who_may_change_none_of_it_is_proposed_nothing_and_refused(bench: Bench) -> None:
    stays, goes = two_people(bench)
    owned = asset(bench, "Key register")
    viewer = bench.desk.records.make("person", {"name": "Vi Example", "roles": ("viewer",)}).id
    bench.desk.uniting.unite("person", goes, stays)
    bench.desk.context.store.commit("change", bench.desk.identity.me().id, draft_of_owner(owned, goes))
    bench.desk.identity.become(viewer)
    before = bench.operations()

    assert bench.desk.named_again.find() == ()
    with pytest.raises(UserError, match="Nothing was handed over"):
        bench.desk.named_again.hand_over(goes)
    assert bench.operations() == before


def test_comments_stay_with_what_they_were_written_on(bench: Bench) -> None:
    stays, goes = asset(bench, "Key register"), asset(bench, "Keys")
    bench.desk.records.make("comment", {"record": goes, "text": "One"})
    bench.desk.uniting.unite("asset", goes, stays)

    assert bench.desk.named_again.find() == ()
