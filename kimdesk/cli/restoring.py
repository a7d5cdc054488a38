"""``restore``: what is in a backup, and putting it in the place of the records."""

from __future__ import annotations

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from kimdesk.cli.command import DONE, Command, Session, cannot
from kimdesk.errors import UserError
from kimdesk.i18n import mark, t
from kimdesk.services.copy_words import say_preview
from kimdesk.services.kept_files import Brought, say_brought
from kimdesk.services.restoring import Preview, preview, put_back


def _declare_restore(parser: ArgumentParser) -> None:
    parser.add_argument("source", metavar=t("Cli", "FROM"), help=t("Cli", "a backup (.kimbackup)"))
    parser.add_argument(
        "--dry-run", action="store_true", help=t("Cli", "only say what is in it, and what of today is not")
    )


def _restore(session: Session) -> int:
    source = Path(session.args.source).expanduser()
    _require_backup(source)
    if session.args.dry_run:
        told = preview(source, session.home)
        session.out.answer({**_data(told), "restored": False}, [*_lines(told), t("Cli", "Nothing was changed.")])
        return DONE
    _require_no_window(session)
    _require_administrator(session)
    restored = put_back(source, session.home, session.clock.now())
    name = session.desk.workspace.name()
    lines = [t("Cli", "Restored {name} from {path}").format(name=name, path=source)]
    if restored.kept:
        lines.append(t("Cli", "What was here before is kept in {path}").format(path=restored.kept))
    brought, trouble = _bring_back_files(session)
    lines += trouble or say_brought(brought)
    kept = str(restored.kept) if restored.kept else ""
    files = {
        "files_brought": brought.came,
        "files_damaged": [each.name for each in brought.damaged],
        "files_nowhere": [each.name for each in brought.nowhere],
    }
    session.out.answer({"home": str(session.home.folder), "name": name, "kept": kept, "restored": True, **files}, lines)
    return DONE


def _bring_back_files(session: Session) -> tuple[Brought, list[str]]:
    """Bring attached files back; the records are here whatever becomes of that, which is said."""
    try:
        return session.desk.automatic_backups.files.bring_back(), []
    except UserError as error:
        return Brought(), [str(error)]


def _data(told: Preview) -> dict[str, Any]:
    contents, lacking = told.contents, told.lacking
    return {
        "workspace": contents.name,
        "other_workspace": told.other,
        "records": contents.counts,
        "last_changed": contents.last_at.isoformat(timespec="seconds") if contents.last_at else "",
        "last_changed_by": contents.last_by,
        "changes_since": lacking.changes if lacking else None,
        "records_changed_since": lacking.records if lacking else None,
        "files": told.files,
        "files_coming": len(told.sought.there) if told.sought else None,
        "files_nowhere": [each.name for each in told.sought.nowhere] if told.sought else None,
    }


def _lines(told: Preview) -> list[str]:
    lines = [line for title, said in say_preview(told) for line in (f"{title}:", *(f"  {each}" for each in said))]
    if told.other:
        lines.append(t("Restore", "This backup belongs to another workspace than the records here."))
    return lines


def _require_no_window(session: Session) -> None:
    """Raise UserError where the window is open: what it wrote from then on would be lost."""
    from kimdesk.app import is_window_open

    if is_window_open(session.home.folder):
        raise cannot(
            t("Cli", "Nothing was restored"),
            t("Cli", "The window is open on these records."),
            t("Cli", "Close it first, or restore in it: Settings, Backups."),
        )


def _require_administrator(session: Session) -> None:
    """Raise UserError where people with roles are entered here and this is none of their administrators; records that
    cannot be opened may be restored by anybody.
    """
    if not session.home.database.exists():
        return
    try:
        desk = session.desk
    except UserError:
        if session.args.as_person:
            raise
        return
    try:
        desk.identity.me().require("workspace")
    finally:
        session.close()
        # Whoever restores need not be known to the records of the backup.
        session.args.as_person = ""


def _require_backup(source: Path) -> None:
    title = t("Cli", "Nothing was restored")
    if source.is_dir():
        found = ", ".join(sorted(each.name for each in source.glob("*.kimbackup"))) or t("Cli", "none")
        raise cannot(
            title,
            t("Cli", "{path} is a folder.").format(path=source),
            t("Cli", "Name one of the backups in it: {names}.").format(names=found),
        )
    if not source.exists():
        raise cannot(title, t("Cli", "There is nothing at {path}.").format(path=source))


COMMANDS = (
    Command(
        "restore",
        mark("Cli", "put a backup in the place of the records; what was there is kept"),
        _declare_restore,
        _restore,
    ),
)
