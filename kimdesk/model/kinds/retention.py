"""The retention schedule: one record for each rule."""

from __future__ import annotations

from kimdesk.model.fields import Field, Kind, Type, label, options
from kimdesk.model.kinds.asset_choices import DISPOSAL
from kimdesk.model.kinds.usual import NOTES, OWNER, REVIEW, YES_NO, grouped, groups

BASIS = options(
    ("statutory", label("Statutory"), ("legal", "law", "legal requirement", "legislation", "statute")),
    ("regulatory", label("Regulatory"), ("regulation", "regulator")),
    ("limitation", label("Limitation period"), ("limitation", "limitation act")),
    ("contractual", label("Contractual"), ("contract",)),
    ("practice", label("Best practice"), ("good practice", "guidance")),
    ("business", label("Business need"), ("business", "business requirement", "operational need")),
    # Councils publish no more than whether law or business asks for it.
    ("required", label("Law or business, not said which"), ("yes", "y")),
    ("none", label("Nothing"), ("no", "n")),
)

_PERIOD = (
    Field("years", Type.INTEGER, label("Years"), group="keep", heard_as=("retention period years",)),
    Field("months", Type.INTEGER, label("Months"), group="keep", heard_as=("retention period months",)),
    Field("weeks", Type.INTEGER, label("Weeks"), group="keep", heard_as=("retention period weeks",)),
    Field("days", Type.INTEGER, label("Days"), group="keep", heard_as=("retention period days",)),
)

# The headings heard are the 23 under which councils publish their schedules (LGA and esd).
RETENTION_RULE = Kind(
    "retention_rule",
    "retention-rules",
    label("Retention rule"),
    label("Retention rules"),
    "records",
    (
        *grouped(
            "what",
            Field(
                "records",
                Type.LONG,
                label("Records it is for"),
                required=True,
                listed=True,
                heard_as=("records description", "description of records", "record series", "record type", "records"),
            ),
            Field(
                "function1",
                Type.TEXT,
                label("Function, level 1"),
                heard_as=("function level 1", "function", "business function"),
            ),
            Field("function2", Type.TEXT, label("Function, level 2"), heard_as=("function level 2", "activity")),
            Field(
                "service_id",
                Type.TEXT,
                label("Service number"),
                label("Its number in the published list of local government services."),
                heard_as=("service id",),
            ),
            Field("service_name", Type.TEXT, label("Service name"), heard_as=("service name",)),
            Field(
                "personal",
                Type.CHOICE,
                label("Contains personal data"),
                options=YES_NO,
                heard_as=("contains personal information?", "personal data"),
            ),
            Field(
                "special",
                Type.CHOICE,
                label("Contains special category data"),
                options=YES_NO,
                heard_as=("contains special information?", "special category data"),
            ),
            Field("impact", Type.TEXT, label("Impact level"), heard_as=("impact level",)),
            Field("uri", Type.LINK, label("Web address of the rule"), heard_as=("retention uri", "uri")),
            NOTES,
        ),
        *grouped(
            "keep",
            Field(
                "trigger",
                Type.TEXT,
                label("Retention trigger"),
                label("What starts the period: the tenancy ends, the case is closed."),
                listed=True,
                heard_as=("start event", "trigger", "trigger event", "retention trigger", "event"),
            ),
            Field(
                "period",
                Type.LONG,
                label("Period in its own words"),
                label("As the schedule has it: 6 years plus 1 for audit; until superseded; permanent."),
                listed=True,
                heard_as=("retention period", "period", "how long", "keep for", "retention"),
            ),
            Field(
                "permanent",
                Type.CHOICE,
                label("Kept permanently"),
                options=YES_NO,
                heard_as=("retain permanently?", "permanent"),
            ),
            Field("until", Type.TEXT, label("Keep until"), heard_as=("retain until", "keep until")),
            Field(
                "unparsed",
                Type.BOOL,
                label("The period could not be worked out"),
                label("Its words are kept as they stand, and somebody has to decide."),
            ),
            Field(
                "action",
                Type.CHOICE,
                label("Action at the end"),
                options=DISPOSAL,
                listed=True,
                heard_as=("disposal action", "action", "disposal", "final action"),
            ),
        ),
        *_PERIOD,
        *grouped(
            "law",
            Field(
                "basis",
                Type.CHOICE,
                label("What the rule rests on"),
                options=BASIS,
                heard_as=("legal or business requirement?", "basis", "rationale"),
            ),
            Field(
                "authority",
                Type.TEXT,
                label("Authority"),
                label("The law, code or decision that says so."),
                listed=True,
                heard_as=("legislation name", "authority", "legislation", "statutory reference"),
            ),
            Field(
                "authority_url",
                Type.LINK,
                label("Where the authority can be read"),
                heard_as=("legislation url", "authority url"),
            ),
            Field("article6", Type.TEXT, label("Lawful basis"), heard_as=("legal basis for processing",)),
            Field(
                "article9",
                Type.TEXT,
                label("Condition for special category data"),
                heard_as=("legal basis for processing special",),
            ),
        ),
        *grouped("who", OWNER._replace(listed=False)),
        *grouped(
            "when",
            Field("added", Type.DATE, label("Added"), heard_as=("added", "date added")),
            Field("updated", Type.DATE, label("Updated"), heard_as=("updated", "date updated", "last updated")),
            REVIEW._replace(listed=False),
        ),
    ),
    prefix="RR",
    groups=groups("what", "keep", "law", "who", "when"),
    due="review",
)

KINDS = (RETENTION_RULE,)
