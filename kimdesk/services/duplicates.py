"""Records that look like one thing recorded twice: proposed with a reason, and decided by somebody who knows."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from heapq import nsmallest
from itertools import combinations, pairwise
from typing import Any, NamedTuple

from kimdesk.i18n import t
from kimdesk.imports.words import likeness, stems
from kimdesk.model.changes import Changes, Record
from kimdesk.model.kinds import KINDS
from kimdesk.model.ops import natural_id
from kimdesk.model.recorded import BOTH
from kimdesk.model.text import key_of
from kimdesk.services.context import Context
from kimdesk.services.drafting import creation
from kimdesk.store import reading

KIND = "told_apart"
# Things of which councils have several records where they have one.
ASKED = ("asset", "person", "system", "contractor")
MOST = 200
# What tells two of a kind from each other beside their names, in the order in which it is said.
_BESIDE: Mapping[str, tuple[str, ...]] = {
    "asset": ("team", "owner", "system"),
    "person": ("job", "email", "teams"),
    "system": ("supplier", "owner"),
    "contractor": ("team", "owner"),
}
_FACTS = frozenset(name for names in _BESIDE.values() for name in names)
# A word that stands in more names than this tells nothing about two of them.
_MOST_SHARING = 40
_ALIKE, _ALIKE_WITH_MORE = 0.85, 0.7
_SHORTEST_MISTYPED = 6
_NUMBER = re.compile(r"\d+")
_TITLES = frozenset({"mr", "mrs", "ms", "miss", "mx", "dr", "cllr"})


class Twin(NamedTuple):
    """One of two that look alike; ``beside`` says in words what else is known of it."""

    id: str
    ref: str
    title: str
    beside: str


class Suggestion(NamedTuple):
    """Two records that may be one thing, and why it seems so; the older one stands first. ``weight`` grows with certainty."""

    kind: str
    first: Twin
    second: Twin
    why: str
    weight: int

    @property
    def key(self) -> str:
        """What tells it from the others."""
        return f"twins {self.kind} {self.first.id} {self.second.id}"


class DuplicateService:
    """Proposes pairs, and remembers on every laptop what somebody has told apart."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def suggest(self, kinds: Iterable[str] = ASKED) -> tuple[Suggestion, ...]:
        """Return the pairs that may be one thing, the likeliest first and no more than ``MOST``, in a fixed number of
        statements.
        """
        apart = self._told_apart()
        found = [each for kind in kinds for each in self._of_kind(kind, apart)]
        found.sort(key=lambda each: (-each.weight, each.kind, key_of(each.first.title)))
        return tuple(found[:MOST])

    def tell_apart(self, kind: str, one: str, other: str) -> Changes:
        """Take down that two records are not the same: on every laptop they are proposed no more.

        Raises UserError where the person may not.
        """
        me, store = self._context.me(), self._context.store
        me.require(KIND)
        first, second = sorted((one, other))
        identity = natural_id(store.workspace, KIND, first, second)
        names = reading.names_of(self._context.db, (first, second))
        words = BOTH.format(one=names.get(one, ""), other=names.get(other, ""))
        values = {"names": words, "first": first, "second": second}
        return store.commit("tell apart", me.id, creation(KIND, identity, "", "", values))

    def _told_apart(self) -> set[frozenset[str]]:
        found = reading.find_records(self._context.db, KIND, {}, only=("first", "second"))
        return {frozenset((each["first"], each["second"])) for each in found}

    def _of_kind(self, kind: str, apart: set[frozenset[str]]) -> list[Suggestion]:
        db, beside = self._context.db, _BESIDE[kind]
        # Very many are compared, and few of them shown: what only those few need is read of them alone.
        names = ("id", KINDS[kind].title, *beside, *(name for name in ("sort",) if name in KINDS[kind].by_name))
        rows = reading.columns_of_all(db, kind, names, "number")
        entries = [_Entry(row[0], row[1], _name(row[1]), dict(zip(names, row, strict=True))) for row in rows if row[1]]
        likely_pairs = (
            (entries[at], entries[other], likely)
            for (at, other), likely in _pairs(kind, entries).items()
            if frozenset((entries[at].id, entries[other].id)) not in apart
        )
        pairs = nsmallest(MOST, likely_pairs, key=lambda pair: (-pair[2].weight, pair[0].name.key))
        shown = tuple({each.id for pair in pairs for each in pair[:2]})
        found = {each.id: each for each in reading.find_records(db, kind, {"id": shown}, only=beside)} if shown else {}
        called = reading.names_of(db, {value for each in found.values() for value in _named(kind, each)})
        return [
            Suggestion(
                kind, _twin(kind, one, found[one.id], called), _twin(kind, other, found[other.id], called), *likely
            )
            for one, other, likely in pairs
        ]


class _Name(NamedTuple):
    """A name in the forms in which it is compared."""

    key: str
    stems: frozenset[str]
    in_order: tuple[str, ...]
    numbers: tuple[str, ...]


class _Entry(NamedTuple):
    """One record as it is compared: its name, and the facts beside it as they are kept."""

    id: str
    title: str
    name: _Name
    facts: Mapping[str, Any]


class _Likely(NamedTuple):
    why: str
    weight: int


# Names are compared again whenever the desk is shown, and hardly any has changed by then.
@lru_cache(maxsize=1 << 16)
def _name(title: str) -> _Name:
    words = stems(title)
    return _Name(key_of(title), frozenset(words), tuple(sorted(words)), tuple(_NUMBER.findall(title)))


def _pairs(kind: str, entries: Sequence[_Entry]) -> dict[tuple[int, int], _Likely]:
    """Return the pairs (places, the earlier first) that may be one thing."""
    judge = _judge_people if kind == "person" else _judge
    found: dict[tuple[int, int], _Likely] = {}
    for at, other in _candidates(entries):
        pair = (at, other) if at < other else (other, at)
        if pair not in found and (likely := judge(entries[pair[0]], entries[pair[1]])):
            found[pair] = likely
    return found


def _candidates(entries: Sequence[_Entry]) -> Iterator[tuple[int, int]]:
    """Yield the pairs that are worth a look: of the same name, words or address, with a rare word in common, or next to each
    other by name.
    """
    alike: dict[object, list[int]] = {}
    by_word: dict[str, list[int]] = {}
    for at, each in enumerate(entries):
        for mark in (each.name.key, each.name.in_order, *filter(None, (_mail(each.facts),))):
            alike.setdefault(mark, []).append(at)
        for word in each.name.stems:
            by_word.setdefault(word, []).append(at)
    for places in alike.values():
        # Of very many that are called the same each is laid beside the first alone.
        yield from combinations(places, 2) if len(places) <= _MOST_SHARING else ((places[0], at) for at in places[1:])
    for places in by_word.values():
        if len(places) <= _MOST_SHARING:
            yield from combinations(places, 2)
    in_order = sorted(range(len(entries)), key=lambda at: entries[at].name.key)
    yield from pairwise(in_order)
    yield from zip(in_order, in_order[2:], strict=False)


def _judge(one: _Entry, other: _Entry) -> _Likely | None:
    if one.name.key == other.name.key:
        return _likely(one, other, 3, t("Duplicates", "They are called the same"))
    # Blocks, years and versions are told apart by their numbers alone.
    if one.name.numbers != other.name.numbers:
        return None
    if one.name.in_order == other.name.in_order:
        return _likely(one, other, 2, t("Duplicates", "Their names are the same words"))
    if _is_slip(one.title, other.title):
        return _likely(one, other, 1, t("Duplicates", "Their names differ by a slip of the keyboard"))
    like = likeness(one.name.stems, other.name.stems)
    if like >= _ALIKE or (like >= _ALIKE_WITH_MORE and _shared(one, other)):
        return _likely(one, other, 0, t("Duplicates", "Their names have most words in common"))
    return None


def _likely(one: _Entry, other: _Entry, weight: int, why: str) -> _Likely:
    return _Likely(_say(one, other, why), weight + _shared(one, other))


def _is_slip(one: str, other: str) -> bool:
    """Tell whether two names differ in one word by a single slip of the keyboard: a letter more, less, other or swapped with its
    neighbour. Short words are codes, and mean what they say.
    """
    words, others = one.casefold().split(), other.casefold().split()
    differing = [pair for pair in zip(words, others, strict=False) if pair[0] != pair[1]]
    if len(words) != len(others) or len(differing) != 1 or min(map(len, differing[0])) < _SHORTEST_MISTYPED:
        return False
    mine, theirs = differing[0]
    while mine and theirs and mine[0] == theirs[0]:
        mine, theirs = mine[1:], theirs[1:]
    while mine and theirs and mine[-1] == theirs[-1]:
        mine, theirs = mine[:-1], theirs[:-1]
    return max(len(mine), len(theirs)) == 1 or (len(mine) == 2 and mine == theirs[::-1])


def _judge_people(one: _Entry, other: _Entry) -> _Likely | None:
    if _mail(one.facts) and _mail(one.facts) == _mail(other.facts):
        return _Likely(t("Duplicates", "They have the same e-mail address."), 5)
    if _is_somebody(one) and _is_somebody(other):
        mine, theirs = _name_of(one), _name_of(other)
        if sorted(mine) == sorted(theirs):
            return _Likely(t("Duplicates", "They have the same name."), 4)
        if len(mine) > 1 and len(theirs) > 1 and mine[-1] == theirs[-1] and _is_initial(mine[0], theirs[0]):
            return _Likely(t("Duplicates", "One has the initial and the surname of the other."), 2)
        return None
    return _judge(one, other)


def _is_somebody(each: _Entry) -> bool:
    return each.facts["sort"] in (None, "", "person")


def _name_of(each: _Entry) -> list[str]:
    """Return the names of somebody in small letters, the surname last: "Example, A." is "a example"."""
    surname, comma, first = each.title.partition(",")
    words = f"{first} {surname}" if comma else each.title
    parts = [key_of(part) for part in re.split(r"[\s.]+", words)]
    return [part for part in parts if part and part not in _TITLES]


def _is_initial(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    return len(short) == 1 < len(long) and long.startswith(short)


def _mail(facts: Mapping[str, Any]) -> str:
    return str(facts.get("email") or "").strip().casefold()


def _shared(one: _Entry, other: _Entry) -> int:
    """Return how many of the facts beside the name are the same in both."""
    return sum(bool(value) and value == other.facts[name] for name, value in one.facts.items() if name in _FACTS)


def _say(one: _Entry, other: _Entry, why: str) -> str:
    team, others = one.facts.get("team"), other.facts.get("team")
    if team and others and team != others:
        return t("Duplicates", "{why}, in different teams.").format(why=why)
    return t("Duplicates", "{why}.").format(why=why)


def _named(kind: str, each: Record) -> Iterator[str]:
    for name in _BESIDE[kind]:
        if KINDS[kind][name].to:
            value = each[name]
            yield from (value,) if isinstance(value, str) else (value or ())


def _twin(kind: str, entry: _Entry, each: Record, called: Mapping[str, str]) -> Twin:
    parts = []
    for name in _BESIDE[kind]:
        value = each[name]
        values = (value,) if isinstance(value, str) else (value or ())
        parts.append(", ".join(called.get(one, one) for one in values))
    return Twin(each.id, each.ref, entry.title, " · ".join(filter(None, parts)))
