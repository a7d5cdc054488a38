"""Where a quarter stands that several people sign in order: who has signed, who comes next, and what changed in between."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from kimdesk.i18n import show
from kimdesk.model import recorded
from kimdesk.model.changes import Record
from kimdesk.model.comparing import AMENDED, AMENDMENT
from kimdesk.model.frozen import Document, canonical
from kimdesk.model.kinds import KINDS
from kimdesk.model.ops import Dot
from kimdesk.model.quarters import Quarter
from kimdesk.model.recorded import ONE_PERSON_ROLES
from kimdesk.model.returns import is_signature
from kimdesk.model.signing_order import EARLIER, ORDERS, to_sign_in
from kimdesk.services.context import Context
from kimdesk.store import reading
from kimdesk.store.rules import kept_rules

Act = Mapping[str, Any]

# What a document says of its own making.
_OF_THE_MAKING = frozenset({"records", "as_at", "program"})
# What is worked out by the day, and so is another thing tomorrow although nobody changed anything.
_BY_THE_DAY = frozenset({"ask", AMENDMENT, AMENDED})
_WORKED_OUT = frozenset({"action", "asset"})
_LATE = "late_days"


@dataclass(frozen=True, slots=True)
class Step:
    """One role in the order, and what was signed in it, where it was."""

    role: str
    act: Act | None = None

    @property
    def words(self) -> str:
        """The role in words."""
        return role_words(self.role)


@dataclass(frozen=True, slots=True)
class SignOrder:
    """Who signs a quarter in which order; no steps where the workspace asks for one signature.

    ``record`` is the sign-off under way and ``mark`` the content that was signed in it. Where that is no longer what the
    records say, ``changed`` names what changed, ``lapsed`` holds what had been signed, and all of it is asked for anew.
    """

    steps: tuple[Step, ...] = ()
    record: str = ""
    mark: str = ""
    changed: tuple[str, ...] = ()
    lapsed: tuple[Act, ...] = ()

    @property
    def next(self) -> Step | None:
        """The step that comes next."""
        return next((each for each in self.steps if each.act is None), None)

    @property
    def acts(self) -> tuple[Act, ...]:
        """What was signed and holds, in order."""
        return tuple(each.act for each in self.steps if each.act is not None)


class SigningOrder:
    """Reads the sign-off that is under way."""

    def __init__(self, context: Context, content: Callable[[Quarter], Document]) -> None:
        self._context = context
        self._content = content

    @property
    def roles(self) -> tuple[str, ...]:
        """The roles that sign, in order; none where one signature is enough.

        Where the roster does not know yet that fewer are asked for, what was asked for before still holds: less would
        count nowhere.
        """
        wanted, store = self._context.signoff_order(), self._context.store
        following = Dot(store.device, store.vector().get(store.device, 0) + 1)
        return ORDERS.get(to_sign_in(wanted, kept_rules(self._context.db).order_at(following)), ())

    def known(self, quarter: Quarter) -> SignOrder:
        """Return where a quarter stands by what was signed, without looking whether anything changed since."""
        roles = self.roles
        if not roles:
            return SignOrder()
        record, acts = self._under_way(quarter, roles)
        return _ordered(roles, record.id if record else "", acts)

    def of(self, quarter: Quarter) -> SignOrder:
        """Return where a quarter stands, with what changed since the first signature."""
        known = self.known(quarter)
        if not known.acts:
            return known
        body = self._context.store.document(known.mark)
        if body is None:
            return known
        # As JSON gives it back: what was kept has been through it.
        now = json.loads(canonical(self._content(quarter)))
        changed = tuple(_differing(json.loads(body), now))
        if not changed:
            return known
        return SignOrder(tuple(Step(each) for each in self.roles), known.record, "", changed, known.acts)

    def _under_way(self, quarter: Quarter, roles: tuple[str, ...]) -> tuple[Record | None, list[Act]]:
        found = reading.find_records(self._context.db, "signoff", {"quarter": self._context.quarter_id(quarter)})
        begun = [(each, _acts(each, roles)) for each in found if not is_signature(each["signed"])]

        def most(pair: tuple[Record, list[Act]]) -> tuple[int, int, str]:
            record, acts = pair
            return len(acts), sum(acts[-1]["vector"].values()) if acts else 0, record.id

        return max(begun, key=most, default=(None, []))


def in_order(order: SignOrder, me: str, name: str) -> tuple[str, dict[str, Any]]:
    """Return the field that the next one signs in, and what their signature says beside what every one says: as what
    they sign, and with the last one all who signed before.
    """
    step = order.next
    if step is None:
        return "signed", {}
    told: dict[str, Any] = {"role": recorded.role_words((step.role,)) or step.role}
    if any(each["signer"] == me for each in order.acts):
        told["flags"] = [ONE_PERSON_ROLES.format(name=name)]
    if step is not order.steps[-1]:
        return EARLIER[step.role], told
    names = ("content_hash", "signed_at", "signed_by", "role", "on_behalf", "attestations", "flags")
    told["order"] = [each.role for each in order.steps]
    told["signatories"] = [{each: act.get(each) for each in names} for act in order.acts]
    return "signed", told


def role_words(role: str) -> str:
    """Return a role in words."""
    option = KINDS["person"]["roles"].option(role)
    return show(option.label) if option else role


def _ordered(roles: tuple[str, ...], record: str, acts: list[Act]) -> SignOrder:
    steps = tuple(Step(role, acts[at] if at < len(acts) else None) for at, role in enumerate(roles))
    return SignOrder(steps, record, acts[0]["content_hash"] if acts else "")


def _acts(record: Record, roles: tuple[str, ...]) -> list[Act]:
    """Return what was signed in order over one content; what comes after a gap or is over another does not count."""
    acts: list[Act] = []
    for role in roles[:-1]:
        act = record[EARLIER[role]]
        if not is_signature(act) or (acts and act["content_hash"] != acts[0]["content_hash"]):
            break
        acts.append(act)
    return acts


def _differing(before: Document, now: Document) -> Iterator[str]:
    """Yield what the records are called that are not as they were; a change of a name of the workspace, that name."""
    if _head(before) != _head(now):
        yield str(now["workspace"]["name"])
    was, stands = _said(before), _said(now)
    for key in [*stands, *(each for each in was if each not in stands)]:
        if was.get(key) != stands.get(key):
            ref, title, _fields = stands.get(key) or was[key]
            yield " ".join(filter(None, (ref, title))) or key[1]


def _head(document: Document) -> dict[str, Any]:
    return {key: value for key, value in document.items() if key not in _OF_THE_MAKING}


def _said(document: Document) -> dict[tuple[str, str], tuple[str, str, dict[str, Any]]]:
    return {
        (each["kind"], each["id"]): (each["ref"], each["title"], _fields(each))
        for each in document["records"]
        if each["kind"] not in _BY_THE_DAY
    }


def _fields(record: Mapping[str, Any]) -> dict[str, Any]:
    kind, fields = record["kind"], record["fields"]
    known = KINDS[kind].by_name if kind in _WORKED_OUT else fields
    return {name: content for name, (_salt, *content) in fields.items() if name in known and name != _LATE}
