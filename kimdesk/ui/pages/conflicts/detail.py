"""One thing that waits, with all that somebody needs to choose."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kimdesk.errors import UserError
from kimdesk.i18n import show, t, tn
from kimdesk.model.changes import Changes
from kimdesk.model.kinds import KINDS
from kimdesk.services.desk import Desk
from kimdesk.services.value_words import field_words
from kimdesk.services.waiting import Waiting
from kimdesk.ui.pages.conflicts.lines import name_of
from kimdesk.ui.pages.conflicts.reading import ConflictsReading, OpenConflict
from kimdesk.ui.pages.conflicts.signed_view import SignedView
from kimdesk.ui.pages.conflicts.values_view import ValuesView
from kimdesk.ui.pages.conflicts.waiting_view import WaitingView
from kimdesk.ui.registers.directory import Directory
from kimdesk.ui.tasks import Tasks
from kimdesk.ui.theme.style import px
from kimdesk.ui.widgets.buttons import LinkButton, SecondaryButton
from kimdesk.ui.widgets.cards import Words, clear_layout, page_title, quiet
from kimdesk.ui.widgets.reflow import in_line


class Detail(QWidget):
    """``done`` carries what was written and the sentence that says so."""

    done = Signal(object, str)
    record_opened = Signal(str, str)
    sign_off_wanted = Signal(object)
    stepped = Signal(int)

    def __init__(self, desk: Desk, tasks: Tasks, directory: Directory, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._tasks, self._directory = desk, tasks, directory
        self._shown: object = None
        self._sentence = ""
        self._record = ("", "")
        self._quarter: Any = None
        self.values: ValuesView | None = None
        self.waiting: WaitingView | None = None
        self.signed: SignedView | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(px(2), 0, px(8), px(4))
        column.setSpacing(px(8))
        self.previous = SecondaryButton(t("Conflicts", "Previous"), compact=True)
        self.next = SecondaryButton(t("Conflicts", "Next"), compact=True)
        self.previous.setToolTip(t("Conflicts", "The one before (Alt+Up)"))
        self.next.setToolTip(t("Conflicts", "The next one (Alt+Down)"))
        self.previous.clicked.connect(self._on_previous)
        self.next.clicked.connect(self._on_next)
        self.place = quiet("", 13)
        self.place.setWordWrap(False)
        self.open = LinkButton(t("Conflicts", "Open the record"))
        self.open.clicked.connect(self._on_open)
        column.addWidget(in_line(self.place, self.previous, self.next, self.open))
        self.title = page_title()
        self.about = quiet("", 14)
        column.addWidget(self.title)
        column.addWidget(self.about)
        self.error = Words("", 13, tone="red")
        self.error.hide()
        column.addWidget(self.error)
        self._body = QVBoxLayout()
        column.addLayout(self._body)
        column.addStretch(1)

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), 0)

    def show_item(self, reading: ConflictsReading, key: str, place: tuple[int, int]) -> None:
        """Show what has this key; the same again stays as it is, with what is being written in it."""
        at, count = place
        self.place.setText(t("Conflicts", "{at} of {count}").format(at=at + 1, count=count) if count else "")
        self.previous.setEnabled(at > 0)
        self.next.setEnabled(at + 1 < count)
        everything: tuple[Any, ...] = (*reading.conflicts, *reading.signed, *reading.late)
        found: Any = next((each for each in everything if each.key == key), None)
        found = found or next((each for each in reading.waiting if f"waiting {each.id}" == key), None)
        others = _others(reading, found) if isinstance(found, Waiting) else []
        if (found, len(others), reading.may_decide) == self._shown:
            return
        self._shown = (found, len(others), reading.may_decide)
        clear_layout(self._body)
        self.values = self.waiting = self.signed = None
        self._say_error("")
        if isinstance(found, OpenConflict):
            self._show_values(found)
        elif isinstance(found, Waiting):
            self._show_waiting(found, others, reading.may_decide)
        elif found is not None:
            self._show_signed(found)

    def _show_values(self, conflict: OpenConflict) -> None:
        view = conflict.view
        self._name(view.kind, view.record, name_of(view.kind, view.ref, view.name), field_words(view.kind, view.field))
        self.values = ValuesView(conflict, self._directory)
        self.values.settled.connect(self._on_settled)
        self._conflict = view
        self._body.addWidget(self.values)

    def _show_waiting(self, waiting: Waiting, others: list[Waiting], may: bool) -> None:
        self._name(waiting.kind, waiting.record, name_of(waiting.kind, waiting.ref, waiting.name), "")
        self.open.setVisible(not waiting.is_new or waiting.decision == "accept")
        self.waiting = WaitingView(waiting, len(others), may)
        self.waiting.decided.connect(partial(self._on_decided, [waiting]))
        self.waiting.all_decided.connect(partial(self._on_decided, [waiting, *others]))
        self._body.addWidget(self.waiting)

    def _show_signed(self, found: Any) -> None:
        self._quarter = found.quarter
        self._name("", "", t("Conflicts", "Sign-off of {quarter}").format(quarter=found.quarter.name), "")
        self.signed = SignedView()
        self.signed.sign_off_wanted.connect(self._on_sign_off)
        self.signed.record_opened.connect(self.record_opened)
        if hasattr(found, "signatures"):
            self.signed.show_signatures(found)
        else:
            self.signed.show_late(found)
        self._body.addWidget(self.signed)

    def _name(self, kind: str, record: str, name: str, field: str) -> None:
        self._record = (kind, record)
        self.title.setText(name)
        label = show(KINDS[kind].label) if kind in KINDS else ""
        self.about.setText(" · ".join(part for part in (label, field) if part))
        self.open.setVisible(bool(record))

    # --- what somebody does -----------------------------------------------------------------------------------------

    def _on_settled(self, value: object) -> None:
        view = self._conflict
        self._sentence = t("Conflicts", "{field} of {name} is settled.").format(
            field=field_words(view.kind, view.field), name=name_of(view.kind, view.ref, view.name)
        )
        work = partial(self._desk.conflicts.settle, view.kind, view.record, view.field, value, view.shown)
        self._tasks.write(work, self._on_done, self._on_failed)

    def _on_decided(self, decided: list[Waiting], accept: bool) -> None:
        name = name_of(decided[0].kind, decided[0].ref, decided[0].name)
        if len(decided) > 1:
            name = tn("Conflicts", "1 change", "{count} changes", len(decided)).format(count=len(decided))
        words = t("Conflicts", "Accepted: {name}.") if accept else t("Conflicts", "Discarded: {name}.")
        self._sentence = words.format(name=name)
        dots = [dot for each in decided for dot in each.dots]
        self._tasks.write(partial(self._desk.waiting.decide, dots, accept), self._on_done, self._on_failed)

    def _on_done(self, changes: Changes) -> None:
        self._say_error("")
        self.done.emit(changes, self._sentence)

    def _on_failed(self, error: Exception) -> None:
        words = (error.message or error.title) if isinstance(error, UserError) else str(error)
        if self.values is not None and self.values.own is not None and self.values.own.begun:
            self.values.own.say_error(words)
        else:
            self._say_error(words)

    def _say_error(self, words: str) -> None:
        self.error.setText(words)
        self.error.setVisible(bool(words))

    def _on_previous(self) -> None:
        self.stepped.emit(-1)

    def _on_next(self) -> None:
        self.stepped.emit(1)

    def _on_open(self) -> None:
        self.record_opened.emit(*self._record)

    def _on_sign_off(self) -> None:
        self.sign_off_wanted.emit(self._quarter)


def _others(reading: ConflictsReading, waiting: Waiting) -> list[Waiting]:
    """Return what else waits from the same laptop."""
    return [
        each
        for each in reading.waiting
        if each.device == waiting.device and not each.decision and not waiting.decision and each.id != waiting.id
    ]
