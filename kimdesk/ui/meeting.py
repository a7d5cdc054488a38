"""Meets the others in the shared folder while somebody works: in a thread of its own, now and then and when asked."""

from __future__ import annotations

import random
import threading
from functools import partial

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from kimdesk.model.changes import Changes
from kimdesk.services.desk import Desk
from kimdesk.services.share_state import Met, Trouble, meet, waiting_changes
from kimdesk.store import shelf
from kimdesk.ui.asking import Asking
from kimdesk.ui.change_bus import ChangeBus
from kimdesk.ui.standing import Phase, Standing
from kimdesk.ui.tasks import Tasks

SOON_MS = 4_000
CONFIRM_MS = 15_000
IN_FOCUS_MS = 60_000
BEHIND_MS = 300_000
# How far each pause is longer or shorter by chance, so that laptops do not come all at once.
JITTER = 0.15
# A meeting that takes longer is shown; one that takes so much longer is said to hang.
NOTICED_MS = 2_000
STALLED_MS = 60_000


class Meeting(QObject):
    """``stood`` tells every change of ``standing``. Never two meetings at once; after ``stop`` none begins."""

    stood = Signal(object)

    def __init__(self, desk: Desk, tasks: Tasks, bus: ChangeBus, asking: Asking, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._tasks, self._bus, self._asking = desk, tasks, bus, asking
        desk.ask_passphrase = asking.ask
        self.standing = Standing()
        self.chance = random.Random()
        self._halted, self._ended = threading.Event(), threading.Event()
        self._wished_ms = -1
        self._heal = False
        self._told_of_bug = False
        self._timer = self._make_timer(self._on_due)
        self._slow = self._make_timer(self._on_slow)
        bus.saved.connect(self._on_saved)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.applicationStateChanged.connect(self._on_focus)

    @property
    def pause_ms(self) -> int:
        """How long the pause before the next meeting is, from its beginning; -1 where none is planned."""
        return self._timer.interval() if self._timer.isActive() else -1

    def start(self) -> None:
        """Begin; called when the first list is there and nothing else is loaded any more."""
        self.look_again()

    def meet_now(self, heal: bool = False) -> None:
        """Meet at once, or as soon as the meeting under way is over; with ``heal`` put back what the folder has lost."""
        self._heal = self._heal or heal
        if self.standing.under_way:
            self._wished_ms = 0
        elif not self._ended.is_set():
            self._begin()

    def unlock(self) -> None:
        """Ask for the passphrase again where the keys are locked, at the next meeting."""
        if self.standing.trouble is Trouble.LOCKED:
            self._asking.forget()

    def halt(self) -> None:
        """Stop the meeting under way where it can be stopped; the next one goes on from there."""
        self._wished_ms = -1
        self._halted.set()

    def pause(self, paused: bool) -> None:
        """Meet nobody until told otherwise, or until the program is started again."""
        self._stand(paused=paused)
        if paused:
            self.halt()
            self._timer.stop()
        else:
            self.meet_now()

    def stop(self) -> None:
        """Begin no other meeting, and end the one under way."""
        self._ended.set()
        self._halted.set()
        self._timer.stop()
        self._slow.stop()
        self._asking.end()

    def look_again(self) -> None:
        """Look whether this laptop belongs to a share by now, and meet the others if it does."""
        self._tasks.read(self._is_shared, self._on_shared)

    def _is_shared(self) -> bool:
        return shelf.is_shared(self._desk.context.db)

    def _on_shared(self, shared: bool) -> None:
        self._stand(phase=Phase.MEMBER if shared else Phase.ALONE)
        if shared:
            self.meet_now()

    def _begin(self) -> None:
        self._timer.stop()
        self._halted.clear()
        self._stand(under_way=True, noticed=False)
        self._slow.start(NOTICED_MS)
        heal, self._heal = self._heal, False
        self._tasks.meet(partial(self._meet, heal), self._on_met)

    def _meet(self, heal: bool) -> Met:
        return meet(self._desk.sharing, self._halted.is_set, heal)

    def _on_met(self, met: Met) -> None:
        self._slow.stop()
        well = met.report is not None and met.report.health == "well"
        at = self._desk.context.clock.now() if well else self.standing.at
        state = met.state or self.standing.state
        self._stand(
            trouble=met.trouble, words=met.words, hint=met.hint, state=state, at=at, under_way=False, noticed=False
        )
        if met.bug is not None:
            self._on_bug(met.bug)
        self._tell(met)
        self._plan(met)

    def _tell(self, met: Met) -> None:
        """Let the pages show what came in; who may do what may have changed with the roster."""
        kinds = met.report.kinds if met.report else frozenset()
        records = met.report.records if met.report else frozenset()
        if met.roster_moved:
            kinds |= {"person"}
        if kinds or met.notes:
            self._bus.arrive(Changes(kinds, records, notes=met.notes))

    def _plan(self, met: Met) -> None:
        wished, self._wished_ms = self._wished_ms, -1
        if self._ended.is_set() or self.standing.paused:
            return
        if met.trouble is Trouble.LOCKED:
            # Whoever wrote the wrong passphrase is asked again; whoever wrote none is left alone until they want it.
            if self._asking.answered:
                self._asking.forget(met.words)
                self._begin()
            return
        # What went out is read back soon, so that nobody sees for a minute that it is not confirmed.
        usual = CONFIRM_MS if met.report is not None and met.report.published else self._usual_ms()
        self._timer.start(wished if wished >= 0 else usual)

    def _usual_ms(self) -> int:
        usual = IN_FOCUS_MS if _in_focus() and self.standing.trouble is not Trouble.FAULT else BEHIND_MS
        return round(usual * self.chance.uniform(1 - JITTER, 1 + JITTER))

    def _on_due(self) -> None:
        if not self.standing.under_way and not self.standing.paused and not self._ended.is_set():
            self._begin()

    def _on_slow(self) -> None:
        if not self.standing.noticed:
            self._stand(noticed=True)
            self._slow.start(STALLED_MS)
        else:
            self._stand(trouble=Trouble.STALLED)

    def _on_saved(self) -> None:
        if self.standing.phase is not Phase.MEMBER:
            return
        self._tasks.read(partial(waiting_changes, self._desk.context), self._on_counted, key="waiting changes")
        if self.standing.under_way and self._wished_ms < 0:
            self._wished_ms = SOON_MS
        elif self._timer.isActive() and self._timer.remainingTime() > SOON_MS:
            self._timer.start(SOON_MS)

    def _on_counted(self, waiting: int) -> None:
        self._stand(state=self.standing.state._replace(waiting=waiting))

    def _on_focus(self, state: Qt.ApplicationState) -> None:
        active = state == Qt.ApplicationState.ApplicationActive
        if active and self._timer.isActive() and self._timer.remainingTime() > IN_FOCUS_MS:
            self._timer.start(SOON_MS)

    def _on_bug(self, bug: Exception) -> None:
        """Tell of a fault of the program once, and keep it in the log each time."""
        import logging

        logging.getLogger("kimdesk").error("meeting in the shared folder failed", exc_info=bug)
        if not self._told_of_bug:
            self._told_of_bug = True
            self._tasks.bug_met.emit(bug)

    def _make_timer(self, slot) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.timeout.connect(slot)
        return timer

    def _stand(self, **changes) -> None:
        standing = self.standing._replace(**changes)
        if standing != self.standing:
            self.standing = standing
            self.stood.emit(standing)


def _in_focus() -> bool:
    return QGuiApplication.applicationState() == Qt.ApplicationState.ApplicationActive
