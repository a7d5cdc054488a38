"""Breaches and near misses."""

from __future__ import annotations

from kimdesk.model.fields import Field, Kind, Type, label, options
from kimdesk.model.kinds.tags import TAGS
from kimdesk.model.kinds.usual import ACTIONS, ASSETS, OWNER, TEAM, YES_NO, grouped, groups

BREACH = Kind(
    "breach",
    "breaches",
    label("Breach or near miss"),
    label("Breaches and near misses"),
    "title",
    (
        *grouped(
            "what",
            Field(
                "title",
                Type.TEXT,
                label("In a few words"),
                required=True,
                listed=True,
                heard_as=("incident", "title", "summary", "breach"),
                sensitive=True,
            ),
            Field(
                "sort",
                Type.CHOICE,
                label("Sort"),
                required=True,
                listed=True,
                options=options(
                    ("breach", label("Breach"), ("personal data breach", "data breach")),
                    ("near_miss", label("Near miss"), ("near-miss",)),
                    ("incident", label("Other incident"), ("security incident",)),
                ),
                heard_as=("type", "sort", "breach or near miss"),
            ),
            Field(
                "case",
                Type.TEXT,
                label("Case reference"),
                heard_as=("incident number", "incident reference", "case reference"),
            ),
            Field(
                "causes",
                Type.CHOICES,
                label("What went wrong"),
                options=options(
                    (
                        "wrong_person",
                        label("Sent to the wrong person"),
                        ("emailed to wrong recipient", "posted to wrong address"),
                    ),
                    ("lost", label("Lost or stolen"), ("lost", "stolen", "loss of device", "loss of paper")),
                    ("seen", label("Seen by somebody without need"), ("unauthorised access",)),
                    ("published", label("Published by mistake"), ("disclosed in error",)),
                    ("changed", label("Changed or deleted wrongly"), ("altered", "deleted in error")),
                    ("unavailable", label("Not available when needed"), ("availability", "outage")),
                    ("attack", label("Attack from outside"), ("cyber attack", "phishing", "ransomware")),
                    ("other", label("Something else"), ("other",)),
                ),
                heard_as=("cause", "nature of breach", "category"),
            ),
            Field(
                "happened",
                Type.LONG,
                label("What happened"),
                heard_as=("what happened", "description", "details"),
                sensitive=True,
            ),
            Field(
                "people",
                Type.INTEGER,
                label("People affected"),
                heard_as=("number of people affected", "data subjects affected"),
            ),
            ASSETS,
        ),
        *grouped("who", TEAM, OWNER._replace(label=label("Handled by"))),
        *grouped(
            "when",
            Field(
                "happened_on",
                Type.DATE,
                label("Happened on"),
                heard_as=("date of breach", "date of incident", "happened on"),
            ),
            Field(
                "found_on",
                Type.DATE,
                label("Found on"),
                label("The 72 hours to tell the ICO begin when we become aware."),
                listed=True,
                heard_as=("date found", "date discovered", "found on", "date reported"),
            ),
            Field("closed", Type.DATE, label("Closed on"), listed=True, heard_as=("closed", "date closed")),
        ),
        *grouped(
            "decide",
            Field(
                "reported",
                Type.CHOICE,
                label("Reported to the ICO?"),
                options=YES_NO,
                listed=True,
                heard_as=("reported to ico", "ico notified", "reported to the ico?"),
            ),
            Field("reported_on", Type.DATE, label("Reported on"), heard_as=("date reported to ico",)),
            Field(
                "not_reported",
                Type.LONG,
                label("Why it was not reported"),
                heard_as=("reason not reported", "why not reported"),
            ),
            Field(
                "told",
                Type.CHOICE,
                label("Were the people told?"),
                options=YES_NO,
                heard_as=("people told", "data subjects informed"),
            ),
            Field("decided_by", Type.REF, label("Decided by"), to=("person", "team"), heard_as=("decided by",)),
        ),
        *grouped(
            "follow",
            Field(
                "lesson", Type.LONG, label("Lesson"), heard_as=("lesson", "lessons learned", "learning"), sensitive=True
            ),
            ACTIONS,
            Field("risks", Type.REFS, label("Risks"), to=("risk",), heard_as=("risks",)),
        ),
        *TAGS,
    ),
    prefix="B",
    scope="team",
    groups=(*groups("what", "who", "when"), ("decide", label("Who was told")), *groups("follow", "tags")),
    ends="closed",
)

KINDS = (BREACH,)
