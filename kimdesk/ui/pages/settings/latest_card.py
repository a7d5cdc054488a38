"""Who changed settings last, with what stood before."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kimdesk.i18n import t
from kimdesk.services.workspace_settings import Changed
from kimdesk.ui.registers.conflict_panel import say_moment
from kimdesk.ui.theme.style import px
from kimdesk.ui.widgets.buttons import LinkButton
from kimdesk.ui.widgets.cards import Card, Words, clear_layout, quiet

_LONGEST = 180


class LatestCard(Card):
    """The last changes from the history; ``whole`` asks for all of it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(t("Settings", "Latest changes"), parent)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(px(8))
        self.body.addLayout(self._lines)
        self.whole = LinkButton(t("Settings", "All changes of the settings"))
        self.body.addWidget(self.whole, 0, Qt.AlignmentFlag.AlignLeft)

    def show_changes(self, changes: Sequence[Changed]) -> None:
        """Show these, newest first."""
        clear_layout(self._lines)
        for each in changes:
            lines = QVBoxLayout()
            lines.setSpacing(px(1))
            lines.addWidget(Words(_short(_sentence(each)), 13))
            words = t("Settings", "{who}, {when}, {laptop}")
            lines.addWidget(quiet(words.format(who=each.author, when=say_moment(each.at), laptop=each.laptop), 12))
            self._lines.addLayout(lines)
        if not changes:
            self._lines.addWidget(quiet(t("Settings", "Nothing was ever set.")))


def _sentence(changed: Changed) -> str:
    told = changed.told
    if told.kind == "workspace":
        return told.sentence
    return t("Settings", "{name}: {change}").format(name=told.name, change=told.sentence)


def _short(words: str) -> str:
    words = " ".join(words.split())
    return words if len(words) <= _LONGEST else f"{words[: _LONGEST - 2].rstrip()}…"
