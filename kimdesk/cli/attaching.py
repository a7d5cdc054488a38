"""``attach`` and ``attached``: files that stand behind evidence."""

from __future__ import annotations

from argparse import ArgumentParser
from pathlib import Path

from kimdesk.cli.command import DONE, Command, Session
from kimdesk.i18n import mark, t


def _declare_attach(parser: ArgumentParser) -> None:
    parser.add_argument(
        "evidence", metavar=t("Cli", "EVIDENCE"), help=t("Cli", "the piece of evidence (E3, or its title)")
    )
    parser.add_argument("file", metavar=t("Cli", "FILE"), help=t("Cli", "the file, of at most 25 MB"))


def _attach(session: Session) -> int:
    desk = session.desk
    evidence = desk.context.find("evidence", session.args.evidence)
    desk.attaching.attach(evidence.id, Path(session.args.file).expanduser())
    attached = desk.attaching.attached(evidence.id)
    assert attached is not None
    session.out.answer(
        {"evidence": evidence.ref, **attached.value},
        [t("Cli", "Attached to {ref}: {file}.").format(ref=evidence.ref, file=attached.words)],
    )
    return DONE


def _declare_attached(parser: ArgumentParser) -> None:
    parser.add_argument(
        "evidence", metavar=t("Cli", "EVIDENCE"), help=t("Cli", "the piece of evidence (E3, or its title)")
    )
    parser.add_argument("--to", default="", metavar=t("Cli", "DIR"), help=t("Cli", "write a copy into this folder"))


def _attached(session: Session) -> int:
    desk = session.desk
    evidence = desk.context.find("evidence", session.args.evidence)
    attached = desk.attaching.attached(evidence.id)
    if attached is None:
        session.out.answer({"evidence": evidence.ref, "file": None}, [t("Cli", "No file is attached.")])
        return DONE
    here = desk.attaching.is_here(attached)
    data = {"evidence": evidence.ref, **attached.value, "here": here, "path": ""}
    lines = [attached.full_words, t("Cli", "It is here.") if here else t("Cli", "It is not on this computer yet.")]
    if session.args.to:
        path = desk.attaching.save_copy(evidence.id, Path(session.args.to).expanduser())
        data["path"] = str(path)
        lines = [t("Cli", "Written: {path}").format(path=path)]
    session.out.answer(data, lines)
    return DONE


COMMANDS = (
    Command("attach", mark("Cli", "attach a file to a piece of evidence"), _declare_attach, _attach),
    Command("attached", mark("Cli", "say which file is attached, or have a copy"), _declare_attached, _attached),
)
