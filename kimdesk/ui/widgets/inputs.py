"""Where people type: growing text, dates day first, choices; each with its label above and its error beside it."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from kimdesk.ui.theme.style import px
from kimdesk.ui.widgets.cards import Words, quiet
from kimdesk.ui.widgets.error_words import ErrorWords


def _polish_anew(editor: QWidget) -> None:
    # The sheet looks only once at whether a field may be typed in; half a field would keep its old ground.
    editor.style().unpolish(editor)
    editor.style().polish(editor)


def _undoes(event: QEvent) -> str:
    """Return "undo" or "redo" where a key that is about to be taken asks for it, else nothing."""
    if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
        redo = event.matches(QKeySequence.StandardKey.Redo) or (
            event.key() == Qt.Key.Key_Y and event.modifiers() == Qt.KeyboardModifier.ControlModifier
        )
        return "redo" if redo else "undo" if event.matches(QKeySequence.StandardKey.Undo) else ""
    return ""


class GrowingText(QPlainTextEdit):
    """Plain text that grows with what is in it, between a least and a most number of lines; Tab goes on to the next
    field.
    """

    left = Signal()
    typed = Signal()

    def __init__(self, least: int = 2, most: int = 12, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._least, self._most = least, most
        self._loading = False
        self._counting = QTimer(self)
        self._counting.setSingleShot(True)
        self._counting.timeout.connect(self._on_size_changed)
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().documentLayout().documentSizeChanged.connect(self._on_size_changed)
        self.textChanged.connect(self._on_text_changed)
        self.restyle()

    def restyle(self) -> None:
        """Take the height from the text size in use."""
        self.ensurePolished()
        if self.document().documentMargin() != px(2):
            # Another margin counts as another text for Qt, but nobody has typed.
            self._loading = True
            self.document().setDocumentMargin(px(2))
            self._loading = False
            # To Qt a margin is something that can be taken back; to whoever types it is not.
            self.document().clearUndoRedoStacks()
        self._on_size_changed()

    def load(self, text: str) -> None:
        """Show a text without saying that somebody typed it."""
        if text != self.toPlainText():
            self._loading = True
            self.setPlainText(text)
            self._loading = False
            self._counting.start()

    def event(self, event: QEvent) -> bool:
        # With nothing of its own to take back, the field leaves the key to the window.
        asked, document = _undoes(event), self.document()
        own = {"undo": document.isUndoAvailable(), "redo": document.isRedoAvailable()}.get(asked, True)
        if not own:
            event.ignore()
            return False
        return super().event(event)

    def setReadOnly(self, read_only: bool) -> None:
        changed = read_only != self.isReadOnly()
        super().setReadOnly(read_only)
        if changed:
            _polish_anew(self)
            self.restyle()
            self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            # Lines can be counted only once the width is known; doing it here would size the widget while it is being
            # sized.
            self._counting.start()

    def _on_text_changed(self) -> None:
        if not self._loading:
            self.typed.emit()

    def _on_size_changed(self, *_size: object) -> None:
        if not shiboken6.isValid(self):
            # The document outlives its editor for a moment and says once more how large it is.
            return
        line = QFontMetrics(self.font()).lineSpacing()
        lines = min(max(round(self.document().size().height()), self._least), self._most)
        self.setFixedHeight(line * lines + px(18))
        needs_bar = self.document().size().height() > self._most
        self.setVerticalScrollBarPolicy(
            Qt.ScrollBarPolicy.ScrollBarAsNeeded if needs_bar else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        )


class LineInput(QLineEdit):
    """One line of text."""

    left = Signal()
    typed = Signal()

    def __init__(self, placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(placeholder)
        self._loading = False
        # Not textEdited: what somebody dictates, or writes through a screen reader, comes without keys.
        self.textChanged.connect(self._on_text_changed)

    def load(self, text: str) -> None:
        """Show a text without saying that somebody typed it."""
        if text != self.text():
            self._loading = True
            self.setText(text)
            self._loading = False
            self.setCursorPosition(0)

    def event(self, event: QEvent) -> bool:
        # With nothing of its own to take back, the field leaves the key to the window.
        asked = _undoes(event)
        if not {"undo": self.isUndoAvailable(), "redo": self.isRedoAvailable()}.get(asked, True):
            event.ignore()
            return False
        return super().event(event)

    def setReadOnly(self, read_only: bool) -> None:
        changed = read_only != self.isReadOnly()
        super().setReadOnly(read_only)
        if changed:
            _polish_anew(self)

    def toPlainText(self) -> str:
        """Return the text, named as in the larger editor so that both can be saved alike."""
        return self.text()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left.emit()

    def _on_text_changed(self, _text: str) -> None:
        if not self._loading:
            self.typed.emit()


class FieldRow(QWidget):
    """A label, its input, help under it, and the error in words beside the field."""

    def __init__(self, label: str, editor: QWidget, help_text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editor = editor
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(px(3))
        self.label = Words(label, 13, quiet=True)
        # Where an input is made of several parts, the label belongs to the one that takes the keyboard.
        self.label.setBuddy(getattr(editor, "stop", editor))
        editor.setAccessibleName(label)
        if help_text:
            editor.setAccessibleDescription(help_text)
        layout.addWidget(self.label)
        layout.addWidget(editor)
        self.help = quiet(help_text, 12)
        layout.addWidget(self.help)
        self.help.setVisible(bool(help_text))
        self.error = ErrorWords()
        layout.addWidget(self.error)
        self.more = QVBoxLayout()
        self.more.setSpacing(px(4))
        layout.addLayout(self.more)

    def say_help(self, sentence: str) -> None:
        """Say something else under the input from now on."""
        self.help.setText(sentence)
        self.help.setVisible(bool(sentence))
        self.editor.setAccessibleDescription(sentence)

    def say_error(self, sentence: str) -> None:
        """Show what is wrong with the value, or nothing; a screen reader hears it at once."""
        self.error.say(sentence, self.label.text())
        self.editor.setAccessibleDescription(" ".join(part for part in (sentence, self.help.text()) if part))
