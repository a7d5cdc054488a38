"""The three scores of a risk beside each other: small pickers for likelihood and impact, and what they come to."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSize
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kimdesk.i18n import Text, mark, show, t
from kimdesk.model.changes import Record
from kimdesk.model.risk import say_score, score
from kimdesk.ui.pages.risks.marks import RiskMarks
from kimdesk.ui.registers.directory import Directory
from kimdesk.ui.registers.field_group import FieldGroup
from kimdesk.ui.registers.field_row import RegisterRow
from kimdesk.ui.registers.register import Group, Register
from kimdesk.ui.theme.style import px
from kimdesk.ui.widgets.cards import Chip, Words, quiet
from kimdesk.ui.widgets.columns import Columns
from kimdesk.ui.widgets.focus import follow_layout

# The three scores, each with the fields of its likelihood and its impact.
SCORES: Mapping[str, tuple[str, str]] = {
    "initial": ("initial_likelihood", "initial_impact"),
    "current": ("likelihood", "impact"),
    "target": ("target_likelihood", "target_impact"),
}
SCORE_WORDS: Mapping[str, Text] = {
    "initial": mark("Risks", "Initial"),
    "current": mark("Risks", "Current"),
    "target": mark("Risks", "Target"),
}
_NARROWEST = 104


class ScoreGroup(FieldGroup):
    """Shows the six fields as three columns; what two people changed in one of them stands below, over the whole width."""

    def __init__(
        self, group: Group, register: Register, directory: Directory, marks: RiskMarks, parent: QWidget | None = None
    ) -> None:
        super().__init__(group, register, directory, parent)
        self._marks = marks
        self.more.hide()
        self.columns: dict[str, ScoreColumn] = {}
        self._below: QVBoxLayout | None = None

    def _arrange(self) -> None:
        if self._opened is None:
            return
        if not self.columns:
            self._make_columns()
        for row in self.rows.values():
            row.show_record(self._opened)
        for sort, column in self.columns.items():
            column.show_score(sort, self._opened.view.record, self._marks)

    def _make_columns(self) -> None:
        below = QVBoxLayout()
        below.setSpacing(px(6))
        for sort, names in SCORES.items():
            column = ScoreColumn(show(SCORE_WORDS[sort]))
            for name, label in zip(names, (t("Risks", "Likelihood"), t("Risks", "Impact")), strict=True):
                row = RegisterRow(self._register.known[name], self._register.gaps, self._directory, self)
                row.lost.connect(self.lost)
                row.compared.connect(self.compared)
                self.rows[name] = row
                column.take(row, label)
                below.addLayout(_under(row))
            self.columns[sort] = column
        self._body.addWidget(Columns(list(self.columns.values()), _NARROWEST))
        self._body.addLayout(below)
        follow_layout(self)


class ScoreColumn(QWidget):
    """One score: what it is called, what it comes to in words, and its two pickers."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._rows: list[RegisterRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(px(4))
        self._column.addWidget(quiet(name, 13))
        self.words = Words("", 14, QFont.Weight.DemiBold)
        self._column.addWidget(self.words)
        self.chip = Chip("")
        self._column.addWidget(self.chip)

    def take(self, row: RegisterRow, label: str) -> None:
        """Put a picker into the column under a short label; it is read out under its whole name."""
        row.label.setText(label)
        self._rows.append(row)
        self._column.addWidget(row)

    def show_score(self, sort: str, record: Record, marks: RiskMarks) -> None:
        """Show what the two steps of a record come to, with the word of the band."""
        likelihood, impact = (record[name] for name in SCORES[sort])
        said = say_score(likelihood, impact)
        band, tone = marks.say(score(likelihood, impact))
        self.words.setText(said or t("Risks", "Not scored"))
        self.words.set_tone("" if said else "neutral")
        self.chip.say(band or t("Risks", "No band"), tone)
        for row in self._rows:
            option = row.field.option(record[row.field.name])
            row.input.setToolTip(
                ": ".join((show(row.field.label), show(option.label))) if option else show(row.field.label)
            )
        self.setAccessibleName(t("Risks", "{sort}: {score} {band}").format(sort=self._name, score=said, band=band))

    def minimumSizeHint(self) -> QSize:
        return QSize(px(_NARROWEST), super().minimumSizeHint().height())


def _under(row: RegisterRow) -> QVBoxLayout:
    """Take what stands under a picker (a second value, its history) out of the narrow column."""
    layout = row.layout()
    assert layout is not None
    layout.removeItem(row.more)
    row.more.setParent(None)
    return row.more
