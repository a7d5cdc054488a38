"""The map of risks, its legend, columns that stack and entries of a timeline: words, keys, room and theme."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from kimdesk.ui.widgets.band_legend import BandLegend, BandSign
from kimdesk.ui.widgets.columns import Columns
from kimdesk.ui.widgets.risk_map import RiskCell, RiskMap, tone_of
from kimdesk.ui.widgets.timeline import TimelineEntry

STEPS = ["1 Rare", "2 Unlikely", "3 Possible"]


@pytest.fixture
def risk_map(qtbot: QtBot, theme) -> RiskMap:
    made = RiskMap()
    qtbot.addWidget(made)
    cells = [
        [RiskCell(row * column, row * column, (row + column) / 4, f"score {row * column}") for column in range(3)]
        for row in range(3)
    ]
    made.show_risks(STEPS, ["1 Minor", "2 Moderate and then some", "3 Major"], cells)
    made.resize(420, 200)
    made.show()
    return made


def test_keys_walk_through_the_map_and_enter_chooses(qtbot: QtBot, risk_map: RiskMap) -> None:
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Down):
        qtbot.keyClick(risk_map, key)
    assert risk_map.accessibleName() == "3 Possible, score 2"
    with qtbot.waitSignal(risk_map.cell_opened, timeout=500) as opened:
        qtbot.keyClick(risk_map, Qt.Key.Key_Return)
    assert opened.args == [2, 1]


def test_every_cell_is_in_the_description_and_a_piece_of_its_own(risk_map: RiskMap) -> None:
    assert risk_map.accessibleDescription().splitlines()[1] == "2 Unlikely: score 0; score 1; score 2"
    assert len(risk_map.pieces()) == 9


def test_headings_are_numbers_alone_where_one_of_them_has_no_room(risk_map: RiskMap) -> None:
    assert [risk_map._column_words(at) for at in range(3)] == ["1", "2", "3"]
    risk_map.resize(900, 200)
    assert risk_map._column_words(1) == "2 Moderate and then some"


def test_an_empty_map_says_so(qtbot: QtBot, theme) -> None:
    made = RiskMap()
    qtbot.addWidget(made)
    made.show_risks([], [], [])
    qtbot.keyClick(made, Qt.Key.Key_Return)
    assert made.accessibleName() == "No risks yet"


@pytest.mark.parametrize("mode", ["light", "dark", "contrast"])
def test_map_legend_and_timeline_are_painted_in_every_theme(qtbot: QtBot, theme, risk_map: RiskMap, mode: str) -> None:
    theme(mode, 200)
    legend, entry = BandLegend(), TimelineEntry("no")
    legend.show_bands([BandSign("Low 1-4", 0.0), BandSign("High 5-25", 1.0)])
    for each in (legend, entry):
        qtbot.addWidget(each)
        each.show()
    assert legend.accessibleName() == "Low 1-4, High 5-25"
    for each in (risk_map, legend, entry):
        assert not each.grab().isNull()
    theme()


@pytest.mark.parametrize("sort", ["done", "no", "waits", "plain"])
def test_an_entry_of_a_timeline_grows_with_what_it_holds(qtbot: QtBot, theme, sort: str) -> None:
    entry = TimelineEntry(sort)
    qtbot.addWidget(entry)
    before = entry.sizeHint().height()
    entry.body.addWidget(QLabel("Asked for\nand decided"))
    assert entry.sizeHint().height() > before
    assert not entry.grab().isNull()


def test_the_tone_of_a_band_is_its_place_among_them() -> None:
    assert [tone_of(height) for height in (0.0, 0.3, 0.9, 1.0)] == ["green", "amber", "amber", "red"]


def test_columns_stand_beside_each_other_while_each_has_room(qtbot: QtBot, theme) -> None:
    columns = Columns([QLabel("One"), QLabel("Two"), QLabel("Three")], 100)
    qtbot.addWidget(columns)
    columns.resize(400, 100)
    columns.show()
    assert not columns.stacked
    columns.resize(310, 100)
    assert columns.stacked
    columns.resize(400, 100)
    assert not columns.stacked
