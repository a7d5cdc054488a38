"""At the foot all is seen whole but what undo names and what was said, which end in dots where there is no room."""

from __future__ import annotations

from PySide6.QtGui import QFontMetrics
from pytestqt.qtbot import QtBot

from kimdesk.ui.status_line import StatusLine
from kimdesk.ui.theme.style import font
from tests.ui.conftest import ApplyTheme

SAID = "You are now working as Somebody Else, who has a long name."


def make_line(qtbot: QtBot, wide: int) -> StatusLine:
    line = StatusLine()
    qtbot.addWidget(line)
    line.resize(wide, line.height())
    line.show_backup("Last backup 12 Jan 09:30", "Backup 12 Jan", old=False)
    line.count_messages(24)
    line.show()
    return line


def test_what_undo_names_leaves_room_for_all_else_in_large_text(qtbot: QtBot, theme: ApplyTheme) -> None:
    theme("light", 200)
    line = make_line(qtbot, 1100)
    line.offer("Housing register applications, how it is done", "")
    line.layout().activate()
    for link in (line.backup, line.messages, line.help):
        assert link.width() >= link.sizeHint().width(), link.text()


def test_what_was_said_ends_in_dots_where_there_is_no_room_for_it(qtbot: QtBot, theme: ApplyTheme) -> None:
    theme("light", 200)
    line = make_line(qtbot, 1150)
    line.say(SAID)
    qtbot.waitUntil(lambda: 0 < line.said.width() < QFontMetrics(font(13)).horizontalAdvance(SAID))
    assert line.said.shown.endswith("…")
    assert (line.said.text(), line.said.toolTip()) == (SAID, SAID)


def test_what_was_said_is_whole_where_there_is_room(qtbot: QtBot, theme: ApplyTheme) -> None:
    line = make_line(qtbot, 1280)
    line.say(SAID)
    qtbot.waitUntil(lambda: line.said.shown == SAID)
