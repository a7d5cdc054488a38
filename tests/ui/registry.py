"""Every page and dialog of the program: what it shows, and how one comes to it. Tests of all of them take them from here.

A page or dialog that is in none of these is a failure of ``test_registry``. All are opened one after the other in one
window, so that an entry leaves nothing behind that another would mind.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtWidgets import QApplication, QDialog, QWidget

from kimdesk.errors import Damaged
from kimdesk.i18n import t
from kimdesk.paths import Home
from kimdesk.services.newcomer import Step, Where
from kimdesk.services.share_state import Trouble
from kimdesk.store.backup import free_name
from kimdesk.ui.change_bus import ChangeBus
from kimdesk.ui.dialogs.asked_dialog import AskedDialog
from kimdesk.ui.dialogs.backups_dialog import BackupsDialog
from kimdesk.ui.dialogs.check_dialog import CheckDialog
from kimdesk.ui.dialogs.columns_dialog import ColumnsDialog
from kimdesk.ui.dialogs.compare_dialog import CompareDialog
from kimdesk.ui.dialogs.export_dialog import ExportDialog
from kimdesk.ui.dialogs.form_dialog import FormDialog
from kimdesk.ui.dialogs.form_panel import FormPanel
from kimdesk.ui.dialogs.help_dialog import HelpDialog
from kimdesk.ui.dialogs.history_dialog import HistoryDialog
from kimdesk.ui.dialogs.invite_dialog import InviteDialog
from kimdesk.ui.dialogs.merge_dialog import MergeDialog
from kimdesk.ui.dialogs.merged_form import MergedForm
from kimdesk.ui.dialogs.messages_dialog import MessagesDialog
from kimdesk.ui.dialogs.new_record_dialog import NewRecordDialog
from kimdesk.ui.dialogs.pack_dialog import PackDialog
from kimdesk.ui.dialogs.paper_dialog import PaperDialog
from kimdesk.ui.dialogs.passphrase_dialog import PassphraseDialog
from kimdesk.ui.dialogs.people_dialog import PeopleDialog
from kimdesk.ui.dialogs.preview_dialog import PreviewDialog
from kimdesk.ui.dialogs.record_card import RecordCard
from kimdesk.ui.dialogs.recovery_dialog import RecoveryDialog
from kimdesk.ui.dialogs.remove_dialog import RemoveDialog
from kimdesk.ui.dialogs.repositories_dialog import RepositoriesDialog
from kimdesk.ui.dialogs.restore_dialog import RestoreDialog
from kimdesk.ui.dialogs.set_aside_dialog import SetAsideDialog
from kimdesk.ui.dialogs.sign_dialog import SignDialog
from kimdesk.ui.dialogs.statement_dialog import StatementDialog
from kimdesk.ui.dialogs.trouble_dialog import TroubleDialog
from kimdesk.ui.dialogs.where_dialog import WhereDialog
from kimdesk.ui.first_steps import FirstSteps
from kimdesk.ui.importing.dialog import ImportDialog
from kimdesk.ui.page_making import ACTIONS, ASSETS, CONFLICTS, LOG, OVERVIEW, REGISTERS, SYNC
from kimdesk.ui.pages.actions import ActionsPage
from kimdesk.ui.pages.assessment.page import AssessmentPage
from kimdesk.ui.pages.assets.page import AssetsPage
from kimdesk.ui.pages.assurance.page import AssurancePage
from kimdesk.ui.pages.calendar.page import CalendarPage
from kimdesk.ui.pages.chase.page import ChasePage
from kimdesk.ui.pages.conflicts.page import ConflictsPage
from kimdesk.ui.pages.follow_up.page import FollowUpPage
from kimdesk.ui.pages.history.page import HistoryPage
from kimdesk.ui.pages.log import questions
from kimdesk.ui.pages.log.activity_list import GIVE_OUT
from kimdesk.ui.pages.log.page import LogPage
from kimdesk.ui.pages.merging.page import MergingPage
from kimdesk.ui.pages.overview.page import OverviewPage
from kimdesk.ui.pages.registers.page import RegistersPage
from kimdesk.ui.pages.risks import questions as risk_questions
from kimdesk.ui.pages.risks.ladder_group import LadderGroup
from kimdesk.ui.pages.risks.page import RisksPage
from kimdesk.ui.pages.risks.questions import Told
from kimdesk.ui.pages.search.page import SearchPage
from kimdesk.ui.pages.settings.page import SettingsPage
from kimdesk.ui.pages.sync.page import SyncPage
from kimdesk.ui.registers.action_asking import action_form
from kimdesk.ui.registers.register_page import RegisterPage
from kimdesk.ui.spelling.panel import SpellingPanel
from kimdesk.ui.standing import Phase, Standing
from kimdesk.ui.widgets.inputs import GrowingText
from tests.pages_of_window import LINES
from tests.ui.colleagues import BEA, REQUEST, standing
from tests.ui.merging_shown import merging_shown
from tests.ui.spelling.speaking import speak
from tests.ui.windows import Shown
from tests.workspaces import Bench

Open = Callable[[Shown], QWidget]


@dataclass(frozen=True, slots=True)
class Entry:
    """One page or dialog: ``shows`` is what can be seen of it once ``open`` has returned the window it is in."""

    shows: type[QWidget]
    open: Open


def _newest(shown: Shown) -> QDialog:
    """Return the dialog that was opened last."""
    found = [each for each in shown.window.findChildren(QDialog) if each.isVisible()]
    assert found, "no dialog is open"
    return found[-1]


def _page(at: int) -> Open:
    def open_page(shown: Shown) -> QWidget:
        shown.window.tabs.choose(at)
        shown.rest()
        return shown.window

    return open_page


def _waiting(shown: Shown) -> QWidget:
    window = _page(CONFLICTS)(shown)
    page = shown.window.page(CONFLICTS)
    assert isinstance(page, ConflictsPage)
    page.list.choose(next(key for key in page.list.in_order() if key.startswith("waiting")))
    shown.rest()
    return window


def _sign_off(shown: Shown) -> QWidget:
    shown.window.open_sign_off()
    shown.rest()
    return shown.sign_dialog()


def _spelling(shown: Shown) -> QWidget:
    """A word that is in no dictionary, with what may have been meant."""
    window = _page(1)(shown)
    folder = shown.bench.folder / "books"
    folder.mkdir()
    speak(shown, folder)
    field = shown.window.log.whole.findChildren(GrowingText)[0]
    shown.window.log.list.setCurrentRow(0)
    shown.rest()
    field.load("the lettr")
    shown.window.spelling.open()
    found = window.findChild(SpellingPanel)
    assert found is not None
    shown.qtbot.waitUntil(lambda: found.word is not None, timeout=5000)
    return found


def _messages(shown: Shown) -> QWidget:
    """What was said in this session."""
    shown.window.status.say(t("Window", "Brought back."))
    shown.window.ways.messages.open()
    found = shown.window.findChild(MessagesDialog)
    assert found is not None
    return found


def _paper(shown: Shown) -> QWidget:
    """A list as pages."""
    _page(2)(shown)
    shown.window.printing.print()
    found = shown.window.findChild(PaperDialog)
    assert found is not None
    shown.qtbot.waitUntil(lambda: found.ready, timeout=60_000)
    return found


def _save_pack(shown: Shown) -> QWidget:
    _sign_off(shown)
    shown.sign_dialog().export.click()
    shown.rest()
    return _newest(shown)


def _check(shown: Shown) -> QWidget:
    shown.window.open_check()
    return _newest(shown)


def _checked(shown: Shown) -> QWidget:
    """The answer on a pack with a file of each state."""
    from kimdesk.exports.verify import verify

    dialog = _check(shown)
    assert isinstance(dialog, CheckDialog)
    folder = shown.bench.folder / "packs"
    folder.mkdir(exist_ok=True)
    files = shown.bench.desk.packs.export(shown.bench.quarter, folder)
    assert files is not None
    files.workbook.write_bytes(b"changed")
    files.content.unlink()
    (files.folder / "extra.txt").write_text("x", "utf-8")
    dialog._path = files.folder
    dialog.show_verdict(verify(files.folder))
    return dialog


def dialog_of(act: Callable[[Shown], None]) -> Open:
    def open_dialog(shown: Shown) -> QWidget:
        act(shown)
        shown.rest()
        return _newest(shown)

    return open_dialog


def _first_person(shown: Shown) -> str:
    return str(shown.bench.desk.context.db.execute("SELECT id FROM p_person").fetchone()[0])


def _open_register(shown: Shown, kind: str) -> RegisterPage:
    page = shown.window.page(REGISTERS)
    assert isinstance(page, RegistersPage)
    shown.window.tabs.choose(REGISTERS)
    register: RegisterPage = page.open_line(kind)
    shown.rest()
    return register


def _register(kind: str) -> Open:
    def open_register(shown: Shown) -> QWidget:
        _open_register(shown, kind)
        return shown.window

    return open_register


def _form(make: Open) -> Open:
    def open_form(shown: Shown) -> QWidget:
        form = make(shown)
        form.show()
        return form

    return open_form


def _first_steps(shown: Shown) -> QWidget:
    steps = FirstSteps(shown.bench.folder, shown.bench.clock)
    steps.resize(1100, 620)
    steps.show()
    return steps


def _not_shared(shown: Shown) -> QWidget:
    """The page of the share on a laptop that works alone."""
    open_page = _page(SYNC)(shown)
    shown.window.meeting.stood.emit(Standing(Phase.ALONE))
    return open_page


def _sync(shown: Shown) -> QWidget:
    """The page of a share with a laptop to let in, something to heal, and every sort of colleague."""
    open_page = _page(SYNC)(shown)
    asked = standing(Trouble.DAMAGED, requests=(REQUEST,), waiting=2, conflicts=1, undecided=1)
    shown.window.meeting.stood.emit(asked)
    return open_page


def _invite(shown: Shown) -> QWidget:
    dialog = InviteDialog(shown.bench.desk, shown.tasks, shown.window)
    dialog.open()
    shown.rest()
    return dialog


def _invited(shown: Shown) -> QWidget:
    dialog = _invite(shown)
    assert isinstance(dialog, InviteDialog)
    dialog.name.setText("Eve")
    dialog._on_invited("AB2C-D3EF")
    return dialog


def _opened(make: Callable[[Shown], QDialog]) -> Open:
    def open_dialog(shown: Shown) -> QWidget:
        dialog = make(shown)
        dialog.open()
        return dialog

    return open_dialog


def _give_out(shown: Shown) -> None:
    shown.window.tabs.choose(1)
    shown.rest()
    shown.window.log.left.act_wanted.emit(GIVE_OUT)


def _joining(shown: Shown) -> QWidget:
    steps = _first_steps(shown)
    assert isinstance(steps, FirstSteps)
    steps.join.click()
    return steps


def _waiting_to_join(shown: Shown) -> QWidget:
    steps = _joining(shown)
    assert isinstance(steps, FirstSteps)
    steps.join_steps._on_where(Where(Step.WAITING, REQUEST.words, "S:/Housing/KIM"))
    return steps


def _import_desk(step: int) -> Open:
    """The import desk at one of its steps, with words that are this test's own."""

    def open_desk(shown: Shown) -> QWidget:
        shown.window.ways.open_import()
        dialog = _newest(shown)
        assert isinstance(dialog, ImportDialog)
        rows = [
            ["Ref", "Action", "Owner", "Progress"],
            *([f"IM{at}", f"Word {at}", "Post two", "Sixteen"] for at in range(3)),
        ]
        if step:
            QApplication.clipboard().setText("\n".join("\t".join(row) for row in rows))
            dialog.paste()
            shown.rest()
        for _step in range(1, step):
            dialog.act.click()
            shown.rest()
        return dialog

    return open_desk


def _settings(shown: Shown) -> QWidget:
    shown.window.ways.open_settings()
    shown.rest()
    return shown.window


def _search(shown: Shown) -> QWidget:
    shown.window.ways.open_search("asset")
    shown.rest()
    return shown.window


def _risks(shown: Shown) -> RisksPage:
    """The risk register with the risk that has a score and a step that waits."""
    page = _open_register(shown, "risk")
    assert isinstance(page, RisksPage)
    (risk,) = shown.bench.desk.context.db.execute("SELECT id FROM p_risk WHERE title = 'Risk twelve'").fetchone()
    page.show_record(risk)
    shown.rest()
    shown.qtbot.waitUntil(lambda: _ladder(page).told is not None)
    return page


def _risk(shown: Shown) -> QWidget:
    _risks(shown)
    return shown.window


def _ladder(page: RisksPage) -> LadderGroup:
    return next(group for group in page.editor.groups if isinstance(group, LadderGroup))


def _risk_form(make: Callable[[Told], QWidget]) -> Open:
    def open_form(shown: Shown) -> QWidget:
        told = _ladder(_risks(shown)).told
        assert told is not None
        return _form(lambda _shown: make(told))(shown)

    return open_form


def _decide(told: Told) -> QWidget:
    step = told.ladder.waiting
    assert step is not None
    return risk_questions.decide(step, told.deciders)


def _history(shown: Shown) -> QDialog:
    activity = shown.bench.activities[0]
    return HistoryDialog(shown.bench.desk, shown.tasks, "activity", activity, "Void inspection", shown.window)


def _preview(shown: Shown) -> QWidget:
    pack = _save_pack(shown)
    assert isinstance(pack, PackDialog)
    pack.preview.click()
    shown.rest()
    return _newest(shown)


def _log_form(ask: Callable[[Bench], QWidget]) -> Entry:
    return Entry(FormDialog, _form(lambda shown: ask(shown.bench)))


def _backups(shown: Shown) -> QWidget:
    shown.bench.desk.automatic_backups.look()
    dialog = BackupsDialog(shown.bench.desk, shown.tasks, shown.window)
    dialog.open()
    shown.qtbot.waitUntil(lambda: dialog.listed, timeout=15_000)
    return dialog


def _restore(shown: Shown) -> QWidget:
    made = shown.bench.desk.backups.backup(free_name(shown.bench.folder / "Word seventeen.kimbackup"))
    dialog = RestoreDialog(made, shown.bench.desk.context.store.home, shown.tasks, shown.window)
    dialog.open()
    shown.qtbot.waitUntil(dialog.act.isEnabled, timeout=15_000)
    return dialog


def _trouble(shown: Shown) -> QDialog:
    error = Damaged(t("Store", "The records are damaged"), t("Store", "There are no records here yet"))
    return TroubleDialog(error, Home(shown.bench.folder), shown.window)


def _desk_dialog(shows: type[QDialog], *more: Any, bus: bool = False) -> Entry:
    """An entry of a dialog that is made of the desk, the tasks and little else."""

    def make(shown: Shown) -> QDialog:
        given = [shown.bench.desk, shown.tasks, *([ChangeBus()] if bus else []), *more]
        return shows(*given, shown.window)

    return Entry(shows, _opened(make))


_OWN_PAGES: dict[str, type[QWidget]] = {
    "calendar": CalendarPage,
    "follow_up": FollowUpPage,
    "merge_desk": MergingPage,
    "chasing": ChasePage,
    "assurance": AssurancePage,
    "looking_back": HistoryPage,
    "answer": AssessmentPage,
    "risk": RisksPage,
}

_PAGES = {
    "overview": Entry(OverviewPage, _page(OVERVIEW)),
    "log": Entry(LogPage, _page(LOG)),
    "assets": Entry(AssetsPage, _page(ASSETS)),
    "actions": Entry(ActionsPage, _page(ACTIONS)),
    "registers": Entry(RegistersPage, _page(REGISTERS)),
    **{key: Entry(_OWN_PAGES.get(key, RegisterPage), _register(key)) for key in LINES},
    "a risk on the ladder": Entry(RisksPage, _risk),
    "conflicts": Entry(ConflictsPage, _page(CONFLICTS)),
    "a waiting decision": Entry(ConflictsPage, _waiting),
    "not shared": Entry(SyncPage, _not_shared),
    "sync": Entry(SyncPage, _sync),
    "workspace settings": Entry(SettingsPage, _settings),
    "all that is found": Entry(SearchPage, _search),
}

_DIALOGS = {
    "a new record": Entry(
        NewRecordDialog, dialog_of(lambda shown: _open_register(shown, "breach").list.new_asked.emit())
    ),
    "invite": Entry(InviteDialog, _invite),
    "invited": Entry(InviteDialog, _invited),
    "remove a laptop": Entry(
        RemoveDialog, _opened(lambda shown: RemoveDialog(shown.bench.desk, shown.tasks, BEA, shown.window))
    ),
    "set aside": Entry(SetAsideDialog, _opened(lambda shown: SetAsideDialog(shown.bench.folder, shown.window))),
    "backups": Entry(BackupsDialog, _backups),
    "restore": Entry(RestoreDialog, _restore),
    "damaged records": Entry(TroubleDialog, _opened(_trouble)),
    "recovery key": _desk_dialog(RecoveryDialog, True),
    "passphrase": Entry(PassphraseDialog, _opened(lambda shown: PassphraseDialog(False, "", shown.window))),
    "new passphrase": Entry(PassphraseDialog, _opened(lambda shown: PassphraseDialog(True, "", shown.window))),
    "sign-off": Entry(SignDialog, _sign_off),
    "save-pack": Entry(PackDialog, _save_pack),
    "spelling": Entry(SpellingPanel, _spelling),
    "messages": Entry(MessagesDialog, _messages),
    "paper": Entry(PaperDialog, _paper),
    "preview": Entry(PreviewDialog, _preview),
    "check a pack": Entry(CheckDialog, _check),
    "a checked pack": Entry(CheckDialog, _checked),
    "compare": Entry(CompareDialog, dialog_of(lambda shown: shown.window.ways.open_compare())),
    "export": _desk_dialog(ExportDialog, "action"),
    "give a return out": Entry(QDialog, dialog_of(_give_out)),
    "take a workbook in": Entry(MergeDialog, merging_shown),
    "asked most": _desk_dialog(AskedDialog),
    "import desk": Entry(ImportDialog, _import_desk(0)),
    "columns of an import": Entry(ImportDialog, _import_desk(1)),
    "rows of an import": Entry(ImportDialog, _import_desk(2)),
    "report of an import": Entry(ImportDialog, _import_desk(3)),
    "order of columns": Entry(
        ColumnsDialog, dialog_of(lambda shown: _open_register(shown, "breach").table.open_columns())
    ),
    "where to look": _desk_dialog(WhereDialog),
    "repositories": _desk_dialog(RepositoriesDialog),
    "owner's statement": _desk_dialog(StatementDialog, bus=True),
    "help": Entry(HelpDialog, dialog_of(lambda shown: shown.window.ways.open_help())),
    "people": Entry(PeopleDialog, dialog_of(lambda shown: shown.window.ways.open_people())),
    "record card": Entry(RecordCard, dialog_of(lambda shown: shown.window.open_record("person", _first_person(shown)))),
    "history of a record": Entry(HistoryDialog, _opened(_history)),
    "merged on": Entry(MergedForm, _form(lambda shown: MergedForm(shown.bench.desk, shown.tasks, shown.window))),
    "escalate": Entry(FormDialog, _risk_form(lambda told: risk_questions.escalate(told.ladder))),
    "decide": Entry(FormDialog, _risk_form(_decide)),
    "close a risk": Entry(FormDialog, _form(lambda shown: risk_questions.close())),
    "an action from a risk": Entry(FormDialog, _risk_form(lambda told: action_form(told.ladder.risk, []))),
    "new team": _log_form(lambda bench: questions.new_team()),
    "new activity": _log_form(lambda bench: questions.new_activity()),
    "evidence": _log_form(lambda bench: questions.evidence()),
    "practice change": _log_form(lambda bench: questions.practice_change(bench.view().entries[0])),
    "review": Entry(FormPanel, _form(lambda shown: questions.act("review", shown.bench.view()))),
    "send back": _log_form(lambda bench: questions.act("send_back", bench.view())),
    "not returned": _log_form(lambda bench: questions.act("not_returned", bench.view())),
    "reopen": _log_form(lambda bench: questions.act("reopen", bench.view())),
}

_BEFORE = {
    "first steps": Entry(FirstSteps, _first_steps),
    "joining": Entry(FirstSteps, _joining),
    "waiting to join": Entry(FirstSteps, _waiting_to_join),
}

PAGES, DIALOGS = tuple(_PAGES), tuple(_DIALOGS)
WINDOWS: dict[str, Entry] = {**_PAGES, **_DIALOGS, **_BEFORE}
