"""``language``: which language the window and the commands of this computer speak, and choosing another."""

from __future__ import annotations

from argparse import ArgumentParser

from kimdesk.cli.command import DONE, Command, Session
from kimdesk.i18n import mark, t
from kimdesk.languages import DRAFTED, NAMES, chosen, speaking
from kimdesk.settings import Settings

_SYSTEM = "system"


def _declare(parser: ArgumentParser) -> None:
    parser.add_argument(
        "chosen",
        nargs="?",
        choices=(*NAMES, _SYSTEM),
        metavar=t("Cli", "LANGUAGE"),
        help=t("Cli", "en (English), cy (Welsh), or system: as the computer has it"),
    )


def _language(session: Session) -> int:
    settings = Settings(session.home.settings)
    if session.args.chosen:
        settings.change("language", "" if session.args.chosen == _SYSTEM else session.args.chosen)
    setting = settings["language"]
    code = chosen(setting)
    data = {"language": code, "set": setting or _SYSTEM, "drafted_by_machine": code in DRAFTED}
    # Whoever has just chosen a language is answered in it.
    with speaking(code):
        session.out.answer(data, _said(code, setting))
    return DONE


def _said(code: str, setting: str) -> list[str]:
    words = t("Cli", "{language}, as it is set") if setting else t("Cli", "{language}, as this computer has it")
    said = [words.format(language=NAMES[code])]
    if code in DRAFTED:
        said.append(t("Cli", "A machine drafted its texts; no speaker has reviewed them yet."))
    return said


COMMANDS = (
    Command("language", mark("Cli", "say or choose the language of this computer's window"), _declare, _language),
)
