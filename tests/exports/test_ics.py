"""Calendar files, read back as RFC 5545 says."""

from __future__ import annotations

from datetime import UTC, date, datetime

from hypothesis import given
from hypothesis import strategies as st

from kimdesk.exports.ics import Event, write_ics

AT = datetime(2026, 1, 12, 9, 30, tzinfo=UTC)


def read(raw: bytes) -> list[tuple[str, str]]:
    """Return names and values of the lines, unfolded and with what was escaped as it was."""
    lines = raw.decode("utf-8").replace("\r\n ", "").split("\r\n")
    assert lines.pop() == ""
    found = []
    for line in lines:
        name, _colon, value = line.partition(":")
        plain, at = "", 0
        while at < len(value):
            if value[at] == "\\":
                at += 1
                plain += "\n" if value[at] == "n" else value[at]
            else:
                plain += value[at]
            at += 1
        found.append((name, plain))
    return found


def test_a_day_is_an_event_of_the_whole_day_that_keeps_nobody_busy() -> None:
    raw = write_ics(
        "What is due", [Event("a1.review@kimdesk", date(2026, 2, 28), "A1 Tenancy files", "Next review")], AT
    )

    assert read(raw)[6:-1] == [
        ("BEGIN", "VEVENT"),
        ("UID", "a1.review@kimdesk"),
        ("DTSTAMP", "20260112T093000Z"),
        ("DTSTART;VALUE=DATE", "20260228"),
        ("DTEND;VALUE=DATE", "20260301"),
        ("SUMMARY", "A1 Tenancy files"),
        ("DESCRIPTION", "Next review"),
        ("TRANSP", "TRANSPARENT"),
        ("END", "VEVENT"),
    ]


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=300))
def test_any_words_come_through_on_lines_that_are_short_enough(words: str) -> None:
    raw = write_ics("Due", [Event("x", date(2026, 2, 28), words, words)], AT)

    assert all(len(line) <= 75 for line in raw.split(b"\r\n"))
    kept = "".join(each for each in words if each in "\n\t" or (each >= " " and each != "\x7f"))
    assert dict(read(raw))["SUMMARY"] == kept


def test_the_same_events_give_the_same_bytes() -> None:
    events = [Event("x", date(2026, 2, 28), "Void photos", "Next review")]
    assert write_ics("Due", events, AT) == write_ics("Due", events, AT)
