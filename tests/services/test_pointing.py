"""Evidence that says where something is: nothing of it is copied or even read."""

from __future__ import annotations

from pathlib import Path

import pytest

from kimdesk.errors import UserError
from kimdesk.services import pointing
from kimdesk.services.pointing import Pointed, point_to_file, point_to_page, say_pointed
from tests.workspaces import Bench


def evidence(bench: Bench, record: str) -> list[tuple[str, str, object]]:
    found = bench.desk.records.open("activity", record).evidence
    return [(each.title, each["link"], each["file"]) for each in found]


def test_several_files_and_a_page_become_links_in_one_action(bench: Bench, tmp_path: Path) -> None:
    record = bench.activities[0]
    missing = tmp_path / "Key log, March.xlsx"
    things = [point_to_file(missing), point_to_page("https://testshire.gov.uk/voids/key%20policy/")]
    bench.desk.pointing.point(record, things)
    assert evidence(bench, record) == [
        ("Key log, March", str(missing), None),
        ("key policy", "https://testshire.gov.uk/voids/key%20policy/", None),
    ]
    bench.desk.undo.undo()
    assert evidence(bench, record) == []


def test_a_page_without_a_path_is_called_after_its_site() -> None:
    assert point_to_page("https://testshire.gov.uk/").title == "testshire.gov.uk"


def test_what_only_this_computer_has_is_said_to_be_out_of_reach_of_colleagues(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    here = point_to_file(tmp_path / "a.pdf")
    assert here.alone
    assert say_pointed([here]).startswith("1 link added. What lies on this computer alone")
    monkeypatch.setattr(pointing, "is_on_network", lambda _path: True)
    there = point_to_file(Path("S:/Voids/a.pdf"))
    assert not there.alone
    assert say_pointed([there, there]) == "2 links added."


def test_more_than_can_have_been_meant_are_refused_and_nothing_is_added(bench: Bench) -> None:
    with pytest.raises(UserError, match="Nothing was added"):
        bench.desk.pointing.point(bench.activities[0], [Pointed("a", "b")] * 21)
    assert evidence(bench, bench.activities[0]) == []
    assert not bench.desk.pointing.point(bench.activities[0], [])


def test_evidence_of_a_restricted_record_is_restricted_however_many_are_added(bench: Bench) -> None:
    risk = bench.desk.records.make("risk", {"title": "Weak door"}, restricted=True).id
    bench.desk.pointing.point(risk, [Pointed("Photo", "S:/door.jpg"), Pointed("Report", "S:/door.pdf")])
    made = {each.id for each in bench.desk.records.open("risk", risk).evidence}
    assert len(made) == 2
    assert made <= bench.desk.records.restricted()
