"""Laptops write apart, meet in a folder, and come to the same: whatever the folder does meanwhile, nothing is lost."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from kimdesk.crypto import new_key
from kimdesk.model.frozen import FORMAT, canonical, content_hash
from kimdesk.model.ops import Dot, Draft, Op
from kimdesk.model.roster import Right
from kimdesk.store import shelf
from kimdesk.sync.engine import Health
from kimdesk.sync.folder import FolderError, Trouble
from kimdesk.sync.inbox import Inbox
from kimdesk.sync.layout import HEADS, read_heads
from kimdesk.sync.members import remove_act
from tests.sync.laptops import Laptop, agree, make_share, meet
from tests.sync.memory import MemoryFolder
from tests.waits import waits_for_the_disk


def test_what_one_writes_the_others_read(three: list[Laptop]) -> None:
    a, b, c = three
    a.write("r", "title", "Lost keys")
    meet(a, b, c)
    assert [each.says("r", "title") for each in three] == ["Lost keys"] * 3
    agree(*three)


def test_two_values_of_one_field_are_the_same_conflict_everywhere_and_one_settles_it(three: list[Laptop]) -> None:
    a, b, c = three
    first = a.write("r", "title", "Keys")
    meet(a, b, c)
    one = a.write("r", "title", "Lost keys", (first,))
    other = b.write("r", "title", "Missing keys", (first,))
    meet(a, b, c)
    assert [each.conflicts("r") for each in three] == [{"title"}] * 3
    c.write("r", "title", "Keys lost or missing", (one, other))
    meet(a, b, c)
    assert [each.conflicts("r") for each in three] == [frozenset()] * 3
    assert {each.says("r", "title") for each in three} == {"Keys lost or missing"}
    agree(*three)


def test_a_folder_that_cannot_be_reached_loses_nothing(three: list[Laptop], folder: MemoryFolder) -> None:
    a, b, c = three
    folder.gone = True
    a.write("r", "title", "Written on a train")
    assert a.sync().health is Health.UNREACHABLE
    folder.gone = False
    meet(a, b, c)
    assert b.says("r", "title") == "Written on a train"
    agree(*three)


@pytest.mark.parametrize("at", range(1, 9))
@pytest.mark.parametrize("trouble", [Trouble.GONE, Trouble.DENIED, Trouble.FULL])
def test_a_link_that_breaks_at_any_step_is_made_good_by_the_next_round(
    three: list[Laptop], folder: MemoryFolder, at: int, trouble: Trouble
) -> None:
    a, b, c = three
    a.write("r", "title", "One")
    meet(a, b, c)
    a.write("r", "title", "Two")
    b.write("r", "event", "Three")
    left = [at]

    def fail(_step: str, _path: str) -> None:
        left[0] -= 1
        if left[0] == 0:
            raise FolderError(trouble, "broken off")

    folder.fail = fail
    for laptop in three:
        laptop.sync()
    folder.fail = lambda _step, _path: None
    meet(a, b, c)
    assert (c.says("r", "title"), c.says("r", "event")) == ("Two", "Three")
    agree(*three)


def test_an_emptied_folder_is_not_touched_until_somebody_says_so(three: list[Laptop], folder: MemoryFolder) -> None:
    a, b, c = three
    a.write("r", "title", "One")
    meet(a, b, c)
    folder.files.clear()
    b.write("r", "event", "Two")
    assert b.sync().health is Health.EMPTIED
    assert folder.files == {}
    assert b.sync(heal=True).healed
    meet(a, b, c)
    assert a.says("r", "event") == "Two"
    agree(*three)


def test_a_folder_set_back_to_an_earlier_day_is_put_right(three: list[Laptop], folder: MemoryFolder) -> None:
    a, b, c = three
    a.write("r", "title", "One")
    meet(a, b, c)
    earlier = dict(folder.files)
    a.write("r", "title", "Two")
    b.write("r", "event", "Three")
    meet(a, b, c)
    folder.files = earlier
    meet(a, b, c)
    assert shelf.tops(c.store.read()).keys() == {a.device, b.device}
    assert {path for path in folder.files if path.startswith("seg/")} == {
        f"seg/{a.device[:10]}/00000001.kds",
        f"seg/{a.device[:10]}/00000002.kds",
        f"seg/{b.device[:10]}/00000001.kds",
    }
    agree(*three)


@pytest.mark.parametrize("harm", ["cut", "flip", "empty", "gone"])
def test_a_damaged_segment_is_mended_by_whoever_has_it(three: list[Laptop], folder: MemoryFolder, harm: str) -> None:
    a, b, c = three
    a.write("r", "title", "One")
    a.sync()
    b.sync()
    path = f"seg/{a.device[:10]}/00000001.kds"
    body = bytearray(folder.files[path])
    body[len(body) // 2] ^= 1
    harmed = {"cut": folder.files[path][:50], "flip": bytes(body), "empty": b""}
    if harm == "gone":
        del folder.files[path]
    else:
        folder.files[path] = harmed[harm]
    report = c.sync()
    assert [each.device for each in report.ill] == [a.device]
    b.sync(heal=True)
    meet(a, b, c)
    assert c.says("r", "title") == "One"
    agree(*three)


def test_strays_and_conflict_copies_are_never_looked_at(three: list[Laptop], folder: MemoryFolder) -> None:
    a, b, c = three
    a.write("r", "title", "One")
    a.sync()
    for name in ("Thumbs.db", "~$x", "desktop.ini", "heads (1)", f"{a.device[:10]}.00000009.zzzzzzzz", "ros.x"):
        folder.files[f"heads/{name}"] = b"rubbish"
    folder.files[f"seg/{a.device[:10]}/00000001 (1).kds"] = b"rubbish"
    folder.files[f"seg/{a.device[:10]}/copy of 00000001.kds"] = b"rubbish"
    meet(a, b, c)
    agree(*three)


def test_a_head_that_promises_what_is_not_there_holds_up_nobody_else(three: list[Laptop], folder: MemoryFolder) -> None:
    a, b, c = three
    folder.files[f"heads/{a.device[:10]}.00000009.abcdef01"] = b""
    b.write("r", "title", "One")
    b.sync()
    report = c.sync()
    assert [each.reason for each in report.ill] == ["it is not there"]
    assert c.says("r", "title") == "One"


def test_a_segment_written_by_a_stranger_or_moved_from_elsewhere_counts_for_nothing(
    three: list[Laptop], folder: MemoryFolder
) -> None:
    a, b, c = three
    a.write("r", "title", "One")
    b.write("q", "title", "Two")
    a.sync()
    b.sync()
    mine, other = f"seg/{a.device[:10]}/00000001.kds", f"seg/{b.device[:10]}/00000001.kds"
    folder.files[mine] = folder.files[other]
    report = c.sync()
    assert [(each.device, each.reason) for each in report.ill] == [(a.device, "it belongs elsewhere")]
    assert c.says("q", "title") == "Two"


def test_a_viewer_s_edits_wait_in_quarantine_everywhere(tmp_path: Path, folder: MemoryFolder) -> None:
    a, b, viewer = make_share(tmp_path, folder, "abv", random.Random(2), (Right("viewer"),))
    viewer.write("r", "title", "Not mine to say")
    meet(a, viewer, b)
    for laptop in (a, b, viewer):
        assert laptop.says("r", "title") is None
        assert [each.value for each in laptop.store.undecided()] == ["Not mine to say"]
    agree(a, b, viewer)
    a.store.decide(a.person, Dot(viewer.device, 1), accept=True)
    meet(a, b, viewer)
    assert b.says("r", "title") == "Not mine to say"
    agree(a, b, viewer)


def test_what_a_removed_laptop_wrote_later_waits_for_a_decision(three: list[Laptop], folder: MemoryFolder) -> None:
    a, b, c = three
    b.write("r", "title", "Before")
    meet(a, b, c)
    top = shelf.top_of(a.store.read(), b.device)
    a.append([remove_act(b.device, top.seq, top.last)], new_key())
    b.write("r", "event", "After")
    b.engine._outbox.seal()
    b.engine._outbox.publish([])
    for laptop in (c, a, c):
        laptop.sync()
    assert (c.says("r", "title"), c.says("r", "event")) == ("Before", None)
    assert [each.value for each in c.store.undecided()] == ["After"]
    a.write("r", "cause", "Under the new key")
    meet(a, c)
    assert c.says("r", "cause") == "Under the new key"
    agree(a, c)


def test_a_signed_document_travels_with_the_sign_off(three: list[Laptop], folder: MemoryFolder) -> None:
    a, b, c = three
    document = {"format": FORMAT, "records": []}
    mark = content_hash(document)
    signed = Draft("signoff", "s", "signed", Op.SET, {"content_hash": mark, "vector": {}})
    a.store.commit("sign", a.person, [signed], document=(mark, canonical(document)))
    meet(a, b, c)
    assert b.store.document(mark) is None
    a.store.decide(a.person, a.store.undecided()[0].dot, accept=True)
    meet(a, b, c)
    assert b.store.document(mark) == canonical(document)
    (path,) = [path for path in folder.files if path.startswith("blob/")]
    folder.files[path] = folder.files[path][:-1]
    assert c.store.document(mark) == canonical(document)


def test_nothing_on_the_share_is_ever_overwritten(three: list[Laptop], folder: MemoryFolder) -> None:
    a, b, c = three
    seen: dict[str, bytes] = {}
    for at in range(4):
        three[at % 3].write("r", "title", f"Words {at}")
        meet(a, b, c, rounds=1)
        for path, body in folder.files.items():
            if not path.startswith("heads/"):
                assert seen.setdefault(path, body) == body


def test_a_round_without_news_looks_at_the_heads_and_nothing_else(three: list[Laptop], folder: MemoryFolder) -> None:
    a, b, c = three
    for at in range(12):
        a.write("r", "title", f"Words {at}")
        meet(a, b, c, rounds=1)
    meet(a, b, c)
    folder.calls.clear()
    assert b.sync().well
    assert folder.calls == [("names", "heads")]


def test_a_large_import_goes_in_several_segments_and_comes_out_whole(three: list[Laptop]) -> None:
    a, b, c = three
    chance = random.Random(3)
    drafts = [Draft("risk", f"r{at}", "title", Op.SET, chance.randbytes(300).hex()) for at in range(2500)]
    a.store.commit("import", a.person, drafts)
    meet(a, b, c)
    assert shelf.top_of(b.store.read(), a.device).seq > 1
    assert all(len(each.body) < 400_000 for each in _segments(b, a.device))
    agree(*three)


def _segments(laptop: Laptop, device: str) -> list[shelf.Kept]:
    top = shelf.top_of(laptop.store.read(), device).seq
    found = [shelf.get(laptop.store.read(), device, seq) for seq in range(1, top + 1)]
    return [each for each in found if each is not None]


def test_many_small_segments_wait_for_the_disk_once(tmp_path: Path, folder: MemoryFolder) -> None:
    laptops = make_share(tmp_path, folder, "abcdef", random.Random(3))
    *others, reader = laptops
    for number in range(3):
        for laptop in others:
            laptop.write(f"{laptop.person}-{number}", "title", "Keys")
            laptop.sync()
    # Its own entries of the roster first, so that only what the others wrote is left.
    inbox = Inbox(reader.store, folder, reader.engine.membership)
    heads, _rosters = read_heads(folder.names(HEADS))
    assert waits_for_the_disk(reader.store.database, lambda: inbox.take(heads, lambda: False)) == 1
    assert len(inbox.ill) == 0
    assert inbox.taken == 15
    assert all(reader.says(f"{each.person}-{at}", "title") == "Keys" for each in others for at in range(3))
    assert len(shelf.tops(reader.store.read())) == 5
    for laptop in laptops:
        laptop.check()
        laptop.store.close()
