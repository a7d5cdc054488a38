"""What waits for somebody, and what the words of the pill mean."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from kimdesk.i18n import t, tn
from kimdesk.services.share_state import ShareState
from kimdesk.ui.share_pill import paint_sign
from kimdesk.ui.share_words import say_changes, say_conflicts
from kimdesk.ui.theme.style import px, tokens
from kimdesk.ui.widgets.buttons import LinkButton
from kimdesk.ui.widgets.cards import Card, Words, clear_layout, quiet


class WaitingCard(Card):
    """One line for each sort of thing that waits; what is dealt with on another page leads there."""

    conflicts_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(t("SyncPage", "What waits"), parent)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(px(6))
        self.body.addLayout(self._lines)
        self.said: list[tuple[str, bool]] = []

    def show_state(self, state: ShareState) -> None:
        """Show what waits, or that nothing does."""
        said = _say_waiting(state)
        if said != self.said or not said:
            self.said = said
            clear_layout(self._lines)
            for words, elsewhere in said:
                if elsewhere:
                    self._lines.addWidget(self._link(words), 0, Qt.AlignmentFlag.AlignLeft)
                else:
                    self._lines.addWidget(Words(words, 14))
            if not said:
                self._lines.addWidget(quiet(t("SyncPage", "Nothing waits."), 14))

    def _link(self, words: str) -> LinkButton:
        link = LinkButton(words)
        link.clicked.connect(self.conflicts_wanted)
        return link


def _say_waiting(state: ShareState) -> list[tuple[str, bool]]:
    """Return what waits in words, and whether it is dealt with on the page of conflicts."""
    said = []
    if state.waiting:
        said.append((t("SyncPage", "{changes} of yours to go out").format(changes=say_changes(state.waiting)), False))
    if state.conflicts:
        said.append((t("SyncPage", "{conflicts} to settle").format(conflicts=say_conflicts(state.conflicts)), True))
    if state.undecided:
        said.append(
            (t("SyncPage", "{changes} to accept or discard").format(changes=say_changes(state.undecided)), True)
        )
    if state.requests:
        count = len(state.requests)
        words = tn("SyncPage", "1 laptop to let in", "{count} laptops to let in", count).format(count=count)
        said.append((words, False))
    if state.administrator and not state.is_safe:
        said.append((t("SyncPage", "A recovery key to make"), False))
    return said


class MeaningCard(Card):
    """The words of the pill, each with its sign."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(t("SyncPage", "What the words mean"), parent)
        for sign, name, meaning in _meanings():
            line = QHBoxLayout()
            line.setSpacing(px(10))
            line.addWidget(_SignBox(sign), 0, Qt.AlignmentFlag.AlignTop)
            words = QVBoxLayout()
            words.setSpacing(0)
            words.addWidget(Words(name, 13))
            words.addWidget(quiet(meaning, 12))
            line.addLayout(words, 1)
            self.body.addLayout(line)


def _meanings() -> list[tuple[str, str, str]]:
    return [
        ("none", t("SyncPage", "On this laptop"), t("SyncPage", "Saved here; it has not gone out yet.")),
        ("part", t("SyncPage", "On the share"), t("SyncPage", "Put into the shared folder.")),
        ("full", t("SyncPage", "Confirmed"), t("SyncPage", "Read back from there, and it is whole.")),
        ("tick", t("SyncPage", "Seen by 2 of 3"), t("SyncPage", "So many laptops are known to have it.")),
    ]


class _SignBox(QWidget):
    def __init__(self, sign: str) -> None:
        super().__init__()
        self._sign = sign
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(px(14), px(18))

    def paintEvent(self, _event: QPaintEvent) -> None:
        tone = tokens().green[0] if self._sign in ("full", "tick") else tokens().ink
        paint_sign(QPainter(self), QRectF(1, px(4), px(11), px(11)), self._sign, QColor(tone))
