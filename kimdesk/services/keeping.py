"""The program's own retention rule: how long the workspace keeps what it holds, and what is older than that.

Nothing is ever deleted by it. The rule is the landlord's decision; what is older is told so that somebody can decide, and
what an open request holds stays whatever its age.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time

from kimdesk.i18n import t
from kimdesk.model.dates import add_months, say_long_date
from kimdesk.services.context import Context
from kimdesk.store import reading

_MONTHS = 12
_CHANGES = "SELECT coalesce(sum(last - first + 1), 0) FROM batch WHERE wall < ?"


@dataclass(frozen=True, slots=True)
class Kept:
    """What is older than the rule says: ``years`` is 0 where there is no rule. ``before`` is the day from which things are
    kept; ``quarters`` ended before it; so many ``changes`` were written before it; ``held`` requests are still open.
    """

    years: int
    rule: str = ""
    before: date | None = None
    quarters: tuple[str, ...] = ()
    changes: int = 0
    held: int = 0


class KeepingService:
    """Holds the workspace against its own rule."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def look(self) -> Kept:
        """Return what is older than the rule says, in a fixed number of statements."""
        workspace = self._context.workspace()
        years = (workspace["keep_years"] if workspace else None) or 0
        if not workspace or years <= 0:
            return Kept(0, (workspace["keep_rule"] if workspace else "") or "")
        db, today = self._context.db, self._context.clock.today()
        before = add_months(today, -_MONTHS * min(years, today.year - 1))
        quarters = reading.find_records(db, "quarter", {}, "start", only=("name", "start", "end"))
        moment = datetime.combine(before, time()).astimezone(UTC).timestamp() * 1000
        (changes,) = db.execute(_CHANGES, (int(moment),)).fetchone()
        return Kept(
            years,
            workspace["keep_rule"] or "",
            before,
            tuple(each.title for each in quarters if each["end"] and each["end"] < before.isoformat()),
            int(changes),
            len(reading.find_records(db, "bundle", {"closed": None}, only=("request",))),
        )


def say_kept(kept: Kept) -> list[str]:
    """Say the rule and what is older, in sentences."""
    if not kept.before:
        return [
            t(
                "Keeping",
                "No rule says how long this workspace keeps its records: kimdesk set workspace NAME keep_years=N.",
            )
        ]
    rule = t("Keeping", "This workspace keeps its records for {years} years, so from {day}.").format(
        years=kept.years, day=say_long_date(kept.before)
    )
    lines = [f"{rule} {kept.rule}".strip()]
    if not kept.quarters and not kept.changes:
        return [*lines, t("Keeping", "Nothing here is older.")]
    if kept.quarters:
        lines.append(t("Keeping", "Quarters that ended before: {names}.").format(names=", ".join(kept.quarters)))
    if kept.changes:
        lines.append(t("Keeping", "Changes written before: {count}.").format(count=f"{kept.changes:,}"))
    lines.append(t("Keeping", "Nothing is deleted by itself. Decide what becomes of it, and keep what was signed."))
    if kept.held:
        lines.append(
            t("Keeping", "Requests that are still open, whose bundles hold what is in them: {count}.").format(
                count=kept.held
            )
        )
    return lines
