"""``run``: the window itself."""

from __future__ import annotations

import os
import sys
from argparse import SUPPRESS, ArgumentParser
from pathlib import Path

from kimdesk.cli.command import Command, Session, cannot
from kimdesk.i18n import mark, t


def open_window(session: Session) -> int:
    """Open the window and stay until it is closed."""
    if session.args.as_person:
        raise cannot(
            t("Cli", "The window was not opened"),
            t("Cli", "--as is for commands; in the window you choose who you are."),
            t("Cli", "kimdesk who --become NAME chooses it beforehand."),
        )
    _require_screen()
    file = session.args.file
    if file and not Path(file).expanduser().exists():
        raise cannot(t("Cli", "The window was not opened"), t("Cli", "There is nothing at {path}.").format(path=file))
    from kimdesk.app import run_window

    return run_window(
        session.home.folder,
        str(Path(file).expanduser().absolute()) if file else "",
        session.args.safe,
        session.args.language,
    )


def _declare_window(parser: ArgumentParser) -> None:
    parser.add_argument(
        "file",
        nargs="?",
        metavar=t("Cli", "FILE"),
        help=t("Cli", "what to open in it: a backup, a team file, or a file to bring in"),
    )
    parser.add_argument(
        "--safe",
        action="store_true",
        default=SUPPRESS,
        help=t("Cli", "with its usual look, meeting nobody, deleting no backup"),
    )


def _require_screen() -> None:
    """Raise UserError where Qt would stop the program because it finds no screen."""
    shown = [os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")]
    if sys.platform == "linux" and not any(shown):
        raise cannot(
            t("Cli", "The window cannot be opened"),
            t("Cli", "There is no screen here."),
            t(
                "Cli",
                "Commands work without one: kimdesk --help. kimdesk demo --to DIR shows the main job in pictures.",
            ),
        )


COMMANDS = (Command("run", mark("Cli", "open the window (as without a command)"), _declare_window, open_window),)
