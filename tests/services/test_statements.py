"""An asset owner's yearly statement to the SIRO: what it rests on, signing it, the next one, and the document."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from kimdesk.errors import UserError
from kimdesk.services.statements import Gathered
from tests.devices import second_desk, share
from tests.exports.reading_back import squeezed, words_of_pdf
from tests.waits import statements
from tests.workspaces import Bench

SAID = "I know what is held, who uses it and how long it is kept."


@pytest.fixture
def owner(bench: Bench) -> str:
    return bench.desk.records.make("person", {"name": "Rents manager", "sort": "post"}).id


def asset(bench: Bench, title: str, owner: str, restricted: bool = False, **values: Any) -> str:
    facts = {"title": title, "holds": "Papers", "function": "Housing", "owner": owner, "status": "held"}
    made = {"place": "Attic", "retention": "6 years", **facts, **values}
    return bench.desk.records.make("asset", made, restricted=restricted).id


def points(gathered: Gathered) -> dict[str, tuple[str, ...]]:
    return {each.title: each.points for each in gathered.owned.assets}


def test_it_gathers_the_assets_what_is_wrong_with_them_and_their_open_risks(bench: Bench, owner: str) -> None:
    make = bench.desk.records.make
    named = make("risk", {"title": "Fire", "likelihood": "2", "impact": "5", "state": "open"}).id
    sound = asset(bench, "Rent accounts", owner, risks=(named,))
    poor = {"q_timely": "2", "faults": ("stale",), "next_review": "20/12/2025", "not_known": ("review",)}
    asset(bench, "Rent notes", owner, personal="yes", dpia="to_do", retention=None, **poor)
    asset(bench, "Somebody else's", bench.team)
    make("risk", {"title": "Flood", "assets": (sound,), "state": "open"})
    make("risk", {"title": "Over", "assets": (sound,), "state": "closed"})

    found = bench.desk.statements.gather(owner)

    assert (found.name, found.year, found.with_gaps) == ("Rents manager", "2025/26", 1)
    assert points(found) == {
        "Rent accounts": (),
        "Rent notes": (
            "Not known yet: Review date.",
            "Review overdue since 20/12/2025.",
            "No retention rule.",
            "Personal data without a lawful basis.",
            "Impact assessment: required, not started.",
            "Below fair: Timely 2.",
            "Typical faults: Inaccurate or out of date.",
        ),
    }
    assert [(each.title, each.score) for each in found.owned.risks] == [
        ("Fire", "L2 x I5 = 10"),
        ("Flood", "not scored"),
    ]


def test_signing_records_it_with_its_day_and_the_calendar_asks_again_a_year_later(bench: Bench, owner: str) -> None:
    accounts = asset(bench, "Rent accounts", owner)
    before = bench.desk.context.store.vector()

    made = bench.desk.statements.sign(owner, SAID, "Photos on telephones.")

    record = bench.desk.records.get("statement", made.id)
    assert record.title == "Statement of Rents manager, 2025/26"
    assert (record["statement"], record["concerns"], record["assets"]) == (SAID, "Photos on telephones.", (accounts,))
    assert (record["signed_on"], record["signed_by"]) == ("2026-01-12", bench.desk.identity.me().id)
    found = bench.desk.statements.gather(owner)
    assert found.open is not None
    assert (found.open["year"], found.open["due"], found.open.ref) == ("2026/27", "2027-01-12", "ST2")
    due = [(each.title, each.on) for each in bench.desk.calendar.items(upto=date(2027, 2, 1), kinds=("statement",))]
    assert due[-1] == ("Statement of Rents manager, 2026/27", date(2027, 1, 12))
    batches = bench.desk.context.db.execute(
        "SELECT count(*) FROM batch WHERE first > ?", (max(before.values()),)
    ).fetchone()
    assert batches == (1,)


def test_the_one_that_is_due_is_filled_in_and_no_second_is_made(bench: Bench, owner: str) -> None:
    asset(bench, "Rent accounts", owner)
    first = bench.desk.statements.sign(owner, SAID).id
    bench.clock.advance(timedelta(days=360))
    noted = bench.desk.statements.gather(owner).open
    assert noted is not None

    second = bench.desk.statements.sign(owner, "The same.").id

    assert second == noted.id != first
    assert bench.desk.records.get("statement", second)["signed_on"] == "2027-01-07"
    coming = bench.desk.statements.gather(owner).open
    assert coming is not None
    assert (coming["year"], coming["due"]) == ("2027/28", "2028-01-07")


def test_undo_takes_the_statement_back_whole(bench: Bench, owner: str) -> None:
    asset(bench, "Rent accounts", owner)
    bench.desk.statements.sign(owner, SAID)
    bench.desk.undo.undo()
    found = bench.desk.statements.gather(owner)
    assert (found.open, found.last) == (None, None)


@pytest.mark.parametrize(
    ("words", "on", "message"),
    [
        (" ", "", "Say what the owner states"),
        (SAID, "13/01/2026", "still to come"),
        (SAID, "soon", "date"),
    ],
)
def test_what_cannot_be_signed_is_refused_in_words(bench: Bench, owner: str, words: str, on: str, message: str) -> None:
    asset(bench, "Rent accounts", owner)
    with pytest.raises(UserError, match=message):
        bench.desk.statements.sign(owner, words, on=on)


def test_who_owns_nothing_states_nothing_and_a_reader_signs_nothing(bench: Bench, owner: str) -> None:
    with pytest.raises(UserError, match="No information asset names Rents manager"):
        bench.desk.statements.sign(owner, SAID)
    asset(bench, "Rent accounts", owner)
    reader = bench.desk.records.make("person", {"name": "Vi", "sort": "person", "roles": ("line_manager",)}).id
    bench.desk.identity.become(reader, keep=False)
    with pytest.raises(UserError):
        bench.desk.statements.sign(owner, SAID)


def test_restricted_assets_are_counted_and_not_named(bench: Bench, owner: str) -> None:
    asset(bench, "Rent accounts", owner)
    secret = asset(bench, "Under cover", owner, restricted=True)

    made = bench.desk.statements.sign(owner, SAID)

    assert bench.desk.statements.gather(owner).owned.left_out == 1
    assert secret not in bench.desk.records.get("statement", made.id)["assets"]


def test_two_laptops_that_sign_apart_have_one_next_statement(bench: Bench, owner: str, tmp_path: Path) -> None:
    asset(bench, "Rent accounts", owner)
    other = second_desk(bench, tmp_path / "other")
    bench.desk.statements.sign(owner, SAID)
    other.statements.sign(owner, SAID)
    share(bench.desk, other)
    rows = bench.desk.context.db.execute("SELECT count(*) FROM p_statement WHERE NOT deleted").fetchone()
    assert rows == (2,)
    other.close()


def test_the_owners_stand_in_a_list_with_what_is_due(bench: Bench, owner: str) -> None:
    asset(bench, "Rent accounts", owner)
    asset(bench, "Key log", bench.team)
    bench.desk.statements.sign(owner, SAID)

    assert [(each.name, each.assets, each.signed_on, each.due) for each in bench.desk.statements.owners()] == [
        ("Rents manager", 1, "2026-01-12", "2027-01-12"),
        ("Voids", 1, "", ""),
    ]


def test_the_document_says_what_was_stated_about_what(bench: Bench, owner: str, tmp_path: Path) -> None:
    asset(bench, "Rent accounts", owner, faults=("stale",))
    draft = bench.desk.statements.write(owner, tmp_path)
    bench.desk.statements.sign(owner, SAID, "Photos on telephones.")
    signed = bench.desk.statements.write(owner, tmp_path)

    assert draft != signed
    assert squeezed("A draft: nobody has signed this yet.") in squeezed(words_of_pdf(draft.read_bytes()))
    words = squeezed(words_of_pdf(signed.read_bytes()))
    me = bench.desk.identity.me().name
    for said in (SAID, "Photos on telephones.", f"Signed by {me} on 12 January 2026.", "A1", "Rent accounts"):
        assert squeezed(said) in words
    assert squeezed("The statement was signed over: A1.") in words
    assert squeezed("Typical faults: Inaccurate or out of date.") in words
    assert "draft" not in words


def test_it_takes_as_many_statements_however_much_is_owned(bench: Bench, owner: str) -> None:
    counts = []
    db, service = bench.desk.context.db, bench.desk.statements
    for at in range(3):
        record = asset(bench, f"Asset {at}", owner, faults=("stale",))
        bench.desk.records.make("risk", {"title": f"Risk {at}", "assets": (record,)})
        counts.append((len(statements(db, lambda: service.gather(owner))), len(statements(db, service.owners))))
    assert len(set(counts)) == 1
