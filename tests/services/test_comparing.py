from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from kimdesk.errors import UserError
from kimdesk.exports.comparison import Compared
from kimdesk.exports.pack import write_pack
from kimdesk.exports.signer import Signer
from kimdesk.exports.verify import Verdict, verify
from kimdesk.model.frozen import canonical
from kimdesk.services.comparing import read_pack_folder
from tests.exports.make_document import make_document, make_signoff
from tests.exports.test_verify import forge_pages
from tests.signing.made_keys import NOW, SIGNATORY
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
    assert any("are of no such part, and not compared" in each for each in compared.remarks)
    assert not [row for row in compared.rows if row.what == "The whole record"]


def test_a_part_is_compared_with_that_part_of_another_quarter_alone(signed_twice: Bench, tmp_path: Path) -> None:
    packs, later = signed_twice.desk.packs, f"{signed_twice.quarter.name}:draft"
    part = packs.parts(signed_twice.before)[-1].name
    assert part == "Voids"
    files = packs.export(signed_twice.before, tmp_path, None, packs.shape(signed_twice.before, "", part))
    assert files is not None
    signed_twice.type("statement", "Something new.")
    compared = signed_twice.desk.comparing.compare(str(files.folder), later)
    assert {row.team for row in compared.rows} <= {"Voids", ""}
    assert not [row for row in compared.rows if row.what == "The whole record"]
    assert compared.counts.new == 0
    back = signed_twice.desk.comparing.compare(later, str(files.folder))
    assert (back.counts.gone, {row.team for row in back.rows}) == (0, {row.team for row in compared.rows})


def test_a_pack_whose_pages_were_changed_is_not_compared_although_its_manifest_agrees(
    signed_twice: Bench, tmp_path: Path
) -> None:
    files = signed_twice.desk.packs.export(signed_twice.before, tmp_path)
    assert files is not None
    forge_pages(files.folder)
    for compare in (signed_twice.desk.comparing.compare, unstopped(signed_twice)):
        with pytest.raises(UserError, match=f"{files.pdf.name} is not what KIM Desk makes"):
            compare(str(files.folder), signed_twice.before.name)


def test_a_content_that_is_exchanged_after_the_check_is_not_compared(signed_twice: Bench, tmp_path: Path) -> None:
    files = signed_twice.desk.packs.export(signed_twice.before, tmp_path)
    assert files is not None

    def check(path: Path) -> Verdict:
        verdict = signed_twice.desk.packs.verify(path)
        content = json.loads(files.content.read_bytes())
        content["records"][0]["title"] = "Another"
        files.content.write_bytes(canonical(content))
        return verdict

    with pytest.raises(UserError, match="changed while it was read"):
        read_pack_folder(files.folder, check)


def test_a_pack_is_checked_apart_and_whoever_stops_gets_no_answer(signed_twice: Bench, tmp_path: Path) -> None:
    files = signed_twice.desk.packs.export(signed_twice.before, tmp_path)
    assert files is not None
    compared = unstopped(signed_twice)(str(files.folder), signed_twice.before.name)
    assert compared is not None
    assert compared.rows == ()
    stopped = signed_twice.desk.comparing.compare_unless(
        str(files.folder), signed_twice.before.name, iter([False, True]).__next__
    )
    assert stopped is None


def unstopped(bench: Bench) -> Callable[[str, str], Compared | None]:
    return lambda before, after: bench.desk.comparing.compare_unless(before, after, lambda: False)


def test_what_a_certificate_is_worth_is_said_beside_the_comparison(tmp_path: Path) -> None:
    document = make_document(1, activities=1)
    signer = Signer(SIGNATORY, "Testshire Homes", NOW)
    files = write_pack(document, make_signoff(document), tmp_path, signer=signer)
    assert files is not None
    source = read_pack_folder(files.folder, verify)
    assert any("Nobody here vouches for that name" in each for each in source.notes)
