"""What the reading thread does for the risk page: its rows, the scale they are judged by, and where each risk stands."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from typing import Any

from kimdesk.i18n import Text
from kimdesk.model.risk import Scale
from kimdesk.services.desk import Desk
from kimdesk.ui.pages.risks.register import ready_filters
from kimdesk.ui.pages.risks.score_group import SCORES
from kimdesk.ui.registers.listing_work import Rows, Wanted, read_rows
from kimdesk.ui.tables.cells import Cell, Column, Values

POINTS = tuple(name for pair in SCORES.values() for name in pair)
_STEPS = frozenset("12345")


@dataclass(frozen=True, slots=True)
class RiskRows(Rows):
    """Rows, and what the page shows beside them: ``counts`` tell for each sort of score how many risks stand at
    (likelihood, impact), whatever cell the list is narrowed to, and ``unscored`` how many have no place in it;
    ``may_set`` says whether this person sets the bands.
    """

    scale: Scale | None = None
    earlier: Mapping[str, int] = field(default_factory=dict)
    counts: Mapping[str, Mapping[tuple[str, str], int]] = field(default_factory=dict)
    unscored: Mapping[str, int] = field(default_factory=dict)
    may_set: bool = False


def is_cell_key(key: str) -> bool:
    """Tell whether a filter narrows the list to a row or a column of the map."""
    return key.partition("=")[0] in POINTS


def read_risks(desk: Desk, wanted: Wanted) -> RiskRows:
    """Return the rows that are wanted with all that the page shows beside them, in a fixed number of statements."""
    scale = desk.risks.scale()
    wanted = replace(wanted, ready=ready_filters(scale.appetite))
    rows = read_rows(desk, wanted)
    elsewhere = tuple(key for key in wanted.keys if not is_cell_key(key))
    points = read_rows(desk, replace(wanted, columns=(_POINT,), keys=elsewhere, count_all=False))
    counts: dict[str, dict[tuple[str, str], int]] = {sort: {} for sort in SCORES}
    unscored = dict.fromkeys(SCORES, 0)
    for row in points.rows:
        values = dict(zip(points.names, row[2:], strict=True))
        for sort, (likelihood, impact) in SCORES.items():
            place = (values[likelihood], values[impact])
            if _STEPS.issuperset(place):
                counts[sort][place] = counts[sort].get(place, 0) + 1
            else:
                unscored[sort] += 1
    may = desk.identity.me().may("workspace")
    plain: dict[str, Any] = {each.name: getattr(rows, each.name) for each in fields(Rows)}
    return RiskRows(**plain, scale=scale, earlier=desk.risks.earlier(), counts=counts, unscored=unscored, may_set=may)


def _nothing(_values: Values, _today: object) -> Cell:
    return Cell("")


_POINT = Column("point", Text("Risks", ""), POINTS, _nothing)
