"""An evidence bundle as files: pages to read, a workbook to work with, the content itself, and the mark of each.

Everything comes from the document alone, in which what is withheld does not stand.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from kimdesk import __version__
from kimdesk.exports.content import Value
from kimdesk.exports.files import write_folder
from kimdesk.exports.manifest import BUNDLE_FORMAT, CONTENT, MANIFEST, digest, rendered_with
from kimdesk.exports.pdf.bundle_pages import say_day, say_moment, write_pages
from kimdesk.exports.reader_sheets import Page, ReaderSheets
from kimdesk.exports.reading.records import one_line
from kimdesk.i18n import ENGLISH, t, tag
from kimdesk.languages import speaking
from kimdesk.model.frozen import canonical
from kimdesk.steps import step

Document = dict[str, Any]

_NO_NAME = re.compile(r"[^\w.-]+")


@dataclass(frozen=True, slots=True)
class BundleFiles:
    """Where a bundle was written."""

    folder: Path
    pdf: Path
    workbook: Path
    content: Path
    manifest: Path
    content_hash: str


def bundle_mark(document: Document) -> str:
    """Return the mark of a bundle's content: the SHA-256 of its one canonical form."""
    return digest(canonical(document))


def write_bundle(document: Document, ref: str, to: Path) -> BundleFiles:
    """Write the bundle into a new folder below ``to``: all of it or nothing. Raises UserError."""
    mark = bundle_mark(document)
    files = render(document, ref)
    pdf, workbook, _content = files
    stem = Path(pdf).stem
    files[MANIFEST] = _manifest(document, ref, mark, files)
    folder = write_folder(to, stem, files)
    return BundleFiles(folder, folder / pdf, folder / workbook, folder / CONTENT, folder / MANIFEST, mark)


def render(document: Document, ref: str) -> dict[str, bytes]:
    """Return the files of a bundle but the manifest, by their names: the PDF, the workbook and the content. The same
    document gives the same bytes.
    """
    mark = bundle_mark(document)
    stem = _NO_NAME.sub("-", f"bundle-{ref}-{document['request']}").strip("-.")[:80]
    with speaking(_language(document)):
        step(0.6)
        pages = write_pages(document, ref, mark)
        step(0.8)
        workbook = _workbook(document, ref, mark)
        step(0.9)
        return {f"{stem}.pdf": pages, f"{stem}.xlsx": workbook, CONTENT: canonical(document)}


def _language(document: Document) -> str:
    """Return the language in which a bundle was made: whoever checks it may speak another."""
    return str(document.get("language", ENGLISH))


def _manifest(document: Document, ref: str, mark: str, files: dict[str, bytes]) -> bytes:
    facts = {
        "format": BUNDLE_FORMAT,
        "program": __version__,
        "rendered_with": rendered_with(_language(document)),
        "bundle": ref,
        **({"language": document["language"]} if "language" in document else {}),
        **{name: document[name] for name in ("workspace", "for", "request", "as_at", "made_at", "made_by")},
        "records": [{"kind": each["kind"], "id": each["id"], "ref": each["ref"]} for each in document["records"]],
        "withheld": len(document["withheld"]),
        "content_hash": mark,
        "files": {name: digest(body) for name, body in files.items()},
    }
    return json.dumps(facts, ensure_ascii=False, sort_keys=True, indent=1).encode() + b"\n"


def _workbook(document: Document, ref: str, mark: str) -> bytes:
    title = t("Bundle", "Evidence bundle {ref}").format(ref=ref)
    language = tag()
    with ReaderSheets(title, document["workspace"], f"content {mark}", language, document["made_at"]) as sheets:
        facts: list[tuple[Value, ...]] = [
            (t("Bundle", "Landlord"), document["workspace"]),
            (t("Bundle", "For"), document["for_words"]),
            (t("Bundle", "Request"), document["request"]),
            (t("Bundle", "Asked about"), say_day(document["as_at"])),
            (t("Bundle", "Made"), say_moment(document["made_at"])),
            (t("Bundle", "Made by"), document["made_by"]),
            (t("Bundle", "Mark of the content"), mark),
            (t("Bundle", "History"), document["incomplete"]),
        ]
        headings = (t("Bundle", "What"), t("Bundle", "Value"))
        facts = [fact for fact in facts if fact[1]]
        sheets.publish(Page(t("Bundle", "Bundle"), title, headings, facts, widths=(24, 90)))
        for page in _pages(document):
            sheets.publish(replace(page, title=f"{page.title}, {ref}"))
        return sheets.finish()


def _pages(document: Document) -> Iterator[Page]:
    """Yield every sheet behind the first."""
    records = document["records"]
    named = (t("Bundle", "Kind"), t("Bundle", "Ref"), t("Bundle", "Title"))

    yield Page(
        t("Bundle", "Records"),
        t("Bundle", "Records in this bundle"),
        (*named, t("Bundle", "Withheld")),
        [(*_named(each), each["withheld"]) for each in records],
        t("Bundle", "No record is in it."),
    )
    yield Page(
        t("Bundle", "Then and now"),
        t("Bundle", "What the records said then, and what they say now"),
        (*named, t("Bundle", "Field"), t("Bundle", "On the day asked about"), t("Bundle", "Now")),
        [(*_named(each), *field) for each in records for field in each["fields"]],
        t("Bundle", "Nothing is said."),
    )
    yield Page(
        t("Bundle", "History"),
        t("Bundle", "History of the records"),
        (*named, t("Bundle", "When"), t("Bundle", "Who"), t("Bundle", "Laptop"), t("Bundle", "What")),
        [(*_named(each), say_moment(at), *rest) for each in records for at, *rest in each["history"]],
        t("Bundle", "There is no history."),
    )
    yield from _evidence_and_withheld(document, named)


def _evidence_and_withheld(document: Document, named: tuple[str, ...]) -> Iterator[Page]:
    headings = (
        t("Bundle", "Evidence"),
        t("Bundle", "What it is"),
        t("Bundle", "Where"),
        t("Bundle", "File"),
        "SHA-256",
    )
    yield Page(
        t("Bundle", "Evidence"),
        t("Bundle", "Evidence of the records"),
        (*named, *headings),
        [(*_named(each), *proof) for each in document["records"] for proof in each["evidence"]],
        t("Bundle", "No evidence is recorded."),
    )
    yield Page(
        t("Bundle", "Withheld"),
        t("Bundle", "What is withheld, and why"),
        (t("Bundle", "Record"), t("Bundle", "Part"), t("Bundle", "Exemption and reason")),
        [tuple(each) for each in document["withheld"]],
        t("Bundle", "Nothing is withheld."),
    )


def _named(record: Document) -> tuple[str, str, str]:
    return record["kind"], record["ref"], one_line(record["title"])
