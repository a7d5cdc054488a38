"""When the last backup was made, and whether that is long ago; nothing else is loaded for it before the first list."""

from __future__ import annotations

from datetime import datetime, timedelta

from kimdesk.settings import Settings

OLD_AFTER = timedelta(days=7)


def last_backup(settings: Settings) -> str:
    """Return when the last backup was made that would outlive what it is there for, or nothing."""
    at: str = settings["last_backup_copied" if settings["backup_folder"] else "last_backup"]
    return at


def is_old(at: str, now: datetime) -> bool:
    """Whether a backup of then is too old to be relied on; one that was never made is."""
    return not at or now - datetime.fromisoformat(at) > OLD_AFTER
