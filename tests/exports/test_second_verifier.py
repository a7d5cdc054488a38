"""Two programs that know of each other only by the text of the format come to the same answer."""

from __future__ import annotations

import ast
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from kimdesk.exports.certified import Trusted
from kimdesk.exports.pack import write_pack
from kimdesk.exports.signer import Signer
from kimdesk.exports.verify import verify
from kimdesk.model.frozen import Document, content_hash, withhold
from kimdesk.signing.certificates import as_pem
from tests.exports import second_verifier
from tests.exports.make_document import make_document, make_signoff
from tests.exports.test_certified import with_a_new_manifest
from tests.signing.made_keys import AUTHORITY, NOW, OTHER, SIGNATORY

DOCUMENT = make_document(2)
RETURN = next(each for each in DOCUMENT["records"] if each["kind"] == "return")


def _write(to: Path, document: Document = DOCUMENT, signed: bool = True, signer: Signer | None = None) -> Path:
    made = write_pack(document, make_signoff(document) if signed else None, to, signer=signer)
    assert made is not None
    return made.folder


@pytest.fixture(scope="module")
def packs(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """One pack of each sort."""
    to = tmp_path_factory.mktemp
    return {
        "signed": _write(to("signed")),
        "draft": _write(to("draft"), signed=False),
        "withheld": _write(to("withheld"), withhold(DOCUMENT, "return", RETURN["id"], "statement")),
        "certified": _write(to("certified"), signer=Signer(SIGNATORY, "Testshire Homes", NOW)),
        "another": _write(to("another"), make_document(1)),
    }


def flip(suffix: str) -> Callable[[Path, dict[str, Path]], None]:
    def act(pack: Path, _packs: dict[str, Path]) -> None:
        file = next(pack.glob(f"*{suffix}"))
        body = file.read_bytes()
        at = len(body) // 2
        file.write_bytes(body[:at] + bytes([body[at] ^ 1]) + body[at + 1 :])

    return act


def swap(suffix: str) -> Callable[[Path, dict[str, Path]], None]:
    """Put in a file of another pack, and make the manifest fit."""

    def act(pack: Path, packs: dict[str, Path]) -> None:
        shutil.copy(next(packs["another"].glob(f"*{suffix}")), next(pack.glob(f"*{suffix}")))
        with_a_new_manifest(pack)

    return act


def lose(name: str) -> Callable[[Path, dict[str, Path]], None]:
    def act(pack: Path, _packs: dict[str, Path]) -> None:
        (pack / name).unlink()

    return act


def add(pack: Path, _packs: dict[str, Path]) -> None:
    (pack / "extra.txt").write_text("x", "utf-8")


def rename_signatory(pack: Path, _packs: dict[str, Path]) -> None:
    manifest = pack / "manifest.json"
    manifest.write_text(manifest.read_text("utf-8").replace("Helen Marsh", "Helen Moor"), "utf-8")


@pytest.mark.parametrize("sort", ["signed", "draft", "withheld", "certified"])
def test_both_call_each_sort_of_pack_whole(packs: dict[str, Path], sort: str) -> None:
    assert second_verifier.flaws(packs[sort]) == []
    assert verify(packs[sort]).ok


TAMPERED = {
    "pages flipped": flip(".pdf"),
    "workbook flipped": flip(".xlsx"),
    "content flipped": flip("content.json"),
    "pages swapped": swap(".pdf"),
    "workbook swapped": swap(".xlsx"),
    "content swapped": swap("content.json"),
    "content lost": lose("content.json"),
    "a file added": add,
    "another signatory": rename_signatory,
}


@pytest.mark.parametrize("act", TAMPERED.values(), ids=TAMPERED.keys())
@pytest.mark.parametrize("sort", ["signed", "withheld", "certified"])
def test_both_find_every_way_to_tamper(
    packs: dict[str, Path], sort: str, act: Callable[[Path, dict[str, Path]], None], tmp_path: Path
) -> None:
    pack = Path(shutil.copytree(packs[sort], tmp_path / "pack"))
    act(pack, packs)
    assert second_verifier.flaws(pack)
    assert not verify(pack).ok


def test_both_miss_a_signature_that_was_taken_away_and_one_that_is_damaged(
    packs: dict[str, Path], tmp_path: Path
) -> None:
    for at, act in enumerate((lose("manifest.json.p7s"), flip("manifest.json.p7s"))):
        pack = Path(shutil.copytree(packs["certified"], tmp_path / str(at)))
        act(pack, packs)
        assert second_verifier.flaws(pack)
        assert not verify(pack).ok


@pytest.mark.parametrize(("authority", "vouched"), [(AUTHORITY, True), (OTHER, False)])
def test_both_say_whether_a_known_issuer_vouches(
    packs: dict[str, Path], authority: object, vouched: bool, tmp_path: Path
) -> None:
    certificate = authority.certificate  # type: ignore[attr-defined]
    issuer = tmp_path / "issuer.pem"
    issuer.write_bytes(as_pem(certificate))
    assert (second_verifier.flaws(packs["certified"], issuer) == []) is vouched
    assert (verify(packs["certified"], None, Trusted((certificate,), {}, NOW)).certificate == "known") is vouched


def test_both_work_out_the_same_mark_with_and_without_a_field() -> None:
    redacted = withhold(DOCUMENT, "return", RETURN["id"], "statement")
    assert {second_verifier.mark_of(each) for each in (DOCUMENT, redacted)} == {content_hash(DOCUMENT)}


def test_it_runs_by_itself_with_nothing_but_python_and_openssl(packs: dict[str, Path], tmp_path: Path) -> None:
    path = Path(second_verifier.__file__)
    named = {
        (each.module if isinstance(each, ast.ImportFrom) else each.names[0].name) or ""
        for each in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(each, ast.Import | ast.ImportFrom)
    }
    assert {each.partition(".")[0] for each in named} <= set(sys.stdlib_module_names)
    for pack, said in ((packs["certified"], "whole"), (packs["signed"], "whole")):
        done = subprocess.run([sys.executable, "-I", path, pack], capture_output=True, text=True, cwd=tmp_path)
        assert done.stdout.strip() == said
