"""What stands in the list of the merge desk: a line for each thing, under the heading of its sort."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from kimdesk.i18n import show, t, tn
from kimdesk.model.kinds import KINDS
from kimdesk.services.duplicates import Suggestion
from kimdesk.services.merge_desk import Apart, Came, CameOf, MergeDesk
from kimdesk.services.named_again import NamedAgain
from kimdesk.ui.said import say_days
from kimdesk.ui.widgets.grouped_list import Line


def lines_of(
    desk: MergeDesk, twins: Sequence[Suggestion], again: Sequence[NamedAgain], today: date
) -> list[tuple[str, list[Line]]]:
    """Return the headings with their lines; what is merged already comes last."""
    pending, merged = desk.pending, [each for each in desk.came if each.merged]
    return [
        (t("MergeDesk", "Came in ({count})").format(count=len(pending)), [_came(each, today) for each in pending]),
        (
            t("MergeDesk", "Both edited ({count})").format(count=len(desk.apart)),
            [Line(each.key, each.name or label_of(each.kind), _say_apart(each)) for each in desk.apart],
        ),
        (
            t("MergeDesk", "May be the same ({count})").format(count=len(twins)),
            [Line(each.key, each.first.title, _say_twins(each)) for each in twins],
        ),
        (
            t("MergeDesk", "Named again ({count})").format(count=len(again)),
            [Line(each.key, each.name or label_of(each.kind), _say_again(each)) for each in again],
        ),
        (t("MergeDesk", "Merged"), [_came(each, today) for each in merged]),
    ]


def label_of(kind: str) -> str:
    """Return what a kind of record is called; one of a newer version by its name."""
    return show(KINDS[kind].label) if kind in KINDS else kind


def from_whom(came: Came) -> str:
    """Return who wrote what came in, or which file it came out of."""
    if came.source:
        return came.source
    people = list(came.people)
    if len(people) > 3:
        return t("MergeDesk", "{names} and {count} more").format(names=", ".join(people[:2]), count=len(people) - 2)
    return ", ".join(people) or came.laptop


def say_changes(count: int) -> str:
    """Return how many changes."""
    return tn("MergeDesk", "1 change", "{count} changes", count).format(count=count)


def line_of_record(each: CameOf) -> Line:
    """Return the line for a record that something came in for."""
    fields = ", ".join(each.fields)
    return Line(f"{each.kind} {each.record}", each.name or label_of(each.kind), f"{label_of(each.kind)} · {fields}")


def _came(each: Came, today: date) -> Line:
    when = say_days(each.at.date(), today)
    second = t("MergeDesk", "{changes} · {when}").format(changes=say_changes(each.arrival.changes), when=when)
    return Line(each.key, from_whom(each), second)


def _say_apart(each: Apart) -> str:
    names = ", ".join(name or t("MergeDesk", "somebody") for name, _fields in each.edits)
    return t("MergeDesk", "{kind} · {names}").format(kind=label_of(each.kind), names=names)


def _say_twins(each: Suggestion) -> str:
    return t("MergeDesk", "{kind} · {first} and {second}").format(
        kind=label_of(each.kind), first=each.first.ref or each.first.title, second=each.second.ref or each.second.title
    )


def _say_again(each: NamedAgain) -> str:
    count = len(each.by)
    words = tn(
        "MergeDesk", "{kind} · now {into}, named by 1 record", "{kind} · now {into}, named by {count} records", count
    )
    return words.format(kind=label_of(each.kind), into=each.into_name, count=count)
