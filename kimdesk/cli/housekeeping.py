"""``sample``, ``backup``, ``restore``, ``doctor``, ``who`` and ``version``."""

from __future__ import annotations

import platform
from argparse import ArgumentParser
from pathlib import Path
from typing import TYPE_CHECKING

import kimdesk
from kimdesk.cli import restoring
from kimdesk.cli.command import ANSWER_IS_NO, DONE, Command, Session, cannot, require_own_file
from kimdesk.cli.examining import examine_share
from kimdesk.cli.people import find_person
from kimdesk.i18n import mark, show, t
from kimdesk.model.kinds import KINDS
from kimdesk.model.text import within
from kimdesk.store import reading

if TYPE_CHECKING:
    from kimdesk.services.backups import Health


def say_version(session: Session) -> int:
    """Say which version this is."""
    data = {
        "program": "KIM Desk",
        "version": kimdesk.__version__,
        "python": platform.python_version(),
        "home": str(session.home.folder),
    }
    session.out.answer(data, [f"KIM Desk {kimdesk.__version__}"])
    return DONE


def _declare_to(parser: ArgumentParser) -> None:
    parser.add_argument("--to", required=True, metavar=t("Cli", "DIR"), help=t("Cli", "the folder to write to"))


def _tour(session: Session) -> int:
    from kimdesk.app import run_tour

    return run_tour(session.home.folder, Path(session.args.to).expanduser())


def _demo(session: Session) -> int:
    from kimdesk.app import run_demo

    return run_demo(Path(session.args.to).expanduser())


def _sample(session: Session) -> int:
    if session.home.database.exists():
        require_own_file(session.home, t("Cli", "The sample was not made"))
        raise cannot(
            t("Cli", "The sample was not made"),
            t("Cli", "{path} holds a workspace already, which stays as it is.").format(path=session.home.folder),
            t("Cli", "Name an empty folder: kimdesk --home DIR sample."),
        )
    from kimdesk.services.sample import build_sample

    remark = build_sample(session.home.folder, session.clock, session.out.progress)
    desk = session.desk
    words = [
        f"{len(reading.find_records(desk.context.db, name, {}, only=()))} {within(show(KINDS[name].label_plural))}"
        for name in _COUNTED
    ]
    data = {"home": str(session.home.folder), "name": desk.workspace.name(), "me": desk.identity.me().name}
    session.out.answer(
        {**data, "remark": remark},
        [
            t("Cli", "A sample workspace is in {path}: {what}.").format(
                path=session.home.folder, what=", ".join(words)
            ),
            t("Cli", "You are {name}. Look at: kimdesk quarter status, kimdesk list teams, or open the window.").format(
                name=data["me"]
            ),
            *filter(None, [remark]),
        ],
    )
    return DONE


_COUNTED = ("team", "activity", "asset", "action", "risk", "quarter")


def _declare_backup(parser: ArgumentParser) -> None:
    parser.add_argument("to", metavar=t("Cli", "TO"), help=t("Cli", "a folder, or the name of the copy"))


def _backup(session: Session) -> int:
    made = session.desk.backups.backup(Path(session.args.to).expanduser())
    session.out.answer(
        {"file": str(made), "bytes": made.stat().st_size}, [t("Cli", "Backed up to {path}").format(path=made)]
    )
    return DONE


def _declare_doctor(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--rebuild",
        action="store_true",
        help=t("Cli", "make every table anew from the log, and say whether any differed"),
    )
    parser.add_argument(
        "--share", action="store_true", help=t("Cli", "go over the whole shared folder instead, file by file")
    )


def _doctor(session: Session) -> int:
    if session.args.share:
        return examine_share(session)
    health = session.desk.backups.examine(session.args.rebuild)
    data = {
        "ok": health.ok,
        "integrity": health.integrity,
        "rebuilt": health.rebuilt,
        "differed": list(health.differed),
        "conflicts": health.conflicts,
        "dangling": [{"kind": kind, "record": record, "field": field} for kind, record, field in health.dangling],
        "damaged_documents": list(health.damaged),
        "documents_elsewhere": list(health.elsewhere),
    }
    lines = _say_health(health)
    if health.integrity == "ok":
        from kimdesk.services.keeping import say_kept

        kept = session.desk.keeping.look()
        data["kept"] = {
            "years": kept.years,
            "before": kept.before.isoformat() if kept.before else "",
            "older_quarters": list(kept.quarters),
            "older_changes": kept.changes,
            "open_requests": kept.held,
        }
        lines += say_kept(kept)
    session.out.answer(data, lines)
    return DONE if health.ok else ANSWER_IS_NO


def _say_health(health: Health) -> list[str]:
    if health.integrity != "ok":
        return [
            t("Cli", "The file is damaged: {words}").format(words=health.integrity),
            t("Cli", "Restore the last backup: kimdesk restore FILE. What is here now is kept beside it."),
        ]
    lines = [t("Cli", "The file is sound.")]
    if health.damaged:
        lines = [t("Cli", "The file as such is sound, but signed content in it was changed or is damaged:")]
        lines += [f"  - {each}" for each in health.damaged]
        lines.append(
            t(
                "Cli",
                "The packs that were issued hold the same content. Restore a backup from before: kimdesk restore FILE.",
            )
        )
    lines += health.elsewhere
    if health.rebuilt and health.differed:
        lines.append(
            t("Cli", "Rebuilt from the log; these differed and are right now: {names}.").format(
                names=", ".join(health.differed)
            )
        )
    elif health.rebuilt:
        lines.append(t("Cli", "Rebuilt from the log: nothing differed."))
    if health.conflicts:
        lines.append(
            t("Cli", "Fields with several values: {count}; see kimdesk conflicts.").format(count=health.conflicts)
        )
    for kind, record, field in health.dangling:
        lines.append(
            t("Cli", "{kind} {record}: {field} names something that is not here.").format(
                kind=show(KINDS[kind].label), record=record, field=field
            )
        )
    return lines


def _declare_who(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--become", default="", metavar=t("Cli", "PERSON"), help=t("Cli", "be this person on this computer from now on")
    )


def _who(session: Session) -> int:
    desk = session.desk
    if session.args.become:
        desk.identity.become(find_person(desk, session.args.become).id)
    me = desk.identity.me()
    choices = desk.identity.choices()
    data = {
        "me": {"id": me.id, "name": me.name, "roles": list(me.roles)},
        "choices": [{"id": each.id, "name": each.name, "roles": list(each.roles)} for each in choices],
    }
    lines = (
        [t("Cli", "You are {name} ({roles}).").format(name=me.name, roles=me.role_words or t("Cli", "no role"))]
        if me.id
        else [t("Cli", "Nobody is chosen on this computer yet; kimdesk who --become NAME says who you are.")]
    )
    others = [each for each in choices if each.id != me.id]
    if others:
        lines.append(t("Cli", "Others who use this workspace (--as NAME for one command, who --become NAME for good):"))
        lines += session.out.table(
            [t("Cli", "Name"), t("Cli", "Roles")], [[each.name, each.role_words] for each in others]
        )
    session.out.answer(data, lines)
    return DONE


FIRST = (Command("sample", mark("Cli", "make a sample workspace to try things in"), None, _sample),)
COMMANDS = (
    Command("backup", mark("Cli", "write a copy of everything"), _declare_backup, _backup),
    *restoring.COMMANDS,
    Command("doctor", mark("Cli", "check the records"), _declare_doctor, _doctor),
    Command("who", mark("Cli", "say who you are, and who else there is"), _declare_who, _who),
    Command("tour", mark("Cli", "take a picture of every page and dialog"), _declare_to, _tour),
    Command(
        "demo", mark("Cli", "do the main job in the real window and keep the packs and pictures"), _declare_to, _demo
    ),
    Command("version", mark("Cli", "say which version this is"), None, say_version),
)
