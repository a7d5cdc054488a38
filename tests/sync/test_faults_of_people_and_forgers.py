"""What people do twice and what forgers try, fault by fault: one set of records, and nothing unsigned counts."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from kimdesk.crypto import DeviceKeys, new_key
from kimdesk.model.ops import CREATED, Batch, Dot, Draft, Op, natural_id
from kimdesk.model.roster import Right
from kimdesk.services.importing import OnMatch
from kimdesk.services.share_troubles import say_ill
from kimdesk.store import reading, shelf
from kimdesk.store.verbatim import batches_between
from kimdesk.sync.engine import Health
from kimdesk.sync.envelope import Damaged
from kimdesk.sync.folder import FolderError, Trouble
from kimdesk.sync.layout import HEADS, entry_path, segment_path
from kimdesk.sync.members import Chain, add_act, remove_act
from kimdesk.sync.roster import extend, follow, found, keys_for, mark_of
from kimdesk.sync.roster_fork import FORKED_ROSTER
from kimdesk.sync.segment import read_segment
from tests.devices import remote
from tests.imports.workbooks import action_plan, write
from tests.sync.forging import put, signed
from tests.sync.laptops import ADMINISTRATOR, UUID, Laptop, agree, make_laptop, make_share, meet, member_of
from tests.sync.memory import MemoryFolder
from tests.workspaces import make_bench

VIEWER = (Right("viewer"),)


@pytest.fixture
def folder() -> MemoryFolder:
    return MemoryFolder()


@pytest.fixture
def three(tmp_path: Path, folder: MemoryFolder) -> Iterator[list[Laptop]]:
    laptops = make_share(tmp_path, folder, "abc", random.Random(11))
    yield laptops
    for laptop in laptops:
        laptop.check()
        laptop.store.close()


def edit(laptop: Laptop, number: int, value: str, *over: Dot, author: str = "", batch: int = 0) -> Batch:
    said = ("risk", "r", "title", Op.SET, value, over)
    return remote(laptop.device, number, said, author=author or laptop.person, batch=batch)


def test_f29_what_arrives_twice_by_two_ways_counts_once(three: list[Laptop], folder: MemoryFolder) -> None:
    a, b, c = three
    a.write("r", "title", "One")
    meet(a, b)
    for path in [path for path in folder.files if path.startswith("seg/")]:
        folder.files[path.replace(".kds", ".r1.kds")] = folder.files[path]
    meet(a, b, c)
    held = c.store.read().execute("SELECT count(*) FROM op").fetchone()
    assert held == (1,)
    agree(*three)


def test_f29_what_came_in_before_without_its_file_counts_once_when_the_file_comes(three: list[Laptop]) -> None:
    """As where the program was stopped before it had kept the file that it was taking in."""
    a, b, c = three
    first = a.write("r", "title", "One")
    a.write("r", "title", "Two", (first,))
    c.store.receive(batches_between(a.store.read(), a.device, 0, 1))
    assert c.says("r", "title") == "One"
    meet(a, b, c)
    assert c.says("r", "title") == "Two"
    assert c.store.read().execute("SELECT count(*) FROM op").fetchone() == (2,)
    agree(*three)


def test_f29_two_offline_creations_of_what_is_one_by_nature_are_one(three: list[Laptop]) -> None:
    a, b, c = three
    one = natural_id(UUID, "risk", "row 7 of the plan")
    for laptop in (a, b):
        made = {"ref": "RK1", "team": ""}
        drafts = [Draft("risk", one, CREATED, Op.SET, made), Draft("risk", one, "title", Op.SET, "Keys")]
        laptop.store.commit("new", laptop.person, drafts)
    c.store.commit("new", c.person, [Draft("risk", "other", CREATED, Op.SET, {"ref": "RK1", "team": ""})])
    meet(a, b, c)
    assert [each.conflicts(one) for each in three] == [frozenset()] * 3
    for laptop in three:
        refs = sorted(row[0] for row in laptop.store.read().execute("SELECT ref FROM p_risk"))
        assert refs == ["RK1", "RK1-2"]
    agree(*three)


def test_f30_an_import_of_50_000_operations_interrupted_on_both_sides_arrives_whole(
    tmp_path: Path, folder: MemoryFolder
) -> None:
    a, b = make_share(tmp_path, folder, "ab", random.Random(12))
    # Words that do not pack well, so that there are several files.
    chance = random.Random(1)
    names = ("title", "event", "cause", "impact", "controls", "new_field")
    drafts = [
        Draft("risk", f"r{at // 50}", f"{names[at % 6]}{at % 50 // 6 or ''}", Op.SET, chance.randbytes(12).hex())
        for at in range(50_000)
    ]
    a.store.commit("import", a.person, drafts)
    left = [2]

    def broken(step: str, path: str) -> None:
        if step == "created" and path.startswith("seg/"):
            left[0] -= 1
            if left[0] == 0:
                raise FolderError(Trouble.GONE, "the link is lost")

    folder.fail = broken
    assert a.sync().health is Health.UNREACHABLE
    folder.fail = lambda _step, _path: None
    assert a.sync().well
    asked = [0]

    def stopped() -> bool:
        asked[0] += 1
        return asked[0] > 3

    b.engine.round(stopped)
    assert 0 < b.store.vector().get(a.device, 0) < 50_000
    meet(a, b)
    assert b.store.vector()[a.device] == 50_000
    assert b.store.read().execute("SELECT count(*) FROM op").fetchone() == (50_000,)
    assert a.engine.log_hash() == b.engine.log_hash()
    for laptop in (a, b):
        laptop.store.close()


def test_f30_one_workbook_imported_on_two_laptops_makes_one_set_without_conflicts(tmp_path: Path) -> None:
    plan = write(tmp_path / "plan.xlsx", action_plan())
    one, other = make_bench(tmp_path / "one"), make_bench(tmp_path / "other")
    store = other.desk.context.store
    with store.database.writing() as db:
        db.execute("UPDATE meta SET value = ? WHERE key = 'workspace'", (one.desk.context.store.workspace,))
    store.workspace = one.desk.context.store.workspace
    for bench in (one, other):
        bench.desk.importing.apply(bench.desk.importing.plan(plan), plan.name, OnMatch.SKIP, False)
    from tests.devices import exchange

    alone = {each.id for each in reading.find_records(one.desk.context.db, "action", {})}
    exchange(one.desk.context.store, store)
    found = [reading.find_records(each.desk.context.db, "action", {}) for each in (one, other)]
    assert len(alone) > 5
    assert {each.id for each in found[0]} == alone
    assert {each.id for each in found[0]} == {each.id for each in found[1]}
    assert len({each.ref for each in found[0]}) == len(found[0])
    assert [each.conflicts for each in found[0]] == [frozenset()] * len(found[0])
    one.desk.close()
    other.desk.close()


def refused(reader: Laptop, reason: str) -> None:
    """Assert that a round takes nothing in, says why, and leaves the records as they were."""
    before = reader.engine.log_hash()
    report = reader.sync()
    assert [each.reason for each in report.ill] == [reason]
    assert say_ill(report.ill[0], reader.chain)
    assert (report.taken, reader.engine.log_hash()) == (0, before)
    assert reader.says("r", "title") is None


@pytest.mark.parametrize("forgery", ["forged", "swapped", "replayed", "reordered", "another share's"])
def test_f31_a_file_that_is_forged_swapped_replayed_or_reordered_counts_for_nothing(
    three: list[Laptop], folder: MemoryFolder, tmp_path: Path, forgery: str
) -> None:
    a, b, c = three
    meet(a, b, c)
    first = signed(a, [edit(a, 1, "One")])
    if forgery == "forged":
        put(folder, a, signed(a, [edit(a, 1, "Forged")], DeviceKeys(bytes(64))))
        refused(c, "it is not signed by the laptop it names")
    elif forgery == "swapped":
        put(folder, a, signed(b, [edit(b, 1, "Bea’s")]))
        refused(c, "it belongs elsewhere")
    elif forgery == "replayed":
        put(folder, a, signed(a, [edit(a, 1, "Again")], workspace="0" * 32))
        refused(c, "it belongs elsewhere")
    elif forgery == "reordered":
        put(folder, a, signed(a, [edit(a, 2, "Second first")]))
        refused(c, "it does not follow the one before")
    else:
        (stranger,) = make_share(tmp_path / "other", MemoryFolder(), "x", random.Random(5))
        put(folder, a, signed(stranger, [edit(stranger, 1, "Elsewhere")]))
        refused(c, "it belongs elsewhere")
    put(folder, a, first)
    assert c.sync().taken == 1


def test_f31_an_older_file_of_the_same_laptop_under_a_later_number_is_no_sign_of_a_copy(
    three: list[Laptop], folder: MemoryFolder
) -> None:
    a, _b, c = three
    a.write("r", "title", "One")
    meet(a, c)
    older = folder.files[segment_path(a.device, 1)]
    folder.files[segment_path(a.device, 2)] = older
    folder.files[f"{HEADS}/{a.device[:10]}.00000002.01234567"] = b""
    (ill,) = c.sync().ill
    assert (ill.reason, ill.lost, ill.forked) == ("it belongs elsewhere", True, False)
    del folder.files[segment_path(a.device, 2)]
    a.write("r", "title", "Two")
    meet(a, c)
    assert c.says("r", "title") == "Two"


def test_f31_what_follows_another_file_of_the_same_number_is_not_read_as_if_it_followed_this_one(
    three: list[Laptop], folder: MemoryFolder
) -> None:
    a, _b, c = three
    meet(*three)
    one, other = (signed(a, [edit(a, 1, words)]) for words in ("One", "Another one"))
    put(folder, a, one)
    assert c.sync().taken == 1
    put(folder, a, signed(a, [edit(a, 2, "Behind the other one")], seq=2, previous=read_segment(other).mark), 2)
    (ill,) = c.sync().ill
    assert (ill.reason, ill.forked) == ("it does not follow the one before", True)
    assert c.says("r", "title") == "One"


def test_f31_a_laptop_that_the_roster_does_not_know_is_never_read(
    three: list[Laptop], folder: MemoryFolder, tmp_path: Path
) -> None:
    a, _b, c = three
    stranger = make_laptop(tmp_path, "x", folder, random.Random(6))
    stranger.engine.membership.chain = a.chain
    put(folder, stranger, signed(stranger, [edit(stranger, 1, "Let me in")]))
    folder.calls.clear()
    assert c.sync().taken == 0
    assert not [path for step, path in folder.calls if step == "read" and stranger.device[:10] in path]


def test_f31_under_a_key_that_nobody_has_nothing_is_read(three: list[Laptop], folder: MemoryFolder) -> None:
    a, _b, c = three
    meet(*three)
    put(folder, a, signed(a, [edit(a, 1, "One")], key="0123456789abcdef"))
    refused(c, "written under a key that this laptop does not have")


def test_f31_a_viewer_s_over_is_void_until_it_is_accepted(tmp_path: Path, folder: MemoryFolder) -> None:
    a, viewer, c = make_share(tmp_path, folder, "avc", random.Random(13), VIEWER)
    first = a.write("r", "title", "Stands")
    meet(a, viewer, c)
    put(folder, viewer, signed(viewer, [edit(viewer, 1, "Viewer’s", first)]))
    meet(a, c)
    assert [each.says("r", "title") for each in (a, c)] == ["Stands"] * 2
    assert [each.value for each in a.store.undecided()] == ["Viewer’s"]
    assert a.engine.log_hash() == c.engine.log_hash()
    a.store.decide(a.person, Dot(viewer.device, 1), accept=True)
    meet(a, c)
    assert [each.says("r", "title") for each in (a, c)] == ["Viewer’s"] * 2
    assert [each.conflicts("r") for each in (a, c)] == [frozenset()] * 2
    for laptop in (a, viewer, c):
        laptop.check()
        laptop.store.close()


def test_f31_a_viewer_in_an_administrator_s_name_waits_too(tmp_path: Path, folder: MemoryFolder) -> None:
    a, viewer = make_share(tmp_path, folder, "av", random.Random(14), VIEWER)
    put(folder, viewer, signed(viewer, [edit(viewer, 1, "In her name", author=a.person)]))
    meet(a)
    assert [each.reason for each in a.store.undecided()] == ["written in somebody else's name"]
    # Told twice, the second time as one that would be let through.
    a.append(
        [{"act": "rights", "person": viewer.person, "rights": [["administrator", []]], "cuts": {viewer.device: 1}}]
    )
    mark = shelf.top_of(a.store.read(), viewer.device).mark
    put(folder, viewer, signed(viewer, [edit(viewer, 2, "Mine", batch=1)], seq=2, previous=mark), 2)
    assert [each.reason for each in a.sync().ill] == ["batch 1 of a laptop says something else here"]
    for laptop in (a, viewer):
        laptop.store.close()


def test_f31_what_a_removed_laptop_dates_back_waits_for_a_decision(three: list[Laptop], folder: MemoryFolder) -> None:
    a, b, c = three
    b.write("r", "title", "Before")
    meet(a, b, c)
    top = shelf.top_of(a.store.read(), b.device)
    a.append([remove_act(b.device, top.seq, top.last)], new_key())
    old = replace(edit(b, top.last + 1, "Dated back"), wall=1)
    other = signed(b, [old], seq=top.seq + 1, previous=top.mark, roster=(0, "0" * 64))
    put(folder, b, other, top.seq + 1)
    meet(a, c)
    assert [each.says("r", "title") for each in (a, c)] == ["Before"] * 2
    assert [each.value for each in c.store.undecided()] == ["Dated back"]
    # And numbers that counted before are taken already: another word under one of them is refused.
    put(folder, b, signed(b, [edit(b, top.last, "Instead")], seq=top.seq, previous=""), top.seq)
    meet(a, c)
    assert a.engine.log_hash() == c.engine.log_hash()


def test_f31_what_a_later_entry_says_holds_from_its_cut_whatever_an_earlier_one_said(three: list[Laptop]) -> None:
    a, b, c = three
    for words in ("One", "Two", "Three", "Four"):
        b.write("r", "title", words)
    meet(a, b, c)
    for rights, first, stands in ((VIEWER, 3, "Two"), (ADMINISTRATOR, 2, "Four"), ((), 1, None)):
        said = [[each.role, []] for each in rights]
        a.append([{"act": "rights", "person": b.person, "rights": said, "cuts": {b.device: first}}])
        meet(a, b, c)
        assert [each.says("r", "title") for each in three] == [stands] * 3
        agree(*three)


def test_f32_two_administrators_at_once_get_one_entry_each_in_turn(three: list[Laptop], folder: MemoryFolder) -> None:
    a, b, c = three
    meet(a, b, c)
    a.append([{"act": "used", "ticket": "one"}])
    with pytest.raises(Exception, match="000003"):
        b.append([{"act": "used", "ticket": "two"}])
    b.sync()
    b.append([{"act": "used", "ticket": "two"}])
    meet(a, b, c)
    assert c.chain.used == {"one", "two"}
    agree(*three)


def test_f32_a_fork_of_the_roster_becomes_one_list_and_nothing_is_lost(
    three: list[Laptop], folder: MemoryFolder, tmp_path: Path
) -> None:
    """In a replicated folder two administrators may both believe that their entry is the one."""
    a, b, c = three
    meet(a, b, c)
    number = a.chain.head_after()[0]
    stranger = make_laptop(tmp_path, "x", folder, random.Random(15))
    other = follow(b.chain, b.device, b.engine.membership.keys, [add_act(member_of(stranger), VIEWER)])
    lost = extend(b.chain, other, b.chain.keys)
    a.append([{"act": "used", "ticket": "one"}])
    with b.store.database.writing() as db:
        shelf.keep_entry(db, number, lost.head[1], other)
    b.engine.membership.chain = lost
    folder.files[f"{HEADS}/ros.{number:06d}.{lost.head[1][:8]}"] = b""
    b.write("r", "title", "Still written and read")
    for _round in range(3):
        for laptop in three:
            laptop.sync()
    assert len({laptop.chain.head for laptop in three}) == 1
    assert {laptop.says("r", "title") for laptop in three} == {"Still written and read"}
    agree(*three)
    stranger.store.close()


def test_f32_a_laptop_that_the_list_that_holds_took_out_stays_in_its_own_and_says_so(
    three: list[Laptop], folder: MemoryFolder
) -> None:
    a, b, c = three
    meet(a, b, c)
    number = a.chain.head_after()[0]
    before, keys = a.chain, a.engine.membership.keys
    b.append([{"act": "used", "ticket": "one"}])
    c.sync()
    followed = c.chain.head
    acts = [remove_act(c.device, 0, 0)]
    raws = iter(lambda: follow(before, a.device, keys, acts), b"")
    other = next(raw for raw in raws if mark_of(raw) < followed[1])
    folder.files[entry_path(number, 1)] = other
    folder.files[f"{HEADS}/ros.{number:06d}.{mark_of(other)[:8]}"] = b""
    assert [each.reason for each in c.sync().ill] == [FORKED_ROSTER]
    assert c.chain.head == followed
    assert c.chain.members[c.device].removed is None
    # Whoever is in it goes over.
    assert b.sync().well
    assert (b.chain.head[1], b.chain.members[c.device].removed) == (mark_of(other), 0)


@pytest.mark.parametrize(
    "what", ["the same laptop again", "under another key", "one that begins alike", "another's key"]
)
def test_f32_an_entry_that_lets_in_who_is_in_already_is_none(three: list[Laptop], tmp_path: Path, what: str) -> None:
    a, b, _c = three
    stranger = make_laptop(tmp_path, "x", MemoryFolder(), random.Random(16))
    own, theirs = member_of(b), member_of(stranger)
    told = {
        "the same laptop again": own,
        "under another key": replace(own, verify_key=theirs.verify_key, seal_key=theirs.seal_key),
        "one that begins alike": replace(theirs, device=own.device[:10] + theirs.device[10:]),
        "another's key": replace(theirs, verify_key=own.verify_key),
    }[what]
    raw = follow(a.chain, a.device, a.engine.membership.keys, [add_act(told, VIEWER)])
    with pytest.raises(Damaged):
        extend(a.chain, raw, a.chain.keys)
    stranger.store.close()


@pytest.mark.parametrize("workspace", ["x", "", UUID.upper(), f"{{{UUID}}}"])
def test_a_share_of_a_workspace_whose_id_is_none_is_no_share(three: list[Laptop], workspace: str) -> None:
    a = three[0]
    keys = a.engine.membership.keys
    raw = found(a.device, keys, workspace, "Testshire Homes", [add_act(member_of(a), ADMINISTRATOR)])
    with pytest.raises(Damaged, match="whose id is none"):
        extend(Chain(), raw, keys_for([raw], a.device, keys))


def test_f31_a_planted_entry_of_the_roster_that_nobody_signed_stops_nothing_but_itself(
    three: list[Laptop], folder: MemoryFolder
) -> None:
    a, b, c = three
    number, _previous = a.chain.head_after()
    forged = follow(
        a.chain, a.device, DeviceKeys(bytes(64)), [{"act": "remove", "device": b.device, "segment": 0, "operation": 0}]
    )
    folder.files[entry_path(number)] = forged
    folder.files[f"{HEADS}/ros.{number:06d}.00000000"] = b""
    a.write("r", "title", "One")
    a.sync()
    (ill,) = c.sync().ill
    assert ill.reason == "signed by nobody who may change the roster"
    assert c.chain.members[b.device].removed is None
    assert c.says("r", "title") == "One"
    assert segment_path(a.device, 1) in folder.files
