"""One round of meeting in the shared folder, and what came of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum

from kimdesk.store import shelf
from kimdesk.store.alarms import Alarm, alarms
from kimdesk.store.store import Store
from kimdesk.store.tally import log_hash
from kimdesk.sync.documents import put_documents, take_documents
from kimdesk.sync.folder import Folder, FolderError, Taken
from kimdesk.sync.inbox import Ill, Inbox
from kimdesk.sync.layout import HEADS, README, ROSTER, RosterHead, entries_listed, entry_path, read_heads, short
from kimdesk.sync.membership import Membership
from kimdesk.sync.outbox import Forked, Outbox, is_there, put_back

README_WORDS = (
    "This folder belongs to KIM Desk. Laptops of one housing service leave their records here for each other.\r\n"
    "Do not rename, edit or delete anything in it. It may be backed up. Everything in it is encrypted.\r\n"
)


class Health(StrEnum):
    """How the folder is."""

    WELL = "well"
    UNREACHABLE = "unreachable"
    EMPTIED = "emptied"
    FORKED = "forked"


@dataclass(slots=True)
class Report:
    """What one round did."""

    health: Health = Health.WELL
    words: str = ""
    sealed: int = 0
    published: int = 0
    confirmed: bool = True
    taken: int = 0
    healed: int = 0
    ill: list[Ill] = field(default_factory=list)
    alarms: list[Alarm] = field(default_factory=list)
    kinds: frozenset[str] = frozenset()

    @property
    def well(self) -> bool:
        """Whether there is nothing to tell anybody."""
        return self.health is Health.WELL and not self.ill and not self.alarms


class Engine:
    """Meets the others in a folder, as one laptop; a round may be broken off anywhere and is made good by the next."""

    def __init__(self, store: Store, folder: Folder, membership: Membership, salt: Callable[[int], bytes]) -> None:
        self.store, self.folder, self.membership = store, folder, membership
        self._outbox = Outbox(store, folder, membership, salt)

    def round(self, stopped: Callable[[], bool] = lambda: False, heal: bool = False) -> Report:
        """Confirm what was written last time, take in what is new, put down what was written here.

        With ``heal`` everything the share has lost is put back. Nothing on the share is touched where it is empty and
        was not before, unless ``heal`` says so. Never raises for what a folder may do.
        """
        report = Report(alarms=alarms(self.store.read()))
        try:
            names = self.folder.names(HEADS)
            if not names and not heal and not self.folder.names(ROSTER):
                report.health = Health.EMPTIED
                report.sealed = self._outbox.seal()
                return report
            report.confirmed = self._outbox.confirm()
            self._take(names, report, stopped)
            report.sealed = self._outbox.seal()
            put_documents(self.store, self.folder, self.membership)
            report.published = self._outbox.publish(read_heads(names)[0])
            if heal or self._share_is_behind(names):
                report.healed = self.heal()
        except FolderError as error:
            report.health, report.words = Health.UNREACHABLE, error.words
            report.sealed = report.sealed or self._outbox.seal()
        except Forked as error:
            report.health, report.words = Health.FORKED, str(error)
        report.alarms = alarms(self.store.read())
        return report

    def take_over(self, stopped: Callable[[], bool] = lambda: False) -> Report:
        """Take in what the folder holds and write nothing there: what somebody handed over. Raises FolderError."""
        report = Report()
        self._take(self.folder.names(HEADS), report, stopped)
        report.alarms = alarms(self.store.read())
        return report

    def hand_over(self) -> int:
        """Put everything that this laptop has into the folder, what was just written too; return how many files that
        were not there. Raises FolderError.
        """
        self._outbox.seal()
        return put_documents(self.store, self.folder, self.membership, everything=True) + self.heal()

    def log_hash(self) -> str:
        """Return the log hash at the vector held now."""
        return log_hash(self.store.read(), self.membership.chain.head[1])

    def heal(self) -> int:
        """Put back whatever this laptop has and the share has lost, whoever wrote it; return how many files."""
        done = self._put_entries()
        for device, top in shelf.tops(self.store.read()).items():
            listed = set(self.folder.names(f"seg/{short(device)}"))
            for seq in range(1, top.seq + 1):
                kept = shelf.get(self.store.read(), device, seq)
                if kept is not None and (f"{seq:08d}.kds" not in listed or not is_there(self.folder, kept)):
                    put_back(self.folder, kept)
                    done += 1
        self._put_heads()
        return done

    def _take(self, names: list[str], report: Report, stopped: Callable[[], bool]) -> None:
        heads, rosters = read_heads(names)
        inbox = Inbox(self.store, self.folder, self.membership)
        try:
            inbox.follow_roster(rosters)
        finally:
            # Also where the folder failed after an entry had been taken in, now or when it was broken off before.
            self.store.go_by(self.membership.chain.rules(), self.membership.chain.head[1])
        inbox.take(heads, stopped)
        take_documents(self.store, self.folder, self.membership)
        report.taken, report.ill, report.kinds = inbox.taken, inbox.ill, frozenset(inbox.changed)

    def _share_is_behind(self, names: list[str]) -> bool:
        """Whether some head on the share says less than what is kept here: it was set back to an earlier day."""
        heads, rosters = read_heads(names)
        there: dict[str, int] = {}
        for head in heads:
            there[head.device] = max(there.get(head.device, 0), head.seq)
        kept = shelf.tops(self.store.read())
        behind = any(
            there.get(short(device), 0) < top.seq for device, top in kept.items() if device != self.membership.device
        )
        entries = max((each.number for each in rosters), default=-1)
        return behind or entries < self.membership.chain.head[0]

    def _put_entries(self) -> int:
        self._put(README, README_WORDS.encode())
        there = set(entries_listed(self.folder.names(ROSTER)))
        done = 0
        for number, raw in enumerate(shelf.entries(self.store.read())):
            if number not in there:
                done += self._put(entry_path(number), raw)
        return done

    def _put_heads(self) -> None:
        number, mark = self.membership.chain.head
        heads, rosters = read_heads(self.folder.names(HEADS))
        if number > max((each.number for each in rosters), default=-1):
            self._put(f"{HEADS}/{RosterHead(number, mark[:8]).name}", b"")
        for device, top in shelf.tops(self.store.read()).items():
            known = max((each.seq for each in heads if each.device == short(device)), default=0)
            if top.seq > known:
                self._put(f"{HEADS}/{short(device)}.{top.seq:08d}.{top.mark[:8]}", b"")

    def _put(self, path: str, body: bytes) -> int:
        try:
            self.folder.create(path, body)
        except Taken:
            return 0
        return 1
