"""``calendar`` and ``done``: what is due in every register, and a recurring task that has been done."""

from __future__ import annotations

from argparse import ArgumentParser
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from kimdesk.cli.command import DONE, Command, Session, cannot
from kimdesk.cli.reading_out import handle
from kimdesk.cli.values import kind_named
from kimdesk.i18n import mark, show, t
from kimdesk.model.dates import parse_date, say_date
from kimdesk.model.kinds import KINDS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kimdesk.services.calendar import Item


def _declare(parser: ArgumentParser) -> None:
    parser.add_argument("--mine", action="store_true", help=t("Cli", "only what I or one of my teams see to"))
    parser.add_argument("--team", default="", metavar=t("Cli", "TEAM"), help=t("Cli", "only what belongs to this team"))
    parser.add_argument(
        "--kind",
        action="append",
        default=[],
        metavar=t("Cli", "KIND"),
        help=t("Cli", "only records of this kind; may be given several times"),
    )
    parser.add_argument(
        "--from", dest="since", default="", metavar=t("Cli", "DATE"), help=t("Cli", "leave out what is earlier")
    )
    parser.add_argument(
        "--to", dest="upto", default="", metavar=t("Cli", "DATE"), help=t("Cli", "a year ahead unless it is given")
    )
    parser.add_argument(
        "--ics",
        default="",
        metavar=t("Cli", "FILE"),
        help=t("Cli", "write a calendar file that Outlook and others open"),
    )


def _run(session: Session) -> int:
    args, desk = session.args, session.desk
    team = desk.context.find("team", args.team).id if args.team else ""
    kinds = [kind_named(each).name for each in args.kind]
    items = desk.calendar.items(_day(args.since), _day(args.upto), kinds, team, args.mine)
    if args.ics:
        path = Path(args.ics).expanduser()
        desk.calendar.write(items, path)
        session.out.answer(
            {"file": str(path), "items": len(items)},
            [t("Cli", "Written: {path}, {count} days.").format(path=path, count=len(items))],
        )
        return DONE
    session.out.answer([_data(each) for each in items], _lines(session, items))
    return DONE


def _data(item: Item) -> dict[str, object]:
    return {
        "on": item.on.isoformat(),
        "late": item.late,
        "kind": item.kind,
        "id": item.id,
        "ref": item.ref,
        "title": item.title,
        "what": item.what,
        "who": item.who,
    }


def _lines(session: Session, items: Sequence[Item]) -> Sequence[str]:
    if not items:
        return [t("Cli", "Nothing is due.")]
    rows = [
        [
            say_date(each.on),
            t("Cli", "late") if each.late else "",
            show(KINDS[each.kind].label),
            handle(each.ref, each.id),
            each.title,
            each.what,
            each.who,
        ]
        for each in items
    ]
    headings = [
        t("Cli", "Due"),
        "",
        t("Cli", "Kind"),
        t("Cli", "Ref"),
        t("Cli", "Title"),
        t("Cli", "What"),
        t("Cli", "Who"),
    ]
    return session.out.table(headings, rows, title=4)


def _declare_done(parser: ArgumentParser) -> None:
    parser.add_argument("task", metavar=t("Cli", "TASK"), help=t("Cli", "the recurring task (Y3, or its title)"))
    parser.add_argument(
        "--on", default="", metavar=t("Cli", "DATE"), help=t("Cli", "the day on which it was done; today if not given")
    )


def _done(session: Session) -> int:
    desk = session.desk
    task = desk.context.find("recurring", session.args.task)
    again, _changes = desk.calendar.done(task.id, _day(session.args.on))
    words = (
        t("Cli", "{ref} is done; it comes again on {date}.").format(ref=task.ref, date=say_date(again))
        if again
        else t("Cli", "{ref} is done; it does not say when it comes again.").format(ref=task.ref)
    )
    session.out.answer({"ref": task.ref, "next": again.isoformat() if again else None}, [words])
    return DONE


def _day(words: str) -> date | None:
    if not words:
        return None
    day = parse_date(words)
    if day is None:
        raise cannot(
            t("Cli", "The date “{words}” is not understood").format(words=words),
            t("Cli", "Write it like 31/03/2027 or 2027-03-31."),
        )
    return day


COMMANDS = (
    Command("calendar", mark("Cli", "what is due in every register"), _declare, _run),
    Command("done", mark("Cli", "say that a recurring task has been done"), _declare_done, _done),
)
