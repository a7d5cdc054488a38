"""What a round of meeting costs: round trips that must be waited for, and requests that a real server gets."""

from __future__ import annotations

import random
import uuid
from collections.abc import Iterator
from math import ceil
from pathlib import Path

import pytest

from kimdesk.store import shelf
from kimdesk.store.shelf import CONFIRMED, Kept
from kimdesk.sync.disk import DiskFolder
from kimdesk.sync.fetching import MANY
from kimdesk.sync.folder import Folder, Missing
from kimdesk.sync.layout import short
from kimdesk.sync.members import add_act
from tests.shares.samba import Samba
from tests.sync.distance import MIB, Distant
from tests.sync.laptops import Laptop, make_laptop, make_share, meet, member_of, with_folder
from tests.sync.memory import MemoryFolder

LIST, READ = 4, 3
# A mount asks for itself as well: it looks every name up, and reads on until it sees the end.
MOUNT_LISTS, MOUNT_READS = 7, 7


@pytest.fixture
def share() -> MemoryFolder:
    return MemoryFolder()


@pytest.fixture
def laptops(tmp_path: Path, share: MemoryFolder) -> Iterator[list[Laptop]]:
    made = make_share(tmp_path, share, "abcdefg", random.Random(1))
    for number, laptop in enumerate(made):
        laptop.write(f"r{number}", "title", "Here from the start")
    meet(*made)
    yield made
    for laptop in made:
        laptop.store.close()


def depth(laptop: Laptop, share: Folder) -> int:
    """Return how many round trips one round of a laptop waits for."""
    distant = Distant(share)
    assert with_folder(laptop, distant).sync().well
    return distant.depth


def allowed(
    devices: int, news: int = 0, size: int = 0, own: bool = False, unconfirmed: bool = False, roster: bool = False
) -> int:
    """Return how many it may wait for. Where one laptop has much news, its packs are looked for first."""
    listing, packs = 4 + (ceil(devices / 480) - 1), LIST * (news >= MANY)
    reading = 3 * ceil(news / 4) + ceil(size / MIB)
    return listing + packs + reading + 12 * own + 3 * unconfirmed + 3 * roster


def test_a_round_without_news_waits_for_one_listing_however_long_the_history(
    laptops: list[Laptop], share: MemoryFolder
) -> None:
    before = depth(laptops[0], share)
    for number in range(30):
        laptops[1].write("r", "title", f"Words {number}")
        laptops[1].sync()
    meet(*laptops)
    assert depth(laptops[0], share) == before == allowed(len(laptops))


def test_a_round_without_news_asks_no_more_of_the_database_after_years(
    laptops: list[Laptop], share: MemoryFolder
) -> None:
    reader, writer = laptops[:2]
    steps = []
    for segments in (10, 3000):
        for laptop in (reader, writer):
            pretend(laptop, writer.device, segments)
        share.files |= {f"heads/{short(writer.device)}.{segments:08d}.{segments:08x}": b""}
        for laptop in (reader, writer):
            laptop.sync()
            laptop.sync()
            steps.append(steps_of(laptop))
    assert steps[2] <= steps[0] + 10
    assert steps[3] <= steps[1] + 10


def pretend(laptop: Laptop, device: str, segments: int) -> None:
    """Let a laptop keep so many segments of a device; a round without news reads none of them."""
    top = shelf.top_of(laptop.store.read(), device)
    with laptop.store.database.writing() as db:
        for seq in range(top.seq + 1, segments + 1):
            kept = Kept(device, seq, top.last + 1, top.last, f"{seq:08x}".ljust(64, "0"), CONFIRMED, b"x" * 2000)
            shelf.keep(db, kept)


def steps_of(laptop: Laptop) -> int:
    """Return how many hundreds of steps SQLite takes to answer in one round."""
    taken = [0]

    def step() -> int:
        taken[0] += 1
        return 0

    db = laptop.store.read()
    db.set_progress_handler(step, 100)
    laptop.sync()
    db.set_progress_handler(None, 0)
    return taken[0]


@pytest.mark.parametrize("devices", [480, 481, 2000])
def test_many_laptops_cost_more_answers_to_the_listing_and_nothing_else(
    laptops: list[Laptop], share: MemoryFolder, devices: int
) -> None:
    listed = len(share.names("heads"))
    for number in range(devices - listed):
        share.files[f"heads/{number:010x}.00000000.abcdef01"] = b""
    assert depth(laptops[0], share) == allowed(devices)


@pytest.mark.parametrize("news", [1, 3, 4, 5, 13])
def test_news_of_one_laptop_are_read_four_at_once(laptops: list[Laptop], share: MemoryFolder, news: int) -> None:
    for number in range(news):
        laptops[1].write("r", "title", f"Words {number}")
        laptops[1].sync()
    assert depth(laptops[0], share) <= allowed(len(laptops), news)


@pytest.mark.parametrize("each", [1, 3])
def test_news_of_many_laptops_are_read_four_at_once_too(laptops: list[Laptop], share: MemoryFolder, each: int) -> None:
    for number in range(each):
        for laptop in laptops[1:]:
            laptop.write(f"r{number}", "title", laptop.person)
            laptop.sync()
    assert depth(laptops[0], share) <= 4 + 3 * ceil(each * 6 / 4)
    assert laptops[0].conflicts("r0") == {"title"}


def test_what_was_written_here_costs_a_file_and_a_name(laptops: list[Laptop], share: MemoryFolder) -> None:
    laptops[0].write("r", "title", "Mine")
    assert depth(laptops[0], share) <= allowed(len(laptops), own=True)
    assert depth(laptops[0], share) <= allowed(len(laptops), unconfirmed=True)
    assert depth(laptops[0], share) == allowed(len(laptops))


def test_everything_at_once_costs_no_more_than_its_parts(
    laptops: list[Laptop], share: MemoryFolder, tmp_path: Path
) -> None:
    laptops[0].write("r", "title", "Not confirmed yet")
    laptops[0].sync()
    for laptop in laptops[1:]:
        laptop.write("q", "title", laptop.person)
        laptop.sync()
    laptops[0].write("r", "event", "Mine")
    newcomer = make_laptop(tmp_path, "new", share, random.Random(2))
    laptops[1].append([add_act(member_of(newcomer), ())])
    newcomer.store.close()
    spent = depth(laptops[0], share)
    assert spent <= allowed(len(laptops), 6, own=True, unconfirmed=True, roster=True)
    assert laptops[0].chain.head == laptops[1].chain.head


# --- on a real server --------------------------------------------------------------------------------------------------


def test_the_distances_reckoned_with_are_those_of_a_real_server(samba: Samba) -> None:
    real = samba.client(uuid.uuid4().hex)
    distant = Distant(real)
    for number in range(500):
        real.create(f"heads/{number:010x}.00000001.abcdef01", b"")
    real.create("seg/a/00000001.kds", b"first")

    def missing(folder: Folder) -> None:
        with pytest.raises(Missing):
            folder.read("seg/a/00000009.kds")

    asked = (
        lambda folder: folder.names("heads"),
        lambda folder: folder.names("seg/a"),
        lambda folder: folder.names("nowhere"),
        lambda folder: folder.create("seg/a/00000002.kds", b"x" * 6000),
        lambda folder: folder.create("heads/empty", b""),
        lambda folder: folder.read("seg/a/00000002.kds"),
        lambda folder: folder.rename("heads/empty", "heads/moved"),
        lambda folder: folder.remove("heads/moved"),
        missing,
    )
    for ask in asked:
        samba.wire.forget()
        before = distant.depth
        ask(distant)
        assert samba.wire.frames == distant.depth - before, samba.wire.counted


@pytest.mark.parametrize("way", ["protocol", "mount"])
def test_a_server_gets_one_listing_for_a_round_without_news_and_a_read_for_each_segment(
    tmp_path: Path, samba: Samba, way: str
) -> None:
    name = uuid.uuid4().hex
    a, b = make_share(tmp_path, samba.client(name), "ab", random.Random(1))
    if way == "protocol":
        folder: Folder = samba.client(name)
        listing, reading = LIST, READ
    else:
        folder = DiskFolder(samba.mount("attr_timeout=3600,entry_timeout=3600").share() / name)
        listing, reading = MOUNT_LISTS, MOUNT_READS
    b = with_folder(b, folder)
    # The first time the mount looks up the folders on the way as well.
    a.write("r", "title", "First")
    a.sync()
    b.sync()
    for news in (0, 1, 5, 20):
        for number in range(news):
            a.write("r", "title", f"Words {news} {number}")
            a.sync()
        packs = frames(samba, b) - (listing + reading * news)
        assert packs == 0 if news < MANY else 0 <= packs <= listing, samba.wire.counted
        assert frames(samba, b) == listing, samba.wire.counted
    assert b.says("r", "title") == "Words 20 19"
    for laptop in (a, b):
        laptop.store.close()


def frames(samba: Samba, laptop: Laptop) -> int:
    """Return how many requests one round makes."""
    samba.wire.forget()
    assert laptop.sync().well
    return samba.wire.frames
