"""Backups, restoring them, and the check of the whole file."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from kimdesk.services.context import Context
from kimdesk.store.backup import backup, backup_name


@dataclass(frozen=True, slots=True)
class Health:
    """What the doctor found: the file's own check, tables that a rebuild changed, references that lead nowhere."""

    integrity: str
    differed: tuple[str, ...]
    dangling: tuple[tuple[str, str, str], ...]
    conflicts: int
    rebuilt: bool

    @property
    def ok(self) -> bool:
        """Whether nothing is wrong with how the records are kept."""
        return self.integrity == "ok" and not self.differed


class BackupService:
    """Copies the live file and looks after it."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def backup(self, to: Path) -> Path:
        """Write a whole copy to ``to``: a file, or a folder that gets one named by the time."""
        now = self._context.clock.now()
        target = to / backup_name(now) if to.is_dir() or not to.suffix else to
        made = backup(self._context.store.home.database, target)
        self._context.settings.change("last_backup", now.isoformat(timespec="seconds"))
        return made

    def examine(self, rebuild: bool = False) -> Health:
        """Check the file; with ``rebuild`` drop and rebuild the projection and say whether anything differed."""
        store = self._context.store
        integrity = store.integrity()
        differed = store.rebuild() if rebuild and integrity == "ok" else ()
        db = self._context.db
        dangling = db.execute(
            "SELECT n.kind, coalesce(nullif(n.ref, ''), n.title, n.id), l.field FROM p_link l JOIN p_name n ON n.number = l.src "
            "WHERE NOT n.deleted AND NOT EXISTS (SELECT 1 FROM p_name t WHERE t.id = l.dst) ORDER BY 1, 2, 3"
        ).fetchall()
        conflicts = db.execute("SELECT count(*) FROM p_conflict").fetchone()[0]
        return Health(integrity, differed, tuple(dangling), conflicts, rebuild)
