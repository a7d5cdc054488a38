"""What people call the laptops that wrote here."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

from kimdesk.i18n import t
from kimdesk.services.context import Context
from kimdesk.store.rules import kept_rules


def laptop_words(context: Context) -> Callable[[str], str]:
    """Return how to say which laptop a device is: this one, by the name of its machine, or by the start of its id."""
    machines, own = kept_rules(context.db).machines, context.store.device

    # A page says it of every value, and there are few laptops.
    @cache
    def words(device: str) -> str:
        if device == own:
            return t("Laptops", "this laptop")
        return t("Laptops", "laptop {name}").format(name=machines.get(device) or device[:4].upper())

    return words
