"""The first step: a file is dropped or chosen, or a copied range is pasted."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kimdesk.i18n import t
from kimdesk.ui.theme.style import px, tokens
from kimdesk.ui.widgets.cards import Card, heading, quiet


class _DropHere(Card):
    """A place with a broken line around it, as everybody knows it."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(tokens().control), px(2), Qt.PenStyle.DashLine))
        painter.setBrush(QColor(tokens().panel))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), px(8), px(8))


class FilePanel(QWidget):
    """Says what can be brought in, and what happens to it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        card = _DropHere()
        card.body.addSpacing(px(12))
        card.body.addWidget(heading(t("Importing", "Drop a workbook here"), 17))
        for words in (
            t(
                "Importing",
                "Excel (.xlsx, .xlsm, .xls), OpenDocument (.ods) or a table in plain text (.csv). Macros never run.",
            ),
            t(
                "Importing",
                "What CISO Assistant exports of assets and processings comes in too, and assessments of the CNIL’s PIA tool "
                "(.json, or its .zip).",
            ),
            t("Importing", "Or copy rows in a spreadsheet, headings too, and paste them here (Ctrl+V)."),
            t(
                "Importing",
                "You see every row and what would become of it before anything is saved, and one undo takes all of it back.",
            ),
        ):
            card.body.addWidget(quiet(words, 14))
        card.body.addSpacing(px(12))
        column.addWidget(card)
        column.addStretch(1)
