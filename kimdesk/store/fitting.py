"""What a field shows of a value that arrived: the log keeps any value as it came, the tables take only what their
columns can hold.
"""

from __future__ import annotations

from datetime import date
from functools import lru_cache
from typing import Any

from kimdesk.model.fields import Kind, Type
from kimdesk.model.ops import ALIAS, CREATED, DELETED, dump

_LARGEST = 2**63
# A member of an enumeration is looked up slowly, and it is asked for with every value.
_INTEGER, _BOOL, _OBJECT, _DATE = Type.INTEGER, Type.BOOL, Type.OBJECT, Type.DATE


def fitting(kind: Kind, name: str, value: Any) -> Any:
    """Return the value where it can stand in the field, else what can be shown of it: its words, or nothing."""
    if name == CREATED:
        return {key: each for key, each in value.items() if isinstance(each, str)} if isinstance(value, dict) else {}
    if name == DELETED:
        return bool(value)
    if name == ALIAS:
        return value if isinstance(value, str) else None
    known = kind.by_name.get(name)
    if known is None or value is None:
        return value
    if known.type is _INTEGER:
        return value if isinstance(value, int) and not isinstance(value, bool) and abs(value) < _LARGEST else None
    if known.type is _BOOL:
        return value if isinstance(value, bool) else None
    if known.type is _OBJECT:
        return value if isinstance(value, dict) else None
    if known.type is _DATE:
        return value if isinstance(value, str) and _is_day(value) else None
    return value if isinstance(value, str) else dump(value)


@lru_cache(maxsize=1024)
def _is_day(words: str) -> bool:
    try:
        return date.fromisoformat(words).isoformat() == words
    except ValueError:
        return False
