"""The action plan."""

from __future__ import annotations

from kimdesk.model.fields import Field, Kind, Type, label, options
from kimdesk.model.kinds.recommendations import RECOMMENDATIONS
from kimdesk.model.kinds.tags import LINE, TAGS_BESIDE

PROGRESS = options(
    ("not_started", label("Not started"), ("to do", "not yet started", "open")),
    ("under_way", label("Under way"), ("in progress", "started", "ongoing", "on track")),
    ("done", label("Done"), ("complete", "completed", "closed", "finished")),
    ("on_hold", label("On hold"), ("paused",)),
    ("withdrawn", label("Withdrawn"), ("cancelled", "no longer needed")),
)

FINISHED = frozenset({"done", "withdrawn"})

THEMES = options(
    ("IM", label("Information management principles"), ("information management",)),
    ("IA", label("Information architecture"), ()),
    ("DQ", label("Data quality"), ()),
    ("TA", label("Training and awareness"), ("training & awareness", "training")),
)

STRANDS = options(("technology", label("Technology")), ("process", label("Process")), ("people", label("People")))

ACTION = Kind(
    "action",
    "actions",
    label("Action"),
    label("Actions"),
    "title",
    (
        Field(
            "title",
            Type.LONG,
            label("Action"),
            required=True,
            listed=True,
            heard_as=(
                "action",
                "what we will do",
                "task",
                "what",
                "action required",
                "activity",
                "improvement",
                "step",
            ),
        ),
        Field(
            "theme",
            Type.CHOICE,
            label("Theme"),
            options=THEMES,
            listed=True,
            heard_as=("theme", "workstream", "category"),
            open=True,
        ),
        Field(
            "owners",
            Type.REFS,
            label("Owners"),
            to=("person", "team"),
            listed=True,
            heard_as=(
                "owner",
                "owners",
                "responsible",
                "lead officer",
                "who",
                "responsible officer",
                "action owner",
                "led by",
                "by whom",
            ),
        ),
        Field(
            "lead",
            Type.REF,
            label("Accountable lead"),
            to=("person", "team"),
            heard_as=("lead", "accountable", "accountable lead"),
        ),
        Field("team", Type.REF, label("Team"), to=("team",)),
        Field(
            "target",
            Type.TARGET,
            label("Original target"),
            listed=True,
            help=label("In the plan's own words: Q4 2024/25, September 2025, Ongoing."),
            heard_as=(
                "timescale",
                "timescales",
                "target",
                "target date",
                "due",
                "due date",
                "deadline",
                "by when",
                "when",
                "completion date",
                "timeframe",
                "original target",
            ),
        ),
        Field(
            "revised",
            Type.TARGET,
            label("Revised target"),
            listed=True,
            heard_as=("revised target", "revised date", "new date", "revised timescale"),
        ),
        Field("slip_reason", Type.TEXT, label("Why the target moved")),
        Field(
            "review",
            Type.DATE,
            label("Next review"),
            label("For actions that are ongoing."),
            heard_as=("review date", "next review"),
        ),
        Field(
            "progress",
            Type.CHOICE,
            label("Progress"),
            options=PROGRESS,
            listed=True,
            heard_as=("progress", "status", "state", "rag"),
        ),
        Field("forecast", Type.TARGET, label("Forecast"), heard_as=("forecast",)),
        Field(
            "comments",
            Type.LONG,
            label("Comments"),
            heard_as=("comments", "comment", "notes", "update", "progress update", "remarks"),
            sensitive=True,
        ),
        Field("strands", Type.CHOICES, label("Strand"), options=STRANDS),
        Field(
            "size",
            Type.CHOICE,
            label("Quick win or longer term"),
            options=options(("quick", label("Quick win")), ("long", label("Longer term"))),
        ),
        Field("ombudsman", Type.BOOL, label("Ombudsman recommendation"), label("A starred action in the plan.")),
        Field(
            "recommendations",
            Type.CHOICES,
            label("Recommendations"),
            options=RECOMMENDATIONS,
            heard_as=("recommendation", "ombudsman recommendation"),
        ),
        Field("linked", Type.REFS, label("Linked actions"), to=("action",)),
        Field("origin", Type.REF, label("Came from"), help=label("The gap, risk, asset, answer or audit it answers.")),
        Field("closed", Type.DATE, label("Closed on")),
        Field("closure", Type.LONG, label("Evidence of closure")),
        Field("verified_by", Type.REF, label("Closure verified by"), to=("person",)),
        *TAGS_BESIDE,
        LINE,
    ),
    prefix="AC",
    scope="team",
    due="review",
    ends="progress",
    finished=("done", "withdrawn"),
)

KINDS = (ACTION,)
