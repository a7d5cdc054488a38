"""The journey of an information asset: in which lifecycle stages of which key activities it is collected, used and kept."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from kimdesk.i18n import show, t
from kimdesk.model.kinds.log import STAGES
from kimdesk.services.context import Context
from kimdesk.store import reading
from kimdesk.store.aliases import standing_for


class Use(NamedTuple):
    """One use of an asset in a stage: in which activity, where, by whom, through which third party, handed over how."""

    activity: str
    activity_name: str
    where: str
    responsible: str
    third_party: str
    hand_over: str

    @property
    def words(self) -> str:
        """Where, by whom and through whom, in a line."""
        third = t("Journey", "third party: {name}").format(name=self.third_party) if self.third_party else ""
        return "; ".join(filter(None, (self.where, self.responsible, third)))


class Stop(NamedTuple):
    """One of the eight stages, with the uses of the asset in it."""

    key: str
    name: str
    uses: tuple[Use, ...]


class JourneyService:
    """Reads the journey of an asset; it changes nothing."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def of(self, asset: str) -> tuple[Stop, ...]:
        """Return the eight stages in their order, in a fixed number of statements. A use in an activity that was deleted is
        left out; what names an asset that was merged into this one is on its way.
        """
        db = self._context.db
        stages = reading.find_records(db, "stage", {"asset": tuple(standing_for(db, asset))})
        wanted = tuple({each["activity"] for each in stages if each["activity"]})
        activities = {each.id: each.title for each in reading.find_records(db, "activity", {"id": wanted})}
        names = reading.names_of(
            db, {each[field] for each in stages for field in ("system", "responsible") if each[field]}
        )
        uses: dict[str, list[Use]] = {}
        for each in stages:
            if each["activity"] in activities:
                use = Use(
                    each["activity"],
                    " ".join(activities[each["activity"]].split()),
                    names.get(each["system"] or "") or each["place"] or "",
                    names.get(each["responsible"] or "", ""),
                    each["third_party"] or "",
                    each["hand_over"] or "",
                )
                uses.setdefault(each["stage"] or "", []).append(use)
        return tuple(Stop(option.key, show(option.label), _in_order(uses.get(option.key, ()))) for option in STAGES)


def say_journey(stops: Sequence[Stop]) -> str:
    """Say in which stages the asset occurs, and in which nobody has said that it does."""
    there = [each.name for each in stops if each.uses]
    if not there:
        return t("Journey", "No lifecycle stage of a key activity names this asset yet.")
    said = t("Journey", "Named in {count} of {all} stages.").format(count=len(there), all=len(stops))
    missing = [each.name for each in stops if not each.uses]
    if not missing:
        return said
    return t("Journey", "{said} Nobody has said: {stages}.").format(said=said, stages=", ".join(missing).lower())


def _in_order(uses: Sequence[Use]) -> tuple[Use, ...]:
    return tuple(sorted(uses, key=lambda each: (each.activity_name.casefold(), each.activity, each.words)))
