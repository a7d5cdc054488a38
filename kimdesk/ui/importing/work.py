"""What the import desk has done in a thread of its own: every piece can be stopped, and says which turn it belongs to; and
what it takes off the clipboard.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtGui import QGuiApplication

from kimdesk.errors import UserError
from kimdesk.i18n import t
from kimdesk.imports.listed import IntoList
from kimdesk.model.changes import Changes
from kimdesk.services.desk import Desk
from kimdesk.services.import_desk import Opened
from kimdesk.services.import_flow import ImportFlow
from kimdesk.services.import_preview import Preview
from kimdesk.services.import_report import ImportReport
from kimdesk.ui.dropping import SUFFIXES

Stopped = Callable[[], bool]
_LAID_OUT_UP_TO = 500_000


def run(turn: int, do: Callable[[Stopped], Any], stopped: Stopped) -> tuple[int, Any]:
    """Do a piece of work; return its turn, and what it gave or why it was refused."""
    try:
        return turn, do(stopped)
    except UserError as error:
        return turn, error


class ListKept(UserError):
    """What was read is no register but the published list of services, and is kept."""


def copied() -> tuple[str, str]:
    """Return what is on the clipboard, as words and with its layout: a large range is not laid out once more, which its
    spreadsheet would take long for.
    """
    held = QGuiApplication.clipboard()
    words = held.text()
    return words, held.text("html")[0] if len(words) <= _LAID_OUT_UP_TO else ""


def read_file(desk: Desk, path: Path, stopped: Stopped) -> Opened:
    """Read a file; raises ListKept where it is the published list of services."""
    return _without_list(desk, desk.import_desk.read(path, stopped))


def read_range(desk: Desk, text: str, html: str, into: IntoList | None, _stopped: Stopped) -> Opened:
    """Take a copied range; raises ListKept where it is the published list of services."""
    return _without_list(desk, desk.import_desk.read_range(text, html, into))


def _without_list(desk: Desk, opened: Opened) -> Opened:
    if opened.listed is None:
        return opened
    desk.published_list.keep(opened.listed)
    said = t("Importing", "{services} services and {functions} functions are offered from now on where one is written.")
    raise ListKept(
        t("Importing", "“{file}” is the published list of services.").format(file=opened.book.name),
        said.format(services=len(opened.listed.services), functions=len(opened.listed.functions)),
        t("Importing", "No records were made."),
    )


def preview(desk: Desk, flow: ImportFlow, stopped: Stopped) -> Preview:
    """Work out what would become of every row."""
    assert flow.opened is not None
    return desk.import_desk.preview(flow.opened, flow.chosen, stopped)


def bring_in(desk: Desk, flow: ImportFlow, stopped: Stopped) -> ImportReport:
    """Bring the rows in."""
    return desk.import_desk.bring_in(flow, stopped)


def take_back(desk: Desk, flow: ImportFlow, _stopped: Stopped) -> Changes:
    """Take the whole import back."""
    assert flow.report is not None
    batch = flow.report.changes.batch
    return desk.undo.undo_batch(batch).changes if batch is not None else Changes()


def forget(desk: Desk, flow: ImportFlow, into: IntoList | None, record: str, _stopped: Stopped) -> Opened:
    """Forget what is remembered of a table, and propose anew, for the list that it was pasted ``into`` where it was."""
    assert flow.opened is not None
    desk.import_desk.layouts.forget(record)
    return desk.import_desk.look(flow.opened.book, into)


def file_filter() -> str:
    """Return what the dialog for choosing a file shows."""
    kinds = " ".join(f"*{suffix}" for suffix in sorted(SUFFIXES))
    return t("Importing", "Workbooks and tables ({kinds})").format(kinds=kinds)
