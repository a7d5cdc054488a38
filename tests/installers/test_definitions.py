"""What installs the program says the same everywhere: versions, marks, keys and licences."""

from __future__ import annotations

import ast
import re
import tomllib
from pathlib import Path
from xml.etree import ElementTree as Xml

import pytest

import dev
from installers import debian_package, msi, windows
from installers.licences import ROOT, may_ship
from installers.shipping import HERE, Part, Shipped, kept, shipped, strays
from kimdesk import __version__
from kimdesk.policy import KEYS, REGISTRY_KEY

WIX = "{http://schemas.microsoft.com/wix/2006/wi}"
POLICY = "{http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions}"


@pytest.fixture
def payload(tmp_path: Path) -> Path:
    folder = tmp_path / "kimdesk"
    (folder / "_internal" / "resources").mkdir(parents=True)
    for name in ("kimdesk.exe", "_internal/python311.dll", "_internal/resources/help.md"):
        (folder / name).write_bytes(b"x")
    return folder


def components(definition: str) -> dict[str, str]:
    """Return the mark of each component by the file that it holds."""
    root = Xml.fromstring(definition)
    return {
        file.get("Source", ""): component.get("Guid", "")
        for component in root.iter(f"{WIX}Component")
        for file in component.iter(f"{WIX}File")
    }


def test_every_version_is_the_same_version() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    sheet = (HERE / "IT.md").read_text(encoding="utf-8")

    assert project["version"] == __version__
    assert {windows.MSI, windows.SETUP, f"kimdesk_{__version__}_amd64.deb"} <= set(
        re.findall(r"[\w.-]+\.(?:msi|exe|deb)", sheet)
    )
    assert f"holds for version {__version__}" in sheet
    assert f"({__version__!r}" not in windows.version_resource("9.8.7")
    assert "(9, 8, 7, 0)" in windows.version_resource("9.8.7")


def test_the_upgrade_code_never_changes_and_stands_in_the_sheet_for_it() -> None:
    mark = "{E48A9422-B383-5A0A-98AB-91133BCDE92A}"

    assert str(msi.UPGRADE_CODE).upper() == mark.strip("{}")
    assert mark in (HERE / "IT.md").read_text(encoding="utf-8")


def test_one_version_has_one_product_code_and_the_next_has_another() -> None:
    assert msi.product_code("1.0.0") == msi.product_code("1.0.0")
    assert msi.product_code("1.0.0") != msi.product_code("1.0.1")


def test_a_file_keeps_its_mark_from_version_to_version(payload: Path) -> None:
    first, second = (components(msi.definition(payload, payload.parent, version)) for version in ("1.0.0", "1.0.1"))

    assert first == second
    assert sorted(first) == [
        "kimdesk/_internal/python311.dll",
        "kimdesk/_internal/resources/help.md",
        "kimdesk/kimdesk.exe",
    ]
    assert len(set(first.values())) == 3


def test_the_msi_is_for_the_whole_computer_and_every_part_of_it_is_installed(payload: Path) -> None:
    root = Xml.fromstring(msi.definition(payload, payload.parent))
    product, package = root[0], root[0][0]

    assert product.get("UpgradeCode") == "{E48A9422-B383-5A0A-98AB-91133BCDE92A}"
    assert product.get("Version") == __version__
    assert package.get("InstallScope") == "perMachine"
    assert root.find(f".//{WIX}MajorUpgrade") is not None
    made = {each.get("Id") for each in root.iter(f"{WIX}Component")}
    assert made == {each.get("Id") for each in root.iter(f"{WIX}ComponentRef")}
    assert all(each.get("Win64") == "yes" for each in root.iter(f"{WIX}Component"))


def test_every_installer_lets_the_program_open_team_files_and_backups(payload: Path) -> None:
    root = Xml.fromstring(msi.definition(payload, payload.parent))
    values = {each.get("Key", ""): each[0].get("Value", "") for each in root.iter(f"{WIX}RegistryKey")}
    setup = (HERE / "setup" / "kimdesk.nsi").read_text(encoding="utf-8")
    menu = (HERE / "debian" / "kimdesk.desktop").read_text(encoding="utf-8").splitlines()
    kinds = Xml.parse(HERE / "debian" / "kimdesk.xml").getroot()
    types = {each.get("type"): each[-1].get("pattern") for each in kinds}

    assert {f"*{ending}" for ending, _kind, _called in msi.OPENED} == set(types.values())
    for ending, kind, called in msi.OPENED:
        assert values[f"Software\\Classes\\{ending}"] == kind
        assert values[f"Software\\Classes\\{kind}\\shell\\open\\command"] == '"[INSTALLDIR]kimdesk.exe" run "%1"'
        assert f'!insertmacro OPENED "{ending}" "{kind}" "{called}"' in setup
        assert f'!insertmacro NO_LONGER_OPENED "{ending}" "{kind}"' in setup
        assert f"`{ending}`" in (HERE / "IT.md").read_text(encoding="utf-8")
    assert "Exec=kimdesk run %f" in menu
    assert f"MimeType={';'.join(map(str, types))};" in menu


def test_what_the_window_needs_of_debian_is_what_the_package_depends_on() -> None:
    depends = {each.split(" ")[0] for each in shipped().depends}

    assert set(dev.FOR_RUN) | set(dev.FOR_WINDOW) <= depends


def test_the_debian_package_says_what_it_is() -> None:
    lines = debian_package.control(123).splitlines()
    fields = dict(line.split(": ", 1) for line in lines if not line.startswith(" "))

    assert fields["Package"] == "kimdesk"
    assert fields["Version"] == __version__
    assert fields["Installed-Size"] == "123"
    assert fields["Architecture"] == "amd64"
    assert all(len(line) <= 80 for line in lines if line.startswith(" "))


def test_what_the_window_imports_of_qt_is_on_the_list() -> None:
    used = set()
    for path in (ROOT / "kimdesk").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("PySide6."):
                used.add((node.module or "").partition(".")[2])

    assert used <= set(shipped().qt_modules)
    assert all(shipped().may_ship(f"PySide6/{each}.abi3.so") for each in used)
    assert all(shipped().may_ship(f"PySide6/{each}.pyd") for each in used)


def test_nothing_that_the_program_imports_is_left_out() -> None:
    imported = set()
    for path in (ROOT / "kimdesk").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                imported |= {alias.name for alias in node.names}
            elif isinstance(node, ast.ImportFrom):
                imported.add(node.module or "")

    assert {
        each for each in imported for out in shipped().left_out if each == out or each.startswith(f"{out}.")
    } == set()


@pytest.mark.parametrize("part", shipped().parts, ids=lambda part: part.name)
def test_every_part_may_be_shipped_and_says_its_licence(part: Part) -> None:
    assert part.licence or part.package
    assert not part.licence or may_ship(part.licence)
    assert not part.text.startswith("installers/") or (ROOT / part.text).is_file()


@pytest.mark.parametrize(
    "name",
    [
        "PySide6/Qt/lib/libQt6Charts.so.6", "PySide6/Qt6Graphs.dll", "PySide6/Qt/lib/libQt6VirtualKeyboard.so.6",
        "PySide6/QtDataVisualization.abi3.so", "PySide6/plugins/platforminputcontexts/qtvirtualkeyboardplugin.dll",
        "PySide6/Qt/lib/libQt6HttpServer.so.6", "PySide6/Qt6NetworkAuth.dll",
    ],
)  # fmt: skip
def test_a_part_of_qt_under_the_gpl_is_refused_even_where_the_list_allowed_it(name: str) -> None:
    everything = Part("all", ("*",), licence="MIT")
    loose = Shipped((everything,), (), (), shipped().gpl_only, (), 0, 0)

    assert loose.part_of(name) is everything
    assert not loose.may_ship(name)
    assert not shipped().may_ship(name)


def test_a_stray_file_and_one_under_the_gpl_are_found_in_a_built_program(tmp_path: Path) -> None:
    inside = tmp_path / "_internal"
    (inside / "PySide6/Qt/lib").mkdir(parents=True)
    for name in (
        "base_library.zip",
        "libgtk-3.so.0",
        "PySide6/Qt/lib/libQt6Charts.so.6",
        "PySide6/Qt/lib/libQt6Core.so.6",
    ):
        (inside / name).write_bytes(b"x")
    (tmp_path / "kimdesk").write_bytes(b"x")
    (inside / "libQt6Core.so.6").symlink_to("PySide6/Qt/lib/libQt6Core.so.6")
    (inside / "libQt6Gui.so.6").symlink_to("PySide6/Qt/lib/libQt6Gui.so.6")

    assert sorted(strays(tmp_path)) == [
        "PySide6/Qt/lib/libQt6Charts.so.6 belongs to a part of Qt that is under the GPL alone",
        "_internal/libQt6Gui.so.6 leads nowhere",
        "libgtk-3.so.0 is not on the list (installers/shipped.toml)",
    ]


def test_what_is_not_on_the_list_stays_behind_and_a_link_goes_with_what_it_leads_to() -> None:
    core, gtk = "PySide6/Qt/lib/libQt6Core.so.6", "libgtk-3.so.0"
    entries = [(core, f"/v/{core}", "BINARY"), (gtk, f"/lib/{gtk}", "BINARY"), ("libQt6Core.so.6", core, "SYMLINK")]
    entries.append(("libQt6Qml.so.6", "PySide6/Qt/lib/libQt6Qml.so.6", "SYMLINK"))

    assert [name for name, _source, _sort in kept(entries)] == [core, "libQt6Core.so.6"]


def test_the_templates_of_the_policy_name_every_value_and_every_word() -> None:
    admx = Xml.parse(HERE / "policy" / "KIMDesk.admx").getroot()
    policies = list(admx.iter(f"{POLICY}policy"))
    values = {each.get("valueName") for each in admx.iter() if each.get("valueName")}
    words = set(re.findall(r"\$\(string\.(\w+)\)", (HERE / "policy" / "KIMDesk.admx").read_text(encoding="utf-8")))

    assert values == {key.name for key in KEYS}
    assert {each.get("key") for each in policies} == {REGISTRY_KEY}
    for language in ("en-GB", "cy-GB"):
        adml = Xml.parse(HERE / "policy" / language / "KIMDesk.adml").getroot()
        assert {each.get("id") for each in adml.iter(f"{POLICY}string")} == words
        shown = {each.get("id") for each in adml.iter(f"{POLICY}presentation")}
        assert shown == {each.get("name") for each in policies if each.get("presentation")}


def test_the_sheet_for_it_names_every_value_of_the_policy() -> None:
    sheet = (HERE / "IT.md").read_text(encoding="utf-8")

    assert [key.name for key in KEYS if f"`{key.name}`" not in sheet] == []


def test_the_workflow_takes_actions_by_their_exact_versions() -> None:
    text = (ROOT / ".github" / "workflows" / "windows.yml").read_text(encoding="utf-8")
    used = re.findall(r"uses: (\S+)", text)

    assert used
    assert [each for each in used if not re.fullmatch(r"[\w-]+/[\w-]+@[0-9a-f]{40}", each)] == []
    for chore in re.findall(r"python dev\.py (\w+)", text):
        assert chore in dev.CHORES
