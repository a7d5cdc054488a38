"""Everything that is shipped with the program may be shipped with an MIT-licensed program."""

from __future__ import annotations

import re
from importlib.metadata import PackageNotFoundError, metadata
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent

# SPDX names, and the words that older packages use for the same licence.
ALLOWED = {
    "Apache-2.0",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "HPND",
    "ISC",
    "LGPL-3.0-only",  # Qt: shipped as separate, replaceable libraries
    "MIT",
    "MIT-0",
    "MIT-CMU",
    "MPL-1.1",  # Hunspell: file by file, and may be had under LGPL-2.1 as well
    "MPL-2.0",
    "PSF-2.0",
    "Unlicense",
    "ZPL-2.1",
}
SAME_AS = {
    "Apache Software License": "Apache-2.0",
    "BSD License": "BSD-3-Clause",
    "ISC License (ISCL)": "ISC",
    "MIT License": "MIT",
    "Mozilla Public License 2.0 (MPL 2.0)": "MPL-2.0",
    "Python Software Foundation License": "PSF-2.0",
}
# Its field of licences is a sentence. What is inside its library (FreeType, ICU, libpng, libjpeg, zlib and others) is under
# licences of the same sort, whose texts lie in the wheel.
SAID_IN_WORDS = {
    # Its own part is MIT; the Hunspell within is under three licences to choose from.
    "chunspell": "MIT AND MPL-1.1",
    "pypdfium2": "BSD-3-Clause AND Apache-2.0",
}
# Locked for other systems or other versions of Python, and read from their own pages.
NOT_INSTALLED_EVERYWHERE = {
    "backports-tarfile": "MIT",
    "cffi": "MIT-0",
    "cryptography": "Apache-2.0 OR BSD-3-Clause",
    "importlib-metadata": "Apache-2.0",
    "jeepney": "MIT",
    "lazy-importer": "Apache-2.0",
    "pycparser": "BSD-3-Clause",
    "pywin32-ctypes": "BSD-3-Clause",
    "secretstorage": "BSD-3-Clause",
    "tzdata": "Apache-2.0",
    "zipp": "MIT",
}


def locked() -> list[str]:
    lines = (ROOT / "requirements.lock").read_text(encoding="utf-8").splitlines()
    return [found[1] for line in lines if (found := re.match(r"([a-z0-9][a-z0-9.-]*)==", line))]


def licence_of(package: str) -> str:
    """Return a licence expression: as the package declares it now, else as it did in older ways."""
    try:
        told = metadata(package)
    except PackageNotFoundError:
        return NOT_INSTALLED_EVERYWHERE[package]
    if package in SAID_IN_WORDS:
        return SAID_IN_WORDS[package]
    declared = told.get("License-Expression")
    if declared:
        return str(declared)
    prefix = "License :: OSI Approved :: "
    named = [each.removeprefix(prefix) for each in told.get_all("Classifier") or [] if each.startswith(prefix)]
    if named:
        return " AND ".join(SAME_AS.get(each, each) for each in named)
    return str(told.get("License") or "")


def may_ship(expression: str) -> bool:
    """Tell whether a flat licence expression can be met with allowed licences alone."""
    choices = [choice.split(" AND ") for choice in expression.strip("()").split(" OR ")]
    return any(all(part.strip("() ") in ALLOWED for part in choice) for choice in choices)


@pytest.mark.parametrize("package", locked())
def test_a_shipped_library_may_be_shipped_with_an_mit_program(package: str) -> None:
    expression = licence_of(package)

    assert may_ship(expression), f"{package} is under {expression!r}"


@pytest.mark.parametrize("expression", ["GPL-3.0-only", "MIT AND GPL-2.0-only", "AGPL-3.0-only OR GPL-3.0-only", ""])
def test_a_licence_that_would_bind_the_whole_program_is_refused(expression: str) -> None:
    assert not may_ship(expression)


def test_the_lock_names_every_library_with_its_hashes_and_no_address() -> None:
    for name in ("requirements.lock", "requirements-dev.lock"):
        text = (ROOT / name).read_text(encoding="utf-8")
        pins = re.findall(r"^[a-z0-9].*?(?=^[a-z0-9]|\Z)", text, flags=re.MULTILINE | re.DOTALL)
        assert len(pins) >= len(locked())
        assert [pin for pin in pins if "--hash=sha256:" not in pin] == []
        assert "://" not in text


def test_the_longer_lock_holds_the_shorter_one() -> None:
    def pins(name: str) -> set[str]:
        return set(re.findall(r"^\S+==\S+", (ROOT / name).read_text(encoding="utf-8"), flags=re.MULTILINE))

    assert pins("requirements.lock") <= pins("requirements-dev.lock")
