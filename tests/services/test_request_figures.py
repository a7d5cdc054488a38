"""Figures of information requests are added up by what they were about."""

from __future__ import annotations

from kimdesk.services.request_figures import asked_most
from tests.workspaces import Bench


def test_the_subjects_asked_about_most_come_first_with_what_follows_from_them(bench: Bench) -> None:
    records = bench.desk.records
    ledger = records.make("system", {"name": "Ledger"}).id
    for period, category, subject, received, in_time, more in (
        ("October 2025", "foi", "repairs", 30, 24, {"publish": "How long repairs take", "refine": ledger}),
        ("November 2025", "foi", "repairs", 21, 21, {"publish": "Damp", "published": "https://example.org/damp"}),
        ("November 2025", "sar", "own_file", 40, 30, {"refine": ledger}),
        ("November 2025", "eir", None, 9, None, {}),
    ):
        values = {"period": period, "category": category, "subject": subject, "received": received, "in_time": in_time}
        records.make("requests", {**values, **more})

    first, second, third = asked_most(bench.desk.context)

    assert (first.subject, first.received, first.in_time, first.of_all) == ("repairs", 51, 45, 100)
    assert (first.published, first.to_publish, first.refine) == (1, ("How long repairs take",), ("Ledger",))
    assert (second.subject, second.refine) == ("own_file", ("Ledger",))
    assert (third.words, third.in_time) == ("Not said", 0)
    assert [each.subject for each in asked_most(bench.desk.context, "sar")] == ["own_file"]
