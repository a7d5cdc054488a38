"""The action plan as councils publish it: five columns under a title, the themes as rows between, a star at every action
that answers a recommendation of the Housing Ombudsman.
"""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from kimdesk.exports.content import Value
from kimdesk.exports.files import explained, write_file
from kimdesk.exports.sheets import Sheets
from kimdesk.i18n import t, tag

FORMAT = "kimdesk-action-plan/1"
_WIDTHS = (12.0, 62.0, 28.0, 22.0, 62.0)


class PlannedAction(NamedTuple):
    """One action as it stands in the plan."""

    ref: str
    starred: bool
    words: str
    owner: str
    timescale: str
    comments: str


def write_action_plan(
    landlord: str, themes: Sequence[tuple[str, Sequence[PlannedAction]]], to: Path, as_at: str = ""
) -> Path:
    """Write the plan to an xlsx file, a group of actions below each theme, and return it. ``as_at`` is the ISO moment that
    the file carries. Raises UserError.
    """
    title = t("Exports", "Action plan")
    headings = (
        t("Exports", "Action number"),
        t("Exports", "Action"),
        t("Exports", "Owner"),
        t("Exports", "Timescales"),
        t("Exports", "Comments"),
    )
    with (
        explained(Path(tempfile.gettempdir())),
        Sheets(title, landlord or "KIM Desk", FORMAT, tag(), as_at) as sheets,
    ):
        sheets.add(
            title,
            headings,
            _rows(themes),
            t("Exports", "No action has been recorded yet."),
            widths=_WIDTHS,
            above=[(t("Exports", "{landlord}: knowledge and information action plan").format(landlord=landlord),), ()],
        )
        sheets.add_notes()
        made = sheets.finish()
    write_file(to, made)
    return to


def _rows(themes: Sequence[tuple[str, Sequence[PlannedAction]]]) -> list[tuple[Value, ...]]:
    rows: list[tuple[Value, ...]] = []
    starred = False
    for theme, actions in themes:
        rows.append((theme, None, None, None, None))
        for each in actions:
            starred = starred or each.starred
            ref = f"{each.ref}*" if each.starred else each.ref
            rows.append((ref, each.words, each.owner, each.timescale, each.comments))
    if starred:
        rows.append((t("Exports", "* answers a recommendation of the Housing Ombudsman"), None, None, None, None))
    return rows
