"""The inputs of an editor, one for each type of field, behind one face: show a value, say what was typed or chosen."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from PySide6.QtCore import QDate, QPoint, Qt, Signal
from PySide6.QtGui import QColor, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QCheckBox, QHBoxLayout, QMenu, QVBoxLayout, QWidget, QWidgetAction

from kimdesk.i18n import show, t
from kimdesk.model.dates import parse_date, say_date
from kimdesk.model.fields import Field, Type
from kimdesk.model.targets import is_open_ended, target_date
from kimdesk.ui.outside import open_page
from kimdesk.ui.registers.small_buttons import IconButton
from kimdesk.ui.theme.style import px, tokens
from kimdesk.ui.widgets.choice_input import ChoiceInput
from kimdesk.ui.widgets.inputs import GrowingText, LineInput

Names = Mapping[str, str]


class FieldInput(QWidget):
    """What every input can do: ``typed`` and ``left`` belong to writing, ``chosen`` to what is saved at once."""

    typed = Signal()
    left = Signal()
    chosen = Signal(object)

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = field
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(px(6))

    def show_value(self, value: Any, names: Names) -> None:
        """Show a value without saying that somebody entered it."""
        raise NotImplementedError(type(self).__name__)

    def value(self) -> Any:
        """Return what stands in the input, as the services take it."""
        raise NotImplementedError(type(self).__name__)

    def can_wait(self) -> bool:
        """Whether what stands here now is worth saving before the field is left."""
        return True

    def set_locked(self, locked: bool) -> None:
        """Let it be read only."""
        self.setEnabled(not locked)

    def help_text(self) -> str:
        """Return what the value comes to, or nothing."""
        return ""

    def holds_text(self) -> bool:
        """Whether somebody writes here, so that a value arriving from elsewhere must wait."""
        return False

    def _dress(self, inner: QWidget) -> None:
        self._inner = inner

    @property
    def stop(self) -> QWidget:
        """The part of it that takes the keyboard.

        It is no focus proxy of Qt: Tab follows those from wherever the whole stands in the chain, and came back to the
        first field of an editor from its last link, for ever.
        """
        return self._inner

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """Give the keyboard to the part that takes it."""
        self._inner.setFocus(reason)

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self._inner.setAccessibleName(name)

    def setAccessibleDescription(self, words: str) -> None:
        super().setAccessibleDescription(words)
        self._inner.setAccessibleDescription(words)


class WordsInput(FieldInput):
    """One line, or text that grows; a web address can be opened."""

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(field, parent)
        self.editor: LineInput | GrowingText = GrowingText(1, 8) if field.type is Type.LONG else LineInput()
        self.row.addWidget(self.editor, 1)
        self._dress(self.editor)
        self.editor.typed.connect(self.typed)
        self.editor.left.connect(self.left)
        self.open_button: IconButton | None = None
        if field.type is Type.LINK:
            self.open_button = IconButton("external", t("Registers", "Open this link"))
            self.open_button.clicked.connect(self._on_open)
            self.row.addWidget(self.open_button)
            self.editor.typed.connect(self._show_open)

    def show_value(self, value: Any, names: Names) -> None:
        self.editor.load("" if value is None else str(value))
        self._show_open()

    def value(self) -> Any:
        return self.editor.toPlainText()

    def can_wait(self) -> bool:
        words = self.editor.toPlainText().strip()
        if self.field.type is Type.INTEGER:
            return not words or words.isdigit()
        return bool(words) or not self.field.required

    def set_locked(self, locked: bool) -> None:
        self.editor.setReadOnly(locked)

    def holds_text(self) -> bool:
        return True

    def _show_open(self) -> None:
        if self.open_button is not None:
            self.open_button.setVisible(is_web(self.editor.toPlainText()))

    def _on_open(self) -> None:
        if is_web(self.editor.toPlainText()):
            open_page(self.editor.toPlainText().strip())


class TargetInput(WordsInput):
    """A target in its own words, with the day it comes to."""

    def help_text(self) -> str:
        words = self.editor.toPlainText().strip()
        day = target_date(words) if words else None
        if day is not None and parse_date(words) != day:
            return t("Registers", "Comes to {date}.").format(date=say_date(day))
        if words and is_open_ended(words):
            return t("Registers", "No end date: give it a next review.")
        if words and day is None:
            return t("Registers", "Kept as it stands; no date can be worked out from it.")
        return ""


class DateInput(FieldInput):
    """A date as people write it, day first, with a calendar beside it."""

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(field, parent)
        self.editor = LineInput(t("Registers", "dd/mm/yyyy"))
        self.editor.setMaximumWidth(px(180))
        self.button = IconButton("calendar", t("Registers", "Choose a date"), side=32)
        self.row.addWidget(self.editor, 1)
        self.row.addWidget(self.button)
        self.row.addStretch(1)
        self._dress(self.editor)
        self.editor.typed.connect(self.typed)
        self.editor.left.connect(self.left)
        self.button.clicked.connect(self._on_button)

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self.button.setAccessibleName(t("Registers", "Choose a date: {field}").format(field=name))

    def show_value(self, value: Any, names: Names) -> None:
        self.editor.load(say_date(date.fromisoformat(value)) if value else "")

    def value(self) -> Any:
        return self.editor.text().strip()

    def can_wait(self) -> bool:
        # Half a date is no mistake yet.
        words = self.editor.text().strip()
        return not words or (parse_date(words) is not None and words[-4:].isdigit())

    def set_locked(self, locked: bool) -> None:
        self.editor.setReadOnly(locked)
        self.button.setVisible(not locked)

    def holds_text(self) -> bool:
        return True

    def _on_button(self) -> None:
        menu = QMenu(self)
        calendar = QCalendarWidget()
        calendar.setGridVisible(False)
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        plain = QTextCharFormat()
        plain.setForeground(QColor(tokens().ink))
        for day_of_week in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            calendar.setWeekdayTextFormat(day_of_week, plain)
        calendar.setAccessibleName(t("Registers", "Calendar"))
        if (day := parse_date(self.editor.text())) is not None:
            calendar.setSelectedDate(QDate(day.year, day.month, day.day))
        action = QWidgetAction(menu)
        action.setDefaultWidget(calendar)
        menu.addAction(action)
        calendar.activated.connect(self._on_day_chosen)
        calendar.clicked.connect(self._on_day_chosen)
        calendar.activated.connect(menu.close)
        calendar.clicked.connect(menu.close)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.mapToGlobal(QPoint(0, self.height())))
        calendar.setFocus()

    def _on_day_chosen(self, day: QDate) -> None:
        words = say_date(date(day.year(), day.month(), day.day()))
        if words != self.editor.text():
            self.editor.load(words)
            self.chosen.emit(words)


class ChoiceField(FieldInput):
    """One of a list; where the field may be empty the first choice says so."""

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(field, parent)
        nothing: list[tuple[str | None, str]] = [] if field.required else [(None, t("Registers", "Not chosen"))]
        self.editor = ChoiceInput([*nothing, *((option.key, show(option.label)) for option in field.options)])
        self.row.addWidget(self.editor, 1)
        self._dress(self.editor)
        self.editor.key_chosen.connect(self.chosen)

    def show_value(self, value: Any, names: Names) -> None:
        self.editor.load(value)

    def value(self) -> Any:
        return self.editor.key()


class BoolInput(FieldInput):
    """Yes or no, as a tick."""

    def __init__(self, field: Field, parent: QWidget | None = None) -> None:
        super().__init__(field, parent)
        self.editor = QCheckBox(show(field.label))
        self.row.addWidget(self.editor, 1)
        self._dress(self.editor)
        self.editor.clicked.connect(self._on_clicked)

    def show_value(self, value: Any, names: Names) -> None:
        self.editor.setChecked(bool(value))

    def value(self) -> Any:
        return self.editor.isChecked()

    def _on_clicked(self, ticked: bool) -> None:
        self.chosen.emit(ticked)


def is_web(words: str) -> bool:
    """Whether the words are a web address that may be opened."""
    words = words.strip().casefold()
    return words.startswith(("https://", "http://")) and " " not in words


def stacked(*widgets: QWidget) -> QVBoxLayout:
    """Return a column without margins that holds the widgets."""
    column = QVBoxLayout()
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(px(4))
    for widget in widgets:
        column.addWidget(widget)
    return column
