"""What a register offers beside its list and its editor."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from PySide6.QtWidgets import QDialog, QWidget

from kimdesk.i18n import Text, mark
from kimdesk.services.desk import Desk
from kimdesk.ui.change_bus import ChangeBus
from kimdesk.ui.tasks import Tasks


class Tool(NamedTuple):
    """Something that is opened from the foot of the list of a kind."""

    label: Text
    make: Callable[[Desk, Tasks, ChangeBus, str, QWidget], QDialog]


class Beside(NamedTuple):
    """Values that stand in no field and are worked out for all records of a list at once.

    ``names`` are those that columns and filters may need; ``read`` returns, by record, one value for each of them. A
    record that it leaves out has the values of ``usual``.
    """

    names: tuple[str, ...]
    usual: tuple[Any, ...]
    read: Callable[[Desk], Mapping[str, tuple[Any, ...]]]


def _make_where(desk: Desk, tasks: Tasks, _bus: ChangeBus, _kind: str, parent: QWidget) -> QDialog:
    from kimdesk.ui.dialogs.where_dialog import WhereDialog

    return WhereDialog(desk, tasks, parent)


def _make_asked(desk: Desk, tasks: Tasks, _bus: ChangeBus, _kind: str, parent: QWidget) -> QDialog:
    from kimdesk.ui.dialogs.asked_dialog import AskedDialog

    return AskedDialog(desk, tasks, parent)


def _make_export(desk: Desk, tasks: Tasks, _bus: ChangeBus, kind: str, parent: QWidget) -> QDialog:
    from kimdesk.ui.dialogs.export_dialog import ExportDialog

    return ExportDialog(desk, tasks, kind, parent)


def _make_merge(desk: Desk, tasks: Tasks, bus: ChangeBus, _kind: str, parent: QWidget) -> QDialog:
    from kimdesk.ui.dialogs.merge_dialog import MergeDialog

    dialog = MergeDialog(desk, tasks, bus, parent)
    dialog.ask_file()
    return dialog


def _make_import(desk: Desk, tasks: Tasks, bus: ChangeBus, kind: str, parent: QWidget) -> QDialog:
    from kimdesk.imports.listed import IntoList
    from kimdesk.ui.importing.dialog import ImportDialog

    return ImportDialog(desk, tasks, bus, IntoList(kind, (), ()), parent)


def _make_repositories(desk: Desk, tasks: Tasks, _bus: ChangeBus, _kind: str, parent: QWidget) -> QDialog:
    from kimdesk.ui.dialogs.repositories_dialog import RepositoriesDialog

    return RepositoriesDialog(desk, tasks, parent)


def _make_statement(desk: Desk, tasks: Tasks, bus: ChangeBus, _kind: str, parent: QWidget) -> QDialog:
    from kimdesk.ui.dialogs.statement_dialog import StatementDialog

    return StatementDialog(desk, tasks, bus, parent)


EXPORT = Tool(mark("Registers", "Export…"), _make_export)
TAKE_IN = Tool(mark("Registers", "Take a filled workbook in…"), _make_merge)
IMPORT = Tool(mark("Registers", "Bring in a workbook…"), _make_import)
ASKED_MOST = Tool(mark("Registers", "What is asked most…"), _make_asked)
WHERE_TO_LOOK = Tool(mark("Registers", "Where to look…"), _make_where)
REPOSITORIES = Tool(mark("Registers", "Repositories…"), _make_repositories)
STATEMENTS = Tool(mark("Registers", "Owner’s statement…"), _make_statement)
