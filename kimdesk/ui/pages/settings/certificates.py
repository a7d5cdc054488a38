"""With what packs are signed: who has a certificate or has asked for one, and what can be done about it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kimdesk.i18n import t
from kimdesk.services.desk import Desk
from kimdesk.services.issued_packs import wants_certificate
from kimdesk.ui.theme.style import px
from kimdesk.ui.widgets.buttons import LinkButton, SecondaryButton
from kimdesk.ui.widgets.cards import Words, clear_layout, quiet
from kimdesk.ui.widgets.reflow import in_line

if TYPE_CHECKING:
    # It brings all of cryptography, which a workspace without certificates does not need.
    from kimdesk.services.certifying import Standing


class CertificatesRead(NamedTuple):
    """What the reading thread found: the certificates and what whoever is here may do."""

    wanted: bool
    all: tuple[Standing, ...] = ()
    may_vouch: bool = False
    may_ask: bool = False


def read_certificates(desk: Desk) -> CertificatesRead:
    """Return what is shown; nothing is looked for where the workspace wants no certificates."""
    if not wants_certificate(desk.context):
        return CertificatesRead(False)
    me = desk.identity.me()
    return CertificatesRead(True, desk.certifying.all(), me.may("certificate", field="given"), me.may("signoff"))


class Certificates(QWidget):
    """``begun`` and ``asked`` carry nothing, ``given`` and ``withdrawn`` the certificate."""

    begun = Signal()
    asked = Signal()
    given = Signal(str, bool)
    withdrawn = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(px(6))

    def show_read(self, read: CertificatesRead) -> None:
        """Show the certificates, or nothing where none are wanted."""
        clear_layout(self._column)
        self.setVisible(read.wanted)
        if not read.wanted:
            return
        for each in read.all:
            self._column.addWidget(Words(each.record.title or "", 14))
            self._column.addWidget(quiet(_about(each), 12))
            self._buttons(self._acts(each, read.may_vouch))
        known = any(each.state == "authority" for each in read.all)
        if not read.all:
            self._column.addWidget(
                quiet(
                    t(
                        "Settings",
                        "Nobody has a certificate yet: packs carry the named sign-off and their marks, as always.",
                    )
                )
            )
        ways: list[QWidget] = []
        if read.may_vouch and not known:
            ways.append(self._way(t("Settings", "Begin the landlord’s authority"), self.begun.emit))
        if read.may_ask and known:
            ways.append(self._way(t("Settings", "Ask for a certificate"), self.asked.emit))
        self._buttons(ways)

    def _acts(self, each: Standing, may_vouch: bool) -> list[QWidget]:
        if not may_vouch:
            return []
        name, own = each.record.title or "", each.record["sort"] == "own"
        if each.state == "asked":
            words = t("Settings", "Accept") if own else t("Settings", "Give")
            button = SecondaryButton(words)
            button.setAccessibleName(f"{words}: {name}")
            button.clicked.connect(partial(self._on_give, each.record.id, own))
            return [button]
        if each.state == "given":
            link = LinkButton(t("Settings", "Withdraw…"))
            link.setAccessibleName(t("Settings", "Withdraw the certificate of {name}").format(name=name))
            link.clicked.connect(partial(self._on_withdraw, each.record.id, name))
            return [link]
        return []

    def _buttons(self, parts: Sequence[QWidget]) -> None:
        if parts:
            self._column.addWidget(in_line(*parts))

    def _way(self, words: str, act: object) -> SecondaryButton:
        button = SecondaryButton(words)
        button.clicked.connect(act)
        return button

    def _on_give(self, certificate: str, own: bool, *_checked: object) -> None:
        self.given.emit(certificate, own)

    def _on_withdraw(self, certificate: str, name: str, *_checked: object) -> None:
        self.withdrawn.emit(certificate, name)


def _about(each: Standing) -> str:
    here = t("Settings", "its key is on this laptop") if each.key_here else ""
    sort = t("Settings", "the landlord’s authority") if each.record["sort"] == "authority" else ""
    return ", ".join(filter(None, (sort, each.words, here)))
