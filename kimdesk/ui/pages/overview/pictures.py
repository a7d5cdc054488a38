"""The pictures of the overview: teams by principles, and the steps over the quarters."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kimdesk.i18n import show, t
from kimdesk.model.heat import Cell
from kimdesk.model.kinds.log import PRINCIPLES, SCALES
from kimdesk.model.returns import STATE_WORDS, State
from kimdesk.services.overview import Picture
from kimdesk.ui.theme.style import px
from kimdesk.ui.widgets.cards import Card, heading, quiet
from kimdesk.ui.widgets.heat import HeatCell, HeatLegend, HeatMap
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
        heat.body.addWidget(self.heat)
        steps = [(str(at), words) for at, words in enumerate(_step_words())]
        self.legend = HeatLegend(steps, "")
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
        self.trend.setMaximumHeight(px(300))
        self.trend_words = quiet("", 13)
        trend.body.addWidget(self.trend_words)
        trend.body.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(Reflow(heat, trend, px(700), (6, 5), 12))

    def show_picture(self, picture: Picture) -> None:
        """Show the picture of a quarter."""
        self._teams = [each.team.id for each in picture.teams]
        self.heat_title.setText(t("Overview", "Six principles by team, {quarter}").format(quarter=picture.quarter.name))
        self.legend.say_previous(t("Overview", "against {quarter}").format(quarter=picture.quarter.shifted(-1).name))
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
        ratings = sum(points[-1].counts) if points else 0
        self.trend_title.setText(
            t("Overview", "Steps over {count} quarters, {ratings} ratings").format(count=len(points), ratings=ratings)
        )
        self.trend.show_bars([(point.quarter, point.counts) for point in points])
        self.trend_words.setText(_trend_words(picture))

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
    return HeatCell(cell.step, cell.reviewer, cell.direction, ", ".join(parts))


def _trend_words(picture: Picture) -> str:
    if len(picture.trend) < 2:
        return ""
    first, last = picture.trend[0], picture.trend[-1]
    return t("Overview", "Embedded {a} → {b}. Not in place {c} → {d}.").format(
        a=first.counts[3], b=last.counts[3], c=first.counts[0], d=last.counts[0]
    )
