"""One door for every chore. Needs Python 3.11 to 3.13 and nothing else: what is missing is fetched on first use.

python3 dev.py run                open KIM Desk (without a display: do the main job out of sight, results in out/)
python3 dev.py run list teams     the same program without a window
python3 dev.py test               style, types, architecture, tests
python3 dev.py test --full        with the tests that take long
python3 dev.py test -- -k quarter everything after -- goes to pytest
python3 dev.py lint [--fix]       style, types and architecture only
python3 dev.py bench              the table of speeds
python3 dev.py translate          collect the texts into translations/*.ts and compile them
python3 dev.py build              a folder that runs without Python and what installs it, in dist/
python3 dev.py lock               choose the newest versions that fit and write them down with their hashes
python3 dev.py setup              only make everything ready
"""

from __future__ import annotations

import argparse
import ast
import hashlib
import importlib.util
import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
SCRIPTS = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = SCRIPTS / ("python.exe" if os.name == "nt" else "python")
STAMP = VENV / "installed-locks"
RUNTIME, DEVELOPMENT = ROOT / "requirements.lock", ROOT / "requirements-dev.lock"
FOR_DICTIONARIES = ROOT / "requirements-npm.lock"
VERSIONS = ((3, 11), (3, 13))

# Debian packages, and the command that shows that another package already brought the same thing.
# fmt: off
FOR_RUN = dict.fromkeys([
    "libbrotli1", "libdbus-1-3", "libegl1", "libfontconfig1", "libgl1", "libglib2.0-0", "libgssapi-krb5-2", "libxkbcommon0",
], "")
FOR_WINDOW = dict.fromkeys([
    "libxcb-cursor0", "libxcb-icccm4", "libxcb-image0", "libxcb-keysyms1", "libxcb-randr0", "libxcb-render-util0",
    "libxcb-shape0", "libxcb-xkb1", "libxkbcommon-x11-0",
], "")
# fmt: on
FOR_TEST = {
    "binutils": "objdump",
    "at-spi2-core": "",
    "dbus-daemon": "dbus-daemon",
    "fonts-dejavu-core": "",
    "fuse3": "fusermount",
    "gir1.2-atspi-2.0": "",
    "imagemagick": "import",
    "libjaxb-java": "",
    "libreoffice-calc-nogui": "soffice",
    "openbox": "openbox",
    "openjdk-17-jdk-headless": "javac",
    "poppler-utils": "pdftotext",
    "python3-gi": "",
    "samba": "",
    "smbnetfs": "smbnetfs",
    "strace": "strace",
    "xauth": "xauth",
    "xdotool": "xdotool",
    "xvfb": "Xvfb",
}
FOR_BUILD = {"binutils": "objdump", "dpkg": "dpkg-deb", f"libpython{sys.version_info[0]}.{sys.version_info[1]}": ""}
FOR_REHEARSAL = {"nsis": "makensis", "osslsigncode": "", "wine": "", "wine64": "", "wixl": ""}
VENV_PACKAGE = f"python{sys.version_info[0]}.{sys.version_info[1]}-venv"


class ChoreError(Exception):
    """A chore could not be done; the text says what to do about it."""


# --- the machine -----------------------------------------------------------------------------------------------------


def say(text: str) -> None:
    print(text, flush=True)


def quietly(what: str, command: list[str | Path], env: dict[str, str] | None = None) -> None:
    """Run a step of the set-up without its chatter; raises ChoreError with the chatter's end where it fails."""
    say(f"{what} ...")
    done = subprocess.run(command, cwd=ROOT, env=env, capture_output=True, text=True, errors="replace")
    if done.returncode:
        end = "\n".join((done.stdout + done.stderr).strip().splitlines()[-25:])
        raise ChoreError(f"{end}\n{what} failed (code {done.returncode}).")


def has_display() -> bool:
    return not sys.platform.startswith("linux") or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def missing_packages(wanted: dict[str, str]) -> list[str]:
    """Return the Debian packages that are not there; nothing on a system without dpkg."""
    if not shutil.which("dpkg-query"):
        return []
    listed = subprocess.run(
        ["dpkg-query", "-W", "-f", "${db:Status-Status}|${Package}, ${Provides}\n"], capture_output=True, text=True
    ).stdout
    there: set[str] = set()
    for line in listed.splitlines():
        state, _, names = line.partition("|")
        if state == "installed":
            there.update(name.split(" ")[0] for name in names.split(", "))
    return [name for name, command in wanted.items() if name not in there and not (command and shutil.which(command))]


def install_packages(wanted: dict[str, str]) -> bool:
    """Install what is missing where root or sudo allows it, else print the line that would; True when all is there."""
    missing = missing_packages(wanted)
    if not missing:
        return True
    root = hasattr(os, "geteuid") and os.geteuid() == 0
    sudo = [] if root else ["sudo", "-n"]
    may = root or (shutil.which("sudo") and subprocess.run([*sudo, "true"], capture_output=True).returncode == 0)
    # --no-remove: a desktop's own packages are never given up for ours.
    install = ["apt-get", "install", "-y", "-q", "--no-remove", "--no-install-recommends", *missing]
    if may:
        quiet = [*sudo, "env", "DEBIAN_FRONTEND=noninteractive"]
        try:
            # A list that could not be read (some other program's, say) shows in the next step, if it matters.
            subprocess.run([*quiet, "apt-get", "update", "-q"], capture_output=True)
            quietly("Installing " + " ".join(missing), [*quiet, *install])
            return True
        except ChoreError as error:
            say(str(error))
    say("These Debian packages are missing. Install them with:")
    say("  sudo apt-get update && sudo " + " ".join(word for word in install if word not in {"-y", "-q"}))
    return False


def can_make_venv() -> bool:
    """Debian's plain python3 comes without what makes virtual environments."""
    return importlib.util.find_spec("ensurepip") is not None


def make_venv() -> None:
    """Make .venv where there is none that works."""
    if PYTHON.exists() and subprocess.run([PYTHON, "-c", "import pip"], capture_output=True).returncode == 0:
        return
    importlib.invalidate_caches()
    if not can_make_venv():
        raise ChoreError("This Python cannot make virtual environments: its ensurepip is missing.")
    shutil.rmtree(VENV, ignore_errors=True)
    quietly("Making .venv", [sys.executable, "-m", "venv", VENV])


def digest(lock: Path) -> str:
    return f"{lock.name} {hashlib.sha256(lock.read_bytes()).hexdigest()}"


def prepare(lock: Path, packages: dict[str, str]) -> None:
    """Make everything ready that is not: Debian packages, .venv, the locked libraries, compiled translations."""
    if not VERSIONS[0] <= sys.version_info[:2] <= VERSIONS[1]:
        raise ChoreError(f"KIM Desk needs Python 3.11, 3.12 or 3.13; this is {sys.version.split()[0]}.")
    complete = install_packages(packages if can_make_venv() else {**packages, VENV_PACKAGE: ""})
    make_venv()
    installed = STAMP.read_text(encoding="utf-8").splitlines() if STAMP.exists() else []
    if digest(lock) not in installed:
        STAMP.unlink(missing_ok=True)
        pip: list[str | Path] = [PYTHON, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
        quietly("Installing the libraries (a few minutes, once)", [*pip, "--require-hashes", "-r", lock])
        # The longer lock holds the shorter one, in the same versions.
        locks = [RUNTIME, DEVELOPMENT] if lock == DEVELOPMENT else [RUNTIME]
        STAMP.write_text("\n".join(digest(each) for each in locks) + "\n", encoding="utf-8")
    if not complete:
        probe = subprocess.run([PYTHON, "-c", "import PySide6.QtWidgets"], capture_output=True, text=True)
        if probe.returncode:
            reason = probe.stderr.strip().splitlines()[-1]
            raise ChoreError(f"The window library cannot start without those packages ({reason}).")
    if packages:
        release_texts()
        fetch_dictionaries()


def release_texts() -> None:
    """Compile each translation that is newer than its compiled form."""
    for source in sorted((ROOT / "translations").glob("*.ts")):
        made = source.with_suffix(".qm")
        if not made.exists() or made.stat().st_mtime < source.stat().st_mtime:
            quietly(f"Compiling {source.name}", [SCRIPTS / "pyside6-lrelease", source, "-qm", made])


def fetch_dictionaries() -> None:
    """Bring what the spell-check needs; without it everything else works, and the program says so itself."""
    if not any((ROOT / "resources" / "dictionaries").glob("cy.licence.txt")):
        try:
            quietly("Fetching the dictionaries", [PYTHON, ROOT / "installers" / "dictionaries.py"])
        except ChoreError as error:
            say(f"{error}\nGoing on without spell-check; it is tried again next time.")


def environment(**more: str) -> dict[str, str]:
    # Compiled files may be kept whatever the shell says: without them every start would compile the program anew.
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return {**kept, "PYTHONUTF8": "1", **more}


def python(*arguments: str, **more: str) -> int:
    return subprocess.run([PYTHON, *arguments], cwd=ROOT, env=environment(**more)).returncode


# --- the chores ------------------------------------------------------------------------------------------------------


def setup(_options: argparse.Namespace, _rest: list[str]) -> int:
    prepare(DEVELOPMENT, FOR_RUN | FOR_WINDOW | FOR_TEST)
    say("Ready.")
    return 0


def run(_options: argparse.Namespace, rest: list[str]) -> int:
    shown = has_display()
    prepare(RUNTIME, FOR_RUN | FOR_WINDOW if shown else FOR_RUN)
    if rest or shown:
        return python("-m", "kimdesk", *rest, **({} if shown else {"QT_QPA_PLATFORM": "offscreen"}))
    say("There is no display here, so the main job is done in the real window out of sight; this takes a moment.")
    code = python("-m", "kimdesk", "demo", "--to", "out", QT_QPA_PLATFORM="offscreen")
    left = sorted(path.relative_to(ROOT).as_posix() for path in (ROOT / "out").rglob("*") if path.is_file())
    if left:
        say("Left for you to look at: " + ", ".join(left))
    return code


def steps(chosen: list[tuple[str, list[str | Path]]], **more: str) -> int:
    """Run one step after the other, each with its time; the first that fails ends it and gives its code."""
    env = environment(QT_QPA_PLATFORM="offscreen", **more)
    for name, command in chosen:
        began = time.monotonic()
        # The tests are watched as they go; the others speak only where something is wrong.
        hide = None if name == "tests" else subprocess.PIPE
        done = subprocess.run(
            command, cwd=ROOT, env=env, stdout=hide, stderr=hide and subprocess.STDOUT, text=True, errors="replace"
        )
        if done.returncode:
            say(done.stdout or "")
        say(f"[{'FAILED' if done.returncode else 'ok'}] {name}, {time.monotonic() - began:.1f} s")
        if done.returncode:
            return done.returncode
    return 0


def lint_steps() -> list[tuple[str, list[str | Path]]]:
    return [
        ("style", [PYTHON, "-m", "ruff", "check", "--quiet", "--output-format", "concise"]),
        ("format", [PYTHON, "-m", "ruff", "format", "--quiet", "--check"]),
        ("types", [PYTHON, "-m", "mypy", "--no-error-summary"]),
        ("architecture", [SCRIPTS / "lint-imports", "--no-logo"]),
    ]


def lint(options: argparse.Namespace, _rest: list[str]) -> int:
    prepare(DEVELOPMENT, {})
    mend: list[tuple[str, list[str | Path]]] = [
        ("mending", [PYTHON, "-m", "ruff", "check", "--quiet", "--fix", "--exit-zero"]),
        ("formatting", [PYTHON, "-m", "ruff", "format", "--quiet"]),
    ]
    return steps([*(mend if options.fix else []), *lint_steps()])


def test(options: argparse.Namespace, rest: list[str]) -> int:
    prepare(DEVELOPMENT, FOR_RUN | FOR_WINDOW | FOR_TEST)
    pytest: list[str | Path] = [PYTHON, "-m", "pytest", "-q", "-n", "2", *(["-m", ""] if options.full else []), *rest]
    # With --full Hypothesis tries ten times as many examples.
    more = {"HYPOTHESIS_PROFILE": "full"} if options.full else {}
    return steps([*lint_steps(), ("tests", pytest)], **more)


def bench(_options: argparse.Namespace, rest: list[str]) -> int:
    prepare(DEVELOPMENT, FOR_RUN)
    return python("-m", "tests.benchmarks", *rest, QT_QPA_PLATFORM="offscreen")


class Wanted(NamedTuple):
    """A text that translators are asked for; one that is ``counted`` has as many forms as their language."""

    context: str
    text: str
    counted: bool = False


def texts_in(source: str) -> Iterator[Wanted]:
    """Yield every text that is marked in a module; the name of a field, a group or a choice stands under "Fields"."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            said = [each.value for each in node.args if isinstance(each, ast.Constant) and isinstance(each.value, str)]
            if node.func.id in ("t", "mark") and len(said) == len(node.args) == 2:
                yield Wanted(said[0], said[1])
            elif node.func.id == "label" and len(said) == len(node.args) == 1:
                yield Wanted("Fields", said[0])
            elif node.func.id == "tn" and len(said) == 3 and len(node.args) == 4:
                yield Wanted(said[0], said[2], True)


def write_texts(to: Path) -> None:
    """Write every text as the program asks for it, in the one form that lupdate always reads right: by itself it leaves out
    functions with one argument, and takes an escape for the letters it is written in.
    """
    to.parent.mkdir(parents=True, exist_ok=True)
    paths = sorted((ROOT / "kimdesk").rglob("*.py"))
    found = dict.fromkeys(text for path in paths for text in texts_in(path.read_text(encoding="utf-8")))
    lines = (_as_lupdate_reads(each) for each in found)
    to.write_text("\n".join(["from PySide6.QtCore import QCoreApplication", *lines, ""]), encoding="utf-8")


def _as_lupdate_reads(text: Wanted) -> str:
    said = f"{json.dumps(text.context)}, {json.dumps(text.text, ensure_ascii=False)}"
    return f"QCoreApplication.translate({said}, None, 1)" if text.counted else f"QT_TRANSLATE_NOOP({said})"


def translate(_options: argparse.Namespace, _rest: list[str]) -> int:
    prepare(DEVELOPMENT, FOR_RUN)
    texts = ROOT / "build" / "texts" / "texts.py"
    write_texts(texts)
    collect: list[str | Path] = [SCRIPTS / "pyside6-lupdate", "-extensions", "py", "-locations", "none", "-no-obsolete"]
    collect += ["-source-language", "en_GB"]
    (ROOT / "translations").mkdir(exist_ok=True)
    # English stands in the code, with its plurals.
    target = ROOT / "translations" / "kimdesk_cy.ts"
    quietly(f"Collecting texts into {target.name}", [*collect, "-target-language", "cy", texts.parent, "-ts", target])
    release_texts()
    return 0


def build(options: argparse.Namespace, _rest: list[str]) -> int:
    prepare(DEVELOPMENT, FOR_RUN | FOR_WINDOW | (FOR_REHEARSAL if options.rehearse else FOR_BUILD))
    return python("-m", "installers.rehearsal" if options.rehearse else "installers.build")


def lock(_options: argparse.Namespace, _rest: list[str]) -> int:
    prepare(DEVELOPMENT, {})
    compile_: list[str | Path] = [SCRIPTS / "uv", "pip", "compile", "--quiet", "--upgrade", "--universal"]
    compile_ += ["--python-version", "3.11", "--generate-hashes", "--no-annotate", "--no-emit-index-url"]
    compile_ += ["--no-emit-find-links", "--custom-compile-command", "python3 dev.py lock", "pyproject.toml"]
    # A wheel that lies on this machine would bring its own hash, so that only the registry is asked.
    env = {name: value for name, value in environment().items() if name != "UV_FIND_LINKS"}
    quietly("Locking what the program needs", [*compile_, "-o", RUNTIME], env)
    quietly("Locking what its makers need", [*compile_, "--extra", "dev", "-c", RUNTIME, "-o", DEVELOPMENT], env)
    alone = [each for each in compile_ if each != "pyproject.toml"]
    quietly("Locking what fetches the dictionaries", [*alone, "--group", "npm", "-o", FOR_DICTIONARIES], env)
    for written in (RUNTIME, DEVELOPMENT, FOR_DICTIONARIES):
        if "://" in written.read_text(encoding="utf-8"):
            raise ChoreError(f"{written.name} names an address; a lock must hold for every registry.")
    return 0


CHORES = {each.__name__: each for each in (setup, run, test, lint, bench, translate, build, lock)}


PASSES_ON = ("run", "bench")


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(
        prog="dev.py", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("chore", choices=CHORES, metavar="chore", help=", ".join(CHORES))
    options = parser.parse_args(arguments[:1])
    before, rest = arguments[1:], []
    if options.chore in PASSES_ON:
        before, rest = [], before
    elif "--" in before:
        cut = before.index("--")
        before, rest = before[:cut], before[cut + 1 :]
    own = argparse.ArgumentParser(prog=f"dev.py {options.chore}", allow_abbrev=False)
    if options.chore == "lint":
        own.add_argument("--fix", action="store_true", help="mend what can be mended, and format")
    if options.chore == "build":
        own.add_argument("--rehearse", action="store_true", help="instead try the Windows installers under Wine")
    if options.chore == "test":
        own.add_argument("--full", action="store_true", help="with those that take long; after --, options for pytest")
    own.parse_args(before, options)
    if rest and options.chore not in (*PASSES_ON, "test"):
        own.error("nothing can follow --")
    try:
        return CHORES[options.chore](options, rest)
    except ChoreError as error:
        print(error, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
