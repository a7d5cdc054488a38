"""Ctrl+P: what is in front as pages. The list with its columns and filters, the record in its editor, or a team's return."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from kimdesk.i18n import show, t, tn
from kimdesk.model.pack_templates import Part, Shape
from kimdesk.services.desk import Desk
from kimdesk.ui.page_making import LOG, OVERVIEW
from kimdesk.ui.registers.record_editor import RecordEditor
from kimdesk.ui.tables.record_table import RecordTable
from kimdesk.ui.tasks import Tasks

if TYPE_CHECKING:
    from kimdesk.ui.main_window import MainWindow


class Printing(QObject):
    """Decides what is meant by where the keyboard is, and shows it in a preview."""

    def __init__(self, window: MainWindow, desk: Desk, tasks: Tasks) -> None:
        super().__init__(window)
        self._window, self._desk, self._tasks = window, desk, tasks

    def print(self) -> None:
        """Show the pages of what is in front."""
        page, focus = self._window.page_shown, QApplication.focusWidget()
        editor = _around(focus) or _first(page, RecordEditor)
        table = _first(page, RecordTable)
        if isinstance(editor, RecordEditor) and editor.record and (_around(focus) is not None or table is None):
            self.print_record(editor.kind, editor.record)
        elif isinstance(table, RecordTable):
            self.print_list(table)
        elif self._window.tabs.current in (OVERVIEW, LOG) and page in self._window.pages[: LOG + 1]:
            self.print_quarter()
        else:
            self._window.status.say(t("Print", "There is no list, record or return here that could be printed."))

    def print_list(self, table: RecordTable) -> None:
        """Show the pages of a list as it stands: its rows, its columns in their order. Restricted records stay out."""
        model, shown = table.rows, table.shown
        by_key = {column.key: at for at, column in enumerate(model.columns)}
        places = [by_key[key] for key in shown if not table.isColumnHidden(by_key[key])]
        lines = [at for at in range(model.rowCount()) if not model.is_restricted(at)]
        rows = [[model.cell(row, at).text for at in places] for row in lines]
        columns = [(show(model.columns[at].label), float(max(table.columnWidth(at), 1))) for at in places]
        about = [tn("Print", "1 line.", "{count} lines.", len(rows)).format(count=len(rows))]
        left_out = model.rowCount() - len(rows)
        if left_out:
            about.append(t("Print", "Left out because they are restricted: {count}.").format(count=left_out))
        title = table.accessibleName()
        self._open(title, partial(self._desk.printing.list_pages, title, columns, rows, about))

    def print_record(self, kind: str, record: str) -> None:
        """Show the pages of a record."""
        self._window.flush()
        self._open(t("Print", "Record"), partial(self._desk.printing.record_pages, kind, record))

    def print_quarter(self) -> None:
        """Show the pack of the quarter: on the log of a team what concerns that team."""
        from kimdesk.ui.dialogs.preview_dialog import PreviewDialog

        self._window.flush()
        view = self._window.log.view if self._window.tabs.current == LOG else None
        part = Part("team", view.team.id, view.team.title) if view is not None else None
        PreviewDialog(self._desk, self._tasks, self._window.quarter, Shape(part=part), self._window).open()

    def _open(self, title: str, make: partial[bytes]) -> None:
        from kimdesk.ui.dialogs.paper_dialog import PaperDialog

        PaperDialog(title, make, self._desk, self._tasks, self._window).open()


def _around(widget: QWidget | None) -> RecordEditor | None:
    while widget is not None and not isinstance(widget, RecordEditor):
        widget = widget.parentWidget()
    return widget


def _first(page: QWidget | None, sort: type[QWidget]) -> QWidget | None:
    found = page.findChildren(sort) if page is not None else []
    return next((each for each in found if each.isVisible() and (sort is not RecordTable or _is_main(each))), None)


def _is_main(table: QWidget) -> bool:
    """Whether a table is a list of its own and not a part of a record's editor."""
    return _around(table) is None
