"""The editor of one record: title and state, links to its groups, the fields, and what belongs to it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QMenu, QStackedLayout, QVBoxLayout, QWidget

from kimdesk.errors import UserError
from kimdesk.i18n import show, t
from kimdesk.model.changes import Changes
from kimdesk.services.desk import Desk
from kimdesk.ui.change_bus import ChangeBus
from kimdesk.ui.registers.both_edited_bar import BothEditedBar
from kimdesk.ui.registers.directory import Directory
from kimdesk.ui.registers.editor_body import EditorBody
from kimdesk.ui.registers.editor_parts import DeletedRecord, EditorHead, deleted_words
from kimdesk.ui.registers.field_group import FieldGroup
from kimdesk.ui.registers.group_links import GroupLinks
from kimdesk.ui.registers.lingering import Lingering
from kimdesk.ui.registers.opening import BESIDE, Opened, read_record
from kimdesk.ui.registers.record_acts import RecordActs
from kimdesk.ui.registers.record_history import RecordHistory
from kimdesk.ui.registers.register import Register
from kimdesk.ui.registers.threads import Section
from kimdesk.ui.soon import soon
from kimdesk.ui.tasks import Tasks
from kimdesk.ui.theme.style import px
from kimdesk.ui.widgets.buttons import LinkButton
from kimdesk.ui.widgets.cards import Divider, EmptyState, InfoBar
from kimdesk.ui.widgets.error_list import ErrorList

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
        self.kind, self.record = register.kind, ""
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
        self._refresh = soon(self, _REFRESH_MS, self.reload)
        self.lingering = Lingering(desk, self)
        self._wants_back = False
        self._leads = self._to_first = False

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
        if not self._wants_back:
            self.back.hide()
        column.addWidget(self._make_head())
        self.bar = InfoBar()
        self.bar.acted.connect(self.gone.bring_back)
        column.addWidget(self.bar)
        column.addWidget(ErrorList(self._form))
        self.both = BothEditedBar(self._desk, self._tasks, self._bus)
        column.addWidget(self.both)
        self.links = GroupLinks([(group.key, show(group.label)) for group in self._register.groups], self.back)
        column.addWidget(self.links)
        column.addWidget(Divider())
        self.area = EditorBody(self._register, self._directory, (self._desk, self._tasks, self._bus))
        self.groups, self.sections = self.area.groups, self.area.sections
        self.area.said.connect(self.status_said)
        self.area.record_opened.connect(self.record_opened)
        self.area.group_reached.connect(self.links.mark)
        self.links.group_asked.connect(self.area.lead_to)
        column.addWidget(self.area, 1)

    def _make_head(self) -> EditorHead:
        self.head = EditorHead()
        self.title, self.chip, self.menu_button = self.head.title, self.head.chip, self.head.menu_button
        self.menu_button.clicked.connect(self._on_menu)
        self.head.history_button.clicked.connect(self._on_history)
        return self.head

    # --- showing ----------------------------------------------------------------------------------------------------

    def open(self, record: str, to_conflict: bool = False, by_itself: bool = False) -> None:
        """Show another record; what was being typed is saved first. ``to_conflict`` leads to where two values wait for
        somebody to choose; ``by_itself`` nobody has asked for it.
        """
        if record and (record != self.record or to_conflict):
            self.flush()
            self.record = record
            self._leads, self._to_first = to_conflict, False
            self._read()
        if record and not by_itself:
            self.lingering.begin()
        elif by_itself:
            self.lingering.stop()

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

    def first_field(self) -> QWidget | None:
        """Return the first field, where a record is shown."""
        return self.area.first_field() if self._built and self._stack.currentWidget() is self._form else None

    def focus_first(self) -> None:
        """Put the focus into the first field, as soon as the record is there."""
        there = self._opened is not None and self._opened.id == self.record
        field = self.first_field() if there else None
        self._to_first = field is None
        if field is not None:
            field.setFocus()

    def holds_field(self, widget: QWidget) -> bool:
        """Tell whether a widget is in a field of the record."""
        return self._built and self.area.isAncestorOf(widget)

    def focus_on(self, field: str) -> None:
        """Put the focus into a field, showing it where it was folded away."""
        if self._built:
            self.area.focus_on(field)

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
        self.area.show_record(opened)
        if another or self._stack.currentWidget() is not self.past:
            self._stack.setCurrentWidget(self._form)
        if another:
            self.area.verticalScrollBar().setValue(0)
            self.links.mark(self._register.groups[0].key)
        self.setUpdatesEnabled(True)
        if self._leads and opened.conflicts:
            # Where a row stands is known once its panel has been laid out.
            QTimer.singleShot(0, self.area, partial(self.area.lead_to_conflict, frozenset(opened.conflicts)))
        elif self._to_first:
            self.focus_first()
        self._leads = self._to_first = False

    def _show_deleted(self, opened: Opened) -> None:
        """Offer to bring it back; where somebody is just writing, that stays on the screen until it can be saved."""
        self.gone.record = opened.view.record
        if self._opened is not None and any(group.holds_unsaved for group in self.groups):
            words = t("Registers", "Somebody has deleted this. What you type can be saved once it is brought back.")
            self.bar.say(words, "amber", t("Registers", "Bring it back"))
            return
        self._opened = None
        self._stack.setCurrentWidget(self.gone)

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
