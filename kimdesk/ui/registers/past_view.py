"""A record as it was, to be read: what each field said then and who had said it, and what it says today."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kimdesk.i18n import t, tn
from kimdesk.model.differences import differences
from kimdesk.model.fields import Type
from kimdesk.services.desk import Desk
from kimdesk.services.looking_back import FieldThen, PastRecord
from kimdesk.services.proof import Proof
from kimdesk.services.wrote import Wrote
from kimdesk.ui.registers.conflict_panel import say_moment
from kimdesk.ui.tasks import Tasks
from kimdesk.ui.theme.style import px
from kimdesk.ui.widgets.buttons import LinkButton
from kimdesk.ui.widgets.cards import Chip, InfoBar, Words, clear_layout, quiet
from kimdesk.ui.widgets.differing import DifferingText
from kimdesk.ui.widgets.reflow import in_line

_MOST_WRITERS = 4


class PastView(QWidget):
    """Shows a ``PastRecord`` and changes nothing."""

    def __init__(self, desk: Desk, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._tasks = desk, tasks
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        self.about = quiet("", 13)
        column.addWidget(self.about)
        self.only = LinkButton("")
        self.only.clicked.connect(self._on_only)
        column.addWidget(in_line(self.only))
        self._only_changed = False
        self.bar = InfoBar()
        column.addWidget(self.bar)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(px(12))
        column.addLayout(self._rows)
        self.rows: dict[str, PastRow] = {}

    def show_past(self, past: PastRecord) -> None:
        """Show a record as it was."""
        clear_layout(self._rows)
        self.rows.clear()
        self.bar.say(" ".join(past.remarks), "neutral")
        self.about.setText(_say_about(past))
        for each in past.fields:
            if each.then or each.changed:
                row = PastRow(each, self._desk, self._tasks)
                self.rows[each.field.name] = row
                self._rows.addWidget(row)
        self._arrange(past.changed)

    def _on_only(self) -> None:
        self._only_changed = not self._only_changed
        self._arrange(sum(1 for row in self.rows.values() if row.is_changed))

    def _arrange(self, changed: int) -> None:
        """Show all fields, or those alone that say something else today."""
        only = self._only_changed and bool(changed)
        for row in self.rows.values():
            row.setVisible(row.is_changed or not only)
        self.only.say(t("Past", "Show all fields") if only else t("Past", "Show only what has changed since"))
        self.only.setVisible(0 < changed < len(self.rows))


class PastRow(QWidget):
    """One field as it was."""

    def __init__(self, field: FieldThen, desk: Desk, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._field, self._desk, self._tasks = field, desk, tasks
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(2))
        column.addLayout(self._make_head())
        for words in [each.words for each in field.wrote] if field.disputed else [field.then]:
            said = Words(words or t("Past", "Nothing"), 14, quiet=not words)
            said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            column.addWidget(said)
        for wrote in field.wrote[:_MOST_WRITERS]:
            column.addWidget(quiet(say_wrote(wrote), 12))
        if field.changed:
            self._add_today(column)
        self.proof = QVBoxLayout()
        self.proof.setSpacing(px(2))
        column.addLayout(self.proof)

    @property
    def is_changed(self) -> bool:
        """Whether the field says something else today."""
        return self._field.changed

    def _make_head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setSpacing(px(6))
        label = quiet(self._field.label, 13)
        label.setWordWrap(False)
        head.addWidget(label)
        if self._field.disputed:
            head.addWidget(Chip(t("Past", "Several values"), "amber"))
        self.changed_chip = Chip(t("Past", "Changed since"), "accent")
        if not self._field.changed:
            self.changed_chip.hide()
        head.addWidget(self.changed_chip)
        head.addStretch(1)
        self.how = LinkButton(t("Past", "How is it known?"))
        self.how.setAccessibleName(t("Past", "{field}: how is it known?").format(field=self._field.label))
        self.how.clicked.connect(self._on_how)
        if not self._field.wrote:
            self.how.hide()
        head.addWidget(self.how)
        return head

    def _add_today(self, column: QVBoxLayout) -> None:
        is_text = self._field.field.type in (Type.TEXT, Type.LONG)
        if is_text and self._field.then and self._field.now:
            column.addWidget(quiet(t("Past", "Today, with what was added and taken out:"), 12))
            self.today: DifferingText | Words = DifferingText(13)
            self.today.show_pieces(differences(self._field.then, self._field.now))
        else:
            column.addWidget(quiet(t("Past", "Today:"), 12))
            self.today = Words(self._field.now or t("Past", "Nothing"), 13, quiet=not self._field.now)
        column.addWidget(self.today)

    def _on_how(self) -> None:
        self._tasks.read(partial(_proofs, self._desk, self._field.wrote), self._on_proofs, f"proof {id(self)}")

    def _on_proofs(self, proofs: list[Proof]) -> None:
        clear_layout(self.proof)
        self.how.hide()
        for proof in proofs:
            for sentence in proof.sentences:
                self.proof.addWidget(Words(sentence, 12))


def say_wrote(wrote: Wrote) -> str:
    """Return "Ann Archer, 12 Jun 2026, 10:00, this laptop", and when it came in here where that was on another day."""
    words = t("Past", "{who}, {when}, {laptop}").format(
        who=wrote.author, when=say_moment(wrote.at), laptop=wrote.laptop
    )
    return say_arrived(words, wrote)


def say_arrived(words: str, wrote: Wrote) -> str:
    """Return the words with what must be known of the clock, and when it came in here."""
    if wrote.doubtful:
        words = t("Past", "{words}, by a clock that was ahead").format(words=words)
    if wrote.came_in is not None:
        words = t("Past", "{words}; received here {when}").format(words=words, when=say_moment(wrote.came_in))
    return words


def _proofs(desk: Desk, wrote: tuple[Wrote, ...]) -> list[Proof]:
    return [desk.proof.of(each.dot) for each in wrote[:_MOST_WRITERS]]


def _say_about(past: PastRecord) -> str:
    if not past.there:
        return t("Past", "As at {moment}").format(moment=past.moment.words)
    if not past.changed:
        return t("Past", "As at {moment}. All of it is the same today.").format(moment=past.moment.words)
    words = tn(
        "Past",
        "As at {moment}. One field says something else today.",
        "As at {moment}. {count} fields say something else today.",
        past.changed,
    )
    return words.format(moment=past.moment.words, count=past.changed)
