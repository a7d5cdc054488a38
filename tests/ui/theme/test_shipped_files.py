"""The fonts and drawings that are shipped can do what they are shipped for."""

from __future__ import annotations

import struct

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter, QRawFont

from kimdesk.resources import resource_path
from kimdesk.ui.theme.icons import icon_names, paint_icon

FONTS = sorted(resource_path("fonts").glob("*.ttf"))
WELSH = "ŵŷâêîôûŴŶÂÊÎÔÛẁẃẅỳýÿáéíóúäëïöü"


def test_four_weights_and_their_licence_are_there() -> None:
    assert [path.stem.partition("-")[2] or path.stem.partition("_")[2].lstrip("0123456789") for path in FONTS] == [
        "Regular",
        "Medium",
        "SemiBold",
        "Bold",
    ]
    assert "SIL OPEN FONT LICENSE" in resource_path("fonts", "OFL.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize("path", FONTS, ids=lambda path: path.stem)
def test_a_font_has_outlines_that_a_pdf_can_embed(path) -> None:
    data = path.read_bytes()
    (count,) = struct.unpack(">H", data[4:6])
    tables = {data[12 + 16 * at : 16 + 16 * at] for at in range(count)}

    assert b"glyf" in tables
    assert not tables & {b"CFF ", b"fvar"}


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("path", FONTS, ids=lambda path: path.stem)
def test_a_font_has_every_letter_of_welsh(path) -> None:
    font = QRawFont(str(path), 14)

    assert [letter for letter in WELSH if not font.supportsCharacter(ord(letter))] == []


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("name", icon_names())
def test_a_drawing_takes_the_colour_it_is_given(name: str) -> None:
    image = QImage(32, 32, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    paint_icon(painter, QRectF(0, 0, 32, 32), name, "#FF0000")
    painter.end()
    opaque = [pixel for x in range(32) for y in range(32) if (pixel := image.pixelColor(x, y)).alpha() == 255]

    assert opaque
    assert {pixel.name() for pixel in opaque} == {"#ff0000"}


def test_a_drawing_that_is_not_there_is_an_error() -> None:
    with pytest.raises(FileNotFoundError):
        paint_icon(QPainter(), QRectF(), "no such drawing", "#000000")
