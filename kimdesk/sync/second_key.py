"""The key to restricted records in the roster: in the signed header of an entry, sealed to each laptop that gets it, and
the older ones encrypted under a new one.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from kimdesk.crypto import KEY_BYTES, DeviceKeys, NotGenuine, decrypt, digest, encrypt, new_key, seal
from kimdesk.sync.envelope import Damaged
from kimdesk.sync.members import Chain, apply, hear, say

_FIELD = "restricted"
_LETTER = "r"


def is_secret(name: str) -> bool:
    """Tell by its name whether a key is one to restricted records."""
    return name.startswith(_LETTER)


def secret_name(key: bytes) -> str:
    """Return the name that such a key has."""
    return _LETTER + digest(b"restricted", key).hex()[:15]


def secret_named(header: Mapping[str, Any]) -> str:
    """Return the name of the key that an entry goes over to, or nothing."""
    told = header.get(_FIELD)
    name = told.get("key") if isinstance(told, dict) else None
    return name if isinstance(name, str) and is_secret(name) else ""


def new_secret(readers: Iterable[tuple[str, bytes]], older: Mapping[str, bytes]) -> dict[str, Any]:
    """Return what an entry says that goes over to a new key: sealed to its readers (laptop, sealing key), with the
    ``older`` keys under it.
    """
    key = new_key()
    return {
        "key": secret_name(key),
        "sealed": {device: say(seal(seal_key, key)) for device, seal_key in readers},
        "wraps": {name: say(encrypt(key, old, name.encode())) for name, old in older.items()},
    }


def secret_after(chain: Chain, device: str, acts: list[dict[str, Any]]) -> dict[str, Any]:
    """Return what an entry with these acts must say about the key in its header; nothing where nobody gets or loses it."""
    after = chain
    try:
        for act in acts:
            after = apply(after, {**act, "by": device})
    except Damaged:
        # The entry will be refused as a whole.
        return {}
    before, now = ({each.device: each.seal_key for each in one.readers} for one in (chain, after))
    key = chain.restricted_keys.get(chain.restricted_key)
    if key is None or before.keys() - now.keys():
        return {_FIELD: new_secret(now.items(), chain.restricted_keys)}
    came = {each: say(seal(seal_key, key)) for each, seal_key in now.items() if each not in before}
    return {_FIELD: {"key": chain.restricted_key, "sealed": came, "wraps": {}}} if came else {}


def secrets_in(
    header: Mapping[str, Any], device: str, keys: DeviceKeys, known: Mapping[str, bytes]
) -> dict[str, bytes]:
    """Return the keys that an entry gives to a laptop that knows some already: its own, and the older ones under it."""
    name = secret_named(header)
    if not name:
        return {}
    told = header[_FIELD]
    found: dict[str, bytes] = {name: known[name]} if name in known else {}
    sealed, wraps = told.get("sealed"), told.get("wraps")
    if not found and isinstance(sealed, dict) and device in sealed:
        try:
            key = keys.open_sealed(hear(sealed[device]))
        except (NotGenuine, Damaged):
            return {}
        if len(key) == KEY_BYTES and secret_name(key) == name:
            found[name] = key
    if found and isinstance(wraps, dict):
        for older, wrapped in wraps.items():
            try:
                key = decrypt(found[name], hear(wrapped), str(older).encode())
            except (NotGenuine, Damaged):
                continue
            if len(key) == KEY_BYTES and secret_name(key) == older:
                found[older] = key
    return found
