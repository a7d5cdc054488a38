"""The frozen document of a signed quarter, and the hash that is its mark.

The document is a list of records; each field is ``[salt, value, text]``: the stored value and the words it was shown
with on the day. The content hash is the root of a Merkle tree with one leaf for each field, so that a copy in which a
field is withheld (``["withheld", leaf hash]``) still verifies, and one in which a whole record is
(``{"withheld": [its leaf hashes]}``). Every hash that can stand for something withheld is salted, and the salt goes
with what is withheld: nobody can try out what it may have been. Once made, a document is kept; nothing here is ever
recomputed from live tables.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from kimdesk.model.merkle import leaf_of, root_of

FORMAT = "kimdesk-frozen/2"
# As documents were made whose records had no salt, so that what a withheld one is called could be guessed and tried.
UNSALTED = "kimdesk-frozen/1"
WITHHELD = "withheld"

Document = dict[str, Any]

_ENCODER = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False)
_MANY = 100
_UNSALTED = {"kind", "id", "ref", "title", "fields"}
_PARTS = {UNSALTED: _UNSALTED, FORMAT: {"salt", *_UNSALTED}}


def stored(
    kind: str, identity: str, ref: str, title: str, fields: dict[str, Any], salt: Callable[[], str]
) -> dict[str, Any]:
    """Return a record as it stands in a document; what it is called is salted, as each of its fields is already."""
    return {"salt": salt(), "kind": kind, "id": identity, "ref": ref, "title": title, "fields": fields}


def canonical(value: object) -> bytes:
    """Return the one UTF-8 JSON form of ``value``: sorted keys, no spaces, no escapes beyond JSON's own."""
    return "".join(_pieces(value)).encode()


def _pieces(value: object) -> Iterator[str]:
    """Yield the form piece by piece: a whole document in one call would stop every other thread for half a second."""
    if not isinstance(value, dict):
        yield _json(value)
        return
    yield "{"
    for at, key in enumerate(sorted(value)):
        yield f"{',' if at else ''}{_json(key)}:"
        held = value[key]
        if isinstance(held, list) and len(held) > _MANY:
            for first, each in enumerate(held):
                yield f"{',' if first else '['}{_json(each)}"
            yield "]"
        else:
            yield _json(held)
    yield "}"


def _json(value: object) -> str:
    return _ENCODER.encode(value)


def content_hash(document: Document) -> str:
    """Return the document's mark: 64 hexadecimal digits.

    Raises ValueError where the document does not have the form that its format promises.
    """
    return root_of(list(_leaves(document))).hex()


def short_mark(mark: str) -> str:
    """Return the mark as it stands at the foot of a page: first eight and last four digits."""
    return f"{mark[:4]} {mark[4:8]} … {mark[-4:]}"


def withhold(document: Document, kind: str, record: str, name: str) -> Document:
    """Return a copy without the value of one field; its content hash is the same."""
    copy: Document = json.loads(canonical(document))
    for each in copy["records"]:
        if not is_withheld(each) and each["kind"] == kind and each["id"] == record:
            salt, *content = each["fields"][name]
            each["fields"][name] = [WITHHELD, _field_leaf(kind, record, name, salt, content).hex()]
    return copy


def leaf_of_field(record: Mapping[str, Any], name: str) -> bytes:
    """Return the hash of one field of a record as it stands in the tree, withheld or not."""
    salt, *content = record["fields"][name]
    if salt == WITHHELD:
        return bytes.fromhex(content[0])
    return _field_leaf(record["kind"], record["id"], name, salt, content)


def leaf_of_record(record: dict[str, Any]) -> str:
    """Return the hash of what a record is called, in hexadecimal; of one that is withheld whole it is still there."""
    return next(_record_leaves(record)).hex()


def is_withheld(record: Mapping[str, Any]) -> bool:
    """Tell whether a record is withheld whole: nothing but its hashes is there."""
    return record.keys() == {WITHHELD}


def is_whole(document: Document) -> bool:
    """Tell whether no record of a document is withheld whole."""
    return not any(map(is_withheld, document["records"]))


def withhold_records(document: Document, kept: Callable[[dict[str, Any]], bool]) -> Document:
    """Return a copy without the records that are not ``kept``, neither their names nor their number of fields' values;
    its content hash is the same. What is withheld already stays so.
    """
    records = [
        each if is_withheld(each) or kept(each) else {WITHHELD: [leaf.hex() for leaf in _record_leaves(each)]}
        for each in document["records"]
    ]
    return {**document, "records": records}


def _leaves(document: Document) -> Iterator[bytes]:
    records = document.get("records")
    parts = _PARTS.get(str(document.get("format")))
    if parts is None or not isinstance(records, list) or not all(_is_record(each, parts) for each in records):
        raise ValueError("not a frozen quarter")
    about = {key: value for key, value in document.items() if key != "records"}
    yield leaf_of(b"head", canonical(about))
    for record in records:
        yield from _record_leaves(record)


def _record_leaves(record: dict[str, Any]) -> Iterator[bytes]:
    if is_withheld(record):
        yield from map(bytes.fromhex, record[WITHHELD])
        return
    fields = record["fields"]
    salt = [record["salt"]] if "salt" in record else []
    called = [*salt, record["kind"], record["id"], record["ref"], record["title"], sorted(fields)]
    yield leaf_of(b"record", canonical(called))
    for name in sorted(fields):
        yield leaf_of_field(record, name)


def _is_record(record: object, parts: set[str]) -> bool:
    # What else stood there the hash would not cover.
    if not isinstance(record, dict):
        return False
    if is_withheld(record):
        leaves = record[WITHHELD]
        return isinstance(leaves, list) and bool(leaves) and all(isinstance(each, str) for each in leaves)
    if record.keys() != parts or not isinstance(record.get("salt", ""), str):
        return False
    fields = record["fields"]
    return isinstance(fields, dict) and all(isinstance(each, list) for each in fields.values())


def _field_leaf(kind: str, record: str, name: str, salt: str, content: list[object]) -> bytes:
    return leaf_of(b"field", canonical([salt, kind, record, name, content]))
