"""Joining colleagues, for the newcomer: folder, code and name; four words to tell; and waiting until one is let in."""

from __future__ import annotations

import threading
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kimdesk.clock import Clock
from kimdesk.i18n import mark, show, t
from kimdesk.services.newcomer import Newcomer, Step, Where
from kimdesk.settings import held
from kimdesk.ui.soon import soon
from kimdesk.ui.tasks import Tasks
from kimdesk.ui.theme.style import px
from kimdesk.ui.widgets.buttons import LinkButton, PrimaryButton, SecondaryButton
from kimdesk.ui.widgets.cards import Card, InfoBar, Words, heading, quiet
from kimdesk.ui.widgets.error_list import ErrorList
from kimdesk.ui.widgets.flow import in_flow
from kimdesk.ui.widgets.folder_field import FolderField
from kimdesk.ui.widgets.inputs import FieldRow, LineInput

LOOK_MS = 8_000
_TOLD = {
    Step.WAITING: (
        mark("Join", "Tell your administrator these four words"),
        mark(
            "Join",
            "Ring them up and read the words out. They see the same four words under Sync in KIM Desk, and let you in. Where the "
            "words differ, somebody stepped in between: do not go on.",
        ),
    ),
    Step.FETCHING: (
        mark("Join", "You are in"),
        mark("Join", "The records are being fetched. The window opens by itself when they are here."),
    ),
    Step.REFUSED: (
        mark("Join", "You were not let in"),
        mark(
            "Join",
            "Your request is not in the shared folder any more, and nobody has let this laptop in. Ask your administrator, and "
            "use the new code that they tell you.",
        ),
    ),
}


class JoinSteps(QWidget):
    """Shows where a ``Newcomer`` stands and asks it on; ``joined`` tells that the records are here."""

    joined = Signal()
    back_wanted = Signal()
    help_wanted = Signal()

    def __init__(self, newcomer: Newcomer, tasks: Tasks, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._newcomer, self._tasks, self._clock = newcomer, tasks, clock
        self._ended = threading.Event()
        self._busy = False
        self.where = Where(Step.ASK)
        self._look = soon(self, LOOK_MS, self.look)
        self._form, self._waiting = self._make_form(), self._make_waiting()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._form)
        column.addWidget(self._waiting)
        self._show_form(True)

    def resume(self) -> None:
        """Go on where the program was closed while it waited."""
        self._show_form(False)
        self.status.setText(t("Join", "Looking into the shared folder…"))
        self._ask(self._newcomer.resume)

    def look(self) -> None:
        """Look now whether somebody has let this laptop in."""
        self._look.stop()
        if not self._busy:
            self._ask(partial(self._newcomer.look, self._ended.is_set))

    def end(self) -> None:
        """Look no more, and stop fetching."""
        self._ended.set()
        self._look.stop()

    def _make_form(self) -> QWidget:
        card = Card()
        card.body.setSpacing(px(12))
        card.body.addWidget(heading(t("Join", "Join your colleagues"), 17))
        words = t(
            "Join",
            "Your administrator has invited you and told you a folder and a code. Nothing is read without the code.",
        )
        card.body.addWidget(quiet(words, 14))
        self.bar = InfoBar()
        card.body.addWidget(self.bar)
        card.body.addWidget(ErrorList(card))
        self.folder = FolderField(t("Join", "Folder on the file share"))
        self.folder.hold(held("share"))
        self.code, self.name = LineInput("ABCD-EFGH-…"), LineInput(t("Join", "as your colleagues know you"))
        typed = t("Join", "Eight groups of four; capitals and dashes do not matter. A recovery key is typed here too.")
        self.code_row = FieldRow(t("Join", "Code"), self.code, typed)
        self.name_row = FieldRow(t("Join", "Your name"), self.name)
        for part in (self.folder, self.code_row, self.name_row):
            card.body.addWidget(part)
        self.ask = PrimaryButton(t("Join", "Ask to be let in"))
        self.back = SecondaryButton(t("Join", "Back"))
        self.help = LinkButton(t("Join", "How joining works"))
        self.ask.clicked.connect(self._on_ask)
        self.name.returnPressed.connect(self._on_ask)
        self.back.clicked.connect(self.back_wanted)
        self.help.clicked.connect(self.help_wanted)
        card.body.addWidget(in_flow(self.ask, self.back, self.help))
        return card

    def _make_waiting(self) -> QWidget:
        card = Card()
        card.body.setSpacing(px(12))
        self.title = heading("", 17)
        self.told = quiet("", 14)
        card.body.addWidget(self.title)
        card.body.addWidget(self.told)
        self.words = [Words("", 26, QFont.Weight.Bold, wrap=False) for _word in range(4)]
        self._words = in_flow(*self.words, gap=20)
        card.body.addWidget(self._words)
        self.trouble = InfoBar()
        card.body.addWidget(self.trouble)
        self.status = quiet("", 13)
        card.body.addWidget(self.status)
        self.now = SecondaryButton(t("Join", "Look now"), accented=True)
        self.anew = LinkButton(t("Join", "Use another code"))
        self.now.clicked.connect(self.look)
        self.anew.clicked.connect(self._on_anew)
        card.body.addWidget(in_flow(self.now, self.anew))
        return card

    def _on_ask(self) -> None:
        if not self._busy:
            self.bar.say(t("Join", "Looking into the shared folder…"))
            answers = (self.folder.line.text(), self.code.text(), self.name.text())
            self._ask(partial(self._newcomer.ask, *answers))

    def _on_anew(self) -> None:
        self._look.stop()
        if not self._busy:
            self._ask(self._newcomer.give_up)

    def _ask(self, work) -> None:
        self._busy = True
        self._tasks.meet(work, self._on_where, self._on_failed)

    def _on_failed(self, error: Exception) -> None:
        """Something that no field can put right, the computer's own disk say."""
        self._busy = False
        self.bar.say(str(error), "red")
        self.trouble.say(str(error), "red")

    def _on_where(self, where: Where) -> None:
        self._busy = False
        self.where = where
        if where.step is Step.IN:
            self._tasks.meet(self._newcomer.close, self._on_closed)
            return
        self._show_answers(where) if where.step is Step.ASK else self._show_waiting(where)
        if where.step in (Step.WAITING, Step.FETCHING) and not self._ended.is_set():
            self._look.start()

    def _on_closed(self, _nothing: object) -> None:
        self.joined.emit()

    def _show_form(self, shown: bool) -> None:
        self._form.setVisible(shown)
        self._waiting.setVisible(not shown)

    def _show_answers(self, where: Where) -> None:
        self._show_form(True)
        self.bar.say(where.wrong.get("", ""), "red")
        rows = {"folder": self.folder.row, "code": self.code_row, "name": self.name_row}
        lines = {"folder": self.folder.line, "code": self.code, "name": self.name}
        for name, row in rows.items():
            row.say_error(where.wrong.get(name, ""))
        if where.folder and not self.folder.line.text():
            self.folder.line.load(where.folder)
        first = next((name for name in lines if name in where.wrong or not lines[name].text()), "folder")
        lines[first].setFocus()

    def _show_waiting(self, where: Where) -> None:
        self._show_form(False)
        title, told = _TOLD[where.step]
        self.title.setText(show(title))
        self.told.setText(show(told))
        for shown, word in zip(self.words, where.words.split(), strict=False):
            shown.setText(word)
        self._words.setVisible(where.step is Step.WAITING and bool(where.words))
        self._words.setAccessibleName(where.words)
        self.trouble.say(where.trouble, "amber")
        time = f"{self._clock.now():%H:%M}"
        self.status.setText(
            t(
                "Join",
                "Looked into {folder} at {time}; it is looked at again every few seconds. You may close KIM Desk.",
            ).format(folder=where.folder, time=time)
        )
        self.status.setVisible(where.step is not Step.REFUSED)
        self.now.setVisible(where.step is not Step.REFUSED)
        self.anew.setVisible(where.step is not Step.FETCHING)
        if where.step is Step.WAITING:
            self.now.setFocus()
