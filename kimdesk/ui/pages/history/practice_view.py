"""What the practice was on a day, as it is known now beside what was known then."""

from __future__ import annotations

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kimdesk.i18n import t
from kimdesk.model.dates import say_long_date
from kimdesk.services.practice import Answer, Known
from kimdesk.ui.theme.style import px
from kimdesk.ui.widgets.cards import Chip, Words, clear_layout, heading, quiet
from kimdesk.ui.widgets.reflow import in_line


class PracticeView(QWidget):
    """Shows an ``Answer`` and changes nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(px(4))

    def show_answer(self, answer: Answer | None) -> None:
        """Show the answer, or nothing."""
        clear_layout(self._column)
        self.setVisible(answer is not None)
        if answer is None:
            return
        day = say_long_date(answer.day)
        self._column.addWidget(heading(t("Practice", "The practice on {day}").format(day=day)))
        self._add(t("Practice", "As it is known now"), answer.now)
        if answer.is_the_same:
            words = t("Practice", "The same was known on {day}.").format(day=answer.then.moment.words)
            self._column.addWidget(quiet(words, 13))
        else:
            self._add(t("Practice", "As it was known on {day}").format(day=answer.then.moment.words), answer.then)
        self._column.addSpacing(px(10))

    def _add(self, title: str, known: Known) -> None:
        self._column.addSpacing(px(4))
        self._column.addWidget(Words(title, 13, QFont.Weight.DemiBold))
        practice, told = known.practice, known.told
        if practice is not None:
            self._column.addWidget(Words(f"{practice.ref} {practice.words}".strip(), 14))
            self._column.addWidget(quiet(practice.sentence, 13))
            if practice.was_late:
                self._column.addWidget(in_line(Chip(t("Practice", "Recorded after it began"), "amber")))
            if practice.approved_by:
                words = t("Practice", "Approved by {name}").format(name=practice.approved_by)
                self._column.addWidget(quiet(words, 13))
        if told is not None:
            said = t("Practice", "The return of {quarter} says: {words}").format(quarter=told.quarter, words=told.words)
            self._column.addWidget(Words(said, 13))
        if practice is None and told is None:
            self._column.addWidget(quiet(t("Practice", "Nothing had been recorded of it."), 13))
