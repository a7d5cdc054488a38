"""Signing a quarter off: what must hold first, the four attestations, and the frozen document that is kept for ever."""

from __future__ import annotations

import json
from collections.abc import Collection
from datetime import date
from typing import Any

from kimdesk.errors import Refused, UserError
from kimdesk.i18n import as_recorded, show, t
from kimdesk.model.changes import Changes
from kimdesk.model.dates import say_date
from kimdesk.model.frozen import Document, canonical, content_hash
from kimdesk.model.kinds import KINDS
from kimdesk.model.ops import CHECKED, Dot, Draft, Op, natural_id
from kimdesk.model.quarters import Quarter
from kimdesk.model.recorded import ATTESTATIONS, SIGN_OFF_OF, role_words
from kimdesk.model.returns import State
from kimdesk.model.text import within
from kimdesk.model.validation import clean
from kimdesk.services.context import Context
from kimdesk.services.drafting import creation
from kimdesk.services.freezing import FreezingService
from kimdesk.services.overview import OverviewService
from kimdesk.services.preconditions import Precondition, Preconditions
from kimdesk.services.quarter_limits import require_openable
from kimdesk.services.returns import ReturnService
from kimdesk.services.signatures import Signature, flags_of, signatures_among, standing_among
from kimdesk.services.signing_order import SigningOrder, SignOrder, Step, in_order
from kimdesk.services.words import plain
from kimdesk.store import reading
from kimdesk.store.history import Event, arrived_after, dots_on_screen, quarter_records, seen_when


class SigningService:
    """Checks, signs, reopens, and tells what arrived after a signature."""

    def __init__(
        self, context: Context, returns: ReturnService, overview: OverviewService, freezing: FreezingService
    ) -> None:
        self._context = context
        self._returns = returns
        self._freezing = freezing
        self._preconditions = Preconditions(context, returns, overview, freezing)
        self.order = SigningOrder(context, self.content)

    def preconditions(self, quarter: Quarter) -> list[Precondition]:
        """Return what must hold before the quarter can be signed, each with the record to go to."""
        return self._preconditions.of(quarter)

    def sign(self, quarter: Quarter, attested: Collection[str], on_behalf: str = "") -> Changes:
        """Sign the quarter: freeze its content, keep the document, and record who attested what to which content
        hash. Where several people sign in order, each signs that same document, and the last one signs the quarter off.

        Raises UserError where the person may not sign, or is not the next who signs, and Refused where an attestation is
        missing or a precondition does not hold.
        """
        me = self._context.me()
        if not set(me.roles) & set(self.order.roles):
            self._require_next(self.order.known(quarter).next)
        if self.signature(quarter):
            raise Refused(
                t("Signing", "{quarter} is already signed off").format(quarter=quarter.name),
                "",
                t("Signing", "Reopen it with a reason to change it."),
            )
        require_openable(self._context, quarter)
        # From here on nothing is typed over in place, and whatever comes in shows in the vector: it is not signed unseen.
        self._context.store.seal()
        vector = self._context.store.vector()
        order = self.order.of(quarter)
        self._require_next(order.next)
        unmet = [each.sentence for each in self.preconditions(quarter) if not each.holds]
        unattested = [show(words) for key, words in ATTESTATIONS.items() if key not in attested]
        if unmet or unattested:
            raise Refused(
                t("Signing", "{quarter} cannot be signed off yet").format(quarter=quarter.name),
                " ".join(f"{each.rstrip('.')}." for each in (*unmet, *unattested)[:8]),
                t("Signing", "Each of these must be settled or ticked first."),
            )
        # What is signed and what is said of it must be one content for everybody, whatever language each of them reads.
        with as_recorded():
            document = self._document(order.mark) if order.mark else self.content(quarter)
            mark = content_hash(document)
            values = {**self._values(document, mark, me.name, plain(on_behalf, one_line=True)), "vector": vector}
            drafts = self._drafts(quarter, order, values)
        return self._context.store.commit(
            "sign", me.id, drafts, document=(mark, canonical(document)), seals=True, resting_on=vector
        )

    def _drafts(self, quarter: Quarter, order: SignOrder, values: dict[str, Any]) -> list[Draft]:
        me, record = self._context.me(), order.record or self._new_id(quarter)
        field, told = in_order(order, me.id, me.name)
        flags = [*values["flags"], *told.get("flags", ())]
        return [
            *self._returns.ensure_quarter(quarter),
            *([] if order.record else self._begun(record, quarter)),
            Draft("signoff", record, field, Op.SET, {**values, **told, "flags": flags}),
        ]

    def content(self, quarter: Quarter) -> Document:
        """Return the document of a quarter as it stands now; one that was signed and opened again says what changed since
        and why.
        """
        document = self._freezing.freeze(quarter).document
        signed = self._all(quarter)
        if not signed or not signed[-1].values.get("reopened"):
            return document
        from kimdesk.services.amending import amended

        body = self._context.store.document(signed[-1].mark)
        with as_recorded():
            return amended(document, signed[-1], json.loads(body) if body else None, self._freezing.salt)

    def _begun(self, record: str, quarter: Quarter) -> list[Draft]:
        title = SIGN_OFF_OF.format(quarter=quarter.name)
        return creation("signoff", record, "", "", {"title": title, "quarter": self._context.quarter_id(quarter)})

    def _new_id(self, quarter: Quarter) -> str:
        """Return the id of the next sign-off: each laptop's each time is one of its own."""
        store, amendment = self._context.store, len(self._all(quarter))
        return natural_id(store.workspace, "signoff", quarter.start.isoformat(), store.device, str(amendment))

    def reopen(self, quarter: Quarter, reason: str) -> Changes:
        """Take the signature back as the current one, with the reason; the signed pack stays as it was and
        verifiable.
        """
        standing = self.standing(quarter)
        reason = plain(reason)
        if not standing:
            raise UserError(t("Signing", "{quarter} is not signed off").format(quarter=quarter.name), "", "")
        if not reason:
            raise UserError(
                t("Signing", "A reason is needed"),
                t("Signing", "Say why the quarter is opened again; it stays in the history."),
                "",
            )
        me = self._context.me()
        self._require_signer()
        reopened = {"reason": reason, "by": me.id, "name": me.name, "at": self._now()}
        drafts = [
            *(Draft("signoff", each.id, "signed", Op.SET, {**each.values, "reopened": reopened}) for each in standing),
            Draft(
                "quarter",
                self._context.quarter_id(quarter),
                "reopened",
                Op.SET,
                clean(KINDS["quarter"]["reopened"], reason)[0],
            ),
        ]
        return self._context.store.commit("reopened", me.id, drafts)

    def signature(self, quarter: Quarter) -> Signature | None:
        """Return the sign-off that stands, or None; where two were made apart, the first by count until one of them
        is taken back.
        """
        standing = self.standing(quarter)
        return standing[0] if standing else None

    def standing(self, quarter: Quarter) -> list[Signature]:
        """Return every sign-off of the quarter that has not been taken back; more than one were made apart."""
        return standing_among(quarter, reading.find_records(self._context.db, "signoff", self._of(quarter)))

    def concurrent(self, quarter: Quarter) -> list[Signature]:
        """Return the sign-offs that conflict, because each was made without knowledge of the other; none where one
        stands or nothing does.
        """
        found = self.standing(quarter)
        return found if len(found) > 1 else []

    def keep(self, quarter: Quarter, signature: Signature, reason: str) -> Changes:
        """Settle two concurrent sign-offs: this one stands, the others are taken back with the reason; their packs
        stay verifiable.
        """
        others = [each for each in self.concurrent(quarter) if each.id != signature.id]
        reason = plain(reason)
        if not others or not reason:
            raise UserError(
                t("Signing", "Nothing to settle") if not others else t("Signing", "A reason is needed"),
                t("Signing", "{quarter} has one sign-off.").format(quarter=quarter.name)
                if not others
                else t("Signing", "Say why this one stands."),
                "",
            )
        me = self._context.me()
        self._require_signer()
        reopened = {"reason": reason, "by": me.id, "name": me.name, "at": self._now()}
        drafts = [Draft("signoff", each.id, "signed", Op.SET, {**each.values, "reopened": reopened}) for each in others]
        return self._context.store.commit("reopened", me.id, drafts)

    def every_signature(self, quarter: Quarter) -> list[Signature]:
        """Return every sign-off of the quarter, taken back or not, oldest first."""
        return self._all(quarter)

    def superseded(self, signature: Signature) -> str:
        """Say since when and why a signature no longer stands, and which took its place; nothing while it stands."""
        reopened = signature.values.get("reopened")
        if not reopened:
            return ""
        sentence = t("Signing", "{quarter} was reopened on {date} by {name}: {reason}").format(
            quarter=signature.quarter.name,
            date=_day(reopened["at"]),
            name=reopened["name"],
            reason=f"{reopened['reason'].rstrip('.')}.",
        )
        later = self.signature(signature.quarter)
        if later is None:
            return sentence
        words = (
            t("Signing", "{sentence} Amendment {number}, signed on {date} by {name}, stands in its place.")
            if later.amendment
            else t("Signing", "{sentence} The one signed on {date} by {name} stands in its place.")
        )
        return words.format(
            sentence=sentence,
            number=later.amendment,
            date=_day(later.values["signed_at"]),
            name=later.values["signed_by"],
        )

    def document(self, signature: Signature) -> Document:
        """Return the frozen document of a signature, exactly as it was kept."""
        return self._document(signature.mark)

    def _document(self, mark: str) -> Document:
        body = self._context.store.document(mark)
        if body is None:
            raise UserError(
                t("Signing", "The signed document is not on this computer"),
                t("Signing", "The sign-off is known here, its content is not."),
                t("Signing", "Open the pack on the computer where it was signed, or restore a backup."),
            )
        document: Document = json.loads(body)
        return document

    def arrived_after(self, quarter: Quarter) -> list[Event]:
        """Return live changes that the signature did not cover: to the quarter's returns, and to anything else in its
        document by people who did not know of the signature. Amend, take them into next quarter, or leave them.
        """
        signature = self.signature(quarter)
        if signature is None:
            return []
        db, vector = self._context.db, dict(signature.values["vector"])
        own = quarter_records(db, self._context.quarter_id(quarter))
        body = self._context.store.document(signature.mark)
        frozen = {each["id"] for each in json.loads(body)["records"]} if body else set()
        signed = dots_on_screen(db, "signoff", signature.id, "signed")
        return [
            event
            for event in arrived_after(db, vector, own | frozen)
            if event.field != CHECKED and (event.record in own or not self._knew_of(event, signed))
        ]

    def _knew_of(self, event: Event, signed: Collection[Dot]) -> bool:
        """Tell whether a change was made in knowledge of the signature: then it belongs to the time after it."""
        seen = seen_when(self._context.db, event.dot)
        return any(seen.get(dot.device, 0) >= dot.number for dot in signed)

    def _of(self, quarter: Quarter) -> dict[str, Any]:
        return {"quarter": self._context.quarter_id(quarter)}

    def _all(self, quarter: Quarter) -> list[Signature]:
        return signatures_among(quarter, reading.find_records(self._context.db, "signoff", self._of(quarter)))

    def _values(self, document: Document, mark: str, name: str, on_behalf: str) -> dict[str, Any]:
        me = self._context.me()
        missing = [
            {"team": each["title"], "reason": each["fields"]["state_reason"][2]}
            for each in document["records"]
            if each["kind"] == "return" and each["fields"]["state"][1] == State.NOT_RETURNED
        ]
        return {
            "content_hash": mark,
            "signed_at": self._now(),
            "signed_by": name,
            "signer": me.id,
            "role": role_words(me.roles),
            "on_behalf": on_behalf,
            "attestations": [str(words) for words in ATTESTATIONS.values()],
            "flags": flags_of(self._context, document),
            "device": self._context.store.device,
            "not_returned": missing,
        }

    def _require_signer(self) -> None:
        self._context.me().require("signoff")

    def _require_next(self, step: Step | None) -> None:
        """Raise UserError where this person is not the one who signs next."""
        me = self._context.me()
        if step is None or not me.id:
            self._require_signer()
        elif step.role not in me.roles:
            raise me.refusal(
                t("Signing", "It is signed in order, and the {role} signs next; your roles: {roles}.").format(
                    role=within(step.words), roles=me.role_words or t("Signing", "none")
                )
            )

    def _now(self) -> str:
        return self._context.clock.now().isoformat(timespec="seconds")


def _day(stamp: str) -> str:
    return say_date(date.fromisoformat(stamp[:10]))
