"""``python -m installers.rehearsal``: both Windows installers, built from a stand-in for the program, signed with a certificate made
for it, installed, looked at and taken off again under Wine. It shows that the definitions work, and nothing of the program itself.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from installers import msi, windows
from kimdesk import __version__

_WINE = {"WINEDEBUG": "-all", "WINEDLLOVERRIDES": "mscoree=;mshtml=;winemenubuilder.exe=", "DISPLAY": ""}
_PROGRAM = Path("/usr/lib/x86_64-linux-gnu/wine/x86_64-windows/winver.exe")
_PASSWORD = "rehearsal"
_MACHINE = "drive_c/Program Files/KIM Desk"


class Failed(Exception):
    """Something did not go as it should; the text says what."""


def main() -> int:
    """Rehearse all of it, say each step, and return 0 where every one went well."""
    with tempfile.TemporaryDirectory(prefix="kimdesk-rehearsal-") as place:
        room = Path(place)
        try:
            rehearse(room)
        except (Failed, RuntimeError) as error:
            print(error, file=sys.stderr)
            return 1
        finally:
            subprocess.run(["wineserver", "-k"], env=_environment(room), capture_output=True)
    return 0


def rehearse(room: Path) -> None:
    """Build, sign, install, upgrade and remove in a folder of its own; raises Failed."""
    payload = stand_in(room)
    os.environ |= {windows.PFX: str(certificate(room)), windows.PASSWORD: _PASSWORD}
    windows.write_resources(room)
    package, setup = windows.make(payload, room, room)
    for path in (package, setup, payload / "kimdesk.exe"):
        verify(path, room / "test.pem")
    _say(f"{package.name} and {setup.name} built, signed and verified")
    _wine(room, "wineboot", "-i")
    per_machine(room, package)
    per_person(room, setup)


def stand_in(room: Path) -> Path:
    """Lay out what stands for the program: a real program file of Windows under its name, and folders below it."""
    payload = room / "payload"
    (payload / "_internal" / "resources" / "fonts").mkdir(parents=True)
    if not _PROGRAM.is_file():
        raise Failed(f"There is no {_PROGRAM}, which could stand for the program.")
    shutil.copy(_PROGRAM, payload / "kimdesk.exe")
    shutil.copy(_PROGRAM.with_name("version.dll"), payload / "_internal" / "python311.dll")
    (payload / "_internal" / "resources" / "fonts" / "Inter_400Regular.ttf").write_bytes(b"font")
    return payload


def certificate(room: Path) -> Path:
    """Make a certificate for signing code that nobody trusts, and return it with its key in one file."""
    key, shown, both = room / "test.key", room / "test.pem", room / "test.pfx"
    subject = ["-subj", "/CN=KIM Desk rehearsal", "-addext", "extendedKeyUsage=codeSigning", "-days", "2"]
    for command in (
        ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", key, "-out", shown, *subject],
        ["pkcs12", "-export", "-inkey", key, "-in", shown, "-out", both, "-passout", f"pass:{_PASSWORD}"],
    ):
        subprocess.run(["openssl", *map(str, command)], check=True, capture_output=True)
    return both


def verify(path: Path, issuer: Path) -> None:
    """Check a signature with osslsigncode, against the one issuer."""
    done = subprocess.run(["osslsigncode", "verify", "-CAfile", issuer, "-in", path], capture_output=True, text=True)
    if done.returncode:
        raise Failed(f"The signature of {path.name} is not good:\n{done.stdout}")


def per_machine(room: Path, package: Path) -> None:
    """Install the MSI, find what it left, refuse the way back from a newer one, and take it off."""
    program = room / "wine" / _MACHINE
    _wine(room, "msiexec", "/i", str(package), "/qn")
    _need((program / "kimdesk.exe").is_file(), "the MSI put no program into Program Files")
    _need((program / "_internal" / "resources" / "fonts" / "Inter_400Regular.ttf").is_file(), "a folder is missing")
    _need(msi.product_code() in _registry(room, r"HKLM\Software\Microsoft\Windows\CurrentVersion\Uninstall"), "no code")
    _need(__version__ in _registry(room, r"HKLM\Software\KIM Desk"), "no version in HKLM")
    _say(f"{package.name} installed; found by its product code {msi.product_code()}")
    newer = room / "newer.msi"
    definition = room / "newer.wxs"
    definition.write_text(msi.definition(room / "payload", room, "9.0.0"), encoding="utf-8")
    subprocess.run(["wixl", "--arch", "x64", "--output", newer, definition.name], cwd=room, check=True)
    _wine(room, "msiexec", "/i", str(newer), "/qn")
    listed = _registry(room, r"HKLM\Software\Microsoft\Windows\CurrentVersion\Uninstall")
    _need(msi.product_code() not in listed and msi.product_code("9.0.0") in listed, "the older one was not taken off")
    _need("9.0.0" in _registry(room, r"HKLM\Software\KIM Desk"), "the version was not renewed")
    _say("a newer one took its place")
    _need(_wine(room, "msiexec", "/i", str(package), "/qn", may_fail=True) != 0, "an older one was let in")
    _say("an older one was refused")
    _wine(room, "msiexec", "/x", msi.product_code("9.0.0"), "/qn")
    _need(not program.exists(), "something stayed in Program Files")
    _need("Version" not in _registry(room, r"HKLM\Software\KIM Desk"), "something stayed in HKLM")
    _say("and was taken off without a trace")


def per_person(room: Path, setup: Path) -> None:
    """Install the set-up silently for one person, find what it left, and take it off; a file of somebody's stays."""
    _wine(room, str(setup), "/S")
    found = list((room / "wine" / "drive_c").glob("users/*/AppData/Local/Programs/KIM Desk"))
    _need(len(found) == 1 and (found[0] / "kimdesk.exe").is_file(), "the set-up put no program into the profile")
    place = found[0]
    verify(place / "kimdesk.exe", room / "test.pem")
    uninstall = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\KIM Desk"
    _need(__version__ in _registry(room, uninstall), "it is not listed among the apps")
    (place / "mine.txt").write_text("not yours", encoding="ascii")
    _say(f"{setup.name} installed for one person")
    # The copy that it starts of itself goes on after it has ended; in its own folder it waits.
    _wine(room, str(place / "uninstall.exe"), "/S", f"_?={_windows_path(room, place)}")
    _need(not (place / "kimdesk.exe").exists() and not (place / "_internal").exists(), "the program stayed")
    _need((place / "mine.txt").is_file(), "somebody's file went too")
    _need(__version__ not in _registry(room, uninstall), "it is still listed")
    _say("and was taken off; what somebody had put beside it stayed")


def _windows_path(room: Path, path: Path) -> str:
    return "C:\\" + str(path.relative_to(room / "wine" / "drive_c")).replace("/", "\\")


def _registry(room: Path, key: str) -> str:
    told = subprocess.run(["wine", "reg", "query", key, "/s"], env=_environment(room), capture_output=True, text=True)
    return told.stdout


def _wine(room: Path, *words: str, may_fail: bool = False) -> int:
    done = subprocess.run(
        ["wine", *words], env=_environment(room), capture_output=True, text=True, errors="replace", timeout=300
    )
    subprocess.run(["wineserver", "-w"], env=_environment(room), timeout=300)
    if done.returncode and not may_fail:
        raise Failed(f"{' '.join(words)} failed (code {done.returncode}):\n{done.stdout}{done.stderr}")
    return done.returncode


def _environment(room: Path) -> dict[str, str]:
    return {**os.environ, **_WINE, "WINEPREFIX": str(room / "wine"), "HOME": str(room), "WINEARCH": "win64"}


def _need(fact: bool, words: str) -> None:
    if not fact:
        raise Failed(words)


def _say(words: str) -> None:
    print(words, flush=True)


if __name__ == "__main__":
    sys.exit(main())
