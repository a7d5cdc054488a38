"""The registers that stand together on one page, in their groups, with a sentence on what each is for."""

from __future__ import annotations

from typing import NamedTuple

from kimdesk.i18n import Text, mark
from kimdesk.model.kinds import KINDS


class Shelved(NamedTuple):
    """One line of the index: the kind of a register's records, or the key of another page; what it is for, and what it is
    called where there is little room.
    """

    key: str
    about: Text
    short: Text

    @property
    def name(self) -> Text:
        """What it is called."""
        return KINDS[self.key].label_plural if self.key in KINDS else self.short


class Shelf(NamedTuple):
    """Registers that belong together."""

    key: str
    label: Text
    lines: tuple[Shelved, ...]


SHELVES: tuple[Shelf, ...] = (
    Shelf(
        "due",
        mark("Shelf", "To look at"),
        (
            Shelved(
                "calendar",
                mark("Shelf", "Reviews, targets and checks of every register by date."),
                mark("Shelf", "Calendar"),
            ),
            Shelved(
                "follow_up",
                mark("Shelf", "What is recorded and not right yet, in every register."),
                mark("Shelf", "Follow up"),
            ),
            Shelved(
                "merge_desk",
                mark("Shelf", "What colleagues have sent: bring it in, settle it, say that it is merged."),
                mark("Shelf", "Merge desk"),
            ),
            Shelved(
                "chasing",
                mark("Shelf", "Who owes a return, since when, and a text ready for each."),
                mark("Shelf", "Chase"),
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
                mark("Shelf", "Processing"),
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
                mark("Shelf", "Holds, requests"),
            ),
            Shelved(
                "bundle",
                mark("Shelf", "What was handed out for a request, and is held until the request is closed."),
                mark("Shelf", "Evidence bundles"),
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
                mark("Shelf", "Standards"),
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
                "assurance",
                mark("Shelf", "What each line of defence has checked, and where ratings differ."),
                mark("Shelf", "Three lines of defence"),
            ),
            Shelved(
                "looking_back",
                mark("Shelf", "How anything was on a day, what was in force, and who changed what."),
                mark("Shelf", "Looking back"),
            ),
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
    ),
)
# The kinds that have a register here.
SHELVED: frozenset[str] = frozenset(each.key for shelf in SHELVES for each in shelf.lines if each.key in KINDS)
