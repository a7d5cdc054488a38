"""Leads to where a record is shown, to a list with its filters, and to the dialogs of the whole window."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from kimdesk.model.kinds import KINDS
from kimdesk.services.desk import Desk
from kimdesk.ui.change_bus import ChangeBus
from kimdesk.ui.dropping import Dropping
from kimdesk.ui.help_topics import KEYS, topic_of_tab
from kimdesk.ui.page_making import ACTIONS, ASSETS, CONFLICTS, LOG, OVERVIEW, REGISTERS, SYNC
from kimdesk.ui.recent import COMMAND, PAGE, Recent
from kimdesk.ui.registers.shelf import SHELVED
from kimdesk.ui.session_messages import SessionMessages
from kimdesk.ui.tasks import Tasks
from kimdesk.ui.widgets.focus import resting_in

if TYPE_CHECKING:
    from kimdesk.model.quarters import Quarter
    from kimdesk.services.finding import Place
    from kimdesk.ui.main_window import MainWindow
    from kimdesk.ui.page_making import Page
    from kimdesk.ui.pages.search.page import SearchPage
    from kimdesk.ui.pages.settings.page import SettingsPage

_PAGES = {"asset": ASSETS, "action": ACTIONS, "team": LOG, "activity": LOG, "return": LOG, "entry": LOG}
# These are found without asking the records.
_AT_ONCE = frozenset({"asset", "action", "team", "activity", *SHELVED})


class Wayfinder(QObject):
    """Nothing is a dead end: what has no page is shown on a card."""

    def __init__(self, window: MainWindow, desk: Desk, tasks: Tasks, bus: ChangeBus) -> None:
        super().__init__(window)
        self._window, self._desk, self._tasks, self._bus = window, desk, tasks, bus
        self._dialog: Any = None
        self._search: SearchPage | None = None
        self._settings: SettingsPage | None = None
        window.header.import_wanted.connect(self.open_import)
        Dropping(window, self.open_import)
        self.recent = Recent(desk, self)
        self.messages = SessionMessages(window, desk, tasks, bus)
        window.furnished.connect(self._on_furnished)

    def _on_furnished(self) -> None:
        self._window.spelling.begin()

    def lead_from(self, page: Page | SearchPage | SettingsPage) -> None:
        """Lead on from a page to what it asks for."""
        for name, slot in (
            ("record_opened", self.open_record),
            ("team_opened", self.open_team),
            ("team_wanted", self.open_team_form),
            ("list_wanted", self.open_list),
            ("sign_off_wanted", self.open_sign_off),
            ("sign_off_of_wanted", self.open_sign_off_of),
            ("chase_wanted", self.open_chase),
            ("help_wanted", self.open_help),
            ("people_wanted", self.open_people),
            ("import_wanted", self.open_import),
            ("aside_wanted", self._window.aside_wanted),
        ):
            asked = getattr(page, name, None)
            if asked is not None:
                asked.connect(slot)

    def open_record(self, kind: str, record: str) -> None:
        """Go to where a record is shown; the kind "conflict" leads to what waits about it, "history" to its past, "page" to
        a line of the index of registers, and "share" to the page of the shared folder."""
        if kind == COMMAND:
            command = self._window.search.command(record)
            if command is not None:
                command.act()
            return
        if kind in KINDS:
            self.recent.note(kind, record)
        if kind == "conflict":
            self._window.tabs.choose(CONFLICTS)
            page: Any = self._window.page(CONFLICTS)
            page.show_record(record)
            self.focus_page()
        elif kind == PAGE:
            self.open_line(record)
        elif kind == "share":
            self._window.go_to_page(SYNC)
        elif kind == "history":
            self._tasks.read(partial(_called, self._desk, record), self._open_history, key="history")
        elif kind in _AT_ONCE:
            from kimdesk.services.finding import Place

            self._go_to(Place(kind, record))
        else:
            self._tasks.read(partial(self._desk.finding.place, kind, record), self._go_to, key="place")

    def open_list(self, kind: str, filters: tuple[str, ...]) -> None:
        """Go to the list of a register, narrowed by these filters and by nothing else."""
        window = self._window
        if kind in SHELVED:
            window.tabs.choose(REGISTERS)
            registers: Any = window.page(REGISTERS)
            registers.show_list(kind, filters)
            return
        window.tabs.choose(_PAGES[kind])
        page: Any = window.page(_PAGES[kind])
        page.filters.box.clear()
        page.filters.set_keys(filters)
        page.editor.back_asked.emit()
        page.reload()

    def open_team(self, team: str) -> None:
        """Go to the log of a team, or to the one shown there last."""
        self._window.tabs.choose(LOG)
        if team:
            self._window.log.show_team(team)
        self.focus_page()

    def open_search(self, words: str = "") -> None:
        """Show everything that is found with these words, beside the tabs."""
        from kimdesk.ui.pages.search.page import SearchPage

        if self._search is None:
            self._search = SearchPage(self._desk, self._tasks, self._bus)
            self._search.status_said.connect(self._window.status.say)
            self.lead_from(self._search)
        self._window.show_beside(self._search)
        self._search.look_for(words)

    def open_settings(self) -> SettingsPage:
        """Show what is set for the whole workspace, beside the tabs."""
        from kimdesk.ui.pages.settings.page import SettingsPage

        if self._settings is None:
            self._settings = SettingsPage(self._desk, self._tasks, self._bus)
            self._settings.status_said.connect(self._window.status.say)
            self.lead_from(self._settings)
        self._window.show_beside(self._settings)
        return self._settings

    def flush(self) -> None:
        """Save whatever is being typed on a page beside the tabs."""
        if self._settings is not None:
            self._settings.flush()

    def reload(self) -> None:
        """Read anew what stands beside the tabs."""
        if self._settings is not None:
            self._settings.reload()

    def forget_beside(self) -> None:
        """Let the pages beside the tabs go: they are laid out anew when somebody asks again."""
        for page in (self._search, self._settings):
            if page is not None:
                page.deleteLater()
        self._search = self._settings = None

    def open_team_form(self) -> None:
        """Ask for a new team."""
        self._window.tabs.choose(LOG)
        self._window.log.acts.ask_team()

    def open_sign_off(self) -> None:
        """Open the sign-off and pack of the quarter shown."""
        from kimdesk.ui.dialogs.sign_dialog import SignDialog

        window = self._window
        dialog = SignDialog(self._desk, self._tasks, self._bus, window.quarter, window)
        dialog.record_opened.connect(self.open_record)
        dialog.compare_wanted.connect(self.open_compare)
        self._show(dialog)

    def open_sign_off_of(self, quarter: Quarter) -> None:
        """Go to a quarter and open its sign-off."""
        if quarter != self._window.quarter:
            self._window.show_quarter(quarter)
        self.open_sign_off()

    def open_chase(self, quarter: Quarter | None = None, narrowing: str = "all") -> None:
        """Go to the chase of a quarter, or of the one that is chased now."""
        self.open_line("chasing").show_quarter(quarter, narrowing)

    def open_line(self, key: str) -> Any:
        """Go to what a line of the index of registers leads to, and return its page."""
        self._window.tabs.choose(REGISTERS)
        registers: Any = self._window.page(REGISTERS)
        page = registers.open_line(key)
        self.recent.note(PAGE, key)
        self.focus_page()
        return page

    def open_check(self) -> None:
        """Open the check of a pack."""
        from kimdesk.ui.dialogs.check_dialog import CheckDialog

        self._show(CheckDialog(self._desk, self._tasks, self._window))

    def open_compare(self, before: str = "", after: str = "") -> None:
        """Open the comparison of two quarters or packs; without names, of the two newest."""
        from kimdesk.ui.dialogs.compare_dialog import CompareDialog

        self._show(CompareDialog(self._desk, self._tasks, before, after, self._window))

    def open_import(self, path: Path | None = None) -> None:
        """Open the import desk, at once with a file where one is given."""
        from kimdesk.ui.importing.dialog import ImportDialog

        dialog = ImportDialog(self._desk, self._tasks, self._bus, parent=self._window)
        dialog.brought_in.connect(self._window.status.say)
        self._show(dialog)
        if path is not None:
            dialog.open_file(path)

    def open_people(self) -> None:
        """Open the people and their roles."""
        from kimdesk.ui.dialogs.people_dialog import PeopleDialog

        self._show(PeopleDialog(self._desk, self._tasks, self._bus, self._window))

    def open_help(self) -> None:
        """Open the help at what belongs to the page shown."""
        self._open_help(getattr(self._window.page_shown, "help_topic", "") or topic_of_tab(self._window.tabs.current))

    def open_keys(self) -> None:
        """Open the help at the list of all keys."""
        self._open_help(KEYS)

    def _open_help(self, topic: str) -> None:
        from kimdesk.ui.dialogs.help_dialog import HelpDialog

        dialog = HelpDialog(topic, self._window)
        self._tasks.read(self._desk.settings.terms, dialog.show_terms, key="terms")
        self._show(dialog)

    def resting_place(self) -> QWidget | None:
        """Where the keyboard is best on the page shown: its list, or the first control."""
        page = self._window.page_shown
        return resting_in(page) if page is not None else None

    def focus_page(self) -> None:
        """Take the keyboard to the page shown, at once or as soon as there is something on it."""
        place = self.resting_place()
        if place is not None:
            place.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self._tasks.became_idle.connect(self.focus_page, Qt.ConnectionType.SingleShotConnection)

    def _show(self, dialog: Any) -> None:
        self._dialog = dialog
        dialog.open()

    def _go_to(self, place: Place) -> None:
        window = self._window
        if place.quarter is not None and place.quarter != window.quarter:
            window.show_quarter(place.quarter)
        if place.kind in _PAGES:
            window.tabs.choose(_PAGES[place.kind])
            if place.kind == "team":
                window.log.show_team(place.id)
            else:
                page: Any = window.page(_PAGES[place.kind])
                page.show_record(place.id)
            self.focus_page()
        elif place.kind in SHELVED:
            window.tabs.choose(REGISTERS)
            registers: Any = window.page(REGISTERS)
            registers.show_record(place.id, place.kind)
            self.focus_page()
        elif place.kind == "quarter":
            window.tabs.choose(OVERVIEW)
        elif place.kind == "workspace":
            self.open_settings()
        elif place.kind == "signoff":
            self.open_sign_off()
        elif place.kind:
            self._open_card(place)

    def _open_history(self, called: tuple[str, str, str]) -> None:
        from kimdesk.ui.dialogs.history_dialog import HistoryDialog

        self._show(HistoryDialog(self._desk, self._tasks, *called, self._window))

    def _open_card(self, place: Place) -> None:
        from kimdesk.ui.dialogs.record_card import RecordCard

        card = RecordCard(self._desk, self._tasks, self._bus, place.kind, place.id, self._window)
        card.record_opened.connect(self.open_record)
        self._show(card)


def _called(desk: Desk, record: str) -> tuple[str, str, str]:
    """Return a record's kind, its id, and what it is called."""
    from kimdesk.store.reading import kind_of, spoken_names

    db = desk.context.db
    return kind_of(db, record), record, spoken_names(db, [record]).get(record, "")
