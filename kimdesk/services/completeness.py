"""Whether everything that was ever recorded is on this laptop, which just after joining it is not."""

from __future__ import annotations

import sqlite3

from kimdesk.i18n import t
from kimdesk.store.behind import Phase, phase


def say_incomplete(db: sqlite3.Connection) -> str:
    """Return the sentence that says what is not here yet, or nothing where all of it is."""
    at = phase(db)
    if at is Phase.ADOPTING:
        return t(
            "Sync",
            "The records are still coming in: some of them are not on this laptop yet. It goes on at every sync.",
        )
    if at is Phase.WHOLE:
        return ""
    return t(
        "Sync",
        "Incomplete: what stands now is all here, but the history behind it is still coming in. It goes on at every sync.",
    )
