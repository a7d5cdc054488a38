"""Pictures of the risk register: the list with its map, the scores and the ladder of a risk, and the forms of a step."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint

from kimdesk.ui.dialogs.form_dialog import FormDialog
from kimdesk.ui.pages.risks.ladder_group import LadderGroup
from kimdesk.ui.pages.risks.page import RisksPage

if TYPE_CHECKING:
    from kimdesk.ui.tour import Stage

# What the header, the tabs and the status line of the window take.
_FRAME = 130


def tour_of_risks(stage: Stage) -> Iterator[None]:
    """Show the page as large as it is inside the window; nothing is asked for or decided."""
    page = RisksPage(stage.desk, stage.tasks, stage.bus)
    page.resize(stage.window.width(), stage.window.height() - _FRAME)
    page.show()
    yield
    yield
    stage.shoot("14-risks", page)
    if not page.shows_map:
        page.map_link.click()
        yield
        stage.shoot("14-risks-map", page)
        page.map_link.click()
    waiting = stage.desk.escalating.waiting()
    if waiting:
        page.show_record(waiting[0].risk.id)
        yield
        yield
        for key in ("score", "ladder"):
            _turn_to(page, key)
            yield
            stage.shoot(f"14-risk-{key}", page)
        yield from _forms(stage, page)
    page.close()
    page.deleteLater()


def _turn_to(page: RisksPage, key: str) -> None:
    group = next(each for each in page.editor.groups if each.group.key == key)
    inner = page.editor.area.widget()
    assert inner is not None
    page.editor.area.verticalScrollBar().setValue(group.mapTo(inner, QPoint(0, 0)).y())


def _forms(stage: Stage, page: RisksPage) -> Iterator[None]:
    ladder = next(each for each in page.editor.groups if isinstance(each, LadderGroup))
    for button, name in ((ladder.decide, "decide"), (ladder.close_risk, "close")):
        if not button.isHidden():
            button.click()
            yield
            form = next(each for each in page.window().findChildren(FormDialog) if each.isVisible())
            stage.shoot(f"14-risk-{name}", form)
            form.reject()
            yield
