"""What any record can be tagged with: where in the life of information it stands, and whom it answers."""

from __future__ import annotations

from kimdesk.model.fields import Field, Type, label, options
from kimdesk.model.kinds.recommendations import RECOMMENDATIONS

# The four parts under which the Housing Ombudsman looks at how information is handled.
HANDLING = options(
    ("create", label("Create"), ("creating", "created", "collect", "recording")),
    ("store", label("Store"), ("storing", "stored", "keep")),
    ("use", label("Use"), ("using", "used")),
    ("share", label("Share"), ("sharing", "shared")),
)

# The Regulator of Social Housing's consumer standards, in force since April 2024.
CONSUMER_STANDARDS = options(
    ("safety", label("Safety and quality"), ("safety and quality standard",)),
    ("transparency", label("Transparency, influence and accountability"), ("tia", "transparency")),
    ("neighbourhood", label("Neighbourhood and community"), ("neighbourhood",)),
    ("tenancy", label("Tenancy"), ("tenancy standard",)),
)

KNOWING = options(
    ("customers", label("Knowing our customers"), ("customers", "tenants", "residents", "people")),
    ("homes", label("Knowing our homes"), ("homes", "stock", "properties", "property")),
)

# The three lines of defence; a regulator, the Ombudsman and the ICO stand outside as a part of the third.
LINES = options(
    ("first", label("First line: the team itself"), ("first", "1", "1st", "management")),
    ("second", label("Second line: oversight"), ("second", "2", "2nd", "oversight", "compliance")),
    ("third", label("Third line: independent assurance"), ("third", "3", "3rd", "internal audit", "external")),
)

LINE = Field(
    "line",
    Type.CHOICE,
    label("Line of defence"),
    group="tags",
    options=LINES,
    heard_as=("line of defence", "assurance line"),
)

_HANDLING = Field("handling", Type.CHOICES, label("Create, store, use, share"), group="tags", options=HANDLING)
_RECOMMENDATIONS = Field(
    "recommendations", Type.CHOICES, label("Ombudsman recommendations"), group="tags", options=RECOMMENDATIONS
)
_CONSUMER = Field(
    "consumer",
    Type.CHOICES,
    label("Consumer standards"),
    group="tags",
    options=CONSUMER_STANDARDS,
    heard_as=("consumer standard", "rsh standard", "regulatory standard"),
)
_KNOWING = Field("knowing", Type.CHOICES, label("Knowing customers and homes"), group="tags", options=KNOWING)

# For a kind that says its recommendations itself, and for one that says its line itself.
TAGS_BESIDE = (_HANDLING, _CONSUMER, _KNOWING)
TAGS_WITHOUT_LINE = (_HANDLING, _RECOMMENDATIONS, _CONSUMER, _KNOWING)
TAGS = (*TAGS_WITHOUT_LINE, LINE)
