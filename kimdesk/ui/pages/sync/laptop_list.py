"""The laptops of the share: whose they are, when they were last heard of, and what they have seen of this one."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kimdesk.i18n import t
from kimdesk.services.damage_words import say_damage
from kimdesk.services.share_state import Laptop, ShareState
from kimdesk.ui.said import say_days
from kimdesk.ui.share_words import say_changes
from kimdesk.ui.theme.style import px
from kimdesk.ui.widgets.buttons import LinkButton, SecondaryButton
from kimdesk.ui.widgets.cards import Card, Chip, Divider, Words, clear_layout, heading, quiet
from kimdesk.ui.widgets.reflow import Reflow


class LaptopList(Card):
    """One line for each; an administrator may invite somebody and take a laptop out."""

    invite_wanted = Signal()
    remove_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.invite = SecondaryButton(t("SyncPage", "Invite a colleague…"), accented=True)
        self.invite.clicked.connect(self.invite_wanted)
        self.body.addWidget(Reflow(heading(t("SyncPage", "Laptops")), self.invite, 0, (1, 0)))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(px(8))
        self.body.addLayout(self._rows)
        self.alone = quiet(
            t("SyncPage", "No colleague has joined yet. Invite one; they need a laptop of their own."), 14
        )
        self.body.addWidget(self.alone)
        self.removes: dict[str, LinkButton] = {}
        self._shown: tuple[object, ...] = ()

    def show_state(self, state: ShareState, today: date) -> None:
        """Show these laptops; nothing is laid out anew where nothing has changed."""
        self.invite.setVisible(state.administrator)
        self.alone.setVisible(state.administrator and len(state.laptops) < 2)
        shown = (state.laptops, state.administrator, today)
        if shown == self._shown:
            return
        self._shown = shown
        focus = self.focusWidget()
        held = next((device for device, link in self.removes.items() if link is focus and link.hasFocus()), "")
        clear_layout(self._rows)
        self.removes = {}
        for at, each in enumerate(state.laptops):
            if at:
                self._rows.addWidget(Divider())
            self._rows.addWidget(self._row(each, state.administrator, today))
        if held in self.removes:
            self.removes[held].setFocus()

    def _row(self, laptop: Laptop, administrator: bool, today: date) -> QWidget:
        left = QWidget()
        words = QVBoxLayout(left)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(px(2))
        words.addWidget(Words(_title(laptop), 14, QFont.Weight.DemiBold))
        words.addWidget(quiet(_second(laptop, today)))
        if laptop.stops:
            words.addWidget(Words(_say_stop(laptop), 13, tone="amber"))
        right = QWidget()
        chips = QHBoxLayout(right)
        chips.setContentsMargins(0, 0, 0, 0)
        chips.setSpacing(px(8))
        for text, tone in _chips(laptop):
            chips.addWidget(Chip(text, tone))
        if administrator and not laptop.mine and not laptop.removed:
            link = LinkButton(t("SyncPage", "Remove…"))
            link.setAccessibleName(t("SyncPage", "Remove the laptop of {name}…").format(name=laptop.name))
            link.setProperty("device", laptop.device)
            link.clicked.connect(self._on_remove)
            self.removes[laptop.device] = link
            chips.addWidget(link)
        return Reflow(left, right, px(460), (1, 0), 12)

    def _on_remove(self) -> None:
        self.remove_wanted.emit(str(self.sender().property("device")))


def _title(laptop: Laptop) -> str:
    if laptop.mine:
        return t("SyncPage", "{name} (this laptop)").format(name=laptop.name)
    return laptop.name


def _second(laptop: Laptop, today: date) -> str:
    parts = [laptop.machine]
    if not laptop.mine:
        parts.append(_say_heard(laptop.heard, today))
    return "  ·  ".join(filter(None, parts))


def _say_heard(heard: datetime | None, today: date) -> str:
    if heard is None:
        return t("SyncPage", "nothing heard yet")
    when = heard.astimezone()
    if when.date() == today:
        return t("SyncPage", "last heard today {time}").format(time=f"{when:%H:%M}")
    return t("SyncPage", "last heard {when}").format(when=say_days(when.date(), today))


def _say_stop(laptop: Laptop) -> str:
    return t("SyncPage", "Nothing newer of this laptop can be read: {reason}. Its own next sync puts it right.").format(
        reason=say_damage(laptop.stops)
    )


def _chips(laptop: Laptop) -> list[tuple[str, str]]:
    if laptop.removed:
        return [(t("SyncPage", "Removed"), "neutral")]
    chips = [(t("SyncPage", "Administrator"), "neutral")] if laptop.administrator else []
    if not laptop.mine:
        if laptop.unseen:
            chips.append((t("SyncPage", "{changes} not seen yet").format(changes=say_changes(laptop.unseen)), "amber"))
        else:
            chips.append((t("SyncPage", "Has seen yours"), "green"))
    return chips
