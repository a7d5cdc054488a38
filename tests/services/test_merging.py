"""An administrator says that everything is merged; every laptop knows it, and what was written after is not in it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from kimdesk.errors import UserError
from kimdesk.services.desk import Desk
from kimdesk.store.behind import Phase, enter
from tests.services.offices import Office, without_keyring


@pytest.fixture
def office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Office]:
    without_keyring(monkeypatch)
    made = Office(tmp_path)
    yield made
    made.close()


def merged(desk: Desk) -> dict[str, str]:
    return {each.name: each.merged for each in desk.sharing.colleagues()}


def test_a_named_checkpoint_says_whose_changes_it_includes(office: Office) -> None:
    ada = office.founder()
    bea = office.colleague(ada, "Bea", "service_manager")
    bea.records.make("risk", {"title": "Doors stand open"})
    for desk in (ada, bea, ada):
        desk.sharing.sync()
    made = ada.sharing.merging.merge("  Merged,\n3 Nov ")
    assert made.name == "Merged, 3 Nov"
    bea.sharing.sync()
    assert merged(bea) == merged(ada) == {"Ada": "Merged, 3 Nov", "Bea": "Merged, 3 Nov"}
    bea.records.make("risk", {"title": "Keys are copied"})
    assert merged(bea) == {"Ada": "Merged, 3 Nov", "Bea": ""}
    bea.sharing.sync()
    second = ada.sharing.merging.merge()
    assert second.name.startswith("Merged by the administrator, 12/01/2026")
    bea.sharing.sync()
    assert merged(bea) == {"Ada": second.name, "Bea": second.name}
    assert [each.name for each in bea.sharing.merging.all()] == ["Merged, 3 Nov", second.name]


def test_only_an_administrator_says_that_something_is_merged(office: Office) -> None:
    ada = office.founder()
    bea = office.colleague(ada, "Bea", "service_manager")
    with pytest.raises(UserError, match="administrator"):
        bea.sharing.merging.merge()


def test_nothing_is_merged_while_the_folder_is_away(office: Office) -> None:
    ada = office.founder()
    office.share.rename(office.root / "elsewhere")
    with pytest.raises(UserError, match="Not merged"):
        ada.sharing.merging.merge()


def test_a_laptop_without_its_history_says_so_and_neither_merges_nor_signs(office: Office) -> None:
    ada = office.founder()
    store = ada.context.store
    with store.database.writing() as db:
        enter(db, Phase.FILLING)
    assert "history" in ada.sharing.incomplete()
    assert ada.finding.incomplete() == ada.sharing.incomplete()
    quarter = ada.context.quarter()
    assert ada.sharing.incomplete() in [each.sentence for each in ada.signing.preconditions(quarter) if not each.holds]
    with store.database.writing() as db:
        enter(db, Phase.WHOLE)
    assert ada.sharing.incomplete() == ""
