"""What is copied from a list arrives in a spreadsheet as a table with headings."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from kimdesk.ui.tables.copying import put_table
from kimdesk.ui.widgets.two_line import TwoLineList


@pytest.fixture
def clipboard(qtbot: QtBot) -> None:
    QGuiApplication.clipboard().clear()


def held() -> tuple[str, str]:
    data = QGuiApplication.clipboard().mimeData()
    return data.text(), data.html()


def test_a_table_is_there_as_lines_with_tabs_and_with_its_layout(clipboard: None) -> None:
    put_table(["Ref", "Title"], [["A1", 'Key "log"\nnew'], ["A2", "R&D <draft>"]])
    text, html = held()
    assert text == 'Ref\tTitle\nA1\t"Key ""log""\nnew"\nA2\tR&D <draft>\n'
    assert "<tr><th>Ref</th><th>Title</th></tr>" in html
    assert "Key &quot;log&quot;<br>new" in html
    assert "R&amp;D &lt;draft&gt;" in html


def test_nothing_that_is_pasted_becomes_a_formula_and_no_nought_is_lost(clipboard: None) -> None:
    put_table(["A"], [["=1+1"], ["@x"], ["-5"], ["007"], ["7"]])
    text, html = held()
    assert text.splitlines()[1:] == ["'=1+1", "'@x", "'-5", "007", "7"]
    assert "<td>=" not in html
    assert html.count("mso-number-format") == 4


def test_a_line_of_a_list_is_copied_in_two_columns(clipboard: None, qtbot: QtBot) -> None:
    lines = TwoLineList("Things")
    qtbot.addWidget(lines)
    lines.fill([("a", "Key log", "due in 12 days", ""), ("b", "Stock list", "", "")])
    lines.choose("a")
    qtbot.keyClick(lines, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert held()[0] == "Key log\tdue in 12 days\n"
