"""``workbook``: giving records out to be filled in by teams without the program, and merging what comes back."""

from __future__ import annotations

from argparse import ArgumentParser
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kimdesk.cli.command import DONE, Command, Session, cannot
from kimdesk.cli.listing import filters_named
from kimdesk.cli.returns import declare_return, named_return
from kimdesk.cli.tables import cut, one_line
from kimdesk.cli.values import kind_named
from kimdesk.i18n import mark, t

if TYPE_CHECKING:
    from kimdesk.services.workbook_report import MergeReport, RowTold

_SUFFIX = ".xlsx"


def _declare_write(parser: ArgumentParser) -> None:
    declare_return(parser)
    parser.add_argument(
        "--table",
        default="",
        metavar=t("Cli", "KIND"),
        help=t("Cli", "a register instead of a return: actions, assets, risks, …"),
    )
    parser.add_argument(
        "--filter",
        metavar=t("Cli", "FIELD=VALUE"),
        action="append",
        default=[],
        help=t("Cli", "of the register only these, as in kimdesk list; may be given several times"),
    )
    parser.add_argument(
        "--to", required=True, metavar=t("Cli", "FILE"), help=t("Cli", "the workbook to write, ending in .xlsx")
    )


def _write(session: Session) -> int:
    args = session.args
    to = Path(args.to).expanduser()
    if to.suffix.lower() != _SUFFIX or to.is_dir():
        raise cannot(
            t("Cli", "Not written"),
            t("Cli", "--to needs the name of a workbook that ends in {suffix}.").format(suffix=_SUFFIX),
        )
    if args.filter and not args.table:
        raise cannot(t("Cli", "Not written"), t("Cli", "--filter is of registers: give --table as well."))
    books = session.desk.team_workbooks
    if args.table:
        kind = kind_named(args.table)
        wanted = None
        if args.filter:
            wanted = [row[0] for row in session.desk.records.rows(filters_named(session.desk, kind, args.filter)).rows]
        written = books.write_table(kind.name, to, wanted)
        session.out.answer({"kind": kind.plural, "file": str(written)}, [str(written)])
        return DONE
    view = named_return(session)
    written = books.write_return(view.team.id, view.quarter, to)
    data = {"team": view.team.title, "quarter": view.quarter.name, "file": str(written)}
    session.out.answer(data, [str(written)])
    return DONE


def _declare_merge(parser: ArgumentParser) -> None:
    parser.add_argument(
        "file", metavar=t("Cli", "FILE"), help=t("Cli", "a workbook that was given out, as it came back")
    )
    parser.add_argument("--dry-run", action="store_true", help=t("Cli", "say what would happen, and change nothing"))


def _merge(session: Session) -> int:
    books = session.desk.team_workbooks
    told = books.read(Path(session.args.file).expanduser())
    dry = bool(session.args.dry_run)
    report = books.plan(told) if dry else books.apply(told)
    session.out.answer(_data(report, dry), _lines(report, dry))
    return DONE


def _data(report: MergeReport, dry: bool) -> dict[str, Any]:
    from kimdesk.services.workbook_report import RowState

    return {
        "file": report.name,
        "about": report.about,
        "given_out": report.sent_at,
        "given_out_by": report.sent_by,
        "filled_in_by": report.filled_by,
        "dry_run": dry,
        "counts": {state.value: report.count(state) for state in RowState},
        "notes": list(report.notes),
        "rows": [_row_data(row) for row in report.rows],
        "changed": bool(report.changes),
    }


def _row_data(row: RowTold) -> dict[str, Any]:
    return {
        "sheet": row.sheet,
        "row": row.row,
        "state": row.state.value,
        "kind": row.kind,
        "id": row.record,
        "ref": row.ref,
        "title": row.title,
        "fields": [
            {"field": each.name, "way": each.way.value, "now": each.now, "workbook": each.told} for each in row.fields
        ],
        "notes": list(row.notes),
    }


def _lines(report: MergeReport, dry: bool) -> list[str]:
    from kimdesk.services.team_workbooks import say_sent
    from kimdesk.services.workbook_report import RowState, say_counts, say_row_state, sentences_of

    lines = [say_sent(report), say_counts(report), *report.notes]
    for row in report.rows:
        if row.state is RowState.SAME and not row.notes:
            continue
        name = cut(one_line(f"{row.ref} {row.title}".strip()), 60)
        where = t("Cli", "{sheet}, row {row}, {record}: {state}") if row.row else t("Cli", "{record}: {state}")
        lines.append(where.format(sheet=row.sheet, row=row.row, record=name, state=say_row_state(row.state)))
        lines += [f"  {one_line(each)}" for each in sentences_of(row)]
    if dry or not report.changes:
        lines.append(t("Cli", "Nothing was changed."))
    else:
        if report.count(RowState.CONFLICT):
            lines.append(t("Cli", "kimdesk conflicts lists what has two values now."))
        lines.append(t("Cli", "kimdesk undo takes all of it back."))
    return lines


COMMANDS = (
    Command(
        "workbook",
        mark("Cli", "workbooks that teams without the program fill in"),
        parts=(
            Command("write", mark("Cli", "give a return or a register out to be filled in"), _declare_write, _write),
            Command("merge", mark("Cli", "take a filled workbook in"), _declare_merge, _merge),
        ),
    ),
)
