"""Where a laptop stands in its share, read once for whoever shows it."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from kimdesk.errors import UserError
from kimdesk.services.context import Context
from kimdesk.store import shelf
from kimdesk.store.seen import last_heard, seen_by_all

if TYPE_CHECKING:
    from kimdesk.services.sharing import SharingService
    from kimdesk.sync.engine import Report
    from kimdesk.sync.members import Chain, Member
    from kimdesk.sync.tickets import Request

_MOST_SAID = 3


class Trouble(StrEnum):
    """What keeps this laptop from meeting the others, the worst alone."""

    NONE = "none"
    UNREACHABLE = "unreachable"
    STALLED = "stalled"
    FULL = "full"
    DENIED = "denied"
    NO_FOLDER = "no folder"
    OTHER_FOLDER = "other folder"
    EMPTIED = "emptied"
    FORKED = "forked"
    LEFT_OUT = "left out"
    NOT_YET_IN = "not yet in"
    LOCKED = "locked"
    NO_KEYS = "no keys"
    DAMAGED = "damaged"
    ALARM = "alarm"
    ROSTER_FORKED = "roster forked"
    BY_FILE = "by file"
    FAULT = "fault"
    OTHER = "other"


class Laptop(NamedTuple):
    """One laptop of the share. ``heard`` is when it last wrote something that is here, ``unseen`` how many of this
    laptop's changes it had not seen then, ``stops`` why nothing more of it can be read.
    """

    device: str
    name: str
    machine: str
    mine: bool = False
    removed: bool = False
    administrator: bool = False
    heard: datetime | None = None
    unseen: int = 0
    stops: str = ""


class ShareState(NamedTuple):
    """What is known without asking the folder, and who asks to be let in. ``waiting`` are own changes that are not on
    the share, ``unconfirmed`` segments that are and have not been read back. ``merged`` is the checkpoint of an
    administrator that includes all own changes, ``last_merged`` the newest of them, ``incomplete`` says what is not on this laptop yet.
    """

    folder: str = ""
    administrator: bool = False
    waiting: int = 0
    unconfirmed: int = 0
    laptops: tuple[Laptop, ...] = ()
    requests: tuple[Request, ...] = ()
    conflicts: int = 0
    undecided: int = 0
    merged: str = ""
    last_merged: str = ""
    incomplete: str = ""
    recovery_key: bool = False

    @property
    def is_safe(self) -> bool:
        """Whether the share outlives the loss of one administrator's laptop."""
        people = {each.name for each in self.laptops if each.administrator and not each.removed}
        return self.recovery_key or len(people) > 1

    @property
    def colleagues(self) -> list[Laptop]:
        """The laptops that others use and that still belong to the share."""
        return [each for each in self.laptops if not each.mine and not each.removed]

    @property
    def seen(self) -> int:
        """How many of these had seen everything written here."""
        return sum(each.unseen == 0 for each in self.colleagues)


class Met(NamedTuple):
    """What came of meeting once: the report where it came so far, what is wrong, how things stand, and in ``notes`` what
    the meeting did to this laptop itself.
    """

    trouble: Trouble = Trouble.NONE
    words: str = ""
    hint: str = ""
    report: Report | None = None
    state: ShareState | None = None
    roster_moved: bool = False
    notes: tuple[str, ...] = ()
    bug: Exception | None = None


def waiting_changes(context: Context) -> int:
    """Return how many changes written here are not on the share; reads the file alone."""
    device = context.store.device
    return context.store.vector().get(device, 0) - shelf.last_out(context.db, device)


def meet(sharing: SharingService, stopped: Callable[[], bool], heal: bool = False) -> Met:
    """Meet the others once and say how things stand then. Raises nothing: what went wrong is in the answer."""
    try:
        met = _met(sharing, stopped, heal)
    except UserError as error:
        met = Met(_trouble_of(error), error.message or error.title, error.hint)
    except Exception as bug:  # noqa: BLE001 - carried to whoever tells people of bugs, once
        return Met(Trouble.FAULT, bug=bug)
    if met.state is None and met.trouble is not Trouble.LOCKED and sharing.place.is_shared:
        with suppress(UserError):
            met = met._replace(state=read_state(sharing))
    return met


def _met(sharing: SharingService, stopped: Callable[[], bool], heal: bool) -> Met:
    from kimdesk.services.share_troubles import say_what_happened
    from kimdesk.sync.engine import Health

    if not sharing.place.folder:
        return Met(Trouble.NO_FOLDER)
    if sharing.place.by_file:
        return Met(Trouble.BY_FILE, state=read_state(sharing)._replace(requests=_requests(sharing)))
    before = shelf.newest_entry(sharing.place.context.db)
    report = sharing.sync(heal, stopped)
    trouble, words = _trouble_in(sharing, report)
    asked = _requests(sharing) if report.health is Health.WELL else ()
    state = None if trouble is Trouble.NOT_YET_IN else read_state(sharing, report)._replace(requests=asked)
    moved = shelf.newest_entry(sharing.place.context.db) != before
    return Met(trouble, words, report=report, state=state, roster_moved=moved, notes=tuple(say_what_happened(report)))


def _trouble_in(sharing: SharingService, report: Report) -> tuple[Trouble, str]:
    """Return what is wrong by what a round says, with the sentence for it."""
    from kimdesk.services.share_troubles import say_health
    from kimdesk.sync import folder
    from kimdesk.sync.engine import Health
    from kimdesk.sync.roster_fork import FORKED_ROSTER

    if report.health is Health.UNREACHABLE:
        sorts = {folder.Trouble.FULL: Trouble.FULL, folder.Trouble.DENIED: Trouble.DENIED}
        found = sorts.get(report.trouble, Trouble.UNREACHABLE)
        return found, say_health(report, sharing.place.folder)
    if report.health is not Health.WELL:
        found = {
            Health.ANOTHER: Trouble.OTHER_FOLDER,
            Health.EMPTIED: Trouble.EMPTIED,
            Health.FORKED: Trouble.FORKED,
            Health.WAITING: Trouble.NOT_YET_IN,
        }.get(report.health, Trouble.OTHER)
        return found, say_health(report, sharing.place.folder)
    if report.alarms:
        return Trouble.ALARM, " ".join(sharing.alarms())
    if not report.ill:
        return Trouble.NONE, ""
    words = "\n".join(sharing.ill(report)[:_MOST_SAID])
    if any(each.reason == FORKED_ROSTER for each in report.ill):
        return Trouble.ROSTER_FORKED, words
    if any(not each.device and not each.lost for each in report.ill):
        return Trouble.LEFT_OUT, words
    return Trouble.DAMAGED, words


def _requests(sharing: SharingService) -> tuple[Request, ...]:
    from kimdesk.services.share_troubles import Unreachable

    membership = sharing.place.member()
    if not membership.chain.is_administrator(membership.device):
        return ()
    try:
        return tuple(sharing.joining.requests())
    except Unreachable:
        # It went away after the round; the next one says so.
        return ()


def read_state(sharing: SharingService, report: Report | None = None) -> ShareState:
    """Return how things stand by what is kept here; raises UserError where this laptop's keys cannot be had."""
    context, membership = sharing.place.context, sharing.place.member()
    db, me, chain = context.db, membership.device, membership.chain
    named = sharing.merging.all()
    (conflicts,) = db.execute("SELECT count(*) FROM p_conflict").fetchone()
    return ShareState(
        sharing.place.folder,
        chain.is_administrator(me),
        waiting_changes(context),
        len(shelf.in_state(db, me, shelf.SHARED)),
        _laptops(context, chain, me, report),
        conflicts=conflicts,
        undecided=len(context.store.undecided()),
        recovery_key=bool(chain.recovery_keys),
        merged=merged.name if (merged := sharing.merging.including(named).get(me)) else "",
        last_merged=named[-1].name if named else "",
        incomplete=sharing.incomplete(),
    )


def _laptops(context: Context, chain: Chain, me: str, report: Report | None) -> tuple[Laptop, ...]:
    mine = context.store.vector().get(me, 0)
    seen, heard = seen_by_all(context.db), last_heard(context.db)
    stops = {each.device: each.reason for each in report.ill} if report else {}
    own = {each.device for each in chain.written_for(me)} - {me}

    def laptop(member: Member) -> Laptop:
        at = heard.get(member.device)
        return Laptop(
            member.device,
            member.name,
            member.machine,
            member.device == me,
            member.removed is not None,
            chain.is_administrator(member.device),
            datetime.fromtimestamp(at / 1000, UTC) if at else None,
            0 if member.device == me else max(mine - seen.get(member.device, {}).get(me, 0), 0),
            stops.get(member.device, ""),
        )

    # What has no person is no laptop that somebody uses: the records of an older one, say.
    shown = [laptop(each) for each in chain.laptops if each.person and each.device not in own]
    return tuple(sorted(shown, key=lambda each: (not each.mine, each.removed, each.name.casefold(), each.device)))


def _trouble_of(error: UserError) -> Trouble:
    from kimdesk.keychain import Locked
    from kimdesk.services.share_troubles import OtherFolder, Unreachable
    from kimdesk.sync.membership import NoKeys, NotLetIn

    kinds: tuple[tuple[type[UserError], Trouble], ...] = (
        (Locked, Trouble.LOCKED),
        (Unreachable, Trouble.UNREACHABLE),
        (OtherFolder, Trouble.OTHER_FOLDER),
        (NotLetIn, Trouble.NOT_YET_IN),
        (NoKeys, Trouble.NO_KEYS),
    )
    return next((trouble for kind, trouble in kinds if isinstance(error, kind)), Trouble.OTHER)
