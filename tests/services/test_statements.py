"""An asset owner's yearly statement to the SIRO: what it rests on, signing it, the next one, and the document."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from kimdesk.errors import UserError
from kimdesk.model.ops import Batch, Dot, Op, Operation
from kimdesk.model.roster import Right, Roster, inadmissible
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

    made = bench.desk.statements.sign(owner, SAID, "Photos on telephones.", behalf=True)

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
    first = bench.desk.statements.sign(owner, SAID, behalf=True).id
    bench.clock.advance(timedelta(days=360))
    noted = bench.desk.statements.gather(owner).open
    assert noted is not None

    second = bench.desk.statements.sign(owner, "The same.", behalf=True).id

    assert second == noted.id != first
    assert bench.desk.records.get("statement", second)["signed_on"] == "2027-01-07"
    coming = bench.desk.statements.gather(owner).open
    assert coming is not None
    assert (coming["year"], coming["due"]) == ("2027/28", "2028-01-07")


def test_undo_takes_the_statement_back_whole(bench: Bench, owner: str) -> None:
    asset(bench, "Rent accounts", owner)
    bench.desk.statements.sign(owner, SAID, behalf=True)
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
        bench.desk.statements.sign(owner, words, on=on, behalf=True)


def test_who_owns_nothing_states_nothing_and_a_reader_signs_nothing(bench: Bench, owner: str) -> None:
    with pytest.raises(UserError, match="No information asset names Rents manager"):
        bench.desk.statements.sign(owner, SAID, behalf=True)
    asset(bench, "Rent accounts", owner)
    reader = bench.desk.records.make("person", {"name": "Vi", "sort": "person", "roles": ("line_manager",)}).id
    bench.desk.identity.become(reader, keep=False)
    with pytest.raises(UserError):
        bench.desk.statements.sign(owner, SAID, behalf=True)


def test_restricted_assets_are_counted_and_not_named(bench: Bench, owner: str) -> None:
    asset(bench, "Rent accounts", owner)
    secret = asset(bench, "Under cover", owner, restricted=True)

    made = bench.desk.statements.sign(owner, SAID, behalf=True)

    assert bench.desk.statements.gather(owner).owned.left_out == 1
    assert secret not in bench.desk.records.get("statement", made.id)["assets"]


def test_two_laptops_that_sign_apart_have_one_next_statement(bench: Bench, owner: str, tmp_path: Path) -> None:
    asset(bench, "Rent accounts", owner)
    other = second_desk(bench, tmp_path / "other")
    bench.desk.statements.sign(owner, SAID, behalf=True)
    other.statements.sign(owner, SAID, behalf=True)
    share(bench.desk, other)
    rows = bench.desk.context.db.execute("SELECT count(*) FROM p_statement WHERE NOT deleted").fetchone()
    assert rows == (2,)
    other.close()


def test_the_owners_stand_in_a_list_with_what_is_due(bench: Bench, owner: str) -> None:
    asset(bench, "Rent accounts", owner)
    asset(bench, "Key log", bench.team)
    bench.desk.statements.sign(owner, SAID, behalf=True)

    assert [(each.name, each.assets, each.signed_on, each.due) for each in bench.desk.statements.owners()] == [
        ("Rents manager", 1, "2026-01-12", "2027-01-12"),
        ("Voids", 1, "", ""),
    ]


def test_the_document_says_what_was_stated_about_what(bench: Bench, owner: str, tmp_path: Path) -> None:
    asset(bench, "Rent accounts", owner, faults=("stale",))
    draft = bench.desk.statements.write(owner, tmp_path)
    bench.desk.statements.sign(owner, SAID, "Photos on telephones.", behalf=True)
    signed = bench.desk.statements.write(owner, tmp_path)

    assert draft != signed
    assert squeezed("A draft: nobody has signed this yet.") in squeezed(words_of_pdf(draft.read_bytes()))
    words = squeezed(words_of_pdf(signed.read_bytes()))
    me = bench.desk.identity.me().name
    for said in (
        SAID,
        "Photos on telephones.",
        f"Signed by {me} on behalf of Rents manager on 12 January 2026.",
        "A1",
        "Rent accounts",
    ):
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


# --- who signs, and who receives ---------------------------------------------------------------------------------------


def person(bench: Bench, name: str, *roles: str) -> str:
    return bench.desk.records.make("person", {"name": name, "sort": "person", "roles": roles}).id


def test_who_signs_for_another_owner_says_so_and_it_is_kept(bench: Bench, owner: str, tmp_path: Path) -> None:
    asset(bench, "Rent accounts", owner)
    before = bench.operations()
    with pytest.raises(UserError, match="you are somebody else"):
        bench.desk.statements.sign(owner, SAID)
    assert bench.operations() == before

    made = bench.desk.statements.sign(owner, SAID, behalf=True)

    me = bench.desk.identity.me()
    assert bench.desk.finding.history(made.id, "signed_by")[0].event.behalf == owner
    words = squeezed(words_of_pdf(bench.desk.statements.write(owner, tmp_path).read_bytes()))
    assert squeezed(f"Signed by {me.name} on behalf of Rents manager") in words


def test_another_persons_statement_is_signed_by_few_and_ones_own_by_oneself(bench: Bench) -> None:
    una, ira = person(bench, "Una", "asset_owner"), person(bench, "Ira", "asset_owner")
    governance = person(bench, "Gus", "information_governance")
    asset(bench, "Una's", una)
    bench.desk.identity.become(ira, keep=False)
    with pytest.raises(UserError, match="Ira may not change this"):
        bench.desk.statements.sign(una, SAID, behalf=True)
    bench.desk.identity.become(una, keep=False)
    assert not bench.desk.statements.signs_for(una)
    bench.desk.statements.sign(una, SAID)
    bench.desk.undo.undo()
    bench.desk.identity.become(governance, keep=False)
    assert bench.desk.statements.sign(una, SAID, behalf=True)


def test_the_siro_receives_what_is_signed_and_nobody_else(bench: Bench, owner: str) -> None:
    asset(bench, "Rent accounts", owner)
    made = bench.desk.statements.sign(owner, SAID, behalf=True).id
    upcoming = bench.desk.statements.gather(owner).open
    assert upcoming is not None
    with pytest.raises(UserError, match="may not change this"):
        bench.desk.statements.receive(made)
    with pytest.raises(UserError, match="may not change this"):
        bench.desk.records.change("statement", made, {"received_on": "2026-01-12"})
    siro = person(bench, "Sid", "siro")
    bench.desk.identity.become(siro, keep=False)
    with pytest.raises(UserError, match="not signed yet"):
        bench.desk.statements.receive(upcoming.id)
    for day, sentence in (("13/01/2026", "still to come"), ("11/01/2026", "before it was signed"), ("x", "not a date")):
        with pytest.raises(UserError, match=sentence):
            bench.desk.statements.receive(made, day)
    bench.desk.statements.receive(made)
    found = bench.desk.records.get("statement", made)
    assert (found["received_by"], found["received_on"]) == (siro, "2026-01-12")
    with pytest.raises(UserError, match="was received on 12/01/2026"):
        bench.desk.statements.receive(made)
    bench.desk.undo.undo()
    assert bench.desk.records.get("statement", made)["received_on"] is None


def test_the_siro_does_not_receive_what_they_signed_themselves(bench: Bench) -> None:
    siro = person(bench, "Sid", "siro")
    asset(bench, "Sid's", siro)
    bench.desk.identity.become(siro, keep=False)
    made = bench.desk.statements.sign(siro, SAID).id
    with pytest.raises(UserError, match="somebody else receives it"):
        bench.desk.statements.receive(made)


@pytest.mark.parametrize(
    ("field", "value", "who", "counts"),
    [
        ("received_on", "2026-01-12", "sid", True),
        ("received_on", "2026-01-12", "gus", False),
        ("received_by", "sid", "gus", False),
        ("signed_by", "gus", "gus", True),
        ("signed_by", "una", "gus", False),
    ],
)
def test_a_receipt_and_a_signature_that_arrive_are_judged_by_who_wrote_them(
    field: str, value: str, who: str, counts: bool
) -> None:
    roster = Roster({"one": "sid", "two": "gus"}, {"sid": (Right("siro"),), "gus": (Right("information_governance"),)})
    device = "one" if who == "sid" else "two"
    operation = Operation(Dot(device, 9), 9, "statement", "s", field, Op.SET, value)
    batch = Batch(device, 3, "edit", who, 0, 0, operations=(operation,))
    assert (inadmissible(operation, batch, roster) == "") is counts
