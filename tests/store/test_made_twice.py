"""Whoever makes a record that is somebody's already gets nothing by it, whatever they say of themselves and in whatever order
things arrive.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from kimdesk.model.making import may_be_made_by, new_id
from kimdesk.model.ops import CREATED, Batch, Dot, Draft, Op, natural_id
from kimdesk.model.roster import Right, Roster
from kimdesk.store.judging import judge_again
from kimdesk.store.quarantine import held
from kimdesk.store.store import Store
from kimdesk.store.tally import log_hash
from tests.devices import batches_of, fresh_store, remote
from tests.sync.laptops import UUID

RENTS, VOIDS = (Right("line_manager", frozenset({team})) for team in ("rents", "voids"))
ROSTER = Roster(
    people={"rent": "rena", "rent too": "rhys", "void": "vera", "view": "vic", "office": "olga"},
    rights={"rena": (RENTS,), "rhys": (RENTS,), "vera": (VOIDS,), "vic": (Right("viewer"),), "olga": (Right("service_manager"),)},
)  # fmt: skip
NATURAL = natural_id(UUID, "risk", "import", "row 7")
# Where the workspace is known, the id of a return says whose it is.
BY_ITS_ID = replace(ROSTER, workspace=UUID)
RETURN = natural_id(UUID, "return", "rents", "2026-01-01")


def writing(
    device: str, number: int, record: str, team: str | None, *words: str, seen: dict[str, int] | None = None,
    lamport: int = 1000, kind: str = "risk", over: tuple[Dot, ...] = (),
) -> Batch:  # fmt: skip
    """Return an action that makes a record as one of ``team`` (None: that only changes it)."""
    made = [] if team is None else [(kind, record, CREATED, Op.SET, {"ref": "", "team": team}, over)]
    said = [(kind, record, "title", Op.SET, each) for each in words]
    return remote(device, number, *made, *said, author=ROSTER.people[device], seen=seen, lamport=lamport)


def verdict(root: Path, batches: tuple[Batch, ...], roster: Roster = ROSTER) -> tuple[list[Dot], list[Dot]]:
    """Return what counts and what waits, which must be the same in every order in which the actions may arrive."""
    found = set()
    for at, order in enumerate(each for each in itertools.permutations(batches) if in_turn(each)):
        store = fresh_store(root / f"{len(list(root.iterdir()))}-{at}")
        store._log.roster = roster
        for batch in order:
            store.receive([batch])
        waits = tuple(sorted(each.dot for each in held(store.read())))
        everything = {each.dot for batch in batches for each in batch.operations}
        found.add((tuple(sorted(everything - set(waits))), waits, log_hash(store.read(), "")))
        store.close()
    assert len(found) == 1
    ((counts, waits, _hash),) = found
    return list(counts), list(waits)


def in_turn(batches: tuple[Batch, ...]) -> bool:
    """Tell whether the actions of each laptop come in the order in which it wrote them, as they always do."""
    return all(
        one.device != other.device or one.number < other.number for one, other in itertools.combinations(batches, 2)
    )


def dots(*batches: Batch) -> list[Dot]:
    return sorted(each.dot for batch in batches for each in batch.operations)


def test_an_id_of_one_s_own_making_is_nobody_else_s_and_every_other_id_says_nothing() -> None:
    own = new_id("rena")
    assert len({new_id("rena") for _each in range(100)}) == 100
    assert may_be_made_by(own, "rena")
    assert not may_be_made_by(own, "vera")
    assert may_be_made_by(NATURAL, "vera")
    assert may_be_made_by("risk 7", "vera")


@pytest.mark.parametrize("lie", ["nothing seen", "before everything", "over the first", "another kind"])
def test_a_second_making_of_a_new_record_takes_it_from_nobody(tmp_path: Path, lie: str) -> None:
    record = new_id("rena")
    first = writing("rent", 1, record, "rents", "Rena’s")
    kind = "asset" if lie == "another kind" else "risk"
    over = tuple(dots(first)) if lie == "over the first" else ()
    taken = writing("void", 1, record, "voids", lamport=0 if lie == "before everything" else 1000, kind=kind, over=over)
    edits = writing("void", 2, record, None, "Vera’s", kind=kind)
    colleague = writing("rent too", 1, record, None, "Rhys’s", seen={"rent": 2})
    assert verdict(tmp_path, (first, taken, edits, colleague)) == (dots(first, colleague), dots(taken, edits))


def test_what_the_service_made_for_a_team_stays_that_team_s_whatever_another_one_claims(tmp_path: Path) -> None:
    first = writing("office", 1, NATURAL, "rents", "Imported")
    taken, edits = writing("void", 1, NATURAL, "voids", lamport=0), writing("void", 2, NATURAL, None, "Vera’s")
    colleague = writing("rent", 1, NATURAL, None, "Rena’s")
    assert verdict(tmp_path, (first, taken, edits, colleague)) == (dots(first, colleague), dots(taken, edits))


def test_whoever_had_seen_the_first_making_or_names_it_comes_after_it(tmp_path: Path) -> None:
    first = writing("rent", 1, NATURAL, "rents", "Rena’s")
    for seen, over in (({"rent": 2}, ()), ({}, (Dot("rent", 1),))):
        taken = writing("void", 1, NATURAL, "voids", "Vera’s", seen=seen, over=over, lamport=0)
        edits = writing("void", 3, NATURAL, None, "More")
        assert verdict(tmp_path, (first, taken, edits)) == (dots(first), dots(taken, edits))


def test_where_two_teams_made_it_and_nobody_can_tell_who_was_first_both_wait_until_the_service_says(
    tmp_path: Path,
) -> None:
    first, taken = (
        writing("rent", 1, NATURAL, "rents", "Rena’s"),
        writing("void", 1, NATURAL, "voids", "Vera’s", lamport=0),
    )
    assert verdict(tmp_path, (first, taken)) == ([], dots(first, taken))
    says = writing("office", 1, NATURAL, "rents", seen={"rent": 2, "void": 2})
    assert verdict(tmp_path, (first, taken, says)) == (dots(first, says), dots(taken))


def test_two_of_one_team_who_made_what_is_one_by_nature_both_made_it(tmp_path: Path) -> None:
    first, other = writing("rent", 1, NATURAL, "rents", "Rena’s"), writing("rent too", 1, NATURAL, "rents", "Rhys’s")
    assert verdict(tmp_path, (first, other)) == (dots(first, other), [])


def test_a_making_by_somebody_who_may_make_none_gives_the_record_to_nobody(tmp_path: Path) -> None:
    first = writing("rent", 1, NATURAL, "rents", "Rena’s")
    void = writing("view", 1, NATURAL, "voids", lamport=0)
    taken = writing("void", 1, NATURAL, None, "Vera’s")
    assert verdict(tmp_path, (void, first, taken)) == (dots(first), dots(void, taken))


def test_who_claims_to_have_seen_what_was_not_there_yet_gains_nothing_by_it(tmp_path: Path) -> None:
    first = writing("rent", 1, NATURAL, "rents", "Rena’s", seen={"void": 1})
    taken = writing("void", 1, NATURAL, "voids", "Vera’s", seen={"rent": 99})
    counts, waits = verdict(tmp_path, (first, taken))
    assert counts == []
    assert waits == dots(first, taken)


def test_a_quarter_is_no_team_s(tmp_path: Path) -> None:
    made = [writing(device, 1, "q", "", kind="quarter") for device in ("rent", "void")]
    taken = writing("void", 2, "q", "voids", kind="quarter", lamport=0)
    assert verdict(tmp_path, (*made, taken)) == (dots(*made), dots(taken))


@pytest.mark.parametrize("kind", ["return", "risk"])
def test_a_return_is_whose_its_id_says_whoever_makes_another_record_of_it_apart(tmp_path: Path, kind: str) -> None:
    first = writing("rent", 1, RETURN, "rents", "Rena’s", kind="return")
    taken = writing("void", 1, RETURN, "voids", "Vera’s", kind=kind, lamport=0)
    colleague = writing("rent too", 1, RETURN, None, "Rhys’s", kind="return")
    assert verdict(tmp_path, (first, taken, colleague), BY_ITS_ID) == (dots(first, colleague), dots(taken))


def test_a_return_that_another_team_makes_before_its_own_does_is_not_made(tmp_path: Path) -> None:
    taken = writing("void", 1, RETURN, "voids", kind="return")
    assert verdict(tmp_path, (taken,), BY_ITS_ID) == ([], dots(taken))
    # Nor by whoever may for all teams, where it says the wrong one.
    wrong = writing("office", 1, RETURN, "voids", kind="return")
    assert verdict(tmp_path, (wrong,), BY_ITS_ID) == ([], dots(wrong))


@pytest.mark.parametrize(
    ("start", "is_one"),
    [("2026-01-01", True), ("2026-02-01", True), ("2000-01-01", True), ("2099-12-01", True), ("2026-01-02", False)],
)
def test_a_return_is_of_a_quarter_that_begins_with_some_month(tmp_path: Path, start: str, is_one: bool) -> None:
    made = writing("rent", 1, natural_id(UUID, "return", "rents", start), "rents", kind="return")
    assert verdict(tmp_path, (made,), BY_ITS_ID) == ((dots(made), []) if is_one else ([], dots(made)))


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = fresh_store(tmp_path / "here")
    yield made
    assert made.rebuild() == ()
    made.close()


def test_when_the_maker_s_rights_change_what_others_wrote_is_judged_again(store: Store) -> None:
    first, taken = writing("office", 1, NATURAL, "rents"), writing("void", 1, NATURAL, "voids", "Vera’s")
    store._log.roster = ROSTER
    store.receive([first, taken])
    assert [each.dot for each in held(store.read())] == dots(taken)
    # Olga held that right from no operation on: Vera's is then the first making that counts.
    lowered = replace(ROSTER, cuts={"office": ((1, (Right("viewer"),)),)})
    store._log.roster = lowered
    judge_again(store.database, ROSTER, lowered)
    assert [each.dot for each in held(store.read())] == dots(first)


def test_what_is_made_here_a_second_time_is_judged_as_the_others_will_judge_it(
    store: Store, tmp_path: Path, shared_with: Callable[[Store], Roster]
) -> None:
    first, taken = writing("rent", 1, NATURAL, "rents", "Rena’s"), writing("void", 1, NATURAL, "voids", "Vera’s")
    store._log.roster = roster = shared_with(store)
    store.receive([first, taken])
    assert sorted(each.dot for each in held(store.read())) == dots(first, taken)
    store.commit("say", "olga", [Draft("risk", NATURAL, CREATED, Op.SET, {"ref": "", "team": "rents"}, anyway=True)])
    assert [each.dot for each in held(store.read())] == dots(taken)
    other = fresh_store(tmp_path / "other")
    other._log.roster = roster
    for batch in reversed(batches_of(store)):
        other.receive([batch])
    assert log_hash(other.read(), "") == log_hash(store.read(), "")
    other.close()


def test_what_an_older_version_judged_which_knew_nothing_of_such_ids_is_judged_again(store: Store) -> None:
    taken = writing("void", 1, RETURN, "voids", kind="return")
    store.go_by(ROSTER, "head")
    store.receive([taken])
    assert list(held(store.read())) == []
    with store.database.writing() as db:
        db.execute("UPDATE meta SET value = json_remove(value, '$.workspace') WHERE key = 'rules'")
    store.go_by(BY_ITS_ID, "head")
    assert [each.dot for each in held(store.read())] == dots(taken)


@pytest.fixture
def shared_with() -> Callable[[Store], Roster]:
    return lambda store: replace(ROSTER, people={**ROSTER.people, store.device: "olga"})
