"""The left side of a register: filters above, the list, how many there are below."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedLayout, QWidget

from kimdesk.i18n import show, t
from kimdesk.services.desk import Desk
from kimdesk.ui.registers.directory import Directory
from kimdesk.ui.registers.filter_bar import FilterBar
from kimdesk.ui.registers.listing_work import Rows
from kimdesk.ui.registers.register import Register
from kimdesk.ui.registers.tools import Tool
from kimdesk.ui.tables.record_table import RecordTable
from kimdesk.ui.tasks import Tasks
from kimdesk.ui.theme.style import px
from kimdesk.ui.widgets.buttons import LinkButton, PrimaryButton, SecondaryButton
from kimdesk.ui.widgets.cards import Card, EmptyState, quiet
from kimdesk.ui.widgets.panes import as_pane

if TYPE_CHECKING:
    from kimdesk.imports.listed import IntoList


class ListPane(Card):
    """Shows rows, or what to do where there are none."""

    new_asked = Signal()
    paste_asked = Signal()
    tool_asked = Signal(int)

    def __init__(self, register: Register, directory: Directory, today: Callable[[], date]) -> None:
        super().__init__()
        words = register.words
        as_pane(self, show(words.page))
        self._words, self._made_here, self._kind = words, register.made_here, register.kind
        self._labels = tuple((show(each.label), each.key) for each in register.columns)
        self.setMinimumWidth(px(360))
        self.paste_button = SecondaryButton(t("Registers", "Paste from Excel"))
        self.new_button = PrimaryButton(show(words.new))
        self.filters = FilterBar(register, directory, (self.paste_button, self.new_button))
        self.table = RecordTable(show(words.page), register.columns, register.shown, register.known.title, today)
        first = show(words.new) if register.made_here else ""
        self.nothing_yet = EmptyState(show(words.empty), show(words.empty_hint), first)
        if not register.made_here:
            self.paste_button.hide()
        self.nothing_found = EmptyState(
            t("Registers", "Nothing matches"), t("Registers", "No record fits these words and filters.")
        )
        self.clear_button = SecondaryButton(t("Registers", "Clear filters"), accented=True)
        column = self.nothing_found.column
        column.insertWidget(column.count() - 1, self.clear_button, 0, Qt.AlignmentFlag.AlignHCenter)
        self.holder = QWidget()
        self._stack = QStackedLayout(self.holder)
        for each in (self.table, self.nothing_yet, self.nothing_found):
            self._stack.addWidget(each)
        self.count = quiet("", 12)
        self.body.addWidget(self.filters)
        self.body.addWidget(self.holder, 1)
        self.foot = self._make_foot(register.offered)
        self.body.addLayout(self.foot)
        self.new_button.setToolTip(t("Registers", "New record (Ctrl+N)"))
        self.paste_button.setToolTip(t("Registers", "Paste rows from Excel (Ctrl+V)"))
        self.filters.box.setToolTip(t("Registers", "Filter the list (Ctrl+F)"))
        self.new_button.clicked.connect(self.new_asked)
        self.nothing_yet.acted.connect(self.new_asked)
        self.clear_button.clicked.connect(self.filters.clear)
        self.paste_button.clicked.connect(self.paste_asked)
        self.table.paste_asked.connect(self.paste_asked)
        self.table.takes_rows = register.made_here
        paste = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self)
        paste.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        paste.setEnabled(register.made_here)
        paste.activated.connect(self.paste_asked)

    def _make_foot(self, tools: Sequence[Tool]) -> QHBoxLayout:
        self.columns_button = LinkButton(t("Registers", "Columns…"))
        self.columns_button.setToolTip(t("Registers", "Choose which columns the list shows"))
        self.columns_button.clicked.connect(self._on_columns)
        foot = QHBoxLayout()
        foot.setSpacing(px(8))
        foot.addWidget(self.count, 1)
        # One stands there by name; a list as narrow as can be has no room for the names of several.
        self._others = [show(tool.label) for tool in tools[1:]]
        self.tools = [LinkButton(show(tool.label)) for tool in tools[:1]]
        for button in self.tools:
            button.clicked.connect(partial(self._on_tool, 0))
            foot.addWidget(button)
        self.more_button = LinkButton(t("Registers", "More…"))
        self.more_button.setToolTip("\n".join(self._others))
        self.more_button.clicked.connect(self._on_more)
        if not self._others:
            self.more_button.hide()
        foot.addWidget(self.more_button)
        foot.addWidget(self.columns_button)
        return foot

    def make_more_menu(self) -> QMenu:
        """Return the menu of what else can be opened from the list."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for at, words in enumerate(self._others, 1):
            menu.addAction(words, partial(self.tool_asked.emit, at))
        return menu

    def as_target(self) -> IntoList:
        """Return the list as something to paste rows into."""
        from kimdesk.imports.listed import IntoList

        return IntoList(self._kind, self._labels, tuple(self.table.shown))

    def _on_more(self) -> None:
        self.make_more_menu().popup(self.more_button.mapToGlobal(self.more_button.rect().topLeft()))

    def _on_tool(self, at: int, *_checked: object) -> None:
        self.tool_asked.emit(at)

    def _on_columns(self) -> None:
        menu = self.table.make_columns_menu()
        menu.popup(self.columns_button.mapToGlobal(self.columns_button.rect().topLeft()))

    def read_marks(self, desk: Desk, tasks: Tasks) -> None:
        """Ask, behind the rows, for what is wrong in them: nobody waits for that to see them."""
        tasks.read(partial(desk.follow_up.marks, self._kind), self.table.rows.show_marks, f"marks {id(self)}")

    def show_rows(self, rows: Rows, total: int, sort: str, descending: bool) -> None:
        """Show an answer, and say how many of how many it is."""
        self.table.show_rows(rows.names, rows.rows, rows.restricted)
        self.table.indicate_sort(sort, descending)
        count = len(rows.rows)
        words = self._words.every(total) if count == total else self._words.some(total)
        self.count.setText(words.format(count=f"{count:,}", total=f"{total:,}"))
        self._stack.setCurrentWidget(self.table if count else self.nothing_found if total else self.nothing_yet)
        # One primary button: an empty register offers it in its middle.
        self.new_button.setVisible(bool(total) and self._made_here)
        self.columns_button.setVisible(bool(count))
