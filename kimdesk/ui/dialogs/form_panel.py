"""A few questions with a button: inside a dialog, or beside what they are about."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QScrollArea, QVBoxLayout, QWidget

from kimdesk.i18n import t
from kimdesk.ui.theme.style import px
from kimdesk.ui.widgets.buttons import PrimaryButton, SecondaryButton
from kimdesk.ui.widgets.cards import InfoBar, in_scroll_area, quiet
from kimdesk.ui.widgets.choice_input import ChoiceInput
from kimdesk.ui.widgets.error_list import ErrorList
from kimdesk.ui.widgets.inputs import FieldRow, GrowingText, LineInput
from kimdesk.ui.widgets.segmented import SegmentedControl


@dataclass(frozen=True, slots=True)
class Question:
    """One thing asked: ``sort`` is line, text, choice, steps or tick; ``choices`` are (key, words).

    ``needed`` is the sentence said beside the field where it is left empty; nothing where it may be.
    """

    name: str
    label: str
    sort: str = "text"
    help: str = ""
    choices: tuple[tuple[str | None, str], ...] = ()
    value: Any = None
    before: str | None = None
    needed: str = ""


class Questions(QWidget):
    """The questions themselves, with their answers and errors, their bar and their two buttons, for somebody to lay out.

    ``answered`` carries the answers by name; the questions stay until ``finished`` has been emitted.
    """

    answered = Signal(object)
    finished = Signal()

    def __init__(self, sentence: str, questions: Sequence[Question], act: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(px(2), 0, px(8), px(2))
        rows.setSpacing(px(10))
        if sentence:
            rows.addWidget(quiet(sentence, 14))
        self.bar = InfoBar()
        rows.addWidget(self.bar)
        self.errors = ErrorList(self)
        rows.addWidget(self.errors)
        self.editors: dict[str, QWidget] = {}
        self.rows: dict[str, FieldRow] = {}
        self._questions = list(questions)
        self._asked = False
        for question in questions:
            rows.addWidget(self._row(question))
        rows.addStretch(1)
        self.cancel = SecondaryButton(t("Dialog", "Cancel"))
        self.act = PrimaryButton(act)
        self.act.clicked.connect(self._on_act)

    def in_area(self) -> QScrollArea:
        """Return a scroll area around the questions."""
        self.area = in_scroll_area(self)
        return self.area

    def answers(self) -> dict[str, Any]:
        """Return what has been answered so far, by name."""
        return {name: _value(editor) for name, editor in self.editors.items()}

    def say_error(self, words: str) -> None:
        """Say above the questions what is still wrong."""
        self.bar.say(words, "red")
        self.area.verticalScrollBar().setValue(0)
        self.release()

    def release(self) -> None:
        """Let the answers be given again."""
        self._asked = False

    def focus_first(self) -> None:
        """Put the cursor into the first answer."""
        if self.editors:
            next(iter(self.editors.values())).setFocus()

    def _row(self, question: Question) -> QWidget:
        editor = _editor(question)
        self.editors[question.name] = editor
        if isinstance(editor, QCheckBox):
            return editor
        row = self.rows[question.name] = FieldRow(question.label, editor, question.help)
        return row

    def _on_act(self) -> None:
        # A disabled button would hand the focus to some field, and the next key would overwrite its answer.
        if not self._asked and self._all_needed_are_there():
            self._asked = True
            self.answered.emit(self.answers())

    def _all_needed_are_there(self) -> bool:
        answers = self.answers()
        lacking = [each for each in self._questions if each.needed and not answers[each.name]]
        for name, row in self.rows.items():
            row.say_error(next((each.needed for each in lacking if each.name == name), ""))
        if lacking:
            self.editors[lacking[0].name].setFocus()
            self.area.ensureWidgetVisible(self.rows[lacking[0].name])
        return not lacking


class FormPanel(QWidget):
    """Questions beside what they are about: nothing is hidden by them, and the rest of the window can be used."""

    answered = Signal(object)
    left = Signal()

    def __init__(
        self, title: str, sentence: str, questions: Sequence[Question], act: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        from kimdesk.ui.widgets.cards import heading
        from kimdesk.ui.widgets.flow import FlowLayout

        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        column.addWidget(heading(title))
        self.setAccessibleName(title)
        self.questions = Questions(sentence, questions, act)
        self.editors, self.rows, self.bar = self.questions.editors, self.questions.rows, self.questions.bar
        self.act, self.cancel = self.questions.act, self.questions.cancel
        column.addWidget(self.questions.in_area(), 1)
        holder = QWidget()
        buttons = FlowLayout(holder, px(8))
        buttons.addWidget(self.act)
        buttons.addWidget(self.cancel)
        column.addWidget(holder)
        self.questions.answered.connect(self.answered)
        self.cancel.clicked.connect(self.finish)

    def say_error(self, words: str) -> None:
        """Say above the questions what is still wrong."""
        self.questions.say_error(words)

    def release(self) -> None:
        """Let the answers be given again."""
        self.questions.release()

    def finish(self) -> None:
        """Go away: the answer was taken, or is not given."""
        self.hide()
        self.left.emit()
        self.deleteLater()


def _editor(question: Question) -> QWidget:
    if question.sort == "choice":
        choice = ChoiceInput(question.choices)
        choice.load(question.value)
        return choice
    if question.sort == "steps":
        steps = SegmentedControl(question.label, [(str(key), words) for key, words in question.choices])
        steps.show_step(question.value, question.before)
        return steps
    if question.sort == "tick":
        return QCheckBox(question.label)
    editor = LineInput() if question.sort == "line" else GrowingText(3)
    editor.load(question.value or "")
    return editor


def _value(editor: QWidget) -> Any:
    if isinstance(editor, ChoiceInput):
        return editor.key()
    if isinstance(editor, SegmentedControl):
        return editor.chosen
    if isinstance(editor, QCheckBox):
        return editor.isChecked()
    assert isinstance(editor, GrowingText | LineInput)
    return editor.toPlainText().strip()
