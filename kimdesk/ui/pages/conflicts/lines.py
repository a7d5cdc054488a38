"""What stands in the list of the page: a line for each thing that waits, under the heading of its sort."""

from __future__ import annotations

from datetime import UTC, date, datetime

from kimdesk.i18n import show, t, tn
from kimdesk.model.kinds import KINDS
from kimdesk.services.value_words import field_words
from kimdesk.services.waiting import Waiting
from kimdesk.ui.pages.conflicts.reading import ConflictsReading, OpenConflict
from kimdesk.ui.said import say_days
from kimdesk.ui.widgets.grouped_list import Line


def lines_of(reading: ConflictsReading, today: date) -> list[tuple[str, list[Line]]]:
    """Return the headings with their lines; what is decided comes last."""
    waiting = [each for each in reading.waiting if not each.decision]
    decided = [each for each in reading.waiting if each.decision]
    return [
        (
            t("Conflicts", "Please choose ({count})").format(count=len(reading.conflicts) + len(reading.signed)),
            [
                *(Line(each.key, *_said_signed(each.quarter.name, len(each.signatures))) for each in reading.signed),
                *(_conflict(each, today) for each in reading.conflicts),
            ],
        ),
        (
            t("Conflicts", "Waiting for a decision ({count})").format(count=len(waiting)),
            [_waiting(each, today) for each in waiting],
        ),
        (
            t("Conflicts", "Arrived after sign-off"),
            [Line(each.key, each.quarter.name, _count_words(len(each.changes))) for each in reading.late],
        ),
        (t("Conflicts", "Decided"), [_waiting(each, today) for each in decided]),
    ]


def name_of(kind: str, ref: str, name: str) -> str:
    """Return what a record is called here."""
    label = show(KINDS[kind].label) if kind in KINDS else kind
    name = " ".join(name.split())
    return f"{ref} {name}".strip() or label


def _conflict(each: OpenConflict, today: date) -> Line:
    view = each.view
    who = ", ".join(dict.fromkeys(one.author or t("Conflicts", "somebody") for one in view.candidates))
    second = t("Conflicts", "{field} · {when} · {who}").format(
        field=field_words(view.kind, view.field), who=who, when=_when(view.since, today)
    )
    return Line(each.key, name_of(view.kind, view.ref, view.name), second)


def _waiting(each: Waiting, today: date) -> Line:
    fields = each.changes[0].label if len(each.changes) == 1 else t("Conflicts", "New") if each.is_new else ""
    fields = fields or t("Conflicts", "{count} fields").format(count=len(each.changes))
    second = t("Conflicts", "{field} · {when} · {who}").format(
        field=fields, who=each.author or each.laptop, when=_when(each.at, today)
    )
    return Line(f"waiting {each.id}", name_of(each.kind, each.ref, each.name), second)


def _said_signed(quarter: str, count: int) -> tuple[str, str]:
    return t("Conflicts", "Sign-off of {quarter}").format(quarter=quarter), t(
        "Conflicts", "{count} sign-offs made apart"
    ).format(count=count)


def _count_words(count: int) -> str:
    return tn("Conflicts", "1 change", "{count} changes", count).format(count=count)


def _when(at: int, today: date) -> str:
    return say_days(datetime.fromtimestamp(at / 1000, UTC).astimezone().date(), today)
