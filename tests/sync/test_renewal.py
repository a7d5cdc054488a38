"""Laptops that were set back, cloned or restored come in again under another number, and nothing is lost or doubled."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from kimdesk.model.ops import Draft, Op
from kimdesk.sync.engine import Health
from tests.sync.laptops import Laptop, agree, come_again, make_share, meet, restored, twin_of, with_folder
from tests.sync.memory import Client, MemoryFolder, Timer


@pytest.fixture
def folder() -> MemoryFolder:
    return MemoryFolder()


@pytest.fixture
def chance() -> random.Random:
    return random.Random(22)


@pytest.fixture
def three(tmp_path: Path, folder: MemoryFolder, chance: random.Random) -> Iterator[list[Laptop]]:
    laptops = make_share(tmp_path, folder, "abc", chance)
    laptops[1].write("r", "title", "Keys")
    meet(*laptops)
    yield laptops
    for laptop in laptops:
        laptop.check()
        laptop.store.close()


def said_by_all(laptop: Laptop) -> list[tuple[str, int, str, str]]:
    """Return every operation that a laptop holds: whose, which, in which field and what."""
    return laptop.store.read().execute(
        "SELECT d.id, o.number, o.field, o.value FROM op o JOIN device d ON d.number = o.device ORDER BY 1, 2"
    ).fetchall()  # fmt: skip


def test_f22_a_laptop_set_back_to_an_earlier_day_notices_it_before_it_writes(
    tmp_path: Path, three: list[Laptop], folder: MemoryFolder, chance: random.Random
) -> None:
    a, b, c = three
    earlier = twin_of(b, tmp_path, "earlier")
    b.write("r", "event", "Told after the copy was made")
    meet(a, b, c)
    earlier.write("r", "cause", "Written after it was set back")
    before = dict(folder.files)
    assert earlier.sync().health is Health.FORKED
    assert folder.files == before
    come_again(a, earlier, chance)
    report = earlier.sync()
    assert (report.well, report.carried) == (True, 1)
    meet(a, b, c, earlier)
    for laptop in (a, c, earlier):
        assert laptop.says("r", "event") == "Told after the copy was made"
        assert laptop.says("r", "cause") == "Written after it was set back"
    agree(a, b, c, earlier)
    assert len({str(said_by_all(each)) for each in (a, b, c, earlier)}) == 1
    earlier.store.close()


def test_f22_a_laptop_set_back_that_wrote_nothing_since_comes_in_again_with_nothing_to_carry(
    tmp_path: Path, three: list[Laptop], chance: random.Random
) -> None:
    a, b, c = three
    earlier = twin_of(b, tmp_path, "earlier")
    b.write("r", "event", "Told after the copy was made")
    meet(a, b, c)
    assert earlier.sync().health is Health.FORKED
    come_again(a, earlier, chance)
    assert earlier.sync().carried == 0
    meet(a, b, c, earlier)
    agree(a, b, c, earlier)
    earlier.store.close()


def test_f23_of_two_clones_the_second_one_takes_another_number_and_both_go_on(
    tmp_path: Path, three: list[Laptop], chance: random.Random
) -> None:
    a, b, c = three
    clone = twin_of(b, tmp_path, "clone")
    b.write("r", "event", "On the one")
    first = clone.write("r", "cause", "On the other")
    clone.write("r", "cause", "On the other, mended", (first,))
    b.sync()
    assert clone.sync().health is Health.FORKED
    clone.write("r", "controls", "Written while it waits")
    assert (clone.says("r", "cause"), clone.says("r", "event")) == ("On the other, mended", None)
    assert (clone.says("r", "controls"), clone.store.undecided()) == ("Written while it waits", [])
    come_again(a, clone, chance)
    meet(a, b, c, clone)
    for laptop in (a, b, c, clone):
        assert laptop.says("r", "event") == "On the one"
        assert laptop.says("r", "cause") == "On the other, mended"
        assert laptop.says("r", "controls") == "Written while it waits"
        assert laptop.conflicts("r") == frozenset()
    agree(a, b, c, clone)
    clone.store.close()


def test_f23_a_clone_that_was_shown_an_old_listing_writes_nothing_beside_what_the_other_one_wrote(
    tmp_path: Path, three: list[Laptop], folder: MemoryFolder
) -> None:
    _a, b, _c = three
    clone = with_folder(twin_of(b, tmp_path, "clone"), Client(folder, Timer()))
    assert clone.sync().well
    b.write("r", "event", "On the one")
    assert b.sync().well
    clone.write("r", "cause", "On the other")
    before = dict(folder.files)
    assert clone.sync().health is Health.FORKED
    assert folder.files == before
    clone.store.close()


def test_f23_what_both_clones_say_of_one_field_is_a_conflict_that_everybody_sees(
    tmp_path: Path, three: list[Laptop], chance: random.Random
) -> None:
    a, b, c = three
    clone = twin_of(b, tmp_path, "clone")
    b.write("r", "title", "Keys, said one")
    clone.write("r", "title", "Keys, said the other")
    b.sync()
    assert clone.sync().health is Health.FORKED
    come_again(a, clone, chance)
    meet(a, b, c, clone)
    assert {each.conflicts("r") for each in (a, b, c, clone)} == {frozenset({"title"})}
    agree(a, b, c, clone)
    clone.store.close()


def test_a_clone_that_was_refused_in_the_middle_of_writing_notices_it_too(
    tmp_path: Path, three: list[Laptop], folder: MemoryFolder, chance: random.Random
) -> None:
    a, b, c = three
    clone = twin_of(b, tmp_path, "clone")
    b.write("r", "event", "On the one")
    clone.write("r", "cause", "On the other")
    b.sync()
    for name in [each for each in folder.files if each.startswith(f"heads/{b.device[:10]}")]:
        del folder.files[name]
    assert clone.sync().health is Health.FORKED
    come_again(a, clone, chance)
    meet(a, b, c, clone)
    assert {each.says("r", "cause") for each in (a, b, c, clone)} == {"On the other"}
    agree(a, b, c, clone)
    clone.store.close()


def test_a_restored_copy_carries_over_what_nobody_has_and_nothing_that_somebody_has(
    tmp_path: Path, three: list[Laptop], chance: random.Random
) -> None:
    a, b, c = three
    b.write("r", "event", "Published after the copy")
    b.write("r", "cause", "In the copy, and rewritten since")
    copy = restored(b, tmp_path, "copy")
    b.sync()
    assert copy.device != b.device
    copy.write("r", "controls", "Written on the copy")
    come_again(a, copy, chance)
    assert copy.sync().carried == 0
    meet(a, b, c, copy)
    assert len(said_by_all(a)) == 4
    agree(a, b, c, copy)
    copy.store.close()


def test_a_restored_copy_saves_what_was_lost_with_the_laptop(
    tmp_path: Path, three: list[Laptop], chance: random.Random
) -> None:
    a, b, c = three
    dot = b.write("r", "event", "Never published")
    copy = restored(b, tmp_path, "copy")
    copy.write("r", "event", "Never published, and written on", (dot,))
    copy.write("s", "title", "New")
    assert (copy.says("s", "title"), copy.store.undecided()) == ("New", [])
    come_again(a, copy, chance)
    assert copy.sync().carried == 1
    meet(a, c, copy)
    for laptop in (a, c, copy):
        assert laptop.says("r", "event") == "Never published, and written on"
        assert laptop.conflicts("r") == frozenset()
    agree(a, c, copy)
    # Its lost original comes up after all: what it says is the same, and settled.
    meet(a, b, c, copy)
    agree(a, b, c, copy)
    copy.store.close()


def test_a_form_that_was_open_meanwhile_still_replaces_what_it_showed(
    tmp_path: Path, three: list[Laptop], chance: random.Random
) -> None:
    a, b, c = three
    clone = twin_of(b, tmp_path, "clone")
    b.write("q", "title", "On the one")
    shown = clone.write("r", "cause", "On the screen of the other")
    seen = clone.store.vector()
    b.sync()
    clone.sync()
    come_again(a, clone, chance)
    clone.sync()
    draft = Draft("risk", "r", "cause", Op.SET, "Typed on", (shown,))
    clone.store.commit("edit", clone.person, [draft], seen=seen)
    meet(a, b, c, clone)
    assert {each.says("r", "cause") for each in (a, b, c, clone)} == {"Typed on"}
    assert clone.conflicts("r") == frozenset()
    agree(a, b, c, clone)
    clone.store.close()


def test_a_link_that_breaks_while_a_laptop_comes_in_again_loses_and_doubles_nothing(
    tmp_path: Path, three: list[Laptop], folder: MemoryFolder, chance: random.Random
) -> None:
    a, b, c = three
    clone = twin_of(b, tmp_path, "clone")
    b.write("r", "event", "On the one")
    clone.write("r", "cause", "On the other")
    b.sync()
    clone.sync()
    come_again(a, clone, chance)
    for at in range(1, 12):
        fails_at(folder, at)
        clone.sync()
        folder.fail = lambda _step, _path: None
        clone.check()
    meet(a, b, c, clone)
    assert {each.says("r", "cause") for each in (a, b, c, clone)} == {"On the other"}
    assert len(said_by_all(a)) == 3
    agree(a, b, c, clone)
    clone.store.close()


def fails_at(folder: MemoryFolder, at: int) -> None:
    from kimdesk.sync.folder import FolderError, Trouble

    left = [at]

    def fail(_step: str, _path: str) -> None:
        left[0] -= 1
        if left[0] == 0:
            raise FolderError(Trouble.GONE, "broken off")

    folder.fail = fail


def test_a_fork_is_read_up_to_where_it_forks_and_said_and_holds_up_nobody_else(
    tmp_path: Path, three: list[Laptop], folder: MemoryFolder
) -> None:
    a, b, c = three
    clone = twin_of(b, tmp_path, "clone")
    b.write("r", "event", "On the one")
    b.sync()
    a.sync()
    # The folder is put back to before, and the clone, which cannot know, is first.
    for path in [each for each in folder.files if b.device[:10] in each and "00000002" in each]:
        del folder.files[path]
    clone.write("r", "cause", "On the other")
    clone.sync()
    clone.write("r", "controls", "More on the other")
    clone.sync()
    c.write("q", "title", "Somebody else's")
    c.sync()
    (ill,) = a.sync().ill
    assert (ill.device, ill.seq, ill.forked) == (b.device, 3, True)
    assert (a.says("r", "event"), a.says("q", "title")) == ("On the one", "Somebody else's")
    clone.store.close()


def test_a_head_or_a_file_that_the_laptop_did_not_sign_makes_no_fork(
    tmp_path: Path, three: list[Laptop], folder: MemoryFolder
) -> None:
    _a, b, c = three
    clone = twin_of(b, tmp_path, "clone")
    clone.write("r", "cause", "Never to be seen")
    clone.sync()
    path = f"seg/{b.device[:10]}/00000002.kds"
    folder.files[path] = folder.files[path][:-1] + bytes([folder.files[path][-1] ^ 1])
    b.write("r", "event", "Goes out all the same")
    assert b.sync().health is Health.WELL
    c.sync()
    assert c.says("r", "event") == "Goes out all the same"
    clone.store.close()


def test_nothing_is_sealed_before_what_has_to_be_carried_over_is(
    tmp_path: Path, three: list[Laptop], folder: MemoryFolder, chance: random.Random
) -> None:
    a, b, c = three
    dot = b.write("r", "event", "Lost with the laptop")
    copy = restored(b, tmp_path, "copy")
    copy.write("r", "event", "Written on", (dot,))
    come_again(a, copy, chance)
    folder.gone = True
    assert copy.sync().sealed == 0
    folder.gone = False
    assert (copy.sync().carried, copy.sync().published) == (1, 0)
    meet(a, c, copy)
    assert (c.says("r", "event"), c.conflicts("r")) == ("Written on", frozenset())
    agree(a, c, copy)
    copy.store.close()
