"""The frameworks that come with the program, read when somebody first asks for one."""

from __future__ import annotations

import json
from functools import cache

from kimdesk.model.frameworks import Framework, read_framework
from kimdesk.resources import resource_path

OMBUDSMAN = "HO-KIM-2023"


@cache
def shipped_frameworks() -> tuple[Framework, ...]:
    """Return them in the order of their files; the Housing Ombudsman's recommendations are the first."""
    found = [
        read_framework(json.loads(path.read_text(encoding="utf-8")))
        for path in sorted(resource_path("frameworks").glob("*.json"))
    ]
    return tuple(sorted(found, key=lambda each: each.key != OMBUDSMAN))


@cache
def ombudsman() -> Framework:
    """Return the Housing Ombudsman's 21 recommendations."""
    return next(each for each in shipped_frameworks() if each.key == OMBUDSMAN)


def shown_title(framework: str, item: str, title: str) -> str:
    """Return a kept title of an item as it is called in the language in use, where it is the one that the program gave it."""
    known = next((each for each in shipped_frameworks() if each.key == framework), None)
    own = known.find(item) if known is not None else None
    shown = known.shown.find(item) if known is not None else None
    return shown.title if own is not None and shown is not None and own.title == title else title
