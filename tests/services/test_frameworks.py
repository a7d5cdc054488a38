"""Frameworks load without code: from a file, from the folder of the home, from a colleague's laptop."""

from __future__ import annotations

from pathlib import Path

import pytest

from kimdesk.errors import UserError
from kimdesk.model.shipped_frameworks import ombudsman
from kimdesk.services.frameworks import Origin
from tests.devices import second_desk, share
from tests.frameworks import framework_file, write_framework
from tests.workspaces import Bench


def origins(bench: Bench) -> dict[str, str]:
    return {each.framework.key: each.origin.value for each in bench.desk.frameworks.known()}


def test_those_of_the_program_are_there_at_once_and_the_ombudsmans_is_the_first(bench: Bench) -> None:
    assert origins(bench) == {"HO-KIM-2023": "shipped", "ICO-ACC": "shipped"}
    assert bench.desk.frameworks.find("").key == "HO-KIM-2023"
    assert bench.desk.frameworks.find("ico accountability").key == "ICO-ACC"


def test_a_file_that_is_added_travels_to_other_laptops_and_has_a_history(bench: Bench, tmp_path: Path) -> None:
    _framework, changes = bench.desk.frameworks.add(write_framework(tmp_path))
    other = second_desk(bench, tmp_path / "other")

    (found,) = [each for each in other.frameworks.known() if each.origin is Origin.RECORDS]
    assert found.framework.find("H1a") is not None
    assert found.framework == bench.desk.frameworks.find("TEST-HOMES")
    (record,) = changes.records
    lines = [line.sentence for line in other.finding.history(record, "content")]
    assert lines == ["What it asks: Testshire’s own standard for homes (2025), 3 items"]
    other.close()


def test_added_again_it_changes_nothing_and_a_later_version_takes_its_place(bench: Bench, tmp_path: Path) -> None:
    bench.desk.frameworks.add(write_framework(tmp_path))
    before = bench.operations()

    assert not bench.desk.frameworks.add(write_framework(tmp_path))[1]
    assert bench.operations() == before
    bench.desk.frameworks.add(write_framework(tmp_path, version="2026", name="Testshire’s standard"))
    assert bench.desk.frameworks.find("test-homes").version == "2026"
    assert list(origins(bench)).count("TEST-HOMES") == 1


def test_two_laptops_that_add_one_file_apart_have_one_framework(bench: Bench, tmp_path: Path) -> None:
    other = second_desk(bench, tmp_path / "other")
    path = write_framework(tmp_path)
    bench.desk.frameworks.add(path)
    other.frameworks.add(path)
    share(bench.desk, other)

    for desk in (bench.desk, other):
        assert [each.framework.key for each in desk.frameworks.known()] == ["HO-KIM-2023", "ICO-ACC", "TEST-HOMES"]
        assert desk.conflicts.count() == 0
    other.close()


def test_two_versions_added_apart_are_a_conflict_that_can_be_read(bench: Bench, tmp_path: Path) -> None:
    other = second_desk(bench, tmp_path / "other")
    bench.desk.frameworks.add(write_framework(tmp_path, "one.json", version="2025"))
    other.frameworks.add(write_framework(tmp_path, "two.json", version="2026"))
    share(bench.desk, other)

    words = {
        candidate.words
        for conflict in bench.desk.conflicts.open()
        if conflict.field == "content"
        for candidate in conflict.candidates
    }
    assert words == {f"Testshire’s own standard for homes ({year}), 3 items" for year in (2025, 2026)}
    other.close()


def test_a_file_in_the_folder_of_the_home_is_offered_and_is_no_record_yet(bench: Bench) -> None:
    write_framework(bench.desk.frameworks.folder)

    assert origins(bench)["TEST-HOMES"] == "folder"
    assert bench.desk.context.db.execute("SELECT count(*) FROM p_framework").fetchone() == (0,)


def test_a_broken_file_in_the_folder_is_named_and_hinders_no_other(bench: Bench) -> None:
    folder = bench.desk.frameworks.folder
    write_framework(folder)
    write_framework(folder, "nothing.json", groups=[])
    (folder / "torn.json").write_text('{"format":\n "kimdesk-fr', encoding="utf-8")
    (folder / "letters.json").write_bytes(b"\xff\xfe\x00{")

    assert origins(bench)["TEST-HOMES"] == "folder"
    found = {each.name: each.why for each in bench.desk.frameworks.broken()}
    assert found["torn.json"].startswith("Line 2 is no JSON")
    assert found["letters.json"] == "It is no text in UTF-8."
    assert "“groups” is no list" in found["nothing.json"]


@pytest.mark.parametrize(
    ("body", "words"),
    [
        (b"[]", "holds no framework"),
        (b"", "Line 1 is no JSON"),
        (b"[" * 200_000, "nested too deeply"),
        (b" " * 2_000_001, "larger than 2 MB"),
        (b'{"format": "kimdesk-framework/1", "key": NaN}', "has no “name”"),
    ],
)
def test_a_file_that_is_none_is_refused_in_plain_words(bench: Bench, tmp_path: Path, body: bytes, words: str) -> None:
    path = tmp_path / "bad.json"
    path.write_bytes(body)
    before = bench.operations()

    with pytest.raises(UserError, match=r"bad\.json was not read") as refused:
        bench.desk.frameworks.add(path)
    assert words in refused.value.message
    assert bench.operations() == before


def test_a_file_that_is_not_there_is_said_to_be_so(bench: Bench, tmp_path: Path) -> None:
    with pytest.raises(UserError, match="It cannot be opened: No such file"):
        bench.desk.frameworks.add(tmp_path / "gone.json")


def test_the_key_of_one_of_the_programs_own_is_taken(bench: Bench, tmp_path: Path) -> None:
    with pytest.raises(UserError, match="ICO-ACC belongs to a framework that comes with the program"):
        bench.desk.frameworks.add(write_framework(tmp_path, key="ico-acc"))
    own = write_framework(tmp_path, **ombudsman().content())
    assert not bench.desk.frameworks.add(own)[1]


@pytest.mark.parametrize(
    ("role", "may"), [("administrator", True), ("policy_coordinator", True), ("dpo", False), ("viewer", False)]
)
def test_administrators_and_those_who_mind_policies_may_add_one(
    bench: Bench, tmp_path: Path, role: str, may: bool
) -> None:
    person = bench.desk.records.make("person", {"name": "Somebody", "roles": role}).id
    bench.desk.identity.become(person, keep=False)
    path = write_framework(tmp_path)

    if may:
        assert bench.desk.frameworks.add(path)[1]
    else:
        with pytest.raises(UserError, match="may not"):
            bench.desk.frameworks.add(path)


def test_a_record_that_holds_no_framework_is_named_and_hinders_no_other(bench: Bench) -> None:
    bench.desk.records.make("framework", {"name": "Torn", "key": "T", "content": framework_file(groups=[])})

    assert [each.name for each in bench.desk.frameworks.broken()] == ["Torn"]
    assert list(origins(bench)) == ["HO-KIM-2023", "ICO-ACC"]


def test_nobody_knows_a_framework_by_another_name(bench: Bench) -> None:
    with pytest.raises(UserError, match="There are: HO-KIM-2023, ICO-ACC"):
        bench.desk.frameworks.find("ISO 27001")
