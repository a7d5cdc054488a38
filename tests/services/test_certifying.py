"""Certificates in a workspace: begun, asked for, given, brought, withdrawn; and packs that are signed with them and kept."""

from __future__ import annotations

import io
import os
import shutil
import subprocess
import zipfile
from datetime import timedelta
from pathlib import Path

import pytest

from kimdesk.errors import UserError
from kimdesk.model.attached import Attached
from kimdesk.model.ops import Draft, Op
from kimdesk.model.roster import Right, may_change
from kimdesk.services import issued_packs
from kimdesk.signing.certificates import write_identity
from kimdesk.store.attachments import Attachments, named
from tests.devices import second_desk, share
from tests.signing.made_keys import SIGNATORY
from tests.workspaces import Bench


@pytest.fixture(autouse=True)
def _passphrase(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KIMDESK_PASSPHRASE", "four kites over the depot")


@pytest.fixture
def certified(bench: Bench) -> Bench:
    """A workspace whose own authority has given its first person a certificate."""
    desk = bench.desk
    desk.settings.set({"pack_signature": "workspace"})
    desk.certifying.begin()
    desk.certifying.ask()
    desk.certifying.give(the(bench, "asked"))
    return bench


def the(bench: Bench, state: str) -> str:
    (found,) = (each.record.id for each in bench.desk.certifying.all() if each.state == state)
    return found


def states(bench: Bench) -> list[str]:
    return [each.state for each in bench.desk.certifying.all()]


def test_without_the_setting_nothing_is_signed_with_a_certificate(bench: Bench, tmp_path: Path) -> None:
    bench.sign(bench.quarter)
    files = bench.desk.packs.export(bench.quarter, tmp_path)
    assert files is not None
    assert not (files.folder / "manifest.json.p7s").exists()


def test_who_asked_is_given_a_certificate_whose_key_never_left(certified: Bench) -> None:
    assert states(certified) == ["authority", "given"]
    own = certified.desk.certifying.all()[1]
    assert own.key_here
    assert own.certificate is not None
    assert own.certificate.issuer == "Testshire Homes: packs"
    kept = (certified.folder / "certificates").iterdir()
    assert all(b"PRIVATE" not in path.read_bytes() for path in kept)
    signer = certified.desk.certifying.signer()
    assert signer is not None
    assert len(signer.identity.chain) == 1


def test_nobody_can_ask_where_there_is_no_authority(bench: Bench) -> None:
    with pytest.raises(UserError, match="nobody to ask yet"):
        bench.desk.certifying.ask()


def test_a_pack_is_signed_once_and_everybody_gets_those_very_files(certified: Bench, tmp_path: Path) -> None:
    certified.sign(certified.quarter)
    first = certified.desk.packs.export(certified.quarter, tmp_path)
    certified.clock.advance(timedelta(days=40))
    certified.desk.records.change("team", certified.team, {"name": "Empty homes"})
    again = certified.desk.packs.export(certified.quarter, tmp_path)
    assert first is not None
    assert again is not None
    assert first.folder != again.folder
    names = sorted(path.name for path in first.folder.iterdir())
    assert "manifest.json.p7s" in names
    assert names == sorted(path.name for path in again.folder.iterdir())
    assert all((first.folder / name).read_bytes() == (again.folder / name).read_bytes() for name in names)
    verdict = certified.desk.packs.verify(again.folder)
    assert verdict.ok
    assert verdict.certificate == "known"


SHAPES = [("brief", ""), ("", "Voids"), ("board", "Voids")]


@pytest.mark.parametrize(("template", "part"), SHAPES)
def test_packs_by_other_templates_and_of_parts_are_signed_once_and_kept_too(
    certified: Bench, tmp_path: Path, template: str, part: str
) -> None:
    certified.sign(certified.quarter)
    packs = certified.desk.packs
    shape = packs.shape(certified.quarter, template, part)
    whole = packs.export(certified.quarter, tmp_path)
    first = packs.export(certified.quarter, tmp_path, shape=shape)
    certified.clock.advance(timedelta(days=40))
    certified.desk.certifying.withdraw(the(certified, "given"), "The laptop was lost")
    again = packs.export(certified.quarter, tmp_path, shape=shape)
    assert whole is not None
    assert first is not None
    assert again is not None
    assert packs.remark(first) == packs.remark(again) == ""
    names = sorted(path.name for path in first.folder.iterdir())
    assert "manifest.json.p7s" in names
    assert names == sorted(path.name for path in again.folder.iterdir())
    assert all((first.folder / name).read_bytes() == (again.folder / name).read_bytes() for name in names)
    for folder in (whole.folder, again.folder):
        verdict = packs.verify(folder)
        assert verdict.ok, verdict.sentences
        assert "It is, byte for byte, the pack that was issued and that this workspace keeps." in verdict.sentences
    assert len(named(certified.desk.context.db)) == 2


def test_each_template_and_part_is_kept_beside_the_others_and_goes_to_colleagues(
    certified: Bench, tmp_path: Path
) -> None:
    other = second_desk(certified, tmp_path / "other")
    certified.sign(certified.quarter)
    packs = certified.desk.packs
    for template, part in SHAPES:
        assert packs.export(certified.quarter, tmp_path, shape=packs.shape(certified.quarter, template, part))
    share(certified.desk, other)
    assert len(named(other.context.db)) == len(SHAPES)
    quarter = other.context.quarter(certified.quarter.name)
    for template, part in SHAPES:
        with pytest.raises(UserError, match="not on this laptop yet"):
            other.packs.export(quarter, tmp_path, shape=certified.desk.packs.shape(certified.quarter, template, part))


def test_a_pack_made_beside_the_one_that_was_issued_says_that_it_is_not_that_one(
    certified: Bench, tmp_path: Path
) -> None:
    certified.sign(certified.quarter)
    packs = certified.desk.packs
    assert packs.export(certified.quarter, tmp_path) is not None
    made = packs.write(certified.quarter, tmp_path)
    assert made is not None
    verdict = packs.verify(made.folder)
    assert verdict.ok, verdict.sentences
    assert any(each.startswith("It is not the very pack that was issued") for each in verdict.sentences)


def test_what_is_too_large_to_be_kept_is_said_where_it_is_saved(
    certified: Bench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    certified.sign(certified.quarter)
    packs = certified.desk.packs
    first = packs.export(certified.quarter, tmp_path)
    (kept,) = named(certified.desk.context.db)
    monkeypatch.setattr(issued_packs, "MOST_TOGETHER", kept.size + 100)
    second = packs.export(certified.quarter, tmp_path, shape=packs.shape(certified.quarter, "brief"))
    assert first is not None
    assert second is not None
    assert packs.remark(first) == ""
    assert "too large to be kept" in packs.remark(second)
    assert len(named(certified.desk.context.db)) == 1


def test_a_brief_is_not_handed_out_as_the_full_pack(certified: Bench, tmp_path: Path) -> None:
    certified.sign(certified.quarter)
    packs = certified.desk.packs
    brief = packs.export(certified.quarter, tmp_path, shape=packs.shape(certified.quarter, "brief"))
    assert brief is not None
    issued_as(certified, {each.name: each.read_bytes() for each in brief.folder.iterdir()})
    with pytest.raises(UserError, match="damaged"):
        packs.export(certified.quarter, tmp_path)


@pytest.mark.parametrize("value", [7, ["x"], {"k": 3}, {"k": {"name": "a"}}])
def test_rubbish_among_the_issued_packs_breaks_nothing(certified: Bench, tmp_path: Path, value: object) -> None:
    certified.sign(certified.quarter)
    signature = certified.desk.signing.signature(certified.quarter)
    assert signature is not None
    draft = Draft("signoff", signature.id, "issued_more", Op.SET, value)
    certified.desk.context.store.commit("issue", certified.desk.identity.me().id, [draft])
    packs = certified.desk.packs
    assert named(certified.desk.context.db) == []
    brief = packs.export(certified.quarter, tmp_path, shape=packs.shape(certified.quarter, "brief"))
    assert brief is not None
    assert packs.verify(brief.folder).ok
    assert len(named(certified.desk.context.db)) == 1


def test_a_process_of_its_own_signs_the_same(certified: Bench, tmp_path: Path) -> None:
    certified.sign(certified.quarter)
    files = certified.desk.packs.export_apart(certified.quarter, tmp_path)
    assert files is not None
    assert certified.desk.packs.verify(files.folder).certificate == "known"
    assert certified.desk.packs.export(certified.quarter, tmp_path) is not None
    assert len(list((certified.folder / "evidence").glob("*"))) == 1


def test_an_amendment_is_issued_beside_the_first_and_both_stay_verifiable(certified: Bench, tmp_path: Path) -> None:
    certified.sign(certified.quarter)
    first = certified.desk.packs.export(certified.quarter, tmp_path)
    certified.desk.signing.reopen(certified.quarter, "A figure was wrong")
    certified.sign(certified.quarter)
    second = certified.desk.packs.export(certified.quarter, tmp_path)
    assert first is not None
    assert second is not None
    assert certified.desk.packs.verify(second.folder).ok
    told = certified.desk.packs.verify(first.folder)
    assert told.certificate == "known"
    assert "A figure was wrong" in told.superseded


def test_the_first_certificate_that_holds_signs_and_one_that_ran_out_does_not(certified: Bench) -> None:
    certified.clock.advance(timedelta(days=4 * 365))
    assert certified.desk.certifying.signer() is None
    certified.desk.certifying.ask()
    certified.desk.certifying.give(the(certified, "asked"))
    assert certified.desk.certifying.signer() is not None


def test_after_a_loss_a_certificate_is_withdrawn_with_a_reason_and_a_check_says_so(
    certified: Bench, tmp_path: Path
) -> None:
    certified.sign(certified.quarter)
    files = certified.desk.packs.export(certified.quarter, tmp_path)
    given = the(certified, "given")
    with pytest.raises(UserError, match="A reason is needed"):
        certified.desk.certifying.withdraw(given, " ")
    certified.desk.certifying.withdraw(given, "The laptop was lost")
    assert certified.desk.certifying.signer() is None
    assert files is not None
    said = " ".join(certified.desk.packs.verify(files.folder).sentences)
    assert "withdrew the certificate on 12/01/2026: The laptop was lost." in said


def test_a_lost_authority_is_replaced_and_what_it_gave_stays_known(certified: Bench, tmp_path: Path) -> None:
    certified.sign(certified.quarter)
    files = certified.desk.packs.export(certified.quarter, tmp_path)
    for path in (certified.folder / "certificates").iterdir():
        path.unlink()
    certified.desk.certifying.ask()
    with pytest.raises(UserError, match="key is not on this laptop"):
        certified.desk.certifying.give(the(certified, "asked"))
    certified.desk.certifying.begin()
    certified.desk.certifying.give(the(certified, "asked"))
    assert certified.desk.certifying.signer() is not None
    assert files is not None
    assert certified.desk.packs.verify(files.folder).certificate == "known"


def test_a_certificate_of_the_council_signs_as_well(bench: Bench, tmp_path: Path) -> None:
    bench.clock.advance(timedelta(days=330))
    path = tmp_path / "council.pfx"
    path.write_bytes(write_identity(SIGNATORY, "kites"))
    with pytest.raises(UserError, match="cannot be used"):
        bench.desk.certifying.bring(path, "wrong")
    with pytest.raises(UserError, match="was not read"):
        bench.desk.certifying.bring(tmp_path / "none.pfx", "kites")
    bench.desk.certifying.bring(path, "kites")
    bench.desk.settings.set({"pack_signature": "own"})
    bench.sign(bench.quarter)
    files = bench.desk.packs.export(bench.quarter, tmp_path)
    assert files is not None
    assert bench.desk.packs.verify(files.folder).certificate == "known"


@pytest.mark.parametrize(
    ("role", "field", "may"),
    [
        ("director", "asked", True),
        ("director", "given", False),
        ("director", "withdrawn", False),
        ("administrator", "given", True),
        ("service_manager", "asked", False),
        ("line_manager", "title", False),
    ],
)
def test_a_signatory_asks_and_an_administrator_vouches(role: str, field: str, may: bool) -> None:
    assert may_change((Right(role),), "certificate", "", field) is may


def test_a_colleague_who_has_not_the_files_yet_is_told_so(certified: Bench, tmp_path: Path) -> None:
    other = second_desk(certified, tmp_path / "other")
    certified.sign(certified.quarter)
    assert certified.desk.packs.export(certified.quarter, tmp_path) is not None
    share(certified.desk, other)
    with pytest.raises(UserError, match="not on this laptop yet"):
        other.packs.export(other.context.quarter(certified.quarter.name), tmp_path)


def exported(certified: Bench, to: Path) -> Path:
    certified.sign(certified.quarter)
    files = certified.desk.packs.export(certified.quarter, to)
    assert files is not None
    return files.folder


def issued_as(bench: Bench, entries: dict[str, bytes]) -> None:
    """Let the sign-off say that these files were issued, as a colleague's tampered program might."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for name, body in entries.items():
            archive.writestr(name, body)
    mark, size = Attachments(bench.folder / "evidence").keep_bytes(packed.getvalue())
    signature = bench.desk.signing.signature(bench.quarter)
    assert signature is not None
    value = Attached("KIM pack.zip", size, mark).value
    draft = Draft("signoff", signature.id, "issued", Op.SET, value)
    bench.desk.context.store.commit("issue", bench.desk.identity.me().id, [draft])


@pytest.mark.parametrize("name", ["../out.pdf", "/tmp/out.pdf", "a/b.pdf", "..\\out.pdf"])
def test_an_issued_pack_from_elsewhere_writes_nothing_outside_its_folder(
    certified: Bench, tmp_path: Path, name: str
) -> None:
    folder = exported(certified, tmp_path)
    whole = {path.name: path.read_bytes() for path in folder.iterdir()}
    issued_as(certified, {name if each.endswith(".pdf") else each: body for each, body in whole.items()})
    to = tmp_path / "to"
    to.mkdir()
    with pytest.raises(UserError, match="damaged"):
        certified.desk.packs.export(certified.quarter, to)
    assert list(to.iterdir()) == []
    assert not (tmp_path / "out.pdf").exists()


@pytest.mark.parametrize("left_out", [".pdf", ".xlsx", "manifest.json"])
def test_an_issued_pack_that_is_none_is_said_to_be_damaged(certified: Bench, tmp_path: Path, left_out: str) -> None:
    folder = exported(certified, tmp_path)
    issued_as(
        certified, {each.name: each.read_bytes() for each in folder.iterdir() if not each.name.endswith(left_out)}
    )
    with pytest.raises(UserError, match="damaged"):
        certified.desk.packs.export(certified.quarter, tmp_path)


def test_an_issued_pack_of_other_content_is_not_handed_out_as_this_one(certified: Bench, tmp_path: Path) -> None:
    folder = exported(certified, tmp_path)
    other = {each.name: each.read_bytes() for each in folder.iterdir()}
    certified.desk.signing.reopen(certified.quarter, "Once more")
    certified.desk.records.change("team", certified.team, {"name": "Empty homes"})
    certified.sign(certified.quarter)
    issued_as(certified, other)
    with pytest.raises(UserError, match="damaged"):
        certified.desk.packs.export(certified.quarter, tmp_path)


def test_an_authority_that_was_withdrawn_is_vouched_for_no_more(certified: Bench, tmp_path: Path) -> None:
    folder = exported(certified, tmp_path)
    certified.desk.certifying.withdraw(the(certified, "authority"), "Its laptop was stolen")
    said = " ".join(certified.desk.packs.verify(folder).sentences)
    assert "vouches for that name" not in said
    assert "vouches for it no more" in said
    assert "Its laptop was stolen" in said


def test_a_certificate_from_elsewhere_that_cannot_be_read_breaks_no_check(certified: Bench, tmp_path: Path) -> None:
    folder = exported(certified, tmp_path)
    for values in ({"asked": "%%%"}, {"given": "%%%", "asked": "AAAA"}, {"given": "AAAA"}):
        certified.desk.records.make("certificate", {"title": "Odd", "sort": "signatory", **values})
    assert certified.desk.packs.verify(folder).certificate == "known"
    assert states(certified).count("asked") == 3


def test_a_pack_without_the_certificate_that_was_asked_for_says_so(certified: Bench, tmp_path: Path) -> None:
    certified.desk.certifying.withdraw(the(certified, "given"), "The laptop was lost")
    certified.sign(certified.quarter)
    files = certified.desk.packs.export(certified.quarter, tmp_path)
    assert files is not None
    assert "carries no certificate signature" in certified.desk.packs.remark(files)
    certified.desk.settings.set({"pack_signature": ""})
    assert certified.desk.packs.remark(files) == ""


@pytest.mark.skipif(shutil.which("openssl") is None, reason="openssl is missing")
def test_the_issuer_s_certificate_is_handed_out_and_openssl_goes_by_it(certified: Bench, tmp_path: Path) -> None:
    folder = exported(certified, tmp_path)
    authority, given = (the(certified, state) for state in ("authority", "given"))
    issuer, own = (certified.desk.certifying.save(each, tmp_path) for each in (authority, given))
    assert issuer.name == "Testshire Homes_ packs.pem"
    assert b"PRIVATE" not in issuer.read_bytes() + own.read_bytes()
    words = ["openssl", "cms", "-verify", "-binary", "-inform", "DER", "-in", "manifest.json.p7s", "-content"]
    words += ["manifest.json", "-purpose", "any", "-out", os.devnull, "-CAfile"]
    holds = [
        subprocess.run([*words, str(each)], cwd=folder, capture_output=True).returncode == 0 for each in (issuer, own)
    ]
    assert holds == [True, False]


def test_a_certificate_that_was_not_given_yet_cannot_be_handed_out(certified: Bench, tmp_path: Path) -> None:
    certified.desk.certifying.ask()
    with pytest.raises(UserError, match="has no certificate yet"):
        certified.desk.certifying.save(the(certified, "asked"), tmp_path)
    with pytest.raises(UserError, match="is not there"):
        certified.desk.certifying.save(the(certified, "authority"), tmp_path / "nowhere")
