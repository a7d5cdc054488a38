"""The order in which several people sign one quarter: which roles, and the field of the sign-off that each writes.

Each but the last signs in a field of their role's own, so that nobody else's laptop can write it; the last one's act is the
sign-off itself.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

ORDERS: Mapping[str, tuple[str, ...]] = {
    "one": (),
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
    order = signed.get("order")
    known = isinstance(order, list) and tuple(each for each in order if isinstance(each, str)) in ORDERS.values()
    return order[-1] if known and order else ""
