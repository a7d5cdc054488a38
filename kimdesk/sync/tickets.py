"""Letting a laptop in: an invitation with a code that is told by another way, and the request that answers it.

The code proves to the administrator that the request comes from whoever was told it; four words, worked out from the
new laptop's keys, let two people compare on the telephone that nobody stepped in between.
"""

from __future__ import annotations

import hmac
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from kimdesk.crypto import DeviceKeys, NotGenuine, decrypt, digest, encrypt, is_signed, seal
from kimdesk.model.frozen import canonical
from kimdesk.model.roster import Right
from kimdesk.sync.envelope import Damaged, need, need_hex, need_number, read_json, unwrap, wrap
from kimdesk.sync.members import Chain, Member, hear, hear_key, hear_seal_key, say
from kimdesk.sync.segment import VERSION
from kimdesk.sync.typed import read_spelled, spell
from kimdesk.sync.words import four_words

INVITATION = b"KDI1"
REQUEST = b"KDQ1"
TICKET_BYTES = 8
SECRET_BYTES = 12


@dataclass(frozen=True, slots=True)
class Code:
    """What the new colleague is told: which invitation, and the secret that opens it."""

    ticket: str
    secret: bytes

    def __str__(self) -> str:
        return spell(bytes.fromhex(self.ticket) + self.secret)


def read_code(words: str) -> Code:
    """Return the code that somebody typed, in any case and with any dashes; raises Damaged."""
    body = read_spelled(words, TICKET_BYTES + SECRET_BYTES)
    return Code(body[:TICKET_BYTES].hex(), body[TICKET_BYTES:])


@dataclass(frozen=True, slots=True)
class Invited:
    """What an invitation tells whoever has its code; ``seal_keys`` are the administrators' laptops."""

    workspace: str
    workspace_uuid: str
    name: str
    expires: int
    seal_keys: Mapping[str, bytes]


def write_invitation(
    chain: Chain, device: str, keys: DeviceKeys, code: Code, expires: int, meant_for: Mapping[str, Any]
) -> bytes:
    """Return the invitation; ``meant_for`` (name, roles, teams) is for the administrators' eyes."""
    told = {
        "ws": chain.workspace,
        "uuid": chain.workspace_uuid,
        "name": chain.name,
        "expires": expires,
        "admins": {each.device: say(each.seal_key) for each in chain.administrators},
    }
    inner = canonical({"secret": say(code.secret), "for": dict(meant_for), "expires": expires})
    header = {
        "v": VERSION,
        "ticket": code.ticket,
        "by": device,
        "told": say(encrypt(_key_of(code), canonical(told), code.ticket.encode())),
        "admins": {each.device: say(seal(each.seal_key, inner)) for each in chain.administrators},
    }
    return wrap(INVITATION, header, b"", keys.sign)


def open_invitation(raw: bytes, code: Code) -> Invited:
    """Return what the invitation says to the holder of its code; raises Damaged where the code is another one."""
    header = unwrap(INVITATION, raw).header
    try:
        told = read_json(decrypt(_key_of(code), hear(need(header, "told", str)), code.ticket.encode()))
    except NotGenuine as error:
        raise Damaged("the code does not fit this invitation") from error
    admins = need(told, "admins", dict)
    return Invited(
        need_hex(told, "ws", 32),
        need(told, "uuid", str),
        need(told, "name", str),
        need_number(told, "expires"),
        {device: hear_seal_key(admins, device) for device in admins},
    )


def write_request(invited: Invited, code: Code, keys: DeviceKeys, device: str, name: str, machine: str) -> bytes:
    """Return the request of a laptop to be let in, sealed to each administrator."""
    facts = {
        "device": device,
        "verify": say(keys.verify_key),
        "seal": say(keys.seal_key),
        "name": name,
        "machine": machine,
        "ws": invited.workspace,
    }
    body = canonical({"facts": facts, "proof": _proof(code.secret, facts)})
    sealed = {admin: say(seal(key, body)) for admin, key in invited.seal_keys.items()}
    return wrap(REQUEST, {"v": VERSION, "ticket": code.ticket, "sealed": sealed}, b"", keys.sign)


def is_request_by(raw: bytes, verify_key: bytes) -> bool:
    """Tell whether a request was signed by the laptop with this key; raises Damaged where it is none."""
    envelope = unwrap(REQUEST, raw)
    return is_signed(verify_key, envelope.raw_header, envelope.signature)


@dataclass(frozen=True, slots=True)
class Request:
    """A request as an administrator's laptop reads it; ``reason`` says why it must not be accepted, or nothing, and
    ``renews`` which laptop it was before, where it is one of the share that goes by another number now.
    """

    ticket: str
    member: Member
    meant_for: Mapping[str, Any]
    reason: str = ""
    renews: str = ""

    @property
    def words(self) -> str:
        """Four words that both sides see."""
        return four_words(self.member.verify_key, self.member.seal_key)

    @property
    def rights(self) -> tuple[Right, ...]:
        """What the invitation meant the person to be able to do."""
        teams = frozenset(self.meant_for.get("teams") or ())
        return tuple(Right(role, teams) for role in self.meant_for.get("roles") or ())


def read_request(invitation: bytes, request: bytes, chain: Chain, device: str, keys: DeviceKeys, now: int) -> Request:
    """Return a request with its invitation, as the administrator with these keys sees it.

    Raises Damaged where it is not for this laptop or makes no sense at all.
    """
    outer = unwrap(REQUEST, request)
    inner = _opened(need(outer.header, "sealed", dict), device, keys)
    facts = need(inner, "facts", dict)
    member = Member(
        need_hex(facts, "device", 32),
        "",
        need(facts, "name", str)[:200],
        need(facts, "machine", str)[:200],
        hear_key(facts, "verify"),
        hear_seal_key(facts, "seal"),
    )
    invited = unwrap(INVITATION, invitation)
    by = chain.members.get(need_hex(invited.header, "by", 32))
    meant = _opened(need(invited.header, "admins", dict), device, keys)
    ticket = need_hex(invited.header, "ticket", 16)
    genuine = by is not None and is_signed(by.verify_key, invited.raw_header, invited.signature)
    proof = hmac.compare_digest(
        str(inner.get("proof")).encode(), _proof(hear(need(meant, "secret", str)), facts).encode()
    )
    signed = is_signed(member.verify_key, outer.raw_header, outer.signature)
    return Request(
        ticket,
        member,
        _meant_for(meant),
        _reason(genuine and chain.is_administrator(by.device if by else ""), proof and signed,
                ticket in chain.used or outer.header.get("ticket") != ticket, now > need_number(meant, "expires"),
                facts.get("ws") == chain.workspace and member.device not in chain.members),
    )  # fmt: skip


def _reason(genuine: bool, proven: bool, used: bool, expired: bool, fits: bool) -> str:
    if not genuine:
        return "the invitation was not made by an administrator"
    if not proven:
        return "it was made without the invitation’s code"
    if used:
        return "the invitation has been used already"
    if expired:
        return "the invitation has expired"
    return "" if fits else "it belongs to another share, or the laptop is in this one already"


def _meant_for(facts: dict[str, Any]) -> dict[str, Any]:
    meant: dict[str, Any] = need(facts, "for", dict)
    for named in (meant.get("roles") or [], meant.get("teams") or []):
        if not isinstance(named, list) or not all(isinstance(each, str) for each in named):
            raise Damaged("an invitation for no rights that there are")
    return meant


def _opened(sealed: Mapping[str, Any], device: str, keys: DeviceKeys) -> dict[str, Any]:
    try:
        return read_json(keys.open_sealed(hear(sealed.get(device, ""))))
    except NotGenuine as error:
        raise Damaged("not for this laptop") from error


def _proof(secret: bytes, facts: Mapping[str, Any]) -> str:
    return hmac.new(secret, canonical(dict(facts)), "sha256").hexdigest()


def _key_of(code: Code) -> bytes:
    return digest(b"invitation", code.secret, code.ticket.encode())
