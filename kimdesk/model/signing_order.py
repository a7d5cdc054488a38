"""The order in which several people sign one quarter: which roles, and the field of the sign-off that each writes.

Each but the last signs in a field of their role's own, so that nobody else's laptop can write it; the last one's act is the
sign-off itself.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

ONE = "one"
ORDERS: Mapping[str, tuple[str, ...]] = {
    ONE: (),
    "manager_head": ("service_manager", "head_of_service"),
    "head_director": ("head_of_service", "director"),
    "manager_head_director": ("service_manager", "head_of_service", "director"),
}
# The field of each role that may sign before the last one.
EARLIER: Mapping[str, str] = {"service_manager": "by_manager", "head_of_service": "by_head"}


def last_of(signed: Any) -> str:
    """Return the role that may write this sign-off by the order that it names, or nothing where it names none.

    To take it back is for every signatory.
    """
    if not isinstance(signed, dict) or signed.get("reopened"):
        return ""
    return next(reversed(_named(signed)), "")


def falls_short(signed: Any, order: str) -> bool:
    """Tell whether this sign-off names fewer roles than sign in the order that is asked for (a key of ``ORDERS``), or
    has another one sign last. One that names more is as good: its signatory knew already what will be asked for.

    To take one back, and what is no sign-off at all, needs no order.
    """
    asked = ORDERS.get(order, ())
    if not asked or not isinstance(signed, dict) or signed.get("reopened"):
        return False
    named = _named(signed)
    left = iter(named)
    return named[-1:] != asked[-1:] or not all(role in left for role in asked)


def to_sign_in(wanted: str, held_to: str) -> str:
    """Return the order in which somebody signs who is held to one and should sign in another: what is wanted, where
    that is enough.
    """
    return held_to if falls_short({"order": list(ORDERS.get(wanted, ()))}, held_to) else wanted


def _named(signed: Mapping[str, Any]) -> tuple[str, ...]:
    order = signed.get("order")
    named = tuple(each for each in order if isinstance(each, str)) if isinstance(order, list) else ()
    return named if named in ORDERS.values() else ()
