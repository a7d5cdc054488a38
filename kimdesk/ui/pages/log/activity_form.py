"""One activity in one quarter: nothing changed or something changed, how it is done, and the principles when they are
scored.
"""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kimdesk.i18n import show, t
from kimdesk.model.changes import Record
from kimdesk.model.dates import say_date
from kimdesk.model.kinds import KINDS
from kimdesk.model.kinds.log import PRINCIPLES
from kimdesk.model.readthrough import CHANGED, UNCHANGED
from kimdesk.model.returns import RATINGS, State
from kimdesk.services.return_view import EntryView, ReturnView
from kimdesk.ui.pages.log.binding import Bind, Binding
from kimdesk.ui.pages.log.principle_row import PrincipleRow
from kimdesk.ui.theme.style import px
from kimdesk.ui.widgets.buttons import LinkButton, SecondaryButton
from kimdesk.ui.widgets.cards import Divider, in_scroll_area, page_title, quiet
from kimdesk.ui.widgets.flow import in_flow
from kimdesk.ui.widgets.inputs import FieldRow, GrowingText, LineInput
from kimdesk.ui.widgets.reflow import Reflow
from kimdesk.ui.widgets.sight import focus_in_sight


class ActivityForm(QWidget):
    """Shows an entry; asks its page for the acts."""

    unchanged_said = Signal()
    changed_said = Signal()
    taken_back = Signal()
    taken_up = Signal()

    def __init__(self, bind: Bind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(px(6))
        outer.addWidget(self._make_head())
        self.said = quiet()
        outer.addWidget(self.said)
        outer.addWidget(Divider())
        inner = QWidget()
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(0, px(4), px(8), px(8))
        self._column.setSpacing(px(12))
        outer.addWidget(in_scroll_area(inner), 1)
        self._bindings: dict[str, Binding] = {}
        self._make_change(bind)
        self._make_statement(bind)
        self._make_principles(bind)
        self._column.addStretch(1)
        self._open_principles = False

    def _make_head(self) -> QWidget:
        self.title = page_title()
        self.unchanged = SecondaryButton(t("Log", "Nothing changed  Ctrl+Enter"))
        self.unchanged.setToolTip(t("Log", "Everything said last quarter still holds. Dated and counted."))
        self.changed = SecondaryButton(t("Log", "Something changed"), accented=True)
        self.undo = LinkButton(t("Log", "Take back"))
        self.unchanged.clicked.connect(self.unchanged_said)
        self.changed.clicked.connect(self.changed_said)
        self.undo.clicked.connect(self.taken_back)
        holder = QWidget()
        # As high with one button as with two: the form below stays where it is.
        holder.setMinimumHeight(px(32))
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(8))
        for button in (self.undo, self.unchanged, self.changed):
            row.addWidget(button)
        row.addStretch(1)
        self._buttons = holder
        return Reflow(self.title, holder, px(620), stretch=(1, 0))

    def _make_change(self, bind: Bind) -> None:
        self._change = QWidget()
        column = QVBoxLayout(self._change)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        known = KINDS["entry"]
        for name, editor in (
            ("what", GrowingText(2)),
            ("why", GrowingText(1)),
            ("effective", LineInput(t("Log", "for example 01/11/2025"))),
        ):
            row = FieldRow(show(known[name].label), editor)
            self._bind(bind, name, editor, row)
            column.addWidget(row)
        self._column.addWidget(self._change)

    def _make_statement(self, bind: Bind) -> None:
        known = KINDS["entry"]["statement"]
        editor = GrowingText(2)
        row = FieldRow(show(known.label), editor, show(known.help))
        self._bind(bind, "statement", editor, row)
        self._column.addWidget(row)
        self.offer = quiet()
        self.take_up = SecondaryButton(t("Log", "Say the new practice here"), compact=True)
        self.take_up.clicked.connect(self.taken_up)
        self._offer = QWidget()
        column = QVBoxLayout(self._offer)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(4))
        column.addWidget(self.offer)
        column.addWidget(in_flow(self.take_up))
        self._column.addWidget(self._offer)

    def _make_principles(self, bind: Bind) -> None:
        self.more = LinkButton(t("Log", "Score principles 2 to 6"))
        self.more.clicked.connect(self._on_more)
        self._column.addWidget(self.more)
        self._principles: list[PrincipleRow] = []
        for name in RATINGS[1:]:
            row = PrincipleRow(name, bind)
            self._principles.append(row)
            self._column.addWidget(row)

    def _bind(self, bind: Bind, name: str, editor: QWidget, row: FieldRow) -> None:
        binding = bind(name, editor)
        binding.refused.connect(row.say_error)
        binding.add_below(row.more)
        self._bindings[name] = binding

    def show_entry(self, view: ReturnView, entry: EntryView, practice: Record | None = None) -> None:
        """Show an activity as it stands, and offer the ``practice`` that its statement does not say yet."""
        self.title.setText(entry.activity.title)
        self.said.setText(_said(view, entry))
        editable = view.state not in (State.SIGNED, State.SUBMITTED, State.REVIEWED)
        self._buttons.setVisible(editable)
        self.unchanged.setVisible(editable and not entry.outcome and entry.may_be_unchanged)
        self.changed.setVisible(editable and entry.outcome != CHANGED)
        self.changed.say(t("Log", "Something changed") if entry.answered_before else t("Log", "Say how it is done"))
        self.undo.setVisible(editable and bool(entry.outcome))
        values, activity = entry.reading.values, entry.activity.id
        told = any(values.get(name) for name in ("what", "why", "effective"))
        self._change.setVisible(entry.outcome == CHANGED and (entry.answered_before or told))
        for name, binding in self._bindings.items():
            value = values.get(name)
            if name == "effective" and value:
                value = say_date(date.fromisoformat(value))
            binding.show(view, activity, value)
            _set_editable(binding.editor, editable)
        self._offer.setVisible(editable and practice is not None)
        if practice is not None:
            words = t("Log", "{ref} says how it is done since {day}, and this does not say so yet.")
            self.offer.setText(words.format(ref=practice.ref, day=say_date(date.fromisoformat(practice["effective"]))))
        scored = view.full or self._open_principles or any(values.get(name) for name in RATINGS[1:])
        self.more.setVisible(not scored)
        for row in self._principles:
            row.setVisible(scored)
            row.show_entry(view, entry, editable)

    def focus_on(self, field: str) -> None:
        """Put the focus where something is missing."""
        if field in PRINCIPLES:
            focus_in_sight(next(row for row in self._principles if row.principle == field).steps)
        elif field in self._bindings:
            focus_in_sight(self._bindings[field].editor)
        else:
            focus_in_sight(self.changed if self.unchanged.isHidden() else self.unchanged)

    @property
    def bindings(self) -> list[Binding]:
        """Every input of the form."""
        return [*self._bindings.values(), *(each for row in self._principles for each in row.bindings)]

    def flush(self) -> None:
        """Save whatever is being typed."""
        for binding in self.bindings:
            binding.autosave.flush()

    def _on_more(self) -> None:
        self._open_principles = True
        self.more.hide()
        for row in self._principles:
            row.show()
        self._principles[0].steps.setFocus()


def _said(view: ReturnView, entry: EntryView) -> str:
    previous = view.previous.name
    if entry.outcome == UNCHANGED and entry.reading.unchanged_for > 1:
        return t("Log", "Nothing changed: the same for {count} quarters.").format(count=entry.reading.unchanged_for)
    if entry.outcome == UNCHANGED:
        return t("Log", "Nothing changed since {quarter}.").format(quarter=previous)
    if entry.outcome == CHANGED and not entry.answered_before:
        return t("Log", "Said for the first time this quarter.")
    if entry.outcome == CHANGED:
        return t("Log", "Something changed this quarter. The underlined step is the answer of {quarter}.").format(
            quarter=previous
        )
    if entry.answered_before and entry.altered:
        return t("Log", "This says something else than {quarter}: say what changed.").format(quarter=previous)
    if entry.answered_before:
        return t("Log", "Opened with what you said in {quarter}. The underlined step is that quarter's answer.").format(
            quarter=previous
        )
    return t("Log", "Nothing was said about this before.")


def _set_editable(editor: QWidget, editable: bool) -> None:
    if isinstance(editor, GrowingText | LineInput):
        editor.setReadOnly(not editable)
