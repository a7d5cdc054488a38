"""``where-to-look``: the places to search when somebody asks for the data held about them."""

from __future__ import annotations

from argparse import ArgumentParser
from typing import TYPE_CHECKING, Any

from kimdesk.cli.command import DONE, Command, Session
from kimdesk.i18n import mark, t

if TYPE_CHECKING:
    from kimdesk.services.where_to_look import Sheet


def _declare(parser: ArgumentParser) -> None:
    parser.add_argument(
        "about",
        nargs="*",
        metavar=t("Cli", "WHO"),
        help=t("Cli", "whose data it is, for example: tenants, leaseholders; anybody's unless given"),
    )
    parser.add_argument(
        "--to",
        default="",
        metavar=t("Cli", "DIR"),
        help=t("Cli", "write the sheet into this folder as a workbook, too"),
    )


def _find(session: Session) -> int:
    about = " ".join(session.args.about)
    sheet = session.desk.where_to_look.find(about)
    data: dict[str, Any] = {
        "about": sheet.about,
        "places": [
            {
                "kind": each.kind,
                "id": each.id,
                "ref": each.ref,
                "name": each.name,
                "where": each.where,
                "owner": each.owner,
                "search": each.search,
                "why": each.why,
                "recorded": each.sure,
            }
            for each in sheet.places
        ],
        "restricted_left_out": sheet.left_out,
    }
    lines = _lines(session, sheet)
    if session.args.to:
        file = session.desk.where_to_look.export(about, session.to)
        data["file"] = str(file)
        lines.append(str(file))
    session.out.answer(data, lines)
    return DONE


def _lines(session: Session, sheet: Sheet) -> list[str]:
    lines = []
    if sheet.places:
        headings = [
            t("Cli", "Kind"),
            t("Cli", "Ref"),
            t("Cli", "Name"),
            t("Cli", "Where"),
            t("Cli", "Owner"),
            t("Cli", "How to search"),
            t("Cli", "Why"),
        ]
        rows = [
            [each.kind_words, each.ref, each.name, each.where, each.owner, each.search, each.why]
            for each in sheet.places
        ]
        lines += session.out.table(headings, rows, title=2)
    else:
        lines.append(t("Cli", "No place is recorded that may hold such data."))
    if sheet.left_out:
        lines.append(
            t("Cli", "Restricted information assets left out: {count}. Ask those who may read them.").format(
                count=sheet.left_out
            )
        )
    return lines


COMMANDS = (Command("where-to-look", mark("Cli", "list the places that may hold somebody's data"), _declare, _find),)
