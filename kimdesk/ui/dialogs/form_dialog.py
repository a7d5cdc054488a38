"""A short form that needs an answer now: a reason, a practice change, a new team."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kimdesk.ui.dialogs.fitted_dialog import FittedDialog
from kimdesk.ui.dialogs.form_panel import Question, Questions

__all__ = ["FormDialog", "Question"]


class FormDialog(FittedDialog):
    """Asks a few questions; ``answered`` carries the answers by name, and the dialog stays open until ``finish`` is
    called.
    """

    answered = Signal(object)

    def __init__(
        self, title: str, sentence: str, questions: Sequence[Question], act: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(title, 560, 640, snug=True, parent=parent)
        self.setObjectName("form")
        self.setModal(True)
        self.questions = Questions(sentence, questions, act)
        self.editors, self.rows, self.bar = self.questions.editors, self.questions.rows, self.questions.bar
        self.act, self.cancel = self.questions.act, self.questions.cancel
        self.add_body(self.questions.in_area())
        self.add_buttons((), (self.cancel, self.act))
        self.questions.answered.connect(self.answered)
        self.cancel.clicked.connect(self.reject)
        self.questions.focus_first()

    def answers(self) -> dict[str, Any]:
        """Return what has been answered so far, by name."""
        return self.questions.answers()

    def finish(self) -> None:
        """Close: the answer was taken."""
        self.accept()

    def say_error(self, words: str) -> None:
        """Say above the questions what is still wrong."""
        self.questions.say_error(words)

    def release(self) -> None:
        """Let the answers be given again."""
        self.questions.release()
