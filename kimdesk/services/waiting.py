"""What arrived from people who may not write it, or after their laptop was removed: kept, and decided by a person."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from kimdesk.i18n import show, t
from kimdesk.model.changes import Changes
from kimdesk.model.kinds import KINDS
from kimdesk.model.ops import CREATED, Dot, Draft, Op
from kimdesk.model.roster import ANOTHERS, UNKNOWN, Roster
from kimdesk.model.signing_order import falls_short
from kimdesk.services.context import Context
from kimdesk.services.identity import Who
from kimdesk.services.laptops import laptop_words
from kimdesk.services.value_words import field_words, named_in, value_words
from kimdesk.store import reading
from kimdesk.store.quarantine import Held, count_undecided, held
from kimdesk.store.rules import kept_rules
from kimdesk.store.scopes import nobodys


@dataclass(frozen=True, slots=True)
class HeldChange:
    """One field of what waits: what it would say, and what stands there now."""

    dot: Dot
    field: str
    label: str
    words: str
    now: str


@dataclass(frozen=True, slots=True)
class Waiting:
    """One action of one person on one record that does not count. ``decision`` is accept, discard or nothing yet;
    ``why`` says in a sentence why it waits. ``at`` is by the writer's own clock, in UTC milliseconds.
    """

    id: str
    kind: str
    record: str
    ref: str
    name: str
    changes: tuple[HeldChange, ...]
    author: str
    laptop: str
    at: int
    why: str
    decision: str
    device: str

    @property
    def dots(self) -> tuple[Dot, ...]:
        """The operations that are decided on together."""
        return tuple(each.dot for each in self.changes)

    @property
    def action(self) -> str:
        """The action that it belongs to, short enough to be typed."""
        device, number, _record = self.id.split(".", 2)
        return f"{device[:8]}.{number}"

    @property
    def is_new(self) -> bool:
        """Whether it makes the record."""
        return any(each.field == CREATED for each in self.changes)


class WaitingService:
    """Lists what is held back and lets it count, or not."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def count(self) -> int:
        """Return how many actions nobody has decided on."""
        return count_undecided(self._context.db)

    def all(self) -> list[Waiting]:
        """Return what waits and what was decided on, in the order in which it was written: all of one person's action
        on one record together, because half a record is none.
        """
        groups: dict[tuple[Dot, str], list[Held]] = {}
        for each in held(self._context.db):
            groups.setdefault((each.batch, each.record), []).append(each)
        return self._said(list(groups.values())) if groups else []

    def undecided(self) -> list[Waiting]:
        """Return what nobody has decided on."""
        return [each for each in self.all() if not each.decision]

    def may_decide(self, me: Who | None = None) -> bool:
        """Whether the person at this computer, ``me`` where that has been asked already, may decide."""
        return (me or self._context.me()).may("quarantine")

    def decide(self, dots: Iterable[Dot], accept: bool) -> Changes:
        """Let operations count from now on, or not; each can be decided again. What makes a record of which nobody can tell
        whose it is says so from then on. Raises UserError where the person may not.
        """
        me = self._context.me()
        me.require("quarantine")
        decided = tuple(dots)
        again = self._made_once_more(set(decided)) if accept else []
        return self._context.store.decide(me.id, *decided, accept=accept, also=again)

    def _made_once_more(self, accepted: set[Dot]) -> list[Draft]:
        """Return what says whose the records are that several teams have made apart."""
        made = {each.record: each for each in held(self._context.db) if each.field == CREATED and each.dot in accepted}
        open_ones = nobodys(self._context.db, kept_rules(self._context.db), made)
        return [Draft(made[each].kind, each, CREATED, Op.SET, made[each].value, anyway=True) for each in open_ones]

    def _said(self, groups: list[list[Held]]) -> list[Waiting]:
        rules, laptop = kept_rules(self._context.db), laptop_words(self._context)
        everything = [each for group in groups for each in group]
        mentioned = {each.author for each in everything} | {
            rules.people.get(each.dot.device, "") for each in everything
        }
        mentioned |= {each.record for each in everything}
        standing = {each.record: self._now(each) for each in everything}
        for each in everything:
            mentioned |= named_in(each.kind, each.field, each.value)
            mentioned |= named_in(each.kind, each.field, standing[each.record].get(each.field))
        names = reading.spoken_names(self._context.db, mentioned)
        open_ones = nobodys(self._context.db, rules, standing)
        found = []
        for group in groups:
            first, now = group[0], standing[group[0].record]
            name = names.get(first.record) or _own_name(group)
            ref = now.get("ref") or _own_ref(group)
            changes = tuple(_change(each, now, names) for each in group)
            found.append(
                Waiting(
                    f"{first.batch.device}.{first.batch.number}.{first.record}",
                    first.kind,
                    first.record,
                    ref,
                    name,
                    changes,
                    names.get(first.author, ""),
                    laptop(first.dot.device),
                    first.at,
                    _why_nobodys() if first.record in open_ones else _why(first, rules, names),
                    group[0].decision if len({each.decision for each in group}) == 1 else "",
                    first.dot.device,
                )
            )
        return found

    def _now(self, each: Held) -> Mapping[str, Any]:
        """Return what stands in the record now, with its reference; nothing where it is not there."""
        if each.kind not in KINDS:
            return {}
        record = self._context.store.get(each.kind, each.record)
        return {**record.values, "ref": record.ref} if record else {}


def _change(each: Held, now: Mapping[str, Any], names: Mapping[str, str]) -> HeldChange:
    value = each.value
    if each.field == CREATED:
        words = show(KINDS[each.kind].label) if each.kind in KINDS else each.kind
        return HeldChange(each.dot, each.field, field_words(each.kind, each.field), words, "")
    words = value_words(each.kind, each.field, value, names)
    if each.op == Op.ADD:
        words = t("Waiting", "{value} put in").format(value=words)
    elif each.op == Op.REMOVE:
        words = t("Waiting", "{value} taken out").format(value=words)
    standing = value_words(each.kind, each.field, now.get(each.field), names) if not each.field.startswith("_") else ""
    return HeldChange(each.dot, each.field, field_words(each.kind, each.field), words, standing)


def _own_name(group: list[Held]) -> str:
    """Return what a record that nothing counts of yet calls itself."""
    kind = KINDS.get(group[0].kind)
    title = next((each.value for each in group if kind is not None and each.field == kind.title), "")
    return title if isinstance(title, str) else ""


def _own_ref(group: list[Held]) -> str:
    made = next((each.value for each in group if each.field == CREATED), None)
    return str(made.get("ref") or "") if isinstance(made, dict) else ""


def _why_nobodys() -> str:
    return t(
        "Waiting",
        "Two teams have made this record apart, and nobody can tell whose it is. Let the one count that makes it for the "
        "right team.",
    )


def _why(each: Held, rules: Roster, names: Mapping[str, str]) -> str:
    author = names.get(each.author) or t("Waiting", "Somebody")
    owner = names.get(rules.people.get(each.dot.device, "")) or t("Waiting", "somebody else")
    if each.reason == UNKNOWN:
        return t("Waiting", "It comes from a laptop that nobody has let into this share.")
    if each.reason == ANOTHERS:
        return t("Waiting", "It is written in the name of {author}, on a laptop that belongs to {owner}.").format(
            author=author, owner=owner
        )
    removed = [first for first, rights in rules.cuts.get(each.dot.device, ()) if not rights]
    if removed and each.dot.number >= min(removed):
        return t("Waiting", "It arrived after the laptop was removed from the share.")
    if (each.kind, each.field) == ("signoff", "signed") and falls_short(each.value, rules.order_at(each.dot)):
        return t("Waiting", "{author} signed without those who were asked to sign before.").format(author=author)
    roles = {right.role for right in rules.rights_at(each.dot)}
    said = ", ".join(show(option.label).lower() for option in KINDS["person"]["roles"].options if option.key in roles)
    if not said:
        return t("Waiting", "{author} reads here and has no role that may change this.").format(author=author)
    return t("Waiting", "{author} may not change this with the role {roles}.").format(author=author, roles=said)
