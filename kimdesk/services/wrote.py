"""Who wrote a value, when by their own clock, on which laptop, and when it came in here."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone

from kimdesk.i18n import t
from kimdesk.model.ops import Dot
from kimdesk.services.context import Context
from kimdesk.services.laptops import laptop_words
from kimdesk.store.recorded import AHEAD_MS

_LATER = timedelta(hours=24)


@dataclass(frozen=True, slots=True)
class Wrote:
    """A value in words with who wrote it, when by their own clock and on which laptop.

    ``came_in`` is when it came in on this laptop, where that was on another day; ``doubtful`` marks a clock that was
    ahead, so that it counts from then.
    """

    dot: Dot
    words: str
    author: str
    at: datetime
    laptop: str
    came_in: datetime | None = None
    doubtful: bool = False


class Writers:
    """Tells it of many values with the names that are handed in."""

    def __init__(self, context: Context, names: Mapping[str, str]) -> None:
        self._names = names
        self._now = context.clock.now()
        self._laptop = laptop_words(context)

    def wrote(self, dot: Dot, words: str, author: str, behalf: str, wall: int, offset: int, received: int) -> Wrote:
        """Return who wrote an operation; times in UTC milliseconds, the offset in minutes, ``received`` 0 where it was
        written here.
        """
        at = datetime.fromtimestamp(wall / 1000, timezone(timedelta(minutes=offset)))
        came_in = datetime.fromtimestamp(received / 1000, self._now.tzinfo) if received else None
        doubtful = bool(received and wall > received + AHEAD_MS) or at > self._now + _LATER
        later = came_in if came_in is not None and (doubtful or came_in.date() > at.date()) else None
        return Wrote(dot, words, self._who(author, behalf), at, self._laptop(dot.device), later, doubtful)

    def _who(self, author: str, behalf: str) -> str:
        name = self._names.get(author) or t("Wrote", "somebody")
        if not behalf:
            return name
        return t("Wrote", "{author} for {behalf}").format(author=name, behalf=self._names.get(behalf, behalf))
