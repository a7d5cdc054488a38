"""Who answers for personal data, as the workspace names them above its record of processing."""

from __future__ import annotations

from kimdesk.model.fields import Field, Type, label, options

CONTACTS = (
    Field(
        "authority",
        Type.CHOICE,
        label("Public authority"),
        label("A council is one, and unless this says no the landlord is taken for one."),
        options=options(("yes", label("Yes")), ("no", label("No"))),
    ),
    Field("controller", Type.TEXT, label("Controller"), label("The council or company, where its name is another.")),
    Field("controller_address", Type.LONG, label("Controller's address")),
    Field("controller_email", Type.TEXT, label("Controller's e-mail")),
    Field("controller_telephone", Type.TEXT, label("Controller's telephone")),
    Field("officer", Type.TEXT, label("Data protection officer"), sensitive=True),
    Field("officer_address", Type.LONG, label("Data protection officer's address")),
    Field("officer_email", Type.TEXT, label("Data protection officer's e-mail")),
    Field("officer_telephone", Type.TEXT, label("Data protection officer's telephone")),
    Field(
        "representative", Type.TEXT, label("Representative"), label("Only where one had to be named."), sensitive=True
    ),
    Field("representative_address", Type.LONG, label("Representative's address")),
    Field("representative_email", Type.TEXT, label("Representative's e-mail")),
    Field("representative_telephone", Type.TEXT, label("Representative's telephone")),
)
