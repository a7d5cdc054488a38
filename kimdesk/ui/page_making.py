"""The pages of the window in the order of their tabs, each loaded when it is first wanted."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from kimdesk.services.desk import Desk
    from kimdesk.ui.change_bus import ChangeBus
    from kimdesk.ui.pages.actions import ActionsPage
    from kimdesk.ui.pages.assets.page import AssetsPage
    from kimdesk.ui.pages.conflicts.page import ConflictsPage
    from kimdesk.ui.pages.log.page import LogPage
    from kimdesk.ui.pages.overview.page import OverviewPage
    from kimdesk.ui.pages.registers.page import RegistersPage
    from kimdesk.ui.pages.sync.page import SyncPage
    from kimdesk.ui.tasks import Tasks

    Page = OverviewPage | LogPage | AssetsPage | ActionsPage | RegistersPage | ConflictsPage | SyncPage

OVERVIEW, LOG, ASSETS, ACTIONS, REGISTERS, CONFLICTS, SYNC = range(7)
PAGES = (OVERVIEW, LOG, ASSETS, ACTIONS, REGISTERS, CONFLICTS, SYNC)


def make_page(at: int, desk: Desk, tasks: Tasks, bus: ChangeBus, parent: QWidget | None = None) -> Page:
    """Return the page of a tab; made where it will stand, since moving a whole page takes as long as half of making it."""
    if at == OVERVIEW:
        from kimdesk.ui.pages.overview.page import OverviewPage

        return OverviewPage(desk, tasks, bus, parent)
    if at == LOG:
        from kimdesk.ui.pages.log.page import LogPage

        return LogPage(desk, tasks, bus, parent)
    if at == ASSETS:
        from kimdesk.ui.pages.assets.page import AssetsPage

        return AssetsPage(desk, tasks, bus, parent)
    if at == REGISTERS:
        from kimdesk.ui.pages.registers.page import RegistersPage
        from kimdesk.ui.register_making import make_register_page

        return RegistersPage(desk, tasks, bus, partial(make_register_page, desk, tasks, bus), parent)
    if at == CONFLICTS:
        from kimdesk.ui.pages.conflicts.page import ConflictsPage

        return ConflictsPage(desk, tasks, bus, parent)
    if at == ACTIONS:
        from kimdesk.ui.pages.actions import ActionsPage

        return ActionsPage(desk, tasks, bus, parent)
    from kimdesk.ui.pages.sync.page import SyncPage

    return SyncPage(desk, tasks, bus, parent)


def load_services() -> None:
    """Load what the pages after the first need and Qt has no part in; meant for a thread of its own."""
    import kimdesk.model.quality
    import kimdesk.model.watched
    import kimdesk.services.attaching
    import kimdesk.services.both_edited
    import kimdesk.services.chase_state
    import kimdesk.services.conflicts
    import kimdesk.services.counting
    import kimdesk.services.finding
    import kimdesk.services.late_changes
    import kimdesk.services.looking_back
    import kimdesk.services.order_words
    import kimdesk.services.packs_apart
    import kimdesk.services.pointing
    import kimdesk.services.processing
    import kimdesk.services.proof
    import kimdesk.services.published_list
    import kimdesk.services.retention_check
    import kimdesk.services.undo
    import kimdesk.services.waiting
    import kimdesk.sync.tickets  # noqa: F401 - loading is all that is wanted
