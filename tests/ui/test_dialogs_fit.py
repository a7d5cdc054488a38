"""Short forms are as high as what they ask, and grow with it; that all dialogs fit is asked with every window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QApplication, QDialog, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from kimdesk import i18n
from kimdesk.ui.change_bus import ChangeBus
from kimdesk.ui.dialogs.new_record_dialog import NewRecordDialog
from kimdesk.ui.pages.assets.register import ASSETS
from kimdesk.ui.pages.log import questions
from kimdesk.ui.registers.directory import Directory
from kimdesk.ui.tasks import Tasks
from kimdesk.ui.theme.style import apply_theme
from tests.workspaces import Bench


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


def test_a_dialog_opens_in_the_middle_of_its_window(bench: Bench, qtbot: QtBot, qapp: QApplication) -> None:
    apply_theme(qapp)
    window = QWidget()
    qtbot.addWidget(window)
    window.setGeometry(100, 60, 680, 620)
    window.show()
    dialog = questions.new_activity()
    dialog.setParent(window, Qt.WindowType.Dialog)
    dialog.open()
    assert abs(dialog.frameGeometry().center().x() - window.geometry().center().x()) < 24
    dialog.close()


@pytest.mark.parametrize("scale", [100, 200])
def test_a_new_record_in_a_language_of_longer_words_is_asked_for_without_moving_sideways(
    bench: Bench, qtbot: QtBot, qapp: QApplication, scale: int
) -> None:
    apply_theme(qapp, "light", scale)
    tasks = Tasks()
    with i18n.using(lambda _context, text: f"{text} {text}", "cy"):
        directory = Directory(bench.desk, tasks, ChangeBus(), tasks)
        dialog = NewRecordDialog(ASSETS, directory)
    dialog.open()
    qtbot.wait(20)
    area = dialog.findChild(QScrollArea)
    assert area is not None
    assert dialog.restricted.isVisible()
    assert area.horizontalScrollBar().maximum() == 0
    dialog.close()
    assert tasks.stop()
    apply_theme(qapp)
