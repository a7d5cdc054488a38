"""Choice lists of data protection law that more than one register uses."""

from __future__ import annotations

from kimdesk.model.fields import label, options

ROLE = options(
    ("controller", label("Controller"), ("data controller", "sole controller")),
    ("processor", label("Processor"), ("data processor",)),
    ("joint", label("Joint controller"), ("joint data controller", "joint controllers")),
)

# UK GDPR Article 9(2).
ARTICLE_9 = options(
    ("a", label("(a) Explicit consent"), ("explicit consent for special categories",)),
    (
        "b",
        label("(b) Employment, social security and social protection"),
        ("employment and social security", "employment and social security law"),
    ),
    ("c", label("(c) Vital interests"), ("vital interests incapacity",)),
    ("d", label("(d) Not-for-profit body"), ("nonprofit organisation", "nonprofit organization")),
    ("e", label("(e) Made public by the person"), ("public data", "data manifestly made public by the data subject")),
    ("f", label("(f) Legal claims or courts")),
    ("g", label("(g) Substantial public interest")),
    ("h", label("(h) Health or social care"), ("preventive medicine", "occupational medicine")),
    ("i", label("(i) Public health")),
    ("j", label("(j) Archiving, research and statistics")),
)

# UK GDPR Article 9(1), and beside it what Article 10 protects.
SPECIAL_CATEGORIES = options(
    ("race", label("Racial or ethnic origin"), ("ethnicity", "race", "ethnic origin")),
    ("politics", label("Political opinions")),
    ("belief", label("Religious or philosophical beliefs"), ("religion", "belief")),
    ("union", label("Trade union membership")),
    ("genetic", label("Genetic data")),
    ("biometric", label("Biometric data that identifies somebody"), ("biometric data",)),
    ("health", label("Health"), ("disability", "medical", "health data")),
    ("sex_life", label("Sex life"), ()),
    ("orientation", label("Sexual orientation"), ()),
)

# What people may ask of whoever holds data about them (UK GDPR chapter III, and Article 7 for consent).
RIGHTS_OF_PEOPLE = options(
    ("informed", label("To be informed"), ("right to be informed", "information")),
    ("access", label("Access"), ("right of access", "right to access")),
    ("rectification", label("Rectification"), ("right to rectification",)),
    ("erasure", label("Erasure"), ("right to erasure", "right to be forgotten")),
    ("restriction", label("Restriction"), ("right to restrict processing", "restrict processing")),
    ("portability", label("Portability"), ("data portability", "right to data portability")),
    ("objection", label("Objection"), ("right to object", "object")),
    ("human", label("A person's look at automated decisions"), ("automated decision making and profiling",)),
    ("withdraw", label("To withdraw consent"), ("withdraw consent",)),
)

LEVELS = options(("low", label("Low")), ("medium", label("Medium"), ("moderate",)), ("high", label("High")))

PROGRESS_OF_DPIA = options(
    ("to_do", label("Not started"), ("to do", "not yet started")),
    ("under_way", label("Under way"), ("in progress", "started", "draft", "waiting for validation")),
    ("done", label("Done"), ("complete", "completed", "approved", "simple validation", "signed validation")),
    ("review", label("Being looked at again"), ("under review", "in review")),
)
