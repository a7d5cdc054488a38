"""The history of one record: field by field with who, when and where, or the whole of it as at a day."""

from __future__ import annotations

from functools import partial
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kimdesk.errors import UserError
from kimdesk.i18n import mark, t
from kimdesk.model.differences import differences
from kimdesk.model.fields import Type
from kimdesk.model.ops import Op
from kimdesk.services.desk import Desk
from kimdesk.services.field_past import FieldPast, Said
from kimdesk.services.looking_back import PastRecord
from kimdesk.services.moments import Moment, minute_of
from kimdesk.ui.registers.conflict_panel import say_moment
from kimdesk.ui.registers.moment_input import MomentInput
from kimdesk.ui.registers.past_view import PastView, say_arrived
from kimdesk.ui.tasks import Tasks
from kimdesk.ui.theme.style import px
from kimdesk.ui.widgets.buttons import LinkButton
from kimdesk.ui.widgets.cards import Chip, InfoBar, Words, clear_layout, heading, in_scroll_area, quiet
from kimdesk.ui.widgets.differing import DifferingText
from kimdesk.ui.widgets.flow import in_flow
from kimdesk.ui.widgets.reflow import HighAsHeld, in_line

# So many values of a field are told at once; the rest on demand.
_FIRST = 5


class _Read(NamedTuple):
    fields: tuple[FieldPast, ...]
    incomplete: str


class RecordHistory(QWidget):
    """Shows a record's past and changes nothing. ``back_asked`` leads back to where it came from."""

    back_asked = Signal()

    def __init__(self, desk: Desk, tasks: Tasks, back: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._tasks = desk, tasks
        self._kind, self._record = "", ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        self.back = LinkButton(back)
        self.back.clicked.connect(self.back_asked)
        if not back:
            self.back.hide()
        column.addWidget(self.back)
        # All the rest scrolls: where text is large there would be no room left beside what does not.
        inner = HighAsHeld()
        whole = QVBoxLayout(inner)
        whole.setContentsMargins(0, 0, px(8), px(8))
        whole.setSpacing(px(8))
        self.title = Words("", 16)
        self.as_at = MomentInput(mark("History", "As at"), desk.context.clock)
        self.as_at.moment_chosen.connect(self.show_as_at)
        self.by_field = LinkButton(t("History", "Show every value, field by field"))
        self.by_field.clicked.connect(self._on_by_field)
        self.bar = InfoBar()
        self.past = PastView(desk, tasks)
        self.fields = FieldsPast()
        self.fields.moment_asked.connect(self._on_moment)
        for each in (self.title, self.as_at, in_line(self.by_field), self.bar, self.past, self.fields):
            whole.addWidget(each)
        whole.addStretch(1)
        self.area = in_scroll_area(inner)
        column.addWidget(self.area, 1)

    def open(self, kind: str, record: str, title: str = "", moment: Moment | None = None) -> None:
        """Show the past of a record, or the record as at a moment."""
        self._kind, self._record = kind, record
        self.title.setText(title)
        self.title.setVisible(bool(title))
        self.show_as_at(moment)

    def show_as_at(self, moment: Moment | None) -> None:
        """Show the whole record as at a moment; without one every value, field by field."""
        if not self._record:
            return
        self.as_at.show_moment(moment)
        self.past.setVisible(moment is not None)
        self.fields.setVisible(moment is None)
        self.by_field.setVisible(moment is not None)
        self.bar.say("")
        key = f"history {id(self)}"
        if moment is None:
            self._tasks.read(
                partial(_read, self._desk, self._kind, self._record), self._on_fields, key, self._on_failed
            )
        else:
            work = partial(self._desk.looking_back.record, self._kind, self._record, moment)
            self._tasks.read(work, self._on_past, key, self._on_failed)

    def _on_past(self, past: PastRecord) -> None:
        self.past.show_past(past)
        self.area.verticalScrollBar().setValue(0)

    def _on_fields(self, read: _Read) -> None:
        self.fields.show_fields(read.fields)
        self.bar.say(read.incomplete, "amber" if read.incomplete else "neutral")

    def _on_failed(self, error: UserError) -> None:
        self.bar.say(str(error), "red")

    def _on_by_field(self) -> None:
        self.show_as_at(None)

    def _on_moment(self, said: Said) -> None:
        wrote = said.wrote
        # What a clock that was ahead says counts from when it came in.
        at = wrote.came_in if wrote.doubtful and wrote.came_in is not None else wrote.at
        self.show_as_at(minute_of(at, self._desk.context.clock))


class FieldsPast(QWidget):
    """Every value of every field, newest first; ``moment_asked`` asks for the record as at the time of one."""

    moment_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(px(4))

    def show_fields(self, fields: tuple[FieldPast, ...]) -> None:
        """Show these fields."""
        clear_layout(self._column)
        for each in fields:
            self._column.addSpacing(px(8))
            self._column.addWidget(heading(each.label, 14))
            holder = QWidget()
            lines = QVBoxLayout(holder)
            lines.setContentsMargins(0, 0, 0, 0)
            lines.setSpacing(px(3))
            for said in each.said[:_FIRST]:
                self._add(lines, each, said)
            self._column.addWidget(holder)
            if len(each.said) > _FIRST:
                more = LinkButton(t("History", "Show {count} earlier").format(count=len(each.said) - _FIRST))
                more.setAccessibleName(f"{each.label}: {more.text()}")
                more.clicked.connect(partial(self._on_more, lines, each, more))
                self._column.addWidget(more)

    def _on_more(self, lines: QVBoxLayout, field: FieldPast, more: LinkButton, *_checked: object) -> None:
        for said in field.said[_FIRST:]:
            self._add(lines, field, said)
        more.hide()

    def _add(self, lines: QVBoxLayout, field: FieldPast, said: Said) -> None:
        link = LinkButton(say_moment(said.wrote.at))
        link.setToolTip(t("History", "Show the whole record as it was then"))
        link.clicked.connect(partial(self._on_link, said))
        by = t("History", "{who}, {laptop}").format(who=said.wrote.author, laptop=said.wrote.laptop)
        written = Words(say_arrived(by, said.wrote), 12, quiet=True, wrap=False)
        written.setMinimumHeight(link.sizeHint().height())
        parts: list[QWidget] = [link, written]
        if said.stands and field.field is not None and len(field.said) > 1:
            parts.append(Chip(t("History", "Stands today"), "green"))
        lines.addWidget(in_flow(*parts, gap=4))
        long = field.field is not None and field.field.type in (Type.TEXT, Type.LONG)
        if long and said.before and said.wrote.words:
            words: QWidget = DifferingText(13)
            assert isinstance(words, DifferingText)
            words.show_pieces(differences(said.before, said.wrote.words))
        else:
            words = Words(_say(said), 13) if said.wrote.words else quiet(t("History", "Emptied"), 13)
        lines.addWidget(words)

    def _on_link(self, said: Said, *_checked: object) -> None:
        self.moment_asked.emit(said)


def _say(said: Said) -> str:
    if said.op is Op.ADD:
        return t("History", "{value} added").format(value=said.wrote.words)
    if said.op is Op.REMOVE:
        return t("History", "{value} taken out").format(value=said.wrote.words)
    return said.wrote.words


def _read(desk: Desk, kind: str, record: str) -> _Read:
    return _Read(desk.looking_back.by_field(kind, record), desk.finding.incomplete())
