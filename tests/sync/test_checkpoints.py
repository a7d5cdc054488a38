"""Joining by a checkpoint: what stands comes first, history is filled in behind, and nothing that was replaced is ever
live again on the way.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from kimdesk.clock import FixedClock
from kimdesk.model.ops import DELETED, Dot, Draft, Op
from kimdesk.model.roster import Right
from kimdesk.paths import Home
from kimdesk.store import counting
from kimdesk.store.adopting import course
from kimdesk.store.alarms import CHECKPOINT
from kimdesk.store.as_at import record_then
from kimdesk.store.behind import Goal, Phase, phase
from kimdesk.store.recorded import ALWAYS
from kimdesk.store.store import Store
from kimdesk.sync import adoption, archive, checkpoints, history
from kimdesk.sync.checkpoint import Said
from kimdesk.sync.checkpoints import UNSAID, Checkpoints
from kimdesk.sync.engine import Engine, Health
from kimdesk.sync.folder import FolderError, Trouble
from kimdesk.sync.layout import read_checkpoint_heads, segment_path, short
from kimdesk.sync.members import remove_act, rights_act
from kimdesk.sync.membership import Membership
from tests.devices import batches_of
from tests.sync.laptops import ADMINISTRATOR, Laptop, admit, agree, make_laptop, make_share, meet
from tests.sync.memory import MemoryFolder
from tests.workspaces import JANUARY

LIVE = (
    "SELECT r.id, l.field, d.id, l.number FROM live l JOIN device d ON d.number = l.device "
    "JOIN record r ON r.number = l.record"
)


@pytest.fixture
def folder() -> MemoryFolder:
    return MemoryFolder()


@pytest.fixture(autouse=True)
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let a few segments be many, so that a test need not write hundreds; nobody writes a checkpoint unasked."""
    monkeypatch.setattr(adoption, "LEAST", 3)
    monkeypatch.setattr(checkpoints, "EVERY", 10_000)


@pytest.fixture
def season(tmp_path: Path, folder: MemoryFolder) -> Iterator[list[Laptop]]:
    """Three laptops with a past: values replaced many times, a conflict, a deletion beside an edit."""
    laptops = make_share(tmp_path, folder, "abc", random.Random(11))
    live_through(laptops)
    yield laptops
    for laptop in laptops:
        laptop.check()
        laptop.store.close()


def live_through(laptops: list[Laptop], steps: int = 18) -> None:
    for at in range(steps):
        laptop = laptops[at % len(laptops)]
        laptop.write(f"r{at % 3}", "title", f"Title {at}")
        laptop.write("q", "event", f"Event {at}")
        if at % 4 == 0:
            meet(*laptops, rounds=1)
    laptops[0].store.commit("delete", laptops[0].person, [Draft("risk", "r2", DELETED, Op.SET, True)])
    laptops[1].write("r2", "cause", f"Still wanted after {laptops[0].store.vector()}")
    laptops[2].write("q", "event", "Another view", ())
    meet(*laptops)


def mark(laptop: Laptop, said: Said = UNSAID) -> None:
    assert laptop.engine._checkpoints.write(said) is not None


def newcomer(root: Path, folder: Any, administrator: Laptop, name: str = "n", rights: Any = ADMINISTRATOR) -> Laptop:
    other = make_laptop(root, name, folder, random.Random(name))
    admit(administrator, other, rights)
    return other


def segments_read(folder: MemoryFolder) -> int:
    return sum(1 for step, path in folder.calls if step == "read" and path.startswith(("seg/", "arc/")))


def live_dots(laptop: Laptop) -> set[tuple[Any, ...]]:
    return set(laptop.store.read().execute(LIVE))


def adopt_only(monkeypatch: pytest.MonkeyPatch, laptop: Laptop) -> None:
    """Let a laptop adopt the checkpoint, and fill nothing in yet."""
    with monkeypatch.context() as patch:
        patch.setattr(history, "MOST", 0)
        report = laptop.sync()
    assert report.well, report
    assert report.incomplete


def reopened(laptop: Laptop, folder: Any) -> Laptop:
    """The same laptop after its program was killed and started again."""
    home = laptop.store.home
    laptop.store.close()
    store = Store.open(Home(home.folder), FixedClock(JANUARY))
    membership = Membership(store.device, laptop.engine.membership.keys, laptop.chain)
    return Laptop(store, Engine(store, folder, membership, laptop.engine._outbox.salt), laptop.person)


def test_a_newcomer_holds_what_stands_before_any_segment_is_read(
    season: list[Laptop], folder: MemoryFolder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    a, _b, _c = season
    mark(a)
    n = newcomer(tmp_path, folder, a)
    folder.calls.clear()
    adopt_only(monkeypatch, n)
    assert segments_read(folder) == 0
    assert n.store.vector() == a.store.vector()
    assert n.engine.log_hash() == a.engine.log_hash()
    assert live_dots(n) == live_dots(a)
    assert n.conflicts("q") == a.conflicts("q") == {"event"}
    assert n.conflicts("r2") == a.conflicts("r2") == {DELETED}
    n.check()
    n.store.close()


def test_history_is_filled_in_behind_and_then_everything_agrees(
    season: list[Laptop], folder: MemoryFolder, tmp_path: Path
) -> None:
    a, b, c = season
    mark(a)
    n = newcomer(tmp_path, folder, a)
    report = n.sync()
    assert report.well
    assert not report.incomplete
    told = [{(each.device, each.number): each for each in batches_of(laptop.store)} for laptop in (a, n)]
    assert told[0] == told[1]
    meet(a, b, c, n)
    agree(a, b, c, n)
    assert n.store.read().execute("SELECT count(*) FROM carried").fetchone() == (0,)
    n.store.close()


def test_nothing_that_was_replaced_is_live_for_a_moment_while_history_comes(
    season: list[Laptop], folder: MemoryFolder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    a, _b, _c = season
    mark(a)
    n = newcomer(tmp_path, folder, a)
    adopt_only(monkeypatch, n)
    before = live_dots(n)
    monkeypatch.setattr(history, "MOST", 1)
    rounds = 0
    while n.sync().incomplete:
        assert live_dots(n) == before
        rounds += 1
        assert rounds < 50
    assert rounds > 5
    assert live_dots(n) == before
    n.check()
    n.store.close()


def test_looking_back_while_history_comes_shows_nothing_that_had_been_replaced(
    season: list[Laptop], folder: MemoryFolder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    a, _b, _c = season
    mark(a)
    n = newcomer(tmp_path, folder, a)
    adopt_only(monkeypatch, n)
    monkeypatch.setattr(history, "MOST", 1)
    for _round in range(50):
        for record in ("r0", "r1", "q"):
            found = record_then(n.store.read(), "risk", record, ALWAYS)
            assert found is not None
            stood = {(name, *each.dot) for name, said in found.said.items() for each in said}
            assert stood == {row[1:] for row in live_dots(n) if row[0] == record}
            assert record_then(n.store.read(), "risk", record, 0) is None
        if not n.sync().incomplete:
            break
    assert phase(n.store.read()) is Phase.WHOLE
    n.store.close()


def test_what_is_written_during_the_fill_counts_at_once(
    season: list[Laptop], folder: MemoryFolder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    a, b, c = season
    mark(a)
    n = newcomer(tmp_path, folder, a)
    adopt_only(monkeypatch, n)
    monkeypatch.setattr(history, "MOST", 2)
    b.write("r0", "title", "Newest")
    b.sync()
    n.write("r1", "title", "Mine")
    report = n.sync()
    assert report.incomplete
    assert (n.says("r0", "title"), n.conflicts("r0")) == ("Newest", frozenset())
    a.sync()
    assert a.says("r1", "title") == "Mine"
    for _round in range(20):
        meet(a, b, c, n, rounds=1)
    agree(a, b, c, n)
    n.store.close()


@pytest.mark.parametrize("at", range(1, 60, 7))
def test_a_join_that_is_broken_off_anywhere_goes_on(
    season: list[Laptop], folder: MemoryFolder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, at: int
) -> None:
    a, b, c = season
    monkeypatch.setattr("kimdesk.store.gathering.MOST", 3)
    mark(a)
    n = newcomer(tmp_path, folder, a)
    left = [at]

    def fail(_step: str, _path: str) -> None:
        left[0] -= 1
        if left[0] == 0:
            raise FolderError(Trouble.GONE, "broken off")

    folder.fail = fail
    assert n.sync().health in (Health.UNREACHABLE, Health.WELL)
    folder.fail = lambda _step, _path: None
    n = reopened(n, folder)
    meet(a, b, c, n)
    agree(a, b, c, n)
    n.store.close()


def test_a_program_that_is_killed_in_the_middle_of_a_portion_takes_it_in_again(
    season: list[Laptop], folder: MemoryFolder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    a, b, c = season
    mark(a)
    n = newcomer(tmp_path, folder, a)

    class Killed(BaseException):
        pass

    right = n.store.database.writing
    for at in (3, 5, 7, 9, 11):
        left = [at]

        def writing(*arguments: Any, left: list[int] = left, **named: Any) -> Any:
            left[0] -= 1
            if left[0] == 0:
                raise Killed
            return right(*arguments, **named)

        with monkeypatch.context() as patch:
            patch.setattr(n.store.database, "writing", writing)
            patch.setattr("kimdesk.store.pace.SLICE_S", 0)
            patch.setattr("kimdesk.store.adopting._RECORDS", 1)
            with pytest.raises(Killed):
                n.sync()
    n = reopened(n, folder)
    meet(a, b, c, n)
    agree(a, b, c, n)
    n.store.close()


def both_at_once(a: Laptop, b: Laptop, folder: MemoryFolder, monkeypatch: pytest.MonkeyPatch) -> None:
    """Two administrators write a checkpoint, and neither sees the other's yet."""
    listing = folder.names("ck")
    with monkeypatch.context() as patch:
        patch.setattr(folder, "names", lambda at, right=folder.names: listing if at == "ck" else right(at))
        mark(a)
        mark(b)


def test_f35_two_checkpoints_at_once_do_no_harm(
    season: list[Laptop], folder: MemoryFolder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    a, b, c = season
    both_at_once(a, b, folder, monkeypatch)
    heads = [path for path in folder.files if path.endswith(".kdc")]
    assert sorted(path[3:9] for path in heads) == ["000001", "000001"]
    meet(a, b, c)
    assert [len(Checkpoints(each.store, folder, each.engine.membership).names()) for each in season] == [2, 2, 2]
    told = {each.device for each in read_checkpoint_heads(folder.names("heads"))}
    assert told == {short(a.device), short(b.device)}
    n = newcomer(tmp_path, folder, a)
    adopt_only(monkeypatch, n)
    meet(a, b, c, n)
    agree(a, b, c, n)
    mark(c)
    assert max(path[3:9] for path in folder.files if path.endswith(".kdc")) == "000002"
    n.store.close()


def test_f35_of_two_checkpoints_of_one_number_either_is_enough_to_join_by(
    season: list[Laptop], folder: MemoryFolder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    a, b, c = season
    both_at_once(a, b, folder, monkeypatch)
    meet(a, b, c)
    for spoilt, other in ((a, b), (b, a)):
        portions = {path: body for path, body in folder.files.items() if path.endswith(".kdp")}
        folder.files = {path: body for path, body in folder.files.items() if path not in portions}
        folder.files |= {path: body for path, body in portions.items() if short(spoilt.device) not in path}
        n = newcomer(tmp_path, folder, a, f"n{spoilt.person}")
        adopt_only(monkeypatch, n)
        assert {each.device for each in read_checkpoint_heads(folder.names("heads"))} >= {short(other.device)}
        assert live_dots(n) == live_dots(other)
        meet(a, b, c, n)
        agree(a, b, c, n)
        n.store.close()
        folder.files |= portions


def test_f35_whoever_clears_away_its_own_old_portions_leaves_those_of_the_other_one(
    season: list[Laptop], folder: MemoryFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    a, b, _c = season
    both_at_once(a, b, folder, monkeypatch)
    theirs = {path for path in folder.files if path.endswith(".kdp") and short(b.device) in path}
    for _each in range(3):
        mark(a)
    assert theirs
    assert theirs <= folder.files.keys()
    own = {int(path[3:9]) for path in folder.files if path.endswith(".kdp") and short(a.device) in path}
    assert own == {3, 4}


def test_a_round_reads_the_newest_checkpoint_and_no_older_one(
    season: list[Laptop], folder: MemoryFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    a, b, c = season
    for _each in range(5):
        mark(a)
    meet(a, b, c)
    read: list[bytes] = []
    real = checkpoints.read_checkpoint
    monkeypatch.setattr(checkpoints, "read_checkpoint", lambda raw: read.append(raw) or real(raw))
    monkeypatch.setattr(checkpoints, "EVERY", 1)
    for laptop in season:
        read.clear()
        laptop.engine._checkpoints.is_due()
        laptop.engine._checkpoints.announce(folder.names("heads"))
        laptop.sync()
        assert len({*read}) <= 2, "its own newest and everybody's newest"


def test_f36_portions_and_segments_that_go_during_a_join_lose_nothing(
    season: list[Laptop], folder: MemoryFolder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    a, b, c = season
    monkeypatch.setattr("kimdesk.store.gathering.MOST", 3)
    mark(a)
    n = newcomer(tmp_path, folder, a)
    reads = [0]

    def stop_after_some() -> bool:
        reads[0] += 1
        return reads[0] > 3

    n.engine.round(stop_after_some)
    assert phase(n.store.read()) is Phase.ADOPTING
    n.write("r1", "title", "Typed meanwhile")
    # Meanwhile the checkpoint that it goes by is cleared away, and a newer one stands there.
    live_through(season, 5)
    mark(a)
    old = [path for path in folder.files if path.startswith("ck/000001") and path.endswith(".kdp")]
    assert old
    for path in old:
        del folder.files[path]
    meet(a, b, c, n)
    agree(a, b, c, n)
    assert a.says("r1", "title") is not None
    n.store.close()


def test_f36_single_files_that_are_packed_during_a_join_are_found_in_their_packs(
    season: list[Laptop], folder: MemoryFolder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    a, b, c = season
    mark(a)
    n = newcomer(tmp_path, folder, a)
    adopt_only(monkeypatch, n)
    monkeypatch.setattr(history, "MOST", 2)
    assert n.sync().incomplete
    monkeypatch.setattr(archive, "IN_PACK", 2)
    meet(a, b, c)
    first = f"seg/{c.device[:10]}/00000001.kds"
    assert first not in folder.files
    assert [path for path in folder.files if path.startswith("arc/")]
    monkeypatch.setattr(history, "MOST", 100)
    assert not n.sync().incomplete
    meet(a, b, c, n)
    agree(a, b, c, n)
    n.store.close()


def test_a_join_goes_by_the_segments_where_no_portion_is_left(
    season: list[Laptop], folder: MemoryFolder, tmp_path: Path
) -> None:
    a, b, c = season
    mark(a)
    n = newcomer(tmp_path, folder, a)
    for path in [path for path in folder.files if path.endswith(".kdp")]:
        del folder.files[path]
    report = n.sync()
    assert report.well
    assert not report.incomplete
    meet(a, b, c, n)
    agree(a, b, c, n)
    n.store.close()


def test_f37_what_was_not_published_yet_is_still_there_after_adopting(
    season: list[Laptop], folder: MemoryFolder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    a, b, c = season
    mark(a)
    n = newcomer(tmp_path, folder, a)
    mine = n.write("r0", "title", "Written before the first sync")
    n.write("mine", "title", "A record of my own")
    adopt_only(monkeypatch, n)
    assert n.conflicts("r0") == {"title"}
    # It goes out at once and does not wait for history.
    assert segment_path(n.device, 1) in folder.files
    meet(a, b, c, n)
    assert a.says("mine", "title") == "A record of my own"
    assert a.conflicts("r0") == {"title"}
    assert mine in {Dot(*row[2:]) for row in live_dots(a)}
    agree(a, b, c, n)
    n.store.close()


def test_f37_what_was_replaced_while_half_of_a_checkpoint_was_here_stays_replaced_by_the_next_one(
    season: list[Laptop], folder: MemoryFolder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The first checkpoint is cleared away half way, and what came of it is forgotten; what was typed on it is not."""
    a, b, c = season
    monkeypatch.setattr("kimdesk.store.gathering.MOST", 3)
    mark(a)
    n = newcomer(tmp_path, folder, a)
    while n.says("r0", "title") is None:
        # One portion at a time.
        answers = iter([False])
        n.engine.round(lambda answers=answers: next(answers, True))  # type: ignore[misc]
    assert phase(n.store.read()) is Phase.ADOPTING
    (replaced,) = {row for row in live_dots(n) if row[:2] == ("r0", "title")}
    n.write("r0", "title", "Typed meanwhile")
    for path in [path for path in folder.files if path.endswith(".kdp")]:
        del folder.files[path]
    mark(b)
    adopt_only(monkeypatch, n)
    assert replaced not in live_dots(n)
    assert (n.says("r0", "title"), n.conflicts("r0")) == ("Typed meanwhile", frozenset())
    n.check()
    meet(a, b, c, n)
    assert a.says("r0", "title") == "Typed meanwhile"
    agree(a, b, c, n)
    n.store.close()


def test_what_a_laptop_has_published_already_is_never_adopted_over(
    season: list[Laptop], folder: MemoryFolder, tmp_path: Path
) -> None:
    a, b, c = season
    n = newcomer(tmp_path, folder, a)
    n.write("r0", "title", "First")
    n.engine._outbox.seal()
    n.engine._outbox.publish([])
    meet(a, b, c)
    a.write("r0", "title", "Second")
    meet(a, b)
    mark(b)
    assert not n.sync().incomplete
    assert course(n.store.read()) is None
    meet(a, b, c, n)
    agree(a, b, c, n)
    n.store.close()


def test_what_waits_in_quarantine_and_what_was_decided_comes_with_the_checkpoint(
    tmp_path: Path, folder: MemoryFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    a, b, viewer = make_share(tmp_path, folder, "abv", random.Random(3), (Right("viewer"),))
    for at in range(4):
        a.write("r", "title", f"Title {at}")
        meet(a, b, viewer)
        viewer.write("r", "title", f"Not mine to say {at}")
        meet(a, viewer, b)
    held = a.store.undecided()
    assert len(held) == 4
    a.store.decide(a.person, held[1].dot, accept=True)
    a.store.decide(a.person, held[2].dot, accept=False)
    meet(a, b, viewer)
    mark(a)
    n = newcomer(tmp_path, folder, a)
    adopt_only(monkeypatch, n)
    assert [each.dot for each in n.store.undecided()] == [each.dot for each in a.store.undecided()]
    assert live_dots(n) == live_dots(a)
    a.store.decide(a.person, held[1].dot, accept=False)
    a.store.decide(a.person, held[3].dot, accept=True)
    monkeypatch.setattr(history, "MOST", 2)
    a.sync()
    assert n.sync().incomplete
    assert live_dots(n) == live_dots(a)
    assert n.engine.log_hash() == a.engine.log_hash()
    for _round in range(12):
        meet(a, b, viewer, n, rounds=1)
    agree(a, b, viewer, n)
    for laptop in (a, b, viewer, n):
        laptop.store.close()


def test_rights_that_are_taken_back_during_the_fill_hold_at_its_end(
    season: list[Laptop], folder: MemoryFolder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    a, b, c = season
    mark(a)
    n = newcomer(tmp_path, folder, a)
    adopt_only(monkeypatch, n)
    monkeypatch.setattr(history, "MOST", 3)
    a.append([rights_act(b.person, (Right("viewer"),), {b.device: 4})])
    meet(a, b, c, rounds=2)
    n.write("new", "title", "No witness just now")
    for _round in range(20):
        meet(a, b, c, n, rounds=1)
    assert len(a.store.undecided()) > 3
    agree(a, b, c, n)
    n.store.close()


def test_a_removal_during_the_fill_holds_at_its_end(
    season: list[Laptop], folder: MemoryFolder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    a, b, c = season
    mark(a)
    n = newcomer(tmp_path, folder, a)
    adopt_only(monkeypatch, n)
    a.append([remove_act(c.device, 2, 3)])
    meet(a, b, n)
    assert a.store.undecided()
    agree(a, b, n)
    n.store.close()


def test_a_checkpoint_that_lies_is_an_alarm_and_its_words_are_dropped(
    season: list[Laptop], folder: MemoryFolder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    a, b, c = season
    right = checkpoints.portions

    def lies(db: Any) -> Any:
        for portion in right(db):
            for standing in portion.records:
                for at, row in enumerate(standing.rows):
                    if row.operation.field == "title":
                        wrong = row.operation.__class__(
                            row.operation.dot, row.operation.lamport, "", "", "title", Op.SET, "Never written"
                        )
                        standing.rows[at] = row._replace(operation=wrong)  # type: ignore[index]
            yield portion

    monkeypatch.setattr(checkpoints, "portions", lies)
    mark(a)
    n = newcomer(tmp_path, folder, a)
    adopt_only(monkeypatch, n)
    assert n.says("r0", "title") == "Never written"
    report = n.sync()
    assert [each.sort for each in report.alarms] == [CHECKPOINT]
    assert not report.incomplete
    meet(a, b, c)
    n.sync()
    assert n.says("r0", "title") == a.says("r0", "title")
    agree(a, b, c, n)
    n.store.close()


def test_a_checkpoint_that_counts_wrongly_is_an_alarm_and_is_counted_anew(
    season: list[Laptop], folder: MemoryFolder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    a, b, c = season
    right = checkpoints.portions

    def miscounts(db: Any) -> Any:
        for portion in right(db):
            portion.records = [each for each in portion.records if each.record != "r1"]
            yield portion

    monkeypatch.setattr(checkpoints, "portions", miscounts)
    mark(a)
    n = newcomer(tmp_path, folder, a)
    report = n.sync()
    assert CHECKPOINT in [each.sort for each in report.alarms]
    assert n.says("r1", "title") == a.says("r1", "title")
    meet(a, b, c)
    agree(a, b, c, n)
    n.store.close()


def test_what_a_checkpoint_says_of_batches_beyond_its_segments_is_forgotten_with_them(
    season: list[Laptop], folder: MemoryFolder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It says that they were written from nothing, and covers them with one segment fewer than they stand in."""
    a, b, c = season
    right = checkpoints.portions

    def lies(db: Any) -> Any:
        for portion in right(db):
            portion.heads = [each._replace(batch=replace(each.batch, seen={})) for each in portion.heads]
            yield portion

    def one_less(seq: int, last: int, mark: str) -> Goal:
        return Goal(seq - 1, last, mark)

    monkeypatch.setattr(checkpoints, "portions", lies)
    monkeypatch.setattr(checkpoints, "Goal", one_less)
    mark(a)
    n = newcomer(tmp_path, folder, a)
    n.sync()
    meet(a, b, c)
    assert [each.sort for each in n.sync().alarms] == [CHECKPOINT]
    told = [{(each.device, each.number): each for each in batches_of(laptop.store)} for laptop in (a, n)]
    assert told[0] == told[1]
    agree(a, b, c, n)
    n.store.close()


def test_only_an_administrator_s_checkpoint_is_gone_by(
    tmp_path: Path, folder: MemoryFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    a, b = make_share(tmp_path, folder, "ab", random.Random(5), (Right("service_manager"),))
    live_through([a, b, a], 6)
    mark(b)
    n = newcomer(tmp_path, folder, a)
    folder.calls.clear()
    assert not n.sync().incomplete
    assert not any(path.endswith(".kdp") for _step, path in folder.calls)
    assert Checkpoints(a.store, folder, a.engine.membership).names() == []
    meet(a, b, n)
    agree(a, b, n)
    for laptop in (a, b, n):
        laptop.store.close()


@pytest.mark.parametrize("harm", ["flip", "cut", "empty", "swapped"])
def test_a_damaged_portion_is_no_reason_not_to_join(
    season: list[Laptop], folder: MemoryFolder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, harm: str
) -> None:
    a, b, c = season
    monkeypatch.setattr("kimdesk.store.gathering.MOST", 3)
    mark(a)
    portions = sorted(path for path in folder.files if path.endswith(".kdp"))
    body = bytearray(folder.files[portions[2]])
    body[40] ^= 1
    harmed = {"flip": bytes(body), "cut": bytes(body[:20]), "empty": b"", "swapped": folder.files[portions[1]]}
    folder.files[portions[2]] = harmed[harm]
    n = newcomer(tmp_path, folder, a)
    meet(n, a, b, c)
    agree(a, b, c, n)
    n.store.close()


def test_an_administrator_s_laptop_writes_one_where_much_has_been_written(
    season: list[Laptop], folder: MemoryFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(checkpoints, "EVERY", 8)
    a, b, c = season
    meet(a, b, c)
    heads = [path for path in folder.files if path.endswith(".kdc")]
    assert len(heads) == 1
    meet(a, b, c)
    assert [path for path in folder.files if path.endswith(".kdc")] == heads
    assert [path for path in folder.files if path.startswith("heads/ck.")]


def test_a_place_that_is_taken_already_is_left_as_it_is(season: list[Laptop], folder: MemoryFolder) -> None:
    a, _b, _c = season
    right = folder.names
    folder.names = lambda at: [] if at == "ck" else right(at)  # type: ignore[method-assign]
    mark(a)
    before = {path: body for path, body in folder.files.items() if path.startswith("ck/")}
    assert a.engine._checkpoints.write(UNSAID) is None
    assert {path: body for path, body in folder.files.items() if path.startswith("ck/")} == before


def test_the_portions_of_old_checkpoints_are_cleared_away(season: list[Laptop], folder: MemoryFolder) -> None:
    a, _b, _c = season
    for _at in range(5):
        mark(a)
    assert {path[3:9] for path in folder.files if path.endswith(".kdc")} == {f"{at:06d}" for at in range(1, 6)}
    assert {path[3:9] for path in folder.files if path.endswith(".kdp")} == {"000004", "000005"}


def test_everybody_knows_the_named_checkpoints_and_puts_them_back(season: list[Laptop], folder: MemoryFolder) -> None:
    a, b, c = season
    mark(a, Said("Merged by the administrator, 3 Nov", a.person, 1))
    meet(a, b, c)
    for laptop in season:
        (known,) = laptop.engine._checkpoints.newest()
        assert known.said(laptop.chain.keys).name == "Merged by the administrator, 3 Nov"
        assert known.vector == laptop.store.vector()
    for path in [path for path in folder.files if path.startswith(("ck/", "heads/ck"))]:
        del folder.files[path]
    assert b.sync(heal=True).healed
    assert [path for path in folder.files if path.startswith("ck/")] == [f"ck/000001.{a.device[:10]}.kdc"]


def test_a_laptop_without_its_own_history_writes_no_checkpoint(
    season: list[Laptop], folder: MemoryFolder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    a, _b, _c = season
    mark(a)
    n = newcomer(tmp_path, folder, a)
    adopt_only(monkeypatch, n)
    assert n.engine._checkpoints.write(UNSAID) is None
    n.sync()
    assert n.engine._checkpoints.write(UNSAID) is not None
    n.store.close()


def recounted(laptop: Laptop) -> set[tuple[Any, ...]]:
    """What would be live if every field were counted anew at this moment; nothing is changed."""

    class Undone(Exception):
        pass

    found: set[tuple[Any, ...]] = set()
    with suppress(Undone), laptop.store.database.writing() as db:
        for record, field in db.execute("SELECT DISTINCT record, field FROM op").fetchall():
            counting.recount(db, record, field)
        found = set(db.execute(LIVE))
        raise Undone
    return found


def test_counting_a_field_anew_comes_to_the_same_at_every_moment_of_the_fill(
    season: list[Laptop], folder: MemoryFolder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    a, _b, _c = season
    mark(a)
    n = newcomer(tmp_path, folder, a)
    adopt_only(monkeypatch, n)
    monkeypatch.setattr(history, "MOST", 1)
    would_differ = 0
    while n.sync().incomplete:
        assert recounted(n) == live_dots(n) == live_dots(a)
        with monkeypatch.context() as patch:
            patch.setattr(counting, "leaves_out", lambda _db: False)
            would_differ += recounted(n) != live_dots(a)
    assert would_differ
    n.store.close()
