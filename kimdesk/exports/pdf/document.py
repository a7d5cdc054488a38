"""Making the PDF: pages, their templates, the facts about the document, progress."""

from __future__ import annotations

import io
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from reportlab import rl_config
from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate

from kimdesk.exports.content import Margins, Pack, Words
from kimdesk.exports.pdf.canvas import PackCanvas
from kimdesk.exports.pdf.finish import finish
from kimdesk.exports.pdf.sections import story
from kimdesk.exports.pdf.styles import BOTTOM, HEIGHT, MARGIN, PAGE, REGULAR, WIDTH, register_fonts
from kimdesk.model.legible import Rgb


class _Document(BaseDocTemplate):
    """A document that tells after each part how far it has come."""

    def __init__(self, target: io.BytesIO, told: Callable[[float], None], parts: int, **facts: Any) -> None:
        super().__init__(target, pagesize=PAGE, invariant=1, **facts)
        self._told, self._parts, self._done = told, parts, 0
        frame = Frame(MARGIN, BOTTOM, WIDTH, HEIGHT, 0, 0, 0, 0, id="body")
        self.addPageTemplates([PageTemplate(id="page", frames=[frame], onPage=_margins, pagesize=PAGE)])

    def afterFlowable(self, _flowable: Flowable) -> None:
        self._done += 1
        self._told(min(self._done / max(self._parts, 1), 1.0))


def _margins(canvas: PackCanvas, _document: BaseDocTemplate) -> None:
    canvas.put_margins()


def write_pdf(pack: Pack, told: Callable[[float], None] = lambda _done: None) -> bytes:
    """Return the pack as a PDF; the same pack gives the same bytes.

    ``told`` hears from 0 to 1 how far it is, and may raise to stop it.
    """
    facts = {
        "title": pack.name,
        "author": pack.cover.workspace,
        "subject": pack.cover.title,
        "keywords": pack.seal,
        "lang": pack.words.language,
    }
    return build_pdf(list(story(pack)), pack.words, facts, pack.stamp, told, pack.accent)


def build_pdf(
    flowables: list[Flowable],
    words: Words | Margins,
    facts: Mapping[str, str],
    when: str,
    told: Callable[[float], None] = lambda _done: None,
    accent: Rgb | None = None,
) -> bytes:
    """Return these parts as a tagged PDF with these facts about the document and these words on its margins.

    ``when`` is the time that the document bears (ISO 8601), ``accent`` a colour in the place of the usual one.
    """
    register_fonts()
    # Pages as letters and digits were for the mail of 1990; they would be unpacked again in the next step.
    rl_config.useA85 = 0
    target = io.BytesIO()
    document = _Document(
        target, told, len(flowables), creator="KIM Desk", initialFontName=REGULAR, displayDocTitle=True, **facts
    )

    made: list[PackCanvas] = []

    def canvas(*args: Any, **kwargs: Any) -> PackCanvas:
        made.append(PackCanvas(*args, **kwargs))
        made[-1].words = words
        made[-1].take_accent(accent)
        made[-1].showOutline()
        return made[-1]

    document.build(flowables, canvasmaker=canvas)
    return finish(target.getvalue(), made[-1].tags, facts, datetime.fromisoformat(when))
