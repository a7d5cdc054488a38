"""Meeting in a shared folder: each round of syncing, and where everybody stands."""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from kimdesk.errors import UserError
from kimdesk.services.completeness import say_incomplete
from kimdesk.services.context import Context
from kimdesk.services.joining import JoiningService
from kimdesk.services.merging import MergingService
from kimdesk.services.recovery import RecoveryService
from kimdesk.services.redacting import RedactingService
from kimdesk.services.returning import ReturningService
from kimdesk.services.rights_in_step import RightsInStep
from kimdesk.services.roster_again import RosterAgain
from kimdesk.services.share_doctor import ShareDoctor
from kimdesk.services.share_place import SharePlace
from kimdesk.services.share_troubles import other_folder, say_alarm, say_ill
from kimdesk.services.team_files import TeamFileService
from kimdesk.store import shelf
from kimdesk.store.alarms import alarms
from kimdesk.store.seen import seen_by_all
from kimdesk.sync.engine import Engine, Health, Report


@dataclass(frozen=True, slots=True)
class Colleague:
    """One laptop of the share as this one knows it. ``merged`` is the name of the last checkpoint of an administrator that
    includes all its changes which are here; nothing where none does.
    """

    device: str
    name: str
    machine: str
    removed: bool
    operations: int
    has_seen_mine: bool
    merged: str = ""


class SharingService:
    """What happens again and again in a share."""

    def __init__(self, context: Context, place: SharePlace | None = None) -> None:
        self._context = context
        self.place = place or SharePlace(context)

    @cached_property
    def joining(self) -> JoiningService:
        """Making a share, and letting laptops in and out."""
        return JoiningService(self.place, self.sync)

    @cached_property
    def team_files(self) -> TeamFileService:
        """Handing the share over in a file."""
        return TeamFileService(self.place, self.joining)

    @cached_property
    def recovery(self) -> RecoveryService:
        """The way back in when no administrator's laptop is left."""
        return RecoveryService(self.place, self.sync)

    @cached_property
    def redacting(self) -> RedactingService:
        """Taking words away for good."""
        return RedactingService(self.place, self.sync)

    @cached_property
    def doctor(self) -> ShareDoctor:
        """Going over the whole share."""
        return ShareDoctor(self._context, self)

    @cached_property
    def merging(self) -> MergingService:
        """Saying that everything up to here has been brought together."""
        return MergingService(self.place, self.sync)

    @cached_property
    def returning(self) -> ReturningService:
        """Coming in again under another number."""
        return ReturningService(self.place, self.joining)

    def sync(self, heal: bool = False, stopped: Callable[[], bool] = lambda: False) -> Report:
        """Meet the others once. Never raises for what the folder may do; the report says what there is to tell.

        Where somebody else writes under this laptop's number it takes another one and asks to be let in again. An
        administrator's laptop lets the roster say what the records of people say.
        """
        report = self._round(heal, stopped)
        if report.health is Health.WELL and not report.ill and not stopped():
            with suppress(UserError):
                # Where another administrator is at it, or the folder went away, it is done by the next sync.
                RosterAgain(self.place, self._round).do()
                RightsInStep(self.place, self._round).bring()
        return report

    def _round(self, heal: bool = False, stopped: Callable[[], bool] = lambda: False) -> Report:
        self.place.keep_up()
        if self.place.is_returning:
            standing = self.returning.come_in()
            if standing is not None:
                return standing
        elif not self.place.is_shared:
            self.place.look_whether_let_in()
        membership = self.place.member()
        engine = Engine(self._context.store, self.place.share(), membership, os.urandom)
        report = engine.round(stopped, heal)
        if report.health is Health.EMPTIED and self.place.holds_others():
            report.health = Health.ANOTHER
        if report.health is not Health.FORKED:
            return report
        self.returning.start_anew()
        again = self._round(heal, stopped)
        again.renewed = membership.device
        return again

    def ill(self, report: Report) -> list[str]:
        """Return in words which files a round could not read on."""
        return [say_ill(each, self.place.member().chain) for each in report.ill]

    def move_to(self, folder: Path) -> None:
        """Meet in another place from now on, where the same share stands: under another drive letter, say.

        Raises UserError, and goes on as before, where this laptop's share is not there.
        """
        share_id = self.place.share_id
        if folder.name == share_id:
            folder = folder.parent
        if not (folder / share_id).is_dir():
            raise other_folder(str(folder))
        self._context.settings.change("share", str(folder))

    def log_hash(self) -> str:
        """Return the log hash of what this laptop holds."""
        membership = self.place.member()
        return Engine(self._context.store, self.place.share(), membership, os.urandom).log_hash()

    def colleagues(self) -> list[Colleague]:
        """Return every laptop of the share: a recovery key is none, nor what only stands for records written before."""
        membership = self.place.member()
        vector = self._context.store.vector()
        mine = vector.get(membership.device, 0)
        seen = seen_by_all(self._context.db)
        merged = self.merging.including(self.merging.all())
        return [
            Colleague(
                each.device,
                each.name,
                each.machine,
                each.removed is not None,
                vector.get(each.device, 0),
                each.device == membership.device or seen.get(each.device, {}).get(membership.device, 0) >= mine,
                merged[each.device].name if each.device in merged else "",
            )
            for each in membership.chain.laptops
            if each.person
        ]

    def alarms(self) -> list[str]:
        """Return in words what must never happen and did, in this share, since this laptop belongs to it."""
        chain = self.place.member().chain
        return [say_alarm(each, chain) for each in alarms(self._context.db)]

    def incomplete(self) -> str:
        """Return in words what is not on this laptop yet; nothing where all of it is."""
        return say_incomplete(self._context.db)

    def states(self) -> dict[str, int]:
        """Return how many own segments are only here, on the share, and confirmed there."""
        db, device = self._context.db, self._context.store.device
        return {each: len(shelf.in_state(db, device, each)) for each in (shelf.HERE, shelf.SHARED, shelf.CONFIRMED)}
