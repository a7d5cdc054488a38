"""Signed documents on the share: encrypted files under a name that only members can work out from the content hash.

They carry no signature: whoever fetches one compares it with the hash that a signed operation names.
"""

from __future__ import annotations

import zlib
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress

from kimdesk.crypto import NotGenuine, decrypt, digest, encrypt
from kimdesk.store import documents
from kimdesk.store.store import Store
from kimdesk.sync.ahead import AT_ONCE
from kimdesk.sync.envelope import Damaged
from kimdesk.sync.folder import Folder, Missing, Taken
from kimdesk.sync.layout import blob_folder, blob_path
from kimdesk.sync.membership import Membership
from kimdesk.sync.segment import unpacked

KIND = b"KDB1"
_NAME = 40


def put_documents(store: Store, folder: Folder, membership: Membership, everything: bool = False) -> int:
    """Put the documents there that the share does not have yet, before the operations that name them; or, into a folder
    that is handed over, ``everything`` that is not in it. Return how many.
    """
    done = 0
    for mark, body in documents.kept(store.read()) if everything else documents.unshared(store.read()):
        name = name_of(membership.key, mark)
        if not everything or not any(is_blob_there(folder, each) for each in names_of(membership.chain.keys, mark)):
            with suppress(Taken):
                folder.create(blob_path(name), KIND + encrypt(membership.key, zlib.compress(body, 6), name.encode()))
                done += 1
        if not everything:
            with store.database.writing(behind=True) as db:
                documents.mark_shared(db, mark)
    return done


def is_blob_there(folder: Folder, name: str) -> bool:
    """Tell whether the folder lists a blob of that name: asking is cheaper than writing it and being refused."""
    return f"{name}.kdb" in folder.names(blob_folder(name))


def names_of(keys: Mapping[str, bytes], mark: str) -> list[str]:
    """Return the names that a document may have on the share, by the workspace's keys."""
    return [name_of(key, mark) for key in keys.values()]


def take_documents(store: Store, folder: Folder, membership: Membership) -> None:
    """Fetch the documents that sign-offs name and are not here; one that is not there yet is asked for next time."""
    missing = documents.missing(store.read())
    keys = list(membership.chain.keys.values())
    if not missing:
        return
    with ThreadPoolExecutor(AT_ONCE) as pool:
        found = pool.map(lambda mark: next(filter(None, (fetched(folder, key, mark) for key in keys)), None), missing)
        for mark, body in zip(missing, found, strict=True):
            if body is not None:
                with store.database.writing(behind=True) as db:
                    documents.keep(db, mark, body)


def fetched(folder: Folder, key: bytes, mark: str) -> bytes | None:
    """Return the document that the share has under a key, unchecked; None where it has none that opens."""
    name = name_of(key, mark)
    try:
        raw = folder.read(blob_path(name))
        if raw[: len(KIND)] != KIND:
            return None
        return unpacked(decrypt(key, raw[len(KIND) :], name.encode()))
    except (Missing, NotGenuine, Damaged):
        return None


def name_of(key: bytes, mark: str) -> str:
    """Return the name under which members who have the key find the document of a content hash."""
    return digest(b"blob", key, mark.encode()).hex()[:_NAME]
