"""A long pack with a certificate: its pages, the memory they take, signing it, and checking it in both ways."""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
import tracemalloc
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

from kimdesk.exports.certified import Trusted
from kimdesk.exports.pack import write_pack
from kimdesk.exports.pdf.document import write_pdf
from kimdesk.exports.reading.whole import read_pack
from kimdesk.exports.signer import Signer
from kimdesk.exports.verify import verify
from kimdesk.signing.signatures import check_pdf, sign_pdf
from tests.benchmarks.packs import count_pages
from tests.benchmarks.report import Bench, Row, at_most, said
from tests.exports.make_document import make_document, make_signoff
from tests.signing.made_keys import AUTHORITY, NOW, SIGNATORY

Made = TypeVar("Made")
# About 200 pages, and about 1,000.
_TEAMS, _MANY = 80, 420
_LINEAR = 1.2


def measure(_bench: Bench) -> Iterator[Row]:
    """A pack of 80 teams signed and checked; then pages of 420 teams against those of 80, and the memory."""
    document = make_document(_TEAMS)
    pages, each = _a_page(_TEAMS)
    signing, body = _ms(lambda: sign_pdf(pages, SIGNATORY, "Sign-off", "Testshire Homes", NOW))
    checking, _found = _ms(lambda: check_pdf(body, [AUTHORITY.certificate], NOW))
    count = count_pages(pages)
    yield at_most(f"signing a PDF of {count} pages and checking it", signing + checking, 2000)
    with tempfile.TemporaryDirectory() as folder:
        signer = Signer(SIGNATORY, "Testshire Homes", NOW)
        files = write_pack(document, make_signoff(document), Path(folder), signer=signer)
        assert files is not None
        trusted = Trusted((AUTHORITY.certificate,), {}, NOW)
        whole, verdict = _ms(lambda: verify(files.folder, trusted=trusted))
        assert verdict.ok
        yield Row("the whole check of that pack, both documents made anew", said(whole, "ms"))
    many, later = _a_page(_MANY)
    yield Row(
        f"a page of {count_pages(many)} pages", said(later, "ms"), said(each, "ms"), later / each,
        f"at most {_LINEAR:g} x a page of {count}", later <= each * _LINEAR,
    )  # fmt: skip
    pack = read_pack(document, make_signoff(document))
    tracemalloc.start()
    write_pdf(pack)
    yield at_most(
        f"memory for {count} pages, what Python asks for", tracemalloc.get_traced_memory()[1] / 2**20, 200, "MB"
    )
    tracemalloc.stop()
    yield at_most(f"memory of a process that writes the pack of {count} pages", _whole_process(_TEAMS), 200, "MB")


def _a_page(teams: int) -> tuple[bytes, float]:
    """Return a pack's PDF and the milliseconds that each of its pages took."""
    document = make_document(teams)
    pack = read_pack(document, make_signoff(document))
    took, body = _ms(lambda: write_pdf(pack))
    return body, took / count_pages(body)


def _whole_process(teams: int) -> float:
    """Return the most memory, in MB, that a process of its own held while it wrote such a pack: Python and all libraries."""
    with tempfile.TemporaryDirectory() as folder:
        words = [sys.executable, "-m", "tests.benchmarks.pack_memory", str(teams), folder]
        return float(subprocess.run(words, capture_output=True, text=True, check=True).stdout)


def _ms(work: Callable[[], Made]) -> tuple[float, Made]:
    began = time.process_time()
    made = work()
    return (time.process_time() - began) * 1000, made
