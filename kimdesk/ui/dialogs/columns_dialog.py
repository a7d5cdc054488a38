"""The order and the widths of the columns of a table, by buttons: what dragging its head does, for whoever does not drag."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QTableView

from kimdesk.i18n import t
from kimdesk.ui.announce import announce
from kimdesk.ui.dialogs.fitted_dialog import FittedDialog
from kimdesk.ui.soon import soon
from kimdesk.ui.theme.style import px
from kimdesk.ui.widgets.buttons import SecondaryButton
from kimdesk.ui.widgets.cards import quiet
from kimdesk.ui.widgets.flow import FlowLayout
from kimdesk.ui.widgets.two_line import TwoLineList

_STEP = 20


class ColumnsDialog(FittedDialog):
    """Changes the table at once, through its head and as a drag would; ``usual`` gives back the usual widths."""

    def __init__(self, table: QTableView, usual: Callable[[], None] | None = None) -> None:
        self._table, self._head = table, table.horizontalHeader()
        movable = self._head.sectionsMovable()
        title = t("Columns", "Order and widths of columns") if movable else t("Columns", "Widths of columns")
        super().__init__(title, 460, 520, parent=table)
        self.setObjectName("columns")
        self.listed = TwoLineList(t("Columns", "Columns, from left to right"))
        self.left = self._make_button(t("Columns", "Further left"), partial(self._move, -1))
        self.right = self._make_button(t("Columns", "Further right"), partial(self._move, 1))
        self.wider = self._make_button(t("Columns", "Wider"), partial(self._widen, 1))
        self.narrower = self._make_button(t("Columns", "Narrower"), partial(self._widen, -1))
        self.usual = self._make_button(t("Columns", "Usual widths"), usual or self._show)
        self.close_button = self._make_button(t("Columns", "Close"), self.reject)
        self._lay_out(movable, usual is not None)
        # What is dragged meanwhile, or fits itself to what was chosen, is shown once all of it has its place.
        self._soon = soon(self, 0, self._show)
        for changed in (self._head.sectionMoved, self._head.sectionResized, self._head.sectionCountChanged):
            changed.connect(self._look_soon)
        self.listed.currentRowChanged.connect(self._offer)
        self._show()
        self.listed.setCurrentRow(0)
        self.listed.setFocus()

    def _make_button(self, words: str, act: Callable[[], object]) -> SecondaryButton:
        button = SecondaryButton(words)
        button.clicked.connect(lambda: act())
        return button

    def _lay_out(self, movable: bool, has_usual: bool) -> None:
        words = t("Columns", "Choose a column; what you change shows in the table at once.")
        self.column.addWidget(quiet(words, 14))
        self.listed.setMinimumHeight(px(120))
        self.column.addWidget(self.listed, 1)
        acts = FlowLayout(spacing=px(8))
        offered: list[tuple[QAbstractButton, bool]] = [(self.left, movable), (self.right, movable)]
        for button, is_offered in (*offered, (self.wider, True), (self.narrower, True)):
            button.setVisible(is_offered)
            acts.addWidget(button)
        self.column.addLayout(acts)
        self.usual.setVisible(has_usual)
        self.add_buttons((self.usual,), (self.close_button,))

    def _look_soon(self, *_what: int) -> None:
        self._soon.start()

    def _order(self) -> list[int]:
        """Return the columns that are shown, as the eye meets them."""
        head = self._head
        return [at for place in range(head.count()) if not head.isSectionHidden(at := head.logicalIndex(place))]

    def _name(self, at: int) -> str:
        return str(self._table.model().headerData(at, Qt.Orientation.Horizontal) or "")

    def _wide(self, at: int) -> str:
        return t("Columns", "Width {width}").format(width=round(self._head.sectionSize(at) * 100 / px(100)))

    def _show(self) -> None:
        self.listed.fill([(str(at), self._name(at), self._wide(at), "") for at in self._order()])
        self._offer()

    def _offer(self, *_row: int) -> None:
        chosen, order = self._chosen(), self._order()
        least = self._head.minimumSectionSize()
        self.left.setEnabled(chosen >= 0 and chosen != order[0])
        self.right.setEnabled(chosen >= 0 and chosen != order[-1])
        self.wider.setEnabled(chosen >= 0)
        self.narrower.setEnabled(chosen >= 0 and self._head.sectionSize(chosen) > least)

    def _chosen(self) -> int:
        return int(self.listed.key() or -1)

    def _move(self, by: int) -> None:
        order, chosen = self._order(), self._chosen()
        beside = order[order.index(chosen) + by]
        self._head.moveSection(self._head.visualIndex(chosen), self._head.visualIndex(beside))
        self._show()
        words = t("Columns", "{column}: {at} of {all}")
        announce(self, words.format(column=self._name(chosen), at=order.index(chosen) + by + 1, all=len(order)))

    def _widen(self, by: int) -> None:
        chosen = self._chosen()
        wanted = self._head.sectionSize(chosen) + px(_STEP) * by
        self._head.resizeSection(chosen, max(wanted, self._head.minimumSectionSize()))
        self._show()
        announce(self, f"{self._name(chosen)}: {self._wide(chosen)}")
