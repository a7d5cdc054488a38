"""A council's logo and colour: which pictures are taken, and how packs show them."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from PIL import Image

from kimdesk.errors import UserError
from kimdesk.exports.logo import (
    MOST_FILE_BYTES,
    MOST_HIGH,
    MOST_KEPT_BYTES,
    MOST_WIDE,
    read_logo,
    read_picture,
    take_logo,
)
from kimdesk.exports.made_anew import compare_pack
from kimdesk.exports.pack import render
from kimdesk.exports.pdf.document import write_pdf
from kimdesk.exports.reading.whole import read_pack
from kimdesk.model.pack_templates import TEMPLATES, Shape
from tests.exports.made_logos import WORDS, bomb, encoded, in_own_look, kite, noise, with_look
from tests.exports.make_document import make_document, make_signoff
from tests.exports.reading_back import run_poppler


def chosen(tmp_path: Path, body: bytes, name: str = "logo.png") -> Path:
    path = tmp_path / name
    path.write_bytes(body)
    return path


def pdf_of(document: dict[str, Any], template: str = "full") -> bytes:
    return write_pdf(read_pack(document, make_signoff(document), None, Shape(TEMPLATES[template])))


@pytest.mark.parametrize("mode", ["1", "L", "P", "RGB", "RGBA", "LA"])
def test_a_png_of_any_sort_is_kept_in_plain_colours_on_white(tmp_path: Path, mode: str) -> None:
    body, ending = take_logo(chosen(tmp_path, encoded(kite(mode))))
    with Image.open(io.BytesIO(body)) as image:
        assert (ending, image.format, image.mode, image.size) == ("png", "PNG", "RGB", (240, 120))
        corner = (255, 255, 255) if mode in ("RGBA", "LA", "P") else (0, 0, 0)
        assert image.getpixel((0, 0)) == corner


@pytest.mark.parametrize("mode", ["L", "RGB", "CMYK"])
def test_a_jpeg_of_any_sort_is_kept_in_plain_colours(tmp_path: Path, mode: str) -> None:
    body, _ending = take_logo(chosen(tmp_path, encoded(kite("RGB").convert(mode), "JPEG"), "logo.jpg"))
    assert read_picture(body)[1:] == (240, 120)


def test_a_large_picture_becomes_as_small_as_a_page_needs(tmp_path: Path) -> None:
    body, ending = take_logo(chosen(tmp_path, encoded(noise((3000, 1400)), "JPEG")))
    wide, high = read_picture(body)[1:]
    assert len(body) <= MOST_KEPT_BYTES
    assert ending == "jpg"
    assert wide <= MOST_WIDE
    assert high <= MOST_HIGH
    assert abs(wide / high - 3000 / 1400) < 0.02


def test_white_around_it_is_cut_off(tmp_path: Path) -> None:
    paper = Image.new("RGB", (600, 500), "white")
    paper.paste((164, 38, 44), (100, 200, 350, 300))
    body, _ending = take_logo(chosen(tmp_path, encoded(paper)))
    assert read_picture(body)[1:] == (250, 100)


def test_the_same_picture_is_kept_as_the_same_bytes(tmp_path: Path) -> None:
    path = chosen(tmp_path, encoded(kite()))
    assert take_logo(path) == take_logo(path)


def test_what_a_camera_wrote_beside_the_picture_does_not_travel_and_it_stands_upright(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x010E], exif[0x0112] = "taken at 4 Orchard Close", 6
    body, _ending = take_logo(chosen(tmp_path, encoded(kite("RGB"), "JPEG", exif=exif)))
    assert b"Orchard" not in body
    assert read_picture(body)[1:] == (120, 240)


@pytest.mark.parametrize(
    ("body", "words"),
    [
        (b"", "no picture that can be used"),
        (b"not a picture", "no picture that can be used"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "no picture that can be used"),
        (encoded(kite("RGB"), "GIF"), "no picture that can be used"),
        (encoded(kite("RGB"))[:-40], "is broken"),
        (encoded(noise((300, 300)), "JPEG")[:4000], "is broken"),
        (encoded(Image.new("RGB", (60, 50), "white")), "nothing on the picture but white"),
        (bomb(), "more than 16 million pixels"),
        (bomb(8_000), "more than 16 million pixels"),
    ],
    ids=["empty", "words", "drawing", "gif", "png cut short", "jpeg cut short", "white", "bomb", "smaller bomb"],
)
def test_what_cannot_be_used_is_told_in_one_plain_sentence(tmp_path: Path, body: bytes, words: str) -> None:
    with pytest.raises(UserError) as caught:
        take_logo(chosen(tmp_path, body))
    assert caught.value.title == "The logo was not taken"
    assert words in caught.value.message


def test_a_logo_of_fifty_megabytes_is_refused_before_it_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "logo.png"
    with path.open("wb") as file:
        file.truncate(50 * 1024 * 1024)
    monkeypatch.setattr(Path, "read_bytes", None)
    with pytest.raises(UserError, match="more than 10 MB"):
        take_logo(path)
    assert MOST_FILE_BYTES < 50 * 1024 * 1024


def test_a_file_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="No such file"):
        take_logo(tmp_path / "none.png")


@pytest.mark.parametrize("template", ["full", "brief", "board", "regulator", "register", "actions"])
def test_every_template_shows_it_once_with_its_words(template: str) -> None:
    body = pdf_of(in_own_look(), template)
    with pikepdf.open(io.BytesIO(body)) as pdf:
        said = [
            str(each.Alt)
            for each in pdf.objects
            if isinstance(each, pikepdf.Dictionary) and each.get("/S") == pikepdf.Name.Figure
        ]
    assert said.count(WORDS) == 1
    listed = run_poppler("pdfimages", body, "-list").splitlines()[2:]
    assert [line.split()[:1] for line in listed] == [["1"]]


def test_the_council_stands_before_its_landlord_service() -> None:
    document = in_own_look()
    words = run_poppler("pdftotext", pdf_of(document), "-l", "1")
    assert "Testshire Council, Sample Landlord Service" in words
    document["workspace"]["look"]["council"] = "Sample landlord"
    assert "\nSample Landlord Service\n" in "\n" + run_poppler("pdftotext", pdf_of(document), "-l", "1")


def test_the_same_look_gives_the_same_bytes_and_another_one_others() -> None:
    first = pdf_of(in_own_look())
    assert first == pdf_of(in_own_look())
    assert first != pdf_of(with_look(make_document(2)))


def colours_of(body: bytes) -> set[str]:
    found: set[str] = set()
    with pikepdf.open(io.BytesIO(body)) as pdf:
        for page in pdf.pages:
            for operands, operator in pikepdf.parse_content_stream(page):
                if str(operator) == "rg":
                    found.add("#" + "".join(f"{round(float(each) * 255):02X}" for each in operands))
    return found


@pytest.mark.parametrize(("chosen_colour", "shown"), [("#7A1F3D", "#7A1F3D"), ("#FFD500", "#8C7500")])
def test_headings_and_bars_take_its_colour_where_it_can_be_read(chosen_colour: str, shown: str) -> None:
    usual = colours_of(pdf_of(make_document(2)))
    found = colours_of(pdf_of(with_look(make_document(2), colour=chosen_colour)))
    assert "#0B5E6B" in usual
    assert "#0B5E6B" not in found
    assert shown in found


def test_pages_without_a_look_are_what_they_always_were() -> None:
    assert pdf_of(with_look(make_document(1))) != pdf_of(in_own_look(1))
    plain, empty = make_document(1), with_look(make_document(1))
    assert colours_of(pdf_of(plain)) == colours_of(pdf_of(empty))


@pytest.mark.parametrize(
    "look",
    [
        {"logo": "no base64!", "logo_words": "x"},
        {"logo": 7, "logo_words": "x"},
        {"logo": "AAAA"},
        {"logo": "AAAA", "logo_words": "x"},
        {"logo": "A" * 400_000, "logo_words": "x"},
    ],
)
def test_a_content_with_something_else_for_a_logo_makes_no_pack(look: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=r"logo|picture"):
        read_logo(look)
    document = with_look(make_document(1))
    document["workspace"]["look"] = look
    with pytest.raises(UserError, match="no picture that can be read"):
        render(document, make_signoff(document))
    facts = {"signoff": make_signoff(document), "template": None, "part": None}
    vouched, _why = compare_pack(facts, document, {})
    assert vouched == "differs"


@pytest.mark.parametrize(
    "body",
    [encoded(kite("RGBA")), encoded(kite("RGB", (1000, 100))), encoded(kite("RGB"), "GIF"), bomb(800), bomb()],
    ids=["see-through", "too wide", "gif", "short of rows", "bomb"],
)
def test_a_picture_that_the_program_would_not_keep_is_none(body: bytes) -> None:
    with pytest.raises(ValueError, match=r"logo|picture"):
        read_picture(body)
