"""What is due, soonest first."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kimdesk.i18n import t
from kimdesk.services.overview import Due
from kimdesk.ui.pages.overview.reading import shortened
from kimdesk.ui.said import say_days, tone_of_days
from kimdesk.ui.theme.style import px
from kimdesk.ui.widgets.buttons import LinkButton
from kimdesk.ui.widgets.cards import Card, Chip, Divider, Words, clear_layout, quiet

_SHOWN = 8


class DueList(Card):
    """Actions by their target and assets by their review; each leads to its record."""

    record_opened = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(t("Overview", "What is due"), parent)
        self.setMinimumWidth(px(290))
        self._lines = QVBoxLayout()
        self._lines.setSpacing(px(6))
        self.body.addLayout(self._lines)
        self.body.addStretch(1)

    def show_due(self, dues: list[Due], today: date) -> None:
        """Show what is due."""
        clear_layout(self._lines)
        for at, due in enumerate(dues[:_SHOWN]):
            if at:
                self._lines.addWidget(Divider())
            days = (due.on - today).days
            line = QHBoxLayout()
            line.setSpacing(px(8))
            chip = Chip(t("Overview", "Overdue") if days < 0 else say_days(due.on, today), tone_of_days(days))
            chip.setMinimumWidth(px(64))
            line.addWidget(chip)
            words = QVBoxLayout()
            words.setSpacing(0)
            title = LinkButton(shortened(f"{due.ref} {due.title}".strip(), 26))
            title.setToolTip(due.title)
            title.setProperty("record", due.id)
            title.setProperty("kind", due.kind)
            title.clicked.connect(self._on_due)
            words.addWidget(title, 0, Qt.AlignmentFlag.AlignLeft)
            who = Words(shortened(f"{due.on:%d/%m/%Y}  {due.who}", 30), 12, QFont.Weight.Normal, quiet=True, wrap=False)
            words.addWidget(who, 0, Qt.AlignmentFlag.AlignLeft)
            line.addLayout(words, 1)
            self._lines.addLayout(line)
        more = len(dues) - _SHOWN
        if more > 0:
            self._lines.addWidget(Divider())
            self._lines.addWidget(quiet(t("Overview", "and {count} more with a date").format(count=more), 13))
        if not dues:
            self._lines.addWidget(quiet(t("Overview", "Nothing has a date yet.")))

    def _on_due(self) -> None:
        self.record_opened.emit(str(self.sender().property("kind")), str(self.sender().property("record")))
