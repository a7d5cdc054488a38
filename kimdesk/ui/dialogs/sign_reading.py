"""What the sign-off reads, away from the main thread, and why somebody cannot sign yet."""

from __future__ import annotations

from dataclasses import dataclass, field

from kimdesk.i18n import t
from kimdesk.model.changes import Record
from kimdesk.model.quarters import Quarter
from kimdesk.model.text import within
from kimdesk.services.desk import Desk
from kimdesk.services.preconditions import Precondition
from kimdesk.services.signatures import Signature
from kimdesk.services.signing_order import SignOrder


@dataclass(frozen=True, slots=True)
class SignReading:
    """What the sign-off shows."""

    signature: Signature | None
    preconditions: list[Precondition]
    late: int
    may_sign: bool
    concurrent: list[Signature]
    reported: tuple[Record, ...] = ()
    order: SignOrder = field(default_factory=SignOrder)
    may_attach: bool = False
    is_next: bool = False

    @property
    def may_sign_next(self) -> bool:
        """Whether this person is the one who signs now."""
        return self.is_next if self.order.steps else self.may_sign


def read_sign_off(desk: Desk, quarter: Quarter) -> SignReading:
    """Read what stands between a quarter and its signature, or the signature."""
    signature = desk.signing.signature(quarter)
    preconditions = [] if signature else desk.signing.preconditions(quarter)
    late = len(desk.signing.arrived_after(quarter)) if signature else 0
    reported = desk.follow_through.reported(signature) if signature else ()
    me, concurrent = desk.identity.me(), desk.signing.concurrent(quarter)
    order = SignOrder() if signature else desk.signing.order.of(quarter)
    is_next = order.next is not None and order.next.role in me.roles
    may_attach = me.may("signoff", field="scan")
    return SignReading(
        signature, preconditions, late, me.may("signoff"), concurrent, reported, order, may_attach, is_next
    )


def say_why_not(reading: SignReading | None, left: int) -> str:
    """Say beside the button why one cannot sign yet; nothing where one can."""
    if reading is None or reading.signature is not None:
        return ""
    if not reading.may_sign_next:
        step = reading.order.next
        if step is not None:
            return t("Sign", "The {role} signs next.").format(role=within(step.words))
        return t("Sign", "Your role does not sign.")
    if not all(each.holds for each in reading.preconditions):
        return t("Sign", "First settle what is open above.")
    return t("Sign", "First tick what you attest: {count} left.").format(count=left) if left else ""


def say_sign(reading: SignReading, quarter: Quarter) -> str:
    """Return what the button says that signs."""
    step = reading.order.next
    if step is None or step is reading.order.steps[-1]:
        return t("Sign", "Sign off {quarter}").format(quarter=quarter.name)
    return t("Sign", "Sign as {role}").format(role=within(step.words))


def say_signed(reading: SignReading | None, quarter: Quarter) -> str:
    """Say what became of a signature that was just given."""
    if reading is not None and len(reading.order.steps) - len(reading.order.acts) > 1:
        words = t("Sign", "You have signed. {quarter} is signed off when the others have signed too.")
    else:
        words = t("Sign", "{quarter} is signed off.")
    return words.format(quarter=quarter.name)
