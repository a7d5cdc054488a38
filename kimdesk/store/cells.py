"""What the live values of one field come to in the tables: its columns, its references, and whether it is disputed."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from kimdesk.model.fields import Field, Type
from kimdesk.model.ops import dump
from kimdesk.model.targets import target_date

_decode = json.JSONDecoder().decode
# A member of an enumeration is looked up slowly, and it is asked for with every value.
_SETS, _TARGET, _OBJECT, _REF, _REFS = (Type.CHOICES, Type.REFS), Type.TARGET, Type.OBJECT, Type.REF, Type.REFS


class Shown(NamedTuple):
    """One field as it reads: a value for each of its columns, the records it refers to, and whether different values
    are live.
    """

    cells: tuple[Any, ...]
    targets: tuple[str, ...] = ()
    disputed: bool = False


def from_json(text: str) -> Any:
    """Return the value that stands in the log as ``text``, in the form that ``dump`` gives."""
    # Most are words with nothing in them that JSON would write otherwise.
    return text[1:-1] if text[:1] == '"' and "\\" not in text else _decode(text)


_NOTHING, _NO_TARGET = Shown((None,)), Shown((None, None))


def shown(field: Field, held: Sequence[Any], said: Sequence[str]) -> Shown:
    """Return what is shown of a field: ``held`` are its live values as far as they fit, ``said`` the same as they
    stand in the log, both in the order of counting.
    """
    kept = field.type
    if not held:
        return _NO_TARGET if kept is _TARGET else Shown((field.default,)) if field.default else _NOTHING
    if kept in _SETS:
        members = sorted({str(value) for value in held})
        return Shown((dump(members) if members else None,), tuple(members) if kept is _REFS else ())
    disputed = len(said) > 1 and len(set(said)) > 1
    value = held[-1] if held[-1] is not None else field.default
    if kept is _TARGET:
        day = target_date(value) if value else None
        return Shown((value, day.isoformat() if day else None), (), disputed)
    if kept is _OBJECT:
        return Shown((dump(value) if value is not None else None,), (), disputed)
    return Shown((value,), (value,) if kept is _REF and value else (), disputed)


def searched(held: Iterable[Sequence[Any]]) -> str:
    """Return the words that searching looks through, from the live values of each of a kind's ``words`` fields in the
    order of counting: each once, and nothing for a field that was emptied.
    """
    return searched_cells([value for values in held for value in dict.fromkeys(values)])


def searched_cells(cells: Iterable[Any]) -> str:
    """Return the same from the cells of those fields, where none of them is disputed."""
    return "\n".join([str(value) for value in cells if value is not None])
