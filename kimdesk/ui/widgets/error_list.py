"""At the top of a form: every field whose value was refused, with what is wrong with it and a way there."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from kimdesk.i18n import t, tn
from kimdesk.ui.soon import soon
from kimdesk.ui.theme.style import px, tokens
from kimdesk.ui.widgets.buttons import LinkButton
from kimdesk.ui.widgets.cards import Words, clear_layout
from kimdesk.ui.widgets.inputs import FieldRow


class ErrorList(QWidget):
    """Looks at the fields below a form whenever one of them is refused or put right; with nothing to say it is not there."""

    def __init__(self, form: QWidget) -> None:
        super().__init__()
        self._form = form
        self.links: list[LinkButton] = []
        self._shown: list[tuple[FieldRow, str]] = []
        # Where the words below a field look for it.
        form.error_list = self  # type: ignore[attr-defined]
        column = QVBoxLayout(self)
        column.setContentsMargins(px(12), px(8), px(12), px(8))
        column.setSpacing(px(4))
        self.heading = Words("", 13, QFont.Weight.DemiBold, tone="red")
        column.addWidget(self.heading)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(0)
        column.addLayout(self._lines)
        # Several fields are refused at once: they are listed together.
        self._soon = soon(self, 0, self._show)
        self.hide()

    def look(self) -> None:
        """Show in a moment what is refused now."""
        self._soon.start()

    def _show(self) -> None:
        refused = [row for row in self._form.findChildren(FieldRow) if row.error.text() and not row.isHidden()]
        told = [(row, row.error.text()) for row in refused]
        if told == self._shown:
            return
        self._shown, self.links = told, []
        clear_layout(self._lines)
        count = len(told)
        words = tn(
            "Errors",
            "One answer is missing or cannot be kept as it is",
            "{count} answers are missing or cannot be kept as they are",
            count,
        )
        self.heading.setText(words.format(count=count))
        for row, sentence in told:
            words = t("Errors", "{field}: {sentence}").format(field=row.label.text(), sentence=sentence)
            link = LinkButton(words)
            link.setToolTip(words)
            link.clicked.connect(partial(self._go_to, row))
            self._lines.addWidget(link)
            self.links.append(link)
        self.setAccessibleName(self.heading.text())
        self.setVisible(bool(told))
        self.update()

    def _go_to(self, row: FieldRow, *_checked: object) -> None:
        row.editor.setFocus(Qt.FocusReason.ShortcutFocusReason)
        at: QWidget | None = row.parentWidget()
        while at is not None:
            if isinstance(at, QScrollArea):
                at.ensureWidgetVisible(row)
            at = at.parentWidget()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink, ground = tokens().tone("red")
        painter.setPen(QPen(QColor(ink), 1))
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), px(6), px(6))
