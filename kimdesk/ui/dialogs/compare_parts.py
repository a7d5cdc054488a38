"""What the comparison of two packs is made of on the screen: the list of what differs, and one difference whole."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtWidgets import QVBoxLayout, QWidget

from kimdesk.exports.comparison import Compared
from kimdesk.exports.reading.differences import Difference, say_way
from kimdesk.i18n import mark, t
from kimdesk.model.comparing_ways import Way
from kimdesk.ui.tables.cells import Cell, Column, Values
from kimdesk.ui.tables.record_table import RecordTable
from kimdesk.ui.theme.style import px
from kimdesk.ui.widgets.cards import Card, Words, heading, quiet
from kimdesk.ui.widgets.reflow import Reflow

NAMES = ("row",)
_TONES = {Way.WORSE: "red", Way.BETTER: "green"}
_LOWEST = 170


def _record(values: Values, _today: date) -> Cell:
    row: Difference = values["row"]
    guess = t("CompareDialog", "guess") if row.guessed else ""
    return Cell(row.record, strong=True, badge=guess, tip=row.team)


def _what(values: Values, _today: date) -> Cell:
    return Cell(values["row"].what)


def _before(values: Values, _today: date) -> Cell:
    return Cell(_short(values["row"].before))


def _after(values: Values, _today: date) -> Cell:
    return Cell(_short(values["row"].after))


def _way(values: Values, _today: date) -> Cell:
    way = values["row"].way
    return Cell(say_way(way), _TONES.get(way, ""))


def _short(words: str) -> str:
    return " ".join(words[:400].split())


_COLUMNS = (
    Column("record", mark("CompareDialog", "Record"), NAMES, _record, width=210, stretch=3),
    Column("what", mark("CompareDialog", "What"), NAMES, _what, width=150, stretch=1),
    Column("before", mark("CompareDialog", "Before"), NAMES, _before, width=160, stretch=3),
    Column("after", mark("CompareDialog", "After"), NAMES, _after, width=160, stretch=3),
    Column("way", mark("CompareDialog", "Way"), NAMES, _way, width=86),
)


class DifferenceTable(RecordTable):
    """One row for each difference, in the order of the sections."""

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__(t("CompareDialog", "What differs"), _COLUMNS, [each.key for each in _COLUMNS], "record", today)
        self.keep_order()
        self.setMinimumHeight(px(_LOWEST))

    def show_differences(self, rows: Sequence[Difference]) -> None:
        """Show these rows, known by their place among them."""
        self.show_rows(NAMES, [(str(at), False, row) for at, row in enumerate(rows)])
        self.scrollToTop()


class WholeDifference(QWidget):
    """One difference with all of its words: the one document on the left, the other on the right."""

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(6))
        self.title = heading("", 14)
        column.addWidget(self.title)
        self.before, self.after = Words("", 14), Words("", 14)
        self._names = (quiet("", 12), quiet("", 12))
        left, right = (_card(*each) for each in zip(self._names, (self.before, self.after), strict=True))
        column.addWidget(Reflow(left, right, needs=px(520), stretch=(1, 1)))
        self.hide()

    def show_difference(self, compared: Compared, row: Difference) -> None:
        """Show a row whole."""
        self.title.setText(t("CompareDialog", "{record}: {what}").format(record=row.record, what=row.what))
        for label, side in zip(self._names, (compared.before, compared.after), strict=True):
            label.setText(side.name)
        self.before.setText(row.before)
        self.after.setText(row.after)
        self.show()


def _card(name: Words, words: Words) -> Card:
    card = Card()
    card.body.addWidget(name)
    card.body.addWidget(words)
    card.body.addStretch(1)
    return card
