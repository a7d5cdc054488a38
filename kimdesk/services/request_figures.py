"""What the figures of information requests come to: what is asked about most, what could be published, and which system makes
answers hard to find.
"""

from __future__ import annotations

from collections import Counter
from typing import NamedTuple

from kimdesk.i18n import show, t
from kimdesk.model.kinds import KINDS
from kimdesk.services.context import Context
from kimdesk.store import reading


class Asked(NamedTuple):
    """One subject: how many requests were received and answered in time, of all that were counted; what of it was or could
    be published, and the systems that need refining, the most often named first.
    """

    subject: str
    words: str
    received: int
    in_time: int
    of_all: int
    published: int
    to_publish: tuple[str, ...]
    refine: tuple[str, ...]


def asked_most(context: Context, category: str = "") -> list[Asked]:
    """Return the subjects, the most asked about first, of every category or of one ("foi", "eir", "sar").

    A figure that nobody entered counts as none.
    """
    rows = reading.find_records(context.db, "requests", {"category": category} if category else {}, "ref")
    names = reading.names_of(context.db, {each["refine"] for each in rows if each["refine"]})
    total = sum(each["received"] or 0 for each in rows)
    found = []
    for subject in {each["subject"] or "" for each in rows}:
        its = [each for each in rows if (each["subject"] or "") == subject]
        option = KINDS["requests"]["subject"].option(subject)
        systems = Counter(names.get(each["refine"], "") for each in its if each["refine"])
        found.append(
            Asked(
                subject,
                show(option.label) if option is not None else t("Requests", "Not said"),
                sum(each["received"] or 0 for each in its),
                sum(each["in_time"] or 0 for each in its),
                total,
                sum(1 for each in its if each["published"]),
                tuple(each["publish"] for each in its if each["publish"] and not each["published"]),
                tuple(name for name, _count in systems.most_common()),
            )
        )
    return sorted(found, key=lambda each: (-each.received, each.words))
