"""History as people tell it: what somebody did, without the housekeeping of the program."""

from __future__ import annotations

import re
from collections.abc import Iterable

from kimdesk.i18n import t
from kimdesk.model.kinds import KINDS
from kimdesk.model.ops import CREATED
from kimdesk.services.finding import HistoryLine

_UNBROKEN = re.compile(r"\S{24}")


def telling(lines: Iterable[HistoryLine]) -> list[HistoryLine]:
    """Leave out what the program wrote for itself: that a return or an entry was made, for which team and quarter."""
    return [line for line in lines if not _is_housekeeping(line)]


def say_line(line: HistoryLine) -> str:
    """Return the sentence of a line, beginning with a capital; a word too long for a narrow pane, such as an address, may
    go on below.
    """
    if line.event.field == CREATED:
        return t("History", "Added")
    return _UNBROKEN.sub("\\g<0>\u200b", line.sentence[:1].upper() + line.sentence[1:])


def _is_housekeeping(line: HistoryLine) -> bool:
    kind = KINDS.get(line.event.kind)
    return kind is not None and bool(kind.natural) and line.event.field in (CREATED, *kind.natural)
