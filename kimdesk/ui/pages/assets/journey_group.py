"""The journey of an asset through the eight lifecycle stages, as a line with a stop for each."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kimdesk.i18n import t
from kimdesk.services.journey import Stop, Use, say_journey
from kimdesk.ui.pages.assets.told_group import ToldGroup
from kimdesk.ui.registers.directory import Directory
from kimdesk.ui.registers.register import Group, Register
from kimdesk.ui.widgets.buttons import LinkButton
from kimdesk.ui.widgets.cards import Words, clear_layout, quiet
from kimdesk.ui.widgets.timeline import TimelineEntry

_LONGEST = 44


class JourneyGroup(ToldGroup):
    """Shows the stops once any of them names the asset; each use leads to its key activity."""

    def __init__(self, group: Group, register: Register, directory: Directory, parent: QWidget | None = None) -> None:
        super().__init__(group, register, directory, parent)
        self.more.hide()
        self.summary = quiet("", 13)
        self._holder = QWidget()
        self._lines = QVBoxLayout(self._holder)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(0)
        self.add_above(self.summary, self._holder)
        self.stops: tuple[Stop, ...] = ()

    def _reading(self, record: str) -> Callable[[], tuple[Stop, ...]]:
        return partial(self._desk.journey.of, record)

    def _forget(self) -> None:
        self.stops = ()
        self.summary.setText("")
        clear_layout(self._lines)

    def _tell(self, told: tuple[Stop, ...]) -> None:
        self.stops = told
        self.summary.setText(say_journey(told))
        clear_layout(self._lines)
        shown = told if any(each.uses for each in told) else ()
        for at, each in enumerate(shown):
            self._lines.addWidget(self._entry(each, last=at == len(shown) - 1))
        self._holder.setVisible(bool(shown))

    def _entry(self, stop: Stop, last: bool) -> TimelineEntry:
        entry = TimelineEntry("done" if stop.uses else "plain", last)
        weight = QFont.Weight.DemiBold if stop.uses else QFont.Weight.Normal
        entry.body.addWidget(Words(stop.name, 14, weight, quiet=not stop.uses))
        for use in stop.uses:
            entry.body.addWidget(self._link(use), 0, Qt.AlignmentFlag.AlignLeft)
            if use.words:
                entry.body.addWidget(quiet(use.words, 12))
            if use.hand_over:
                entry.body.addWidget(quiet(t("Journey", "Hand-over: {words}").format(words=use.hand_over), 12))
        names = "; ".join(filter(None, (f"{use.activity_name}, {use.words}".strip(", ") for use in stop.uses)))
        said = names or t("Journey", "nobody has said")
        entry.setAccessibleName(t("Journey", "{stage}: {said}").format(stage=stop.name, said=said))
        return entry

    def _link(self, use: Use) -> LinkButton:
        name = use.activity_name
        link = LinkButton(name if len(name) <= _LONGEST else f"{name[: _LONGEST - 2].rstrip()}…")
        link.setToolTip(name)
        link.clicked.connect(partial(self._on_link, use.activity))
        return link

    def _on_link(self, record: str, *_checked: object) -> None:
        self.record_opened.emit("activity", record)
