"""Frozen documents of any size for tests and benchmarks: believable, written for the purpose, the same each time."""

from __future__ import annotations

import uuid
from typing import Any

from kimdesk.model.frozen import FORMAT, content_hash
from tests.exports.make_records import PEOPLE, Record, day, field, record
from tests.exports.make_registers import make_actions, make_answers, make_asks, make_assets, make_evidence, make_risks

TEAMS = (
    ("Voids", "Property"),
    ("Rents", "Income"),
    ("Allocations", "Tenancy"),
    ("Repairs", "Property"),
    ("Estate services", "Tenancy"),
    ("Leasehold", "Income"),
    ("Tenancy support", "Tenancy"),
    ("Building safety", "Property"),
)
ACTIVITIES = (
    "Key collection and return",
    "Void inspection with photographs",
    "Arrears letters and agreements",
    "Housing register review",
    "Emergency repairs at night",
    "Damp and mould visits",
    "Estate inspections",
    "Service charge queries",
    "Asbestos register checks",
    "Vulnerability flags on the tenancy record",
)
PRINCIPLES = (
    "1 Key activities",
    "2 Lifecycle",
    "3 Responsibility",
    "4 Essential data",
    "5 Gaps and holes",
    "6 Quality reporting",
)
STEPS = (
    ("Not listed", "Partly listed", "Listed", "Listed and checked"),
    ("Not mapped", "Partly mapped", "Mapped", "Mapped and tested"),
    ("Nobody named", "Some stages", "Every stage", "Named and active"),
    ("Not defined", "Partly defined", "Defined", "Defined and checked"),
    ("Never looked for", "When it fails", "Each quarter", "And acted on"),
    ("Not known", "Known", "Reported", "Reported and used"),
)
GENERIC = ("not in place", "partly", "in place", "embedded", "n/a")
WHAT = (
    "Photographs now go from the tablet straight into the works order, so none stay on a shared drive.",
    "Two calls and a photograph of the card are needed before a visit is recorded as missed.",
    "The night contractor's sheet is keyed in by nine each morning and checked against the call list.",
    "Flags for vulnerability carry a review date; a list of those past it goes to the team on the first of the month.",
)
WHY = (
    "A complaint showed that a photograph could not be found.",
    "An audit sample found three blank fields.",
    "The team asked for it.",
)
NOTES = (
    "Every stage has a named post, checked against the structure chart in March.",
    "The contractor's spreadsheet is still outside; a link is promised for the summer.",
    "Sampled ten records: nine complete, one without a date.",
)


def make_document(
    teams: int = 6, activities: int = 7, sample: bool = True, assets: int | None = None
) -> dict[str, Any]:
    """Return a frozen quarter of so many teams, each with so many key activities."""
    names = [_team_name(at) for at in range(teams)]
    ids = [str(uuid.uuid5(uuid.NAMESPACE_URL, f"team/{name}")) for name in names]
    records: list[Record] = []
    for at, name in enumerate(names):
        records += _team(at, name, ids[at], activities)
    for at, name in enumerate(names):
        records += [_cell(at, name, ids[at], principle) for principle in range(6) if at % 6 != 5]
    records += [_trend(at, teams) for at in range(8)] if teams else []
    records += _changes(names) + make_risks(names) + make_actions(names)
    records += make_assets(names, teams * 10 if assets is None else assets)
    records += make_answers() + make_evidence(names) + make_asks()
    return {
        "format": FORMAT,
        "program": "0.1.0",
        "workspace": {
            "id": "0b0e5f2c-5a53-4a5f-8c3e-27a0d5d6a001",
            "name": "Sample Landlord Service",
            "sample": sample,
        },
        "quarter": {
            "id": "5ad5cc2f-31d6-5f42-9a01-6a4a6f3d2001",
            "name": "Q4 2024/25",
            "months": "January to March 2025",
            "start": "2025-01-01",
            "end": "2025-03-31",
            "due": "2025-04-24",
        },
        "previous": "Q3 2024/25",
        "scope": {"sort": "workspace", "id": "0b0e5f2c-5a53-4a5f-8c3e-27a0d5d6a001", "name": "Sample Landlord Service"},
        "as_at": "2025-05-02T13:00:00Z",
        "records": records,
    }


def make_empty(name: str = "Sample Landlord Service") -> dict[str, Any]:
    """Return a frozen quarter in which nothing at all is recorded."""
    document = make_document(0)
    document["records"] = []
    document["workspace"]["name"] = name
    return document


def make_signoff(document: dict[str, Any], **others: object) -> dict[str, Any]:
    """Return the sign-off that belongs to this document."""
    return {
        "content_hash": content_hash(document),
        "signed_at": "2025-05-02T14:03:00+01:00",
        "signed_by": "Helen Marsh",
        "role": "Head of service",
        "on_behalf": "",
        "attestations": [
            "Every team in scope has returned, or is listed as not returned with the reason.",
            "Weaknesses and risks known to me are in it, and those that must be escalated have been.",
            "The evidence it names exists and was seen by the reviewer.",
            "Actions carry an owner and a date.",
        ],
        "flags": [],
        "device": "7f3a0c11-9f4e-4d43-8a44-5b8f5a1d7e10",
        "not_returned": [{"team": "Leasehold", "reason": "Long absence; cover was arranged in April."}],
        "amendment": 0,
        **others,
    }


def _team_name(at: int) -> str:
    name = TEAMS[at % len(TEAMS)][0]
    return name if at < len(TEAMS) else f"{name} {at // len(TEAMS) + 1}"


def _step(at: int, principle: int) -> int:
    return (3, 2, 2, 1, 2, 3, 1, 0)[(at * 5 + principle * 3) % 8]


def _team(at: int, name: str, identity: str, activities: int) -> list[Record]:
    missing = at % 6 == 5
    manager, reviewer = PEOPLE[at % 8], PEOPLE[(at // 3 + 4) % 8]
    team = field(identity, name)
    found = record(
        "team",
        name,
        "",
        name,
        name=field(name),
        area=field("a", TEAMS[at % 8][1]),
        manager=field("m", manager),
        reviewer=field("r", reviewer),
        detail=field("full", "Full") if at % 2 else field("light", "Light"),
    )
    found["id"] = identity
    blank = {
        each: field()
        for each in [
            "state_reason",
            "submitted_by",
            "submitted_on",
            "reviewed_by",
            "reviewed_on",
            "late_days",
            "statement",
            "gaps",
            "risks",
            "best_practice",
            "evidence_where",
            "p1",
            "p1_note",
            "c1",
            "c2",
            "c3",
            "c4",
            "c5",
            "r1",
            "r2",
            "r3",
            "r4",
            "r5",
            "r6",
            "review_note",
        ]
    }
    counts = {"activities": field(activities), "changed": field(0), "unchanged": field(0), "silent": field(activities)}
    if missing:
        said = {
            **blank,
            **counts,
            "state": field("not_returned", "Not returned"),
            "state_reason": field("Long absence; cover was arranged in April."),
        }
        return [found, record("return", name, "", name, team=team, **said)]
    said = {**blank, **counts, **_said(at, name, manager, reviewer)}
    said |= {
        "changed": field(min(1, activities)),
        "unchanged": field(max(activities - 2, 0)),
        "silent": field(int(activities > 1)),
    }
    entries = [_entry(at, name, identity, number, activities) for number in range(activities)]
    return [found, record("return", name, "", name, team=list(team), **said), *entries]


def _said(at: int, name: str, manager: str, reviewer: str) -> dict[str, list[object]]:
    kept = (("kept", "Kept"), ("kept", "Kept"), ("partly", "Partly kept"), ("not", "Not kept"), ("na", "N/A"))
    said = {
        "state": field("reviewed", "Reviewed"),
        "submitted_by": field("p", manager),
        "submitted_on": day(f"2025-04-{10 + at % 15:02d}"),
        "reviewed_by": field("q", reviewer),
        "reviewed_on": day("2025-04-28"),
        "late_days": field(3, "3") if at % 6 == 2 else field(0, "0"),
        "statement": field(
            f"{name} kept its records in good order this quarter. Two backlogs were cleared; one system is still "
            "waiting for its new form, and until then the paper copy is scanned on the day."
        ),
        "gaps": field("We do not know how many keys are held by former contractors.") if at % 2 == 0 else field(),
        "risks": field("Photographs of empty homes may be lost if the tablet fails before it reaches the office.")
        if at % 3 == 0
        else field(),
        "best_practice": field("A ten-minute check of five records at each team meeting, with the result on the wall.")
        if at % 3 == 1
        else field(),
        "evidence_where": field("Team site, folder Records, sub-folder Quarter 4"),
        "p1": field(str(_step(at, 0)), STEPS[0][_step(at, 0)]),
        "p1_note": field(NOTES[at % 3]),
        "review_note": field("Agreed, save for the reports: the monthly sample was not run in February.")
        if at % 2
        else field(),
    }
    said |= {f"c{number}": field(*kept[(at + number) % 5]) for number in range(1, 6)}
    if at % 2:
        said |= {
            f"r{number + 1}": field(str(_reviewed(at, number)), STEPS[number][_reviewed(at, number)])
            for number in range(6)
        }
    return said


def _reviewed(at: int, principle: int) -> int:
    step = _step(at, principle)
    return max(step - 1, 0) if principle == 4 else min(step + 1, 3) if principle == 2 and at % 4 == 1 else step


def _entry(at: int, name: str, team: str, number: int, activities: int) -> Record:
    title = ACTIVITIES[(at * 3 + number) % len(ACTIVITIES)]
    outcome = "changed" if number == 0 else None if number == activities - 1 else "unchanged"
    fields = {
        each: field()
        for each in ("what", "why", "effective", "statement", *(f"p{n}{s}" for n in range(2, 7) for s in ("", "_note")))
    }
    if outcome == "changed":
        fields |= {"what": field(WHAT[at % 4]), "why": field(WHY[at % 3]), "effective": day("2025-02-10")}
    if at % 2:
        for principle in range(1, 6):
            step = (_step(at, principle) + number) % 4
            fields[f"p{principle + 1}"] = field(str(step), STEPS[principle][step])
        fields["p3_note"] = field(NOTES[number % 3])
    else:
        fields["statement"] = field(
            "Recorded on the tenancy system the same day; the paper form is kept for a month, then destroyed."
        )
    words = {"changed": "Something changed", "unchanged": "Nothing changed", None: ""}[outcome]
    quarters = (number * 2 + at) % 6 + 1 if outcome == "unchanged" else 0
    return record(
        "entry",
        f"{name}/{number}",
        f"KA{at * activities + number + 1}",
        title,
        team=field(team, name),
        activity=field(f"ka{number}", title),
        outcome=field(outcome, words),
        unchanged_for=field(quarters),
        **fields,
    )


def _cell(at: int, name: str, team: str, principle: int) -> Record:
    step = _step(at, principle)
    counts = [0, 0, 0, 0, 0]
    counts[step] += 4
    counts[max(step - 1, 0)] += 2
    counts[4] += at % 2
    said = ", ".join(f"{count} {GENERIC[place]}" for place, count in enumerate(counts) if count)
    reviewed = _reviewed(at, principle) if at % 2 else None
    direction = (0, 1, 0, -1, 0)[(at + principle) % 5] if at % 7 else None
    return record(
        "cell",
        f"{team}:p{principle + 1}",
        "",
        "",
        team=field(team, name),
        principle=field(f"p{principle + 1}", PRINCIPLES[principle]),
        step=field(str(step), STEPS[principle][step]),
        reviewer_step=field() if reviewed is None else field(str(reviewed), STEPS[principle][reviewed]),
        direction=field(direction, {1: "Up", -1: "Down", 0: "Same", None: ""}[direction]),
        counts=field(counts, said),
    )


def _trend(at: int, teams: int) -> Record:
    names = (
        "Q1 2023/24",
        "Q2 2023/24",
        "Q3 2023/24",
        "Q4 2023/24",
        "Q1 2024/25",
        "Q2 2024/25",
        "Q3 2024/25",
        "Q4 2024/25",
    )
    total = teams * 6
    low, part, good = total * (8 - at) // 24, total * (9 - at // 2) // 24, total * (4 + at) // 24
    figures = {
        "n0": low,
        "n1": part,
        "n2": good,
        "n3": max(total - low - part - good, 0),
        "na": teams // 3,
        "teams_returned": max(teams - (at % 3), 0),
    }
    return record("trend", names[at], "", names[at], **{key: field(value) for key, value in figures.items()})


def _changes(names: list[str]) -> list[Record]:
    prompts = (("complaint", "A complaint"), ("audit", "An audit or check"), ("team", "The team's own idea"))
    return [
        record(
            "change",
            f"{at}",
            f"PC{at + 1}",
            WHAT[at % 4],
            team=field("t", name),
            activity=field("k", ACTIVITIES[at % 10]),
            old=field("Kept on paper and entered when there was time."),
            new=field(WHAT[at % 4]),
            why=field(WHY[at % 3]),
            prompted=field(*prompts[at % 3]),
            effective=day(f"2025-0{at % 3 + 1}-1{at % 9}"),
            approved_by=field("p", PEOPLE[at % 8]),
        )
        for at, name in enumerate(names)
        if at % 6 != 5
    ]
