"""What the sign-off reads, away from the main thread, and why somebody cannot sign yet."""

from __future__ import annotations

from dataclasses import dataclass

from kimdesk.i18n import t
from kimdesk.model.changes import Record
from kimdesk.model.quarters import Quarter
from kimdesk.services.desk import Desk
from kimdesk.services.preconditions import Precondition
from kimdesk.services.signatures import Signature


@dataclass(frozen=True, slots=True)
class SignReading:
    """What the sign-off shows."""

    signature: Signature | None
    preconditions: list[Precondition]
    late: int
    may_sign: bool
    concurrent: list[Signature]
    reported: tuple[Record, ...] = ()


def read_sign_off(desk: Desk, quarter: Quarter) -> SignReading:
    """Read what stands between a quarter and its signature, or the signature."""
    signature = desk.signing.signature(quarter)
    preconditions = [] if signature else desk.signing.preconditions(quarter)
    late = len(desk.signing.arrived_after(quarter)) if signature else 0
    reported = desk.follow_through.reported(signature) if signature else ()
    may_sign, concurrent = desk.identity.me().may("signoff"), desk.signing.concurrent(quarter)
    return SignReading(signature, preconditions, late, may_sign, concurrent, reported)


def say_why_not(reading: SignReading | None, left: int) -> str:
    """Say beside the button why one cannot sign yet; nothing where one can."""
    if reading is None or reading.signature is not None:
        return ""
    if not reading.may_sign:
        return t("Sign", "Your role does not sign.")
    if not all(each.holds for each in reading.preconditions):
        return t("Sign", "First settle what is open above.")
    return t("Sign", "First tick what you attest: {count} left.").format(count=left) if left else ""
