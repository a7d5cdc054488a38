"""The language as whoever begins chooses it: both names in view, kept for every window that follows."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kimdesk.i18n import language, t
from kimdesk.languages import DRAFTED, NAMES, chosen, speak
from kimdesk.settings import Settings, held
from kimdesk.ui.language_words import say_language
from kimdesk.ui.qt_words import speak_as_the_window
from kimdesk.ui.theme.style import px
from kimdesk.ui.widgets.cards import quiet
from kimdesk.ui.widgets.segmented import SegmentedControl


class LanguageChoice(QWidget):
    """Chooses the language of the program and keeps it in the ``settings`` file; ``respoken`` tells that it is spoken now.

    Whoever takes the choice back has the language of the computer. What the organisation has set is not asked.
    """

    respoken = Signal()

    def __init__(self, settings: Path) -> None:
        super().__init__()
        self._settings = settings
        # Whoever does not read the language of the window looks for the word in their own.
        name = t("Header", "Language · Iaith")
        self.control = SegmentedControl(name, list(NAMES.items()))
        self.control.show_step(language())
        self.control.step_chosen.connect(self._on_chosen)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(12))
        row.addWidget(self.control, 0, Qt.AlignmentFlag.AlignTop)
        self.remark = quiet(say_language(language()), 13)
        row.addWidget(self.remark, 1)
        if language() not in DRAFTED:
            self.remark.hide()
        row.addStretch(0 if language() in DRAFTED else 1)
        if held("language"):
            self.hide()

    def _on_chosen(self, code: str | None) -> None:
        Settings(self._settings).change("language", code or "")
        speak(chosen(code or ""))
        speak_as_the_window()
        self.respoken.emit()
