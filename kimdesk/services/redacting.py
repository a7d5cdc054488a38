"""Taking words away for good: what should never have been written down is withheld on every laptop of the share."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from kimdesk.errors import UserError
from kimdesk.i18n import t
from kimdesk.model.kinds import KINDS
from kimdesk.model.ops import Dot, Operation
from kimdesk.services.finding import FindingService, HistoryLine
from kimdesk.services.open_requests import require_not_held
from kimdesk.services.roster_changing import RosterChanging
from kimdesk.services.share_place import SharePlace
from kimdesk.services.words import plain
from kimdesk.store import documents, shelf
from kimdesk.store.history import value_of
from kimdesk.store.sealed import is_restricted
from kimdesk.store.verbatim import batches_between
from kimdesk.sync.redaction import MOST_WORDS, redact_act
from kimdesk.sync.segment import line_leaf, read_segment


@dataclass(frozen=True, slots=True)
class Redacted:
    """What was taken away: of how many changes, out of how many places in signed documents; ``titles`` counts signed
    documents that keep it in the title of a record, which cannot be withheld without breaking their mark.
    """

    changes: int
    documents: int
    titles: int


class RedactingService:
    """An administrator's act that the roster tells to every laptop; it cannot be taken back."""

    def __init__(self, place: SharePlace, sync: Callable[[], object]) -> None:
        self._place = place
        self._context = place.context
        self._sync = sync
        self._roster = RosterChanging(place, sync)
        self._finding = FindingService(place.context)

    def values(self, kind: str, record: str, field: str) -> list[HistoryLine]:
        """Return every value that a field of a record ever had and that has words to take away, newest first."""
        known = KINDS[kind].by_name.get(field)
        if known is None or not known.type.is_words:
            raise UserError(
                t("Redact", "Nothing was withheld"),
                t("Redact", "Only what people write freely can be withheld: titles, notes and other text."),
                t("Redact", "Change or delete the record instead."),
            )
        withheld = {each.operation.dot for each in self._place.member().chain.redactions.values()}
        told = self._finding.history(record, field)
        return [
            each
            for each in told
            if isinstance(each.event.value, str) and each.event.value and each.event.dot not in withheld
        ]

    def redact(self, kind: str, record: str, field: str, dots: Sequence[Dot], reason: str) -> Redacted:
        """Withhold the words of these changes of a field everywhere and for ever, with the reason.

        Raises UserError where the person is no administrator of the share, there is no reason, or the change is not on
        the share or not here with its words.
        """
        self._place.require_administrator()
        reason = plain(reason, one_line=True)[:MOST_WORDS]
        if not reason:
            raise UserError(
                t("Redact", "Nothing was withheld"),
                t("Redact", "Everybody will read the reason in the place of the words, so there must be one."),
                t("Redact", "Give it in a few words that give nothing away."),
            )
        if is_restricted(self._context.db, record):
            raise UserError(
                t("Redact", "Nothing was withheld"),
                t("Redact", "This record is restricted. Withholding would tell everybody in the share that it exists."),
                t("Redact", "Change what it says, or delete it; few laptops hold it."),
            )
        standing = self._context.store.get(kind, record)
        if standing is not None:
            require_not_held(self._context, standing)
        known = {each.event.dot for each in self.values(kind, record, field)}
        if not dots or not known.issuperset(dots):
            raise UserError(
                t("Redact", "Nothing was withheld"),
                t("Redact", "There is no such change of this field."),
                t("Redact", "Look at the list first: the same command without a change."),
            )
        # What is only here is put on the share first: a line must stand in a segment to be named.
        self._sync()
        now = int(self._context.clock.now().timestamp() * 1000)
        acts, places, titles = [], 0, 0
        for dot in dots:
            found, kept = self._in_documents(str(value_of(self._context.db, dot)))
            places, titles = places + len(found), titles + kept
            acts.append(redact_act(self._leaf(dot), self._operation(dot), reason, now, found))
        self._roster.append(acts)
        return Redacted(len(acts), places, titles)

    def _leaf(self, dot: Dot) -> str:
        kept = shelf.holding(self._context.db, dot.device, dot.number)
        chain = self._place.member().chain
        if kept is not None:
            segment = read_segment(kept.body)
            for line in segment.lines(chain.keys[segment.place.key]):
                said = json.loads(line)
                if said[1] == "o" and said[2] == dot.number:
                    return line_leaf(line)
        raise UserError(
            t("Redact", "Nothing was withheld"),
            t("Redact", "The file that says it is not on this laptop, or not on the share yet."),
            t("Redact", "Sync, then repeat it; or do it on a laptop that holds the whole history."),
        )

    def _operation(self, dot: Dot) -> Operation:
        (batch,) = batches_between(self._context.db, dot.device, dot.number - 1, dot.number)
        return replace(batch.operations[0], value=None)

    def _in_documents(self, words: str) -> tuple[list[tuple[str, str, str, str]], int]:
        """Return where the same words stand in signed documents, and how many have them in a title."""
        found: list[tuple[str, str, str, str]] = []
        titles = 0
        for mark, body in documents.kept(self._context.db):
            titled = False
            for each in json.loads(body)["records"]:
                titled = titled or each["title"] == words
                found += [
                    (mark, each["kind"], each["id"], name)
                    for name, content in each["fields"].items()
                    if len(content) > 1 and words in content[1:]
                ]
            titles += titled
        return found, titles
