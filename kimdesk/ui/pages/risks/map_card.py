"""The map above the list: risks by likelihood and impact, which score is shown, what the bands are, all also in words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kimdesk.i18n import show, t, tn
from kimdesk.model.kinds.risks import IMPACT, LIKELIHOOD
from kimdesk.ui.pages.risks.marks import RiskMarks
from kimdesk.ui.pages.risks.reading import RiskRows, is_cell_key
from kimdesk.ui.pages.risks.score_group import SCORE_WORDS, SCORES
from kimdesk.ui.registers.filters import value_key
from kimdesk.ui.theme.style import px
from kimdesk.ui.widgets.band_legend import BandLegend, BandSign
from kimdesk.ui.widgets.buttons import LinkButton
from kimdesk.ui.widgets.cards import Words, quiet
from kimdesk.ui.widgets.reflow import Reflow
from kimdesk.ui.widgets.risk_map import RiskCell, RiskMap
from kimdesk.ui.widgets.segmented import SegmentedControl

# The highest likelihood stands on top.
_ROWS = tuple(reversed(LIKELIHOOD))


class MapCard(QWidget):
    """``cell_chosen`` carries the filters of the cell that was pressed, none where it was pressed again."""

    cell_chosen = Signal(object)
    sort_chosen = Signal(str)

    def __init__(self, marks: RiskMarks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._marks = marks
        self._rows: RiskRows | None = None
        self._keys: tuple[str, ...] = ()
        self.sort = "current"
        self.map = RiskMap()
        self.map.cell_opened.connect(self._on_cell)
        self.steps = SegmentedControl(
            t("Risks", "Score shown"), [(key, show(words)) for key, words in SCORE_WORDS.items()]
        )
        self.steps.show_step(self.sort)
        self.steps.step_chosen.connect(self._on_sort)
        self.axes = quiet(t("Risks", "Likelihood up, impact across. Press a cell to see its risks."), 12)
        self.legend = BandLegend()
        self.words = Words("", 13)
        self.settings = LinkButton(t("Risks", "Bands and appetite…"))
        self.settings.hide()
        beside = QWidget()
        column = QVBoxLayout(beside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        for part in (self.steps, self.words, self.legend, self.axes):
            column.addWidget(part)
        column.addWidget(self.settings, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(Reflow(self.map, beside, px(590), (3, 2), 14))

    def show_rows(self, rows: RiskRows, keys: Sequence[str]) -> None:
        """Show where the risks of an answer stand; ``keys`` are the filters that are on."""
        self._rows, self._keys = rows, tuple(keys)
        self.settings.setVisible(rows.may_set)
        self._show()

    def _show(self) -> None:
        if self._rows is None:
            return
        counts = self._rows.counts[self.sort]
        cells = [
            [self._cell(row.key, column.key, counts.get((row.key, column.key), 0)) for column in IMPACT]
            for row in _ROWS
        ]
        self.map.show_risks([show(row.label) for row in _ROWS], [show(each.label) for each in IMPACT], cells)
        bands = self._marks.scale.bands
        self.legend.show_bands(
            [BandSign(f"{band.said} {band.low}\N{EN DASH}{band.high}", self._marks.height(band.low)) for band in bands]
        )
        self.words.setText(self._say(counts))

    def _cell(self, likelihood: str, impact: str, count: int) -> RiskCell:
        value = int(likelihood) * int(impact)
        many = tn("RiskMap", "1 risk", "{count} risks", count).format(count=count)
        said = t("Risks", "impact {impact}, score {score} {band}: {risks}").format(
            impact=show(IMPACT[int(impact) - 1].label), score=value, band=self._marks.say(value)[0], risks=many
        )
        keys = self._cell_keys(likelihood, impact)
        return RiskCell(count, value, self._marks.height(value), said, all(key in self._keys for key in keys))

    def _cell_keys(self, likelihood: str, impact: str) -> tuple[str, str]:
        first, second = SCORES[self.sort]
        return value_key(first, likelihood), value_key(second, impact)

    def _say(self, counts: object) -> str:
        assert self._rows is not None
        assert isinstance(counts, dict)
        scores = [int(place[0]) * int(place[1]) for place, count in counts.items() for _each in range(count)]
        scale = self._marks.scale
        parts = [
            t("Risks", "{count} {band}").format(count=count, band=band.said)
            for band in reversed(scale.bands)
            if (count := sum(scale.band_of(value) is band for value in scores))
        ]
        unscored = self._rows.unscored[self.sort]
        if unscored:
            parts.append(t("Risks", "{count} not scored").format(count=unscored))
        words = ", ".join(parts) if parts else t("Risks", "No risks to show")
        above = sum(value > scale.appetite for value in scores)
        if above:
            said = t("Risks", "{words}. {count} above the appetite of {appetite}.")
            return said.format(words=words, count=above, appetite=scale.appetite)
        return t("Risks", "{words}.").format(words=words)

    def _on_sort(self, sort: object) -> None:
        if not sort:
            # A map always shows one of them.
            self.steps.show_step(self.sort)
            return
        self.sort = str(sort)
        self._show()
        self.sort_chosen.emit(self.sort)

    def _on_cell(self, row: int, column: int) -> None:
        keys = self._cell_keys(_ROWS[row].key, IMPACT[column].key)
        chosen = [key for key in self._keys if is_cell_key(key)]
        self.cell_chosen.emit(() if sorted(chosen) == sorted(keys) else keys)
