"""``share recovery`` and ``share recover``: the key on paper, for the day when no administrator's laptop is left."""

from __future__ import annotations

from argparse import ArgumentParser
from pathlib import Path
from typing import TYPE_CHECKING

from kimdesk.cli.command import DONE, Command, Session, cannot
from kimdesk.i18n import mark, t

if TYPE_CHECKING:
    from kimdesk.sync.recovery import RecoveryKey


def lines_about_key(key: RecoveryKey) -> list[str]:
    """Return what people are told once, when a recovery key was made."""
    return [
        t("Cli", "Recovery key: {key}").format(key=key),
        t(
            "Cli",
            "Print it or write it down, and lock it away; it is not kept anywhere and cannot be shown again. It lets a new "
            "laptop in when no administrator’s is left. kimdesk share recovery --to FILE.pdf makes a new one, as a page.",
        ),
    ]


def _declare_recovery(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--to", default="", metavar=t("Cli", "FILE"), help=t("Cli", "write it on a page (PDF) to be printed")
    )


def _recovery(session: Session) -> int:
    recovery = session.desk.sharing.recovery
    to = Path(session.args.to).expanduser() if session.args.to else None
    if to is not None and (to.suffix.casefold() != ".pdf" or not to.absolute().parent.is_dir()):
        # Said before a key is made, which would take the place of the one that is put away.
        raise cannot(
            t("Cli", "No recovery key was made"),
            t("Cli", "{path} is no name for a PDF in a folder that is there.").format(path=to),
        )
    key = recovery.make()
    lines = [*lines_about_key(key), t("Cli", "One that was made before opens nothing any more.")]
    if to is not None:
        recovery.write_page(key, to)
        lines.append(t("Cli", "The page is {path}. Print it, then delete the file.").format(path=to))
    session.out.answer({"recovery_key": str(key), "page": str(to or "")}, lines)
    return DONE


def _declare_recover(parser: ArgumentParser) -> None:
    parser.add_argument("folder", metavar=t("Cli", "FOLDER"), help=t("Cli", "the shared folder, or a team file"))
    parser.add_argument(
        "--key", required=True, metavar=t("Cli", "KEY"), help=t("Cli", "the recovery key, as it was printed")
    )
    parser.add_argument("--name", required=True, metavar=t("Cli", "NAME"), help=t("Cli", "your name"))


def _recover(session: Session) -> int:
    args = session.args
    sharing = session.open(create=True, bare=True).sharing
    name = sharing.recovery.recover(Path(args.folder).expanduser().absolute(), args.key, args.name)
    session.out.answer(
        {"name": name, "share": sharing.place.member().chain.workspace, "log_hash": sharing.log_hash()},
        [
            t("Cli", "This laptop is {name}’s now, an administrator’s.").format(name=name),
            t(
                "Cli",
                "Next: take lost laptops out (kimdesk share remove), and print a new key (kimdesk share recovery).",
            ),
        ],
    )
    return DONE


PARTS = (
    Command(
        "recovery", mark("Cli", "make a recovery key, to be printed and locked away"), _declare_recovery, _recovery
    ),
    Command("recover", mark("Cli", "let this laptop in by the recovery key"), _declare_recover, _recover),
)
