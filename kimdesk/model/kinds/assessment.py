"""Self-assessment answers: one record for each recommendation in each cycle."""

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
        Field("cycle", Type.TEXT, label("Cycle"), group="what", required=True, listed=True),
        Field("framework", Type.TEXT, label("Framework"), group="what"),
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
        Field("state", Type.CHOICE, label("State"), group="state", options=STATES, required=True, listed=True),
        Field("reason", Type.LONG, label("Why it does not apply"), group="state"),
        Field("revive", Type.LONG, label("What would make it apply"), group="state"),
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
        Field("approved_by", Type.TEXT, label("Approving body"), group="who"),
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

KINDS = (ANSWER,)
