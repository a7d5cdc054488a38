"""A hundred team files, each of another laptop with five hundred changes, taken in one after the other as the merge desk does."""

from __future__ import annotations

import os
import random
import shutil
import time
from collections.abc import Iterator
from pathlib import Path

from kimdesk.crypto import DeviceKeys
from kimdesk.model.ops import Batch, Dot, Op, Operation
from kimdesk.model.roster import Right
from kimdesk.services.desk import Desk, open_desk
from kimdesk.sync.agreement import NO_WITNESS
from kimdesk.sync.disk import DiskFolder
from kimdesk.sync.engine import Engine
from kimdesk.sync.layout import HEADS, Head, segment_path, short
from kimdesk.sync.members import Chain, Member, add_act
from kimdesk.sync.segment import Place, read_segment, write_segments
from kimdesk.sync.team_file import TeamFile
from tests.benchmarks.report import Bench, Row
from tests.sync.laptops import Laptop

_FILES, _CHANGES = 100, 500
_MOST_S = 10.0
_RIGHTS = (Right("service_manager"),)
_FIELDS = ("title", "cause", "event", "consequence", "treatment")
_WITHOUT_KEYRING = {"KIMDESK_PASSPHRASE": "four plain words", "KIMDESK_KEYRING": "none"}


def measure(bench: Bench) -> Iterator[Row]:
    """Take the files in through the service that the window and the command line use."""
    os.environ.update(_WITHOUT_KEYRING)
    count = _FILES if bench.size.name == "big" else 5
    root = bench.scratch / "team-files"
    root.mkdir()
    desk = _office(root)
    try:
        files = _written(desk, root, count)
        began = time.perf_counter()
        taken = desk.sharing.team_files.merge_all(files)
        spent = time.perf_counter() - began
        brought = sum(each.merged.report.taken for each in taken if each.merged)
        if brought != count * _CHANGES or any(each.refused for each in taken):
            raise AssertionError(f"{brought} changes were taken in, {[each.refused for each in taken if each.refused]}")
        yield Row(
            f"{count} team files of {_CHANGES} changes each",
            f"{spent:.1f} s",
            target=f"at most {_MOST_S:g} s; {brought / spent:,.0f} changes a second",
            met=spent <= _MOST_S,
        )
    finally:
        desk.close()


def _office(root: Path) -> Desk:
    desk = open_desk(root / "office", create=True)
    desk.workspace.set_up("Testshire Homes")
    desk.identity.become(desk.records.make("person", {"name": "Ada", "roles": ["administrator"]}).id)
    (root / "share").mkdir()
    desk.sharing.joining.create(root / "share")
    desk.sharing.sync()
    return desk


def _written(desk: Desk, root: Path, count: int) -> list[Path]:
    """Return the files of so many laptops that belong to the share, each with what its owner wrote."""
    chance = random.Random(7)
    membership = desk.sharing.place.member()
    folder = DiskFolder(root / "share" / membership.chain.workspace)
    office = Laptop(desk.context.store, Engine(desk.context.store, folder, membership, os.urandom), "Ada")
    laptops = [(chance.randbytes(16).hex(), DeviceKeys(chance.randbytes(64))) for _each in range(count)]
    office.append(
        [add_act(Member(device, f"person-{device}", device, "vm", keys.verify_key, keys.seal_key, 0), _RIGHTS)
         for device, keys in laptops]
    )  # fmt: skip
    base = root / "base.kimteam"
    desk.sharing.team_files.write(base)
    chain = desk.sharing.place.member().chain
    files = []
    for device, keys in laptops:
        path = root / f"{device[:6]}.kimteam"
        shutil.copyfile(base, path)
        _add(path, chain, device, keys, chance)
        files.append(path)
    return files


def _add(path: Path, chain: Chain, device: str, keys: DeviceKeys, chance: random.Random) -> None:
    person = f"person-{device}"
    batches = []
    for number in range(1, _CHANGES + 1):
        record, field = f"{device}-{(number - 1) // len(_FIELDS)}", _FIELDS[(number - 1) % len(_FIELDS)]
        said = Operation(Dot(device, number), number, "risk", record, field, Op.SET, f"Said by {device} in {number}")
        batches.append(Batch(device, number, "edit", person, 1_768_000_000_000 + number, 0, {}, (said,)))
    place = Place(chain.workspace, device, 1, "", chain.head, {device: _CHANGES}, NO_WITNESS, chain.key)
    segments = list(write_segments(place, chain.keys[chain.key], keys.sign, batches, chance.randbytes))
    team = TeamFile(path, chain.workspace)
    for seq, raw in enumerate(segments, 1):
        team.create(segment_path(device, seq), raw)
        mark = read_segment(raw).mark
    team.create(f"{HEADS}/{Head(short(device), len(segments), mark[:8]).name}", b"")
    team.save()
    team.close()
