"""What stops disposal, and the log of what was disposed of."""

from __future__ import annotations

from kimdesk.model.fields import Field, Kind, Type, label, options
from kimdesk.model.kinds.usual import ASSETS, LINK, NOTES, OWNER, grouped, groups

HOLD = Kind(
    "hold",
    "holds",
    label("Legal hold or live request"),
    label("Legal holds and live requests"),
    "title",
    (
        *grouped(
            "what",
            Field(
                "title",
                Type.TEXT,
                label("What it is about"),
                label("The matter, never the name of who asked."),
                required=True,
                listed=True,
                heard_as=("subject", "hold", "matter", "description"),
            ),
            Field(
                "sort",
                Type.CHOICE,
                label("Sort"),
                required=True,
                listed=True,
                options=options(
                    ("hold", label("Legal hold"), ("litigation", "litigation hold", "claim")),
                    ("foi", label("FOI request"), ("foi", "freedom of information")),
                    ("eir", label("EIR request"), ("eir", "environmental information")),
                    ("sar", label("Subject access request"), ("sar", "dsar", "subject access")),
                    ("ombudsman", label("Ombudsman investigation"), ("ombudsman",)),
                    ("court", label("Court or tribunal"), ("court", "tribunal", "disclosure order")),
                ),
                heard_as=("type", "sort", "kind"),
            ),
            Field(
                "case",
                Type.TEXT,
                label("Case reference"),
                listed=True,
                heard_as=("case reference", "case number", "request reference"),
            ),
            Field(
                "why", Type.LONG, label("Why nothing may be disposed of"), heard_as=("reason", "why"), sensitive=True
            ),
            ASSETS._replace(listed=True),
            Field("records", Type.LONG, label("Which records"), heard_as=("records", "scope"), sensitive=True),
            NOTES,
        ),
        *grouped(
            "who",
            Field("set_by", Type.REF, label("Set by"), to=("person", "team"), heard_as=("set by", "placed by")),
            OWNER._replace(listed=False),
        ),
        *grouped(
            "when",
            Field("since", Type.DATE, label("From"), listed=True, heard_as=("from", "start date", "date placed")),
            Field("until", Type.DATE, label("Look again on"), listed=True, heard_as=("until", "review date")),
            Field("lifted", Type.DATE, label("Lifted on"), listed=True, heard_as=("lifted", "date lifted", "end date")),
            Field("lifted_by", Type.REF, label("Lifted by"), to=("person", "team")),
        ),
    ),
    prefix="H",
    groups=groups("what", "who", "when"),
    due="until",
    ends="lifted",
)

METHODS = options(
    ("shredded", label("Shredded here"), ("cross-cut shredding", "shredded")),
    ("contractor", label("Destroyed by a contractor"), ("confidential waste", "certified destruction")),
    ("deleted", label("Deleted by hand"), ("deleted", "manual deletion")),
    ("system", label("Deleted by the system"), ("automatic deletion",)),
    ("wiped", label("Device wiped or destroyed"), ("wiped", "degaussed")),
    ("anonymised", label("Anonymised"), ("pseudonymised",)),
    ("archive", label("Given to an archive"), ("transferred to archive",)),
    ("returned", label("Returned to the controller"), ("returned",)),
)

DISPOSAL = Kind(
    "disposal",
    "disposals",
    label("Disposal"),
    label("Disposals"),
    "title",
    (
        *grouped(
            "what",
            Field(
                "title",
                Type.TEXT,
                label("What was disposed of"),
                required=True,
                listed=True,
                heard_as=("description", "records", "what was destroyed", "items"),
            ),
            Field(
                "asset",
                Type.REF,
                label("Information asset"),
                to=("asset",),
                required=True,
                listed=True,
                heard_as=("information asset", "asset"),
            ),
            Field("rule", Type.REF, label("Retention rule"), to=("retention_rule",), heard_as=("retention rule",)),
            Field(
                "corrects",
                Type.REF,
                label("Corrects the entry"),
                label("What was approved stays as it is; another entry puts it right."),
                to=("disposal",),
            ),
            Field("records", Type.LONG, label("List of the records"), heard_as=("list", "box list"), sensitive=True),
            Field("quantity", Type.TEXT, label("How much"), heard_as=("quantity", "number", "volume")),
            LINK._replace(label=label("Where the list is")),
            Field("covers_from", Type.DATE, label("Records from"), heard_as=("date from", "covering from")),
            Field("covers_to", Type.DATE, label("Records to"), heard_as=("date to", "covering to")),
            Field("note", Type.LONG, label("Note"), heard_as=("note", "notes", "comments"), sensitive=True),
        ),
        *grouped(
            "follow",
            Field(
                "method",
                Type.CHOICE,
                label("Method"),
                options=METHODS,
                listed=True,
                heard_as=("method", "disposal method", "method of destruction"),
            ),
            Field(
                "approved_by",
                Type.REF,
                label("Approved by"),
                to=("person", "team"),
                listed=True,
                heard_as=("approved by", "authorised by"),
            ),
            Field("approved_on", Type.DATE, label("Approved on"), heard_as=("approved on", "date approved")),
            Field(
                "on",
                Type.DATE,
                label("Disposed of on"),
                listed=True,
                heard_as=("date", "date destroyed", "date of disposal"),
            ),
            Field(
                "certificate", Type.LINK, label("Certificate"), heard_as=("certificate", "certificate of destruction")
            ),
        ),
    ),
    prefix="D",
    groups=(*groups("what"), ("follow", label("Approval and proof"))),
)

KINDS = (HOLD, DISPOSAL)
