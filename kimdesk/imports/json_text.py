"""JSON from anybody, read so that it can mean one thing alone."""

from __future__ import annotations

import json
from typing import Any, NoReturn

from kimdesk.imports.guard import Refused
from kimdesk.imports.plain_text import decode

_DEEPEST = 60


def read_json(content: bytes) -> Any:
    """Return what the file says; raise Refused for what is no JSON, gives one name two values, or is nested beyond reason."""
    text = decode(content).lstrip("\ufeff").strip()
    try:
        said = json.loads(text, object_pairs_hook=_once, parse_constant=_no_number)
    except ValueError:
        raise Refused("not_json") from None
    except RecursionError:
        raise Refused("trap") from None
    _require_shallow(said)
    return said


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    said = dict(pairs)
    if len(said) < len(pairs):
        raise Refused("said_twice")
    return said


def _no_number(_words: str) -> NoReturn:
    raise ValueError


def _require_shallow(said: Any) -> None:
    level = [said]
    for _depth in range(_DEEPEST):
        level = [
            inner
            for each in level
            if isinstance(each, dict | list)
            for inner in (each.values() if isinstance(each, dict) else each)
            if isinstance(inner, dict | list)
        ]
        if not level:
            return
    raise Refused("trap")
