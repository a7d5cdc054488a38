"""One thing of the merge desk, with all that somebody needs to decide on it."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kimdesk.i18n import t
from kimdesk.model.changes import Changes
from kimdesk.model.kinds import KINDS
from kimdesk.services.desk import Desk
from kimdesk.services.duplicates import Suggestion
from kimdesk.services.merge_desk import Apart, Came
from kimdesk.services.named_again import NamedAgain
from kimdesk.ui.pages.merging.again_view import AgainView
from kimdesk.ui.pages.merging.apart_view import ApartView
from kimdesk.ui.pages.merging.came_view import CameView
from kimdesk.ui.pages.merging.lines import from_whom, label_of
from kimdesk.ui.pages.merging.reading import Reading
from kimdesk.ui.pages.merging.twins_view import TwinsView
from kimdesk.ui.said import say_why
from kimdesk.ui.tasks import Tasks
from kimdesk.ui.theme.style import px
from kimdesk.ui.widgets.cards import Words, clear_layout, page_title, quiet
from kimdesk.ui.widgets.focus import first_control
from kimdesk.ui.widgets.sight import focus_in_sight


class Detail(QWidget):
    """``done`` carries what was written and the sentence that says so."""

    done = Signal(object, str)
    record_opened = Signal(str, str)

    def __init__(self, desk: Desk, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._tasks = desk, tasks
        self._shown: object = None
        self._sentence = ""
        self.view: CameView | ApartView | TwinsView | AgainView | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(px(2), 0, px(8), px(4))
        column.setSpacing(px(8))
        self.title, self.about = page_title(), quiet("", 14)
        self.error = Words("", 13, tone="red")
        self.error.hide()
        for part in (self.title, self.about, self.error):
            column.addWidget(part)
        self._body = QVBoxLayout()
        column.addLayout(self._body, 1)

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), 0)

    def show_item(self, reading: Reading, key: str) -> None:
        """Show what has this key; the same again stays as it is, with what is being chosen in it."""
        everything: tuple[Any, ...] = (*reading.desk.came, *reading.desk.apart, *reading.twins, *reading.again)
        found = next((each for each in everything if each.key == key), None)
        if (found, reading.may_tell) == self._shown:
            if isinstance(self.view, TwinsView):
                self.view.look_again()
            return
        self._shown = (found, reading.may_tell)
        clear_layout(self._body)
        self.view = None
        self._say_error("")
        if isinstance(found, Came):
            self._show_came(found)
        elif isinstance(found, Apart):
            self._show_apart(found)
        elif isinstance(found, Suggestion):
            self._show_twins(found, reading.may_tell)
        elif isinstance(found, NamedAgain):
            self._show_again(found)
        else:
            self._name("", "")

    def _show_came(self, came: Came) -> None:
        self._name(from_whom(came), t("MergeDesk", "Came in"))
        view = self._put(CameView(came))
        view.record_opened.connect(self.record_opened)
        self._tasks.read(partial(self._desk.merge_desk.records, came), self._on_records, key="came")

    def _show_apart(self, apart: Apart) -> None:
        self._name(apart.name or label_of(apart.kind), t("MergeDesk", "Both edited"))
        view = self._put(ApartView(apart))
        view.record_opened.connect(self.record_opened)
        view.checked.connect(partial(self._on_checked, apart))

    def _show_twins(self, twins: Suggestion, may_tell: bool) -> None:
        self._name(twins.first.title, t("MergeDesk", "May be the same · {kind}").format(kind=label_of(twins.kind)))
        view = self._put(TwinsView(twins, may_tell))
        view.record_opened.connect(self.record_opened)
        view.stays_wanted.connect(partial(self._on_stays_wanted, twins.kind))
        view.united.connect(partial(self._on_united, twins))
        view.told_apart.connect(partial(self._on_told_apart, twins))
        view.start()

    def _show_again(self, again: NamedAgain) -> None:
        self._name(again.name or label_of(again.kind), t("MergeDesk", "Named again"))
        view = self._put(AgainView(again))
        view.record_opened.connect(self.record_opened)
        view.handed_over.connect(partial(self._on_handed_over, again))

    def take_focus(self) -> None:
        """Give the keyboard to the first thing here that can be used, and show it: with large text all this stands below the
        list, further down than one sees. Without one the keyboard stays where it is.
        """
        found = first_control(self)
        if found is not None:
            focus_in_sight(found)

    def _put(self, view: Any) -> Any:
        self.view = view
        listing = isinstance(view, CameView | AgainView)
        self._body.addWidget(view, 1 if listing else 0)
        if not listing:
            self._body.addStretch(1)
        return view

    def _name(self, title: str, about: str) -> None:
        self.title.setText(title)
        self.about.setText(about)

    # --- what somebody does -----------------------------------------------------------------------------------------

    def _on_records(self, records: Any) -> None:
        if isinstance(self.view, CameView):
            self.view.show_records(records)

    def _on_checked(self, apart: Apart) -> None:
        self._sentence = t("MergeDesk", "Looked at: {name}.").format(name=apart.name or label_of(apart.kind))
        self._tasks.write(partial(_check, self._desk, apart), self._on_done, self._on_failed)

    def _on_stays_wanted(self, kind: str, goes: str, stays: str) -> None:
        work = partial(self._desk.uniting.prospect, kind, goes, stays)
        self._tasks.read(work, self._on_prospect, "prospect", self._on_failed)

    def _on_prospect(self, found: Any) -> None:
        self._say_error("")
        if isinstance(self.view, TwinsView) and found.stays.id in self.view.keep:
            self.view.show_prospect(found)

    def _on_united(self, twins: Suggestion, goes: str, stays: str, taken: tuple[str, ...]) -> None:
        # The one that stays may be called as the other was from now on.
        named = goes if KINDS[twins.kind].title in taken else stays
        name = next(each.title for each in (twins.first, twins.second) if each.id == named)
        self._sentence = t("MergeDesk", "Two records are one now: {name}.").format(name=name)
        work = partial(self._desk.uniting.unite, twins.kind, goes, stays, taken)
        self._tasks.write(work, self._on_done, self._on_failed)

    def _on_told_apart(self, twins: Suggestion) -> None:
        self._sentence = t("MergeDesk", "Told apart: {name}. Nobody is asked again.").format(name=twins.first.title)
        work = partial(self._desk.duplicates.tell_apart, twins.kind, twins.first.id, twins.second.id)
        self._tasks.write(work, self._on_done, self._on_failed)

    def _on_handed_over(self, again: NamedAgain) -> None:
        self._sentence = t("MergeDesk", "Handed over: what named {name} names {into} now.").format(
            name=again.name, into=again.into_name
        )
        self._tasks.write(partial(self._desk.named_again.hand_over, again.record), self._on_done, self._on_failed)

    def _on_done(self, changes: Changes) -> None:
        self._say_error("")
        self.done.emit(changes, self._sentence)

    def _on_failed(self, error: Exception) -> None:
        self._say_error(say_why(error))

    def _say_error(self, words: str) -> None:
        self.error.setText(words)
        self.error.setVisible(bool(words))


def _check(desk: Desk, apart: Apart) -> Changes:
    both = desk.both_edited.of(apart.kind, apart.record)
    return desk.both_edited.check(both) if both is not None else Changes()
