"""The last step of a PDF: the structure tree, the facts about the document, and what an archive asks for.

What leaves here is meant to hold to PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO 19005-2) at once.
"""

from __future__ import annotations

import io
import logging
from collections.abc import Mapping
from datetime import UTC, datetime
from functools import cache
from typing import Any
from xml.sax.saxutils import escape

import pikepdf
from pikepdf import Array, Dictionary, Name, Object, Pdf, String

from kimdesk.exports.pdf.tags import Annotation, Mark, Tag, Tags, attributes, faults_of

_log = logging.getLogger(__name__)
_INTENT = "sRGB IEC61966-2.1"
_PRODUCER = "ReportLab, pikepdf"


def finish(raw: bytes, tags: Tags, facts: Mapping[str, str], when: datetime) -> bytes:
    """Return the document with its structure; the same input gives the same bytes.

    ``facts`` are "title", "author", "subject", "keywords" and "lang"; ``when`` is the time that the document bears.
    """
    for fault in faults_of(tags.root):
        _log.warning("a page cannot be followed by ear: %s", fault)
    with pikepdf.open(io.BytesIO(raw)) as pdf:
        _Tree(pdf).write(tags)
        pdf.Root.MarkInfo = Dictionary(Marked=True)
        pdf.Root.Lang = String(facts["lang"])
        pdf.Root.ViewerPreferences = Dictionary(DisplayDocTitle=True)
        _name_colours(pdf)
        _describe(pdf, facts, when)
        target = io.BytesIO()
        # The facts stay readable without unpacking anything: a check looks for the seal among them.
        pdf.save(
            target,
            deterministic_id=True,
            object_stream_mode=pikepdf.ObjectStreamMode.generate,
            min_version="1.7",
            fix_metadata_version=False,
        )
        return target.getvalue()


class _Tree:
    """Writes elements, their marks and the way back from marks to elements."""

    def __init__(self, pdf: Pdf) -> None:
        self._pdf = pdf
        self._pages = [page.obj for page in pdf.pages]
        self._made: dict[int, Object] = {}
        self._links: list[tuple[Object, Tag]] = []

    def write(self, tags: Tags) -> None:
        """Put the tree into the document."""
        root = self._pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot))
        root.K = Array([self._element(tags.root, root)])
        numbers: list[Any] = []
        for at, page in enumerate(self._pages):
            marked = tags.pages[at]
            page.Tabs = Name.S
            page.StructParents = at
            numbers += [at, self._pdf.make_indirect(Array([self._made[id(tag)] for tag in marked]))]
        for number, (area, tag) in enumerate(self._links, len(self._pages)):
            area.StructParent = number
            numbers += [number, self._made[id(tag)]]
        root.ParentTree = self._pdf.make_indirect(Dictionary(Nums=Array(numbers)))
        root.ParentTreeNextKey = len(self._pages) + len(self._links)
        self._pdf.Root.StructTreeRoot = root

    def _element(self, tag: Tag, parent: Object) -> Object:
        at = next((kid.page for kid in tag.kids if isinstance(kid, Mark)), None)
        facts: dict[str, Any] = {"/S": _role(tag.role), "/P": parent}
        if at is not None:
            facts["/Pg"] = self._pages[at]
        if tag.alt:
            facts["/Alt"] = String(tag.alt)
        if found := attributes(tag):
            facts["/A"] = Dictionary({f"/{key}": _value(value) for key, value in found.items()})
        made = self._made[id(tag)] = self._pdf.make_indirect(Dictionary(facts))
        if len(tag.kids) == 1:
            made.K = self._kid(tag.kids[0], tag, made, at)
        elif tag.kids:
            made.K = Array([self._kid(kid, tag, made, at) for kid in tag.kids])
        return made

    def _kid(self, kid: Tag | Mark | Annotation, tag: Tag, made: Object, at: int | None) -> Any:
        if isinstance(kid, Tag):
            return self._element(kid, made)
        if isinstance(kid, Mark) and kid.page == at:
            return kid.number
        page = self._pages[kid.page]
        if isinstance(kid, Mark):
            return Dictionary(Type=Name.MCR, Pg=page, MCID=kid.number)
        area = page.Annots[kid.place]
        area.F = 4
        area.Contents = String(kid.words)
        self._links.append((area, tag))
        return Dictionary(Type=Name.OBJR, Obj=area, Pg=page)


@cache
def _role(words: str) -> Name:
    return Name("/" + words)


def _value(value: Any) -> Any:
    if isinstance(value, tuple):
        return Array([round(each, 2) for each in value])
    return Name("/" + value) if isinstance(value, str) else value


@cache
def _profile() -> bytes:
    """Return the colour profile sRGB without the moment at which it was made."""
    from PIL import ImageCms

    made = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    made[24:36] = bytes.fromhex("07e800010001000000000000")
    made[84:100] = bytes(16)
    return bytes(made)


def _name_colours(pdf: Pdf) -> None:
    """Say what the colours mean, so that they can be shown the same in twenty years."""
    profile = pdf.make_stream(_profile())
    profile.N = 3
    pdf.Root.OutputIntents = Array(
        [
            Dictionary(
                Type=Name.OutputIntent,
                S=Name("/GTS_PDFA1"),
                OutputConditionIdentifier=String("sRGB"),
                Info=String(_INTENT),
                DestOutputProfile=profile,
            )
        ]
    )


def _describe(pdf: Pdf, facts: Mapping[str, str], when: datetime) -> None:
    """Put the same facts where old readers look (Info) and where an archive looks (XMP)."""
    info = pdf.docinfo
    for key in list(info.keys()):
        del info[key]
    stamp = f"D:{when.astimezone(UTC):%Y%m%d%H%M%S}Z"
    said = {
        "Title": facts["title"],
        "Author": facts["author"],
        "Subject": facts["subject"],
        "Keywords": facts["keywords"],
        "Creator": "KIM Desk",
        "Producer": _PRODUCER,
        "CreationDate": stamp,
        "ModDate": stamp,
    }
    for key, words in said.items():
        info[f"/{key}"] = String(words)
    filled = {key: escape(words) for key, words in facts.items()}
    packet = _XMP.format(**filled, date=f"{when.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}", producer=_PRODUCER)
    stream = pdf.make_stream(packet.encode())
    stream.Type, stream.Subtype = Name.Metadata, Name.XML
    pdf.Root.Metadata = stream


# The schema for pdfuaid has to travel with the file: PDF/A-2 knows no names but those that it describes itself.
_XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about=""
  xmlns:dc="http://purl.org/dc/elements/1.1/"
  xmlns:xmp="http://ns.adobe.com/xap/1.0/"
  xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
  xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
  xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
  xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
  xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
  xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">{subject}</rdf:li></rdf:Alt></dc:description>
<dc:language><rdf:Bag><rdf:li>{lang}</rdf:li></rdf:Bag></dc:language>
<pdf:Keywords>{keywords}</pdf:Keywords>
<pdf:Producer>{producer}</pdf:Producer>
<xmp:CreatorTool>KIM Desk</xmp:CreatorTool>
<xmp:CreateDate>{date}</xmp:CreateDate>
<xmp:ModifyDate>{date}</xmp:ModifyDate>
<pdfaid:part>2</pdfaid:part>
<pdfaid:conformance>A</pdfaid:conformance>
<pdfuaid:part>1</pdfuaid:part>
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>The part of ISO 14289 to which the document holds</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>"""
