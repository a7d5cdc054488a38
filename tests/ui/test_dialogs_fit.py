"""Dialogs stay on the screen with their buttons in reach, whatever the size of the text."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtCore import QEvent, QObject, QSize
from PySide6.QtWidgets import QApplication, QDialog, QScrollArea
from pytestqt.qtbot import QtBot

from kimdesk.ui.dialogs.check_dialog import CheckDialog
from kimdesk.ui.dialogs.compare_dialog import CompareDialog
from kimdesk.ui.dialogs.export_dialog import ExportDialog
from kimdesk.ui.dialogs.new_record_dialog import NewRecordDialog
from kimdesk.ui.dialogs.where_dialog import WhereDialog
from kimdesk.ui.importing.dialog import ImportDialog
from kimdesk.ui.pages.log import questions
from kimdesk.ui.registers.tools import EXPORT
from kimdesk.ui.theme.style import apply_theme
from kimdesk.ui.widgets.buttons import PrimaryButton, SecondaryButton
from tests.ui.merging_shown import merging_shown
from tests.ui.windows import Shown, show_window
from tests.workspaces import Bench

DIALOGS = (
    "sign-off",
    "check",
    "compare",
    "new asset",
    "paste",
    "where to look",
    "export",
    "take a workbook in",
    "import desk",
    "practice change",
    "new team",
    "send back",
)


def open_dialog(shown: Shown, name: str) -> QDialog:
    window = shown.window
    if name == "sign-off":
        window.open_sign_off()
        shown.rest()
        return shown.sign_dialog()
    if name == "check":
        window.open_check()
        return window.findChild(CheckDialog)
    if name == "compare":
        window.ways.open_compare()
        shown.rest()
        return window.findChild(CompareDialog)
    if name in ("new asset", "paste"):
        page = window.page(2)
        window.tabs.choose(2)
        shown.rest()
        (page._on_new if name == "new asset" else page._on_paste)()  # type: ignore[attr-defined]
        shown.rest()
        return page.findChild(NewRecordDialog if name == "new asset" else ImportDialog)
    if name == "export":
        page = window.page(2)
        page.list.tool_asked.emit(page.register.offered.index(EXPORT))  # type: ignore[union-attr]
        return page.findChild(ExportDialog)
    if name == "take a workbook in":
        return merging_shown(shown)
    if name == "import desk":
        window.ways.open_import()
        return window.findChild(ImportDialog)
    if name == "where to look":
        window.page(2).list.tools[0].click()  # type: ignore[union-attr]
        shown.rest()
        return window.page(2).findChild(WhereDialog)
    view = shown.bench.view()
    made = {
        "practice change": lambda: questions.practice_change(view.entries[0]),
        "new team": questions.new_team,
        "send back": lambda: questions.act("send_back", view),
    }[name]()
    made.setParent(shown.window, made.windowFlags())
    made.show()
    return made


@pytest.fixture(params=[100, 125, 200])
def shown(bench: Bench, qtbot: QtBot, qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[Shown]:
    apply_theme(qapp, "light", request.param)
    made = show_window(bench, qtbot)
    yield made
    made.close()
    apply_theme(qapp)


@pytest.mark.parametrize("name", DIALOGS)
def test_a_dialog_stays_on_the_screen_with_its_buttons_in_reach_and_is_gone_when_it_closes(
    shown: Shown, name: str
) -> None:
    dialog = open_dialog(shown, name)
    shown.qtbot.wait(50)
    room = dialog.screen().availableGeometry()

    assert room.contains(dialog.geometry()), (room, dialog.geometry())
    for button in dialog.findChildren(PrimaryButton) + dialog.findChildren(SecondaryButton):
        inside_body = any(area.isAncestorOf(button) for area in dialog.findChildren(QScrollArea))
        if button.isVisible() and not inside_body and button.window() is dialog:
            box = button.rect().translated(button.mapTo(dialog, button.rect().topLeft()))
            assert dialog.rect().contains(box), (button.text(), box, dialog.rect())
            assert button.width() >= button.sizeHint().width() - 1, button.text()
    dialog.reject()
    shown.qtbot.waitUntil(lambda: not shiboken6.isValid(dialog), timeout=2000)


def test_a_short_form_is_no_higher_than_what_it_asks(bench: Bench, qtbot: QtBot, qapp: QApplication) -> None:
    apply_theme(qapp)
    form = questions.act("send_back", bench.view())
    qtbot.addWidget(form)
    form.show()
    qtbot.waitUntil(lambda: form.height() < 300, timeout=2000)
    inner = form.questions
    assert form.body.viewport().height() >= inner.sizeHint().height() - 1
    assert form.body.viewport().height() <= inner.sizeHint().height() + 24


def test_a_form_grows_with_what_is_typed_into_it(bench: Bench, qtbot: QtBot, qapp: QApplication) -> None:
    apply_theme(qapp)
    form = questions.act("send_back", bench.view())
    qtbot.addWidget(form)
    form.show()
    qtbot.wait(50)
    before = form.height()
    form.editors["words"].setPlainText("Who holds the key log?\n" * 7)
    qtbot.waitUntil(lambda: form.height() > before, timeout=2000)
    qtbot.waitUntil(lambda: form.body.verticalScrollBar().maximum() == 0, timeout=2000)


class _Asked(QObject):
    """Keeps the size that a dialog has at the moment when it begins to be shown."""

    def __init__(self) -> None:
        super().__init__()
        self.size = QSize()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QDialog) and not self.size.isValid():
            self.size = watched.size()
        return False


@pytest.mark.parametrize("scale", [100, 200])
def test_a_dialog_has_its_size_before_there_is_a_window(qtbot: QtBot, qapp: QApplication, scale: int) -> None:
    apply_theme(qapp, "light", scale)
    dialog, asked = questions.new_activity(), _Asked()
    qtbot.addWidget(dialog)
    dialog.installEventFilter(asked)
    dialog.open()
    assert asked.size.width() == dialog.width() > 400
    assert asked.size.height() > 200
    apply_theme(qapp)
