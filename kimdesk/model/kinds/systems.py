"""The systems that information is kept in, and the reports and dashboards drawn from them."""

from __future__ import annotations

from kimdesk.model.fields import Field, Kind, Type, label, options

SYSTEM = Kind(
    "system",
    "systems",
    label("System"),
    label("Systems"),
    "name",
    (
        Field(
            "name",
            Type.TEXT,
            label("Name"),
            required=True,
            listed=True,
            heard_as=("system", "systems", "application", "database"),
        ),
        Field(
            "does",
            Type.LONG,
            label("What it does"),
            listed=True,
            heard_as=("what the system does", "purpose", "description", "what it is for", "used for"),
        ),
        Field("supplier", Type.TEXT, label("Supplier"), listed=True, heard_as=("supplier", "vendor")),
        Field(
            "hosting",
            Type.CHOICE,
            label("Internal or external"),
            listed=True,
            options=options(("internal", label("Internal")), ("external", label("External"))),
        ),
        Field(
            "owner", Type.REF, label("Owner"), to=("person", "team"), listed=True, heard_as=("owner", "system owner")
        ),
    ),
    prefix="S",
)

REPORT = Kind(
    "report",
    "reports",
    label("Report or dashboard"),
    label("Reports and dashboards"),
    "title",
    (
        Field("title", Type.TEXT, label("Title"), required=True, listed=True),
        Field("about", Type.LONG, label("What it shows"), listed=True),
        Field(
            "sort",
            Type.CHOICE,
            label("Sort"),
            listed=True,
            options=options(("dashboard", label("Dashboard")), ("report", label("Report"))),
        ),
        Field("systems", Type.REFS, label("Systems it draws on"), to=("system",), listed=True),
        Field(
            "state",
            Type.CHOICE,
            label("State"),
            listed=True,
            options=options(
                ("in_use", label("In use")),
                ("in_progress", label("In progress")),
                ("planned", label("Planned")),
                ("withdrawn", label("Withdrawn")),
            ),
        ),
    ),
    prefix="RP",
    ends="state",
    finished=("withdrawn",),
)

KINDS = (SYSTEM, REPORT)
