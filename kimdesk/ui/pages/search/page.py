"""Everything a search finds, narrowed by filters; a record is opened from here, and an evidence bundle made."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QListWidgetItem, QStackedWidget, QWidget

from kimdesk.i18n import t
from kimdesk.services.desk import Desk
from kimdesk.ui.change_bus import ChangeBus
from kimdesk.ui.fresh_page import FreshPage
from kimdesk.ui.help_topics import REQUESTS
from kimdesk.ui.pages.search.bundle_panel import BundlePanel
from kimdesk.ui.pages.search.filters import SearchFilters
from kimdesk.ui.pages.search.reading import Results, read_results
from kimdesk.ui.pages.search.withholding import Withholder
from kimdesk.ui.registers.directory import Directory
from kimdesk.ui.tasks import Tasks
from kimdesk.ui.theme.style import px
from kimdesk.ui.widgets.buttons import SecondaryButton
from kimdesk.ui.widgets.cards import Card, EmptyState, page_title, quiet
from kimdesk.ui.widgets.reflow import in_line
from kimdesk.ui.widgets.two_line import KEY, TwoLineList

_RELOAD_MS = 200
_NARROW = 860


class SearchPage(FreshPage):
    """``record_opened`` asks the window for a record."""

    record_opened = Signal(str, str)
    status_said = Signal(str)

    def __init__(self, desk: Desk, tasks: Tasks, bus: ChangeBus, parent: QWidget | None = None) -> None:
        super().__init__(bus, _RELOAD_MS, parent)
        self.page_name, self.help_topic = t("Search", "Search"), REQUESTS
        self._desk, self._tasks, self._bus = desk, tasks, bus
        self.directory = Directory(desk, tasks, bus, self)
        row = QHBoxLayout(self)
        row.setContentsMargins(px(12), px(12), px(12), px(12))
        row.setSpacing(px(12))
        self._left = left = Card()
        row.addWidget(left, 1)
        self.filters = SearchFilters(self.directory)
        left.body.addWidget(page_title(t("Search", "Everything found")))
        left.body.addWidget(self.filters)
        left.body.addWidget(self._make_results(), 1)
        left.body.addWidget(self._make_foot())
        self.bundle = BundlePanel(desk, tasks, bus)
        self.bundle.hide()
        row.addWidget(self.bundle)
        self.withholder = Withholder(desk, tasks, bus, self)
        self.withholder.said.connect(self.status_said)
        self.bundle.said.connect(self.status_said)
        self.bundle.left.connect(self._on_bundle_left)
        self.filters.changed.connect(self.reload)
        self.filters.down_pressed.connect(self._on_down)

    def _make_results(self) -> QWidget:
        self.list = TwoLineList(t("Search", "What was found"))
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.itemDoubleClicked.connect(self._on_item)
        self.list.currentRowChanged.connect(self._on_chosen)
        self.list.itemSelectionChanged.connect(self._on_selected)
        for key in ("Return", "Enter"):
            shortcut = QShortcut(QKeySequence(key), self.list, self._on_enter)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
        self.nothing = EmptyState(
            t("Search", "Nothing is recorded with these words"),
            t("Search", "Every word must occur; each may be only begun. Words in quotation marks must stand together."),
        )
        self._stack = QStackedWidget()
        # It scrolls: where there is little room the filters keep theirs.
        self._stack.setMinimumHeight(px(24))
        self._stack.addWidget(self.list)
        self._stack.addWidget(self.nothing)
        return self._stack

    def _make_foot(self) -> QWidget:
        self.count = quiet("", 12)
        self.open_button = SecondaryButton(t("Search", "Open"))
        self.open_button.clicked.connect(self._on_enter)
        self.withhold_button = SecondaryButton(t("Search", "Withhold these words…"))
        self.withhold_button.clicked.connect(self._on_withhold)
        self.withhold_button.hide()
        self.bundle_button = SecondaryButton(t("Search", "Make a bundle…"))
        self.bundle_button.setToolTip(t("Search", "Evidence for an information request, a regulator or a court"))
        self.bundle_button.clicked.connect(self._on_bundle)
        return in_line(self.count, self.withhold_button, self.open_button, self.bundle_button, wide=self.count)

    def look_for(self, words: str) -> None:
        """Show what is found with these words, whatever was filtered before."""
        self.filters.clear()
        self.filters.box.setText(words)
        self.filters.box.setFocus()
        self.reload()

    def show_personal(self) -> None:
        """Show everything that may hold personal data."""
        self.filters.box.clear()
        self.filters.add("personal")

    def reload(self) -> None:
        """Ask anew; what is chosen stays chosen where it is still there."""
        self.directory.ensure()
        asked = self.filters.asked
        if asked is not None:
            work = partial(read_results, self._desk, asked, self.filters.personal)
            self._tasks.read(work, self._on_results, f"search page {id(self)}")

    def flush(self) -> None:
        """Nothing here is saved by itself."""

    def _on_results(self, results: Results) -> None:
        self.list.fill(list(results.items))
        if results.items and self.list.currentRow() < 0:
            self.list.setCurrentRow(0)
        self._stack.setCurrentWidget(self.list if results.items else self.nothing)
        shown = len(results.items)
        words = (
            t("Search", "{count} found")
            if shown >= results.total
            else t("Search", "The first {shown} of {count}; narrow it to see the others")
        )
        self.count.setText(words.format(count=f"{results.total:,}", shown=f"{shown:,}"))
        self.filters.show_counts(results.counts)
        self.open_button.setEnabled(bool(shown))
        self.bundle_button.setEnabled(bool(shown))
        self.withhold_button.setVisible(results.may_withhold and bool(shown))
        self._on_selected()

    # --- what somebody does -----------------------------------------------------------------------------------------

    def _chosen(self) -> tuple[str, str, str]:
        kind, record, field = (self.list.key() or "::").split(":")
        return kind, record, field

    def _on_down(self) -> None:
        self.list.setFocus()

    def _on_enter(self) -> None:
        kind, record, _field = self._chosen()
        if record:
            self.record_opened.emit(kind, record)

    def _on_item(self, item: QListWidgetItem) -> None:
        kind, record, _field = str(item.data(KEY)).split(":")
        self.record_opened.emit(kind, record)

    def _on_chosen(self, _row: int) -> None:
        kind, record, _field = self._chosen()
        self.bundle.show_chosen(kind, record)

    def _on_selected(self) -> None:
        """Hand over what is chosen, or everything shown where no more than one line is."""
        picked = [str(each.data(KEY)) for each in self.list.selectedItems()]
        if len(picked) < 2:
            picked = [str(self.list.item(row).data(KEY)) for row in range(self.list.count())]
        self.bundle.show_records(list(dict.fromkeys(key.split(":")[1] for key in picked)))

    def _on_withhold(self) -> None:
        self.withholder.ask(*self._chosen())

    def _on_bundle(self) -> None:
        self.bundle.begin()
        self._make_room()

    def _on_bundle_left(self) -> None:
        self._make_room()
        self.list.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """Where there is no room for both, the results give way while a bundle is made."""
        self._left.setVisible(self.bundle.isHidden() or self.width() >= px(_NARROW))
