"""Pages of what is on screen: a list with its columns and filters, or one record with all that is recorded of it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from kimdesk.i18n import show, t
from kimdesk.model.kinds import KINDS
from kimdesk.model.validation import say_value
from kimdesk.services.context import Context
from kimdesk.services.editing import RecordView
from kimdesk.services.records import RecordService

if TYPE_CHECKING:
    from kimdesk.exports.content import Table


class PrintingService:
    """Makes PDFs for a printer or a reader; nothing is written anywhere."""

    def __init__(self, context: Context, records: RecordService) -> None:
        self._context, self._records = context, records

    def list_pages(
        self, title: str, columns: Sequence[tuple[str, float]], rows: Sequence[Sequence[str]], about: Sequence[str]
    ) -> bytes:
        """Return the pages of a list: headings with their shares of the width, then the rows in words."""
        from kimdesk.exports.content import Column, Table

        headings = tuple(Column(heading, weight) for heading, weight in columns)
        told = tuple(tuple(row) for row in rows)
        return self._build(
            title, about, [Table(title, t("Print", "List"), headings, told, t("Print", "Nothing is listed."))]
        )

    def record_pages(self, kind: str, record: str) -> bytes:
        """Return the pages of a record: each field that says something, then evidence and comments."""
        from kimdesk.exports.content import Column, Table

        view = self._records.open(kind, record)
        known, shown = KINDS[kind], view.record
        facts = tuple(
            (show(field.label), said)
            for field in known
            if (said := say_value(field, shown[field.name], dict(view.names))) and field.name != known.title
        )
        heading = t("Print", "What is recorded")
        columns = (Column(t("Print", "Field"), 26), Column(t("Print", "Value"), 74))
        tables = [Table(heading, heading, columns, facts, t("Print", "Nothing yet."))]
        tables += [each for each in (_evidence(view), _comments(view)) if each.rows]
        about = [t("Print", "{kind} {ref}").format(kind=show(known.label), ref=shown.ref).strip()]
        if record in self._records.restricted():
            about.append(t("Print", "Restricted: few people may read this."))
        return self._build(shown.title or shown.ref, about, tables)

    def save(self, pages: bytes, to: Path) -> Path:
        """Write pages to a file and return it. Raises UserError where that cannot be."""
        from kimdesk.exports.files import write_file

        write_file(to, pages)
        return to

    def _build(self, title: str, about: Sequence[str], tables: Sequence[Table]) -> bytes:
        from kimdesk.exports.printed import Printed, build_pages

        workspace = self._context.workspace()
        name = (workspace["name"] or "") if workspace else ""
        sample = bool(workspace and workspace["sample"])
        now = self._context.clock.now().isoformat()
        return build_pages(Printed(name, title, tuple(about), tuple(tables), now, sample))


def _evidence(view: RecordView) -> Table:
    from kimdesk.exports.content import Column, Table

    columns = (
        Column(t("Print", "Reference"), 12),
        Column(t("Print", "What it is"), 44),
        Column(t("Print", "Where"), 44),
    )
    rows = tuple((each.ref, each.title, each["link"] or "") for each in view.evidence)
    return Table(t("Print", "Evidence"), t("Print", "Evidence"), columns, rows, "")


def _comments(view: RecordView) -> Table:
    from kimdesk.exports.content import Column, Table

    columns = (Column(t("Print", "When"), 16), Column(t("Print", "Who"), 24), Column(t("Print", "Comment"), 60))
    rows = tuple(
        (
            f"{datetime.fromtimestamp(each.created_at / 1000, UTC).astimezone():%d/%m/%Y %H:%M}",
            view.names.get(each.created_by) or t("Print", "somebody"),
            each["text"] or "",
        )
        for each in view.comments
    )
    return Table(t("Print", "Comments"), t("Print", "Comments"), columns, rows, "")
