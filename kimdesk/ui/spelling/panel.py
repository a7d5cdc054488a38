"""F7: from word to word through the long fields of what is in front, with what may have been meant."""

from __future__ import annotations

from collections.abc import Sequence

import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from kimdesk.i18n import t
from kimdesk.spelling.words import Word, words_in
from kimdesk.ui.dialogs.fitted_dialog import FittedDialog
from kimdesk.ui.spelling.speller import Speller
from kimdesk.ui.spelling.underlines import Underlines, change, select
from kimdesk.ui.theme.style import px
from kimdesk.ui.widgets.buttons import PrimaryButton, SecondaryButton, TextButton
from kimdesk.ui.widgets.cards import Words, heading, in_scroll_area
from kimdesk.ui.widgets.inputs import FieldRow, GrowingText, LineInput
from kimdesk.ui.widgets.reflow import Reflow
from kimdesk.ui.widgets.two_line import TwoLineList

# How much of the sentence is shown on either side of the word.
_AROUND = 60


class SpellingPanel(FittedDialog):
    """Stays beside the text, which can be written in meanwhile. A change is made in the field itself: Ctrl+Z takes it back
    there, and it is saved as anything typed.
    """

    def __init__(self, speller: Speller, fields: Sequence[Underlines], parent: QWidget) -> None:
        super().__init__(t("Spelling", "Check spelling"), 600, 470, parent=parent)
        self.setObjectName("spelling")
        self.setModal(False)
        self._speller, self._fields = speller, list(fields)
        self._at, self._from = 0, 0
        self.word: Word | None = None
        self._build()
        speller.learned.connect(self._on_learned)
        speller.suggested.connect(self._on_suggested)
        for each in fields:
            # All at once, so that nobody waits between two words.
            each.wrong()
        self._look()

    def _build(self) -> None:
        self.where = Words("", 13, quiet=True)
        self.found = heading("")
        self.around = Words("")
        self.change_to = LineInput()
        self.suggestions = TwoLineList(t("Spelling", "Suggestions"))
        self.suggestions.currentRowChanged.connect(self._on_chosen)
        self.suggestions.itemActivated.connect(self._on_change)
        self.change_button = PrimaryButton(t("Spelling", "Change"))
        self.everywhere_button = SecondaryButton(t("Spelling", "Change everywhere"))
        self.ignore_button = SecondaryButton(t("Spelling", "Ignore"))
        self.ignore_all_button = SecondaryButton(t("Spelling", "Ignore everywhere"))
        self.add_button = SecondaryButton(t("Spelling", "Add to dictionary"))
        self.close_button = SecondaryButton(t("Spelling", "Close"))
        self.change_row = FieldRow(t("Spelling", "Change to"), self.change_to)
        self.suggested_row = FieldRow(t("Spelling", "Suggestions"), self.suggestions)
        self._lay_out()
        self.close_button.clicked.connect(self.reject)
        self.add_buttons((), (self.close_button,))
        self.change_to.returnPressed.connect(self._on_change)

    def _lay_out(self) -> None:
        inner, beside = QWidget(), QWidget()
        acts, column = QVBoxLayout(beside), QVBoxLayout(inner)
        acts.setContentsMargins(0, 0, 0, 0)
        column.setContentsMargins(0, 0, px(4), 0)
        for button, act in (
            (self.change_button, self._on_change),
            (self.everywhere_button, self._on_everywhere),
            (self.ignore_button, self._on_ignore),
            (self.ignore_all_button, self._on_ignore_all),
            (self.add_button, self._on_add),
        ):
            button.clicked.connect(act)
            acts.addWidget(button)
        acts.addStretch(1)
        self._beside = beside
        self.choosing = Reflow(self.suggested_row, beside, px(440), (1, 0))
        for part in (self.where, self.found, self.around, self.change_row, self.choosing):
            column.addWidget(part)
        column.addStretch(1)
        self.add_body(in_scroll_area(inner))

    def _look(self) -> None:
        """Go on to the next word that is wrong; wait where it is not known yet whether one is."""
        while self._at < len(self._fields):
            field = self._field()
            for word in words_in(field.toPlainText()) if field is not None else ():
                right = self._speller.is_right(word.text) if word.start >= self._from else True
                if right is None and not self._speller.missing:
                    self._wait()
                    return
                if right is False:
                    self._show(word)
                    return
            self._at, self._from = self._at + 1, 0
        self._show_end()

    def _field(self) -> GrowingText | None:
        marks = self._fields[self._at] if self._at < len(self._fields) else None
        if marks is None or not shiboken6.isValid(marks):
            return None
        field = marks.parent()
        return field if isinstance(field, GrowingText) and field.isVisible() and not field.isReadOnly() else None

    def _show(self, word: Word) -> None:
        field = self._field()
        assert field is not None
        self.word = word
        text = field.toPlainText()
        self.where.setText(field.accessibleName())
        self.found.setText(t("Spelling", "Not in the dictionary: “{word}”").format(word=word.text))
        self.around.setText(_passage(text, word))
        self.suggestions.clear()
        self.change_to.load(word.text)
        self._show_parts(True)
        field.setTextCursor(select(field, text, word))
        _bring_into_view(field)
        self._speller.ask_suggestions(word.text)
        self.change_to.setFocus()
        self.change_to.selectAll()
        # Whoever hears the window hears the word and where it stands, with the field the keyboard is in.
        self.change_to.setAccessibleDescription(f"{self.found.text()}. {self.around.text()}")

    def _wait(self) -> None:
        self.word = None
        self.found.setText(t("Spelling", "Looking…"))
        self._show_parts(False)

    def _show_end(self) -> None:
        self.word = None
        self.where.setText("")
        self.around.setText("")
        if self._speller.missing:
            self.found.setText(t("Spelling", "Spelling cannot be checked on this computer"))
            self.around.setText(
                t(
                    "Spelling",
                    "The dictionaries did not come with this copy of the program. Everything else works; ask whoever "
                    "installed it to install it again.",
                )
            )
        else:
            self.found.setText(t("Spelling", "No more words to look at"))
        self._show_parts(False)
        self.close_button.setFocus()

    def _show_parts(self, shown: bool) -> None:
        for part in (self.change_row, self.choosing):
            part.setVisible(shown)
        # Beside the suggestions there is room for every word of the buttons, in any language.
        acts = self._beside.findChildren(TextButton)
        self._beside.setMinimumWidth(max(px(164), *(each.sizeHint().width() for each in acts)))

    def _on_learned(self) -> None:
        if self.word is None:
            self._look()

    def _on_suggested(self, word: str, suggestions: list[str]) -> None:
        if self.word is None or word != self.word.text or self.suggestions.count():
            return
        typed = self.change_to.text() != word
        self.suggestions.fill([(each, each, "", "") for each in suggestions])
        if suggestions and not typed:
            self.suggestions.setCurrentRow(0)
            self.change_to.selectAll()

    def _on_chosen(self, _row: int) -> None:
        if self.suggestions.key():
            self.change_to.load(self.suggestions.key())

    def _on_change(self, *_item: object) -> None:
        field, word, other = self._field(), self.word, self.change_to.text().strip()
        if field is not None and word is not None and other and change(field, word, other):
            self._from = word.start + len(other)
        self._look()

    def _on_everywhere(self) -> None:
        word, other = self.word, self.change_to.text().strip()
        if word is None or not other:
            return
        for marks in self._fields:
            field = marks.parent() if shiboken6.isValid(marks) else None
            if isinstance(field, GrowingText):
                # From behind, so that what is still to be changed keeps its place.
                found = [each for each in words_in(field.toPlainText()) if each.text == word.text]
                for each in reversed(found):
                    change(field, each, other)
        self._look()

    def _on_ignore(self) -> None:
        if self.word is not None:
            self._from = self.word.end
        self._look()

    def _on_ignore_all(self) -> None:
        if self.word is not None:
            self._speller.pass_over(self.word.text)
        self._look()

    def _on_add(self) -> None:
        if self.word is not None:
            self._speller.add(self.word.text)
        self._look()

    def done(self, result: int) -> None:
        field = self._field()
        if field is not None:
            cursor = field.textCursor()
            cursor.setPosition(cursor.selectionEnd(), QTextCursor.MoveMode.MoveAnchor)
            field.setTextCursor(cursor)
        super().done(result)
        if field is not None:
            field.setFocus(Qt.FocusReason.OtherFocusReason)


def _passage(text: str, word: Word) -> str:
    """Return the word with what stands around it, in one line."""
    before, after = text[max(word.start - _AROUND, 0) : word.start], text[word.end : word.end + _AROUND]
    start = "…" if word.start > _AROUND else ""
    end = "…" if len(text) > word.end + _AROUND else ""
    return " ".join(f"{start}{before}{word.text}{after}{end}".split())


def _bring_into_view(field: GrowingText) -> None:
    field.ensureCursorVisible()
    around = field.parentWidget()
    while around is not None and not isinstance(around, QScrollArea):
        around = around.parentWidget()
    if isinstance(around, QScrollArea):
        around.ensureWidgetVisible(field)
