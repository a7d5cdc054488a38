"""Interfaces between systems, and the contractors and partners who handle information."""

from __future__ import annotations

from kimdesk.model.fields import Field, Kind, Type, label, options
from kimdesk.model.kinds.tags import TAGS_WITHOUT_LINE
from kimdesk.model.kinds.usual import (
    ACTIONS,
    ASSETS,
    NOTES,
    OWNER,
    REVIEW,
    SYSTEMS,
    TEAM,
    YES_NO,
    YES_PARTLY_NO,
    grouped,
    groups,
)

INTERFACE = Kind(
    "interface",
    "interfaces",
    label("Interface"),
    label("Interfaces"),
    "title",
    (
        *grouped(
            "what",
            Field(
                "title",
                Type.TEXT,
                label("What passes"),
                required=True,
                listed=True,
                heard_as=("interface", "name", "data passed", "description"),
            ),
            Field(
                "from_system",
                Type.REF,
                label("From system"),
                to=("system",),
                listed=True,
                heard_as=("from", "from system", "source system", "source"),
            ),
            Field(
                "to_system",
                Type.REF,
                label("To system"),
                to=("system",),
                listed=True,
                heard_as=("to", "to system", "target system", "destination"),
            ),
            Field(
                "how",
                Type.CHOICE,
                label("How"),
                listed=True,
                options=options(
                    ("api", label("Direct connection (API)"), ("api", "web service", "direct")),
                    ("file", label("File"), ("csv", "batch file", "file transfer", "extract")),
                    ("bot", label("Software robot"), ("bot", "rpa", "robot")),
                    ("rekeying", label("Re-keying by hand"), ("rekeying", "re-keying", "manual", "manual entry")),
                ),
                heard_as=("how", "method", "type of interface"),
            ),
            Field("often", Type.TEXT, label("How often"), heard_as=("frequency", "how often")),
            NOTES,
        ),
        *grouped("who", OWNER),
        *grouped(
            "when",
            Field(
                "reconciled",
                Type.DATE,
                label("Last reconciled"),
                label("When both sides were last compared."),
                listed=True,
                heard_as=("last reconciled", "date reconciled", "last checked"),
            ),
            Field("result", Type.TEXT, label("What the comparison showed"), heard_as=("result", "differences")),
            Field("next", Type.DATE, label("Compare again on"), heard_as=("next reconciliation", "next check")),
            Field(
                "state",
                Type.CHOICE,
                label("State"),
                listed=True,
                options=options(
                    ("in_use", label("In use"), ("live", "active")),
                    ("planned", label("Planned"), ("in progress", "in development")),
                    ("failing", label("Failing"), ("broken", "not working")),
                    ("ended", label("Ended"), ("withdrawn", "decommissioned")),
                ),
                heard_as=("state", "status"),
            ),
        ),
    ),
    prefix="IF",
    groups=groups("what", "who", "when"),
    due="next",
    ends="state",
    finished=("ended",),
)

CONTRACTOR = Kind(
    "contractor",
    "contractors",
    label("Contractor or partner"),
    label("Contractors and partners"),
    "name",
    (
        *grouped(
            "what",
            Field(
                "name",
                Type.TEXT,
                label("Name"),
                required=True,
                listed=True,
                heard_as=("contractor", "supplier", "name", "company", "third party", "partner"),
            ),
            Field(
                "does",
                Type.LONG,
                label("What for"),
                listed=True,
                heard_as=("service", "what for", "services provided", "description", "contract for"),
            ),
            Field(
                "processor",
                Type.CHOICE,
                label("Processes personal data for us"),
                options=YES_NO,
                listed=True,
                heard_as=("data processor", "processor", "processes personal data"),
            ),
            SYSTEMS,
            ASSETS,
            NOTES,
        ),
        *grouped(
            "who", OWNER._replace(label=label("Contract manager"), heard_as=("contract manager", *OWNER.heard_as)), TEAM
        ),
        *grouped(
            "law",
            Field(
                "contract", Type.LINK, label("Contract"), heard_as=("contract", "contract link", "contract reference")
            ),
            Field(
                "contract_ends",
                Type.DATE,
                label("Contract ends"),
                heard_as=("contract end date", "contract ends", "expiry"),
            ),
            Field(
                "clause",
                Type.CHOICE,
                label("Clause on our minimum standard"),
                label("Whether the contract holds them to our standard for knowledge and information."),
                options=YES_PARTLY_NO,
                listed=True,
                heard_as=("kim clause", "minimum standard", "clause on minimum standard", "data clause"),
            ),
            Field(
                "data_return",
                Type.LONG,
                label("How data comes back at the end"),
                heard_as=("data return", "exit arrangements", "data return on exit"),
            ),
        ),
        *grouped(
            "found",
            Field(
                "last_check",
                Type.DATE,
                label("Last check"),
                listed=True,
                heard_as=("last check", "last checked", "date of last check"),
            ),
            Field(
                "result",
                Type.CHOICE,
                label("Result of the check"),
                options=options(
                    ("met", label("Met")),
                    ("partly", label("Partly met"), ("partially met",)),
                    ("not_met", label("Not met"), ("failed",)),
                ),
                heard_as=("result", "outcome of check"),
            ),
            Field("found", Type.LONG, label("What the check found"), heard_as=("findings", "comments on check")),
            ACTIONS,
        ),
        *grouped("when", REVIEW, Field("ended", Type.DATE, label("Ended on"), heard_as=("ended", "date ended"))),
        *TAGS_WITHOUT_LINE,
    ),
    prefix="C",
    scope="team",
    groups=groups("what", "who", "law", "found", "when", "tags"),
    due="review",
    ends="ended",
)

KINDS = (INTERFACE, CONTRACTOR)
