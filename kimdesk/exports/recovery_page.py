"""The page on which a recovery key is printed, to be put away."""

from __future__ import annotations

import io
from datetime import date

from reportlab.pdfgen.canvas import Canvas

from kimdesk.exports.pdf.styles import (
    BODY,
    BOLD,
    MARGIN,
    PAGE,
    SOFT,
    TITLE,
    TOP,
    WIDTH,
    WORKSPACE,
    Type,
    register_fonts,
)
from kimdesk.exports.pdf.text import draw_line, draw_lines, wrap
from kimdesk.i18n import t
from kimdesk.model.dates import say_long_date

_KEY = Type(BOLD, 21, 38)
_TEXT = Type(BODY.font, 11.5, 17)
_GROUPS_IN_A_LINE = 4
_INSIDE = 24.0
_GAP = 14.0


def recovery_page(workspace: str, share: str, key: str, day: date) -> bytes:
    """Return a page of PDF with the key (groups joined by dashes) and what it is for."""
    register_fonts()
    target = io.BytesIO()
    canvas = Canvas(target, pagesize=PAGE, invariant=1, initialFontName=BODY.font)
    canvas.setTitle(t("Recovery", "Recovery key"))
    canvas.setCreator("KIM Desk")
    top = PAGE[1] - TOP
    for words, kind in ((workspace, WORKSPACE), (t("Recovery", "Recovery key of the shared records"), TITLE)):
        top = _paragraph(canvas, words, kind, top)
    for words in _before():
        top = _paragraph(canvas, words, _TEXT, top - _GAP)
    top = _box(canvas, key, top - _GAP)
    facts = t("Recovery", "Made on {day}. The share’s number begins with {share}.").format(
        day=say_long_date(day), share=share[:8]
    )
    for words in (*_after(), facts):
        top = _paragraph(canvas, words, _TEXT, top - _GAP)
    canvas.showPage()
    canvas.save()
    return target.getvalue()


def _before() -> tuple[str, ...]:
    return (
        t(
            "Recovery",
            "If the laptops of every administrator are lost, broken or locked, nobody can let a new laptop into the shared "
            "records. With this key somebody can. It opens everything: keep it as you would keep the keys of the building.",
        ),
        t("Recovery", "Put it in a safe, in a sealed envelope. It is kept nowhere else, and cannot be shown again."),
    )


def _after() -> tuple[str, ...]:
    return (
        t(
            "Recovery",
            "To use it: install KIM Desk on a new laptop that can reach the shared folder, then type: kimdesk share recover "
            "FOLDER --key KEY --name NAME. Small letters and missing dashes do no harm.",
        ),
        t(
            "Recovery",
            "Afterwards make a new key (kimdesk share recovery): this one then opens nothing any more. Do the same at once "
            "if the envelope is gone or was opened.",
        ),
    )


def _paragraph(canvas: Canvas, words: str, kind: Type, top: float) -> float:
    lines = wrap(words, kind, WIDTH)
    draw_lines(canvas, lines, kind, MARGIN, top)
    return top - kind.leading * len(lines)


def _box(canvas: Canvas, key: str, top: float) -> float:
    groups = key.split("-")
    lines = [groups[at : at + _GROUPS_IN_A_LINE] for at in range(0, len(groups), _GROUPS_IN_A_LINE)]
    tall = _KEY.leading * len(lines) + _INSIDE
    canvas.setFillColor(SOFT)
    canvas.roundRect(MARGIN, top - tall, WIDTH, tall, 8, stroke=0, fill=1)
    for number, line in enumerate(lines):
        base = top - _INSIDE / 2 - _KEY.leading * (number + 0.7)
        for place, group in enumerate(line):
            draw_line(canvas, group, _KEY, MARGIN + _INSIDE + place * (WIDTH - _INSIDE) / _GROUPS_IN_A_LINE, base)
    return top - tall
