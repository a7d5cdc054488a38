"""What the law asks about an information asset, and to whom its content goes."""

from __future__ import annotations

from kimdesk.model.fields import Field, Type, label, options
from kimdesk.model.kinds.law_choices import RIGHTS_OF_PEOPLE, ROLE, SPECIAL_CATEGORIES
from kimdesk.model.kinds.usual import YES_NO, grouped

LAW = grouped(
    "law",
    Field(
        "role",
        Type.CHOICE,
        label("Our role"),
        options=ROLE,
        heard_as=("controller or processor", "data protection role"),
    ),
    Field(
        "categories",
        Type.CHOICES,
        label("Special categories"),
        options=SPECIAL_CATEGORIES,
        heard_as=("special categories",),
    ),
    Field(
        "criminal",
        Type.CHOICE,
        label("Holds criminal offence data"),
        options=YES_NO,
        heard_as=("criminal offence data", "criminal convictions"),
    ),
    Field(
        "vulnerable",
        Type.CHOICE,
        label("About children or vulnerable people"),
        options=YES_NO,
        heard_as=("children or vulnerable people", "vulnerable people"),
    ),
    Field(
        "source",
        Type.TEXT,
        label("Where the data comes from"),
        heard_as=("source of the personal data", "the source of the personal data (if applicable)"),
    ),
    Field(
        "schedule1",
        Type.TEXT,
        label("Schedule 1 condition"),
        heard_as=("schedule 1 condition", "data protection act 2018 schedule 1 condition for processing"),
    ),
    Field(
        "policy_document", Type.LINK, label("Appropriate policy document"), heard_as=("appropriate policy document",)
    ),
    Field("lia", Type.LINK, label("Legitimate interests assessment"), heard_as=("legitimate interests assessment",)),
    Field("consent", Type.LINK, label("Record of consent"), heard_as=("record of consent", "consent record")),
    Field(
        "rights",
        Type.CHOICES,
        label("Rights people have"),
        options=RIGHTS_OF_PEOPLE,
        heard_as=("rights available to individuals",),
    ),
    Field(
        "automated",
        Type.CHOICE,
        label("Automated decisions or profiling"),
        options=YES_NO,
        heard_as=("automated decision making",),
    ),
    Field("notice", Type.REF, label("Notice in the register"), to=("notice",)),
    Field("notice_version", Type.TEXT, label("Version of the notice"), heard_as=("privacy notice version",)),
    Field(
        "dpia_link",
        Type.LINK,
        label("Where the assessment is"),
        heard_as=("link to data protection impact assessment", "dpia link"),
    ),
    Field(
        "duty",
        Type.TEXT,
        label("Statutory duty"),
        label("The law that makes us hold it."),
        heard_as=("statutory duty",),
    ),
    Field(
        "foi_class",
        Type.TEXT,
        label("Class in the publication scheme"),
        heard_as=("foi class", "publication scheme class"),
    ),
    Field("publishable", Type.CHOICE, label("May be published"), options=YES_NO, heard_as=("publishable", "open data")),
)

SHARE = grouped(
    "share",
    Field(
        "recipient_kinds",
        Type.CHOICES,
        label("Kinds of recipient"),
        options=options(
            ("internal", label("Within the council"), ("internal",)),
            ("external", label("Outside the council"), ("external",)),
            ("processor", label("Processor"), ("data processor", "contractor")),
        ),
    ),
    Field("sharing", Type.REFS, label("Agreements and DPIAs in the register"), to=("sharing",)),
    Field(
        "countries",
        Type.TEXT,
        label("Other countries it goes to"),
        heard_as=("third countries", "international transfers", "transfers"),
    ),
    Field(
        "safeguards",
        Type.TEXT,
        label("Safeguards for transfers"),
        heard_as=("transfer mechanism", "transfer safeguards"),
    ),
)
