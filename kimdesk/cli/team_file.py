"""``team-file``: handing a share over in a file, where there is no folder in common."""

from __future__ import annotations

from argparse import ArgumentParser
from pathlib import Path
from typing import TYPE_CHECKING

from kimdesk.cli.command import ANSWER_IS_NO, DONE, Command, Session
from kimdesk.i18n import mark, t

if TYPE_CHECKING:
    from kimdesk.services.team_files import Merged, Written


def _file(parser: ArgumentParser) -> None:
    parser.add_argument("file", metavar=t("Cli", "FILE"), help=t("Cli", "the team file (its name ends in .kimteam)"))


def _write(session: Session) -> int:
    path = Path(session.args.file).expanduser()
    written = session.desk.sharing.team_files.write(path)
    session.out.answer(said_written(path, written), lines_written(path, written))
    return DONE


def said_written(path: Path, written: Written) -> dict[str, object]:
    """Return the answer about a team file that was written, for programs."""
    return {
        "file": str(path),
        "share": written.share,
        "bytes": written.size,
        "added": written.added,
        "invitations": written.invitations,
        "requests": written.requests,
        "unreachable": written.unreachable,
        "incomplete": written.incomplete,
    }


def lines_written(path: Path, written: Written) -> list[str]:
    """Return the answer about a team file that was written, for people."""
    lines = [
        t(
            "Cli", "Written: {path}, {size} KB. Give it to your colleagues; it is encrypted, only they can read it."
        ).format(path=path, size=-(-written.size // 1024)),
        t("Cli", "They take it in with: kimdesk team-file merge FILE"),
    ]
    if written.requests:
        lines.append(t("Cli", "Requests to be let in, in it: {count}.").format(count=written.requests))
    if written.incomplete:
        lines.append(
            t(
                "Cli",
                "What was written before is still on its way to this laptop: sync first where somebody is to join by it.",
            )
        )
    if written.unreachable:
        lines.append(
            t("Cli", "The shared folder’s invitations and requests are not in it: {words}.").format(
                words=written.unreachable
            )
        )
    return lines


def _files(parser: ArgumentParser) -> None:
    parser.add_argument(
        "files", nargs="+", metavar=t("Cli", "FILE"), help=t("Cli", "team files (their names end in .kimteam)")
    )


def _merge(session: Session) -> int:
    from kimdesk.cli.share import said_report
    from kimdesk.services.team_files import Taken

    desk, paths = session.desk, [Path(each).expanduser() for each in session.args.files]
    team_files = desk.sharing.team_files
    # One that cannot be used is an error; of several each says what became of it.
    found = [Taken(paths[0], team_files.merge(paths[0]))] if len(paths) == 1 else team_files.merge_all(paths)
    data, lines, well = [], [], True
    for each in found:
        name = f"{each.path.name}: " if len(found) > 1 else ""
        if each.merged is None:
            data.append({"file": str(each.path), "refused": each.refused})
            lines.append(f"{name}{each.refused}")
            well = False
            continue
        told = each.merged
        data.append(
            said_report(told.report)
            | {"file": str(each.path), "share": told.share, "invitations": told.invitations}
            | {"requests": told.requests, "unreachable": told.unreachable}
        )
        lines += [f"{name}{words}" for words in _lines_merged(told)] + desk.sharing.ill(told.report)
        well = well and told.report.well
    alarms = desk.sharing.alarms()
    lines += alarms
    standing = {"alarms": alarms, "log_hash": desk.sharing.log_hash()}
    session.out.answer(data[0] | standing if len(found) == 1 else {"files": data, **standing}, lines)
    return DONE if well else ANSWER_IS_NO


def _lines_merged(merged: Merged) -> list[str]:
    lines = [t("Cli", "Taken in: {taken} changes.").format(taken=merged.report.taken)]
    if merged.requests:
        lines.append(
            t("Cli", "Requests to be let in: {count}. Look at them: kimdesk share accept").format(count=merged.requests)
        )
    if merged.unreachable:
        lines.append(
            t("Cli", "The shared folder could not be reached ({words}): merge the file again when it can.").format(
                words=merged.unreachable
            )
        )
    return lines


COMMANDS = (
    Command(
        "team-file",
        mark("Cli", "meet without a folder in common: by a file on a stick or by e-mail"),
        parts=(
            Command("write", mark("Cli", "write what this laptop has into a team file"), _file, _write),
            Command("merge", mark("Cli", "take in team files from colleagues, one after the other"), _files, _merge),
        ),
    ),
)
