"""Risks and their escalation."""

from __future__ import annotations

from kimdesk.model.fields import Field, Kind, Type, label, options
from kimdesk.model.kinds.tags import TAGS_WITHOUT_LINE
from kimdesk.model.kinds.usual import groups

RISK_KINDS = options(
    ("technology", label("Technology failure")),
    ("computer_security", label("Computer security")),
    ("cyber", label("Cyber attack")),
    ("health", label("Health and safety")),
    ("safeguarding", label("Safeguarding")),
    ("legal", label("Legal")),
    ("regulatory", label("Regulatory")),
    ("reputational", label("Reputational")),
    ("operational", label("Operational")),
)

LIKELIHOOD = options(
    ("1", label("1 Rare"), ("rare", "very unlikely", "remote")),
    ("2", label("2 Unlikely"), ("unlikely",)),
    ("3", label("3 Possible"), ("possible", "moderate")),
    ("4", label("4 Likely"), ("likely", "probable")),
    ("5", label("5 Almost certain"), ("almost certain", "certain", "very likely")),
)
IMPACT = options(
    ("1", label("1 Insignificant"), ("insignificant", "negligible")),
    ("2", label("2 Minor"), ("minor",)),
    ("3", label("3 Moderate"), ("moderate",)),
    ("4", label("4 Major"), ("major", "serious")),
    ("5", label("5 Catastrophic"), ("catastrophic", "critical", "extreme")),
)

LADDER = options(
    ("operational", label("Operational"), ("team",)),
    ("service", label("Service")),
    ("head", label("Head of service")),
    ("directorate", label("Directorate"), ("director",)),
    ("corporate", label("Corporate risk register"), ("corporate", "strategic")),
)

OUTCOMES = options(
    ("accepted", label("Accepted")),
    ("refused", label("Refused")),
    ("sent_back", label("Sent back"), ("returned",)),
)

STATES = options(("open", label("Open")), ("closed", label("Closed")))

TREATMENT = options(
    ("tolerate", label("Tolerate")),
    ("treat", label("Treat")),
    ("transfer", label("Transfer")),
    ("terminate", label("Terminate")),
)

RISK = Kind(
    "risk",
    "risks",
    label("Risk"),
    label("Risks"),
    "title",
    (
        Field(
            "title",
            Type.TEXT,
            label("Risk"),
            group="what",
            required=True,
            listed=True,
            heard_as=("risk", "risk title", "risk description"),
        ),
        Field("team", Type.REF, label("Team"), group="who", to=("team",)),
        Field(
            "owner",
            Type.REF,
            label("Owner"),
            group="who",
            to=("person", "team"),
            listed=True,
            heard_as=("owner", "risk owner"),
        ),
        Field("kinds", Type.CHOICES, label("Kinds"), group="what", options=RISK_KINDS),
        Field("cause", Type.LONG, label("Cause"), group="what", heard_as=("cause",)),
        Field("event", Type.LONG, label("Event"), group="what", heard_as=("event",)),
        Field("consequence", Type.LONG, label("Consequence"), group="what", heard_as=("consequence", "effect")),
        Field(
            "controls",
            Type.LONG,
            label("Controls (first line)"),
            group="control",
            heard_as=("controls", "existing controls", "mitigation"),
        ),
        Field("oversight", Type.LONG, label("Oversight (second line)"), group="control"),
        Field("assurance", Type.LONG, label("Assurance (third line)"), group="control"),
        Field("initial_likelihood", Type.CHOICE, label("Initial likelihood"), group="score", options=LIKELIHOOD),
        Field("initial_impact", Type.CHOICE, label("Initial impact"), group="score", options=IMPACT),
        Field(
            "likelihood", Type.CHOICE, label("Likelihood"), group="score", options=LIKELIHOOD, heard_as=("likelihood",)
        ),
        Field("impact", Type.CHOICE, label("Impact"), group="score", options=IMPACT, heard_as=("impact",)),
        Field("target_likelihood", Type.CHOICE, label("Target likelihood"), group="score", options=LIKELIHOOD),
        Field("target_impact", Type.CHOICE, label("Target impact"), group="score", options=IMPACT),
        Field("treatment", Type.CHOICE, label("Treatment"), group="control", options=TREATMENT),
        Field("proximity", Type.TEXT, label("Proximity"), group="score"),
        Field(
            "level",
            Type.CHOICE,
            label("Level"),
            label("Where it stands on the ladder; it moves by an escalation and a decision."),
            group="who",
            options=LADDER,
            listed=True,
        ),
        Field(
            "corporate_ref",
            Type.TEXT,
            label("Corporate reference"),
            label("Its number on the corporate risk register."),
            group="who",
        ),
        Field("review", Type.DATE, label("Review"), group="when", listed=True),
        Field("state", Type.CHOICE, label("State"), group="when", listed=True, options=STATES),
        Field("closed", Type.DATE, label("Closed on"), group="when"),
        Field("closed_why", Type.LONG, label("Why it was closed"), group="when"),
        Field("assets", Type.REFS, label("Information assets"), group="what", to=("asset",)),
        Field("answers", Type.REFS, label("Self-assessment answers"), group="what", to=("answer",)),
        *TAGS_WITHOUT_LINE,
    ),
    prefix="RK",
    scope="team",
    due="review",
    ends="state",
    finished=("closed",),
    groups=(
        *groups("what"),
        ("control", label("Control")),
        ("score", label("Score")),
        ("who", label("Who decides")),
        *groups("when", "tags"),
    ),
)

ESCALATION = Kind(
    "escalation",
    "escalations",
    label("Escalation"),
    label("Escalations"),
    "why",
    (
        Field("risk", Type.REF, label("Risk"), to=("risk",), required=True, listed=True),
        Field("from_level", Type.CHOICE, label("From"), options=LADDER, listed=True),
        Field("to_level", Type.CHOICE, label("To"), options=LADDER, required=True, listed=True),
        Field("why", Type.LONG, label("Why"), required=True, listed=True),
        Field("outcome", Type.CHOICE, label("Outcome"), options=OUTCOMES, listed=True),
        Field("decision", Type.LONG, label("Decision"), listed=True),
        Field("decided_by", Type.REF, label("Decided by"), to=("person",), listed=True),
        Field("decided_on", Type.DATE, label("Decided on"), listed=True),
        Field("corporate_ref", Type.TEXT, label("Corporate reference"), listed=True),
        Field("on", Type.DATE, label("On"), listed=True),
    ),
    prefix="ES",
)

KINDS = (RISK, ESCALATION)
