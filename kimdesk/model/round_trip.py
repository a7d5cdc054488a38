"""What a workbook that goes out to be filled in says of itself, so that it can be merged when it comes back.

It stands on a hidden sheet: from which workspace and which version of it the workbook was written, which columns it has,
and for each record its id and the marks of the values that went out. A mark is enough to see whether a value is still the
same, and tells nobody what it was.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import json
import unicodedata
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, fields
from typing import Any

from kimdesk.model.ops import dump

FORMAT = "kimdesk-workbook/1"
ANY_FORMAT = "kimdesk-workbook/"
FILLED_BY = "kimdesk:filled-by"
# Of a page that asks questions one below the other, the column of the answers.
ANSWER = "answer"
ID, REF = "id", "ref"
_MARK = 16
_CHUNK = 30_000
_MOST = 64 << 20


class Broken(ValueError):
    """The hidden sheet is not as it was written."""


class Newer(ValueError):
    """A newer program wrote the workbook."""


@dataclass(frozen=True, slots=True)
class PartColumn:
    """One column of a page: the field it holds, its heading, and whether it may be filled in."""

    name: str
    heading: str
    open: bool


@dataclass(frozen=True, slots=True)
class Part:
    """One page: the kind of its records and its columns; ``asks`` where each of its rows is one question of one record.
    What is added on it becomes a record that says ``given``, unless it is ``closed`` to new ones.
    """

    key: str
    kind: str
    columns: tuple[PartColumn, ...]
    asks: bool = False
    given: Mapping[str, str] = field(default_factory=dict)
    closed: bool = False


@dataclass(frozen=True, slots=True)
class Sent:
    """One record as it went out. ``marks`` holds by field the mark of its words and, where it may be filled in, that of its
    value; ``members`` holds those of each set. ``about`` is the activity of an entry.
    """

    part: str
    record: str
    ref: str
    title: str
    marks: Mapping[str, Sequence[str]]
    members: Mapping[str, Sequence[str]] = field(default_factory=dict)
    about: str = ""


@dataclass(frozen=True, slots=True)
class Issue:
    """One workbook that went out: ``mark`` names it, ``vector`` is the version it was written from, and a return's says of
    which team and quarter (its first day) it is. ``layout`` are the marks of the words around its pages.
    """

    workspace: str
    mark: str
    at: str
    by: str
    vector: Mapping[str, int]
    parts: tuple[Part, ...]
    sent: tuple[Sent, ...]
    team: str = ""
    quarter: str = ""
    layout: Sequence[str] = ()

    def part(self, key: str) -> Part | None:
        """Return the page of this key, or None."""
        return next((each for each in self.parts if each.key == key), None)


def mark_of(value: Any) -> str:
    """Return the mark of a value as it is kept; equal values have equal marks, and nothing and an empty set are one."""
    return _hashed(dump(list(value) if isinstance(value, tuple) else value) if value != () else dump(None))


def mark_of_words(words: str) -> str:
    """Return the mark of words as a person reads them: how lines end and which blanks stand at their ends says nothing."""
    lines = unicodedata.normalize("NFC", words).replace("\xa0", " ").replace("\t", " ").splitlines()
    return _hashed("\n".join(line.rstrip() for line in lines).strip())


def _hashed(words: str) -> str:
    return hashlib.sha256(words.encode("utf-8", "surrogatepass")).hexdigest()[:_MARK]


def pack(issue: Issue) -> list[str]:
    """Return the cells of the hidden sheet, one below the other: first what it is, with a checksum of the rest."""
    packed = base64.b64encode(zlib.compress(dump(_told(issue)).encode("utf-8"), 9)).decode("ascii")
    chunks = [packed[at : at + _CHUNK] for at in range(0, len(packed), _CHUNK)]
    return [f"{FORMAT} {_hashed(packed)}", *chunks]


def _told(made: Issue | Part | PartColumn | Sent) -> dict[str, Any]:
    told = {each.name: getattr(made, each.name) for each in fields(made)}
    for name in ("parts", "sent", "columns"):
        if name in told:
            told[name] = [_told(each) for each in told[name]]
    return told


def unpack(cells: Sequence[str]) -> Issue:
    """Return what the cells of a hidden sheet say. Raises Broken where they are not as they were written, Newer where this
    program does not know their form.
    """
    first, *chunks = cells or [""]
    form, _blank, mark = first.strip().partition(" ")
    if form != FORMAT:
        raise Newer(form) if form.startswith(ANY_FORMAT) else Broken(form)
    packed = "".join(each.strip() for each in chunks)
    if _hashed(packed) != mark:
        raise Broken("checksum")
    try:
        opened = zlib.decompressobj()
        text = opened.decompress(base64.b64decode(packed, validate=True), _MOST)
        if opened.unconsumed_tail:
            raise Broken("size")
        return _issue(json.loads(text))
    except (binascii.Error, zlib.error, TypeError, AttributeError, KeyError, RecursionError) as error:
        raise Broken(str(error)) from error
    except ValueError as error:
        raise Broken(str(error)) from error


def _issue(told: dict[str, Any]) -> Issue:
    parts = tuple(
        Part(**{**each, "columns": tuple(PartColumn(**column) for column in each["columns"])}) for each in told["parts"]
    )
    issue = Issue(**{**told, "parts": parts, "sent": tuple(Sent(**each) for each in told["sent"])})
    vector = issue.vector
    words = (issue.workspace, issue.mark, issue.at, issue.by, issue.team, issue.quarter)
    known = {each.key for each in parts}
    if not isinstance(vector, dict) or not all(type(upto) is int and upto >= 0 for upto in vector.values()):
        raise Broken("vector")
    if not all(isinstance(each, str) for each in words) or not all(each.part in known for each in issue.sent):
        raise Broken("facts")
    return issue
