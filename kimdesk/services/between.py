"""The actions that stand between an information asset as it is and as it should be."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from kimdesk.i18n import show, t
from kimdesk.model.changes import Record
from kimdesk.model.dates import say_date
from kimdesk.model.kinds import KINDS
from kimdesk.model.kinds.actions import FINISHED
from kimdesk.services.context import Context
from kimdesk.services.registers import by_reference, due_date, is_overdue
from kimdesk.store import reading

_OF_ACTIONS = ("title", "progress", "owners", "target", "target_date", "revised", "revised_date")


class Between(NamedTuple):
    """One action on the way: its state, whose it is and until when, each in words."""

    id: str
    ref: str
    title: str
    state: str
    owner: str
    due: str
    late: bool
    finished: bool


class BetweenService:
    """Finds the actions that an asset names, and those that name the asset."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def of(self, asset: str) -> tuple[Between, ...]:
        """Return the actions, what is open first by its day, in a fixed number of statements. One that was deleted is left
        out; it is on the follow-up list while the asset names it.
        """
        db, today = self._context.db, self._context.clock.today()
        named = reading.find_records(db, "asset", {"id": asset}, only=("title", "actions"))
        ids = {each for record in named for each in record["actions"]}
        ids |= {record for kind, record, *_rest in reading.pointing_at(db, asset) if kind == "action"}
        actions = reading.find_records(db, "action", {"id": tuple(sorted(ids))}, only=_OF_ACTIONS)
        names = reading.names_of(db, {owner for each in actions for owner in each["owners"]})
        return tuple(
            Between(
                each.id,
                each.ref,
                " ".join(each.title.split()),
                _state(each),
                ", ".join(names[owner] for owner in each["owners"] if owner in names) or t("Between", "nobody yet"),
                _due(each),
                is_overdue(each, today),
                each["progress"] in FINISHED,
            )
            for each in sorted(actions, key=_first_due)
        )


def say_between(steps: Sequence[Between]) -> str:
    """Say how far the way from one to the other has come."""
    if not steps:
        return t("Between", "No action leads from one to the other yet.")
    done = sum(each.finished for each in steps)
    late = sum(each.late for each in steps)
    said = t("Between", "{done} of {all} finished.").format(done=done, all=len(steps))
    return t("Between", "{said} Overdue: {late}.").format(said=said, late=late) if late else said


def _first_due(action: Record) -> tuple[bool, str, tuple[str, int, str]]:
    day = due_date(action)
    return action["progress"] in FINISHED, day.isoformat() if day else "9999", by_reference(action)


def _state(action: Record) -> str:
    option = KINDS["action"]["progress"].option(action["progress"])
    return show(option.label) if option else t("Between", "No state yet")


def _due(action: Record) -> str:
    words, day = action["revised"] or action["target"] or "", due_date(action)
    if day is None:
        return words or t("Between", "no date")
    return f"{words} ({say_date(day)})" if words and words != say_date(day) else say_date(day)
