"""What the page shows, as a workbook: the same columns and rows in words, restricted records left out."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from kimdesk.i18n import show, t
from kimdesk.services.desk import Desk
from kimdesk.ui.pages.history.reading import Shown
from kimdesk.ui.tables.cells import Column


def write_shown(desk: Desk, shown: Shown, columns: Sequence[Column], folder: Path) -> Path:
    """Write it into a folder and return the file; raises UserError."""
    today = shown.asked.moment.day if shown.asked.moment is not None else desk.context.clock.today()
    kept = [row for row in shown.rows if not _is_restricted(shown, row[0])]
    rows = [
        [column.say(dict(zip(shown.names, row[2:], strict=True)), today).text for column in columns] for row in kept
    ]
    left_out = len(shown.rows) - len(kept)
    about = [(t("LookingBack", "What it shows"), shown.words), (t("LookingBack", "Remark"), shown.remark)]
    if left_out:
        about.append((t("LookingBack", "Left out because they are restricted"), str(left_out)))
    return desk.tables.write_list(
        t("LookingBack", "Looking back"), [show(column.label) for column in columns], rows, folder,
        [fact for fact in about if fact[1]],
    )  # fmt: skip


def _is_restricted(shown: Shown, line: str) -> bool:
    target = shown.targets.get(line)
    return target is not None and target.record in shown.restricted
