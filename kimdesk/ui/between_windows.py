"""What is done with the records while no window is open on them; the words that come of it are said in the next one."""

from __future__ import annotations

from pathlib import Path

from kimdesk.clock import Clock, SystemClock
from kimdesk.paths import Home


def set_records_aside(home: Home, clock: Clock | None) -> str:
    """Set the records aside, to begin anew. Raises UserError."""
    from kimdesk.services.set_aside import set_aside

    set_aside(home, clock or SystemClock())
    return ""


def restore(copy: Path, home: Home, clock: Clock | None) -> str:
    """Put a backup in the place of the records. Raises UserError."""
    from kimdesk.services.copy_words import say_restored
    from kimdesk.services.restoring import put_back

    return say_restored(put_back(copy, home, (clock or SystemClock()).now()))


def mend(home: Home, clock: Clock | None) -> str:
    """Make the records anew from their log. Raises UserError."""
    from kimdesk.services.copy_words import say_mended
    from kimdesk.services.restoring import mend as mend_records

    return say_mended(mend_records(home, (clock or SystemClock()).now()))


def change_nothing() -> str:
    """Only open the window again."""
    return ""
