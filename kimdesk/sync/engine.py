"""One round of meeting in the shared folder, and what came of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from enum import StrEnum

from kimdesk.store.alarms import Alarm, alarms
from kimdesk.store.behind import is_incomplete
from kimdesk.store.store import Store
from kimdesk.store.tally import log_hash
from kimdesk.sync.adoption import Adoption
from kimdesk.sync.archive import Archive
from kimdesk.sync.checkpoints import UNSAID, Checkpoints
from kimdesk.sync.documents import put_documents, take_documents
from kimdesk.sync.evidence import EvidenceFiles
from kimdesk.sync.folder import Folder, FolderError, Trouble
from kimdesk.sync.forgetting import Forgetting
from kimdesk.sync.healing import Healing
from kimdesk.sync.history import History, progress
from kimdesk.sync.inbox import Ill, Inbox
from kimdesk.sync.layout import HEADS, ROSTER, read_heads, read_wants
from kimdesk.sync.membership import Membership
from kimdesk.sync.outbox import Forked, Outbox
from kimdesk.sync.renewal import carry_over, is_forked
from kimdesk.sync.restricted import read_again


class Health(StrEnum):
    """How the folder is, and whether this laptop may use it: FORKED, somebody else writes under its number; WAITING, it
    goes by a new number and an administrator has not let it in again yet.
    """

    WELL = "well"
    UNREACHABLE = "unreachable"
    EMPTIED = "emptied"
    ANOTHER = "another"
    FORKED = "forked"
    WAITING = "waiting"


@dataclass(slots=True)
class Report:
    """What one round did. ``carried`` counts the operations that came over from a number this laptop went by before;
    ``renewed`` is that number, in the round in which it was given up. While history is ``incomplete``, ``history`` says
    how many segments of it are here, and of how many.
    """

    health: Health = Health.WELL
    words: str = ""
    trouble: Trouble = Trouble.OTHER
    sealed: int = 0
    published: int = 0
    confirmed: bool = True
    taken: int = 0
    healed: int = 0
    carried: int = 0
    renewed: str = ""
    ill: list[Ill] = field(default_factory=list)
    alarms: list[Alarm] = field(default_factory=list)
    kinds: frozenset[str] = frozenset()
    records: frozenset[str] = frozenset()
    incomplete: bool = False
    history: tuple[int, int] = (0, 0)

    @property
    def well(self) -> bool:
        """Whether there is nothing to tell anybody."""
        return self.health is Health.WELL and not self.ill and not self.alarms


class Engine:
    """Meets the others in a folder, as one laptop; a round may be broken off anywhere and is made good by the next."""

    def __init__(self, store: Store, folder: Folder, membership: Membership, salt: Callable[[int], bytes]) -> None:
        self.store, self.folder, self.membership = store, folder, membership
        self._outbox = Outbox(store, folder, membership, salt)
        self._healing = Healing(store, folder, membership)
        self._evidence = EvidenceFiles(store, folder, membership)
        self._checkpoints = Checkpoints(store, folder, membership)
        self._forgetting = Forgetting(store, folder, membership)

    def round(self, stopped: Callable[[], bool] = lambda: False, heal: bool = False) -> Report:
        """Take in what is new, confirm what was written last time, put down what was written here.

        With ``heal`` everything the share has lost is put back. Nothing on the share is touched where it is empty and
        was not before, unless ``heal`` says so. Never raises for what a folder may do.
        """
        self.membership.catch_up(self.store.read())
        report = Report(alarms=alarms(self.store.read()))
        try:
            names = self.folder.names(HEADS)
            if not names and not heal and not self.folder.names(ROSTER):
                report.health = Health.EMPTIED
                report.sealed = self._outbox.seal()
                return report
            if self.store.former():
                report.carried = carry_over(self.store, self.folder, self.membership)
            if is_forked(self.store, self.folder, self.membership, read_heads(names)[0]):
                raise Forked(self.membership.device)
            self._take(names, report, stopped)
            self._forgetting.run()
            report.confirmed = self._outbox.confirm()
            report.sealed = self._outbox.seal()
            put_documents(self.store, self.folder, self.membership)
            report.published = self._outbox.publish(read_heads(names)[0])
            report.healed = self._checkpoints.stay(names)
            self._look_behind(report, stopped)
            behind = heal or self._healing.is_behind(names)
            if behind:
                report.healed += self.heal(thorough=heal)
                self._forgetting.run(again=report.healed > 0)
            wants = read_wants(names)
            report.healed += self._healing.serve(wants)
            self._healing.ask(((each.device, each.seq) for each in report.ill if each.lost), wants)
            # Last, because they are large: what people wrote has gone out and come in before.
            self._evidence.put(anew=behind, thorough=heal, stopped=stopped)
            self._evidence.take(stopped)
        except FolderError as error:
            report.health, report.words, report.trouble = Health.UNREACHABLE, error.words, error.trouble
            report.sealed = report.sealed or self._outbox.seal()
        except Forked as error:
            report.health, report.words = Health.FORKED, str(error)
        self._tell(report)
        return report

    def take_over(self, stopped: Callable[[], bool] = lambda: False) -> Report:
        """Take in what the folder holds and write nothing there: what somebody handed over. Raises FolderError."""
        report = Report()
        self._take(self.folder.names(HEADS), report, stopped)
        replace(self._evidence, in_common=False).take(stopped)
        self._forgetting.keep_to_it()
        self._tell(report)
        return report

    def hand_over(self) -> int:
        """Put everything that this laptop has into the folder, what was just written too; return how many files that
        were not there. Raises FolderError.
        """
        self._outbox.seal()
        done = self.heal() + replace(self._evidence, in_common=False).put(anew=True)
        self._forgetting.hand_over()
        return done

    def log_hash(self) -> str:
        """Return the log hash at the vector held now."""
        return log_hash(self.store.read(), self.membership.chain.head[1])

    def heal(self, thorough: bool = True) -> int:
        """Put back whatever this laptop has and the share has lost, whoever wrote it, signed documents too; return how
        many files.

        With ``thorough`` every file there is read, and what is not whole gets a repaired copy.
        """
        documents = put_documents(self.store, self.folder, self.membership, everything=True)
        done = documents + self._healing.put_all_back(thorough) + self._checkpoints.put_back()
        self._checkpoints.announce(self.folder.names(HEADS))
        return done

    def _take(self, names: list[str], report: Report, stopped: Callable[[], bool]) -> None:
        heads, rosters = read_heads(names)
        inbox = Inbox(self.store, self.folder, self.membership)
        try:
            inbox.follow_roster(rosters)
        finally:
            # Also where the folder failed after an entry had been taken in, now or when it was broken off before.
            self._go_by_roster()
        try:
            self._checkpoints.keep_new(names)
            adoption = Adoption(self.store, self.folder, self.membership, inbox.changed)
            if adoption.run(heads, stopped):
                self._go_by_roster()
                inbox.take(heads, stopped)
                read = read_again(self.store, self.membership.chain)
                inbox.changed |= read.kinds
                inbox.touched |= read.records
                take_documents(self.store, self.folder, self.membership)
        finally:
            # What came in before the folder failed is here, and whoever shows it must hear of it.
            report.taken, report.ill = inbox.taken, inbox.ill
            report.kinds, report.records = frozenset(inbox.changed), frozenset(inbox.touched)

    def _go_by_roster(self) -> None:
        self.store.go_by(self.membership.chain.rules(), self.membership.chain.head[1])

    def _look_behind(self, report: Report, stopped: Callable[[], bool]) -> None:
        """What can wait: packs, a checkpoint where one is due, and history behind the one gone by."""
        Archive(self.store, self.folder, self.membership).tend()
        if self._checkpoints.is_due() and not stopped():
            self._checkpoints.write(UNSAID)
        history = History(self.store, self.folder, self.membership)
        history.run(stopped)
        report.ill += history.ill

    def _tell(self, report: Report) -> None:
        db = self.store.read()
        report.alarms, report.incomplete, report.history = alarms(db), is_incomplete(db), progress(db)
