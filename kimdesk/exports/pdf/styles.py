"""Fonts, sizes, colours and measures of the pages, in one place."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path

from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from kimdesk.resources import resource_path

Colour = HexColor

REGULAR, SEMIBOLD, BOLD = "KIM-Regular", "KIM-SemiBold", "KIM-Bold"

INK, QUIET, LINE, RULE = HexColor(0x16212B), HexColor(0x4A5963), HexColor(0xDDE3E7), HexColor(0x74838D)
ACCENT, SOFT, WHITE = HexColor(0x0B5E6B), HexColor(0xDCEDEF), HexColor(0xFFFFFF)
WARNING, WARNING_SOFT = HexColor(0x8A5200), HexColor(0xFDF0D9)
TINTS = (HexColor(0xF1E3DC), HexColor(0xE6D9B8), HexColor(0xBBD5CF), HexColor(0x5C9DA5))

PAGE = A4
MARGIN, TOP, BOTTOM = 48.0, 50.0, 66.0
WIDTH = PAGE[0] - 2 * MARGIN
HEIGHT = PAGE[1] - TOP - BOTTOM
FOOT_LINE, FOOT_BASE, HEAD_BASE = 49.0, 36.0, 812.0


@dataclass(frozen=True, slots=True)
class Type:
    """One size of text in points, with its weight, its distance from line to line and its colour."""

    font: str
    size: float
    leading: float
    colour: HexColor = INK


WORKSPACE = Type(REGULAR, 11.5, 16, QUIET)
TITLE = Type(BOLD, 23.5, 27.5)
QUARTER = Type(REGULAR, 15.5, 20.5)
MONTHS = Type(REGULAR, 15.5, 20.5, QUIET)
HEADING_1 = Type(BOLD, 16.5, 21)
HEADING_2 = Type(SEMIBOLD, 11.8, 15.5, ACCENT)
HEADING_3 = Type(SEMIBOLD, 9.4, 13)
BODY = Type(REGULAR, 9.2, 13.4)
CELL = Type(REGULAR, 8.6, 11.8)
DETAIL = Type(REGULAR, 8, 11.2, QUIET)
COLUMN = Type(SEMIBOLD, 8.2, 10.8, QUIET)
NUMBER = Type(BOLD, 20, 25)
SMALL = Type(REGULAR, 7, 8.8)
TINY = Type(REGULAR, 6.6, 8.2)
FOOT = Type(REGULAR, 7.6, 10, QUIET)
STAMP = Type(SEMIBOLD, 8.4, 11.5, WARNING)


@cache
def register_fonts() -> None:
    """Make the three weights known to reportlab, once in a process."""
    folder = resource_path("fonts")
    for name, weight in ((REGULAR, "Regular"), (SEMIBOLD, "SemiBold"), (BOLD, "Bold")):
        pdfmetrics.registerFont(TTFont(name, str(_file_of(folder, weight))))


def _file_of(folder: Path, weight: str) -> Path:
    # "Inter-Bold.ttf" must not be taken for "Inter-SemiBold.ttf": the shortest name is the plain weight.
    found = sorted(folder.glob(f"Inter*{weight}.ttf"), key=lambda path: (len(path.name), path.name))
    if not found:
        raise FileNotFoundError(f"no Inter {weight} in {folder}")
    return found[0]
