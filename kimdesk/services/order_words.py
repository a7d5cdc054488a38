"""What is said where several people sign in order: in the window and on the command line alike."""

from __future__ import annotations

from kimdesk.i18n import t
from kimdesk.services.signatures import Signature
from kimdesk.services.signing_order import SignOrder

_MOST_NAMED = 5


def say_unseen(signature: Signature) -> str:
    """Say whose signature a sign-off builds on that is not there; nothing where all are."""
    if not signature.unseen:
        return ""
    return t(
        "Signing",
        "It names {who} as having signed before, and no such signature stands here: it has not come in yet, or was not "
        "admitted. Look under Conflicts, and reopen the quarter where it should not stand.",
    ).format(who=", ".join(signature.unseen))


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
