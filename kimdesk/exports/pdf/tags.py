"""The structure of a tagged document: what each mark on a page is, and in what order it is read aloud.

Parts of a page name an element while they are drawn; :mod:`kimdesk.exports.pdf.finish` writes the tree into the file.
An element joins the tree when the first of it is drawn, so that what finds no room is not in it either.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, field
from typing import Any, NamedTuple

Box = tuple[float, float, float, float]


@dataclass(eq=False, slots=True)
class Tag:
    """One element of the tree.

    ``role`` is one of PDF 1.7's standard structure types. ``scope`` ("Row", "Column") and ``span`` (columns) belong to
    cells; ``alt`` and ``box`` (points on the page) to figures.
    """

    role: str
    scope: str = ""
    span: int = 1
    alt: str = ""
    box: Box | None = None
    kids: list[Tag | Mark | Annotation] = field(default_factory=list)
    placed: bool = False


class Mark(NamedTuple):
    """Marked content: the page, counted from 0, and its number there."""

    page: int
    number: int


class Annotation(NamedTuple):
    """A link's area: the page, counted from 0, its place among that page's annotations, and where it leads in words."""

    page: int
    place: int
    words: str


class Tags:
    """Keeps the tree of one canvas, and writes the operators that tie what is drawn to it."""

    def __init__(self) -> None:
        self.root = Tag("Document", placed=True)
        self.pages: list[list[Tag]] = [[]]
        self.parent = self.root
        self._inside = False
        self._heading = 1

    def next_page(self) -> None:
        """Say that a new page begins."""
        self.pages.append([])

    def heading(self, level: int) -> str:
        """Return the role of a heading: 0 for a section, 1 for a part of it, 2 for whatever stands under either.

        Levels are never skipped (ISO 14289-1, 7.4.2); the document's title is the first.
        """
        if level < 2:
            self._heading = level + 2
            return f"H{self._heading}"
        return f"H{self._heading + 1}"

    def place(self, tag: Tag) -> None:
        """Put the element into the tree, below the one that is open now; nothing within marks has a place of its own."""
        if not tag.placed and not self._inside:
            tag.placed = True
            self.parent.kids.append(tag)

    def within(self, tag: Tag) -> AbstractContextManager[None]:
        """What begins in this block stands below the element."""
        if self._inside:
            return _NOTHING
        self.place(tag)
        back = _Back(self, self.parent)
        self.parent = tag
        return back

    def marked(self, tag: Tag, code: list[str]) -> AbstractContextManager[None]:
        """What is drawn in this block is the element's content; within other marks it belongs to those."""
        if self._inside:
            return _NOTHING
        self.place(tag)
        page = self.pages[-1]
        code.append(f"/{tag.role} <</MCID {len(page)}>> BDC")
        tag.kids.append(Mark(len(self.pages) - 1, len(page)))
        page.append(tag)
        self._inside = True
        return _End(self, code)

    def artifact(self, code: list[str], kind: str = "Layout") -> AbstractContextManager[None]:
        """What is drawn in this block is no content: lines, tints, what comes again on every page."""
        if self._inside:
            return _NOTHING
        code.append(f"/Artifact <</Type /{kind}>> BDC")
        self._inside = True
        return _End(self, code)

    def end(self) -> None:
        """Say that the marked content is over."""
        self._inside = False


# A document has a mark for every cell: contexts made by a generator would take a fifth of the time of all pages.
_NOTHING = nullcontext()


class _End(AbstractContextManager[None]):
    """Ends marked content."""

    __slots__ = ("_code", "_tags")

    def __init__(self, tags: Tags, code: list[str]) -> None:
        self._tags, self._code = tags, code

    def __enter__(self) -> None:
        """Nothing is left to do: it began when it was asked for."""

    def __exit__(self, *_error: object) -> None:
        self._tags.end()
        self._code.append("EMC")


class _Back(AbstractContextManager[None]):
    """Goes back to the element that was open before."""

    __slots__ = ("_parent", "_tags")

    def __init__(self, tags: Tags, parent: Tag) -> None:
        self._tags, self._parent = tags, parent

    def __enter__(self) -> None:
        """Nothing is left to do: it began when it was asked for."""

    def __exit__(self, *_error: object) -> None:
        self._tags.parent = self._parent


_INSIDE = {
    "LI": ("L",),
    "Lbl": ("LI",),
    "LBody": ("LI",),
    "TOCI": ("TOC",),
    "TR": ("Table",),
    "TH": ("TR",),
    "TD": ("TR",),
}


def faults_of(root: Tag) -> list[str]:
    """Return what would keep somebody who listens from following the document, in words for its makers.

    Headings go down one level at a time and begin with the first; pictures say what they show; cells of a heading say
    for what; rows of a table are equally wide; parts of lists and tables stand in lists and tables.
    """
    found: list[str] = []
    level = 0
    for tag, parent in _walk(root):
        if tag.role[0] == "H" and tag.role[1:].isdigit():
            if int(tag.role[1:]) > level + 1:
                found.append(f"a heading {tag.role} follows one of level {level}")
            level = int(tag.role[1:])
        if tag.role == "Figure" and not tag.alt.strip():
            found.append("a figure says nothing")
        if tag.role == "TH" and not tag.scope:
            found.append("a heading cell belongs to nothing")
        if parent.role not in _INSIDE.get(tag.role, (parent.role,)):
            found.append(f"{tag.role} stands in {parent.role}")
        if tag.role == "Table" and len(widths := {_wide(row) for row in tag.kids}) > 1:
            found.append(f"a table has rows of {', '.join(map(str, sorted(widths)))} cells")
    return found


def _walk(tag: Tag) -> Iterator[tuple[Tag, Tag]]:
    for kid in tag.kids:
        if isinstance(kid, Tag):
            yield kid, tag
            yield from _walk(kid)


def _wide(row: Tag | Mark | Annotation) -> int:
    return sum(cell.span for cell in row.kids if isinstance(cell, Tag)) if isinstance(row, Tag) else 0


def attributes(tag: Tag) -> dict[str, Any]:
    """Return what the element's attribute dictionary holds."""
    if tag.role == "Figure" and tag.box:
        return {"O": "Layout", "Placement": "Block", "BBox": tag.box}
    found: dict[str, Any] = {}
    if tag.scope:
        found["Scope"] = tag.scope
    if tag.span > 1:
        found["ColSpan"] = tag.span
    return {"O": "Table", **found} if found else {}
