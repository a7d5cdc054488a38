"""What the MSI is made of: the definition that WiX 3 and wixl read, written from the files of a built program."""

from __future__ import annotations

import os
import uuid
from pathlib import Path
from xml.etree import ElementTree as Xml

from kimdesk import __version__

# Never another: by it Windows knows that a newer version takes the place of an older one.
UPGRADE_CODE = uuid.UUID("e48a9422-b383-5a0a-98ab-91133bcde92a")
_NAMESPACE = "http://schemas.microsoft.com/wix/2006/wi"
_PUBLISHER = "KIM Desk authors"
# What a press on a file opens in the program: its ending, how Windows knows its kind, and what it is called.
OPENED = (
    (".kimteam", "KIMDesk.TeamFile", "KIM Desk team file"),
    (".kimbackup", "KIMDesk.Backup", "KIM Desk backup"),
)


def product_code(version: str = __version__) -> str:
    """Return by what Windows knows one version: the same wherever it is built."""
    return _written(uuid.uuid5(UPGRADE_CODE, version))


def _written(mark: uuid.UUID) -> str:
    return "{" + str(mark).upper() + "}"


def definition(bundle: Path, room: Path, version: str = __version__) -> str:
    """Return the definition of the MSI that installs the files below ``bundle`` for everybody on the computer.

    It names them as they are seen from the folder ``room``, where the sign is too and in which it has to be compiled.
    """
    Xml.register_namespace("", _NAMESPACE)
    root = Xml.Element(f"{{{_NAMESPACE}}}Wix")
    product = _add(
        root,
        "Product",
        Id=product_code(version),
        UpgradeCode=_written(UPGRADE_CODE),
        Name="KIM Desk",
        Version=version,
        Manufacturer=_PUBLISHER,
        Language="1033",
    )
    _add(
        product,
        "Package",
        InstallerVersion="500",
        Compressed="yes",
        InstallScope="perMachine",
        Description=f"KIM Desk {version}",
    )
    _add(product, "MajorUpgrade", DowngradeErrorMessage="A newer version of KIM Desk is installed.")
    _add(product, "Media", Id="1", Cabinet="kimdesk.cab", EmbedCab="yes")
    _add(product, "Icon", Id="kimdesk.ico", SourceFile="kimdesk.ico")
    for name, value in (("ARPPRODUCTICON", "kimdesk.ico"), ("ARPNOMODIFY", "1"), ("ARPCONTACT", _PUBLISHER)):
        _add(product, "Property", Id=name, Value=value)
    target = _add(product, "Directory", Id="TARGETDIR", Name="SourceDir")
    place = _add(_add(target, "Directory", Id="ProgramFiles64Folder"), "Directory", Id="INSTALLDIR", Name="KIM Desk")
    menu = _add(target, "Directory", Id="ProgramMenuFolder")
    feature = _add(product, "Feature", Id="Program", Title="KIM Desk", Level="1")
    _Files(place, feature, room).put(bundle)
    _shortcut(menu, feature, version)
    _opened_files(place, feature)
    Xml.indent(root)
    return '<?xml version="1.0" encoding="utf-8"?>\n' + Xml.tostring(root, encoding="unicode") + "\n"


def _add(above: Xml.Element, name: str, **said: str) -> Xml.Element:
    return Xml.SubElement(above, f"{{{_NAMESPACE}}}{name}", said)


def _component(above: Xml.Element, feature: Xml.Element, name: str) -> Xml.Element:
    """Add a component, whose mark hangs on what it holds and never on the version."""
    mark = uuid.uuid5(UPGRADE_CODE, name)
    made = _add(above, "Component", Id=f"c{mark.hex}", Guid=_written(mark), Win64="yes")
    _add(feature, "ComponentRef", Id=f"c{mark.hex}")
    return made


class _Files:
    """Puts files into the definition, each in a component of its own, so that repairing and upgrading see every one."""

    def __init__(self, place: Xml.Element, feature: Xml.Element, room: Path) -> None:
        self._place, self._feature, self._room = place, feature, room

    def put(self, folder: Path) -> None:
        self._put(folder, folder, self._place)

    def _put(self, top: Path, folder: Path, place: Xml.Element) -> None:
        for path in sorted(folder.iterdir()):
            name = path.relative_to(top).as_posix()
            mark = uuid.uuid5(UPGRADE_CODE, name).hex
            if path.is_dir():
                self._put(top, path, _add(place, "Directory", Id=f"d{mark}", Name=path.name))
            else:
                component = _component(place, self._feature, name)
                _add(
                    component,
                    "File",
                    Id=f"f{mark}",
                    Name=path.name,
                    Source=os.path.relpath(path, self._room),
                    KeyPath="yes",
                )


def _shortcut(menu: Xml.Element, feature: Xml.Element, version: str) -> None:
    component = _component(menu, feature, "Start menu")
    _add(
        component,
        "Shortcut",
        Id="StartMenu",
        Name="KIM Desk",
        Target="[INSTALLDIR]kimdesk.exe",
        WorkingDirectory="INSTALLDIR",
        Icon="kimdesk.ico",
    )
    key = _add(component, "RegistryKey", Root="HKLM", Key="Software\\KIM Desk")
    _add(key, "RegistryValue", Name="Version", Type="string", Value=version, KeyPath="yes")
    _add(key, "RegistryValue", Name="Place", Type="string", Value="[INSTALLDIR]")


def _opened_files(place: Xml.Element, feature: Xml.Element) -> None:
    component = _component(place, feature, "Opened files")
    for ending, kind, called in OPENED:
        below = {
            ending: kind,
            kind: called,
            f"{kind}\\DefaultIcon": "[INSTALLDIR]kimdesk.exe,0",
            f"{kind}\\shell\\open\\command": '"[INSTALLDIR]kimdesk.exe" run "%1"',
        }
        for name, value in below.items():
            key = _add(component, "RegistryKey", Root="HKLM", Key=f"Software\\Classes\\{name}")
            said = _add(key, "RegistryValue", Type="string", Value=value)
            if (ending, name) == (OPENED[0][0], ending):
                said.set("KeyPath", "yes")
