"""Which repository is to be used for which dataset, as a workbook: a line for each dataset, and a matrix of all systems."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from pathlib import Path

from kimdesk import __version__
from kimdesk.exports.content import Value
from kimdesk.exports.files import explained, write_file
from kimdesk.exports.sheets import Sheets
from kimdesk.i18n import t, tag

FORMAT = "kimdesk-repositories/1"
_WIDTHS = (40.0, 28.0, 24.0, 46.0, 46.0)
_SYSTEM_WIDTH = 18.0


def write_repositories(
    rows: Sequence[tuple[str, str, str, str, str]],
    systems: Sequence[str],
    cells: Sequence[tuple[str, ...]],
    to: Path,
    as_at: str,
    left_out: int,
) -> Path:
    """Write the datasets (name, repository to be used, how it stands, where it is held, where else) and for each of them
    what every system is to it, to an xlsx file, and return it. ``left_out`` counts restricted assets that are not in it.
    Raises UserError.
    """
    title = t("Exports", "Repository to be used")
    headings = (
        t("Exports", "Dataset"),
        t("Exports", "Repository to be used"),
        t("Exports", "How it stands"),
        t("Exports", "Where it is held"),
        t("Exports", "Held elsewhere too"),
    )
    none = t("Exports", "No dataset is in the register.")
    with (
        explained(Path(tempfile.gettempdir())),
        Sheets(title, "KIM Desk", FORMAT, tag(), as_at) as sheets,
    ):
        sheets.add(title, headings, rows, none, widths=_WIDTHS)
        matrix = [(row[0], *marks) for row, marks in zip(rows, cells, strict=True)]
        widths = (_WIDTHS[0], *(_SYSTEM_WIDTH for _system in systems))
        sheets.add(t("Exports", "Matrix"), (t("Exports", "Dataset"), *systems), matrix, none, widths=widths)
        facts: list[tuple[Value, ...]] = [
            (t("Exports", "As at"), as_at),
            (t("Exports", "Restricted information assets left out"), left_out),
            (t("Exports", "Format"), FORMAT),
            (t("Exports", "Program"), f"KIM Desk {__version__}"),
        ]
        sheets.add(t("Exports", "About"), (t("Exports", "What"), t("Exports", "Value")), facts, widths=(36, 90))
        if sheets.holds_notes:
            sheets.add_notes()
        made = sheets.finish()
    write_file(to, made)
    return to
