"""A value of one's own instead of any of those that stand against each other."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kimdesk.i18n import show, t
from kimdesk.model.fields import Field
from kimdesk.ui.registers.directory import Directory
from kimdesk.ui.registers.reference_inputs import Unknown, make_input
from kimdesk.ui.theme.style import px
from kimdesk.ui.widgets.buttons import LinkButton, SecondaryButton
from kimdesk.ui.widgets.inputs import FieldRow, GrowingText


class OwnValue(QWidget):
    """Folded away until somebody wants it; ``written`` carries the value."""

    written = Signal(object)

    def __init__(self, field: Field, directory: Directory, value: Any, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(6))
        self.open = LinkButton(t("Conflicts", "Write another value…"))
        self.open.clicked.connect(self._on_open)
        column.addWidget(self.open)
        self.input = make_input(field, directory)
        self.row = FieldRow(show(field.label), self.input)
        self.save = SecondaryButton(t("Conflicts", "Let this stand"), accented=True)
        self.save.clicked.connect(self._on_save)
        column.addWidget(self.row)
        column.addWidget(self.save)
        names = {entry.id: entry.title for each in (value,) if (entry := directory.get(str(each))) is not None}
        self.input.show_value(value, names)
        self._chosen: Any = value
        self.input.chosen.connect(self._on_chosen)
        self._show(False)

    def begin(self, text: str, place: str = "") -> None:
        """Begin with this text, the cursor at a place in it."""
        self._show(True)
        self.input.show_value(text, {})
        self.input.setFocus()
        editor = self.input.stop
        if isinstance(editor, GrowingText) and place in text:
            cursor = editor.textCursor()
            cursor.setPosition(text.index(place))
            cursor.setPosition(text.index(place) + len(place), QTextCursor.MoveMode.KeepAnchor)
            editor.setTextCursor(cursor)

    def say_error(self, sentence: str) -> None:
        """Say beside the field what is wrong with the value."""
        self.row.say_error(sentence)

    @property
    def begun(self) -> bool:
        """Whether somebody is writing here."""
        return self.row.isVisible()

    def _show(self, wanted: bool) -> None:
        self.row.setVisible(wanted)
        self.save.setVisible(wanted)
        self.open.setVisible(not wanted)

    def _on_open(self) -> None:
        self._show(True)
        self.input.setFocus()

    def _on_chosen(self, value: object) -> None:
        known = value is None or (isinstance(value, str | bool) and not isinstance(value, Unknown))
        self.row.say_error("" if known else t("Conflicts", "Choose somebody or something that is in the list."))
        if known:
            self._chosen = value

    def _on_save(self) -> None:
        self.row.say_error("")
        self.written.emit(self.input.value() if self.input.holds_text() else self._chosen)
