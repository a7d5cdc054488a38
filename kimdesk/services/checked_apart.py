"""Checking a pack or a bundle in a process of its own: its documents are made anew for that, which takes a while.

The child is told in one line what the workspace keeps of it and knows of certificates, and answers with one line. Whoever
does not want the answer any more ends it: it writes nothing anywhere.
"""

from __future__ import annotations

import base64
import json
import subprocess
import sys
from collections.abc import Callable
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kimdesk import children
from kimdesk.errors import UserError

if TYPE_CHECKING:
    from kimdesk.exports.certified import Trusted
    from kimdesk.exports.verdict import Kept, Verdict


# How often somebody may change their mind while it is under way.
_LOOKS_S = 0.2


def command(path: Path) -> list[str]:
    """Return how the process is started that checks what lies at a path."""
    return children.command(children.CHECK_PACK, str(path.absolute()))


def question(kept: Kept | None, trusted: Trusted | None) -> bytes:
    """Return the line that the process reads first: what it checks against, or nothing where there is no workspace."""
    facts: dict[str, Any] = {}
    if kept is not None:
        facts["kept"] = {"mark": kept.mark, "facts": kept.facts, "superseded": kept.superseded}
        facts["kept"]["issued"] = kept.issued
    if trusted is not None:
        authorities = [base64.b64encode(each).decode("ascii") for each in trusted.authorities]
        facts["trusted"] = {
            "authorities": authorities,
            "withdrawn": dict(trusted.withdrawn),
            "now": trusted.now.isoformat(),
        }
    return json.dumps(facts).encode("ascii") + b"\n"


def verdict_in(answer: bytes, complaint: bytes = b"") -> Verdict:
    """Return what the process found. Raises UserError as ``verify`` does, and RuntimeError with what it complained of
    where it gave no answer.
    """
    from kimdesk.exports.verdict import FileVerdict, Verdict

    try:
        told = json.loads(answer)
    except ValueError as error:
        words = complaint.decode("utf-8", "replace")[-4000:]
        raise RuntimeError(f"the process that checks packs gave no answer:\n{words}") from error
    if "refused" in told:
        raise UserError(*told["refused"])
    facts = told["verdict"]
    facts["sentences"] = tuple(facts["sentences"])
    facts["files"] = tuple(FileVerdict(**each) for each in facts["files"])
    facts["parts"] = {part: tuple(said) for part, said in facts["parts"].items()}
    return Verdict(**facts)


def check_apart(path: Path, kept: Kept | None, trusted: Trusted | None, stopped: Callable[[], bool]) -> Verdict | None:
    """Check what lies at a path in a process of its own, and wait for it; None where ``stopped`` said so.

    Raises UserError as ``verify`` does.
    """
    asked: bytes | None = question(kept, trusted)
    with children.start(command(path), subprocess.PIPE, subprocess.PIPE) as child:
        try:
            while not stopped():
                try:
                    return verdict_in(*child.communicate(asked, _LOOKS_S))
                except subprocess.TimeoutExpired:
                    asked = None
            return None
        finally:
            child.kill()


def serve(path: str) -> None:
    """Check it, in the child."""
    from kimdesk.exports.verify import verify

    kept, trusted = _asked(json.loads(sys.stdin.buffer.readline() or b"{}"))
    answer: dict[str, Any]
    try:
        answer = {"verdict": asdict(verify(Path(path), kept, trusted))}
    except UserError as error:
        answer = {"refused": [error.title, error.message, error.hint]}
    sys.stdout.buffer.write(json.dumps(answer).encode("ascii") + b"\n")
    sys.stdout.buffer.flush()


def _asked(facts: dict[str, Any]) -> tuple[Kept | None, Trusted | None]:
    from kimdesk.exports.certified import Trusted
    from kimdesk.exports.verdict import Kept

    kept, trusted = facts.get("kept"), facts.get("trusted")
    return (
        Kept(**kept) if kept else None,
        Trusted(
            tuple(map(base64.b64decode, trusted["authorities"])),
            trusted["withdrawn"],
            datetime.fromisoformat(trusted["now"]),
        )
        if trusted
        else None,
    )
