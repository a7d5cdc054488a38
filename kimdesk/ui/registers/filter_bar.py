"""The row above a list: a box for words, the filters that are on as chips, a menu to add more."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QApplication, QMenu, QVBoxLayout, QWidget

from kimdesk.i18n import show, t
from kimdesk.model.fields import Type
from kimdesk.model.text import within
from kimdesk.ui.registers.directory import Directory
from kimdesk.ui.registers.filters import below_key, say_filter, value_key
from kimdesk.ui.registers.register import Register
from kimdesk.ui.soon import soon
from kimdesk.ui.theme.style import px
from kimdesk.ui.widgets.buttons import FilterChip, LinkButton, PillButton
from kimdesk.ui.widgets.cards import clear_layout
from kimdesk.ui.widgets.flow import FlowLayout
from kimdesk.ui.widgets.reflow import Reflow, in_line
from kimdesk.ui.widgets.search_box import SearchBox

DEBOUNCE_MS = 120
_MOST_IN_A_MENU = 40
_NARROWEST = 140


class _NarrowBox(SearchBox):
    """Asks for little room and takes what there is: the buttons stay beside it as long as they can."""

    def sizeHint(self) -> QSize:
        return QSize(px(_NARROWEST), super().sizeHint().height())


class FilterBar(QWidget):
    """Says what the list is narrowed to; ``changed`` comes once somebody pauses typing, and at once for a chip."""

    changed = Signal()
    keys_changed = Signal()
    down_pressed = Signal()

    def __init__(
        self, register: Register, directory: Directory, buttons: Sequence[QWidget], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._register, self._directory = register, directory
        self._keys: list[str] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        self.box = _NarrowBox(show(register.words.filter), show(register.words.filter))
        self.box.setMinimumWidth(px(_NARROWEST))
        self.box.setMaximumWidth(px(320))
        self.add_button = PillButton(t("Filters", "Add filter"))
        find = in_line(self.box, self.add_button, wide=self.box)
        column.addWidget(Reflow(find, in_line(*buttons, right=True), stretch=(1, 0)))
        self._chip_line = QWidget()
        self._chips = FlowLayout(self._chip_line, px(6))
        column.addWidget(self._chip_line)
        self._show_chips()
        self._timer = soon(self, DEBOUNCE_MS, self.changed)
        self.box.textChanged.connect(self._on_text_changed)
        self.box.escaped.connect(self.box.clear)
        self.box.moved.connect(self._on_moved)
        directory.renewed.connect(self._show_chips)

    @property
    def keys(self) -> tuple[str, ...]:
        """The filters that are on."""
        return tuple(self._keys)

    @property
    def words(self) -> str:
        """The words looked for."""
        return " ".join(self.box.text().split())

    def set_keys(self, keys: Sequence[str]) -> None:
        """Put these filters on without saying so; unknown ones are left out."""
        kind, ready = self._register.known, self._register.ready
        self._keys = [key for key in dict.fromkeys(keys) if say_filter(kind, ready, key, {})]
        self._show_chips()

    def change_to(self, keys: Sequence[str]) -> None:
        """Put these filters on and all others off."""
        if tuple(keys) != self.keys:
            self.set_keys(keys)
            self._tell()

    def add(self, key: str, *_checked: object) -> None:
        """Put a filter on."""
        if key not in self._keys:
            self._keys.append(key)
            self._tell()

    def remove(self, key: str, *_checked: object) -> None:
        """Take a filter off."""
        if key in self._keys:
            self._keys.remove(key)
            self._tell()

    def clear(self) -> None:
        """Take everything off, words too."""
        self._keys.clear()
        self.box.blockSignals(True)
        self.box.clear()
        self.box.blockSignals(False)
        self._tell()

    def _tell(self) -> None:
        self._show_chips()
        self.keys_changed.emit()
        self.changed.emit()

    def _show_chips(self) -> None:
        focus = QApplication.focusWidget()
        had_focus = focus is not None and self._chip_line.isAncestorOf(focus)
        clear_layout(self._chips)
        names = self._directory.names()
        for key in self._keys:
            words = say_filter(self._register.known, self._register.ready, key, names)
            chip = FilterChip(words)
            chip.setAccessibleName(t("Filters", "Filter {words}: press to take it off").format(words=words))
            chip.setToolTip(t("Filters", "Press to take this filter off"))
            chip.clicked.connect(partial(self.remove, key))
            self._chips.addWidget(chip)
        if len(self._keys) > 1:
            clear = LinkButton(t("Filters", "Clear all"))
            clear.clicked.connect(self.clear)
            self._chips.addWidget(clear)
        self._chip_line.setVisible(bool(self._keys))
        if (old := self.add_button.menu()) is not None:
            old.deleteLater()
        self.add_button.set_menu(self._make_menu(self.add_button))
        if had_focus:
            self.add_button.setFocus()

    def _make_menu(self, parent: QWidget) -> QMenu:
        menu = QMenu(parent)
        for each in self._register.ready:
            if each.key not in self._keys:
                menu.addAction(show(each.label), partial(self.add, each.key))
        menu.addSeparator()
        for name in self._register.filter_by:
            choices = self._choices(name)
            if choices:
                inner = menu.addMenu(
                    t("Filters", "By {field}").format(field=within(show(self._register.known[name].label)))
                )
                for value, words in choices[:_MOST_IN_A_MENU]:
                    inner.addAction(words, partial(self.add, value_key(name, value)))
        self._add_below(menu)
        return menu

    def _add_below(self, menu: QMenu) -> None:
        """Offer the fields that go up in steps, each with the steps that something can be below."""
        if not self._register.below:
            return
        outer = menu.addMenu(t("Filters", "Below a step"))
        for name in self._register.below:
            field = self._register.known[name]
            inner = outer.addMenu(show(field.label))
            for option in field.options[1:]:
                words = t("Filters", "Below {value}").format(value=show(option.label))
                inner.addAction(words, partial(self.add, below_key(name, option.key)))

    def _choices(self, name: str) -> list[tuple[str, str]]:
        field = self._register.known[name]
        if field.type in (Type.CHOICE, Type.CHOICES):
            own = [(each, each) for each in self._directory.own_choices()] if field.open else []
            return [*((option.key, show(option.label)) for option in field.options), *own]
        return [(entry.id, entry.title) for entry in self._directory.of(field.to)]

    def _on_text_changed(self, _text: str) -> None:
        self._timer.start()

    def _on_moved(self, step: int) -> None:
        if step > 0:
            self.down_pressed.emit()
