"""Search over everything, narrowed by kind, days, people and teams."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta

from kimdesk.services.context import Context
from kimdesk.services.finding import best_first
from kimdesk.store import reading
from kimdesk.store.search import Hit, Within, count_by_kind, search

MOST = 200


@dataclass(frozen=True, slots=True)
class Asked:
    """What somebody looks for. Words may be missing where something else is asked; the days are both meant in full,
    in the time of this computer.
    """

    words: str = ""
    kinds: tuple[str, ...] = ()
    first: date | None = None
    last: date | None = None
    by: tuple[str, ...] = ()
    teams: tuple[str, ...] = ()

    @property
    def within(self) -> Within:
        """The same as the store takes it."""
        return Within(_begins(self.first), _begins(self.last, 1), self.by, self.teams)


@dataclass(frozen=True, slots=True)
class Found:
    """The best hits, at most ``MOST`` of them, and how many there are of each kind when no kind is asked for."""

    asked: Asked
    hits: tuple[Hit, ...] = ()
    counts: Mapping[str, int] = field(default_factory=dict)

    @property
    def total(self) -> int:
        """How many records there are of the kinds asked for."""
        return sum(count for kind, count in self.counts.items() if not self.asked.kinds or kind in self.asked.kinds)


class SearchingService:
    """Answers in three statements, whatever is asked and however much is found."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def look(self, asked: Asked, limit: int = MOST) -> Found:
        """Return what is found."""
        db, within = self._context.db, asked.within
        hits = search(db, asked.words, asked.kinds, limit, within)
        counts = count_by_kind(db, asked.words, within)
        # An entry is called what its activity is called; so is what bears the id of another record for a title.
        names = reading.names_of(db, [hit.title for hit in hits if len(hit.title or "") == _ID])
        hits = [replace(hit, title=names.get(hit.title, hit.title)) for hit in hits]
        return Found(asked, tuple(best_first(asked.words, hits) if asked.words.strip() else hits), counts)


_ID = 36


def _begins(day: date | None, later: int = 0) -> int | None:
    """Return when a day begins here, in UTC milliseconds."""
    if day is None:
        return None
    start = datetime.combine(day + timedelta(days=later), time()).astimezone(UTC)
    return int(start.timestamp() * 1000)
