"""Two records that look like one thing, and somebody who knows has said that they are not: nobody is asked again."""

from __future__ import annotations

from kimdesk.model.fields import Field, Kind, Type, label

TOLD_APART = Kind(
    "told_apart",
    "told-apart",
    label("Told apart"),
    label("Told apart"),
    "names",
    (
        Field("names", Type.TEXT, label("What they are called"), required=True, listed=True, sensitive=True),
        # Ids and no references: what is merged or deleted later leaves nothing here to put right.
        Field("first", Type.TEXT, label("One"), required=True),
        Field("second", Type.TEXT, label("The other"), required=True),
    ),
)

KINDS = (TOLD_APART,)
