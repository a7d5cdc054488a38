"""Paints every widget into pictures, to be looked at: python tests/ui/gallery.py FOLDER."""

from __future__ import annotations

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parent.parent.parent))

from datetime import date

from kimdesk.ui.widgets.conflict import ConflictPanel
from kimdesk.ui.widgets.date_input import DateInput
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QProgressBar,
    QRadioButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from kimdesk.model.dates import parse_date, say_date
from kimdesk.ui.theme.icons import icon_names, paint_icon
from kimdesk.ui.theme.style import apply_theme, px, tokens
from kimdesk.ui.widgets.buttons import FilterChip, LinkButton, PillButton, PrimaryButton, SecondaryButton
from kimdesk.ui.widgets.cards import Card, Chip, Divider, EmptyState, InfoBar, ProgressLine, page_title, quiet
from kimdesk.ui.widgets.flow import FlowLayout
from kimdesk.ui.widgets.heat import HeatCell, HeatMap
from kimdesk.ui.widgets.inputs import ChoiceInput, FieldRow, GrowingText, LineInput, SearchBox
from kimdesk.ui.widgets.legend import Legend, Sign
from kimdesk.ui.widgets.segmented import SegmentedControl
from kimdesk.ui.widgets.tabs import TabBar
from kimdesk.ui.widgets.trend import StepTrend
from kimdesk.ui.widgets.two_line import TwoLineList

STEPS = [("0", "Not in place"), ("1", "Partly"), ("2", "In place"), ("3", "Embedded"), ("na", "N/A")]
TABS = ["Overview", "KIM log", "Information assets", "Action plan", "Risks", "Self-assessment", "Packs", "Merge desk"]
TEAMS = {
    "Voids": "3+3 2 2 1 1",
    "Rents": "3 2 3 2 2+2",
    "Allocations": "2 1-2 1 1 0",
    "Repairs": "2 2 1 2 1 1+",
    "Estate services": "2 2 2 3+2 2",
}
TREND = [(6, 14, 12, 4), (6, 13, 13, 4), (5, 12, 15, 4), (4, 12, 15, 5), (3, 11, 16, 6), (2, 10, 17, 7), (2, 9, 17, 8)]


class IconSheet(QWidget):
    """Every drawing at the size of buttons."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(px(60))

    def paintEvent(self, _event) -> None:
        painter = QPainter(self)
        for at, name in enumerate(icon_names()):
            row, column = divmod(at, 20)
            paint_icon(painter, QRectF(column * px(26), row * px(28) + px(4), px(18), px(18)), name, tokens().ink)


class Sheet(QWidget):
    """A ground in the colour of the window."""

    def paintEvent(self, _event) -> None:
        QPainter(self).fillRect(self.rect(), QColor(tokens().bg))


def header() -> QWidget:
    bar, row = Card(), QHBoxLayout()
    pill = PillButton("Q3 2025/26, Oct to Dec · due 22 Jan", soft=True)
    pill.set_menu(QMenu(pill))
    row.addWidget(page_title("KIM Desk"))
    row.addWidget(pill)
    row.addStretch(1)
    row.addWidget(SearchBox("Search everything   Ctrl+K", "Search everything"))
    row.addWidget(PillButton("Confirmed on the share 14:02"))
    tabs = TabBar(TABS)
    tabs.set_count(3, 1)
    tabs.set_count(7, 12)
    tabs.choose(1)
    bar.body.addLayout(row)
    bar.body.addWidget(tabs)
    return bar


def activities() -> QWidget:
    card = Card("Voids team")
    chips = FlowLayout()
    for words, tone in (
        ("Draft", "amber"),
        ("Late", "red"),
        ("Signed", "green"),
        ("Asset", "neutral"),
        ("New", "accent"),
    ):
        chips.addWidget(Chip(words, tone))
    card.body.addLayout(chips)
    listed = TwoLineList("Activities")
    listed.fill(
        [
            ("1", "Void inspection", "No change, confirmed 3 Dec", "done"),
            ("2", "Void works order", "Changed · 4 of 6 principles", "part"),
            ("3", "Asbestos record update before re-letting", "Not started", "open"),
        ]
    )
    listed.choose("2")
    card.body.addWidget(listed)
    bar = ProgressLine()
    bar.set_value(0.7, "5 of 7")
    card.body.addWidget(bar)
    return card


def one_activity() -> QWidget:
    card, row = Card(), QHBoxLayout()
    row.addWidget(page_title("Void works order"))
    row.addStretch(1)
    for button in (SecondaryButton("Nothing changed"), SecondaryButton("Something changed", accented=True)):
        row.addWidget(button)
    card.body.addLayout(row)
    card.body.addWidget(quiet("Opened with what you said in Q2. The underlined step is last quarter's answer."))
    card.body.addWidget(Divider())
    for chosen, before in (("3", "2"), ("2", "2"), (None, None)):
        control = SegmentedControl("Lifecycle", STEPS)
        control.show_step(chosen, before)
        card.body.addWidget(control)
    note = GrowingText()
    note.load("Photos now go straight from the tablet into the works order; the shared drive folder is closed. " * 2)
    card.body.addWidget(note)
    last = FlowLayout(spacing=10)
    disabled = PrimaryButton("Cannot yet")
    disabled.setEnabled(False)
    for button in (
        LinkButton("Asbestos record update"),
        FilterChip("Review due"),
        disabled,
        PrimaryButton("Submit to service manager"),
    ):
        last.addWidget(button)
    card.body.addLayout(last)
    card.body.addStretch(1)
    return card


def fields() -> QWidget:
    card = Card("A14 Void photos")
    wrong = FieldRow("Review date", LineInput(), "Day first, such as 5 April 2026")
    wrong.editor.load("31/02/2026")
    wrong.say_error("There is no such day. Write a date such as 5 April 2026.")
    choice = ChoiceInput([("6", "6 years after the property is let again"), ("2", "2 years")])
    choice.load("6")
    read_only = LineInput()
    read_only.load("Shown, not to be changed")
    read_only.setReadOnly(True)
    for row in (
        FieldRow("Retention rule", choice, "Applied by the repairs system."),
        wrong,
        FieldRow("Owner", read_only),
    ):
        card.body.addWidget(row)
    plain = QHBoxLayout()
    ticked, picked, bar = QCheckBox("Holds personal data"), QRadioButton("Paper"), QProgressBar()
    ticked.setChecked(True)
    picked.setChecked(True)
    bar.setValue(40)
    for widget in (ticked, QCheckBox("Copy"), picked, QRadioButton("System"), QSpinBox(), QLineEdit("plain"), bar):
        plain.addWidget(widget)
    card.body.addLayout(plain)
    info = InfoBar()
    info.say("Two values for the retention rule, please choose.", "amber", "Choose")
    card.body.addWidget(info)
    card.body.addWidget(IconSheet())
    card.body.addStretch(1)
    return card


def heat() -> QWidget:
    card, grid = Card("Six principles by team, Q3 2025/26"), []
    for code in TEAMS.values():
        row: list[HeatCell] = []
        for sign in code.replace(" ", ""):
            if sign in "+-":
                row[-1] = HeatCell(row[-1].step, None, 1 if sign == "+" else -1, row[-1].words)
            else:
                row.append(HeatCell(sign, None, 0, sign))
        grid.append(row)
    grid[3][4] = HeatCell("2", "1", 0, "reviewer lower")
    grid[3][3] = HeatCell("na", None, 0, "not applicable")
    heat_map = HeatMap()
    heat_map.show_cells(
        [*((team, "") for team in TEAMS), ("Leasehold", "not returned")],
        ["1 Activities", "2 Lifecycle", "3 Responsible", "4 Essential", "5 Gaps", "6 Reporting"],
        [*grid, []],
    )
    card.body.addWidget(heat_map)
    card.body.addWidget(
        Legend(
            [
                Sign("step", words, str(at))
                for at, words in enumerate(("not in place", "partly", "in place", "embedded"))
            ]
        )
    )
    card.body.addStretch(1)
    return card


def trend() -> QWidget:
    card = Card("Steps over seven quarters, 36 ratings")
    chart = StepTrend(["not in place", "partly", "in place", "embedded"])
    chart.show_bars([(f"Q{1 + at % 4} 2{4 + at // 4}/2{5 + at // 4}", counts) for at, counts in enumerate(TREND)])
    card.body.addWidget(chart, 1)
    card.body.addWidget(quiet("Embedded 4 to 8. Not in place 6 to 2."))
    return card


def record() -> QWidget:
    card, row = Card(), QHBoxLayout()
    row.addWidget(SearchBox("Filter 62 assets", "Filter assets"))
    row.addWidget(FilterChip("Review due"))
    row.addStretch(1)
    row.addWidget(PrimaryButton("New asset"))
    card.body.addLayout(row)
    when = DateInput("Review date", parse_date, say_date)
    when.load(date(2026, 4, 5))
    card.body.addWidget(FieldRow("Review date", when))
    values = [
        ("Six years after let", "Voids manager, 2 Dec 16:20, laptop 7F"),
        ("Two years after let", "Information team, 3 Dec 09:05"),
    ]
    card.body.addWidget(ConflictPanel(values, before="not known yet"))
    card.body.addWidget(EmptyState("No evidence yet", "Add the guide or the sample check that shows it.", "Add files…"))
    return card


def gallery() -> QWidget:
    """Return all widgets on one sheet."""
    sheet = Sheet()
    column = QVBoxLayout(sheet)
    column.addWidget(header())
    for pieces in ((activities(), one_activity()), (fields(), record()), (heat(), trend())):
        row = QHBoxLayout()
        for piece, stretch in zip(pieces, (2, 5) if pieces[0].heading.text() == "Voids team" else (1, 1), strict=True):
            row.addWidget(piece, stretch)
        column.addLayout(row)
    return sheet


def paint_all(folder: Path) -> list[Path]:
    """Paint light, dark and contrast at 100 % and 200 % into a folder."""
    app = QApplication.instance() or QApplication([])
    painted = []
    for mode in ("light", "dark", "contrast"):
        for scale in (100, 200):
            apply_theme(app, mode, scale)
            sheet = gallery()
            sheet.resize(1280 * scale // 100, 1060 * scale // 100)
            path = folder / f"{mode}-{scale}.png"
            sheet.grab().save(str(path))
            painted.append(path)
            sheet.deleteLater()
    return painted


if __name__ == "__main__":
    target = Path(sys.argv[1])
    target.mkdir(parents=True, exist_ok=True)
    paint_all(target)
