"""The pages of a pack."""

from __future__ import annotations

import io
import re

import pikepdf
import pytest

from kimdesk.exports.pdf.document import write_pdf
from kimdesk.exports.reading.whole import read_pack
from tests.exports.make_document import make_document, make_empty, make_signoff
from tests.exports.reading_back import run_poppler, squeezed, words_of_pdf


def signed_pdf(document: dict[str, object]) -> bytes:
    return write_pdf(read_pack(document, make_signoff(document)))


def with_statement(words: str) -> dict[str, object]:
    document = make_document(1)
    found = next(each for each in document["records"] if each["kind"] == "return")
    found["fields"]["statement"][1:] = [words, words]
    return document


def test_the_same_content_gives_the_same_bytes() -> None:
    assert signed_pdf(make_document(2)) == signed_pdf(make_document(2))


def test_another_signatory_gives_other_bytes() -> None:
    document = make_document(2)
    other = write_pdf(read_pack(document, make_signoff(document, signed_by="Tom Ashby")))
    assert other != signed_pdf(document)


def test_every_page_carries_the_pack_the_mark_and_its_number() -> None:
    document = make_document(6)
    pack = read_pack(document, make_signoff(document))
    pages = words_of_pdf(write_pdf(pack)).split("\f")[:-1]
    assert len(pages) > 10
    for number, page in enumerate(pages, 1):
        assert f"Page {number} of {len(pages)}" in page
        assert pack.words.mark in page
        assert "KIM pack, Q4 2024/25 (Jan to Mar), Sample Landlord Service" in page


def test_the_contents_name_the_page_on_which_each_section_begins() -> None:
    document = make_document(13)
    body = signed_pdf(document)
    pages = words_of_pdf(body).split("\f")
    contents = run_poppler("pdftotext", body, "-layout", "-f", "2", "-l", "2")
    entries = re.findall(r"^(\S.*?)\s{3,}(\d+)$", contents, re.MULTILINE)
    assert len(entries) == 14
    for title, number in entries:
        assert f"\n{title}\n" in "\n" + pages[int(number) - 1], title


def test_bookmarks_name_the_sections_and_the_teams() -> None:
    with pikepdf.open(io.BytesIO(signed_pdf(make_document(3)))) as pdf, pdf.open_outline() as outline:
        sections = {each.title: [one.title for one in each.children] for each in outline.root}
    assert len(sections) >= 14
    assert {"Completeness by team", "Risks and escalations"} <= set(sections)
    assert any({"Voids", "Allocations"} <= set(teams) for teams in sections.values())


def test_only_the_shipped_font_is_embedded() -> None:
    fonts = run_poppler("pdffonts", signed_pdf(make_document(1))).splitlines()[2:]
    assert fonts
    assert all("Inter" in line and " yes " in line for line in fonts)


def test_a_draft_says_so_on_every_page_and_claims_no_signature() -> None:
    words = words_of_pdf(write_pdf(read_pack(make_document(2), None)))
    pages = words.split("\f")[:-1]
    assert all("DRAFT, NOT SIGNED" in page for page in pages)
    for claim in ("Signed off", "Signed by", "Signed at", "Helen Marsh, Head", "as it was signed", "Attests"):
        assert claim not in words


def test_a_signed_pack_shows_who_attests_what_and_when() -> None:
    document = make_document(6)
    flag = "One person wrote, reviewed and signed this quarter."
    signoff = make_signoff(document, on_behalf="Director of people", flags=[flag], amendment=2)
    cover = words_of_pdf(write_pdf(read_pack(document, signoff)), "-l", "1")
    shown = (
        "Helen Marsh",
        "Head of service",
        "on behalf of Director of people",
        "2 May 2025, 14:03",
        flag,
        "Amendment 2",
    )
    for words in (*shown, "Actions carry an owner and a date.", "Signed without the return of Leasehold"):
        assert squeezed(words) in squeezed(cover)
    assert "DRAFT" not in cover


@pytest.mark.parametrize("sample", [True, False])
def test_sample_data_is_named_on_the_cover_and_only_there_where_it_is_one(sample: bool) -> None:
    document = make_document(1, sample=sample)
    assert ("Sample data" in words_of_pdf(signed_pdf(document), "-l", "1")) is sample


@pytest.mark.parametrize("many", [0, 1, 2])
def test_few_teams_or_none_still_make_a_whole_pack(many: int) -> None:
    words = words_of_pdf(signed_pdf(make_document(many)))
    assert "How to verify this pack" in words


def test_an_empty_quarter_says_what_is_not_there() -> None:
    words = words_of_pdf(signed_pdf(make_empty()))
    for sentence in (
        "No team is in scope.",
        "No risk is recorded.",
        "The action plan is empty.",
        "Nothing needs your decision this quarter.",
    ):
        assert sentence in words


def test_forty_thousand_characters_are_split_over_pages_and_none_is_lost() -> None:
    said = " ".join(f"word{number}" for number in range(4700))
    assert len(said) > 40_000
    words = words_of_pdf(signed_pdf(with_statement(said)))
    assert re.findall(r"word\d+", words) == said.split()


def test_a_long_text_in_a_narrow_cell_is_split_and_none_is_lost() -> None:
    document = make_document(1)
    change = next(each for each in document["records"] if each["kind"] == "change")
    said = " ".join(f"why{number}" for number in range(5000))
    change["fields"]["why"][1:] = [said, said]
    found = re.findall(r"why\d+", words_of_pdf(signed_pdf(document)))
    assert set(found) == set(said.split())


def test_one_word_longer_than_a_page_is_broken() -> None:
    words = words_of_pdf(signed_pdf(with_statement("x" * 9_000)))
    assert words.count("x") >= 9_000


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("<b>bold</b> & <img src=x> <a href=1>", "<b>bold</b> & <img src=x> <a href=1>"),
        ("abc \u05e9\u05dc\u05d5\u05dd def", "abc □□□□ def"),
        ("smile \U0001f600!", "smile □!"),
        ("turn \u202eround", "turn round"),
        ("nul \x00\x07 bell", "nul bell"),
        ("Ŵyn £5 – “ok”… Ŷ", "Ŵyn £5 – “ok”… Ŷ"),
        ("{workspace} %s {0}", "{workspace} %s {0}"),
        ("=cmd|' /C calc'!A0", "=cmd|' /C calc'!A0"),
    ],
)
def test_hostile_and_unprintable_text_is_shown_as_text(typed: str, shown: str) -> None:
    words = words_of_pdf(signed_pdf(with_statement(f"begins {typed} ends")))
    assert squeezed(f"begins {shown} ends") in squeezed(words)


def test_hostile_names_reach_the_cover_as_text() -> None:
    document = make_document(2)
    document["workspace"]["name"] = "<b>Homes</b> & {quarter} " + "Long " * 60
    document["scope"]["name"] = document["workspace"]["name"]
    assert "<b>Homes</b> & {quarter}" in words_of_pdf(signed_pdf(document), "-l", "1")


def test_cost_grows_with_the_number_of_teams_and_not_faster(monkeypatch: pytest.MonkeyPatch) -> None:
    from kimdesk.exports.pdf import stack, text

    calls = {"wrap": 0, "cut": 0}
    real_wrap, real_split = text._Breaker.word, stack.Stack.split

    def word(self: text._Breaker, words: str, strong: bool) -> None:
        calls["wrap"] += 1
        real_wrap(self, words, strong)

    def split(self: stack.Stack, width: float, room: float) -> list[object]:
        calls["cut"] += 1
        return real_split(self, width, room)

    monkeypatch.setattr(text._Breaker, "word", word)
    monkeypatch.setattr(stack.Stack, "split", split)
    counts = []
    for teams in (6, 24):
        calls.update(wrap=0, cut=0)
        signed_pdf(make_document(teams))
        counts.append(dict(calls))
    assert counts[1]["wrap"] < counts[0]["wrap"] * 4.4
    assert counts[1]["cut"] < counts[0]["cut"] * 6
