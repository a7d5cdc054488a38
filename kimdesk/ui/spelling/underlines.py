"""Red waves under words of a field that no dictionary has, and what the menu of such a word offers."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QColor, QContextMenuEvent, QKeyEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QMenu, QTextEdit

from kimdesk.i18n import t
from kimdesk.spelling.words import Word, words_in
from kimdesk.ui.soon import soon
from kimdesk.ui.spelling.speller import Speller
from kimdesk.ui.theme.style import tokens
from kimdesk.ui.widgets.inputs import GrowingText

_WAIT_MS = 250


class Underlines(QObject):
    """Belongs to a field and lives as long as it.

    They are laid over the text and are not in it, so that nobody seems to have typed, nothing is saved for them, and what
    can be taken back stays the same.
    """

    check_asked = Signal(object)

    def __init__(self, field: GrowingText, speller: Speller) -> None:
        super().__init__(field)
        self._field, self._speller = field, speller
        self._menu: QMenu | None = None
        self._asked_for = ""
        self._soon = soon(self, _WAIT_MS, self.draw)
        field.textChanged.connect(self._soon.start)
        field.cursorPositionChanged.connect(self._soon.start)
        speller.learned.connect(self._soon.start)
        speller.suggested.connect(self._on_suggested)
        field.installEventFilter(self)
        field.viewport().installEventFilter(self)
        self._soon.start()

    def wrong(self) -> list[Word]:
        """Return the words of the field that are known to be in no dictionary."""
        text = self._field.toPlainText()
        return [word for word in words_in(text) if self._speller.is_right(word.text) is False]

    def draw(self) -> None:
        """Underline what is wrong, but not the word that is being written."""
        text, drawn = self._field.toPlainText(), []
        writing = self._field.textCursor().position() if self._field.hasFocus() else -1
        for word in self.wrong() if not self._field.isReadOnly() else ():
            cursor = select(self._field, text, word)
            if cursor.position() == writing:
                continue
            # Made anew for each: Qt keeps the one it was given.
            each = QTextEdit.ExtraSelection()
            each.cursor = cursor
            each.format = _wave()
            drawn.append(each)
        self._field.setExtraSelections(drawn)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QContextMenuEvent):
            self._show_menu(event)
            return True
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_F7:
            self.check_asked.emit(self._field)
            return True
        return False

    def make_menu(self, at: QPoint, place: int) -> QMenu:
        """Return the menu of the field, with what belongs to the word at a place of its text on top."""
        menu = self._field.createStandardContextMenu(at)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        text = self._field.toPlainText()
        word = next((each for each in words_in(text) if _holds(text, each, place)), None)
        if word is None or self._field.isReadOnly():
            return menu
        first, added = menu.actions()[0], []
        if self._speller.is_right(word.text) is False:
            waiting = _action(menu, t("Spelling", "Looking for suggestions…"), None)
            waiting.setEnabled(False)
            added = [
                waiting,
                _action(menu, t("Spelling", "Ignore"), partial(self._speller.pass_over, word.text)),
                _action(menu, t("Spelling", "Add to dictionary"), partial(self._speller.add, word.text)),
                _action(menu, t("Spelling", "Check spelling…"), self._on_check, "F7"),
            ]
            self._menu, self._asked_for, self._word, self._waiting = menu, word.text, word, waiting
        elif self._speller.is_added(word.text):
            added = [_action(menu, t("Spelling", "Remove from dictionary"), partial(self._speller.remove, word.text))]
        for action in added:
            menu.insertAction(first, action)
        if added:
            menu.insertSeparator(first)
        return menu

    def _show_menu(self, event: QContextMenuEvent) -> None:
        field = self._field
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            at, place = event.pos(), field.cursorForPosition(event.pos()).position()
            shown = event.globalPos()
        else:
            at, place = field.cursorRect().bottomLeft(), field.textCursor().position()
            shown = field.viewport().mapToGlobal(at)
        self.make_menu(at, place).popup(shown)
        if self._menu is not None:
            self._speller.ask_suggestions(self._asked_for)

    def _on_suggested(self, word: str, suggestions: list[str]) -> None:
        menu, self._menu = self._menu, None
        if menu is None or word != self._asked_for:
            self._menu = menu
            return
        for each in suggestions:
            menu.insertAction(self._waiting, _action(menu, each, partial(self._change, self._word, each)))
        if suggestions:
            menu.removeAction(self._waiting)
        else:
            self._waiting.setText(t("Spelling", "No suggestions"))

    def _change(self, word: Word, other: str) -> None:
        change(self._field, word, other)

    def _on_check(self) -> None:
        self.check_asked.emit(self._field)


def select(field: GrowingText, text: str, word: Word) -> QTextCursor:
    """Return a cursor that holds a word of the field's text."""
    cursor = QTextCursor(field.document())
    cursor.setPosition(_qt_place(text, word.start))
    cursor.setPosition(_qt_place(text, word.end), QTextCursor.MoveMode.KeepAnchor)
    return cursor


def change(field: GrowingText, word: Word, other: str) -> bool:
    """Put another word in its place, as somebody who types would; False where the word is not there any more."""
    text = field.toPlainText()
    if text[word.start : word.end] != word.text or field.isReadOnly():
        return False
    select(field, text, word).insertText(other)
    return True


def _qt_place(text: str, at: int) -> int:
    """Return a place as Qt counts it: what lies beyond the first 65,536 letters counts as two."""
    return at + sum(ord(letter) > 0xFFFF for letter in text[:at])


def _holds(text: str, word: Word, place: int) -> bool:
    return _qt_place(text, word.start) <= place <= _qt_place(text, word.end)


def _wave() -> QTextCharFormat:
    look = QTextCharFormat()
    look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
    look.setUnderlineColor(QColor(tokens().red[0]))
    return look


def _action(menu: QMenu, words: str, act: Callable[..., object] | None, key: str = "") -> QAction:
    # What somebody wrote may hold the sign that marks a key.
    action = QAction(words.replace("&", "&&"), menu)
    if key:
        action.setText(f"{words}\t{key}")
    if act is not None:
        action.triggered.connect(act)
    return action
