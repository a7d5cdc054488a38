"""How good an information asset is: nine qualities with a score and a note each, typical faults, as it is and as it should be."""

from __future__ import annotations

from collections.abc import Iterator

from kimdesk.i18n import Text
from kimdesk.model.fields import Field, Type, label, options
from kimdesk.model.kinds.actions import STRANDS
from kimdesk.model.kinds.usual import grouped

SCORES = options(
    ("1", label("1 Very poor"), ("1", "very poor")),
    ("2", label("2 Poor"), ("2", "poor")),
    ("3", label("3 Fair"), ("3", "fair", "adequate")),
    ("4", label("4 Good"), ("4", "good")),
    ("5", label("5 Very good"), ("5", "very good", "excellent")),
)

# Kingston upon Hull's nine qualities of good information: key, the score's label and help, the note's label.
QUALITIES: tuple[tuple[str, Text, Text, Text], ...] = (
    ("accurate", label("Accurate"), label("What it says is so."), label("Accurate: note")),
    ("valid", label("Valid"), label("It is recorded by the rules: right form, right codes."), label("Valid: note")),
    ("reliable", label("Reliable"), label("It is gathered the same way each time."), label("Reliable: note")),
    ("timely", label("Timely"), label("It is there soon after what it tells of."), label("Timely: note")),
    ("relevant", label("Relevant"), label("It answers what it is held for."), label("Relevant: note")),
    ("complete", label("Complete"), label("Nothing that is needed is missing."), label("Complete: note")),
    ("usable", label("Usable"), label("Whoever needs it finds it and can work with it."), label("Usable: note")),
    (
        "supplied",
        label("Supplied"),
        label("It reaches those who need it without being asked for."),
        label("Supplied: note"),
    ),
    (
        "trained",
        label("Used by trained people"),
        label("Those who record and use it have learned how."),
        label("Used by trained people: note"),
    ),
)

# Topics of the Hull strategy (appendix A) and of the Ombudsman's slides, in our own words.
FAULTS = options(
    ("unrecorded", label("Not recorded at all")),
    ("unprotected", label("Not protected")),
    ("misplaced", label("Kept in the wrong place")),
    ("lost_with_leavers", label("Lost when somebody leaves")),
    ("unfindable", label("Cannot be found")),
    ("personal_area", label("Kept in somebody’s own area or mailbox")),
    ("paper_only", label("On paper only")),
    ("inconsistent", label("In differing forms or places")),
    ("no_identifier", label("No identifier in common with other data")),
    ("no_naming", label("No agreed way of naming")),
    ("stale", label("Inaccurate or out of date")),
    ("duplicated", label("Held more than once")),
    ("no_rule", label("No retention rule")),
    ("no_purpose", label("No legitimate purpose")),
    ("not_used", label("Held but not used")),
    ("report_not_followed", label("Contractor’s report not followed up")),
    ("asked_again", label("Residents have to say it again")),
    ("not_shared", label("Not passed on within the landlord")),
    ("wrongly_refused", label("Put down wrongly as “refused access”")),
)


def _qualities() -> Iterator[Field]:
    for name, quality, meaning, note in QUALITIES:
        yield Field(f"q_{name}", Type.CHOICE, quality, meaning, options=SCORES)
        yield Field(f"q_{name}_note", Type.TEXT, note)


QUALITY = grouped(
    "quality",
    *_qualities(),
    Field("last_sample", Type.DATE, label("Last sample"), heard_as=("last sample", "date of last sample")),
    Field(
        "faults",
        Type.CHOICES,
        label("Typical faults"),
        options=FAULTS,
        heard_as=("faults", "typical faults", "known issues"),
    ),
)

CHANGE = grouped(
    "change",
    Field("as_is", Type.LONG, label("As it is"), heard_as=("as is", "current state")),
    Field("to_be", Type.LONG, label("As it should be"), heard_as=("to be", "future state")),
    Field("strands", Type.CHOICES, label("Strand of the change"), options=STRANDS, heard_as=("strand",)),
    Field("actions", Type.REFS, label("Actions between"), to=("action",)),
)
