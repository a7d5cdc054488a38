"""Evidence, comments and sign-offs: what stands behind the records."""

from __future__ import annotations

from kimdesk.model.fields import Field, Kind, Type, label, options

EVIDENCE = Kind(
    "evidence",
    "evidence",
    label("Evidence"),
    label("Evidence"),
    "title",
    (
        Field("title", Type.TEXT, label("Title"), required=True, listed=True, sensitive=True),
        Field("record", Type.REF, label("Evidence for"), required=True, listed=True),
        Field("about", Type.TEXT, label("About"), label("The principle or field it stands behind."), listed=True),
        Field("link", Type.LINK, label("Where it is"), listed=True),
        Field("file", Type.OBJECT, label("File"), sensitive=True),
        Field("note", Type.LONG, label("Note"), sensitive=True),
        Field("seen_by", Type.REF, label("Seen by"), to=("person",), listed=True),
        Field("seen_on", Type.DATE, label("Seen on"), listed=True),
    ),
    prefix="E",
)

COMMENT = Kind(
    "comment",
    "comments",
    label("Comment"),
    label("Comments"),
    "text",
    (
        Field("record", Type.REF, label("About"), required=True, listed=True),
        Field("text", Type.LONG, label("Comment"), required=True, listed=True, sensitive=True),
    ),
)

CERTIFICATE_SORTS = options(
    ("authority", label("The landlord’s own authority")),
    ("signatory", label("Given by the landlord’s authority")),
    ("own", label("Brought by the council")),
)

SIGNOFF = Kind(
    "signoff",
    "signoffs",
    label("Sign-off"),
    label("Sign-offs"),
    "title",
    (
        Field("title", Type.TEXT, label("Title"), listed=True),
        Field("quarter", Type.REF, label("Quarter"), to=("quarter",), required=True, listed=True),
        Field("signed", Type.OBJECT, label("Signed"), listed=True),
        Field("by_manager", Type.OBJECT, label("Signed by the service manager")),
        Field("by_head", Type.OBJECT, label("Signed by the head of service")),
        Field("scan", Type.OBJECT, label("Sheet signed by hand"), label("A scan of it, kept with the sign-off.")),
        Field("issued", Type.OBJECT, label("Issued pack"), label("The files as they were issued, kept as they are.")),
        Field(
            "issued_more",
            Type.OBJECT,
            label("Other issued packs"),
            label("Those by other templates and of parts, each as it was issued."),
        ),
    ),
)

CERTIFICATE = Kind(
    "certificate",
    "certificates",
    label("Certificate"),
    label("Certificates"),
    "title",
    (
        Field("title", Type.TEXT, label("Title"), required=True, listed=True),
        Field("sort", Type.CHOICE, label("What it is"), required=True, options=CERTIFICATE_SORTS, listed=True),
        Field("person", Type.REF, label("Whose"), to=("person",), listed=True),
        Field("asked", Type.TEXT, label("Request"), label("What the signatory's laptop asks to have certified.")),
        Field("given", Type.TEXT, label("Certificate"), label("The certificate itself, as it was given or accepted.")),
        Field("until", Type.DATE, label("Holds until"), listed=True),
        Field("withdrawn", Type.DATE, label("Withdrawn on"), listed=True),
        Field("reason", Type.LONG, label("Why it was withdrawn")),
    ),
)

KINDS = (EVIDENCE, COMMENT, SIGNOFF, CERTIFICATE)
