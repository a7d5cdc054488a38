"""Who signed a quarter and when; an amendment leads to what it changed."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from kimdesk.i18n import t
from kimdesk.model.frozen import short_mark
from kimdesk.model.recorded import say_again, say_roles
from kimdesk.services.signatures import Signature
from kimdesk.ui.dialogs.two_signatures import say_moment
from kimdesk.ui.widgets.buttons import LinkButton
from kimdesk.ui.widgets.cards import Card, Words, quiet


class SignedCard(Card):
    """``compare_wanted`` carries the sign-off before and this one, as the comparison takes them; ``sheet_chosen`` the scan
    of a sheet signed by hand, to be kept.
    """

    compare_wanted = Signal(str, str)
    sheet_chosen = Signal(object)

    def __init__(self, signature: Signature, may_attach: bool, parent: QWidget | None = None) -> None:
        super().__init__(t("Sign", "Signed off"), parent)
        self._signature = signature
        values = signature.values
        self.body.addWidget(
            Words(t("Sign", "{name}, {role}").format(name=values["signed_by"], role=say_roles(values["role"])))
        )
        when = say_moment(str(values["signed_at"]))
        self.body.addWidget(quiet(t("Sign", "On {when}, by the clock of that computer.").format(when=when)))
        for each in reversed(values.get("signatories") or ()):
            words = t("Sign", "Before that: {name}, {role}, {when}")
            moment = say_moment(str(each["signed_at"]))
            self.body.addWidget(quiet(words.format(name=each["signed_by"], role=say_roles(each["role"]), when=moment)))
        self.body.addWidget(quiet(t("Sign", "Content {mark}").format(mark=short_mark(signature.mark))))
        if signature.amendment:
            words = t("Sign", "What amendment {number} changed…").format(number=signature.amendment)
            self.compare = LinkButton(words)
            self.compare.clicked.connect(self._on_compare)
            self.body.addWidget(self.compare, 0, Qt.AlignmentFlag.AlignLeft)
        for flag in values.get("flags") or ():
            self.body.addWidget(Words(say_again(flag), 13, tone="amber"))
        if signature.scan is not None:
            words = t("Sign", "Sheet signed by hand: {file}").format(file=signature.scan.words)
            self.body.addWidget(quiet(words))
        if may_attach:
            self._add_attach(another=signature.scan is not None)

    def _add_attach(self, another: bool) -> None:
        words = t("Sign", "Attach another scan…") if another else t("Sign", "Attach a scan of the signed sheet…")
        self.attach = LinkButton(words)
        self.attach.clicked.connect(self._on_attach)
        self.body.addWidget(self.attach, 0, Qt.AlignmentFlag.AlignLeft)

    def _on_attach(self) -> None:
        file, _filter = QFileDialog.getOpenFileName(self, t("Sign", "Which scan?"))
        if file:
            self.sheet_chosen.emit(Path(file))

    def _on_compare(self) -> None:
        name, number = self._signature.quarter.name, self._signature.amendment
        self.compare_wanted.emit(f"{name}:{number - 1}", f"{name}:{number}")
