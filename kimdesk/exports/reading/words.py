"""Numbers, lists, dates and names of files in plain words."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from typing import Any

from kimdesk.exports.content import Words
from kimdesk.exports.reading.records import one_line
from kimdesk.i18n import show, t, tag, tn
from kimdesk.model.dates import say_long_date
from kimdesk.model.frozen import Document, short_mark
from kimdesk.model.pack_templates import FULL, WHOLE, Shape
from kimdesk.model.quarters import say_months, say_short_months

LONGEST_FILE_NAME = 60


def step_words() -> tuple[str, ...]:
    """Return the four steps in the words that hold for every principle."""
    return (t("Pack", "not in place"), t("Pack", "partly"), t("Pack", "in place"), t("Pack", "embedded"))


def times(number: int) -> str:
    """Write "once", "twice" or "3 times"."""
    return t("Pack", "twice") if number == 2 else tn("Pack", "once", "{count} times", number).format(count=number)


def listed(names: Sequence[str], most: int = 3) -> str:
    """Write "Voids, Rents and 4 others"; a single further name is written out."""
    shown = list(names) if len(names) <= most + 1 else list(names[:most])
    if len(names) > len(shown):
        more = len(names) - len(shown)
        words = tn("Pack", "{names} and {count} other", "{names} and {count} others", more)
        return words.format(names=", ".join(shown), count=f"{more:,}")
    if len(shown) < 2:
        return "".join(shown)
    return t("Pack", "{names} and {last}").format(names=", ".join(shown[:-1]), last=shown[-1])


def say_moment(iso: str) -> str:
    """Write "22 January 2026, 16:10", in the offset it was recorded with; words that are no moment come "
    "back unchanged."""
    try:
        moment = datetime.fromisoformat(iso)
    except ValueError:
        return one_line(iso)
    time = moment.strftime("%H:%M") + (" UTC" if iso.endswith("Z") else "")
    return t("Pack", "{day}, {time}").format(day=say_long_date(moment.date()), time=time)


def say_day(iso: str) -> str:
    """Write the day of a moment or a date as "22 January 2026"; other words come back unchanged."""
    try:
        return say_long_date(date.fromisoformat(iso[:10]))
    except ValueError:
        return one_line(iso)


def long_quarter(name: str) -> str:
    """Write "Quarter 4 2024/25" for "Q4 2024/25"."""
    name = one_line(name)
    return t("Pack", "Quarter {rest}").format(rest=name[1:]) if re.match(r"Q[1-4] ", name) else name


def months_of(quarter: Mapping[str, Any], say: Callable[[date, date], str] = say_months) -> str:
    """Write the months of a quarter by its days; the content has its words in English, for every language."""
    try:
        return say(date.fromisoformat(quarter["start"]), date.fromisoformat(quarter["end"]))
    except (ValueError, TypeError):
        return one_line(quarter["months"])


def plain_name(words: str) -> str:
    """Return words as part of a file name: ASCII letters, digits, blanks and hyphens only."""
    ascii_only = unicodedata.normalize("NFKD", words).encode("ascii", "ignore").decode()
    return re.sub(r"[^A-Za-z0-9]+", "-", ascii_only).strip("-")[:LONGEST_FILE_NAME].strip("-")


def names_of(document: Document, signed: bool, shape: Shape = WHOLE) -> tuple[str, str, str]:
    """Return the name of the pack in words, its folder, and the stem of its files."""
    quarter, part, template = document["quarter"], part_of(document, shape), shape.template
    parts = [each for each in (plain_name(quarter["name"]), plain_name(part), "" if signed else "DRAFT") if each]
    stem = "pack" if template == FULL else plain_name(template.name).lower() or "own-pack"
    named = [parts[0].replace("-", " ", 1), *(each.replace("-", " ") for each in parts[1:])] if parts else []
    folder = " ".join([f"KIM {stem}", *named])
    slug = "-".join([f"kim-{stem}", *parts]).lower()
    workspace = one_line(document["workspace"]["name"])
    name = t("Pack", "{pack}, {quarter} ({months}), {workspace}").format(
        pack=t("Pack", "KIM pack") if template == FULL else one_line(show(template.title)),
        quarter=one_line(quarter["name"]),
        months=months_of(quarter, say_short_months),
        workspace=f"{part}, {workspace}" if part else workspace,
    )
    return name, folder, slug


def part_of(document: Document, shape: Shape) -> str:
    """Return the name of the team or the service area that a pack is about; nothing where it is about all of them."""
    scope = document["scope"]
    if shape.part:
        return one_line(shape.part.name)
    return "" if scope["sort"] == "workspace" else one_line(scope["name"])


def words_around(document: Document, signoff: dict[str, Any] | None, name: str, mark: str) -> Words:
    """Return the words in margins, legends and headings."""
    header = [] if signoff else [t("Pack", "DRAFT, NOT SIGNED")]
    header += [t("Pack", "Sample data")] if document["workspace"]["sample"] else []
    return Words(
        language=tag(),
        footer=name,
        mark=t("Pack", "Content {mark}").format(mark=short_mark(mark)),
        header=" · ".join(header),
        page=t("Pack", "Page {page} of {pages}"),
        contents=t("Pack", "Contents"),
        legend_steps=step_words(),
        legend_na=t("Pack", "not applicable"),
        legend_up=t("Pack", "better"),
        legend_down=t("Pack", "worse"),
        legend_reviewer=t("Pack", "the reviewer’s rating, where it differs"),
        reviewer=t("Pack", "Reviewer: {rating}"),
        against=_against(document),
        how_to_read=t("Pack", "How to read the ratings"),
    )


def _against(document: Document) -> str:
    previous = one_line(document["previous"] or "")
    return t("Pack", "than in {quarter}").format(quarter=previous) if previous else t("Pack", "than last quarter")
