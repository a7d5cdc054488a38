"""Asking to be let in again, under another number, without an invitation: the request is signed by the new keys, and by
those of the laptop that it was.

That proves less than it seems to: whoever copied a laptop has its keys. So the four words are compared as for anybody.
"""

from __future__ import annotations

from typing import Any

from kimdesk.crypto import DeviceKeys, NotGenuine, digest, is_signed, seal
from kimdesk.model.frozen import canonical
from kimdesk.sync.envelope import Damaged, need, need_hex, read_json, unwrap, wrap
from kimdesk.sync.members import Chain, Member, add_act, hear, hear_key, hear_seal_key, say, used_act
from kimdesk.sync.roster import follow
from kimdesk.sync.segment import VERSION
from kimdesk.sync.tickets import REQUEST, TICKET_BYTES, Request


def ticket_of(device: str) -> str:
    """Return the name that the request of a laptop with this new number has."""
    return digest(b"renewal", device.encode()).hex()[: 2 * TICKET_BYTES]


def write_renewal(chain: Chain, former: Member, old: DeviceKeys, device: str, keys: DeviceKeys, machine: str) -> bytes:
    """Return the request of the laptop that was ``former`` and goes by ``device`` now, sealed to each administrator."""
    facts = {
        "device": device,
        "verify": say(keys.verify_key),
        "seal": say(keys.seal_key),
        "name": former.name,
        "machine": machine,
        "ws": chain.workspace,
        "renews": former.device,
    }
    body = canonical({"facts": facts, "old": say(old.sign(canonical(facts)))})
    sealed = {each.device: say(seal(each.seal_key, body)) for each in chain.administrators}
    return wrap(REQUEST, {"v": VERSION, "ticket": ticket_of(device), "sealed": sealed}, b"", keys.sign)


def read_renewal(raw: bytes, chain: Chain, device: str, keys: DeviceKeys) -> Request:
    """Return such a request as the administrator with these keys sees it.

    Raises Damaged where it is not for this laptop or makes no sense at all.
    """
    outer = unwrap(REQUEST, raw)
    try:
        inner = read_json(keys.open_sealed(hear(need(outer.header, "sealed", dict).get(device, ""))))
    except NotGenuine as error:
        raise Damaged("not for this laptop") from error
    facts = need(inner, "facts", dict)
    former = chain.members.get(need_hex(facts, "renews", 32))
    member = Member(
        need_hex(facts, "device", 32),
        former.person if former else "",
        former.name if former else "",
        need(facts, "machine", str)[:200],
        hear_key(facts, "verify"),
        hear_seal_key(facts, "seal"),
    )
    signed = is_signed(member.verify_key, outer.raw_header, outer.signature)
    proven = former is not None and is_signed(former.verify_key, canonical(facts), hear(need(inner, "old", str)))
    ticket = ticket_of(member.device)
    fits = facts.get("ws") == chain.workspace and outer.header.get("ticket") == ticket
    reason = _reason(signed and proven, fits and chain.by_short(member.device[:10]) is None, former)
    return Request(ticket, member, {"name": member.name}, reason, former.device if former else "")


def renewed_acts(chain: Chain, request: Request) -> list[dict[str, Any]]:
    """Return the acts that let such a laptop in: for the same person, who may do what they may do now."""
    return [add_act(request.member, chain.rights.get(request.member.person, ())), used_act(request.ticket)]


def let_oneself_in(chain: Chain, former: Member, old: DeviceKeys, device: str, keys: DeviceKeys, machine: str) -> bytes:
    """Return the entry with which an administrator's own laptop comes in again: nobody else need be there to do it."""
    member = Member(device, former.person, former.name, machine, keys.verify_key, keys.seal_key)
    return follow(chain, former.device, old, renewed_acts(chain, Request(ticket_of(device), member, {})))


def _reason(proven: bool, fits: bool, former: Member | None) -> str:
    if not proven:
        return "it is not signed by the laptop that it says it was"
    if former is None or former.removed is not None:
        return "the laptop that it was has been taken out"
    return "" if fits else "it belongs to another share, or the laptop is in this one already"
