"""``chase``: who owes a return, what is missing and since when; a text for each, and the list to print."""

from __future__ import annotations

from argparse import ArgumentParser
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kimdesk.cli.command import DONE, Command, Session, cannot
from kimdesk.i18n import mark, t
from kimdesk.services.chase_words import (
    say_asked,
    say_chased,
    say_done,
    say_last,
    say_late,
    say_round,
    say_short,
    say_stands,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kimdesk.services.chase_letters import Letter
    from kimdesk.services.chase_state import Last, Owed, Round


def _declare(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--quarter",
        default="",
        metavar=t("Cli", "QUARTER"),
        help=t("Cli", "the quarter; the one that is chased now unless it is given"),
    )
    parser.add_argument("--team", default="", metavar=t("Cli", "TEAM"), help=t("Cli", "only this team"))
    parser.add_argument("--late", action="store_true", help=t("Cli", "only those whose return is late"))
    parser.add_argument("--text", action="store_true", help=t("Cli", "the text that is ready to be sent to each"))
    parser.add_argument(
        "--chased", action="store_true", help=t("Cli", "with --text: record that it was sent, by your name and today")
    )
    parser.add_argument(
        "--to", default="", metavar=t("Cli", "FILE"), help=t("Cli", "write the list into this file, .pdf or .xlsx")
    )


def _run(session: Session) -> int:
    args, desk = session.args, session.desk
    if args.chased and not args.text:
        raise cannot(
            t("Cli", "Nothing was recorded"),
            t("Cli", "--chased records that a text was sent, and goes with --text."),
        )
    of = desk.chasing.read(desk.context.quarter(args.quarter) if args.quarter else None)
    teams = _wanted(session, of)
    if args.to:
        path = desk.chasing.export(of, teams, Path(args.to).expanduser())
        session.out.answer(
            {"file": str(path), "teams": len(teams)},
            [t("Cli", "Written: {path}, {count} teams.").format(path=path, count=len(teams))],
        )
    elif args.text:
        _say_texts(session, of, [each for each in teams if each.owes and not of.signed])
    else:
        session.out.answer(_data(of, teams), _lines(session, of, teams))
    return DONE


def _wanted(session: Session, of: Round) -> Sequence[Owed]:
    args = session.args
    teams = of.late if args.late else of.teams
    if not args.team:
        return teams
    team = session.desk.context.find("team", args.team).id
    return [each for each in teams if each.team.id == team]


def _say_texts(session: Session, of: Round, teams: Sequence[Owed]) -> None:
    desk = session.desk
    letters = [desk.chasing.letter(each, of) for each in teams]
    lines: list[str] = []
    for letter in letters:
        lines += [*([""] if lines else []), *_letter_lines(letter)]
        if session.args.chased:
            desk.chasing.record(of.quarter, letter, "copied")
    if session.args.chased:
        lines += ["", t("Cli", "Recorded as chased: {count}.").format(count=len(letters))]
    session.out.answer([_letter_data(each) for each in letters], lines or [t("Cli", "There is nothing to ask for.")])


def _letter_lines(letter: Letter) -> list[str]:
    to = [f"{each.name} <{each.email}>" if each.email else each.name for each in letter.to]
    return [
        t("Cli", "To: {names}").format(names=", ".join(to) or t("Cli", "nobody is named")),
        t("Cli", "Subject: {subject}").format(subject=letter.subject),
        "",
        *letter.body.splitlines(),
    ]


def _letter_data(letter: Letter) -> dict[str, Any]:
    return {
        "teams": list(letter.teams),
        "to": [{"name": each.name, "email": each.email} for each in letter.to],
        "subject": letter.subject,
        "body": letter.body,
    }


def _data(of: Round, teams: Sequence[Owed]) -> dict[str, Any]:
    return {
        "quarter": of.quarter.name,
        "due": of.due.isoformat(),
        "signed": of.signed,
        "returned": of.returned,
        "all": len(of.teams),
        "teams": [_team_data(each) for each in teams],
    }


def _team_data(each: Owed) -> dict[str, Any]:
    return {
        "id": each.team.id,
        "team": each.team.title,
        "state": each.state.value,
        "stands": each.stands.value,
        "late_days": each.late,
        "late_since": each.since.isoformat() if each.since else None,
        "waits_since": each.waits_since.isoformat() if each.waits_since else None,
        "done": each.done,
        "activities": each.activities,
        "principles": {
            said.key: {"said": said.said.value, "done": said.done, "of": said.of} for said in each.principles
        },
        "missing": [missing.sentence for missing in each.missing],
        "asked": each.asked._asdict() if each.asked else None,
        "worked_on": _last(each.worked),
        "chased": _last(each.chased),
    }


def _last(last: Last | None) -> dict[str, Any] | None:
    return {"at": last.at.isoformat(timespec="seconds"), "by": last.by, "times": last.times} if last else None


def _lines(session: Session, of: Round, teams: Sequence[Owed]) -> list[str]:
    if not teams:
        return [say_round(of)]
    headings = [
        t("Cli", "Team"),
        t("Cli", "Where it stands"),
        t("Cli", "Late or waiting"),
        t("Cli", "Done"),
        *(str(number) for number in range(1, 7)),
        t("Cli", "Who is asked"),
        t("Cli", "Last worked on"),
        t("Cli", "Last chased"),
    ]
    rows = [
        [
            each.team.title,
            say_stands(each),
            say_late(each),
            say_done(each),
            *map(say_short, each.principles),
            say_asked(each.asked) if each.owes else "",
            say_last(each.worked),
            say_chased(each.chased) if each.owes else "",
        ]
        for each in teams
    ]
    return [say_round(of), "", *session.out.table(headings, rows)]


COMMANDS = (Command("chase", mark("Cli", "who owes a return, and a text ready for each"), _declare, _run),)
