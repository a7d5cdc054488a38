"""An evidence bundle as files: pages to read, a workbook to work with, the content itself, and the mark of each.

Everything comes from the document alone, in which what is withheld does not stand.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kimdesk import __version__
from kimdesk.exports.content import Value
from kimdesk.exports.files import write_folder
from kimdesk.exports.manifest import BUNDLE_FORMAT, CONTENT, MANIFEST, digest, rendered_with
from kimdesk.exports.pdf.bundle_pages import say_day, say_moment, write_pages
from kimdesk.exports.reading.records import one_line
from kimdesk.exports.sheets import Sheets
from kimdesk.i18n import t
from kimdesk.model.frozen import canonical

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
    return {
        f"{stem}.pdf": write_pages(document, ref, mark),
        f"{stem}.xlsx": _workbook(document, ref, mark),
        CONTENT: canonical(document),
    }


def _manifest(document: Document, ref: str, mark: str, files: dict[str, bytes]) -> bytes:
    facts = {
        "format": BUNDLE_FORMAT,
        "program": __version__,
        "rendered_with": rendered_with(),
        "bundle": ref,
        **{name: document[name] for name in ("workspace", "for", "request", "as_at", "made_at", "made_by")},
        "records": [{"kind": each["kind"], "id": each["id"], "ref": each["ref"]} for each in document["records"]],
        "withheld": len(document["withheld"]),
        "content_hash": mark,
        "files": {name: digest(body) for name, body in files.items()},
    }
    return json.dumps(facts, ensure_ascii=False, sort_keys=True, indent=1).encode() + b"\n"


def _workbook(document: Document, ref: str, mark: str) -> bytes:
    title = t("Bundle", "Evidence bundle {ref}").format(ref=ref)
    with Sheets(title, document["workspace"], f"content {mark}", t("Pack", "en-GB"), document["made_at"]) as sheets:
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
        what, value = t("Bundle", "What"), t("Bundle", "Value")
        sheets.add(t("Bundle", "Bundle"), (what, value), [fact for fact in facts if fact[1]], widths=(24, 90))
        for name, headings, rows, empty in _tables(document):
            sheets.add(name, headings, rows, empty)
        sheets.add_notes()
        return sheets.finish()


def _tables(document: Document) -> Iterator[tuple[str, Sequence[str], list[tuple[Value, ...]], str]]:
    """Yield every table: name of the sheet, headings, rows, and what stands where there are none."""
    records = document["records"]
    named = (t("Bundle", "Kind"), t("Bundle", "Ref"), t("Bundle", "Title"))

    def of(each: Document) -> tuple[str, str, str]:
        return each["kind"], each["ref"], one_line(each["title"])

    yield (
        t("Bundle", "Records"),
        (*named, t("Bundle", "Withheld")),
        [(*of(each), each["withheld"]) for each in records],
        "",
    )
    yield (
        t("Bundle", "Then and now"),
        (*named, t("Bundle", "Field"), t("Bundle", "On the day asked about"), t("Bundle", "Now")),
        [(*of(each), *field) for each in records for field in each["fields"]],
        t("Bundle", "Nothing is said."),
    )
    yield (
        t("Bundle", "History"),
        (*named, t("Bundle", "When"), t("Bundle", "Who"), t("Bundle", "Laptop"), t("Bundle", "What")),
        [(*of(each), say_moment(at), *rest) for each in records for at, *rest in each["history"]],
        t("Bundle", "There is no history."),
    )
    headings = (
        t("Bundle", "Evidence"),
        t("Bundle", "What it is"),
        t("Bundle", "Where"),
        t("Bundle", "File"),
        "SHA-256",
    )
    yield (
        t("Bundle", "Evidence"),
        (*named, *headings),
        [(*of(each), *proof) for each in records for proof in each["evidence"]],
        t("Bundle", "No evidence is recorded."),
    )
    yield (
        t("Bundle", "Withheld"),
        (t("Bundle", "Record"), t("Bundle", "Part"), t("Bundle", "Exemption and reason")),
        [tuple(each) for each in document["withheld"]],
        t("Bundle", "Nothing is withheld."),
    )
