"""Source, copies and feeds of an asset as a small map, in sentences and as a table, above the fields that make it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kimdesk.i18n import mark, show, t
from kimdesk.services.source_map import WAYS, Node, SourceMap, Way
from kimdesk.ui.pages.assets.told_group import ToldGroup
from kimdesk.ui.registers.directory import Directory
from kimdesk.ui.registers.register import Group, Register
from kimdesk.ui.registers.table_memory import TableMemory
from kimdesk.ui.tables.cells import Cell, Column, Values
from kimdesk.ui.tables.record_table import RecordTable
from kimdesk.ui.theme.style import px
from kimdesk.ui.widgets.buttons import LinkButton
from kimdesk.ui.widgets.cards import Words, clear_layout, quiet
from kimdesk.ui.widgets.source_tree import Branch, SourceTree

_NAMES = ("node",)
_MOST_ROWS = 8


def _name(values: Values, _today: date) -> Cell:
    return Cell(values["node"].name, strong=values["node"].here)


def _what(values: Values, _today: date) -> Cell:
    node: Node = values["node"]
    return Cell(node.words, tip=node.words)


def _way(values: Values, _today: date) -> Cell:
    node: Node = values["node"]
    return Cell(t("Sources", "of {name}").format(name=node.of) if node.of else show(WAYS[node.way]), tip=node.of)


def _where(values: Values, _today: date) -> Cell:
    return Cell(values["node"].where)


_COLUMNS = (
    Column("name", mark("Sources", "Asset"), _NAMES, _name, width=130, stretch=3),
    Column("what", mark("Sources", "What it is"), _NAMES, _what, width=130, stretch=3),
    Column("way", mark("Sources", "How it belongs here"), _NAMES, _way, width=130, stretch=2),
    Column("where", mark("Sources", "Where"), _NAMES, _where, width=90, stretch=1),
)


class SourceGroup(ToldGroup):
    """The picture and the table show the same; what is not right is said below both."""

    def __init__(self, group: Group, register: Register, directory: Directory, parent: QWidget | None = None) -> None:
        super().__init__(group, register, directory, parent)
        self._nodes: tuple[Node, ...] = ()
        self._as_table = False
        self.tree = SourceTree()
        self.tree.opened.connect(self._on_opened)
        self.table = RecordTable(
            t("Sources", "Source, copies and feeds"),
            _COLUMNS,
            [each.key for each in _COLUMNS],
            "name",
            self._desk.context.clock.today,
        )
        # The order is that of the map.
        self.table.keep_order()
        TableMemory(self.table, self._desk.context.settings, "sources")
        self.table.record_entered.connect(self._on_row_entered)
        self.summary = quiet("", 13)
        self.switch = LinkButton("")
        self.switch.clicked.connect(self._on_switch)
        self._troubles = QWidget()
        self._lines = QVBoxLayout(self._troubles)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(px(4))
        self.add_above(self.tree, self.table, self._troubles, self.summary)
        column = self.layout()
        assert isinstance(column, QVBoxLayout)
        column.insertWidget(column.count() - 1, self.switch, 0, Qt.AlignmentFlag.AlignLeft)
        self._forget()

    def _reading(self, record: str) -> Callable[[], SourceMap]:
        return partial(self._desk.source_map.of, record)

    def _forget(self) -> None:
        self._nodes = ()
        clear_layout(self._lines)
        self.summary.setText("")
        self._arrange_picture()

    def _tell(self, told: SourceMap) -> None:
        self._nodes = () if told.is_alone else told.nodes
        self.tree.show_branches(_branches(self._nodes))
        self.table.show_rows(_NAMES, [(str(at), False, each) for at, each in enumerate(self._nodes)])
        self.summary.setText(told.summary)
        clear_layout(self._lines)
        for each in told.remarks:
            self._lines.addWidget(Words(each, 13, tone="amber"))
        self._troubles.setVisible(bool(told.remarks))
        self._arrange_picture()

    def _arrange_picture(self) -> None:
        self.tree.setVisible(bool(self._nodes) and not self._as_table)
        self.table.setVisible(bool(self._nodes) and self._as_table)
        rows = min(len(self._nodes), _MOST_ROWS)
        high = (
            self.table.verticalHeader().defaultSectionSize() * rows + self.table.horizontalHeader().sizeHint().height()
        )
        self.table.setFixedHeight(high + px(18))
        self.switch.setVisible(bool(self._nodes))
        self.switch.say(t("Sources", "Show as a picture") if self._as_table else t("Sources", "Show as a table"))

    def _on_switch(self) -> None:
        self._as_table = not self._as_table
        self._arrange_picture()

    def _on_opened(self, record: str) -> None:
        self.record_opened.emit("asset", record)

    def _on_row_entered(self, at: str) -> None:
        node = self._nodes[int(at)]
        if not node.here:
            self.record_opened.emit("asset", node.id)


def _branches(nodes: Sequence[Node]) -> list[Branch]:
    found: list[Branch] = []
    shown: set[Way] = {Way.TRUTH}
    for each in nodes:
        heading = "" if each.way in shown else show(WAYS[each.way])
        shown.add(each.way)
        about = each.words if each.troubles or not each.where else f"{each.words}, {each.where}"
        feed = {Way.FED_BY: "in", Way.FEEDS: "out"}.get(each.way, "")
        found.append(
            Branch(
                each.id,
                each.name,
                about,
                _aloud(each),
                each.part.value,
                each.depth,
                feed,
                heading,
                each.here,
                bool(each.troubles),
            )
        )
    return found


def _aloud(node: Node) -> str:
    way = t("Sources", "of {name}").format(name=node.of) if node.of else show(WAYS[node.way])
    words = t("Sources", "{name}: {what}, {way}").format(name=node.name, what=node.words, way=way)
    return t("Sources", "{words} (this one)").format(words=words) if node.here else words
