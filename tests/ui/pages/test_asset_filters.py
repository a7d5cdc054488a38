"""The list of assets is narrowed by qualities below a step, faults, gaps, and whether something is held and needed."""

from __future__ import annotations

import pytest

from kimdesk.ui.registers.filters import below_key, say_filter, value_key
from tests.ui.pages.conftest import Shown


@pytest.fixture
def judged(asset_page: Shown, assets: dict[str, str]) -> dict[str, str]:
    change = asset_page.bench.desk.records.change
    change("asset", assets["Void photos"], {"q_timely": "2", "q_valid": "4", "faults": ("stale", "duplicated")})
    change("asset", assets["Tenancy files"], {"q_timely": "3", "faults": ("stale",)})
    change("asset", assets["Rent notes"], {f"q_{name}": "5" for name in _NINE})
    return assets


_NINE = ("accurate", "valid", "reliable", "timely", "relevant", "complete", "usable", "supplied", "trained")


@pytest.mark.parametrize(
    ("keys", "titles"),
    [
        (("poor",), ["Void photos"]),
        (("below_good",), ["Void photos", "Tenancy files"]),
        (("not_scored",), ["Void photos", "Key log", "Tenancy files"]),
        (("faults",), ["Void photos", "Tenancy files"]),
        ((value_key("faults", "duplicated"),), ["Void photos"]),
        ((value_key("faults", "stale"), value_key("faults", "duplicated")), ["Void photos"]),
        ((below_key("q_timely", "3"),), ["Void photos"]),
        ((below_key("q_timely", "4"),), ["Void photos", "Tenancy files"]),
        ((below_key("q_timely", "4"), below_key("q_valid", "5")), ["Void photos"]),
        ((value_key("not_known", "owner"),), ["Key log"]),
        (("held",), ["Void photos", "Key log", "Tenancy files"]),
        ((value_key("status", "needed"),), ["Rent notes"]),
    ],
)
def test_the_list_is_narrowed(
    asset_page: Shown, judged: dict[str, str], keys: tuple[str, ...], titles: list[str]
) -> None:
    asset_page.page.filters.change_to(keys)
    asset_page.settle()
    assert asset_page.titles() == titles


def test_a_filter_below_a_step_is_said_remembered_and_offered(asset_page: Shown, judged: dict[str, str]) -> None:
    filters, register = asset_page.page.filters, asset_page.page.register
    key = below_key("q_timely", "3")
    assert say_filter(register.known, register.ready, key, {}) == "Timely below 3 Fair"
    assert say_filter(register.known, register.ready, below_key("q_timely", "9"), {}) == ""

    filters.add(key)
    filters.set_keys([*filters.keys, "q_nothing<3"])
    assert filters.keys == (key,)

    menu = filters.add_button.menu()
    assert menu is not None
    below = next(each.menu() for each in menu.actions() if each.text() == "Below a step")
    assert [each.text() for each in below.actions()][:2] == ["Accurate", "Valid"]
    assert [each.text() for each in below.actions()[0].menu().actions()] == [
        "Below 2 Poor",
        "Below 3 Fair",
        "Below 4 Good",
        "Below 5 Very good",
    ]


def test_what_is_wrong_is_marked_in_its_row_and_the_list_is_narrowed_to_it(
    asset_page: Shown, assets: dict[str, str]
) -> None:
    records = asset_page.bench.desk.records
    (owner,) = {records.get("asset", assets[title])["owner"] for title in ("Void photos", "Rent notes")}
    records.change("person", owner, {"left": "2026-01-01"})
    asset_page.page.reload()
    asset_page.settle()
    model = asset_page.page.table.rows
    at = next(at for at, column in enumerate(model.columns) if column.key == "owner")
    doubts = {model.id_at(row): model.cell(row, at).doubt for row in range(model.rowCount())}
    assert doubts[assets["Void photos"]] == "Information asset owner: Voids manager has left."
    assert doubts[assets["Key log"]] == ""
    asset_page.page.filters.change_to(("look",))
    asset_page.settle()
    assert asset_page.titles() == ["Void photos", "Tenancy files", "Rent notes"]
