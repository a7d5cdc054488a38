"""``import``: a workbook or a table comes in, and the report says what became of every row."""

from __future__ import annotations

import tempfile
from argparse import ArgumentParser
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kimdesk.cli.command import DONE, Command, Session
from kimdesk.cli.services_list import keep_list
from kimdesk.cli.tables import cut, one_line
from kimdesk.cli.values import kind_named
from kimdesk.cli.watching import watched_lines
from kimdesk.i18n import mark, t
from kimdesk.model.kinds import KINDS

if TYPE_CHECKING:
    from kimdesk.imports.book import Book
    from kimdesk.imports.choosing import Chosen
    from kimdesk.services.import_report import ImportReport

_ON_MATCH = ("skip", "update", "stop")


def _declare_import(parser: ArgumentParser) -> None:
    parser.add_argument(
        "file",
        metavar=t("Cli", "FILE"),
        help=t(
            "Cli",
            "a workbook (.xlsx, .xlsm, .xls, .ods), a table in plain text (.csv), or an assessment of the CNIL’s PIA tool "
            "(.json, or its .zip)",
        ),
    )
    parser.add_argument(
        "--into",
        default="",
        metavar=t("Cli", "KIND"),
        help=t("Cli", "what the rows are, where the program does not see it"),
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
    importing = session.desk.importing if here else None
    frameworks, themes = (importing.frameworks(), importing.themes()) if importing is not None else (None, ())
    chosen: Chosen = session.desk.import_desk.look(book).chosen if here and into is None else {}
    plan = make_plan(book, into, frameworks, themes, chosen)
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
            sheet=each.sheet,
            row=each.row,
            record=cut(one_line(f"{each.ref} {each.title}".strip()), 60),
            note=one_line(note),
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


COMMANDS = (Command("import", mark("Cli", "bring in a workbook"), _declare_import, _import),)
