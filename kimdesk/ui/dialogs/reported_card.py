"""To whom a signed quarter was reported, each leading to what they asked and decided."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from kimdesk.i18n import show, t
from kimdesk.model.changes import Record
from kimdesk.model.dates import say_date
from kimdesk.model.kinds import KINDS
from kimdesk.ui.widgets.buttons import LinkButton
from kimdesk.ui.widgets.cards import Card, quiet

_LONGEST = 120


class ReportedCard(Card):
    """``meeting_wanted`` carries the kind and the record of a meeting."""

    meeting_wanted = Signal(str, str)

    def __init__(self, meetings: Sequence[Record], parent: QWidget | None = None) -> None:
        super().__init__(t("Sign", "Reported to"), parent)
        for each in meetings:
            link = LinkButton(_said(each))
            link.clicked.connect(partial(self._on_meeting, each.id))
            self.body.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
            if each["decision"]:
                words = " ".join(each["decision"].split())
                words = words if len(words) <= _LONGEST else f"{words[: _LONGEST - 2].rstrip()}…"
                self.body.addWidget(quiet(t("Sign", "Decided: {decision}").format(decision=words)))

    def _on_meeting(self, record: str, *_checked: object) -> None:
        self.meeting_wanted.emit("scrutiny", record)


def _said(meeting: Record) -> str:
    option = KINDS["scrutiny"]["sort"].option(meeting["sort"])
    body = meeting["body"] or (show(option.label) if option else meeting.title)
    day = say_date(date.fromisoformat(meeting["on"])) if meeting["on"] else ""
    return t("Sign", "{body}, {day}").format(body=body, day=day) if day else body
