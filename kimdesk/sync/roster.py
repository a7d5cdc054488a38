"""The roster: a signed chain of entries that says which laptop belongs to whom and what that person may do.

Entry 0 is signed by the laptop that made the share, and its hash is the workspace's name on the share. Every later one
must be signed by a laptop whose person was an administrator before it. Bodies are encrypted; the key they need travels
in their headers, sealed to each laptop that gets it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from kimdesk.crypto import KEY_BYTES, DeviceKeys, NotGenuine, decrypt, digest, encrypt, is_signed, new_key, seal
from kimdesk.model.frozen import canonical
from kimdesk.sync.envelope import Damaged, Envelope, need, need_hex, need_number, read_json, unwrap, wrap
from kimdesk.sync.members import Chain, apply, hear, say
from kimdesk.sync.second_key import is_secret, new_secret, secret_after, secret_named, secrets_in
from kimdesk.sync.segment import VERSION

KIND = b"KDR1"
NOT_NEXT = "not the entry that follows"
WORKSPACE_LETTERS = 32


def found(device: str, keys: DeviceKeys, workspace_uuid: str, name: str, members: list[dict[str, Any]]) -> bytes:
    """Return entry 0 of a new share; ``members`` are the acts that add the laptop that makes it, and whose records it
    holds.
    """
    key = new_key()
    acts = [{"act": "found", "workspace": workspace_uuid, "name": name}, *members]
    founder = {"verify": say(keys.verify_key), "restricted": new_secret([(device, keys.seal_key)], {})}
    return _entry(0, "", device, keys, key_name(key), key, acts, {device: keys.seal_key}, founder)


def follow(chain: Chain, device: str, keys: DeviceKeys, acts: list[dict[str, Any]], new: bytes | None = None) -> bytes:
    """Return the next entry; with a ``new`` key the workspace goes over to it, and it is sealed to all who stay or are
    let in.

    Who may read restricted records from then on gets the key to them, and where somebody may no more there is a new one.
    """
    more = secret_after(chain, device, acts)
    added = {str(each["device"]): hear(str(each["seal"])) for each in acts if each["act"] == "add"}
    if new is None:
        return _entry(*chain.head_after(), device, keys, chain.key, chain.keys[chain.key], acts, added, more)
    gone = {each["device"] for each in acts if each["act"] == "remove"}
    sealed = {each.device: each.seal_key for each in chain.present if each.device not in gone} | added
    wraps = {name: say(encrypt(new, old, name.encode())) for name, old in chain.keys.items()}
    acts = [*acts, {"act": "key", "id": key_name(new), "wraps": wraps}]
    return _entry(*chain.head_after(), device, keys, key_name(new), new, acts, sealed, more)


def read_entry(raw: bytes) -> Envelope:
    """Take an entry apart; raises Damaged."""
    envelope = unwrap(KIND, raw)
    if need(envelope.header, "v", str) != VERSION:
        raise Damaged("written in another protocol")
    need_number(envelope.header, "n", 0, 999_999)
    need_hex(envelope.header, "by", 32)
    need(envelope.header, "prev", str)
    need(envelope.header, "sealed", dict)
    return envelope


def read_whole_entry(raw: bytes) -> Envelope:
    """Take an entry apart whose body is the one that its header names; raises Damaged."""
    envelope = read_entry(raw)
    if need_hex(envelope.header, "body", 64) != digest(envelope.body).hex():
        raise Damaged("its body is not what was signed")
    return envelope


def mark_of(raw: bytes) -> str:
    """Return the hash by which the next entry names this one."""
    return read_entry(raw).mark


def acts_of(raw: bytes, keys: Mapping[str, bytes]) -> list[dict[str, Any]]:
    """Return what an entry does; raises Damaged where none of the keys opens it."""
    return _acts(read_whole_entry(raw), keys)


def author_of(raw: bytes) -> str:
    """Return which laptop an entry says it is by."""
    return str(read_entry(raw).header["by"])


def previous_of(raw: bytes) -> str:
    """Return the mark of the entry that an entry says it follows."""
    return str(read_entry(raw).header["prev"])


def workspace_of(raw: bytes) -> str:
    """Return the name that a share with this entry 0 has."""
    return mark_of(raw)[:WORKSPACE_LETTERS]


def keys_for(entries: list[bytes], device: str, keys: DeviceKeys) -> dict[str, bytes]:
    """Return the workspace's keys that the entries give to a laptop, the older ones among them too, and those to
    restricted records.

    A laptop that is let in gets only the newest key, and with it opens the ones before.
    """
    known: dict[str, bytes] = {}
    for raw in reversed(entries):
        header = read_entry(raw).header
        name = need(header, "key", str)
        sealed = header["sealed"].get(device)
        key = _opened(sealed, keys) if name not in known else b""
        if len(key) == KEY_BYTES and key_name(key) == name:
            known[name] = key
        if name in known:
            known |= {each: key for each, key in _wrapped(raw, known[name]).items() if each not in known}
        known |= {each: key for each, key in secrets_in(header, device, keys, known).items() if each not in known}
    return known


def _opened(sealed: Any, keys: DeviceKeys) -> bytes:
    """Return the key that was sealed to this laptop; nothing where what stands there is none: anybody may have put it."""
    try:
        return keys.open_sealed(hear(sealed)) if isinstance(sealed, str) else b""
    except (NotGenuine, Damaged):
        return b""


def extend(chain: Chain, raw: bytes, keys: Mapping[str, bytes]) -> Chain:
    """Return the chain with one more entry, given the workspace's keys; raises Damaged where it does not belong there."""
    envelope = read_whole_entry(raw)
    header = envelope.header
    number, previous = chain.head_after()
    if header["n"] != number or header["prev"] != previous:
        raise Damaged(NOT_NEXT)
    acts = _acts(envelope, keys)
    ordinary = {name: key for name, key in keys.items() if not is_secret(name)}
    secrets = {name: key for name, key in keys.items() if is_secret(name)}
    chain = replace(chain, keys={**chain.keys, **ordinary}, restricted_keys={**chain.restricted_keys, **secrets})
    verify = _founder(header) if number == 0 else _administrator(chain, header["by"])
    if not is_signed(verify, envelope.raw_header, envelope.signature):
        raise Damaged("signed by nobody who may change the roster")
    for act in acts:
        chain = apply(chain, {**act, "by": header["by"]})
    if number == 0:
        chain = replace(chain, workspace=envelope.mark[:WORKSPACE_LETTERS])
        if chain.members.get(header["by"]) is None or chain.members[header["by"]].verify_key != verify:
            raise Damaged("its founder is not among its members")
    return replace(
        chain,
        head=(number, envelope.mark),
        key=need(header, "key", str),
        restricted_key=secret_named(header) or chain.restricted_key,
    )


def is_by_administrator(chain: Chain, raw: bytes) -> bool:
    """Tell whether an entry is whole and signed by a laptop that may change the roster now, whatever it says."""
    try:
        envelope = read_whole_entry(raw)
        verify = _administrator(chain, envelope.header["by"])
    except Damaged:
        return False
    return is_signed(verify, envelope.raw_header, envelope.signature)


def _entry(
    number: int,
    previous: str,
    device: str,
    keys: DeviceKeys,
    key_id: str,
    key: bytes,
    acts: list[dict[str, Any]],
    sealed: Mapping[str, bytes],
    more: Mapping[str, Any] | None = None,
) -> bytes:
    body = encrypt(key, canonical({"acts": acts}), f"{number} {previous}".encode())
    header = {
        "v": VERSION,
        "n": number,
        "prev": previous,
        "by": device,
        "key": key_id,
        "body": digest(body).hex(),
        "sealed": {each: say(seal(seal_key, key)) for each, seal_key in sealed.items()},
        **(more or {}),
    }
    return wrap(KIND, header, body, keys.sign)


def _acts(envelope: Envelope, keys: Mapping[str, bytes]) -> list[dict[str, Any]]:
    header = envelope.header
    key = keys.get(need(header, "key", str))
    if key is None:
        raise Damaged("no key for it")
    try:
        body = decrypt(key, envelope.body, f"{header['n']} {header['prev']}".encode())
    except NotGenuine as error:
        raise Damaged("its body does not open") from error
    acts = need(read_json(body), "acts", list)
    if not all(isinstance(act, dict) for act in acts):
        raise Damaged("its acts are none")
    return list(acts)


def _wrapped(raw: bytes, key: bytes) -> dict[str, bytes]:
    found_keys: dict[str, bytes] = {}
    envelope = read_entry(raw)
    for act in _acts(envelope, {envelope.header["key"]: key}):
        if act.get("act") == "key":
            for name, wrapped in need(act, "wraps", dict).items():
                try:
                    older = decrypt(key, hear(wrapped), str(name).encode())
                except NotGenuine as error:
                    raise Damaged("an older key does not open") from error
                if len(older) != KEY_BYTES or key_name(older) != name:
                    raise Damaged("an older key under another one’s name")
                found_keys[name] = older
    return found_keys


def _founder(header: dict[str, Any]) -> bytes:
    return hear(need(header, "verify", str))


def _administrator(chain: Chain, device: str) -> bytes:
    if not chain.is_administrator(device):
        raise Damaged("written by a laptop that may not change the roster")
    return chain.members[device].verify_key


def key_name(key: bytes) -> str:
    """Return the name that a key has in headers."""
    return digest(b"key", key).hex()[:16]
