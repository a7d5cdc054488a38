"""What is done in the reading thread behind a window that is painted already. Nothing that knows Qt is loaded there;
``page_loading`` says why.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kimdesk.clock import Clock
    from kimdesk.services.desk import Desk
    from kimdesk.settings import Settings


def open_workspace(folder: Path, clock: Clock | None, settings: Settings) -> Desk:
    """Open the workspace, and load what that takes."""
    from kimdesk.services.desk import open_desk

    return open_desk(folder, clock, settings=settings)


def load_rest(log: Path) -> None:
    """Load the services that nobody has asked for yet, and begin the program's own log."""
    from kimdesk.logs import start_log
    from kimdesk.policy import log_unsound
    from kimdesk.ui.page_making import load_services

    start_log(log)
    log_unsound()
    load_services()
