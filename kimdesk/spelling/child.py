"""The process that holds the dictionaries for the window: a line of JSON in, a line of JSON out, until nothing more comes.

{"words": [...]} is answered by {"wrong": [...]}, {"suggest": word} by {"for": word, "suggestions": [...]}. Where the
dictionaries cannot be loaded, each is answered by {"missing": true}.
"""

from __future__ import annotations

import json
import sys
from typing import Any

from kimdesk.spelling.dictionaries import Speller, are_there


def serve(languages: str) -> None:
    """Answer on standard output; ``languages`` names the dictionaries, with commas between."""
    names = languages.split(",")
    speller = Speller(names) if are_there(names) else None
    for line in sys.stdin.buffer:
        sys.stdout.buffer.write(json.dumps(answer(speller, json.loads(line))).encode("ascii") + b"\n")
        sys.stdout.buffer.flush()


def answer(speller: Speller | None, asked: dict[str, Any]) -> dict[str, Any]:
    """Return the answer to one question."""
    if speller is None:
        return {"missing": True}
    if "suggest" in asked:
        return {"for": asked["suggest"], "suggestions": speller.suggest(asked["suggest"])}
    return {"wrong": speller.wrong(asked["words"])}
