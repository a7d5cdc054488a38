"""JSON from anybody, read so that it can mean one thing alone."""

from __future__ import annotations

import json
import re
from typing import Any, NoReturn

from kimdesk.imports.guard import MOST_BYTES, Refused
from kimdesk.imports.plain_text import decode

_DEEPEST = 60
# Several times what three hundred assessments hold. A value takes up to two hundred bytes, a character up to four.
MOST_VALUES = 1_000_000
_FOUR, _TWO = re.compile(rb"[\xf0-\xff]"), re.compile(rb"[\xc4-\xef]")


def read_json(content: bytes) -> Any:
    """Return what the file says; raise Refused for what is no JSON, gives one name two values, is nested beyond reason, or
    would take too much memory: that is found before anything of it is made.
    """
    _require_light(content)
    text = decode(content).lstrip("\ufeff").strip()
    try:
        said = json.loads(text, object_pairs_hook=_once, parse_constant=_no_number)
    except ValueError:
        raise Refused("not_json") from None
    except RecursionError:
        raise Refused("trap") from None
    _require_shallow(said)
    return said


def _require_light(content: bytes) -> None:
    # What stands inside texts is counted too: no more than an upper bound is wanted, and it costs milliseconds.
    values = sum(map(content.count, (b",", b"[", b"{")))
    wide = 4 if _FOUR.search(content) else 2 if _TWO.search(content) else 1
    if values > MOST_VALUES or wide * len(content) > MOST_BYTES:
        raise Refused("heavy_assessment")


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
