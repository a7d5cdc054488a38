"""Named checkpoints: an administrator's word that everything up to here has been brought together."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass

from kimdesk.errors import UserError
from kimdesk.i18n import t
from kimdesk.model.dates import say_date
from kimdesk.services.completeness import say_incomplete
from kimdesk.services.share_place import SharePlace
from kimdesk.services.share_troubles import say_health
from kimdesk.sync.checkpoint import Checkpoint, Said
from kimdesk.sync.checkpoints import Checkpoints
from kimdesk.sync.engine import Health, Report
from kimdesk.sync.envelope import Damaged

_LONGEST = 120


@dataclass(frozen=True, slots=True)
class Merged:
    """A named checkpoint: what it is called, when it was made by the writer's clock (UTC milliseconds), and up to which
    operation of each laptop it reaches.
    """

    name: str
    at: int
    vector: dict[str, int]


class MergingService:
    """Makes them, and tells which of them include what."""

    def __init__(self, place: SharePlace, sync: Callable[[], Report]) -> None:
        self._place = place
        self._sync = sync
        # What a checkpoint says never changes, and there come to be many.
        self._said: dict[tuple[str, int], Merged] = {}

    def merge(self, name: str = "") -> Merged:
        """Say that everything which is here after a sync is merged; the date is the name where none is given.

        Raises UserError where the person is no administrator, or where it cannot be said for certain just now.
        """
        self._place.require_administrator()
        report = self._sync()
        context = self._place.context
        if report.health is not Health.WELL:
            raise UserError(t("Sync", "Not merged"), say_health(report, self._place.folder), "")
        now = context.clock.now()
        words = " ".join(name.split())[:_LONGEST] or t("Sync", "Merged by the administrator, {date}").format(
            date=say_date(now.date())
        )
        checkpoints = self._checkpoints()
        said = Said(words, context.me().id, int(now.timestamp() * 1000))
        written = checkpoints.write(said, with_content=checkpoints.is_due())
        if written is None:
            raise UserError(
                t("Sync", "Not merged"),
                say_incomplete(context.db) or t("Sync", "Something was saved or came in at this very moment."),
                t("Sync", "Try again in a minute."),
            )
        return Merged(words, said.wall, written.vector)

    def all(self) -> list[Merged]:
        """Return the named checkpoints that are known here, the oldest first."""
        checkpoints = self._checkpoints()
        names = checkpoints.names()
        for each in names:
            if each not in self._said:
                # One whose key is not here yet is asked again.
                with suppress(Damaged):
                    self._said[each] = self._read(checkpoints.get(*each))
        return [found for each in names if (found := self._said.get(each)) and found.name]

    def including(self, named: Sequence[Merged]) -> dict[str, Merged]:
        """Return, for each laptop, the last of these that includes every change of it which is here."""
        found: dict[str, Merged] = {}
        for device, upto in self._place.context.store.vector().items():
            for each in named:
                if each.vector.get(device, 0) >= upto:
                    found[device] = each
        return found

    def _read(self, checkpoint: Checkpoint) -> Merged:
        said = checkpoint.said(self._place.member().chain.keys)
        return Merged(said.name, said.wall, checkpoint.vector)

    def _checkpoints(self) -> Checkpoints:
        membership = self._place.member()
        return Checkpoints(self._place.context.store, self._place.share(), membership)
