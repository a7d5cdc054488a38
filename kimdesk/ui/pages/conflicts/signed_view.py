"""Two sign-offs of one quarter, and what arrived after a sign-off: both are settled where a quarter is signed."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kimdesk.i18n import t
from kimdesk.services.late_changes import LateChange, LateChanges
from kimdesk.ui.pages.conflicts.columns import Columns
from kimdesk.ui.pages.conflicts.reading import TwoSignOffs
from kimdesk.ui.registers.conflict_panel import say_moment
from kimdesk.ui.theme.style import px
from kimdesk.ui.widgets.buttons import LinkButton, SecondaryButton
from kimdesk.ui.widgets.cards import Divider, Words, quiet

_MOST = 40


class SignedView(QWidget):
    """Built anew for each; ``sign_off_wanted`` asks for the sign-off of its quarter."""

    sign_off_wanted = Signal()
    record_opened = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(px(8))

    def show_signatures(self, twice: TwoSignOffs) -> None:
        """Show two sign-offs made apart."""
        said = t("Conflicts", "{count} people signed this quarter off, and neither knew of the other. One must stand.")
        self._column.addWidget(Words(said.format(count=len(twice.signatures)), 14, tone="amber"))
        parts = []
        for each in twice.signatures:
            part = QWidget()
            column = QVBoxLayout(part)
            column.setContentsMargins(0, 0, 0, 0)
            column.addWidget(Words(str(each.values["signed_by"]), 14, QFont.Weight.DemiBold))
            column.addWidget(quiet(str(each.values["role"]), 13))
            when = say_moment(datetime.fromisoformat(str(each.values["signed_at"])))
            column.addWidget(quiet(t("Conflicts", "{when}, content {mark}").format(when=when, mark=each.mark[:8]), 13))
            column.addStretch(1)
            parts.append(part)
        self._column.addWidget(Columns(parts))
        self._add_link(t("Conflicts", "Choose at the sign-off…"))

    def show_late(self, late: LateChanges) -> None:
        """Show what arrived after a sign-off."""
        said = t(
            "Conflicts",
            "This is not in what was signed. Reopen the quarter to amend it, say it in the next quarter’s return, or "
            "leave it: what was signed stays as it was.",
        )
        self._column.addWidget(Words(said, 14))
        self._add_link(t("Conflicts", "Open the sign-off…"))
        for each in late.changes[:_MOST]:
            self._column.addWidget(Divider())
            self._add_change(each)
        if len(late.changes) > _MOST:
            more = t("Conflicts", "And {count} more.").format(count=len(late.changes) - _MOST)
            self._column.addWidget(quiet(more, 13))

    def _add_change(self, each: LateChange) -> None:
        link = LinkButton(each.name or t("Conflicts", "A record"))
        link.setProperty("kind", each.kind)
        link.setProperty("record", each.record)
        link.clicked.connect(self._on_record)
        self._column.addWidget(link)
        value = each.words or t("Conflicts", "Emptied")
        self._column.addWidget(Words(t("Conflicts", "{field}: {value}").format(field=each.label, value=value), 13))
        when = say_moment(datetime.fromtimestamp(each.at / 1000, UTC).astimezone())
        author = each.author or t("Conflicts", "somebody")
        self._column.addWidget(quiet(t("Conflicts", "{author}, {when}").format(author=author, when=when), 12))

    def _add_link(self, words: str) -> None:
        self.button = SecondaryButton(words, accented=True)
        self.button.clicked.connect(self.sign_off_wanted)
        self._column.addWidget(self.button)

    def _on_record(self) -> None:
        link = self.sender()
        self.record_opened.emit(str(link.property("kind")), str(link.property("record")))
