"""The picture of a service: teams by principles. Steps are counted and the lowest is shown; they are never averaged."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import compress
from typing import Any, NamedTuple

from kimdesk.i18n import show, t
from kimdesk.model.kinds.log import NOT_APPLICABLE, PRINCIPLES, SCALES

STEPS = ("0", "1", "2", "3")
_STEP_BY_PLACE: tuple[str | None, ...] = (*STEPS, NOT_APPLICABLE, None)
_PLACES = range(5)


class Cell(NamedTuple):
    """One principle of one team: the lowest step of its activities, how many stand at each, and the reviewer's own
    step. ``carried`` says that the step was given in an earlier quarter and has not been given again yet, by ``held`` of
    the activities.
    """

    team: str
    principle: str
    step: str | None
    reviewer: str | None
    counts: tuple[int, int, int, int, int]
    direction: int | None = None
    carried: bool = False
    held: int = 0

    @property
    def words(self) -> str:
        """The counts in the principle's own words: "1 partly mapped, 4 mapped"."""
        return say_counts(self.principle, self.counts)


class TrendPoint(NamedTuple):
    """How many cells stood at each step in one quarter, and how many teams had returned."""

    quarter: str
    counts: tuple[int, int, int, int]
    not_applicable: int
    returned: int


def cells_of(
    team: str,
    whole: Mapping[str, Any],
    entries: Iterable[Mapping[str, Any]],
    carried: Mapping[str, int] | None = None,
) -> list[Cell]:
    """Return the six cells of a team from the values in force of its return and of its activities; ``carried`` says
    by principle how many have only been carried forward.
    """
    rows = list(entries)
    cells = [_cell(team, "p1", [whole.get("p1")], whole.get("r1"))]
    for principle in list(PRINCIPLES)[1:]:
        cells.append(_cell(team, principle, [row.get(principle) for row in rows], whole.get(f"r{principle[1:]}")))
    if not carried:
        return cells
    held = {cell.principle: carried.get(cell.principle, 0) if cell.step is not None else 0 for cell in cells}
    return [cell._replace(carried=held[cell.principle] > 0, held=held[cell.principle]) for cell in cells]


def with_direction(now: Sequence[Cell], before: Sequence[Cell]) -> list[Cell]:
    """Return the cells with their move against the quarter before: -1 down, 0 same, 1 up, None where one of the two
    is not judged.
    """
    earlier = {(cell.team, cell.principle): cell.step for cell in before}
    moved = []
    for cell in now:
        was = earlier.get((cell.team, cell.principle))
        direction = (cell.step > was) - (cell.step < was) if cell.step in STEPS and was in STEPS else None
        moved.append(cell._replace(direction=direction))
    return moved


def trend_point(quarter: str, cells: Iterable[Cell], returned: int) -> TrendPoint:
    """Count the cells of one quarter by step; what is only carried forward is not counted."""
    steps = [cell.step for cell in cells if not cell.carried]
    counts = (steps.count("0"), steps.count("1"), steps.count("2"), steps.count("3"))
    return TrendPoint(quarter, counts, steps.count(NOT_APPLICABLE), returned)


def say_counts(principle: str, counts: Sequence[int]) -> str:
    """Write counts by step in the principle's own words, lowest step first."""
    parts = [
        t("Heat", "{count} {step}").format(count=count, step=show(option.label).lower())
        for option, count in zip(SCALES[principle], counts, strict=True)
        if count
    ]
    return ", ".join(parts)


def _cell(team: str, principle: str, steps: Sequence[str | None], reviewer: str | None) -> Cell:
    count = steps.count
    counts = (count("0"), count("1"), count("2"), count("3"), count(NOT_APPLICABLE))
    # The lowest that is there; "not applicable", counted last, only where nothing else is.
    lowest = _STEP_BY_PLACE[next(compress(_PLACES, counts), -1)]
    return Cell(team, principle, lowest, reviewer, counts)
