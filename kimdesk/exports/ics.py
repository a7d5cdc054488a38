"""A calendar file (iCalendar, RFC 5545) that Outlook and every other calendar opens: one all-day event for each day on
which something is due.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta
from typing import NamedTuple

_LONGEST_LINE = 75
# Section 3.3.11: these stand with a backslash, and a line end as \n.
_ESCAPED = str.maketrans({"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n", "\r": None})


class Event(NamedTuple):
    """One day. ``uid`` stays the same when the file is written again, so that a calendar changes its event instead of
    showing a second one.
    """

    uid: str
    on: date
    title: str
    words: str


def write_ics(name: str, events: Iterable[Event], at: datetime) -> bytes:
    """Return the file; ``at`` is when it was written. The same events at the same moment give the same bytes."""
    stamp = at.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//KIM Desk//KIM Desk//EN",
        "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH",
        f"X-WR-CALNAME:{_text(name)}",
    ]
    for event in events:
        lines += [
            "BEGIN:VEVENT",
            f"UID:{_text(event.uid)}",
            f"DTSTAMP:{stamp}",
            f"DTSTART;VALUE=DATE:{event.on:%Y%m%d}",
            f"DTEND;VALUE=DATE:{event.on + timedelta(days=1):%Y%m%d}",
            f"SUMMARY:{_text(event.title)}",
            f"DESCRIPTION:{_text(event.words)}",
            # Nobody is busy because something is due.
            "TRANSP:TRANSPARENT",
            "END:VEVENT",
        ]
    lines.append("END:VCALENDAR")
    return b"".join(_folded(line) for line in lines)


def _text(words: str) -> str:
    kept = "".join(each for each in words if each in "\n\t" or (each >= " " and each != "\x7f"))
    return kept.translate(_ESCAPED)


def _folded(line: str) -> bytes:
    """Section 3.1: no line is longer than 75 octets; the rest goes on behind a space, and no character is cut."""
    parts: list[bytes] = []
    part = b""
    for each in line:
        octets = each.encode("utf-8", "replace")
        if len(part) + len(octets) > (_LONGEST_LINE if not parts else _LONGEST_LINE - 1):
            parts.append(part)
            part = b""
        part += octets
    parts.append(part)
    return b"\r\n ".join(parts) + b"\r\n"
