"""Clocks, laptops and programs that are not as they should be, fault by fault."""

from __future__ import annotations

import os
import random
import select
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest

from kimdesk.clock import FixedClock
from kimdesk.errors import UserError
from kimdesk.model import ops
from kimdesk.model.ops import Dot, Draft, Op
from kimdesk.services.desk import open_desk
from kimdesk.services.share_troubles import say_ill
from kimdesk.store import shelf
from kimdesk.store.store import Store
from kimdesk.store.tally import log_hash
from kimdesk.store.verbatim import batches_between
from kimdesk.sync import outbox
from kimdesk.sync.disk import DiskFolder
from kimdesk.sync.engine import Engine, Health
from kimdesk.sync.envelope import unwrap, wrap
from kimdesk.sync.membership import Membership
from kimdesk.sync.segment import KIND
from tests.devices import remote
from tests.sync.forging import put, signed
from tests.sync.laptops import ADMINISTRATOR, Laptop, admit, agree, make_laptop, make_share, meet
from tests.sync.memory import MemoryFolder
from tests.workspaces import JANUARY, make_bench

ROOT = Path(__file__).resolve().parents[2]


def second_program(laptop: Laptop) -> Laptop:
    """Return the same laptop as another program on it finds it."""
    store, kept = Store.open(laptop.store.home, laptop.store.clock), laptop.engine.membership
    membership = Membership(kept.device, kept.keys, kept.chain)
    return Laptop(store, Engine(store, laptop.engine.folder, membership, random.Random(8).randbytes), laptop.person)


@pytest.mark.parametrize(
    "shown",
    [
        JANUARY + timedelta(days=1),
        JANUARY + timedelta(days=3652),
        JANUARY - timedelta(days=3652),
        datetime(1955, 11, 5, tzinfo=UTC),
        datetime(9999, 1, 1, tzinfo=UTC),
    ],
    ids=["a day", "ten years", "ten years back", "before 1970", "the end of time"],
)
def test_f20_a_clock_that_is_wrong_decides_nothing_and_holds_up_nobody(three: list[Laptop], shown: datetime) -> None:
    a, b, c = three
    first = a.write("r", "title", "First")
    meet(a, b, c)
    b.store.clock = FixedClock(shown)
    second = b.write("r", "title", "Second", (first,))
    meet(a, b, c)
    assert c.says("r", "title") == "Second"
    a.write("r", "title", "Third", (second,))
    meet(a, b, c)
    assert {each.says("r", "title") for each in three} == {"Third"}
    assert [each.conflicts("r") for each in three] == [frozenset()] * 3
    agree(*three)


def test_f20_a_clock_set_back_and_summer_time_between_two_words_change_nothing(three: list[Laptop]) -> None:
    a, b, c = three
    times = [
        datetime(2026, 10, 25, 1, 59, tzinfo=timezone(timedelta(hours=1))),
        datetime(2026, 10, 25, 1, 1, tzinfo=UTC),
        datetime(2026, 10, 24, 9, 0, tzinfo=timezone(timedelta(hours=1))),
    ]
    dots: tuple[Dot, ...] = ()
    for at, shown in enumerate(times):
        a.store.clock = FixedClock(shown)
        dots = (a.write("r", "title", f"Words {at}", dots),)
    meet(a, b, c)
    assert c.says("r", "title") == "Words 2"
    assert c.conflicts("r") == frozenset()
    agree(*three)


def test_f21_eight_weeks_offline_and_then_ten_thousand_operations(three: list[Laptop], folder: MemoryFolder) -> None:
    a, b, c = three
    b.store.clock = FixedClock(JANUARY + timedelta(weeks=8))
    for week in range(8):
        a.write("r", "title", f"Week {week}")
        c.write("q", "event", f"Week {week}")
        meet(a, c, rounds=1)
    for batch in range(10):
        drafts = [Draft("risk", f"b{batch}.{at}", "title", Op.SET, f"Risk {batch}.{at}") for at in range(1000)]
        b.store.commit("import", b.person, drafts)
    folder.calls.clear()
    report = b.sync()
    assert (report.health, report.taken) == (Health.WELL, 16)
    created = [path for step, path in folder.calls if step == "created" and path.startswith("seg/")]
    assert len(created) == report.published <= 6
    meet(a, b, c)
    for laptop in (a, c):
        assert laptop.store.vector()[b.device] == 10_000
        assert laptop.says("b9.999", "title") == "Risk 9.999"
    agree(*three)


def test_f24_one_person_on_two_laptops_is_one_author_and_two_values_are_still_shown(
    tmp_path: Path, folder: MemoryFolder
) -> None:
    chance = random.Random(9)
    a, b = make_share(tmp_path, folder, "ab", chance)
    c = replace(make_laptop(tmp_path, "c", folder, chance), person=b.person)
    admit(a, c, ADMINISTRATOR)
    first = b.write("r", "title", "First")
    meet(a, b, c)
    one = b.write("r", "title", "On the laptop", (first,))
    other = c.write("r", "title", "At home", (first,))
    meet(a, b, c)
    assert [each.conflicts("r") for each in (a, b, c)] == [{"title"}] * 3
    b.write("r", "title", "Both", (one, other))
    meet(a, b, c)
    assert {each.says("r", "title") for each in (a, b, c)} == {"Both"}
    agree(a, b, c)


def test_f25_two_programs_on_one_profile_follow_one_roster_and_judge_alike(three: list[Laptop]) -> None:
    a, b, c = three
    beside = second_program(b)
    a.append([{"act": "rights", "person": b.person, "rights": [["viewer", []]], "cuts": {b.device: 1}}])
    assert b.sync().well
    # The other program has not heard of the entry, and writes all the same.
    beside.write("r", "title", "Not mine to say any more")
    assert beside.sync().well
    assert beside.chain.head == b.chain.head == a.chain.head
    meet(a, b, c)
    assert a.says("r", "title") is None
    agree(*three)
    beside.store.close()


def test_f25_two_programs_that_seal_at_the_same_time_make_one_chain(
    three: list[Laptop], monkeypatch: pytest.MonkeyPatch
) -> None:
    a, b, c = three
    beside = second_program(b)
    monkeypatch.setattr("kimdesk.sync.segment.MOST_BYTES", 2_000)
    chance = random.Random(1)
    for _batch in range(4):
        drafts = [Draft("risk", f"r{at}", "title", Op.SET, chance.randbytes(3000).hex()) for at in range(20)]
        b.store.commit("import", b.person, drafts)
    right, began = outbox.write_segments, []

    def both(*arguments: object) -> Iterator[bytes]:
        made = right(*arguments)  # type: ignore[arg-type]
        for at, raw in enumerate(made):
            if at == 1 and not began:
                began.append(True)
                # The other one makes fewer of them.
                monkeypatch.setattr("kimdesk.sync.segment.MOST_BYTES", 200_000)
                beside.engine._outbox.seal()
            yield raw

    monkeypatch.setattr(outbox, "write_segments", both)
    b.engine._outbox.seal()
    meet(a, b, beside, c)
    assert shelf.top_of(a.store.read(), b.device).seq > 2
    assert a.store.vector()[b.device] == 80
    agree(*three)
    beside.store.close()


def test_f25_what_is_typed_while_another_thread_seals_never_goes_out_half_typed(
    three: list[Laptop], monkeypatch: pytest.MonkeyPatch
) -> None:
    a, b, c = three
    b.write("q", "title", "Something to seal")
    right, dots = outbox.batches_between, []

    def typing(*arguments: object) -> object:
        if not dots:
            dots.append(b.write("r", "title", "Half a w"))
        return right(*arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(outbox, "batches_between", typing)
    b.sync()
    monkeypatch.undo()
    b.store.retype(dots[0], b.person, Draft("risk", "r", "title", Op.SET, "Half a word"))
    meet(a, b, c)
    assert {each.says("r", "title") for each in three} == {"Half a word"}
    agree(*three)


MEETING = """
import os, sys
from pathlib import Path
from kimdesk.crypto import DeviceKeys
from kimdesk.paths import Home
from kimdesk.store.store import Store
from kimdesk.store.tally import log_hash
from kimdesk.store.verbatim import batches_between
from kimdesk.sync.disk import DiskFolder
from kimdesk.sync.engine import Engine
from kimdesk.sync.envelope import unwrap, wrap
from kimdesk.sync.membership import Membership, stored_chain
home, share, secret = sys.argv[1:]
store, keys = Store.open(Home(Path(home))), DeviceKeys(bytes.fromhex(secret))
receive = store.receive
store.receive = lambda batches, **more: receive(batches, lambda done: print(done, flush=True) or True, **more)
membership = Membership(store.device, keys, stored_chain(store.read(), store.device, keys))
print(Engine(store, DiskFolder(Path(share)), membership, os.urandom).round().health, flush=True)
"""


def meeting(laptop: Laptop, share: Path) -> subprocess.Popen[str]:
    secret = laptop.engine.membership.keys.secret.hex()
    words = [sys.executable, "-c", MEETING, str(laptop.store.home.folder), str(share), secret]
    return subprocess.Popen(words, cwd=ROOT, stdout=subprocess.PIPE, text=True)


def test_f26_killed_in_the_middle_of_taking_in_it_goes_on_where_it_was(tmp_path: Path) -> None:
    share = DiskFolder(tmp_path / "share")
    a, b = make_share(tmp_path, share, "ab", random.Random(3))  # type: ignore[arg-type]
    a.store.commit("import", a.person, [Draft("risk", f"r{at}", "title", Op.SET, f"Risk {at}") for at in range(4000)])
    assert a.sync().well
    for turn in range(3):
        process = meeting(b, tmp_path / "share")
        assert process.stdout is not None
        process.stdout.readline()
        select.select([], [], [], random.Random(turn).uniform(0.0, 0.05))
        process.kill()
        process.wait()
        process.stdout.close()
    (held,) = b.store.read().execute("SELECT count(*) FROM op").fetchone()
    assert held > 0
    meet(b, a)
    assert b.store.vector()[a.device] == 4000
    agree(a, b)
    for laptop in (a, b):
        laptop.store.close()


def test_f25_programs_that_sync_one_profile_at_once_come_to_one_end(tmp_path: Path) -> None:
    share = DiskFolder(tmp_path / "share")
    a, b = make_share(tmp_path, share, "ab", random.Random(3))  # type: ignore[arg-type]
    a.store.commit("import", a.person, [Draft("risk", f"r{at}", "title", Op.SET, f"Risk {at}") for at in range(300)])
    b.store.commit("import", b.person, [Draft("risk", f"q{at}", "title", Op.SET, f"Risk {at}") for at in range(300)])
    assert a.sync().well
    started = [meeting(b, tmp_path / "share") for _program in range(3)]
    told = [each.communicate(timeout=120)[0] for each in started]
    assert [words.splitlines()[-1] for words in told] == ["well"] * 3
    meet(b, a)
    agree(a, b)
    for laptop in (a, b):
        laptop.store.close()


def test_f26_damaged_records_are_said_plainly_and_come_back_from_the_share(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KIMDESK_KEYRING", "none")
    monkeypatch.setenv("KIMDESK_PASSPHRASE", "four plain words")
    bench = make_bench(tmp_path / "office")
    office = bench.desk
    made = office.records.make("person", {"name": "Ada", "sort": "person", "roles": ("administrator",)})
    office.identity.become(made.id)
    (tmp_path / "share").mkdir()
    office.sharing.joining.create(tmp_path / "share")

    def join(home: str) -> str:
        code = str(office.sharing.joining.invite("Bea", ("service_manager",), ()))
        desk = open_desk(tmp_path / home, bench.clock, create=True)
        desk.sharing.joining.ask_to_join(tmp_path / "share", code, "Bea")
        (request,) = office.sharing.joining.requests()
        office.sharing.joining.accept(request)
        assert desk.sharing.sync().well
        if home == "bea":
            desk.records.make("risk", {"title": "Written by Bea"})
            assert desk.sharing.sync().well
        mark = desk.sharing.log_hash()
        database = desk.context.store.home.database
        desk.close()
        return f"{mark} {database}"

    _mark, _space, database = join("bea").partition(" ")
    size = os.path.getsize(database)
    with open(database, "r+b") as file:
        file.seek(4096)
        file.write(os.urandom(size - 8192))
    with pytest.raises(UserError) as caught:
        open_desk(tmp_path / "bea", bench.clock).records.make("risk", {"title": "x"})
    assert "restore the last backup" in caught.value.hint
    assert office.sharing.sync().well
    join("bea again")
    again = open_desk(tmp_path / "bea again", bench.clock)
    again.sharing.sync()
    office.sharing.sync()
    titles = {row[0] for row in again.context.db.execute("SELECT title FROM p_risk")}
    assert titles == {"Written by Bea"}
    assert again.sharing.log_hash() == office.sharing.log_hash()
    again.close()
    office.close()


def test_f27_what_a_newer_version_wrote_is_kept_word_for_word_and_counts_after_the_upgrade(
    tmp_path: Path, folder: MemoryFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    a, b, c = make_share(tmp_path, folder, "abc", random.Random(7))
    a.append([{"act": "an act of a newer version", "about": {"everything": [1]}}])
    b.sync()
    newer = remote(b.device, 1, ("risk", "r", "title", "splice", [0, "New"]), author=b.person, reader=2)
    unknown = [
        remote(b.device, 2, ("hologram", "h", "depth", Op.SET, 3), author=b.person),
        remote(b.device, 3, ("risk", "r", "colour", Op.SET, {"r": 1}), author=b.person),
        remote(b.device, 4, ("risk", "r", "event", Op.SET, "Known"), author=b.person),
    ]
    put(folder, b, signed(b, [newer, *unknown]))
    for laptop in (c, a):
        assert laptop.sync().well
        assert laptop.says("r", "event") == "Known"
        assert laptop.says("r", "title") is None
        assert laptop.store.undecided() == []
        assert laptop.store.vector()[b.device] == 4
    assert a.engine.log_hash() == c.engine.log_hash()
    held = [each.op for batch in _batches(c, b.device) for each in batch.operations]
    assert held == ["splice", "set", "set", "set"]
    before = c.engine.log_hash()
    for laptop in (a, b, c):
        laptop.store.close()
    monkeypatch.setattr(ops, "SUPPORTED_READER", 2)
    upgraded = [Store.open(laptop.store.home, laptop.store.clock) for laptop in (a, c)]
    (after,) = {log_hash(store.read(), a.chain.head[1]) for store in upgraded}
    assert after != before
    for store in upgraded:
        assert store.rebuild() == ()
        store.close()


@pytest.mark.parametrize(("before", "after"), [("viewer", "administrator"), ("administrator", "viewer")])
def test_f27_what_a_newer_version_wrote_waits_alike_whether_it_came_before_the_roster_changed_or_after(
    tmp_path: Path, folder: MemoryFolder, monkeypatch: pytest.MonkeyPatch, before: str, after: str
) -> None:
    a, b, c = make_share(tmp_path, folder, "abc", random.Random(7))
    rights = [
        {"act": "rights", "person": b.person, "rights": [[role, []]], "cuts": {b.device: 1}} for role in (before, after)
    ]
    a.append(rights[:1])
    newer = remote(b.device, 1, ("risk", "r", "title", "splice", [0, "New"]), author=b.person, reader=2)
    put(folder, b, signed(b, [newer]))
    a.sync()
    a.append(rights[1:])
    meet(a, c)
    assert (a.says("r", "title"), a.engine.log_hash()) == (None, c.engine.log_hash())
    for laptop in (a, b, c):
        laptop.check()
        laptop.store.close()
    monkeypatch.setattr(ops, "SUPPORTED_READER", 2)
    upgraded = [Store.open(laptop.store.home, laptop.store.clock) for laptop in (a, c)]
    assert len({log_hash(store.read(), a.chain.head[1]) for store in upgraded}) == 1
    for store in upgraded:
        store.close()


def _batches(laptop: Laptop, device: str) -> list[ops.Batch]:
    return list(batches_between(laptop.store.read(), device, 0, 1 << 53))


def test_f27_a_segment_of_another_protocol_holds_up_one_laptop_and_it_is_said(
    three: list[Laptop], folder: MemoryFolder
) -> None:
    a, b, c = three
    raw = signed(b, [remote(b.device, 1, ("risk", "r", "title", Op.SET, "x"), author=b.person)])
    envelope = unwrap(KIND, raw)
    put(folder, b, wrap(KIND, envelope.header | {"v": "kds/2"}, envelope.body, b.engine.membership.keys.sign))
    a.write("q", "title", "Still read")
    a.sync()
    (ill,) = c.sync().ill
    assert (ill.device, ill.reason, ill.lost) == (b.device, "written in another protocol", False)
    assert "Bring KIM Desk up to date" in say_ill(ill, c.chain)
    assert c.says("q", "title") == "Still read"
