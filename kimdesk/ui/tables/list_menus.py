"""The menus of a list: copy and paste, order, which columns, and the way to their order and widths."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from kimdesk.i18n import show, t

if TYPE_CHECKING:
    from kimdesk.ui.tables.record_table import RecordTable


def list_menu(table: RecordTable) -> QMenu:
    """Return the menu of the list: copy and paste, order, columns."""
    menu = _menu(table)
    copy = menu.addAction(t("Tables", "Copy rows as a table"), table.copy)
    copy.setShortcut(QKeySequence.StandardKey.Copy)
    if table.takes_rows:
        paste = menu.addAction(t("Tables", "Paste rows from Excel"), table.paste_asked.emit)
        paste.setShortcut(QKeySequence.StandardKey.Paste)
    order = menu.addMenu(t("Tables", "Sort by"))
    for column in table.rows.columns:
        order.addAction(show(column.label), partial(table.sort_by, column.key))
    _add_columns(table, menu.addMenu(t("Tables", "Columns")))
    return menu


def columns_menu(table: RecordTable) -> QMenu:
    """Return the menu of the columns alone."""
    menu = _menu(table)
    _add_columns(table, menu)
    return menu


def _menu(table: RecordTable) -> QMenu:
    menu = QMenu(table)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return menu


def _add_columns(table: RecordTable, menu: QMenu) -> None:
    # First, because there may be more columns than the screen is high.
    menu.addAction(t("Tables", "Order and widths…"), table.open_columns)
    menu.addAction(t("Tables", "Usual widths"), table.forget_widths)
    menu.addSeparator()
    shown = table.shown
    for column in table.columns:
        action = QAction(show(column.label), menu)
        action.setCheckable(True)
        action.setChecked(column.key in shown)
        action.setEnabled(column.key not in shown or len(shown) > 1)
        action.triggered.connect(partial(table.toggle_column, column.key))
        menu.addAction(action)
