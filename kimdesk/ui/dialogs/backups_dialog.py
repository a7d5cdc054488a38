"""Every backup of these records, where they go, making one now, and the way back to one."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from kimdesk.i18n import mark, show, t
from kimdesk.services.automatic_backups import Made
from kimdesk.services.copy_words import say_moment, say_size
from kimdesk.services.desk import Desk
from kimdesk.services.restoring import Shelf, find_copies
from kimdesk.settings import held
from kimdesk.store.kept_copies import Copy, Sort
from kimdesk.ui.dialogs.list_dialog import ListDialog
from kimdesk.ui.long_work import LongWork
from kimdesk.ui.said import say_why
from kimdesk.ui.tables.cells import Cell, Column, Values
from kimdesk.ui.tasks import Tasks
from kimdesk.ui.widgets.buttons import LinkButton, PrimaryButton, SecondaryButton
from kimdesk.ui.widgets.cards import Words, quiet
from kimdesk.ui.widgets.folder_field import choose_folder
from kimdesk.ui.widgets.reflow import in_line
from kimdesk.ui.work_strip import WorkStrip

_NAMES = ("copy",)
_SLOW_MS = 4_000
SORTS = {
    Sort.BY_ITSELF: mark("Backups", "By itself"),
    Sort.BY_HAND: mark("Backups", "By hand"),
    Sort.BEFORE: mark("Backups", "Before a change of all records"),
    Sort.OTHER: mark("Backups", "Another file"),
}


def _at(values: Values, _today: date) -> Cell:
    return Cell(say_moment(values["copy"].at), strong=True)


def _sort(values: Values, _today: date) -> Cell:
    return Cell(show(SORTS[values["copy"].sort]))


def _size(values: Values, _today: date) -> Cell:
    return Cell(say_size(values["copy"].size))


def _place(values: Values, _today: date) -> Cell:
    copy: Copy = values["copy"]
    return Cell(str(copy.path.parent), tip=str(copy.path))


_COLUMNS = (
    Column("at", mark("Backups", "Made"), _NAMES, _at, width=170),
    Column("sort", mark("Backups", "How"), _NAMES, _sort, width=150, stretch=1),
    Column("size", mark("Backups", "Size"), _NAMES, _size, width=90),
    Column("place", mark("Backups", "Folder"), _NAMES, _place, width=260, stretch=3),
)


class BackupsDialog(ListDialog):
    """``preview_wanted`` names the backup that somebody wants to go back to; ``changed`` tells that one was made, or that they
    go elsewhere from now on; ``listed`` that all are shown.
    """

    preview_wanted = Signal(object)
    changed = Signal()

    def __init__(self, desk: Desk, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(t("Backups", "Backups"), 880, 560, parent=parent)
        self._desk, self._tasks = desk, tasks
        self.listed = False
        self.setObjectName("backups")
        words = t(
            "Backups",
            "One is made by itself every day, and when you close the window after changes. "
            "Seven days, four weeks and twelve months are kept.",
        )
        intro = quiet(words, 14)
        self.column.addWidget(intro)
        self._add_folder()
        self.add_list(t("Backups", "Backups"), _COLUMNS, "at", desk.context)
        # It goes on where the list is closed meanwhile.
        self.long = LongWork(parent or self)
        # In the place of words that can be spared, which go first and come last: where text is large there is no room for both.
        self.long.shown.connect(intro.hide)
        self.strip = WorkStrip(self.long, self)
        self.long.hidden.connect(intro.show)
        self.column.addWidget(self.strip)
        self.table.record_chosen.connect(self._on_chosen)
        self.close_button = SecondaryButton(t("Backups", "Close"))
        self.other = SecondaryButton(t("Backups", "From a file…"))
        self.now = SecondaryButton(t("Backups", "Back up now"), accented=True)
        self.act = PrimaryButton(t("Backups", "Restore…"))
        self.act.setEnabled(False)
        self.close_button.clicked.connect(self.reject)
        self.other.clicked.connect(self._on_other)
        self.now.clicked.connect(self.back_up)
        self.act.clicked.connect(self._on_act)
        self.add_buttons((self.close_button, self.other), (self.now, self.act))
        self.show_folder()
        self.look()
        # A folder that does not answer is named, and what lies here can be chosen meanwhile.
        QTimer.singleShot(_SLOW_MS, self, self._on_slow)

    def _add_folder(self) -> None:
        self.folder = Words("", 14)
        self.choose = SecondaryButton("", compact=True)
        self.forget = LinkButton(t("Backups", "No second place"))
        self.choose.clicked.connect(self._on_choose)
        self.forget.clicked.connect(partial(self.keep_in, None))
        # Below the words: a long path has the whole width, and neither button is cut off where text is large.
        self.column.addWidget(self.folder)
        self.column.addWidget(in_line(self.choose, self.forget))

    def show_folder(self) -> None:
        """Say where backups go beside the usual place."""
        folder = self._desk.automatic_backups.folder
        self.folder.setText(
            t("Backups", "Each is copied to {folder} too, with the files attached to records.").format(folder=folder)
            if folder
            else t("Backups", "They lie on this computer only, and would be lost with it, as attached files would.")
        )
        self.folder.set_tone("" if folder else "amber")
        self.choose.say(
            t("Backups", "Choose another folder…") if folder else t("Backups", "Choose a second place for them…")
        )
        # What the organisation has set is not for anybody here to change.
        free = not held("backup_folder")
        self.choose.setVisible(free)
        self.forget.setVisible(free and folder is not None)

    def look(self) -> None:
        """List what there is."""
        self.listed = False
        work = partial(find_copies, self._desk.context.store.home, self._desk.automatic_backups.folder)
        self._tasks.keep(work, self._on_found, self._on_refused)

    def back_up(self, *_checked: object) -> None:
        """Make one now, here and in the second place."""
        self.now.setEnabled(False)
        work = partial(back_up_now, self._desk)
        self.long.run(t("Window", "Backing up"), self._tasks.keep, work, self._on_made, self._on_refused)

    def keep_in(self, folder: Path | None, *_checked: object) -> None:
        """Copy backups there too from now on, or nowhere."""
        self._tasks.keep(partial(self._desk.automatic_backups.choose, folder), self._on_kept, self._on_refused)

    def _on_choose(self) -> None:
        chosen = choose_folder(self, t("Backups", "Where should a copy of each backup go?"))
        if chosen:
            self.keep_in(Path(chosen))

    def _on_other(self) -> None:
        chosen = choose_copy(self)
        if chosen:
            self.preview_wanted.emit(chosen)

    def _on_act(self) -> None:
        chosen = self.table.chosen()
        if chosen:
            self.preview_wanted.emit(Path(chosen))

    def _on_found(self, shelf: Shelf) -> None:
        self.listed = True
        self.table.show_rows(_NAMES, [(str(copy.path), False, copy) for copy in shelf.copies])
        if shelf.trouble:
            self.bar.say(shelf.trouble, "amber")
        elif not shelf.copies:
            self.bar.say(t("Backups", "There is none yet."))

    def _on_slow(self) -> None:
        if not self.listed:
            self.bar.say(t("Backups", "The folder has not answered yet…"), "amber")

    def _on_chosen(self, path: str) -> None:
        self.act.setEnabled(bool(path))

    def _on_made(self, made: Made) -> None:
        self.now.setEnabled(True)
        self.bar.say(made.trouble or say_made(made), "amber" if made.trouble else "green")
        self.changed.emit()
        self.look()

    def _on_kept(self, _nothing: None) -> None:
        self.bar.say("")
        self.show_folder()
        self.changed.emit()
        self.look()

    def _on_refused(self, error: Exception) -> None:
        self.listed = True
        self.now.setEnabled(True)
        self.bar.say(say_why(error), "red")


def back_up_now(desk: Desk, go_on: Callable[[float], bool] = lambda _share: True) -> Made:
    """Make a backup by hand beside the records, and copy it to the second place with all attached files. Raises UserError."""
    automatic = desk.automatic_backups
    half = 0.5 if automatic.folder else 1.0
    made = desk.backups.backup(desk.context.store.home.backups, lambda share: go_on(share * half))
    return automatic.copy(made, lambda share: go_on(half + share * (1 - half)))


def say_made(made: Made) -> str:
    """Say where a backup is that was just made."""
    return t("Window", "Backed up to {path}").format(path=made.copied_to or made.path)


def choose_copy(parent: QWidget, folder: Path | None = None) -> Path | None:
    """Let somebody choose a backup that lies anywhere, beginning in a folder where one is named."""
    kinds = t("Backups", "Backups (*.kimbackup)")
    start = str(folder) if folder is not None and folder.is_dir() else ""
    chosen, _kind = QFileDialog.getOpenFileName(parent, t("Backups", "Which backup?"), start, kinds)
    return Path(chosen) if chosen else None
