"""Who asks to be let in: name, laptop and the four words to compare on the telephone."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kimdesk.i18n import t
from kimdesk.sync.tickets import Request
from kimdesk.ui.theme.style import px
from kimdesk.ui.widgets.buttons import SecondaryButton
from kimdesk.ui.widgets.cards import Card, Divider, InfoBar, Words, clear_layout, quiet
from kimdesk.ui.widgets.flow import in_flow


class RequestList(Card):
    """Shown while somebody waits; letting in and refusing is the page's."""

    let_in_wanted = Signal(str)
    refuse_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(t("SyncPage", "Somebody waits to be let in"), parent)
        self.body.addWidget(
            quiet(
                t(
                    "SyncPage",
                    "Ring your colleague and let them read out the four words on their screen. Let them in only where they are "
                    "the same.",
                ),
                14,
            )
        )
        self.bar = InfoBar()
        self.body.addWidget(self.bar)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(px(8))
        self.body.addLayout(self._rows)
        self.buttons: dict[str, tuple[SecondaryButton, SecondaryButton]] = {}
        self._shown: tuple[Request, ...] | None = None
        self.hide()

    def show_requests(self, requests: tuple[Request, ...]) -> None:
        """Show these requests; nothing is laid out anew where nothing has changed."""
        self.setVisible(bool(requests))
        if requests == self._shown:
            return
        self._shown = requests
        clear_layout(self._rows)
        self.buttons = {}
        for each in requests:
            self._rows.addWidget(Divider())
            self._rows.addWidget(self._row(each))

    def hold(self, held: bool) -> None:
        """Take no further answers while one is being carried out."""
        for pair in self.buttons.values():
            for button in pair:
                button.setEnabled(not held)

    def _row(self, request: Request) -> QWidget:
        row = QWidget()
        words = QVBoxLayout(row)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(px(6))
        name = str(request.meant_for.get("name") or request.member.name)
        title = t("SyncPage", "{name} on {machine}").format(name=name, machine=request.member.machine)
        words.addWidget(Words(title, 14, QFont.Weight.DemiBold))
        if request.member.name.casefold() != name.casefold():
            calls = t("SyncPage", "gives the name {name}").format(name=request.member.name)
            words.addWidget(quiet(calls))
        words.addWidget(Words(request.words, 20, QFont.Weight.Bold))
        if request.reason:
            reason = request.reason[:1].upper() + request.reason[1:]
            told = t("SyncPage", "{reason}. Refuse this request and invite your colleague again.").format(reason=reason)
            words.addWidget(Words(told, 13, tone="red"))
        let_in = SecondaryButton(t("SyncPage", "The words are the same: let in"), accented=True)
        refuse = SecondaryButton(t("SyncPage", "Refuse"))
        if request.reason:
            let_in.hide()
        let_in.clicked.connect(self._on_let_in)
        refuse.clicked.connect(self._on_refuse)
        for button in (let_in, refuse):
            button.setProperty("ticket", request.ticket)
        refuse.setAccessibleName(t("SyncPage", "Refuse {name}").format(name=name))
        words.addWidget(in_flow(let_in, refuse))
        self.buttons[request.ticket] = (let_in, refuse)
        return row

    def _on_let_in(self) -> None:
        self.let_in_wanted.emit(str(self.sender().property("ticket")))

    def _on_refuse(self) -> None:
        self.refuse_wanted.emit(str(self.sender().property("ticket")))
