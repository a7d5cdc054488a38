"""Words for which there is a published list: it is offered while somebody types, and anything else may be written."""

from __future__ import annotations

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtWidgets import QCompleter, QWidget

from kimdesk.model.fields import Field
from kimdesk.ui.registers.directory import Directory
from kimdesk.ui.registers.inputs import WordsInput
from kimdesk.ui.widgets.inputs import LineInput

_MOST_SHOWN = 10


class ListedWords(WordsInput):
    """One line that offers what the list has."""

    def __init__(self, field: Field, directory: Directory, parent: QWidget | None = None) -> None:
        super().__init__(field, parent)
        assert isinstance(self.editor, LineInput)
        self._directory = directory
        self._offers = QStringListModel(self)
        completer = QCompleter(self._offers, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setMaxVisibleItems(_MOST_SHOWN)
        completer.activated.connect(self._on_activated)
        self.editor.setCompleter(completer)
        directory.renewed.connect(self._on_renewed)
        directory.ensure()
        self._on_renewed()

    def _on_renewed(self) -> None:
        self._offers.setStringList(self._directory.suggestions(self.field.name))

    def _on_activated(self, _words: str) -> None:
        self.typed.emit()
        self.left.emit()
