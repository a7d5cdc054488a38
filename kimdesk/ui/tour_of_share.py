"""Pictures of what waits, and of the page of the share in shares that are invented: nothing of them is kept, and no
folder is touched.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from kimdesk.i18n import t
from kimdesk.services.newcomer import Step, Where
from kimdesk.services.share_state import Laptop, ShareState, Trouble
from kimdesk.sync.members import Member
from kimdesk.sync.tickets import Request
from kimdesk.ui.dialogs.invite_dialog import InviteDialog
from kimdesk.ui.first_steps import FirstSteps
from kimdesk.ui.page_making import CONFLICTS, SYNC
from kimdesk.ui.pages.conflicts.page import ConflictsPage
from kimdesk.ui.standing import Phase, Standing
from kimdesk.ui.theme.style import px

if TYPE_CHECKING:
    from kimdesk.ui.tour import Stage


def tour_of_conflicts(stage: Stage) -> Iterator[None]:
    """One picture of each sort of thing that waits."""
    page = stage.window.page(CONFLICTS)
    assert isinstance(page, ConflictsPage)
    stage.window.tabs.choose(CONFLICTS)
    yield
    yield
    for at, key in enumerate(page.list.in_order(), 1):
        page.list.choose(key)
        yield
        stage.shoot(f"6-conflicts-{at}")


def tour_of_share(stage: Stage) -> Iterator[None]:
    """Show the page as it is before anything is shared, and as it looks in invented shares."""
    window = stage.window
    window.tabs.choose(SYNC)
    window.meeting.stood.emit(Standing(Phase.ALONE))
    yield
    stage.shoot("10-sync-alone")
    for name, standing in _examples(stage.desk.context.clock.now()):
        window.meeting.stood.emit(standing)
        yield
        stage.shoot(f"10-sync-{name}")
    invitation = InviteDialog(stage.desk, stage.tasks, window)
    invitation.open()
    yield
    stage.shoot("11-invite", invitation)
    invitation.name.setText(t("Tour", "Allocations manager"))
    invitation._on_invited("AKJ5-2W7Q-H3TY-MM4C-PX6D-ZV2E-RLNB-U7GA")
    yield
    stage.shoot("11-invited", invitation)
    invitation.reject()
    yield from _tour_of_joining(stage)
    window.meeting.stood.emit(window.meeting.standing)


def _tour_of_joining(stage: Stage) -> Iterator[None]:
    """Show what a newcomer sees; nothing is asked for in any folder."""
    with tempfile.TemporaryDirectory() as room:
        steps = FirstSteps(Path(room) / "new", stage.desk.context.clock)
        steps.resize(min(px(880), stage.window.width()), min(px(560), stage.window.height()))
        steps.show()
        yield
        stage.shoot("12-first-steps", steps)
        steps.join.click()
        yield
        stage.shoot("12-joining", steps)
        words = "black-ladder fair-meadow empty-mirror light-mirror"
        steps.join_steps._on_where(Where(Step.WAITING, words, r"\\fileserver\housing\KIM Desk"))
        yield
        stage.shoot("12-waiting", steps)
        steps.stop()
        steps.close()


def _examples(now: datetime) -> Iterator[tuple[str, Standing]]:
    """Yield what each picture is called, and how the laptop of it stands."""
    laptops = (
        Laptop("a" * 32, t("Tour", "KIM log administrator"), "HO-0041", mine=True, administrator=True),
        Laptop("b" * 32, t("Tour", "Voids manager"), "HO-0107", heard=now - timedelta(minutes=9)),
        Laptop("c" * 32, t("Tour", "Rents manager"), "HO-0112", heard=now - timedelta(days=3), unseen=4),
        Laptop("d" * 32, t("Tour", "Former repairs manager"), "HO-0090", removed=True, heard=now - timedelta(days=60)),
    )
    folder = r"\\fileserver\housing\KIM Desk"
    shared = ShareState(folder, True, laptops=laptops, last_merged=t("Tour", "Merged for the board"))
    yield "seen", Standing(Phase.MEMBER, state=shared, at=now)
    asks = Member("e" * 32, "", t("Tour", "Allocations manager"), "HO-0133", b"verify", b"seal")
    request = Request("0" * 16, asks, {"name": asks.name})
    yield (
        "request",
        Standing(
            Phase.MEMBER, state=ShareState(folder, True, laptops=laptops, requests=(request,), conflicts=2), at=now
        ),
    )
    waiting = ShareState(folder, False, waiting=3, laptops=laptops)
    words = t(
        "Tour",
        "{folder} cannot be reached just now (the network name cannot be found). What you save stays on this laptop and goes "
        "out later.",
    ).format(folder=folder)
    yield "unreachable", Standing(Phase.MEMBER, Trouble.UNREACHABLE, words, state=waiting, at=now)
    yield "emptied", Standing(Phase.MEMBER, Trouble.EMPTIED, state=waiting, at=now)
