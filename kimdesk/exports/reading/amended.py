"""What an amendment says of itself: why the quarter was opened again, and what differs from the pack signed before."""

from __future__ import annotations

from collections import Counter

from kimdesk.exports.content import Figure, Section
from kimdesk.exports.reading.differences import SECTIONS, amended_rows, difference_table
from kimdesk.exports.reading.records import one_line
from kimdesk.exports.reading.words import plural, say_moment
from kimdesk.i18n import show, t
from kimdesk.model.comparing_ways import Way
from kimdesk.model.frozen import Document, short_mark


def say_why_amended(document: Document) -> str:
    """Return why the quarter was opened again, or nothing where it never was."""
    amends = document.get("amends")
    reason = one_line(amends["reason"]) if amends else ""
    return t("Pack", "It was opened again because: {reason}.").format(reason=reason.rstrip(".")) if reason else ""


def read_amended(document: Document) -> tuple[Section, ...]:
    """Return the section of an amendment, as it was frozen with it; none where nothing was signed before."""
    amends = document.get("amends")
    if not amends:
        return ()
    rows = amended_rows(document)
    table = difference_table(
        rows,
        t("Pack", "What changed"),
        t("Pack", "In the pack signed before"),
        t("Pack", "In this one"),
        t("Pack", "Nothing differs from the pack that was signed before.")
        if amends["compared"]
        else t("Pack", "The pack that was signed before was not on the computer of whoever signed this one."),
    )
    counts = Counter(row.section for row in rows)
    figures = tuple(Figure(f"{counts[key]:,}", show(title)) for key, (title, _kinds) in SECTIONS.items() if counts[key])
    title = t("Pack", "What changed in this amendment")
    return (Section("amended", title, _intro(document, len(rows)), figures[:5], (table,)),)


def _intro(document: Document, count: int) -> tuple[str, ...]:
    amends = document["amends"]
    signed = t("Pack", "The pack before was signed by {name} on {when}; its content is {mark}.").format(
        name=one_line(amends["signed_by"]),
        when=say_moment(amends["signed_at"]),
        mark=short_mark(one_line(amends["content_hash"])),
    )
    opened = t("Pack", "{name} opened the quarter again on {when}.").format(
        name=one_line(amends["reopened_by"]), when=say_moment(amends["reopened_at"])
    )
    worse = sum(row.way is Way.WORSE for row in amended_rows(document))
    differs = plural(
        count, t("Pack", "{count} difference stands below."), t("Pack", "{count} differences stand below.")
    )
    down = plural(
        worse, t("Pack", "{count} of them is for the worse."), t("Pack", "{count} of them are for the worse.")
    )
    said = " ".join(
        part for part in (signed, opened if amends["reopened_by"] else "", say_why_amended(document)) if part
    )
    return (said, *([f"{differs} {down}" if worse else differs] if count else []))
