"""What is done with certificates from the page of settings."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from kimdesk.i18n import t
from kimdesk.model.changes import Changes
from kimdesk.services.desk import Desk
from kimdesk.ui.change_bus import ChangeBus
from kimdesk.ui.dialogs.form_dialog import FormDialog, Question
from kimdesk.ui.pages.settings.certificates import Certificates
from kimdesk.ui.tasks import Tasks


class CertificateActs(QObject):
    """Does in the writing thread what is asked for; ``refused`` carries the error."""

    refused = Signal(object)

    def __init__(
        self, desk: Desk, tasks: Tasks, bus: ChangeBus, shown: Certificates, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._tasks, self._bus, self._shown = desk, tasks, bus, shown
        self._dialog: FormDialog | None = None
        # A service is loaded where it is used: it brings all of cryptography.
        shown.begun.connect(lambda: self._do(lambda: desk.certifying.begin()))
        shown.asked.connect(lambda: self._do(lambda: desk.certifying.ask()))
        shown.given.connect(self._on_given)
        shown.withdrawn.connect(self._on_withdraw)

    def _on_given(self, certificate: str, own: bool) -> None:
        self._do(lambda: (self._desk.certifying.accept if own else self._desk.certifying.give)(certificate))

    def _on_withdraw(self, certificate: str, name: str) -> None:
        sentence = t(
            "Settings",
            "It is not to be trusted from today. What was signed before stays verifiable, and whoever checks it reads why.",
        )
        self._dialog = FormDialog(
            t("Settings", "Withdraw the certificate of {name}").format(name=name),
            sentence,
            [Question("reason", t("Settings", "Why it is withdrawn"))],
            t("Settings", "Withdraw"),
            self._shown.window(),
        )
        self._dialog.answered.connect(partial(self._withdraw, certificate))
        self._dialog.open()

    def _withdraw(self, certificate: str, answers: dict[str, str]) -> None:
        self._tasks.write(
            lambda: self._desk.certifying.withdraw(certificate, answers["reason"]),
            self._on_withdrawn,
            self._on_not_withdrawn,
        )

    def _on_withdrawn(self, changes: Changes) -> None:
        self._bus.announce(changes)
        if self._dialog is not None:
            self._dialog.finish()

    def _on_not_withdrawn(self, error: Exception) -> None:
        if self._dialog is not None:
            self._dialog.say_error(str(error))
            self._dialog.release()

    def _do(self, work: Callable[[], Changes]) -> None:
        self._tasks.write(work, self._bus.announce, self._on_refused)

    def _on_refused(self, error: Exception) -> None:
        self.refused.emit(error)
