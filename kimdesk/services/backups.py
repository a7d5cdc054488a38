"""Backups, restoring them, and the check of the whole file."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from kimdesk.errors import UserError
from kimdesk.i18n import t
from kimdesk.services.context import Context
from kimdesk.services.kept_files import KeptFiles
from kimdesk.store import reading
from kimdesk.store.backup import backup, backup_name, free_name


@dataclass(frozen=True, slots=True)
class Health:
    """What the doctor found: the file's own check, tables that a rebuild changed, references that lead nowhere, and
    sentences about frozen documents that are damaged or not here.
    """

    integrity: str
    differed: tuple[str, ...]
    dangling: tuple[tuple[str, str, str], ...]
    conflicts: int
    rebuilt: bool
    damaged: tuple[str, ...] = ()
    elsewhere: tuple[str, ...] = ()

    @property
    def ok(self) -> bool:
        """Whether nothing is wrong with how the records are kept."""
        return self.integrity == "ok" and not self.differed and not self.damaged


class BackupService:
    """Copies the live file and looks after it."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def backup(self, to: Path, go_on: Callable[[float], bool] = lambda _share: True) -> Path:
        """Write a whole copy to ``to``: a file that must not exist yet, or a folder that gets one named by the time. Attached
        files are put beside it where that is another place than the records'.

        ``go_on`` is told how much is done, and answers whether to go on. Raises UserError, also where it was stopped.
        """
        now = self._context.clock.now()
        target = free_name(to / backup_name(now)) if to.is_dir() or not to.suffix else to
        # What the copy holds is never typed over in place afterwards: the copy may meet the original again.
        self._context.store.seal()
        made = backup(self._context.store.home.database, target, go_on)
        kept = KeptFiles(self._context).put(made.parent, go_on)
        if kept.more or kept.trouble:
            raise UserError(
                t("Backups", "Not all attached files were backed up"),
                kept.trouble or t("Backups", "It was stopped."),
                t("Backups", "All records are in {path}.").format(path=made),
            )
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
        damaged, elsewhere = self._documents() if integrity == "ok" else ((), ())
        return Health(integrity, differed, tuple(dangling), conflicts, rebuild, damaged, elsewhere)

    def _documents(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Work out the mark of every frozen document again, and return what is wrong with it by the sign-offs."""
        db = self._context.db
        kept = {mark for (mark,) in db.execute("SELECT hash FROM document")}
        unsound = set(reading.unsound_documents(db))
        damaged, elsewhere = [], []
        for each in reading.find_records(db, "signoff", {}):
            facts = each["signed"] or {}
            mark = facts.get("content_hash")
            words = {"title": each.title, "name": facts.get("signed_by", ""), "mark": str(mark)[:8]}
            if mark in unsound:
                unsound.discard(mark)
                damaged.append(
                    t("Doctor", "{title} by {name}: its signed content ({mark}…) is damaged.").format(**words)
                )
            elif mark and mark not in kept:
                elsewhere.append(
                    t("Doctor", "{title} by {name}: its signed content ({mark}…) is not on this computer.").format(
                        **words
                    )
                )
        damaged += [
            t("Doctor", "A frozen document ({mark}…) is damaged.").format(mark=mark[:8]) for mark in sorted(unsound)
        ]
        return tuple(damaged), tuple(elsewhere)
