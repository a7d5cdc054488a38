"""From a place that may hold personal data to withholding those words on every laptop; administrators only."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from kimdesk.errors import UserError
from kimdesk.i18n import show, t
from kimdesk.model.changes import Changes
from kimdesk.model.kinds import KINDS
from kimdesk.model.personal import find_personal
from kimdesk.services.desk import Desk
from kimdesk.services.redacting import Redacted
from kimdesk.ui.change_bus import ChangeBus
from kimdesk.ui.dialogs.form_dialog import FormDialog, Question
from kimdesk.ui.tasks import Tasks


class Withholder(QObject):
    """Asks for the reason that everybody will read, and withholds every value of the field that may be about a person."""

    said = Signal(str)

    def __init__(self, desk: Desk, tasks: Tasks, bus: ChangeBus, over: QWidget) -> None:
        super().__init__(over)
        self._desk, self._tasks, self._bus, self._over = desk, tasks, bus, over
        self._place = ("", "", "")
        self.form: FormDialog | None = None

    def ask(self, kind: str, record: str, field: str) -> None:
        """Ask about one field of a record."""
        if not field:
            return
        self._place = (kind, record, field)
        sentence = t(
            "Redact",
            "Every value that {field} ever had and that may be about a person is withheld on each laptop at its next sync, for "
            "ever. Packs, exports and backups that were made before keep it.",
        ).format(field=show(KINDS[kind][field].label))
        reason = Question(
            "reason",
            t("Redact", "What everybody reads instead"),
            "line",
            t("Redact", "A few words that give nothing away, such as “named a tenant”."),
            needed=t("Redact", "Give a reason."),
        )
        self.form = FormDialog(
            t("Redact", "Withhold words for ever"), sentence, [reason], t("Redact", "Withhold"), self._over
        )
        self.form.answered.connect(self._on_answered)
        self.form.open()

    def _on_answered(self, answers: dict[str, Any]) -> None:
        work = partial(withhold, self._desk, *self._place, answers["reason"])
        self._tasks.meet(work, self._on_done, self._on_refused)

    def _on_done(self, done: Redacted) -> None:
        if self.form is not None:
            self.form.finish()
        self.said.emit(t("Redact", "Withheld: {count} values.").format(count=done.changes))
        kind, record, _field = self._place
        self._bus.announce(Changes(kinds=frozenset({kind}), records=frozenset({record})))

    def _on_refused(self, error: Exception) -> None:
        if self.form is not None:
            words = [error.message, error.hint] if isinstance(error, UserError) else [str(error)]
            self.form.say_error(" ".join(filter(None, words)))


def withhold(desk: Desk, kind: str, record: str, field: str, reason: str) -> Redacted:
    """Withhold the values of a field that may be about a person."""
    redacting = desk.sharing.redacting
    dots = [each.event.dot for each in redacting.values(kind, record, field) if find_personal(str(each.event.value))]
    return redacting.redact(kind, record, field, dots, reason)
