"""Every register that has no tab of its own: an index beside it where there is room, else in its place."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any, cast

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from kimdesk.i18n import show, t
from kimdesk.model.changes import Changes
from kimdesk.services.counting import Count
from kimdesk.services.desk import Desk
from kimdesk.ui.change_bus import ChangeBus
from kimdesk.ui.fresh_page import FreshPage
from kimdesk.ui.help_topics import topic_of_line
from kimdesk.ui.pages.registers.index import Index
from kimdesk.ui.registers.directory import Directory
from kimdesk.ui.registers.register_page import RegisterPage
from kimdesk.ui.registers.shelf import SHELVED, SHELVES
from kimdesk.ui.tasks import Tasks
from kimdesk.ui.theme.style import px
from kimdesk.ui.widgets.buttons import LinkButton
from kimdesk.ui.widgets.cards import Card, Words, in_scroll_area, quiet
from kimdesk.ui.widgets.focus import resting_in
from kimdesk.ui.widgets.panes import as_pane

_COUNT_SOON_MS = 200
# Index and register stand beside each other where the register still has room for its list and its editor.
_BESIDE = 1150
_INDEX = 250
_ABOUT = 700
# How much of the index stays in sight above and below the line that is open.
_ABOVE = 60
_LINES = {each.key: each for shelf in SHELVES for each in shelf.lines}

# Makes the page of a line of the index.
Make = Callable[[str, Directory], QWidget]


class RegistersPage(FreshPage):
    """``make`` makes what a line of the index leads to, when it is first asked for; it is kept. ``record_opened`` asks the
    window for a record that lives elsewhere, ``import_wanted`` for the import desk.
    """

    record_opened = Signal(str, str)
    status_said = Signal(str)
    import_wanted = Signal()
    sign_off_of_wanted = Signal(object)

    def __init__(self, desk: Desk, tasks: Tasks, bus: ChangeBus, make: Make, parent: QWidget | None = None) -> None:
        super().__init__(bus, _COUNT_SOON_MS, parent)
        self.page_name = t("Registers", "Registers")
        self._desk, self._tasks = desk, tasks
        self.directory = Directory(desk, tasks, bus, self)
        self._make = make
        self.made: dict[str, Any] = {}
        self.open_key = ""
        # Until the page knows its width it asks for no more room than the index needs.
        self._beside = False
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._make_left())
        row.addWidget(self._make_right(), 1)
        self._arrange()

    # --- building ---------------------------------------------------------------------------------------------------

    def _make_left(self) -> QWidget:
        self._left = QWidget()
        column = QVBoxLayout(self._left)
        card = as_pane(Card(), self.page_name)
        self.index = Index()
        self.index.line_chosen.connect(self.open_line)
        self._amber = quiet(
            t("Registers", "A number in amber says how many of its records must be looked at within a month."), 13
        )
        self._amber.setContentsMargins(px(8), 0, px(8), px(4))
        card.body.addWidget(self._amber)
        self._scroll = in_scroll_area(self.index)
        card.body.addWidget(self._scroll, 1)
        card.body.setContentsMargins(px(6), px(10), px(6), px(6))
        column.addWidget(card)
        return self._left

    def _make_right(self) -> QWidget:
        self._right = QWidget()
        column = QVBoxLayout(self._right)
        column.setContentsMargins(0, px(10), 0, 0)
        column.setSpacing(0)
        self._head = QWidget()
        head = QHBoxLayout(self._head)
        head.setContentsMargins(px(14), 0, px(14), 0)
        head.setSpacing(px(10))
        self.back = LinkButton(t("Registers", "All registers"))
        self.back.clicked.connect(self.show_index)
        self.title = Words("", 16, QFont.Weight.Bold, wrap=False)
        self.about = quiet("", 13)
        head.addWidget(self.back)
        head.addWidget(self.title)
        head.addWidget(self.about, 1)
        # Where there is no room for what it is about, the other two stay where they are.
        head.addStretch()
        column.addWidget(self._head)
        self._stack = QStackedWidget()
        self._stack.addWidget(QWidget())
        column.addWidget(self._stack, 1)
        return self._right

    # --- where somebody is ------------------------------------------------------------------------------------------

    @property
    def current(self) -> Any:
        """The page that is open, or None while only the index is."""
        return self.made.get(self.open_key)

    @property
    def help_topic(self) -> str:
        """The page of the help for what is open."""
        return topic_of_line(self.open_key)

    @property
    def table(self) -> QWidget:
        """Where the keyboard is best: the list of the page that is open, else the index."""
        current = self.current
        if current is None or not self._right.isVisible():
            return self.index.row_to_rest_on()
        return resting_in(current) or self.index

    def open_line(self, key: str) -> Any:
        """Show what a line of the index leads to, and return its page; it is made now where it is not there yet."""
        if self.current is not None and key != self.open_key:
            self.current.flush()
        self.open_key = key
        page = self.made.get(key) or self._make_page(key)
        self.title.setText(show(_LINES[key].name))
        self.about.setText(show(_LINES[key].about))
        self.title.setToolTip(show(_LINES[key].about))
        self.index.mark(key)
        self._stack.setCurrentWidget(page)
        self._arrange()
        # Once the index has its width beside the register.
        QTimer.singleShot(0, self, self._show_marked)
        return page

    def _show_marked(self) -> None:
        if self.open_key:
            self._scroll.ensureWidgetVisible(self.index.rows[self.open_key], 0, px(_ABOVE))

    def show_index(self, *_checked: object) -> None:
        """Go back to the index where it stands in the place of the register."""
        if self.current is not None:
            self.current.flush()
        key, self.open_key = self.open_key, ""
        self._stack.setCurrentIndex(0)
        self._arrange()
        if key:
            self.index.rows[key].setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.index.mark("")

    def show_record(self, record: str, kind: str) -> None:
        """Open a record in its register."""
        self.open_line(kind).show_record(record)

    def show_list(self, kind: str, filters: tuple[str, ...]) -> None:
        """Open a register narrowed by these filters and by nothing else."""
        page = self.open_line(kind)
        if not isinstance(page, RegisterPage):
            return
        page.filters.box.clear()
        page.filters.set_keys(filters)
        page.editor.back_asked.emit()
        page.reload()

    def _make_page(self, key: str) -> QWidget:
        page: Any = self._make(key, self.directory)
        page.record_opened.connect(self.record_opened)
        page.status_said.connect(self.status_said)
        for name, slot in (
            ("import_wanted", self.import_wanted),
            ("line_wanted", self.open_line),
            ("sign_off_of_wanted", self.sign_off_of_wanted),
        ):
            if (asked := getattr(page, name, None)) is not None:
                asked.connect(slot)
        if isinstance(page, RegisterPage):
            page.panes_changed.connect(self._arrange)
        self.made[key] = page
        self._stack.addWidget(page)
        return cast("QWidget", page)

    # --- reading ----------------------------------------------------------------------------------------------------

    def reload(self) -> None:
        """Count anew, and read anew the register that is open; what is being typed stays."""
        self._count()
        for page in self.made.values():
            page.reload()

    def flush(self) -> None:
        """Save whatever is being typed."""
        for page in self.made.values():
            page.flush()

    def _count(self) -> None:
        self._stale = False
        self._tasks.read(partial(_read, self._desk), self._on_counted, key="register counts")

    def _on_counted(self, counts: dict[str, Count]) -> None:
        self.index.show_counts(counts)

    def _catch_up(self) -> None:
        self._count()

    def _concerns(self, changes: Changes) -> bool:
        return bool(changes.kinds & SHELVED)

    # --- room -------------------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = self.width() >= px(_BESIDE)
        self._beside = beside
        self._arrange()

    def _arrange(self) -> None:
        """Show index and register beside each other, or the one that somebody is at; the whole index where nothing is open."""
        beside = self._beside and bool(self.open_key)
        self._left.setVisible(beside or not self.open_key)
        self._right.setVisible(bool(self.open_key))
        self._amber.setVisible(not self.open_key)
        # A record that stands alone says itself where it is, and leads back to its list.
        current = self.current
        alone = isinstance(current, RegisterPage) and not current.list.isVisibleTo(current)
        self._head.setVisible(bool(self.open_key) and not alone)
        self.back.setVisible(not self._beside)
        # Three lines of it would push the list out of the window; the tip of the title says it too.
        self.about.setVisible(self.width() >= px(_ABOUT))
        column = self._left.layout()
        assert column is not None
        column.setContentsMargins(px(12), px(12), 0 if beside else px(12), px(12))
        if beside:
            self._left.setFixedWidth(px(_INDEX))
        else:
            self._left.setMinimumWidth(0)
            self._left.setMaximumWidth(16_777_215)


def _read(desk: Desk) -> dict[str, Count]:
    return desk.counting.count(sorted(SHELVED))
