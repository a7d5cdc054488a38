"""Pictures of the self-assessment: the items with one answer, two cycles compared, a framework that is not begun yet."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from kimdesk.ui.pages.assessment.page import AssessmentPage

if TYPE_CHECKING:
    from kimdesk.ui.tour import Stage

_HEADER = 100


def tour_of_assessment(stage: Stage) -> Iterator[None]:
    """Show the page in the room that the window has below its header."""
    room = QWidget()
    column = QVBoxLayout(room)
    column.setContentsMargins(0, 0, 0, 0)
    page = AssessmentPage(stage.desk, stage.tasks, stage.bus)
    column.addWidget(page)
    room.resize(stage.window.width(), stage.window.height() - _HEADER)
    room.show()
    yield
    yield
    stage.shoot("13-assessment", room)
    page.list.move_on(1)
    page.list.itemClicked.emit(page.list.currentItem())
    yield
    yield
    stage.shoot("13-assessment-answer", room)
    page.top.compare.click()
    yield
    stage.shoot("13-assessment-compared", room)
    not_begun = [each.framework for each in stage.desk.assessment.choices() if not each.cycles]
    if not_begun:
        page.top.framework_chosen.emit(not_begun[0].key)
        yield
        yield
        stage.shoot("13-assessment-not-begun", room)
    room.close()
    room.deleteLater()
