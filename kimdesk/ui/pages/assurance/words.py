"""What the assurance page says of a line of defence, a check and a rating."""

from __future__ import annotations

from datetime import date

from kimdesk.i18n import Text, mark, show, t, tn
from kimdesk.model.dates import say_date
from kimdesk.model.kinds import KINDS
from kimdesk.model.kinds.log import PRINCIPLES, SCALES
from kimdesk.services.assurance import Assurance, Line, Rating
from kimdesk.store.checks import FIRST, SECOND, THIRD, CheckRow
from kimdesk.ui.widgets.grouped_list import Line as ListLine

NAMES: dict[str, Text] = {
    FIRST: mark("Assurance", "First line: those who do the work"),
    SECOND: mark("Assurance", "Second line: those who oversee it"),
    THIRD: mark("Assurance", "Third line: auditors, and bodies outside"),
}


def say_line(line: Line) -> list[str]:
    """Return the sentences of a line's card."""
    if not line.checks:
        return [t("Assurance", "Nothing was checked in these twelve months.")]
    count = len(line.checks)
    said = [tn("Assurance", "1 check", "{count} checks", count).format(count=count)]
    if line.last:
        said.append(t("Assurance", "The last one on {day}").format(day=say_date(line.last)))
    if line.size:
        said.append(t("Assurance", "{passed} of {size} in samples passed").format(passed=line.passed, size=line.size))
    return said


def listed(view: Assurance) -> list[tuple[str, list[ListLine]]]:
    """Return the checks under the names of the lines."""
    return [(show(NAMES[line.line]), [_check(row) for row in line.checks]) for line in view.lines]


def say_rating(rating: Rating) -> str:
    """Say how a team and its reviewer rate a principle."""
    words = (
        t("Assurance", "{team}, {principle}: own rating “{own}”, reviewer “{reviewer}” (lower)")
        if rating.is_lower
        else t("Assurance", "{team}, {principle}: own rating “{own}”, reviewer “{reviewer}” (higher)")
    )
    return words.format(
        team=rating.team.title,
        principle=show(PRINCIPLES[rating.principle]),
        own=_step(rating.principle, rating.own),
        reviewer=_step(rating.principle, rating.reviewer),
    )


def _check(row: CheckRow) -> ListLine:
    sample = t("Assurance", "{passed} of {size} passed").format(passed=row.passed, size=row.size)
    parts = (
        say_date(date.fromisoformat(row.on[:10])),
        show(KINDS[row.kind].label),
        row.by,
        sample if row.size and row.passed is not None else "",
        " ".join(row.found.split()),
    )
    return ListLine(f"{row.kind} {row.id}", f"{row.ref} {row.title}".strip(), " · ".join(filter(None, parts)))


def _step(principle: str, step: str) -> str:
    found = next((option for option in SCALES[principle] if option.key == step), None)
    return show(found.label).lower() if found else step
