"""What Qt itself says, in the language of the window: Qt has no Welsh, so that its texts are translated with ours.

They are noted under the contexts in which Qt looks for them, with the letters that it underlines.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from kimdesk import i18n
from kimdesk.i18n import WELSH, mark
from kimdesk.languages import Catalogue

_installed: list[QTranslator] = []

_BUTTONS = (
    mark("QPlatformTheme", "OK"),
    mark("QPlatformTheme", "Save"),
    mark("QPlatformTheme", "Save All"),
    mark("QPlatformTheme", "Open"),
    mark("QPlatformTheme", "&Yes"),
    mark("QPlatformTheme", "Yes to &All"),
    mark("QPlatformTheme", "&No"),
    mark("QPlatformTheme", "N&o to All"),
    mark("QPlatformTheme", "Abort"),
    mark("QPlatformTheme", "Retry"),
    mark("QPlatformTheme", "Ignore"),
    mark("QPlatformTheme", "Close"),
    mark("QPlatformTheme", "Cancel"),
    mark("QPlatformTheme", "Discard"),
    mark("QPlatformTheme", "Help"),
    mark("QPlatformTheme", "Apply"),
    mark("QPlatformTheme", "Reset"),
    mark("QPlatformTheme", "Restore Defaults"),
    mark("QMessageBox", "Show Details..."),
    mark("QMessageBox", "Hide Details..."),
)
_EDITING = (
    mark("QLineEdit", "&Undo"),
    mark("QLineEdit", "&Redo"),
    mark("QLineEdit", "Cu&t"),
    mark("QLineEdit", "&Copy"),
    mark("QLineEdit", "&Paste"),
    mark("QLineEdit", "Delete"),
    mark("QLineEdit", "Select All"),
    mark("QWidgetTextControl", "&Undo"),
    mark("QWidgetTextControl", "&Redo"),
    mark("QWidgetTextControl", "Cu&t"),
    mark("QWidgetTextControl", "&Copy"),
    mark("QWidgetTextControl", "Copy &Link Location"),
    mark("QWidgetTextControl", "&Paste"),
    mark("QWidgetTextControl", "Delete"),
    mark("QWidgetTextControl", "Select All"),
    mark("QAbstractSpinBox", "&Select All"),
    mark("QAbstractSpinBox", "&Step up"),
    mark("QAbstractSpinBox", "Step &down"),
)
_FILES = (
    mark("QFileDialog", "Find Directory"),
    mark("QFileDialog", "Save As"),
    mark("QFileDialog", "&Open"),
    mark("QFileDialog", "&Choose"),
    mark("QFileDialog", "&Save"),
    mark("QFileDialog", "&Look in:"),
    mark("QFileDialog", "Back"),
    mark("QFileDialog", "Go back"),
    mark("QFileDialog", "Forward"),
    mark("QFileDialog", "Go forward"),
    mark("QFileDialog", "Parent Directory"),
    mark("QFileDialog", "Go to the parent directory"),
    mark("QFileDialog", "Create New Folder"),
    mark("QFileDialog", "Create a New Folder"),
    mark("QFileDialog", "List View"),
    mark("QFileDialog", "Change to list view mode"),
    mark("QFileDialog", "Detail View"),
    mark("QFileDialog", "Change to detail view mode"),
    mark("QFileDialog", "Sidebar"),
    mark("QFileDialog", "List of places and bookmarks"),
    mark("QFileDialog", "Files"),
    mark("QFileDialog", "Files of &type:"),
    mark("QFileDialog", "All files (*)"),
    mark("QFileDialog", "All Files (*)"),
    mark("QFileDialog", "&Rename"),
    mark("QFileDialog", "&Delete"),
    mark("QFileDialog", "Show &hidden files"),
    mark("QFileDialog", "&New Folder"),
    mark("QFileDialog", "New Folder"),
    mark("QFileDialog", "Directory:"),
    mark("QFileDialog", "File &name:"),
    mark("QFileDialog", "Directories"),
    mark("QFileDialog", "Recent Places"),
    mark("QFileDialog", "Remove"),
    mark("QFileDialog", "%1 already exists.\nDo you want to replace it?"),
    mark("QFileDialog", "%1\nFile not found.\nPlease verify the correct file name was given."),
    mark("QFileDialog", "%1\nDirectory not found.\nPlease verify the correct directory name was given."),
    mark("QFileSystemModel", "Name"),
    mark("QFileSystemModel", "Size"),
    mark("QFileSystemModel", "Type"),
    mark("QFileSystemModel", "Date Modified"),
    mark("QFileSystemModel", "Computer"),
)
WORDS = (*_BUTTONS, *_EDITING, *_FILES)


def speak_as_the_window() -> None:
    """Let Qt speak the language in use, and write dates and numbers as is done in it in Great Britain."""
    translate, code = i18n.in_use()
    language = QLocale.Language.Welsh if code == WELSH else QLocale.Language.English
    QLocale.setDefault(QLocale(language, QLocale.Country.UnitedKingdom))
    for each in _installed:
        QCoreApplication.removeTranslator(each)
    _installed.clear()
    if isinstance(translate, Catalogue):
        QCoreApplication.installTranslator(translate.texts)
        _installed.append(translate.texts)
