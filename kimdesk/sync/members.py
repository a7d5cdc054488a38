"""Who belongs to a share and may do what: the state that a roster's entries come to, act by act."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from kimdesk.crypto import KEY_BYTES, can_seal, digest
from kimdesk.model.ops import Dot, Operation, is_workspace
from kimdesk.model.roster import Right, Roster, may_read_restricted
from kimdesk.model.signing_order import ONE, ORDERS
from kimdesk.sync.envelope import Damaged, need, need_hex, need_number
from kimdesk.sync.redaction import Redaction, hear_redaction

ADMINISTRATOR = "administrator"
RECOVERY_KEY = "recovery key"


@dataclass(frozen=True, slots=True)
class Member:
    """A laptop in the roster. ``removed`` names the last operation of it that counts, once it is out; up to ``claimed``
    it wrote before the workspace was shared, in whosever name.
    """

    device: str
    person: str
    name: str
    machine: str
    verify_key: bytes
    seal_key: bytes
    claimed: int = 0
    removed: int | None = None
    last_segment: int | None = None

    @property
    def is_recovery_key(self) -> bool:
        """Whether this is no laptop but a secret on paper."""
        return self.device == recovery_device(self.verify_key)


@dataclass(frozen=True, slots=True)
class Chain:
    """A roster as far as its entries have been verified."""

    head: tuple[int, str] = (-1, "")
    workspace: str = ""
    workspace_uuid: str = ""
    name: str = ""
    members: Mapping[str, Member] = field(default_factory=dict)
    rights: Mapping[str, tuple[Right, ...]] = field(default_factory=dict)
    cuts: Mapping[str, tuple[tuple[int, tuple[Right, ...]], ...]] = field(default_factory=dict)
    keys: Mapping[str, bytes] = field(default_factory=dict)
    key: str = ""
    used: frozenset[str] = frozenset()
    restricted_key: str = ""
    restricted_keys: Mapping[str, bytes] = field(default_factory=dict)
    redactions: Mapping[str, Redaction] = field(default_factory=dict)
    order: str = ONE
    orders: Mapping[str, tuple[tuple[int, str], ...]] = field(default_factory=dict)

    def head_after(self) -> tuple[int, str]:
        """Return the number of the entry that would follow, and the hash it would name."""
        return self.head[0] + 1, self.head[1]

    def is_administrator(self, device: str) -> bool:
        """Whether the laptop's person may change the roster now."""
        member = self.members.get(device)
        if member is None or member.removed is not None:
            return False
        return any(right.role == ADMINISTRATOR and not right.teams for right in self.rights.get(member.person, ()))

    @property
    def administrators(self) -> list[Member]:
        """The laptops whose person may change the roster."""
        return [each for each in self.members.values() if self.is_administrator(each.device)]

    @property
    def laptops(self) -> list[Member]:
        """The members that somebody works at: all but recovery keys."""
        return [each for each in self.members.values() if not each.is_recovery_key]

    @property
    def recovery_keys(self) -> list[Member]:
        """The recovery keys that still open the share."""
        return [each for each in self.present if each.is_recovery_key]

    def written_for(self, device: str) -> list[Member]:
        """Return what this laptop signs for: itself, and those whose records it held when it made the share."""
        own = self.members.get(device)
        return [] if own is None else [each for each in self.members.values() if each.verify_key == own.verify_key]

    @property
    def present(self) -> list[Member]:
        """The laptops that have not been removed."""
        return [each for each in self.members.values() if each.removed is None]

    @property
    def readers(self) -> list[Member]:
        """The laptops whose person may read restricted records now."""
        return [each for each in self.present if may_read_restricted(self.rights.get(each.person, ()))]

    def by_short(self, short: str) -> Member | None:
        """Return the laptop whose id begins so, or None."""
        return next((each for each in self.members.values() if each.device.startswith(short)), None)

    def rules(self) -> Roster:
        """Return what the store needs to tell whether an operation counts."""
        people = {each.device: each.person for each in self.members.values()}
        claims = {each.device: each.claimed for each in self.members.values() if each.claimed}
        machines = {each.device: each.machine for each in self.members.values() if each.machine}
        return Roster(
            people=people,
            rights=dict(self.rights),
            cuts=dict(self.cuts),
            claims=claims,
            machines=machines,
            withheld=self.words_withheld,
            orders=dict(self.orders),
            workspace=self.workspace_uuid,
        )

    @property
    def words_withheld(self) -> dict[Dot, str]:
        """What each operation says whose words were taken away."""
        return {each.operation.dot: each.words for each in self.redactions.values()}

    @property
    def lines_withheld(self) -> dict[str, Operation]:
        """What stands, by its leaf, in the place of each line whose words were taken away."""
        return {leaf: each.operation for leaf, each in self.redactions.items()}


def add_act(member: Member, rights: tuple[Right, ...]) -> dict[str, Any]:
    """Return the act that takes a laptop in and says what its person may do."""
    return {
        "act": "add",
        "device": member.device,
        "person": member.person,
        "name": member.name,
        "machine": member.machine,
        "verify": say(member.verify_key),
        "seal": say(member.seal_key),
        "claimed": member.claimed,
        "rights": _say_rights(rights),
    }


def rights_act(person: str, rights: tuple[Right, ...], cuts: Mapping[str, int]) -> dict[str, Any]:
    """Return the act that changes what a person may do, on each laptop from the operation that ``cuts`` names."""
    return {"act": "rights", "person": person, "rights": _say_rights(rights), "cuts": dict(cuts)}


def order_act(order: str, cuts: Mapping[str, int]) -> dict[str, Any]:
    """Return the act that changes in which order quarters are signed off, on each laptop from the operation that ``cuts``
    names.
    """
    return {"act": "order", "order": order, "cuts": dict(cuts)}


def remove_act(device: str, segment: int, operation: int) -> dict[str, Any]:
    """Return the act that takes a laptop out; what it wrote up to there still counts."""
    return {"act": "remove", "device": device, "segment": segment, "operation": operation}


def used_act(ticket: str) -> dict[str, Any]:
    """Return the act that uses up an invitation."""
    return {"act": "used", "ticket": ticket}


def apply(chain: Chain, act: dict[str, Any]) -> Chain:
    """Return the chain after an act; raises Damaged where it cannot be done to it.

    An act of a newer version has no effect here.
    """
    effect = _EFFECTS.get(str(act.get("act")))
    return effect(chain, act) if effect else chain


def recovery_device(verify_key: bytes) -> str:
    """Return the id under which a recovery key stands in the roster; a laptop's own is never that of its key."""
    return digest(b"recovery key", verify_key).hex()[:32]


def say(body: bytes) -> str:
    """Return bytes as they stand in JSON."""
    return base64.b64encode(body).decode("ascii")


def hear(words: Any) -> bytes:
    """Return the bytes that stand in JSON; raises Damaged."""
    try:
        return base64.b64decode(words, validate=True)
    except (binascii.Error, ValueError, TypeError) as error:
        raise Damaged("not base64") from error


def hear_key(facts: dict[str, Any], name: str) -> bytes:
    """Return a public key that stands in JSON; raises Damaged where it is none."""
    key = hear(need(facts, name, str))
    if len(key) != KEY_BYTES:
        raise Damaged(f"{name} is no key")
    return key


def hear_seal_key(facts: dict[str, Any], name: str) -> bytes:
    """Return a public key to which things can be sealed; raises Damaged where it is none."""
    key = hear_key(facts, name)
    if not can_seal(key):
        raise Damaged(f"{name} is no key")
    return key


def _do_found(chain: Chain, act: dict[str, Any]) -> Chain:
    if chain.workspace_uuid:
        raise Damaged("founded twice")
    workspace = need(act, "workspace", str)
    if not is_workspace(workspace):
        raise Damaged("a workspace whose id is none")
    return replace(chain, workspace_uuid=workspace, name=need(act, "name", str))


def _do_add(chain: Chain, act: dict[str, Any]) -> Chain:
    device, person = need_hex(act, "device", 32), need(act, "person", str)
    if device in chain.members or chain.by_short(device[:10]):
        raise Damaged("a laptop that is in it already")
    verify, seal_key = hear_key(act, "verify"), hear_seal_key(act, "seal")
    # Only those whose records the founder held may be signed for by another laptop.
    if chain.head[0] >= 0 and any(each.verify_key == verify for each in chain.members.values()):
        raise Damaged("a laptop under another one’s key")
    # Only what was there when the share was made may have been written before.
    claimed = need_number(act, "claimed") if chain.head[0] < 0 else 0
    member = Member(device, person, need(act, "name", str), need(act, "machine", str), verify, seal_key, claimed)
    rights = _hear_rights(act)
    return replace(
        chain,
        members={**chain.members, device: member},
        rights={**chain.rights, person: rights},
        cuts={**chain.cuts, device: ((1, rights),)},
        orders={**chain.orders, device: ((1, chain.order),)} if chain.order != ONE else chain.orders,
    )


def _do_rights(chain: Chain, act: dict[str, Any]) -> Chain:
    rights, person, named = _hear_rights(act), need(act, "person", str), need(act, "cuts", dict)
    cuts = dict(chain.cuts)
    for each in chain.members.values():
        if each.person == person and each.removed is None:
            first = need_number(named, each.device, 1) if each.device in named else 1
            cuts[each.device] = (*cuts.get(each.device, ()), (first, rights))
    return replace(chain, rights={**chain.rights, person: rights}, cuts=cuts)


def _do_order(chain: Chain, act: dict[str, Any]) -> Chain:
    order, named = need(act, "order", str), need(act, "cuts", dict)
    if order not in ORDERS:
        # One that only a newer version knows: none that this one could hold anybody to.
        return chain
    orders = dict(chain.orders)
    for each in chain.present:
        first = need_number(named, each.device, 1) if each.device in named else 1
        orders[each.device] = (*orders.get(each.device, ()), (first, order))
    return replace(chain, order=order, orders=orders)


def _do_remove(chain: Chain, act: dict[str, Any]) -> Chain:
    device = need_hex(act, "device", 32)
    member = chain.members.get(device)
    if member is None:
        raise Damaged("a laptop that is not in it")
    last = need_number(act, "operation")
    gone = replace(member, removed=last, last_segment=need_number(act, "segment"))
    cuts = {**chain.cuts, device: (*chain.cuts.get(device, ()), (last + 1, ()))}
    return replace(chain, members={**chain.members, device: gone}, cuts=cuts)


def _do_used(chain: Chain, act: dict[str, Any]) -> Chain:
    return replace(chain, used=chain.used | {need(act, "ticket", str)})


def _do_redact(chain: Chain, act: dict[str, Any]) -> Chain:
    by = chain.members.get(str(act.get("by")))
    redaction = hear_redaction(act, by.name if by else "", chain.head[0] + 1)
    if redaction.operation.dot.device not in chain.members:
        raise Damaged("a laptop that is not in it")
    dots = {each.operation.dot for each in chain.redactions.values()}
    if redaction.leaf in chain.redactions or redaction.operation.dot in dots:
        return chain
    return replace(chain, redactions={**chain.redactions, redaction.leaf: redaction})


_EFFECTS: Mapping[str, Callable[[Chain, dict[str, Any]], Chain]] = {
    "found": _do_found,
    "add": _do_add,
    "rights": _do_rights,
    "order": _do_order,
    "remove": _do_remove,
    "used": _do_used,
    "redact": _do_redact,
}


def _say_rights(rights: tuple[Right, ...]) -> list[list[Any]]:
    return [[right.role, sorted(right.teams)] for right in rights]


def _hear_rights(act: dict[str, Any]) -> tuple[Right, ...]:
    try:
        pairs = [(str(role), frozenset(map(str, teams))) for role, teams in need(act, "rights", list)]
    except (ValueError, TypeError) as error:
        raise Damaged("rights that are none") from error
    return tuple(Right(role, teams) for role, teams in pairs)
