"""Every document that leaves holds to PDF/UA-1 and to PDF/A-2a, by a judge that is not ours; a broken one does not."""

from __future__ import annotations

import io
from datetime import date
from typing import Any

import pikepdf
import pytest
from pikepdf import Name

from kimdesk.exports.comparison import Compared
from kimdesk.exports.pdf import assessment_pages, bundle_pages, comparison_pages
from kimdesk.exports.pdf.document import write_pdf
from kimdesk.exports.reading.whole import read_pack
from kimdesk.model.narrowing import narrow, parts_of
from kimdesk.model.pack_templates import TEMPLATES, WHOLE, Shape
from kimdesk.model.quarters import Quarter
from kimdesk.services.amending import amended
from kimdesk.services.signatures import Signature
from tests.exports.conformance import STANDARDS, Judged, judge
from tests.exports.made_chases import chase_pages
from tests.exports.made_logos import encoded, in_own_look, noise, with_look
from tests.exports.make_document import make_document, make_empty, make_signoff
from tests.exports.test_assessment_document import item, made
from tests.exports.test_comparison import laid_side_by_side

WELSH = "Ŵŵ Ŷŷ Ẁẁ Ẅẅ Ỳỳ Âêîôû £12.50"
ODD = f"{WELSH} \u0627\u0644\u0633\u0644\u0627\u0645 🙂 \x07 =HYPERLINK('x') " + "long" * 300
SIZES = ("empty", "small", "sixty")
CUT = tuple(f"{template}-{size}" for template in TEMPLATES if template != "full" for size in SIZES)
DOCUMENTS = (
    "empty",
    "small",
    "draft",
    "sixty",
    "odd",
    "assessment",
    "bundle",
    "comparison",
    "chase",
    "chase-empty",
    "amended",
    "brief-odd",
    "part",
    "own-look",
    "own-look-brief",
    "own-look-photograph",
    *CUT,
)
BROKEN = {
    "no-words-for-a-figure": ("7.3-1",),
    "no-structure": ("7.1-11", "6.7.2-1"),
    "a-heading-left-out": ("7.4.2-1",),
    "no-title": ("7.1-10",),
}


def pack(document: dict[str, Any], signed: bool = True, shape: Shape = WHOLE) -> bytes:
    signoff = make_signoff(document) if signed else None
    return write_pdf(read_pack(narrow(document, shape.part), signoff, None, shape))


def photograph() -> bytes:
    return encoded(noise((200, 90)), "JPEG")


def in_every_template() -> dict[str, bytes]:
    # Sixty teams that return little: the pages break as with much, in a tenth of the time.
    sizes = zip(SIZES, (make_empty(), make_document(3), make_document(60, 1, assets=40)), strict=True)
    documents = dict(sizes)
    return {name: pack(documents[name.split("-")[1]], shape=Shape(TEMPLATES[name.split("-")[0]])) for name in CUT}


def with_odd_words() -> dict[str, Any]:
    document = make_document(2)
    for record in document["records"]:
        for values in record["fields"].values():
            values[1:] = [each if "\n" not in str(each) and len(str(each)) < 24 else ODD for each in values[1:]]
    return document


def compared_with_odd_words() -> Compared:
    return laid_side_by_side(make_document(3), with_odd_words())


def amended_with_odd_words() -> dict[str, Any]:
    first = make_document(2)
    values = {**make_signoff(first), "reopened": {"reason": ODD, "name": "Ada", "at": "2025-05-03T09:00:00+00:00"}}
    signed = Signature("signoff", Quarter(date(2025, 1, 1)), values, 0)
    return amended(with_odd_words(), signed, first, lambda: "salt")


def a_bundle() -> dict[str, Any]:
    """Return a bundle with a record that is shown, one that is withheld, and what was then."""
    shown = {
        "kind": "Risk",
        "id": "1",
        "ref": "R1",
        "title": f"Damp records {WELSH}",
        "was_there": True,
        "deleted": False,
        "withheld": "",
        "fields": [["Cause", "Surveys on paper", ODD]],
        "history": [["2026-01-05T09:00:00+00:00", "Ada", "1A2B3C4D", "created"]],
        "evidence": [["E1", "Photograph", "S:/shelf.jpg", "shelf.jpg", "ab" * 32]],
    }
    return {
        "workspace": "Testshire Homes",
        "for": "foi",
        "for_words": "Freedom of information",
        "request": "FOI-2026-0143",
        "as_at": "2026-01-05",
        "made_at": "2026-02-05T09:00:00+00:00",
        "made_by": "Ada",
        "incomplete": "",
        "records": [shown, {**shown, "id": "2", "ref": "R2", "withheld": "Section 40"}],
        "withheld": [["Risk R2", "all of it", "Section 40: somebody’s address"]],
    }


def broken(body: bytes, how: str) -> bytes:
    """Return the document with one thing taken away that a reader needs."""
    with pikepdf.open(io.BytesIO(body)) as pdf:
        if how == "no-structure":
            del pdf.Root.StructTreeRoot
        elif how == "no-title":
            del pdf.Root.ViewerPreferences
        elif how == "no-words-for-a-figure":
            del next(each for each in elements(pdf, "/Figure")).Alt
        else:
            next(each for each in elements(pdf, "/H2")).S = Name("/H4")
        target = io.BytesIO()
        pdf.save(target, fix_metadata_version=False)
        return target.getvalue()


def elements(pdf: pikepdf.Pdf, role: str) -> list[pikepdf.Object]:
    return [each for each in pdf.objects if isinstance(each, pikepdf.Dictionary) and each.get("/S") == Name(role)]


@pytest.fixture(scope="module")
def judged() -> dict[tuple[str, str], Judged]:
    """One run for all of them: most of its time is the start of Java."""
    small = pack(make_document(3))
    files = {
        "empty": pack(make_empty()),
        "small": small,
        "draft": pack(make_document(1, sample=False), signed=False),
        "sixty": pack(make_document(60)),
        "odd": pack(with_odd_words()),
        "brief-odd": pack(with_odd_words(), shape=Shape(TEMPLATES["brief"])),
        "part": pack(make_document(3), shape=Shape(part=parts_of(make_document(3))[-1])),
        "own-look": pack(in_own_look()),
        "own-look-brief": pack(in_own_look(), shape=Shape(TEMPLATES["brief"])),
        "own-look-photograph": pack(with_look(make_document(1), photograph(), colour="#FFD500")),
        **in_every_template(),
        "assessment": assessment_pages.write_pages(made(item("R1"), item("R2", ODD), item("R2a", part_of="R2"))),
        "bundle": bundle_pages.write_pages(a_bundle(), "B1", "ab" * 32),
        "comparison": comparison_pages.write_pages(compared_with_odd_words()),
        "chase": chase_pages(40, ODD),
        "chase-empty": chase_pages(0, WELSH),
        "amended": pack(amended_with_odd_words()),
        **{how: broken(small, how) for how in BROKEN},
    }
    return judge(files)


@pytest.mark.parametrize("standard", STANDARDS)
@pytest.mark.parametrize("name", DOCUMENTS)
def test_a_document_breaks_no_clause(judged: dict[tuple[str, str], Judged], name: str, standard: str) -> None:
    assert judged[name, standard].broken == ""
    assert judged[name, standard].assertions > 1000


@pytest.mark.parametrize("how", BROKEN)
def test_what_is_broken_on_purpose_is_found(judged: dict[tuple[str, str], Judged], how: str) -> None:
    said = " ".join(judged[how, standard].broken for standard in STANDARDS)
    assert any(clause in said for clause in BROKEN[how]), said
