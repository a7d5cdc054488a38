"""The published list is kept beside the records and offered; nothing in it is a record."""

from __future__ import annotations

import pytest

from kimdesk.imports.services_list import ServicesList
from tests.workspaces import Bench

LIST = ServicesList({"117": "Viewings", "9": "Advice"}, {"2": "Lettings"}, {"2": "Housing"}, {"117": "2"})


def test_nothing_is_offered_until_somebody_imports_the_list(bench: Bench) -> None:
    assert set(map(tuple, bench.desk.published_list.suggestions().values())) == {()}


def test_its_parts_are_kept_together_and_offered_where_they_belong(bench: Bench) -> None:
    before = bench.operations()
    bench.desk.published_list.keep(ServicesList({"117": "Old name", "9": "Advice"}))
    bench.desk.published_list.keep(LIST)

    offered = bench.desk.published_list.suggestions()

    assert offered["service_name"] == ["Advice", "Viewings"]
    assert offered["esd_service"] == ["117 Viewings (Lettings)", "9 Advice"]
    assert (offered["function1"], offered["function2"]) == (["Housing"], ["Lettings"])
    assert bench.operations() == before


@pytest.mark.parametrize("words", ["", "[]", "{", '{"services": 3, "functions": {"1": 2, "2": "Lettings"}}'])
def test_a_damaged_file_offers_what_is_whole_in_it(bench: Bench, words: str) -> None:
    (bench.folder / "services-list.json").write_text(words, encoding="utf-8")

    assert bench.desk.published_list.suggestions()["function2"] == (["Lettings"] if "Lettings" in words else [])
