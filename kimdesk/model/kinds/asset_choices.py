"""The choice lists of the information asset register."""

from __future__ import annotations

from kimdesk.model.fields import label, options

STATUS = options(
    ("held", label("Held")),
    ("needed", label("Needed and not held")),
    ("unneeded", label("Held and not needed")),
)

ASSET_TYPES = options(
    ("system", label("System or database"), ("software", "applications", "saas")),
    ("spreadsheet", label("Spreadsheet")),
    ("documents", label("Document set"), ("documentation",)),
    ("paper", label("Paper")),
    ("media", label("Physical media"), ("removable media",)),
    ("contractor", label("Held by a contractor")),
    ("people", label("Known only by people")),
)

# UK GDPR Article 6(1); (ea) was added by the Data (Use and Access) Act 2025.
ARTICLE_6 = options(
    ("a", label("(a) Consent")),
    ("b", label("(b) Contract")),
    ("c", label("(c) Legal obligation")),
    ("d", label("(d) Vital interests")),
    ("e", label("(e) Public task"), ("public interest", "task in the public interest")),
    ("ea", label("(ea) Recognised legitimate interest")),
    ("f", label("(f) Legitimate interests")),
)

MARKING = options(
    ("official", label("OFFICIAL")),
    ("sensitive", label("OFFICIAL-SENSITIVE"), ("PROTECT", "RESTRICTED")),
    ("none", label("Not marked")),
)

DISPOSAL = options(
    ("destroy", label("Destroy (confidential)")),
    ("review", label("Review")),
    ("archive", label("Transfer to archive")),
    ("offer", label("Offer to archivist")),
    ("permanent", label("Retain permanently")),
    ("anonymise", label("Anonymise")),
    ("return", label("Return to controller")),
    ("automatic", label("Automatic deletion by the system")),
)

YES_NO = options(("yes", label("Yes")), ("no", label("No")))
DPIA = options(
    ("not_required", label("Not required")),
    ("to_do", label("Required, not started")),
    ("under_way", label("Under way")),
    ("done", label("Done")),
)
APPLIES = options(
    ("yes", label("Yes, by itself")),
    ("by_hand", label("By hand")),
    ("no", label("No")),
)

# What a person may answer with "not known yet": the answer is kept as a gap to follow up.
MAY_BE_UNKNOWN = options(
    ("owner", label("Owner")),
    ("where", label("System or place")),
    ("retention", label("Retention rule")),
    ("article6", label("Lawful basis")),
    ("personal", label("Personal data")),
    ("review", label("Review date")),
)
