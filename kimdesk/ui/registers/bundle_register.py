"""What the register of evidence bundles has beside that of any kind: what was handed out stays as it was, and its request is
closed and opened again.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from kimdesk.i18n import mark, show, t, tn
from kimdesk.model.changes import Changes
from kimdesk.model.dates import parse_date, say_date
from kimdesk.ui.dialogs.form_dialog import FormDialog, Question
from kimdesk.ui.registers.directory import Directory
from kimdesk.ui.registers.field_group import FieldGroup
from kimdesk.ui.registers.opening import Opened
from kimdesk.ui.registers.register import Group, Register
from kimdesk.ui.said import say_why
from kimdesk.ui.widgets.buttons import SecondaryButton
from kimdesk.ui.widgets.cards import Words
from kimdesk.ui.widgets.flow import in_flow

_WIDTHS = {"request": 164, "sort": 190}
_SHOWN = ("request", "sort", "as_at", "made_on", "made_by", "records", "closed")


def with_requests(register: Register) -> Register:
    """Return the register with its one group, which is read, and without a way to make a bundle by hand."""
    words = replace(
        register.words,
        empty_hint=mark("Bundles", "Search for what was asked about, and make a bundle of what is found."),
    )
    group = Group("request", mark("Bundles", "The request"), _SHOWN, RequestGroup)
    columns = tuple(replace(each, width=_WIDTHS.get(each.key, each.width)) for each in register.columns)
    return replace(register, words=words, columns=columns, groups=(group,), always=frozenset(_SHOWN), made_here=False)


class RequestGroup(FieldGroup):
    """Shows the bundle, whether its request holds what is in it, and the button that changes that."""

    def __init__(self, group: Group, register: Register, directory: Directory, parent: QWidget | None = None) -> None:
        super().__init__(group, register, directory, parent)
        self._desk, self._tasks, self._bus = directory.desk, directory.tasks, directory.bus
        self.form: FormDialog | None = None
        self.held = Words("", 13)
        self.close_request = SecondaryButton(t("Bundles", "Close the request…"), accented=True)
        self.reopen = SecondaryButton(t("Bundles", "Open the request again"))
        self.close_request.clicked.connect(self._on_close)
        self.reopen.clicked.connect(self._on_reopen)
        column = self.layout()
        assert isinstance(column, QVBoxLayout)
        for part in (self.held, in_flow(self.close_request, self.reopen)):
            column.insertWidget(column.count() - 1, part)

    def show_record(self, opened: Opened) -> None:
        super().show_record(opened)
        bundle = opened.view.record
        count = len(bundle["records"])
        if bundle["closed"]:
            day = say_date(date.fromisoformat(bundle["closed"]))
            words = t("Bundles", "The request was closed on {day}: what is in the bundle is free again.").format(
                day=day
            )
        else:
            words = tn(
                "Bundles",
                "The request is open: the record in the bundle cannot be deleted until it is closed.",
                "The request is open: the {count} records in the bundle cannot be deleted until it is closed.",
                count,
            ).format(count=count)
        self.held.setText(words)
        self.held.set_tone("" if bundle["closed"] else "amber")
        self.close_request.setVisible(opened.may_change and not bundle["closed"])
        self.reopen.setVisible(opened.may_change and bool(bundle["closed"]))

    def _arrange(self) -> None:
        super()._arrange()
        for row in self.rows.values():
            # What was handed out stays as it was.
            row.input.set_locked(True)

    def _on_close(self) -> None:
        assert self._opened is not None
        bundle, today = self._opened.view.record, say_date(self._desk.context.clock.today())
        label, needed = show(self._register.known["closed"].label), t("Bundles", "Say on which day.")
        self.form = FormDialog(
            t("Bundles", "Close the request {request}").format(request=bundle.title),
            t(
                "Bundles",
                "A review or an appeal is over as well. What is in the bundle can be changed and deleted again.",
            ),
            [Question("on", label, "line", value=today, needed=needed)],
            t("Bundles", "Close the request"),
            self.window(),
        )
        self.form.answered.connect(self._on_day)
        self.form.open()

    def _on_day(self, answers: dict[str, Any]) -> None:
        assert self._opened is not None
        assert self.form is not None
        day = parse_date(answers["on"])
        if day is None:
            words = t("Bundles", "“{words}” is not a date. Write it day first, for example 31/03/2026.")
            self.form.say_error(words.format(words=answers["on"]))
            return
        self._do(partial(self._desk.bundles.close, self._opened.id, day))

    def _on_reopen(self) -> None:
        assert self._opened is not None
        self._do(partial(self._desk.bundles.reopen, self._opened.id))

    def _do(self, work: Callable[[], Changes]) -> None:
        self._tasks.write(work, self._on_done, self._on_refused)

    def _on_done(self, changes: Changes) -> None:
        form, self.form = self.form, None
        if form is not None:
            form.finish()
        self._bus.announce(changes)

    def _on_refused(self, error: Exception) -> None:
        words = say_why(error)
        if self.form is not None:
            self.form.say_error(words)
        else:
            self.lost.emit(words)
