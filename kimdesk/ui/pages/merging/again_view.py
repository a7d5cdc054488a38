"""A record that was merged into another and is named all the same: by which, and one button that hands them over."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kimdesk.i18n import t
from kimdesk.services.named_again import NamedAgain, Naming
from kimdesk.ui.pages.merging.lines import label_of
from kimdesk.ui.theme.style import px
from kimdesk.ui.widgets.buttons import SecondaryButton
from kimdesk.ui.widgets.cards import quiet
from kimdesk.ui.widgets.flow import in_flow
from kimdesk.ui.widgets.grouped_list import GroupedList, Line


class AgainView(QWidget):
    """Built anew for each; ``handed_over`` says that all of them shall name the one in which it lives on."""

    handed_over = Signal()
    record_opened = Signal(str, str)

    def __init__(self, again: NamedAgain, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        words = t(
            "MergeDesk",
            "“{name}” was made one with “{into}” and lives on there. Somebody who did not know wrote “{name}” all the same. "
            "Handed over, these records name “{into}”.",
        )
        column.addWidget(quiet(words.format(name=again.name, into=again.into_name), 14))
        self.hand_over = SecondaryButton(t("MergeDesk", "Hand over"), accented=True)
        self.hand_over.clicked.connect(self.handed_over)
        column.addWidget(in_flow(self.hand_over))
        column.addWidget(quiet(t("MergeDesk", "Press Enter on a line, or click it twice, to open its record."), 13))
        self.list = GroupedList(t("MergeDesk", "Records that name it"))
        self.list.setMinimumHeight(px(140))
        title = t("MergeDesk", "Records ({count})").format(count=len(again.by))
        self.list.fill_groups([(title, [_line(each) for each in again.by])])
        self.list.itemActivated.connect(self._on_activated)
        column.addWidget(self.list, 1)

    def _on_activated(self) -> None:
        kind, _space, record = self.list.key().partition(" ")
        if record:
            self.record_opened.emit(kind, record)


def _line(each: Naming) -> Line:
    fields = ", ".join(each.fields)
    return Line(f"{each.kind} {each.record}", each.name or label_of(each.kind), f"{label_of(each.kind)} · {fields}")
