"""A line for a folder, with a button beside it that lets it be chosen."""

from __future__ import annotations

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from kimdesk.i18n import t
from kimdesk.ui.theme.style import px
from kimdesk.ui.widgets.buttons import SecondaryButton
from kimdesk.ui.widgets.inputs import FieldRow, LineInput


class FolderField(QWidget):
    """Can be typed into as well: many know their network folder by its name."""

    def __init__(self, label: str, help_text: str = "", question: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._question = question
        self.line = LineInput(t("Folder", r"for example \\server\housing\KIM Desk"))
        self.row = FieldRow(label, self.line, help_text)
        self.browse = SecondaryButton(t("Folder", "Choose…"))
        self.browse.setAccessibleName(t("Folder", "Choose the folder…"))
        self.browse.clicked.connect(self.choose)
        both = QWidget()
        line = QHBoxLayout(both)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(px(8))
        rows = self.row.layout()
        assert rows is not None
        rows.replaceWidget(self.line, both)
        line.addWidget(self.line, 1)
        line.addWidget(self.browse)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.row)

    def hold(self, folder: str) -> None:
        """Show a folder that the organisation has set, which nobody can change here; without one all stays free."""
        if folder:
            self.line.load(folder)
            self.line.setReadOnly(True)
            self.browse.setEnabled(False)
            self.row.say_help(t("Folder", "Set by your organisation."))

    def choose(self, *_checked: object) -> bool:
        """Let somebody choose a folder; tell whether they did."""
        folder = choose_folder(self, self._question)
        if folder:
            self.line.load(folder)
            self.row.say_error("")
        return bool(folder)


def choose_folder(parent: QWidget, question: str = "") -> str:
    """Let somebody choose a folder, for colleagues to meet in unless something else is asked; nothing where they do not."""
    asked = question or t("Folder", "In which folder do your colleagues meet?")
    return QFileDialog.getExistingDirectory(parent, asked)
