"""The self-assessment: the items of a framework on the left, one answer beside what was said before, two cycles compared."""

from __future__ import annotations

import dataclasses
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from kimdesk.errors import UserError
from kimdesk.i18n import t
from kimdesk.model.changes import Changes
from kimdesk.services.assessment_links import REVIVING
from kimdesk.services.desk import Desk
from kimdesk.ui.change_bus import ChangeBus
from kimdesk.ui.fresh_page import FreshPage
from kimdesk.ui.pages.assessment.acts import AssessmentActs
from kimdesk.ui.pages.assessment.answer_form import AnswerForm
from kimdesk.ui.pages.assessment.compare_view import CompareView
from kimdesk.ui.pages.assessment.item_list import ItemList
from kimdesk.ui.pages.assessment.reading import KIND, PageReading, Wanted, read_page
from kimdesk.ui.pages.assessment.top_strip import TopStrip
from kimdesk.ui.registers.directory import Directory
from kimdesk.ui.registers.editor_parts import DeletedRecord
from kimdesk.ui.tasks import Tasks
from kimdesk.ui.theme.style import px
from kimdesk.ui.widgets.cards import Card, EmptyState, InfoBar, in_scroll_area, scrolling_column
from kimdesk.ui.widgets.panes import as_pane

_KINDS = frozenset({KIND, "framework", "evidence", "comment", "action", "risk", "person", "team", REVIVING})
_RELOAD_MS = 60
_NARROW = 860
_LIST = 300
_LEAST = 220


class _Pane(QStackedWidget):
    """One of several parts, as high as there is room: what scrolls in it asks for no height of its own."""

    def hasHeightForWidth(self) -> bool:
        return False


class AssessmentPage(FreshPage):
    """Shows one cycle of one framework; ``record_opened`` asks the window for a record that lives on another page."""

    record_opened = Signal(str, str)
    status_said = Signal(str)

    def __init__(self, desk: Desk, tasks: Tasks, bus: ChangeBus, parent: QWidget | None = None) -> None:
        super().__init__(bus, _RELOAD_MS, parent)
        self.page_name = t("Assessment", "Self-assessment")
        self._desk, self._tasks, self._bus = desk, tasks, bus
        self._wanted = Wanted()
        self._reading: PageReading | None = None
        self._comparing = self._narrow = self._in_form = False
        self.directory = Directory(desk, tasks, bus, self)
        self.acts = AssessmentActs(desk, tasks, bus, self.directory, self)
        column = scrolling_column(self)
        self.bar = InfoBar()
        column.addWidget(self.bar)
        self.top = TopStrip()
        column.addWidget(self.top)
        self._stack = _Pane()
        self._stack.setMinimumHeight(px(_LEAST))
        column.addWidget(self._stack, 1)
        self.empty = EmptyState(
            t("Assessment", "No self-assessment yet"),
            t("Assessment", "A cycle asks every item of the framework; each answer is judged, proved and followed up."),
            t("Assessment", "Begin a cycle"),
        )
        self._stack.addWidget(in_scroll_area(self.empty))
        self._stack.addWidget(self._make_body())
        # Until the first reading nobody knows whether there is a cycle.
        self._stack.setCurrentIndex(self._stack.addWidget(QWidget()))
        self._connect()

    def _make_body(self) -> QWidget:
        body = QWidget()
        row = QHBoxLayout(body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(12))
        self._list_card = as_pane(Card(), t("Panes", "Items"))
        self._list_card.body.setContentsMargins(px(6), px(6), px(6), px(6))
        self.list = ItemList()
        self._list_card.body.addWidget(self.list)
        row.addWidget(self._list_card)
        self._form_card = as_pane(Card(), t("Panes", "Answer"))
        self._right = _Pane()
        self.form = AnswerForm(self.directory)
        self.comparison = CompareView()
        self.gone = DeletedRecord(self._desk, self._tasks, self._bus)
        for each in (self.form, self.comparison, self.gone):
            self._right.addWidget(each)
        self._form_card.body.addWidget(self._right)
        row.addWidget(self._form_card, 1)
        return body

    def _connect(self) -> None:
        top, form, acts = self.top, self.form, self.acts
        top.framework_chosen.connect(self._on_framework)
        top.cycle_chosen.connect(self._on_cycle)
        top.against_chosen.connect(self._on_against)
        top.compare_toggled.connect(self._on_compare)
        top.cycle_wanted.connect(self._on_new_cycle)
        top.approval_wanted.connect(self.flush)
        top.approval_wanted.connect(acts.ask_approval)
        top.publication_wanted.connect(acts.ask_publication)
        top.framework_wanted.connect(acts.ask_framework)
        top.export_wanted.connect(acts.export)
        self.empty.acted.connect(self._on_begin)
        self.list.currentRowChanged.connect(self._on_row)
        self.list.itemClicked.connect(self._on_pressed)
        self.list.itemActivated.connect(self._on_entered)
        form.record_opened.connect(self._on_link)
        form.status_said.connect(self.status_said)
        form.action_wanted.connect(acts.ask_action)
        form.carry_wanted.connect(acts.carry_evidence)
        form.moved.connect(self.list.move_on)
        form.back_asked.connect(self._on_back)
        self.comparison.item_opened.connect(self._on_item)
        self.comparison.closed.connect(self._on_comparison_closed)
        self.comparison.back_asked.connect(self._on_back)
        acts.begun.connect(self._on_begun)
        acts.added.connect(self._on_added)
        acts.said.connect(self.status_said)
        acts.refused.connect(self._on_refused)
        QShortcut(QKeySequence("Ctrl+PgUp"), self, self._on_previous)
        QShortcut(QKeySequence("Ctrl+PgDown"), self, self._on_next)

    # --- reading ----------------------------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        self.directory.ensure()
        super().showEvent(event)

    def reload(self) -> None:
        """Read the cycle again; what is being typed stays."""
        work = partial(read_page, self._desk, self._wanted)
        self._tasks.read(work, self._on_reading, f"assessment {id(self)}", self._on_not_read)

    def show_record(self, record: str) -> None:
        """Show an answer in its framework and cycle."""
        self.flush()
        self._show_comparison(False)
        self._in_form = True
        self._want(Wanted(record=record))

    def show_item(self, framework: str, cycle: str, item: str) -> None:
        """Show an item of a cycle."""
        self.flush()
        self._want(Wanted(framework, cycle, None, item))

    def flush(self) -> None:
        """Save whatever is being typed."""
        self.form.leave()

    def _want(self, wanted: Wanted) -> None:
        self._wanted = wanted
        self.reload()

    def _on_reading(self, reading: PageReading) -> None:
        self._reading = reading
        view = reading.view
        item = reading.answer.item.key if reading.answer else ""
        self.gone.record = reading.gone
        if reading.gone is None:
            self._wanted = Wanted(view.framework.key, view.cycle if view.cycles else None, self._wanted.against, item)
        self.top.show_reading(reading)
        self.acts.show(view, reading.answer)
        self._stack.setCurrentIndex(1 if view.cycles else 0)
        if not view.cycles:
            self._show_empty(reading)
            return
        if self._comparing and not view.against:
            self._show_comparison(False)
        self.list.show_view(view)
        self.list.blockSignals(True)
        self.list.choose(item)
        self.list.blockSignals(False)
        if reading.answer is not None and reading.opened is not None:
            self.form.show_answer(view, reading.answer, reading.opened)
        if view.against:
            self.comparison.show_view(view)
        self._arrange()

    def _show_empty(self, reading: PageReading) -> None:
        button = self.empty.button
        assert button is not None
        words = t("Assessment", "Begin {cycle}: {framework}")
        button.say(words.format(cycle=reading.suggested, framework=reading.view.framework.short))
        button.setVisible(reading.view.may)

    def _on_not_read(self, error: Exception) -> None:
        # The record that was asked for is not here; what was shown before stays.
        self._wanted = dataclasses.replace(self._wanted, record="")
        self.status_said.emit(error.title if isinstance(error, UserError) else str(error))

    def _concerns(self, changes: Changes) -> bool:
        return bool(changes.kinds & _KINDS)

    # --- what somebody does -----------------------------------------------------------------------------------------

    def _on_framework(self, key: object) -> None:
        self.flush()
        self._show_comparison(False)
        self._want(Wanted(str(key or ""), None))

    def _on_cycle(self, cycle: object) -> None:
        self.flush()
        self._want(dataclasses.replace(self._wanted, cycle=str(cycle or ""), against=None))

    def _on_against(self, cycle: object) -> None:
        self.flush()
        self._want(dataclasses.replace(self._wanted, against=str(cycle or "")))

    def _on_row(self, _row: int) -> None:
        key = self.list.key()
        if key and key != self._wanted.item:
            self.flush()
            self._want(dataclasses.replace(self._wanted, item=key))

    def _on_pressed(self, *_item: object) -> None:
        self._show_comparison(False)
        self._in_form = True
        self._arrange()

    def _on_entered(self, *_item: object) -> None:
        self._on_pressed()
        self.form.focus_on("state")

    def _on_item(self, key: str) -> None:
        self._show_comparison(False)
        self._in_form = True
        self._want(dataclasses.replace(self._wanted, item=key))

    def _on_compare(self, wanted: bool) -> None:
        self.flush()
        self._show_comparison(wanted)
        self._in_form = wanted or self._in_form
        self._arrange()

    def _on_comparison_closed(self) -> None:
        self._show_comparison(False)
        self._arrange()

    def _show_comparison(self, wanted: bool) -> None:
        self._comparing = wanted
        self.top.show_comparing(wanted)

    def _on_new_cycle(self) -> None:
        if self._reading is not None:
            self.flush()
            self.acts.ask_cycle(self._reading.suggested)

    def _on_begin(self) -> None:
        if self._reading is not None:
            self.acts.begin(self._reading.suggested)

    def _on_begun(self, framework: str, cycle: str) -> None:
        self.bar.say("")
        self._show_comparison(False)
        self._want(Wanted(framework, cycle, None, self._wanted.item))

    def _on_added(self, framework: object) -> None:
        self.bar.say("")
        self._on_framework(framework)

    def _on_refused(self, words: str) -> None:
        self.bar.say(words, "red")

    def _on_link(self, kind: str, record: str) -> None:
        if kind == KIND:
            self.show_record(record)
        else:
            self.record_opened.emit(kind, record)

    def _on_previous(self) -> None:
        self.list.move_on(-1)

    def _on_next(self) -> None:
        self.list.move_on(1)

    def _on_back(self) -> None:
        self._in_form = False
        self._show_comparison(False)
        self._arrange()
        self.list.setFocus()

    # --- room -------------------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._narrow = self.width() < px(_NARROW)
        self._arrange()

    def _arrange(self) -> None:
        """Where there is no room for all, show the choosers with the list, or what is beside it alone."""
        gone = self._reading is not None and self._reading.gone is not None
        self._right.setCurrentWidget(self.gone if gone else self.comparison if self._comparing else self.form)
        alone = self._narrow and self._in_form and self._stack.currentIndex() == 1
        self.top.setVisible(not alone)
        self._list_card.setVisible(not alone)
        self._form_card.setVisible(not self._narrow or self._in_form)
        self.form.back.setVisible(self._narrow)
        self.comparison.back.setVisible(self._narrow)
        if self._narrow:
            self._list_card.setMinimumWidth(0)
            self._list_card.setMaximumWidth(16_777_215)
        else:
            self._list_card.setFixedWidth(min(px(_LIST), round(self.width() * 0.34)))
