"""The header: where one is, which quarter, search, who one is, and what one sets for oneself."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QColor, QFont, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QWidget

from kimdesk.i18n import show, t
from kimdesk.model.quarters import Quarter
from kimdesk.services.identity import Who
from kimdesk.settings import held
from kimdesk.ui.header_offers import offers, sizes, themes
from kimdesk.ui.language_words import languages
from kimdesk.ui.share_pill import SharePill
from kimdesk.ui.standing import Standing
from kimdesk.ui.theme.style import font, px, tokens
from kimdesk.ui.widgets.buttons import PillButton
from kimdesk.ui.widgets.cards import Words
from kimdesk.ui.widgets.search_box import SearchBox

# By how much the search may be narrower than is good, and how narrow the name of who is here may be.
_SPARED = 70
_NARROW_NAME = 112


class Header(QWidget):
    """One row; what there is no room for is left out or shortened, the least needed first."""

    quarter_chosen = Signal(object)
    person_chosen = Signal(str)
    people_wanted = Signal()
    workspace_wanted = Signal()
    theme_chosen = Signal(str)
    text_size_chosen = Signal(int)
    language_chosen = Signal(str)
    backup_wanted = Signal()
    backups_wanted = Signal()
    check_wanted = Signal()
    compare_wanted = Signal()
    import_wanted = Signal()
    help_wanted = Signal()
    keys_wanted = Signal()
    share_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._long = self._short = ""
        self._row = QHBoxLayout(self)
        self.title = Words(t("Header", "KIM Desk"), 16, QFont.Weight.Bold, wrap=False)
        self.workspace = Words("", 13, quiet=True, wrap=False)
        self.workspace.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.quarter = PillButton("", soft=True)
        self.quarter.begin_quietly()
        self._quarters = QMenu(self)
        self._quarters.triggered.connect(self._on_quarter)
        self.quarter.set_menu(self._quarters)
        self.search = SearchBox(t("Header", "Search everything   Ctrl+K"), t("Header", "Search everything"))
        self.share = SharePill()
        self.me = PillButton("")
        self._people = QMenu(self)
        self._people.triggered.connect(self._on_person)
        self.me.set_menu(self._people)
        self.settings = PillButton(t("Header", "Settings"))
        self._settings = QMenu(self)
        self._settings.triggered.connect(self._on_setting)
        self.settings.set_menu(self._settings)
        self.share.clicked.connect(self.share_wanted)
        self.share.show_standing(Standing())
        for part in (self.title, self.workspace, self.quarter):
            self._row.addWidget(part)
        self._row.addStretch(1)
        self._row.addWidget(self.search, 4)
        self._row.addWidget(self.share)
        self._row.addWidget(self.me)
        self._row.addWidget(self.settings)
        self.restyle()

    def restyle(self) -> None:
        """Take margins and the size of the search from the text size in use."""
        self._row.setContentsMargins(px(16), px(6), px(16), px(6))
        self._row.setSpacing(px(12))
        self.search.setFont(font(14))
        self.search.setMinimumWidth(px(88))
        self.search.setMaximumWidth(px(260))
        self._arrange()

    def show_quarter(self, quarter: Quarter, words: str, choices: list[tuple[Quarter, str]]) -> None:
        """Show the quarter with its state and due date, and offer the others, each with its own."""
        self._long, self._short = words, quarter.name
        self.quarter.setToolTip(words)
        self._quarters.clear()
        for each, said in choices:
            action = QAction(said, self._quarters)
            action.setData(each)
            action.setCheckable(True)
            action.setChecked(each == quarter)
            self._quarters.addAction(action)
        self._arrange()

    def show_people(self, me: Who, choices: list[Who]) -> None:
        """Show who is at this computer, and offer the others; administrators also get the people and roles."""
        self.me.say(me.name)
        said = t("Header", "{name} ({roles})")
        self.me.setToolTip(show(me.role_words))
        self._people.clear()
        you = t("Header", "You are {name} ({roles})") if me.role_words else t("Header", "You are {name}")
        self._people.addAction(you.format(name=me.name, roles=me.role_words)).setEnabled(False)
        self._people.addSeparator()
        others = QMenu(t("Header", "Work as somebody else"), self._people)
        for each in choices:
            action = QAction(said.format(name=each.name, roles=show(each.role_words)), others)
            action.setData(each.id)
            action.setCheckable(True)
            action.setChecked(each.id == me.id)
            others.addAction(action)
        if choices:
            self._people.addMenu(others)
        if me.may("person"):
            self._people.addAction(t("Header", "People and roles…"))
        self._arrange()

    def show_settings(self, theme: str, scale: int, language: str) -> None:
        """Offer how the window looks, and what keeps the records safe."""
        self._settings.clear()
        self._settings.addMenu(self._choices(t("Header", "Appearance"), "theme", themes(), theme))
        self._settings.addMenu(self._choices(t("Header", "Size of text"), "scale", sizes(), scale))
        # Whoever does not read the language of the window looks for the word in their own.
        menu = self._choices(t("Header", "Language · Iaith"), "language", languages(), language)
        if held("language"):
            menu.setTitle(t("Header", "Language · Iaith (set by your organisation)"))
            menu.setEnabled(False)
        self._settings.addMenu(menu)
        self._settings.addSeparator()
        for sort, words, keys in offers():
            action = QAction(f"{words}\t{keys}" if keys else words, self._settings)
            action.setProperty("sort", sort)
            self._settings.addAction(action)

    def _choices(self, title: str, sort: str, choices: list[tuple[object, str]], chosen: object) -> QMenu:
        menu = QMenu(title, self._settings)
        for value, words in choices:
            action = QAction(words, menu)
            action.setData(value)
            action.setProperty("sort", sort)
            action.setCheckable(True)
            action.setChecked(value == chosen)
            menu.addAction(action)
        return menu

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def show_standing(self, standing: Standing) -> None:
        """Show how this laptop stands in its share."""
        self.share.show_standing(standing)
        self._arrange()

    def _arrange(self) -> None:
        """Leave out the name of the service, then most of what the share is called, then the state of the quarter, then
        the name of the program, then all words of the share.
        """
        me = self.me.sizeHint().width()
        fixed = px(32) + px(12) * 7 + px(160) + me + self.settings.sizeHint().width()
        room = self.width() - fixed
        self.quarter.say(self._long)
        long, title = self.quarter.sizeHint().width(), self.title.sizeHint().width()
        self.quarter.say(self._short)
        short = self.quarter.sizeHint().width()
        spared = px(_SPARED) + max(me - px(_NARROW_NAME), 0)
        # How much of the share, with how much beside it; at last the search and one's name give way as well.
        few = short - px(24)
        fits = ((0, long + title), (1, long + title), (1, short + title), (1, few), (1, few - spared))
        found = next(
            (at for at, (words, beside) in enumerate(fits) if room >= self.share.wide(words) + beside), len(fits)
        )
        self.share.choose_words(fits[found][0] if found < len(fits) else 2)
        self.me.setMaximumWidth(px(_NARROW_NAME) if found >= len(fits) - 1 else me)
        room -= self.share.sizeHint().width()
        self.quarter.say(self._long)
        wide = self.quarter.sizeHint().width()
        title, service = self.title.sizeHint().width(), self.workspace.sizeHint().width()
        self.workspace.setVisible(room >= wide + title + service)
        if room < wide + title:
            self.quarter.say(self._short)
            wide = self.quarter.sizeHint().width()
        self.quarter.setAccessibleName(self._long)
        self.title.setVisible(room >= wide + title)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(tokens().panel))
        painter.fillRect(0, self.height() - 1, self.width(), 1, QColor(tokens().line))

    def _on_quarter(self, action: QAction) -> None:
        self.quarter_chosen.emit(action.data())

    def _on_person(self, action: QAction) -> None:
        if action.data():
            self.person_chosen.emit(action.data())
        else:
            self.people_wanted.emit()

    def _on_setting(self, action: QAction) -> None:
        self.choose(action.property("sort"), action.data())

    def choose(self, sort: str, value: Any = None) -> None:
        """Do what a line of the settings does; ``value`` is what is chosen in one that leads on."""
        if sort == "theme":
            self.theme_chosen.emit(value)
        elif sort == "scale":
            self.text_size_chosen.emit(value)
        elif sort == "language":
            self.language_chosen.emit(value)
        else:
            {
                "workspace": self.workspace_wanted,
                "import": self.import_wanted,
                "backup": self.backup_wanted,
                "backups": self.backups_wanted,
                "check": self.check_wanted,
                "compare": self.compare_wanted,
                "help": self.help_wanted,
                "keys": self.keys_wanted,
            }[sort].emit()
