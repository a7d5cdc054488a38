"""Working tables: a whole register, or a list as it is shown, as a workbook that comes back as it went out."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from kimdesk.i18n import t
from kimdesk.model.changes import Record
from kimdesk.model.fields import Field, Type
from kimdesk.model.kinds import KINDS
from kimdesk.model.validation import say_value
from kimdesk.services.completeness import say_incomplete
from kimdesk.services.context import Context
from kimdesk.services.moments import Moment
from kimdesk.services.registers import by_reference
from kimdesk.steps import counted
from kimdesk.store import reading
from kimdesk.store.as_at import records_then
from kimdesk.store.backup import free_name
from kimdesk.store.sealed import restricted_records


class TableService:
    """Writes registers and lists out."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def write(self, kind: str, to: Path, moment: Moment | None = None) -> Path:
        """Write every record of a kind, with every field, as a working table below ``to``; the second of a day gets a
        number.

        With a ``moment`` they are written as they were then, for reading: restricted ones are left out, and it says so.
        """
        from kimdesk.exports.tables import TableRow, write_table

        known = KINDS[kind]
        records, names, remarks = self._now(kind) if moment is None else self._then(kind, moment)
        rows = [
            TableRow(each.id, each.ref, {field.name: _for_table(field, each[field.name], names) for field in known})
            for each in counted(sorted(records, key=by_reference), 0.1, 0.4)
        ]
        now = self._context.clock.now()
        if moment is None:
            return write_table(
                known, rows, free_name(to / f"kimdesk-{known.plural}-{now:%Y-%m-%d}.xlsx"), now.isoformat()
            )
        file = free_name(to / f"kimdesk-{known.plural}-as-at-{moment.day.isoformat()}.xlsx")
        return write_table(known, rows, file, moment.iso, remarks)

    def write_list(
        self,
        title: str,
        headings: Sequence[str],
        rows: Sequence[Sequence[str]],
        to: Path,
        about: Sequence[tuple[str, str]],
    ) -> Path:
        """Write a list as it is shown as a workbook below ``to``; the second of a day gets a number. Raises UserError."""
        from kimdesk.exports import tables

        name = "-".join(title.lower().split())
        file = free_name(to / f"kimdesk-{name}-{self._context.clock.today():%Y-%m-%d}.xlsx")
        return tables.write_list(title, headings, rows, file, about)

    def _now(self, kind: str) -> tuple[list[Record], dict[str, str], tuple[str, ...]]:
        db = self._context.db
        return reading.find_records(db, kind, {}), reading.all_names(db), ()

    def _then(self, kind: str, moment: Moment) -> tuple[list[Record], dict[str, str], tuple[str, ...]]:
        records, names = records_then(self._context.db, (kind,), moment.until)
        hidden = restricted_records(self._context.db)
        kept = [each for each in records if each.id not in hidden]
        remarks = [t("Packs", "As at {moment}: what had been recorded by then.").format(moment=moment.words)]
        if len(kept) < len(records):
            remarks.append(
                t("Packs", "Left out because they are restricted: {count}.").format(count=len(records) - len(kept))
            )
        return kept, names, (*remarks, *filter(None, [say_incomplete(self._context.db)]))


def _for_table(field: Field, value: Any, names: dict[str, str]) -> object:
    """Return a value as a working table holds it: numbers, dates and yes or no as such, sets in parts, the rest in words."""
    if field.type in (Type.INTEGER, Type.BOOL, Type.DATE):
        return value
    if field.type.is_set:
        return [say_value(field, (each,), names) for each in value]
    return say_value(field, value, names) or None
