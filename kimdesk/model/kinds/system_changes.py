"""Changes of system, and reviews of who can get in."""

from __future__ import annotations

from kimdesk.model.fields import Field, Kind, Type, label, options
from kimdesk.model.kinds.tags import TAGS
from kimdesk.model.kinds.usual import ACTIONS, ASSETS, LINK, NOTES, OWNER, REVIEW, TEAM, YES_PARTLY_NO, grouped, groups

SYSTEM_CHANGE = Kind(
    "system_change",
    "system-changes",
    label("System change"),
    label("System changes"),
    "title",
    (
        *grouped(
            "what",
            Field(
                "title",
                Type.TEXT,
                label("What changes"),
                required=True,
                listed=True,
                heard_as=("change", "project", "migration", "title", "name"),
            ),
            Field("about", Type.LONG, label("In more words"), heard_as=("description", "details", "scope")),
            Field(
                "old_system",
                Type.REF,
                label("Old system"),
                to=("system",),
                heard_as=("old system", "from system", "current system"),
            ),
            Field(
                "new_system",
                Type.REF,
                label("New system"),
                to=("system",),
                listed=True,
                heard_as=("new system", "to system", "replacement system"),
            ),
            ASSETS,
            NOTES,
        ),
        *grouped("who", OWNER),
        *grouped(
            "when",
            Field("planned", Type.TARGET, label("Planned for"), heard_as=("planned", "planned date", "target")),
            Field(
                "go_live",
                Type.DATE,
                label("Live from"),
                listed=True,
                heard_as=("go live", "go-live", "go live date", "date live"),
            ),
            Field(
                "state",
                Type.CHOICE,
                label("State"),
                listed=True,
                options=options(
                    ("planned", label("Planned"), ("proposed", "not started")),
                    ("testing", label("Being tested"), ("testing", "in test")),
                    ("watched", label("Live and watched"), ("live", "hypercare", "early life support")),
                    ("closed", label("Closed"), ("complete", "finished", "done")),
                    ("stopped", label("Stopped"), ("cancelled", "withdrawn")),
                ),
                heard_as=("state", "status"),
            ),
            REVIEW._replace(help=label("The assessment of its risks is kept alive after the day of change.")),
        ),
        *grouped(
            "found",
            Field("tested_on", Type.DATE, label("Stress test on"), heard_as=("stress test date", "date tested")),
            Field(
                "test_result",
                Type.LONG,
                label("Result of the stress test"),
                label("Can the systems talk to each other, is data moved safely, can everybody reach what they need?"),
                heard_as=("stress test", "stress test result", "test result"),
            ),
            Field("data_risks", Type.LONG, label("Risks to data"), heard_as=("data risks", "risks", "risk assessment")),
            Field("risks", Type.REFS, label("Risks in the register"), to=("risk",)),
            Field(
                "incoming",
                Type.LONG,
                label("Incoming datasets"),
                label("What was looked for in data that came in, and what was missing."),
                heard_as=("incoming datasets", "incoming data"),
            ),
            Field(
                "incoming_checked",
                Type.CHOICE,
                label("Incoming datasets checked"),
                options=YES_PARTLY_NO,
                heard_as=("incoming datasets checked", "incoming data checked"),
            ),
        ),
        *grouped(
            "follow",
            Field(
                "exceptions",
                Type.LONG,
                label("Exceptions after the change"),
                heard_as=("exceptions", "exceptions after go live", "data exceptions"),
            ),
            Field(
                "exceptions_open",
                Type.INTEGER,
                label("Exceptions still open"),
                heard_as=("open exceptions", "exceptions open"),
            ),
            ACTIONS,
        ),
        *TAGS,
    ),
    prefix="SC",
    groups=(
        *groups("what", "who", "when"),
        ("found", label("Before the change")),
        ("follow", label("After the change")),
        *groups("tags"),
    ),
    due="review",
    ends="state",
    finished=("closed", "stopped"),
)

ACCESS_REVIEW = Kind(
    "access_review",
    "access-reviews",
    label("Access review"),
    label("Access reviews"),
    "title",
    (
        *grouped(
            "what",
            Field(
                "title",
                Type.TEXT,
                label("What was reviewed"),
                required=True,
                listed=True,
                heard_as=("access review", "what was reviewed", "review of", "access to"),
            ),
            Field("system", Type.REF, label("System"), to=("system",), listed=True, heard_as=("system", "application")),
            LINK,
            NOTES,
        ),
        *grouped(
            "numbers",
            Field(
                "accounts",
                Type.INTEGER,
                label("Accounts looked at"),
                listed=True,
                heard_as=("accounts", "accounts reviewed", "number of accounts"),
            ),
            Field(
                "removed",
                Type.INTEGER,
                label("Accounts removed"),
                listed=True,
                heard_as=("removed", "accounts removed"),
            ),
            Field("changed", Type.INTEGER, label("Rights made smaller"), heard_as=("rights reduced", "rights changed")),
            Field("found", Type.LONG, label("What was found"), heard_as=("findings", "what was found"), sensitive=True),
            ACTIONS,
        ),
        *grouped(
            "who",
            Field(
                "by",
                Type.REF,
                label("Done by"),
                to=("person", "team"),
                listed=True,
                heard_as=("by", "done by", "reviewed by", "reviewer"),
            ),
            TEAM,
        ),
        *grouped(
            "when",
            Field("on", Type.DATE, label("Done on"), listed=True, heard_as=("date", "done on", "date of review")),
            Field("next", Type.DATE, label("Next one"), listed=True, heard_as=("next", "next review", "next due")),
        ),
        *TAGS,
    ),
    prefix="AR",
    scope="team",
    groups=groups("what", "who", "when", "numbers", "tags"),
    due="next",
)

KINDS = (SYSTEM_CHANGE, ACCESS_REVIEW)
