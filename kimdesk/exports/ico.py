"""The record of processing as a workbook in the layout of the ICO's documentation template for controllers."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from pathlib import Path

from kimdesk import __version__
from kimdesk.exports.content import Value
from kimdesk.exports.files import explained, write_file
from kimdesk.exports.sheets import Sheets
from kimdesk.i18n import t, tag
from kimdesk.model.ico import HEADING_ROW, HEADINGS, Contacts

FORMAT = "kimdesk-ico/1"
# The template's own words, like its headings.
_WHO = ("Name and contact details", "Data Protection Officer (if applicable)", "Representative (if applicable)")
_FACTS = ("Name", "Address", "Email", "Telephone")
_NARROW, _WIDE = 22.0, 38.0
_LONG = frozenset({"purpose", "data", "measures", "retention", "places", "recipients", "individuals"})


def write_ico(contacts: Contacts, rows: Sequence[Sequence[str]], to: Path, as_at: str = "", left_out: int = 0) -> Path:
    """Write one row for each purpose, its words in the order of ``HEADINGS``, to an xlsx file and return it.

    Controller, officer and representative stand in rows 1 to 6, the headings in row 9. ``as_at`` is the ISO moment that
    the file carries; ``left_out`` counts restricted assets of which it says nothing. Raises UserError.
    """
    title = t("Exports", "Record of processing")
    with (
        explained(Path(tempfile.gettempdir())),
        Sheets(title, contacts.controller.name or "KIM Desk", FORMAT, tag(), as_at) as sheets,
    ):
        sheets.add(
            title,
            tuple(HEADINGS.values()),
            [tuple(row) for row in rows],
            t("Exports", "No purpose has been recorded yet."),
            widths=[_WIDE if key in _LONG else _NARROW for key in HEADINGS],
            above=_above(contacts),
        )
        _about(sheets, as_at, left_out)
        if sheets.holds_notes:
            sheets.add_notes()
        made = sheets.finish()
    write_file(to, made)
    return to


def _above(contacts: Contacts) -> list[tuple[Value, ...]]:
    """Return the rows above the headings: a pair of columns for each of the three, and the rest empty."""
    lines: list[tuple[Value, ...]] = [tuple(part for who in _WHO for part in (who, None))]
    for at, fact in enumerate(_FACTS):
        lines.append(tuple(part for contact in contacts for part in (fact, contact[at])))
    return lines + [()] * (HEADING_ROW - 1 - len(lines))


def _about(sheets: Sheets, as_at: str, left_out: int) -> None:
    rows: list[tuple[Value, ...]] = [
        (t("Exports", "Format"), FORMAT),
        (t("Exports", "Program"), f"KIM Desk {__version__}"),
        (t("Exports", "As at"), as_at),
        (t("Exports", "Restricted information assets left out"), left_out),
        (
            t("Exports", "Words in square brackets"),
            t(
                "Exports",
                "They stand in the records named there, and are shown here where the purpose leaves them open.",
            ),
        ),
        (
            t("Exports", "Coming back"),
            t(
                "Exports",
                "This file can be imported again; each purpose is known by its words and its business function.",
            ),
        ),
    ]
    sheets.add(t("Exports", "About"), (t("Exports", "What"), t("Exports", "Value")), rows, widths=(36, 90))
