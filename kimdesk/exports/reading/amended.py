"""What an amendment says of itself: why the quarter was opened again, and what differs from the pack signed before."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from kimdesk.exports.content import Figure, Section
from kimdesk.exports.reading.differences import SECTIONS, Difference, amended_rows, difference_table
from kimdesk.exports.reading.records import Record, Records, one_line
from kimdesk.exports.reading.words import say_moment
from kimdesk.i18n import show, t, tn
from kimdesk.model.comparing import AMENDMENT
from kimdesk.model.comparing_ways import Way
from kimdesk.model.frozen import Document, short_mark


def why_amended(records: Records) -> str:
    """Return the reason for which the quarter was opened again, or nothing where it never was."""
    return "".join(one_line(each.text("reason")) for each in records.of(AMENDMENT)[:1])


def read_amended(document: Document, records: Records) -> tuple[Section, ...]:
    """Return the section of an amendment, as it was frozen with it; none where nothing was signed before."""
    found, rows = records.of(AMENDMENT), amended_rows(document)
    if not found and not rows:
        return ()
    table = difference_table(
        rows,
        t("Pack", "What changed"),
        t("Pack", "In the pack signed before"),
        t("Pack", "In this one"),
        t("Pack", "Nothing differs from the pack that was signed before.")
        if found and found[0].raw("compared")
        else t("Pack", "The pack that was signed before was not on the computer of whoever signed this one."),
    )
    counts = Counter(row.section for row in rows)
    figures = tuple(Figure(f"{counts[key]:,}", show(title)) for key, (title, _kinds) in SECTIONS.items() if counts[key])
    title = t("Pack", "What changed in this amendment")
    return (Section("amended", title, _intro(found, rows), figures[:5], (table,)),)


def _intro(found: Sequence[Record], rows: Sequence[Difference]) -> tuple[str, ...]:
    if not found:
        return (t("Pack", "Why the quarter was opened again is of the whole landlord, and withheld here."),)
    told = found[0]
    signed = t("Pack", "The pack before was signed by {name} on {when}; its content is {mark}.").format(
        name=one_line(told.text("signed_by")),
        when=say_moment(told.text("signed_at")),
        mark=short_mark(one_line(told.text("content_hash"))),
    )
    opened = t("Pack", "{name} opened the quarter again on {when}. The reason: {reason}.").format(
        name=one_line(told.text("reopened_by")),
        when=say_moment(told.text("reopened_at")),
        reason=one_line(told.text("reason")).rstrip("."),
    )
    if not rows:
        return (signed, opened)
    worse = sum(row.way is Way.WORSE for row in rows)
    differs = tn("Pack", "{count} difference stands below.", "{count} differences stand below.", len(rows)).format(
        count=f"{len(rows):,}"
    )
    down = tn("Pack", "{count} of them is for the worse.", "{count} of them are for the worse.", worse).format(
        count=f"{worse:,}"
    )
    return (signed, opened, f"{differs} {down}" if worse else differs)
