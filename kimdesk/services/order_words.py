"""What is said where several people sign in order: in the window and on the command line alike."""

from __future__ import annotations

from kimdesk.i18n import t
from kimdesk.services.signing_order import SignOrder

_MOST_NAMED = 5


def say_changed(order: SignOrder) -> str:
    """Say what changed after somebody had signed, and what that means; nothing where nothing did."""
    if not order.changed:
        return ""
    more = len(order.changed) - _MOST_NAMED
    named = ", ".join(order.changed[:_MOST_NAMED])
    if more > 0:
        named = t("Signing", "{names} and {count} more").format(names=named, count=more)
    who = ", ".join(str(each["signed_by"]) for each in order.lapsed)
    return t("Signing", "Changed since {who} signed: {what}. So it is signed anew, from the first one on.").format(
        who=who, what=named
    )
