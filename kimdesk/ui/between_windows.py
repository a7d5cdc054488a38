"""What is done with the records while no window is open on them; the words that come of it are said in the next one."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from kimdesk.paths import Home

if TYPE_CHECKING:
    from kimdesk.clock import Clock


def set_records_aside(home: Home, clock: Clock | None) -> str:
    """Set the records aside, to begin anew. Raises UserError."""
    from kimdesk.clock import SystemClock
    from kimdesk.services.set_aside import set_aside

    set_aside(home, clock or SystemClock())
    return ""


def restore(copy: Path, home: Home, clock: Clock | None) -> str:
    """Put a backup in the place of the records. Raises UserError."""
    from kimdesk.services.copy_words import say_restored
    from kimdesk.services.restoring import put_back

    return say_restored(put_back(copy, home, _now(clock)))


def mend(home: Home, clock: Clock | None) -> str:
    """Make the records anew from their log. Raises UserError."""
    from kimdesk.services.copy_words import say_mended
    from kimdesk.services.restoring import mend as mend_records

    return say_mended(mend_records(home, _now(clock)))


def change_nothing() -> str:
    """Only open the window again."""
    return ""


def _now(clock: Clock | None) -> datetime:
    from kimdesk.clock import SystemClock

    return (clock or SystemClock()).now()
