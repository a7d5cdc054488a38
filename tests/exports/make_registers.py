"""The registers of a made-up quarter: risks, actions, assets, answers, evidence, and what is asked."""

from __future__ import annotations

from tests.exports.make_records import PEOPLE, Record, day, field, record


def make_risks(names: list[str]) -> list[Record]:
    """Return believable records: risks."""
    found: list[Record] = []
    for at, name in enumerate(names):
        likelihood, impact = at % 5 + 1, (at * 2) % 5 + 1
        score = likelihood * impact
        band = 2 if score >= 15 else 1 if score >= 5 else 0
        title = (
            "Photographs of empty homes are lost",
            "Keys cannot be accounted for",
            "Two systems disagree about who lives there",
        )[at % 3]
        found.append(
            record(
                "risk",
                f"{at}",
                f"RK{at + 1}",
                title,
                title=field(title),
                team=field("t", name),
                owner=field("o", PEOPLE[at % 8]),
                kinds=field(["operational", "legal"], "Operational; Legal"),
                cause=field("The tablet keeps pictures until it is next online."),
                event=field("A tablet is lost or wiped before that."),
                consequence=field("We cannot show the state of the home at hand-over."),
                controls=field("Nightly reminder; spare tablet in the van."),
                likelihood=field(str(likelihood), f"{likelihood}"),
                impact=field(str(impact), f"{impact}"),
                score=field(score, f"L{likelihood} x I{impact} = {score}"),
                band=field(band, ("Low", "Medium", "High")[band]),
                target_score=field(4, "L2 x I2 = 4"),
                treatment=field("treat", "Treat"),
                level=field("corporate", "Corporate risk register") if at % 3 == 0 else field("service", "Service"),
                corporate_ref=field("CR-14") if at % 3 == 0 else field(),
                review=day("2025-06-30"),
                state=field("open", "Open"),
            )
        )
        if at % 3 == 0:
            found.append(
                record(
                    "escalation",
                    f"{at}",
                    f"ES{at + 1}",
                    "",
                    risk=field(f"r{at}", f"RK{at + 1} {title}"),
                    to_level=field("corporate", "Corporate risk register"),
                    why=field("It needs money that the service does not have."),
                    decision=field("Accepted; bid in the summer.") if at else field(),
                    decided_by=field("d", "Helen Marsh") if at else field(),
                    on=day("2025-03-20"),
                )
            )
    return found


def make_actions(names: list[str]) -> list[Record]:
    """Return believable records: actions."""
    themes = (
        ("IM", "Information management principles"),
        ("IA", "Information architecture"),
        ("DQ", "Data quality"),
        ("TA", "Training and awareness"),
    )
    found = []
    for at in range(len(names) * 4 + bool(names) * 3):
        key, theme = themes[at % 4]
        done, overdue = at % 5 == 0, at % 5 == 1
        due = None if at % 7 == 6 else "2025-03-31" if overdue else "2025-06-30" if at % 2 else "2026-03-31"
        found.append(
            record(
                "action",
                f"{at}",
                f"{key}{at // 4 + 1}",
                f"Action {at + 1}: agree one list of fields for every void inspection",
                title=field(f"Action {at + 1}: agree one list of fields for every void inspection"),
                theme=field(key, theme),
                owners=field(["a", "b"], f"{PEOPLE[at % 8]}; All housing managers"),
                lead=field("a", PEOPLE[at % 8]),
                target=field(None, "Ongoing") if due is None else field("q", "Q4 2024/25"),
                revised=field("September 2025") if at % 5 == 2 else field(),
                due_date=field() if due is None else day(due),
                progress=field("done", "Done") if done else field("under_way", "Under way"),
                overdue=field(overdue, "Yes" if overdue else "No"),
                slipped=field(at % 4 if at % 5 in (1, 2) else 0),
                comments=field("Draft shared with the contractor; two answers outstanding.")
                if at % 3 == 0
                else field(),
                recommendations=field(["R7"], "R7 Recording standards") if at % 3 == 1 else field(),
            )
        )
    return found


def make_assets(names: list[str], many: int) -> list[Record]:
    """Return believable records: assets."""
    found = []
    for at in range(many):
        title = (
            "Tenancy files",
            "Key log",
            "Void photographs",
            "Repairs history",
            "Gas certificates",
            "Arrears agreements",
        )[at % 6]
        needed = at % 11 == 5
        found.append(
            record(
                "asset",
                f"{at}",
                f"A{at + 1}",
                f"{title} {at // 6 + 1}",
                title=field(f"{title} {at // 6 + 1}"),
                owner=field() if at % 9 == 4 else field("o", PEOPLE[at % 8]),
                where=field(("NEC Housing", "Shared drive", "Oneserve")[at % 3]),
                status=field("needed", "Needed and not held") if needed else field("held", "Held"),
                retention=field("6 years after the tenancy ends") if at % 4 else field(),
                next_review=day(f"2025-0{at % 8 + 1}-15"),
                review_overdue=field(at % 8 < 3, "Yes" if at % 8 < 3 else "No"),
                not_known=field(["owner"], "Owner") if at % 9 == 4 else field([], ""),
                team=field("t", names[at % len(names)]),
                new_this_quarter=field(at % 10 == 0, "Yes" if at % 10 == 0 else "No"),
            )
        )
    return found


def make_answers() -> list[Record]:
    """Return believable records: answers."""
    states = (
        ("met", "Met"),
        ("partly", "Partly met"),
        ("not_yet", "Not yet assessed"),
        ("not_met", "Not met"),
        ("na", "Not applicable"),
    )
    topics = (
        "Oversight of information by governance",
        "Strategy for knowledge and information",
        "Benchmarking",
        "Recording vulnerabilities",
    )
    return [
        record(
            "answer",
            f"{at}",
            f"R{at + 1}",
            topics[at % 4],
            recommendation=field(topics[at % 4]),
            cycle=field("2024/25"),
            state=field(*states[at % 5]),
            answer=field("The board sees the pack each quarter and minutes its questions.") if at % 5 != 2 else field(),
            owner=field("o", PEOPLE[at % 8]),
            due=day("2025-09-30"),
            reason=field("No other landlord was merged with this one.") if at % 5 == 4 else field(),
            revive=field("A merger is decided on.") if at % 5 == 4 else field(),
        )
        for at in range(21)
    ]


def make_evidence(names: list[str]) -> list[Record]:
    """Return believable records: evidence."""
    return [
        record(
            "evidence",
            f"{at}",
            f"E{at + 1}",
            f"Sample of ten records, {name}",
            title=field(f"Sample of ten records, {name}"),
            record=field("x", f"{name}, return for Q4 2024/25"),
            link=field(f"https://intranet.example/records/q4/{at + 1}"),
            seen_by=field("p", PEOPLE[(at + 4) % 8]) if at % 3 else field(),
            seen_on=day("2025-04-25") if at % 3 else field(),
        )
        for at, name in enumerate(names)
        if at % 6 != 5
    ]


def make_asks() -> list[Record]:
    """Return believable records: asks."""
    return [
        record(
            "ask",
            "1",
            "",
            "Decide who owns the key log: it has had no owner for two quarters.",
            about=field("a", "A2 Key log 1"),
        ),
        record(
            "ask",
            "2",
            "",
            "Accept or refuse the risk of lost photographs, now L5 x I4 = 20.",
            about=field("r", "RK1 Photographs of empty homes are lost"),
        ),
        record(
            "ask",
            "3",
            "",
            "Ask the repairs contractor for the data return that was due on 31 January 2025.",
            about=field("c", "IA3 Action 10"),
        ),
    ]
