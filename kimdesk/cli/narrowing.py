"""The options that narrow a search, the same for every command that searches."""

from __future__ import annotations

from argparse import ArgumentParser
from datetime import date

from kimdesk.cli.command import Session, cannot
from kimdesk.cli.values import kind_named
from kimdesk.i18n import t
from kimdesk.model.dates import parse_date
from kimdesk.services.searching import Asked


def declare_narrowing(parser: ArgumentParser, *until: str) -> None:
    """Let a command take kinds, days, people and teams; ``until`` names other spellings of --until."""
    parser.add_argument(
        "--kind",
        action="append",
        default=[],
        metavar=t("Cli", "KIND"),
        help=t("Cli", "only records of this kind (repeat for more)"),
    )
    parser.add_argument(
        "--from",
        dest="first",
        default="",
        metavar=t("Cli", "DATE"),
        help=t("Cli", "only what was written on since this day"),
    )
    parser.add_argument(
        "--until",
        *until,
        dest="last",
        default="",
        metavar=t("Cli", "DATE"),
        help=t("Cli", "only what was written on up to this day"),
    )
    parser.add_argument(
        "--by", action="append", default=[], metavar=t("Cli", "PERSON"), help=t("Cli", "only what this person wrote on")
    )
    parser.add_argument(
        "--team", action="append", default=[], metavar=t("Cli", "TEAM"), help=t("Cli", "only what is this team's")
    )


def asked_for(session: Session) -> Asked:
    """Return what is looked for; raises UserError where something named is not there, or nothing is asked at all."""
    args, context = session.args, session.desk.context
    asked = Asked(
        " ".join(args.words),
        tuple(kind_named(each).name for each in args.kind),
        day_of("--from", args.first),
        day_of("--until", args.last),
        # Who has left is looked for as well.
        tuple(context.find("person", each).id for each in args.by),
        tuple(context.find("team", each).id for each in args.team),
    )
    if asked == Asked(kinds=asked.kinds):
        raise cannot(t("Cli", "Nothing was searched"), t("Cli", "Say some words, or --from, --until, --by or --team."))
    return asked


def day_of(option: str, words: str) -> date | None:
    """Return the day that an option names, or None where it is not given; raises UserError where it is none."""
    if not words:
        return None
    day = parse_date(words)
    if day is None:
        raise cannot(
            t("Cli", "“{words}” is not a date").format(words=words),
            t("Cli", "{option} takes a day like 31/03/2026.").format(option=option),
        )
    return day
