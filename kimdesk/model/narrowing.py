"""A frozen document narrowed to one team or one service area, with the same content hash.

What does not belong to the part is withheld whole: its hashes stay in place, so that whoever reads the part can work out
the mark of all of it, and compare it with the sign-off. The head, which says of what it is a part, is never withheld.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from kimdesk.model.comparing import AMENDED, AMENDMENT, shown
from kimdesk.model.frozen import WITHHELD, Document, withhold_records
from kimdesk.model.pack_templates import Part

# By these fields a record belongs to what it names.
_THROUGH: Mapping[str, str] = {"escalation": "risk", "evidence": "record"}


def parts_of(document: Document) -> tuple[Part, ...]:
    """Return the service areas and the teams that a document can be narrowed to, each group by name."""
    teams, areas = set(), set()
    for each in shown(document):
        if each["kind"] == "team":
            teams.add(Part("team", each["id"], each["title"]))
            area, words = _value(each, "area"), _words(each, "area")
            if area:
                areas.add(Part("area", area, words))
    named = [sorted(found, key=lambda part: part.name.casefold()) for found in (areas, teams)]
    return tuple(part for found in named for part in found)


def narrow(document: Document, part: Part | None) -> Document:
    """Return the document with everything withheld that is not of the part; without one, the document itself.

    What belongs to no team, the position on the recommendations and the trend of the whole, is no part of any.
    """
    if part is None:
        return document
    ids = set(_belonging(document, part))
    return withhold_records(document, lambda each: each["id"] in ids)


def _belonging(document: Document, part: Part) -> Iterator[str]:
    records = shown(document)
    teams = {
        each["id"]
        for each in records
        if each["kind"] == "team" and part.id in (each["id"] if part.sort == "team" else _value(each, "area"),)
    }
    own = [each for each in records if each["id"] in teams or _value(each, "team") in teams]
    # Evidence is of a record, or of the key activity that an entry of the team is about.
    about = {each["id"] for each in own} | {_value(each, "activity") for each in own if _value(each, "activity")}
    yield from (each["id"] for each in own)
    yield from (
        each["id"] for each in records if each["kind"] in _THROUGH and _value(each, _THROUGH[each["kind"]]) in about
    )
    # What an amendment changed names its record; why there is one is of every part, as the sign-off is.
    yield from (each["id"] for each in records if each["kind"] == AMENDMENT or _about(each) in about)
    # What is asked names the record it is about by its reference and title, or a team by its name.
    named = {" ".join(filter(None, (each["ref"], each["title"]))) for each in own}
    yield from (each["id"] for each in records if each["kind"] == "ask" and _value(each, "about") in named)


def _about(record: Mapping[str, Any]) -> str | None:
    field = record["fields"].get("about")
    return field[1][1] if record["kind"] == AMENDED and field and field[0] != WITHHELD else None


def _value(record: Mapping[str, Any], name: str) -> Any:
    field = record["fields"].get(name)
    value = field[1] if field and field[0] != WITHHELD else None
    return value if isinstance(value, str) else None


def _words(record: Mapping[str, Any], name: str) -> str:
    field = record["fields"].get(name)
    return str(field[2] or "") if field and field[0] != WITHHELD else ""
