"""How it is done here: recording standards, sensitive-information reviews, procedures."""

from __future__ import annotations

from kimdesk.model.fields import Field, Kind, Type, label, options
from kimdesk.model.kinds.tags import TAGS, TAGS_WITHOUT_LINE
from kimdesk.model.kinds.usual import ASSETS, LINK, NOTES, OWNER, REVIEW, SYSTEMS, TEAM, VERSION, grouped, groups

STANDARD = Kind(
    "standard",
    "standards",
    label("Recording standard"),
    label("Recording standards"),
    "dataset",
    (
        *grouped(
            "what",
            Field(
                "dataset",
                Type.TEXT,
                label("Dataset"),
                label("What the standard is for: contact details, property, repairs, vulnerability."),
                required=True,
                listed=True,
                heard_as=("dataset", "data set", "data", "standard"),
            ),
            Field(
                "mandatory",
                Type.LONG,
                label("Fields that must be filled"),
                listed=True,
                heard_as=("mandatory fields", "required fields", "minimum data"),
            ),
            Field(
                "codes",
                Type.LONG,
                label("Code list"),
                label("The values that may be used, or where they are listed."),
                heard_as=("code list", "codes", "permitted values"),
            ),
            Field(
                "where",
                Type.TEXT,
                label("Where it is entered"),
                label("The screen or form."),
                heard_as=("where entered", "screen", "form"),
            ),
            SYSTEMS,
            VERSION,
            LINK,
            ASSETS,
            NOTES,
        ),
        *grouped(
            "who",
            OWNER,
            Field(
                "checker",
                Type.REF,
                label("Who checks it"),
                to=("person", "team"),
                listed=True,
                heard_as=("checker", "checked by", "who checks"),
            ),
        ),
        *grouped(
            "when",
            Field(
                "since",
                Type.DATE,
                label("In force from"),
                listed=True,
                heard_as=("from", "effective from", "date agreed"),
            ),
            REVIEW,
            Field("ended", Type.DATE, label("Replaced on"), heard_as=("superseded on", "replaced on")),
        ),
        *TAGS_WITHOUT_LINE,
    ),
    prefix="RS",
    groups=groups("what", "who", "when", "tags"),
    due="review",
    ends="ended",
)

SENSITIVE_REVIEW = Kind(
    "sensitive_review",
    "sensitive-reviews",
    label("Sensitive-information review"),
    label("Sensitive-information reviews"),
    "dataset",
    (
        *grouped(
            "what",
            Field(
                "dataset",
                Type.TEXT,
                label("Dataset"),
                label("What is looked at again: vulnerability flags, household, contact wishes."),
                required=True,
                listed=True,
                heard_as=("dataset", "data set", "information reviewed", "what is reviewed"),
            ),
            Field(
                "trigger",
                Type.TEXT,
                label("Trigger"),
                label("The event at which it is looked at: a visit, a call, a change of tenancy."),
                listed=True,
                heard_as=("trigger", "when triggered"),
            ),
            Field(
                "interval",
                Type.TEXT,
                label("Or how often"),
                listed=True,
                heard_as=("interval", "frequency", "how often"),
            ),
            ASSETS,
            SYSTEMS,
            Field("procedure", Type.REF, label("Procedure"), to=("procedure",), heard_as=("procedure",)),
            NOTES,
        ),
        *grouped("who", OWNER, TEAM),
        *grouped(
            "when",
            Field(
                "last_run",
                Type.DATE,
                label("Last run"),
                listed=True,
                heard_as=("last run", "last review", "last reviewed", "date of last review"),
            ),
            Field(
                "next",
                Type.DATE,
                label("Next run"),
                listed=True,
                heard_as=("next", "next run", "next review", "next due"),
            ),
        ),
        *grouped(
            "numbers",
            Field(
                "covered",
                Type.INTEGER,
                label("Records looked at"),
                heard_as=("records reviewed", "covered", "looked at"),
            ),
            Field("out_of", Type.INTEGER, label("Out of"), heard_as=("out of", "total records", "records in total")),
            Field("removed", Type.INTEGER, label("Flags removed"), listed=True, heard_as=("flags removed", "removed")),
            Field("added", Type.INTEGER, label("Flags added"), heard_as=("flags added", "added")),
            Field(
                "found", Type.LONG, label("What was learned"), heard_as=("findings", "what was learned"), sensitive=True
            ),
        ),
        *TAGS,
    ),
    prefix="SR",
    scope="team",
    groups=groups("what", "who", "when", "numbers", "tags"),
    due="next",
)

PROCEDURE = Kind(
    "procedure",
    "procedures",
    label("Procedure or policy"),
    label("Procedures and policies"),
    "title",
    (
        *grouped(
            "what",
            Field(
                "title",
                Type.TEXT,
                label("Title"),
                required=True,
                listed=True,
                heard_as=("title", "procedure", "policy", "name of policy", "document title"),
            ),
            Field(
                "sort",
                Type.CHOICE,
                label("Sort"),
                options=options(
                    ("procedure", label("Procedure")),
                    ("policy", label("Policy")),
                    ("guidance", label("Guidance")),
                    ("form", label("Form or template"), ("form", "template")),
                ),
                heard_as=("type", "sort"),
            ),
            VERSION,
            LINK,
            ASSETS,
            NOTES,
        ),
        *grouped(
            "who",
            Field(
                "holder",
                Type.REF,
                label("Holder"),
                to=("person", "team"),
                listed=True,
                heard_as=("holder", "policy holder", "owner", "author"),
            ),
            Field("sponsor", Type.REF, label("Sponsor"), to=("person", "team"), heard_as=("sponsor", "policy sponsor")),
            Field(
                "coordinator",
                Type.REF,
                label("Coordinator"),
                to=("person", "team"),
                heard_as=("coordinator", "policy coordinator"),
            ),
            Field(
                "assurer",
                Type.REF,
                label("Assurance provider"),
                to=("person", "team"),
                heard_as=("assurance provider",),
            ),
            TEAM,
        ),
        *grouped(
            "when",
            Field(
                "since",
                Type.DATE,
                label("In force from"),
                listed=True,
                heard_as=("from", "date approved", "effective date"),
            ),
            REVIEW,
            Field("ended", Type.DATE, label("Withdrawn on"), heard_as=("withdrawn", "superseded on")),
        ),
        *TAGS,
    ),
    prefix="PR",
    scope="team",
    groups=groups("what", "who", "when", "tags"),
    due="review",
    ends="ended",
)

KINDS = (STANDARD, SENSITIVE_REVIEW, PROCEDURE)
