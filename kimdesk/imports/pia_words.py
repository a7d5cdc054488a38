"""What an assessment of the CNIL's PIA tool holds, in our words, and under which headings our registers know it.

An export names its questions by numbers alone; the numbers are the tool's. Beside each heading stands what the registers hear
it as, or nothing where no field takes it: then it is kept with the record.
"""

from __future__ import annotations

PROCESSING, ASSESSMENTS, RISKS, ACTIONS = "Processing activities", "Impact assessments", "Risks", "Actions"
NOT_UNDERSTOOD = "Not understood"

NAME, CATEGORY, PROGRESS, ASSESSMENT = "Name", "Category", "Progress of the assessment", "Assessment"
MEASURES, OTHER_ANSWERS, OTHER_FACTS = "3.1 Measures", "Other answers", "Other facts"

QUESTIONS: dict[str, tuple[str, str]] = {
    "111": ("111 Overview", "notes"),
    "112": ("112 Who is responsible", ""),
    "113": ("113 Standards that apply", ""),
    "121": ("121 Data", "categories of personal data"),
    "122": ("122 Life cycle of the data", ""),
    "123": ("123 What holds the data", "location of personal data"),
    "212": ("212 Legal basis", "lawful basis"),
    "213": ("213 No more than is needed", ""),
    "214": ("214 Accurate and up to date", ""),
    "215": ("215 How long it is kept", "retention period"),
    "221": ("221 How people are told", ""),
    "222": ("222 How consent is obtained", ""),
    "223": ("223 Access and portability", ""),
    "224": ("224 Rectification and erasure", ""),
    "225": ("225 Restriction and objection", ""),
    "226": ("226 Duties of processors", ""),
    "227": ("227 Transfers abroad", "transfer safeguards"),
}
PURPOSES = "211"
ALSO_NAMED = {
    "211": "211 Purposes", "1.1": "1.1 Overview", "1.2": "1.2 Data and what holds it", "2.1": "2.1 Necessity",
    "2.2": "2.2 Rights of people", "3.1": MEASURES, "3.2": "3.2 Unauthorised access",
    "3.3": "3.3 Unwanted change", "3.4": "3.4 Loss",
}  # fmt: skip

PROCESSING_COLUMNS: dict[str, str] = {
    NAME: "purpose of processing",
    CATEGORY: "business function",
    PROGRESS: "dpia progress",
    ASSESSMENT: "sharing agreements and dpias",
    **dict(QUESTIONS.values()),
    MEASURES: "security measures",
    OTHER_ANSWERS: "",
}

KIND, STATUS, AUTHOR, EVALUATOR, VALIDATOR, DECIDED_BY = (
    "Kind",
    "Status",
    "Author",
    "Evaluator",
    "Validator, who has yet to decide",
    "Decided by",
)
PURPOSE, DPO, OPINION, VIEWS, REJECTED, ADJUSTED = (
    "211 Purposes",
    "DPO",
    "DPO's opinion",
    "Views of the people concerned",
    "Why it was rejected",
    "What was changed after that",
)
EVALUATIONS, COMMENTS, FILES, MADE = "Evaluations", "Comments", "Files beside it, not brought in", "Made on"
ASSESSMENT_COLUMNS: dict[str, str] = {
    NAME: "title",
    KIND: "sort",
    STATUS: "state",
    AUTHOR: "owner",
    EVALUATOR: "",
    VALIDATOR: "",
    DECIDED_BY: "decided by",
    PURPOSE: "purpose",
    DPO: "",
    OPINION: "dpo advice",
    VIEWS: "",
    REJECTED: "",
    ADJUSTED: "",
    EVALUATIONS: "",
    COMMENTS: "",
    FILES: "",
    MADE: "",
    OTHER_FACTS: "",
}

RISK, CAUSE, CONSEQUENCE, CONTROLS = "Risk", "Threats and sources", "What it would mean for people", "Controls"
SEVERITY, LIKELIHOOD, AFTERWARDS = (
    "Severity on their scale of four",
    "Likelihood on their scale of four",
    "After the action plan",
)
RISK_COLUMNS: dict[str, str] = {
    RISK: "risk",
    CAUSE: "cause",
    CONSEQUENCE: "consequence",
    CONTROLS: "controls",
    SEVERITY: "",
    LIKELIHOOD: "",
    AFTERWARDS: "",
}
RISKS_FOUND = {
    "32": "unauthorised access to the data",
    "33": "unwanted change of the data",
    "34": "loss of the data",
}

ACTION, TARGET, WHO, ABOUT = "Action", "Expected date", "Person in charge", "What it is about"
ACTION_COLUMNS: dict[str, str] = {ACTION: "action", TARGET: "target date", WHO: "owner", ABOUT: "comments"}

STEPS = {
    0: "In progress",
    1: "Rejected",
    2: "Simple validation",
    3: "Signed validation",
    4: "Archived",
    5: "Waiting for validation",
}
DECIDED = frozenset({1, 2, 3})
VERDICTS = {0: "pending", 1: "to correct", 2: "improvable", 3: "acceptable"}
GAUGES = {1: "1 of 4 (negligible)", 2: "2 of 4 (limited)", 3: "3 of 4 (significant)", 4: "4 of 4 (maximum)"}
MAY_GO_AHEAD = {0: "It should not go ahead.", 1: "It may go ahead."}
# What the tool keeps for itself, and what it makes anew from the rest. When it was last looked into says nothing of it, and
# would make every export differ from the one before.
OF_THE_TOOL = frozenset({
    "id", "dbversion", "tablename", "serverurl", "numberofquestions", "objectstore", "progress", "is_example", "is_archive",
    "lock_version", "structure_id", "structure_data", "user_pias", "authors", "evaluators", "validators", "guests", "pia",
    "updated_at",
})  # fmt: skip
_ALWAYS = "id pia_id created_at updated_at lock_version reference_to"
# What the entries of each list hold as single values, and the one thing in them that has a shape of its own.
ENTRIES: dict[str, tuple[frozenset[str], str]] = {
    "answers": (frozenset(f"{_ALWAYS} answer_type".split()), "data"),
    "measures": (frozenset(f"{_ALWAYS} title content placeholder".split()), ""),
    "evaluations": (
        frozenset(
            f"{_ALWAYS} status global_status action_plan_comment evaluation_comment evaluation_date person_in_charge "
            "estimated_implementation_date evaluation_infos".split()
        ),
        "gauges",
    ),
    "comments": (frozenset(f"{_ALWAYS} description for_measure user_id".split()), "user"),
    "attachments": (frozenset(f"{_ALWAYS} file name mime_type pia_signed comment".split()), ""),
}
