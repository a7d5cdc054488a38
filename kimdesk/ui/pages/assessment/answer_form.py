"""One item: what it asks, what the other cycle said beside what is said now, the state, and all that belongs to it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from kimdesk.i18n import t
from kimdesk.model.assessment import NOT_APPLICABLE
from kimdesk.services.assessment_view import AnswerView, CycleView
from kimdesk.ui.pages.assessment.answer_rows import AnswerRow, StateRow
from kimdesk.ui.pages.assessment.before_card import BeforeCard
from kimdesk.ui.pages.assessment.words import say_approval, say_parts
from kimdesk.ui.pages.assessment.work_section import WorkSection
from kimdesk.ui.registers.both_edited_bar import BothEditedBar
from kimdesk.ui.registers.directory import Directory
from kimdesk.ui.registers.evidence_section import Evidence
from kimdesk.ui.registers.opening import Opened
from kimdesk.ui.registers.threads import Comments, History, Section
from kimdesk.ui.theme.style import px
from kimdesk.ui.widgets.buttons import LinkButton, SecondaryButton
from kimdesk.ui.widgets.cards import Divider, InfoBar, ScrolledColumn, Words, clear_layout, page_title, quiet
from kimdesk.ui.widgets.error_list import ErrorList
from kimdesk.ui.widgets.reflow import HighAsHeld, Reflow

_NA = ("reason", "revive")
_APPROVAL = ("approved_by", "approved_on", "published")
_WIDE = 620


class AnswerForm(QWidget):
    """Made once; showing another answer only loads its values."""

    record_opened = Signal(str, str)
    status_said = Signal(str)
    action_wanted = Signal()
    carry_wanted = Signal()
    moved = Signal(int)
    back_asked = Signal()

    def __init__(self, directory: Directory, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._directory = directory
        self._view: CycleView | None = None
        self.answer: AnswerView | None = None
        self.rows: dict[str, AnswerRow] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(4))
        column.addWidget(self._make_top())
        column.addWidget(Divider())
        column.addWidget(self._make_scroll(), 1)

    # --- building ---------------------------------------------------------------------------------------------------

    def _make_top(self) -> QWidget:
        top = HighAsHeld()
        column = QVBoxLayout(top)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(4))
        self.back = LinkButton(t("Assessment", "Back to the list"))
        self.back.clicked.connect(self.back_asked)
        self.group = quiet("", 13)
        self.bar = InfoBar()
        self.both = BothEditedBar(self._directory.desk, self._directory.tasks, self._directory.bus)
        for each in (self.back, self._make_head(), self.group, self.bar, ErrorList(self), self.both):
            column.addWidget(each)
        return top

    def _make_head(self) -> QWidget:
        self.title = page_title()
        self.previous = SecondaryButton(t("Assessment", "Previous"), compact=True)
        self.previous.setToolTip(t("Assessment", "The item before (Ctrl+Page Up)"))
        self.next = SecondaryButton(t("Assessment", "Next"), compact=True)
        self.next.setToolTip(t("Assessment", "The item after (Ctrl+Page Down)"))
        self.previous.clicked.connect(self._on_previous)
        self.next.clicked.connect(self._on_next)
        buttons = QWidget()
        row = QHBoxLayout(buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(6))
        row.addWidget(self.previous)
        row.addWidget(self.next)
        row.addStretch(1)
        return Reflow(self.title, buttons, px(480), stretch=(1, 0))

    def _make_scroll(self) -> QScrollArea:
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inner = ScrolledColumn()
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(px(2), px(8), px(10), px(8))
        self._column.setSpacing(px(12))
        self.asks = Words("", 14)
        self.proof = quiet("", 13)
        self.parts = quiet("", 13)
        for words in (self.asks, self.proof, self.parts):
            self._column.addWidget(words)
        self.state = StateRow("state", self._directory)
        self.state.input.chosen.connect(self._on_state)
        self._column.addWidget(self._row("state", self.state))
        self._lacks = QVBoxLayout()
        self._lacks.setSpacing(0)
        self._column.addLayout(self._lacks)
        self._make_answer()
        owner, due = _at_top(self._row("owner")), _at_top(self._row("due"))
        self._column.addWidget(Reflow(owner, due, px(_WIDE), stretch=(1, 1), gap=12))
        self._make_sections()
        self._column.addStretch(1)
        self.area.setWidget(inner)
        return self.area

    def _make_answer(self) -> None:
        mine = QWidget()
        column = QVBoxLayout(mine)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(12))
        for name in (*_NA, "answer"):
            column.addWidget(self._row(name))
        column.addStretch(1)
        self.before = BeforeCard()
        self.before.carry_wanted.connect(self.carry_wanted)
        self._column.addWidget(Reflow(mine, self.before, px(_WIDE), stretch=(3, 2), gap=12))

    def _make_sections(self) -> None:
        desk, tasks, bus = self._directory.desk, self._directory.tasks, self._directory.bus
        self.evidence = Evidence(desk, tasks, bus)
        self.work = WorkSection(self._directory)
        self.work.record_opened.connect(self.record_opened)
        self.work.action_wanted.connect(self.action_wanted)
        self.comments, self.history = Comments(desk, tasks, bus), History(desk, tasks, bus)
        self.sections: list[Section] = [self.evidence, self.comments, self.history]
        self._column.addWidget(self.evidence)
        self._column.addWidget(self.work)
        self._make_approval()
        self._column.addWidget(self.comments)
        self._column.addWidget(self.history)
        for row in self.work.rows.values():
            self._hear(row)

    def _make_approval(self) -> None:
        self.approved = quiet("", 13)
        self.approval = LinkButton(t("Assessment", "Approval of this answer alone…"))
        self.approval.clicked.connect(self._on_approval)
        self._column.addWidget(self.approved)
        self._column.addWidget(self.approval)
        for name in _APPROVAL:
            row = self._row(name)
            row.hide()
            self._column.addWidget(row)

    def _row(self, name: str, row: AnswerRow | None = None) -> AnswerRow:
        made = row or AnswerRow(name, self._directory)
        self.rows[name] = made
        self._hear(made)
        return made

    def _hear(self, row: AnswerRow) -> None:
        row.lost.connect(self.status_said)
        row.compared.connect(self._on_compared)

    # --- showing ----------------------------------------------------------------------------------------------------

    def show_answer(self, view: CycleView, answer: AnswerView, opened: Opened) -> None:
        """Show an answer; what is being typed in it stays."""
        another = self.answer is None or self.answer.item.key != answer.item.key or self._view is None
        another = another or (self._view is not None and self._view.cycle != view.cycle)
        if another:
            self._say_left()
        self._view, self.answer = view, answer
        self.setUpdatesEnabled(False)
        self._show_head(view, answer, opened)
        for row in self.rows.values():
            row.show_answer(answer, view.against, opened)
        self.work.show_answer(answer, view.against, opened)
        if another:
            self.work.fold()
            self._show_approval(False)
        self.before.setVisible(bool(view.against))
        self.before.show_answer(view, answer, opened.may_change)
        for section in self.sections:
            section.show_record(opened)
        self._show_reason(another)
        self._show_lacks(answer)
        if another:
            self.area.verticalScrollBar().setValue(0)
        self.setUpdatesEnabled(True)

    def _show_head(self, view: CycleView, answer: AnswerView, opened: Opened) -> None:
        item = answer.item
        self.title.setText(f"{item.key}  {item.title}")
        whole = view.framework.find(item.part_of) if item.part_of else None
        part = t("Assessment", "Part of {item}").format(item=f"{whole.key} {whole.title}") if whole else ""
        self.group.setText(" · ".join(filter(None, (answer.group.title, part, view.framework.short, view.cycle))))
        self.bar.say(opened.remark)
        self.both.show_edited(opened.both)
        _say(self.asks, item.asks)
        proof = t("Assessment", "Usually proved by: {evidence}.").format(evidence="; ".join(item.evidence))
        _say(self.proof, proof if item.evidence else "")
        _say(self.parts, say_parts(view, answer))
        _say(self.approved, say_approval(answer))
        self.approval.setVisible(opened.may_change and self.rows["approved_by"].isHidden())

    def _show_reason(self, another: bool = False) -> None:
        """The reason and the trigger stand where they are needed, or where somebody has said them."""
        assert self.answer is not None
        needed = self.state.input.value() == NOT_APPLICABLE
        for name in _NA:
            row, record = self.rows[name], self.answer.record
            said = record is not None and (bool(record[name]) or name in record.conflicts)
            row.setVisible(needed or said or (row.in_use and not another))

    def _show_lacks(self, answer: AnswerView) -> None:
        clear_layout(self._lacks)
        for each in answer.lacks:
            link = LinkButton(each.words)
            link.setProperty("field", each.field)
            link.clicked.connect(self._on_lack)
            self._lacks.addWidget(link)

    def _show_approval(self, wanted: bool) -> None:
        for name in _APPROVAL:
            self.rows[name].setVisible(wanted)

    # --- doing ------------------------------------------------------------------------------------------------------

    def leave(self) -> None:
        """Save whatever is being typed."""
        for row in (*self.rows.values(), *self.work.rows.values()):
            row.binding.leave()

    def focus_on(self, field: str) -> None:
        """Put the focus where something is to be said."""
        if field == "evidence":
            target: QWidget = self.evidence.more
            if self.evidence.more.isHidden():
                target = self.evidence.title
        else:
            self.rows[field].show()
            target = self.rows[field].input
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.area.ensureWidgetVisible(target, 0, px(48))

    def _say_left(self) -> None:
        if self.answer is not None and self.state.waits:
            words = t("Assessment", "{item} is not kept as not applicable: its reason or its trigger is missing.")
            self.status_said.emit(words.format(item=self.answer.item.key))

    def _on_state(self, state: object) -> None:
        self._show_reason()
        if state == NOT_APPLICABLE and self.answer is not None:
            missing = [name for name in _NA if not self.answer.values.get(name)]
            if missing:
                self.focus_on(missing[0])

    def _on_lack(self) -> None:
        self.focus_on(str(self.sender().property("field")))

    def _on_approval(self) -> None:
        self.approval.hide()
        self._show_approval(True)
        self.rows["approved_by"].input.setFocus()

    def _on_compared(self, record: str) -> None:
        self.record_opened.emit("conflict", record)

    def _on_previous(self) -> None:
        self.moved.emit(-1)

    def _on_next(self) -> None:
        self.moved.emit(1)


def _at_top(row: QWidget) -> QWidget:
    """Return a holder in which the row stands at the top, whatever stands beside it."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(row)
    column.addStretch(1)
    return holder


def _say(words: Words, text: str) -> None:
    words.setText(text)
    words.setVisible(bool(text))
