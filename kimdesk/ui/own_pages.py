"""The pages that stand among the registers in the place of a register's usual page, and the views over several of them;
each is loaded when somebody first opens it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

from kimdesk.services.desk import Desk
from kimdesk.ui.change_bus import ChangeBus
from kimdesk.ui.tasks import Tasks


def _risks(desk: Desk, tasks: Tasks, bus: ChangeBus) -> Any:
    from kimdesk.ui.pages.risks.page import RisksPage

    return RisksPage(desk, tasks, bus)


def _assessment(desk: Desk, tasks: Tasks, bus: ChangeBus) -> Any:
    from kimdesk.ui.pages.assessment.page import AssessmentPage

    return AssessmentPage(desk, tasks, bus)


def _calendar(desk: Desk, tasks: Tasks, bus: ChangeBus) -> Any:
    from kimdesk.ui.pages.calendar.page import CalendarPage

    return CalendarPage(desk, tasks, bus)


def _follow_up(desk: Desk, tasks: Tasks, bus: ChangeBus) -> Any:
    from kimdesk.ui.pages.follow_up.page import FollowUpPage

    return FollowUpPage(desk, tasks, bus)


def _assurance(desk: Desk, tasks: Tasks, bus: ChangeBus) -> Any:
    from kimdesk.ui.pages.assurance.page import AssurancePage

    return AssurancePage(desk, tasks, bus)


def _looking_back(desk: Desk, tasks: Tasks, bus: ChangeBus) -> Any:
    from kimdesk.ui.pages.history.page import HistoryPage

    return HistoryPage(desk, tasks, bus)


OWN_PAGES: Mapping[str, Callable[[Desk, Tasks, ChangeBus], Any]] = MappingProxyType(
    {
        "risk": _risks,
        "answer": _assessment,
        "calendar": _calendar,
        "follow_up": _follow_up,
        "assurance": _assurance,
        "looking_back": _looking_back,
    }
)
