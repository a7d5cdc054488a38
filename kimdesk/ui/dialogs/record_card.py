"""A record that has no page of its own, to be read: what is known of it, what it is linked with, its history."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kimdesk.i18n import show, t
from kimdesk.model.fields import Type
from kimdesk.model.kinds import KINDS
from kimdesk.model.validation import say_value
from kimdesk.services.conflicts import ConflictView
from kimdesk.services.desk import Desk
from kimdesk.services.value_words import field_words
from kimdesk.ui.change_bus import ChangeBus
from kimdesk.ui.dialogs.fitted_dialog import FittedDialog
from kimdesk.ui.registers.opening import Opened, read_record
from kimdesk.ui.registers.threads import History, Links
from kimdesk.ui.tasks import Tasks
from kimdesk.ui.theme.style import px
from kimdesk.ui.widgets.buttons import LinkButton, SecondaryButton
from kimdesk.ui.widgets.cards import Words, clear_layout, heading, in_scroll_area, quiet


class RecordCard(FittedDialog):
    """Shows one record and changes nothing; ``record_opened`` asks for one that it is linked with."""

    record_opened = Signal(str, str)

    def __init__(
        self, desk: Desk, tasks: Tasks, bus: ChangeBus, kind: str, record: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(show(KINDS[kind].label), 560, 600, parent=parent)
        self.setObjectName("record card")
        self._kind = kind
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, px(8), 0)
        column.setSpacing(px(12))
        self.named = quiet("", 13)
        column.addWidget(self.named)
        self._fields = QVBoxLayout()
        self._fields.setSpacing(px(8))
        column.addLayout(self._fields)
        self._proof = QVBoxLayout()
        self._proof.setSpacing(px(4))
        column.addLayout(self._proof)
        self.links, self.history = Links(desk, tasks, bus), History(desk, tasks, bus)
        self.links.record_opened.connect(self._on_link)
        column.addWidget(self.links)
        column.addWidget(self.history)
        column.addStretch(1)
        self.close_button = SecondaryButton(t("Card", "Close"))
        self.close_button.clicked.connect(self.reject)
        self.add_body(in_scroll_area(inner))
        self.past_button = SecondaryButton(t("Card", "Every value, and as at a day…"))
        self.past_button.clicked.connect(partial(self._on_link, "history", record))
        self.add_buttons((self.past_button,), (self.close_button,))
        tasks.read(partial(read_record, desk, kind, record), self._on_read, f"card {id(self)}")

    def _on_read(self, opened: Opened) -> None:
        record, known = opened.view.record, KINDS[self._kind]
        title = record.title if known.by_name[known.title].type is not Type.REF else opened.view.names.get(record.title)
        self.heading.setText(" ".join((f"{record.ref}  {title or ''}").split()))
        self.named.setText(show(known.label))
        for each in known:
            if each.name != known.title and each.type is not Type.OBJECT and record[each.name] not in (None, "", ()):
                self._add(show(each.label), say_value(each, record[each.name], dict(opened.view.names)))
        for conflict in opened.conflicts.values():
            self._mark(conflict)
        self._show_proof(opened)
        self.links.show_record(opened)
        self.history.show_record(opened)

    def _add(self, label: str, value: str) -> None:
        line = QHBoxLayout()
        line.setSpacing(px(12))
        named = quiet(label, 13)
        named.setFixedWidth(px(130))
        words = Words(value, 13)
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        line.addWidget(named, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(words, 1, Qt.AlignmentFlag.AlignTop)
        self._fields.addLayout(line)

    def _mark(self, conflict: ConflictView) -> None:
        """Say at the card that a field has several values, and lead to where one is chosen."""
        values = " / ".join(f"“{each.words}”" for each in conflict.candidates)
        said = t("Card", "{field}: {values}").format(field=field_words(conflict.kind, conflict.field), values=values)
        self._fields.addWidget(Words(said, 13, tone="amber"))
        link = LinkButton(t("Card", "Two values: choose one"))
        link.clicked.connect(partial(self._on_link, "conflict", conflict.record))
        self._fields.addWidget(link)

    def _show_proof(self, opened: Opened) -> None:
        clear_layout(self._proof)
        for title, lines in (
            (t("Card", "Evidence"), [f"{each.ref} {each.title}" for each in opened.view.evidence]),
            (t("Card", "Comments"), [each["text"] or "" for each in opened.view.comments]),
        ):
            if lines:
                self._proof.addWidget(heading(title))
            for line in lines:
                self._proof.addWidget(Words(line, 13))

    def _on_link(self, kind: str, record: str, *_checked: object) -> None:
        self.accept()
        self.record_opened.emit(kind, record)
