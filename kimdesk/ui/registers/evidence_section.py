"""What proves a record: links, and files that are kept with them."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from kimdesk.i18n import show, t
from kimdesk.model.attached import Attached, attached_of
from kimdesk.model.changes import Changes, Record
from kimdesk.model.kinds import KINDS
from kimdesk.services.attaching import is_shown
from kimdesk.services.desk import Desk
from kimdesk.services.editing import Made
from kimdesk.services.pointing import Pointed, say_pointed
from kimdesk.ui.change_bus import ChangeBus
from kimdesk.ui.evidence_drop import EvidenceDrop, choose_files
from kimdesk.ui.outside import open_page, open_path
from kimdesk.ui.registers.inputs import is_web
from kimdesk.ui.registers.opening import Opened
from kimdesk.ui.registers.threads import Section
from kimdesk.ui.tasks import Tasks
from kimdesk.ui.theme.style import px
from kimdesk.ui.widgets.buttons import LinkButton, SecondaryButton
from kimdesk.ui.widgets.cards import Words, quiet
from kimdesk.ui.widgets.inputs import FieldRow, LineInput


class Evidence(Section):
    """What proves it: a title and where it is, or a file that is kept with it."""

    def __init__(self, desk: Desk, tasks: Tasks, bus: ChangeBus) -> None:
        super().__init__(t("Registers", "Evidence"), desk, tasks, bus)
        self.more = LinkButton(t("Registers", "Add evidence"))
        self.more.clicked.connect(self._on_more)
        self.files = LinkButton(t("Registers", "Link files…"))
        self.files.setToolTip(t("Registers", "Files and links can also be dropped here. They stay where they are."))
        self.files.clicked.connect(self._on_files)
        row = QHBoxLayout()
        row.setSpacing(px(12))
        for button in (self.more, self.files):
            row.addWidget(button)
        row.addStretch(1)
        self.column.addLayout(row)
        self.told = quiet("", 12)
        self.told.hide()
        self.column.addWidget(self.told)
        self.drop = EvidenceDrop(self)
        self.drop.dropped.connect(self._on_dropped)
        self._pointed: list[Pointed] = []
        self.form = QWidget()
        inner = QVBoxLayout(self.form)
        inner.setContentsMargins(0, 0, 0, 0)
        self.title = LineInput()
        self.link = LineInput(t("Registers", "https://… or a folder and file"))
        known = KINDS["evidence"]
        inner.addWidget(FieldRow(show(known["title"].label), self.title))
        inner.addWidget(FieldRow(show(known["link"].label), self.link))
        self.add = SecondaryButton(t("Registers", "Add evidence"))
        self.add.clicked.connect(self._on_add)
        inner.addWidget(self.add)
        self.form.hide()
        self.column.addWidget(self.form)

    def show_record(self, opened: Opened) -> None:
        if self._opened is not None and self._opened.id != opened.id:
            self.told.hide()
        super().show_record(opened)

    def _fill(self, opened: Opened) -> None:
        for each in opened.view.evidence:
            self.lines.addWidget(self._line(each))

    def _line(self, evidence: Record) -> QWidget:
        holder = QWidget()
        line = QHBoxLayout(holder)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(px(8))
        line.addWidget(self._named(evidence), 1)
        attached = attached_of(evidence["file"])
        if attached is None:
            button = LinkButton(t("Registers", "Attach a file…"))
            button.clicked.connect(partial(self._on_attach, evidence.id))
        else:
            button = LinkButton(attached.words)
            button.setToolTip(attached.full_words)
            button.clicked.connect(partial(self._on_wanted, evidence.id, attached))
        line.addWidget(button)
        return holder

    def _named(self, evidence: Record) -> QWidget:
        link = evidence["link"] or ""
        if is_web(link):
            button = LinkButton(f"{evidence.ref} {evidence.title}")
            button.setToolTip(link)
            button.clicked.connect(partial(_open_page, link))
            return button
        return Words(" · ".join(part for part in (f"{evidence.ref} {evidence.title}", link) if part), 13)

    def _on_more(self) -> None:
        self.more.hide()
        self.form.show()
        self.title.setFocus()

    def _on_files(self) -> None:
        self._on_dropped(choose_files(self))

    def _on_dropped(self, things: list[Pointed]) -> None:
        if self._opened is not None and things:
            self._pointed = things
            work = partial(self._desk.pointing.point, self._opened.id, things)
            self._tasks.write(work, self._on_pointed, self._on_failed)

    def _on_pointed(self, changes: Changes) -> None:
        self.told.setText(say_pointed(self._pointed))
        self.told.show()
        self._bus.announce(changes)

    def _on_add(self) -> None:
        if not self.title.text().strip():
            self.title.setFocus()
            return
        self._make("evidence", {"title": self.title.text(), "link": self.link.text()})

    def _on_made(self, made: Made) -> None:
        self.title.load("")
        self.link.load("")
        self.form.hide()
        self.more.show()
        super()._on_made(made)

    def _on_attach(self, evidence: str, *_checked: object) -> None:
        path, _sort = QFileDialog.getOpenFileName(self, t("Registers", "Which file?"))
        if path:
            self._tasks.write(
                partial(self._desk.attaching.attach, evidence, Path(path)), self._on_attached, self._on_failed
            )

    def _on_attached(self, changes: Changes) -> None:
        self._bus.announce(changes)

    def _on_wanted(self, evidence: str, attached: Attached, *_checked: object) -> None:
        """Show the file where that runs nothing, else save it where somebody says."""
        if is_shown(attached):
            self._tasks.write(partial(self._desk.attaching.open_copy, evidence), self._on_copied, self._on_failed)
            return
        folder = QFileDialog.getExistingDirectory(self, t("Registers", "Where should a copy of the file go?"))
        if folder:
            self._tasks.write(
                partial(self._desk.attaching.save_copy, evidence, Path(folder)), self._on_saved, self._on_failed
            )

    def _on_copied(self, path: Path) -> None:
        open_path(path)

    def _on_saved(self, path: Path) -> None:
        self.lines.addWidget(Words(t("Registers", "Saved: {path}").format(path=path), 12))


def _open_page(address: str, *_checked: object) -> None:
    open_page(address)
