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
