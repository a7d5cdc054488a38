"""What each line of the index of registers leads to, loaded when it is first wanted."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from kimdesk.services.desk import Desk
from kimdesk.ui.change_bus import ChangeBus
from kimdesk.ui.registers.directory import Directory
from kimdesk.ui.tasks import Tasks

if TYPE_CHECKING:
    from kimdesk.ui.registers.register import Register


def make_register_page(desk: Desk, tasks: Tasks, bus: ChangeBus, key: str, directory: Directory) -> QWidget:
    """Return the page of a line: a register as its kind describes it, or a page of its own."""
    if key == "calendar":
        from kimdesk.ui.pages.calendar.page import CalendarPage

        return CalendarPage(desk, tasks, bus)
    if key == "merge_desk":
        from kimdesk.ui.pages.merging.page import MergingPage

        return MergingPage(desk, tasks, bus)
    if key == "follow_up":
        from kimdesk.ui.pages.follow_up.page import FollowUpPage

        return FollowUpPage(desk, tasks, bus)
    if key == "chasing":
        from kimdesk.ui.pages.chase.page import ChasePage

        return ChasePage(desk, tasks, bus)
    if key == "assurance":
        from kimdesk.ui.pages.assurance.page import AssurancePage

        return AssurancePage(desk, tasks, bus)
    if key == "looking_back":
        from kimdesk.ui.pages.history.page import HistoryPage

        return HistoryPage(desk, tasks, bus)
    if key == "answer":
        from kimdesk.ui.pages.assessment.page import AssessmentPage

        return AssessmentPage(desk, tasks, bus)
    if key == "risk":
        from kimdesk.ui.pages.risks.page import RisksPage

        return RisksPage(desk, tasks, bus)
    from kimdesk.ui.registers.register_page import RegisterPage

    return RegisterPage(_register(key), desk, tasks, bus, directory=directory)


def _register(key: str) -> Register:
    """Return the register of a kind, with what some have beside that."""
    from kimdesk.ui.registers.bundle_register import with_requests
    from kimdesk.ui.registers.by_kind import register_of
    from kimdesk.ui.registers.measure_register import with_doubts, with_values
    from kimdesk.ui.registers.processing_register import with_warnings
    from kimdesk.ui.registers.statement_register import with_receipt
    from kimdesk.ui.registers.tools import ASKED_MOST

    more: dict[str, Callable[[Register], Register]] = {
        "processing": with_warnings,
        "requests": lambda register: replace(register, tools=(ASKED_MOST,)),
        "bundle": with_requests,
        "measure": with_values,
        "reading": with_doubts,
        "statement": with_receipt,
    }
    return more.get(key, lambda register: register)(register_of(key))
