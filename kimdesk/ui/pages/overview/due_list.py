"""What is due: what is overdue first, then what comes, soonest first."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kimdesk.i18n import t, tn
from kimdesk.model.dates import say_long_date
from kimdesk.services.overview import Due, Waiting
from kimdesk.ui.said import say_days, tone_of_days
from kimdesk.ui.theme.style import px
from kimdesk.ui.widgets.buttons import LinkButton
from kimdesk.ui.widgets.cards import Card, Chip, Divider, clear_layout, quiet
from kimdesk.ui.widgets.one_line import OneLine

_LEAST_SHOWN = 8
# So many of what comes are shown however much is overdue.
_COMING = 3


class DueList(Card):
    """Returns, actions by their target, assets and risks by their review; each leads to where it is."""

    record_opened = Signal(str, str)
    list_wanted = Signal(str, object)
    painted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(t("Overview", "What is due"), parent)
        self.setMinimumWidth(px(240))
        self._shown = _LEAST_SHOWN
        self._dues: list[Due] = []
        self._today = date.min
        self._waiting: Waiting | None = None
        self._chip_width = 0
        self._unpainted = False
        self.links: list[LinkButton] = []
        self._lines = QVBoxLayout()
        self._lines.setSpacing(px(6))
        self.body.addLayout(self._lines)
        self.body.addStretch(1)

    def set_room(self, height: int) -> None:
        """Show as many lines as fit into this height."""
        shown = max(_LEAST_SHOWN, (height - px(170)) // px(56))
        if shown != self._shown:
            self._shown = shown
            if self._dues:
                self.show_due(self._dues, self._today, self._waiting)

    def show_due(self, dues: list[Due], today: date, waiting: Waiting | None = None) -> None:
        """Show what is due; ``waiting`` says what the lists hold beyond it."""
        self._dues, self._today, self._waiting = dues, today, waiting
        self._unpainted = True
        clear_layout(self._lines)
        self.links = []
        overdue = [due for due in dues if due.on < today]
        coming = [due for due in dues if due.on >= today]
        first = overdue[: max(self._shown - min(len(coming), _COMING), self._shown - len(coming))]
        shown = [*first, *coming[: self._shown - len(first)]]
        # Chips of one width let the titles stand below each other.
        self._chip_width = max((Chip(_when(due, today)).sizeHint().width() for due in shown), default=0)
        for at, due in enumerate(shown):
            if at:
                self._lines.addWidget(Divider())
            self._lines.addLayout(self._line(due, today))
        if not dues:
            self._lines.addWidget(quiet(t("Overview", "Nothing of yours has a date yet.")))
        if waiting is not None:
            self._add_lists(waiting)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._unpainted:
            self._unpainted = False
            self.painted.emit()

    def _line(self, due: Due, today: date) -> QHBoxLayout:
        days = (due.on - today).days
        line = QHBoxLayout()
        line.setSpacing(px(6))
        chip = Chip(_when(due, today), tone_of_days(days))
        chip.setMinimumWidth(self._chip_width)
        chip.setToolTip(say_long_date(due.on))
        line.addWidget(chip)
        words = QVBoxLayout()
        words.setSpacing(0)
        title = LinkButton(f"{due.ref} {due.title}".strip())
        title.setToolTip(t("Overview", "{title}, due on {day}").format(title=due.title, day=say_long_date(due.on)))
        title.setObjectName(f"due {due.kind} {due.id}")
        title.setProperty("record", due.id)
        title.setProperty("kind", due.kind)
        title.clicked.connect(self._on_due)
        self.links.append(title)
        words.addWidget(title, 0, Qt.AlignmentFlag.AlignLeft)
        when = t("Overview", "due {when}").format(when=say_days(due.on, today)) if days < 0 else ""
        said = ", ".join(part for part in (when, due.who) if part)
        if said:
            words.addWidget(OneLine(said, 12, 4))
        line.addLayout(words, 1)
        return line

    def _add_lists(self, waiting: Waiting) -> None:
        words = tn("Overview", "The 1 action overdue", "All {count} actions overdue", waiting.actions)
        self._add_list("action", waiting.actions, waiting.action_filters, words)
        words = tn("Overview", "The 1 asset due for review", "All {count} assets due for review", waiting.reviews)
        self._add_list("asset", waiting.reviews, waiting.review_filters, words)

    def _add_list(self, kind: str, count: int, filters: tuple[str, ...], words: str) -> None:
        if not count:
            return
        self._lines.addWidget(Divider())
        link = LinkButton(words.format(count=count))
        link.setObjectName(f"all {kind}")
        link.setProperty("kind", kind)
        link.setProperty("filters", filters)
        link.clicked.connect(self._on_list)
        self.links.append(link)
        self._lines.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)

    def _on_due(self) -> None:
        self.record_opened.emit(str(self.sender().property("kind")), str(self.sender().property("record")))

    def _on_list(self) -> None:
        self.list_wanted.emit(str(self.sender().property("kind")), self.sender().property("filters"))


def _when(due: Due, today: date) -> str:
    return t("Overview", "Overdue") if due.on < today else say_days(due.on, today)
