"""The page of the share: how this laptop and the others stand, who wants to come in, and what can be done."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from kimdesk.i18n import t
from kimdesk.model.changes import Changes
from kimdesk.services.desk import Desk
from kimdesk.ui.change_bus import ChangeBus
from kimdesk.ui.dialogs.form_dialog import FormDialog, Question
from kimdesk.ui.meeting import Meeting
from kimdesk.ui.pages.sync.alone import AloneView
from kimdesk.ui.pages.sync.file_card import FileCard
from kimdesk.ui.pages.sync.laptop_list import LaptopList
from kimdesk.ui.pages.sync.merged_card import MergedCard
from kimdesk.ui.pages.sync.recovery_card import RecoveryCard
from kimdesk.ui.pages.sync.request_list import RequestList
from kimdesk.ui.pages.sync.state_card import StateCard
from kimdesk.ui.pages.sync.waiting_card import MeaningCard, WaitingCard
from kimdesk.ui.standing import Phase, Standing
from kimdesk.ui.tasks import Tasks
from kimdesk.ui.theme.style import px
from kimdesk.ui.widgets.cards import InfoBar, in_scroll_area
from kimdesk.ui.widgets.folder_field import choose_folder
from kimdesk.ui.widgets.reflow import HighAsHeld, Reflow

if TYPE_CHECKING:
    from kimdesk.sync.tickets import Request


class SyncPage(QWidget):
    """Follows the window's meeting. Whatever touches the folder is done in the meeting's thread."""

    record_opened = Signal(str, str)
    status_said = Signal(str)
    help_wanted = Signal()
    aside_wanted = Signal()

    def __init__(self, desk: Desk, tasks: Tasks, bus: ChangeBus, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.page_name = t("SyncPage", "Sync")
        self._desk, self._tasks, self._bus = desk, tasks, bus
        self._meeting: Meeting | None = None
        self._form: FormDialog
        self.alone = AloneView()
        self.bar = InfoBar()
        self.state, self.requests, self.laptops = StateCard(), RequestList(), LaptopList()
        self.waiting, self.meaning, self.files = WaitingCard(), MeaningCard(), FileCard(desk, tasks, bus)
        self.recovery, self.merged = RecoveryCard(), MergedCard(desk, tasks)
        self._stack = QStackedWidget()
        self._stack.addWidget(QWidget())
        self._stack.addWidget(in_scroll_area(self.alone))
        self._stack.addWidget(in_scroll_area(self._make_shared()))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._stack)
        self._connect()

    def follow(self, meeting: Meeting) -> None:
        """Show how this meeting stands from now on."""
        self._meeting = meeting
        meeting.stood.connect(self.show_standing)
        self.show_standing(meeting.standing)

    def show_standing(self, standing: Standing) -> None:
        """Show how things stand."""
        if standing.phase is not Phase.MEMBER:
            self._stack.setCurrentIndex(1 if standing.phase is Phase.ALONE else 0)
            return
        self.state.show_standing(standing)
        self.requests.show_requests(standing.state.requests)
        self.laptops.show_state(standing.state, self._desk.context.clock.today())
        self.waiting.show_state(standing.state)
        self.recovery.show_state(standing.state)
        self.merged.show_state(standing.state)
        self._stack.setCurrentIndex(2)

    def show_record(self, record: str) -> None:
        """Nothing on this page is opened by itself."""

    def flush(self) -> None:
        """Nothing is typed on this page that would be saved."""

    def reload(self) -> None:
        """Look anew whether this laptop belongs to a share, and who may make one."""
        self._tasks.read(self._may_share, self._on_rights, key="may share")
        if self._meeting is not None and self._meeting.standing.phase is not Phase.MEMBER:
            self._meeting.look_again()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.reload()

    def _make_shared(self) -> QWidget:
        main, side = QWidget(), QWidget()
        further = Reflow(self.files, self.recovery, px(560), (1, 1), 12)
        for holder, parts in (
            (main, (self.bar, self.state, self.requests, self.laptops, further)),
            (side, (self.waiting, self.merged, self.meaning)),
        ):
            column = QVBoxLayout(holder)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(px(12))
            for part in parts:
                column.addWidget(part)
            column.addStretch(1)
        inner = HighAsHeld()
        row = QHBoxLayout(inner)
        row.setContentsMargins(px(12), px(12), px(12), px(12))
        row.addWidget(Reflow(main, side, px(900), (1, 0), 12, second_width=px(300)))
        return inner

    def _connect(self) -> None:
        self.alone.create_wanted.connect(self._on_create)
        self.alone.help_wanted.connect(self.help_wanted)
        self.alone.aside_wanted.connect(self._on_aside)
        self.state.rejoin_wanted.connect(self._on_rejoin)
        self.state.aside_wanted.connect(self._on_aside)
        self.state.meet_wanted.connect(self._on_meet)
        self.state.heal_wanted.connect(self._on_heal)
        self.state.halt_wanted.connect(self._on_halt)
        self.state.pause_wanted.connect(self._on_pause)
        self.state.folder_wanted.connect(self._on_folder)
        self.requests.let_in_wanted.connect(self._on_let_in)
        self.requests.refuse_wanted.connect(self._on_refuse)
        self.laptops.invite_wanted.connect(self._on_invite)
        self.files.changed.connect(self._on_meet)
        self.merged.changed.connect(self._on_meet)
        self.recovery.wanted.connect(self._on_recovery)
        self.waiting.conflicts_wanted.connect(self._on_conflicts)
        self.laptops.remove_wanted.connect(self._on_remove)

    def _on_conflicts(self) -> None:
        self.record_opened.emit("conflict", "")

    def _may_share(self) -> bool:
        me = self._desk.identity.me()
        return bool(me.id) and me.may("workspace")

    def _on_rights(self, administrator: bool) -> None:
        self.alone.show_rights(administrator)

    def _on_create(self, folder: str) -> None:
        self.alone.bar.say(t("SyncPage", "Making the share…"))
        self.alone.hold(True)
        work = partial(_create, self._desk, folder)
        self._tasks.meet(work, self._on_created, self._on_not_created)

    def _on_created(self, _nothing: object) -> None:
        self.alone.hold(False)
        self.alone.bar.say("")
        self.status_said.emit(t("SyncPage", "The share is made. Invite your colleagues next."))
        self._bus.arrive(Changes(frozenset({"person"})))
        if self._meeting is not None:
            self._meeting.look_again()

    def _on_not_created(self, error: Exception) -> None:
        self.alone.hold(False)
        self.alone.bar.say(str(error), "red")

    def _on_meet(self) -> None:
        assert self._meeting is not None
        self.bar.say("")
        self._meeting.unlock()
        self._meeting.meet_now()

    def _on_heal(self) -> None:
        assert self._meeting is not None
        self._meeting.meet_now(heal=True)

    def _on_halt(self) -> None:
        assert self._meeting is not None
        self._meeting.halt()

    def _on_pause(self, paused: bool) -> None:
        assert self._meeting is not None
        self._meeting.pause(paused)

    def _on_folder(self) -> None:
        folder = choose_folder(self)
        if folder:
            self.move_to(folder)

    def move_to(self, folder: str) -> None:
        """Meet in this folder from now on, where it holds the share of this laptop."""
        self._do(lambda: self._desk.sharing.move_to(Path(folder)))

    def _on_let_in(self, ticket: str) -> None:
        self._answer(ticket, self._let_in)

    def _on_refuse(self, ticket: str) -> None:
        self._answer(ticket, self._refuse)

    def _let_in(self, request: Request) -> None:
        self._desk.sharing.joining.accept(request)

    def _refuse(self, request: Request) -> None:
        self._desk.sharing.joining.refuse(request)

    def _answer(self, ticket: str, act: Callable[[Request], None]) -> None:
        assert self._meeting is not None
        found = [each for each in self._meeting.standing.state.requests if each.ticket == ticket]
        if found:
            self.requests.hold(True)
            self._do(partial(act, found[0]))

    def _do(self, work: Callable[[], object]) -> None:
        self.bar.say(t("SyncPage", "Working in the shared folder…"))
        self._tasks.meet(work, self._on_done, self._on_refused)

    def _on_done(self, _nothing: object) -> None:
        self.bar.say("")
        self.requests.hold(False)
        self._bus.arrive(Changes(frozenset({"person"})))
        self._on_meet()

    def _on_refused(self, error: Exception) -> None:
        self.requests.hold(False)
        self.bar.say(str(error), "red")

    def _on_invite(self) -> None:
        from kimdesk.ui.dialogs.invite_dialog import InviteDialog

        InviteDialog(self._desk, self._tasks, self.window()).open()

    def _on_rejoin(self) -> None:
        self._form = form = FormDialog(
            t("SyncPage", "Join again"),
            t("SyncPage", "This laptop takes a new number. What it had saved goes out under it once it is let in."),
            [
                Question(
                    "code", t("SyncPage", "Code"), "line", needed=t("SyncPage", "Write the code that you were told.")
                )
            ],
            t("SyncPage", "Ask to be let in again"),
            self.window(),
        )
        form.answered.connect(self._on_code)
        form.open()

    def _on_code(self, answers: dict[str, object]) -> None:
        code = str(answers["code"])
        self._tasks.meet(lambda: self._desk.sharing.returning.rejoin(None, code), self._on_asked, self._on_not_asked)

    def _on_asked(self, _report: object) -> None:
        self._form.finish()
        self._on_meet()

    def _on_not_asked(self, error: Exception) -> None:
        self._form.say_error(str(error))

    def _on_aside(self) -> None:
        from kimdesk.ui.dialogs.set_aside_dialog import SetAsideDialog

        dialog = SetAsideDialog(self._desk.context.store.home.folder, self.window())
        dialog.accepted.connect(self.aside_wanted)
        dialog.open()

    def _on_recovery(self) -> None:
        from kimdesk.ui.dialogs.recovery_dialog import RecoveryDialog

        assert self._meeting is not None
        again = self._meeting.standing.state.recovery_key
        dialog = RecoveryDialog(self._desk, self._tasks, again, self.window())
        dialog.made.connect(self._on_meet)
        dialog.open()

    def _on_remove(self, device: str) -> None:
        from kimdesk.ui.dialogs.remove_dialog import RemoveDialog

        assert self._meeting is not None
        laptop = next(each for each in self._meeting.standing.state.laptops if each.device == device)
        dialog = RemoveDialog(self._desk, self._tasks, laptop, self.window())
        dialog.removed.connect(self._on_meet)
        dialog.open()


def _create(desk: Desk, folder: str) -> None:
    desk.sharing.joining.create(Path(folder).expanduser())
