"""A short form that needs an answer now: a reason, a practice change, a review."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QVBoxLayout, QWidget

from kimdesk.i18n import t
from kimdesk.ui.theme.style import px
from kimdesk.ui.widgets.buttons import PrimaryButton, SecondaryButton
from kimdesk.ui.widgets.cards import InfoBar, in_scroll_area, page_title, quiet
from kimdesk.ui.widgets.inputs import ChoiceInput, FieldRow, GrowingText, LineInput
from kimdesk.ui.widgets.segmented import SegmentedControl


@dataclass(frozen=True, slots=True)
class Question:
    """One thing asked: ``sort`` is line, text, choice, steps or tick; ``choices`` are (key, words)."""

    name: str
    label: str
    sort: str = "text"
    help: str = ""
    choices: tuple[tuple[str | None, str], ...] = ()
    value: Any = None
    before: str | None = None


class FormDialog(QDialog):
    """Asks a few questions; ``answered`` carries the answers by name, and the dialog stays open until ``finish`` is
    called.
    """

    answered = Signal(object)

    def __init__(
        self, title: str, sentence: str, questions: Sequence[Question], act: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setObjectName("form")
        self.setModal(True)
        self.resize(px(560), px(min(180 + 90 * len(questions), 640)))
        column = QVBoxLayout(self)
        column.setContentsMargins(px(20), px(16), px(20), px(16))
        column.setSpacing(px(10))
        column.addWidget(page_title(title))
        if sentence:
            column.addWidget(quiet(sentence, 14))
        self.bar = InfoBar()
        column.addWidget(self.bar)
        inner = QWidget()
        rows = QVBoxLayout(inner)
        rows.setContentsMargins(0, 0, px(8), 0)
        rows.setSpacing(px(10))
        self.editors: dict[str, QWidget] = {}
        self._asked = False
        for question in questions:
            rows.addWidget(self._row(question))
        rows.addStretch(1)
        column.addWidget(in_scroll_area(inner), 1)
        buttons = QHBoxLayout()
        self.cancel = SecondaryButton(t("Dialog", "Cancel"))
        self.act = PrimaryButton(act)
        self.cancel.clicked.connect(self.reject)
        self.act.clicked.connect(self._on_act)
        buttons.addStretch(1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.act)
        column.addLayout(buttons)
        if self.editors:
            next(iter(self.editors.values())).setFocus()

    def answers(self) -> dict[str, Any]:
        """Return what has been answered so far, by name."""
        return {name: _value(editor) for name, editor in self.editors.items()}

    def finish(self) -> None:
        """Close: the answer was taken."""
        self.accept()

    def say_error(self, words: str) -> None:
        """Say above the questions what is still wrong."""
        self.bar.say(words, "red")
        self._asked = False

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.deleteLater()

    def _row(self, question: Question) -> QWidget:
        editor = _editor(question)
        self.editors[question.name] = editor
        if isinstance(editor, QCheckBox):
            return editor
        return FieldRow(question.label, editor, question.help)

    def _on_act(self) -> None:
        # A disabled button would hand the focus to some field, and the next key would overwrite its answer.
        if not self._asked:
            self._asked = True
            self.answered.emit(self.answers())


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
