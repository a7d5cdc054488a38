"""The watch for tenants' personal data: where in the records somebody may have written about a person.

It warns and lists; it never changes or stops anything. That a warning was left alone is kept in this computer's settings
and not as an operation: it is one reader's judgement about a text and no part of the record, it would tell every laptop
where to look, and who meets the same words elsewhere should judge for themselves.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone

from kimdesk.i18n import show, t
from kimdesk.model.kinds import KINDS
from kimdesk.model.ops import Dot
from kimdesk.model.personal import Finding, find_personal
from kimdesk.model.watched import is_watched
from kimdesk.services.context import Context
from kimdesk.store import reading
from kimdesk.store.history import COUNTED

_LEFT = "left_alone"
# So short that nobody can work back from it to a number, and long enough to tell what is said in one field.
_MARK_LENGTH = 6
_SHOWN, _HIDDEN = 2, "…"
_MOST_LEFT = 500

_EVER = (
    "SELECT r.kind, r.id, o.field, o.value, d.id, o.number, b.wall, b.offset, "
    "EXISTS (SELECT 1 FROM live l WHERE l.record = o.record AND l.field = o.field AND l.device = o.device AND l.number = o.number) "
    "FROM op o JOIN record r ON r.number = o.record JOIN device d ON d.number = o.device "
    "JOIN batch b ON b.device = o.device AND b.number = o.batch "
    f"WHERE o.value LIKE '\"%' AND {COUNTED} ORDER BY r.kind, r.number, o.field, o.lamport"
)


@dataclass(frozen=True, slots=True)
class Watched:
    """One place in the records that may be about a person. ``piece`` is so much of it that one finds it there, and not
    the whole; ``dot`` and ``at`` are there where the whole history was looked through.
    """

    kind: str
    id: str
    ref: str
    title: str
    field: str
    finding: Finding
    piece: str
    standing: bool = True
    dot: Dot | None = None
    at: datetime | None = None


class WatchingService:
    """Finds what may identify a tenant, in one text or in all that is recorded."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def look(self, record: str, field: str, text: str) -> tuple[Finding, ...]:
        """Return what in a text somebody should look at again; what was left alone here before is passed over."""
        known = set(self._left().get(_place(record, field), ()))
        return tuple(each for each in find_personal(text) if _mark(record, field, text, each) not in known)

    def leave(self, record: str, field: str, text: str, findings: Sequence[Finding]) -> None:
        """Say nothing more about these places on this computer as long as the field says the same there."""
        left = dict(self._left())
        place = _place(record, field)
        marks = (*left.pop(place, ()), *(_mark(record, field, text, each) for each in findings))
        # The newest last: what was judged longest ago is asked about again first.
        left[place] = list(dict.fromkeys(marks))
        self._context.settings.change(_LEFT, dict(list(left.items())[-_MOST_LEFT:]))

    def standing(self, kinds: Sequence[str] = ()) -> list[Watched]:
        """Return every place in what stands now, one statement for each kind of record."""
        return [each for kind in kinds or tuple(KINDS) for each in self._of_kind(kind)]

    def ever(self) -> list[Watched]:
        """Return every place in whatever was written and not withheld, deleted records included; two statements."""
        rows = [
            (row, words)
            for row in self._context.db.execute(_EVER)
            if row[0] in KINDS and row[2] in KINDS[row[0]].by_name and is_watched(KINDS[row[0]], KINDS[row[0]][row[2]])
            for words in (json.loads(row[3]),)
        ]
        found = [(row, words, findings) for row, words in rows if (findings := find_personal(words))]
        names = {
            identity: (ref or "", title or "")
            for identity, ref, title in self._context.db.execute("SELECT id, ref, title FROM p_name")
        }
        return [
            Watched(
                row[0],
                row[1],
                *names.get(row[1], ("", "")),
                row[2],
                each,
                shortened(words, each),
                bool(row[8]),
                Dot(row[4], row[5]),
                datetime.fromtimestamp(row[6] / 1000, timezone(timedelta(minutes=row[7]))),
            )
            for row, words, findings in found
            for each in findings
        ]

    def _of_kind(self, kind: str) -> Iterator[Watched]:
        known = KINDS[kind]
        names = tuple(each.name for each in known if is_watched(known, each))
        if not names:
            return
        for record in reading.find_records(self._context.db, kind, {}, "ref", only=names):
            for name in names:
                words = record[name] or ""
                for each in find_personal(words):
                    title = record.title or ""
                    yield Watched(kind, record.id, record.ref, title, name, each, shortened(words, each))

    def _left(self) -> dict[str, list[str]]:
        left: dict[str, list[str]] = self._context.settings[_LEFT]
        return left


def say_findings(findings: Iterable[Finding]) -> str:
    """Say what may be there, each sort once: "a National Insurance number, a date of birth"."""
    return ", ".join(dict.fromkeys(show(each.sort.words) for each in findings))


def say_warning(findings: Iterable[Finding]) -> str:
    """Return the whole warning for a field."""
    return t(
        "Personal",
        "This may be about a person: {what}. KIM Desk is for information about records, not about tenants.",
    ).format(what=say_findings(findings))


def shortened(text: str, finding: Finding) -> str:
    """Return the first and last characters of a finding, so that a list does not repeat what it warns of."""
    piece = " ".join(text[finding.start : finding.end].split())
    return f"{piece[:_SHOWN]}{_HIDDEN}{piece[-_SHOWN:]}"


def _place(record: str, field: str) -> str:
    return f"{record}:{field}"


def _mark(record: str, field: str, text: str, finding: Finding) -> str:
    words = "".join(text[finding.start : finding.end].split()).casefold()
    body = json.dumps([record, field, finding.sort, words], ensure_ascii=True)
    return hashlib.sha256(body.encode("ascii")).hexdigest()[:_MARK_LENGTH]
