"""The published list of services is told from a register, in each of its three files."""

from __future__ import annotations

from kimdesk.imports.services_list import ServicesList, read_services_list
from tests.imports.schedules import free_schedule, lga_schedule
from tests.imports.workbooks import Grid, Line, action_plan, assets, book, systems

SERVICES: list[Line] = [
    ["Identifier", "Label", "Description", "Created", "Modified", "History notes", "Type"],
    [117, "Viewings", "Who may see\na home", "2013-04-03", "2013-04-03", None, "Service"],
    [109, "Tenant advice", None, "2013-04-03", "2013-04-03", "Renamed", "Service"],
]
JOIN: list[Line] = [
    ["Identifier", "Label", "Type", "Level 1", "Level 2", "Mapped identifier", "Mapped label", "Mapped type"],
    [1, "Housing", "Function", None, None, None, None, None],
    [2, "Lettings", "Function", "Housing", None, 117, "Viewings", "Service"],
    [2, "Lettings", "Function", "Housing", None, 118, "Exchanges", "Service"],
]


def test_services_are_read_by_number_and_name() -> None:
    assert read_services_list(book(Grid("services", SERVICES))) == ServicesList(
        {"117": "Viewings", "109": "Tenant advice"}
    )


def test_functions_come_with_their_level_and_the_services_that_belong_to_them() -> None:
    assert read_services_list(book(Grid("join", JOIN))) == ServicesList(
        {"117": "Viewings", "118": "Exchanges"},
        {"1": "Housing", "2": "Lettings"},
        {"1": "Housing", "2": "Housing"},
        {"117": "2", "118": "2"},
    )


def test_a_register_is_no_list() -> None:
    for grid in (action_plan(), assets(), systems(), lga_schedule(), free_schedule()):
        assert read_services_list(book(grid)) is None
    assert read_services_list(book(Grid("services", SERVICES), assets())) is None
    assert read_services_list(book(Grid("services", SERVICES[:1]))) is None
    assert read_services_list(book(Grid("odd", [SERVICES[0], [1, "Roof", "", "", "", "", "Repair"]]))) is None
