"""What a record of processing should not be left like, in plain words: each under the group of the editor it is about."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date
from typing import NamedTuple

from kimdesk.i18n import t
from kimdesk.model.changes import Record
from kimdesk.services.processing_sources import Sources

# Article 6(1)(ea) was added to the UK GDPR by section 70 of the Data (Use and Access) Act 2025, in force since this day
# (SI 2026/82).
_EA_SINCE = date(2026, 2, 5)
# The second subparagraph of Article 6(1) closes these to a public authority for what it does as its tasks.
_CLOSED_TO_AUTHORITIES = ("ea", "f")
_NOTHING = frozenset({"", "-", "no", "none", "nil", "n/a", "na", "not applicable", "no transfers", "uk only"})
# The special categories of Article 9(1) as people write of them; health and safety is not about anybody's health.
_SPECIAL = re.compile(
    r"\b(?:health(?! (?:and|&) safety)|medical|disabilit(?:y|ies)|ethnic(?:ity)?|racial|religio(?:n|us)|sexual orientation|"
    r"sexuality|sex life|trade union|biometrics?|genetic|political opinions?)\b",
    re.IGNORECASE,
)


class Warning(NamedTuple):
    """One thing that is missing or cannot be right; ``group`` is the group of the editor where it is put right."""

    key: str
    group: str
    words: str


class Facts(NamedTuple):
    """What is judged: the activity, what its assets say where it says nothing, whether the landlord is a public
    authority, and today.
    """

    record: Record
    sources: Sources
    authority: bool
    today: date

    def words(self, field: str) -> str:
        """Return what the activity says, or else its assets."""
        return self.record[field] or self.sources.words(field)

    @property
    def controller(self) -> bool:
        """Whether we decide what the data is for; who has not said otherwise does."""
        return bool(self.record["role"] != "processor")

    @property
    def special(self) -> bool:
        """Whether special category data is in it: an asset says so, a condition is relied on, or its words name some."""
        assets = any(each["special"] == "yes" or each["categories"] for each in self.sources.assets)
        return assets or bool(self.record["article9"] or _SPECIAL.search(self.words("data")))


def warnings_for(facts: Facts) -> tuple[Warning, ...]:
    """Return what should be put right; of an activity that has ended nothing is asked any more."""
    if facts.record["status"] == "ended":
        return ()
    found = (
        Warning(key, group, words) for key, (group, judge) in _JUDGED.items() if (words := judge(facts)) is not None
    )
    return tuple(found)


def _basis(facts: Facts) -> str | None:
    if facts.record["article6"] or not facts.controller:
        return None
    return t("Processing", "No lawful basis: a controller needs one from Article 6 before it uses the data.")


def _closed(facts: Facts) -> str | None:
    if not facts.authority or not facts.controller or not set(facts.record["article6"]) & set(_CLOSED_TO_AUTHORITIES):
        return None
    return t(
        "Processing",
        "(f) and (ea) are not open to a public authority for its tasks (Article 6(1), as amended in 2025). A council "
        "usually relies on (e) public task or (c) legal obligation; keep this only for what is not one of its tasks.",
    )


def _too_early(facts: Facts) -> str | None:
    if "ea" not in facts.record["article6"] or facts.today >= _EA_SINCE:
        return None
    return t("Processing", "(ea) is a lawful basis only from 5 February 2026 on.")


def _condition(facts: Facts) -> str | None:
    if facts.record["article9"] or not facts.special:
        return None
    return t("Processing", "It seems to use special category data, and no condition of Article 9 is recorded.")


def _policy(facts: Facts) -> str | None:
    if not facts.record["schedule1"] or facts.record["policy_document"]:
        return None
    return t("Processing", "A Schedule 1 condition is relied on, and no appropriate policy document is named.")


def _assessment(facts: Facts) -> str | None:
    record = facts.record
    asked = record["dpia_required"] == "yes" or (
        record["dpia_required"] is None and any(each["dpia"] == "to_do" for each in facts.sources.assets)
    )
    if not asked or record["dpia_progress"] not in (None, "to_do"):
        return None
    return t("Processing", "An impact assessment is required and has not been started.")


def _transfer(facts: Facts) -> str | None:
    places = facts.words("countries").casefold().strip(" .")
    if places in _NOTHING or facts.words("safeguards").casefold().strip(" .") not in _NOTHING:
        return None
    return t("Processing", "Data goes to another country, and no safeguard is recorded.")


def _retention(facts: Facts) -> str | None:
    if facts.words("retention") or facts.sources.rules:
        return None
    return t("Processing", "How long the data is kept is not recorded.")


_JUDGED: Mapping[str, tuple[str, Callable[[Facts], str | None]]] = {
    "basis": ("law", _basis),
    "closed": ("law", _closed),
    "too_early": ("law", _too_early),
    "condition": ("law", _condition),
    "policy": ("law", _policy),
    "assessment": ("law", _assessment),
    "transfer": ("share", _transfer),
    "retention": ("keep", _retention),
}
