"""This laptop: how far its changes have come, what is wrong in plain words, and what can be done about it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kimdesk.i18n import t
from kimdesk.services.share_state import Trouble
from kimdesk.ui.share_words import say_standing
from kimdesk.ui.standing import Standing
from kimdesk.ui.widgets.buttons import LinkButton, PrimaryButton, SecondaryButton
from kimdesk.ui.widgets.cards import Card, InfoBar, Words, page_title, quiet
from kimdesk.ui.widgets.flow import in_flow
from kimdesk.ui.widgets.stages import Stages

_HEAL = {Trouble.EMPTIED, Trouble.DAMAGED}
_FOLDER = {Trouble.DENIED, Trouble.UNREACHABLE, Trouble.NO_FOLDER, Trouble.OTHER_FOLDER, Trouble.EMPTIED}
_RED = {
    Trouble.NO_KEYS,
    Trouble.ALARM,
    Trouble.ROSTER_FORKED,
    Trouble.EMPTIED,
    Trouble.FORKED,
    Trouble.LEFT_OUT,
    Trouble.FAULT,
}


class StateCard(Card):
    """Says it and offers the buttons; what they do is the page's."""

    meet_wanted = Signal()
    halt_wanted = Signal()
    pause_wanted = Signal(bool)
    heal_wanted = Signal()
    folder_wanted = Signal()
    aside_wanted = Signal()
    rejoin_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._paused = False
        self.title = page_title()
        self.meaning = Words("", 14)
        self.stages = Stages()
        self.bar = InfoBar()
        self.bar.words.restyle()
        self.now = PrimaryButton(t("SyncPage", "Sync now"))
        self.heal = SecondaryButton(t("SyncPage", "Put back what the folder has lost"), accented=True)
        self.stop = SecondaryButton(t("SyncPage", "Stop"))
        self.pause = SecondaryButton(t("SyncPage", "Pause"))
        self.folder = LinkButton(t("SyncPage", "Choose the folder…"))
        self.rejoin = SecondaryButton(t("SyncPage", "Join again with a code…"), accented=True)
        self.aside = SecondaryButton(t("SyncPage", "Set these records aside…"))
        self.place = quiet()
        self.at = quiet()
        for part in (self.title, self.meaning, self.stages, self.bar):
            self.body.addWidget(part)
        self.body.addWidget(in_flow(self.now, self.heal, self.rejoin, self.stop, self.pause, self.aside, self.folder))
        self.body.addWidget(self.at)
        self.body.addWidget(self.place)
        self.now.clicked.connect(self.meet_wanted)
        self.stop.clicked.connect(self.halt_wanted)
        self.heal.clicked.connect(self.heal_wanted)
        self.folder.clicked.connect(self.folder_wanted)
        self.pause.clicked.connect(self._on_pause)
        self.rejoin.clicked.connect(self.rejoin_wanted)
        self.aside.clicked.connect(self.aside_wanted)

    def show_standing(self, standing: Standing) -> None:
        """Show how things stand."""
        told, trouble = say_standing(standing), standing.trouble
        self.title.setText(told.title)
        self.meaning.setText(told.meaning)
        self.bar.say(told.advice, "red" if trouble in _RED else "amber")
        self.stages.setVisible(bool(standing.state.laptops))
        self.stages.show_stages(_names(standing), _reached(standing))
        self._paused = standing.paused
        locked = trouble is Trouble.LOCKED
        self.now.say(t("SyncPage", "Unlock the keys…") if locked else t("SyncPage", "Sync now"))
        self.pause.say(t("SyncPage", "Resume") if standing.paused else t("SyncPage", "Pause"))
        self.pause.setVisible(not locked)
        self.stop.setVisible(standing.under_way and standing.noticed)
        self.heal.setVisible(trouble in _HEAL)
        self.folder.setVisible(trouble in _FOLDER)
        self.rejoin.setVisible(trouble is Trouble.NO_KEYS)
        self.aside.setVisible(trouble is Trouble.LEFT_OUT)
        self.at.setText(_say_at(standing))
        folder = standing.state.folder
        self.place.setText(t("SyncPage", "Shared folder: {folder}").format(folder=folder) if folder else "")
        self.place.setVisible(bool(folder))

    def _on_pause(self) -> None:
        self.pause_wanted.emit(not self._paused)


def _names(standing: Standing) -> list[str]:
    state = standing.state
    names = [t("SyncPage", "On this laptop"), t("SyncPage", "On the share"), t("SyncPage", "Confirmed")]
    if not state.colleagues:
        return names
    return [*names, t("SyncPage", "Seen by {count} of {all}").format(count=state.seen, all=len(state.colleagues))]


def _reached(standing: Standing) -> int:
    state = standing.state
    if state.waiting:
        return 1
    if state.unconfirmed:
        return 2
    return 4 if state.seen and state.colleagues else 3


def _say_at(standing: Standing) -> str:
    if standing.at is None:
        return t("SyncPage", "Not met since KIM Desk was started")
    return t("SyncPage", "Last met the others at {time}").format(time=f"{standing.at:%H:%M}")
