"""The registers that stand together on one page, in their groups, with a sentence on what each is for."""

from __future__ import annotations

from typing import NamedTuple

from kimdesk.i18n import Text, mark, show
from kimdesk.model.kinds import KINDS


class Shelved(NamedTuple):
    """One register: the kind of its records, what it is for, and what it is called where there is little room."""

    kind: str
    about: Text
    short: Text


class Shelf(NamedTuple):
    """Registers that belong together, and views over several registers, which are no kind of record."""

    key: str
    label: Text
    registers: tuple[Shelved, ...] = ()
    views: tuple[Shelved, ...] = ()


SHELVES: tuple[Shelf, ...] = (
    Shelf(
        "attention",
        mark("Shelf", "What needs somebody"),
        views=(
            Shelved(
                "calendar",
                mark("Shelf", "Reviews, targets, checks and recurring tasks of every register, by their dates."),
                mark("Shelf", "Calendar"),
            ),
            Shelved(
                "follow_up",
                mark("Shelf", "What is not known yet, in nobody’s hands, or does not fit together."),
                mark("Shelf", "Follow up"),
            ),
        ),
    ),
    Shelf(
        "protection",
        mark("Shelf", "Data protection"),
        (
            Shelved(
                "processing",
                mark("Shelf", "One for each purpose; the record of processing is written from them."),
                mark("Shelf", "Processing activities"),
            ),
            Shelved(
                "sharing",
                mark("Shelf", "With whom we share, what was advised and who decided."),
                mark("Shelf", "Sharing and DPIAs"),
            ),
            Shelved(
                "breach",
                mark("Shelf", "What went wrong or nearly did, who was told, and what we learned."),
                mark("Shelf", "Breaches"),
            ),
            Shelved(
                "notice",
                mark("Shelf", "What we tell people about their data, version by version."),
                mark("Shelf", "Privacy notices"),
            ),
            Shelved(
                "hold",
                mark("Shelf", "While one stands, nothing that it names may be disposed of."),
                mark("Shelf", "Holds and requests"),
            ),
        ),
    ),
    Shelf(
        "retention",
        mark("Shelf", "Retention"),
        (
            Shelved(
                "retention_rule",
                mark("Shelf", "What is kept how long, from when, and on whose authority."),
                mark("Shelf", "Retention rules"),
            ),
            Shelved(
                "disposal", mark("Shelf", "What was disposed of, how, and who approved it."), mark("Shelf", "Disposals")
            ),
        ),
    ),
    Shelf(
        "systems",
        mark("Shelf", "Systems"),
        (
            Shelved(
                "system", mark("Shelf", "Where information is kept, and who looks after it."), mark("Shelf", "Systems")
            ),
            Shelved(
                "report",
                mark("Shelf", "What is drawn from the systems, and how far it has come."),
                mark("Shelf", "Reports"),
            ),
            Shelved(
                "interface",
                mark("Shelf", "What passes from system to system, and when both were last compared."),
                mark("Shelf", "Interfaces"),
            ),
            Shelved(
                "contractor",
                mark("Shelf", "Who handles information for us, and whether they keep our standard."),
                mark("Shelf", "Contractors"),
            ),
            Shelved(
                "system_change",
                mark("Shelf", "Moves from one system to another, tested before and watched after."),
                mark("Shelf", "System changes"),
            ),
            Shelved(
                "access_review",
                mark("Shelf", "Who can get in, and who should not any more."),
                mark("Shelf", "Access reviews"),
            ),
        ),
    ),
    Shelf(
        "practice",
        mark("Shelf", "Standards and practice"),
        (
            Shelved(
                "standard",
                mark("Shelf", "What must be recorded, in which words, and who checks it."),
                mark("Shelf", "Recording standards"),
            ),
            Shelved(
                "sensitive_review",
                mark("Shelf", "What changes in people’s lives is looked at again, and taken out in time."),
                mark("Shelf", "Sensitive reviews"),
            ),
            Shelved(
                "procedure",
                mark("Shelf", "How it is done, in which version, and who holds it."),
                mark("Shelf", "Procedures"),
            ),
            Shelved(
                "training",
                mark("Shelf", "How many were due to learn, and how many did."),
                mark("Shelf", "Training figures"),
            ),
            Shelved(
                "sample_audit",
                mark("Shelf", "A few records read closely, and what that taught."),
                mark("Shelf", "Sample audits"),
            ),
            Shelved(
                "recurring",
                mark("Shelf", "The year planner: what comes round, and when next."),
                mark("Shelf", "Recurring tasks"),
            ),
        ),
    ),
    Shelf(
        "assurance",
        mark("Shelf", "Assurance"),
        (
            Shelved(
                "risk", mark("Shelf", "What could go wrong, how bad, and who decides about it."), mark("Shelf", "Risks")
            ),
            Shelved(
                "answer",
                mark("Shelf", "How we stand against the Ombudsman’s recommendations."),
                mark("Shelf", "Self-assessment"),
            ),
            Shelved("measure", mark("Shelf", "Facts that are counted, with a target."), mark("Shelf", "Measures")),
            Shelved(
                "reading",
                mark("Shelf", "What each measure came to, period by period."),
                mark("Shelf", "Measure values"),
            ),
            Shelved(
                "learning",
                mark("Shelf", "Findings about us, what was ordered, and the proof that it was done."),
                mark("Shelf", "Learning"),
            ),
            Shelved(
                "scrutiny",
                mark("Shelf", "What was reported to whom, what they asked, and what was decided."),
                mark("Shelf", "Scrutiny"),
            ),
            Shelved(
                "statement",
                mark("Shelf", "What each asset owner tells the SIRO once a year."),
                mark("Shelf", "Owners’ statements"),
            ),
            Shelved(
                "requests",
                mark("Shelf", "FOI, EIR and subject access in numbers, without names."),
                mark("Shelf", "Information requests"),
            ),
        ),
        (
            Shelved(
                "assurance",
                mark("Shelf", "What each line of defence has checked, and where ratings differ."),
                mark("Shelf", "Three lines of defence"),
            ),
            Shelved(
                "looking_back",
                mark("Shelf", "How anything was on a day, what was in force, and who changed what."),
                mark("Shelf", "Looking back"),
            ),
        ),
    ),
)
VIEWS: frozenset[str] = frozenset(each.kind for shelf in SHELVES for each in shelf.views)
SHELVED: frozenset[str] = frozenset(each.kind for shelf in SHELVES for each in shelf.registers)


def name_of(shelved: Shelved) -> str:
    """Return what a register or a view is called."""
    return show(shelved.short if shelved.kind in VIEWS else KINDS[shelved.kind].label_plural)
