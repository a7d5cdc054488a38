"""How it is known that something had been recorded then: what its laptop signed, who worked from it, what was signed off."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone

from kimdesk.errors import UserError
from kimdesk.i18n import t
from kimdesk.model.changes import Record
from kimdesk.model.dates import say_long_date
from kimdesk.model.ops import Dot
from kimdesk.model.returns import is_signature
from kimdesk.services.completeness import say_incomplete
from kimdesk.services.context import Context
from kimdesk.services.laptops import laptop_words
from kimdesk.store import reading, shelf
from kimdesk.store.rules import kept_rules
from kimdesk.store.witnesses import Head, head_of, witnesses

_MOST_WITNESSES = 3
_MARK = 16


@dataclass(frozen=True, slots=True)
class Proof:
    """What is known of when an operation was recorded, a sentence for each piece of evidence.

    ``by`` is the day by which others than its writer bear it out, None where nobody does.
    """

    dot: Dot
    sentences: tuple[str, ...]
    by: datetime | None


class ProofService:
    """Says how it is known."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def of(self, dot: Dot) -> Proof:
        """Return what bears out that an operation had been recorded; raises UserError where it is not known here."""
        head = head_of(self._context.db, dot)
        if head is None:
            raise UserError(t("Proof", "Not found"), t("Proof", "This change is not on this computer."), "")
        signed = self._signatures(dot)
        seen = witnesses(self._context.db, dot)[:_MOST_WITNESSES]
        names = reading.names_of(self._context.db, {head.author, head.behalf, *(each.author for each in seen)})
        laptops = laptop_words(self._context)
        sentences = [*self._recorded(dot, head, names, laptops(dot.device)), *self._kept(dot, laptops(dot.device))]
        sentences += [
            t("Proof", "{who} worked from it on {when} ({laptop}).").format(
                who=names.get(each.author) or t("Proof", "Somebody"),
                when=self._say(each.at),
                laptop=laptops(each.device),
            )
            for each in seen
        ]
        sentences += [
            t("Proof", "It was among what {who} signed off for {quarter} on {when}; the content has the mark {mark}.").format(
                who=each["signed"]["signed_by"], quarter=quarter, when=_say(at), mark=each["signed"]["content_hash"][:_MARK]
            )
            for quarter, each, at in signed[:1]
        ]  # fmt: skip
        if len(signed) > 1:
            sentences.append(t("Proof", "Later sign-offs cover it too: {count}.").format(count=len(signed) - 1))
        if not seen and not signed:
            sentences.append(t("Proof", "Nobody else’s work or signature bears it out yet."))
        sentences += filter(None, [say_incomplete(self._context.db)])
        times = [self._moment(each.at) for each in seen]
        times += [at for _quarter, _each, at in signed]
        return Proof(dot, tuple(sentences), min(times, default=None))

    def _recorded(self, dot: Dot, head: Head, names: dict[str, str], laptop: str) -> Iterable[str]:
        at = datetime.fromtimestamp(head.wall / 1000, timezone(timedelta(minutes=head.offset)))
        who = names.get(head.author) or t("Proof", "somebody")
        when = t("Proof", "{day}, {time}").format(day=say_long_date(at.date()), time=f"{at:%H:%M}")
        yield t("Proof", "Recorded by {who} on {when} by the clock of {laptop}, as its change number {number}.").format(
            who=who, when=when, laptop=laptop, number=dot.number
        )
        if head.behalf:
            yield t("Proof", "That it was said by {name} is what {who} recorded, and no more than that.").format(
                name=names.get(head.behalf, head.behalf), who=who
            )
        if head.at != head.wall:
            yield t("Proof", "That clock was ahead: it counts from when it came in here.")
        if head.received:
            yield t("Proof", "It came in on this laptop on {when}.").format(when=self._say(head.received))

    def _kept(self, dot: Dot, laptop: str) -> Iterable[str]:
        """Say in which signed file it stands; before a workspace is shared nothing is signed."""
        kept = shelf.holding(self._context.db, dot.device, dot.number)
        if kept is not None:
            yield t("Proof", "It stands in signed file {number} of {laptop}, mark {mark}; what came later is chained to it.").format(
                number=kept.seq, laptop=laptop, mark=kept.mark[:_MARK]
            )  # fmt: skip
        elif not kept_rules(self._context.db).people:
            yield t("Proof", "This workspace is not shared: who wrote it is claimed, and nothing of it is signed.")
        else:
            yield t("Proof", "It does not stand in a signed file that is here.")

    def _signatures(self, dot: Dot) -> list[tuple[str, Record, datetime]]:
        """Return (quarter in words, sign-off, when) of those that cover it, the first one first."""
        found = [
            (each, at)
            for each in reading.find_records(self._context.db, "signoff", {})
            if is_signature(each["signed"])
            and each["signed"]["vector"].get(dot.device, 0) >= dot.number
            and (at := _instant(each["signed"]["signed_at"])) is not None
        ]
        names = reading.names_of(self._context.db, {each["quarter"] for each, _at in found})
        return [(names.get(each["quarter"], ""), each, at) for each, at in sorted(found, key=lambda pair: pair[1])]

    def _moment(self, milliseconds: int) -> datetime:
        return datetime.fromtimestamp(milliseconds / 1000, UTC).astimezone(self._context.clock.now().tzinfo)

    def _say(self, milliseconds: int) -> str:
        return _say(self._moment(milliseconds))


def _say(at: datetime) -> str:
    return t("Proof", "{day}, {time}").format(day=say_long_date(at.date()), time=f"{at:%H:%M}")


def _instant(stamp: str) -> datetime | None:
    """Return a moment that may have come from anywhere, or None where it is none."""
    try:
        at = datetime.fromisoformat(stamp)
    except ValueError:
        return None
    return at if at.tzinfo is not None else at.replace(tzinfo=UTC)
