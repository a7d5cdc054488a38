"""Packs by template and by part: what their pages hold, and that they can be checked like the whole."""

from __future__ import annotations

import io
import json
from pathlib import Path
from typing import Any

import pikepdf
import pytest

from kimdesk.exports.pack import write_pack
from kimdesk.exports.pdf.document import write_pdf
from kimdesk.exports.pdf.multiples import say_panel
from kimdesk.exports.reading.whole import read_pack
from kimdesk.exports.verify import verify
from kimdesk.model.narrowing import parts_of
from kimdesk.model.pack_templates import TEMPLATES, Shape, own_templates
from tests.exports.make_document import make_document, make_empty, make_signoff
from tests.exports.reading_back import run_poppler, words_of_pdf

BRIEF = Shape(TEMPLATES["brief"])


def pages(document: dict[str, Any], shape: Shape) -> bytes:
    return write_pdf(read_pack(document, make_signoff(document), None, shape))


@pytest.mark.parametrize("document", [make_empty(), make_document(3), make_document(60, 1, assets=40)])
def test_the_brief_has_four_pages_however_many_teams_there_are(document: dict[str, Any]) -> None:
    with pikepdf.open(io.BytesIO(pages(document, BRIEF))) as pdf:
        assert len(pdf.pages) == 4


def test_the_brief_says_on_its_first_page_what_is_asked_and_who_signed() -> None:
    document = make_document(3)
    said = words_of_pdf(pages(document, BRIEF), "-l", "1")
    assert "What is asked of you" in said
    assert "Signed by: Helen Marsh" in said
    assert all(str(each["title"])[:30] in said for each in document["records"] if each["kind"] == "ask")


def test_every_figure_of_a_small_picture_stands_in_its_words() -> None:
    pack = read_pack(make_document(3), None, None, BRIEF)
    said = " ".join(run_poppler("pdfinfo", write_pdf(pack), "-struct-text").split())
    for step in range(4):
        words = say_panel(step, pack.words.legend_steps[step].capitalize(), pack.trend.points)
        assert all(f"{point.quarter}: {point.counts[step]:,}" in words for point in pack.trend.points)
    assert "The four pictures have the same scale" in said


def test_where_not_all_teams_fit_the_weakest_are_shown_and_it_says_so() -> None:
    said = words_of_pdf(pages(make_document(60, 1, assets=1), BRIEF), "-f", "2", "-l", "2")
    assert "teams of 60 with the most ratings not in place" in " ".join(said.split())


def test_a_template_of_the_workspace_has_its_sections_in_their_order() -> None:
    shape = Shape(own_templates("Look: action plan, gaps, actions, risks")["Look"])
    said = words_of_pdf(pages(make_document(2), shape))
    assert said.index("Gaps") < said.index("Action plan") < said.index("Risks and escalations")
    assert "Returns, team by team" not in said


@pytest.mark.parametrize("name", [*TEMPLATES, "own"])
def test_a_pack_by_template_is_checked_like_any_other(name: str, tmp_path: Path) -> None:
    document = make_document(2, 2)
    template = TEMPLATES.get(name) or own_templates("Own one: gaps, risks")["Own one"]
    made = write_pack(document, make_signoff(document), tmp_path, shape=Shape(template))
    assert made is not None
    verdict = verify(made.folder)
    assert (verdict.ok, verdict.documents, verdict.content_hash) == (True, True, made.content_hash)


def test_another_template_in_the_manifest_is_found(tmp_path: Path) -> None:
    document = make_document(2, 2)
    made = write_pack(document, make_signoff(document), tmp_path, shape=BRIEF)
    assert made is not None
    facts = json.loads(made.manifest.read_bytes())
    facts["template"]["sections"].remove("decisions")
    made.manifest.write_text(json.dumps(facts))
    assert not verify(made.folder).ok


def test_a_part_says_of_what_it_is_one_and_has_the_mark_that_was_signed(tmp_path: Path) -> None:
    document = make_document(3, 2)
    part = parts_of(document)[-1]
    signoff = make_signoff(document)
    made = write_pack(document, signoff, tmp_path, shape=Shape(part=part))
    assert made is not None
    assert made.content_hash == signoff["content_hash"]
    verdict = verify(made.folder)
    assert verdict.ok
    assert any(f"It is a part of that content, {part.name}" in each for each in verdict.sentences)
    cover = " ".join(words_of_pdf(made.pdf.read_bytes(), "-l", "1").split())
    assert f"This is a part of what was signed for Sample Landlord Service: what belongs to {part.name}" in cover


def test_more_shown_than_the_part_it_names_is_found(tmp_path: Path) -> None:
    document = make_document(3, 2)
    parts = [each for each in parts_of(document) if each.sort == "team"]
    made = write_pack(document, make_signoff(document), tmp_path, shape=Shape(part=parts[0]))
    assert made is not None
    facts = json.loads(made.manifest.read_bytes())
    facts["part"] = parts[1]._asdict()
    made.manifest.write_text(json.dumps(facts))
    assert not verify(made.folder).ok
