"""Chases: what a team was asked for when its return was owed, by whom and when."""

from __future__ import annotations

from kimdesk.model.fields import Field, Kind, Type, label, options

WAYS = options(
    ("copied", label("Copied")),
    ("draft", label("Mail draft")),
    ("all", label("One mail to all who are late")),
)

CHASE = Kind(
    "chase",
    "chases",
    label("Chase"),
    label("Chases"),
    "subject",
    (
        Field("subject", Type.TEXT, label("Subject"), required=True, listed=True),
        Field("team", Type.REF, label("Team"), to=("team",), required=True, listed=True),
        Field("quarter", Type.REF, label("Quarter"), to=("quarter",), required=True, listed=True),
        Field("way", Type.CHOICE, label("How it was sent"), options=WAYS, required=True, listed=True),
        Field("asked", Type.TEXT, label("Who was asked"), listed=True, sensitive=True),
        Field("text", Type.LONG, label("What was written"), required=True, sensitive=True),
    ),
    scope="team",
)

KINDS = (CHASE,)
