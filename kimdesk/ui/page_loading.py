"""What knows Qt of the pages after the first, loaded while nobody waits and in the thread of the window.

While another thread makes classes of Qt's, PySide (6.11) may look up those of the widgets on the screen wrongly. A screen reader
asks about them all the time, and one start in thirty ended there.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from importlib import import_module

from PySide6.QtCore import QObject, QTimer

# No more than one in each turn of the event loop: the longest takes less than a twentieth of a second.
_KNOW_QT = (
    "kimdesk.ui.dialogs.sign_dialog",
    "kimdesk.ui.pages.actions",
    "kimdesk.ui.pages.assets.page",
    "kimdesk.ui.pages.conflicts.page",
    "kimdesk.ui.pages.log.page",
    "kimdesk.ui.pages.registers.page",
    "kimdesk.ui.pages.sync.page",
)


def load_pages(window: QObject, then: Callable[[], None], at: int = 0) -> None:
    """Load what knows Qt, one module in each turn of the event loop, and go on then, as long as the window is there."""
    if at == len(_KNOW_QT):
        then()
        return
    import_module(_KNOW_QT[at])
    QTimer.singleShot(0, window, partial(load_pages, window, then, at + 1))
