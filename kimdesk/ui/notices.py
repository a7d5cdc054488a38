"""What is to be known about the program itself, at the top of the window: a sentence and what to do about it, until it is
put away.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from kimdesk.i18n import t
from kimdesk.ui.theme.style import px
from kimdesk.ui.widgets.buttons import LinkButton
from kimdesk.ui.widgets.cards import InfoBar

Action = tuple[str, Callable[[], object]]


class Notices(QWidget):
    """One bar for each matter; saying something else about a matter takes the place of what was said."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, px(6), 0, 0)
        self._column.setSpacing(px(4))
        self.bars: dict[str, InfoBar] = {}
        self.hide()

    def say(self, matter: str, words: str, tone: str = "neutral", actions: Sequence[Action] = ()) -> None:
        """Say something about a matter, with a link for each action and one that puts it away."""
        self.put_away(matter)
        bar = self.bars[matter] = InfoBar()
        # In its place first: shown before that it would be a window of its own.
        self._column.addWidget(bar)
        bar.say(words, tone)
        for label, act in (*actions, (t("Notices", "Close"), lambda: self.put_away(matter))):
            bar.add(link := _link(label, act))
            # Several may stand there: whoever does not see beside which it is, hears it.
            link.setAccessibleDescription(words)
        self.show()

    def put_away(self, matter: str) -> None:
        """Say no more about a matter."""
        bar = self.bars.pop(matter, None)
        if bar is not None:
            bar.hide()
            self._column.removeWidget(bar)
            bar.deleteLater()
        self.setVisible(bool(self.bars))


def _link(label: str, act: Callable[[], object]) -> LinkButton:
    link = LinkButton(label)
    link.clicked.connect(lambda: act())
    return link
