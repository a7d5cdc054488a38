"""The header: where one is, which quarter, search, and who one is."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QVBoxLayout, QWidget

from kimdesk.i18n import show, t
from kimdesk.model.quarters import Quarter
from kimdesk.services.identity import Who
from kimdesk.ui.theme.style import px, tokens
from kimdesk.ui.widgets.buttons import PillButton
from kimdesk.ui.widgets.cards import Words
from kimdesk.ui.widgets.inputs import SearchBox
from kimdesk.ui.widgets.reflow import Reflow


class Header(QWidget):
    """Choosing a quarter or a person changes the whole window."""

    quarter_chosen = Signal(object)
    person_chosen = Signal(str)
    theme_chosen = Signal(str)
    text_size_chosen = Signal(int)
    backup_wanted = Signal()
    check_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        left, right = QWidget(), QWidget()
        first, second = QHBoxLayout(left), QHBoxLayout(right)
        for row in (first, second):
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(px(12))
        first.addWidget(Words(t("Header", "KIM Desk"), 16, QFont.Weight.Bold, wrap=False))
        self.workspace = Words("", 13, quiet=True, wrap=False)
        self.workspace.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        first.addWidget(self.workspace)
        self.quarter = PillButton("", soft=True)
        self._quarters = QMenu(self)
        self._quarters.triggered.connect(self._on_quarter)
        self.quarter.set_menu(self._quarters)
        first.addWidget(self.quarter)
        first.addStretch(1)
        second.addStretch(1)
        self.search = SearchBox(t("Header", "Search everything   Ctrl+K"), t("Header", "Search everything"))
        self.search.setMinimumWidth(px(160))
        self.search.setMaximumWidth(px(260))
        second.addWidget(self.search, 4)
        self.me = PillButton("")
        self._people = QMenu(self)
        self._people.triggered.connect(self._on_person)
        self.me.set_menu(self._people)
        second.addWidget(self.me)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(px(16), px(6), px(16), px(6))
        outer.addWidget(Reflow(left, right))

    def show_quarter(self, quarter: Quarter, words: str, choices: list[Quarter]) -> None:
        """Show the quarter with its state and due date, and offer the others."""
        self.quarter.say(words)
        self._quarters.clear()
        for each in choices:
            action = QAction(t("Header", "{name}, {months}").format(name=each.name, months=each.months), self._quarters)
            action.setData(each)
            action.setCheckable(True)
            action.setChecked(each == quarter)
            self._quarters.addAction(action)

    def show_people(self, me: Who, choices: list[Who], theme: str, scale: int) -> None:
        """Show who is at this computer, and offer the others; below them how the window looks."""
        self.me.say(me.name)
        self.me.setToolTip(me.role_words)
        self._people.clear()
        for each in choices:
            action = QAction(
                t("Header", "{name} ({roles})").format(name=each.name, roles=show(each.role_words)), self._people
            )
            action.setData(each.id)
            action.setCheckable(True)
            action.setChecked(each.id == me.id)
            self._people.addAction(action)
        self._people.addSeparator()
        self._people.addMenu(self._choices(t("Header", "Appearance"), "theme", _themes(), theme))
        self._people.addMenu(self._choices(t("Header", "Size of text"), "scale", _sizes(), scale))
        for sort, words in (("check", t("Header", "Check a pack…")), ("backup", t("Header", "Back up now"))):
            action = QAction(words, self._people)
            action.setProperty("sort", sort)
            self._people.addAction(action)

    def _choices(self, title: str, sort: str, choices: list[tuple[object, str]], chosen: object) -> QMenu:
        menu = QMenu(title, self._people)
        for value, words in choices:
            action = QAction(words, menu)
            action.setData(value)
            action.setProperty("sort", sort)
            action.setCheckable(True)
            action.setChecked(value == chosen)
            menu.addAction(action)
        return menu

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(tokens().panel))
        painter.fillRect(0, self.height() - 1, self.width(), 1, QColor(tokens().line))

    def _on_quarter(self, action: QAction) -> None:
        self.quarter_chosen.emit(action.data())

    def _on_person(self, action: QAction) -> None:
        sort = action.property("sort")
        if sort == "theme":
            self.theme_chosen.emit(action.data())
        elif sort == "scale":
            self.text_size_chosen.emit(action.data())
        elif sort == "backup":
            self.backup_wanted.emit()
        elif sort == "check":
            self.check_wanted.emit()
        else:
            self.person_chosen.emit(action.data())


def _themes() -> list[tuple[object, str]]:
    return [
        ("system", t("Header", "As the computer has it")),
        ("light", t("Header", "Light")),
        ("dark", t("Header", "Dark")),
        ("contrast", t("Header", "High contrast")),
    ]


def _sizes() -> list[tuple[object, str]]:
    return [(size, t("Header", "{size} %").format(size=size)) for size in (100, 125, 150, 175, 200)]


class StatusLine(QWidget):
    """At the foot: when it was last saved, the last backup, help."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(px(16), 0, px(16), 0)
        row.setSpacing(px(16))
        self.setFixedHeight(px(28))
        self.saved = Words(t("Status", "Everything is saved"), 13, quiet=True, wrap=False)
        self.backup = Words("", 13, quiet=True, wrap=False)
        self.said = Words("", 13, quiet=True, wrap=False)
        row.addWidget(self.saved)
        row.addWidget(self.backup)
        row.addStretch(1)
        row.addWidget(self.said)
        self.saved.setAccessibleName(t("Status", "Everything is saved"))

    def say_saved(self, words: str) -> None:
        """Say when it was last saved."""
        self.saved.setText(words)
        self.saved.setAccessibleName(words)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(tokens().panel))
        painter.fillRect(0, 0, self.width(), 1, QColor(tokens().line))
