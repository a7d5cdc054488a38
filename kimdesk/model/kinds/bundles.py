"""Evidence bundles: what was handed out for an information request, a regulator, the Ombudsman or a court."""

from __future__ import annotations

from kimdesk.model.fields import Field, Kind, Option, Type, label, options

FOR = options(
    ("foi", label("Freedom of Information request"), ("FOI", "FOIA")),
    ("eir", label("Environmental information request"), ("EIR",)),
    ("sar", label("Subject access request"), ("SAR", "DSAR")),
    ("rsh", label("Regulator of Social Housing"), ("RSH",)),
    ("ombudsman", label("Housing Ombudsman")),
    ("court", label("Court or tribunal"), ("court", "tribunal")),
)

# Freedom of Information Act 2000, Part II; Environmental Information Regulations 2004; Data Protection Act 2018.
EXEMPTIONS: tuple[Option, ...] = options(
    ("foia21", label("FOIA section 21: reasonably accessible by other means"), ("s.21", "s21")),
    ("foia22", label("FOIA section 22: intended for future publication"), ("s.22", "s22")),
    ("foia31", label("FOIA section 31: law enforcement"), ("s.31", "s31")),
    ("foia36", label("FOIA section 36: prejudice to the effective conduct of public affairs"), ("s.36", "s36")),
    ("foia40", label("FOIA section 40: personal information"), ("s.40", "s40")),
    ("foia41", label("FOIA section 41: information provided in confidence"), ("s.41", "s41")),
    ("foia42", label("FOIA section 42: legal professional privilege"), ("s.42", "s42")),
    ("foia43", label("FOIA section 43: commercial interests"), ("s.43", "s43")),
    ("eir12_4", label("EIR regulation 12(4): the kind of request or information"), ("12(4)", "reg 12(4)")),
    ("eir12_5", label("EIR regulation 12(5): adverse effect of disclosure"), ("12(5)", "reg 12(5)")),
    ("eir13", label("EIR regulation 13: personal data"), ("13", "reg 13")),
    ("dpa2", label("DPA 2018 Schedule 2: exempt from the right of access"), ("Schedule 2", "DPA Schedule 2")),
)

BUNDLE = Kind(
    "bundle",
    "bundles",
    label("Evidence bundle"),
    label("Evidence bundles"),
    "request",
    (
        Field(
            "request",
            Type.TEXT,
            label("Request reference"),
            label("The council's own number of the request, never the name of whoever asked."),
            required=True,
            listed=True,
        ),
        Field("sort", Type.CHOICE, label("For"), required=True, options=FOR, listed=True),
        Field("as_at", Type.DATE, label("Asked about"), label("The day that was asked about."), listed=True),
        Field("made_on", Type.DATE, label("Made on"), listed=True),
        Field("made_by", Type.REF, label("Made by"), to=("person",), listed=True),
        Field("records", Type.REFS, label("Records in it")),
        Field("withheld", Type.OBJECT, label("Withheld"), label("What was withheld, under which exemption, and why.")),
        Field("content_hash", Type.TEXT, label("Mark of the content")),
        Field(
            "closed",
            Type.DATE,
            label("Request closed on"),
            label("Until then nothing in the bundle can be deleted. Closing includes any review or appeal."),
            listed=True,
        ),
    ),
    prefix="EB",
    ends="closed",
)

KINDS = (BUNDLE,)
