"""``share``: meeting colleagues in a shared folder."""

from __future__ import annotations

from argparse import ArgumentParser
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kimdesk.cli.command import ANSWER_IS_NO, DONE, Command, Session, cannot
from kimdesk.cli.recovery import PARTS as RECOVERY
from kimdesk.cli.recovery import lines_about_key
from kimdesk.cli.share_status import checkpoint, declare_checkpoint, status
from kimdesk.i18n import mark, t
from kimdesk.sync.zip_guard import is_team_file

if TYPE_CHECKING:
    from kimdesk.sync.engine import Report
    from kimdesk.sync.tickets import Request


def _folder(parser: ArgumentParser) -> None:
    parser.add_argument(
        "folder",
        metavar=t("Cli", "FOLDER"),
        nargs="?",
        help=t("Cli", "the shared folder; to create and join without one, a team file (FILE.kimteam)"),
    )


def _create(session: Session) -> int:
    path, sharing = _path(session), session.desk.sharing
    by_file = is_team_file(path)
    name = sharing.joining.create(None if by_file else path)
    key = sharing.recovery.make()
    if by_file:
        from kimdesk.cli.team_file import lines_written, said_written

        written = sharing.team_files.write(path)
        data, lines = said_written(path, written), lines_written(path, written)
    else:
        data, lines = {"share": name, "folder": session.args.folder}, [t("Cli", "Shared. Invite colleagues next.")]
    session.out.answer(data | {"recovery_key": str(key)}, [*lines, *lines_about_key(key)])
    return DONE


def _declare_invite(parser: ArgumentParser) -> None:
    _folder(parser)
    parser.add_argument("--name", default="", metavar=t("Cli", "NAME"), help=t("Cli", "whom the invitation is for"))
    parser.add_argument(
        "--role",
        action="append",
        default=[],
        metavar=t("Cli", "ROLE"),
        help=t("Cli", "what they may do; viewer unless given"),
    )
    parser.add_argument(
        "--team", action="append", default=[], metavar=t("Cli", "TEAM"), help=t("Cli", "the team their role is for")
    )


def _invite(session: Session) -> int:
    args = session.args
    code = session.desk.sharing.joining.invite(args.name, tuple(args.role), tuple(args.team))
    session.out.answer(
        {"code": str(code), "ticket": code.ticket},
        [
            t("Cli", "Code: {code}").format(code=code),
            t("Cli", "Tell it to your colleague, not by the shared folder. It works once, for 14 days."),
        ],
    )
    return DONE


def _declare_join(parser: ArgumentParser) -> None:
    _folder(parser)
    parser.add_argument("--code", required=True, metavar=t("Cli", "CODE"), help=t("Cli", "the code of the invitation"))
    parser.add_argument("--name", required=True, metavar=t("Cli", "NAME"), help=t("Cli", "your name"))


def _join(session: Session) -> int:
    desk = session.open(create=True, bare=True)
    words = desk.sharing.joining.ask_to_join(_path(session), session.args.code, session.args.name)
    if desk.sharing.place.by_file:
        then = t(
            "Cli",
            "Now kimdesk team-file write FILE, and give that file to your administrator, who sees the same words; merge the "
            "file that comes back.",
        )
    else:
        then = t("Cli", "Your administrator sees the same words and lets you in; then: kimdesk share sync.")
    asked = t("Cli", "Asked to join. The four words of this laptop: {words}").format(words=words)
    session.out.answer({"words": words}, [asked, then])
    return DONE


def _declare_accept(parser: ArgumentParser) -> None:
    _folder(parser)
    parser.add_argument(
        "--ticket", default="", metavar=t("Cli", "TICKET"), help=t("Cli", "which request; without it they are listed")
    )
    parser.add_argument("--all", action="store_true", help=t("Cli", "every request that may be accepted"))


def _accept(session: Session) -> int:
    joining, args = session.desk.sharing.joining, session.args
    waiting = joining.requests()
    chosen = [each for each in waiting if (args.all and not each.reason) or each.ticket == args.ticket]
    if args.ticket and not chosen:
        raise cannot(t("Cli", "Not let in"), t("Cli", "No request has that number."))
    for each in chosen:
        joining.accept(each)
    shown = chosen or waiting
    session.out.answer(
        {"requests": [_said(each, each in chosen) for each in shown]},
        [_line(each, each in chosen) for each in shown] or [t("Cli", "Nobody waits to be let in.")],
    )
    return DONE


def _said(request: Request, accepted: bool) -> dict[str, Any]:
    return {
        "ticket": request.ticket,
        "name": request.member.name,
        "machine": request.member.machine,
        "words": request.words,
        "reason": request.reason,
        "renews": request.renews,
        "accepted": accepted,
    }


def _line(request: Request, accepted: bool) -> str:
    told = t("Cli", "{name} on {machine}: {words}").format(
        name=request.member.name, machine=request.member.machine, words=request.words
    )
    if request.renews:
        told = t("Cli", "{told}. It was laptop {device} of the share before, and goes by another number now").format(
            told=told, device=request.renews[:10]
        )
    if request.reason:
        return t("Cli", "{told}. Must not be let in: {reason}.").format(told=told, reason=request.reason)
    if accepted:
        return t("Cli", "{told}. Let in.").format(told=told)
    return t("Cli", "{told}. Compare the words, then: kimdesk share accept --ticket {ticket}").format(
        told=told, ticket=request.ticket
    )


def _declare_remove(parser: ArgumentParser) -> None:
    _folder(parser)
    parser.add_argument(
        "--laptop",
        required=True,
        metavar=t("Cli", "LAPTOP"),
        help=t("Cli", "the laptop: its person’s name, or how its number begins"),
    )


def _remove(session: Session) -> int:
    member = session.desk.sharing.joining.remove(session.args.laptop)
    session.out.answer(
        {"removed": member.device, "name": member.name},
        [
            t(
                "Cli", "{name}’s laptop is out. What it wrote so far stays; what it could read, it may have copied."
            ).format(name=member.name)
        ],
    )
    return DONE


def _declare_sync(parser: ArgumentParser) -> None:
    _folder(parser)
    parser.add_argument("--heal", action="store_true", help=t("Cli", "put back what the folder has lost"))


def _sync(session: Session) -> int:
    sharing = session.desk.sharing
    if session.args.folder:
        session.desk.context.settings.change("share", str(_path(session)))
    return _answer(session, sharing.sync(heal=session.args.heal))


def _answer(session: Session, report: Report) -> int:
    from kimdesk.services.share_troubles import say_health, say_what_happened

    sharing = session.desk.sharing
    # Who is not let in cannot say what the others would have to agree with.
    returning = sharing.place.is_returning
    told = [] if returning else sharing.alarms()
    data = said_report(report) | {"alarms": told, "log_hash": "" if returning else sharing.log_hash()}
    lines = [
        *say_what_happened(report),
        say_health(report, sharing.place.folder),
        t("Cli", "Taken in: {taken} changes. Put there: {published} files. Put back: {healed}.").format(
            taken=report.taken, published=report.published, healed=report.healed
        ),
        *sharing.ill(report),
        *told,
        *filter(None, [session.desk.finding.incomplete()]),
    ]
    session.out.answer(data, lines)
    return DONE if report.well else ANSWER_IS_NO


def _declare_rejoin(parser: ArgumentParser) -> None:
    _folder(parser)
    parser.add_argument(
        "--code",
        default="",
        metavar=t("Cli", "CODE"),
        help=t("Cli", "the code of an invitation, where the old keys are lost"),
    )


def _rejoin(session: Session) -> int:
    folder = _path(session) if session.args.folder else None
    return _answer(session, session.desk.sharing.returning.rejoin(folder, session.args.code))


def said_report(report: Report) -> dict[str, Any]:
    """Return what a round did, for programs."""
    return {
        "health": report.health.value,
        "taken": report.taken,
        "published": report.published,
        "confirmed": report.confirmed,
        "healed": report.healed,
        "carried": report.carried,
        "renewed": report.renewed,
        "words": report.words,
        "incomplete": report.incomplete,
        "history": list(report.history),
        "ill": [{"device": each.device, "seq": each.seq, "reason": each.reason} for each in report.ill],
    }


def _path(session: Session) -> Path:
    if not session.args.folder:
        raise cannot(t("Cli", "Not done"), t("Cli", "Name the shared folder."))
    return Path(session.args.folder).expanduser().absolute()


COMMANDS = (
    Command(
        "share",
        mark("Cli", "meet colleagues in a shared folder"),
        parts=(
            Command("create", mark("Cli", "make a share in a folder"), _folder, _create),
            Command("invite", mark("Cli", "invite a colleague; says the code"), _declare_invite, _invite),
            Command("join", mark("Cli", "ask to be let in, with the code"), _declare_join, _join),
            Command("accept", mark("Cli", "let in who asks"), _declare_accept, _accept),
            Command("remove", mark("Cli", "take a laptop out"), _declare_remove, _remove),
            *RECOVERY,
            Command(
                "checkpoint",
                mark("Cli", "say that everything up to here is merged; administrators only"),
                declare_checkpoint,
                checkpoint,
            ),
            Command("status", mark("Cli", "where everybody stands"), _folder, status),
            Command(
                "rejoin",
                mark("Cli", "ask to be let in again: after a restored backup, a copy, or lost keys"),
                _declare_rejoin,
                _rejoin,
            ),
            Command("sync", mark("Cli", "meet now"), _declare_sync, _sync),
        ),
    ),
)
