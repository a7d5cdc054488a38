"""Cards, chips, labels and the quiet parts of a page."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from kimdesk.ui.announce import announce
from kimdesk.ui.theme.style import font, px, tokens
from kimdesk.ui.told import pass_on
from kimdesk.ui.widgets.buttons import LinkButton, PrimaryButton


class Card(QFrame):
    """A panel with a hairline and round corners; ``body`` is its layout."""

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.body = QVBoxLayout(self)
        self.restyle()
        self.heading: QLabel | None = None
        if title:
            self.heading = heading(title)
            self.body.addWidget(self.heading)

    def restyle(self) -> None:
        """Take the margins from the text size in use."""
        self.body.setContentsMargins(px(14), px(12), px(14), px(12))
        self.body.setSpacing(px(8))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(tokens().line), 1))
        painter.setBrush(QColor(tokens().panel))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), px(8), px(8))


class Words(QLabel):
    """Text in one of the page's voices; it wraps, and follows the theme."""

    def __init__(
        self,
        text: str = "",
        size: float = 14,
        weight: QFont.Weight = QFont.Weight.Normal,
        quiet: bool = False,
        wrap: bool = True,
        tone: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._size, self._weight = size, weight
        self.setWordWrap(wrap)
        self._quiet = quiet
        self._tone = tone
        self.setSizePolicy(
            QSizePolicy.Policy.Preferred if wrap else QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Minimum
        )
        self.restyle()

    def restyle(self) -> None:
        """Take size and colour from the theme in use."""
        self.setFont(font(self._size, self._weight))
        self._dress()

    def set_tone(self, tone: str) -> None:
        """Colour the words as a state; the words themselves must say it too."""
        self._tone = tone
        self._dress()

    def _dress(self) -> None:
        t = tokens()
        colour = t.tone(self._tone)[0] if self._tone else (t.ink2 if self._quiet else t.ink)
        palette = self.palette()
        palette.setColor(self.foregroundRole(), QColor(colour))
        self.setPalette(palette)


def heading(text: str, size: float = 15) -> Words:
    """Return a heading within a card."""
    return Words(text, size, QFont.Weight.DemiBold)


def page_title(text: str = "") -> Words:
    """Return the title of a page or of the record in an editor."""
    return Words(text, 20, QFont.Weight.Bold)


def quiet(text: str = "", size: float = 13) -> Words:
    """Return quiet text."""
    return Words(text, size, quiet=True)


class Chip(QWidget):
    """A state in a word on a soft ground; never colour alone."""

    def __init__(self, text: str, tone: str = "neutral", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text, self._tone = text, tone
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @property
    def text(self) -> str:
        """The word."""
        return self._text

    def say(self, text: str, tone: str) -> None:
        """Change word and tone."""
        self._text, self._tone = text, tone
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(font(12, QFont.Weight.DemiBold))
        return QSize(metrics.horizontalAdvance(self._text) + px(14), metrics.height() + px(6))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        paint_chip(QPainter(self), QRectF(self.rect()), self._text, self._tone)


def paint_chip(painter: QPainter, box: QRectF, text: str, tone: str) -> None:
    """Paint a chip into a box."""
    ink, ground = tokens().tone(tone)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if tokens().patterns:
        # Where the colours give no soft ground, a line tells it from the words around it.
        painter.setPen(QPen(QColor(ink), 1))
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), px(4), px(4))
    else:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(box, px(4), px(4))
    painter.setPen(QColor(ink))
    painter.setFont(font(12, QFont.Weight.DemiBold))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)


class Divider(QWidget):
    """A hairline."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), QColor(tokens().line))


class ProgressLine(QWidget):
    """A thin bar from 0 to 1."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value = 0.0
        self.restyle()

    def restyle(self) -> None:
        """Take the height from the text size in use."""
        self.setFixedHeight(px(8))

    def set_value(self, value: float, words: str) -> None:
        """Show how far it is; ``words`` say it to a screen reader."""
        self._value = min(max(value, 0.0), 1.0)
        self.setAccessibleName(words)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        radius = self.height() / 2
        painter.setBrush(QColor(tokens().neutral[1]))
        if tokens().patterns:
            painter.setPen(QPen(QColor(tokens().line), 1))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        painter.setPen(Qt.PenStyle.NoPen)
        if self._value:
            painter.setBrush(QColor(tokens().accent))
            painter.drawRoundedRect(
                QRectF(0, 0, max(self.width() * self._value, self.height()), self.height()), radius, radius
            )


class EmptyState(QWidget):
    """What a page says when there is nothing yet: what to do first; ``column`` is its layout."""

    acted = Signal()

    def __init__(self, title: str, sentence: str, action: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # Where even that has no room, as in large text below a filter, it scrolls: nothing of it is squeezed.
        inner, outer = QWidget(), QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(in_scroll_area(inner))
        self.column = QVBoxLayout(inner)
        self.column.addStretch(1)
        self.title, self.sentence = heading(title, 17), quiet(sentence, 14)
        for words in (self.title, self.sentence):
            words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            self.column.addWidget(words)
        self.button = PrimaryButton(action) if action else None
        if self.button is not None:
            self.button.clicked.connect(self.acted)
            self.column.addSpacing(px(8))
            self.column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        self.column.addStretch(2)

    def say(self, title: str, sentence: str) -> None:
        """Say something else."""
        self.title.setText(title)
        self.sentence.setText(sentence)


class InfoBar(QWidget):
    """A sentence at the top of a page, with something to do about it; nothing modal."""

    acted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tone = "neutral"
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(px(12), px(8), px(8), px(8))
        self.words = Words("", 13)
        self.action = LinkButton("")
        row.addWidget(self.words, 1)
        row.addWidget(self.action)
        self.action.clicked.connect(self.acted)
        self.hide()

    def add(self, link: QWidget) -> None:
        """Put one more thing to do beside the sentence."""
        self._row.addWidget(link)

    def say(self, text: str, tone: str = "neutral", action: str = "") -> None:
        """Show a sentence; an empty one takes the bar away."""
        news = text != self.words.text() or self.isHidden()
        self._tone = tone
        self.words.setText(text)
        self.words.set_tone(tone)
        self.action.say(action)
        self.action.setVisible(bool(action))
        self.setAccessibleName(text)
        self.setVisible(bool(text))
        self.update()
        if news and self.isVisible():
            announce(self, text, urgent=tone == "red")
        pass_on(self, text, tone)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink, ground = tokens().tone(self._tone)
        painter.setPen(QPen(QColor(ink), 1))
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), px(6), px(6))


class ScrolledColumn(QWidget):
    """What scrolls: as high as its text is at its width, not as it would be at the narrowest."""

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), 0)


def scrolling_column(page: QWidget) -> QVBoxLayout:
    """Return the column of a page that scrolls as a whole where it is higher than its window, as in large text."""
    whole = ScrolledColumn()
    around = QVBoxLayout(page)
    around.setContentsMargins(0, 0, 0, 0)
    around.addWidget(in_scroll_area(whole))
    column = QVBoxLayout(whole)
    column.setContentsMargins(px(12), px(12), px(12), px(12))
    column.setSpacing(px(8))
    return column


def in_scroll_area(inner: QWidget, parent: QWidget | None = None) -> QScrollArea:
    """Return a scroll area around a widget that is as wide as there is room, and scrolls up and down only."""
    area = QScrollArea(parent)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(inner)
    return area


def clear_layout(layout: QLayout) -> None:
    """Take everything out of a layout and let it go."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.setParent(None)
            widget.deleteLater()
        elif (inner := item.layout()) is not None:
            clear_layout(inner)
