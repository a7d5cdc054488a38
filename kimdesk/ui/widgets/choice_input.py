"""A choice from a list by key."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QStandardItemModel, QWheelEvent
from PySide6.QtWidgets import QComboBox, QFrame, QListView, QStyleOptionComboBox, QWidget

from kimdesk.ui.theme.style import px, ring, tokens
from kimdesk.ui.widgets.marks import paint_chevron

# Left and right of the words of a choice, the arrow among it.
_CHOICE_MARGINS = 38


class ChoiceInput(QComboBox):
    """A choice from a list by key; the wheel does not change it by accident."""

    key_chosen = Signal(object)

    def __init__(self, choices: Sequence[tuple[str | None, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._acts: list[str] = []
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)
        self.setView(QListView(self))
        self.restyle()
        self.offer(choices)
        self.activated.connect(self._on_activated)

    def restyle(self) -> None:
        """Take padding and colours of the list from the theme in use."""
        t = tokens()
        # The text begins where that of a line begins, which keeps two pixels of its own.
        self.setStyleSheet(
            f"QComboBox {{ combobox-popup: 0; padding-left: {px(8) + 2}px; }}"
            f"QComboBox:focus {{ padding-left: {px(8) + 3 - ring()}px; }}"
            f"QListView {{ background: {t.panel}; border: 1px solid {t.control}; padding: {px(4)}px; outline: 0; }}"
            f"QListView::item {{ min-height: {px(28)}px; padding: 0 {px(6)}px; border-radius: {px(4)}px; color: {t.ink}; }}"
            f"QListView::item:selected {{ background: {t.accent_soft}; color: {t.ink}; }}"
        )

    def showPopup(self) -> None:
        container = self.view().parentWidget()
        if isinstance(container, QFrame):
            # The list has a border of its own.
            container.setFrameShape(QFrame.Shape.NoFrame)
        super().showPopup()

    def offer(self, choices: Sequence[tuple[str | None, str]]) -> None:
        """Offer these choices; what is chosen stays where it is among them."""
        key = self.key()
        self.clear()
        self._acts.clear()
        for value, words in choices:
            self.addItem(words, value)
        self.load(key)

    def offer_act(self, key: str, words: str) -> None:
        """Offer below the choices something to do: by opening the list and choosing it, never in passing by its first letter or
        by the arrows.
        """
        self._acts.append(key)
        self.addItem(words, key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Qt passes over what cannot be chosen; in the list once it is open it can.
        self._allow_acts(False)
        super().keyPressEvent(event)
        self._allow_acts(True)

    def _allow_acts(self, allowed: bool) -> None:
        model = self.model()
        assert isinstance(model, QStandardItemModel)
        for key in self._acts:
            model.item(self.findData(key)).setEnabled(allowed)

    def key(self) -> str | None:
        """Return the key chosen."""
        value = self.currentData()
        return str(value) if value is not None else None

    def load(self, key: str | None) -> None:
        """Show a choice without saying that somebody chose it."""
        self.setCurrentIndex(max(self.findData(key), -1))

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def initStyleOption(self, option: QStyleOptionComboBox) -> None:
        """Shorten with dots what has no room, instead of cutting through a letter."""
        super().initStyleOption(option)
        room = self.width() - px(_CHOICE_MARGINS)
        option.currentText = self.fontMetrics().elidedText(option.currentText, Qt.TextElideMode.ElideRight, room)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        size = px(8)
        paint_chevron(
            QPainter(self),
            QRectF(self.width() - px(20), self.height() / 2 - size / 4, size, size * 0.6),
            QColor(tokens().ink2),
        )

    def _on_activated(self, _index: int) -> None:
        self.key_chosen.emit(self.key())
