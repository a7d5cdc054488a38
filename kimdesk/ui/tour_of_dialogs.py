"""Pictures of the sign-off, of two quarters side by side, of a form, and of a review."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from kimdesk.model.returns import State
from kimdesk.ui.dialogs.compare_dialog import CompareDialog
from kimdesk.ui.dialogs.sign_dialog import SignDialog
from kimdesk.ui.pages.log import questions

if TYPE_CHECKING:
    from kimdesk.ui.tour import Stage


def tour_of_dialogs(stage: Stage) -> Iterator[None]:
    """Show the dialogs of the whole window, and the review beside its return; nothing is changed."""
    window = stage.window
    window.open_sign_off()
    yield
    yield
    dialog = window.findChild(SignDialog)
    if dialog is not None:
        stage.shoot("6-sign-off", dialog)
        dialog.reject()
    yield from _comparing(stage)
    view = window.log.view
    if view is not None and view.entries:
        made = questions.practice_change(view.entries[0])
        made.show()
        yield
        stage.shoot("8-practice-change", made)
        made.close()
    yield from _review(stage)
    yield


def _review(stage: Stage) -> Iterator[None]:
    """The review stands beside the return that it is about."""
    window, desk = stage.window, stage.desk
    waiting = [each for each in desk.overview.picture(window.quarter).teams if each.state is State.SUBMITTED]
    if not waiting:
        return
    window.tabs.choose(1)
    window.log.show_team(waiting[0].team.id)
    yield
    yield
    window.log.acts.act("review")
    yield
    stage.shoot("7-review")
    window.log.review.leave()


def _comparing(stage: Stage) -> Iterator[None]:
    """Show the two newest contents of the workspace, one difference whole, and then only what became worse."""
    stage.window.ways.open_compare()
    yield
    yield
    dialog = stage.window.findChild(CompareDialog)
    if dialog is None or dialog.compared is None:
        return
    long = max(range(len(dialog.shown)), key=lambda at: len(dialog.shown[at].after), default=0)
    dialog.table.selectRow(long)
    dialog.table.record_chosen.emit(str(long))
    yield
    stage.shoot("17-compare", dialog)
    dialog.which._choose("worse")
    yield
    stage.shoot("17-compare-worse", dialog)
    dialog.reject()
