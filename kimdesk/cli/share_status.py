"""``share status`` and ``share checkpoint``: where everybody stands, and what an administrator says is merged."""

from __future__ import annotations

from argparse import ArgumentParser
from typing import TYPE_CHECKING, Any

from kimdesk.cli.command import DONE, Session
from kimdesk.i18n import t

if TYPE_CHECKING:
    from kimdesk.services.sharing import Colleague


def _said_laptop(each: Colleague) -> dict[str, Any]:
    return {
        "device": each.device,
        "name": each.name,
        "machine": each.machine,
        "removed": each.removed,
        "operations": each.operations,
        "has_seen_mine": each.has_seen_mine,
        "merged": each.merged,
    }


def status(session: Session) -> int:
    """Say where everybody stands."""
    sharing = session.desk.sharing
    states = sharing.states()
    people = sharing.colleagues()
    safety = sharing.recovery.safety()
    data = {
        "folder": sharing.place.folder,
        "log_hash": sharing.log_hash(),
        "vector": session.desk.context.store.vector(),
        "segments": states,
        "administrators": safety.administrators,
        "recovery_key": safety.recovery_key,
        "warnings": [safety.warning] if safety.warning else [],
        "alarms": sharing.alarms(),
        "incomplete": sharing.incomplete(),
        "merged": [{"name": each.name, "at": each.at} for each in sharing.merging.all()],
        "laptops": [_said_laptop(each) for each in people],
    }
    lines = [
        t("Cli", "Shared folder: {folder}").format(folder=sharing.place.folder),
        *(
            t("Cli", "{name}, {machine} ({device}): {operations} changes{removed}{merged}").format(
                name=each.name,
                machine=each.machine,
                device=each.device[:10],
                operations=each.operations,
                removed=t("Cli", ", removed") if each.removed else "",
                merged=t("Cli", ", all of them in “{name}”").format(name=each.merged) if each.merged else "",
            )
            for each in people
        ),
        *sharing.alarms(),
        *filter(None, [sharing.incomplete()]),
        *([safety.warning] if safety.warning else []),
    ]
    session.out.answer(data, lines)
    return DONE


def declare_checkpoint(parser: ArgumentParser) -> None:
    """Declare what ``share checkpoint`` takes."""
    parser.add_argument(
        "--name", default="", metavar=t("Cli", "NAME"), help=t("Cli", "what it is called; the date unless given")
    )


def checkpoint(session: Session) -> int:
    """Say that everything up to here is merged."""
    merged = session.desk.sharing.merging.merge(session.args.name)
    session.out.answer(
        {"name": merged.name, "vector": merged.vector},
        [t("Cli", "Merged: “{name}” includes everything that is here.").format(name=merged.name)],
    )
    return DONE
