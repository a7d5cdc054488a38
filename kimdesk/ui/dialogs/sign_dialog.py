"""Signing a quarter off, and its pack: what must hold, the four attestations, and where the pack goes."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QVBoxLayout, QWidget

from kimdesk.errors import UserError
from kimdesk.i18n import show, t
from kimdesk.model.changes import Changes, Record
from kimdesk.model.quarters import Quarter
from kimdesk.model.recorded import ATTESTATIONS
from kimdesk.services.desk import Desk
from kimdesk.services.order_words import say_unseen
from kimdesk.services.preconditions import Precondition
from kimdesk.services.signatures import Signature
from kimdesk.ui.change_bus import ChangeBus
from kimdesk.ui.dialogs.fitted_dialog import FittedDialog
from kimdesk.ui.dialogs.form_dialog import FormDialog, Question
from kimdesk.ui.dialogs.order_card import OrderCard
from kimdesk.ui.dialogs.pack_dialog import PackDialog
from kimdesk.ui.dialogs.reported_card import ReportedCard
from kimdesk.ui.dialogs.sign_reading import SignReading, read_sign_off, say_sign, say_signed, say_why_not
from kimdesk.ui.dialogs.signed_card import SignedCard
from kimdesk.ui.dialogs.tick_row import TickRow
from kimdesk.ui.dialogs.two_signatures import TwoSignatures
from kimdesk.ui.said import say_why
from kimdesk.ui.tasks import Tasks
from kimdesk.ui.theme.style import px
from kimdesk.ui.widgets.buttons import LinkButton, PrimaryButton, SecondaryButton
from kimdesk.ui.widgets.cards import (
    Card,
    Chip,
    InfoBar,
    Words,
    clear_layout,
    in_scroll_area,
)


class SignDialog(FittedDialog):
    """Signs, and leads to where the pack is saved."""

    record_opened = Signal(str, str)
    compare_wanted = Signal(str, str)

    def __init__(
        self, desk: Desk, tasks: Tasks, bus: ChangeBus, quarter: Quarter, parent: QWidget | None = None
    ) -> None:
        title = t("Sign", "{quarter}: sign-off and pack").format(quarter=quarter.name)
        super().__init__(title, 680, 620, parent=parent)
        self._desk, self._tasks, self._bus, self._quarter = desk, tasks, bus, quarter
        self._reading: SignReading | None = None
        self._ready = False
        self.setObjectName("sign-off")
        column = self.column
        self.bar = InfoBar()
        column.addWidget(self.bar)
        inner = QWidget()
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(0, 0, px(8), 0)
        self._column.setSpacing(px(10))
        self.add_body(in_scroll_area(inner))
        self._make_buttons()
        self.ticks: dict[str, QAbstractButton] = {}
        bus.changed.connect(self._on_changed)
        tasks.bug_met.connect(self._on_bug)
        self._read()

    def _make_buttons(self) -> None:
        self.close_button = SecondaryButton(t("Sign", "Close"))
        self.export = SecondaryButton(t("Sign", "Save the pack…"), accented=True)
        self.reopen = SecondaryButton(t("Sign", "Reopen…"))
        self.sign = PrimaryButton(t("Sign", "Sign off {quarter}").format(quarter=self._quarter.name))
        self.close_button.clicked.connect(self.reject)
        self.export.clicked.connect(self._on_export)
        self.sign.clicked.connect(self._on_sign)
        self.reopen.clicked.connect(self._on_reopen)
        # Until it has been read how the quarter stands, nothing can be done to it.
        self.reopen.hide()
        self.sign.setEnabled(False)
        self.why_not = Words("", 13, tone="amber", wrap=False)
        self.why_not.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.why_not.hide()
        self.column.addWidget(self.why_not, 0, Qt.AlignmentFlag.AlignRight)
        self.add_buttons((self.close_button,), (self.reopen, self.export, self.sign))

    def _read(self) -> None:
        self._tasks.read(partial(read_sign_off, self._desk, self._quarter), self._on_reading, key="sign")

    def _on_changed(self, _changes: Changes) -> None:
        self._read()

    def _on_reading(self, reading: SignReading) -> None:
        ticked = {key for key, tick in self.ticks.items() if tick.isChecked()}
        clear_layout(self._column)
        self.ticks = {}
        if reading.concurrent:
            self._show_concurrent(reading.concurrent, reading.may_sign)
        elif reading.signature is not None:
            self._show_signature(reading.signature, reading.late, reading.may_attach)
            self._show_reported(reading.reported)
        else:
            self._column.addWidget(OrderCard(reading.order))
            self._show_preconditions(reading.preconditions)
            self._show_attestations(ticked, reading.may_sign_next)
        self._column.addStretch(1)
        self._reading = reading
        self._say_who_signs(reading)
        self._ready = (
            reading.signature is None and reading.may_sign_next and all(each.holds for each in reading.preconditions)
        )
        self.sign.setVisible(reading.signature is None)
        self.sign.say(say_sign(reading, self._quarter))
        self.reopen.setVisible(reading.signature is not None and reading.may_sign)
        self.export.say(t("Sign", "Save the pack…") if reading.signature else t("Sign", "Save a draft pack…"))
        self._on_ticked()

    def _say_who_signs(self, reading: SignReading) -> None:
        words = t("Sign", "Signing is for a head of service, a director or the chief executive. You may read this.")
        if reading.signature is None and not reading.may_sign and not reading.order.steps:
            self.bar.say(words, "amber")
        elif self.bar.words.text() == words:
            self.bar.say("")

    def _show_signature(self, signature: Signature, late: int, may_attach: bool) -> None:
        card = SignedCard(signature, may_attach)
        card.sheet_chosen.connect(self._on_sheet)
        card.compare_wanted.connect(self._on_compare)
        self._column.addWidget(card)
        if unseen := say_unseen(signature):
            self._column.addWidget(Words(unseen, 13, tone="amber"))
        if late:
            words = t(
                "Sign",
                "{count} changes arrived after sign-off. They are not in the signed pack: reopen to amend, or leave them for next quarter.",
            )
            self._column.addWidget(Words(words.format(count=late), 13, tone="amber"))

    def _on_sheet(self, path: Path) -> None:
        self._tasks.write(partial(self._desk.sheets.attach, self._quarter, path), self._on_sheet_kept, self._on_refused)

    def _on_sheet_kept(self, changes: Changes) -> None:
        words = t(
            "Sign", "The scan is kept with the sign-off; packs made from now on name it. One that was issued stays."
        )
        self.bar.say(words, "green")
        self._bus.announce(changes)

    def _on_compare(self, before: str, after: str) -> None:
        self.accept()
        self.compare_wanted.emit(before, after)

    def _show_reported(self, reported: Sequence[Record]) -> None:
        card = ReportedCard(reported)
        card.meeting_wanted.connect(self._on_record)
        if not reported:
            card.hide()
        self._column.addWidget(card)

    def _show_concurrent(self, signatures: list[Signature], may_sign: bool) -> None:
        card = TwoSignatures(signatures, may_sign)
        card.chosen.connect(self._on_keep)
        self._column.addWidget(card)

    def _on_keep(self, signature: Signature) -> None:
        self._kept = signature
        question = Question("reason", t("Sign", "Why this one stands"))
        self._form = FormDialog(t("Sign", "Keep one sign-off"), "", [question], t("Sign", "Keep"), self)
        self._form.answered.connect(self._on_kept)
        self._form.open()

    def _on_kept(self, answers: dict[str, Any]) -> None:
        work = partial(self._desk.signing.keep, self._quarter, self._kept, answers["reason"])
        self._tasks.write(work, self._on_reopened, self._on_form_refused)

    def _on_form_refused(self, error: Exception) -> None:
        self._form.say_error(say_why(error))

    def _show_preconditions(self, preconditions: list[Precondition]) -> None:
        card = Card(t("Sign", "Before signing"))
        for each in preconditions:
            row = QHBoxLayout()
            row.addWidget(
                Chip(t("Sign", "Settled") if each.holds else t("Sign", "Open"), "green" if each.holds else "amber")
            )
            if each.holds or not each.record:
                row.addWidget(Words(each.sentence, 14), 1)
            else:
                link = LinkButton(each.sentence)
                link.setProperty("kind", each.kind)
                link.setProperty("record", each.record)
                link.clicked.connect(self._on_link)
                row.addWidget(link)
                row.addStretch(1)
            card.body.addLayout(row)
        self._column.addWidget(card)

    def _show_attestations(self, ticked: set[str], may_sign: bool) -> None:
        card = Card(t("Sign", "I attest that"))
        for key, words in ATTESTATIONS.items():
            row = TickRow(show(words))
            row.tick.setChecked(key in ticked)
            row.set_locked(not may_sign)
            row.tick.toggled.connect(self._on_ticked)
            card.body.addWidget(row)
            self.ticks[key] = row.tick
        self._column.addWidget(card)

    def _on_ticked(self, _on: bool = False) -> None:
        left = sum(not tick.isChecked() for tick in self.ticks.values())
        self.sign.setEnabled(self._ready and not left)
        self.why_not.setText(say_why_not(self._reading, left))
        self.why_not.setVisible(bool(self.why_not.text()) and not self.sign.isHidden())

    def _on_link(self) -> None:
        self._on_record(str(self.sender().property("kind")), str(self.sender().property("record")))

    def _on_record(self, kind: str, record: str) -> None:
        self.record_opened.emit(kind, record)
        self.accept()

    def _on_sign(self) -> None:
        self.sign.setEnabled(False)
        attested = [key for key, tick in self.ticks.items() if tick.isChecked()]
        self._tasks.write(partial(self._desk.signing.sign, self._quarter, attested), self._on_signed, self._on_refused)

    def _on_signed(self, changes: Changes) -> None:
        self.bar.say(say_signed(self._reading, self._quarter), "green")
        self._bus.announce(changes)

    def _on_reopen(self) -> None:
        title = t("Sign", "Reopen {quarter}").format(quarter=self._quarter.name)
        sentence = t(
            "Sign", "The signed pack stays as it is and can still be checked. The next signature is an amendment."
        )
        self._form = FormDialog(title, sentence, [Question("reason", t("Sign", "Reason"))], t("Sign", "Reopen"), self)
        self._form.answered.connect(self._on_reason)
        self._form.open()

    def _on_reason(self, answers: dict[str, Any]) -> None:
        self._tasks.write(
            partial(self._desk.signing.reopen, self._quarter, answers["reason"]),
            self._on_reopened,
            self._on_form_refused,
        )

    def _on_reopened(self, changes: Changes) -> None:
        self._form.finish()
        self._bus.announce(changes)

    def _on_export(self, *_checked: object) -> PackDialog:
        dialog = PackDialog(self._desk, self._tasks, self._quarter, self)
        dialog.open()
        return dialog

    def done(self, result: int) -> None:
        """Close, and stop what is being written from here; where that was closed before, there is nothing to stop."""
        for dialog in self.findChildren(PackDialog):
            if dialog.isVisible():
                dialog.reject()
        super().done(result)

    def save_pack(self, folder: Path) -> PackDialog:
        """Ask how the pack is to be, and write the full one below a folder at once."""
        dialog = self._on_export()
        dialog.save(folder)
        return dialog

    def _on_refused(self, error: Exception) -> None:
        words = (
            " ".join(part for part in (f"{error.title}.", error.message, error.hint) if part)
            if isinstance(error, UserError)
            else str(error)
        )
        self.bar.say(words, "red")
        self._read()

    def _on_bug(self, _error: BaseException) -> None:
        # Whatever was under way is over: it can be tried again.
        self._on_ticked()
