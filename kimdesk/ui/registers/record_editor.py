"""The editor of one record: title and state, links to its groups, the fields, and what belongs to it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QMenu, QScrollArea, QStackedLayout, QVBoxLayout, QWidget

from kimdesk.errors import UserError
from kimdesk.i18n import show, t
from kimdesk.model.changes import Changes
from kimdesk.services.desk import Desk
from kimdesk.ui.change_bus import ChangeBus
from kimdesk.ui.registers.both_edited_bar import BothEditedBar
from kimdesk.ui.registers.directory import Directory
from kimdesk.ui.registers.editor_parts import DeletedRecord, EditorHead, deleted_words
from kimdesk.ui.registers.evidence_section import Evidence
from kimdesk.ui.registers.field_group import FieldGroup
from kimdesk.ui.registers.group_links import GroupLinks
from kimdesk.ui.registers.opening import BESIDE, Opened, read_record
from kimdesk.ui.registers.record_acts import RecordActs
from kimdesk.ui.registers.record_history import RecordHistory
from kimdesk.ui.registers.register import Register
from kimdesk.ui.registers.threads import Comments, History, Links, Section
from kimdesk.ui.tasks import Tasks
from kimdesk.ui.theme.style import px
from kimdesk.ui.widgets.buttons import LinkButton
from kimdesk.ui.widgets.cards import Divider, EmptyState, InfoBar, ScrolledColumn
from kimdesk.ui.widgets.focus import follow_layout

_REFRESH_MS = 60


class RecordEditor(QWidget):
    """Shows one record at a time in widgets that are made once; opening another only loads its values."""

    record_opened = Signal(str, str)
    status_said = Signal(str)
    deleted = Signal(str, str)
    back_asked = Signal()

    def __init__(
        self,
        register: Register,
        desk: Desk,
        tasks: Tasks,
        bus: ChangeBus,
        directory: Directory,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._register, self._directory = register, directory
        self._desk, self._tasks, self._bus = desk, tasks, bus
        self.record = ""
        self._opened: Opened | None = None
        self._stack = QStackedLayout(self)
        self._nothing = EmptyState(
            t("Registers", "Nothing chosen"), t("Registers", "Choose a line of the list to see and change it here.")
        )
        self._form = QWidget()
        self.gone = DeletedRecord(desk, tasks, bus)
        self.acts = RecordActs(desk, tasks, bus, self)
        self.acts.merged.connect(self.record_opened)
        self.past: RecordHistory | None = None
        for each in (self._nothing, self._form, self.gone):
            self._stack.addWidget(each)
        self.groups: list[FieldGroup] = []
        self.sections: list[Section] = []
        self._built = False
        self._refresh = QTimer(self)
        self._refresh.setSingleShot(True)
        self._refresh.setInterval(_REFRESH_MS)
        self._refresh.timeout.connect(self.reload)
        self._wants_back = False
        self._leads = False

    # --- building ---------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        if self._built:
            return
        self._built = True
        column = QVBoxLayout(self._form)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(4))
        self.back = LinkButton(t("Registers", "Back to the list"))
        self.back.clicked.connect(self.back_asked)
        self.back.setVisible(self._wants_back)
        column.addWidget(self._make_head())
        self.bar = InfoBar()
        self.bar.acted.connect(self.gone.bring_back)
        column.addWidget(self.bar)
        self.both = BothEditedBar(self._desk, self._tasks, self._bus)
        column.addWidget(self.both)
        self.links = GroupLinks([(group.key, show(group.label)) for group in self._register.groups], self.back)
        self.links.group_asked.connect(self._on_group_asked)
        column.addWidget(self.links)
        column.addWidget(Divider())
        column.addWidget(self._make_scroll(), 1)

    def _make_head(self) -> EditorHead:
        self.head = EditorHead()
        self.title, self.chip, self.menu_button = self.head.title, self.head.chip, self.head.menu_button
        self.menu_button.clicked.connect(self._on_menu)
        self.head.history_button.clicked.connect(self._on_history)
        return self.head

    def _make_scroll(self) -> QScrollArea:
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._inner = inner = ScrolledColumn()
        column = QVBoxLayout(inner)
        column.setContentsMargins(px(2), px(8), px(10), px(8))
        column.setSpacing(px(18))
        for group in self._register.groups:
            made = (group.made or FieldGroup)(group, self._register, self._directory)
            made.lost.connect(self.status_said)
            made.compared.connect(self._on_compared)
            made.record_opened.connect(self.record_opened)
            self.groups.append(made)
            column.addWidget(made)
        for each in (Comments, Evidence, Links, History):
            section = each(self._desk, self._tasks, self._bus)
            section.record_opened.connect(self.record_opened)
            self.sections.append(section)
            column.addWidget(section)
        column.addStretch(1)
        self.area.setWidget(inner)
        self.area.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        return self.area

    # --- showing ----------------------------------------------------------------------------------------------------

    def open(self, record: str, to_conflict: bool = False) -> None:
        """Show another record; what was being typed is saved first. ``to_conflict`` leads to where two values wait for
        somebody to choose.
        """
        if record and (record != self.record or to_conflict):
            self.flush()
            self.record = record
            self._leads = to_conflict
            self._read()

    def reload(self) -> None:
        """Read the record anew; what is being typed stays."""
        if self.record:
            self._read()

    def shows(self, changes: Changes) -> bool:
        """Whether something that is shown may have changed."""
        return bool(self.record) and (self.record in changes.records or bool(changes.kinds & BESIDE))

    def reload_soon(self) -> None:
        """Read the record anew in a moment, once for several changes."""
        self._refresh.start()

    def flush(self) -> None:
        """Save whatever is being typed."""
        for group in self.groups:
            group.leave()

    def focus_first(self) -> None:
        """Put the focus into the first field."""
        for group in self.groups:
            for row in group.rows.values():
                if not row.isHidden():
                    row.input.setFocus()
                    return

    def focus_on(self, field: str) -> None:
        """Put the focus into a field, showing it where it was folded away."""
        for group in self.groups:
            row = group.reveal(field)
            if row is not None:
                row.input.setFocus()
                self.area.ensureWidgetVisible(row)
                return

    def show_back(self, wanted: bool) -> None:
        """Offer the way back to the list, where both have no room beside each other."""
        self._wants_back = wanted
        if self._built:
            self.back.setVisible(wanted)

    def _read(self) -> None:
        work = partial(read_record, self._desk, self._register.kind, self.record)
        self._tasks.read(work, self._on_read, f"record {id(self)}", self._on_not_read)

    def _on_read(self, opened: Opened) -> None:
        if opened.id != self.record:
            return
        if opened.view.record.deleted:
            self._show_deleted(opened)
            return
        another = self._opened is None or self._opened.id != opened.id
        self._build()
        self._opened = opened
        self.setUpdatesEnabled(False)
        self._show_head(opened)
        for group in self.groups:
            group.show_record(opened)
        for section in self.sections:
            section.show_record(opened)
        if another or self._stack.currentWidget() is not self.past:
            self._stack.setCurrentWidget(self._form)
        if another:
            self.area.verticalScrollBar().setValue(0)
            self.links.mark(self._register.groups[0].key)
        follow_layout(self._inner)
        self.setUpdatesEnabled(True)
        if self._leads and opened.conflicts:
            # Where a row stands is known once its panel has been laid out.
            QTimer.singleShot(0, self, self._lead_to_conflict)
        self._leads = False

    def _show_deleted(self, opened: Opened) -> None:
        """Offer to bring it back; where somebody is just writing, that stays on the screen until it can be saved."""
        self.gone.record = opened.view.record
        if self._opened is not None and any(group.holds_unsaved for group in self.groups):
            words = t("Registers", "Somebody has deleted this. What you type can be saved once it is brought back.")
            self.bar.say(words, "amber", t("Registers", "Bring it back"))
            return
        self._opened = None
        self._stack.setCurrentWidget(self.gone)

    def _lead_to_conflict(self) -> None:
        conflicts = self._opened.conflicts if self._opened is not None else {}
        for group in self.groups:
            name = next((name for name in group.group.fields if name in conflicts), "")
            row = group.reveal(name) if name else None
            if row is not None and row.panel is not None and row.panel.isVisible() and row.panel.buttons:
                layout = self._inner.layout()
                if layout is not None:
                    layout.activate()
                row.panel.buttons[0].setFocus(Qt.FocusReason.ShortcutFocusReason)
                self.area.ensureWidgetVisible(row.panel, 0, px(24))
                self.area.ensureWidgetVisible(row.label, 0, px(24))
                return

    def _on_not_read(self, error: UserError) -> None:
        self.show_nothing()
        self.status_said.emit(str(error))

    def show_nothing(self) -> None:
        """Show that no record is chosen."""
        self.record, self._opened = "", None
        self._stack.setCurrentWidget(self._nothing)

    def _show_head(self, opened: Opened) -> None:
        record = opened.view.record
        self.head.show_record(record, self._register.state(record, self._desk.context.clock.today()))
        self.bar.say(opened.remark)
        self.both.show_edited(opened.both)

    # --- doing ------------------------------------------------------------------------------------------------------

    def _on_group_asked(self, key: str) -> None:
        group = next(each for each in self.groups if each.group.key == key)
        top = group.mapTo(self._inner, QPoint(0, 0)).y()
        self.area.verticalScrollBar().setValue(top - px(4))
        self.links.mark(key)
        rows = [row for row in group.rows.values() if not row.isHidden()]
        (rows[0].input if rows else group.more).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _on_compared(self, record: str) -> None:
        self.record_opened.emit("conflict", record)

    def _on_scrolled(self, value: int) -> None:
        current = self.groups[0].group.key
        for group in self.groups:
            if group.mapTo(self._inner, QPoint(0, 0)).y() <= value + px(12):
                current = group.group.key
        self.links.mark(current)

    def _on_history(self) -> None:
        self.flush()
        if self.past is None:
            self.past = RecordHistory(self._desk, self._tasks, t("Registers", "Back to the record"))
            self.past.back_asked.connect(self._on_past_left)
            self._stack.addWidget(self.past)
        self.past.open(self._register.kind, self.record, self.title.text())
        self._stack.setCurrentWidget(self.past)

    def _on_past_left(self) -> None:
        self._stack.setCurrentWidget(self._form)
        self.head.history_button.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _on_menu(self) -> None:
        self.make_menu().popup(self.menu_button.mapToGlobal(self.menu_button.rect().bottomLeft()))

    def make_menu(self) -> QMenu:
        """Return what else can be done with the record."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if self._opened is not None:
            self.acts.offer(menu, self._opened.view.record, self._opened.may_change)
        menu.addSeparator()
        delete = menu.addAction(show(self._register.words.delete), self.delete)
        delete.setEnabled(self._opened is not None and self._opened.may_change)
        return menu

    def delete(self) -> None:
        """Hide the record; it can be brought back."""
        if self._opened is not None:
            self.flush()
            self._tasks.write(
                partial(self._desk.records.delete, self._register.kind, self._opened.id, self._opened.view.seen),
                self._on_deleted,
            )

    def _on_deleted(self, changes: Changes) -> None:
        assert self._opened is not None
        record = self._opened.view.record
        self.show_nothing()
        self._bus.announce(changes)
        self.deleted.emit(record.id, deleted_words(record, changes))
