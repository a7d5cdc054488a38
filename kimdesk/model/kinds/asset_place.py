"""Where an information asset stands: among other assets, with whom, under which rule, how well protected."""

from __future__ import annotations

from kimdesk.model.fields import Field, Type, label
from kimdesk.model.kinds.law_choices import LEVELS
from kimdesk.model.kinds.usual import YES_NO, grouped

SOURCES = grouped(
    "sources",
    Field("copy_of", Type.REF, label("Copy of the asset"), to=("asset",), heard_as=("copy of asset", "duplicate of")),
    Field("feeds", Type.REFS, label("Feeds the assets"), to=("asset",), heard_as=("feeds assets", "downstream assets")),
    Field(
        "repository",
        Type.REF,
        label("Repository to be used"),
        label("The one place where this dataset belongs, if it is not there yet."),
        to=("system",),
        heard_as=("repository", "repository to be used", "agreed repository"),
    ),
)

WHAT = grouped(
    "what",
    Field("parent", Type.REF, label("Part of the asset"), to=("asset",), heard_as=("parent asset",)),
    Field("esd_function", Type.TEXT, label("Local government function"), heard_as=("function level 1", "lga function")),
    Field("esd_service", Type.TEXT, label("Local government service"), heard_as=("service id", "lga service")),
)

WHO = grouped(
    "who",
    Field(
        "access", Type.TEXT, label("Access groups"), heard_as=("access groups", "access rights", "permission groups")
    ),
    Field("contractor", Type.REF, label("Contractor in the register"), to=("contractor",)),
    Field(
        "contract", Type.LINK, label("Contract with the processor"), heard_as=("processor contract", "contract link")
    ),
    Field("contract_review", Type.DATE, label("Contract review"), heard_as=("contract review date",)),
    Field("joint_controller", Type.TEXT, label("Joint controller"), heard_as=("joint controller",)),
)

KEEP = grouped(
    "keep",
    Field(
        "retention_rule",
        Type.REF,
        label("Rule in the schedule"),
        to=("retention_rule",),
        heard_as=("retention rule reference", "retention schedule reference"),
    ),
    Field(
        "runs_from",
        Type.DATE,
        label("The period runs from"),
        label(
            "Only where one date governs the whole asset; cases run each from their own, in the system that holds them."
        ),
    ),
)

PROTECT = grouped(
    "protect",
    Field("confidentiality", Type.CHOICE, label("Confidentiality"), options=LEVELS, heard_as=("confidentiality",)),
    Field("integrity", Type.CHOICE, label("Integrity"), options=LEVELS, heard_as=("integrity",)),
    Field("availability", Type.CHOICE, label("Availability"), options=LEVELS, heard_as=("availability",)),
    Field(
        "continuity",
        Type.TEXT,
        label("Continuity"),
        label("How work goes on without it."),
        heard_as=("business continuity",),
    ),
    Field("breach", Type.CHOICE, label("Has there been a breach?"), options=YES_NO, heard_as=("data breach", "breach")),
)

LIFE = grouped(
    "life",
    Field("reviewer", Type.REF, label("Reviewed by"), to=("person", "team"), heard_as=("reviewer", "reviewed by")),
    Field("risks", Type.REFS, label("Risks"), to=("risk",)),
)
