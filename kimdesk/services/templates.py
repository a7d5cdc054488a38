"""The forms of other bodies, and working tables, that records are written out in: each is one entry here."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from kimdesk.errors import UserError
from kimdesk.i18n import Text, mark, t
from kimdesk.model.kinds import KINDS, find_kind
from kimdesk.services.context import Context
from kimdesk.services.registers import by_reference
from kimdesk.services.working_tables import TableService
from kimdesk.store import reading
from kimdesk.store.backup import free_name

_TABLE = "table"


@dataclass(frozen=True, slots=True)
class Template:
    """One form: what it is for, and how it is written to a file."""

    about: Text
    write: Callable[[Context, Path], Path]


def _retention(context: Context, to: Path) -> Path:
    from kimdesk.exports.schedule import ScheduleRow, write_schedule

    rules = sorted(reading.find_records(context.db, "retention_rule", {}), key=by_reference)
    rows = [ScheduleRow(each.ref, each.values) for each in rules]
    return write_schedule(rows, to, context.clock.now().isoformat())


def _ico(context: Context, to: Path) -> Path:
    from kimdesk.services.processing import ProcessingService

    return ProcessingService(context).write(to)


def _actions(context: Context, to: Path) -> Path:
    from kimdesk.services.action_plan import export_action_plan

    return export_action_plan(context, to)


def _where_to_look(context: Context, to: Path) -> Path:
    from kimdesk.services.where_to_look import WhereToLookService

    return WhereToLookService(context).write("", to)


def _repositories(context: Context, to: Path) -> Path:
    from kimdesk.services.repositories import RepositoryService

    return RepositoryService(context).write(to)


def _assessment(context: Context, to: Path) -> Path:
    from kimdesk.services.assessment_document import write_latest

    return write_latest(context, to)


# Adding a form is one entry here.
TEMPLATES: Mapping[str, Template] = {
    "retention": Template(
        mark("Templates", "the retention schedule in the 23 columns of local government"), _retention
    ),
    "ico": Template(mark("Templates", "the record of processing in the 30 columns of the ICO's template"), _ico),
    "actions": Template(mark("Templates", "the action plan as councils publish it"), _actions),
    "where-to-look": Template(
        mark("Templates", "every place that may hold personal data, for a subject access request"), _where_to_look
    ),
    "repositories": Template(
        mark("Templates", "which repository is to be used for which dataset, as a list and a matrix"), _repositories
    ),
    "assessment": Template(
        mark("Templates", "the latest self-assessments as pages and workbooks, in a folder"), _assessment
    ),
}


class TemplateService:
    """Writes records out in a form that somebody else asks for."""

    def __init__(self, context: Context, tables: TableService) -> None:
        self._context = context
        self._tables = tables

    def write(self, name: str, to: Path) -> Path:
        """Write the form called ``name`` below ``to`` and return the file; the second of a day gets a number. "table:KIND"
        is the working table of a kind.

        Raises UserError where there is no such form, or the file cannot be written.
        """
        form, _colon, kind = name.strip().casefold().partition(":")
        known = find_kind(kind) if form == _TABLE else None
        if known is not None:
            return self._tables.write(known.name, to)
        if form not in TEMPLATES or kind:
            raise UserError(
                t("Templates", "There is no form called “{name}”").format(name=name),
                t("Templates", "There are: {names}.").format(names=", ".join((*TEMPLATES, f"{_TABLE}:KIND"))),
                t("Templates", "Kinds are for example: {kinds}.").format(
                    kinds=", ".join(KINDS[each].plural for each in ("asset", "risk", "retention_rule"))
                ),
            )
        now = self._context.clock.now()
        return TEMPLATES[form].write(self._context, free_name(to / f"kimdesk-{form}-{now:%Y-%m-%d}.xlsx"))
