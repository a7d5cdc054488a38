"""The landlord service itself: workspace, service areas, teams, people and roles, quarters."""

from __future__ import annotations

from kimdesk.model.fields import Field, Kind, Type, label, options
from kimdesk.model.kinds.contacts import CONTACTS

CUSTOMER_GROUPS = options(
    ("tenants", label("Tenants")),
    ("leaseholders", label("Leaseholders")),
    ("shared_owners", label("Shared owners")),
    ("licensees", label("Licensees")),
)

ROLES = options(
    ("line_manager", label("Line manager")),
    ("cover", label("Cover")),
    ("administrator", label("KIM log administrator")),
    ("service_manager", label("Service manager")),
    ("head_of_service", label("Head of service")),
    ("director", label("Director")),
    ("chief_executive", label("Chief executive or corporate management team")),
    ("asset_owner", label("Information asset owner")),
    ("information_governance", label("Information governance team")),
    ("dpo", label("Data protection officer"), ("DPO",)),
    ("siro", label("Senior information risk owner"), ("SIRO",)),
    ("policy_sponsor", label("Policy sponsor")),
    ("policy_holder", label("Policy holder")),
    ("policy_coordinator", label("Policy coordinator")),
    ("assurance_provider", label("Procedure assurance provider")),
    ("viewer", label("Viewer")),
)

DETAIL = options(("light", label("Light")), ("full", label("Full")))

PACK_SIGNATURES = options(
    ("none", label("None")),
    ("workspace", label("The landlord’s own authority")),
    ("own", label("The council’s certificate")),
)

SIGNOFF_ORDERS = options(
    ("one", label("One person: head of service, director or chief executive")),
    ("manager_head", label("Service manager, then head of service")),
    ("head_director", label("Head of service, then director")),
    ("manager_head_director", label("Service manager, head of service, then director")),
)

WORKSPACE = Kind(
    "workspace",
    "workspaces",
    label("Workspace"),
    label("Workspaces"),
    "name",
    (
        Field("name", Type.TEXT, label("Name of the landlord service"), required=True, listed=True),
        Field(
            "first_month",
            Type.INTEGER,
            label("First month of the KIM year"),
            label("4, April, follows the financial year; 12 gives quarters from December to February onwards."),
        ),
        Field(
            "due_days",
            Type.INTEGER,
            label("Working days to return"),
            label("Working days after the quarter ends until returns are due; 15 unless set."),
        ),
        Field("unchanged_limit", Type.INTEGER, label("Quarters unchanged before fresh evidence is asked for")),
        Field(
            "pack_signature",
            Type.CHOICE,
            label("Certificate signature on packs"),
            label(
                "Every pack carries the named sign-off and its marks; a certificate lets other programs check it too."
            ),
            options=PACK_SIGNATURES,
        ),
        Field(
            "signoff_order",
            Type.CHOICE,
            label("Who signs a quarter off"),
            label("Each signs the very same content; the quarter is signed when the last one has."),
            options=SIGNOFF_ORDERS,
        ),
        Field(
            "pack_templates",
            Type.LONG,
            label("Own templates of packs"),
            label(
                "One a line, its sections after a colon in their order: Improvement board: summary, heat map, actions."
            ),
        ),
        Field(
            "colour",
            Type.TEXT,
            label("Colour"),
            label("The council’s own, for headings and bars of packs: #7A1F3D, as a web page names it."),
        ),
        Field("logo", Type.OBJECT, label("Logo"), label("On the first page of packs.")),
        Field(
            "logo_words",
            Type.TEXT,
            label("The logo in words"),
            label("What somebody hears who cannot see it, for example: Testshire Council, a red kite."),
        ),
        Field(
            "risk_bands",
            Type.TEXT,
            label("Risk bands"),
            label("Names with the scores they cover, for example: Low 1-4; Medium 5-12; High 15-25."),
        ),
        Field(
            "risk_appetite",
            Type.INTEGER,
            label("Risk appetite"),
            label("The highest score that is accepted without more being done; up to the highest band unless set."),
        ),
        Field(
            "holidays",
            Type.TEXT,
            label("Extra bank holidays"),
            label("Dates beside the usual ones of England, with commas between: 24/12/2026, 31/12/2026."),
        ),
        Field(
            "themes",
            Type.LONG,
            label("Own themes of actions"),
            label("One a line, beside the usual ones. Capitals before it start its references: FS Fire safety."),
        ),
        Field(
            "terms",
            Type.LONG,
            label("Own terms"),
            label("One a line, the term before the colon: Decant: a move while works are done."),
        ),
        *CONTACTS,
        Field(
            "keep_years",
            Type.INTEGER,
            label("Years this workspace keeps its own records"),
            label("Counted from the end of a quarter. The doctor says what is older; nothing is deleted by itself."),
        ),
        Field(
            "keep_rule",
            Type.TEXT,
            label("The rule in words"),
            label("What is kept longer and who decided it, for example: signed packs are permanent."),
        ),
        Field("sample", Type.BOOL, label("Sample data")),
    ),
)

AREA = Kind(
    "area",
    "areas",
    label("Service area"),
    label("Service areas"),
    "name",
    (
        Field("name", Type.TEXT, label("Name"), required=True, listed=True),
        Field("head", Type.REF, label("Head of service"), to=("person",), listed=True),
    ),
    prefix="SA",
)

TEAM = Kind(
    "team",
    "teams",
    label("Team"),
    label("Teams"),
    "name",
    (
        Field("name", Type.TEXT, label("Name"), required=True, listed=True),
        Field("area", Type.REF, label("Service area"), to=("area",), listed=True),
        Field("manager", Type.REF, label("Line manager"), to=("person",), listed=True),
        Field("cover", Type.REF, label("Covered by"), to=("person",)),
        Field("reviewer", Type.REF, label("Service manager"), to=("person",), listed=True),
        Field(
            "detail",
            Type.CHOICE,
            label("Detail owed"),
            options=DETAIL,
            listed=True,
            help=label("Light asks for a statement, changes, risks and gaps. Full scores every activity."),
        ),
        Field("does", Type.LONG, label("What the team does")),
        Field("customers", Type.CHOICES, label("Customer groups"), options=CUSTOMER_GROUPS),
        Field("since", Type.DATE, label("Since")),
        Field("until", Type.DATE, label("Until")),
    ),
    prefix="T",
)

PERSON = Kind(
    "person",
    "people",
    label("Person or role"),
    label("People and roles"),
    "name",
    (
        Field("name", Type.TEXT, label("Name"), required=True, listed=True, sensitive=True),
        Field(
            "sort",
            Type.CHOICE,
            label("Sort"),
            listed=True,
            options=options(("person", label("Person")), ("post", label("Role or post")), ("group", label("Group"))),
        ),
        Field("job", Type.TEXT, label("Job title"), listed=True),
        Field(
            "email",
            Type.TEXT,
            label("E-mail"),
            label("Where this person is written to, for example when a return is late."),
            heard_as=("e-mail", "email", "e-mail address", "email address", "work email", "mail"),
            sensitive=True,
        ),
        Field("roles", Type.CHOICES, label("Roles"), options=ROLES, listed=True),
        Field(
            "teams",
            Type.REFS,
            label("For teams"),
            to=("team",),
            listed=True,
            help=label("Empty means the whole service; a line manager or cover has no rights until a team is named."),
        ),
        Field("left", Type.DATE, label("Left on")),
    ),
    prefix="P",
)

QUARTER = Kind(
    "quarter",
    "quarters",
    label("Quarter"),
    label("Quarters"),
    "name",
    (
        Field("name", Type.TEXT, label("Name"), required=True, listed=True),
        Field("start", Type.DATE, label("First day"), required=True, listed=True),
        Field("end", Type.DATE, label("Last day"), required=True, listed=True),
        Field("due", Type.DATE, label("Returns due"), listed=True),
        Field("reopened", Type.TEXT, label("Why it was reopened")),
    ),
    natural=("name", "start", "end", "due"),
)

KINDS = (WORKSPACE, AREA, TEAM, PERSON, QUARTER)
