"""Two records that may be one thing: which stays, what is taken over from the other, or that they are two."""

from __future__ import annotations

from functools import partial
from itertools import pairwise

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from kimdesk.i18n import t, tn
from kimdesk.services.duplicates import Suggestion, Twin
from kimdesk.services.uniting import Prospect, Side
from kimdesk.ui.dialogs.tick_row import TickRow
from kimdesk.ui.theme.style import px
from kimdesk.ui.widgets.buttons import LinkButton, SecondaryButton
from kimdesk.ui.widgets.cards import Divider, Words, clear_layout, quiet
from kimdesk.ui.widgets.flow import in_flow
from kimdesk.ui.widgets.reflow import Reflow


class TwinsView(QWidget):
    """Built anew for each pair; ``stays_wanted`` asks what it comes to where this one stays, ``united`` to make one of them (the
    one that goes, the one that stays, the fields taken over), ``told_apart`` that they are two things.
    """

    stays_wanted = Signal(str, str)
    united = Signal(str, str, object)
    told_apart = Signal()
    record_opened = Signal(str, str)

    def __init__(self, twins: Suggestion, may_tell: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.twins = twins
        self._prospect: Prospect | None = None
        self.ticks: dict[str, TickRow] = {}
        self._links: list[LinkButton] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        column.addWidget(Words(twins.why, 14, QFont.Weight.DemiBold))
        column.addWidget(quiet(t("MergeDesk", "Which of the two stays? What names the other one then names it."), 13))
        group = QButtonGroup(self)
        self.keep = {each.id: TickRow(_called(each), group) for each in (twins.first, twins.second)}
        for each in (twins.first, twins.second):
            row = self.keep[each.id]
            row.tick.clicked.connect(partial(self._on_keep, each.id))
            self._links.append(self._link(each))
            column.addWidget(Reflow(row, self._links[-1], px(420), (1, 0), 8))
        column.addWidget(Divider())
        self._sides = QVBoxLayout()
        self._sides.setSpacing(px(2))
        column.addLayout(self._sides)
        self.unite = SecondaryButton(t("MergeDesk", "Make one of them"), accented=True)
        self.apart = SecondaryButton(t("MergeDesk", "They are two things"))
        self.unite.setEnabled(False)
        self.unite.clicked.connect(self._on_unite)
        self.apart.clicked.connect(self.told_apart)
        if not may_tell:
            self.apart.hide()
        column.addSpacing(px(4))
        column.addWidget(in_flow(self.unite, self.apart))
        self.refused = Words("", 13, tone="amber")
        self.refused.hide()
        column.addWidget(self.refused)

    def start(self) -> None:
        """Propose that the older one stays."""
        self.keep[self.twins.first.id].tick.setChecked(True)
        self._on_keep(self.twins.first.id)

    def look_again(self) -> None:
        """Ask anew what it comes to, as either may have been changed meanwhile; what is ticked stays."""
        self.stays_wanted.emit(*self._choice())

    def show_prospect(self, found: Prospect) -> None:
        """Show what it comes to. Ticks stay where the values are what they were."""
        before, self._prospect = self._prospect, found
        self.unite.setEnabled(not found.refused)
        self.unite.setToolTip(found.refused)
        self.refused.setText(found.refused)
        self.refused.setVisible(bool(found.refused))
        if before is not None and _says(before) == _says(found):
            return
        same = before.sides if before is not None and before.stays.id == found.stays.id else ()
        ticked = {side: self.ticks[side.field].tick.isChecked() for side in same}
        clear_layout(self._sides)
        self.ticks = {}
        if not found.sides:
            self._sides.addWidget(quiet(t("MergeDesk", "The other one says nothing more than this one."), 14))
        else:
            self._sides.addWidget(quiet(t("MergeDesk", "Taken over from the one that goes:"), 13))
        for side in found.sides:
            row = TickRow(_say_side(side))
            row.tick.setChecked(ticked.get(side, side.taken))
            self.ticks[side.field] = row
            self._sides.addWidget(row)
        if found.naming:
            self._sides.addWidget(quiet(_say_naming(found), 13))
        self._put_in_order()

    def _put_in_order(self) -> None:
        """Let the keyboard come to what is ticked before the buttons that act on it."""
        stops = [self._links[-1], *(row.tick for row in self.ticks.values()), self.unite, self.apart]
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)

    def _link(self, each: Twin) -> LinkButton:
        link = LinkButton(t("MergeDesk", "Open"))
        link.setAccessibleName(t("MergeDesk", "Open {name}").format(name=_called(each)))
        link.clicked.connect(partial(self._on_open, each.id))
        return link

    def _on_keep(self, stays: str, *_checked: object) -> None:
        self.unite.setEnabled(False)
        self.stays_wanted.emit(self._other(stays), stays)

    def _choice(self) -> tuple[str, str]:
        """Return which goes and which stays."""
        stays = next(each for each, row in self.keep.items() if row.tick.isChecked())
        return self._other(stays), stays

    def _on_unite(self) -> None:
        if self._prospect is not None:
            taken = tuple(field for field, row in self.ticks.items() if row.tick.isChecked())
            self.united.emit(self._prospect.goes.id, self._prospect.stays.id, taken)

    def _on_open(self, record: str, *_checked: object) -> None:
        self.record_opened.emit(self.twins.kind, record)

    def _other(self, one: str) -> str:
        return self.twins.second.id if one == self.twins.first.id else self.twins.first.id


def _says(found: Prospect) -> tuple[object, ...]:
    return found.stays.id, found.sides, found.naming, found.left


def _called(each: Twin) -> str:
    name = f"{each.ref} {each.title}".strip()
    return f"{name} · {each.beside}" if each.beside else name


def _say_side(side: Side) -> str:
    if side.both:
        return t("MergeDesk", "{field}: {value}, besides").format(field=side.label, value=_short(side.other))
    if not side.stays:
        return t("MergeDesk", "{field}: “{value}”").format(field=side.label, value=_short(side.other))
    return t("MergeDesk", "{field}: “{value}” instead of “{standing}”").format(
        field=side.label, value=_short(side.other), standing=_short(side.stays)
    )


def _say_naming(found: Prospect) -> str:
    handed = found.naming - found.left
    words = tn(
        "MergeDesk",
        "1 record that names the other one will name this one.",
        "{count} records that name the other one will name this one.",
        handed,
    ).format(count=handed)
    if not found.left:
        return words
    left = t("MergeDesk", "{count} stay as they are: what was signed or handed out is not changed.")
    return f"{words} {left.format(count=found.left)}"


def _short(words: str) -> str:
    words = " ".join(words.split())
    return words if len(words) <= 120 else f"{words[:118].rstrip()}…"
