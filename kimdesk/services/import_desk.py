"""The work behind the steps of the import desk: reading, proposing, working out the rows, bringing them in."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from kimdesk.i18n import t
from kimdesk.model.text import key_of
from kimdesk.services.context import Context
from kimdesk.services.import_preview import Preview, PreviewMaker
from kimdesk.services.import_report import Asked, ImportReport, Stopped
from kimdesk.services.importing import ImportService
from kimdesk.services.layouts import LayoutService, Remembered
from kimdesk.store import reading

if TYPE_CHECKING:
    from kimdesk.imports.book import Book
    from kimdesk.imports.choosing import Chosen, Place, TableChoice
    from kimdesk.imports.finding import Proposal
    from kimdesk.imports.listed import IntoList
    from kimdesk.imports.records import TableReport
    from kimdesk.imports.services_list import ServicesList
    from kimdesk.services.import_flow import ImportFlow


@dataclass(frozen=True, slots=True)
class Opened:
    """A file that was read: what it holds, its tables as they were found, what they are taken for, what is remembered of such
    tables, and what is chosen to begin with; ``listed`` where it is the published list of services, which makes no records.
    """

    book: Book
    proposal: Proposal
    tables: tuple[TableReport, ...]
    remembered: Mapping[Place, Remembered]
    chosen: Mapping[Place, TableChoice]
    listed: ServicesList | None = None


class ImportDesk:
    """Does one step's work at a time, on whatever thread it is asked; ``stopped`` is asked on the way whether to give up."""

    def __init__(self, context: Context, importing: ImportService) -> None:
        self._context, self._importing = context, importing
        self.layouts = LayoutService(context)

    def read(self, path: Path, stopped: Callable[[], bool]) -> Opened:
        """Read a file; raises UserError with one plain sentence where it cannot be read, Stopped where it was stopped."""
        from kimdesk.imports.reading import read_workbook
        from kimdesk.imports.stopping import stopped_by

        with stopped_by(_stopping(stopped)):
            return self.look(read_workbook(path, stopped=stopped))

    def read_range(self, text: str, html: str = "", into: IntoList | None = None) -> Opened:
        """Take a range copied from a spreadsheet, for the list ``into`` where it is pasted into one.

        Raises UserError with one plain sentence where nothing was copied, or too much.
        """
        from kimdesk.imports.copied import read_copied

        return self.look(read_copied(t("Import", "Copied range"), text, html), into)

    def tables(self, opened: Opened, chosen: Chosen) -> tuple[TableReport, ...]:
        """Return what the tables are taken for after what was decided about them."""
        return opened.proposal.tables(chosen)

    def preview(self, opened: Opened, chosen: Chosen, stopped: Callable[[], bool]) -> Preview:
        """Return what would become of every row; raises UserError where nothing would come in, Stopped where it was
        stopped.
        """
        from kimdesk.imports.plan import make_plan
        from kimdesk.imports.stopping import stopped_by

        known = (self._importing.frameworks(), self._importing.themes())
        with stopped_by(_stopping(stopped)):
            plan = make_plan(opened.book, None, *known, chosen, opened.proposal.found)
            report = self._importing.apply(plan, opened.book.name, dry_run=True, asked=Asked(stopped=stopped))
            return PreviewMaker(self._context, report, opened.book).make()

    def bring_in(self, flow: ImportFlow, stopped: Callable[[], bool]) -> ImportReport:
        """Bring the rows in and remember what was decided about the tables, all in one batch."""
        assert flow.opened is not None
        assert flow.preview is not None
        settled = flow.settled
        besides = self.layouts.drafts(flow.tables, flow.chosen, flow.name)
        asked = Asked(settled.apart, settled.left_out, besides, stopped)
        return self._importing.apply(flow.preview.plan, flow.name, settled.on_match, asked=asked)

    def look(self, book: Book, into: IntoList | None = None) -> Opened:
        """Propose for a book that was read, by what is remembered of its tables where anything is."""
        from kimdesk.imports.finding import prepared, propose
        from kimdesk.imports.given_out import require_not_given_out
        from kimdesk.imports.services_list import read_services_list

        require_not_given_out(book)
        book = prepared(book)
        if into is not None:
            systems = reading.find_records(self._context.db, "system", {}, only=("name",))
            into = replace(into, systems=frozenset(key_of(each.title) for each in systems))
        proposal = propose(book, self._importing.themes(), into)
        found = proposal.tables({})
        remembered = self.layouts.known(found)
        chosen = {place: each.choice for place, each in remembered.items()}
        tables = proposal.tables(chosen) if chosen else found
        return Opened(book, proposal, tables, remembered, chosen, read_services_list(book))


def _stopping(stopped: Callable[[], bool]) -> Callable[[], None]:
    def check() -> None:
        if stopped():
            raise Stopped

    return check
