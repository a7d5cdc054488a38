"""One principle: its name and question, the scale with last quarter's answer underlined, and a note."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from kimdesk.i18n import show, t, tn
from kimdesk.model.kinds.log import PRINCIPLE_HELP, PRINCIPLES, SCALES
from kimdesk.services.return_view import EntryView, ReturnView
from kimdesk.ui.pages.log.binding import Bind, Binding
from kimdesk.ui.theme.style import px
from kimdesk.ui.widgets.cards import Divider, Words, heading, quiet
from kimdesk.ui.widgets.inputs import GrowingText
from kimdesk.ui.widgets.reflow import Reflow
from kimdesk.ui.widgets.segmented import SegmentedControl


class PrincipleRow(QWidget):
    """Rates one principle of an activity, or of the whole return."""

    def __init__(self, principle: str, bind: Bind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.principle = principle
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        column.addWidget(Divider())
        column.addWidget(Reflow(self._make_name(), self._make_answer(), px(600), first_width=px(172)))
        self.bindings: list[Binding] = [bind(principle, self.steps), bind(f"{principle}_note", self.note)]
        for binding in self.bindings:
            binding.refused.connect(self._on_refused)
        self._answer.addWidget(self.bindings[0].place)
        self.bindings[1].add_below(self._answer)

    def _make_name(self) -> QWidget:
        holder = QWidget()
        name = QVBoxLayout(holder)
        name.setContentsMargins(0, px(4), 0, 0)
        name.setSpacing(px(2))
        name.addWidget(heading(show(PRINCIPLES[self.principle]), 14))
        name.addWidget(quiet(show(PRINCIPLE_HELP[self.principle]), 13))
        name.addStretch(1)
        return holder

    def _make_answer(self) -> QWidget:
        holder = QWidget()
        self._answer = answer = QVBoxLayout(holder)
        answer.setContentsMargins(0, 0, 0, 0)
        answer.setSpacing(px(6))
        steps = [(option.key, show(option.label)) for option in SCALES[self.principle]]
        self.steps = SegmentedControl(show(PRINCIPLES[self.principle]), steps)
        self.move_words = quiet("", 12)
        self.move_words.setWordWrap(False)
        line = Reflow(self.steps, self.move_words)
        self.note = GrowingText(1)
        self.note.setAccessibleName(t("Log", "{principle}: note").format(principle=show(PRINCIPLES[self.principle])))
        self.error = Words("", 12, tone="red")
        self.error.hide()
        answer.addWidget(line)
        answer.addWidget(self.note)
        answer.addWidget(self.error)
        return holder

    def show_entry(self, view: ReturnView, entry: EntryView, editable: bool) -> None:
        """Show the principle of an activity."""
        self._show(view, entry.activity.id, entry.reading.values, entry.reading.before, editable)

    def show_whole(self, view: ReturnView, editable: bool) -> None:
        """Show the principle that is judged once for the team."""
        self._show(view, "", view.whole.values, view.whole.before, editable)

    def _show(self, view: ReturnView, activity: str, values, before, editable: bool) -> None:
        step, was = values.get(self.principle), before.get(self.principle)
        self.bindings[0].show(view, activity, step, was)
        self.bindings[1].show(view, activity, values.get(f"{self.principle}_note"))
        self.steps.set_read_only(not editable)
        self.note.setReadOnly(not editable)
        self.note.setPlaceholderText(t("Log", "Note or where the evidence is") if editable else "")
        self.move_words.setText(_move(step, was, view.previous.name.split(" ")[0]))
        self.move_words.setVisible(bool(self.move_words.text()))

    def _on_refused(self, sentence: str) -> None:
        self.error.setText(sentence)
        self.error.setVisible(bool(sentence))


def _move(step: str | None, was: str | None, quarter: str) -> str:
    if step is None or was is None or "na" in (step, was):
        return ""
    if step == was:
        return t("Log", "same as {quarter}").format(quarter=quarter)
    steps = abs(int(step) - int(was))
    if step > was:
        return tn("Log", "▲ up one step", "▲ up {count} steps", steps).format(count=steps)
    return tn("Log", "▼ down one step", "▼ down {count} steps", steps).format(count=steps)
