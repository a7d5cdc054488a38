"""What is loaded behind a window that is painted already, in the reading thread: first what the first page needs."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kimdesk.clock import Clock
    from kimdesk.services.desk import Desk
    from kimdesk.settings import Settings


def open_workspace(folder: Path, clock: Clock | None, settings: Settings) -> Desk:
    """Load what the first page needs and open the workspace."""
    from kimdesk.services.desk import open_desk

    desk = open_desk(folder, clock, settings=settings)
    import kimdesk.ui.main_window
    import kimdesk.ui.pages.overview.page  # noqa: F401 - loaded here, used in the main thread

    return desk


def load_rest(log: Path) -> None:
    """Load what nobody has asked for yet, and begin the program's own log."""
    from kimdesk.logs import start_log
    from kimdesk.policy import log_unsound
    from kimdesk.ui.page_making import load_pages

    start_log(log)
    log_unsound()
    load_pages()
