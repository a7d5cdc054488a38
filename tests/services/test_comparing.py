from __future__ import annotations

import json
from pathlib import Path

import pytest

from kimdesk.errors import UserError
from tests.workspaces import Bench


@pytest.fixture
def signed_twice(bench: Bench) -> Bench:
    """A quarter that was signed, opened again with a reason, changed, and signed again."""
    risk = bench.desk.records.make("risk", {"title": "Damp records", "likelihood": "2", "impact": "4"}).id
    bench.sign(bench.before)
    bench.desk.signing.reopen(bench.before, "A score was wrong.")
    bench.desk.records.change("risk", risk, {"likelihood": "4"})
    bench.sign(bench.before)
    return bench


def test_a_signed_quarter_is_compared_with_its_amendment(signed_twice: Bench) -> None:
    name = signed_twice.before.name
    compared = signed_twice.desk.comparing.compare(f"{name}:0", name)
    assert compared.after.name == f"{name}, amendment 1"
    assert [(row.before, row.after) for row in compared.rows if row.what == "Score"] == [
        ("L2 x I4 = 8", "L4 x I4 = 16")
    ]
    assert any("A score was wrong" in words for words in compared.after.about)
    assert any("was reopened on" in words for words in compared.before.about)


def test_a_pack_from_a_folder_is_the_same_as_what_was_signed(signed_twice: Bench, tmp_path: Path) -> None:
    files = signed_twice.desk.packs.export(signed_twice.before, tmp_path)
    assert files is not None
    compared = signed_twice.desk.comparing.compare(str(files.folder), signed_twice.before.name)
    assert compared.rows == ()
    assert compared.counts.same > 0


def test_a_pack_that_was_changed_is_not_compared(signed_twice: Bench, tmp_path: Path) -> None:
    files = signed_twice.desk.packs.export(signed_twice.before, tmp_path)
    assert files is not None
    content = json.loads(files.content.read_bytes())
    content["records"][0]["title"] = "Another"
    files.content.write_text(json.dumps(content), encoding="utf-8")
    with pytest.raises(UserError, match="not as it was made"):
        signed_twice.desk.comparing.compare(str(files.folder), signed_twice.before.name)


def test_a_file_beside_a_pack_does_not_keep_it_from_being_compared(signed_twice: Bench, tmp_path: Path) -> None:
    files = signed_twice.desk.packs.export(signed_twice.before, tmp_path)
    assert files is not None
    (files.folder / "notes.txt").write_text("Mine", encoding="utf-8")
    assert signed_twice.desk.comparing.compare(str(files.folder), signed_twice.before.name).rows == ()


def test_a_folder_without_a_pack_and_an_unknown_sign_off_are_refused_in_words(bench: Bench, tmp_path: Path) -> None:
    with pytest.raises(UserError, match="not a whole KIM pack"):
        bench.desk.comparing.source(str(tmp_path))
    with pytest.raises(UserError, match="no such sign-off"):
        bench.desk.comparing.source(f"{bench.before.name}:0")


def test_what_can_be_compared_is_offered_newest_first(signed_twice: Bench) -> None:
    found = [each.words for each in signed_twice.desk.comparing.choices()]
    name = signed_twice.before.name
    assert found.index(f"{name}:1") < found.index(f"{name}:0")
    assert f"{name}:draft" not in found
    for each in found:
        signed_twice.desk.comparing.source(each)


def test_two_quarters_know_their_returns_by_their_team(signed_twice: Bench) -> None:
    compared = signed_twice.desk.comparing.compare(signed_twice.before.name, f"{signed_twice.quarter.name}:draft")
    returns = [row for row in compared.rows if row.section == "returns" and row.what == "The whole record"]
    assert returns == []


def test_a_part_of_a_pack_is_not_compared_as_if_it_were_the_whole(signed_twice: Bench, tmp_path: Path) -> None:
    packs = signed_twice.desk.packs
    part = packs.parts(signed_twice.before)[-1].name
    files = packs.export(signed_twice.before, tmp_path, None, packs.shape(signed_twice.before, "brief", part))
    assert files is not None
    compared = signed_twice.desk.comparing.compare(str(files.folder), f"{signed_twice.before.name}:1")
    assert any("withheld whole" in each for each in compared.remarks)
    assert not [row for row in compared.rows if row.what == "The whole record"]
