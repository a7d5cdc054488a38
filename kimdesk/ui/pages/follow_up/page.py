"""What is recorded and not right yet, in every register: one list under a heading for each sort, and each line leads to
its record.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from kimdesk.i18n import Text, mark, show, t
from kimdesk.model.kinds import KINDS
from kimdesk.services.desk import Desk
from kimdesk.services.follow_up import FollowUp
from kimdesk.store.follow_up import Sort
from kimdesk.ui.change_bus import ChangeBus
from kimdesk.ui.fresh_page import FreshPage
from kimdesk.ui.tasks import Tasks
from kimdesk.ui.theme.style import px
from kimdesk.ui.widgets.cards import Card, EmptyState, quiet
from kimdesk.ui.widgets.grouped_list import GroupedList, Line

_RELOAD_MS = 200
_HEADINGS: dict[Sort, Text] = {
    Sort.GAP: mark("FollowUp", "Not known yet"),
    Sort.LEFT: mark("FollowUp", "In the hands of somebody who has left"),
    Sort.NOWHERE: mark("FollowUp", "References that lead nowhere"),
    Sort.RING: mark("FollowUp", "Copies and parts that lead back to themselves"),
    Sort.ORDER: mark("FollowUp", "Days in the wrong order"),
    Sort.UNDECIDED: mark("FollowUp", "Where a risk stands, and nobody decided so"),
    Sort.UNPARSED: mark("FollowUp", "Not understood, and kept as it came"),
}


class FollowUpPage(FreshPage):
    """``record_opened`` asks the window for the record of a line."""

    record_opened = Signal(str, str)
    status_said = Signal(str)

    def __init__(self, desk: Desk, tasks: Tasks, bus: ChangeBus, parent: QWidget | None = None) -> None:
        super().__init__(bus, _RELOAD_MS, parent)
        self.page_name = t("FollowUp", "Follow up")
        self._desk, self._tasks = desk, tasks
        outer = QVBoxLayout(self)
        outer.setContentsMargins(px(12), px(12), px(12), px(12))
        self._stack = QStackedWidget()
        outer.addWidget(self._stack)
        self._stack.addWidget(QWidget())
        self._stack.addWidget(
            EmptyState(
                t("FollowUp", "Nothing to follow up"),
                t(
                    "FollowUp",
                    "Gaps, people who have left, references that lead nowhere and wrong days are shown here.",
                ),
            )
        )
        card = Card(t("FollowUp", "Recorded and not right yet"))
        card.body.addWidget(quiet(t("FollowUp", "Press Enter on a line, or click it twice, to open its record.")))
        self.list = GroupedList(t("FollowUp", "Recorded and not right yet"))
        self.list.itemActivated.connect(self._on_activated)
        card.body.addWidget(self.list, 1)
        self._stack.addWidget(card)

    def reload(self) -> None:
        """Read anew what is to be followed up."""
        super().reload()
        self._tasks.read(self._desk.follow_up.list, self._on_read, key="follow-up")

    def flush(self) -> None:
        """Nothing is written here."""

    def _on_read(self, found: list[FollowUp]) -> None:
        self.list.fill_groups(_groups(found))
        self._stack.setCurrentIndex(2 if found else 1)

    def _on_activated(self) -> None:
        kind, _space, rest = self.list.key().partition(" ")
        if kind:
            self.record_opened.emit(kind, rest.partition(" ")[0])


def _groups(found: Sequence[FollowUp]) -> list[tuple[str, list[Line]]]:
    groups = []
    for sort, heading in _HEADINGS.items():
        lines = [_line(each) for each in found if each.sort == sort]
        words = t("FollowUp", "{heading} ({count})").format(heading=show(heading), count=len(lines))
        groups.append((words, lines))
    return groups


def _line(each: FollowUp) -> Line:
    kind = show(KINDS[each.kind].label) if each.kind in KINDS else each.kind
    name = f"{each.ref} {each.title}".strip() or kind
    return Line(f"{each.kind} {each.id} {each.sort} {each.field}", name, f"{kind} · {each.sentence}")
