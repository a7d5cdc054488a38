"""Evidence bundles: what goes in, what is withheld everywhere, and what an open request holds."""

from __future__ import annotations

import json
import zipfile
import zlib
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from kimdesk.errors import Refused, UserError
from kimdesk.exports.manifest import digest
from kimdesk.model.ops import Op
from kimdesk.services.bundle_content import Withholding
from kimdesk.services.bundles import BundleRequest
from kimdesk.services.moments import end_of_day
from tests.devices import remote
from tests.exports.reading_back import squeezed, words_of_pdf
from tests.workspaces import JANUARY, Bench

SECRET = "The lock code of the depot is four kites"
DAY = JANUARY.date()


@pytest.fixture
def risk(bench: Bench) -> str:
    """A risk whose cause was written over a month later."""
    made = bench.desk.records.make(
        "risk", {"title": "Damp records", "cause": "Surveys on paper", "team": bench.team}
    ).id
    bench.desk.records.make("evidence", {"title": "Photograph of a shelf", "record": made, "link": "S:/shelf.jpg"})
    bench.clock.advance(timedelta(days=30))
    bench.desk.records.change("risk", made, {"cause": "Surveys are in the system"})
    return made


def asked(*records: str, **more: object) -> BundleRequest:
    return BundleRequest("foi", "FOI-2026-0143", records, **more)  # type: ignore[arg-type]


def streams(body: bytes) -> Iterator[bytes]:
    """Yield a file and everything that is packed inside it."""
    yield body
    if body[:2] == b"PK":
        import io

        with zipfile.ZipFile(io.BytesIO(body)) as packed:
            yield from (packed.read(each) for each in packed.infolist())
    for part in body.split(b"stream\r\n")[1:] + body.split(b"stream\n")[1:]:
        try:
            yield zlib.decompressobj().decompress(part)
        except zlib.error:
            continue


def test_each_record_says_what_it_said_then_what_it_says_now_and_who_changed_it(
    bench: Bench, risk: str, tmp_path: Path
) -> None:
    made = bench.desk.bundles.make(asked(risk, as_at=DAY), tmp_path)
    (told,) = json.loads(made.files.content.read_text(encoding="utf-8"))["records"]
    assert ["Cause", "Surveys on paper", "Surveys are in the system"] in told["fields"]
    assert told["was_there"] is True
    assert next(line[3] for line in told["history"]) == "created"
    assert told["history"][-1][3] == "Cause: Surveys are in the system"
    assert told["history"][-1][2] == bench.desk.context.store.device[:8].upper()
    assert told["evidence"][0][1:3] == ["Photograph of a shelf", "S:/shelf.jpg"]


def test_a_record_that_was_not_there_yet_says_so(bench: Bench, risk: str) -> None:
    (told,) = bench.desk.bundles.preview(asked(risk, as_at=DAY - timedelta(days=1))).document["records"]
    assert told["was_there"] is False
    assert all(then == "" for _label, then, _now in told["fields"])


def test_a_bundle_says_of_a_day_what_looking_back_says_of_it(bench: Bench, risk: str) -> None:
    far_ahead = int((JANUARY + timedelta(days=900)).timestamp() * 1000)
    wrong_clock = ("risk", risk, "event", Op.SET, "Keys are lost")
    bench.desk.context.store.receive([remote("a" * 32, 1, wrong_clock, wall=far_ahead)])
    day = bench.clock.today()
    (told,) = bench.desk.bundles.preview(asked(risk, as_at=day)).document["records"]
    past = bench.desk.looking_back.record("risk", risk, end_of_day(day, bench.clock))
    assert ["Event", "Keys are lost", "Keys are lost"] in told["fields"]
    assert {each.label: each.then for each in past.fields}["Event"] == "Keys are lost"


def test_what_is_withheld_stands_in_no_file_whatever_else_says_the_same(
    bench: Bench, risk: str, tmp_path: Path
) -> None:
    records = bench.desk.records
    records.change("risk", risk, {"consequence": SECRET})
    records.change("risk", risk, {"consequence": "Other words by now"})
    other = records.make(
        "action", {"title": "Change it", "theme": "IM", "comments": f"Because: {SECRET.upper()}!"}, prefix="IM"
    )
    withheld = (Withholding(risk, "s.31", "It would help a thief", "consequence"),)
    made = bench.desk.bundles.make(asked(risk, other.id, as_at=DAY, withheld=withheld), tmp_path)
    for file in made.files.folder.iterdir():
        for body in streams(file.read_bytes()):
            assert SECRET.encode().lower() not in body.lower()
            assert b"Other words by now" not in body
    pages = squeezed(words_of_pdf(made.files.pdf.read_bytes()))
    assert squeezed(SECRET).lower() not in pages.lower()
    assert squeezed("It would help a thief") in pages
    assert "FOIA section 31: law enforcement. It would help a thief" in made.files.content.read_text(encoding="utf-8")
    kept = records.get("bundle", made.id)
    assert SECRET not in json.dumps(kept["withheld"])
    assert kept["withheld"]["parts"][0]["code"] == "foia31"


def test_where_a_piece_of_evidence_lies_can_be_withheld_by_itself(bench: Bench, risk: str) -> None:
    (proof,) = bench.desk.records.open("risk", risk).evidence
    withheld = (Withholding(proof.id, "s.31", "Says where", "link"),)
    document = bench.desk.bundles.preview(asked(risk, withheld=withheld)).document
    assert "shelf.jpg" not in json.dumps(document)
    assert "Photograph of a shelf" in json.dumps(document)
    assert document["withheld"][0][0] == f"Evidence {proof.ref}"


def test_a_record_withheld_whole_is_named_by_its_reference_alone(bench: Bench, risk: str, tmp_path: Path) -> None:
    action = bench.desk.records.make("action", {"title": "Dry them", "theme": "IM", "linked": (risk,)}, prefix="IM").id
    withheld = (Withholding(risk, "foia42", "Advice of counsel"),)
    made = bench.desk.bundles.make(asked(risk, action, withheld=withheld), tmp_path)
    for file in made.files.folder.iterdir():
        for body in streams(file.read_bytes()):
            assert b"Damp records" not in body
            assert b"Surveys" not in body
            assert b"shelf" not in body
    content = json.loads(made.files.content.read_text(encoding="utf-8"))
    assert content["records"][0]["ref"] == bench.desk.records.get("risk", risk).ref
    assert content["withheld"][0][1] == "All of it"


def test_the_manifest_names_every_file_with_its_mark_and_the_record_keeps_that_of_the_content(
    bench: Bench, risk: str, tmp_path: Path
) -> None:
    made = bench.desk.bundles.make(asked(risk), tmp_path)
    manifest = json.loads(made.files.manifest.read_text(encoding="utf-8"))
    for name, mark in manifest["files"].items():
        assert digest((made.files.folder / name).read_bytes()) == mark
    kept = bench.desk.records.get("bundle", made.id)
    assert kept["content_hash"] == manifest["content_hash"] == digest(made.files.content.read_bytes())
    assert kept["records"] == (risk,)
    assert (kept["made_on"], kept["made_by"]) == (
        bench.clock.today().isoformat(),
        bench.desk.identity.me().id or None,
    )


def test_until_the_request_is_closed_nothing_in_it_can_be_deleted(bench: Bench, risk: str, tmp_path: Path) -> None:
    records = bench.desk.records
    (proof,) = records.open("risk", risk).evidence
    made = bench.desk.bundles.make(asked(risk), tmp_path)
    for kind, record in (("risk", risk), ("evidence", proof.id), ("bundle", made.id)):
        with pytest.raises(Refused) as refused:
            records.delete(kind, record)
        assert "FOI-2026-0143" in refused.value.message
        assert not records.get(kind, record).deleted
    other = records.make("risk", {"title": "Another"}).id
    with pytest.raises(Refused):
        records.merge("risk", risk, other)
    bench.desk.bundles.close(made.id, DAY)
    records.delete("risk", risk)
    assert records.get("risk", risk).deleted


def test_undo_takes_neither_the_bundle_nor_what_it_holds_away(bench: Bench, tmp_path: Path) -> None:
    risk = bench.desk.records.make("risk", {"title": "Made just now"}).id
    made = bench.desk.bundles.make(asked(risk), tmp_path)
    with pytest.raises(UserError):
        bench.desk.undo.undo()
    assert not bench.desk.records.get("bundle", made.id).deleted
    assert not bench.desk.records.get("risk", risk).deleted


def test_a_restricted_record_is_never_put_in(bench: Bench, risk: str) -> None:
    secret = bench.desk.records.make("risk", {"title": "Weak door"}, restricted=True).id
    preview = bench.desk.bundles.preview(asked(risk, secret))
    assert [each.id for each in preview.records] == [risk]
    assert preview.restricted == 1
    with pytest.raises(UserError):
        bench.desk.bundles.preview(asked(secret))


@pytest.mark.parametrize(
    ("request_", "sort"), [("Joan Pemberton", "foi"), ("", "foi"), ("FOI-1", "a wish"), ("FOI-1" * 20, "foi")]
)
def test_a_request_has_a_number_and_a_sort_and_no_name(bench: Bench, risk: str, request_: str, sort: str) -> None:
    with pytest.raises(UserError):
        bench.desk.bundles.preview(BundleRequest(sort, request_, (risk,)))


@pytest.mark.parametrize(
    ("code", "reason", "field"), [("s.99", "Because", "cause"), ("s.40", " ", "cause"), ("s.40", "Because", "colour")]
)
def test_what_is_withheld_has_an_exemption_a_reason_and_a_field(
    bench: Bench, risk: str, code: str, reason: str, field: str
) -> None:
    with pytest.raises(UserError):
        bench.desk.bundles.preview(asked(risk, withheld=(Withholding(risk, code, reason, field),)))


def test_where_the_files_cannot_be_written_no_record_of_them_stays(bench: Bench, risk: str, tmp_path: Path) -> None:
    with pytest.raises(UserError):
        bench.desk.bundles.make(asked(risk), tmp_path / "nowhere")
    assert bench.desk.bundles.open() == []
    bench.desk.records.delete("risk", risk)


def test_the_words_of_a_day_are_those_of_its_end(bench: Bench, risk: str) -> None:
    day = DAY + timedelta(days=30)

    def cause(at: date) -> str:
        (told,) = bench.desk.bundles.preview(asked(risk, as_at=at)).document["records"]
        return next(then for label, then, _now in told["fields"] if label == "Cause")

    assert cause(day - timedelta(days=1)) == "Surveys on paper"
    assert cause(day) == "Surveys are in the system"
