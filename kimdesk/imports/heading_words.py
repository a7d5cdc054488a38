"""Headings under which other people's tables bring our fields, beyond those that the registry names."""

from __future__ import annotations

# Phrases of one field are parted by semicolons; small words, endings and order do not matter when they are compared.
HEARD: dict[str, dict[str, str]] = {
    "action": {
        "title": (
            "action to be taken; what needs to be done; what needs doing; what will be done; what will "
            "happen; action description; description; task description; commitment; deliverable; improvement "
            "action; planned action; agreed action; proposed action; details of action; recommended action; "
            "activities; job to do; measure; intervention"
        ),
        "owners": (
            "action lead; lead person; assigned to; accountability; responsibility; person responsible; who "
            "will do it; who is responsible; responsible team; lead team; lead service; delivery lead; "
            "service lead; allocated to; whose job; responsible person; action holder; officer; lead officer "
            "or team; responsible lead; manager; taken forward by; owned by; led by; named officer"
        ),
        "target": (
            "by; delivery date; end date; finish date; date for completion; timeline; time frame; target "
            "quarter; quarter; target completion date; planned completion; due by; expected completion; date "
            "due; complete by; to be done by; to be completed by; delivery quarter; done by; finish by; time "
            "scale; milestone; period; original target date; original date"
        ),
        "revised": (
            "revised target date; new target; updated target; revised completion date; revised timescale; extended to"
        ),
        "slip_reason": "reason for delay; reason for slippage; reason for change",
        "progress": (
            "rag status; rag rating; current status; delivery status; action status; state of play; stage reached"
        ),
        "comments": (
            "commentary; further information; latest position; narrative; additional information; progress "
            "notes; supporting information; observations; latest update; further comments; additional notes; "
            "further detail; details; how we will do it; background; more information; current position; what has "
            "happened; what has been done; done so far; progress so far; news"
        ),
        "theme": (
            "theme; area; work area; section; pillar; priority area; strand of work; work stream; topic; heading"
        ),
        "recommendations": (
            "ombudsman; ombudsman rec; recommendation number; spotlight recommendation; ho recommendation; "
            "linked recommendation; source recommendation; recommendation ref; kim recommendation; rec no; "
            "spotlight report recommendation"
        ),
        "ombudsman": "ombudsman action; starred; from the ombudsman; is it an ombudsman recommendation",
        "closed": "date closed; closed on; date completed; actual completion date; completed on",
        "closure": "evidence; evidence of completion; closure evidence",
    },
    "answer": {
        "recommendation": (
            "ombudsman recommendation; what the ombudsman recommends; recommendation text; spotlight "
            "recommendation; recommended; what is recommended; the ombudsman says; recommendation from the "
            "ombudsman; kim recommendation; recommended action; code requirement"
        ),
        "includes": (
            "details of recommendation; further detail; this should include; what is expected; explanation; "
            "rationale; scope; supporting text; what this means; purpose; ombudsman guidance; expectations; "
            "to include; why it matters; further explanation; recommendation detail; what this covers; what "
            "it covers; details"
        ),
        "answer": (
            "how do we comply; our answer; council response; landlord response; evidence; comments; where are "
            "we now; self assessment; assessment; what we do now; current arrangements; our position; what we "
            "have in place; landlord commentary; findings; where we are; what we do; reply; statement; "
            "comment; evidence of compliance; council position; landlord position; how we meet this; our "
            "assessment; what is in place; position statement; our evidence; commentary explanation; are we doing this; "
            "commentary and evidence; evidence and commentary"
        ),
        "state": (
            "compliant; status; met; compliance; rag; rating; met or not met; compliance status; compliant y n; comply; "
            "comply yes no; do we comply; complies; compliant yes no; met partially met not met; judgement"
        ),
        "owner": "responsible; lead officer; responsible officer; who",
        "due": "timescale; due date; by when; deadline; target",
    },
    "system": {
        "name": (
            "system name; name of system; it system; software; application name; platform; package; product; "
            "systems in use; database name; ict system; name; tool; housing system; systems and databases"
        ),
        "does": (
            "function; what is it used for; what is held; information held; contents; use; uses; data held; "
            "what it holds; what we use it for; what it does; holds; what does it do; information it holds; "
            "role; main use; what is in it"
        ),
        "supplier": "provider; supplied by; software supplier",
        "hosting": "hosted; cloud or on premise; hosting",
        "reports:dashboard": (
            "dashboards; dashboard; power bi; pbi; power bi reports; pbi reporting; power bi dashboards; bi "
            "reporting; dashboards built; tableau; dashboards available; pbi dashboards"
        ),
        "reports:report": (
            "reports; other reports; report; reporting; other reporting; outputs; extracts; other outputs; "
            "reports available; standard reports; reports produced; other reports run; scheduled reports; "
            "lists run; other lists"
        ),
    },
    "report": {
        "title": "report; report name; dashboard; dashboard name; name of report; reports; report title",
        "about": "what it shows; content; shows; description; purpose",
        "sort": "type; kind; report or dashboard",
        "systems": "system; source; source system; data source; systems used",
        "state": "status; state",
    },
    "asset": {
        "title": (
            "asset; name; information asset name; name of information asset; asset title; what we hold; data set"
        ),
        "holds": "what it contains; information held; summary; details of the information",
        "owner": "responsible owner; responsible; business owner; data owner; owned by",
        "system": "held in; system used; it system; software; stored in; held on",
        "place": "where is it held; where kept; storage; where",
        "status": "held or needed; do we hold it",
        "team": "service area; service; directorate; section; business area",
        "retention": ("how long kept; how long we keep it; keep for; retention rule; kept for; retention period years"),
        "purpose": "why we hold it; what it is used for",
        "next_review": "review due; due for review",
        "last_review": "date reviewed",
        "supplier": "third party; contractor",
    },
    "risk": {
        "title": (
            "description of risk; name of risk; what could go wrong; risk event; description; risk name; risk statement"
        ),
        "owner": "responsible; lead officer; owned by; lead",
        "cause": "causes; risk cause; trigger; triggers; vulnerability",
        "consequence": "consequences; effects; impact description; potential impact; what would happen; result",
        "controls": (
            "current controls; mitigating controls; mitigating actions; mitigations; what we do about it; "
            "controls in place; mitigation in place; mitigating action; control measures; how it is "
            "controlled"
        ),
        "likelihood": (
            "probability; current likelihood; residual likelihood; net likelihood; likelihood score; how likely; l"
        ),
        "impact": "severity; current impact; residual impact; net impact; impact score; how bad; i",
        "initial_likelihood": (
            "inherent likelihood; gross likelihood; original likelihood; likelihood before controls"
        ),
        "initial_impact": "inherent impact; gross impact; original impact; impact before controls",
        "treatment": "response; risk response; approach; risk treatment; 4 ts",
        "level": "risk level; register level; escalation level",
        "kinds": "risk category; category; risk type; type",
        "review": "review date; next review; date of review",
        "state": "status; open or closed",
        "event": "what happens",
    },
    "retention_rule": {
        "records": (
            "record; record name; record group; record class; record category; records series; type of records; category "
            "of records; class of records; document; document type; documents; information type; type of information; data "
            "type; data category; basic file description; function description type of record; record description; what "
            "we keep; description"
        ),
        "function1": "service area; directorate; department; section; function heading; business area",
        "function2": "process; sub function; activity heading",
        "trigger": (
            "keep from; kept from; runs from; starts from; starting point; start of retention; retention starts; period "
            "starts; retention start event; trigger for retention; closure trigger; trigger closure procedure; from when; "
            "counted from; start date trigger"
        ),
        "period": (
            "minimum retention period; recommended retention period; retention time; length of retention; total "
            "retention; retention action; retention action retention period; retention requirement; how long we keep it; "
            "how long kept; how long to keep; kept for; retain for; period of retention; retention rule"
        ),
        "action": (
            "action at end of retention; action at end of administrative life; action at the end; what happens at the end; "
            "disposition; final disposition; disposal policy; disposal instruction; at end of period; deletion method; end "
            "of life action; destruction method"
        ),
        "authority": (
            "statutory provisions; statutory retention source; retention source; citation; legislation or business reason; "
            "legislation or guidance; reason; reason for retention; justification; statute; statutory basis; source of "
            "requirement; legal basis; legal requirement"
        ),
        "basis": "type of requirement; requirement; statutory or business need",
        "owner": "information asset owner; records owner; data owner; asset owner",
        "notes": "examples; examples of records; further information; additional information",
    },
}
