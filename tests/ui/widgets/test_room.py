"""Nothing is cut off at 200 %, nothing to press is too small, and what is wrong is said and unsaid."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QFontMetrics
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from kimdesk.ui.theme.style import font, px, tokens
from kimdesk.ui.theme.tokens import contrast
from kimdesk.ui.widgets.buttons import FilterChip, LinkButton, PillButton, PrimaryButton, SecondaryButton
from kimdesk.ui.widgets.cards import Chip
from kimdesk.ui.widgets.choice_input import ChoiceInput
from kimdesk.ui.widgets.heat import HeatCell, HeatMap
from kimdesk.ui.widgets.inputs import FieldRow, GrowingText, LineInput
from kimdesk.ui.widgets.search_box import SearchBox
from kimdesk.ui.widgets.segmented import SegmentedControl
from kimdesk.ui.widgets.tabs import TabBar

TABS = ["Overview", "KIM log", "Information assets", "Action plan", "Risks", "Self-assessment", "Packs", "Merge desk"]
PRESSED = {
    "primary": lambda: PrimaryButton("Submit"),
    "secondary": lambda: SecondaryButton("Next"),
    "link": lambda: LinkButton("Asbestos record"),
    "pill": lambda: PillButton("Q3 2025/26"),
    "filter": lambda: FilterChip("Review due"),
    "line": LineInput,
    "choice": lambda: ChoiceInput([("1", "One")]),
    "search": lambda: SearchBox("Search", "Search everything"),
    "text": GrowingText,
    "segments": lambda: SegmentedControl("Lifecycle", [("0", "Partly"), ("1", "In place")]),
    "tabs": lambda: TabBar(TABS),
}
SCALES = pytest.mark.parametrize("scale", [100, 150, 200])


def shown(qtbot: QtBot, piece: QWidget) -> QWidget:
    qtbot.addWidget(piece)
    piece.adjustSize()
    piece.show()
    return piece


@SCALES
@pytest.mark.parametrize("make", PRESSED.values(), ids=PRESSED)
def test_what_can_be_pressed_is_tall_enough_and_reached_by_keyboard(qtbot: QtBot, theme, make, scale: int) -> None:
    theme("light", scale)
    piece = shown(qtbot, make())

    assert piece.height() >= max(28, QFontMetrics(font(13)).height() + 4)
    assert piece.focusPolicy().value & 1


@SCALES
@pytest.mark.parametrize("kind", [PrimaryButton, SecondaryButton, LinkButton, PillButton, FilterChip, Chip])
def test_a_button_and_a_chip_hold_their_words(qtbot: QtBot, theme, kind, scale: int) -> None:
    theme("light", scale)
    piece = shown(qtbot, kind("Submit to service manager"))
    size = {PillButton: 13, FilterChip: 13, Chip: 12}.get(kind, 14)

    assert piece.width() >= QFontMetrics(font(size)).horizontalAdvance("Submit to service manager")


@pytest.mark.parametrize("make", PRESSED.values(), ids=PRESSED)
def test_the_focus_can_be_seen(qtbot: QtBot, theme, make) -> None:
    window = QWidget()
    piece, other = make(), QLineEdit(window)
    piece.setParent(window)
    shown(qtbot, window)
    piece.resize(piece.sizeHint())
    other.setFocus()
    without = piece.grab().toImage()
    piece.setFocus()
    qtbot.waitUntil(piece.hasFocus)

    assert piece.grab().toImage() != without


@SCALES
def test_every_tab_can_be_seen_in_the_smallest_window(qtbot: QtBot, theme, scale: int) -> None:
    theme("light", scale)
    tabs = TabBar(TABS)
    qtbot.addWidget(tabs)
    tabs.resize(1100, tabs.sizeHint().height())
    tabs.show()
    for at in range(len(TABS)):
        tabs.choose(at)
        box = tabs._boxes()[at]

        assert box.left() >= 0
        assert box.right() <= 1100


@SCALES
def test_the_names_of_columns_are_not_cut_in_the_middle(qtbot: QtBot, theme, scale: int) -> None:
    theme("light", scale)
    made = HeatMap()
    qtbot.addWidget(made)
    names = ["1 Activities", "2 Lifecycle", "3 Responsible", "4 Essential", "5 Gaps", "6 Reporting"]
    made.show_cells([("Estate services", "")], names, [[HeatCell("1", None, 0, name) for name in names]])
    made.resize(px(470), made.sizeHint().height())
    metrics = QFontMetrics(font(13))

    for at, name in enumerate(names):
        assert metrics.horizontalAdvance(made._column_words(at)) <= made._box(-1, at).width()
        assert made._column_words(at) == name or made._column_words(at).endswith("…")


def test_a_cleared_error_gives_the_help_back(qtbot: QtBot, theme) -> None:
    row = FieldRow("Review date", LineInput(), "Day first")
    qtbot.addWidget(row)
    row.say_error("There is no such day.")
    said = row.editor.accessibleDescription()
    row.say_error("")

    assert "There is no such day." in said
    assert "Day first" in said
    assert row.editor.accessibleDescription() == "Day first"


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_placeholders_can_be_read(qtbot: QtBot, theme, mode: str) -> None:
    theme(mode)
    box = shown(qtbot, SearchBox("Search everything", "Search everything"))
    colour = box.palette().color(box.palette().ColorRole.PlaceholderText)

    assert colour == QColor(tokens().ink2)
    assert contrast(tokens().ink2, tokens().panel) >= 4.5


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_the_edge_of_a_check_box_can_be_seen(qtbot: QtBot, theme, mode: str) -> None:
    theme(mode)
    box = shown(qtbot, QCheckBox("Holds personal data"))
    row = box.grab().toImage()
    ratio = row.devicePixelRatio()
    middle = int(box.height() * ratio / 2)
    inside = [row.pixelColor(x, middle).name() for x in range(int(px(18) * ratio))]

    assert max(contrast(colour, tokens().bg) for colour in inside) >= 3


def test_a_check_box_grows_with_its_words(qtbot: QtBot, theme) -> None:
    theme("light", 200)
    box = shown(qtbot, QCheckBox("Holds personal data"))

    assert box.style().pixelMetric(box.style().PixelMetric.PM_IndicatorWidth, None, box) >= 28
