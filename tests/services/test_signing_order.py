"""Several people sign one quarter in order, each the very same content."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from kimdesk.errors import Refused, UserError
from kimdesk.exports.verify import verify
from kimdesk.model.frozen import canonical
from kimdesk.model.ops import CREATED
from kimdesk.model.recorded import ATTESTATIONS
from kimdesk.model.roster import Right, may_change
from tests.exports import second_verifier
from tests.workspaces import Bench

ALL = tuple(ATTESTATIONS)
ROLES = {"Mona": "service_manager", "Hal": "head_of_service", "Dee": "director"}


@pytest.fixture
def ordered(bench: Bench) -> Bench:
    """Three people who sign in order, and a quarter that is ready."""
    for name, role in ROLES.items():
        bench.desk.records.make("person", {"name": name, "sort": "person", "roles": (role,)})
    bench.desk.settings.set({"signoff_order": "manager_head_director"})
    for team in (bench.team, bench.other):
        bench.fill_and_review(bench.quarter, team)
    return bench


def be(bench: Bench, name: str) -> None:
    who = next(each for each in bench.desk.identity.choices() if each.name == name)
    bench.desk.identity.become(who.id)


def sign(bench: Bench, *names: str) -> None:
    for name in names:
        be(bench, name)
        bench.desk.signing.sign(bench.quarter, ALL)


def names_next(bench: Bench) -> str:
    step = bench.desk.signing.order.of(bench.quarter).next
    return step.words if step else ""


def test_the_quarter_is_signed_when_the_last_one_has_signed(ordered: Bench) -> None:
    signing = ordered.desk.signing
    for name, then in (("Mona", "Head of service"), ("Hal", "Director")):
        sign(ordered, name)
        assert signing.signature(ordered.quarter) is None
        assert names_next(ordered) == then
        assert not ordered.desk.overview.picture(ordered.quarter).signed
    sign(ordered, "Dee")
    signature = signing.signature(ordered.quarter)
    assert signature is not None
    assert ordered.desk.overview.picture(ordered.quarter).signed
    assert (signature.values["signed_by"], signature.values["role"]) == ("Dee", "Director")
    before = signature.values["signatories"]
    assert [(each["signed_by"], each["role"]) for each in before] == [
        ("Mona", "Service manager"),
        ("Hal", "Head of service"),
    ]
    assert {each["content_hash"] for each in before} == {signature.mark}


@pytest.mark.parametrize("early", ["Hal", "Dee"])
def test_nobody_signs_before_it_is_their_turn(ordered: Bench, early: str) -> None:
    be(ordered, early)
    with pytest.raises(UserError, match="the service manager signs next"):
        ordered.desk.signing.sign(ordered.quarter, ALL)
    sign(ordered, "Mona")
    with pytest.raises(UserError, match="the head of service signs next"):
        ordered.desk.signing.sign(ordered.quarter, ALL)


def test_each_must_attest_and_find_everything_settled(ordered: Bench) -> None:
    be(ordered, "Mona")
    with pytest.raises(Refused):
        ordered.desk.signing.sign(ordered.quarter, ALL[1:])


def test_a_change_in_between_is_named_and_asks_for_every_signature_anew(ordered: Bench) -> None:
    sign(ordered, "Mona", "Hal")
    be(ordered, "Hal")
    risk = ordered.desk.records.make("risk", {"title": "Roof", "event": "Leaks"})
    order = ordered.desk.signing.order.of(ordered.quarter)
    assert any("Roof" in each for each in order.changed)
    assert [each["signed_by"] for each in order.lapsed] == ["Mona", "Hal"]
    assert names_next(ordered) == "Service manager"
    be(ordered, "Dee")
    with pytest.raises(UserError, match="the service manager signs next"):
        ordered.desk.signing.sign(ordered.quarter, ALL)
    sign(ordered, "Mona")
    assert names_next(ordered) == "Head of service"
    sign(ordered, "Hal", "Dee")
    signature = ordered.desk.signing.signature(ordered.quarter)
    assert signature is not None
    document = ordered.desk.signing.document(signature)
    assert any(each["id"] == risk.id for each in document["records"])
    assert len(ordered.desk.signing.every_signature(ordered.quarter)) == 1


def test_days_that_pass_and_what_is_about_something_else_change_nothing(ordered: Bench) -> None:
    action = {"title": "Mend", "owners": (ordered.desk.identity.me().id,), "target": "20/01/2026", "theme": "IA"}
    ordered.desk.records.make("action", action, prefix="IA")
    system = ordered.desk.records.make("system", {"name": "Ledger"}).id
    owner = ordered.desk.identity.me().id
    asset = {"title": "Files", "holds": "Files", "function": "Repairs", "owner": owner, "system": system}
    ordered.desk.records.make("asset", {**asset, "status": "held", "next_review": "2026-01-20"})
    sign(ordered, "Mona")
    ordered.clock.advance(timedelta(days=30))
    ordered.desk.records.make("measure", {"title": "Calls answered", "definition": "Share of calls"})
    assert names_next(ordered) == "Head of service"
    sign(ordered, "Hal", "Dee")
    assert ordered.desk.signing.arrived_after(ordered.quarter) == []


def test_one_person_in_two_roles_is_flagged(ordered: Bench) -> None:
    ordered.desk.settings.set({"signoff_order": "head_director"})
    ordered.desk.records.make("person", {"name": "Both", "roles": ("head_of_service", "director"), "sort": "person"})
    sign(ordered, "Both", "Both")
    signature = ordered.desk.signing.signature(ordered.quarter)
    assert signature is not None
    assert "One person signed for more than one role: Both." in signature.values["flags"]


def test_an_amendment_is_signed_in_order_again(ordered: Bench) -> None:
    sign(ordered, "Mona", "Hal", "Dee")
    ordered.desk.signing.reopen(ordered.quarter, "A team was forgotten")
    assert names_next(ordered) == "Service manager"
    sign(ordered, "Mona", "Hal", "Dee")
    assert [each.amendment for each in ordered.desk.signing.every_signature(ordered.quarter)] == [0, 1]


def test_the_pack_names_all_of_them_and_both_verifiers_find_one_over_other_content(
    ordered: Bench, tmp_path: Path
) -> None:
    sign(ordered, "Mona", "Hal", "Dee")
    files = ordered.desk.packs.export(ordered.quarter, tmp_path)
    assert files is not None
    verdict = ordered.desk.packs.verify(files.folder)
    assert verdict.ok, verdict.sentences
    said = " ".join(verdict.parts["signed"])
    assert [said.index(name) for name in ("Dee", "Hal", "Mona")] == sorted(map(said.index, ("Dee", "Hal", "Mona")))
    assert second_verifier.flaws(files.folder) == []
    facts = second_verifier.json.loads(files.manifest.read_bytes())
    facts["signoff"]["signatories"][0]["content_hash"] = "0" * 64
    files.manifest.write_bytes(canonical(facts))
    assert any("Mona" in each for each in verify(files.folder).sentences if "other content" in each)
    assert "the sign-off is for another content" in second_verifier.flaws(files.folder)


def test_a_scan_of_the_sheet_signed_by_hand_is_kept_named_and_can_be_had_again(ordered: Bench, tmp_path: Path) -> None:
    scan = tmp_path / "signed sheet.pdf"
    scan.write_bytes(b"%PDF ink")
    be(ordered, "Mona")
    with pytest.raises(UserError, match="is not signed off"):
        ordered.desk.sheets.attach(ordered.quarter, scan)
    sign(ordered, "Mona", "Hal", "Dee")
    (tmp_path / "before").mkdir()
    before = ordered.desk.packs.export(ordered.quarter, tmp_path / "before")
    ordered.desk.sheets.attach(ordered.quarter, scan)
    (tmp_path / "after").mkdir()
    after = ordered.desk.packs.export(ordered.quarter, tmp_path / "after")
    assert before is not None
    assert after is not None
    for files in (before, after):
        verdict = ordered.desk.packs.verify(files.folder)
        assert verdict.ok, verdict.sentences
        assert ("signed sheet.pdf" in " ".join(verdict.parts["signed"])) is (files is after)
    assert ordered.desk.sheets.save_copy(ordered.quarter, tmp_path / "copy").read_bytes() == b"%PDF ink"


@pytest.mark.parametrize(
    ("role", "field", "value", "may"),
    [
        ("service_manager", CREATED, {}, True),
        ("service_manager", "by_manager", {}, True),
        ("service_manager", "by_head", {}, False),
        ("service_manager", "signed", {}, False),
        ("head_of_service", "by_manager", {}, False),
        ("head_of_service", "by_head", {}, True),
        ("head_of_service", "signed", {"order": ["head_of_service", "director"]}, False),
        ("head_of_service", "signed", {"order": ["service_manager", "head_of_service"]}, True),
        ("head_of_service", "signed", {"order": ["head_of_service", "director"], "reopened": {"by": "x"}}, True),
        ("director", "signed", {"order": ["head_of_service", "director"]}, True),
        ("director", "signed", {"order": [["x"], {}]}, True),
        ("line_manager", "by_manager", {}, False),
        ("administrator", "by_manager", {}, False),
        ("administrator", "scan", {}, True),
    ],
)
def test_each_role_writes_its_own_signature_and_no_other(role: str, field: str, value: object, may: bool) -> None:
    assert may_change((Right(role),), "signoff", "", field, value) is may
