"""The heat map is walked through by arrow keys and says where one is."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kimdesk.ui.widgets.heat import HeatCell, HeatMap


@pytest.fixture
def heat_map(qtbot: QtBot, theme) -> HeatMap:
    made = HeatMap()
    qtbot.addWidget(made)
    cells = [[HeatCell(str(column), None, 0, f"principle {column + 1}") for column in range(3)], []]
    made.show_cells([("Voids", ""), ("Leasehold", "not returned")], ["1", "2", "3"], cells)
    made.resize(400, 200)
    made.show()
    return made


def test_arrow_keys_walk_and_stop_at_the_edges(qtbot: QtBot, heat_map: HeatMap) -> None:
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Right):
        qtbot.keyClick(heat_map, key)

    assert heat_map.accessibleName() == "Voids, principle 3"


def test_a_row_without_cells_says_why(qtbot: QtBot, heat_map: HeatMap) -> None:
    qtbot.keyClick(heat_map, Qt.Key.Key_Down)
    qtbot.keyClick(heat_map, Qt.Key.Key_Right)

    assert heat_map.accessibleName() == "Leasehold: not returned"


def test_enter_opens_the_cell_one_is_on(qtbot: QtBot, heat_map: HeatMap) -> None:
    qtbot.keyClick(heat_map, Qt.Key.Key_Right)
    with qtbot.waitSignal(heat_map.cell_opened, timeout=500) as opened:
        qtbot.keyClick(heat_map, Qt.Key.Key_Return)

    assert opened.args == [0, 1]


def test_every_figure_is_also_in_words(heat_map: HeatMap) -> None:
    assert heat_map.accessibleDescription().splitlines() == [
        "Voids: principle 1; principle 2; principle 3",
        "Leasehold: not returned",
    ]


def test_an_empty_map_can_be_shown_and_walked(qtbot: QtBot, theme) -> None:
    made = HeatMap()
    qtbot.addWidget(made)
    made.show_cells([], [], [])
    qtbot.keyClick(made, Qt.Key.Key_Down)
    qtbot.keyClick(made, Qt.Key.Key_Return)

    assert made.accessibleName() == "No teams yet"
