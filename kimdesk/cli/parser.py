"""The command line as it is read: every command from one list, with sentences instead of argparse's own complaints."""

from __future__ import annotations

import argparse
import difflib
import re
from collections.abc import Sequence
from typing import Any, NoReturn

from kimdesk.cli import (
    assessment,
    assurance,
    attaching,
    bringing_in,
    bundling,
    calendar,
    certificates,
    chasing,
    comparing,
    conflicts,
    field_lists,
    finding,
    follow_up,
    housekeeping,
    language,
    listing,
    looking_back,
    measures,
    merging,
    packs,
    policy_shown,
    quarter,
    records,
    redacting,
    retention,
    returns,
    risks,
    settings,
    share,
    statements,
    team_file,
    watching,
    where_to_look,
    window,
    workbook,
)
from kimdesk.cli.command import Command
from kimdesk.cli.spoken import LANGUAGE
from kimdesk.errors import UserError
from kimdesk.i18n import show, t
from kimdesk.languages import NAMES
from kimdesk.model.kinds import KINDS

COMMANDS: tuple[Command, ...] = (
    *window.COMMANDS,
    *housekeeping.FIRST,
    *listing.COMMANDS,
    *records.COMMANDS,
    *field_lists.COMMANDS,
    *attaching.COMMANDS,
    *finding.COMMANDS,
    *where_to_look.COMMANDS,
    *statements.COMMANDS,
    *looking_back.COMMANDS,
    *conflicts.COMMANDS,
    *merging.COMMANDS,
    *returns.COMMANDS,
    *retention.COMMANDS,
    *quarter.COMMANDS,
    *calendar.COMMANDS,
    *chasing.COMMANDS,
    *assurance.COMMANDS,
    *follow_up.COMMANDS,
    *assessment.COMMANDS,
    *risks.COMMANDS,
    *measures.COMMANDS,
    *bringing_in.COMMANDS,
    *workbook.COMMANDS,
    *packs.COMMANDS,
    *comparing.COMMANDS,
    *settings.COMMANDS,
    *language.COMMANDS,
    *policy_shown.COMMANDS,
    *certificates.COMMANDS,
    *share.COMMANDS,
    *team_file.COMMANDS,
    *bundling.COMMANDS,
    *watching.COMMANDS,
    *redacting.COMMANDS,
    *housekeeping.COMMANDS,
)

_CHOICE = re.compile(r"invalid choice: '(.*?)'")


class Parser(argparse.ArgumentParser):
    """A parser that raises UserError where argparse would print its usage and stop."""

    given: Sequence[str] = ()

    def __init__(self, **told: Any) -> None:
        super().__init__(add_help=False, **told)
        # What argparse itself would say in English alone.
        self._positionals.title = t("Cli", "what it takes")
        self._optionals.title = t("Cli", "options")
        self.add_argument("-h", "--help", action="help", help=t("Cli", "show this help"))

    def parse_known_args(self, args: Any = None, namespace: Any = None) -> Any:
        self.given = tuple(args or ())
        return super().parse_known_args(args, namespace)

    def error(self, message: str) -> NoReturn:
        raise UserError(
            t("Cli", "The command was not understood"),
            _said_plainly(self, message),
            t("Cli", "Try: {program} --help").format(program=self.prog),
        )


def build_parser() -> Parser:
    """Return the parser for the whole command line."""
    parser = Parser(
        prog="kimdesk",
        allow_abbrev=False,
        formatter_class=_Help,
        description=t("Cli", "Knowledge and information management records. Without a command the window opens."),
        epilog=t("Cli", "Exit codes: 0 done; 1 the answer is no; 2 cannot."),
    )
    _declare_global(parser, first=True)
    parser.add_argument("--safe", action="store_true", help=t("Cli", "open the window as with: run --safe"))
    parser.add_argument("--version", action="store_true", help=t("Cli", "say which version this is"))
    parser.add_argument(
        "--self-test",
        action="store_true",
        help=t("Cli", "try everything once, out of sight"),
    )
    parser.set_defaults(command=None, version=False, self_test=False, safe=False, file=None)
    _declare(parser, COMMANDS, t("Cli", "COMMAND"))
    return parser


def _declare(parser: argparse.ArgumentParser, commands: Sequence[Command], name: str) -> None:
    parts = parser.add_subparsers(metavar=name, title=t("Cli", "commands"), parser_class=Parser)
    for command in commands:
        words = show(command.help)
        made = parts.add_parser(command.name, help=words, description=words, allow_abbrev=False, formatter_class=_Help)
        _declare_global(made, first=False)
        if command.run:
            made.set_defaults(command=command)
        else:
            made.set_defaults(command=None, family=made)
        if command.declare:
            command.declare(made)
        if command.parts:
            _declare(made, command.parts, t("Cli", "WHAT"))


def _declare_global(parser: argparse.ArgumentParser, first: bool) -> None:
    """Let the options that hold for every command stand before it or behind it."""

    def until(value: Any) -> Any:
        return value if first else argparse.SUPPRESS

    group = parser.add_argument_group(t("Cli", "options for every command"))
    group.add_argument(
        "--home", metavar=t("Cli", "DIR"), default=until(None), help=t("Cli", "the folder that holds the records")
    )
    group.add_argument(
        "--as",
        dest="as_person",
        metavar=t("Cli", "PERSON"),
        default=until(""),
        help=t("Cli", "act as this person (name or reference)"),
    )
    group.add_argument(
        LANGUAGE,
        choices=tuple(NAMES),
        default=until(""),
        help=t("Cli", "answer in English or Welsh; as it is set, or as the system has it, unless given"),
    )
    group.add_argument(
        "--json", action="store_true", default=until(False), help=t("Cli", "answer in JSON, for programs")
    )
    group.add_argument(
        "--wide",
        action="store_true",
        default=until(False),
        help=t("Cli", "do not cut tables to the width of the terminal"),
    )


class _Help(argparse.RawDescriptionHelpFormatter):
    def __init__(self, prog: str) -> None:
        super().__init__(prog, max_help_position=26, width=100)

    def add_usage(self, usage: Any, actions: Any, groups: Any, prefix: str | None = None) -> None:
        super().add_usage(usage, actions, groups, t("Cli", "usage: ") if prefix is None else prefix)


def _said_plainly(parser: argparse.ArgumentParser, message: str) -> str:
    required = re.match(r"the following arguments are required: (.*)", message)
    if required:
        missing = t("Cli", "Missing: {names}.").format(names=required[1])
        return " ".join(filter(None, (missing, _say_kind_first(parser))))
    choice = _CHOICE.search(message)
    if choice:
        return _unknown(choice[1], _names(parser, message))
    surplus = re.match(r"unrecognized arguments: (.*)", message)
    if surplus:
        unknown = t("Cli", "“{words}” is not known here.").format(words=surplus[1])
        return " ".join(filter(None, (unknown, _say_filter(parser, surplus[1]))))
    bare = re.match(r"argument (\S+?)(?:/\S+)?: expected .*argument", message)
    if bare:
        return t("Cli", "{option} needs something after it.").format(option=bare[1])
    value = re.match(r"argument (\S+?)(?:/\S+)?: (?:invalid \S+ value: |ignored explicit argument )(.*)", message)
    if value:
        words = t("Cli", "{option} takes no such value: {value}.")
        return words.format(option=value[1], value=value[2].strip("'\""))
    return message[:1].upper() + message[1:] + "."


def _say_kind_first(parser: argparse.ArgumentParser) -> str:
    """Say how it is written where somebody began with the reference of a record, which its kind comes before."""
    first = parser.given[0] if isinstance(parser, Parser) and parser.given else ""
    letters = first.rstrip("0123456789")
    takes_kind = any(each.dest == "kind" for each in parser._actions)
    kind = next((each.name for each in KINDS.values() if each.prefix and each.prefix == letters.upper()), "")
    if not takes_kind or not kind or letters == first:
        return ""
    return t("Cli", "Its kind comes first: {program} {kind} {ref}.").format(program=parser.prog, kind=kind, ref=first)


def _say_filter(parser: argparse.ArgumentParser, words: str) -> str:
    """Say how a list is narrowed where somebody wrote a field and its value alone."""
    is_list = isinstance(parser, Parser) and "list" in parser.given
    words = t("Cli", "A list is narrowed by: --filter {words}.").format(words=words) if "=" in words else ""
    return words if is_list else ""


def _unknown(word: str, known: Sequence[str]) -> str:
    close = difflib.get_close_matches(word, known, 1, 0.5)
    if close:
        return t("Cli", "“{word}” is not known; did you mean “{close}”?").format(word=word, close=close[0])
    return t("Cli", "“{word}” is not one of: {known}.").format(word=word, known=", ".join(known))


def _names(parser: argparse.ArgumentParser, message: str) -> list[str]:
    listed = message.partition("choose from ")[2].rstrip(")")
    return [each.strip(" '\"") for each in listed.split(",") if each.strip()]
