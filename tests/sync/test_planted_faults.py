"""A fault planted in each guard of the engine is noticed by the check that is there for it, which is content without."""

from __future__ import annotations

import os
import random
import sqlite3
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from kimdesk.crypto import DeviceKeys, digest, encrypt, new_key
from kimdesk.model.ops import Dot, Draft, Op
from kimdesk.store import absorbing, counting, judging, rows, seen, shelf
from kimdesk.store.store import Store
from kimdesk.sync import disk, fetching, healing, roster, segment
from kimdesk.sync.disk import DiskFolder
from kimdesk.sync.envelope import unwrap, wrap
from kimdesk.sync.folder import Missing, Taken
from kimdesk.sync.inbox import Inbox
from kimdesk.sync.layout import entry_path, read_heads, segment_path
from kimdesk.sync.members import remove_act
from kimdesk.sync.outbox import Outbox
from kimdesk.sync.segment import KIND, Segment
from tests.devices import remote
from tests.sync import laptops
from tests.sync.forging import bound_to, lines_of, put, signed
from tests.sync.laptops import Laptop, agree, make_share, meet
from tests.sync.memory import MemoryFolder


class World:
    """Two laptops on one folder."""

    def __init__(self, root: Path) -> None:
        self.folder, self.root = MemoryFolder(), root
        self.a, self.b = make_share(root, self.folder, "ab", random.Random(3))

    def close(self) -> None:
        for each in (self.a, self.b):
            each.store.close()


def edit(laptop: Laptop, number: int, value: str, *over: Dot) -> Any:
    return remote(laptop.device, number, ("risk", "r", "title", Op.SET, value, over), author=laptop.person)


def takes(laptop: Laptop) -> int:
    return laptop.sync().taken


# --- the checks --------------------------------------------------------------------------------------------------------


def a_forged_segment_is_refused(world: World) -> None:
    put(world.folder, world.a, signed(world.a, [edit(world.a, 1, "Forged")], DeviceKeys(bytes(64))))
    assert takes(world.b) == 0


def a_segment_that_leaves_one_out_is_refused(world: World) -> None:
    put(world.folder, world.a, signed(world.a, [edit(world.a, 2, "Second")]))
    assert takes(world.b) == 0


def words_put_under_another_s_signature_are_refused(world: World) -> None:
    raw = signed(world.a, [edit(world.a, 1, "Mine")])
    envelope, key = unwrap(KIND, raw), world.a.engine.membership.key
    lines = [line.replace(b"Mine", b"Hers") for line in lines_of(raw, key)]
    body = encrypt(key, zlib.compress(b"\n".join(lines)), digest(bound_to(envelope.header)))
    put(world.folder, world.a, wrap(KIND, envelope.header, body, lambda _header: envelope.signature))
    assert takes(world.b) == 0


def an_entry_that_nobody_signed_changes_nothing(world: World) -> None:
    number, _mark = world.a.chain.head_after()
    acts = [remove_act(world.b.device, 0, 0)]
    world.folder.files[entry_path(number)] = roster.follow(world.a.chain, world.a.device, DeviceKeys(bytes(64)), acts)
    world.folder.files[f"heads/ros.{number:06d}.00000000"] = b""
    world.b.sync()
    assert world.b.chain.members[world.b.device].removed is None


def a_viewer_replaces_nothing(world: World) -> None:
    first = world.a.write("r", "title", "Stands")
    meet(world.a, world.b)
    said = [["viewer", []]]
    world.a.append([{"act": "rights", "person": world.b.person, "rights": said, "cuts": {world.b.device: 1}}])
    put(world.folder, world.b, signed(world.b, [edit(world.b, 1, "Viewer’s", first)]))
    takes(world.a)
    assert world.a.says("r", "title") == "Stands"


def what_is_taken_in_twice_counts_once(world: World) -> None:
    first = world.a.write("r", "title", "First")
    world.a.write("r", "title", "Second", (first,))
    meet(world.a, world.b)
    kept = shelf.get(world.b.store.read(), world.a.device, 1)
    assert kept is not None
    opened = segment.read_segment(kept.body).open(world.b.engine.membership.key)
    world.b.store.receive(opened)
    assert world.b.conflicts("r") == frozenset()
    assert world.b.says("r", "title") == "Second"
    agree(world.a, world.b)


def a_settled_conflict_is_settled_everywhere(world: World) -> None:
    one, other = world.a.write("r", "title", "One"), world.b.write("r", "title", "Other")
    meet(world.a, world.b)
    assert world.b.conflicts("r") == {"title"}
    world.a.write("r", "title", "Both", (one, other))
    meet(world.a, world.b)
    assert world.b.conflicts("r") == frozenset()


def the_vector_stops_before_what_is_missing(world: World) -> None:
    world.b.store.receive([edit(world.a, 2, "Second first")])
    assert world.b.store.vector().get(world.a.device, 0) == 0


def a_name_on_the_share_is_given_once(world: World) -> None:
    share = DiskFolder(world.root / "share")
    share.create("seg/a/00000001.kds", b"first")
    with pytest.raises(Taken):
        share.create("seg/a/00000001.kds", b"second")
    assert share.read("seg/a/00000001.kds") == b"first"


def a_file_that_is_gone_takes_nothing_away(world: World) -> None:
    world.a.write("r", "title", "Stands")
    meet(world.a, world.b)
    del world.folder.files[segment_path(world.a.device, 1)]
    world.b.sync()
    assert world.b.says("r", "title") == "Stands"
    world.b.check()


def a_head_never_promises_what_is_not_there(world: World) -> None:
    def look(step: str, path: str) -> None:
        if step in ("created", "renamed") and path.startswith("heads/"):
            heads, _rosters = read_heads([path.rpartition("/")[2]])
            for head in heads:
                assert f"seg/{head.device}/{head.seq:08d}.kds" in world.folder.files

    world.a.write("r", "title", "One")
    world.folder.fail = look
    world.a.sync()


def what_went_out_is_typed_over_no_more(world: World) -> None:
    dot = world.a.write("r", "title", "Half a w")
    meet(world.a, world.b)
    draft = Draft("risk", "r", "title", Op.SET, "Half a word", (dot,))
    if world.a.store.retype(dot, world.a.person, draft) is None:
        world.a.store.commit("edit", world.a.person, [draft])
    meet(world.a, world.b)
    assert world.b.says("r", "title") == "Half a word"


def who_was_taken_out_cannot_read_what_comes_later(world: World) -> None:
    before = world.a.chain.key
    world.a.append([remove_act(world.b.device, 0, 0)], new_key())
    raw = shelf.entries(world.a.store.read())[-1]
    assert world.a.chain.key != before
    assert world.b.device not in unwrap(roster.KIND, raw).header["sealed"]


def what_the_share_lost_is_put_back(world: World) -> None:
    world.a.write("r", "title", "One")
    meet(world.a, world.b)
    body = world.folder.files.pop(segment_path(world.a.device, 1))
    world.b.sync(heal=True)
    assert world.folder.files.get(segment_path(world.a.device, 1)) == body


# --- the faults --------------------------------------------------------------------------------------------------------


def signature_not_checked(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(Segment, "is_by", lambda _self, _key: True)


def chain_not_checked(patch: pytest.MonkeyPatch) -> None:
    right = fetching._flaw
    patch.setattr(fetching, "_flaw", lambda *facts: "" if right(*facts) == fetching.PARTED else right(*facts))


def tree_not_checked(patch: pytest.MonkeyPatch) -> None:
    def wrong(self: Segment, key: bytes, *more: Any) -> Any:
        return segment.read_lines(self.place.device, self.first, self.last, self.lines(key), *more)

    patch.setattr(segment, "read_segment_body", wrong)


def signature_of_an_entry_not_checked(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(roster, "is_signed", lambda *_facts: True)


def roster_not_asked(patch: pytest.MonkeyPatch) -> None:
    for module in (absorbing, judging):
        patch.setattr(module, "inadmissible", lambda *_facts: "")


def over_of_what_is_held_counted(patch: pytest.MonkeyPatch) -> None:
    right = counting.named_dots
    patch.setattr(counting, "named_dots", lambda over, _void: right(over, frozenset()))


def taken_in_twice(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(absorbing, "_KNOWN", absorbing._KNOWN + " AND 0")
    right = rows.insertion
    patch.setattr(rows, "insertion", lambda *facts: right(*facts).replace("INSERT", "INSERT OR REPLACE", 1))


def over_skipped(patch: pytest.MonkeyPatch) -> None:
    right = absorbing.count
    patch.setattr(absorbing, "count", lambda db, written: right(db, [each._replace(over=[]) for each in written]))


def vector_wrong(patch: pytest.MonkeyPatch) -> None:
    last = "SELECT max(number) FROM op WHERE device = ?"
    patch.setattr(seen, "_reached", lambda db, device, _upto: db.execute(last, (device,)).fetchone()[0] or 0)


def written_over(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(disk, "_renamed", lambda old, new, *_more: os.replace(old, new) or 0)


def missing_is_deleted(patch: pytest.MonkeyPatch) -> None:
    right = Inbox.take

    def wrong(self: Inbox, *facts: Any) -> Any:
        right(self, *facts)
        for device, top in shelf.tops(self.store.read()).items():
            try:
                self.folder.read(segment_path(device, top.seq))
            except Missing:
                with self.store.database.writing() as db:
                    db.execute("DELETE FROM live")

    patch.setattr(Inbox, "take", wrong)


def head_before_segment(patch: pytest.MonkeyPatch) -> None:
    right = Outbox._publish

    def wrong(self: Outbox, device: str, *facts: Any) -> Any:
        self.move_head(device, *facts)
        return right(self, device, *facts)

    patch.setattr(Outbox, "_publish", wrong)


def sealed_without_saying_so(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(Store, "seal", lambda self: self.vector().get(self.device, 0))


def key_kept(patch: pytest.MonkeyPatch) -> None:
    right = roster.follow
    patch.setattr(laptops, "follow", lambda chain, device, keys, acts, _new=None: right(chain, device, keys, acts))


def nothing_put_back(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(healing, "put_back", lambda *_facts: False)


Check = Callable[[World], None]
Plant = Callable[[pytest.MonkeyPatch], None]
GUARDS: list[tuple[Plant, Check]] = [
    (signature_not_checked, a_forged_segment_is_refused),
    (chain_not_checked, a_segment_that_leaves_one_out_is_refused),
    (tree_not_checked, words_put_under_another_s_signature_are_refused),
    (signature_of_an_entry_not_checked, an_entry_that_nobody_signed_changes_nothing),
    (roster_not_asked, a_viewer_replaces_nothing),
    (over_of_what_is_held_counted, a_viewer_replaces_nothing),
    (taken_in_twice, what_is_taken_in_twice_counts_once),
    (over_skipped, a_settled_conflict_is_settled_everywhere),
    (vector_wrong, the_vector_stops_before_what_is_missing),
    (written_over, a_name_on_the_share_is_given_once),
    (missing_is_deleted, a_file_that_is_gone_takes_nothing_away),
    (head_before_segment, a_head_never_promises_what_is_not_there),
    (sealed_without_saying_so, what_went_out_is_typed_over_no_more),
    (key_kept, who_was_taken_out_cannot_read_what_comes_later),
    (nothing_put_back, what_the_share_lost_is_put_back),
]


@pytest.mark.parametrize(
    "check", list(dict.fromkeys(check for _plant, check in GUARDS)), ids=lambda each: each.__name__
)
def test_without_a_fault_the_check_is_content(tmp_path: Path, check: Check) -> None:
    world = World(tmp_path)
    check(world)
    world.close()


@pytest.mark.parametrize(("plant", "check"), GUARDS, ids=lambda each: each.__name__)
def test_a_planted_fault_is_noticed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, plant: Plant, check: Check
) -> None:
    world = World(tmp_path)
    plant(monkeypatch)
    with pytest.raises((AssertionError, pytest.fail.Exception, sqlite3.IntegrityError)):
        check(world)
    world.close()
