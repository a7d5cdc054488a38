"""Evidence, comments and sign-offs: what stands behind the records."""

from __future__ import annotations

from kimdesk.model.fields import Field, Kind, Type, label

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
    ),
)

KINDS = (EVIDENCE, COMMENT, SIGNOFF)
