"""Beginning anew on a laptop that has records: they are set aside whole, and nothing of them is lost."""

from __future__ import annotations

import shutil
from pathlib import Path

from kimdesk.clock import Clock
from kimdesk.errors import UserError
from kimdesk.i18n import t
from kimdesk.paths import Home

# The log is being written, and the window that asked is still open.
_STAYS = ("logs", "window.lock")
_ASIDE = "set aside"


def set_aside(home: Home, clock: Clock) -> Path:
    """Move everything that this home holds into a folder inside it, and return that folder. Nobody may have it open.

    Raises UserError where it cannot be moved; what had been moved by then is put back.
    """
    day = clock.today().isoformat()
    names = [f"{_ASIDE} {day}", *(f"{_ASIDE} {day} ({number})" for number in range(2, 100))]
    to = next(home.folder / name for name in names if not (home.folder / name).exists())
    moved: list[Path] = []
    try:
        to.mkdir()
        for path in sorted(home.folder.iterdir()):
            if path.name not in _STAYS and not path.name.startswith(_ASIDE):
                shutil.move(path, to / path.name)
                moved.append(path)
    except OSError as error:
        for path in moved:
            shutil.move(to / path.name, path)
        raise UserError(
            t("SetAside", "The records could not be set aside"),
            t("SetAside", "{path} cannot be moved: {reason}.").format(
                path=error.filename or home.folder, reason=error.strerror or error
            ),
            t("SetAside", "Close other programs that use it, and try again. Nothing was changed."),
        ) from error
    return to
