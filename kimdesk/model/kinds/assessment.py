"""Self-assessment: the frameworks a council brings itself, and one answer for each item in each cycle."""

from __future__ import annotations

from kimdesk.model.fields import Field, Kind, Type, label, options

NOT_YET_ASSESSED = "not_yet"

STATES = options(
    (NOT_YET_ASSESSED, label("Not yet assessed")),
    ("met", label("Met"), ("compliant", "fully met", "complete")),
    ("partly", label("Partly met"), ("partially met", "partial")),
    ("not_met", label("Not met"), ("non-compliant", "not compliant")),
    ("na", label("Not applicable"), ("n/a",)),
)

FRAMEWORK = Kind(
    "framework",
    "frameworks",
    label("Framework"),
    label("Frameworks"),
    "name",
    (
        Field("name", Type.TEXT, label("Framework"), required=True, listed=True),
        Field("key", Type.TEXT, label("Key"), required=True, listed=True),
        Field("version", Type.TEXT, label("Version"), listed=True),
        Field("source", Type.LONG, label("Issued by")),
        Field("content", Type.OBJECT, label("What it asks"), required=True),
    ),
)

ANSWER = Kind(
    "answer",
    "assessment",
    label("Self-assessment answer"),
    label("Self-assessment"),
    "recommendation",
    (
        Field(
            "recommendation",
            Type.TEXT,
            label("Recommendation"),
            group="what",
            required=True,
            listed=True,
            heard_as=("recommendation", "requirement", "standard", "expectation"),
        ),
        Field("item", Type.TEXT, label("Number"), group="what", listed=True),
        Field("part_of", Type.TEXT, label("Part of"), group="what"),
        Field("cycle", Type.TEXT, label("Cycle"), group="what", required=True, listed=True),
        Field("framework", Type.TEXT, label("Framework"), group="what"),
        Field("forward", Type.TEXT, label("Filled forward from"), group="what"),
        Field(
            "includes",
            Type.LONG,
            label("What it should include"),
            group="what",
            heard_as=("what it should include", "guidance", "detail", "includes", "what good looks like"),
        ),
        Field(
            "answer",
            Type.LONG,
            label("Answer"),
            group="what",
            listed=True,
            sensitive=True,
            heard_as=(
                "response",
                "answer",
                "our response",
                "position",
                "current position",
                "how we comply",
                "commentary",
            ),
        ),
        Field(
            "state",
            Type.CHOICE,
            label("State"),
            group="state",
            options=STATES,
            required=True,
            listed=True,
            default=NOT_YET_ASSESSED,
        ),
        Field("reason", Type.LONG, label("Why it does not apply"), group="state", sensitive=True),
        Field(
            "revive",
            Type.LONG,
            label("What would make it apply"),
            label("For example a change of system, a transfer of homes, local government reorganisation."),
            group="state",
        ),
        Field(
            "owner",
            Type.REF,
            label("Owner"),
            group="who",
            to=("person", "team"),
            listed=True,
            heard_as=("owner", "lead"),
        ),
        Field("due", Type.TARGET, label("Due"), group="who", listed=True, heard_as=("due", "target date")),
        Field("actions", Type.REFS, label("Actions"), group="who", to=("action",)),
        Field("risks", Type.REFS, label("Risks"), group="who", to=("risk",)),
        Field("approved_by", Type.TEXT, label("Approving body"), group="who"),
        Field("approved_on", Type.DATE, label("Approved on"), group="who"),
        Field("published", Type.DATE, label("Published on"), group="who"),
    ),
    groups=(
        ("what", label("Recommendation and answer")),
        ("state", label("State")),
        ("who", label("Owner and approval")),
    ),
    ends="state",
    finished=("met", "na"),
)

KINDS = (FRAMEWORK, ANSWER)
