"""What a check of files that were handed out has to say, and what is asked of all of them: packs and evidence bundles."""

from __future__ import annotations

import io
import json
import zipfile
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

from kimdesk.exports.manifest import CONTENT, MANIFEST, digest
from kimdesk.exports.reading.records import one_line
from kimdesk.i18n import t
from kimdesk.model.frozen import canonical

_MOST_CORE = 100_000
# What an operating system or an open document leaves in a folder by itself.
_LEFT_BY_OTHERS = frozenset({".ds_store", "thumbs.db", "desktop.ini"})
_HELD_OPEN = ("~$", ".~lock.", "._")
State = Literal["unchanged", "changed", "missing", "foreign"]
# What a sentence is about that is not about one file: what is wrong, the documents and what it is, who signed and what
# that time is worth, the certificate then and now, and the workspace it is checked in.
Part = Literal["wrong", "about", "signed", "certificate", "workspace"]


@dataclass(frozen=True, slots=True)
class FileVerdict:
    """How one file stands against the manifest; "foreign" ones are no part of what was handed out."""

    name: str
    state: State
    sentence: str


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the check found; ``sentences`` says all of it in plain words, the answer first. ``bundle`` is the reference
    of an evidence bundle, and nothing for a pack. ``unchanged`` tells of a pack that its own files are as they were made,
    whatever was put beside them, and ``part`` names the team or the service area that it is of, where it is not whole.
    ``parts`` are the sentences after the answer that are about no single file, by what they are about.
    """

    ok: bool
    sentences: tuple[str, ...]
    files: tuple[FileVerdict, ...] = ()
    signed: bool = False
    signed_by: str = ""
    role: str = ""
    signed_at: str = ""
    content_hash: str = ""
    workspace_id: str = ""
    quarter: str = ""
    expected: bool | None = None
    documents: bool | None = None
    superseded: str = ""
    bundle: str = ""
    certificate: str = ""
    part: str = ""
    unchanged: bool = False
    parts: Mapping[Part, tuple[str, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Kept:
    """What a workspace keeps of the sign-off that a pack names, or of a bundle: the mark and the facts, and since when it
    no longer stands.

    ``superseded`` is a sentence, or nothing while the sign-off stands; ``issued`` the hash of the manifest of the pack of
    this sort that was issued and kept, or nothing where none was.
    """

    mark: str
    facts: Mapping[str, Any] | None = None
    superseded: str = ""
    issued: str = ""


@dataclass(slots=True)
class Findings:
    """What was found on the way. ``documents`` tells whether both are what the program makes of the content."""

    bodies: dict[str, bytes] = field(default_factory=dict)
    files: list[FileVerdict] = field(default_factory=list)
    strangers: list[FileVerdict] = field(default_factory=list)
    troubles: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    documents: bool | None = None
    workspace: str = ""

    @property
    def added(self) -> str:
        """The names of what was added."""
        return ", ".join(each.name for each in self.strangers)

    @property
    def ok(self) -> bool:
        """Whether all is as it was made, and nothing was added."""
        return not self.troubles and not self.strangers

    @property
    def told(self) -> tuple[str, ...]:
        """Everything but the answer: what is wrong, what was added, what is unchanged, and what else is to be known."""
        plain = (each.sentence for each in (*self.strangers, *self.files) if each.state in ("unchanged", "foreign"))
        return (*self.troubles, *plain, *self.notes)

    def parts(
        self, about: Sequence[str] = (), signed: Sequence[str] = (), certificate: Sequence[str] = ()
    ) -> dict[Part, tuple[str, ...]]:
        """What is about no single file, by what it is about."""
        of_files = {self.workspace, *(each.sentence for each in self.files)}
        wrong = tuple(each for each in self.troubles if each not in of_files)
        notes = tuple(each for each in self.notes if each != self.workspace)
        workspace = (self.workspace,) if self.workspace else ()
        found: dict[Part, tuple[str, ...]] = {"wrong": wrong, "about": (*notes, *about), "signed": tuple(signed)}
        found |= {"certificate": tuple(certificate), "workspace": workspace}
        return {part: said for part, said in found.items() if said}

    def hold_against_kept(self, sentence: str, same: bool) -> None:
        """Take in how it stands against what the workspace keeps."""
        self.workspace = sentence
        (self.notes if same else self.troubles).append(sentence)

    def look_at(self, folder: Path, path: Path, files: Mapping[str, str], *more: str) -> None:
        """Read the files that a manifest names, and see what else is there; ``path`` is what somebody named.

        ``more`` are names that belong to it beside those.
        """
        self.bodies = {name: (folder / name).read_bytes() for name in files if (folder / name).is_file()}
        self.files = [_file(name, wanted, self.bodies.get(name)) for name, wanted in sorted(files.items())]
        self.strangers = _foreign(folder, path, {MANIFEST, *files, *more})
        self.troubles += [each.sentence for each in self.files if each.state in ("changed", "missing")]
        if path.is_file() and path.name not in (MANIFEST, *files, *more):
            self.troubles.append(t("Verify", "{name} is no part of what this folder holds.").format(name=path.name))

    def compare_documents(self, vouched: str, sentences: Mapping[str, str]) -> None:
        """Take in what came of making the documents anew."""
        self.documents = {"same": True, "differs": False}.get(vouched)
        (self.troubles if self.documents is False else self.notes).extend(sentences.values())
        self.files = [
            FileVerdict(each.name, "changed", sentences[each.name]) if each.name in sentences else each
            for each in self.files
        ]


def read_json(body: bytes) -> Any:
    """Return what JSON says that has a canonical form, else None."""
    try:
        facts = json.loads(body)
        canonical(facts)
        return facts
    except (ValueError, RecursionError):
        return None


def flaw_of_manifest(facts: Mapping[str, Any], *known: str) -> str:
    """Return why it is no manifest of a format ``known`` that this version can check, or nothing."""
    if facts["format"] not in known:
        return t("Verify", "It was made by a newer KIM Desk ({format}); check it with that.").format(
            format=one_line(facts["format"])
        )
    signoff, files = facts.get("signoff"), facts.get("files")
    damaged = t("Verify", "Its manifest.json does not name a PDF, a workbook and content.json.")
    if (
        not isinstance(files, dict)
        or not isinstance(facts.get("content_hash"), str)
        or not isinstance(signoff, dict | None)
    ):
        return damaged
    plain = all(
        isinstance(value, str) and Path(name).name == name and "\\" not in name for name, value in files.items()
    )
    whole = CONTENT in files and {Path(name).suffix for name in files} >= {".pdf", ".xlsx"}
    return "" if plain and whole else damaged


def not_sealed(seal: str, bodies: Mapping[str, bytes]) -> list[str]:
    """Return the documents that do not carry the line ``seal`` in their properties: neither can stand for another
    content.
    """
    found = []
    for name, body in sorted(bodies.items()):
        suffix = Path(name).suffix
        carried = seal.encode() in body if suffix == ".pdf" else seal in _core(body) if suffix == ".xlsx" else True
        found += [] if carried else [name]
    return found


def word(facts: Any, key: str) -> str:
    """Return what stands under a key, on one line."""
    return one_line(facts.get(key) or "") if isinstance(facts, dict) else ""


def signatories_of(signoff: Any) -> list[dict[str, Any]]:
    """Return who signed before the one who signed it off; what a manifest says there may be anything."""
    named = signoff.get("signatories") if isinstance(signoff, dict) else None
    return [each for each in named if isinstance(each, dict)] if isinstance(named, list) else []


def _file(name: str, wanted: str, body: bytes | None) -> FileVerdict:
    if body is None:
        return FileVerdict(name, "missing", t("Verify", "{name} is missing.").format(name=name))
    if digest(body) != wanted:
        return FileVerdict(
            name, "changed", t("Verify", "{name} has been changed, or the manifest has.").format(name=name)
        )
    return FileVerdict(name, "unchanged", t("Verify", "{name} is unchanged.").format(name=name))


def _foreign(folder: Path, path: Path, known: set[str]) -> list[FileVerdict]:
    named = "" if path.is_dir() else path.name
    names = sorted(
        each.name
        for each in folder.iterdir()
        if each.name not in (*known, named)
        and each.name.casefold() not in _LEFT_BY_OTHERS
        and not each.name.startswith(_HELD_OPEN)
    )
    return [FileVerdict(name, "foreign", t("Verify", "{name} is no part of it.").format(name=name)) for name in names]


def _core(body: bytes) -> str:
    try:
        with zipfile.ZipFile(io.BytesIO(body)) as book, book.open("docProps/core.xml") as core:
            return core.read(_MOST_CORE).decode("utf-8", "replace")
    except (zipfile.BadZipFile, zlib.error, KeyError, OSError, RuntimeError, EOFError, ValueError):
        return ""
