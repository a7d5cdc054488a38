"""Our own small drawings, tinted with a colour of the theme when they are painted."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtSvg import QSvgRenderer

from kimdesk.resources import resource_path


def icon_names() -> list[str]:
    """Return the names of all drawings, in order."""
    return sorted(path.stem for path in resource_path("icons").glob("*.svg"))


def paint_icon(painter: QPainter, box: QRectF, name: str, colour: str) -> None:
    """Paint a drawing into a box in a colour (#RRGGBB); raises FileNotFoundError where there is no such drawing."""
    _drawing(name, colour).render(painter, box)


@cache
def _drawing(name: str, colour: str) -> QSvgRenderer:
    # Qt's SVG has no currentColor of its own: the colour is written in before the drawing is read.
    text = resource_path("icons", f"{name}.svg").read_text(encoding="utf-8")
    return QSvgRenderer(QByteArray(text.replace("currentColor", colour).encode()))
