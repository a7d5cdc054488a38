"""The four steps of a merge, each in a line: what stands to be done, and the buttons that do it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kimdesk.i18n import t, tn
from kimdesk.services.duplicates import MOST
from kimdesk.services.merging import Merged
from kimdesk.ui.pages.merging.lines import from_whom, say_changes
from kimdesk.ui.pages.merging.reading import Reading
from kimdesk.ui.theme.style import px
from kimdesk.ui.widgets.buttons import SecondaryButton
from kimdesk.ui.widgets.cards import Card, Divider, Words
from kimdesk.ui.widgets.flow import in_flow
from kimdesk.ui.widgets.reflow import Reflow

_MOST_NAMED = 3


class StepsCard(Card):
    """Says where the merge stands."""

    files_wanted = Signal()
    workbooks_wanted = Signal()
    import_wanted = Signal()
    conflicts_wanted = Signal()
    merged_wanted = Signal()
    chase_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        self._rows: list[tuple[Reflow, Sequence[SecondaryButton]]] = []
        super().__init__("", parent)
        self.files = _button(t("MergeDesk", "Team files…"), self.files_wanted)
        self.workbooks = _button(t("MergeDesk", "Filled workbooks…"), self.workbooks_wanted)
        self.sheets = _button(t("MergeDesk", "A spreadsheet…"), self.import_wanted)
        self.conflicts = _button(t("MergeDesk", "Conflicts"), self.conflicts_wanted)
        self.merged = _button(t("MergeDesk", "Say that all is merged…"), self.merged_wanted)
        self.chase = _button(t("MergeDesk", "Chase…"), self.chase_wanted)
        self.steps = [
            self._add(t("MergeDesk", "1. Bring in"), [self.files, self.workbooks, self.sheets]),
            self._add(t("MergeDesk", "2. Settle"), [self.conflicts]),
            self._add(t("MergeDesk", "3. Merged"), [self.merged]),
            self._add(t("MergeDesk", "4. Chase"), [self.chase], last=True),
        ]

    def show_reading(self, reading: Reading, last: Merged | None) -> None:
        """Say what stands to be done."""
        desk = reading.desk
        self.steps[0].setText(_say_pending(reading, last))
        self.steps[1].setText(_say_to_settle(reading))
        self.conflicts.setVisible(bool(desk.conflicts or desk.undecided))
        self.steps[2].setText(_say_merged(reading, last))
        self.merged.setVisible(reading.may_say)
        self.steps[3].setText(_say_late(reading.late))
        self._fit()

    def hold(self, held: bool) -> None:
        """Let nothing be brought in while something is."""
        for button in (self.files, self.workbooks, self.sheets, self.merged):
            button.setEnabled(not held)

    def restyle(self) -> None:
        super().restyle()
        self.body.setSpacing(px(6))
        self._fit()

    def _fit(self) -> None:
        """Let the buttons stand in one line, to the right of the words, where there is room for both."""
        for reflow, buttons in self._rows:
            shown = [button.sizeHint().width() for button in buttons if not button.isHidden()]
            wide = sum(shown) + px(8) * max(len(shown) - 1, 0)
            reflow.fit_second(wide, px(420) + wide)

    def _add(self, title: str, buttons: Sequence[SecondaryButton], last: bool = False) -> Words:
        words = Words("", 14)
        told = QWidget()
        row = QHBoxLayout(told)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(12))
        name = Words(title, 14, QFont.Weight.DemiBold, wrap=False)
        name.setMinimumWidth(px(92))
        row.addWidget(name)
        row.addWidget(words, 1)
        reflow = Reflow(told, in_flow(*buttons), stretch=(1, 0), gap=12)
        self._rows.append((reflow, buttons))
        self.body.addWidget(reflow)
        if not last:
            self.body.addWidget(Divider())
        return words


def _button(words: str, wanted: SignalInstance) -> SecondaryButton:
    button = SecondaryButton(words, compact=True)
    button.clicked.connect(wanted)
    return button


def _say_pending(reading: Reading, last: Merged | None) -> str:
    pending = reading.desk.pending
    if not pending:
        return t("MergeDesk", "Nothing has come in that is not merged.")
    names = list(dict.fromkeys(from_whom(each) for each in pending))
    said = ", ".join(names[:_MOST_NAMED])
    if len(names) > _MOST_NAMED:
        said = t("MergeDesk", "{names} and {count} more").format(names=said, count=len(names) - _MOST_NAMED)
    words = t("MergeDesk", "{changes} from {names}.")
    if last is not None:
        words = t("MergeDesk", "{changes} from {names}, since “{merged}”.")
    changes = say_changes(sum(each.arrival.changes for each in pending))
    return words.format(changes=changes, names=said, merged=last.name if last else "")


def _say_to_settle(reading: Reading) -> str:
    desk = reading.desk
    parts = [
        words.format(count=count)
        for count, words in (
            (desk.conflicts, t("MergeDesk", "fields with two values: {count}")),
            (desk.undecided, t("MergeDesk", "changes to accept or discard: {count}")),
            (len(desk.apart), t("MergeDesk", "records that two people edited: {count}")),
            (len(reading.again), t("MergeDesk", "merged records that are named again: {count}")),
            (
                len(reading.twins),
                t("MergeDesk", "pairs that may be one: {count}")
                if len(reading.twins) < MOST
                else t("MergeDesk", "pairs that may be one: {count} or more"),
            ),
        )
        if count
    ]
    said = "; ".join(parts)
    return f"{said[:1].upper()}{said[1:]}." if said else t("MergeDesk", "Nothing waits for a decision.")


def _say_merged(reading: Reading, last: Merged | None) -> str:
    if not reading.shared:
        return t("MergeDesk", "Your records are not shared with other laptops: there is nobody to tell.")
    if last is None:
        return t(
            "MergeDesk", "When all is in and nothing waits, say so: your colleagues then see that theirs is in it."
        )
    return t("MergeDesk", "Last: {name}").format(name=last.name)


def _say_late(late: int) -> str:
    if not late:
        return t("MergeDesk", "No team is late.")
    return tn("MergeDesk", "1 team is late.", "{count} teams are late.", late).format(count=late)
