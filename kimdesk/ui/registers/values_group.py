"""The values of a measure in its editor: the picture against the target, each value as a line, and entering one."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kimdesk.i18n import t
from kimdesk.model.changes import Changes
from kimdesk.services.desk import Desk
from kimdesk.services.measures import Point, Series, say_against, say_target
from kimdesk.ui.registers.directory import Directory
from kimdesk.ui.registers.field_group import FieldGroup
from kimdesk.ui.registers.opening import Opened
from kimdesk.ui.registers.register import Group, Register
from kimdesk.ui.tasks import Tasks
from kimdesk.ui.theme.style import px
from kimdesk.ui.widgets.buttons import LinkButton, SecondaryButton
from kimdesk.ui.widgets.cards import Chip, Words, clear_layout, quiet
from kimdesk.ui.widgets.flow import in_flow
from kimdesk.ui.widgets.inputs import FieldRow, LineInput
from kimdesk.ui.widgets.reflow import in_line
from kimdesk.ui.widgets.value_trend import TrendPoint, ValueTrend

# So many periods have room beside each other in the picture; all of them stand in the lines.
_DRAWN = 8
_TONES = {"met": "green", "missed": "amber"}


class ValuesGroup(FieldGroup):
    """Reads the values whenever its measure is shown, and again when one has been entered."""

    def __init__(self, group: Group, register: Register, directory: Directory, parent: QWidget | None = None) -> None:
        super().__init__(group, register, directory, parent)
        self._desk: Desk = directory.desk
        self._tasks: Tasks = directory.tasks
        self._bus = directory.bus
        self.series: Series | None = None
        self.trend = ValueTrend()
        self.nothing = quiet(t("Measures", "No value yet. Enter the one of this quarter below."))
        self.period, self.value = LineInput(), LineInput(t("Measures", "such as 96.4"))
        self.period.setMaximumWidth(px(150))
        self.value.setMaximumWidth(px(150))
        self.period_row = FieldRow(t("Measures", "Quarter or month"), self.period)
        self.value_row = FieldRow(t("Measures", "Value"), self.value)
        self.enter = SecondaryButton(t("Measures", "Enter the value"), accented=True)
        self.enter.clicked.connect(self._on_enter)
        self.value.returnPressed.connect(self._on_enter)
        self.told = Words("", 13, tone="amber")
        self.told.hide()
        self._lines = QVBoxLayout()
        self._lines.setSpacing(px(4))
        self._entry = in_flow(self.period_row, self.value_row, gap=12)
        column = self.layout()
        assert isinstance(column, QVBoxLayout)
        for part in (self.trend, self.nothing):
            column.addWidget(part)
        column.addLayout(self._lines)
        column.addWidget(self._entry)
        column.addWidget(self.told)
        column.addWidget(self.enter, 0, Qt.AlignmentFlag.AlignLeft)

    def show_record(self, opened: Opened) -> None:
        another = self._opened is None or self._opened.id != opened.id
        super().show_record(opened)
        if another:
            self.value.load("")
            self._tell("")
            self.period.load(self._desk.context.quarter().name)
        for part in (self._entry, self.enter):
            part.setVisible(self._desk.identity.me().may("reading", opened.view.record["team"] or ""))
        self._tasks.read(
            partial(self._desk.measures.series, opened.id), self._on_read, f"values {id(self)}", self._on_lost
        )

    # --- showing ----------------------------------------------------------------------------------------------------

    def _on_read(self, series: Series) -> None:
        if self._opened is None or series.measure.id != self._opened.id:
            return
        self.series = series
        self.trend.setVisible(bool(series.points))
        self.nothing.setVisible(not series.points)
        self.trend.show_points([_drawn(each) for each in series.points[-_DRAWN:]], series.target, say_target(series))
        clear_layout(self._lines)
        for point in reversed(series.points):
            self._lines.addWidget(self._line(point))
            for doubt in point.doubts:
                self._lines.addWidget(Words(doubt, 12, tone="amber"))

    def _on_lost(self, _error: Exception) -> None:
        clear_layout(self._lines)

    def _line(self, point: Point) -> QWidget:
        link = LinkButton(point.period)
        link.setAccessibleName(t("Measures", "Open the value of {period}").format(period=point.period))
        link.clicked.connect(partial(self._on_open, point.id))
        value = Words(point.words, 14, wrap=False)
        value.setMinimumHeight(link.sizeHint().height())
        parts: list[QWidget] = [link, value]
        said = say_against(point)
        if said:
            parts.append(_chip(said, _TONES.get(point.against.value, "amber"), link))
        if point.disputed:
            parts.append(_chip(t("Measures", "Two values"), "red", link))
        if point.again:
            parts.append(_chip(t("Measures", "Entered twice"), "amber", link))
        return in_flow(*parts, gap=8)

    def _on_open(self, record: str, *_checked: object) -> None:
        self.record_opened.emit("reading", record)

    # --- doing ------------------------------------------------------------------------------------------------------

    def _on_enter(self) -> None:
        if self._opened is None:
            return
        if not self.value.text().strip():
            self.value_row.say_error(t("Measures", "Write the value."))
            self.value.setFocus()
            return
        self.value_row.say_error("")
        values = {"value": self.value.text().strip()}
        work = partial(self._desk.measures.enter, self._opened.id, self.period.text(), values)
        self._tasks.write(work, self._on_entered, self._on_refused)

    def _on_entered(self, entered: tuple[str, Changes]) -> None:
        _record, changes = entered
        self.value.load("")
        self._tell(" ".join(dict.fromkeys(changes.notes)))
        self._bus.announce(changes)

    def _on_refused(self, error: Exception) -> None:
        self._tell(str(error))

    def _tell(self, words: str) -> None:
        self.told.setText(words)
        self.told.setVisible(bool(words))


def _drawn(point: Point) -> TrendPoint:
    said = ", ".join(filter(None, (say_against(point), *point.doubts)))
    return TrendPoint(point.period, point.words, point.number, said, point.against.value)


def _chip(words: str, tone: str, beside: QWidget) -> QWidget:
    """Return a chip in the middle of the line that its neighbour makes."""
    held = in_line(Chip(words, tone))
    held.setFixedHeight(beside.sizeHint().height())
    return held
