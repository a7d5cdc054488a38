"""The folder is wiped in the middle of a meeting, at each of its steps in turn: what the meeting still puts there is not all
that there was, and the next meetings make it whole again, for a newcomer too.
"""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from kimdesk.model.frozen import FORMAT, canonical, content_hash
from kimdesk.model.ops import Draft, Op
from kimdesk.store import shelf
from kimdesk.store.attachments import named
from kimdesk.store.behind import Phase, phase
from kimdesk.sync import archive, checkpoints
from kimdesk.sync.archive import packs_of
from kimdesk.sync.checkpoint import Said
from kimdesk.sync.engine import Health
from kimdesk.sync.evidence import EvidenceFiles
from kimdesk.sync.folder import FolderError, Trouble
from kimdesk.sync.inbox import read_roster_entries
from kimdesk.sync.layout import segments_listed, short
from tests.sync.laptops import ADMINISTRATOR, Laptop, admit, agree, make_laptop, make_share, meet
from tests.sync.memory import MemoryFolder

_MOST_STEPS = 200
# What the meeting puts there where nothing happens to the folder.
FILES = ("seg/", "blob/", "arc/", "ck/")


def before_the_meeting(
    root: Path, folder: MemoryFolder, chance: random.Random, patch: pytest.MonkeyPatch
) -> list[Laptop]:
    """Return two laptops with a history. The first has put a segment there that it has not read back, has a pack to clear
    up after, another one and a checkpoint to write, and news of every sort; the other one has news for it.
    """
    laptops = make_share(root, folder, "ab", chance)
    a, b = laptops
    for number in range(6):
        a.write(f"r{number}", "title", f"Risk {number}")
        meet(a, b, rounds=1)
    meet(a, b, rounds=1)
    patch.setattr(archive, "IN_PACK", 2)
    document = {"format": FORMAT, "records": []}
    mark = content_hash(document)
    signed = Draft("signoff", "s", "signed", Op.SET, {"content_hash": mark, "vector": {}})
    a.write("r0", "title", "Not read back")
    a.sync()
    a.store.commit("sign", a.person, [signed], document=(mark, canonical(document)))
    name, size = evidence_of(a).attachments.keep_bytes(b"A picture of the door")
    file = {"name": "door.png", "size": size, "hash": name}
    a.store.commit("attach", a.person, [Draft("evidence", "e", "file", Op.SET, file)])
    b.write("r0", "cause", "Damp")
    b.sync()
    b.append([{"act": "a newer one"}])
    assert b.engine._checkpoints.write(Said("Merged by the administrator", b.person, 1)) is not None
    b.write("r1", "cause", "Cold")
    b.sync()
    patch.setattr(checkpoints, "EVERY", 1)
    return laptops


def evidence_of(laptop: Laptop) -> EvidenceFiles:
    return laptop.engine._evidence


@dataclass
class Wiping:
    """What happens to a folder: it loses all that it holds before the step of that number, and the link is lost so many
    steps later.
    """

    folder: MemoryFolder
    at: int
    lost_after: int
    steps: list[str] = field(default_factory=list)

    @property
    def wiped(self) -> bool:
        return len(self.steps) > self.at

    def __call__(self, what: str, path: str) -> None:
        if what in ("created", "renamed"):
            return
        self.steps.append(f"{what} {path}")
        if len(self.steps) == self.at + 1:
            self.folder.files.clear()
        if len(self.steps) > self.at + self.lost_after:
            raise FolderError(Trouble.GONE, "the link is lost")


def meet_again(laptops: list[Laptop], folder: MemoryFolder) -> bool:
    """Let everybody meet until nothing moves; return whether somebody had to say that an empty folder may be filled."""
    said = False
    for _round in range(4):
        for laptop in laptops:
            before = dict(folder.files)
            report = laptop.sync()
            if report.health is Health.EMPTIED:
                assert folder.files == before
                said = True
                report = laptop.sync(heal=True)
            assert report.health is Health.WELL, report
            assert report.alarms == []
    for laptop in laptops:
        assert laptop.sync().well
    return said


def lost(before: dict[str, bytes], folder: MemoryFolder, laptop: Laptop) -> list[str]:
    """Return what is not there of what cannot be done without. Heads move, the portions of a checkpoint are only a shorter
    way, and a segment stands by itself or in a pack.
    """
    found = [
        path
        for path in sorted(before.keys() - folder.files.keys())
        if not path.startswith(("heads/", "seg/", "arc/")) and not path.endswith(".kdp")
    ]
    for device, top in shelf.tops(laptop.store.read()).items():
        singly = segments_listed(folder.names(f"seg/{short(device)}"))
        packed = {seq for first, last in packs_of(folder, device) for seq in range(first, last + 1)}
        found += [f"{device} {seq}" for seq in range(1, top.seq + 1) if seq not in singly and seq not in packed]
    return found


def play(root: Path, at: int, lost_after: int, patch: pytest.MonkeyPatch) -> tuple[bool, bool]:
    """Return whether the meeting had so many steps, and whether the folder was found empty after it."""
    chance, folder = random.Random(5), MemoryFolder()
    laptops = before_the_meeting(root, folder, chance, patch)
    before = dict(folder.files)
    folder.fail = wiping = Wiping(folder, at, lost_after)
    laptops[0].sync()
    folder.fail = lambda _step, _path: None
    said = wiping.wiped and meet_again(laptops, folder)
    if wiping.wiped:
        assert lost(before, folder, laptops[1]) == []
        newcomer = make_laptop(root, "n", folder, chance)
        admit(laptops[0], newcomer, ADMINISTRATOR)
        assert len(read_roster_entries(folder)) == laptops[0].chain.head[0] + 1
        laptops.append(newcomer)
        meet_again(laptops, folder)
        assert phase(newcomer.store.read()) is Phase.WHOLE
        agree(*laptops)
        (file,) = named(newcomer.store.read())
        assert evidence_of(newcomer).copies(file) == 1
    else:
        assert [each for each in FILES if not any(step.startswith(f"create {each}") for step in wiping.steps)] == []
        assert any(step.startswith("remove seg/") for step in wiping.steps)
    for laptop in laptops:
        laptop.store.close()
    return wiping.wiped, said


@pytest.mark.parametrize(
    "lost_after", [pytest.param(1, marks=pytest.mark.full), pytest.param(2, marks=pytest.mark.full), 1000]
)
def test_f13_whatever_is_put_into_a_folder_that_was_wiped_meanwhile_it_becomes_whole_again(
    tmp_path: Path, lost_after: int
) -> None:
    steps, emptied = 0, 0
    for at in range(_MOST_STEPS):
        with pytest.MonkeyPatch.context() as patch:
            wiped, said = play(tmp_path / str(at), at, lost_after, patch)
        if not wiped:
            break
        steps += 1
        emptied += said
    assert steps > 30
    assert 0 < emptied < steps
