"""The round trip for teams without the program: a workbook goes out, is filled in, and is merged three ways when it is back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from kimdesk.errors import SavedMeanwhile, UserError
from kimdesk.i18n import show, t
from kimdesk.model.dates import say_date
from kimdesk.model.kinds import KINDS, find_kind
from kimdesk.model.ops import CREATED, Draft, dump
from kimdesk.model.quarters import Quarter
from kimdesk.model.returns import stands
from kimdesk.model.text import within
from kimdesk.services.context import Context
from kimdesk.services.identity import people_called
from kimdesk.services.records import RecordService
from kimdesk.services.return_view import ReturnView
from kimdesk.services.returns import ReturnService
from kimdesk.services.still_open import require_open
from kimdesk.services.words import plain
from kimdesk.services.workbook_report import MergeReport, RowState, RowTold
from kimdesk.services.workbook_returns import ReturnRows
from kimdesk.services.workbook_rows import COMMAND, Outcome, RowReading
from kimdesk.services.workbook_tables import TableRows
from kimdesk.services.workbook_writing import ENTRIES, WHOLE, WorkbookMaker, visible_records
from kimdesk.store import reading
from kimdesk.store.backup import free_name
from kimdesk.store.sealed import restricted_records

if TYPE_CHECKING:
    from kimdesk.imports.team_workbook import ToldBook, ToldRow
    from kimdesk.model.round_trip import Issue

_ATTEMPTS = 4
# These are filled in within a return, are made by an act of the program, or stay as they were made.
_NOT_GIVEN_OUT = frozenset(
    {
        "return", "entry", "stage", "signoff", "comment", "workspace", "quarter", "escalation", "framework", "certificate",
        "bundle", "statement", "disposal", "person", "team", "area", "layout", "told_apart", "chase",
    }
)  # fmt: skip


class TeamWorkbooks:
    """Writes workbooks to be filled in, and takes them in again."""

    def __init__(self, context: Context, records: RecordService, returns: ReturnService) -> None:
        self._context, self._records, self._returns = context, records, returns

    def write_return(self, team: str, quarter: Quarter, to: Path) -> Path:
        """Write a team's return for a quarter, filled with what holds, to ``to``.

        Raises UserError where the return is closed, or the file cannot be written.
        """
        from kimdesk.exports.team_workbook import write_team_workbook

        view = self._returns.open(team, quarter)
        require_open(view)
        self._context.store.seal()
        view = self._returns.open(team, quarter)
        return write_team_workbook(WorkbookMaker(self._context).of_return(view, self._context.me().name), to)

    def write_table(self, kind: str, to: Path, wanted: Sequence[str] | None = None) -> Path:
        """Write the records of a kind (``wanted`` ones, or all) as a workbook to be filled in. Restricted ones stay here.

        Raises UserError where the kind is not one to be filled in so, or the file cannot be written.
        """
        from kimdesk.exports.team_workbook import write_team_workbook

        known = find_kind(kind)
        if known is None or known.name in _NOT_GIVEN_OUT:
            raise UserError(
                t("Merging", "No workbook was written."),
                t("Merging", "“{kind}” is no register that is filled in as a workbook.").format(kind=kind),
                t(
                    "Merging",
                    "A team’s return is given out with --team and --quarter; registers are for example: {kinds}.",
                ).format(kinds=", ".join(KINDS[each].plural for each in ("action", "asset", "risk"))),
            )
        self._context.store.seal()
        hidden = restricted_records(self._context.db)
        found = visible_records(self._context, known.name, wanted)
        kept = [each for each in found if each.id not in hidden]
        maker = WorkbookMaker(self._context)
        return write_team_workbook(maker.of_table(known, kept, self._context.me().name, len(found) - len(kept)), to)

    def name_for_return(self, view: ReturnView, folder: Path) -> Path:
        """Return a free name in a folder for the workbook of a return."""
        words = "-".join(f"{view.team.title} {view.quarter.name}".replace("/", "-").split())
        kept = "".join(each for each in words if each.isalnum() or each in "-&")
        return free_name(folder / f"kimdesk-return-{kept}.xlsx")

    def name_for_table(self, kind: str, folder: Path) -> Path:
        """Return a free name in a folder for the workbook of a register."""
        return free_name(
            folder / f"kimdesk-{KINDS[kind].plural}-to-fill-in-{self._context.clock.today():%Y-%m-%d}.xlsx"
        )

    def gives_out(self, kind: str) -> bool:
        """Tell whether records of a kind can be given out to be filled in."""
        return kind not in _NOT_GIVEN_OUT

    def read(self, path: Path, stopped: Callable[[], bool] | None = None) -> ToldBook:
        """Return what a filled workbook says, read in a process of its own; ``stopped`` is asked now and then whether to give
        up. Raises UserError where it cannot be read, or is none that was given out.
        """
        from kimdesk.imports.reading import read_workbook
        from kimdesk.imports.team_workbook import read_team_workbook

        return read_team_workbook(read_workbook(path, stopped=stopped))

    def plan(self, told: ToldBook) -> MergeReport:
        """Return what taking the workbook in would do; nothing is written. Raises UserError where it cannot be taken in."""
        return self._weighed(told)[0]

    def apply(self, told: ToldBook) -> MergeReport:
        """Take the workbook in as one action, which one undo takes back. Raises UserError where it cannot be taken in."""
        for _attempt in range(_ATTEMPTS - 1):
            try:
                return self._applied(told)
            except SavedMeanwhile:
                # Between looking and writing: look again.
                continue
        return self._applied(told)

    def _applied(self, told: ToldBook) -> MergeReport:
        vector = self._context.store.vector()
        report, drafts = self._weighed(told)
        if not drafts:
            return report
        issue = told.issue
        words = t("Merging", "{file}, workbook {mark}, filled in by {name}")
        named = told.filled_by or t("Merging", "nobody who is named")
        said_at = plain(words.format(file=told.name, mark=issue.mark, name=named), one_line=True)
        seen = {device: upto for device, upto in issue.vector.items() if device in vector}
        changes = self._context.store.commit(
            COMMAND, self._context.me().id, drafts, seen=seen, behalf=report.behalf, said_at=said_at, resting_on=vector
        )
        return replace(report, changes=changes)

    def _weighed(self, told: ToldBook) -> tuple[MergeReport, list[Draft]]:
        issue = told.issue
        self._require_ours(told)
        rows = RowReading(self._context, issue, told.filled_by)
        table = TableRows(self._context, self._records, rows, issue)
        view = self._view(told) if issue.quarter else None
        whole = ReturnRows(self._context, self._records, self._returns, rows, issue, view) if view else None
        outcomes = [self._outcome(each, issue, table, whole, view) for each in told.rows]
        drafts = [draft for each in outcomes for draft in each.drafts]
        told_rows = [*(each.row for each in outcomes), *self._not_there(told), *_left(told)]
        behalf = people_called(self._context.db, told.filled_by) if told.filled_by else []
        report = MergeReport(
            told.name,
            self._about(issue, view),
            issue.at,
            issue.by,
            told.filled_by,
            behalf[0].id if len(behalf) == 1 else "",
            tuple(told_rows),
            (*told.notes, *(self._reopened(issue, view) if view else ())),
        )
        return report, _once(drafts)

    def _outcome(
        self, told: ToldRow, issue: Issue, table: TableRows, whole: ReturnRows | None, view: ReturnView | None
    ) -> Outcome:
        part = issue.part(told.part)
        assert part is not None
        if whole is not None and part.key == WHOLE:
            return whole.take_whole(told, part)
        if whole is not None and part.key == ENTRIES:
            return whole.take_entry(told, part)
        outcome = table.take(told, part)
        if view is not None and outcome.drafts:
            outcome.drafts[:0] = self._returns.ensure_quarter(view.quarter)
        return outcome

    def _require_ours(self, told: ToldBook) -> None:
        issue, title = told.issue, t("Merging", "“{name}” was not taken in.").format(name=told.name)
        if issue.workspace != self._context.store.workspace:
            raise UserError(
                title,
                t("Merging", "It was given out by another workspace, whose records are not here."),
                t("Merging", "Send it back to whoever gave it out."),
            )
        held = self._context.store.vector()
        if any(upto > held.get(device, 0) for device, upto in issue.vector.items()):
            raise UserError(
                title,
                t("Merging", "It was written from records that this laptop does not have yet."),
                t("Merging", "Sync first (kimdesk share sync), or take it in on the laptop that gave it out."),
            )
        if not self._context.me().id:
            self._context.me().require("return")

    def _view(self, told: ToldBook) -> ReturnView:
        """Return the return that the workbook is of; raises UserError where it is closed to whoever is here."""
        issue = told.issue
        try:
            quarter = Quarter(date.fromisoformat(issue.quarter), self._context.first_month())
            view = self._returns.open(issue.team, quarter)
        except ValueError:
            raise UserError(
                t("Merging", "“{name}” was not taken in.").format(name=told.name),
                t("Merging", "It names no quarter that can be understood."),
                t("Merging", "Give out a fresh workbook."),
            ) from None
        require_open(view)
        self._context.me().require("return", view.team.id)
        return view

    def _reopened(self, issue: Issue, view: ReturnView) -> list[str]:
        """Say where a sign-off stands between this workbook and what it is merged into."""
        quarter = self._context.quarter_id(view.quarter)
        signed = reading.find_records(self._context.db, "signoff", {"quarter": quarter})
        later = [
            each
            for each in signed
            if isinstance(each["signed"], dict) and str(each["signed"].get("signed_at", "")) > issue.at
        ]
        if not later:
            return []
        still = any(stands(each) for each in later)
        return [
            t("Merging", "The quarter was signed off after this workbook went out, and this return reopened since.")
            if still
            else t("Merging", "The quarter was signed off and reopened after this workbook went out.")
        ]

    def _not_there(self, told: ToldBook) -> list[RowTold]:
        """The records whose rows are gone: a deleted row deletes nothing."""
        said = t("Merging", "Its row is no longer in the workbook. Nothing is deleted by that.")
        found = []
        for each in told.gone:
            part = told.issue.part(each.part)
            kind = part.kind if part else ""
            found.append(RowTold("", 0, RowState.GONE, kind, each.record, each.ref, each.title, (), (said,)))
        return found

    def _about(self, issue: Issue, view: ReturnView | None) -> str:
        if view is not None:
            return t("Merging", "The return of {team} for {quarter}").format(
                team=view.team.title, quarter=view.quarter.name
            )
        kind = KINDS[issue.parts[0].kind]
        words = t("Merging", "{count} {kinds}").format(count=len(issue.sent), kinds=within(show(kind.label_plural)))
        return words[:1].upper() + words[1:]


def _left(told: ToldBook) -> list[RowTold]:
    """Rows that stand beside the pages: nobody can tell what they are about."""
    said = t("Merging", "It stands on no page of the workbook: {words}")
    return [
        RowTold(
            each.sheet,
            each.row,
            RowState.DOUBTFUL,
            "",
            "",
            "",
            each.words[:80],
            (),
            (said.format(words=each.words[:300]),),
        )
        for each in told.left
    ]


def _once(drafts: Sequence[Draft]) -> list[Draft]:
    """Leave out what several rows would make each: the quarter, the return, a record."""
    kept: dict[tuple[str, ...], Draft] = {}
    for draft in drafts:
        said = "" if draft.field == CREATED else dump(draft.value)
        kept.setdefault((draft.record, draft.field, str(draft.op), said), draft)
    return list(kept.values())


def say_sent(report: MergeReport) -> str:
    """Return when and by whom the workbook was given out, and who filled it in, in one sentence."""
    try:
        day = say_date(datetime.fromisoformat(report.sent_at).date())
    except ValueError:
        day = report.sent_at[:10]
    words = t("Merging", "{about}, given out on {day} by {by}, filled in by {name}.")
    unknown = t("Merging", "nobody who is named")
    return words.format(about=report.about, day=day, by=report.sent_by or unknown, name=report.filled_by or unknown)
