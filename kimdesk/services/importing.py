"""Bringing a workbook in: the plan that the recogniser made becomes one batch, so that one undo takes all of it back."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from kimdesk.errors import Refused
from kimdesk.i18n import t
from kimdesk.model.changes import Changes
from kimdesk.services.context import Context
from kimdesk.services.frameworks import FrameworkService
from kimdesk.services.import_report import Asked, ImportReport, OnMatch, Outcome
from kimdesk.services.import_writing import Writing
from kimdesk.services.own_themes import own_themes

if TYPE_CHECKING:
    from kimdesk.imports.plan import Plan
    from kimdesk.model.frameworks import Framework
    from kimdesk.model.own_words import Theme


class ImportService:
    """Reads a file safely, plans, and applies the plan."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def plan(self, path: Path, into: str | None = None) -> Plan:
        """Return what the file would bring in; raises UserError with one sentence where it cannot be read or
        understood.
        """
        from kimdesk.imports.plan import make_plan
        from kimdesk.imports.reading import read_workbook

        return make_plan(read_workbook(path), into, self.frameworks(), self.themes())

    def frameworks(self) -> list[Framework]:
        """Return the frameworks that a self-assessment in a file may answer."""
        return [each.framework for each in FrameworkService(self._context).known()]

    def themes(self) -> tuple[Theme, ...]:
        """Return the themes that the workspace has added to those of actions."""
        return own_themes(self._context.db)

    def apply(
        self,
        plan: Plan,
        source: str,
        on_match: OnMatch = OnMatch.SKIP,
        dry_run: bool = False,
        asked: Asked | None = None,
    ) -> ImportReport:
        """Bring the plan's rows in as one batch; importing a file again, here or on another laptop, makes no second set.

        Raises Stopped, with nothing written, where ``asked`` says so on the way, and UserError where somebody may not write
        what the rows would change.
        """
        plan.check()
        asked = asked or Asked()
        writing = Writing(self._context, on_match, plan.rows, asked, dry_run)
        reports = tuple(writing.take(row) for row in plan.rows)
        matched = [each for each in reports if each.outcome not in (Outcome.NEW, Outcome.LEFT_OUT)]
        if on_match is OnMatch.STOP and matched:
            raise Refused(
                t("Import", "Nothing was imported"),
                t("Import", "{count} rows are already here, the first is {ref} {title}.").format(
                    count=len(matched), ref=matched[0].ref, title=matched[0].title
                ),
                t("Import", "Import with skip or update to go on."),
            )
        changes = Changes()
        me = self._context.me()
        drafts = [*writing.drafts, *(asked.besides if me.may("layout") else ())]
        if not dry_run and drafts:
            for kind, team in sorted(writing.written):
                me.require(kind, team)
            asked.check()
            changes = self._context.store.commit("import", me.id, drafts, said_at=source)
        return ImportReport(plan, reports, changes, dry_run, tuple(writing.made))
