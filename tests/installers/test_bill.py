"""The list of what the program is made of is whole, sound in its form, and every licence comes with its text."""

from __future__ import annotations

import importlib
import re
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from installers import bill
from installers.licences import licence_of, locked, may_ship
from installers.shipping import shipped
from kimdesk import __version__

MADE = datetime(2026, 11, 26, 9, 30, tzinfo=UTC)
QT = "PySide6/Qt/lib/libQt6Core.so.6"
FILES = (
    "base_library.zip",
    "libsqlite3.so.0",
    QT,
    "PySide6/QtCore.abi3.so",
    "shiboken6/Shiboken.abi3.so",
    "nacl/_sodium.abi3.so",
)
MODULES = ("kimdesk.app", "reportlab.platypus", "sqlalchemy.orm", "PySide6", "json", "pytest")


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    """A built program of a few files."""
    for name in FILES:
        path = tmp_path / "_internal" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(name.encode())
    (tmp_path / "kimdesk").write_bytes(b"program")
    return tmp_path


def sound(listed: dict[str, Any]) -> list[str]:
    """Return where a list breaks the form of CycloneDX 1.6, as far as this program uses it."""
    wrong = [f"{name} is {listed.get(name)!r}" for name, value in
             (("bomFormat", "CycloneDX"), ("specVersion", "1.6"), ("version", 1)) if listed.get(name) != value]  # fmt: skip
    if not re.fullmatch(r"urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", listed.get("serialNumber", "")):
        wrong.append("serialNumber")
    datetime.fromisoformat(listed["metadata"]["timestamp"])
    parts = [listed["metadata"]["component"], *listed["components"]]
    names = [part["bom-ref"] for part in parts]
    wrong += [f"{name} twice" for name in names if names.count(name) > 1]
    for part in parts:
        wrong += _wrong_in(part)
    for each in listed["dependencies"]:
        wrong += [f"{name} is unknown" for name in (each["ref"], *each["dependsOn"]) if name not in names]
    return wrong


def _wrong_in(part: dict[str, Any]) -> list[str]:
    allowed = {"type", "bom-ref", "name", "version", "licenses", "purl", "components"}
    wrong = [f"{part['name']}: {name}" for name in part.keys() - allowed]
    if part["type"] not in ("application", "library") or not part["name"]:
        wrong.append(f"{part['name']}: its type")
    for licence in part["licenses"]:
        said = licence.get("license", {}).get("id") or licence.get("expression")
        if not said or not may_ship(said):
            wrong.append(f"{part['name']}: {licence}")
    for file in part.get("components", ()):
        (mark,) = file["hashes"]
        if file["type"] != "file" or mark["alg"] != "SHA-256" or not re.fullmatch("[0-9a-f]{64}", mark["content"]):
            wrong.append(f"{part['name']}: {file}")
    return wrong


def test_the_list_holds_the_form_and_names_what_is_there(bundle: Path) -> None:
    found = bill.components(bundle, MODULES)
    listed = bill.cyclonedx(found, MADE)

    assert sound(listed) == []
    assert [each["name"] for each in listed["components"]] == [
        "PyNaCl", "PySide6", "Python", "Qt", "reportlab", "Shiboken", "sqlalchemy", "SQLite",
    ]  # fmt: skip
    assert listed["metadata"]["component"]["version"] == __version__


def test_versions_are_those_of_the_lock_and_files_are_named_with_their_marks(bundle: Path) -> None:
    by_name = {each.name: each for each in bill.components(bundle, MODULES)}

    assert by_name["Qt"].version == locked()["pyside6-essentials"]
    assert by_name["reportlab"].version == locked()["reportlab"]
    assert list(by_name["Qt"].files) == [QT]
    assert by_name["Qt"].licence == "LGPL-3.0-only"
    assert by_name["PyNaCl"].reference == f"pkg:pypi/pynacl@{locked()['pynacl']}"


def test_the_same_program_gives_the_same_list_and_another_file_another(bundle: Path) -> None:
    first = bill.cyclonedx(bill.components(bundle, MODULES), MADE)
    assert bill.cyclonedx(bill.components(bundle, MODULES), MADE) == first

    (bundle / "_internal" / QT).write_bytes(b"another")

    assert bill.cyclonedx(bill.components(bundle, MODULES), MADE)["serialNumber"] != first["serialNumber"]


def test_a_form_that_is_broken_is_seen(bundle: Path) -> None:
    listed = bill.cyclonedx(bill.components(bundle, MODULES), MADE)
    listed["components"][0]["licenses"] = [{"license": {"id": "GPL-3.0-only"}}]
    listed["dependencies"][0]["dependsOn"].append("nobody")

    assert len(sound(listed)) == 2


def test_every_licence_comes_with_its_text(bundle: Path) -> None:
    found = bill.components(bundle, MODULES)
    words = bill.texts(found)

    assert [each.name for each in found if len(each.text) < 200] == []
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in words
    assert "GNU GENERAL PUBLIC LICENSE" in words
    assert "https://download.qt.io/official_releases/qt/" in words
    assert all(f"Licence: {each.licence}" in words for each in found)
    # Three are under the LGPL, and it is said once.
    assert words.count("GNU LESSER GENERAL PUBLIC LICENSE\n") == 1


def test_both_lists_lie_in_the_program_and_may_be_there(bundle: Path) -> None:
    bill.write(bundle, MODULES, MADE)

    for name in (bill.TEXTS, bill.BILL):
        assert (bundle / "_internal" / bill.FOLDER / name).stat().st_size > 1000
        assert shipped().may_ship(f"{bill.FOLDER}/{name}")


def test_the_rights_of_a_debian_package_name_everything(bundle: Path) -> None:
    found = bill.components(bundle, MODULES)
    rights = bill.copyright_file(found)

    assert all(f"Comment: {each.name} {each.version}".rstrip() in rights for each in found)
    assert f"usr/lib/kimdesk/_internal/{QT}" in rights


def test_every_package_on_the_list_of_files_is_locked() -> None:
    packages = {part.package.lower() for part in shipped().parts if part.package}

    assert packages <= set(locked())


@pytest.mark.parametrize("package", sorted(locked()))
def test_what_is_locked_has_a_licence_that_can_be_read(package: str) -> None:
    assert licence_of(package)


def test_another_reader_of_what_is_installed_changes_nothing(bundle: Path) -> None:
    """Once this library is loaded it answers in the place of Python's own, and misses a heading that is not there."""
    before = bill.components(bundle, MODULES)
    if sys.version_info < (3, 12):
        importlib.import_module("importlib_metadata")
    assert bill.components(bundle, MODULES) == before
