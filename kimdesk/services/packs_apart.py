"""Writing a pack, or making its pages to be looked at, in a process of its own: the window neither waits for it nor keeps
what it needed in memory.

The child is told in one line what to sign with, and by which template and of which part. It
says, a line of JSON each, how far it is and at last what came of it.
It stops where its standard input ends: when somebody pressed Stop, and also when the program that started it is no more.
"""

from __future__ import annotations

import base64
import json
import os
import subprocess
import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

from kimdesk import children
from kimdesk.clock import FixedClock
from kimdesk.errors import UserError
from kimdesk.exports.files import NotWritten, PackFiles
from kimdesk.model.pack_templates import WHOLE, Shape, shape_of

if TYPE_CHECKING:
    from kimdesk.exports.signer import Signer
    from kimdesk.services.desk import Desk

Progress = Callable[[float, str], bool]

_PATIENCE_S = 20


def write_apart(
    home: Path,
    quarter: str,
    to: Path,
    at: datetime,
    progress: Progress | None,
    signer: Signer | None = None,
    shape: Shape = WHOLE,
) -> PackFiles | None:
    """Write the pack of a quarter of the workspace in ``home`` below ``to``, as at the instant ``at``.

    What a ``signer`` signs with goes through a pipe and is written nowhere. None means that ``progress`` stopped it;
    nothing is left behind then. Raises UserError as ``PackService.export`` does.
    """
    words = children.command(children.WRITE_PACK, str(home), quarter, str(to), at.isoformat())
    with children.start(words, subprocess.PIPE, subprocess.PIPE) as child:
        try:
            assert child.stdin is not None
            # A child that is gone already says why on its other pipe.
            with suppress(OSError):
                child.stdin.write(json.dumps({**shape.facts(), **_as_facts(signer)}).encode("ascii") + b"\n")
                child.stdin.flush()
            answer = _follow(child, progress)
            code = child.wait(_PATIENCE_S)
        finally:
            child.kill()
        if answer is None or code:
            assert child.stderr is not None
            raise RuntimeError(f"the process that writes packs ended with {code}:\n{_words(child.stderr)}")
    if "refused" in answer:
        raise (NotWritten if answer["elsewhere"] else UserError)(*answer["refused"])
    if answer["files"] is None:
        return None
    *paths, mark = answer["files"]
    folder, pdf, workbook, content, manifest = map(Path, paths)
    return PackFiles(folder, pdf, workbook, content, manifest, mark)


def pages_command(home: Path, quarter: str, at: datetime) -> list[str]:
    """Return how the process is started that makes the pages of a pack of the workspace in ``home``, and writes nothing."""
    return children.command(children.WRITE_PACK, str(home), quarter, "", at.isoformat())


def pages_question(shape: Shape) -> bytes:
    """Return the line that it reads first. It stops where no more can come behind that line."""
    return json.dumps({**shape.facts(), "pages": True}).encode("ascii") + b"\n"


def share_in(line: bytes) -> tuple[float, str] | None:
    """Return how far the process says it is, or None where the line is its answer."""
    told = json.loads(line)
    return (told["share"], told["words"]) if "share" in told else None


def pages_in(answer: bytes, complaint: bytes = b"") -> bytes:
    """Return the pages that the process made. Raises UserError as ``PackService.write`` does, and RuntimeError with what
    it complained of where it gave no answer.
    """
    told = json.loads(answer) if answer else {}
    if "refused" in told:
        raise UserError(*told["refused"])
    if not told.get("pages"):
        words = complaint.decode("utf-8", "replace")[-4000:]
        raise RuntimeError(f"the process that makes pages gave no answer:\n{words}")
    return base64.b64decode(told["pages"])


def _follow(child: subprocess.Popen[bytes], progress: Progress | None) -> dict[str, Any] | None:
    assert child.stdout is not None
    assert child.stdin is not None
    for line in child.stdout:
        told: dict[str, Any] = json.loads(line)
        if "share" not in told:
            return told
        if progress is not None and not progress(told["share"], told["words"]):
            child.stdin.close()
    return None


def _words(stream: IO[bytes]) -> str:
    return stream.read().decode("utf-8", "replace")[-4000:]


def serve(home: str, quarter: str, to: str, at: str) -> None:
    """Write the pack or make its pages, in the child."""
    from kimdesk.services.desk import open_desk

    facts = json.loads(_first_line())
    stopped = threading.Event()
    threading.Thread(target=_wait_for_end, args=(stopped,), daemon=True).start()

    def progress(share: float, words: str) -> bool:
        _tell({"share": share, "words": words})
        return not stopped.is_set()

    try:
        desk = open_desk(Path(home), FixedClock(datetime.fromisoformat(at)))
        try:
            answer = _made(desk, quarter, Path(to), facts, progress)
        finally:
            desk.close()
    except UserError as error:
        refused = [error.title, error.message, error.hint]
        answer = {"refused": refused, "elsewhere": isinstance(error, NotWritten)}
    _tell(answer)


def _made(desk: Desk, quarter: str, to: Path, facts: dict[str, Any], progress: Progress) -> dict[str, Any]:
    shown, shape = desk.context.quarter(quarter), shape_of(facts)
    if facts.get("pages"):
        pages = desk.packs.pages(shown, progress, shape)
        return {"pages": base64.b64encode(pages).decode("ascii") if pages else None}
    files = desk.packs.write(shown, to, progress, _from_facts(facts), shape)
    return {"files": [str(each) for each in files.parts] if files else None}


def _as_facts(signer: Signer | None) -> dict[str, Any]:
    if signer is None:
        return {}
    certificate, key, chain = signer.identity
    bodies = [base64.b64encode(each).decode("ascii") for each in (certificate, key, *chain)]
    return {"identity": bodies, "landlord": signer.landlord, "when": signer.when.isoformat()}


def _from_facts(facts: dict[str, Any]) -> Signer | None:
    if "identity" not in facts:
        return None
    from kimdesk.exports.signer import Signer
    from kimdesk.signing.certificates import Identity

    certificate, key, *chain = map(base64.b64decode, facts["identity"])
    return Signer(Identity(certificate, key, tuple(chain)), facts["landlord"], datetime.fromisoformat(facts["when"]))


def _first_line() -> bytes:
    # Byte by byte and not through sys.stdin, which would read on.
    line = b""
    while not line.endswith(b"\n"):
        more = os.read(0, 1)
        if not more:
            return b"{}"
        line += more
    return line


def _wait_for_end(stopped: threading.Event) -> None:
    # Not through sys.stdin: a thread that waits in there keeps the process from ending.
    os.read(0, 1)
    stopped.set()


def _tell(facts: dict[str, Any]) -> None:
    sys.stdout.buffer.write(json.dumps(facts).encode("ascii") + b"\n")
    sys.stdout.buffer.flush()
