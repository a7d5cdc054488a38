"""Sharing agreements with impact assessments, and privacy notices."""

from __future__ import annotations

from kimdesk.model.fields import Field, Kind, Type, label, options
from kimdesk.model.kinds.asset_choices import ARTICLE_6
from kimdesk.model.kinds.law_choices import LEVELS
from kimdesk.model.kinds.tags import TAGS_WITHOUT_LINE
from kimdesk.model.kinds.usual import ASSETS, LINK, NOTES, OWNER, REVIEW, TEAM, VERSION, YES_NO, grouped, groups

SHARING = Kind(
    "sharing",
    "sharing",
    label("Sharing agreement or DPIA"),
    label("Sharing agreements and DPIAs"),
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
                heard_as=("title", "agreement", "name of agreement", "project", "name of dpia"),
            ),
            Field(
                "sort",
                Type.CHOICE,
                label("Sort"),
                required=True,
                listed=True,
                options=options(
                    (
                        "agreement",
                        label("Sharing agreement"),
                        ("isa", "data sharing agreement", "information sharing agreement"),
                    ),
                    ("dpia", label("Impact assessment (DPIA)"), ("dpia", "data protection impact assessment")),
                    ("both", label("Agreement and assessment"), ("both",)),
                ),
                heard_as=("type", "sort", "isa or dpia"),
            ),
            Field(
                "partners",
                Type.TEXT,
                label("With whom"),
                listed=True,
                heard_as=("shared with", "partners", "parties", "organisation", "with whom"),
            ),
            Field("purpose", Type.LONG, label("Purpose"), heard_as=("purpose", "reason for sharing", "description")),
            Field(
                "data", Type.LONG, label("What is shared or assessed"), heard_as=("data shared", "information shared")
            ),
            ASSETS,
            Field(
                "article6",
                Type.CHOICES,
                label("Lawful basis (Article 6)"),
                options=ARTICLE_6,
                heard_as=("lawful basis", "legal basis"),
            ),
            Field(
                "measures",
                Type.LONG,
                label("How it is protected"),
                heard_as=("security", "security measures", "how it is shared"),
            ),
            LINK,
            NOTES,
        ),
        *grouped("who", OWNER, TEAM),
        *grouped(
            "decide",
            Field("advice", Type.LONG, label("DPO's advice"), heard_as=("dpo advice", "advice of the dpo", "advice")),
            Field("advised_on", Type.DATE, label("Advised on"), heard_as=("date of advice",)),
            Field(
                "accepted",
                Type.CHOICE,
                label("Was the advice accepted?"),
                options=options(
                    ("accepted", label("Accepted"), ("yes",)),
                    ("partly", label("Partly accepted"), ("partly",)),
                    ("overruled", label("Overruled"), ("no", "rejected")),
                ),
                heard_as=("advice accepted", "accepted or overruled"),
            ),
            Field("reason", Type.LONG, label("Why it was decided so"), heard_as=("reason", "reason for decision")),
            Field(
                "decided_by",
                Type.REF,
                label("Decided by"),
                to=("person", "team"),
                heard_as=("decided by", "approved by", "signed off by"),
            ),
            Field("decided_on", Type.DATE, label("Decided on"), heard_as=("decided on", "date approved")),
            Field(
                "risk_after",
                Type.CHOICE,
                label("Risk that remains"),
                options=LEVELS,
                heard_as=("residual risk", "risk after measures", "risk"),
            ),
            Field(
                "ico",
                Type.CHOICE,
                label("Was the ICO consulted?"),
                label("Where a high risk remains, it must be before the work starts."),
                options=YES_NO,
                heard_as=("ico consulted",),
            ),
        ),
        *grouped(
            "when",
            Field(
                "state",
                Type.CHOICE,
                label("State"),
                listed=True,
                options=options(
                    ("draft", label("Draft"), ("in draft", "in progress", "waiting for validation")),
                    ("advice", label("With the DPO"), ("with dpo", "awaiting advice")),
                    (
                        "in_force",
                        label("In force"),
                        ("signed", "live", "approved", "current", "complete", "simple validation", "signed validation"),
                    ),
                    ("ended", label("Ended"), ("expired", "closed", "withdrawn", "archived")),
                ),
                heard_as=("state", "status"),
            ),
            Field("signed", Type.DATE, label("Signed on"), heard_as=("date signed", "signed", "start date")),
            Field("expires", Type.DATE, label("Ends on"), heard_as=("expiry date", "expires", "end date")),
            REVIEW,
        ),
        *TAGS_WITHOUT_LINE,
    ),
    prefix="SH",
    groups=groups("what", "who", "decide", "when", "tags"),
    due="review",
    ends="state",
    finished=("ended",),
)

NOTICE = Kind(
    "notice",
    "notices",
    label("Privacy notice"),
    label("Privacy notices"),
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
                heard_as=("title", "notice", "privacy notice"),
            ),
            VERSION,
            Field("audience", Type.TEXT, label("For whom"), listed=True, heard_as=("audience", "for whom")),
            LINK,
            NOTES,
        ),
        *grouped("who", OWNER),
        *grouped(
            "when",
            Field(
                "since",
                Type.DATE,
                label("In force from"),
                listed=True,
                heard_as=("from", "date published", "published"),
            ),
            REVIEW,
            Field("ended", Type.DATE, label("Withdrawn on"), heard_as=("withdrawn", "superseded on")),
        ),
    ),
    prefix="N",
    groups=groups("what", "who", "when"),
    due="review",
    ends="ended",
)

KINDS = (SHARING, NOTICE)
