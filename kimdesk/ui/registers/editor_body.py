"""What scrolls in the editor of a record: its groups of fields, and below them what belongs to it."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from kimdesk.services.desk import Desk
from kimdesk.ui.change_bus import ChangeBus
from kimdesk.ui.registers.directory import Directory
from kimdesk.ui.registers.evidence_section import Evidence
from kimdesk.ui.registers.field_group import FieldGroup
from kimdesk.ui.registers.opening import Opened
from kimdesk.ui.registers.register import Register
from kimdesk.ui.registers.threads import Comments, History, Links, Section
from kimdesk.ui.tasks import Tasks
from kimdesk.ui.theme.style import px
from kimdesk.ui.widgets.cards import ScrolledColumn
from kimdesk.ui.widgets.focus import follow_layout


class EditorBody(QScrollArea):
    """Leads to a group, a field or a conflict; ``group_reached`` tells which group is at the top."""

    record_opened = Signal(str, str)
    said = Signal(str)
    group_reached = Signal(str)

    def __init__(
        self,
        register: Register,
        directory: Directory,
        around: tuple[Desk, Tasks, ChangeBus],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._inner = inner = ScrolledColumn()
        self.groups: list[FieldGroup] = []
        self.sections: list[Section] = []
        column = QVBoxLayout(inner)
        column.setContentsMargins(px(2), px(8), px(10), px(8))
        column.setSpacing(px(18))
        for group in register.groups:
            made = (group.made or FieldGroup)(group, register, directory)
            made.lost.connect(self.said)
            made.compared.connect(self._on_compared)
            made.record_opened.connect(self.record_opened)
            self.groups.append(made)
            column.addWidget(made)
        for each in (Comments, Evidence, Links, History):
            section = each(*around)
            section.record_opened.connect(self.record_opened)
            self.sections.append(section)
            column.addWidget(section)
        column.addStretch(1)
        self.setWidget(inner)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)

    def show_record(self, opened: Opened) -> None:
        """Show what a record says and what belongs to it."""
        for group in self.groups:
            group.show_record(opened)
        for section in self.sections:
            section.show_record(opened)
        follow_layout(self._inner)

    def first_field(self) -> QWidget | None:
        """Return the first field that is shown."""
        rows = (row for group in self.groups for row in group.rows.values())
        return next((row.input for row in rows if not row.isHidden()), None)

    def focus_on(self, field: str) -> None:
        """Put the focus into a field, showing it where it was folded away."""
        for group in self.groups:
            row = group.reveal(field)
            if row is not None:
                row.input.setFocus()
                self.ensureWidgetVisible(row)
                return

    def lead_to(self, key: str) -> None:
        """Put a group at the top, and the focus into its first field."""
        group = next(each for each in self.groups if each.group.key == key)
        top = group.mapTo(self._inner, QPoint(0, 0)).y()
        self.verticalScrollBar().setValue(top - px(4))
        self.group_reached.emit(key)
        rows = [row for row in group.rows.values() if not row.isHidden()]
        (rows[0].input if rows else group.more).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def lead_to_conflict(self, fields: Collection[str]) -> None:
        """Put the focus to where the first of these fields lets somebody choose a value."""
        for group in self.groups:
            name = next((name for name in group.group.fields if name in fields), "")
            row = group.reveal(name) if name else None
            if row is not None and row.panel is not None and row.panel.isVisible() and row.panel.buttons:
                layout = self._inner.layout()
                if layout is not None:
                    layout.activate()
                row.panel.buttons[0].setFocus(Qt.FocusReason.ShortcutFocusReason)
                self.ensureWidgetVisible(row.panel, 0, px(24))
                self.ensureWidgetVisible(row.label, 0, px(24))
                return

    def _on_compared(self, record: str) -> None:
        self.record_opened.emit("conflict", record)

    def _on_scrolled(self, value: int) -> None:
        current = self.groups[0].group.key
        for group in self.groups:
            if group.mapTo(self._inner, QPoint(0, 0)).y() <= value + px(12):
                current = group.group.key
        self.group_reached.emit(current)
