"""Fields that many registers have alike, and the groups that their editors are parted into."""

from __future__ import annotations

from kimdesk.i18n import Text
from kimdesk.model.fields import Field, Type, label, options

YES_NO = options(("yes", label("Yes"), ("true",)), ("no", label("No"), ("false",)))
YES_PARTLY_NO = options(
    ("yes", label("Yes")), ("partly", label("Partly"), ("partially", "in part")), ("no", label("No"))
)

OWNER = Field(
    "owner",
    Type.REF,
    label("Owner"),
    group="who",
    to=("person", "team"),
    listed=True,
    heard_as=("owner", "responsible", "responsible officer", "lead officer", "lead"),
)
TEAM = Field(
    "team",
    Type.REF,
    label("Team"),
    group="who",
    to=("team",),
    heard_as=("team", "service area", "department", "service"),
)
ASSETS = Field(
    "assets",
    Type.REFS,
    label("Information assets"),
    group="what",
    to=("asset",),
    heard_as=("information assets", "assets", "information asset"),
)
SYSTEMS = Field(
    "systems", Type.REFS, label("Systems"), group="what", to=("system",), heard_as=("systems", "system", "systems used")
)
ACTIONS = Field("actions", Type.REFS, label("Actions"), group="follow", to=("action",), heard_as=("actions",))
REVIEW = Field(
    "review",
    Type.DATE,
    label("Next review"),
    group="when",
    listed=True,
    heard_as=("review date", "next review", "review due", "date of next review"),
)
VERSION = Field(
    "version", Type.TEXT, label("Version"), group="what", listed=True, heard_as=("version", "version number")
)
LINK = Field(
    "link", Type.LINK, label("Where it is"), group="what", heard_as=("link", "where it is kept", "url", "document")
)
NOTES = Field(
    "notes", Type.LONG, label("Notes"), group="what", sensitive=True, heard_as=("notes", "comments", "remarks")
)

_GROUPS = {
    "what": label("What"),
    "who": label("Who"),
    "when": label("When"),
    "law": label("Law"),
    "share": label("Share"),
    "keep": label("Keep"),
    "protect": label("Protect"),
    "decide": label("Advice and decision"),
    "found": label("What was found"),
    "follow": label("What follows"),
    "numbers": label("Numbers"),
    "tags": label("Tags"),
}


def grouped(group: str, *fields: Field) -> tuple[Field, ...]:
    """Return the fields as those of one group of the editor."""
    return tuple(each._replace(group=group) for each in fields)


def groups(*keys: str) -> tuple[tuple[str, Text], ...]:
    """Return these groups of an editor with their labels."""
    return tuple((key, _GROUPS[key]) for key in keys)
