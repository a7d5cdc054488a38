"""Another program that checks packs, written from ``kimdesk/exports/FORMAT.md`` alone: it knows nothing of KIM Desk."""

from __future__ import annotations

import base64
import hashlib
import json
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import Any


def canonical(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False).encode()


def leaf(sort: str, body: bytes) -> bytes:
    return hashlib.sha256(sort.encode() + b"\0" + body).digest()


def mark_of(content: dict[str, Any]) -> str:
    level = [leaf("head", canonical({key: value for key, value in content.items() if key != "records"}))]
    for each in content["records"]:
        if each.keys() == {"withheld"}:
            level += map(bytes.fromhex, each["withheld"])
            continue
        kind, record, names = each["kind"], each["id"], sorted(each["fields"])
        salted = [] if content["format"] == "kimdesk-frozen/1" else [each["salt"]]
        level.append(leaf("record", canonical([*salted, kind, record, each["ref"], each["title"], names])))
        for name in names:
            salt, *said = each["fields"][name]
            withheld = salt == "withheld"
            level.append(
                bytes.fromhex(said[0]) if withheld else leaf("field", canonical([salt, kind, record, name, said]))
            )
    while len(level) > 1:
        joined = [leaf("node", level[at] + level[at + 1]) for at in range(0, len(level) - 1, 2)]
        level = joined + level[len(joined) * 2 :]
    return level[0].hex()


def marks_in(pem: str) -> list[str]:
    parts = [part.partition("-----END")[0] for part in pem.split("-----BEGIN CERTIFICATE-----")[1:]]
    return [hashlib.sha256(base64.b64decode(part)).hexdigest() for part in parts]


def signature_holds(folder: Path, certificate: dict[str, str], issuer: Path | None) -> bool:
    trust = ["-CAfile", str(issuer), "-purpose", "any"] if issuer else ["-noverify"]
    words = ["openssl", "cms", "-verify", "-binary", "-inform", "DER", "-in", "manifest.json.p7s"]
    words += ["-content", "manifest.json", "-signer", "/dev/stderr", "-out", "/dev/null", *trust]
    done = subprocess.run(words, cwd=folder, capture_output=True, text=True)
    words = ["openssl", "pkcs7", "-inform", "DER", "-in", "manifest.json.p7s", "-print_certs"]
    beside = subprocess.run(words, cwd=folder, capture_output=True, text=True)
    named = certificate["authority_mark"] in marks_in(beside.stdout)
    return done.returncode == 0 and marks_in(done.stderr) == [certificate["mark"]] and named


def flaws(folder: Path, issuer: Path | None = None) -> list[str]:
    """Return what is wrong with the pack in a folder; nothing where it is whole."""
    try:
        return flaws_of_sound(folder, issuer)
    except (ValueError, LookupError, TypeError, AttributeError, OSError) as error:
        return [f"something is not as the format says: {error!r}"]


def flaws_of_sound(folder: Path, issuer: Path | None) -> list[str]:
    manifest = json.loads((folder / "manifest.json").read_bytes())
    bodies = {each.name: each.read_bytes() for each in folder.iterdir()}
    files, certificate = manifest["files"], manifest.get("certificate")
    own = {"manifest.json", *files, *(["manifest.json.p7s"] if certificate else [])}
    found = [f"{name} is foreign" for name in bodies.keys() - own]
    found += [f"{name} is missing" for name in own - bodies.keys()]
    found += [
        f"{name} is changed" for name in files if hashlib.sha256(bodies.get(name, b"")).hexdigest() != files[name]
    ]
    mark, signoff, sound = manifest["content_hash"], manifest["signoff"], "content.json is changed" not in found
    content = json.loads(bodies["content.json"]) if sound else None
    if content and mark_of(content) != mark:
        found.append("the mark is another")
    numbers = [each["format"].partition("/")[2] for each in (manifest, content) if each]
    found += ["the formats differ"] if content and numbers[0] != numbers[1] else []
    repeated = {"workspace": ("id", "name"), "quarter": ("name", "start", "end")}
    for key in ("workspace", "quarter", "scope", "as_at") if content else ():
        said = {part: content[key][part] for part in repeated[key]} if key in repeated else content[key]
        found += [] if manifest[key] == said else [f"{key} is another"]
    signed = [signoff, *signoff.get("signatories", [])] if signoff else []
    if any(each["content_hash"] != mark for each in signed):
        found.append("the sign-off is for another content")
    what = f"sign-off {hashlib.sha256(canonical(signoff)).hexdigest()}" if signoff else "draft, not signed"
    seal = f"content {mark}; {what}".encode()
    for name in files.keys() & bodies.keys():
        path = folder / name
        book = name.endswith(".xlsx") and zipfile.is_zipfile(path)
        body = zipfile.ZipFile(path).read("docProps/core.xml") if book else bodies[name]
        found += [f"{name} has another seal"] if name.endswith((".pdf", ".xlsx")) and seal not in body else []
    if certificate and not signature_holds(folder, certificate, issuer):
        found.append("the certificate signature does not hold")
    return found


if __name__ == "__main__":
    print("\n".join(flaws(Path(sys.argv[1]), Path(sys.argv[2]) if len(sys.argv) > 2 else None)) or "whole")  # noqa: T201
