"""The where-to-look sheet for a subject access request: one row for each place, with room to note what was found."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from pathlib import Path

from kimdesk import __version__
from kimdesk.exports.content import Value
from kimdesk.exports.files import explained, write_file
from kimdesk.exports.sheets import Sheets
from kimdesk.i18n import t, tag

FORMAT = "kimdesk-where/1"
_WIDTHS = (18.0, 8.0, 32.0, 30.0, 24.0, 44.0, 34.0, 14.0, 16.0, 30.0)


def write_places(
    about: str, places: Sequence[tuple[str, str, str, str, str, str, str, bool]], to: Path, as_at: str, left_out: int
) -> Path:
    """Write the places (kind, reference, name, where, owner, how to search, why, whether the register says so) to an xlsx
    file and return it. ``left_out`` counts restricted assets that are not on it. Raises UserError.
    """
    title = t("Exports", "Where to look")
    headings = (
        t("Exports", "Kind"),
        t("Exports", "Ref"),
        t("Exports", "Name"),
        t("Exports", "Where"),
        t("Exports", "Owner"),
        t("Exports", "How to search"),
        t("Exports", "Why it is listed"),
        t("Exports", "Recorded"),
        t("Exports", "Searched on"),
        t("Exports", "What was found"),
    )
    rows = [
        (*place, t("Exports", "Yes") if sure else t("Exports", "Not recorded"), None, None) for *place, sure in places
    ]
    with (
        explained(Path(tempfile.gettempdir())),
        Sheets(title, "KIM Desk", FORMAT, tag(), as_at) as sheets,
    ):
        sheets.add(title, headings, rows, t("Exports", "No place is recorded that may hold such data."), widths=_WIDTHS)
        _about(sheets, about, as_at, left_out)
        if sheets.holds_notes:
            sheets.add_notes()
        made = sheets.finish()
    write_file(to, made)
    return to


def _about(sheets: Sheets, about: str, as_at: str, left_out: int) -> None:
    rows: list[tuple[Value, ...]] = [
        (t("Exports", "About"), about or t("Exports", "Anybody")),
        (t("Exports", "As at"), as_at),
        (t("Exports", "Restricted information assets left out"), left_out),
        (t("Exports", "Format"), FORMAT),
        (t("Exports", "Program"), f"KIM Desk {__version__}"),
    ]
    sheets.add(t("Exports", "About"), (t("Exports", "What"), t("Exports", "Value")), rows, widths=(36, 90))
