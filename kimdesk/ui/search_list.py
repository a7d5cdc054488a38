"""The answers of the one search, under the box while somebody types."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QColor, QKeySequence, QPainter, QPaintEvent, QPen, QShortcut
from PySide6.QtWidgets import QFrame, QListWidgetItem, QVBoxLayout, QWidget

from kimdesk.i18n import show, t
from kimdesk.model.kinds import KINDS
from kimdesk.services.desk import Desk
from kimdesk.ui.commands import Command, matching
from kimdesk.ui.recent import COMMAND, PAGE, Recent
from kimdesk.ui.registers.shelf import SHELVES, Shelved
from kimdesk.ui.soon import soon
from kimdesk.ui.tasks import Tasks
from kimdesk.ui.theme.style import px, tokens
from kimdesk.ui.widgets.buttons import LinkButton
from kimdesk.ui.widgets.cards import quiet
from kimdesk.ui.widgets.search_box import SearchBox
from kimdesk.ui.widgets.two_line import KEY, TwoLineList

if TYPE_CHECKING:
    from kimdesk.store.search import Hit

_WAIT_MS = 0
# The least that must be typed for a page or a command.
_LEAST = 3
_MOST_COMMANDS = 6
_BEFORE_WAYS = 4
# Begins what is looked for among commands alone.
_COMMANDS_ALONE = ">"
SHELVED_LINES = {line.key: line for shelf in SHELVES for line in shelf.lines}


class SearchList(QFrame):
    """Asks after each key, the newest request wins; the arrow keys stay in the box and move here."""

    record_opened = Signal(str, str)
    all_wanted = Signal(str)

    def __init__(self, box: SearchBox, desk: Desk, tasks: Tasks, parent: QWidget) -> None:
        super().__init__(parent)
        self._box, self._desk, self._tasks, self._over = box, desk, tasks, parent
        self._hits: list[Hit] = []
        # What the hits shown were found for, and whether Enter waits for the answer to what has been typed.
        self._answered, self._entered = "", False
        self._commands: Callable[[], list[Command]] = list
        self._recent: Recent | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(px(6), px(6), px(6), px(6))
        self.list = TwoLineList(t("Search", "What was found"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.none = quiet("", 13)
        column.addWidget(self.list)
        column.addWidget(self.none)
        self.all = LinkButton(t("Search", "Show all results (Ctrl+Enter)"))
        self.all.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.all.clicked.connect(self._on_all)
        column.addWidget(self.all)
        for key in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence(key), box, self._on_all)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
        self._timer = soon(self, _WAIT_MS, self._ask)
        box.typed.connect(self._timer.start)
        box.left.connect(self._on_left)
        box.textChanged.connect(self._on_text)
        box.escaped.connect(self.hide)
        box.moved.connect(self._on_moved)
        box.returnPressed.connect(self._on_entered)
        self.list.itemClicked.connect(self._on_clicked)
        self.hide()

    def serve(self, commands: Callable[[], list[Command]], recent: Recent) -> None:
        """Find commands as well, and offer what was opened last before anything is typed."""
        self._commands, self._recent = commands, recent

    def offer_recent(self) -> None:
        """Show what was opened last, as long as nothing is typed."""
        if self._recent is not None and not self._box.text():
            self._tasks.read(self._recent.names, self._on_recent, key="recent")

    def command(self, key: str) -> Command | None:
        """Return the command of a key, as it stands now."""
        return next((each for each in self._commands() if each.key == key), None)

    def _on_recent(self, names: dict[str, str]) -> None:
        if self._box.text() or self._recent is None or not self._box.hasFocus():
            return
        found = []
        for each in self._recent.items():
            line = SHELVED_LINES.get(each.key) if each.kind == PAGE else None
            name = show(line.name) if line is not None else names.get(each.key, "")
            if name:
                sort = t("Search", "Page") if line is not None else show(KINDS[each.kind].label)
                found.append(
                    (f"{each.kind}:{each.key}", name, t("Search", "Opened lately: {kind}").format(kind=sort), "")
                )
        self._show(found, t("Search", "Type the words of a record, a page or a command; > shows commands alone."))

    def _on_left(self) -> None:
        if not self._box.text():
            self.hide()

    def _on_text(self, text: str) -> None:
        self._entered = False
        if not text:
            self.hide()

    def _ask(self) -> None:
        words = self._box.text()
        if words.startswith(_COMMANDS_ALONE):
            self._on_found((words, []))
        elif words.strip():
            self._tasks.read(partial(_find, self._desk, words), self._on_found, key="search")

    def _on_found(self, found: tuple[str, list[Hit]]) -> None:
        self._answered, hits = found
        self._hits = hits
        if not self._box.text().strip():
            return
        self._show_hits(hits, pages_named(self._box.text()))
        if self._entered:
            self._on_entered()

    def _show_hits(self, hits: list[Hit], pages: list[Shelved]) -> None:
        found = [(f"{hit.kind}:{hit.id}", f"{hit.ref}  {hit.title}".strip(), _second(hit), "") for hit in hits]
        ways = [(f"{PAGE}:{each.key}", show(each.name), show(each.about), "") for each in pages]
        ways += [(f"{COMMAND}:{each.key}", each.name, _keys(each), "") for each in self._commands_named()]
        # A word that many records hold hides no page and no command.
        found[_BEFORE_WAYS:_BEFORE_WAYS] = ways
        self._show(found, t("Search", "Nothing is recorded with these words."))

    def _commands_named(self) -> list[Command]:
        words = self._box.text()
        if words.startswith(_COMMANDS_ALONE):
            return matching(self._commands(), words[1:])
        return matching(self._commands(), words)[:_MOST_COMMANDS] if len("".join(words.split())) >= _LEAST else []

    def _show(self, found: list[tuple[str, str, str, str]], nothing: str) -> None:
        self.list.clear()
        self.list.fill(found)
        self.list.setVisible(bool(found))
        self.none.setText(nothing)
        self.none.setVisible(not found)
        if found:
            self.list.setCurrentRow(0)
        corner = self._box.mapTo(self._over, QPoint(0, self._box.height() + px(4)))
        width = max(self._box.width(), px(420))
        height = px(60) if not found else min(self.list.sizeHintForRow(0) * len(found) + px(20), px(420))
        height += self.all.sizeHint().height() + px(6)
        # Below the box, from its right edge, and never beyond an edge of the window.
        left = max(min(corner.x() + self._box.width(), self._over.width()) - width, 0)
        width, height = min(width, self._over.width()), min(height, self._over.height() - corner.y())
        self.setGeometry(left, corner.y(), width, height)
        self.show()
        self.raise_()

    def _on_moved(self, step: int) -> None:
        if not self.isVisible():
            self.offer_recent()
        self.list.setCurrentRow(max(0, min(self.list.count() - 1, self.list.currentRow() + step)))

    def _on_entered(self) -> None:
        # What is shown may still answer fewer letters than have been typed.
        self._entered = self._answered != self._box.text()
        if not self._entered and self.isVisible() and self.list.currentItem() is not None:
            self._open(self.list.currentItem())

    def _on_clicked(self, item: QListWidgetItem) -> None:
        self._open(item)

    def _on_all(self) -> None:
        words = self._box.text()
        self.hide()
        self._box.clear()
        self.all_wanted.emit(words)

    def _open(self, item: QListWidgetItem) -> None:
        kind, record = str(item.data(KEY)).split(":", 1)
        self.hide()
        self._box.clear()
        self.record_opened.emit(kind, record)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(tokens().control), 1))
        painter.setBrush(QColor(tokens().panel))
        painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), px(8), px(8))


def pages_named(words: str) -> list[Shelved]:
    """Return the lines of the index of registers that are no register, and that words may mean: each word begins one of its
    name or of what it is for.
    """
    wanted = words.casefold().split()
    if sum(map(len, wanted)) < _LEAST:
        return []
    found = []
    for each in (line for shelf in SHELVES for line in shelf.lines if line.key not in KINDS):
        said = f"{show(each.name)} {show(each.about)}".casefold().split()
        if all(any(other.startswith(word) for other in said) for word in wanted):
            found.append(each)
    return found


def _find(desk: Desk, words: str) -> tuple[str, list[Hit]]:
    return words, desk.finding.search(words)


def _keys(command: Command) -> str:
    words = t("Search", "Command")
    return t("Search", "{command}: {keys}").format(command=words, keys=command.keys) if command.keys else words


def _second(hit: Hit) -> str:
    kind = show(KINDS[hit.kind].label) if hit.kind in KINDS else hit.kind
    around = " ".join(hit.around.replace("\x02", "").replace("\x03", "").split())
    return t("Search", "{kind}: {around}").format(kind=kind, around=around) if around else kind
