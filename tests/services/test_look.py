"""What packs look like is set for the workspace, travels as files do, and is frozen with what is signed."""

from __future__ import annotations

from pathlib import Path

import pytest

from kimdesk.errors import UserError
from kimdesk.exports.logo import read_logo
from kimdesk.model.attached import Attached
from kimdesk.model.frozen import canonical
from kimdesk.store.attachments import named, of_everybody
from tests.devices import second_desk, share
from tests.exports.made_logos import bomb, encoded, kite
from tests.services.offices import Office, without_keyring
from tests.services.test_rights import become
from tests.workspaces import Bench


@pytest.fixture
def logo(tmp_path: Path) -> Path:
    path = tmp_path / "Red kite.png"
    path.write_bytes(encoded(kite()))
    return path


def look_of(bench: Bench) -> dict[str, str]:
    found: dict[str, str] = bench.desk.signing.content(bench.quarter)["workspace"].get("look", {})
    return found


def test_without_any_setting_nothing_is_frozen_of_it(bench: Bench) -> None:
    assert look_of(bench) == {}
    assert bench.desk.look.logo() is None
    assert bench.desk.look.picture() is None


def test_name_colour_and_logo_are_frozen_with_the_words_for_the_logo(bench: Bench, logo: Path) -> None:
    bench.desk.look.set_logo(logo)
    bench.desk.settings.set({"controller": "Testshire Council", "colour": "7a1f3d"})
    look = look_of(bench)
    assert (look["council"], look["colour"]) == ("Testshire Council", "#7A1F3D")
    found = read_logo(look)
    assert found is not None
    assert found.words == "Logo of Testshire Council"
    assert found.body == bench.desk.look.picture()
    bench.desk.settings.set({"logo_words": "Testshire Council, a red kite"})
    assert look_of(bench)["logo_words"] == "Testshire Council, a red kite"


def test_a_signed_pack_comes_out_the_same_after_the_logo_has_changed(bench: Bench, logo: Path, tmp_path: Path) -> None:
    bench.desk.look.set_logo(logo)
    bench.sign(bench.quarter)
    (tmp_path / "first").mkdir()
    (tmp_path / "second").mkdir()
    first = bench.desk.packs.export(bench.quarter, tmp_path / "first")
    logo.write_bytes(encoded(kite("RGB", (90, 90))))
    bench.desk.look.set_logo(logo)
    bench.desk.settings.set({"colour": "#123456", "controller": "Another council"})
    second = bench.desk.packs.export(bench.quarter, tmp_path / "second")
    assert first is not None
    assert second is not None
    assert first.pdf.read_bytes() == second.pdf.read_bytes()
    assert bench.desk.packs.verify(second.folder).ok


def test_taking_it_away_is_undone_like_any_setting(bench: Bench, logo: Path) -> None:
    bench.desk.look.set_logo(logo)
    bench.desk.look.remove_logo()
    assert bench.desk.look.logo() is None
    bench.desk.undo.undo()
    found = bench.desk.look.logo()
    assert found is not None
    assert found.name == "Red kite.png"


def test_only_administrators_set_it_and_then_nothing_is_kept(bench: Bench, logo: Path) -> None:
    become(bench, "director")
    before = bench.operations()
    with pytest.raises(UserError, match="may not"):
        bench.desk.look.set_logo(logo)
    assert bench.operations() == before
    assert not bench.desk.context.store.home.evidence.exists()


def test_a_picture_that_cannot_be_used_changes_nothing(bench: Bench, logo: Path) -> None:
    bench.desk.look.set_logo(logo)
    before = bench.desk.look.logo()
    logo.write_bytes(bomb())
    with pytest.raises(UserError, match="million pixels"):
        bench.desk.look.set_logo(logo)
    assert bench.desk.look.logo() == before


def test_every_laptop_needs_the_logo_and_a_draft_without_it_says_so(bench: Bench, logo: Path, tmp_path: Path) -> None:
    bench.desk.look.set_logo(logo)
    found = bench.desk.look.logo()
    assert found is not None
    other = second_desk(bench, tmp_path / "other")
    share(bench.desk, other)
    db = other.context.db
    assert of_everybody(db) == {found.hash} == {each.hash for each in named(db)}
    assert other.look.picture() is None
    (tmp_path / "to").mkdir()
    files = other.packs.export(bench.quarter, tmp_path / "to")
    assert files is not None
    assert "not on this laptop yet" in other.packs.remark(files)
    assert bench.desk.packs.remark(files) == ""
    other.close()


def test_nothing_is_signed_without_the_logo_that_packs_are_to_show(bench: Bench, logo: Path) -> None:
    bench.desk.look.set_logo(logo)
    found = bench.desk.look.logo()
    assert found is not None
    kept = bench.desk.context.store.home.evidence / found.hash
    body = kept.read_bytes()
    kept.unlink()
    said = [each.sentence for each in bench.desk.signing.preconditions(bench.quarter) if not each.holds]
    assert any("logo is not on this laptop yet" in each for each in said)
    kept.write_bytes(body)
    said = [each.sentence for each in bench.desk.signing.preconditions(bench.quarter) if not each.holds]
    assert not any("logo" in each for each in said)
    kept.unlink()
    bench.desk.look.remove_logo()
    said = [each.sentence for each in bench.desk.signing.preconditions(bench.quarter) if not each.holds]
    assert not any("logo" in each for each in said)


def test_a_logo_reaches_every_colleague_without_being_asked_for(
    logo: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    without_keyring(monkeypatch)
    (tmp_path / "office").mkdir()
    office = Office(tmp_path / "office")
    try:
        ada = office.founder()
        bob = office.colleague(ada, "Bob", "service_manager")
        ada.look.set_logo(logo)
        ada.sharing.sync()
        bob.sharing.sync()
        assert bob.look.picture() == ada.look.picture() is not None
    finally:
        office.close()


@pytest.mark.parametrize("body", [b"not a picture", encoded(kite("RGBA"))])
def test_what_came_from_elsewhere_and_is_no_logo_is_not_shown(bench: Bench, logo: Path, body: bytes) -> None:
    bench.desk.look.set_logo(logo)
    mark, size = bench.desk.attaching._files.keep_bytes(body)
    value = Attached("logo.png", size, mark).value
    bench.desk.records.change("workspace", bench.desk.context.store.workspace, {"logo": value})
    assert bench.desk.look.picture() is None
    assert b"not a picture" not in canonical(bench.desk.signing.content(bench.quarter))
