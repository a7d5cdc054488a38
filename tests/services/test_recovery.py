"""A share outlives the laptops of its administrators: by a key on paper, or by a second administrator."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from kimdesk.errors import UserError
from kimdesk.services.desk import Desk
from kimdesk.sync.recovery import read_recovery_key
from tests.exports.reading_back import squeezed, words_of_pdf
from tests.services.offices import Office, without_keyring


@pytest.fixture
def office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Office]:
    without_keyring(monkeypatch)
    made = Office(tmp_path)
    yield made
    made.close()


def agree(*desks: Desk) -> None:
    for _round in range(2):
        for desk in desks:
            assert desk.sharing.sync().well
    assert len({desk.sharing.log_hash() for desk in desks}) == 1


def test_one_administrator_alone_is_warned_until_there_is_a_key_or_a_second_one(office: Office) -> None:
    ada = office.founder()
    assert "recovery key" in ada.sharing.recovery.safety().warning
    ada.sharing.recovery.make()
    assert ada.sharing.recovery.safety().warning == ""


def test_a_second_administrator_is_as_good_as_a_key(office: Office) -> None:
    ada = office.founder()
    office.colleague(ada, "Bea", "viewer")
    assert ada.sharing.recovery.safety().warning
    office.colleague(ada, "Cai", "administrator")
    assert ada.sharing.recovery.safety().warning == ""


def test_f32_the_last_administrator_s_laptop_is_lost_and_the_key_on_paper_lets_a_new_one_in(office: Office) -> None:
    ada = office.founder()
    bea = office.colleague(ada, "Bea", "service_manager")
    words = str(ada.sharing.recovery.make())
    bea.records.make("risk", {"title": "Keys are lost"})
    bea.sharing.sync()
    device = ada.context.store.device

    new = office.laptop("new")
    assert new.sharing.recovery.recover(office.share, words.lower().replace("-", " "), "Ada") == "Ada"
    assert new.context.find("risk", "RK1").title == "Keys are lost"
    assert new.context.me().name == "Ada"
    new.sharing.joining.remove(device[:10])
    assert office.colleague(new, "Dee", "viewer").context.find("risk", "RK1")
    agree(new, bea)
    assert [each.name for each in new.sharing.colleagues() if not each.removed] == ["Bea", "Ada", "Dee"]


def test_whoever_is_not_in_the_records_yet_is_written_into_them_by_recovering(office: Office) -> None:
    ada = office.founder()
    words = str(ada.sharing.recovery.make())
    new = office.laptop("new")
    new.sharing.recovery.recover(office.share, words, "Eve")
    agree(new, ada)
    assert ada.context.find("person", "Eve")["roles"] == ("administrator",)
    assert new.context.me().may("person")
    assert new.context.store.undecided() == ada.context.store.undecided() == []


def test_a_key_that_was_replaced_opens_nothing_and_neither_does_a_mistyped_one(office: Office) -> None:
    ada = office.founder()
    old = str(ada.sharing.recovery.make())
    newer = str(ada.sharing.recovery.make())
    new = office.laptop("new")
    with pytest.raises(UserError) as caught:
        new.sharing.recovery.recover(office.share, old, "Eve")
    assert "newer key" in caught.value.hint
    wrong = ("A" if old[0] != "A" else "B") + old[1:]
    with pytest.raises(UserError) as caught:
        new.sharing.recovery.recover(office.share, wrong, "Eve")
    assert "a letter is wrong" in caught.value.message
    assert not new.sharing.place.is_shared
    assert new.sharing.recovery.recover(office.share, newer, "Eve") == "Eve"


def test_the_key_is_kept_nowhere(office: Office) -> None:
    ada = office.founder()
    key = ada.sharing.recovery.make()
    ada.context.store.close()
    said = (key.seed, key.keys.secret, str(key).encode(), str(key).replace("-", "").encode())
    for path in office.root.rglob("*"):
        body = path.read_bytes() if path.is_file() else b""
        assert not [each for each in said if each in body], path


def test_only_an_administrator_makes_a_key(office: Office) -> None:
    bea = office.colleague(office.founder(), "Bea", "service_manager")
    with pytest.raises(UserError) as caught:
        bea.sharing.recovery.make()
    assert "administrator" in caught.value.title


def test_a_recovery_key_is_no_laptop_and_can_be_taken_out_like_one(office: Office) -> None:
    ada = office.founder()
    words = str(ada.sharing.recovery.make())
    assert [each.name for each in ada.sharing.colleagues()] == ["Ada"]
    ada.sharing.joining.remove("recovery key")
    assert ada.sharing.recovery.safety().recovery_key is False
    with pytest.raises(UserError):
        office.laptop("new").sharing.recovery.recover(office.share, words, "Eve")


def test_a_home_with_other_records_is_not_recovered_into(office: Office) -> None:
    words = str(office.founder().sharing.recovery.make())
    other = office.laptop("other")
    other.workspace.set_up("Elsewhere")
    with pytest.raises(UserError) as caught:
        other.sharing.recovery.recover(office.share, words, "Eve")
    assert "never mixed in" in caught.value.message


def test_a_key_opens_a_team_file_too(office: Office) -> None:
    ada = office.founder()
    words = str(ada.sharing.recovery.make())
    path = office.root / "team.kimteam"
    ada.sharing.team_files.write(path)
    new = office.laptop("new")
    new.sharing.recovery.recover(path, words, "Ada")
    assert new.sharing.place.by_file
    new.records.make("risk", {"title": "Said after it"})
    new.sharing.team_files.write(path)
    assert ada.sharing.team_files.merge(path).report.well
    assert ada.context.find("risk", "RK1").title == "Said after it"
    assert ada.sharing.log_hash() == new.sharing.log_hash()


def test_f32_the_last_administrator_s_own_laptop_is_not_taken_out(office: Office) -> None:
    ada = office.founder()
    office.colleague(ada, "Bea", "service_manager")
    with pytest.raises(UserError) as caught:
        ada.sharing.joining.remove(ada.context.store.device[:10])
    assert "last administrator" in caught.value.message
    office.colleague(ada, "Cai", "administrator")
    with pytest.raises(UserError) as caught:
        ada.sharing.joining.remove("Ada")
    assert "working at" in caught.value.message


def test_the_page_says_the_key_and_what_it_is_for(office: Office) -> None:
    ada = office.founder()
    key = ada.sharing.recovery.make()
    to = office.root / "key.pdf"
    ada.sharing.recovery.write_page(key, to)
    words = squeezed(words_of_pdf(to.read_bytes()))
    assert all(group in words for group in str(key).split("-"))
    assert squeezed("share recover FOLDER") in words
    assert read_recovery_key(str(key)) == key


def test_f32_two_administrators_accept_one_request_at_the_same_moment(office: Office) -> None:
    ada = office.founder()
    cai = office.colleague(ada, "Cai", "administrator")
    _bea, request = office.ask(ada, "Bea", "service_manager")
    ada.sharing.joining.accept(request)
    with pytest.raises(UserError) as caught:
        cai.sharing.joining.accept(request)
    assert "Another administrator" in caught.value.message
    agree(ada, cai)
    assert office.colleague(cai, "Dee", "viewer").sharing.sync().well


def test_f32_two_administrators_take_each_other_out_and_one_is_first(office: Office) -> None:
    ada = office.founder()
    cai = office.colleague(ada, "Cai", "administrator")
    ada.sharing.joining.remove("Cai")
    with pytest.raises(UserError):
        cai.sharing.joining.remove("Ada")
    assert ada.sharing.sync().well
    assert [each.name for each in ada.sharing.colleagues() if not each.removed] == ["Ada"]


def test_f32_an_entry_whose_head_was_never_moved_does_not_stand_in_the_way(office: Office) -> None:
    """An administrator's laptop was switched off between the entry and its head."""
    ada = office.founder()
    cai = office.colleague(ada, "Cai", "administrator")
    before = {path.name for path in (office.below / "heads").glob("ros.*")}
    ada.sharing.recovery.make()
    (after,) = (path for path in (office.below / "heads").glob("ros.*") if path.name not in before)
    after.rename(after.with_name(before.pop()))
    office.colleague(cai, "Dee", "viewer")
    agree(ada, cai)
