"""Choosing somebody or something by name: type to search, press down to see all, add a name that is not there yet."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QModelIndex, QRectF, QStringListModel, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QCompleter, QLineEdit, QWidget

from kimdesk.i18n import show, t
from kimdesk.model.kinds import KINDS
from kimdesk.model.text import key_of, within
from kimdesk.store.search import Hit
from kimdesk.ui.registers.directory import HELD, Directory, Entry
from kimdesk.ui.registers.saving import NewName
from kimdesk.ui.soon import soon
from kimdesk.ui.theme.style import px, tokens
from kimdesk.ui.widgets.marks import paint_chevron

_MOST = 60
_SEARCH_MS = 120


class NameBox(QLineEdit):
    """One name.

    ``picked`` carries an id, or a ``NewName``; ``emptied`` comes where somebody cleared it, ``unknown`` where nobody is
    called that.
    """

    picked = Signal(object)
    emptied = Signal()
    unknown = Signal(str)

    def __init__(self, directory: Directory, kinds: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._directory, self._kinds = directory, tuple(kinds)
        self._held = bool(kinds) and set(kinds) <= set(HELD)
        self._offers: list[tuple[object, str]] = []
        self._shown = ""
        self._found: list[Entry] = []
        self._model = QStringListModel(self)
        completer = QCompleter(self._model, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setMaxVisibleItems(9)
        popup = completer.popup()
        assert popup is not None
        self._popup: QAbstractItemView = popup
        border = f"QListView {{ border: 1px solid {tokens().control}; padding: {px(4)}px; }}"
        border += f" QListView::item {{ padding: {px(5)}px {px(6)}px; }}"
        self._popup.setStyleSheet(border)
        self._completer = completer
        self.setCompleter(completer)
        completer.activated[QModelIndex].connect(self._on_activated)  # type: ignore[index]
        self.setTextMargins(0, 0, px(18), 0)
        self._timer = soon(self, _SEARCH_MS, self._search)
        self.textEdited.connect(self._on_edited)

    @property
    def half_typed(self) -> bool:
        """Whether what stands here is no answer yet."""
        return self.text() != self._shown

    def show_name(self, name: str) -> None:
        """Show a name without saying that somebody chose it."""
        self._shown = name
        if name != self.text():
            self.setText(name)
            self.setCursorPosition(0)

    def settle(self) -> None:
        """Take what was typed as an answer: nothing, a name that is known, or one that is not."""
        words = " ".join(self.text().split())
        if words == self._shown:
            return
        if not words:
            self._shown = ""
            self.emptied.emit()
            return
        entry = self._directory.named(words, self._kinds) if self._held else self._exact(words)
        if entry is not None:
            self._pick(entry.id, entry.title)
        else:
            self.unknown.emit(words)

    def offer_all(self) -> None:
        """Open the list of everybody that fits what is typed; with a name already chosen, of everybody."""
        words = self.text() if self.half_typed else ""
        if self._held:
            self._offer(self._matching(words), words)
        else:
            self._search()

    # --- events -----------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_F4) and not self._popup.isVisible() and not self.isReadOnly():
            self.offer_all()
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not self._popup.isVisible():
            self.settle()
            return
        if event.key() == Qt.Key.Key_Escape and self.half_typed:
            self.setText(self._shown)
            return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if event.position().x() > self.width() - px(28) and not self.isReadOnly():
            self.offer_all()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.settle()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.isReadOnly():
            size = px(8)
            box = QRectF(self.width() - px(20), self.height() / 2 - size / 4, size, size * 0.6)
            paint_chevron(QPainter(self), box, QColor(tokens().ink2))

    # --- offering ---------------------------------------------------------------------------------------------------

    def _on_edited(self, words: str) -> None:
        if self._held:
            self._offer(self._matching(words), words)
        else:
            self._timer.start()

    def _matching(self, words: str) -> list[Entry]:
        wanted = key_of(words)
        found = [
            entry
            for entry in self._directory.of(self._kinds)
            if wanted in key_of(entry.title) or wanted == key_of(entry.ref)
        ]
        return sorted(found, key=lambda entry: not key_of(entry.title).startswith(wanted))[:_MOST]

    def _offer(self, entries: Sequence[Entry], words: str) -> None:
        several = len({entry.kind for entry in entries}) > 1
        self._offers = [(entry.id, _described(entry, several)) for entry in entries]
        words = " ".join(words.split())
        if words and self._held and not any(key_of(entry.title) == key_of(words) for entry in entries):
            self._offers += [(NewName(kind, words), text) for kind, text in self._additions(words)]
        self._model.setStringList([text for _value, text in self._offers])
        if self._offers:
            self._completer.complete()
        else:
            self._popup.hide()

    def _additions(self, words: str) -> list[tuple[str, str]]:
        found = []
        if "person" in self._kinds:
            found.append(("person", t("Registers", "Add “{name}” as a role").format(name=words)))
        if "system" in self._kinds:
            found.append(("system", t("Registers", "Add “{name}” as a system").format(name=words)))
        return found

    def _search(self) -> None:
        words = self.text() if self.half_typed else ""
        find = partial(self._directory.desk.finding.search, words, self._kinds, 20)
        self._directory.tasks.read(find, self._on_hits, f"names {id(self)}")

    def _on_hits(self, hits: list[Hit]) -> None:
        entries = [
            Entry(hit.kind, hit.id, hit.ref or "", hit.title or "")
            for hit in hits
            if not self._kinds or hit.kind in self._kinds
        ]
        self._found = entries
        self._offer(entries, self.text())

    def _exact(self, words: str) -> Entry | None:
        wanted = key_of(words)
        found = [entry for entry in self._found if wanted in (key_of(entry.title), key_of(entry.ref))]
        return found[0] if found else None

    def _on_activated(self, index: QModelIndex) -> None:
        value, text = self._offers[index.row()]
        if isinstance(value, NewName):
            self._shown = value.name
            self.setText(value.name)
            self.picked.emit(value)
            return
        entry = self._directory.get(str(value))
        self._pick(str(value), entry.title if entry else text)

    def _pick(self, record: str, name: str) -> None:
        self.show_name(name)
        self.picked.emit(record)


def _described(entry: Entry, several: bool) -> str:
    name = entry.title if entry.kind in HELD or not entry.ref else f"{entry.ref} {entry.title}"
    if several and entry.kind == "team":
        return t("Registers", "{name} (team)").format(name=name)
    return name if not several or entry.kind in HELD else f"{name} ({within(show(KINDS[entry.kind].label))})"
