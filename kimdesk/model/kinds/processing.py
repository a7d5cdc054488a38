"""Processing activities: one record for each purpose, from which the record of processing is written."""

from __future__ import annotations

from kimdesk.model.fields import Field, Kind, Type, label, options
from kimdesk.model.kinds.asset_choices import ARTICLE_6
from kimdesk.model.kinds.law_choices import ARTICLE_9, PROGRESS_OF_DPIA, RIGHTS_OF_PEOPLE, ROLE
from kimdesk.model.kinds.tags import TAGS_WITHOUT_LINE
from kimdesk.model.kinds.usual import ASSETS, NOTES, OWNER, REVIEW, TEAM, YES_NO, YES_PARTLY_NO, grouped, groups

# The headings heard are those of the ICO's template for controllers, exactly.
PROCESSING = Kind(
    "processing",
    "processing",
    label("Processing activity"),
    label("Processing activities"),
    "purpose",
    (
        *grouped(
            "what",
            Field(
                "purpose",
                Type.LONG,
                label("Purpose"),
                label("What the data is used for. One record for each purpose."),
                required=True,
                listed=True,
                heard_as=("purpose of processing", "purpose", "why we process it", "processing activity"),
            ),
            Field(
                "function",
                Type.TEXT,
                label("Business function"),
                required=True,
                listed=True,
                heard_as=("business function", "function", "service"),
            ),
            Field("role", Type.CHOICE, label("Our role"), options=ROLE, heard_as=("role", "controller or processor")),
            Field(
                "individuals",
                Type.LONG,
                label("Categories of individuals"),
                heard_as=("categories of individuals", "data subjects", "whose data"),
            ),
            Field(
                "data",
                Type.LONG,
                label("Categories of personal data"),
                heard_as=("categories of personal data", "personal data", "what data"),
            ),
            Field(
                "source",
                Type.TEXT,
                label("Where the data comes from"),
                heard_as=("the source of the personal data (if applicable)", "source of the personal data", "source"),
            ),
            ASSETS,
            Field(
                "places",
                Type.TEXT,
                label("Other places"),
                label("Where the data is beside the information assets named."),
                heard_as=("location of personal data", "location"),
            ),
            Field("activities", Type.REFS, label("Key activities"), to=("activity",), heard_as=("key activities",)),
            NOTES,
        ),
        *grouped(
            "who",
            OWNER,
            TEAM,
            Field(
                "joint_controller",
                Type.TEXT,
                label("Joint controller"),
                label("Name and contact details."),
                heard_as=("name and contact details of joint controller (if applicable)", "joint controller"),
            ),
        ),
        *grouped(
            "when",
            Field(
                "status",
                Type.CHOICE,
                label("Status"),
                listed=True,
                options=options(
                    ("in_use", label("In use"), ("live", "current", "active")),
                    ("planned", label("Planned"), ("proposed",)),
                    ("ended", label("Ended"), ("ceased", "stopped", "closed")),
                ),
                heard_as=("status", "state"),
            ),
            REVIEW,
        ),
        *grouped(
            "law",
            Field(
                "article6",
                Type.CHOICES,
                label("Lawful basis (Article 6)"),
                options=ARTICLE_6,
                listed=True,
                heard_as=(
                    "article 6 lawful basis for processing personal data",
                    "gdpr article 6 lawful basis for processing",
                    "lawful basis",
                    "legal basis for processing",
                ),
            ),
            Field(
                "duty",
                Type.TEXT,
                label("Statutory duty or power"),
                label("The law behind a public task or a legal obligation."),
                heard_as=("legislation", "statutory duty", "statutory power", "legal gateway"),
            ),
            Field(
                "article9",
                Type.CHOICES,
                label("Condition (Article 9)"),
                options=ARTICLE_9,
                heard_as=("article 9 condition for processing special category data", "article 9 condition"),
            ),
            Field(
                "schedule1",
                Type.TEXT,
                label("Schedule 1 condition"),
                label("For special category and criminal offence data, where the Act asks for one."),
                heard_as=("data protection act 2018 schedule 1 condition for processing", "schedule 1 condition"),
            ),
            Field(
                "policy_document",
                Type.LINK,
                label("Appropriate policy document"),
                heard_as=("appropriate policy document", "apd"),
            ),
            Field(
                "legitimate_interests",
                Type.LONG,
                label("Legitimate interests"),
                heard_as=("legitimate interests for the processing (if applicable)", "legitimate interests"),
            ),
            Field(
                "lia",
                Type.LINK,
                label("Legitimate interests assessment"),
                heard_as=("link to record of legitimate interests assessment (if applicable)", "lia"),
            ),
            Field(
                "consent",
                Type.LINK,
                label("Record of consent"),
                heard_as=("link to record of consent", "consent record"),
            ),
            Field(
                "rights",
                Type.CHOICES,
                label("Rights people have"),
                options=RIGHTS_OF_PEOPLE,
                heard_as=("rights available to individuals", "rights"),
            ),
            Field(
                "automated",
                Type.CHOICE,
                label("Automated decisions or profiling"),
                options=YES_NO,
                heard_as=(
                    "existence of automated decision-making, including profiling (if applicable)",
                    "automated decision making",
                    "profiling",
                ),
            ),
            Field("automated_note", Type.TEXT, label("How decisions are automated")),
            Field("notices", Type.REFS, label("Privacy notices"), to=("notice",), heard_as=("privacy notice",)),
            Field(
                "dpia_required",
                Type.CHOICE,
                label("Impact assessment required"),
                options=YES_NO,
                heard_as=("data protection impact assessment required?", "dpia required"),
            ),
            Field(
                "dpia_progress",
                Type.CHOICE,
                label("Impact assessment progress"),
                options=PROGRESS_OF_DPIA,
                heard_as=("data protection impact assessment progress", "dpia progress", "dpia status"),
            ),
            Field(
                "dpia_link",
                Type.LINK,
                label("Impact assessment"),
                heard_as=("link to data protection impact assessment", "dpia link"),
            ),
        ),
        *grouped(
            "share",
            Field(
                "recipients",
                Type.LONG,
                label("Who receives it"),
                heard_as=("categories of recipients", "recipients", "shared with"),
            ),
            Field("contractors", Type.REFS, label("Processors"), to=("contractor",), heard_as=("processors",)),
            Field(
                "contract",
                Type.LINK,
                label("Contract with the processor"),
                heard_as=("link to contract with processor", "processor contract"),
            ),
            Field("sharing", Type.REFS, label("Sharing agreements and DPIAs"), to=("sharing",)),
            Field(
                "countries",
                Type.TEXT,
                label("Other countries and international bodies"),
                heard_as=(
                    "names of third countries or international organisations that personal data are transferred to "
                    "(if applicable)",
                    "third countries",
                    "international transfers",
                ),
            ),
            Field(
                "safeguards",
                Type.TEXT,
                label("Safeguards for transfers"),
                heard_as=(
                    (
                        "safeguards for exceptional transfers of personal data to third countries or international "
                        "organisations (if applicable)"
                    ),
                    "transfer safeguards",
                ),
            ),
        ),
        *grouped(
            "keep",
            Field(
                "retention",
                Type.LONG,
                label("How long it is kept"),
                heard_as=("retention schedule (if possible)", "retention schedule", "retention period", "retention"),
            ),
            Field("rules", Type.REFS, label("Retention rules"), to=("retention_rule",)),
            Field(
                "retention_policy",
                Type.LINK,
                label("Retention and erasure policy"),
                heard_as=("link to retention and erasure policy document", "retention policy"),
            ),
            Field(
                "adheres",
                Type.CHOICE,
                label("Kept and erased as the policy says"),
                options=YES_PARTLY_NO,
                heard_as=("is personal data retained and erased in accordance with the policy document?",),
            ),
            Field(
                "not_adhering",
                Type.LONG,
                label("Why the policy is not followed"),
                heard_as=("reasons for not adhering to policy document (if applicable)",),
            ),
        ),
        *grouped(
            "protect",
            Field(
                "measures",
                Type.LONG,
                label("How it is protected"),
                heard_as=(
                    "general description of technical and organisational security measures (if possible)",
                    "security measures",
                ),
            ),
            Field(
                "breach",
                Type.CHOICE,
                label("Has there been a breach?"),
                options=YES_NO,
                heard_as=("has a personal data breach occurred?", "data breach"),
            ),
            Field(
                "breach_link",
                Type.LINK,
                label("Record of the breach"),
                heard_as=("link to record of personal data breach",),
            ),
        ),
        *TAGS_WITHOUT_LINE,
    ),
    prefix="PA",
    scope="team",
    groups=groups("what", "who", "law", "share", "keep", "protect", "when", "tags"),
    due="review",
    ends="status",
    finished=("ended",),
)

KINDS = (PROCESSING,)
