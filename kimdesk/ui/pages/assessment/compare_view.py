"""Two cycles item by item: what became better or worse, counted, and each item a way to it."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QCheckBox, QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from kimdesk.i18n import show, t
from kimdesk.model.assessment import OUTCOME_WORDS, Outcome
from kimdesk.services.assessment_view import AnswerView, CycleView, say_cycle
from kimdesk.ui.pages.assessment.words import say_state
from kimdesk.ui.theme.style import px, tokens
from kimdesk.ui.widgets.buttons import LinkButton, SecondaryButton
from kimdesk.ui.widgets.cards import Chip, Words, clear_layout, in_scroll_area, page_title, quiet
from kimdesk.ui.widgets.flow import FlowLayout
from kimdesk.ui.widgets.marks import paint_direction
from kimdesk.ui.widgets.reflow import HighAsHeld, Reflow
from kimdesk.ui.widgets.state_mark import StateMark

_ORDER = (Outcome.BETTER, Outcome.WORSE, Outcome.OTHER, Outcome.NEW, Outcome.GONE, Outcome.SAME)
_TONES = {Outcome.BETTER: "green", Outcome.WORSE: "red"}
_LONGEST = 60
_WIDEST = 780
# With less room than this an item stands above its states, so that its name can be read.
_BESIDE = 700


class CompareView(QWidget):
    """Shows what differs; what is the same only where somebody asks for it."""

    item_opened = Signal(str)
    closed = Signal()
    back_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: CycleView | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        column.addWidget(self._make_top())
        inner = QWidget()
        # Wider, and the eye would lose the line between an item and its states.
        inner.setMaximumWidth(px(_WIDEST))
        whole = QVBoxLayout(inner)
        whole.setContentsMargins(0, 0, px(10), 0)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(px(12))
        self._grid.setVerticalSpacing(px(2))
        self._grid.setColumnStretch(0, 1)
        whole.addLayout(self._grid)
        self.nothing = quiet(t("Assessment", "Nothing differs."), 14)
        whole.addWidget(self.nothing)
        whole.addStretch(1)
        column.addWidget(in_scroll_area(inner), 1)
        self.links: list[LinkButton] = []
        self._lines: list[tuple[LinkButton, tuple[QWidget, ...]]] = []
        self._above = False

    def _make_top(self) -> QWidget:
        top = HighAsHeld()
        column = QVBoxLayout(top)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        self.back = LinkButton(t("Assessment", "Back to the list"))
        self.back.clicked.connect(self.back_asked)
        self.title = page_title()
        self.close_button = SecondaryButton(t("Assessment", "Back to the answer"), compact=True)
        self.close_button.clicked.connect(self.closed)
        holder = QWidget()
        self._counts = FlowLayout(holder, px(6))
        self.all = QCheckBox(t("Assessment", "Show what is the same too"))
        self.all.toggled.connect(self._on_all)
        for each in (self.back, Reflow(self.title, self.close_button, px(480), stretch=(1, 0)), holder, self.all):
            column.addWidget(each)
        return top

    def show_view(self, view: CycleView) -> None:
        """Show a cycle beside the one it is compared with."""
        self._view = view
        words = t("Assessment", "{cycle} against {against}")
        self.title.setText(words.format(cycle=say_cycle(view.cycle), against=say_cycle(view.against)))
        clear_layout(self._counts)
        counts = view.outcomes
        for outcome in _ORDER:
            if counts.get(outcome):
                said = f"{counts[outcome]} {show(OUTCOME_WORDS[outcome]).lower()}"
                self._counts.addWidget(Chip(said, _TONES.get(outcome, "neutral")))
        self._fill(self._rows(view))

    def _rows(self, view: CycleView) -> list[AnswerView]:
        wanted = _ORDER if self.all.isChecked() else _ORDER[:-1]
        return [each for outcome in wanted for each in view.compared if each.outcome is outcome]

    def _fill(self, rows: Iterable[AnswerView]) -> None:
        clear_layout(self._grid)
        self.links, self._lines = [], []
        assert self._view is not None
        rows = list(rows)
        self.nothing.setVisible(not rows)
        heads = {1: say_cycle(self._view.against), 3: say_cycle(self._view.cycle)} if rows else {}
        for at, words in heads.items():
            self._grid.addWidget(Words(words, 12, quiet=True, wrap=False), 0, at)
        for each in rows:
            name = f"{each.item.key}  {each.item.title}"
            link = LinkButton(name if len(name) <= _LONGEST else f"{name[: _LONGEST - 2].rstrip()}…")
            link.setToolTip(name)
            link.setAccessibleName(f"{name}. {_said(each)}")
            # Wide enough for the longest of them; of its own width each would hold the whole column to its own.
            link.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
            link.clicked.connect(partial(self._on_link, each.item.key))
            self.links.append(link)
            parts = (_mark(each.state_before), Arrow(each.outcome), _mark(each.state), _plain(each.outcome))
            self._lines.append((link, parts))
        self._place()

    def _place(self) -> None:
        """Let each item stand beside its states, or above them."""
        self._grid.setColumnStretch(0, 0 if self._above else 1)
        self._grid.setColumnStretch(4, 1 if self._above else 0)
        for line, (link, parts) in enumerate(self._lines):
            row = 2 * line + 1
            for each in (link, *parts):
                self._grid.removeWidget(each)
            self._grid.addWidget(link, row, 0, 1, 5 if self._above else 1)
            for at, part in enumerate(parts, 1):
                self._grid.addWidget(part, row + self._above, at, Qt.AlignmentFlag.AlignLeft)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        above = event.size().width() < px(_BESIDE)
        if above != self._above:
            self._above = above
            self._place()

    def _on_link(self, key: str, *_checked: object) -> None:
        self.item_opened.emit(key)

    def _on_all(self, _wanted: bool) -> None:
        if self._view is not None:
            self._fill(self._rows(self._view))


class Arrow(QWidget):
    """A triangle up for better and down for worse, a line for what is not compared."""

    def __init__(self, outcome: Outcome, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._outcome = outcome
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(px(12), px(12))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        box = QRectF(self.rect()).adjusted(1, 2, -1, -2)
        ink = QColor(tokens().ink2)
        if self._outcome in (Outcome.BETTER, Outcome.WORSE):
            ink = QColor(tokens().tone(_TONES[self._outcome])[0])
            paint_direction(painter, box, 1 if self._outcome is Outcome.BETTER else -1, ink)
        else:
            painter.fillRect(QRectF(box.left(), box.center().y() - 0.5, box.width(), 1), ink)


def _mark(state: str | None) -> QWidget:
    return (
        StateMark(state, say_state(state)) if state else Words(t("Assessment", "not asked"), 12, quiet=True, wrap=False)
    )


def _plain(outcome: Outcome) -> Words:
    return Words(show(OUTCOME_WORDS[outcome]), 12, quiet=True, wrap=False)


def _said(each: AnswerView) -> str:
    before = say_state(each.state_before) or t("Assessment", "not asked")
    now = say_state(each.state) or t("Assessment", "not asked")
    words = t("Assessment", "{outcome}: from {before} to {now}")
    return words.format(outcome=show(OUTCOME_WORDS[each.outcome]), before=before.lower(), now=now.lower())
