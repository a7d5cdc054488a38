"""The quarterly KIM log: key activities, their lifecycle stages, returns, entries and practice changes."""

from __future__ import annotations

from kimdesk.i18n import Text
from kimdesk.model.fields import Field, Kind, Option, Type, label, options
from kimdesk.model.kinds.organisation import CUSTOMER_GROUPS

STAGES = options(
    ("collect", label("Collect")),
    ("store", label("Store")),
    ("use", label("Use")),
    ("analyse", label("Analyse")),
    ("share", label("Share")),
    ("check", label("Check")),
    ("keep", label("Keep")),
    ("dispose", label("Dispose")),
)

NOT_APPLICABLE = "na"


def _scale(none: Text, partly: Text, in_place: Text, embedded: Text) -> tuple[Option, ...]:
    return options(("0", none), ("1", partly), ("2", in_place), ("3", embedded), (NOT_APPLICABLE, label("N/A")))


SCALES: dict[str, tuple[Option, ...]] = {
    "p1": _scale(label("Not listed"), label("Partly listed"), label("Listed"), label("And checked")),
    "p2": _scale(label("Not mapped"), label("Partly"), label("Mapped"), label("And tested")),
    "p3": _scale(label("Nobody"), label("Some stages"), label("Every stage"), label("And active")),
    "p4": _scale(label("Not defined"), label("Partly"), label("Defined"), label("And checked")),
    "p5": _scale(label("Never looked"), label("When it fails"), label("Each quarter"), label("And acted on")),
    "p6": _scale(label("Not known"), label("Known"), label("Reported"), label("And used")),
}

PRINCIPLES: dict[str, Text] = {
    "p1": label("1 Key activities"),
    "p2": label("2 Lifecycle"),
    "p3": label("3 Responsibility"),
    "p4": label("4 Essential data"),
    "p5": label("5 Gaps and holes"),
    "p6": label("6 Quality reporting"),
}

PRINCIPLE_HELP: dict[str, Text] = {
    "p1": label("Is the list of what this team does complete?"),
    "p2": label("Where the information is, from first note to disposal"),
    "p3": label("Who looks after it at each stage"),
    "p4": label("What the people who use it cannot do without"),
    "p5": label("What is missing or goes wrong, and how you find out"),
    "p6": label("Where the quality of the data is measured and reported"),
}

COMMITMENTS: dict[str, Text] = {
    "c1": label("Recording standards are set and followed"),
    "c2": label("Contractors and partners are held to them"),
    "c3": label("Published answers to common questions are current"),
    "c4": label("Sensitive details of residents are kept up to date"),
    "c5": label("Records of missed appointments are used to improve"),
}

KEPT = options(
    ("kept", label("Kept")), ("partly", label("Partly kept")), ("not", label("Not kept")), ("na", label("N/A"))
)


def _principle(name: str, inherited: bool = True) -> tuple[Field, Field]:
    return (
        Field(
            name,
            Type.CHOICE,
            PRINCIPLES[name],
            PRINCIPLE_HELP[name],
            "principles",
            options=SCALES[name],
            inherited=inherited,
        ),
        Field(f"{name}_note", Type.LONG, label("Note"), group="principles", inherited=inherited, sensitive=True),
    )


ACTIVITY = Kind(
    "activity",
    "activities",
    label("Key activity"),
    label("Key activities"),
    "title",
    (
        Field("title", Type.TEXT, label("Title"), required=True, listed=True),
        Field("team", Type.REF, label("Team"), to=("team",), required=True, listed=True),
        Field("description", Type.LONG, label("Description"), listed=True),
        Field("customers", Type.CHOICES, label("Customer groups"), options=CUSTOMER_GROUPS, listed=True),
        Field(
            "essential",
            Type.LONG,
            label("Essential data"),
            label("What the people who use this information cannot do without."),
        ),
        Field("since", Type.DATE, label("Since"), listed=True),
        Field("until", Type.DATE, label("Until"), listed=True),
    ),
    prefix="KA",
    scope="team",
)

STAGE = Kind(
    "stage",
    "stages",
    label("Lifecycle stage"),
    label("Lifecycle stages"),
    "stage",
    (
        Field("activity", Type.REF, label("Key activity"), to=("activity",), required=True, listed=True),
        Field("stage", Type.CHOICE, label("Stage"), options=STAGES, required=True, listed=True),
        Field("system", Type.REF, label("System"), to=("system",), listed=True),
        Field("place", Type.TEXT, label("Place"), listed=True),
        Field("responsible", Type.REF, label("Responsible"), to=("person", "team"), listed=True),
        Field("asset", Type.REF, label("Information asset"), to=("asset",), listed=True),
        Field(
            "third_party",
            Type.TEXT,
            label("Third party"),
            listed=True,
            help=label("A contractor who handles this information is a data processor."),
        ),
        Field("hand_over", Type.LONG, label("Hand-over")),
    ),
)

RETURN = Kind(
    "return",
    "returns",
    label("Return"),
    label("Returns"),
    "title",
    (
        Field("title", Type.TEXT, label("Title"), listed=True),
        Field("team", Type.REF, label("Team"), to=("team",), required=True, listed=True),
        Field("quarter", Type.REF, label("Quarter"), to=("quarter",), required=True, listed=True),
        Field("status", Type.OBJECT, label("State"), listed=True),
        Field(
            "statement",
            Type.LONG,
            label("Statement for the quarter"),
            group="whole",
            help=label("Two or three sentences: how well this team's information was looked after."),
            sensitive=True,
        ),
        Field(
            "gaps",
            Type.LONG,
            label("Gaps"),
            label("What the team does not know or cannot find."),
            "whole",
            inherited=True,
            sensitive=True,
        ),
        Field(
            "risks",
            Type.LONG,
            label("Risks known to me"),
            label("What could go wrong, and what must be escalated."),
            "whole",
            inherited=True,
            sensitive=True,
        ),
        Field(
            "best_practice",
            Type.LONG,
            label("What works well"),
            label("Worth copying by other teams."),
            "whole",
            sensitive=True,
        ),
        Field("evidence_where", Type.LONG, label("Where the team's own evidence is"), group="whole", inherited=True),
        *_principle("p1"),
        *(
            Field(name, Type.CHOICE, text, group="commitments", options=KEPT, inherited=True)
            for name, text in COMMITMENTS.items()
        ),
        *(
            Field(f"r{number}", Type.CHOICE, PRINCIPLES[f"p{number}"], group="review", options=SCALES[f"p{number}"])
            for number in range(1, 7)
        ),
        Field("review_note", Type.LONG, label("Reviewer's note"), group="review", sensitive=True),
    ),
    scope="team",
    natural=("title", "team", "quarter"),
)

OUTCOMES = options(("unchanged", label("Nothing changed")), ("changed", label("Something changed")))

ENTRY = Kind(
    "entry",
    "entries",
    label("Log entry"),
    label("Log entries"),
    "activity",
    (
        Field("activity", Type.REF, label("Key activity"), to=("activity",), required=True, listed=True),
        Field("team", Type.REF, label("Team"), to=("team",), required=True),
        Field("quarter", Type.REF, label("Quarter"), to=("quarter",), required=True, listed=True),
        Field("outcome", Type.OBJECT, label("This quarter"), listed=True),
        Field("what", Type.LONG, label("What changed"), group="change", sensitive=True),
        Field("why", Type.LONG, label("Why"), group="change", sensitive=True),
        Field("effective", Type.DATE, label("From"), group="change"),
        Field(
            "statement",
            Type.LONG,
            label("How it is done"),
            group="statement",
            inherited=True,
            sensitive=True,
            help=label("How this information is created, kept, used and shared today."),
        ),
        *(field for number in range(2, 7) for field in _principle(f"p{number}")),
    ),
    scope="team",
    natural=("activity", "team", "quarter"),
)

PROMPTS = options(
    ("complaint", label("A complaint")),
    ("determination", label("An Ombudsman determination")),
    ("audit", label("An audit or check")),
    ("law", label("Law or regulation")),
    ("system", label("A system change")),
    ("team", label("The team's own idea")),
    ("other", label("Something else")),
)

CHANGE = Kind(
    "change",
    "changes",
    label("Practice change"),
    label("Practice changes"),
    "new",
    (
        Field("team", Type.REF, label("Team"), to=("team",), required=True, listed=True),
        Field("activity", Type.REF, label("Key activity"), to=("activity",), listed=True),
        Field("quarter", Type.REF, label("Quarter"), to=("quarter",), listed=True),
        Field("old", Type.LONG, label("Practice until now"), sensitive=True),
        Field("new", Type.LONG, label("New practice"), required=True, listed=True, sensitive=True),
        Field("why", Type.LONG, label("Why"), required=True, listed=True, sensitive=True),
        Field("prompted", Type.CHOICE, label("Prompted by"), options=PROMPTS, listed=True),
        Field("effective", Type.DATE, label("In force from"), required=True, listed=True),
        Field("approved_by", Type.REF, label("Approved by"), to=("person",), listed=True),
    ),
    prefix="PC",
    scope="team",
)

KINDS = (ACTIVITY, STAGE, RETURN, ENTRY, CHANGE)
