"""What installs the program on Windows: a signed MSI for everybody on a computer, and a set-up for one person.

On Windows it is made with WiX 3, NSIS and signtool; elsewhere, for trying, with wixl, NSIS and osslsigncode.
"""

from __future__ import annotations

import os
import shutil
import struct
import subprocess
import sys
from pathlib import Path

from installers import icons, msi
from kimdesk import __version__
from kimdesk.placing import put_in_place

HERE = Path(__file__).resolve().parent
MSI, SETUP = f"KIM-Desk-{__version__}-x64.msi", f"KIM-Desk-{__version__}-setup.exe"
# Who signs: the thumbprint of a certificate in the Windows store, or a file with its password.
THUMBPRINT, PFX, PASSWORD, STAMPS = (
    "KIMDESK_SIGN_THUMBPRINT", "KIMDESK_SIGN_PFX", "KIMDESK_SIGN_PASSWORD", "KIMDESK_SIGN_TIMESTAMP",
)  # fmt: skip
_CODE = {".exe", ".dll", ".pyd"}


def write_resources(room: Path) -> None:
    """Write what Windows shows of the program file: its sign, and its version."""
    (room / "kimdesk.ico").write_bytes(icons.windows_icon())
    (room / "version.txt").write_text(version_resource(__version__), encoding="utf-8")


def version_resource(version: str) -> str:
    """Return the version as PyInstaller puts it into the program file."""
    numbers = tuple(int(each) for each in (*version.split("."), "0", "0")[:4])
    words = {
        "CompanyName": "KIM Desk authors",
        "FileDescription": "KIM Desk",
        "FileVersion": version,
        "InternalName": "kimdesk",
        "LegalCopyright": "MIT licence",
        "OriginalFilename": "kimdesk.exe",
        "ProductName": "KIM Desk",
        "ProductVersion": version,
    }
    table = ", ".join(f"StringStruct({name!r}, {said!r})" for name, said in words.items())
    return (
        f"VSVersionInfo(ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}, mask=0x3F, flags=0, OS=0x40004, "
        f"fileType=1, subtype=0, date=(0, 0)), kids=[StringFileInfo([StringTable('080904B0', [{table}])]), "
        "VarFileInfo([VarStruct('Translation', [2057, 1200])])])\n"
    )


def make(bundle: Path, out: Path, room: Path) -> list[Path]:
    """Sign what is in a built program, and make both installers of it in the folder ``out``."""
    if may_sign():
        sign([path for path in sorted(bundle.rglob("*")) if path.suffix.lower() in _CODE and not is_signed(path)])
    made = [make_msi(bundle, out / MSI, room), make_setup(bundle, out / SETUP, room)]
    if may_sign():
        sign(made)
    return made


def make_msi(bundle: Path, target: Path, room: Path) -> Path:
    """Make the MSI with WiX 3 (Windows) or wixl."""
    room = room.resolve()
    definition = room / "kimdesk.wxs"
    definition.write_text(msi.definition(bundle, room), encoding="utf-8")
    if sys.platform == "win32":
        compiled = room / "kimdesk.wixobj"
        _run([_tool("candle", "WIX", "bin"), "-nologo", "-arch", "x64", "-out", compiled, definition], room)
        # ICE43 and ICE57 want what one person has in a shortcut for everybody.
        quiet = ["-nologo", "-sice:ICE43", "-sice:ICE57", "-spdb"]
        _run([_tool("light", "WIX", "bin"), *quiet, "-out", target.resolve(), compiled], room)
    else:
        _run([_tool("wixl"), "--arch", "x64", "--output", target.resolve(), definition.name], room)
    return target


def make_setup(bundle: Path, target: Path, room: Path) -> Path:
    """Make the set-up with NSIS; its uninstaller is signed as it is made, where there is a certificate."""
    told = {
        "VERSION": __version__,
        "PAYLOAD": bundle.resolve(),
        "OUT": target.resolve(),
        "ICON": (room / "kimdesk.ico").resolve(),
    }
    defined = [f"-D{name}={value}" for name, value in told.items()]
    if may_sign() and sys.platform == "win32":
        defined.append("-DSIGN=" + subprocess.list2cmdline([*map(str, signing_command()), "%1"]).replace('"%1"', "%1"))
    _run([_tool("makensis", "NSIS_HOME"), "-V2", "-INPUTCHARSET", "UTF8", *defined, HERE / "setup" / "kimdesk.nsi"])
    return target


def may_sign() -> bool:
    """Tell whether the environment names a certificate."""
    return bool(os.environ.get(THUMBPRINT) or os.environ.get(PFX))


def signing_command() -> list[str | Path]:
    """Return how signtool signs, the files apart: SHA-256, and a time stamp where an address for it is named."""
    command: list[str | Path] = [_tool("signtool"), "sign", "/fd", "SHA256", "/d", "KIM Desk"]
    if os.environ.get(THUMBPRINT):
        command += ["/sha1", os.environ[THUMBPRINT]]
    else:
        command += ["/f", os.environ[PFX], "/p", os.environ.get(PASSWORD, "")]
    if os.environ.get(STAMPS):
        command += ["/tr", os.environ[STAMPS], "/td", "SHA256"]
    return command


def sign(files: list[Path]) -> None:
    """Sign files in their place and check every signature."""
    for path in files:
        if sys.platform == "win32":
            _run([*signing_command(), path])
            _run([_tool("signtool"), "verify", "/pa", "/q", path])
        else:
            _sign_elsewhere(path)


def _sign_elsewhere(path: Path) -> None:
    signed = path.with_name(path.name + ".signed")
    who = ["-pkcs12", os.environ[PFX], "-pass", os.environ.get(PASSWORD, "")]
    _run([_tool("osslsigncode"), "sign", *who, "-h", "sha256", "-n", "KIM Desk", "-in", path, "-out", signed])
    put_in_place(signed, path)


def is_signed(path: Path) -> bool:
    """Tell whether a program file or library of Windows carries a signature already."""
    with path.open("rb") as file:
        head = file.read(0x1000)
    if head[:2] != b"MZ":
        return False
    (at,) = struct.unpack_from("<I", head, 0x3C)
    wide = struct.unpack_from("<H", head, at + 24)[0] == 0x20B
    # The fifth of the directories behind the head; each has an address and a size.
    (_place, size) = struct.unpack_from("<II", head, at + 24 + (112 if wide else 96) + 4 * 8)
    return bool(size)


def _tool(name: str, variable: str = "", inside: str = "") -> Path:
    """Return where a tool is: by the variable that its own installer sets, or on the path."""
    said = os.environ.get(variable) if variable else None
    ending = ".exe" if sys.platform == "win32" else ""
    found = str(Path(said, inside, name + ending)) if said else shutil.which(name)
    if not found:
        raise FileNotFoundError(f"{name} is needed and not there")
    return Path(found)


def _run(command: list[str | Path], within: Path | None = None) -> None:
    done = subprocess.run(command, cwd=within, capture_output=True, text=True, errors="replace")
    if done.returncode:
        raise RuntimeError(f"{Path(command[0]).name} failed (code {done.returncode}):\n{done.stdout}{done.stderr}")
