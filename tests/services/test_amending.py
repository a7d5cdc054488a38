from __future__ import annotations

import json
from pathlib import Path

from kimdesk.exports.reading.whole import read_pack
from kimdesk.exports.verify import verify
from kimdesk.model.comparing import AMENDED, AMENDMENT
from kimdesk.model.frozen import content_hash, withhold
from kimdesk.model.pack_templates import TEMPLATES, Shape
from tests.workspaces import Bench

REASON = "The score of a risk was wrong."


def amended(bench: Bench) -> str:
    """Sign, open again, make a risk worse, say something else, and sign; return the risk."""
    risk = bench.desk.records.make("risk", {"title": "Damp records", "likelihood": "2", "impact": "4"}).id
    bench.sign(bench.before)
    bench.desk.signing.reopen(bench.before, REASON)
    bench.desk.records.change("risk", risk, {"likelihood": "4"})
    bench.sign(bench.before)
    return risk


def told(document: dict, name: str) -> object:
    return next((each["fields"][name][1] for each in document["records"] if each["kind"] == AMENDMENT), None)


def changes(document: dict) -> dict[str, tuple[str, str]]:
    said = [each["fields"] for each in document["records"] if each["kind"] == AMENDED]
    return {each["field"][2]: (each["before"][2], each["after"][2]) for each in said}


def test_an_amendment_says_what_changed_and_why(bench: Bench) -> None:
    amended(bench)
    first, second = bench.desk.signing.every_signature(bench.before)
    document = bench.desk.signing.document(second)
    assert told(document, "reason") == REASON
    assert told(document, "content_hash") == first.mark
    assert changes(document)["Score"] == ("L2 x I4 = 8", "L4 x I4 = 16")
    assert told(bench.desk.signing.document(first), "reason") is None


def test_its_pages_say_it_first_of_all_sections(bench: Bench) -> None:
    amended(bench)
    signature = bench.desk.signing.signature(bench.before)
    assert signature is not None
    pack = read_pack(bench.desk.signing.document(signature), signature.for_pack())
    section = pack.sections[0]
    assert section.title == "What changed in this amendment"
    assert REASON in section.intro[1]
    assert any("L2 x I4 = 8" in row and "L4 x I4 = 16" in row and "Worse" in row for row in section.tables[0].rows)
    assert any(REASON in remark for remark in pack.cover.remarks)


def test_the_amended_pack_verifies_and_is_written_the_same_again(bench: Bench, tmp_path: Path) -> None:
    risk = amended(bench)
    first = bench.desk.packs.export(bench.before, tmp_path)
    bench.desk.records.change("risk", risk, {"title": "Something else"})
    second = bench.desk.packs.export(bench.before, tmp_path)
    assert first is not None
    assert second is not None
    assert first.pdf.read_bytes() == second.pdf.read_bytes()
    assert verify(second.folder).ok


def test_words_withheld_from_an_amendment_leave_its_mark(bench: Bench) -> None:
    amended(bench)
    signature = bench.desk.signing.signature(bench.before)
    assert signature is not None
    document = bench.desk.signing.document(signature)
    score = next(
        each for each in document["records"] if each["kind"] == AMENDED and each["fields"]["field"][1] == "score"
    )
    hidden = withhold(document, AMENDED, score["id"], "before")
    assert content_hash(hidden) == signature.mark
    rows = read_pack(hidden, signature.for_pack()).sections[0].tables[0].rows
    assert any("Withheld" in row for row in rows)
    assert "L2 x I4 = 8" not in json.dumps(rows, default=str)


def test_a_draft_of_what_was_opened_again_says_what_changed_so_far(bench: Bench) -> None:
    bench.sign(bench.before)
    bench.desk.signing.reopen(bench.before, REASON)
    draft = bench.desk.signing.content(bench.before)
    assert told(draft, "reason") == REASON


def test_where_the_first_document_is_not_here_that_is_said(bench: Bench) -> None:
    bench.sign(bench.before)
    bench.desk.signing.reopen(bench.before, REASON)
    with bench.desk.context.store.database.writing() as db:
        db.execute("DELETE FROM document")
    pack = read_pack(bench.desk.signing.content(bench.before), None)
    assert "was not on the computer" in pack.sections[0].tables[0].empty


def test_words_that_must_go_are_found_in_an_amendment_as_anywhere_else(bench: Bench) -> None:
    """Whoever withholds a value looks for fields whose value or words are those; titles cannot be withheld."""
    risk = bench.desk.records.make("risk", {"title": "Damp records", "cause": "Mrs Example"}).id
    bench.sign(bench.before)
    bench.desk.signing.reopen(bench.before, "Mr Example")
    bench.desk.records.change("risk", risk, {"title": "Ms Example", "cause": "Surveys on paper"})
    bench.sign(bench.before)
    signature = bench.desk.signing.signature(bench.before)
    assert signature is not None
    document = bench.desk.signing.document(signature)
    for record in (each for each in document["records"] if each["kind"] in (AMENDMENT, AMENDED)):
        for words in ("Mrs Example", "Mr Example", "Ms Example"):
            for name, content in record["fields"].items():
                if words in json.dumps(content):
                    assert words in content[1:], name
        assert record["title"] == ""


def test_it_stands_behind_the_summary_of_every_template_with_a_cover(bench: Bench) -> None:
    amended(bench)
    signature = bench.desk.signing.signature(bench.before)
    assert signature is not None
    document = bench.desk.signing.document(signature)
    for name, template in TEMPLATES.items():
        keys = read_pack(document, signature.for_pack(), shape=Shape(template)).template.sections
        before = {"full": "summary", "board": "summary", "regulator": "contents"}.get(name, "cover")
        if "cover" in template.sections:
            assert keys[keys.index("amended") - 1] == before, name
        else:
            assert "amended" not in keys


def test_a_part_of_an_amended_pack_says_what_changed_of_its_own_and_still_verifies(
    bench: Bench, tmp_path: Path
) -> None:
    risks = [
        bench.desk.records.make("risk", {"title": title, "team": team, "likelihood": "2", "impact": "4"}).id
        for title, team in (("Lost keys", bench.team), ("Old letters", bench.other))
    ]
    bench.sign(bench.before)
    bench.desk.signing.reopen(bench.before, REASON)
    for risk in risks:
        bench.desk.records.change("risk", risk, {"likelihood": "4"})
    bench.sign(bench.before)
    part = next(each for each in bench.desk.packs.parts(bench.before) if each.name == "Voids")
    files = bench.desk.packs.export(bench.before, tmp_path, shape=Shape(part=part))
    assert files is not None
    content = files.content.read_text(encoding="utf-8")
    assert "Lost keys" in content
    assert "Old letters" not in content
    # Why there is an amendment is of every part, as the sign-off is.
    assert REASON in content
    assert verify(files.folder).ok
    compared = bench.desk.comparing.compare(str(files.folder), bench.before.name)
    assert compared.rows == ()
    assert any("are of no such part" in each for each in compared.remarks)
