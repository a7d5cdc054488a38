"""``import``, ``export``, ``verify``: how records come in and go out."""

from __future__ import annotations

import tempfile
from argparse import ArgumentParser
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kimdesk.cli.command import ANSWER_IS_NO, DONE, Command, Session, cannot
from kimdesk.cli.services_list import keep_list
from kimdesk.cli.tables import cut, one_line
from kimdesk.cli.values import kind_named
from kimdesk.cli.watching import watched_lines
from kimdesk.errors import UserError
from kimdesk.i18n import mark, t
from kimdesk.model.kinds import KINDS
from kimdesk.services.templates import TEMPLATES

if TYPE_CHECKING:
    from kimdesk.exports.verify import Verdict
    from kimdesk.imports.book import Book
    from kimdesk.services.import_report import ImportReport

_ON_MATCH = ("skip", "update", "stop")


def _declare_import(parser: ArgumentParser) -> None:
    parser.add_argument(
        "file", metavar="FILE", help=t("Cli", "an Excel workbook (.xlsx, .xlsm) or a table in plain text (.csv)")
    )
    parser.add_argument(
        "--into", default="", metavar="KIND", help=t("Cli", "what the rows are, where the program does not see it")
    )
    parser.add_argument("--dry-run", action="store_true", help=t("Cli", "say what would happen, and change nothing"))
    parser.add_argument(
        "--on-match",
        choices=_ON_MATCH,
        default="skip",
        help=t("Cli", "what to do with rows that are here already; skip unless given"),
    )


def _import(session: Session) -> int:
    from kimdesk.imports.reading import read_workbook
    from kimdesk.imports.services_list import read_services_list

    path = Path(session.args.file).expanduser()
    into = kind_named(session.args.into).name if session.args.into else None
    book = read_workbook(path)
    listed = None if into else read_services_list(book)
    if listed:
        return keep_list(session, path, listed)
    report = _brought_in(session, book, into)
    session.out.answer(_report_data(report, path), _report_lines(report, path))
    return DONE


def _brought_in(session: Session, book: Book, into: str | None) -> ImportReport:
    """Import the file; a workspace is made only once the file is known to bring something."""
    from kimdesk.imports.plan import make_plan
    from kimdesk.services.desk import open_desk
    from kimdesk.services.import_report import OnMatch

    here = session.home.database.exists()
    if here:
        session.open()
    plan = make_plan(book, into, session.desk.importing.frameworks() if here else None)
    on_match = OnMatch(session.args.on_match)
    if not here:
        with tempfile.TemporaryDirectory(prefix="kimdesk-") as folder:
            tried = open_desk(Path(folder), session.clock, create=True)
            try:
                tried.workspace.ensure()
                report = tried.importing.apply(plan, book.name, on_match, dry_run=True)
            finally:
                tried.close()
        if session.args.dry_run:
            return report
    return session.open(create=not here).importing.apply(plan, book.name, on_match, session.args.dry_run)


def _report_data(report: ImportReport, path: Path) -> dict[str, Any]:
    from kimdesk.imports.left_over import say_why
    from kimdesk.imports.rows import BLANK
    from kimdesk.imports.watch import watched_cells

    rows = [
        {
            "sheet": each.sheet,
            "row": each.row,
            "kind": each.kind,
            "ref": each.ref,
            "title": each.title,
            "outcome": each.outcome.value,
            "notes": list(each.notes),
        }
        for each in report.rows
    ]
    counts: dict[str, dict[str, int]] = {}
    for each in report.rows:
        kind = counts.setdefault(KINDS[each.kind].plural, {})
        kind[each.outcome.value] = kind.get(each.outcome.value, 0) + 1
    left = [
        {"sheet": each.sheet, "row": each.row, "why": say_why(each), "words": each.words}
        for each in report.plan.left_over
        if each.sort != BLANK
    ]
    return {
        "file": str(path),
        "dry_run": report.dry,
        "counts": counts,
        "notes": list(report.plan.notes),
        "rows": rows,
        "not_imported": left,
        "may_be_personal": [
            {
                "sheet": each.sheet,
                "row": each.row,
                "cell": each.cell,
                "heading": each.heading,
                "sorts": list(each.sorts),
            }
            for each in watched_cells(report.plan)
        ],
    }


def _report_lines(report: ImportReport, path: Path) -> list[str]:
    from kimdesk.services.import_report import Outcome, kind_words, say_outcome

    lines = [
        t("Cli", "{file}: what would be imported").format(file=path.name)
        if report.dry
        else t("Cli", "{file} imported").format(file=path.name)
    ]
    for kind in dict.fromkeys(each.kind for each in report.rows):
        for outcome in Outcome:
            count = sum(1 for each in report.rows if each.kind == kind and each.outcome is outcome)
            if count:
                lines.append(f"  {count} {kind_words(kind)}: {say_outcome(outcome)}")
    lines += report.plan.notes
    noted = [(each, note) for each in report.rows for note in each.notes]
    if noted:
        lines.append(t("Cli", "Please look at:"))
    lines += [
        t("Cli", "  {sheet}, row {row}, {record}: {note}").format(
            sheet=each.sheet, row=each.row, record=cut(one_line(f"{each.ref} {each.title}".strip()), 60), note=note
        )
        for each, note in noted
    ]
    lines += _left_over_lines(report)
    lines += watched_lines(report.plan)
    outcomes = {each.outcome for each in report.rows}
    if Outcome.SKIPPED in outcomes:
        lines.append(
            t("Cli", "Rows that differ from what is here were left; --on-match update takes the file's values.")
        )
    if outcomes & {Outcome.DELETED_HERE, Outcome.UNDONE_HERE}:
        lines.append(t("Cli", "--on-match update brings back what was deleted or undone here, with the file's values."))
    if report.dry or not report.changes:
        lines.append(t("Cli", "Nothing was changed."))
    else:
        lines.append(t("Cli", "kimdesk undo takes all of it back."))
    return lines


def _left_over_lines(report: ImportReport) -> list[str]:
    """Name the rows of the file that were not imported, and why."""
    from kimdesk.imports.left_over import worth_saying

    left = worth_saying(report.plan.left_over)
    lines = [t("Cli", "Not imported:")] if left else []
    for each in left:
        words = (
            t("Cli", "  {sheet}, row {first}: {why} (“{words}”)")
            if each.first == each.last
            else t("Cli", "  {sheet}, rows {first} to {last}: {why} (“{words}” and so on)")
        )
        said = cut(one_line(each.words), 60)
        lines.append(words.format(sheet=each.sheet, first=each.first, last=each.last, why=each.why, words=said))
    return lines


def _declare_export(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--quarter",
        default="",
        metavar="Q",
        help=t("Cli", 'for example "Q4 2024/25"; the present quarter unless given'),
    )
    parser.add_argument(
        "--to", required=True, metavar="DIR", help=t("Cli", "the folder in which the pack gets a folder of its own")
    )
    parser.add_argument(
        "--table", default="", metavar="KIND", help=t("Cli", "write one register as a working table instead of a pack")
    )
    parser.add_argument(
        "--template",
        default="",
        metavar="FORM",
        help=t("Cli", "write the records in somebody's form instead of a pack: {forms}, or table:KIND").format(
            forms=", ".join(TEMPLATES)
        ),
    )


def _export(session: Session) -> int:
    from kimdesk.exports.files import explained

    quarter = session.quarter
    to = Path(session.args.to).expanduser()
    if to.is_file():
        raise cannot(t("Cli", "Not exported"), t("Cli", "{path} is a file; --to needs a folder.").format(path=to))
    with explained(to):
        to.mkdir(parents=True, exist_ok=True)
    if session.args.table:
        kind = kind_named(session.args.table)
        table = session.desk.packs.export_table(kind.name, to)
        session.out.answer({"kind": kind.plural, "file": str(table)}, [str(table)])
        return DONE
    if session.args.template:
        form = session.desk.templates.write(session.args.template, to)
        session.out.answer({"template": session.args.template, "file": str(form)}, [str(form)])
        return DONE
    signed = session.desk.signing.signature(quarter)
    written = session.desk.packs.export(quarter, to, session.out.progress)
    if written is None:
        raise cannot(t("Cli", "Not exported"), t("Cli", "The export was stopped; nothing was left behind."))
    files = (written.pdf, written.workbook, written.content, written.manifest)
    words = (
        t("Cli", "The signed pack of {quarter}:")
        if signed
        else t("Cli", "A draft of {quarter}, which is not signed off yet:")
    )
    data = {
        "quarter": quarter.name,
        "signed": signed is not None,
        "content_hash": written.content_hash,
        "folder": str(written.folder),
        "files": [str(each) for each in files],
    }
    session.out.answer(data, [words.format(quarter=quarter.name), *(f"  {each}" for each in files)])
    return DONE


def _declare_verify(parser: ArgumentParser) -> None:
    parser.add_argument("path", metavar="PATH", help=t("Cli", "the folder of a pack, or a file in it"))


def _verify(session: Session) -> int:
    path = Path(session.args.path).expanduser()
    if not path.exists():
        raise cannot(
            t("Cli", "Nothing was checked"),
            t("Cli", "There is nothing at {path}.").format(path=path),
            t("Cli", "Name the folder of a pack, or a file in it."),
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
    Command("import", mark("Cli", "bring in a workbook"), _declare_import, _import),
    Command("export", mark("Cli", "write the pack of a quarter, or a form"), _declare_export, _export),
    Command("verify", mark("Cli", "check that a pack is what was signed"), _declare_verify, _verify),
)
