"""A team's return as an answer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kimdesk.cli.output import Output
from kimdesk.cli.reading_out import in_words, label_of
from kimdesk.cli.tables import pairs
from kimdesk.i18n import show, t
from kimdesk.model.fields import Field, Type
from kimdesk.model.kinds import KINDS
from kimdesk.model.returns import STATE_WORDS

if TYPE_CHECKING:
    from kimdesk.services.return_view import EntryView, ReturnView


def return_data(view: ReturnView) -> dict[str, Any]:
    """Return everything a return says, for programs."""
    entries = [
        {
            "activity": each.activity.title,
            "ref": each.activity.ref,
            "activity_id": each.activity.id,
            "outcome": each.outcome,
            "unchanged_for": each.reading.unchanged_for,
            "inherited": sorted(each.reading.inherited),
            "values": _values(each.reading.values, ("outcome", *KINDS["entry"].natural)),
        }
        for each in view.entries
    ]
    return {
        "detail": "full" if view.full else "light",
        "status": dict(view.status),
        "inherited": sorted(view.whole.inherited),
        "values": _values(view.whole.values, ("status", *KINDS["return"].natural)),
        "entries": entries,
        "changes": [
            {"ref": each.ref, "new": each["new"], "why": each["why"], "effective": each["effective"]}
            for each in view.changes
        ],
        "evidence": [{"ref": each.ref, "title": each.title, "link": each["link"]} for each in view.evidence],
    }


def _values(values: Any, left_out: tuple[str, ...]) -> dict[str, Any]:
    return {name: value for name, value in values.items() if name not in left_out and value not in (None, "", ())}


def return_lines(out: Output, view: ReturnView) -> list[str]:
    """Return everything a return says and what it lacks, for people."""
    lines = [f"{view.team.title}, {view.quarter.name} ({view.quarter.said_months}): {show(STATE_WORDS[view.state])}"]
    said = view.status.get("comment") or view.status.get("reason")
    if said:
        lines.append(
            t("Cli", "{name} wrote: {words}").format(name=view.status.get("name") or t("Cli", "Somebody"), words=said)
        )
    lines += pairs(_whole(view))
    rows = [_row(each) for each in view.entries]
    if rows:
        lines += out.table(
            [t("Cli", "Ref"), t("Cli", "Key activity"), t("Cli", "This quarter"), "p2", "p3", "p4", "p5", "p6"], rows
        )
    else:
        lines.append(t("Cli", "This team has no key activities yet: kimdesk new activity team=… title=…"))
    lines += [
        t("Cli", "{ref}: {what}").format(ref=each.activity.ref, what=" ".join(filter(None, _change(each))))
        for each in view.entries
        if each.reading.values.get("what")
    ]
    lines += [
        t("Cli", "Practice change {ref}: {words}").format(ref=each.ref, words=each["new"]) for each in view.changes
    ]
    lines += [t("Cli", "Evidence {ref}: {words}").format(ref=each.ref, words=each.title) for each in view.evidence]
    if view.missing:
        lines.append(t("Cli", "Still missing:"))
        lines += [f"  - {each.sentence}" for each in view.missing]
    return lines


def _whole(view: ReturnView) -> list[tuple[str, str]]:
    kind = KINDS["return"]
    shown = []
    for field in kind:
        if field.type is not Type.OBJECT and field.name not in kind.natural:
            words = in_words(field, view.whole.values.get(field.name), {})
            earlier = t("Cli", "(from last quarter)") if field.name in view.whole.inherited else ""
            shown += [(_called(field), f"{words} {earlier}".rstrip())] if words else []
    return shown


def _called(field: Field) -> str:
    by_reviewer = t("Cli", "{principle}, reviewer").format(principle=show(field.label))
    return by_reviewer if field.group == "review" and field.type is Type.CHOICE else label_of(KINDS["return"], field)


def _change(entry: EntryView) -> list[str]:
    values = entry.reading.values
    why = t("Cli", "Why: {words}").format(words=values["why"]) if values.get("why") else ""
    since = in_words(KINDS["entry"]["effective"], values.get("effective"), {})
    return [str(values["what"]), why, t("Cli", "From {date}.").format(date=since) if since else ""]


def _row(entry: EntryView) -> list[str]:
    outcomes = {"unchanged": t("Cli", "Nothing changed"), "changed": t("Cli", "Something changed")}
    steps = [
        in_words(KINDS["entry"][f"p{number}"], entry.reading.values.get(f"p{number}"), {}) for number in range(2, 7)
    ]
    return [entry.activity.ref, entry.activity.title, outcomes.get(entry.outcome, "-"), *steps]
