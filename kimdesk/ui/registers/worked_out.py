"""A column that is worked out from two others: how much of a whole a part is, in per cent."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from kimdesk.i18n import mark, show, t
from kimdesk.model.changes import Record
from kimdesk.ui.tables.cells import Cell, Column, Values

# How many of how many, by kind.
_SHARES = {
    "sample_audit": (mark("Registers", "Pass rate"), "passed", "size"),
    "training": (mark("Registers", "Done"), "completed", "due"),
    "requests": (mark("Registers", "In time"), "in_time", "received"),
    "sensitive_review": (mark("Registers", "Coverage"), "covered", "out_of"),
}


def share(part: object, whole: object) -> str:
    """Return how much of a whole a part is, or nothing where that cannot be said."""
    if not isinstance(part, int) or not isinstance(whole, int) or whole <= 0:
        return ""
    return t("Registers", "{share} %").format(share=round(100 * part / whole))


def worked_out(kind: str) -> tuple[Column, ...]:
    """Return the columns of a kind that no field holds."""
    if kind not in _SHARES:
        return ()
    words, part, whole = _SHARES[kind]
    return (Column("share", words, (part, whole), _Say(part, whole), width=84),)


def say_share(record: Record) -> str:
    """Return what the figures of a record come to, or nothing."""
    if record.kind not in _SHARES:
        return ""
    words, part, whole = _SHARES[record.kind]
    told = share(record[part], record[whole])
    return t("Registers", "{what} {share}").format(what=show(words), share=told) if told else ""


@dataclass(frozen=True, slots=True)
class _Say:
    part: str
    whole: str

    def __call__(self, values: Values, _today: date) -> Cell:
        part, whole = values.get(self.part), values.get(self.whole)
        words = share(part, whole)
        tip = t("Registers", "{part} of {whole}").format(part=part, whole=whole) if words else ""
        return Cell(words, tip=tip)
