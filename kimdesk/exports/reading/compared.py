"""Two frozen documents, read and laid side by side: counts first, then section by section."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from kimdesk.exports.comparison import Compared, Counts, Side
from kimdesk.exports.content import Column, Table, Value
from kimdesk.exports.reading.amended import why_amended
from kimdesk.exports.reading.differences import rows_of
from kimdesk.exports.reading.records import Records, one_line
from kimdesk.exports.reading.words import months_of, say_moment, step_words
from kimdesk.i18n import show, t, tn
from kimdesk.model.comparing import Comparison, compare, shown, step_counts
from kimdesk.model.comparing_ways import Way
from kimdesk.model.frozen import Document, short_mark
from kimdesk.model.kinds.log import PRINCIPLES
from kimdesk.model.narrowing import narrow
from kimdesk.model.pack_templates import Part

# A heading of a workbook's table holds 255 characters, and a page's column far fewer.
_LONGEST_NAME = 90
_STEPS = ("0", "1", "2", "3", "na")


@dataclass(frozen=True, slots=True)
class Source:
    """A frozen document with the sign-off beside it, None for a draft, and its mark; ``notes`` are sentences on where it
    comes from. ``part`` is the part that it is narrowed to.
    """

    document: Document
    signoff: dict[str, Any] | None
    mark: str
    notes: tuple[str, ...] = ()
    part: Part | None = None


def read_compared(before: Source, after: Source, made_at: str, made_by: str) -> Compared:
    """Return what differs between two frozen documents; where one is a part, only that part of the other is compared.

    Raises ValueError where one of them is none.
    """
    left_out = 0
    if before.document["workspace"]["id"] == after.document["workspace"]["id"]:
        (before, less), (after, fewer) = _narrowed(before, after.part), _narrowed(after, before.part)
        left_out = less + fewer
    found = compare(before.document, after.document)
    names = _names(before, after)
    changes = found.changes
    new, gone = sum(each.before is None for each in changes), sum(each.after is None for each in changes)
    counts = Counts(
        new,
        gone,
        len(changes) - new - gone,
        found.same,
        sum(each.went(Way.WORSE) for each in changes),
        sum(each.went(Way.BETTER) for each in changes),
    )
    return Compared(
        _side(before, names[0]),
        _side(after, names[1]),
        bool(before.document["workspace"]["sample"] or after.document["workspace"]["sample"]),
        counts,
        _steps(before.document, after.document, names),
        tuple(rows_of(found, before.document, after.document)),
        _remarks(before, after, found, left_out),
        made_at,
        made_by,
    )


def _narrowed(each: Source, part: Part | None) -> tuple[Source, int]:
    """Return what a whole says of the part that the other one is, and how many records it says nothing of then: which of
    them are in the other, only its hashes could tell, and they are salted.
    """
    if part is None or each.part is not None:
        return each, 0
    document = narrow(each.document, part)
    return replace(each, document=document), len(shown(each.document)) - len(shown(document))


def say_source(document: Document, signoff: dict[str, Any] | None) -> str:
    """Return what a document is called: its quarter, and whether it is an amendment or a draft."""
    quarter = one_line(document["quarter"]["name"])
    if signoff is None:
        return t("Compare", "{quarter}, draft").format(quarter=quarter)
    if amendment := signoff.get("amendment"):
        return t("Compare", "{quarter}, amendment {number}").format(quarter=quarter, number=amendment)
    return quarter


def _names(before: Source, after: Source) -> tuple[str, str]:
    """Return two names that differ, with the landlord where it is another and with the mark where nothing else does."""
    names = [say_source(each.document, each.signoff) for each in (before, after)]
    landlords = [one_line(each.document["workspace"]["name"]) for each in (before, after)]
    if before.document["workspace"]["id"] != after.document["workspace"]["id"] and landlords[0] != landlords[1]:
        names = [f"{name}, {landlord}" for name, landlord in zip(names, landlords, strict=True)]
    names = [name if len(name) <= _LONGEST_NAME else f"{name[:_LONGEST_NAME].rstrip()}…" for name in names]
    if names[0] == names[1]:
        names = [f"{name} ({each.mark[:4]})" for name, each in zip(names, (before, after), strict=True)]
    if names[0] == names[1]:
        names[1] = t("Compare", "{name} again").format(name=names[1])
    return names[0], names[1]


def _side(each: Source, name: str) -> Side:
    document, signoff = each.document, each.signoff
    landlord = one_line(document["workspace"]["name"])
    about = [
        t("Compare", "{landlord}, {months}. Content {mark}.").format(
            landlord=landlord, months=months_of(document["quarter"]), mark=short_mark(each.mark)
        )
    ]
    if signoff is None:
        words = t("Compare", "A draft of the records as they stood on {when}; nobody has signed it.")
        about.append(words.format(when=say_moment(one_line(document["as_at"]))))
    else:
        words = t("Compare", "Signed by {name} on {when}.")
        who = ", ".join(filter(None, (one_line(signoff["signed_by"]), one_line(signoff.get("role") or ""))))
        about.append(words.format(name=who, when=say_moment(one_line(signoff["signed_at"]))))
    if reason := why_amended(Records(document)):
        about.append(t("Compare", "Opened again because: {reason}.").format(reason=reason.rstrip(".")))
    return Side(name, landlord, (*about, *each.notes))


def _remarks(before: Source, after: Source, found: Comparison, left_out: int) -> tuple[str, ...]:
    remarks = []
    if found.elsewhere:
        remarks.append(
            t(
                "Compare",
                "The two come from different workspaces, whose records have ids of their own. {guesses} A guess is "
                "marked; what nothing in the other was taken for stands as new or as no longer there.",
            ).format(
                guesses=tn(
                    "Compare",
                    "{count} record was matched by its reference or by what it is called.",
                    "{count} records were matched by their reference or by what they are called.",
                    found.guesses,
                ).format(count=f"{found.guesses:,}")
            )
        )
    unknown = sum(field.unknown for each in found.changes for field in each.fields)
    if unknown:
        words = tn(
            "Compare",
            "{count} field is withheld in one of the two: whether it differs cannot be told.",
            "{count} fields are withheld in one of the two: whether they differ cannot be told.",
            unknown,
        ).format(count=f"{unknown:,}")
        remarks.append(words)
    remarks += _on_part(before, after, found, left_out)
    if before.document["scope"]["sort"] != after.document["scope"]["sort"]:
        remarks.append(t("Compare", "The two are not about the same part of the service."))
    if before.document.get("incomplete") or after.document.get("incomplete"):
        remarks.append(t("Compare", "One of the two was made where not everything had come in yet."))
    remarks.append(
        t(
            "Compare",
            "Worse means: a lower step, a higher score, a new or reopened risk, late, overdue, slipped again, without an "
            "owner, or less far in the self-assessment. Steps are counted and never averaged.",
        )
    )
    return tuple(remarks)


def _steps(before: Document, after: Document, names: tuple[str, str]) -> Table:
    """Count how many teams stand at each step of each principle, in the one and in the other."""
    columns = (
        Column(t("Compare", "Principle"), 26),
        Column(t("Compare", "Document"), 24),
        *(Column(words, 10, True) for words in (*step_words(), t("Pack", "not applicable"))),
    )
    rows: list[tuple[Value, ...]] = []
    for principle, words in PRINCIPLES.items():
        for document, name in ((before, names[0]), (after, names[1])):
            rows.append((show(words), name, *step_counts(document, principle, _STEPS)))
    rated = any(isinstance(count, int) and count for row in rows for count in row[2:])
    empty = t("Compare", "No team rated itself in either.")
    return Table(t("Compare", "Teams at each step"), "", columns, tuple(rows) if rated else (), empty)


def _on_part(before: Source, after: Source, found: Comparison, left_out: int) -> list[str]:
    """Say what is not compared where one of the two is a part."""
    if part := next((each.part for each in (before, after) if each.part and left_out), None):
        words = t(
            "Compare",
            "One of the two is a part of its pack, {part}: {count} records of the other are of no such part, and not compared.",
        )
        return [words.format(part=one_line(part.name), count=f"{left_out:,}")]
    if found.partial:
        words = t(
            "Compare",
            "One of the two is a part of its pack, or both are: {count} records of the one are withheld whole in the "
            "other, and not compared. Others of the one that the other withholds stand as new or as no longer there.",
        )
        return [words.format(count=f"{found.withheld:,}")]
    return []
