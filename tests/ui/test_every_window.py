"""Every page and dialog, from one list: texts come through a translator, controls have names, the keyboard reaches
them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import suppress
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from kimdesk import i18n
from kimdesk.model.ops import Op
from kimdesk.model.roster import Roster
from kimdesk.services.bundles import BundleRequest
from kimdesk.services.newcomer import Step, Where
from kimdesk.services.share_state import Trouble
from kimdesk.store.taking import Taking
from kimdesk.ui.change_bus import ChangeBus
from kimdesk.ui.dialogs.asked_dialog import AskedDialog
from kimdesk.ui.dialogs.backups_dialog import BackupsDialog
from kimdesk.ui.dialogs.check_dialog import CheckDialog
from kimdesk.ui.dialogs.export_dialog import ExportDialog
from kimdesk.ui.dialogs.invite_dialog import InviteDialog
from kimdesk.ui.dialogs.pack_dialog import PackDialog
from kimdesk.ui.dialogs.passphrase_dialog import PassphraseDialog
from kimdesk.ui.dialogs.recovery_dialog import RecoveryDialog
from kimdesk.ui.dialogs.remove_dialog import RemoveDialog
from kimdesk.ui.dialogs.repositories_dialog import RepositoriesDialog
from kimdesk.ui.dialogs.restore_dialog import RestoreDialog
from kimdesk.ui.dialogs.set_aside_dialog import SetAsideDialog
from kimdesk.ui.dialogs.statement_dialog import StatementDialog
from kimdesk.ui.dialogs.where_dialog import WhereDialog
from kimdesk.ui.first_steps import FirstSteps
from kimdesk.ui.importing.dialog import ImportDialog
from kimdesk.ui.page_making import CONFLICTS, REGISTERS, SYNC
from kimdesk.ui.pages.conflicts.page import ConflictsPage
from kimdesk.ui.pages.log import questions
from kimdesk.ui.pages.log.activity_list import GIVE_OUT
from kimdesk.ui.pages.registers.page import RegistersPage
from kimdesk.ui.pages.risks import questions as risk_questions
from kimdesk.ui.pages.risks.ladder_group import LadderGroup
from kimdesk.ui.pages.risks.page import RisksPage
from kimdesk.ui.pages.risks.questions import Told
from kimdesk.ui.registers.action_asking import action_form
from kimdesk.ui.registers.register_page import RegisterPage
from kimdesk.ui.theme.style import apply_theme
from tests.devices import remote
from tests.ui.colleagues import BEA, REQUEST, STATE, standing
from tests.ui.merging_shown import merging_shown
from tests.ui.windows import Shown, show_window
from tests.workspaces import Bench, copy_of

# What the translator of these tests puts before its texts: it takes no room, so that they are as wide as ever.
TRANSLATED = "\u200b"
# What other people and their laptops are called, and the words and codes made for them.
SHARED_WORDS = {each for laptop in STATE.laptops for each in (laptop.name, laptop.machine)} | {
    REQUEST.words,
    "AB2C-D3EF",
    "AB2C-\nD3EF",
    "ABCD-EFGH",
    *REQUEST.words.split(),
}


def _page(at: int) -> Callable[[Shown], QWidget]:
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


def _save_pack(shown: Shown) -> QWidget:
    _sign_off(shown)
    shown.sign_dialog().export.click()
    shown.rest()
    return next(iter(shown.window.findChildren(PackDialog)))


def _check(shown: Shown) -> QWidget:
    shown.window.open_check()
    found = shown.window.findChild(CheckDialog)
    assert found is not None
    return found


def _checked(shown: Shown) -> QWidget:
    """The answer on a pack with a file of each state."""
    from kimdesk.exports.verify import verify

    dialog = _check(shown)
    assert isinstance(dialog, CheckDialog)
    folder = shown.bench.folder / "packs"
    folder.mkdir()
    files = shown.bench.desk.packs.export(shown.bench.quarter, folder)
    assert files is not None
    files.workbook.write_bytes(b"changed")
    files.content.unlink()
    (files.folder / "extra.txt").write_text("x", "utf-8")
    dialog._path = files.folder
    dialog.show_verdict(verify(files.folder))
    return dialog


def _dialog_of(act: Callable[[Shown], None]) -> Callable[[Shown], QWidget]:
    def open_dialog(shown: Shown) -> QWidget:
        act(shown)
        shown.rest()
        return [each for each in shown.window.findChildren(QDialog) if each.isVisible()][-1]

    return open_dialog


def _first_person(shown: Shown) -> str:
    return str(shown.bench.desk.context.db.execute("SELECT id FROM p_person").fetchone()[0])


def _open_register(shown: Shown, kind: str) -> RegisterPage:
    page = shown.window.page(REGISTERS)
    assert isinstance(page, RegistersPage)
    shown.window.tabs.choose(REGISTERS)
    register = page.open_line(kind)
    shown.rest()
    return register


def _register(kind: str) -> Callable[[Shown], QWidget]:
    def open_register(shown: Shown) -> QWidget:
        _open_register(shown, kind)
        return shown.window

    return open_register


def _form(make: Callable[[Shown], QWidget]) -> Callable[[Shown], QWidget]:
    def open_form(shown: Shown) -> QWidget:
        form = make(shown)
        shown.qtbot.addWidget(form)
        form.show()
        return form

    return open_form


def _first_steps(shown: Shown) -> QWidget:
    steps = FirstSteps(shown.bench.folder, shown.bench.clock)
    shown.qtbot.addWidget(steps)
    steps.show()
    return steps


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


def _opened(make: Callable[[Shown], QDialog]) -> Callable[[Shown], QWidget]:
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


def _import_desk(step: int) -> Callable[[Shown], QWidget]:
    """The import desk at one of its steps, with words that are this test's own."""

    def open_desk(shown: Shown) -> QWidget:
        shown.window.ways.open_import()
        dialog = shown.window.findChild(ImportDialog)
        assert dialog is not None
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


def _backups(shown: Shown) -> QWidget:
    shown.bench.desk.automatic_backups.look()
    dialog = BackupsDialog(shown.bench.desk, shown.tasks, shown.window)
    dialog.open()
    shown.qtbot.waitUntil(lambda: dialog._listed, timeout=15_000)
    return dialog


def _restore(shown: Shown) -> QWidget:
    made = shown.bench.desk.backups.backup(shown.bench.folder / "Word seventeen.kimbackup")
    dialog = RestoreDialog(made, shown.bench.desk.context.store.home, shown.tasks, shown.window)
    dialog.open()
    shown.qtbot.waitUntil(dialog.act.isEnabled, timeout=15_000)
    return dialog


def _settings(shown: Shown) -> QWidget:
    shown.window.ways.open_settings()
    shown.rest()
    return shown.window


def _risks(shown: Shown) -> RisksPage:
    """The risk register, which is a window of its own here, with the risk that has a score and a step that waits."""
    desk = shown.bench.desk
    page = RisksPage(desk, shown.tasks, ChangeBus())
    shown.qtbot.addWidget(page)
    page.resize(1280, 620)
    page.show()
    shown.rest()
    values = {"title": "Risk twelve", "likelihood": "4", "impact": "5", "target_likelihood": "1", "target_impact": "2"}
    risk = desk.records.make("risk", {**values, "team": shown.bench.team, "level": "service"}).id
    desk.escalating.ask(risk, "head", "Word thirteen")
    page.reload()
    page.show_record(risk)
    shown.rest()
    shown.qtbot.waitUntil(lambda: _ladder(page).told is not None)
    return page


def _ladder(page: RisksPage) -> LadderGroup:
    return next(group for group in page.editor.groups if isinstance(group, LadderGroup))


def _risk_form(make: Callable[[Told], QWidget]) -> Callable[[Shown], QWidget]:
    def open_form(shown: Shown) -> QWidget:
        told = _ladder(_risks(shown)).told
        assert told is not None
        return _form(lambda _shown: make(told))(shown)

    return open_form


def _decide(told: Told) -> QWidget:
    step = told.ladder.waiting
    assert step is not None
    return risk_questions.decide(step, told.deciders)


WINDOWS: dict[str, Callable[[Shown], QWidget]] = {
    "overview": _page(0),
    "log": _page(1),
    "assets": _page(2),
    "actions": _page(3),
    "registers": _page(REGISTERS),
    "a register": _register("risk"),
    "an empty register": _register("processing"),
    "a new record": _dialog_of(lambda shown: _open_register(shown, "breach").list.new_asked.emit()),
    "risks": _risks,
    "escalate": _risk_form(lambda told: risk_questions.escalate(told.ladder)),
    "decide": _risk_form(_decide),
    "close a risk": _form(lambda shown: risk_questions.close()),
    "an action from a risk": _risk_form(lambda told: action_form(told.ladder.risk, [])),
    "conflicts": _page(CONFLICTS),
    "a waiting decision": _waiting,
    "not shared": _page(SYNC),
    "sync": _sync,
    "invite": _invite,
    "invited": _invited,
    "remove a laptop": _opened(lambda shown: RemoveDialog(shown.bench.desk, shown.tasks, BEA, shown.window)),
    "set aside": _opened(lambda shown: SetAsideDialog(shown.bench.folder, shown.window)),
    "backups": _backups,
    "restore": _restore,
    "recovery key": _opened(lambda shown: RecoveryDialog(shown.bench.desk, shown.tasks, True, shown.window)),
    "passphrase": _opened(lambda shown: PassphraseDialog(False, "", shown.window)),
    "new passphrase": _opened(lambda shown: PassphraseDialog(True, "", shown.window)),
    "sign-off": _sign_off,
    "save-pack": _save_pack,
    "check a pack": _check,
    "compare": _dialog_of(lambda shown: shown.window.ways.open_compare()),
    "a checked pack": _checked,
    "an evidence bundle": _register("bundle"),
    "export": _opened(lambda shown: ExportDialog(shown.bench.desk, shown.tasks, "action", shown.window)),
    "give a return out": _dialog_of(_give_out),
    "take a workbook in": merging_shown,
    "asked most": _opened(lambda shown: AskedDialog(shown.bench.desk, shown.tasks, shown.window)),
    "import desk": _import_desk(0),
    "columns of an import": _import_desk(1),
    "rows of an import": _import_desk(2),
    "report of an import": _import_desk(3),
    "workspace settings": _settings,
    "where to look": _opened(lambda shown: WhereDialog(shown.bench.desk, shown.tasks, shown.window)),
    "repositories": _opened(lambda shown: RepositoriesDialog(shown.bench.desk, shown.tasks, shown.window)),
    "owner's statement": _opened(
        lambda shown: StatementDialog(shown.bench.desk, shown.tasks, ChangeBus(), shown.window)
    ),
    "first steps": _first_steps,
    "joining": _joining,
    "waiting to join": _waiting_to_join,
    "help": _dialog_of(lambda shown: shown.window.ways.open_help()),
    "people": _dialog_of(lambda shown: shown.window.ways.open_people()),
    "record card": _dialog_of(lambda shown: shown.window.open_record("person", _first_person(shown))),
    "new team": _form(lambda shown: questions.new_team()),
    "new activity": _form(lambda shown: questions.new_activity()),
    "evidence": _form(lambda shown: questions.evidence()),
    "practice change": _form(lambda shown: questions.practice_change(shown.bench.view().entries[0])),
    "review": _form(lambda shown: questions.act("review", shown.bench.view())),
    "send back": _form(lambda shown: questions.act("send_back", shown.bench.view())),
    "not returned": _form(lambda shown: questions.act("not_returned", shown.bench.view())),
    "reopen": _form(lambda shown: questions.act("reopen", shown.bench.view())),
}


@pytest.fixture(scope="session")
def furnished_workspace(small_workspace: Bench, tmp_path_factory: pytest.TempPathFactory) -> Bench:
    """A workspace with something on every page, to be copied."""
    bench = copy_of(small_workspace, tmp_path_factory.mktemp("furnished") / "home")
    desk = bench.desk
    system = desk.records.make("system", {"name": "Ledger one"}).id
    owner = desk.records.make("person", {"name": "Post two", "sort": "post"}).id
    asset = {
        "title": "Asset three",
        "holds": "Holds four",
        "function": "Function five",
        "owner": owner,
        "system": system,
        "status": "held",
    }
    desk.records.make("asset", asset)
    action = {"title": "Action six", "owners": (owner,), "target": "Q1 2025/26", "progress": "under_way", "theme": "IA"}
    desk.records.make("action", action, prefix="IA")
    bench.fill_and_review(bench.before)
    desk.records.make("requests", {"period": "Month fourteen", "category": "foi", "subject": "repairs", "received": 7})
    desk.bundles.keep(desk.bundles.preview(BundleRequest("foi", "FOI 15", (system,))))
    _disagree(bench)
    desk.close()
    return bench


@pytest.fixture
def furnished(furnished_workspace: Bench, tmp_path: Path) -> Iterator[Bench]:
    """A workspace with something on every page."""
    made = copy_of(furnished_workspace, tmp_path / "home")
    yield made
    assert made.desk.context.store.rebuild() == ()
    made.desk.close()


def _disagree(bench: Bench) -> None:
    """A text with two values, and a change by somebody who may make none."""
    store = bench.desk.context.store
    risk = bench.desk.records.make("risk", {"title": "Risk seven", "event": "Word eight. Word nine."}).id
    stood = bench.desk.records.open("risk", risk).shown[risk, "event"]
    bench.desk.records.change("risk", risk, {"event": "Word eight. Word nine mended."})
    store.receive([remote("far", 1, ("risk", risk, "event", Op.SET, "Word eight, too. Word nine. Ten.", stood))])
    roster = Roster(people={"reader": "x"})
    held = remote("reader", 1, ("risk", risk, "cause", Op.SET, "Word eleven"))
    Taking(store.database, roster, store.device, 0).run([held], None)


@pytest.fixture(params=sorted(WINDOWS))
def window_name(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def _visible(root: QWidget) -> list[QWidget]:
    return [each for each in root.findChildren(QWidget) if each.isVisible()]


def _texts(root: QWidget) -> list[str]:
    found = []
    for each in _visible(root):
        if isinstance(each, QLabel | QAbstractButton):
            found.append(each.text())
        elif isinstance(each, QLineEdit):
            found.append(each.placeholderText())
        elif isinstance(each, QComboBox):
            found += [each.itemText(at) for at in range(each.count())]
    return [text for text in found if any(character.isalpha() for character in text)]


def _said_by_people(bench: Bench) -> set[str]:
    rows = bench.desk.context.db.execute("SELECT title, ref FROM p_name").fetchall()
    return {value for row in rows for value in row if value} | {
        "Word eight",
        "Word eleven",
        "Word thirteen",
        "Word twenty",
        "Word sixteen",
        "Word seventeen",
        bench.quarter.name,
        bench.before.name,
        bench.quarter.months,
        *SHARED_WORDS,
    }


def _not_translated(root: QWidget, bench: Bench) -> list[str]:
    said = _said_by_people(bench)
    return [text for text in _texts(root) if TRANSLATED not in text and not any(words in text for words in said)]


def _without_a_name(root: QWidget) -> list[str]:
    """Return what takes the keyboard and says nothing to a screen reader."""
    nameless = []
    for each in _visible(root):
        takes_keys = bool(each.focusPolicy() & Qt.FocusPolicy.TabFocus) and each.isEnabled()
        inside_combo = isinstance(each.parent(), QComboBox) or each.objectName().startswith("qt_")
        if not takes_keys or inside_combo:
            continue
        label = each.text() if isinstance(each, QAbstractButton) else ""
        if not (each.accessibleName() or label):
            nameless.append(f"{type(each).__name__} in {type(each.parent()).__name__}")
    return nameless


def _out_of_reach(root: QWidget) -> list[str]:
    """Return what Tab does not come to on its way round."""
    kinds = (QAbstractButton, QLineEdit, QPlainTextEdit, QComboBox, QCheckBox)
    wanted = {
        each
        for each in _visible(root)
        if isinstance(each, kinds)
        and each.isEnabled()
        and each.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not isinstance(each.parent(), QComboBox)
        and each.window() is root
    }
    reached = set()
    at: QWidget | None = root
    for _step in range(10_000):
        at = at.nextInFocusChain() if at is not None else None
        if at is None or at is root:
            break
        reached.add(at)
    assert at is root, "the focus does not come round"
    return [type(each).__name__ for each in wanted - reached]


def _too_small(root: QWidget) -> list[str]:
    buttons = [each for each in _visible(root) if isinstance(each, QAbstractButton) and each.text()]
    return [
        f"{each.text()} {each.width()}x{each.height()}"
        for each in buttons
        if not isinstance(each.parent(), QLineEdit) and min(each.width(), each.height()) < 24
    ]


def _cut_off(root: QWidget) -> list[str]:
    return [
        f"{each.text()}: {each.width()} of {each.sizeHint().width()}"
        for each in _visible(root)
        if type(each).__name__ in ("PrimaryButton", "SecondaryButton") and each.width() < each.sizeHint().width() - 1
    ]


def _settled(qtbot: QtBot, troubles: Callable[[], list[str]]) -> list[str]:
    """Return what stays wrong. Layouts settle an event later; on a busy machine that takes a moment."""
    with suppress(qtbot.TimeoutError):
        qtbot.waitUntil(lambda: troubles() == [], timeout=3000)
    return troubles()


# One window for all of it: to open each anew for every question would cost five times as much.
def test_every_text_is_translated_and_every_control_can_be_named_reached_hit_and_read(
    furnished: Bench, qtbot: QtBot, qapp: QApplication, window_name: str
) -> None:
    apply_theme(qapp)
    i18n.use(lambda _context, text: TRANSLATED + text)
    try:
        shown = show_window(furnished, qtbot)
        root = WINDOWS[window_name](shown)
        root.activateWindow()
        troubles = {
            "not translated": _not_translated(root, furnished),
            "without a name": _without_a_name(root),
            "out of reach": _out_of_reach(root),
            "too small": _settled(qtbot, partial(_too_small, root)),
            "cut off": _settled(qtbot, partial(_cut_off, root)),
        }
        assert {what: found for what, found in troubles.items() if found} == {}
        shown.close()
    finally:
        i18n.use(None)


def test_no_button_is_cut_off_where_text_is_twice_as_large(
    furnished: Bench, qtbot: QtBot, qapp: QApplication, window_name: str
) -> None:
    apply_theme(qapp, "light", 200)
    shown = show_window(furnished, qtbot)
    root = WINDOWS[window_name](shown)
    assert _settled(qtbot, partial(_cut_off, root)) == []
    shown.close()
    apply_theme(qapp)
