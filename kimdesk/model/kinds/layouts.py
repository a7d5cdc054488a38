"""How a council lays out its workbooks: which column brought which field, remembered for the next file of the same shape."""

from __future__ import annotations

from kimdesk.model.fields import Field, Kind, Type, label

LAYOUT = Kind(
    "layout",
    "layouts",
    label("Workbook layout"),
    label("Workbook layouts"),
    "name",
    (
        Field("name", Type.TEXT, label("Layout"), required=True, listed=True),
        Field("shape", Type.TEXT, label("Mark of its headings"), required=True),
        Field(
            "brings",
            Type.TEXT,
            label("Brings"),
            label("The kind of record; empty where the table is left out."),
            listed=True,
        ),
        Field("columns", Type.OBJECT, label("Columns")),
    ),
)

KINDS = (LAYOUT,)
