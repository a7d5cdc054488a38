"""The pictures of the overview: teams by principles, and the steps over the quarters."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kimdesk.i18n import show, t, tn
from kimdesk.model.heat import Cell
from kimdesk.model.kinds.log import PRINCIPLES, SCALES
from kimdesk.model.returns import STATE_WORDS, State
from kimdesk.services.overview import Picture
from kimdesk.ui.theme.style import px
from kimdesk.ui.widgets.cards import Card, heading, quiet
from kimdesk.ui.widgets.heat import HeatCell, HeatMap
from kimdesk.ui.widgets.legend import Legend, Sign
from kimdesk.ui.widgets.reflow import Reflow
from kimdesk.ui.widgets.trend import StepTrend


class Pictures(QWidget):
    """Heat map and trend side by side."""

    team_opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._teams: list[str] = []
        heat = Card()
        self.heat_title = heading("")
        heat.body.addWidget(self.heat_title)
        self.heat = HeatMap()
        self.heat.cell_opened.connect(self._on_cell)
        heat.body.addWidget(self.heat, 100)
        self.legend = Legend(())
        heat.body.addWidget(self.legend)
        self.principles = quiet("", 12)
        heat.body.addWidget(self.principles)
        self.principles.setText(
            "   ".join(show(words).replace(" ", "\N{NO-BREAK SPACE}") for words in PRINCIPLES.values())
        )
        heat.body.addStretch(1)
        trend = Card()
        self.trend_title = heading("")
        trend.body.addWidget(self.trend_title)
        self.trend = StepTrend(_step_words())
        trend.body.addWidget(self.trend, 100)
        self.key = Legend(_step_signs())
        trend.body.addWidget(self.key)
        self.trend_words = quiet("", 13)
        trend.body.addWidget(self.trend_words)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(Reflow(heat, trend, px(700), (6, 5), 12))

    def show_picture(self, picture: Picture) -> None:
        """Show the picture of a quarter."""
        self._teams = [each.team.id for each in picture.teams]
        self.heat_title.setText(t("Overview", "Six principles by team, {quarter}").format(quarter=picture.quarter.name))
        self.legend.say(_signs(picture))
        by_team: dict[str, list[Cell]] = {}
        for cell in picture.cells:
            by_team.setdefault(cell.team, []).append(cell)
        rows = [
            (each.team.title, show(STATE_WORDS[each.state]).lower() if each.state is State.NOT_RETURNED else "")
            for each in picture.teams
        ]
        cells = [[_heat_cell(cell) for cell in by_team.get(each.team.id, [])] for each in picture.teams]
        self.heat.show_cells(rows, [name[1:] for name in PRINCIPLES], cells)
        points = picture.trend
        self.trend_title.setText(
            t("Overview", "Steps over {count} quarters").format(count=len(points))
            if len(points) > 1
            else t("Overview", "Steps, {quarter}").format(quarter=picture.quarter.name)
        )
        self.trend.show_bars([(point.quarter, point.counts) for point in points])
        self.trend_words.setText(" ".join(part for part in (_trend_words(picture), _carried_words(picture)) if part))

    def _on_cell(self, row: int, _column: int) -> None:
        self.team_opened.emit(self._teams[row])


def _step_words() -> list[str]:
    return [
        t("Overview", "not in place"),
        t("Overview", "partly"),
        t("Overview", "in place"),
        t("Overview", "embedded"),
    ]


def _heat_cell(cell: Cell) -> HeatCell:
    words = {option.key: show(option.label) for option in SCALES[cell.principle]}
    parts = [show(PRINCIPLES[cell.principle]), words.get(cell.step or "", t("Overview", "not rated"))]
    if cell.direction:
        parts.append(t("Overview", "up") if cell.direction > 0 else t("Overview", "down"))
    if cell.reviewer is not None:
        parts.append(t("Overview", "reviewer: {step}").format(step=words.get(cell.reviewer, cell.reviewer)))
    if cell.principle != "p1" and cell.words:
        parts.append(cell.words)
    if cell.carried:
        parts.append(t("Overview", "carried forward, not given yet this quarter"))
    return HeatCell(cell.step, cell.reviewer, cell.direction, ", ".join(parts), cell.carried)


def _step_signs() -> list[Sign]:
    return [Sign("step", words, str(at)) for at, words in enumerate(_step_words())]


def _signs(picture: Picture) -> list[Sign]:
    """Return what the map shows that must be explained."""
    signs = _step_signs()
    if any(cell.carried for cell in picture.cells):
        signs.append(Sign("carried", t("Overview", "carried forward, not given yet"), "2"))
    before = picture.quarter.shifted(-1).name
    signs.append(Sign("arrows", t("Overview", "up or down against {quarter}").format(quarter=before)))
    if any(cell.reviewer not in (None, cell.step) for cell in picture.cells):
        signs.append(Sign("reviewer", t("Overview", "the reviewer's own step, where it differs"), "2"))
    return signs


def _trend_words(picture: Picture) -> str:
    """Return every step with its count in the first and in the last quarter that has ratings."""
    rated = [point for point in picture.trend if sum(point.counts)]
    if not rated:
        return t("Overview", "No ratings yet.")
    first, last = rated[0], rated[-1]
    several = first is not last
    pair = t("Overview", "{step} {a} to {b}") if several else t("Overview", "{step} {b}")
    parts = [
        pair.format(step=words, a=first.counts[at], b=last.counts[at])
        for at, words in reversed(list(enumerate(_step_words())))
    ]
    span = t("Overview", "{first} to {last}: {figures}.") if several else t("Overview", "{last}: {figures}.")
    return span.format(first=first.quarter, last=last.quarter, figures=", ".join(parts))


def _carried_words(picture: Picture) -> str:
    carried = sum(1 for cell in picture.cells if cell.carried)
    if not carried:
        return ""
    words = tn(
        "Overview",
        "1 rating is carried forward and not counted.",
        "{count} ratings are carried forward and not counted.",
        carried,
    )
    return words.format(count=carried)
