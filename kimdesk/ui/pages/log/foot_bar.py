"""At the foot of the log: what is missing, as links, and the one thing to do next."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QVBoxLayout, QWidget

from kimdesk.i18n import show, t, tn
from kimdesk.model.returns import STATE_WORDS, Missing, State
from kimdesk.services.identity import Who
from kimdesk.services.return_view import ReturnView
from kimdesk.ui.theme.style import px
from kimdesk.ui.widgets.buttons import LinkButton, PrimaryButton, SecondaryButton
from kimdesk.ui.widgets.cards import Chip
from kimdesk.ui.widgets.reflow import Reflow, in_line


class _ShortLink(LinkButton):
    """A link that takes the room there is: with less than its words need, they end in dots."""

    def __init__(self) -> None:
        super().__init__("")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def say(self, text: str) -> None:
        super().say(text)
        self.setToolTip(text)
        self.setMaximumWidth(super().sizeHint().width())

    def sizeHint(self) -> QSize:
        whole = super().sizeHint()
        return QSize(min(whole.width(), px(150)), whole.height())


class _MissingChip(Chip):
    """Says how many things are missing; pressing it lists them, as the link beside it does for the keyboard."""

    pressed = Signal()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.pressed.emit()


class FootBar(QWidget):
    """Says what lacks and offers the act that fits the state and the person."""

    missing_opened = Signal(object)
    moved = Signal(int)
    act_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chip = _MissingChip("", "amber")
        self.chip.pressed.connect(self._on_more)
        self.first = _ShortLink()
        self.more = LinkButton("")
        self.more.setToolTip(t("Log", "Show everything that is missing"))
        self.previous = SecondaryButton(t("Log", "Previous"))
        self.next = SecondaryButton(t("Log", "Next"))
        self.second = SecondaryButton("")
        self.primary = PrimaryButton("")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, px(6), 0, 0)
        outer.addWidget(
            Reflow(
                in_line(self.chip, self.first, self.more, wide=self.first),
                in_line(self.previous, self.next, self.second, self.primary, right=True),
                stretch=(1, 0),
            )
        )
        self.previous.clicked.connect(self._on_previous)
        self.next.clicked.connect(self._on_next)
        self.first.clicked.connect(self._on_missing)
        self.more.clicked.connect(self._on_more)
        self.primary.clicked.connect(self._on_primary)
        self.second.clicked.connect(self._on_second)
        self._missing: tuple[Missing, ...] = ()
        self._acts = ("", "")

    def show_view(self, view: ReturnView, me: Who, reviewing: bool = False) -> None:
        """Show what lacks and what this person may do now; while a review is written its own buttons say what to do."""
        open_ = view.state not in (State.SIGNED, State.SUBMITTED, State.REVIEWED)
        lacking = view.missing if open_ else ()
        self._missing = tuple(lacking)
        self.chip.setCursor(Qt.CursorShape.PointingHandCursor if lacking else Qt.CursorShape.ArrowCursor)
        self.chip.setToolTip(t("Log", "Show everything that is missing") if lacking else "")
        state = show(STATE_WORDS[view.state])
        if lacking:
            words = tn("Log", "1 thing missing", "{count} things missing", len(lacking)).format(count=len(lacking))
            self.chip.say(words, "amber")
        else:
            changed = view.changed_since and view.state in (State.SUBMITTED, State.REVIEWED)
            ready = t("Log", "Changed since") if changed else (t("Log", "Ready to submit") if open_ else state)
            self.chip.say(ready, "amber" if changed else "green")
        self.first.setVisible(bool(lacking))
        if lacking:
            self.first.say(lacking[0].sentence)
        self.more.setVisible(len(lacking) > 1)
        self.more.say(t("Log", "and {count} more…").format(count=len(lacking) - 1))
        self._acts = ("", "") if reviewing else _acts(view, me)
        names = _words()
        for button, act in ((self.primary, self._acts[0]), (self.second, self._acts[1])):
            button.setVisible(bool(act))
            if act:
                button.say(names[act])
        self.primary.setEnabled(not lacking or self._acts[0] != "submit")

    def _on_previous(self) -> None:
        self.moved.emit(-1)

    def _on_next(self) -> None:
        self.moved.emit(1)

    def _on_missing(self) -> None:
        if self._missing:
            self.missing_opened.emit(self._missing[0])

    def _on_more(self) -> None:
        if self._missing:
            self.make_menu().popup(self.chip.mapToGlobal(self.chip.rect().topLeft()))

    def make_menu(self) -> QMenu:
        """Return the list of everything that is missing; each leads to its place."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for each in self._missing:
            action = menu.addAction(each.sentence.replace("&", "&&"))
            action.triggered.connect(partial(self._on_chosen, each))
        return menu

    def _on_chosen(self, missing: Missing, *_checked: object) -> None:
        self.missing_opened.emit(missing)

    def _on_primary(self) -> None:
        self.act_wanted.emit(self._acts[0])

    def _on_second(self) -> None:
        self.act_wanted.emit(self._acts[1])


def _words() -> dict[str, str]:
    return {
        "submit": t("Log", "Submit to service manager"),
        "review": t("Log", "Review…"),
        "send_back": t("Log", "Return with a comment…"),
        "reopen": t("Log", "Reopen…"),
    }


def _acts(view: ReturnView, me: Who) -> tuple[str, str]:
    """Return the main act and the second one for this state and person."""
    reviewer = me.may("return", view.team.id, "status", {"act": "reviewed"})
    if view.state is State.SUBMITTED:
        return ("review", "send_back") if reviewer else ("", "")
    if view.state is State.REVIEWED:
        return ("", "send_back") if reviewer else ("", "")
    if view.state in (State.SIGNED, State.NOT_RETURNED):
        return ("reopen", "") if reviewer and view.state is State.NOT_RETURNED else ("", "")
    writer = me.may("return", view.team.id)
    return ("submit" if writer else "", "")
