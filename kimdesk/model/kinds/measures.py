"""Measures, their values, and information requests in numbers: facts beside the opinions of the log."""

from __future__ import annotations

from kimdesk.model.fields import Field, Kind, Type, label, options
from kimdesk.model.kinds.tags import TAGS, TAGS_WITHOUT_LINE
from kimdesk.model.kinds.usual import ACTIONS, ASSETS, NOTES, OWNER, TEAM, grouped, groups

MEASURE = Kind(
    "measure",
    "measures",
    label("Measure"),
    label("Measures"),
    "title",
    (
        *grouped(
            "what",
            Field(
                "title",
                Type.TEXT,
                label("Measure"),
                required=True,
                listed=True,
                heard_as=("measure", "indicator", "kpi", "name", "performance indicator"),
            ),
            Field(
                "definition",
                Type.LONG,
                label("Definition"),
                required=True,
                heard_as=("definition", "description", "what it measures"),
            ),
            Field(
                "source",
                Type.REF,
                label("Source system"),
                to=("system",),
                listed=True,
                heard_as=("source", "source system", "data source"),
            ),
            Field("report", Type.REF, label("Report it is read from"), to=("report",), heard_as=("report",)),
            ASSETS,
            NOTES,
        ),
        *grouped(
            "numbers",
            Field("numerator", Type.TEXT, label("What is counted"), heard_as=("numerator", "what is counted")),
            Field("denominator", Type.TEXT, label("Out of what"), heard_as=("denominator", "out of")),
            Field("unit", Type.TEXT, label("Unit"), listed=True, heard_as=("unit", "units")),
            Field("target", Type.TEXT, label("Target"), listed=True, heard_as=("target",)),
            Field(
                "direction",
                Type.CHOICE,
                label("Better is"),
                options=options(
                    ("up", label("More"), ("higher", "increase", "higher is better")),
                    ("down", label("Less"), ("lower", "decrease", "lower is better")),
                    ("level", label("Near the target"), ("in range", "on target")),
                ),
                heard_as=("direction", "better is", "good performance"),
            ),
            Field(
                "often",
                Type.CHOICE,
                label("How often"),
                listed=True,
                options=options(
                    ("month", label("Each month"), ("monthly",)),
                    ("quarter", label("Each quarter"), ("quarterly",)),
                    ("half_year", label("Twice a year"), ("six monthly",)),
                    ("year", label("Each year"), ("yearly", "annual", "annually")),
                ),
                heard_as=("frequency", "how often"),
            ),
        ),
        *grouped("who", OWNER, TEAM),
        *grouped(
            "when",
            Field("since", Type.DATE, label("Since"), heard_as=("since", "from")),
            Field("until", Type.DATE, label("Until"), heard_as=("until", "ended")),
        ),
        *TAGS,
    ),
    prefix="M",
    scope="team",
    groups=groups("what", "numbers", "who", "when", "tags"),
    ends="until",
)

READING = Kind(
    "reading",
    "readings",
    label("Measure value"),
    label("Measure values"),
    "period",
    (
        Field(
            "measure",
            Type.REF,
            label("Measure"),
            to=("measure",),
            required=True,
            listed=True,
            heard_as=("measure", "indicator", "kpi"),
        ),
        Field(
            "period",
            Type.TEXT,
            label("Period"),
            label("The quarter or month it is for."),
            required=True,
            listed=True,
            heard_as=("period", "quarter", "month"),
        ),
        Field(
            "value",
            Type.TEXT,
            label("Value"),
            label("As it is said: 96.4, 12, £3,400."),
            required=True,
            listed=True,
            heard_as=("value", "result", "actual", "performance"),
        ),
        Field("numerator", Type.INTEGER, label("Counted"), listed=True, heard_as=("numerator", "counted")),
        Field("denominator", Type.INTEGER, label("Out of"), listed=True, heard_as=("denominator", "out of")),
        Field("quarter", Type.REF, label("Quarter"), to=("quarter",)),
        Field("as_at", Type.DATE, label("As at"), listed=True, heard_as=("as at", "date")),
        TEAM._replace(listed=True),
        Field("note", Type.LONG, label("Note"), heard_as=("note", "commentary", "comments")),
    ),
    prefix="MV",
    scope="team",
)

SUBJECTS = options(
    ("repairs", label("Repairs"), ("repairs and maintenance",)),
    ("safety", label("Building safety and compliance"), ("compliance", "fire safety", "asbestos", "damp and mould")),
    ("allocations", label("Allocations and lettings"), ("lettings", "housing register")),
    ("homelessness", label("Homelessness and temporary accommodation"), ("temporary accommodation",)),
    ("rents", label("Rents and service charges"), ("rents", "service charges", "arrears")),
    ("tenancies", label("Tenancies and antisocial behaviour"), ("asb", "antisocial behaviour", "tenancy management")),
    ("leasehold", label("Leasehold and right to buy"), ("right to buy", "leaseholders")),
    ("stock", label("Stock and voids"), ("voids", "stock", "empty homes")),
    ("contracts", label("Contracts and spending"), ("procurement", "finance", "contracts")),
    ("staff", label("Staff and organisation"), ("staffing", "structure")),
    ("own_file", label("A person’s own file"), ("tenancy file", "own records")),
    ("other", label("Something else"), ("other",)),
)

REQUESTS = Kind(
    "requests",
    "requests",
    label("Figures of information requests"),
    label("Information requests"),
    "period",
    (
        *grouped(
            "what",
            Field(
                "period",
                Type.TEXT,
                label("Month or period"),
                required=True,
                listed=True,
                heard_as=("month", "period", "quarter", "date"),
            ),
            Field(
                "category",
                Type.CHOICE,
                label("Under"),
                required=True,
                listed=True,
                options=options(
                    ("foi", label("FOI request"), ("foi", "foia", "freedom of information act")),
                    ("eir", label("EIR request"), ("eir", "environmental information regulations")),
                    ("sar", label("Subject access request"), ("sar", "dsar", "subject access")),
                ),
                heard_as=("category", "type", "regime", "foi eir or sar"),
            ),
            Field(
                "subject",
                Type.CHOICE,
                label("About"),
                label("The subject, never who asked."),
                options=SUBJECTS,
                listed=True,
                heard_as=("subject", "subject category", "topic", "about"),
            ),
        ),
        *grouped(
            "numbers",
            Field(
                "received",
                Type.INTEGER,
                label("Received"),
                listed=True,
                heard_as=("received", "number received", "requests received"),
            ),
            Field(
                "in_time",
                Type.INTEGER,
                label("Answered in time"),
                listed=True,
                heard_as=("answered in time", "in time", "on time", "within deadline"),
            ),
            Field(
                "outcome",
                Type.CHOICE,
                label("Outcome"),
                options=options(
                    ("given", label("Given in full"), ("granted", "disclosed", "fully disclosed")),
                    ("part", label("Given in part"), ("partly disclosed", "part refused")),
                    ("refused", label("Refused"), ("withheld",)),
                    ("not_held", label("Not held"), ("information not held",)),
                    ("mixed", label("Different ones"), ("various",)),
                ),
                heard_as=("outcome", "result"),
            ),
            Field(
                "exemption",
                Type.TEXT,
                label("Exemption or exception"),
                heard_as=("exemption", "exception", "exemption applied", "exemption or exception"),
            ),
        ),
        *grouped(
            "follow",
            Field(
                "publish",
                Type.LONG,
                label("Answers to publish"),
                label("What is asked often enough to stand on the website."),
                heard_as=("which answer to publish", "answer to publish", "publish"),
            ),
            Field("published", Type.LINK, label("Where it is published"), heard_as=("published", "faq link")),
            Field(
                "refine",
                Type.REF,
                label("System that needs refining"),
                label("Which system made the answer hard to find."),
                to=("system",),
                listed=True,
                heard_as=("system needing refinement", "which system needs refining", "system"),
            ),
            Field("refine_note", Type.TEXT, label("What to refine"), heard_as=("what to refine", "refinement")),
            ACTIONS,
            NOTES,
        ),
        *TAGS_WITHOUT_LINE,
    ),
    prefix="IR",
    groups=groups("what", "numbers", "follow", "tags"),
)

KINDS = (MEASURE, READING, REQUESTS)
