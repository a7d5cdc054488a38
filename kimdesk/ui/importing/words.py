"""What the import desk says of where one is: above the step, on its button, and while work is under way."""

from __future__ import annotations

from kimdesk.i18n import t, tn
from kimdesk.services.import_flow import ImportFlow, Step
from kimdesk.services.import_preview import RowState, RowView
from kimdesk.services.import_report import OnMatch, Outcome


def act_words(flow: ImportFlow) -> tuple[str, bool]:
    """Return what the one button says, and whether it can be pressed."""
    if flow.step is Step.MATCHING or flow.step is Step.PLANNING:
        possible = flow.step is Step.MATCHING and any(table.kind for table in flow.tables)
        return t("Importing", "Look at the rows"), possible
    if flow.step is Step.CHECKING or flow.step is Step.WRITING:
        count = rows_coming(flow)
        possible = flow.step is Step.CHECKING and count > 0 and not stands_in_the_way(flow)
        if not count:
            return t("Importing", "Nothing to bring in"), False
        said = tn("Importing", "Bring in 1 row", "Bring in {count} rows", count)
        return said.format(count=count), possible
    if flow.step is Step.DONE or flow.step is Step.UNDOING:
        return t("Importing", "Close"), flow.step is Step.DONE
    return t("Importing", "Choose a file…"), flow.step is Step.CHOOSING


def bar_words(flow: ImportFlow) -> tuple[str, str]:
    """Return the sentence above the step and its tone; none where there is nothing to say."""
    if flow.error is not None:
        return str(flow.error), "amber"
    if flow.step is Step.CHECKING and stands_in_the_way(flow):
        return t(
            "Importing",
            "Records of some rows are here already, and then nothing is to come in. Choose otherwise below.",
        ), "amber"
    if flow.step is Step.DONE and flow.report is not None:
        new, updated = flow.report.count(Outcome.NEW), flow.report.count(Outcome.UPDATED)
        if not flow.report.changes:
            return t("Importing", "Nothing had to be changed: everything in the file is here already."), "green"
        said = (
            t("Importing", "{new} records are new, {updated} were updated. One undo takes all of it back.")
            if updated
            else t("Importing", "{new} records are new. One undo takes all of it back.")
        )
        return said.format(new=new, updated=updated), "green"
    if flow.step is Step.MATCHING and flow.opened is not None:
        return t("Importing", "{file}: this is how it was understood. Change what is not right.").format(
            file=flow.name
        ), "neutral"
    return "", "neutral"


def doing_words(flow: ImportFlow, seconds: int) -> str:
    """Return what is being done, and for how long."""
    if flow.stopping:
        return t("Importing", "Stopping…")
    said = {
        Step.READING: t("Importing", "Reading {file}…"),
        Step.PLANNING: t("Importing", "Working out what becomes of every row…"),
        Step.WRITING: t("Importing", "Bringing the rows in…"),
        Step.UNDOING: t("Importing", "Taking all of it back…"),
    }.get(flow.step, "").format(file=flow.name)
    return t("Importing", "{doing} {seconds} s").format(doing=said, seconds=seconds) if seconds else said


def rows_coming(flow: ImportFlow) -> int:
    """Return how many rows would make a record or change one."""
    sheets = flow.preview.sheets if flow.preview is not None else ()
    return sum(1 for sheet in sheets for row in sheet.rows if _comes(flow, row))


def stands_in_the_way(flow: ImportFlow) -> bool:
    """Whether nothing is to come in because records of some rows are here."""
    sheets = flow.preview.sheets if flow.preview is not None else ()
    return flow.settled.on_match is OnMatch.STOP and any(
        not set(row.keys) <= flow.settled.left_out
        for sheet in sheets
        for row in sheet.rows
        if row.keys and row.state not in (RowState.NEW, RowState.LEFT)
    )


def _comes(flow: ImportFlow, row: RowView) -> bool:
    if not row.keys or set(row.keys) <= flow.settled.left_out:
        return False
    return row.state is RowState.NEW or (row.matched and flow.settled.for_row(row.keys[0]) is OnMatch.UPDATE)
