"""Making the PDF: pages, their templates, the facts about the document, progress."""

from __future__ import annotations

import io
from collections.abc import Callable
from typing import Any

from reportlab.platypus import BaseDocTemplate, Flowable, Frame, PageTemplate

from kimdesk.exports.content import Pack
from kimdesk.exports.pdf.canvas import PackCanvas
from kimdesk.exports.pdf.sections import story
from kimdesk.exports.pdf.styles import BOTTOM, HEIGHT, MARGIN, PAGE, REGULAR, WIDTH, register_fonts


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
    register_fonts()
    flowables = list(story(pack))
    target = io.BytesIO()
    document = _Document(
        target,
        told,
        len(flowables),
        title=pack.name,
        author=pack.cover.workspace,
        subject=pack.cover.title,
        creator="KIM Desk",
        keywords=pack.seal,
        lang=pack.words.language,
        initialFontName=REGULAR,
        displayDocTitle=True,
    )

    def canvas(*args: Any, **kwargs: Any) -> PackCanvas:
        made = PackCanvas(*args, **kwargs)
        made.words = pack.words
        made.showOutline()
        return made

    document.build(flowables, canvasmaker=canvas)
    return target.getvalue()
