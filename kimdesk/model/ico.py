"""The record of processing as the ICO's documentation template for controllers lays it out.

The headings are the regulator's own words: files that come with them are recognised by them, so they are not translated.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple

HEADING_ROW = 9

# One column for each, A to AD, in the template's order.
HEADINGS: Mapping[str, str] = {
    "function": "Business function",
    "purpose": "Purpose of processing",
    "joint_controller": "Name and contact details of joint controller (if applicable)",
    "individuals": "Categories of individuals",
    "data": "Categories of personal data",
    "recipients": "Categories of recipients",
    "contract": "Link to contract with processor",
    "countries": (
        "Names of third countries or international organisations that personal data are transferred to (if applicable)"
    ),
    "safeguards": (
        "Safeguards for exceptional transfers of personal data to third countries or international organisations "
        "(if applicable)"
    ),
    "retention": "Retention schedule (if possible)",
    "measures": "General description of technical and organisational security measures (if possible)",
    "article6": "Article 6 lawful basis for processing personal data",
    "article9": "Article 9 condition for processing special category data",
    "legitimate_interests": "Legitimate interests for the processing (if applicable)",
    "lia": "Link to record of legitimate interests assessment (if applicable)",
    "rights": "Rights available to individuals",
    "automated": "Existence of automated decision-making, including profiling (if applicable)",
    "source": "The source of the personal data (if applicable)",
    "consent": "Link to record of consent",
    "places": "Location of personal data",
    "dpia_required": "Data Protection Impact Assessment required?",
    "dpia_progress": "Data Protection Impact Assessment progress",
    "dpia_link": "Link to Data Protection Impact Assessment",
    "breach": "Has a personal data breach occurred?",
    "breach_link": "Link to record of personal data breach",
    "schedule1": "Data Protection Act 2018 Schedule 1 Condition for processing",
    "article6_again": "GDPR Article 6 lawful basis for processing",
    "retention_policy": "Link to retention and erasure policy document",
    "adheres": "Is personal data retained and erased in accordance with the policy document?",
    "not_adhering": "Reasons for not adhering to policy document (if applicable)",
}

# Filled only where a condition of Schedule 1 to the Data Protection Act 2018 is relied on.
FOR_SCHEDULE_1 = ("schedule1", "article6_again", "retention_policy", "adheres", "not_adhering")

# Read back with the file, so it stays as it is in every language.
_TAKEN = "[Taken from {what}: {words}]"
_BEGINS = re.compile(r"\[Taken from [^:\]]+: ")


class Contact(NamedTuple):
    """Whom somebody may write to or ring."""

    name: str = ""
    address: str = ""
    email: str = ""
    telephone: str = ""


class Contacts(NamedTuple):
    """Who stands above the record: the controller, its data protection officer, its representative."""

    controller: Contact
    officer: Contact
    representative: Contact


def say_taken(own: str, what: str, words: str) -> str:
    """Return the words of a cell, followed by those that stand in other records, marked as taken from them."""
    return "\n".join(part for part in (own, _TAKEN.format(what=what, words=words) if words else "") if part)


def without_taken(words: str) -> str:
    """Return the words of a cell without those that were taken from other records, which keep them."""
    begins = _BEGINS.search(words) if words.rstrip().endswith("]") else None
    return words[: begins.start()].rstrip() if begins else words


def is_taken(words: str) -> bool:
    """Whether some of the words of a cell are marked as taken from other records."""
    return "[Taken from " in words and without_taken(words) != words
