"""Packs in either language: one content, documents in the words of their readers, checked by whoever speaks what."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import openpyxl
import pikepdf
import pytest

from kimdesk import i18n
from kimdesk.exports.pdf.heat import HeatHead
from kimdesk.exports.pdf.sections import TEAM_WIDTH
from kimdesk.exports.pdf.tags import Tag
from kimdesk.exports.pdf.text import words_of
from kimdesk.exports.verify import verify
from kimdesk.languages import speak, speaking
from kimdesk.model.kinds.log import PRINCIPLES
from kimdesk.model.pack_templates import WHOLE, shape_of
from tests.workspaces import Bench

OTHER = {"en": "cy", "cy": "en"}


@pytest.fixture(autouse=True)
def back_to_english() -> Iterator[None]:
    yield
    i18n.use(None)


@pytest.fixture
def signed(bench: Bench) -> Bench:
    bench.desk.records.make(
        "risk", {"title": "Keys are lost", "likelihood": "4", "impact": "5", "level": "directorate"}
    )
    bench.fill_and_review(bench.before)
    bench.sign(bench.quarter)
    return bench


def export(bench: Bench, to: Path, language: str):
    to.mkdir(exist_ok=True)
    files = bench.desk.packs.export(bench.quarter, to, shape=WHOLE._replace(language=language))
    assert files is not None
    return files


def said_in(workbook: Path) -> set[str]:
    book = openpyxl.load_workbook(workbook, read_only=True)
    return {
        str(cell) for sheet in book for row in sheet.iter_rows(values_only=True) for cell in row if cell is not None
    }


def test_the_content_and_its_mark_are_the_same_in_both_languages(signed: Bench, tmp_path: Path) -> None:
    english, welsh = (export(signed, tmp_path / language, language) for language in ("en", "cy"))
    assert english.content_hash == welsh.content_hash
    assert english.content.read_bytes() == welsh.content.read_bytes()
    assert english.pdf.read_bytes() != welsh.pdf.read_bytes()


def test_a_pack_speaks_its_own_language_whatever_the_window_speaks(signed: Bench, tmp_path: Path) -> None:
    by_english = export(signed, tmp_path / "a", "cy")
    speak("cy")
    by_welsh = export(signed, tmp_path / "b", "cy")
    assert by_english.pdf.read_bytes() == by_welsh.pdf.read_bytes()
    assert by_english.workbook.read_bytes() == by_welsh.workbook.read_bytes()
    assert by_english.manifest.read_bytes() == by_welsh.manifest.read_bytes()
    assert i18n.language() == "cy"


def test_a_pack_names_its_language(signed: Bench, tmp_path: Path) -> None:
    for language, tag in (("en", "en-GB"), ("cy", "cy")):
        files = export(signed, tmp_path / language, language)
        with pikepdf.open(files.pdf) as pdf:
            assert str(pdf.Root.Lang) == tag
        assert openpyxl.load_workbook(files.workbook).properties.language == tag
        facts = json.loads(files.manifest.read_bytes())
        assert shape_of(facts).language == language
        # What an English pack says of itself is what it always said.
        assert ("language" in facts, "texts" in facts["rendered_with"]) == (language == "cy",) * 2


def test_choices_months_and_attestations_of_a_welsh_pack_are_welsh(signed: Bench, tmp_path: Path) -> None:
    words = " | ".join(said_in(export(signed, tmp_path, "cy").workbook))
    for english in ("October", "December", "Signed off", "Reviewed", "Nothing changed", "Accept or refuse"):
        assert english not in words, english
    assert "Hydref" in words


@pytest.mark.parametrize("made", ["en", "cy"])
def test_a_pack_is_checked_by_whoever_speaks_the_other_language(signed: Bench, tmp_path: Path, made: str) -> None:
    files = export(signed, tmp_path, made)
    speak(OTHER[made])
    verdict = signed.desk.packs.verify(files.folder)
    assert verdict.ok
    assert verdict.documents is True
    assert verdict.expected
    apart = signed.desk.packs.verify_apart(files.folder, lambda: False)
    assert apart == verdict


def test_a_welsh_pack_that_claims_to_be_english_is_not_vouched_for(signed: Bench, tmp_path: Path) -> None:
    files = export(signed, tmp_path, "cy")
    facts = json.loads(files.manifest.read_bytes())
    del facts["language"]
    files.manifest.write_text(json.dumps(facts), encoding="utf-8")
    assert verify(files.folder).documents is None


def test_a_pack_in_a_language_that_this_program_does_not_know_is_not_called_false(
    signed: Bench, tmp_path: Path
) -> None:
    files = export(signed, tmp_path, "cy")
    facts = json.loads(files.manifest.read_bytes())
    facts["language"], facts["program"] = "gd", "9.0"
    facts["rendered_with"]["program"] = "9.0"
    files.manifest.write_text(json.dumps(facts), encoding="utf-8")
    verdict = verify(files.folder)
    assert verdict.documents is None
    assert verdict.ok


def test_a_pack_written_apart_is_the_very_same(signed: Bench, tmp_path: Path) -> None:
    shape = WHOLE._replace(language="cy")
    here = export(signed, tmp_path / "a", "cy")
    (tmp_path / "b").mkdir()
    apart = signed.desk.packs.export_apart(signed.quarter, tmp_path / "b", shape=shape)
    assert apart is not None
    assert here.pdf.read_bytes() == apart.pdf.read_bytes()


def test_progress_is_told_in_the_language_of_the_window(signed: Bench, tmp_path: Path) -> None:
    told: list[str] = []

    def progress(_share: float, words: str) -> bool:
        told.append(words)
        return True

    speak("cy")
    signed.desk.packs.export_apart(signed.quarter, tmp_path, progress, WHOLE)
    assert i18n.t("Pack", "Making the pages") in told
    assert "Making the pages" not in told


@pytest.mark.parametrize("language", ["en", "cy"])
def test_no_word_above_the_picture_is_broken(language: str) -> None:
    with speaking(language):
        names = tuple(i18n.show(each) for each in PRINCIPLES.values())
    head = HeatHead(names, TEAM_WIDTH, Tag("Table"))
    words = [word for lines in head._cells for word in words_of(lines).split()]
    assert words == [word for name in names for word in name.split()]
