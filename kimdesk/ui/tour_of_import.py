"""Pictures of the import desk at each of its steps, on a small plan as somebody might lay it out; nothing is changed."""

from __future__ import annotations

import csv
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from kimdesk.ui.importing.dialog import ImportDialog

if TYPE_CHECKING:
    from kimdesk.ui.tour import Stage

# With something doubtful in each row, as files have it.
_PLAN = (
    ("Housing action plan",),
    ("Ref", "Action", "Owner", "Target date", "Progress"),
    ("ZZ1", "Write down how keys are recorded", "Voids Manager", "03/04/2026", "Under way"),
    ("ZZ2", "Look through the paper files once", "Rents Manager", "#REF!", "Not started"),
    ("ZZ3", "Tell every team what is kept where", "Insight Team", "Q4 2025/26", "Maybe soon"),
)


def tour_of_import(stage: Stage) -> Iterator[None]:
    """Show the desk without a file, then the columns and the rows of one."""
    stage.window.ways.open_import()
    yield
    dialog = stage.window.findChild(ImportDialog)
    assert dialog is not None
    stage.shoot("31-import-file", dialog)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "plan.csv"
        with path.open("w", newline="", encoding="utf-8") as file:
            csv.writer(file).writerows(_PLAN)
        dialog.open_file(path)
        yield
        yield
        stage.shoot("31-import-columns", dialog)
        dialog.act.click()
        yield
        yield
        stage.shoot("31-import-rows", dialog)
    dialog.reject()
    yield
