"""What must hold before a quarter can be signed off."""

from __future__ import annotations

from dataclasses import dataclass

from kimdesk.i18n import show, t
from kimdesk.model.changes import Record
from kimdesk.model.ops import ALIAS, DELETED
from kimdesk.model.quarters import Quarter
from kimdesk.model.returns import SETTLED_STATES, STATE_WORDS, State
from kimdesk.model.targets import is_open_ended
from kimdesk.services.completeness import say_incomplete
from kimdesk.services.context import Context
from kimdesk.services.freezing import FreezingService, FrozenQuarter
from kimdesk.services.look import lacks_logo
from kimdesk.services.overview import OverviewService
from kimdesk.services.quarter_limits import why_not_signed
from kimdesk.services.registers import due_date
from kimdesk.services.returns import ReturnService
from kimdesk.store import reading
from kimdesk.store.columns import date_column

# The days that the targets' words come to.
# What these say stands on every page of a pack: names, bands, the day that returns are due.
_EVERYWHERE = ("workspace", "quarter", "team", "person")
_DAYS = (date_column("target"), date_column("revised"))


@dataclass(frozen=True, slots=True)
class Precondition:
    """One thing that must hold before signing: whether it does, in words, and the record to look at."""

    holds: bool
    sentence: str
    kind: str = ""
    record: str = ""


def _has_day(action: Record) -> bool:
    """Whether a day can be worked out from its targets, or it goes on for ever, or it is reviewed on a day."""
    words = action["revised"] or action["target"] or ""
    return bool(due_date(action) or action["review"]) or is_open_ended(words)


def _say_logo(context: Context) -> str:
    """Say that what is signed now would show no logo for good, or nothing."""
    words = t(
        "Signing",
        "The council’s logo is not on this laptop yet. Sync; or have an administrator choose it anew, or none.",
    )
    return words if lacks_logo(context) else ""


class Preconditions:
    """Looks at every team, every open conflict in scope and every open action."""

    def __init__(
        self, context: Context, returns: ReturnService, overview: OverviewService, freezing: FreezingService
    ) -> None:
        self._context = context
        self._returns = returns
        self._overview = overview
        self._freezing = freezing

    def of(self, quarter: Quarter) -> list[Precondition]:
        """Return what must hold before the quarter can be signed, each with the record to go to."""
        not_yet = why_not_signed(self._context, quarter)
        waiting = (not_yet, say_incomplete(self._context.db), _say_logo(self._context))
        found = [Precondition(False, each) for each in waiting if each]
        for each in self._overview.picture(quarter).teams:
            settled = each.state in SETTLED_STATES
            record = self._returns.return_id(each.team.id, quarter)
            words = t("Signing", "{team}: {state}").format(
                team=each.team.title, state=show(STATE_WORDS[each.state]).lower()
            )
            found.append(Precondition(settled, words, "return", record))
            if settled and each.state is State.REVIEWED and self._returns.open(each.team.id, quarter).changed_since:
                found.append(
                    Precondition(
                        False,
                        t("Signing", "{team}: changed since it was reviewed").format(team=each.team.title),
                        "return",
                        record,
                    )
                )
        return [*found, *self._conflicts(self._freezing.freeze(quarter)), *self._actions()]

    def _conflicts(self, frozen: FrozenQuarter) -> list[Precondition]:
        found = []
        crossed = self._context.db.execute(
            "SELECT n.kind || ':' || n.id || ':' || c.field FROM p_conflict c JOIN p_name n ON n.number = c.record "
            f"WHERE c.field IN (?, ?) OR n.kind IN ({', '.join('?' * len(_EVERYWHERE))})",
            (DELETED, ALIAS, *_EVERYWHERE),
        )
        for each in sorted({*frozen.conflicts, *(name for (name,) in crossed)}):
            kind, _colon, place = each.partition(":")
            record = place.rpartition(":")[0]
            name = reading.names_of(self._context.db, [record]).get(record, "")
            found.append(
                Precondition(
                    False, t("Signing", "Two values to choose between: {name}").format(name=name), kind, record
                )
            )
        return found

    def _actions(self) -> list[Precondition]:
        bare = [
            each
            for each in reading.find_records(
                self._context.db,
                "action",
                {},
                "ref",
                only=("title", "owners", "target", "revised", "review", "progress", *_DAYS),
            )
            if each["progress"] not in ("done", "withdrawn") and (not each["owners"] or not (_has_day(each)))
        ]
        return [
            Precondition(
                False, t("Signing", "Action {ref} has no owner or no date").format(ref=each.ref), "action", each.id
            )
            for each in bare
        ]
