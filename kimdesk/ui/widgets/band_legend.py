"""What the tints and patterns of the risk map mean, each with the name of its band and its scores."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from kimdesk.ui.widgets.legend import Legend, Sign
from kimdesk.ui.widgets.risk_map import paint_band


class BandSign(NamedTuple):
    """One band: its words, and its place from 0, the lowest, to 1."""

    words: str
    height: float


class BandLegend(Legend):
    """Paints a swatch for each band; a screen reader gets their words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._heights: dict[str, float] = {}
        super().__init__((), parent)

    def show_bands(self, bands: Sequence[BandSign]) -> None:
        """Explain these bands."""
        self._heights = {band.words: band.height for band in bands}
        self.say([Sign("band", band.words) for band in bands])

    def _paint_sign(self, painter: QPainter, sign: Sign, box: QRectF) -> None:
        paint_band(painter, box, self._heights[sign.words])
