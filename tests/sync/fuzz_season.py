"""A share with a past, for what a newcomer reads: whatever it is given first, it ends where everybody else is."""

from __future__ import annotations

import random
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

from kimdesk.clock import FixedClock
from kimdesk.model.ops import CREATED, DELETED, Dot, Draft, Op
from kimdesk.model.roster import Right
from kimdesk.paths import Home
from kimdesk.store.adopting import course
from kimdesk.store.behind import Phase, phase
from kimdesk.store.identity import mark_beside
from kimdesk.store.store import Store
from kimdesk.store.tally import counted_anew, kept_sum
from kimdesk.sync.adoption import Adoption
from kimdesk.sync.checkpoints import UNSAID
from kimdesk.sync.engine import Engine, Health
from kimdesk.sync.folder import Folder
from kimdesk.sync.inbox import Inbox
from kimdesk.sync.layout import HEADS, read_heads
from kimdesk.sync.membership import Membership
from tests.devices import batches_of, remote
from tests.sync.forging import put, signed
from tests.sync.laptops import ADMINISTRATOR, Laptop, admit, make_laptop, make_share, meet
from tests.sync.memory import MemoryFolder
from tests.workspaces import JANUARY

SIGNERS = (*ADMINISTRATOR, Right("head_of_service"))
TEAM = (Right("line_manager", frozenset({"T"})),)
# Somebody whom nobody knows promises so many segments that going by a checkpoint is worth its while.
_MANY = f"{HEADS}/ffffffffff.00000099.00000000"
_SAYS = (
    "SELECT r.kind, r.id, l.field, d.id, l.number, o.op, o.value FROM live l JOIN record r ON r.number = l.record "
    "JOIN device d ON d.number = l.device JOIN op o ON o.device = l.device AND o.number = l.number ORDER BY 1, 2, 3, 4, 5"
)
_WAITS = (
    "SELECT d.id, q.number, q.reason, q.decision FROM quarantine q JOIN device d ON d.number = q.device ORDER BY 1, 2"
)

_BATCHES = "SELECT d.id, b.number, b.first FROM batch b JOIN device d ON d.number = b.device ORDER BY 1, 2"


def says(laptop: Laptop) -> tuple[Any, ...]:
    """Return all that counts on a laptop, word for word."""
    db = laptop.store.read()
    told = (db.execute(each).fetchall() for each in (_SAYS, _WAITS, _BATCHES))
    batches = {(each.device, each.number): each for each in batches_of(laptop.store)}
    return laptop.engine.log_hash(), laptop.store.vector(), batches, *told


class Season:
    """Two administrators and a viewer with a past in ``folder``; newcomers are copies of one laptop that was let in, and
    of another whose person may read restricted records.
    """

    def __init__(self, root: Path, chance: random.Random) -> None:
        self.root, self.chance, self.folder = root, chance, MemoryFolder()
        self.office, self.colleague = make_share(root, self.folder, "oc", chance, SIGNERS)
        self.viewer = make_laptop(root, "v", self.folder, chance)
        admit(self.office, self.viewer, (Right("viewer"),))
        for each in (self.office, self.colleague):
            each.store.database._writer.execute("PRAGMA synchronous=OFF")
            each.sync()
        self._live_through()
        self._templates = [make_laptop(root, name, self.folder, chance) for name in "nd"]
        for template, rights in zip(self._templates, (TEAM, (Right("director"),)), strict=True):
            admit(self.office, template, rights)
        for template in self._templates:
            inbox = Inbox(template.store, self.folder, template.engine.membership)
            inbox.follow_roster(read_heads(self.folder.names(HEADS))[1])
            template.store.go_by(template.chain.rules(), template.chain.head[1])
        meet(self.office, self.colleague)
        self.sound = dict(self.folder.files) | {_MANY: b""}
        self.nothing, self.truth, self._count = {}, {}, 0
        self._waiting: list[Laptop] = []
        for template in self._templates:
            laptop = self.newcomer(dict(self.sound), template.person)
            self.nothing[template.person] = says(laptop)
            assert laptop.sync().well
            self.truth[template.person] = says(laptop)
            assert laptop.engine.log_hash() == self.office.engine.log_hash()
            self.done_with(laptop)
        assert self.office.engine._checkpoints.write(UNSAID) is not None
        self.sound |= self.folder.files

    def close(self) -> None:
        for each in (self.office, self.colleague, self.viewer, *self._templates, *self._waiting):
            each.store.close()

    def newcomer(self, files: dict[str, bytes], person: str = "") -> Laptop:
        """Return a laptop that holds nothing yet, meeting where these files are."""
        person = person or self.chance.choice(self._templates).person
        laptop = next((each for each in self._waiting if each.person == person), None)
        if laptop is None:
            laptop = self._copy(next(each for each in self._templates if each.person == person))
        else:
            self._waiting.remove(laptop)
        return self.in_folder(laptop, MemoryFolder(files))

    def in_folder(self, laptop: Laptop, folder: Folder) -> Laptop:
        """Return the same laptop, meeting elsewhere."""
        membership = laptop.engine.membership
        return Laptop(laptop.store, Engine(laptop.store, folder, membership, self.chance.randbytes), laptop.person)

    def joins(self, laptop: Laptop, given: Callable[[Laptop], object]) -> bool:
        """Let a newcomer read what it is ``given``; return whether anything came of it. In the end it holds what
        everybody holds: by that where it was taken, and else, as it was before, by the segments.
        """
        given(laptop)
        taken = says(laptop) != self.nothing[laptop.person]
        if not taken and self.chance.random() < 0.9:
            laptop.check()
            self._waiting.append(laptop)
            return False
        self.settle(laptop)
        self.done_with(laptop)
        return taken

    def settle(self, laptop: Laptop) -> None:
        """Let a newcomer read the share itself: whatever it held, it comes to what everybody holds."""
        laptop = self.in_folder(laptop, MemoryFolder(dict(self.sound)))
        for _round in range(4):
            report = laptop.sync()
            assert report.health is Health.WELL
            if says(laptop) == self.truth[laptop.person]:
                break
        assert not report.incomplete
        assert says(laptop) == self.truth[laptop.person]
        laptop.check()

    def done_with(self, laptop: Laptop) -> None:
        laptop.store.close()
        shutil.rmtree(laptop.store.home.folder)

    def adopt(self, laptop: Laptop) -> None:
        """Let a newcomer go by a checkpoint, broken off now and then; it fills nothing in yet."""
        membership, folder = laptop.engine.membership, laptop.engine.folder
        left = self.chance.choice((99, 99, 1, 2))

        def stopped() -> bool:
            nonlocal left
            left -= 1
            return left <= 0

        heads = read_heads(folder.names(HEADS))[0]
        done = Adoption(laptop.store, folder, membership).run(heads, stopped)
        if not done:
            left = 99
            assert Adoption(laptop.store, folder, membership).run(heads, stopped)
        assert course(laptop.store.read()) is None
        assert phase(laptop.store.read()) in (Phase.WHOLE, Phase.FILLING)
        assert kept_sum(laptop.store.read()) == counted_anew(laptop.store.read())

    def take_in(self, laptop: Laptop) -> None:
        """Let a newcomer take in what the heads promise, and nothing else."""
        inbox = Inbox(laptop.store, laptop.engine.folder, laptop.engine.membership)
        inbox.take(read_heads(laptop.engine.folder.names(HEADS))[0], lambda: False)

    def _copy(self, template: Laptop) -> Laptop:
        self._count += 1
        home = Home(self.root / f"n{self._count}")
        shutil.copytree(template.store.home.folder, home.folder)
        (nonce,) = template.store.read().execute("SELECT value FROM meta WHERE key = 'nonce'").fetchone()
        home.nonce.write_text(mark_beside(home, nonce), encoding="ascii")
        store, kept = Store.open(home, FixedClock(JANUARY)), template.engine.membership
        store.database._writer.execute("PRAGMA synchronous=OFF")
        membership = Membership(store.device, kept.keys, kept.chain)
        return Laptop(store, Engine(store, self.folder, membership, self.chance.randbytes), template.person)

    def _live_through(self) -> None:
        office, colleague = self.office, self.colleague
        for at, each in enumerate((office, colleague, office)):
            each.store.commit("new", each.person, [
                Draft("risk", f"r{at}", CREATED, Op.SET, {"team": "T", "ref": f"RK{at}"}),
                Draft("risk", f"r{at}", "title", Op.SET, f"Title {at}"),
                Draft("asset", "a", "owners", Op.ADD, f"p{at}"),
                Draft("risk", "q", "event", Op.SET, f"Event {at}"),
            ])  # fmt: skip
            meet(office, colleague, rounds=1)
        colleague.write("q", "event", "Another view", ())
        office.store.commit("delete", office.person, [Draft("risk", "r2", DELETED, Op.SET, True)])
        colleague.write("r2", "cause", "Still wanted")
        office.store.commit("new", office.person, [Draft("risk", "n", CREATED, Op.SET, {"team": "T"})])
        colleague.store.commit("new", colleague.person, [Draft("risk", "n", CREATED, Op.SET, {"team": ""})])
        hidden = {"team": "", "ref": "RK9", "restricted": True}
        made = colleague.store.commit("new", colleague.person, [
            Draft("risk", "hidden", CREATED, Op.SET, hidden),
            Draft("risk", "hidden", "title", Op.SET, "For few"),
            Draft("risk", "r1", "impact", Op.SET, "For all"),
        ])  # fmt: skip
        # What nobody who joins by a checkpoint may hear of.
        self.hidden = made.dots["hidden", "title"]
        office.sync()
        colleague.sync()
        office.write("hidden", "title", "For few, too", ())
        device, person = self.viewer.device, self.viewer.person
        waits = remote(device, 1, ("risk", "r1", "title", Op.SET, "Not theirs"), author=person)
        decided = remote(device, 2, ("risk", "r1", "cause", Op.SET, "Nor this"), author=person)
        newer = remote(device, 3, ("risk", "r1", "title", "splice", [1]), author=person, reader=2)
        put(self.folder, self.viewer, signed(self.viewer, [waits, decided, newer]))
        meet(office, colleague)
        office.store.decide(office.person, Dot(device, 2), accept=True)
        early = (Dot(device, 77),)
        colleague.store.commit("edit", colleague.person, [Draft("risk", "r0", "impact", Op.SET, "Early", early)])
        meet(office, colleague)
