"""Beside an activity: what was said last quarter, what it is linked to, evidence, comments and history."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kimdesk.i18n import t
from kimdesk.model.changes import Record
from kimdesk.model.dates import short_month
from kimdesk.services.desk import Desk
from kimdesk.services.finding import HistoryLine
from kimdesk.services.return_view import EntryView, ReturnView
from kimdesk.ui.evidence_drop import EvidenceDrop, choose_files
from kimdesk.ui.pages.log.comment_box import CommentBox
from kimdesk.ui.registers.history_words import say_line, telling
from kimdesk.ui.tasks import Tasks
from kimdesk.ui.theme.style import px
from kimdesk.ui.widgets.buttons import LinkButton, SecondaryButton
from kimdesk.ui.widgets.cards import Card, Chip, Words, clear_layout, heading, in_scroll_area, quiet

_SHOWN = 12


class SidePanel(Card):
    """Quiet facts; everything that can be opened is a link."""

    record_opened = Signal(str, str)
    comment_written = Signal(str)
    evidence_wanted = Signal()
    evidence_pointed = Signal(list)
    change_wanted = Signal()

    def __init__(self, desk: Desk, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.body.setContentsMargins(px(14), px(12), px(6), px(12))
        inner = QWidget()
        whole = QVBoxLayout(inner)
        whole.setContentsMargins(0, 0, px(8), 0)
        whole.setSpacing(px(12))
        self._facts, self._after = QVBoxLayout(), QVBoxLayout()
        for column in (self._facts, self._after):
            column.setSpacing(px(6))
        self._column = self._facts
        self.incomplete = ""
        self.purposes: tuple[tuple[str, str], ...] = ()
        self.comments = CommentBox(desk, tasks)
        self.comments.written.connect(self.comment_written)
        self.drop = EvidenceDrop(self)
        self.drop.dropped.connect(self.evidence_pointed)
        whole.addLayout(self._facts)
        whole.addWidget(self.comments)
        whole.addLayout(self._after)
        whole.addStretch(1)
        self.body.addWidget(in_scroll_area(inner))

    def show_entry(
        self,
        view: ReturnView,
        entry: EntryView | None,
        stages: list[Record],
        names: dict[str, str],
        history: list[HistoryLine],
    ) -> None:
        """Show the facts beside an activity, or beside the whole return where there is none."""
        clear_layout(self._facts)
        clear_layout(self._after)
        self._column = self._facts
        before = entry.reading.before if entry else view.whole.before
        self._section(t("Log", "Last quarter said"))
        self._words(str(before.get("statement") or before.get("gaps") or t("Log", "Nothing was said.")))
        if stages:
            self._show_stages(stages, names)
        if self.purposes:
            self._show_purposes()
        self._show_evidence(view, entry)
        self._show_changes(view, entry)
        self.comments.show_view(view)
        self._column = self._after
        history = telling(history)
        if history:
            self._section(t("Log", "History"))
            for line in history[:_SHOWN]:
                self._words(
                    t("Log", "{time}  {who}: {what}").format(time=_when(line), who=line.author, what=say_line(line))
                )
            about = entry.id if entry is not None else view.id
            self._column.addWidget(self._link("history", about, t("Log", "Every value, and as at a day…")))
        if self.incomplete:
            self._words(self.incomplete)

    def _section(self, title: str) -> None:
        if self._column.count():
            self._column.addSpacing(px(6))
        self._column.addWidget(heading(title))

    def _words(self, text: str) -> None:
        self._column.addWidget(quiet(text, 13))

    def _show_stages(self, stages: list[Record], names: dict[str, str]) -> None:
        self._section(t("Log", "Where it is"))
        from kimdesk.model.kinds import KINDS
        from kimdesk.model.validation import say_value

        for stage in stages:
            place = names.get(stage["system"] or "") or stage["place"] or t("Log", "not known yet")
            words = say_value(KINDS["stage"]["stage"], stage["stage"])
            self._words(t("Log", "{stage}: {place}").format(stage=words, place=place))
            if stage["asset"] in names:
                row = QHBoxLayout()
                row.addWidget(Chip(t("Log", "Asset"), "neutral"))
                row.addWidget(self._link("asset", stage["asset"], names[stage["asset"]]))
                row.addStretch(1)
                self._column.addLayout(row)

    def _show_purposes(self) -> None:
        self._section(t("Log", "Used for"))
        for record, words in self.purposes:
            row = QHBoxLayout()
            row.addWidget(self._link("processing", record, words if len(words) <= 60 else f"{words[:58].rstrip()}…"))
            row.addStretch(1)
            self._column.addLayout(row)

    def _link(self, kind: str, record: str, words: str) -> LinkButton:
        link = LinkButton(words)
        link.clicked.connect(partial(self._on_link, kind, record))
        return link

    def _show_evidence(self, view: ReturnView, entry: EntryView | None) -> None:
        self._section(t("Log", "Evidence"))
        about = {entry.activity.id, entry.id} if entry else {view.id}
        found = [each for each in view.evidence if each["record"] in about]
        for each in found:
            self._words(each.title + (t("Log", " (seen)") if each["seen_by"] else ""))
        if not found:
            self._words(t("Log", "None named yet."))
        add = SecondaryButton(t("Log", "Add evidence…"))
        add.clicked.connect(self.evidence_wanted)
        files = SecondaryButton(t("Log", "Link files…"))
        files.setToolTip(t("Log", "Files and links can also be dropped here. They stay where they are."))
        files.clicked.connect(self._on_files)
        self._column.addWidget(add)
        self._column.addWidget(files)

    def _show_changes(self, view: ReturnView, entry: EntryView | None) -> None:
        if entry is None:
            return
        self._section(t("Log", "Practice changes"))
        for change in view.changes:
            if change["activity"] == entry.activity.id:
                self._column.addWidget(Words(f"{change.ref}  {change.title}", 13))
        add = SecondaryButton(t("Log", "New change…"), compact=True)
        add.clicked.connect(self.change_wanted)
        self._column.addWidget(add)

    def _on_files(self) -> None:
        chosen = choose_files(self)
        if chosen:
            self.evidence_pointed.emit(chosen)

    def _on_link(self, kind: str, record: str, *_checked: object) -> None:
        self.record_opened.emit(kind, record)


def _when(line: HistoryLine) -> str:
    return f"{line.at.day} {short_month(line.at.month)} {line.at:%H:%M}"
