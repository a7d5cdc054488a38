"""How it is kept up: training in numbers, sample audits, the year planner."""

from __future__ import annotations

from kimdesk.model.dates import MONTHS
from kimdesk.model.fields import Field, Kind, Type, label, options
from kimdesk.model.kinds.tags import LINE, TAGS, TAGS_WITHOUT_LINE
from kimdesk.model.kinds.usual import ACTIONS, LINK, NOTES, OWNER, TEAM, grouped, groups

TRAINING = Kind(
    "training",
    "training",
    label("Training figures"),
    label("Training figures"),
    "course",
    (
        *grouped(
            "what",
            Field(
                "course",
                Type.TEXT,
                label("Course"),
                required=True,
                listed=True,
                heard_as=("course", "training", "course name", "module"),
            ),
            Field("period", Type.TEXT, label("Period"), listed=True, heard_as=("period", "year", "quarter", "month")),
            NOTES,
        ),
        *grouped("who", TEAM._replace(listed=True)),
        *grouped(
            "numbers",
            Field(
                "due",
                Type.INTEGER,
                label("People due"),
                listed=True,
                heard_as=("due", "number due", "required", "number of staff", "headcount"),
            ),
            Field(
                "completed",
                Type.INTEGER,
                label("People done"),
                listed=True,
                heard_as=("completed", "number completed", "complete", "done"),
            ),
            Field("as_at", Type.DATE, label("As at"), listed=True, heard_as=("as at", "date of extract")),
            Field("imported", Type.DATE, label("Imported on"), heard_as=("imported", "date imported")),
            Field("source", Type.TEXT, label("Where the numbers come from"), heard_as=("source", "system")),
        ),
        *TAGS,
    ),
    prefix="TR",
    scope="team",
    groups=(*groups("what"), ("who", label("For whom")), *groups("numbers", "tags")),
)

SAMPLE_AUDIT = Kind(
    "sample_audit",
    "sample-audits",
    label("Sample audit"),
    label("Sample audits"),
    "title",
    (
        *grouped(
            "what",
            Field(
                "title",
                Type.TEXT,
                label("What was sampled"),
                required=True,
                listed=True,
                heard_as=("audit", "what was sampled", "subject", "check", "title"),
            ),
            Field("method", Type.LONG, label("Method"), heard_as=("method", "how", "approach")),
            Field(
                "asset", Type.REF, label("Information asset"), to=("asset",), heard_as=("information asset", "asset")
            ),
            Field("activity", Type.REF, label("Key activity"), to=("activity",), heard_as=("key activity", "activity")),
            Field("system", Type.REF, label("System"), to=("system",), heard_as=("system",)),
            Field(
                "standard",
                Type.REF,
                label("Against the standard"),
                to=("standard",),
                heard_as=("standard", "recording standard"),
            ),
            LINK,
        ),
        *grouped(
            "numbers",
            Field(
                "size",
                Type.INTEGER,
                label("Sample size"),
                listed=True,
                heard_as=("sample size", "size", "number sampled", "sample"),
            ),
            Field("passed", Type.INTEGER, label("Passed"), listed=True, heard_as=("passed", "number passed", "pass")),
            Field("lesson", Type.LONG, label("Lesson"), heard_as=("lesson", "findings", "learning"), sensitive=True),
            ACTIONS,
        ),
        *grouped(
            "who",
            Field(
                "by",
                Type.REF,
                label("By whom"),
                to=("person", "team"),
                listed=True,
                heard_as=("by", "by whom", "auditor", "checked by"),
            ),
            TEAM,
            LINE._replace(listed=True),
        ),
        *grouped(
            "when",
            Field("on", Type.DATE, label("Done on"), listed=True, heard_as=("date", "on", "date of audit")),
            Field("next", Type.DATE, label("Next one"), heard_as=("next", "next audit", "next due")),
        ),
        *TAGS_WITHOUT_LINE,
    ),
    prefix="AU",
    scope="team",
    groups=groups("what", "who", "when", "numbers", "tags"),
    due="next",
)

RECURRING = Kind(
    "recurring",
    "recurring-tasks",
    label("Recurring task"),
    label("Recurring tasks"),
    "title",
    (
        *grouped(
            "what",
            Field(
                "title",
                Type.TEXT,
                label("What is done"),
                required=True,
                listed=True,
                heard_as=("task", "what", "what is done", "activity", "item"),
            ),
            Field(
                "every",
                Type.CHOICE,
                label("Every"),
                listed=True,
                options=options(
                    ("month", label("Month"), ("monthly",)),
                    ("quarter", label("Quarter"), ("quarterly",)),
                    ("half_year", label("Half year"), ("six monthly", "half-yearly", "twice a year")),
                    ("year", label("Year"), ("annually", "yearly", "annual")),
                    ("two_years", label("Two years"), ("every two years",)),
                    ("four_years", label("Four years"), ("every four years",)),
                ),
                heard_as=("every", "frequency", "how often"),
            ),
            Field(
                "months",
                Type.CHOICES,
                label("In the months"),
                options=options(*((month.casefold()[:3], month) for month in MONTHS)),
                heard_as=("month", "months", "when in the year"),
            ),
            Field("about", Type.REFS, label("What it is about")),
            LINK,
            NOTES,
        ),
        *grouped("who", OWNER, TEAM),
        *grouped(
            "when",
            Field("last", Type.DATE, label("Last done"), listed=True, heard_as=("last done", "last completed", "last")),
            Field("next", Type.DATE, label("Next due"), listed=True, heard_as=("next", "next due", "due")),
            Field("ended", Type.DATE, label("No longer done since")),
        ),
        *TAGS,
    ),
    prefix="Y",
    scope="team",
    groups=groups("what", "who", "when", "tags"),
    due="next",
    ends="ended",
)

KINDS = (TRAINING, SAMPLE_AUDIT, RECURRING)
