"""What the preview of a paste reads, away from the main thread: where columns go, what rows would do, what stood before."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kimdesk.i18n import show, t
from kimdesk.model.kinds import KINDS
from kimdesk.model.text import key_of
from kimdesk.model.validation import say_value
from kimdesk.services.desk import Desk
from kimdesk.services.paste_planning import PastePlan, PasteRow, RowState, Table
from kimdesk.store import reading
from kimdesk.ui.tables.cells import Cell

if TYPE_CHECKING:
    from kimdesk.imports.services_list import ServicesList

_TONES = {RowState.NEW: "green", RowState.SAME: "neutral", RowState.CHANGED: "accent", RowState.UNUSABLE: "red"}


@dataclass(frozen=True, slots=True)
class Understood:
    """What a range is: the published list of services, or rows of the register, with headings or without, and the field of
    each column.
    """

    listed: ServicesList | None
    headed: bool = False
    fields: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Preview:
    """A plan, and by the number of a row what stands now in the fields that it would change."""

    plan: PastePlan
    before: Mapping[int, Mapping[str, str]]


def understand(desk: Desk, kind: str, table: Table) -> Understood:
    """Return what a range is."""
    listed = desk.pasting.published_list(table)
    return Understood(listed) if listed is not None else Understood(None, *_guess_fields(desk, kind, table))


def _guess_fields(desk: Desk, kind: str, table: Table) -> tuple[bool, tuple[str, ...]]:
    """Return whether the first row is headings, and the field of each column; places that are systems here go there."""
    headed, fields = desk.pasting.guess(kind, table)
    if "place" in fields and "system" in KINDS[kind].by_name and "system" not in fields:
        at = fields.index("place")
        known = {key_of(each.title) for each in reading.find_records(desk.context.db, "system", {}, only=("name",))}
        held = [key_of(row[at]) for row in table[1:] if at < len(row) and row[at].strip()]
        if held and sum(words in known for words in held) * 2 >= len(held):
            fields = (*fields[:at], "system", *fields[at + 1 :])
    return headed, fields


def read_preview(desk: Desk, kind: str, table: Table, fields: Sequence[str], headed: bool, most: int) -> Preview:
    """Return what pasting would do, with what stands now in what the first rows would change."""
    plan = desk.pasting.plan(kind, table, fields, headed)
    changed = {row.record: row for row in plan.rows[:most] if row.state is RowState.CHANGED}
    records = reading.find_records(desk.context.db, kind, {"id": tuple(changed)}) if changed else []
    held = [record[name] for record in records for name in changed[record.id].values]
    mentioned = {each for value in held for each in (value if isinstance(value, tuple) else (value,))}
    names = reading.names_of(desk.context.db, {each for each in mentioned if isinstance(each, str)})
    before: dict[int, dict[str, str]] = {}
    for record in records:
        row = changed[record.id]
        before[row.number] = {name: say_value(KINDS[kind][name], record[name], names) for name in row.values}
    return Preview(plan, before)


def state_cell(row: PasteRow) -> Cell:
    """Say what would become of a row; amber where there is something to be told about it."""
    words = {
        RowState.NEW: t("Pasting", "New"),
        RowState.SAME: t("Pasting", "Already here"),
        RowState.CHANGED: t("Pasting", "Changes {ref}").format(ref=row.ref or row.title),
        RowState.UNUSABLE: t("Pasting", "Not usable"),
    }[row.state]
    if problems(row) and row.state is not RowState.UNUSABLE:
        return Cell(t("Pasting", "{state}, see note").format(state=words), "amber", tip="\n".join(row.notes))
    return Cell(words, _TONES[row.state], tip="\n".join(row.notes))


def problems(row: PasteRow) -> tuple[str, ...]:
    """Return what somebody should know about a row; which fields it changes stands in its cells."""
    return row.notes[1:] if row.state is RowState.CHANGED else row.notes


def value_cell(kind: str, row: PasteRow, field: str, words: str, before: Mapping[str, str]) -> Cell:
    """Say what a cell brings: what it was and becomes, or in amber that it was not taken as it is."""
    plain = " ".join(words.split())
    if not plain or not field:
        return Cell(plain, tip=words)
    told = [each for each in problems(row) if _is_about(kind, each, field, plain)]
    if told:
        return Cell(plain, "amber", tip="\n".join(told))
    if field in before:
        was = " ".join(before[field].split()) or t("Pasting", "nothing")
        changed = t("Pasting", "{before} → {after}").format(before=was, after=plain)
        return Cell(changed, "accent", tip=changed)
    return Cell(plain, tip=words)


def _is_about(kind: str, note: str, field: str, words: str) -> bool:
    known = KINDS[kind].by_name.get(field)
    label = show(known.label) if known is not None else ""
    return f"“{words}”" in note or (bool(label) and note.startswith(f"{label}:"))
