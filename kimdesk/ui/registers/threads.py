"""Under the fields of a record: comments, evidence, what uses it and what it uses, its history."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kimdesk.i18n import show, t
from kimdesk.model.fields import Type
from kimdesk.model.kinds import KINDS
from kimdesk.model.text import within
from kimdesk.services.desk import Desk
from kimdesk.services.editing import Made
from kimdesk.services.finding import HistoryLine
from kimdesk.ui.change_bus import ChangeBus
from kimdesk.ui.personal_line import PersonalLine
from kimdesk.ui.registers.action_asking import ANSWERED, ActionAsking
from kimdesk.ui.registers.conflict_panel import say_moment
from kimdesk.ui.registers.history_words import say_line, telling
from kimdesk.ui.registers.opening import LATEST, Opened
from kimdesk.ui.tasks import Tasks
from kimdesk.ui.theme.style import px
from kimdesk.ui.widgets.buttons import LinkButton, SecondaryButton
from kimdesk.ui.widgets.cards import Words, clear_layout, heading, quiet
from kimdesk.ui.widgets.inputs import GrowingText
from kimdesk.ui.widgets.one_line import OneLine

_ALL = 300
_LONG = 240


class Section(QWidget):
    """One part under the fields: a heading and lines."""

    record_opened = Signal(str, str)

    def __init__(self, title: str, desk: Desk, tasks: Tasks, bus: ChangeBus) -> None:
        super().__init__()
        self._desk, self._tasks, self._bus = desk, tasks, bus
        self._opened: Opened | None = None
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(px(4))
        self.column.addWidget(heading(title))
        self.lines = QVBoxLayout()
        self.lines.setSpacing(px(4))
        self.column.addLayout(self.lines)

    def show_record(self, opened: Opened) -> None:
        """Show what belongs to a record."""
        self._opened = opened
        clear_layout(self.lines)
        self._fill(opened)

    def _fill(self, opened: Opened) -> None:
        raise NotImplementedError(type(self).__name__)

    def _make(self, kind: str, values: dict[str, str]) -> None:
        assert self._opened is not None
        work = partial(self._desk.records.make, kind, {"record": self._opened.id, **values})
        self._tasks.write(work, self._on_made, self._on_failed)

    def _on_made(self, made: Made) -> None:
        self._bus.announce(made.changes)

    def _on_failed(self, error: Exception) -> None:
        self.lines.addWidget(Words(str(error), 12, tone="red"))


class Comments(Section):
    """The thread of comments and a place to add one."""

    def __init__(self, desk: Desk, tasks: Tasks, bus: ChangeBus) -> None:
        super().__init__(t("Registers", "Comments"), desk, tasks, bus)
        self.box = GrowingText(1, 6)
        self.box.setPlaceholderText(t("Registers", "Write a comment"))
        self.box.setAccessibleName(t("Registers", "New comment"))
        self.add = SecondaryButton(t("Registers", "Add comment"))
        self.add.setEnabled(False)
        self.box.typed.connect(self._on_typed)
        self.add.clicked.connect(self._on_add)
        self.column.addWidget(self.box)
        self.personal = PersonalLine(self.box, desk, tasks)
        self.column.addWidget(self.personal)
        self.column.addWidget(self.add)
        self._drafts: dict[str, str] = {}

    def show_record(self, opened: Opened) -> None:
        if self._opened is not None and self._opened.id != opened.id:
            # A comment not sent yet waits with its record.
            self._drafts[self._opened.id] = self.box.toPlainText()
            self.box.load(self._drafts.pop(opened.id, ""))
            self._on_typed()
        self.personal.follow(opened.id, "comment", "")
        super().show_record(opened)

    def _fill(self, opened: Opened) -> None:
        for comment in opened.view.comments:
            at = datetime.fromtimestamp(comment.created_at / 1000, UTC).astimezone()
            author = opened.view.names.get(comment.created_by) or t("Registers", "somebody")
            self.lines.addWidget(quiet(t("Registers", "{who}, {when}").format(who=author, when=say_moment(at)), 12))
            self.lines.addWidget(Words(comment["text"] or "", 13))

    def _on_typed(self) -> None:
        self.add.setEnabled(bool(self.box.toPlainText().strip()))

    def _on_add(self) -> None:
        self.add.setEnabled(False)
        self._make("comment", {"text": self.box.toPlainText()})

    def _on_made(self, made: Made) -> None:
        self.box.load("")
        super()._on_made(made)


class Links(Section):
    """What uses this record, and what it refers to."""

    def __init__(self, desk: Desk, tasks: Tasks, bus: ChangeBus) -> None:
        super().__init__(t("Registers", "Linked"), desk, tasks, bus)
        self.asking = ActionAsking(desk, tasks, bus, self)
        self.add_action = LinkButton(t("Registers", "Add an action…"))
        self.add_action.clicked.connect(self._on_add_action)
        self.column.addWidget(self.add_action)

    def _fill(self, opened: Opened) -> None:
        offered = opened.may_change and opened.view.record.kind in ANSWERED
        self.add_action.setVisible(offered)
        incoming = opened.view.links
        for kind, record, ref, title, field in incoming[:40]:
            if record in opened.stages:
                self._add(kind, record, opened.stages[record], "")
                continue
            label = KINDS[kind].by_name.get(field) if kind in KINDS else None
            why = t("Registers", "{kind}, {field}").format(
                kind=_kind_words(kind), field=within(show(label.label)) if label else field
            )
            self._add(kind, record, f"{ref or ''} {title or ''}".strip(), why)
        known = KINDS[opened.view.record.kind]
        shown: set[str] = set()
        for each in known:
            held = opened.view.record[each.name]
            members = (held,) if each.type is Type.REF and held else held if each.type is Type.REFS and held else ()
            for member in members:
                # What is not known here cannot be read here: it has not arrived yet, or few may read it.
                if member not in shown and member in opened.view.names:
                    shown.add(member)
                    self._add(opened.kinds.get(member, ""), member, opened.view.names.get(member, ""), show(each.label))
        self.setVisible(bool(incoming) or bool(shown) or offered)

    def _add(self, kind: str, record: str, name: str, why: str) -> None:
        holder = QWidget()
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(px(8))
        link = LinkButton(_short(name) or record[:8])
        link.setToolTip(name)
        link.clicked.connect(partial(self._on_link, kind, record))
        line.addWidget(link)
        line.addWidget(OneLine(why, 12), 1)
        self.lines.addWidget(holder)

    def _on_link(self, kind: str, record: str, *_checked: object) -> None:
        self.record_opened.emit(kind, record)

    def _on_add_action(self) -> None:
        assert self._opened is not None
        self.asking.ask(self._opened.view.record)


class History(Section):
    """What happened to the record, newest first."""

    def __init__(self, desk: Desk, tasks: Tasks, bus: ChangeBus) -> None:
        super().__init__(t("Registers", "History"), desk, tasks, bus)
        self.all = LinkButton(t("Registers", "Show the whole history"))
        self.all.clicked.connect(self._on_all)
        self.column.addWidget(self.all)

    def _fill(self, opened: Opened) -> None:
        self._show_lines(opened.history)
        self.all.setVisible(len(opened.history) == LATEST)

    def _show_lines(self, lines: list[HistoryLine]) -> None:
        batch = None
        for line in telling(lines):
            if line.event.batch != batch:
                batch = line.event.batch
                words = t("Registers", "{when}, {who}").format(when=say_moment(line.at), who=line.author)
                self.lines.addWidget(quiet(words, 12))
            sentence = say_line(line)
            sentence = sentence if len(sentence) <= _LONG else f"{sentence[:_LONG].rstrip()}…"
            self.lines.addWidget(Words(sentence, 13))
        if self._opened is not None and self._opened.incomplete:
            self.lines.addWidget(quiet(self._opened.incomplete, 12))

    def _on_all(self) -> None:
        assert self._opened is not None
        self._tasks.read(
            partial(self._desk.finding.history, self._opened.id, "", _ALL), self._on_read, f"all history {id(self)}"
        )

    def _on_read(self, lines: list[HistoryLine]) -> None:
        clear_layout(self.lines)
        self._show_lines(lines)
        self.all.hide()


def _kind_words(kind: str) -> str:
    return show(KINDS[kind].label) if kind in KINDS else kind


def _short(words: str) -> str:
    return words if len(words) <= 44 else f"{words[:42].rstrip()}…"
