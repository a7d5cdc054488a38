"""``export``, ``verify``: how records go out, and whether what went out is unchanged."""

from __future__ import annotations

from argparse import ArgumentParser
from pathlib import Path
from typing import TYPE_CHECKING

from kimdesk.cli.as_at import declare_as_at, moment_asked
from kimdesk.cli.command import ANSWER_IS_NO, DONE, Command, Session, cannot, need_words
from kimdesk.cli.values import kind_named
from kimdesk.errors import UserError
from kimdesk.i18n import mark, t
from kimdesk.model.pack_templates import TEMPLATES as PACKS
from kimdesk.services.templates import TEMPLATES

if TYPE_CHECKING:
    from kimdesk.exports.verify import Verdict


def _declare_export(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--quarter",
        default="",
        metavar="Q",
        help=t("Cli", 'for example "Q4 2024/25"; the present quarter unless given'),
    )
    parser.add_argument(
        "--to",
        required=True,
        metavar=t("Cli", "DIR"),
        help=t("Cli", "the folder in which the pack gets a folder of its own"),
    )
    parser.add_argument(
        "--table",
        default="",
        metavar=t("Cli", "KIND"),
        help=t("Cli", "write one register as a working table instead of a pack"),
    )
    parser.add_argument(
        "--template",
        default="",
        metavar=t("Cli", "FORM"),
        help=t("Cli", "write the records in somebody's form instead of a pack: {forms}, or table:KIND").format(
            forms=", ".join(TEMPLATES)
        ),
    )
    parser.add_argument(
        "--pack",
        default="",
        metavar=t("Cli", "NAME"),
        help=t("Cli", "the template of the pack: {names}, or one of the workspace; the full pack unless given").format(
            names=", ".join(PACKS)
        ),
    )
    parser.add_argument(
        "--part",
        default="",
        metavar=t("Cli", "NAME"),
        help=t("Cli", "a team or a service area, so that the pack shows what is theirs and withholds the rest"),
    )
    declare_as_at(parser)


def _export(session: Session) -> int:
    if session.args.as_at:
        need_words("--table", session.args.table)
    if (session.args.pack or session.args.part) and (session.args.table or session.args.template):
        raise cannot(
            t("Cli", "Not exported"),
            t("Cli", "--pack and --part are of packs: a table or a form is written whole."),
            t("Cli", "Leave them out, or leave out --table and --template."),
        )
    to = session.to
    if session.args.table:
        kind = kind_named(session.args.table)
        moment = moment_asked(session, session.args.as_at) if session.args.as_at else None
        table = session.desk.tables.write(kind.name, to, moment)
        session.out.answer({"kind": kind.plural, "file": str(table)}, [str(table)])
        return DONE
    if session.args.template:
        form = session.desk.templates.write(session.args.template, to)
        session.out.answer({"template": session.args.template, "file": str(form)}, [str(form)])
        return DONE
    return _export_pack(session, to)


def _export_pack(session: Session, to: Path) -> int:
    quarter = session.quarter
    signed = session.desk.signing.signature(quarter)
    shape = session.desk.packs.shape(quarter, session.args.pack, session.args.part)
    written = session.desk.packs.export(quarter, to, session.out.progress, shape)
    if written is None:
        raise cannot(t("Cli", "Not exported"), t("Cli", "The export was stopped; nothing was left behind."))
    named = (written.pdf, written.workbook, written.content, written.manifest)
    # A certificate's signature lies beside them where there is one.
    files = (*named, *sorted(set(written.folder.iterdir()) - set(named)))
    words = (
        t("Cli", "The signed pack of {quarter}:")
        if signed
        else t("Cli", "A draft of {quarter}, which is not signed off yet:")
    )
    data = {
        "quarter": quarter.name,
        "signed": signed is not None,
        "pack": str(shape.template.name),
        "part": shape.part.name if shape.part else "",
        "content_hash": written.content_hash,
        "folder": str(written.folder),
        "files": [str(each) for each in files],
    }
    remark = session.desk.packs.remark(written)
    lines = [words.format(quarter=quarter.name), *(f"  {each}" for each in files), *filter(None, [remark])]
    session.out.answer({**data, "remark": remark}, lines)
    return DONE


def _declare_verify(parser: ArgumentParser) -> None:
    parser.add_argument(
        "path",
        metavar=t("Cli", "PATH"),
        help=t("Cli", "the folder of a pack or an evidence bundle, a zip of it, or a file in it"),
    )


def _verify(session: Session) -> int:
    path = Path(session.args.path).expanduser()
    if not path.exists():
        raise cannot(
            t("Cli", "Nothing was checked"),
            t("Cli", "There is nothing at {path}.").format(path=path),
            t("Cli", "Name the folder of a pack, a zip of it, or a file in it."),
        )
    path = _only_pack(path)
    verdict, aside = _judged(session, path)
    data = {
        "ok": verdict.ok,
        "signed": verdict.signed,
        "signed_by": verdict.signed_by,
        "role": verdict.role,
        "signed_at": verdict.signed_at,
        "quarter": verdict.quarter,
        "bundle": verdict.bundle,
        "content_hash": verdict.content_hash,
        "as_signed_here": verdict.expected,
        "documents_as_made": verdict.documents,
        "superseded": verdict.superseded,
        "files": [{"name": each.name, "state": each.state} for each in verdict.files],
        "path": str(path),
        "sentences": [*verdict.sentences, *aside],
    }
    session.out.answer(data, [*verdict.sentences, *aside])
    return DONE if verdict.ok else ANSWER_IS_NO


def _only_pack(path: Path) -> Path:
    """Return the pack in a folder that holds one, so that the folder exported to can be named as well."""
    from kimdesk.exports.manifest import MANIFEST

    if not path.is_dir() or (path / MANIFEST).exists():
        return path
    packs = sorted(each.parent for each in path.glob(f"*/{MANIFEST}"))
    if len(packs) > 1:
        raise cannot(
            t("Cli", "Which one?"),
            t("Cli", "There are {count} packs in {path}.").format(count=len(packs), path=path),
            t("Cli", "Name one: {packs}.").format(packs=", ".join(each.name for each in packs)),
        )
    return packs[0] if packs else path


def _judged(session: Session, path: Path) -> tuple[Verdict, list[str]]:
    """Check the pack, and against what this home signed where it can be opened; a pack is checkable without one."""
    from kimdesk.exports.verify import verify

    if not session.home.database.exists():
        return verify(path), []
    try:
        desk = session.desk
    except UserError as error:
        return verify(path), [
            t("Cli", "It was not compared with the records of this computer: {reason}").format(
                reason=error.message or error.title
            )
        ]
    return desk.packs.verify(path), []


COMMANDS = (
    Command("export", mark("Cli", "write the pack of a quarter, or a form"), _declare_export, _export),
    Command("verify", mark("Cli", "check that a pack or a bundle is what was handed out"), _declare_verify, _verify),
)
