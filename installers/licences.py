"""Under which licences libraries are, and which of those a program under the MIT licence may be shipped with."""

from __future__ import annotations

import re
from email.message import Message
from importlib.metadata import PackageNotFoundError, metadata
from pathlib import Path
from typing import cast

ROOT = Path(__file__).resolve().parent.parent

# SPDX names, and the words that older packages use for the same licence.
ALLOWED = {
    "0BSD",
    "Apache-2.0",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "HPND",
    "ISC",
    "LGPL-3.0-or-later",  # the Welsh dictionary, a file of its own
    "LicenseRef-SCOWL",  # the British dictionary: like MIT and BSD
    "LGPL-3.0-only",  # Qt: shipped as separate, replaceable libraries
    "LicenseRef-Microsoft-Redistributable",  # the runtime that every program made with Microsoft's compiler brings
    "MIT",
    "MIT-0",
    "MIT-CMU",
    "MPL-1.1",  # Hunspell: file by file, and may be had under LGPL-2.1 as well
    "MPL-2.0",
    "OFL-1.1",
    "PSF-2.0",
    "Unicode-3.0",
    "Unlicense",
    "ZPL-2.1",
    "Zlib",
    "blessing",
    "bzip2-1.0.6",
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


def locked() -> dict[str, str]:
    """Return what the program needs, as it is locked: the version by the name."""
    text = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    return dict(re.findall(r"^([a-z0-9][a-z0-9.-]*)==([^\s;]+)", text, re.MULTILINE))


def licence_of(package: str) -> str:
    """Return a licence expression: as the package declares it now, else as it did in older ways."""
    try:
        told = cast("Message", metadata(package))
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
