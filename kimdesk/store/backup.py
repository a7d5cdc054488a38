"""Copies of the whole file: made while it is in use, put back with the old one kept."""

from __future__ import annotations

import os
import sqlite3
from datetime import datetime
from pathlib import Path

from kimdesk.errors import UserError
from kimdesk.i18n import t
from kimdesk.paths import Home, require_local
from kimdesk.store.database import check_file
from kimdesk.store.trouble import explain, explained


def backup(source: Path, target: Path) -> Path:
    """Write a whole, compact copy of the live file to ``target`` (a file, or a folder that gets one with a fitting
    name).

    The copy appears under its name only when it is whole. Raises UserError where it cannot be written.
    """
    part = target.with_name(target.name + ".part")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        part.unlink(missing_ok=True)
    except OSError as error:
        raise explain(error, target) from error
    with explained(target):
        connection = sqlite3.connect(source)
        try:
            connection.execute("VACUUM INTO ?", (str(part),))
        finally:
            connection.close()
        os.replace(part, target)
    return target


def backup_name(at: datetime, why: str = "") -> str:
    """Return a file name that sorts by time: kimdesk-2026-01-31-0905.kimbackup."""
    return f"kimdesk-{at:%Y-%m-%d-%H%M%S}{'-' + why if why else ''}.kimbackup"


def restore(copy: Path, home: Home, at: datetime) -> Path | None:
    """Put a backup in the place of the live file, which is kept beside it; return where the old one is.

    The backup is checked as a whole first. The next start takes a new device identity, because operations written
    since the backup may already be known elsewhere under the old one.
    """
    try:
        check_file(copy, live=False)
    except UserError as error:
        raise UserError(
            t("Store", "This backup cannot be used"),
            error.message,
            t("Store", "Nothing has been changed. Choose another file; backups end in .kimbackup."),
        ) from error
    require_local(home.folder)
    with explained(copy):
        connection = sqlite3.connect(f"file:{copy}?mode=ro", uri=True)
        try:
            answer = connection.execute("PRAGMA integrity_check(1)").fetchone()[0]
        finally:
            connection.close()
    if answer != "ok":
        raise UserError(
            t("Store", "This backup cannot be used"),
            t("Store", "{path} is damaged; nothing has been changed.").format(path=copy),
            t("Store", "Choose an earlier backup."),
        )
    part = home.database.with_suffix(".restoring")
    kept: Path | None = None
    try:
        home.folder.mkdir(parents=True, exist_ok=True)
        part.write_bytes(copy.read_bytes())
        if home.database.exists():
            kept = backup_of_damaged(home, at)
        for leftover in ("-wal", "-shm"):
            home.database.with_name(home.database.name + leftover).unlink(missing_ok=True)
        home.nonce.unlink(missing_ok=True)
        os.replace(part, home.database)
    except OSError as error:
        raise explain(error, home.database) from error
    return kept


def backup_of_damaged(home: Home, at: datetime) -> Path:
    """Keep the live file as it is, whole or not, with what has not been folded into it yet."""
    home.backups.mkdir(parents=True, exist_ok=True)
    kept = home.backups / backup_name(at, "before-restore")
    try:
        return backup(home.database, kept)
    except UserError:
        for suffix in ("", "-wal"):
            part = home.database.with_name(home.database.name + suffix)
            if part.exists():
                kept.with_name(kept.name + suffix).write_bytes(part.read_bytes())
        return kept
