"""Making the golden files: a share as this version writes it, with keys, numbers and chance that never change.

Run once for each format (``python -m tests.sync.golden FOLDER``); what was written stays as it is, and later versions must
still read it and come to the same.
"""

from __future__ import annotations

import json
import random
import sys
import tempfile
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

from kimdesk.clock import FixedClock
from kimdesk.crypto import DeviceKeys, encrypt
from kimdesk.model.frozen import UNSALTED, canonical, content_hash
from kimdesk.model.ops import CREATED, DELETED, Batch, Dot, Op, Operation
from kimdesk.model.roster import Right
from kimdesk.paths import Home
from kimdesk.store.store import Store
from kimdesk.store.tally import log_hash
from kimdesk.sync.archive import write_pack
from kimdesk.sync.checkpoint import Place as CheckpointPlace
from kimdesk.sync.checkpoint import Said, write_checkpoint
from kimdesk.sync.documents import KIND as DOCUMENT
from kimdesk.sync.documents import name_of, take_documents
from kimdesk.sync.inbox import Inbox
from kimdesk.sync.layout import (
    HEADS,
    blob_path,
    checkpoint_path,
    entry_path,
    invitation_path,
    pack_path,
    read_heads,
    request_path,
    segment_path,
)
from kimdesk.sync.members import Chain, Member, add_act, remove_act, rights_act, used_act
from kimdesk.sync.membership import Membership
from kimdesk.sync.recovery import RIGHTS, RecoveryKey
from kimdesk.sync.redaction import redact_act
from kimdesk.sync.roster import extend, follow, found, keys_for
from kimdesk.sync.segment import Place, line_leaf, read_segment, withhold, write_segments
from kimdesk.sync.tickets import Code, open_invitation, write_invitation, write_request
from tests.sync.memory import MemoryFolder
from tests.workspaces import JANUARY

UUID = "6f0f3e1c-5a7b-4d4e-9f7a-0d6c1b2a3c4d"
NAMES = ("office", "manager", "viewer", "gone")
DEVICES = {name: f"{at + 10:x}" * 32 for at, name in enumerate(NAMES)}
KEYS = {name: DeviceKeys(bytes([at + 1]) * 64) for at, name in enumerate(NAMES)}
CODE = Code("0123456789abcdef", bytes(range(12)))
ADMINISTRATOR = (Right("administrator"), Right("service_manager"), Right("head_of_service"))
TEAM = (Right("line_manager", frozenset({"T"})),)
DOCUMENT_SAID = {"format": UNSALTED, "records": []}


class Making:
    """The share while it is made."""

    def __init__(self) -> None:
        self.files: dict[str, bytes] = {}
        self.chance = random.Random(2026)
        self.chain = Chain()
        self.marks: dict[str, tuple[int, int, str]] = {}

    def entry(self, raw: bytes, new: bytes | None = None) -> None:
        keys = keys_for([raw], DEVICES["office"], KEYS["office"])
        self.chain = extend(self.chain, raw, {**keys, **self.chain.keys})
        self.files[entry_path(self.chain.head[0])] = raw
        self.files = {path: body for path, body in self.files.items() if not path.startswith(f"{HEADS}/ros.")}
        self.files[f"{HEADS}/ros.{self.chain.head[0]:06d}.{self.chain.head[1][:8]}"] = b""

    def follow(self, *acts: dict[str, Any], new: bytes | None = None) -> None:
        self.entry(follow(self.chain, DEVICES["office"], KEYS["office"], list(acts), new))

    def segment(self, name: str, *batches: Batch) -> bytes:
        seq, last, mark = self.marks.get(name, (0, 0, ""))
        place = Place(self.chain.workspace, DEVICES[name], seq + 1, mark, self.chain.head, {}, "0" * 64, self.chain.key)
        key, sign = self.chain.keys[self.chain.key], KEYS[name].sign
        (raw,) = write_segments(place, key, sign, batches, self.chance.randbytes)
        segment = read_segment(raw)
        assert segment.first == last + 1
        self.marks[name] = (seq + 1, segment.last, segment.mark)
        self.files[segment_path(DEVICES[name], seq + 1)] = raw
        self.files = {
            path: body for path, body in self.files.items() if not path.startswith(f"{HEADS}/{DEVICES[name][:10]}")
        }
        self.files[f"{HEADS}/{DEVICES[name][:10]}.{seq + 1:08d}.{segment.mark[:8]}"] = b""
        return raw


def member(name: str) -> Member:
    return Member(DEVICES[name], f"person-{name}", name.title(), "vm", KEYS[name].verify_key, KEYS[name].seal_key)


def batch(name: str, number: int, first: int, *changes: tuple[Any, ...], **more: Any) -> Batch:
    """Return an action; each change is (kind, record, field, op, value, over)."""
    device = DEVICES[name]
    operations = tuple(
        Operation(Dot(device, first + at), 10 * number + at, *change[:5], tuple(change[5]), *change[6:])
        for at, change in enumerate(changes)
    )
    facts = {"command": "edit", "author": f"person-{name}", "wall": 1_770_000_000_000, "offset": 60, "seen": {}}
    return Batch(device, number, operations=operations, **(facts | more))


def make() -> dict[str, bytes]:
    """Return the files of the share."""
    making = Making()
    office, manager, viewer, gone = (DEVICES[name] for name in NAMES)
    making.entry(found(office, KEYS["office"], UUID, "Testshire Homes", [add_act(member("office"), ADMINISTRATOR)]))
    making.follow(add_act(member("manager"), TEAM), used_act("1" * 16))
    making.follow(add_act(member("viewer"), (Right("viewer"),)), add_act(member("gone"), ADMINISTRATOR))
    making.follow(add_act(RecoveryKey(bytes(16)).member, RIGHTS), {"act": "an act of a newer version", "at": 1})
    made = {"ref": "RK1", "team": "T"}
    making.segment(
        "office",
        batch("office", 1, 1, ("risk", "r", CREATED, Op.SET, made, ()), ("risk", "r", "title", Op.SET, "Schlüssel “lost”", ())),
        batch("office", 2, 3, ("risk", "r", "event", Op.SET, "First", ()), ("risk", "gone", "title", Op.SET, "Hidden", ()),
              ("risk", "gone", DELETED, Op.SET, True, ()), behalf="person-viewer", said_at="2026-01-12", undoes="x.1"),
    )  # fmt: skip
    making.segment(
        "manager",
        batch("manager", 1, 1, ("risk", "r", "event", Op.SET, "Second", (Dot(office, 3),)), seen={office: 5}),
        batch("manager", 2, 2, ("risk", "r", "event", Op.SET, "Third", (Dot(office, 3),)),
              ("risk", "r", "title", Op.SET, "Jane Roe lost the keys", (Dot(office, 2),)),
              ("risk", "elsewhere", "title", Op.SET, "Of no team of theirs", ()), seen={office: 5, manager: 0}),
        batch("manager", 3, 5, ("risk", "r", "cause", "splice", [1, "a", None, 2.5], (), 2), seen={office: 5}),
    )  # fmt: skip
    making.segment("viewer", batch("viewer", 1, 1, ("risk", "r", "title", Op.SET, "Not theirs", (Dot(office, 2),))))
    making.segment(
        "gone",
        batch(
            "gone",
            1,
            1,
            ("activity", "a", "customers", Op.ADD, "tenants", ()),
            ("activity", "a", "customers", Op.ADD, "licensees", ()),
        ),
        batch(
            "gone",
            2,
            3,
            ("activity", "a", "customers", Op.REMOVE, "tenants", (Dot(gone, 1),)),
            ("activity", "a", "title", Op.SET, "Rent letters", ()),
        ),
    )
    making.follow(rights_act("person-manager", (Right("viewer"),), {manager: 6}))
    _withhold(making, manager)
    making.follow(remove_act(gone, 1, 3), new=bytes(range(32)))
    mark = content_hash(DOCUMENT_SAID)
    signed = {"content_hash": mark, "vector": {office: 5}}
    making.segment(
        "office",
        batch("office", 3, 6, ("quarantine", f"{viewer}.1", "decision", Op.SET, "discard", ()),
              ("signoff", "s", "signed", Op.SET, signed, ()), seen={manager: 4, viewer: 1, gone: 3}),
    )  # fmt: skip
    making.segment("manager", batch("manager", 4, 6, ("risk", "r", "controls", Op.SET, "After the cut", ())))
    key = making.chain.keys[making.chain.key]
    name = name_of(key, mark)
    making.files[blob_path(name)] = DOCUMENT + encrypt(key, zlib.compress(canonical(DOCUMENT_SAID)), name.encode())
    _tickets(making)
    _checkpoint(making)
    # The office's segments are in a pack, and no longer by themselves.
    paths = [segment_path(office, seq) for seq in (1, 2)]
    making.files[pack_path(office, 1, 2)] = write_pack([making.files.pop(path) for path in paths])
    return making.files


def _withhold(making: Making, manager: str) -> None:
    path = segment_path(manager, 1)
    raw, key = making.files[path], making.chain.keys[making.chain.key]
    (line,) = [line for line in read_segment(raw).lines(key) if b"Jane Roe" in line]
    (operation,) = [
        each
        for batch in read_segment(raw).open(key)
        for each in batch.operations
        if each.value == "Jane Roe lost the keys"
    ]
    making.follow(redact_act(line_leaf(line), operation, "a name", 1_770_000_000_000, []))
    # The damaged first writing, and the repair in which the line is withheld.
    making.files[segment_path(manager, 1, 1)] = withhold(raw, key, [line_leaf(line)])
    making.files[path] = raw[:100]


def _tickets(making: Making) -> None:
    meant = {"name": "Bea", "roles": ["line_manager"], "teams": ["T"]}
    raw = write_invitation(making.chain, DEVICES["office"], KEYS["office"], CODE, 4_000_000_000_000, meant)
    making.files[invitation_path(CODE.ticket)] = raw
    invited = open_invitation(raw, CODE)
    asked = write_request(invited, CODE, DeviceKeys(bytes([9]) * 64), "9" * 32, "Bea", "vm")
    making.files[request_path(CODE.ticket)] = asked


def _checkpoint(making: Making) -> None:
    seq, last, mark = making.marks["office"]
    goals = {DEVICES["office"]: (seq, last, mark)}
    place = CheckpointPlace(DEVICES["office"], 1, making.chain.head, goals, "0" * 64, 31)  # type: ignore[arg-type]
    said = Said("Before the return", "person-office", 1_770_000_000_000)
    making.files[checkpoint_path(1, DEVICES["office"])] = write_checkpoint(
        place, making.chain, [], said, KEYS["office"].sign
    )


def read(files: dict[str, bytes], home: Path, name: str = "office") -> tuple[Store, Membership, Inbox]:
    """Read the golden share from the beginning, as one of its laptops would; a fresh home holds what it comes to."""
    folder = MemoryFolder(dict(files))
    store = Store.create(Home(home), FixedClock(JANUARY))
    store.belong_to(UUID)
    # A reader that none of the files is its own, and who has this laptop's keys.
    entries = [files[entry_path(number)] for number in range(7)]
    membership = Membership("e" * 32, KEYS[name], Chain())
    known = keys_for(entries, DEVICES[name], KEYS[name])
    for raw in entries:
        membership.chain = extend(membership.chain, raw, known)
    store.go_by(membership.chain.rules(), membership.chain.head[1])
    inbox = Inbox(store, folder, membership)
    inbox.take(read_heads(folder.names(HEADS))[0], lambda: False)
    take_documents(store, folder, membership)
    return store, membership, inbox


def come_to(store: Store, membership: Membership) -> dict[str, Any]:
    """Return what the files come to, in plain JSON."""
    db = store.read()
    tables: dict[str, Callable[[], Any]] = {
        "log_hash": lambda: log_hash(db, membership.chain.head[1]),
        "vector": store.vector,
        "risks": lambda: db.execute("SELECT id, ref, title, event, deleted FROM p_risk ORDER BY id").fetchall(),
        "activities": lambda: db.execute("SELECT id, title, customers FROM p_activity ORDER BY id").fetchall(),
        "conflicts": lambda: db.execute(
            "SELECT r.id, c.field FROM p_conflict c JOIN record r ON r.number = c.record ORDER BY 1, 2"
        ).fetchall(),
        "held": lambda: db.execute(
            "SELECT d.id, q.number, q.reason, q.decision FROM quarantine q JOIN device d ON d.number = q.device ORDER BY 1, 2"
        ).fetchall(),
        "document": lambda: (store.document(content_hash(DOCUMENT_SAID)) or b"").decode(),
    }
    found: dict[str, Any] = json.loads(json.dumps({name: told() for name, told in tables.items()}))
    return found


def write(target: Path) -> None:
    """Write the files and what they come to."""
    files = make()
    for path, body in files.items():
        (target / "share" / path).parent.mkdir(parents=True, exist_ok=True)
        (target / "share" / path).write_bytes(body)
    with tempfile.TemporaryDirectory() as home:
        store, membership, inbox = read(files, Path(home))
        assert inbox.ill == [], inbox.ill
        told = json.dumps(come_to(store, membership), indent=1, ensure_ascii=False)
        store.close()
    (target / "comes-to.json").write_text(told + "\n", encoding="utf-8")


if __name__ == "__main__":
    write(Path(sys.argv[1]))
