"""The page of a register: the list on the left, the editor of one record on the right."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kimdesk.i18n import show, t
from kimdesk.model.changes import Changes
from kimdesk.services.desk import Desk
from kimdesk.ui.change_bus import ChangeBus
from kimdesk.ui.fresh_page import FreshPage
from kimdesk.ui.registers.directory import HELD, Directory
from kimdesk.ui.registers.editor_card import EditorCard
from kimdesk.ui.registers.list_pane import ListPane
from kimdesk.ui.registers.listing_work import Rows, Wanted, read_rows
from kimdesk.ui.registers.record_editor import RecordEditor
from kimdesk.ui.registers.register import Register
from kimdesk.ui.registers.remembered import Remembered
from kimdesk.ui.tasks import Tasks
from kimdesk.ui.theme.style import px
from kimdesk.ui.widgets.cards import InfoBar
from kimdesk.ui.widgets.pane_splitter import PaneSplitter

_RELOAD_MS = 150
_NARROW = 860
_USUAL = (830, 430)


class RegisterPage(FreshPage):
    """Shows a register. ``record_opened`` asks the window for a record that lives on another page; several registers
    may have one ``directory``.
    """

    record_opened = Signal(str, str)
    status_said = Signal(str)
    panes_changed = Signal()

    def __init__(
        self,
        register: Register,
        desk: Desk,
        tasks: Tasks,
        bus: ChangeBus,
        parent: QWidget | None = None,
        directory: Directory | None = None,
    ) -> None:
        super().__init__(bus, _RELOAD_MS, parent)
        self.register = register
        self.page_name = show(register.words.page)
        self._desk, self._tasks, self._bus = desk, tasks, bus
        self._total: int | None = None
        self._pending = ""
        self._deleted = ""
        # Until the page knows its width it asks for no more room than the list needs.
        self._narrow = True
        self._remembered = Remembered(desk.context.settings, register.kind)
        self.directory = directory or Directory(desk, tasks, bus, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(12), px(12), px(12), px(12))
        layout.setSpacing(px(8))
        self.bar = InfoBar()
        self.bar.acted.connect(self._on_undo_asked)
        layout.addWidget(self.bar)
        self._panes = PaneSplitter(_USUAL)
        self._panes.addWidget(self._make_list())
        self._panes.addWidget(self._make_editor())
        layout.addWidget(self._panes, 1)
        self._make_shortcuts()
        self._restore()
        self.editor.show_back(True)
        self._show_pane(editor=False)

    # --- building ---------------------------------------------------------------------------------------------------

    def _make_list(self) -> QWidget:
        self.list = ListPane(self.register, self.directory, self._desk.context.clock.today)
        self.filters, self.table = self.list.filters, self.list.table
        self.list.new_asked.connect(self._on_new)
        self.list.paste_asked.connect(self._on_paste)
        self.list.tool_asked.connect(self._on_tool)
        self.filters.changed.connect(self._read)
        self.filters.keys_changed.connect(self._on_filters_changed)
        self.filters.down_pressed.connect(self._on_down)
        self.table.sort_asked.connect(self._on_sort_asked)
        self.table.columns_changed.connect(self._on_columns_changed)
        self.table.record_pressed.connect(self._on_pressed)
        self.table.record_entered.connect(self._on_entered)
        return self.list

    def _make_editor(self) -> QWidget:
        self._editor_card = EditorCard()
        self._editor_card.escaped.connect(self._on_back)
        self.editor = RecordEditor(self.register, self._desk, self._tasks, self._bus, self.directory)
        self._editor_card.body.addWidget(self.editor)
        self.table.record_chosen.connect(self.editor.open)
        self._editor_card.setMinimumWidth(px(330))
        self.editor.record_opened.connect(self._on_link)
        self.editor.status_said.connect(self.status_said)
        self.editor.deleted.connect(self._on_deleted)
        self.editor.back_asked.connect(self._on_back)
        return self._editor_card

    def _make_shortcuts(self) -> None:
        for keys, slot in (
            (QKeySequence.StandardKey.Find, self._on_find),
            (QKeySequence.StandardKey.New, self._on_new),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot)

    def _restore(self) -> None:
        columns, widths = self._remembered.columns()
        self.table.show_columns(columns, widths)
        self._sort, self._descending = self._remembered.sort()
        self.filters.set_keys(self._remembered.filters())
        self._panes.restore(self._remembered.panes())
        self._panes.settled.connect(self._remembered.keep_panes)

    # --- reading ----------------------------------------------------------------------------------------------------

    def reload(self) -> None:
        """Read list and editor anew; what is being typed stays."""
        self.directory.ensure()
        super().reload()
        self._total = None
        self._read()
        self.editor.reload()

    def show_record(self, record: str) -> None:
        """Open a record, whether the filters show it or not."""
        self._pending = record
        self.table.choose(record)
        self.editor.open(record, to_conflict=True)
        self._show_pane(editor=True)

    def flush(self) -> None:
        """Save whatever is being typed."""
        self.editor.flush()

    def _read(self) -> None:
        register, context = self.register, self._desk.context
        sort = next((column.sorts_by for column in register.columns if column.key == self._sort), "ref")
        wanted = Wanted(
            register.kind,
            tuple(self.table.rows.columns),
            register.ready,
            self.filters.keys,
            self.filters.words,
            sort,
            self._descending,
            context.clock.today(),
            context.settings["me"],
            self._total is None,
            register.beside,
            register.hides,
        )
        self._tasks.read(self._reading(wanted), self._on_rows, f"list {self.register.kind} {id(self)}")

    def _reading(self, wanted: Wanted) -> Callable[[], Rows]:
        """Return what the reading thread does; a page that shows more than its rows reads that with them."""
        return partial(read_rows, self._desk, wanted)

    def _on_rows(self, rows: Rows) -> None:
        self._total = rows.total if rows.total is not None else self._total
        self.list.show_rows(rows, self._total or 0, self._sort, self._descending)
        self.list.read_marks(self._desk, self._tasks)
        if self._pending and self.table.choose(self._pending):
            self._pending = ""
        elif not self.editor.record and rows.rows and not self._narrow:
            self._open_first()

    def _open_first(self) -> None:
        first = self.table.rows.id_at(0)
        self.table.choose(first)
        self.editor.open(first, by_itself=True)

    # --- what happens elsewhere -------------------------------------------------------------------------------------

    def _concerns(self, changes: Changes) -> bool:
        return bool(changes.kinds & {self.register.kind, *HELD})

    def _on_changed(self, changes: Changes) -> None:
        super()._on_changed(changes)
        if self._concerns(changes) or not self.editor.shows(changes):
            return
        if self.isVisible():
            self.editor.reload_soon()
        else:
            self._stale = True

    # --- what somebody does -----------------------------------------------------------------------------------------

    def _on_pressed(self, record: str) -> None:
        self.editor.open(record)
        self._show_pane(editor=True)

    def _on_entered(self, record: str) -> None:
        self._on_pressed(record)
        self.editor.focus_first()

    def _on_back(self) -> None:
        self._show_pane(editor=False)
        self.table.setFocus()

    def _on_down(self) -> None:
        self.table.setFocus()
        if not self.table.chosen() and self.table.rows.rowCount():
            self._open_first()

    def _on_find(self) -> None:
        self._show_pane(editor=False)
        self.filters.box.setFocus()
        self.filters.box.selectAll()

    def _on_link(self, kind: str, record: str) -> None:
        if kind == self.register.kind:
            self.show_record(record)
        else:
            self.record_opened.emit(kind, record)

    def _on_sort_asked(self, key: str, descending: bool) -> None:
        self._sort, self._descending = key, descending
        self._remembered.keep_sort(key, descending)
        self._read()

    def _on_columns_changed(self) -> None:
        self._remembered.keep_columns(self.table.shown, self.table.widths)
        self._read()

    def _on_filters_changed(self) -> None:
        self._remembered.keep_filters(self.filters.keys)

    def _on_new(self) -> None:
        if not self.register.made_here:
            return
        from kimdesk.ui.dialogs.new_record_dialog import NewRecordDialog

        dialog = NewRecordDialog(self.register, self.directory, self)
        dialog.record_made.connect(self.show_record)
        dialog.open()

    def _on_paste(self) -> None:
        from kimdesk.ui.importing.dialog import ImportDialog

        dialog = ImportDialog(self._desk, self._tasks, self._bus, self.list.as_target(), self)
        dialog.brought_in.connect(self.status_said)
        dialog.open()
        dialog.paste()

    def _on_tool(self, at: int) -> None:
        tool = self.register.offered[at]
        tool.make(self._desk, self._tasks, self._bus, self.register.kind, self).open()

    def _on_deleted(self, record: str, sentence: str) -> None:
        self._deleted = record
        self.bar.say(sentence, "neutral", t("Registers", "Undo"))
        self.status_said.emit(sentence)
        self._show_pane(editor=False)

    def _on_undo_asked(self) -> None:
        if self._deleted:
            self._tasks.write(
                partial(self._desk.records.undelete, self.register.kind, self._deleted), self._on_undeleted
            )

    def _on_undeleted(self, changes: Changes) -> None:
        record, self._deleted = self._deleted, ""
        self.bar.say("")
        self._bus.announce(changes)
        self.show_record(record)

    # --- room -------------------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < px(_NARROW)
        if narrow != self._narrow:
            self._narrow = narrow
            self.editor.show_back(narrow)
            self._show_pane(editor=False)

    def _show_pane(self, editor: bool) -> None:
        """Where there is no room for both, show the list or the editor; the keyboard goes along from the list."""
        along = editor and self._narrow and self.list.isAncestorOf(self.window().focusWidget())
        self.list.setVisible(not (self._narrow and editor))
        self._editor_card.setVisible(not self._narrow or editor)
        self.panes_changed.emit()
        if along:
            self.editor.focus_first()
