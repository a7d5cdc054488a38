"""What the installed program is made of: the list for machines (CycloneDX), and the licences for people."""

from __future__ import annotations

import hashlib
import json
import sys
import uuid
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from importlib.metadata import distribution, packages_distributions
from pathlib import Path
from typing import Any

from installers.licences import ROOT, licence_of, locked
from installers.shipping import Part, files_in, shipped
from kimdesk import __version__

FOLDER = "licences"
BILL, TEXTS = "sbom.cdx.json", "THIRD-PARTY.txt"
_OURS = "KIM Desk"
_OF_QT = "LGPL-3.0-only"
_LGPL = """Qt, PySide6 and Shiboken are under the GNU Lesser General Public License, version 3. They lie in the folders PySide6 and
shiboken6 as libraries of their own, which you may replace by others with the same interface: put yours in their place and
start the program again. Their sources are below {sources},
in the versions named here. The licence refers to the GNU General Public License, whose text follows as well.
"""


@dataclass(slots=True)
class Component:
    """One thing from somebody else: its version, its licence, the licence's text, and its files if it has any of its own."""

    name: str
    version: str
    licence: str
    package: str = ""
    source: str = ""
    text: str = ""
    files: dict[str, str] = field(default_factory=dict)

    @property
    def reference(self) -> str:
        """The name that other lists know it by, where it is a package of the Python index."""
        return f"pkg:pypi/{self.package}@{self.version}" if self.package else f"kimdesk:{self.name}".replace(" ", "-")


def components(bundle: Path, modules: Iterable[str]) -> list[Component]:
    """Return everything that is in a built program and is not ours, by name: what has files there, and the packages whose
    ``modules`` are packed into the program itself.
    """
    found: dict[str, Component] = {}
    for name, path in files_in(bundle):
        part = shipped().part_of(name)
        if part is not None and part.name != _OURS:
            made = found.setdefault(part.name, _of_part(part))
            made.files[name] = hashlib.sha256(path.read_bytes()).hexdigest()
    known = {_plain(part.package) for part in shipped().parts if part.name in found}
    whose = packages_distributions()
    for package in sorted({_plain(name) for module in modules for name in whose.get(module.partition(".")[0], ())}):
        if package in locked() and package not in known:
            found[package] = _of_package(package, package)
    found.setdefault("Python", _of_part(next(each for each in shipped().parts if each.name == "Python")))
    return sorted(found.values(), key=lambda each: each.name.lower())


def _plain(name: str) -> str:
    return name.lower().replace("_", "-").replace(".", "-")


def _of_part(part: Part) -> Component:
    package = _plain(part.package)
    if package and not part.licence:
        return _of_package(package, part.name)
    version = locked().get(package, "") if package else _version_of(part.name)
    return Component(part.name, version, part.licence, "", part.source, _text(part.text))


def _of_package(package: str, name: str) -> Component:
    told = distribution(package)
    texts = [
        path.read_text(encoding="utf-8", errors="replace").strip()
        for path in (Path(str(each.locate())) for each in told.files or [] if _is_licence(str(each)))
        if path.is_file()
    ]
    # Whoever else reads what is installed may have put himself before Python, and bears no heading that is not there.
    address = (told.metadata.get_all("Home-page") or [""])[0]
    return Component(name, locked()[package], licence_of(package), package, address, "\n\n".join(texts))


def _is_licence(name: str) -> bool:
    folder, _, file = name.replace("\\", "/").rpartition("/")
    words = ("licen", "copying", "notice")
    return ".dist-info" in folder and ("/licenses" in folder or any(word in file.lower() for word in words))


def _version_of(name: str) -> str:
    import sqlite3

    if name == "SQLite":
        return sqlite3.sqlite_version
    return sys.version.split()[0] if name == "Python" else ""


def _text(where: str) -> str:
    """Return the text of a licence: from a file of ours, from a package ("package:path") or as Python brings it."""
    if where == "python":
        places = [Path(sys.base_prefix, "LICENSE.txt"), *Path(sys.base_prefix).glob("lib/python3*/LICENSE.txt")]
        return next((each.read_text(encoding="utf-8") for each in places if each.is_file()), "")
    package, _, inside = where.partition(":")
    if inside:
        files = distribution(package).files or []
        place = next(each for each in files if str(each).replace("\\", "/").endswith(f".dist-info/{inside}"))
        return Path(str(place.locate())).read_text(encoding="utf-8")
    return (ROOT / where).read_text(encoding="utf-8") if where else ""


def texts(found: Iterable[Component]) -> str:
    """Return the licences of everything, for people."""
    said = ["KIM Desk is under the MIT licence (LICENSE). It comes with what follows.\n"]
    sources = " and ".join(sorted({each.source for each in found if each.licence == _OF_QT}))
    kept: dict[str, str] = {}
    for each in found:
        line = f"{each.name} {each.version}".strip()
        said.append(f"{'=' * 78}\n{line}\nLicence: {each.licence}\n{each.source}".rstrip() + "\n")
        if each.licence == _OF_QT:
            said.append(_LGPL.format(sources=sources))
        first = kept.setdefault(each.text, line)
        said.append(each.text.strip() + "\n" if first == line else f"The text is the same as that of {first}.\n")
    gpl = (ROOT / "installers/licences/GPL-3.0.txt").read_text(encoding="utf-8")
    said.append(f"{'=' * 78}\nThe GNU General Public License, to which the LGPL refers\n\n{gpl}")
    return "\n".join(said)


def cyclonedx(found: Iterable[Component], made: datetime) -> dict[str, Any]:
    """Return the list for machines, in the form of CycloneDX 1.6; the same program gives the same list."""
    listed = [_listed(each) for each in found]
    ours = {
        "type": "application",
        "bom-ref": f"kimdesk@{__version__}",
        "name": "kimdesk",
        "version": __version__,
        "licenses": [{"license": {"id": "MIT"}}],
    }
    mark = uuid.uuid5(uuid.NAMESPACE_URL, json.dumps([ours, listed], sort_keys=True))
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{mark}",
        "version": 1,
        "metadata": {"timestamp": made.strftime("%Y-%m-%dT%H:%M:%SZ"), "component": ours},
        "components": listed,
        "dependencies": [{"ref": ours["bom-ref"], "dependsOn": [each["bom-ref"] for each in listed]}],
    }


def _listed(each: Component) -> dict[str, Any]:
    told: dict[str, Any] = {"type": "library", "bom-ref": each.reference, "name": each.name}
    if each.version:
        told["version"] = each.version
    alone = not any(word in each.licence for word in (" OR ", " AND ", "LicenseRef-"))
    told["licenses"] = [{"license": {"id": each.licence}}] if alone else [{"expression": each.licence}]
    if each.package:
        told["purl"] = each.reference
    if each.files:
        told["components"] = [
            {"type": "file", "name": name, "hashes": [{"alg": "SHA-256", "content": mark}]}
            for name, mark in sorted(each.files.items())
        ]
    return told


def copyright_file(found: Iterable[Component]) -> str:
    """Return what a Debian package says of who may do what with it."""
    licence = (ROOT / "LICENSE").read_text(encoding="utf-8").strip().splitlines()
    blocks = [
        "Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/\n"
        "Upstream-Name: KIM Desk\n"
        "Comment: The texts of every licence named here are in\n"
        f" /usr/lib/kimdesk/_internal/{FOLDER}/{TEXTS}; the list for machines is beside it.\n",
        "Files: *\nCopyright: the KIM Desk authors\nLicense: MIT\n",
    ]
    for each in found:
        # What is packed into the program file has none of its own.
        files = [f"usr/lib/kimdesk/_internal/{name}" for name in each.files] or ["usr/lib/kimdesk/kimdesk"]
        what = f"Comment: {each.name} {each.version}".rstrip()
        blocks.append(
            f"Files: {' '.join(files)}\nCopyright: the authors of {each.name}\nLicense: {each.licence}\n{what}\n"
        )
    blocks.append("License: MIT\n" + "".join(f" {line.strip() or '.'}\n" for line in licence))
    return "\n".join(blocks)


def write(bundle: Path, modules: Iterable[str], made: datetime) -> list[Component]:
    """Put both lists into a built program and return what they name."""
    found = components(bundle, modules)
    folder = bundle / "_internal" / FOLDER
    folder.mkdir(exist_ok=True)
    (folder / TEXTS).write_text(texts(found), encoding="utf-8")
    listed = json.dumps(cyclonedx(found, made), indent=1, ensure_ascii=False)
    (folder / BILL).write_text(listed + "\n", encoding="utf-8")
    return found
