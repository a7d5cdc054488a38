"""What assures others: what was learned from findings, what a body asked and decided, the asset owner's statement."""

from __future__ import annotations

from kimdesk.model.fields import Field, Kind, Type, label, options
from kimdesk.model.kinds.tags import HANDLING, TAGS, TAGS_WITHOUT_LINE
from kimdesk.model.kinds.usual import ACTIONS, ASSETS, LINK, NOTES, OWNER, TEAM, grouped, groups

LEARNING = Kind(
    "learning",
    "learning",
    label("Learning case"),
    label("Learning"),
    "title",
    (
        *grouped(
            "what",
            Field(
                "title",
                Type.TEXT,
                label("What it was about"),
                required=True,
                listed=True,
                heard_as=("subject", "about", "summary", "complaint about", "title"),
                sensitive=True,
            ),
            Field(
                "sort",
                Type.CHOICE,
                label("Came from"),
                required=True,
                listed=True,
                options=options(
                    ("determination", label("Ombudsman determination"), ("determination", "ombudsman")),
                    ("complaint", label("Complaint"), ("complaints",)),
                    ("audit", label("Audit"), ("internal audit",)),
                    ("breach", label("Breach or near miss"), ("breach",)),
                    ("inspection", label("Inspection"), ("rsh inspection",)),
                ),
                heard_as=("type", "source", "sort", "came from"),
            ),
            Field(
                "case",
                Type.TEXT,
                label("Case reference"),
                listed=True,
                heard_as=("case reference", "case number", "complaint reference", "ombudsman reference"),
            ),
            Field(
                "finding",
                Type.LONG,
                label("Finding"),
                heard_as=("finding", "findings", "determination", "outcome"),
                sensitive=True,
            ),
            Field(
                "cause",
                Type.CHOICES,
                label("Where it went wrong"),
                label("In which part of handling the information."),
                options=HANDLING,
                listed=True,
                heard_as=("cause", "kim cause", "root cause"),
            ),
            Field("breaches", Type.REFS, label("Breaches"), to=("breach",)),
            Field("audits", Type.REFS, label("Sample audits"), to=("sample_audit",)),
            ASSETS,
        ),
        *grouped("who", OWNER, TEAM),
        *grouped(
            "when",
            Field("on", Type.DATE, label("Dated"), heard_as=("date", "date of determination", "date received")),
            Field(
                "due",
                Type.DATE,
                label("Orders due"),
                listed=True,
                heard_as=("due", "due date", "compliance date", "deadline"),
            ),
            Field(
                "state",
                Type.CHOICE,
                label("State"),
                listed=True,
                options=options(
                    ("open", label("Open"), ("in progress", "outstanding")),
                    (
                        "waiting",
                        label("Proof sent"),
                        ("done, proof not yet accepted", "awaiting confirmation", "submitted"),
                    ),
                    ("closed", label("Closed"), ("complete", "complied", "done")),
                ),
                heard_as=("state", "status"),
            ),
        ),
        *grouped(
            "follow",
            Field(
                "orders",
                Type.LONG,
                label("Orders and recommendations"),
                heard_as=("orders", "order", "remedy", "remedies"),
                sensitive=True,
            ),
            Field(
                "proof",
                Type.LONG,
                label("Proof of compliance"),
                heard_as=("proof", "proof of compliance", "evidence of compliance", "evidence"),
            ),
            Field(
                "lesson", Type.LONG, label("What we do differently"), heard_as=("lesson", "learning", "lessons learned")
            ),
            ACTIONS,
        ),
        *TAGS_WITHOUT_LINE[1:],
    ),
    prefix="L",
    scope="team",
    groups=groups("what", "who", "when", "follow", "tags"),
    due="due",
    ends="state",
    finished=("closed",),
)

SCRUTINY = Kind(
    "scrutiny",
    "scrutiny",
    label("Scrutiny meeting"),
    label("Scrutiny"),
    "title",
    (
        *grouped(
            "what",
            Field(
                "title",
                Type.TEXT,
                label("What was reported"),
                required=True,
                listed=True,
                heard_as=("report", "item", "what was reported", "agenda item", "title"),
            ),
            Field(
                "sort",
                Type.CHOICE,
                label("Reported to"),
                required=True,
                listed=True,
                options=options(
                    ("board", label("Landlord board"), ("landlord board", "housing board")),
                    ("cmt", label("Corporate management team"), ("cmt", "senior leadership team")),
                    ("improvement", label("Improvement board"), ("transformation board",)),
                    ("audit", label("Audit committee"), ("audit",)),
                    ("cabinet", label("Cabinet or its member"), ("cabinet member", "cabinet", "portfolio holder")),
                    ("committee", label("Scrutiny committee"), ("overview and scrutiny",)),
                    ("tenants", label("Tenants’ panel"), ("tenant panel",)),
                    ("other", label("Another body"), ()),
                ),
                heard_as=("body type", "sort", "type"),
            ),
            Field(
                "body",
                Type.TEXT,
                label("Name of the body"),
                listed=True,
                heard_as=("body", "board", "committee", "meeting"),
            ),
            Field("on", Type.DATE, label("On"), required=True, listed=True, heard_as=("date", "date of meeting", "on")),
            Field("quarter", Type.REF, label("Quarter"), to=("quarter",), listed=True),
            Field(
                "pack",
                Type.TEXT,
                label("Mark of the pack"),
                label("The short mark at the foot of every page, or the whole hash."),
                heard_as=("pack", "pack hash", "mark"),
            ),
            Field("minute", Type.LINK, label("Minute"), heard_as=("minute", "minutes", "minute reference")),
            NOTES,
        ),
        *grouped(
            "follow",
            Field(
                "challenge",
                Type.LONG,
                label("What they asked"),
                heard_as=("challenge", "questions", "challenge raised"),
                sensitive=True,
            ),
            Field(
                "decision", Type.LONG, label("Decision"), listed=True, heard_as=("decision", "resolution", "decisions")
            ),
            Field(
                "response",
                Type.LONG,
                label("Our response"),
                heard_as=("response", "our response", "management response"),
            ),
            ACTIONS,
        ),
        *TAGS,
    ),
    prefix="SY",
    groups=groups("what", "follow", "tags"),
)

STATEMENT = Kind(
    "statement",
    "statements",
    label("Asset owner’s statement"),
    label("Asset owners’ statements"),
    "title",
    (
        *grouped(
            "what",
            Field(
                "title",
                Type.TEXT,
                label("Title"),
                label("For example: Statement of the repairs manager, 2025/26."),
                required=True,
                listed=True,
                heard_as=("title", "statement title"),
            ),
            Field(
                "owner",
                Type.REF,
                label("Information asset owner"),
                to=("person", "team"),
                required=True,
                listed=True,
                heard_as=("information asset owner", "asset owner", "owner", "iao"),
            ),
            Field("year", Type.TEXT, label("Year"), required=True, listed=True, heard_as=("year", "financial year")),
            ASSETS._replace(label=label("Assets it covers")),
            Field("statement", Type.LONG, label("Statement"), heard_as=("statement", "declaration")),
            Field(
                "concerns", Type.LONG, label("Risks the owner names"), heard_as=("risks", "concerns"), sensitive=True
            ),
            Field("risks", Type.REFS, label("Risks in the register"), to=("risk",)),
            LINK,
        ),
        *grouped(
            "when",
            Field("due", Type.DATE, label("Due"), listed=True, heard_as=("due", "due date")),
            Field("signed_by", Type.REF, label("Signed by"), to=("person",), heard_as=("signed by",)),
            Field("signed_on", Type.DATE, label("Signed on"), listed=True, heard_as=("signed on", "date signed")),
            Field(
                "received_by",
                Type.REF,
                label("Received by"),
                label("The SIRO, or who receives it for the SIRO."),
                to=("person",),
                heard_as=("received by", "siro"),
            ),
            Field(
                "received_on",
                Type.DATE,
                label("Received on"),
                listed=True,
                heard_as=("received on", "date received"),
            ),
        ),
    ),
    prefix="ST",
    groups=(*groups("what"), ("when", label("Signature and receipt"))),
    due="due",
    ends="received_on",
)

KINDS = (LEARNING, SCRUTINY, STATEMENT)
