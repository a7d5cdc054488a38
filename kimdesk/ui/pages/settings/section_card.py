"""One section of the page: its settings as rows, those that are seldom needed on demand, and what is said below."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kimdesk.i18n import show, t
from kimdesk.model.workspace_settings import Section
from kimdesk.ui.pages.settings.rows import SettingRow
from kimdesk.ui.registers.directory import Directory
from kimdesk.ui.registers.opening import Opened
from kimdesk.ui.theme.style import px
from kimdesk.ui.widgets.buttons import LinkButton
from kimdesk.ui.widgets.cards import Card, quiet


class SectionCard(Card):
    """``below`` is where a page puts what the settings come to; ``lost`` and ``compared`` are those of its rows."""

    lost = Signal(str)
    compared = Signal(str)

    def __init__(self, section: Section, directory: Directory, parent: QWidget | None = None) -> None:
        super().__init__(show(section.label), parent)
        self.section, self._directory = section, directory
        self._opened: Opened | None = None
        self.rows: dict[str, SettingRow] = {}
        self.body.addWidget(quiet(show(section.about), 13))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(px(10))
        self.body.addLayout(self._rows)
        for name in section.fields:
            self._add(name)
        self.more = LinkButton(t("Settings", "Addresses and further contacts"))
        if not section.further:
            self.more.hide()
        self.more.clicked.connect(self.unfold)
        self.body.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        self.below = QVBoxLayout()
        self.below.setSpacing(px(6))
        self.body.addLayout(self.below)

    def show_record(self, opened: Opened) -> None:
        """Show the settings as this reading has them; what is filled or disputed is never folded away."""
        self._opened = opened
        record = opened.view.record
        if any(record[name] or name in record.conflicts for name in self.section.further):
            self.unfold()
        for row in self.rows.values():
            row.show_record(opened)

    def unfold(self) -> None:
        """Show what is seldom needed too."""
        if self.more.isHidden():
            return
        self.more.hide()
        for name in self.section.further:
            self._add(name)
            if self._opened is not None:
                self.rows[name].show_record(self._opened)

    def leave(self) -> None:
        """Save what is being typed."""
        for row in self.rows.values():
            row.binding.leave()

    def _add(self, name: str) -> None:
        row = self.rows[name] = SettingRow(name, self._directory)
        row.lost.connect(self.lost)
        row.compared.connect(self.compared)
        self._rows.addWidget(row)
