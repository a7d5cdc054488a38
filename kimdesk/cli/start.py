"""From the command line to an exit code: reads what was asked for, does it, and turns every trouble into a sentence."""

from __future__ import annotations

import argparse
import logging
import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from kimdesk.cli.command import ANSWER_IS_NO, CANNOT, DONE, Session
from kimdesk.cli.housekeeping import say_version
from kimdesk.cli.output import Output, speak_any_character
from kimdesk.cli.parser import build_parser
from kimdesk.cli.spoken import asked_for, spoken
from kimdesk.cli.tables import cut, one_line
from kimdesk.cli.window import open_window
from kimdesk.clock import Clock, SystemClock
from kimdesk.errors import Refused, UserError
from kimdesk.i18n import t
from kimdesk.logs import start_log
from kimdesk.model.validation import Invalid
from kimdesk.paths import Home, default_home

_INTERRUPTED = 130
_LONGEST_NAME = 80


def main(argv: Sequence[str] | None = None, clock: Clock | None = None) -> int:
    """Run one command and return its exit code: 0 done, 1 the answer is no, 2 cannot, 130 interrupted.

    Never raises: what goes wrong is said in a sentence, and a bug goes into the log.
    """
    words = list(sys.argv[1:] if argv is None else argv)
    speak_any_character()
    with spoken(asked_for(words)):
        return _main(words, clock or SystemClock())


def _main(words: list[str], clock: Clock) -> int:
    out = Output("--json" in words)
    try:
        args = build_parser().parse_args(words)
    except UserError as error:
        out.trouble(error, CANNOT)
        return CANNOT
    except SystemExit as stop:
        return DONE if stop.code in (None, 0) else CANNOT
    out = Output(args.json, args.wide)
    return _guarded(args, out, clock)


def _guarded(args: argparse.Namespace, out: Output, clock: Clock) -> int:
    home: Home | None = None
    try:
        home = _home(args.home)
        with _logging(home):
            return _run(Session(home, args, out, clock))
    except UserError as error:
        code = ANSWER_IS_NO if isinstance(error, Refused) else CANNOT
        out.trouble(error, code)
        return code
    except Invalid as error:
        out.trouble(UserError(t("Cli", "Not saved"), str(error)), CANNOT)
        return CANNOT
    except KeyboardInterrupt:
        out.clear_progress()
        return _INTERRUPTED
    except BrokenPipeError:
        # Whoever was reading has read enough; nothing more may be written, not even at the very end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    except Exception as bug:  # noqa: BLE001 - nobody at a command line can use a traceback; the log keeps it
        out.trouble(_log_bug(home, bug), CANNOT)
        return CANNOT


def _run(session: Session) -> int:
    try:
        if session.args.version:
            return say_version(session)
        if session.args.self_test:
            from kimdesk.cli.self_test import self_test

            return self_test(session)
        command = session.args.command
        if command is not None:
            return int(command.run(session))
        family = getattr(session.args, "family", None)
        if family is not None:
            raise UserError(
                t("Cli", "Say what to do"), "", t("Cli", "Try: {program} --help").format(program=family.prog)
            )
        return open_window(session)
    finally:
        session.close()


def _home(words: str | None) -> Home:
    if words is None:
        return default_home()
    if not words.strip() or "\0" in words:
        raise UserError(t("Cli", "Not done"), t("Cli", "--home needs the name of a folder."))
    folder = Path(words).expanduser()
    try:
        other = folder.exists() and not folder.is_dir()
    except OSError as error:
        raise UserError(
            t("Cli", "Not done"),
            t("Cli", "--home cannot be {path}: {reason}.").format(
                path=cut(one_line(words), _LONGEST_NAME), reason=error.strerror or error
            ),
            t("Cli", "Name another folder."),
        ) from error
    if other:
        raise UserError(
            t("Cli", "Not done"),
            t("Cli", "{path} is a file; --home needs a folder.").format(path=folder),
            t("Cli", "Name the folder that holds kimdesk.db, not the file itself."),
        )
    return Home(folder)


@contextmanager
def _logging(home: Home) -> Iterator[None]:
    """Keep the log of a home that is there; a command that only reads elsewhere makes no folder for one."""
    logger = logging.getLogger("kimdesk")
    before = list(logger.handlers)
    if home.folder.is_dir():
        start_log(home.log)
    try:
        yield
    finally:
        for handler in [each for each in logger.handlers if each not in before]:
            logger.removeHandler(handler)
            handler.close()


def say_bug(folder: Path, bug: Exception) -> int:
    """Tell of a bug that ended the window, keep it in the log, and return the exit code."""
    Output(False).trouble(_log_bug(Home(folder), bug), CANNOT)
    return CANNOT


def _log_bug(home: Home | None, bug: Exception) -> UserError:
    title = t("Cli", "Something went wrong inside KIM Desk")
    safe = t("Cli", "What was saved before is safe.")
    if home is None:
        return UserError(title, safe)
    try:
        home.log.parent.mkdir(parents=True, exist_ok=True)
    except OSError:
        return UserError(title, safe)
    with _logging(home):
        logging.getLogger("kimdesk").error("a command failed", exc_info=bug)
    return UserError(
        title, safe, t("Cli", "Send this file to whoever looks after the program: {path}").format(path=home.log)
    )
