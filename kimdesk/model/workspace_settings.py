"""The settings of a workspace: which of its fields they are, in which sections, what holds where nothing is set, and what
is to be said of a value that cannot be used.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from kimdesk.i18n import Text, mark, show, t
from kimdesk.model.holidays import holidays_of
from kimdesk.model.legible import colour_of, legible, say_colour
from kimdesk.model.own_words import repeated_themes, terms_of
from kimdesk.model.pack_templates import CHOSEN, unread_templates
from kimdesk.model.pack_templates import SECTIONS as SECTIONS_OF_PACKS
from kimdesk.model.quarters import DUE_WORKING_DAYS, FINANCIAL_YEAR_MONTH
from kimdesk.model.returns import UNCHANGED_LIMIT
from kimdesk.model.risk import DEFAULT_BANDS, HIGHEST, scale_of


class Section(NamedTuple):
    """Settings that belong together, with a sentence on what they do; ``further`` are shown on demand, and ``files`` are
    chosen and not typed.
    """

    key: str
    label: Text
    about: Text
    fields: tuple[str, ...]
    further: tuple[str, ...] = ()
    files: tuple[str, ...] = ()


_ANSWERS = ("controller", "officer", "representative")
_REACHED = ("address", "email", "telephone")

SECTIONS = (
    Section(
        "organisation",
        mark("Settings", "Organisation"),
        mark("Settings", "Who the landlord is, and who answers for personal data on the record of processing."),
        ("name", "authority", "controller", "officer"),
        (
            *(f"{each}_{way}" for each in _ANSWERS[:2] for way in _REACHED),
            "representative",
            *(f"representative_{way}" for way in _REACHED),
        ),
    ),
    Section(
        "calendar",
        mark("Settings", "Calendar"),
        mark("Settings", "When quarters begin, and when their returns are due."),
        ("first_month", "due_days", "holidays"),
    ),
    Section(
        "log",
        mark("Settings", "Quarterly log"),
        mark("Settings", "What a team owes each quarter."),
        ("unchanged_limit",),
    ),
    Section(
        "packs",
        mark("Settings", "Packs"),
        mark("Settings", "Who signs a quarter off, and what it goes out with."),
        ("signoff_order", "pack_signature", "pack_templates"),
    ),
    Section(
        "look",
        mark("Settings", "How packs look"),
        mark(
            "Settings",
            "The council’s logo and colour, as packs signed from now on show them; its name stands under Organisation, as the controller.",
        ),
        ("colour", "logo_words"),
        files=("logo",),
    ),
    Section(
        "risk",
        mark("Settings", "Risk bands"),
        mark("Settings", "What scores are called, and the highest that is accepted."),
        ("risk_bands", "risk_appetite"),
    ),
    Section(
        "words",
        mark("Settings", "Themes and terms"),
        mark("Settings", "What actions are grouped by, and what words mean here."),
        ("themes", "terms"),
    ),
    Section(
        "keeping",
        mark("Settings", "Retention"),
        mark("Settings", "How long this workspace keeps its own records."),
        ("keep_years", "keep_rule"),
    ),
)
SETTINGS: tuple[str, ...] = tuple(name for each in SECTIONS for name in (*each.fields, *each.further, *each.files))


def usual(name: str) -> Any:
    """Return what holds where a setting says nothing, or None where nothing does."""
    return {
        "first_month": FINANCIAL_YEAR_MONTH,
        "due_days": DUE_WORKING_DAYS,
        "unchanged_limit": UNCHANGED_LIMIT,
        "risk_bands": DEFAULT_BANDS,
        "authority": "yes",
        "pack_signature": "none",
        "signoff_order": "one",
    }.get(name)


def doubt(name: str, values: Mapping[str, Any]) -> str:
    """Return the sentence on a setting that cannot be used as it stands, or nothing. It is kept all the same."""
    value = values.get(name)
    look = _DOUBTS.get(name)
    return look(value) if look is not None and value not in (None, "") else ""


def _month(value: Any) -> str:
    if 1 <= value <= 12:
        return ""
    return t("Settings", "{number} is no month, so the year begins in April. Write 1 to 12.").format(number=value)


def _count(value: Any) -> str:
    return t("Settings", "This cannot be less than nothing.") if value < 0 else ""


def _years(value: Any) -> str:
    return t("Settings", "As it stands no rule holds: write 1 year or more.") if value <= 0 else ""


def _holidays(value: Any) -> str:
    unread = holidays_of(value)[1]
    words = t("Settings", "No day can be read from {words}: it does not count. Write 24/12/2026.")
    return words.format(words=", ".join(f"“{each}”" for each in unread)) if unread else ""


def _bands(value: Any) -> str:
    return scale_of(value).trouble


def _appetite(value: Any) -> str:
    if 0 <= value <= HIGHEST:
        return ""
    return t("Settings", "{number} is no score from 0 to 25, so the usual appetite holds.").format(number=value)


def _themes(value: Any) -> str:
    found = repeated_themes(value)
    words = t("Settings", "There already, or with letters that another theme has: {words}.")
    return words.format(words=", ".join(f"“{each}”" for each in found)) if found else ""


def _templates(value: Any) -> str:
    found = unread_templates(value)
    words = t("Settings", "No section, or no new template: {words}. Sections are: {sections}.")
    names = ", ".join(show(SECTIONS_OF_PACKS[each]).casefold() for each in CHOSEN)
    return words.format(words=", ".join(f"“{each}”" for each in found), sections=names) if found else ""


def _colour(value: Any) -> str:
    colour = colour_of(value)
    if colour is None:
        return t("Settings", "No colour can be read from “{words}”: write it as #7A1F3D.").format(words=value)
    shade = legible(colour)
    if shade == colour:
        return ""
    return t("Settings", "{colour} is too light to be read on white, so packs take the darker {shade}.").format(
        colour=say_colour(colour), shade=say_colour(shade)
    )


def _terms(value: Any) -> str:
    found = [each.word for each in terms_of(value) if not each.meaning]
    words = t("Settings", "Without a meaning after a colon: {words}.")
    return words.format(words=", ".join(f"“{each}”" for each in found)) if found else ""


_DOUBTS: Mapping[str, Callable[[Any], str]] = {
    "first_month": _month,
    "due_days": _count,
    "unchanged_limit": _count,
    "holidays": _holidays,
    "risk_bands": _bands,
    "risk_appetite": _appetite,
    "pack_templates": _templates,
    "colour": _colour,
    "themes": _themes,
    "terms": _terms,
    "keep_years": _years,
}
