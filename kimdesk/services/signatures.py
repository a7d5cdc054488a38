"""The sign-offs of a quarter as recorded, in their order."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from kimdesk.model.attached import Attached, attached_of
from kimdesk.model.changes import Record
from kimdesk.model.frozen import Document
from kimdesk.model.quarters import Quarter
from kimdesk.model.recorded import ONE_PERSON_ALL, RESTRICTED_LEFT_OUT
from kimdesk.model.returns import is_signature
from kimdesk.model.signing_order import EARLIER
from kimdesk.services.context import Context
from kimdesk.store.sealed import restricted_items


@dataclass(frozen=True, slots=True)
class Signature:
    """A sign-off as recorded. ``unseen`` names whom it says to have signed before without that standing in the records:
    their signature has not come yet, or counts no more.
    """

    id: str
    quarter: Quarter
    values: Mapping[str, Any]
    amendment: int
    scan: Attached | None = None
    unseen: tuple[str, ...] = ()

    @property
    def mark(self) -> str:
        """The content hash that was signed."""
        return str(self.values["content_hash"])

    def for_pack(self) -> dict[str, Any]:
        """Return what the exporters print about the sign-off."""
        names = (
            "content_hash",
            "signed_at",
            "signed_by",
            "role",
            "on_behalf",
            "attestations",
            "flags",
            "device",
            "not_returned",
        )
        facts = {**{name: self.values.get(name) for name in names}, "amendment": self.amendment}
        if signatories := self.values.get("signatories"):
            facts["signatories"] = signatories
        if self.scan is not None:
            facts["scan"] = self.scan.value
        return facts


def signatures_among(quarter: Quarter, records: Sequence[Record]) -> list[Signature]:
    """Return the sign-offs among the records of a quarter, oldest first."""
    signed = sorted(
        (each for each in records if is_signature(each["signed"])),
        key=lambda each: (sum(each["signed"]["vector"].values()), each.id),
    )
    # Who signs later has seen more: the vectors put sign-offs in order, which clocks could not.
    return [
        Signature(each.id, quarter, each["signed"], at, attached_of(each["scan"]), tuple(_unseen(each)))
        for at, each in enumerate(signed)
    ]


def _unseen(record: Record) -> Iterator[str]:
    """Yield whom a sign-off names as having signed before, and whose own signature of that content is not there."""
    signed = record["signed"]
    own = [record[name] for name in EARLIER.values()]
    there = {(each["signed_by"], each["content_hash"]) for each in own if is_signature(each)}
    named = signed.get("signatories")
    for each in named if isinstance(named, list) else ():
        who = each.get("signed_by") if isinstance(each, dict) else None
        if isinstance(who, str) and (who, signed["content_hash"]) not in there:
            yield who


def flags_of(context: Context, document: Document) -> list[str]:
    """Return what a reader should know of a signature by the person at this computer: one person in several parts, and
    what is not in the document.
    """
    me = context.me()
    flags = []
    for each in document["records"]:
        if each["kind"] == "return":
            fields = each["fields"]
            if fields["submitted_by"][1] == me.id and fields["reviewed_by"][1] == me.id:
                flags.append(ONE_PERSON_ALL.format(team=each["title"]))
    hidden = restricted_items(context.db)
    if hidden:
        flags.append(RESTRICTED_LEFT_OUT.format(count=hidden))
    return flags


def standing_among(quarter: Quarter, records: Sequence[Record]) -> list[Signature]:
    """Return of those the ones that nobody has taken back: where there are several, they were made apart."""
    return [each for each in signatures_among(quarter, records) if not each.values.get("reopened")]
