"""The values of a measure in its editor: the picture says its figures in words, and a value is entered beside it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kimdesk.ui.page_making import REGISTERS
from kimdesk.ui.registers.values_group import ValuesGroup
from kimdesk.ui.theme.style import apply_theme
from kimdesk.ui.widgets.value_trend import TrendPoint, ValueTrend
from tests.ui.windows import Shown, show_window
from tests.workspaces import Bench


@pytest.fixture
def shown(bench: Bench, qtbot: QtBot, qapp: QApplication) -> Iterator[Shown]:
    apply_theme(qapp)
    made = show_window(bench, qtbot)
    yield made
    made.close()


@pytest.fixture
def measure(bench: Bench) -> str:
    values = {"title": "Homes surveyed", "definition": "In five years", "target": "95 %", "direction": "up"}
    made = bench.desk.records.make("measure", values).id
    bench.desk.measures.enter(made, "Q1 2025/26", {"value": "90 %"})
    bench.desk.measures.enter(made, "Q2 2025/26", {"value": "about 93"})
    return made


def opened(shown: Shown, measure: str) -> ValuesGroup:
    shown.window.tabs.choose(REGISTERS)
    shown.window.open_record("measure", measure)
    shown.rest()
    editor = shown.window.page(REGISTERS).made["measure"].editor
    group = next(each for each in editor.groups if isinstance(each, ValuesGroup))
    shown.qtbot.waitUntil(lambda: group.series is not None, timeout=15_000)
    return group


def test_the_picture_says_every_figure_in_words(shown: Shown, measure: str) -> None:
    group = opened(shown, measure)
    assert group.trend.accessibleDescription().splitlines() == [
        "Target: 95 % or more",
        "Q1 2025/26: 90 %, Target missed",
        "Q2 2025/26: about 93, No number, No number can be read from “about 93”: it is kept, and not drawn.",
    ]


def test_a_value_is_entered_and_undone(shown: Shown, measure: str) -> None:
    group = opened(shown, measure)
    assert group.period.text() == shown.bench.quarter.name
    group.enter.click()
    assert "Write the value" in group.value_row.error.text()
    shown.qtbot.keyClicks(group.value, "96 %")
    group.enter.click()
    shown.qtbot.waitUntil(lambda: group.trend.figures().endswith("96 %, Target met"), timeout=15_000)
    shown.window.undo()
    shown.qtbot.waitUntil(lambda: "96 %" not in group.trend.figures(), timeout=15_000)


def test_a_value_leads_to_its_own_record(shown: Shown, measure: str) -> None:
    group = opened(shown, measure)
    assert group.series is not None
    group.record_opened.emit("reading", group.series.points[0].id)
    shown.rest()
    page = shown.window.page(REGISTERS)
    assert page.open_key == "reading"
    shown.qtbot.waitUntil(lambda: "Q1 2025/26" in page.made["reading"].editor.title.text(), timeout=15_000)


@pytest.mark.parametrize("mode", ["light", "dark", "contrast"])
def test_the_picture_is_painted_in_every_theme(qtbot: QtBot, theme, mode: str) -> None:
    theme(mode, 200)
    trend = ValueTrend()
    qtbot.addWidget(trend)
    points = [
        TrendPoint(f"Q{at} 2025/26", words, number, "") for at, words, number in ((1, "-3", -3.0), (2, "?", None))
    ]
    for shown_points, target in (((), None), (points, 5.0), (points[:1], None), (points[1:], None)):
        trend.show_points(shown_points, target, "5")
        trend.resize(200, 200)
        assert not trend.grab().isNull()
