"""``watch``: where in the records somebody may have written about a tenant."""

from __future__ import annotations

from argparse import ArgumentParser
from typing import TYPE_CHECKING, Any

from kimdesk.cli.command import DONE, Command, Session
from kimdesk.cli.reading_out import handle
from kimdesk.cli.tables import cut, one_line
from kimdesk.cli.values import kind_named
from kimdesk.i18n import mark, show, t
from kimdesk.model.kinds import KINDS

if TYPE_CHECKING:
    from kimdesk.imports.records import Plan
    from kimdesk.services.watching import Watched


def _declare(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--history", action="store_true", help=t("Cli", "look through everything that was ever written, too")
    )
    parser.add_argument("--kind", default="", metavar=t("Cli", "KIND"), help=t("Cli", "only records of this kind"))


def _watch(session: Session) -> int:
    args, watching = session.args, session.desk.watching
    kind = kind_named(args.kind).name if args.kind else ""
    found = watching.ever() if args.history else watching.standing((kind,) if kind else ())
    found = [each for each in found if kind in ("", each.kind)]
    session.out.answer([_data(each) for each in found], _lines(session, found))
    return DONE


def _data(each: Watched) -> dict[str, Any]:
    told: dict[str, Any] = {
        "kind": each.kind,
        "id": each.id,
        "ref": each.ref,
        "field": each.field,
        "sort": each.finding.sort.value,
        "start": each.finding.start,
        "end": each.finding.end,
        "stands": each.standing,
    }
    return told | ({"change": str(each.dot), "at": each.at.isoformat()} if each.dot and each.at else {})


def _lines(session: Session, found: list[Watched]) -> list[str]:
    if not found:
        return [t("Cli", "Nothing here looks like a tenant's personal data.")]
    old = session.args.history
    headings = [t("Cli", "Record"), t("Cli", "Field"), t("Cli", "May be"), t("Cli", "Piece")]
    rows = [
        [
            f"{show(KINDS[each.kind].label).lower()} {handle(each.ref, each.id)}",
            each.field,
            show(each.finding.sort.words),
            each.piece,
            *([f"{each.at:%d/%m/%Y %H:%M}", _say_standing(each)] if each.at else []),
        ]
        for each in found
    ]
    headings += [t("Cli", "Written"), t("Cli", "Stands")] if old else []
    return [
        *session.out.table(headings, rows),
        t("Cli", "Places that may be about a person: {count}. Each may also be something else: please look.").format(
            count=len(found)
        ),
        t(
            "Cli",
            "Change the field, then let an administrator withhold what it said before: kimdesk redact KIND REF FIELD.",
        ),
    ]


def _say_standing(each: Watched) -> str:
    return t("Cli", "yes") if each.standing else t("Cli", "no, in the history")


def watched_lines(plan: Plan) -> list[str]:
    """Name the cells of a file that may be about a person, for the report of an import."""
    from kimdesk.imports.watch import watched_cells

    cells = watched_cells(plan)
    if not cells:
        return []
    told = t(
        "Cli",
        "Rows that may hold a tenant's personal data: {count}. KIM Desk is for information about records; look at:",
    )
    line = t("Cli", "  {sheet}, {cell}, {heading}: {what}")
    lines = [told.format(count=len({(each.sheet, each.row) for each in cells}))]
    for each in cells:
        what = ", ".join(show(sort.words) for sort in each.sorts)
        heading = cut(one_line(each.heading), 60)
        lines.append(line.format(sheet=each.sheet, cell=each.cell, heading=heading, what=what))
    return lines


COMMANDS = (Command("watch", mark("Cli", "list what may be a tenant's personal data in free text"), _declare, _watch),)
