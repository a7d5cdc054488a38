"""``statement``: what each information asset owner tells the SIRO once a year about the assets and their risks."""

from __future__ import annotations

from argparse import ArgumentParser
from datetime import date
from typing import TYPE_CHECKING, Any

from kimdesk.cli.command import DONE, Command, Session, cannot
from kimdesk.cli.output import Output
from kimdesk.i18n import mark, t
from kimdesk.model.dates import say_date

if TYPE_CHECKING:
    from kimdesk.services.statements import Gathered


def _declare_owner(parser: ArgumentParser) -> None:
    parser.add_argument(
        "owner", metavar=t("Cli", "OWNER"), help=t("Cli", "the person or team that owns the assets (name or reference)")
    )


def _declare_sign(parser: ArgumentParser) -> None:
    _declare_owner(parser)
    parser.add_argument("statement", metavar=t("Cli", "WORDS"), help=t("Cli", "what the owner states"))
    parser.add_argument(
        "--risks", default="", metavar=t("Cli", "WORDS"), help=t("Cli", "the risks that the owner names")
    )
    parser.add_argument(
        "--on", default="", metavar=t("Cli", "DATE"), help=t("Cli", "the day it was signed; today unless given")
    )
    parser.add_argument(
        "--on-behalf", action="store_true", help=t("Cli", "say that you sign for the owner, where that is not you")
    )


def _declare_receive(parser: ArgumentParser) -> None:
    parser.add_argument("statement", metavar=t("Cli", "STATEMENT"), help=t("Cli", "its reference, for example ST1"))
    parser.add_argument(
        "--on", default="", metavar=t("Cli", "DATE"), help=t("Cli", "the day it was received; today unless given")
    )


def _declare_write(parser: ArgumentParser) -> None:
    _declare_owner(parser)
    parser.add_argument(
        "--to", required=True, metavar=t("Cli", "DIR"), help=t("Cli", "the folder to put the document in")
    )


def _list(session: Session) -> int:
    owners = session.desk.statements.owners()
    data = [
        {"id": each.id, "owner": each.name, "assets": each.assets, "signed_on": each.signed_on, "due": each.due}
        for each in owners
    ]
    headings = [t("Cli", "Owner"), t("Cli", "Assets"), t("Cli", "Last signed"), t("Cli", "Next due")]
    rows = [[each.name, str(each.assets), _day(each.signed_on), _day(each.due)] for each in owners]
    nobody = [t("Cli", "No information asset has an owner yet.")]
    session.out.answer(data, session.out.table(headings, rows) if rows else nobody)
    return DONE


def _show(session: Session) -> int:
    gathered = session.desk.statements.gather(_owner(session))
    session.out.answer(_data(gathered), _lines(session.out, gathered))
    return DONE


def _sign(session: Session) -> int:
    args = session.args
    made = session.desk.statements.sign(_owner(session), args.statement, args.risks, args.on, behalf=args.on_behalf)
    record = session.desk.records.get("statement", made.id)
    gathered = session.desk.statements.gather(_owner(session))
    due = (gathered.open["due"] if gathered.open else "") or ""
    said = t("Cli", "{ref} signed: {title}. The next is due on {day}.")
    data = {"id": made.id, "ref": record.ref, "signed_on": record["signed_on"], "next_due": due}
    session.out.answer(data, [said.format(ref=record.ref, title=record.title, day=_day(due))])
    return DONE


def _receive(session: Session) -> int:
    found = session.desk.context.find("statement", session.args.statement)
    session.desk.statements.receive(found.id, session.args.on)
    record = session.desk.records.get("statement", found.id)
    said = t("Cli", "{ref} received on {day}: {title}.")
    data = {"id": record.id, "ref": record.ref, "received_on": record["received_on"]}
    session.out.answer(data, [said.format(ref=record.ref, day=_day(record["received_on"]), title=record.title)])
    return DONE


def _write(session: Session) -> int:
    file = session.desk.statements.write(_owner(session), session.to)
    session.out.answer({"file": str(file)}, [str(file)])
    return DONE


def _owner(session: Session) -> str:
    """Return the person or team that is meant, one who has left among them; raises UserError where it is nobody."""
    from kimdesk.store import reading

    words = session.args.owner
    db = session.desk.context.db
    found = [each for kind in ("person", "team") for each in reading.find_by_reference(db, kind, words)]
    if not found:
        title = t("Cli", "No owner is called “{words}”").format(words=words)
        raise cannot(title, "", t("Cli", "kimdesk statement list shows who owns assets."))
    if len(found) > 1:
        said = t("Cli", "Several are called “{words}”; use the reference.").format(words=words)
        raise cannot(t("Cli", "Which one?"), said)
    return found[0]


def _data(gathered: Gathered) -> dict[str, Any]:
    return {
        "owner": gathered.owner,
        "name": gathered.name,
        "year": gathered.year,
        "due": gathered.open["due"] if gathered.open else None,
        "last_signed_on": gathered.last["signed_on"] if gathered.last else None,
        "assets": [each._asdict() for each in gathered.owned.assets],
        "risks": [each._asdict() for each in gathered.owned.risks],
        "restricted_left_out": gathered.owned.left_out,
    }


def _lines(out: Output, gathered: Gathered) -> list[str]:
    owned = gathered.owned
    lines = [t("Cli", "Statement of {name}, {year}").format(name=gathered.name, year=gathered.year)]
    if gathered.last:
        words = t("Cli", "Last signed on {day}: {title}")
        lines.append(words.format(day=_day(gathered.last["signed_on"]), title=gathered.last.title))
    if gathered.open and gathered.open["due"]:
        lines.append(t("Cli", "Due on {day}").format(day=_day(gathered.open["due"])))
    headings = [t("Cli", "Ref"), t("Cli", "Asset"), t("Cli", "Held or needed"), t("Cli", "To be put right")]
    rows = [[each.ref, each.title, each.status, " ".join(each.points)] for each in owned.assets]
    lines += out.table(headings, rows, title=1) if rows else [t("Cli", "No asset is owned.")]
    if owned.risks:
        risks = [[each.ref, each.title, each.score, each.level] for each in owned.risks]
        lines += out.table([t("Cli", "Ref"), t("Cli", "Risk"), t("Cli", "Score"), t("Cli", "Level")], risks, title=1)
    if owned.left_out:
        lines.append(t("Cli", "Restricted assets and risks left out: {count}.").format(count=owned.left_out))
    return lines


def _day(iso: str | None) -> str:
    return say_date(date.fromisoformat(iso)) if iso else t("Cli", "not yet")


COMMANDS = (
    Command(
        "statement",
        mark("Cli", "what each asset owner tells the SIRO once a year"),
        parts=(
            Command("list", mark("Cli", "say who owns assets, and when each signed last"), None, _list),
            Command("show", mark("Cli", "say what a statement rests on today"), _declare_owner, _show),
            Command("sign", mark("Cli", "record the statement with its day"), _declare_sign, _sign),
            Command("receive", mark("Cli", "record that the SIRO has received it"), _declare_receive, _receive),
            Command("write", mark("Cli", "write the statement as a document"), _declare_write, _write),
        ),
    ),
)
