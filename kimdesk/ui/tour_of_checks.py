"""Pictures of the check of a pack: what it asks for, a pack that is whole, and one that was tampered with."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from kimdesk.i18n import t
from kimdesk.ui.dialogs.check_dialog import CheckDialog

if TYPE_CHECKING:
    from kimdesk.ui.tour import Stage


def tour_of_checks(stage: Stage) -> Iterator[None]:
    """Check the pack of the quarter before the one shown; it is written for that and not kept."""
    window = stage.window
    with tempfile.TemporaryDirectory() as room:
        files = stage.desk.packs.export(window.quarter.shifted(-1), Path(room))
        assert files is not None
        window.open_check()
        yield
        dialog = window.findChildren(CheckDialog)[-1]
        stage.shoot("20-check", dialog)
        dialog.check(files.folder)
        while not dialog.idle:
            yield
        yield
        stage.shoot("20-check-whole", dialog)
        files.workbook.write_bytes(b"")
        files.content.unlink()
        (files.folder / t("Tour", "Notes.docx")).write_bytes(b"")
        dialog.check(files.folder)
        while not dialog.idle:
            yield
        yield
        stage.shoot("20-check-changed", dialog)
        dialog.reject()
