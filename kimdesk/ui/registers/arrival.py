"""A value that arrives in a field where somebody is writing: said beside it, and never in the place of what is typed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QRectF, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from kimdesk.i18n import t
from kimdesk.model.changes import Changes
from kimdesk.services.conflicts import Arrived
from kimdesk.services.desk import Desk
from kimdesk.services.editing import Editing
from kimdesk.ui.change_bus import ChangeBus
from kimdesk.ui.tasks import Tasks
from kimdesk.ui.theme.style import px, tokens
from kimdesk.ui.widgets.buttons import LinkButton
from kimdesk.ui.widgets.cards import Words
from kimdesk.ui.widgets.reflow import in_line

_LONGEST = 160


class ArrivalStrip(QWidget):
    """Says who changed the field to what and when, and offers both ways on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(10), px(6), px(10), px(4))
        column.setSpacing(px(2))
        self.words = Words("", 13, tone="amber")
        self.theirs = LinkButton(t("Arrival", "Use theirs"))
        self.mine = LinkButton(t("Arrival", "Keep mine"))
        column.addWidget(self.words)
        column.addWidget(in_line(self.theirs, self.mine))
        self.hide()

    @property
    def has_focus(self) -> bool:
        """Whether somebody is about to choose here."""
        focus = QApplication.focusWidget()
        return focus is not None and self.isAncestorOf(focus)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink, ground = tokens().amber
        painter.setPen(QPen(QColor(ink), 1))
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), px(6), px(6))


class Arrival(QObject):
    """Looks for it, tells it, and does what is chosen. ``chosen`` says that the field begins anew, ``failed`` why not.

    ``told`` carries whether something is told.
    """

    told = Signal(bool)
    chosen = Signal()
    failed = Signal(str)

    def __init__(
        self,
        desk: Desk,
        tasks: Tasks,
        bus: ChangeBus,
        editor: QWidget,
        value: Callable[[], Any],
        save: Callable[[], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._desk, self._tasks, self._bus = desk, tasks, bus
        self._editor, self._value, self._save = editor, value, save
        self._editing: Editing | None = None
        self._arrived: Arrived | None = None
        self._looking = False
        self.strip = ArrivalStrip()
        # Where it was put nowhere, nobody else takes it away.
        editor.destroyed.connect(self.strip.deleteLater)
        self.strip.theirs.clicked.connect(self._on_theirs)
        self.strip.mine.clicked.connect(self._on_mine)

    def look(self, editing: Editing, may_keep: bool = True) -> None:
        """See whether something stands in the field that its form has neither shown nor written."""
        self._editing, self._looking = editing, True
        self.strip.mine.setVisible(may_keep)
        work = partial(self._desk.conflicts.arrived, editing.kind, editing.record, editing.field, editing.over)
        self._tasks.read(work, self._on_looked, f"arrived {id(self)}")

    def clear(self) -> None:
        """Nothing is told any more: the field shows what stands there."""
        self._editing = None
        if self.is_told:
            self._tell(None)

    @property
    def is_told(self) -> bool:
        """Whether something is told, or is about to be."""
        return self._looking or self._arrived is not None

    @property
    def has_focus(self) -> bool:
        """Whether somebody is about to choose: what is typed stays until they have."""
        return self._arrived is not None and self.strip.has_focus

    def _on_looked(self, arrived: Arrived | None) -> None:
        if self._editing is not None:
            self._tell(arrived)

    def _tell(self, arrived: Arrived | None) -> None:
        self._arrived, self._looking = arrived, False
        if arrived is not None:
            self.strip.words.setText(say_arrived(arrived))
            self.strip.setAccessibleName(self.strip.words.text())
        self.strip.setVisible(arrived is not None)
        self.told.emit(arrived is not None)

    def _on_theirs(self) -> None:
        if self._arrived is not None:
            self._let_stand(self._arrived.value, self._arrived)

    def _on_mine(self) -> None:
        if self._arrived is not None:
            self._let_stand(self._value(), self._arrived)

    def _let_stand(self, value: Any, arrived: Arrived) -> None:
        editing = self._editing
        if editing is not None:
            # Also what is given up has been said, and stays in the history.
            self._save()
            work = partial(
                self._desk.conflicts.let_stand, editing.kind, editing.record, editing.field, value, arrived.live
            )
            self._tasks.write(work, self._on_stands, self._on_failed)

    def _on_stands(self, changes: Changes) -> None:
        self._editor.setFocus()
        self.clear()
        self.chosen.emit()
        self._bus.announce(changes)

    def _on_failed(self, error: Exception) -> None:
        self.failed.emit(getattr(error, "message", "") or str(error))


def say_arrived(arrived: Arrived) -> str:
    """Return "Bea changed this to “2 years” at 14:05." """
    at = datetime.fromtimestamp(arrived.at / 1000, UTC).astimezone()
    author = arrived.author or t("Arrival", "Somebody")
    words = " ".join(arrived.words.split())
    if not words:
        return t("Arrival", "{author} emptied this at {time}. What you type is kept.").format(
            author=author, time=f"{at:%H:%M}"
        )
    words = words if len(words) <= _LONGEST else f"{words[:_LONGEST].rstrip()}…"
    return t("Arrival", "{author} changed this to “{words}” at {time}. What you type is kept.").format(
        author=author, words=words, time=f"{at:%H:%M}"
    )
