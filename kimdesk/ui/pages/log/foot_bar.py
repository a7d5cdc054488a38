"""At the foot of the log: what is missing, as links, and the one thing to do next."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kimdesk.i18n import show, t
from kimdesk.model.returns import STATE_WORDS, Missing, State
from kimdesk.services.identity import Who
from kimdesk.services.return_view import ReturnView
from kimdesk.ui.theme.style import px
from kimdesk.ui.widgets.buttons import LinkButton, PrimaryButton, SecondaryButton
from kimdesk.ui.widgets.cards import Chip, quiet
from kimdesk.ui.widgets.reflow import Reflow


class FootBar(QWidget):
    """Says what lacks and offers the act that fits the state and the person."""

    missing_opened = Signal(object)
    moved = Signal(int)
    act_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chip = Chip("", "amber")
        self.first = LinkButton("")
        self.more = quiet("", 13)
        self.more.setWordWrap(False)
        self.previous = SecondaryButton(t("Log", "Previous"))
        self.next = SecondaryButton(t("Log", "Next"))
        self.second = SecondaryButton("")
        self.primary = PrimaryButton("")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, px(6), 0, 0)
        outer.addWidget(
            Reflow(
                _row(self.chip, self.first, self.more),
                _row(self.previous, self.next, self.second, self.primary, right=True),
            )
        )
        self.previous.clicked.connect(self._on_previous)
        self.next.clicked.connect(self._on_next)
        self.first.clicked.connect(self._on_missing)
        self.primary.clicked.connect(self._on_primary)
        self.second.clicked.connect(self._on_second)
        self._missing: Missing | None = None
        self._acts = ("", "")

    def show_view(self, view: ReturnView, me: Who) -> None:
        """Show what lacks and what this person may do now."""
        open_ = view.state not in (State.SIGNED, State.SUBMITTED, State.REVIEWED)
        lacking = view.missing if open_ else ()
        self._missing = lacking[0] if lacking else None
        state = show(STATE_WORDS[view.state])
        if lacking:
            words = (
                t("Log", "1 thing missing")
                if len(lacking) == 1
                else t("Log", "{count} things missing").format(count=len(lacking))
            )
            self.chip.say(words, "amber")
        else:
            changed = view.changed_since and view.state in (State.SUBMITTED, State.REVIEWED)
            ready = t("Log", "Changed since") if changed else (t("Log", "Ready to submit") if open_ else state)
            self.chip.say(ready, "amber" if changed else "green")
        self.first.setVisible(bool(lacking))
        if lacking:
            self.first.say(_short(lacking[0].sentence))
        self.more.setVisible(len(lacking) > 1)
        self.more.setText(t("Log", "and {count} more").format(count=len(lacking) - 1))
        self._acts = _acts(view, me)
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
        if self._missing is not None:
            self.missing_opened.emit(self._missing)

    def _on_primary(self) -> None:
        self.act_wanted.emit(self._acts[0])

    def _on_second(self) -> None:
        self.act_wanted.emit(self._acts[1])


def _row(*parts: QWidget, right: bool = False) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(px(8))
    if right:
        row.addStretch(1)
    for part in parts:
        row.addWidget(part)
    if not right:
        row.addStretch(1)
    return holder


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


def _short(sentence: str) -> str:
    return sentence if len(sentence) <= 24 else sentence[:23].rstrip() + "…"
