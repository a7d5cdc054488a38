"""``bundle``: the evidence for an information request, with what must be withheld left out."""

from __future__ import annotations

import re
from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from kimdesk.cli.command import DONE, Command, Session, cannot, need_words
from kimdesk.cli.narrowing import asked_for, day_of, declare_narrowing
from kimdesk.cli.values import kind_named, require_searchable
from kimdesk.i18n import mark, show, t
from kimdesk.model.kinds import KINDS
from kimdesk.model.kinds.bundles import EXEMPTIONS
from kimdesk.services.bundle_content import Withholding
from kimdesk.services.bundles import MOST_RECORDS, BundlePreview, BundleRequest

# KIND/REF or KIND/REF/FIELD, an equals sign, the exemption, a colon, the reason.
_WITHHOLD = re.compile(r"([^/=]+)/([^/=]+)(?:/([^/=]+))?=([^:]+):(.+)", re.DOTALL)


def _declare(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--for",
        dest="sort",
        default="",
        metavar=t("Cli", "WHOM"),
        help=t("Cli", "foi, eir, sar, rsh, ombudsman or court"),
    )
    parser.add_argument(
        "--request",
        default="",
        metavar=t("Cli", "REF"),
        help=t("Cli", "the number of the request; never a requester's name"),
    )
    parser.add_argument(
        "--words",
        nargs="*",
        default=[],
        metavar=t("Cli", "WORDS"),
        help=t("Cli", "everything that is found with these words"),
    )
    parser.add_argument(
        "--record",
        action="append",
        default=[],
        metavar=t("Cli", "KIND/REF"),
        help=t("Cli", "this record too (repeat for more)"),
    )
    declare_narrowing(parser)
    parser.add_argument("--as-at", default="", metavar=t("Cli", "DATE"), help=t("Cli", "the day that was asked about"))
    parser.add_argument(
        "--withhold",
        action="append",
        default=[],
        metavar=t("Cli", "KIND/REF[/FIELD]=CODE:REASON"),
        help=t("Cli", "leave this out and say why; codes: {codes}").format(
            codes=", ".join(option.other[0] for option in EXEMPTIONS)
        ),
    )
    parser.add_argument(
        "--to", default="", metavar=t("Cli", "DIR"), help=t("Cli", "the folder to write to; without it look only")
    )
    _declare_ends(parser)


def _declare_ends(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--close", default="", metavar=t("Cli", "BUNDLE"), help=t("Cli", "the request of this bundle is closed")
    )
    parser.add_argument(
        "--reopen",
        default="",
        metavar=t("Cli", "BUNDLE"),
        help=t("Cli", "the request of this bundle is open after all"),
    )


def _bundle(session: Session) -> int:
    if session.args.close:
        return _close(session)
    if session.args.reopen:
        return _reopen(session)
    args, bundles = session.args, session.desk.bundles
    asked = BundleRequest(
        need_words("--for", args.sort),
        need_words("--request", args.request),
        tuple(dict.fromkeys((*_found(session), *(_record(session, each) for each in args.record)))),
        day_of("--as-at", args.as_at),
        tuple(_withholding(session, each) for each in args.withhold),
    )
    if not args.to:
        preview = bundles.preview(asked)
        session.out.answer(
            preview.document, [*_lines(session, preview), t("Cli", "Nothing was written: say --to DIR.")]
        )
        return DONE
    preview = bundles.preview(asked)
    made = bundles.make(asked, Path(args.to).expanduser())
    files = (made.files.pdf, made.files.workbook, made.files.content, made.files.manifest)
    data: dict[str, Any] = {
        "bundle": made.ref,
        "id": made.id,
        "records": len(preview.records),
        "withheld": len(preview.document["withheld"]),
        "restricted_left_out": preview.restricted,
        "content_hash": made.files.content_hash,
        "folder": str(made.files.folder),
        "files": [str(each) for each in files],
    }
    lines = [
        *_lines(session, preview),
        t("Cli", "Evidence bundle {ref}:").format(ref=made.ref),
        *(f"  {each}" for each in files),
        t("Cli", "Until kimdesk bundle --close {ref} nothing in it can be deleted.").format(ref=made.ref),
    ]
    session.out.answer(data, lines)
    return DONE


def _found(session: Session) -> list[str]:
    args = session.args
    require_searchable(" ".join(args.words))
    if args.record and not (args.words or args.first or args.last or args.by or args.team):
        return []
    return [hit.id for hit in session.desk.searching.look(asked_for(session), MOST_RECORDS + 1).hits]


def _record(session: Session, words: str) -> str:
    kind, _slash, ref = words.partition("/")
    return session.desk.context.find(kind_named(kind).name, ref).id


def _withholding(session: Session, words: str) -> Withholding:
    parts = _WITHHOLD.fullmatch(words)
    if parts is None:
        raise cannot(
            t("Cli", "“{words}” is not understood").format(words=words),
            t("Cli", "Say which record and field, the exemption and the reason: {example}").format(
                example="--withhold 'risk/RK1/cause=s.40:Names a tenant'"
            ),
        )
    kind = kind_named(parts[1])
    return Withholding(
        session.desk.context.find(kind.name, parts[2]).id, parts[4].strip(), parts[5].strip(), parts[3] or ""
    )


def _lines(session: Session, preview: BundlePreview) -> list[str]:
    document = preview.document
    rows = [
        [show(KINDS[each.kind].label), each.ref or each.id[:8], said["title"], str(len(said["history"]))]
        for each, said in zip(preview.records, document["records"], strict=True)
    ]
    headings = [t("Cli", "Kind"), t("Cli", "Ref"), t("Cli", "Title"), t("Cli", "Changes")]
    lines = session.out.table(headings, rows, title=2)
    lines += [f"  {record}, {part}: {words}" for record, part, words in document["withheld"]]
    if preview.restricted:
        lines.append(t("Cli", "Restricted records that are left out: {count}.").format(count=preview.restricted))
    if document["incomplete"]:
        lines.append(document["incomplete"])
    return lines


def _close(session: Session) -> int:
    desk = session.desk
    bundle = desk.context.find("bundle", session.args.close)
    desk.bundles.close(bundle.id, desk.context.clock.today())
    words = t("Cli", "The request {request} is closed; what is in {ref} can be deleted again.")
    session.out.answer(
        {"bundle": bundle.ref, "closed": desk.context.clock.today().isoformat()},
        [words.format(request=bundle.title, ref=bundle.ref)],
    )
    return DONE


def _reopen(session: Session) -> int:
    desk = session.desk
    bundle = desk.context.find("bundle", session.args.reopen)
    desk.bundles.reopen(bundle.id)
    words = t("Cli", "The request {request} is open again; nothing in {ref} can be deleted until it is closed.")
    session.out.answer({"bundle": bundle.ref, "closed": None}, [words.format(request=bundle.title, ref=bundle.ref)])
    return DONE


COMMANDS = (Command("bundle", mark("Cli", "make an evidence bundle for an information request"), _declare, _bundle),)
