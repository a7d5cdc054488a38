"""The administrator's desk: what came in from whom and when, what of it is merged, and what has to be settled first."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, NamedTuple

from kimdesk.i18n import t
from kimdesk.model.ops import ALIAS
from kimdesk.services.both_edited import fields_told
from kimdesk.services.context import Context
from kimdesk.services.laptops import laptop_words
from kimdesk.services.value_words import field_words
from kimdesk.store import reading
from kimdesk.store.arrived import Arrival, arrivals, touched_by
from kimdesk.store.crossing import Pair, crossed_lately
from kimdesk.store.quarantine import count_undecided

if TYPE_CHECKING:
    from kimdesk.services.merging import Merged

# Who looks less often than that has met colleagues meanwhile who have.
_DAYS = 60
_MOST_MERGED = 30
_MOST_RECORDS = 300


class Came(NamedTuple):
    """What came in in one sitting: from whom, by which laptop or file, when, and how much; ``merged`` whether the last named
    checkpoint includes all of it.
    """

    arrival: Arrival
    people: tuple[str, ...]
    laptop: str
    source: str
    at: datetime
    merged: bool

    @property
    def key(self) -> str:
        """What tells it from the others."""
        return f"came {self.arrival.device} {self.arrival.first}"


class CameOf(NamedTuple):
    """A record that something came in for, and in which fields."""

    kind: str
    record: str
    name: str
    fields: tuple[str, ...]
    changes: int


class Apart(NamedTuple):
    """A record in which people changed different fields apart, as (name, fields in words); ``merged`` where what one of them
    did was to merge it into another, so that what the others wrote shows nowhere else.
    """

    kind: str
    record: str
    name: str
    edits: tuple[tuple[str, tuple[str, ...]], ...]
    merged: bool

    @property
    def key(self) -> str:
        """What tells it from the others."""
        return f"apart {self.kind} {self.record}"


@dataclass(frozen=True, slots=True)
class MergeDesk:
    """All that an administrator sees of a merge, the latest first. ``conflicts`` and ``undecided`` count what is dealt with on
    the page of conflicts.
    """

    came: tuple[Came, ...]
    apart: tuple[Apart, ...]
    conflicts: int
    undecided: int

    @property
    def pending(self) -> tuple[Came, ...]:
        """What no named checkpoint includes yet."""
        return tuple(each for each in self.came if not each.merged)


class MergeDeskService:
    """Reads the desk; it changes nothing."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def read(self, last: Merged | None = None) -> MergeDesk:
        """Return the desk, in a fixed number of statements; ``last`` is the newest named checkpoint, where one is known."""
        db = self._context.db
        since = int((self._context.clock.now() - timedelta(days=_DAYS)).timestamp() * 1000)
        came = self._came(arrivals(db, since), last.vector if last else {})
        merged = [each for each in came if each.merged]
        left_out = set(merged[_MOST_MERGED:])
        conflicts = db.execute("SELECT count(*) FROM p_conflict").fetchone()[0]
        return MergeDesk(
            tuple(each for each in came if each not in left_out),
            self._apart(crossed_lately(db, since)),
            int(conflicts),
            count_undecided(db),
        )

    def records(self, came: Came) -> tuple[CameOf, ...]:
        """Return what an arrival says something of, in two statements."""
        found = touched_by(self._context.db, came.arrival, _MOST_RECORDS)
        names = reading.spoken_names(self._context.db, (each.record for each in found))
        return tuple(
            CameOf(
                each.kind,
                each.record,
                names.get(each.record, ""),
                tuple(dict.fromkeys(field_words(each.kind, name) for name in each.fields)),
                each.changes,
            )
            for each in found
        )

    def _came(self, found: Sequence[Arrival], vector: Mapping[str, int]) -> list[Came]:
        names = reading.names_of(self._context.db, {author for each in found for author in each.authors})
        words, zone = laptop_words(self._context), self._context.clock.now().tzinfo
        return [
            Came(
                each,
                tuple(names.get(author) or t("Wrote", "somebody") for author in each.authors if author),
                words(each.device),
                each.source.partition(" ")[2],
                datetime.fromtimestamp(each.upto / 1000, zone),
                each.last <= vector.get(each.device, 0),
            )
            for each in found
        ]

    def _apart(self, pairs: Sequence[Pair]) -> tuple[Apart, ...]:
        told = [each for each in pairs if {each.field, each.other_field} <= set(fields_told(each.kind))]
        named = {name for each in told for name in (each.record, each.author, each.other_author)}
        names = reading.spoken_names(self._context.db, named)
        merged = {each.record for each in told if ALIAS in (each.field, each.other_field)}
        edits: dict[tuple[str, str], dict[str, dict[str, None]]] = {}
        for each in told:
            by_whom = edits.setdefault((each.kind, each.record), {})
            for field, author in ((each.field, each.author), (each.other_field, each.other_author)):
                by_whom.setdefault(names.get(author, ""), {})[field_words(each.kind, field)] = None
        return tuple(
            Apart(
                kind,
                record,
                names.get(record, ""),
                tuple((name, tuple(fields)) for name, fields in said.items()),
                record in merged,
            )
            for (kind, record), said in edits.items()
        )
