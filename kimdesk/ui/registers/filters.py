"""Filters of a list: ready-made ones by a key, and "field is value"; kept as words so that they can be remembered."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from kimdesk.i18n import Text, mark, show, t
from kimdesk.model.fields import Kind, Type
from kimdesk.store.listing import Filter, Test

_IS, _BELOW = "=", "<"

Make = Callable[[date, str], tuple[Filter, ...]]
Keep = Callable[[Mapping[str, Any], date], bool]


@dataclass(frozen=True, slots=True)
class ReadyFilter:
    """A filter worth having at hand.

    ``make`` gets today and who asks; ``keep`` decides, from the columns it ``needs``, what no single test can.
    """

    key: str
    label: Text
    make: Make
    keep: Keep | None = None
    needs: tuple[str, ...] = ()


def nothing(_today: date, _me: str) -> tuple[Filter, ...]:
    """Ask nothing of the statement: the filter keeps rows by itself."""
    return ()


# Shows what was deleted instead of what is there.
DELETED_ONES = ReadyFilter("deleted", mark("Filters", "Deleted"), nothing)
# Shows what came in broken or has come to be wrong, which no test of the statement can tell.
NEEDS_A_LOOK = ReadyFilter("look", mark("Filters", "Needs a look"), nothing)
# What every list can be narrowed to.
OF_ANY_LIST = (NEEDS_A_LOOK, DELETED_ONES)


@dataclass(frozen=True, slots=True)
class Asked:
    """What the filters that are on ask of the list."""

    tests: tuple[Filter, ...]
    keeps: tuple[Keep, ...]
    needs: tuple[str, ...]


def value_key(field: str, value: str) -> str:
    """Return the key of the filter "field is value"."""
    return f"{field}={value}"


def below_key(field: str, value: str) -> str:
    """Return the key of the filter "field is below value", for choices that go up in steps."""
    return f"{field}<{value}"


def ask(kind: Kind, ready: Sequence[ReadyFilter], keys: Sequence[str], today: date, me: str) -> Asked:
    """Return what these filters ask together; keys that nothing is known of are passed over. What has no step yet is below
    none.

    Several values of one field are alternatives, unless the field holds several at once.
    """
    known = {each.key: each for each in ready}
    tests: list[Filter] = []
    keeps: list[Keep] = []
    needs: list[str] = []
    values: dict[str, list[str]] = {}
    for key in keys:
        if key in known:
            tests += known[key].make(today, me)
            needs += known[key].needs
            if (keep := known[key].keep) is not None:
                keeps.append(keep)
            continue
        name, sign, value = _parted(key)
        if sign and name in kind.by_name:
            if sign == _BELOW:
                tests.append(Filter(name, Test.BEFORE, value))
            else:
                values.setdefault(name, []).append(value)
    for name, wanted in values.items():
        tests += (
            [Filter(name, Test.HAS, value) for value in wanted]
            if kind[name].type.is_set
            else [Filter(name, Test.IN, tuple(wanted))]
        )
    return Asked(tuple(tests), tuple(keeps), tuple(needs))


def say_filter(kind: Kind, ready: Sequence[ReadyFilter], key: str, names: Mapping[str, str]) -> str:
    """Return the words of a filter for its chip, or nothing where it is not known."""
    for each in ready:
        if each.key == key:
            return show(each.label)
    name, sign, value = _parted(key)
    field = kind.by_name.get(name)
    if not sign or field is None:
        return ""
    if field.type in (Type.CHOICE, Type.CHOICES):
        option = field.option(value)
        if option is None and not field.open:
            return ""
        words = show(option.label) if option is not None else value
        if sign == _BELOW:
            return t("Filters", "{field} below {value}").format(field=show(field.label), value=words)
        return t("Filters", "{field}: {value}").format(field=show(field.label), value=words)
    return t("Filters", "{field}: {value}").format(
        field=show(field.label), value=names.get(value) or t("Filters", "somebody")
    )


def _parted(key: str) -> tuple[str, str, str]:
    """Return the field, the sign and the value of a filter that is no ready one."""
    for sign in (_BELOW, _IS):
        name, found, value = key.partition(sign)
        if found:
            return name, found, value
    return key, "", ""
